//! A rule's page: how it stands in an account and why, what it reads, the resources that it judged.

use super::eyes;
use super::look::Look;
use super::made::{Made, html};
use super::problem::Problem;
use super::rules_of::{FoundRule, found};
use crate::control::compliance_of;
use crate::told::time;
use evaluation::rollup::Compliance;
use evaluation::rules::{MemberRead, managed_rule};
use evidence::results::Shown;
use evidence::summary::RuleRecord;
use governance::organizations::Account;
use reports::compliance::Standing;
use reports::rule::{Judged, Member, Reads, Rule};
use smol_str::SmolStr;
use web_console::rule::RulePage;
use web_console::screen::Screen;

/// Resources of a page.
const PAGE: usize = 50;

/// `rule?account=ID&rule=NAME[&pack=NAME][&region=REGION][&only=compliant|not-compliant][&after_type=TYPE&after_id=ID]`; without a Region that in which it stands worst.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let account = eyes::account(look, "account")?;
    let region = eyes::region(look)?;
    let name = look.given("rule").ok_or_else(|| Problem::unreadable("`rule` is the name of a rule."))?;
    let pack = look.given("pack");
    let mut all = found(look, account.id, None, pack, name).await?;
    all.sort_by_key(weight);
    let at = match &region {
        None => (!all.is_empty()).then_some(0),
        Some(region) => all.iter().position(|one| one.place.region == *region),
    };
    let Some(at) = at else {
        let of = pack.map(|pack| format!(" of {pack}")).unwrap_or_default();
        let there = region.map(|region| format!(" in {region}")).unwrap_or_default();
        return Err(Problem::not_found(format!("{} has no rule {name}{of}{there} at this moment.", account.id)));
    };
    let shown = all.remove(at);
    let only = match look.given("only") {
        None | Some("all") => None,
        Some("compliant") => Some(true),
        Some("not-compliant") => Some(false),
        Some(_) => return Err(Problem::unreadable("`only` is compliant, not-compliant or all.")),
    };
    // What is wrong is what people look for, where something is.
    let is_wrong = shown.record.as_ref().is_some_and(|record| record.tally.non_compliant > 0);
    let only = if look.given("only").is_none() && is_wrong { Some(false) } else { only };
    let mut rule = told(look, account, &shown).await?;
    rule.elsewhere = all.iter().map(|one| (one.place.region.to_string(), one.record.as_ref().map(standing))).collect();
    if let Some(record) = &shown.record {
        let after = look.given("after_type").zip(look.given("after_id"));
        let after = after.map(|(kind, id)| (SmolStr::new(kind), SmolStr::new(id)));
        let wanted = Shown { compliant: only, ..Shown::default() };
        let evidence = &look.installation.evidence;
        let results = evidence.page_of_rule(&shown.place, record, &wanted, after.as_ref(), PAGE + 1).await?;
        let is_more = results.len() > PAGE;
        rule.resources = results
            .into_iter()
            .take(PAGE)
            .map(|result| Judged {
                resource_type: result.resource_type.to_string(),
                resource_id: result.resource_id.to_string(),
                compliant: result.finding.compliant,
                annotation: result.finding.annotation,
                of: time(result.finding.ordering_timestamp),
                recorded: time(result.finding.recorded_at),
            })
            .collect();
        rule.next = rule
            .resources
            .last()
            .filter(|_| is_more)
            .map(|last| (last.resource_type.clone(), last.resource_id.clone()));
    }
    let title = format!("{} in {}", rule.name, rule.account_name);
    html(&RulePage { frame: look.frame(Screen::Rule, title), rule, only, is_first: look.given("after_id").is_none() })
}

/// The worst first.
fn weight(rule: &FoundRule) -> u8 {
    match rule.record.as_ref().map(standing) {
        Some(Standing::NonCompliant) => 0,
        Some(Standing::InsufficientData) | None => 1,
        Some(Standing::Compliant) => 2,
    }
}

fn standing(record: &RuleRecord) -> Standing {
    match record.compliance() {
        Compliance::Compliant => Standing::Compliant,
        Compliance::NonCompliant => Standing::NonCompliant,
        Compliance::InsufficientData => Standing::InsufficientData,
    }
}

async fn told(look: &Look<'_>, account: &Account, shown: &FoundRule) -> Result<Rule, Problem> {
    let (rule, record) = (&shown.rule, shown.record.as_ref());
    let pack = rule.pack.as_deref();
    let standing = if look.is_present() {
        let report =
            compliance_of(look.installation, &look.snapshot, shown.place.clone(), pack, Some(rule.name())).await?;
        report.and_then(|report| {
            report.rules.into_iter().find(|told| told.rule == rule.name() && told.pack.as_deref() == pack)
        })
    } else {
        None
    };
    let identifier = rule.rule.source.identifier.as_deref();
    let parameters = rule.input.iter().flat_map(|input| &input.parameters);
    let scope = rule.rule.scope.iter().flat_map(|scope| {
        let one = |what: &'static str, value: &Option<SmolStr>| {
            value.as_ref().map(|value| (what.to_owned(), value.to_string()))
        };
        let types = scope.resource_types.iter().map(|kind| ("Resource type".to_owned(), kind.to_string()));
        let rest =
            [one("Resource", &scope.resource_id), one("Tag key", &scope.tag_key), one("Tag value", &scope.tag_value)];
        types.chain(rest.into_iter().flatten()).collect::<Vec<_>>()
    });
    Ok(Rule {
        account: account.id.to_string(),
        account_name: account.name.to_string(),
        region: shown.place.region.to_string(),
        pack: shown.pack.clone(),
        name: rule.rule.name_in_template.clone(),
        full_name: rule.name().to_owned(),
        arn: rule.arn.clone(),
        description: rule.rule.description.clone(),
        identifier: identifier.map(str::to_owned),
        owner: rule.rule.source.owner.as_str().to_owned(),
        parameters: parameters.map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        scope: scope.collect(),
        reads: identifier.and_then(reads),
        standing,
        compliant: record.map_or(0, |record| record.tally.compliant),
        not_compliant: record.map_or(0, |record| record.tally.non_compliant),
        unknown: record.map_or(0, |record| record.unknown),
        evaluated: record.and_then(|record| record.evaluated).map(|(first, last)| (time(first), time(last))),
        resources: Vec::new(),
        next: None,
        elsewhere: Vec::new(),
    })
}

/// What a managed rule looks at; nothing for one that isn't modelled.
fn reads(identifier: &str) -> Option<Reads> {
    let rule = managed_rule(identifier)?;
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect();
    let member = |member: &MemberRead| Member {
        of: member.of.map(str::to_owned),
        path: member.path.to_owned(),
        needed: member.needed,
    };
    Some(Reads {
        judges: rule.judges.to_owned(),
        trigger: rule.trigger.as_str().to_owned(),
        resource_types: texts(rule.resource_types),
        members: rule.members.iter().map(member).collect(),
        related: texts(rule.reads.related),
        facts: texts(rule.reads.facts),
        now: rule.reads.now,
        doubt: rule.doubt.map(str::to_owned),
    })
}
