//! Answers as people read them: what was decided, what each level says, and what would have to change.

use super::file::Answered;
use super::question::Asked;
use crate::draw;
use reports::decide::{Actions, Answer, Decision, Reason, ReasonKind, ServiceCount, Step};

/// One answer with all that there is to say.
pub fn whole(asked: &Asked, answer: &Answer, width: Option<u16>) -> Vec<String> {
    let action = asked.questions.first().map(|question| question.action.as_str()).unwrap_or_default();
    let resource = asked.questions.first().and_then(|question| question.resource.as_ref());
    let on = resource.and_then(|it| it.arn.as_deref()).map(|arn| format!(" on {arn}")).unwrap_or_default();
    let mut lines = draw::paragraph(answer.decision.as_str(), &format!("{action}{on} for {}", asked.who), width);
    let says: Vec<String> = match answer.decision {
        Decision::Allowed => match &answer.unlimited {
            Some(why) => vec![format!("No policy limits it: {why}.")],
            None => vec![
                "The organization's policies let it pass. What identity and resource policies say isn't asked."
                    .to_owned(),
            ],
        },
        _ if answer.actions.is_some() => Vec::new(),
        Decision::Mixed => Vec::new(),
        Decision::Denied => answer.by.iter().chain(&answer.also).map(reason).collect(),
        Decision::Undecided => {
            let mut says = vec![format!("It hangs on {}.", keys(&answer.needs))];
            says.extend(answer.perhaps.iter().map(|one| format!("Perhaps so: {}", reason(one))));
            says
        }
    };
    lines.extend(says.iter().flat_map(|text| draw::hanging("  ", "  ", text, width)));
    if let Some(actions) = &answer.actions {
        lines.extend(several(actions, width));
    }
    let steps = answer.steps.as_deref().unwrap_or_default();
    if !steps.is_empty() {
        lines.push(String::new());
        lines.extend(draw::lines(&["LEVEL", "POLICIES", "SAYS"], 0, &rows(steps), width));
    }
    let change = nearest_change(answer);
    if !change.is_empty() {
        lines.push(String::new());
        lines.push(
            if answer.decision == Decision::Denied { "What would allow it:" } else { "What decides it:" }.to_owned(),
        );
        lines.extend(change.iter().flat_map(|text| draw::hanging("  - ", "    ", text, width)));
    }
    lines
}

/// Services that are listed; the rest is counted.
const SERVICES: usize = 25;
/// Actions of a group that are named; the rest is counted.
const ACTIONS: usize = 8;

/// How many actions are decided how, by service; and which ones why.
fn several(actions: &Actions, width: Option<u16>) -> Vec<String> {
    let mut services: Vec<&ServiceCount> = actions.services.iter().collect();
    // Services of which all actions are decided alike say least.
    let is_mixed =
        |one: &ServiceCount| [one.allowed, one.denied, one.undecided].iter().filter(|count| **count > 0).count() > 1;
    services.sort_by_key(|one| (!is_mixed(one), one.denied == 0, one.service.clone()));
    let row = |name: &str, counts: [usize; 3]| {
        std::iter::once(name.to_owned()).chain(counts.map(|count| count.to_string())).collect::<Vec<_>>()
    };
    let sum = |services: &[&ServiceCount]| {
        services.iter().fold([0, 0, 0], |[allowed, denied, undecided], one| {
            [allowed + one.allowed, denied + one.denied, undecided + one.undecided]
        })
    };
    let shown = services.get(..SERVICES.min(services.len())).unwrap_or_default();
    let rest = services.get(shown.len()..).unwrap_or_default();
    let mut rows: Vec<Vec<String>> =
        shown.iter().map(|one| row(&one.service, [one.allowed, one.denied, one.undecided])).collect();
    if !rest.is_empty() {
        rows.push(row(&format!("{} others", rest.len()), sum(rest)));
    }
    if services.len() > 1 {
        rows.push(row("all", sum(&services)));
    }
    let mut lines = vec![String::new()];
    lines.extend(draw::lines(&["SERVICE", "ALLOWED", "DENIED", "DEPENDS"], 0, &rows, width));
    for group in &actions.groups {
        let why = match group.decision {
            Decision::Denied => group.by.as_ref().map(reason).unwrap_or_default(),
            Decision::Undecided => format!("Hangs on {}", keys(&group.needs)),
            Decision::Allowed | Decision::Mixed => continue,
        };
        let (named, more) = named_actions(&group.actions);
        let of = if named.first().is_some_and(|first| first.contains(" of ")) { " other services" } else { " more" };
        let more = if more > 0 { format!(" and {more}{of}") } else { String::new() };
        lines.push(String::new());
        lines.extend(draw::hanging("", "", &format!("{} {}: {why}", group.actions.len(), group.decision), width));
        lines.extend(draw::hanging("  ", "  ", &format!("{}{more}", named.join(", ")), width));
    }
    lines
}

/// The actions, or their services with counts where there are too many; and how many more there are of them.
fn named_actions(actions: &[String]) -> (Vec<String>, usize) {
    let mut services: Vec<(&str, usize)> = Vec::new();
    for service in actions.iter().map(|action| action.split(':').next().unwrap_or_default()) {
        match services.last_mut().filter(|(last, _)| *last == service) {
            Some((_, count)) => *count += 1,
            None => services.push((service, 1)),
        }
    }
    if actions.len() <= ACTIONS || services.len() == 1 {
        return (actions.iter().take(ACTIONS).cloned().collect(), actions.len().saturating_sub(ACTIONS));
    }
    // Those with most of them first.
    services.sort_by_key(|(service, count)| (std::cmp::Reverse(*count), *service));
    let named = services.iter().take(ACTIONS).map(|(service, count)| format!("{count} of {service}"));
    (named.collect(), services.len().saturating_sub(ACTIONS))
}

/// A line for each action.
pub fn brief(asked: &Asked, answers: &[Answer], width: Option<u16>) -> Vec<String> {
    let rows: Vec<Vec<String>> = asked
        .questions
        .iter()
        .zip(answers)
        .map(|(question, answer)| vec![question.action.clone(), answer.decision.to_string(), why(answer)])
        .collect();
    let mut lines = draw::paragraph("", &format!("For {}:", asked.who), width);
    lines.extend(draw::lines(&["ACTION", "DECISION", "WHY"], 0, &rows, width));
    lines
}

/// A line for each question of a file, and how many of each kind there are.
pub fn list(answered: &[Answered], width: Option<u16>) -> Vec<String> {
    let rows: Vec<Vec<String>> =
        answered.iter().map(|one| vec![one.name.clone(), one.answer.decision.to_string(), why(&one.answer)]).collect();
    let count = |decision| answered.iter().filter(|one| one.answer.decision == decision).count();
    let (allowed, denied, undecided) = (count(Decision::Allowed), count(Decision::Denied), count(Decision::Undecided));
    let mut lines = draw::lines(&["QUESTION", "DECISION", "WHY"], 0, &rows, width);
    lines.push(format!("{allowed} allowed, {denied} denied, {undecided} undecided"));
    lines
}

/// Why, in a few words.
fn why(answer: &Answer) -> String {
    match answer.decision {
        Decision::Allowed => answer.unlimited.clone().unwrap_or_default(),
        Decision::Denied => answer.by.as_ref().map(reason).unwrap_or_default(),
        Decision::Undecided => format!("hangs on {}", keys(&answer.needs)),
        Decision::Mixed => {
            let groups = answer.actions.iter().flat_map(|actions| &actions.groups);
            let counts = groups.map(|group| format!("{} {}", group.actions.len(), group.decision));
            counts.collect::<Vec<_>>().join(", ")
        }
    }
}

/// A line a level, from the root down; the levels above the resource are one line where none of them says anything.
fn rows(steps: &[Step]) -> Vec<Vec<String>> {
    let is_of_resource = |step: &&Step| step.policy_type == RESOURCE_CONTROL;
    let of_resource: Vec<&Step> = steps.iter().filter(is_of_resource).collect();
    let is_quiet = of_resource.iter().all(|step| step.passes == Decision::Allowed);
    let mut rows: Vec<Vec<String>> = steps.iter().filter(|step| !is_of_resource(step) || !is_quiet).map(row).collect();
    if is_quiet && !of_resource.is_empty() {
        let policies: usize = of_resource.iter().map(|step| step.policies).sum();
        let says = format!("resource control policies at {} levels deny nothing of it", of_resource.len());
        rows.push(vec!["(the resource)".to_owned(), policies.to_string(), says]);
    }
    rows
}

/// The type of policy that is asked on the way to the resource.
const RESOURCE_CONTROL: &str = "RESOURCE_CONTROL_POLICY";

fn row(step: &Step) -> Vec<String> {
    let node = step.node_name.clone().or_else(|| step.node.clone()).unwrap_or_default();
    let level = match step.policy_type.as_str() {
        RESOURCE_CONTROL => format!("{node} (the resource)"),
        "RESOURCE_POLICY" => "delegation policy".to_owned(),
        _ => node,
    };
    let allowed_by = || step.allowed_by_name.clone().or_else(|| step.allowed_by.clone()).unwrap_or_default();
    let says = match (step.denied.first(), step.passes) {
        (Some(one), _) => format!("denies: {}", in_brief(one)),
        (None, Decision::Denied) => "nothing allows it".to_owned(),
        (None, Decision::Undecided) => match step.perhaps_denied.first() {
            Some(one) => format!("perhaps denies: {}", in_brief(one)),
            None => format!("perhaps allows: {}", allowed_by()),
        },
        (None, Decision::Allowed | Decision::Mixed) if step.allowed_by.is_some() => format!("allows: {}", allowed_by()),
        (None, Decision::Allowed | Decision::Mixed) => "denies nothing of it".to_owned(),
    };
    vec![level, step.policies.to_string(), says]
}

/// `DenyS3 of guardrail`.
fn in_brief(reason: &Reason) -> String {
    let policy = reason.policy_name.as_ref().or(reason.policy.as_ref()).map(String::as_str).unwrap_or_default();
    format!("{} of {policy}", statement_name(reason))
}

/// `DenyS3 of guardrail (p-...), by StringNotEquals on aws:RequestedRegion`.
fn statement(reason: &Reason) -> String {
    let policy = named(reason.policy_name.as_deref(), reason.policy.as_deref());
    let statement = statement_name(reason);
    let conditions: Vec<String> =
        reason.conditions.iter().map(|one| format!("{} on {}", one.operator, one.key)).collect();
    let by = if conditions.is_empty() { String::new() } else { format!(", by {}", conditions.join(" and ")) };
    format!("{statement} of {policy}{by}")
}

/// A reason as a sentence without its end.
fn reason(reason: &Reason) -> String {
    let node = named(reason.node_name.as_deref(), reason.node.as_deref());
    match (reason.kind, reason.policy_type.as_str()) {
        (ReasonKind::ExplicitDeny, "RESOURCE_POLICY") => {
            format!("The delegation policy denies it: {}", statement(reason))
        }
        (ReasonKind::ExplicitDeny, RESOURCE_CONTROL) => {
            format!("The resource control policy at {node} denies it: {}", statement(reason))
        }
        (ReasonKind::ExplicitDeny, _) => {
            format!("The service control policy at {node} denies it: {}", statement(reason))
        }
        (ReasonKind::NoAllow, "RESOURCE_POLICY") if reason.policy.is_none() => {
            "It is the management account's, and the organization delegates nothing".to_owned()
        }
        (ReasonKind::NoAllow, "RESOURCE_POLICY") => "The delegation policy doesn't allow it".to_owned(),
        (ReasonKind::NoAllow, _) => format!("No service control policy at {node} allows it"),
    }
}

/// The smallest changes that would let the request pass, all of which are needed; for what is undecided what would decide it.
fn nearest_change(answer: &Answer) -> Vec<String> {
    if answer.decision == Decision::Undecided {
        return answer.needs.iter().map(|key| said(key)).collect();
    }
    let change = |reason: &Reason| {
        let node = named(reason.node_name.as_deref(), reason.node.as_deref());
        let policy = named(reason.policy_name.as_deref(), reason.policy.as_deref());
        match reason.kind {
            ReasonKind::NoAllow if reason.policy_type == "RESOURCE_POLICY" => match reason.policy {
                Some(_) => "allow it in the delegation policy, or ask from the management account".to_owned(),
                None => "ask from the management account, or delegate it with PutResourcePolicy".to_owned(),
            },
            ReasonKind::NoAllow => format!("attach a policy that allows it to {node}; FullAWSAccess allows everything"),
            ReasonKind::ExplicitDeny if reason.conditions.is_empty() => {
                format!("except it in {}, or detach {policy} from {node}", statement_name(reason))
            }
            ReasonKind::ExplicitDeny => {
                let keys: Vec<&str> = reason.conditions.iter().map(|one| one.key.as_str()).collect();
                format!(
                    "ask with another {}, except it in {}, or detach {policy} from {node}",
                    keys.join(" or "),
                    statement_name(reason)
                )
            }
        }
    };
    let mut changes: Vec<String> = answer.by.iter().chain(&answer.also).map(change).collect();
    changes.dedup();
    changes
}

fn statement_name(reason: &Reason) -> String {
    match (&reason.sid, reason.statement) {
        (Some(sid), _) => sid.clone(),
        (None, at) => format!("statement {}", at.map_or(1, |at| at + 1)),
    }
}

/// The option that tells a key.
fn said(key: &str) -> String {
    match key {
        "resource" => "say --resource ARN".to_owned(),
        key if key.eq_ignore_ascii_case("aws:RequestedRegion") => "say --region REGION".to_owned(),
        key if key.eq_ignore_ascii_case("aws:PrincipalArn") => {
            "say --principal role/NAME, user/NAME or root".to_owned()
        }
        key => format!("say --context {key}=VALUE, or --absent {key}"),
    }
}

fn named(name: Option<&str>, id: Option<&str>) -> String {
    match (name, id) {
        (Some(name), Some(id)) => format!("{name} ({id})"),
        (None, Some(id)) => id.to_owned(),
        (_, None) => String::new(),
    }
}

fn keys(needs: &[String]) -> String {
    let told: Vec<&str> =
        needs.iter().map(|key| if key == "resource" { "which resource it is" } else { key.as_str() }).collect();
    match told.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => told.concat(),
    }
}
