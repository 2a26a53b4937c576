//! A rehearsal's report as it is told: what came of each call, what it would mean, and what the report doesn't cover.

use super::attempt::Rehearsed;
use super::error::RehearsalError;
use super::names::Names;
use super::verdicts::{Resource, RuleKey, RuleVerdicts, name_in_template};
use crate::installation::Installation;
use crate::past::AsOf;
use crate::told::time;
use authorization::{Catalogue, RightsOf};
use engine::Snapshot;
use evidence::Evidence;
use evidence::summary::{RuleRecord, Summary, Tally};
use governance::State;
use governance::central_configuration::{AssociationStatus, ControlFindingGenerator, Standard};
use governance::conformance_packs::{DeployedPack, PackOrigin, Place, pack_rules, packs_in};
use governance::consequences::{
    AccountChange, AccountRightsChange, AssociationChange, AssociationView, ConfigRuleChange, Consequences,
    ControlPolicyChange, EffectivePolicyChange, LeafValue, PackChange, PackOutcome, Placement, Quota, QuotaUse,
    RecorderChange, Recording, SettingsChange, quota_uses,
};
use governance::organizations::AccountState;
use policies::Source;
use reports::what_if::{self, PackWhat, REPORT_VERSION, WhatIf};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// Places whose summaries are read at once.
const PLACES: usize = 1_000;

/// Everything that there is to tell.
pub(super) async fn tell(as_of: Option<AsOf>, rehearsed: Rehearsed) -> Result<WhatIf, RehearsalError> {
    let Rehearsed { start, at, calls, changed, before, after, consequences, verdicts, later } = rehearsed;
    let mut names = Names::new(&before.state, &after.state);
    let is_refused = |call: &&what_if::Call| {
        matches!(call.outcome, what_if::Outcome::Refused { .. } | what_if::Outcome::NotMade { .. })
    };
    let refused = calls.iter().filter(is_refused).count();
    let mut notes = Vec::new();
    if as_of.is_some() {
        notes.push(
            "Control state is as it was then; configuration items and account facts are as they are now.".to_owned(),
        );
    }
    if verdicts.left_out > 0 {
        notes.push(format!("{} more resources aren't compliant and aren't named.", verdicts.left_out));
    }
    for work in later {
        notes.push(format!("{} go on until {} and later, which this doesn't follow.", work.work, time(work.due_at)));
    }
    let on = &changed.installation;
    let mut consequences =
        told_consequences(on, &before, &after, &consequences, Some(&on.evidence), &mut names).await?;
    consequences.verdicts = verdicts.rules.into_iter().map(|(key, of_rule)| verdict(key, of_rule)).collect();
    // Whatever is shown as changed is an effect, wherever it is kept.
    let is_accepted = |call: &what_if::Call| matches!(call.outcome, what_if::Outcome::Accepted(_));
    let effect = calls.iter().any(is_accepted) || consequences != what_if::Consequences::default();
    let names = names.all();
    Ok(WhatIf {
        summary: what_if::Summary::of(&calls, &consequences, &names),
        report_version: REPORT_VERSION,
        version: start.version,
        at: time(at),
        as_of: as_of.map(|as_of| match as_of {
            AsOf::Version(version) => what_if::AsOf::Version(version),
            AsOf::Time(at) => what_if::AsOf::Time(time(at)),
        }),
        effect,
        refused,
        calls,
        consequences,
        names,
        notes,
        beside: None,
        replay: None,
    })
}

/// What differs between two states, verdicts apart. Rules that bring no verdict are only told where there is evidence of them.
pub(super) async fn told_consequences(
    installation: &Installation,
    before: &Snapshot,
    after: &Snapshot,
    found: &Consequences,
    evidence: Option<&Evidence>,
    names: &mut Names<'_>,
) -> Result<what_if::Consequences, RehearsalError> {
    let packs = packs(installation, after, evidence, &found.packs, names).await?;
    Ok(what_if::Consequences {
        accounts: list(&found.accounts, |it| account(it, names)),
        effective_policies: list(&found.effective_policies, |it| effective_policy(it, names)),
        control_policies: list(&found.control_policies, |it| control_policy(it, names)),
        rights: list(&found.rights, |it| rights(it, names)),
        recorders: list(&found.recorders, |it| recorder(it, names)),
        conformance_packs: packs,
        config_rules: list(&found.config_rules, |it| config_rule(it, names)),
        verdicts: Vec::new(),
        security_hub_associations: list(&found.associations, |it| association(it, names)),
        security_hub_settings: list(&found.settings, |it| settings(it, names)),
        quotas: quotas(installation, &before.state, &after.state, names),
    })
}

fn quotas(installation: &Installation, before: &State, after: &State, names: &mut Names<'_>) -> Vec<what_if::Quota> {
    use what_if::QuotaKind;
    let used = quota_uses(before, after, &installation.engine.settings().quotas);
    list(&used, |QuotaUse { quota, before, after, limit }| {
        let (quota, of, policy_type) = match quota {
            Quota::Accounts(organization) => (QuotaKind::Accounts, organization.to_string(), None),
            Quota::Units(organization) => (QuotaKind::Units, organization.to_string(), None),
            Quota::Policies(organization, of) => (QuotaKind::Policies, organization.to_string(), Some(of)),
            Quota::Attachments(target, of) => (QuotaKind::Attachments, names.node(target), Some(of)),
            Quota::Characters(policy) => (QuotaKind::Characters, names.policy(policy), None),
            Quota::ConfigurationPolicies(organization) => {
                (QuotaKind::ConfigurationPolicies, organization.to_string(), None)
            }
        };
        let policy_type = policy_type.map(|it| it.api_name().to_owned());
        what_if::Quota { quota, of, policy_type, before: *before, after: *after, limit: *limit }
    })
}

fn list<T, U>(items: &[T], tell: impl FnMut(&T) -> U) -> Vec<U> {
    items.iter().map(tell).collect()
}

fn account(change: &AccountChange, names: &mut Names<'_>) -> what_if::Account {
    let organizations = [&change.before, &change.after].map(|it| it.as_ref().map(|it| &it.organization));
    let changes_organizations = matches!(organizations, [Some(was), Some(is)] if was != is);
    let mut placement = |placement: &Option<Placement>| {
        let placement = placement.as_ref()?;
        let parent = names.node(&placement.parent.clone().into());
        // Where an account stays in its organization it goes without saying.
        let organization = changes_organizations.then(|| placement.organization.to_string());
        Some(what_if::Placement { organization, parent, state: account_state(placement.state) })
    };
    let (before, after) = (placement(&change.before), placement(&change.after));
    let what = match (&change.before, &change.after) {
        (None, _) => what_if::AccountWhat::Joined,
        (_, None) => what_if::AccountWhat::Left,
        (Some(was), Some(is)) if was.organization != is.organization => what_if::AccountWhat::ChangedOrganizations,
        (Some(was), Some(is)) if was.parent != is.parent => what_if::AccountWhat::Moved,
        _ => what_if::AccountWhat::Changed,
    };
    what_if::Account { account: names.account(change.account), what, before, after }
}

fn source(source: &Source, names: &mut Names<'_>) -> what_if::Source {
    what_if::Source { policy: names.policy(&source.policy), node: names.node(&source.node) }
}

fn effective_policy(change: &EffectivePolicyChange, names: &mut Names<'_>) -> what_if::EffectivePolicy {
    let mut value = |leaf: &Option<LeafValue>| {
        let leaf = leaf.as_ref()?;
        let by = list(&leaf.by, |by| what_if::Contributor {
            source: source(&by.source, names),
            operator: by.operator.to_string(),
        });
        Some(what_if::LeafValue { value: serde_json::from_str(&leaf.value).unwrap_or_default(), by })
    };
    let leaves = list(&change.leaves, |leaf| what_if::Leaf {
        path: leaf.path.clone(),
        before: value(&leaf.before),
        after: value(&leaf.after),
    });
    what_if::EffectivePolicy {
        policy_type: change.policy_type.api_name().to_owned(),
        accounts: names.accounts(&change.accounts),
        what: match change.exists {
            (false, true) => what_if::PolicyWhat::Appears,
            (true, false) => what_if::PolicyWhat::Disappears,
            _ if change.leaves.is_empty() => what_if::PolicyWhat::Validity,
            _ => what_if::PolicyWhat::Changes,
        },
        leaves,
        validation_errors: change.errors.clone(),
        validation_errors_before: change.errors_before.clone(),
    }
}

fn control_policy(change: &ControlPolicyChange, names: &mut Names<'_>) -> what_if::ControlPolicy {
    what_if::ControlPolicy {
        policy_type: change.policy_type.api_name().to_owned(),
        accounts: names.accounts(&change.accounts),
        gained: list(&change.gained, |it| source(it, names)),
        lost: list(&change.lost, |it| source(it, names)),
        elsewhere: list(&change.elsewhere, |it| what_if::Elsewhere {
            policy: names.policy(&it.policy),
            before: list(&it.before, |node| names.node(node)),
            after: list(&it.after, |node| names.node(node)),
            denies_only: it.denies_only,
        }),
        rewritten: list(&change.rewritten, |it| source(it, names)),
        missing: list(&change.missing, |it| source(it, names)),
        no_longer_missing: list(&change.no_longer_missing, |it| source(it, names)),
    }
}

fn rights(change: &AccountRightsChange, names: &mut Names<'_>) -> what_if::Rights {
    let AccountRightsChange { of, accounts, change } = change;
    what_if::Rights {
        accounts: names.accounts(accounts),
        on_resources: *of == RightsOf::OnResources,
        loses_everything: change.loses_everything,
        denied: if change.loses_everything { Vec::new() } else { by_service(&change.denied) },
        allowed: by_service(&change.allowed),
        limited: change
            .limited
            .iter()
            .map(|(keys, actions)| what_if::LimitedActions {
                keys: list(keys, ToString::to_string),
                actions: by_service(actions),
            })
            .collect(),
        freed: by_service(&change.freed),
    }
}

/// Actions in the catalogue's order, by service.
fn by_service(actions: &[SmolStr]) -> Vec<what_if::ServiceActions> {
    let service = |action: &SmolStr| action.split(':').next().unwrap_or_default().to_owned();
    let of_one = |actions: &[SmolStr]| {
        let service = actions.first().map(service).unwrap_or_default();
        let of = Catalogue::aws().service(&service).map_or(actions.len(), |known| known.len());
        let listed = if of == actions.len() { Vec::new() } else { list(actions, ToString::to_string) };
        what_if::ServiceActions { service, count: actions.len(), of, actions: listed }
    };
    actions.chunk_by(|one, other| service(one) == service(other)).map(of_one).collect()
}

fn recorder(change: &RecorderChange, names: &mut Names<'_>) -> what_if::Recorder {
    what_if::Recorder {
        region: change.region.to_string(),
        accounts: names.accounts(&change.accounts),
        before: change.before.map(recording),
        recorder: change.after.map_or(reports::Recording::Missing, recording),
        scope_changed: change.scope_changed,
    }
}

fn recording(recording: Recording) -> reports::Recording {
    match recording {
        Recording::Running => reports::Recording::Recording,
        Recording::Stopped => reports::Recording::Stopped,
    }
}

fn account_state(state: AccountState) -> what_if::AccountState {
    match state {
        AccountState::Active => what_if::AccountState::Active,
        AccountState::PendingClosure => what_if::AccountState::PendingClosure,
        AccountState::Closed => what_if::AccountState::Closed,
    }
}

async fn packs(
    installation: &Installation,
    after: &Snapshot,
    evidence: Option<&Evidence>,
    changes: &[PackChange],
    names: &mut Names<'_>,
) -> Result<Vec<what_if::Pack>, RehearsalError> {
    let mut told = Vec::new();
    for change in changes {
        let (what, rules, failure) = match &change.outcome {
            PackOutcome::Gained { rules } => (PackWhat::Gained, Some(*rules), None),
            PackOutcome::Lost { rules } => (PackWhat::Lost, Some(*rules), None),
            PackOutcome::Updated { rules } => (PackWhat::Updated, Some(*rules), None),
            PackOutcome::Failed { code, message } => {
                let (code, message) = (code.to_string(), message.to_string());
                (PackWhat::Failed, None, Some(what_if::Failure { code, message }))
            }
            PackOutcome::FailureGone => (PackWhat::FailureGone, None, None),
        };
        let is_there = matches!(what, PackWhat::Gained | PackWhat::Updated);
        told.push(what_if::Pack {
            name: change.name.to_string(),
            organization: change.owner.map(|owner| names.account(owner)),
            region: change.region.to_string(),
            what,
            rules,
            failure,
            accounts: names.accounts(&change.accounts),
            without_verdict: match evidence.filter(|_| is_there) {
                Some(evidence) => silent(installation, after, evidence, change).await?,
                None => Vec::new(),
            },
        });
    }
    Ok(told)
}

/// The rules of a pack that is there which have no verdict in any account that the change concerns, each with its identifier; as
/// the first of the accounts has them.
async fn silent(
    installation: &Installation,
    after: &Snapshot,
    evidence: &Evidence,
    change: &PackChange,
) -> Result<Vec<what_if::Silent>, RehearsalError> {
    let (state, seed) = (&after.state.conformance_packs, installation.engine.seed());
    let pack_in = |place: &Place| {
        let is_it = |pack: &DeployedPack| {
            let is_own = pack.origin == PackOrigin::Account;
            change.owner.is_none() == is_own && pack.own_name(state) == change.name
        };
        packs_in(state, seed, place).into_iter().find(is_it)
    };
    let places: Vec<Place> =
        change.accounts.iter().map(|account| Place::new(*account, change.region.clone())).collect();
    let Some(pack) = places.first().and_then(pack_in) else { return Ok(Vec::new()) };
    let Some(revision) = &pack.deployed else { return Ok(Vec::new()) };
    // A template that only the rehearsal put was remembered when it was read.
    let templates = engine::templates::templates(&installation.engine, [revision.template.clone()]).await?.set;
    let mut silent: Vec<what_if::Silent> = pack_rules(&templates, seed, &pack)
        .into_iter()
        .map(|rule| what_if::Silent {
            rule: rule.rule.name_in_template,
            identifier: rule.rule.source.identifier.map(|identifier| identifier.to_string()),
        })
        .collect();
    for places in places.chunks(PLACES) {
        if silent.is_empty() {
            break;
        }
        for (place, stored) in places.iter().zip(evidence.stored_summaries(places).await?) {
            let summary = stored.and_then(|value| Summary::read(&value)).unwrap_or_default();
            let names: BTreeSet<&str> = silent.iter().map(|rule| rule.rule.as_str()).collect();
            let named = |one: &&RuleRecord| names.contains(name_in_template(&one.name, &one.pack_id));
            let said = summary.rules.iter().filter(|one| one.tally != Tally::default()).filter(named);
            let said: Vec<&RuleRecord> = said.collect();
            // Whose rules they are is only looked up where it matters.
            let Some(pack) = said.first().and_then(|_| pack_in(place)) else { continue };
            let of_pack = said.into_iter().filter(|one| one.pack_id == pack.id);
            let spoken: BTreeSet<SmolStr> =
                of_pack.map(|one| SmolStr::new(name_in_template(&one.name, &one.pack_id))).collect();
            silent.retain(|rule| !spoken.contains(rule.rule.as_str()));
        }
    }
    Ok(silent)
}

fn config_rule(change: &ConfigRuleChange, names: &mut Names<'_>) -> what_if::ConfigRule {
    what_if::ConfigRule {
        name: change.name.to_string(),
        region: change.region.to_string(),
        what: match change.exists {
            (false, _) => what_if::RuleWhat::Gained,
            (_, false) => what_if::RuleWhat::Lost,
            _ => what_if::RuleWhat::Updated,
        },
        accounts: names.accounts(&change.accounts),
    }
}

fn verdict(RuleKey { pack, region, rule }: RuleKey, of_rule: RuleVerdicts) -> what_if::Verdicts {
    let counts = |(compliant, non_compliant): (usize, usize)| what_if::Counts { compliant, non_compliant };
    let resource = |Resource { account, resource_type, resource_id, annotation }| what_if::Resource {
        account,
        resource_type,
        id: resource_id,
        annotation,
    };
    what_if::Verdicts {
        pack: Some(pack).filter(|pack| !pack.is_empty()),
        region,
        rule,
        gained: counts(of_rule.gained),
        lost: counts(of_rule.lost),
        turned: counts(of_rule.turned),
        non_compliant: of_rule.non_compliant.into_iter().map(resource).collect(),
    }
}

fn association(change: &AssociationChange, names: &mut Names<'_>) -> what_if::Association {
    let mut view = |view: &Option<AssociationView>| {
        let view = view.as_ref()?;
        Some(what_if::View {
            configuration: names.configuration(view.configuration),
            from: names.node(&view.source),
            status: match view.status {
                AssociationStatus::Pending => what_if::AssociationStatus::Pending,
                AssociationStatus::Success => what_if::AssociationStatus::Success,
                AssociationStatus::Failed => what_if::AssociationStatus::Failed,
                AssociationStatus::Disabled => what_if::AssociationStatus::Disabled,
            },
            message: view.message.clone(),
        })
    };
    let (before, after) = (view(&change.before), view(&change.after));
    what_if::Association { accounts: names.accounts(&change.accounts), before, after }
}

fn settings(change: &SettingsChange, names: &mut Names<'_>) -> what_if::Settings {
    let standards = |standards: &[Standard]| list(standards, |standard| standard.path().to_owned());
    let controls = |controls: &[&str]| list(controls, |control| (*control).to_owned());
    let generator = |generator: Option<ControlFindingGenerator>| {
        generator.map(|it| match it {
            ControlFindingGenerator::SecurityControl => what_if::FindingGenerator::SecurityControl,
            ControlFindingGenerator::StandardControl => what_if::FindingGenerator::StandardControl,
        })
    };
    what_if::Settings {
        region: change.region.to_string(),
        accounts: names.accounts(&change.accounts),
        enabled: both(change.enabled),
        auto_enable_controls: both(change.auto_enable_controls),
        control_finding_generator: both((
            generator(change.control_finding_generator.0),
            generator(change.control_finding_generator.1),
        )),
        standards: what_if::Switched {
            enabled: standards(&change.standards_enabled),
            disabled: standards(&change.standards_disabled),
        },
        controls: what_if::Switched {
            enabled: controls(&change.controls_enabled),
            disabled: controls(&change.controls_disabled),
        },
        parameters: list(&change.parameters, |it| what_if::Parameter {
            control: it.control.to_string(),
            name: it.name.to_string(),
            before: it.before.clone(),
            after: it.after.clone(),
        }),
    }
}

fn both<T>((before, after): (T, T)) -> what_if::Change<T> {
    what_if::Change { before, after }
}
