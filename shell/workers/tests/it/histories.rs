//! Whatever happened on the way, results are those of an evaluation from scratch: a function of the control state, of what was
//! delivered, and of the program's rules.

use crate::world::{World, account, caller};
use evaluation::rules::{Coverage, Inventory, Outcome, Trigger, evaluate, known_rule, managed_rule};
use evidence::results::{self, Status};
use evidence::{Arrival, scope};
use governance::conformance_packs::commands::{
    DeleteConfigurationRecorder, DeleteConformancePack, PutConfigurationRecorder, RequestedRecordingGroup,
    StartConfigRulesEvaluation, StartConfigurationRecorder, StopConfigurationRecorder,
};
use governance::conformance_packs::{Place, RecordingStrategy, rules, templates_of_place};
use governance::faults::{Failing, WorkFailure};
use governance::{Caller, Principal, Proof};
use identifiers::Region;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use storage::memory::Memory;
use storage::{Append, BulkWrite, RowWrite, Storage as _, Table};
use workers::Logic;

const ACCOUNTS: [u64; 2] = [111_111_111_111, 222_222_222_222];
const REGIONS: [&str; 2] = ["us-east-1", "eu-west-1"];
/// Rules on items, on related items, on facts, on accounts, on what belongs to no Region, narrowed ones, and one that isn't modelled.
const RULES: [(&str, &str); 9] = [
    ("volumes", "Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}"),
    ("default", "Source: {Owner: AWS, SourceIdentifier: EC2_EBS_ENCRYPTION_BY_DEFAULT}"),
    ("public", "Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_PUBLIC_READ_PROHIBITED}"),
    ("users", "Source: {Owner: AWS, SourceIdentifier: IAM_USER_NO_POLICIES_CHECK}"),
    ("console", "Source: {Owner: AWS, SourceIdentifier: MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS}"),
    ("blocks", "Source: {Owner: AWS, SourceIdentifier: S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC}"),
    (
        "one",
        "Scope: {ComplianceResourceTypes: ['AWS::EC2::Volume'], ComplianceResourceId: 'id-1'}, Source: {Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}",
    ),
    ("waf", "Source: {Owner: AWS, SourceIdentifier: WAFV2_LOGGING_ENABLED}"),
    ("tags", "InputParameters: {tag1Key: team}, Source: {Owner: AWS, SourceIdentifier: REQUIRED_TAGS}"),
];

#[derive(Debug, Clone)]
enum Act {
    /// Items, in a delivery that begins now or did at the last [`Act::Begin`].
    Items {
        account: usize,
        snapshot: bool,
        begun: bool,
        items: Vec<(u8, u8, u8, u8, u8)>,
    },
    Begin,
    Fact {
        account: usize,
        region: usize,
        value: u8,
    },
    Put {
        account: usize,
        region: usize,
        name: u8,
        rules: u16,
    },
    Delete {
        account: usize,
        region: usize,
        name: u8,
    },
    Recorder {
        account: usize,
        region: usize,
        what: u8,
    },
    Ask {
        account: usize,
        region: usize,
        /// How many of the evaluations fail.
        failing: u32,
    },
    Work,
    Die {
        writes: u8,
    },
    Restart,
    Upgrade {
        rule: u8,
    },
    Reset,
}

fn acts() -> impl Strategy<Value = Act> {
    let (account, region) = (0..2_usize, 0..2_usize);
    let item = (0..3_u8, 0..4_u8, 0..3_u8, 1..6_u8, 0..4_u8);
    prop_oneof![
        6 => (account.clone(), any::<bool>(), any::<bool>(), prop::collection::vec(item, 1..6))
            .prop_map(|(account, snapshot, begun, items)| Act::Items { account, snapshot, begun, items }),
        1 => Just(Act::Begin),
        3 => (account.clone(), region.clone(), 0..6_u8).prop_map(|(account, region, value)| Act::Fact { account, region, value }),
        4 => (account.clone(), region.clone(), 0..2_u8, 1..512_u16)
            .prop_map(|(account, region, name, rules)| Act::Put { account, region, name, rules }),
        1 => (account.clone(), region.clone(), 0..2_u8).prop_map(|(account, region, name)| Act::Delete { account, region, name }),
        3 => (account.clone(), region.clone(), 0..5_u8).prop_map(|(account, region, what)| Act::Recorder { account, region, what }),
        1 => (account, region, 0..3_u32).prop_map(|(account, region, failing)| Act::Ask { account, region, failing }),
        4 => Just(Act::Work),
        2 => (0..6_u8).prop_map(|writes| Act::Die { writes }),
        1 => Just(Act::Restart),
        1 => (0..9_u8).prop_map(|rule| Act::Upgrade { rule }),
        1 => Just(Act::Reset),
    ]
}

fn place(account: usize, region: usize) -> Place {
    Place::new(crate::world::account(ACCOUNTS[account]), REGIONS[region].parse().unwrap())
}

fn at(place: &Place) -> Caller {
    Caller::new(place.account, Principal::Root, place.region.clone(), Proof::Asserted)
}

/// An item: which Region (the last is none), kind, id, day, variant.
fn item(account: usize, (region, kind, id, day, variant): (u8, u8, u8, u8, u8)) -> String {
    let account = crate::world::account(ACCOUNTS[account]);
    let region = REGIONS.get(usize::from(region)).copied().unwrap_or("global");
    let good = variant == 0;
    let (resource_type, body) = match kind {
        0 => (
            "AWS::EC2::Volume",
            format!(
                r#""configuration": {{"encrypted": {good}, "attachments": [{{"instanceId": "i", "state": "attached"}}], "state": {{"value": "in-use"}}}}"#
            ),
        ),
        1 => (
            "AWS::S3::Bucket",
            format!(
                r#""tags": {{"team": "{variant}"}}, "configuration": {{"name": "b"}}, "supplementaryConfiguration": {{"BucketPolicy": {{"policyText": {}}},
                "AccessControlList": "{{\"grantSet\":null,\"grantList\":[]}}"}}"#,
                if good {
                    "null".to_owned()
                } else {
                    r#""{\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}""#.to_owned()
                }
            ),
        ),
        2 => (
            "AWS::S3::AccountPublicAccessBlock",
            format!(
                r#""configuration": {{"blockPublicAcls": {good}, "ignorePublicAcls": {good}, "blockPublicPolicy": {good}, "restrictPublicBuckets": {good}}}"#
            ),
        ),
        _ => (
            "AWS::IAM::User",
            format!(
                r#""resourceName": "user-{id}", "configuration": {{"userPolicyList": [{}], "attachedManagedPolicies": []}}"#,
                if good { "" } else { r#"{"policyName": "p"}"# }
            ),
        ),
    };
    let (status, body) = match variant {
        3 => ("ResourceDeleted", r#""configuration": null"#.to_owned()),
        // A resource about which little is known.
        2 => ("OK", r#""configuration": {}"#.to_owned()),
        _ => ("OK", body),
    };
    format!(
        r#"{{"awsAccountId": "{account}", "awsRegion": "{region}", "resourceType": "{resource_type}", "resourceId": "id-{id}",
            "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "{status}", "configurationStateId": {day}, {body}}}"#
    )
}

fn template(chosen: u16) -> String {
    let rules = RULES.iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0);
    let lines = rules.map(|(at, (name, source))| {
        format!("  R{at}: {{Type: 'AWS::Config::ConfigRule', Properties: {{ConfigRuleName: {name}, {source}}}}}\n")
    });
    format!("Resources:\n{}", lines.collect::<String>())
}

async fn record(world: &World, place: &Place, globals: bool) {
    let recorder = PutConfigurationRecorder {
        name: None,
        role_arn: Some("arn:aws:iam::111111111111:role/config".into()),
        group: Some(RequestedRecordingGroup {
            all_supported: true,
            include_global_resource_types: globals,
            resource_types: Vec::new(),
            excluded_resource_types: Vec::new(),
            strategy: Some(RecordingStrategy::AllSupported),
        }),
        mode: None,
        tags: Vec::new(),
    };
    let _ = world.engine.execute(at(place), recorder).await;
    world.channel(&at(place)).await;
    let _ = world.engine.execute(at(place), StartConfigurationRecorder { name: "default".into() }).await;
}

/// A world that can be restarted as another release.
struct History {
    world: World,
    revisions: BTreeMap<&'static str, u16>,
    begun: Option<Arrival>,
}

impl History {
    fn logic(&self) -> Logic {
        self.revisions.iter().fold(Logic::default(), |logic, (rule, revision)| logic.with_revision(rule, *revision))
    }

    async fn restart(&mut self) {
        self.world = World::open_with(self.world.storage.inner().clone(), self.logic()).await;
    }

    async fn act(&mut self, act: Act) {
        let world = &self.world;
        match act {
            Act::Items { account, snapshot, begun, items } => {
                let items: Vec<String> = items.into_iter().map(|one| item(account, one)).collect();
                let id = if snapshot { r#""configSnapshotId": "s", "# } else { "" };
                let now = world.arrival();
                let at = self.begun.filter(|at| begun && at.epoch == now.epoch).unwrap_or(now);
                let text = format!(r#"{{{id}"configurationItems": [{}]}}"#, items.join(","));
                world.evidence.deliver(at, text.into(), false).await.unwrap();
                world.engine.touch();
            }
            Act::Begin => self.begun = Some(world.arrival()),
            Act::Fact { account, region, value } => {
                let place = place(account, region);
                let report = if value < 2 {
                    "[]".to_owned()
                } else {
                    r#"[{"user": "user-1", "password_enabled": "true", "mfa_active": "false"}]"#.to_owned()
                };
                let encrypted = value % 2 == 0;
                let (account, region) = (place.account, place.region.as_str().to_owned());
                // Some say nothing of what is the account's.
                let report = if value < 4 { format!(r#", "credentialReport": {report}"#) } else { String::new() };
                let facts = format!(r#"{{"ebsEncryptionByDefault": {encrypted}{report}}}"#);
                world.deliver(format!(r#"{{"accountId": "{account}", "region": "{region}", "facts": {facts}}}"#)).await;
            }
            Act::Put { account, region, name, rules } => {
                let (place, text) = (place(account, region), template(rules));
                world.try_pack(&at(&place), &format!("pack-{name}"), &text).await;
            }
            Act::Delete { account, region, name } => {
                let command = DeleteConformancePack { name: format!("pack-{name}").into() };
                let _ = world.engine.execute(at(&place(account, region)), command).await;
            }
            Act::Recorder { account, region, what } => {
                let place = place(account, region);
                let name = || "default".into();
                match what {
                    0 | 1 => record(world, &place, what == 0).await,
                    2 | 3 => drop(world.engine.execute(at(&place), StopConfigurationRecorder { name: name() }).await),
                    _ => drop(world.engine.execute(at(&place), DeleteConfigurationRecorder { name: name() }).await),
                }
            }
            Act::Ask { account, region, failing } => {
                let place = place(account, region);
                if failing > 0 {
                    let evaluation = Failing::Work(WorkFailure::ConfigRuleEvaluation);
                    world.engine.faults().change(|faults| faults.add(None, None, evaluation, failing).id);
                }
                let snapshot = world.engine.snapshot();
                let packs = &snapshot.state.conformance_packs;
                let digests = templates_of_place(packs, &place);
                let templates = engine::templates::templates(&world.engine, digests).await.unwrap().set;
                let names = rules(packs, &templates, world.engine.seed(), &place);
                let names: Vec<_> = names.iter().take(25).map(|rule| rule.name().into()).collect();
                if !names.is_empty() {
                    let _ = world
                        .engine
                        .execute(
                            at(&place),
                            StartConfigRulesEvaluation { rules: names, templates, evaluating: Vec::new() },
                        )
                        .await;
                }
            }
            Act::Work => drop(world.work().await.unwrap()),
            Act::Die { writes } => {
                world.storage.die_after(i64::from(writes));
                let _ = world.work().await;
                self.restart().await;
            }
            Act::Restart => self.restart().await,
            Act::Upgrade { rule } => {
                let source = RULES[usize::from(rule)].1;
                let identifier = source.rsplit("SourceIdentifier: ").next().unwrap().trim_end_matches('}');
                *self.revisions.entry(identifier).or_insert(100) += 1;
                self.restart().await;
            }
            Act::Reset => world.engine.reset().await.unwrap(),
        }
    }
}

/// What is stored, without anything that was found.
async fn without_results(from: &Memory) -> Arc<Memory> {
    let to = Arc::new(Memory::new());
    let head = from.head().await.unwrap();
    for _ in 0..head.epoch {
        to.reset().await.unwrap();
    }
    let entries: Vec<_> = from.read(0, usize::MAX).await.unwrap().into_iter().map(|entry| entry.body).collect();
    let mut blobs = Vec::new();
    for entry in &entries {
        // Every digest in the journal is one of a blob, if there is a blob of it.
        let text = String::from_utf8_lossy(entry).into_owned();
        for word in text.split('"').filter(|word| word.len() == 64) {
            blobs.extend(from.blob(word).await.unwrap().map(|body| (word.to_owned(), body)));
        }
    }
    to.append(Append { epoch: head.epoch, expected: 0, entries, blobs }).await.unwrap();
    for table in Table::ALL.into_iter().filter(|table| *table != Table::Results) {
        for row in from.scan(table, b"", None, usize::MAX).await.unwrap() {
            if table == Table::Places && row.key.starts_with(b"summary\0") {
                continue;
            }
            to.write_rows(BulkWrite::new(head.epoch, vec![RowWrite::put(table, row.key, row.value)])).await.unwrap();
        }
    }
    to
}

/// Results and standings, without when they were made.
fn found(all: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    // The order of periodic results is the time at which they were made, which stands still here.
    all.clone()
}

/// What the rules of a place say by the reference: everything in memory, judged at once.
async fn by_the_reference(world: &World, place: &Place) -> BTreeSet<String> {
    let snapshot = world.engine.snapshot();
    let state = &snapshot.state.conformance_packs;
    let templates = engine::templates::templates(&world.engine, templates_of_place(state, place)).await.unwrap().set;
    let with_globals = scope::judges_globals(state, place);
    let mut items = Vec::new();
    // What belongs to no Region and isn't judged here is seen by rules on the account.
    let mut elsewhere = Vec::new();
    let mut complete = false;
    for region in [place.region.as_str(), scope::GLOBAL] {
        let account = place.account.to_string();
        let counts = world.evidence.counts_of(&[(account, region)]).await.unwrap().remove(0);
        complete |= region != scope::GLOBAL && counts.complete;
        for resource_type in counts.types.keys() {
            let stored = world.evidence.page_of_type(place, region, resource_type, None, 10_000).await.unwrap();
            for item in &stored.rows {
                let past = world.evidence.past(place, region, resource_type, &item.resource_id).await.unwrap();
                let all = [past, vec![item.clone()]].concat();
                let read = world.evidence.unpack(&all, None);
                let read = read.map(|(stored, item)| (stored.head.as_ref().unwrap().arrived, item.unwrap()));
                if region == scope::GLOBAL && !with_globals { elsewhere.extend(read) } else { items.extend(read) }
            }
        }
    }
    let coverage = match state.recorders.get(place).filter(|_| complete) {
        Some(recorder) => Coverage::Types(scope::recorded_types(recorder, with_globals)),
        None => Coverage::Types(Arc::default()),
    };
    let facts = world.evidence.facts_of(std::slice::from_ref(place)).await.unwrap().remove(0);
    let of_account = world.evidence.facts_of_accounts([place.account]).await.unwrap().remove(0);
    let facts = evidence::facts::read(facts.as_ref(), of_account.as_ref());
    let now = world.engine.now();
    let mut said = BTreeSet::new();
    for rule in rules(state, &templates, world.engine.seed(), place) {
        let Some(input) = rule.input() else { continue };
        // What changes trigger sees what had come when the recorder stopped, or when somebody last asked.
        let is_scheduled =
            known_rule(&input.identifier).is_some_and(|rule| rule.trigger != Trigger::ConfigurationChange);
        let asked = state.evaluation_requests.get(place).into_iter().flatten();
        let asked = asked.filter(|asked| asked.rule == rule.name()).map(|asked| asked.to_answer()).max();
        let until = state.recorded_until(place).max(asked.unwrap_or_default());
        let of_account = managed_rule(&input.identifier).is_some_and(|rule| rule.judges_accounts());
        let elsewhere = elsewhere.iter().filter(|_| of_account);
        let seen =
            items.iter().chain(elsewhere).filter(|(arrived, _)| is_scheduled || *arrived < until).map(|(_, item)| item);
        let inventory = Inventory::new(place.account, place.region.clone(), now, &facts, seen, coverage.clone());
        let Outcome::Verdicts { verdicts, .. } = evaluate(&input, &inventory) else { continue };
        for one in verdicts {
            said.insert(format!("{} {} {} {:?}", rule.name(), one.resource_type, one.resource_id, one.compliance));
        }
    }
    said
}

async fn as_stored(world: &World, place: &Place) -> BTreeSet<String> {
    let summary = world.evidence.summary(place).await.unwrap();
    let mut said = BTreeSet::new();
    for row in world.evidence.rows_of_place(place, None, None, 10_000).await.unwrap().rows {
        let (kind, id) = results::resource_of(&row.key).unwrap();
        for one in results::read(&row.value).unwrap().into_iter().filter(|one| one.status != Status::Unknown) {
            let rule = summary.numbered(one.rule).unwrap();
            said.insert(format!("{} {kind} {id} {:?}", rule.name, one.status));
        }
    }
    said
}

fn check(acts: Vec<Act>) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|problem| TestCaseError::fail(problem.to_string()))?;
    runtime.block_on(async {
        let mut history = History { world: World::new().await, revisions: BTreeMap::new(), begun: None };
        for account in 0..2 {
            for region in 0..2 {
                record(&history.world, &place(account, region), region == 0).await;
            }
        }
        for act in acts {
            history.act(act).await;
        }
        history.world.work().await.unwrap();
        let results = history.world.results().await;
        let waiting: Vec<&String> = results.keys().filter(|key| key.starts_with("waiting")).collect();
        prop_assert!(waiting.is_empty(), "{waiting:?}");
        let scratch = without_results(history.world.storage.inner()).await;
        let scratch = World::open_with(scratch, history.logic()).await;
        scratch.work().await.unwrap();
        prop_assert_eq!(found(&results), found(&scratch.results().await));
        for account in 0..2 {
            for region in 0..2 {
                let place = place(account, region);
                let said = by_the_reference(&history.world, &place).await;
                prop_assert_eq!(as_stored(&history.world, &place).await, said);
            }
        }
        Ok(())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 4, max_shrink_iters: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn results_equal_an_evaluation_from_scratch(acts in prop::collection::vec(acts(), 1..28)) {
        check(acts)?;
    }
}

#[test]
fn a_region_of_none_and_callers_are_as_thought() {
    assert_eq!("us-east-1".parse::<Region>().unwrap(), Region::us_east_1());
    assert_eq!(caller(account(ACCOUNTS[0])).account, place(0, 0).account);
}
