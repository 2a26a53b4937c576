//! What a rehearsal says comes true: each change is rehearsed, then really made, and both must leave the same state and the same
//! verdicts; and a rehearsal by itself leaves nothing.

use super::attempt::{Rehearsed, attempt, compare};
use super::call::{Outcome, make};
use super::{Plan, RehearsalError};
use crate::installation::{Installation, Options};
use crate::port::{Port, REHEARSALS};
use crate::setup::Setup;
use engine::ManualClock;
use governance::{Settings, Timing};
use identifiers::{Regions, Timestamp};
use reports::WhatIf;
use reports::work::{Count, Phase};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{Storage, Table};
use workers::Settled;

const MANAGEMENT: &str = "111111111111";
const PATIENCE: Duration = Duration::from_secs(120);

struct World {
    installation: Installation,
    port: Port,
    storage: Arc<Faulty<Memory>>,
    _buckets: tempfile::TempDir,
}

async fn rehearse(world: &World, plan: &Plan) -> Result<WhatIf, RehearsalError> {
    super::rehearse(&world.port, &world.installation, None, plan.timeout, || Ok(plan.clone())).await
}

/// The names of what the world has, as ids.
struct Names {
    root: String,
    production: String,
    sandbox: String,
    one: String,
    two: String,
    admin: String,
    tag_policy: String,
    control_policy: String,
    strict: String,
}

async fn empty(timing: Timing) -> World {
    let storage = Arc::new(Faulty::new(Arc::new(Memory::new())));
    let buckets = tempfile::tempdir().unwrap();
    let setup = Setup {
        storage: storage.clone(),
        buckets: buckets.path().join("s3"),
        settings: Settings { timing, ..Settings::default() },
        seed: Some("rehearsal".to_owned()),
        clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
        default_account: MANAGEMENT.parse().unwrap(),
        caller: governance::Principal::administrator(),
        options: Options::in_memory(),
        branches: Default::default(),
    };
    let (installation, port) = setup.start().await.unwrap();
    World { installation, port, storage, _buckets: buckets }
}

impl World {
    async fn attempt(&self, plan: &Plan) -> Result<Rehearsed, RehearsalError> {
        let listed = self.installation.underway.begin(None, self.installation.engine.now());
        attempt(&self.installation, &self.port.credentials, plan, &listed.progress).await
    }

    /// Really makes a call, and waits for what follows from it.
    async fn call(&self, call: Value) -> Value {
        let plan = Plan::read(&json!([call]), &Regions::default()).unwrap();
        let made = make(&self.installation, &self.port.credentials, &plan.calls[0], &[]).await.unwrap();
        assert_eq!(self.installation.crew.settle(PATIENCE).await.unwrap(), Settled::Yes);
        match made.outcome {
            Outcome::Answered { answer, .. } => answer,
            Outcome::Refused(error) => panic!("{call}: {error:?}"),
            Outcome::NotMade { reason } => panic!("{call}: {reason}"),
        }
    }

    async fn account(&self, name: &str) -> String {
        let request = json!({"Email": format!("{name}@example.com"), "AccountName": name});
        let asked = self.call(json!({"operation": "CreateAccount", "request": request})).await;
        let request = json!({"CreateAccountRequestId": asked["CreateAccountStatus"]["Id"]});
        let status = self.call(json!({"operation": "DescribeCreateAccountStatus", "request": request})).await;
        text(&status, "/CreateAccountStatus/AccountId")
    }

    /// Two units, three accounts with recorders, policies, a pack, central configuration, and items in two accounts.
    async fn furnish(&self) -> Names {
        self.call(json!({"operation": "CreateOrganization"})).await;
        let root = text(&self.call(json!({"operation": "ListRoots"})).await, "/Roots/0/Id");
        let (mut units, mut accounts, mut policies) = (Vec::new(), Vec::new(), Vec::new());
        for name in ["Production", "Sandbox"] {
            let request = json!({"ParentId": root, "Name": name});
            let unit = self.call(json!({"operation": "CreateOrganizationalUnit", "request": request})).await;
            units.push(text(&unit, "/OrganizationalUnit/Id"));
        }
        for name in ["one", "two", "admin"] {
            let account = self.account(name).await;
            let role = json!({"roleARN": format!("arn:aws:iam::{account}:role/config")});
            let put = json!({"operation": "PutConfigurationRecorder", "account": account, "request": {"ConfigurationRecorder": role}});
            self.call(put).await;
            accounts.push(account);
        }
        for policy_type in ["TAG_POLICY", "SERVICE_CONTROL_POLICY"] {
            self.call(json!({"operation": "EnablePolicyType", "request": {"RootId": root, "PolicyType": policy_type}}))
                .await;
        }
        let tags = json!({"tags": {"Team": {"tag_value": {"@@assign": ["a"]}}}});
        let deny =
            json!({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*"}]});
        for (policy_type, content, target) in [("TAG_POLICY", tags, &root), ("SERVICE_CONTROL_POLICY", deny, &units[1])]
        {
            let request = json!({"Name": policy_type, "Description": "", "Type": policy_type, "Content": content});
            let policy = self.call(json!({"operation": "CreatePolicy", "request": request})).await;
            let policy = text(&policy, "/Policy/PolicySummary/Id");
            self.call(json!({"operation": "AttachPolicy", "request": {"PolicyId": policy, "TargetId": target}})).await;
            policies.push(policy);
        }
        let admin = json!({"AdminAccountId": accounts[2]});
        self.call(json!({"operation": "EnableOrganizationAdminAccount", "request": admin})).await;
        let linking = json!({"RegionLinkingMode": "SPECIFIED_REGIONS", "Regions": ["eu-west-1"]});
        self.call(json!({"operation": "CreateFindingAggregator", "request": linking})).await;
        let central = json!({"AutoEnable": false, "OrganizationConfiguration": {"ConfigurationType": "CENTRAL"}});
        let update = json!({"operation": "UpdateOrganizationConfiguration", "request": central});
        self.call(update).await;
        let strict = self
            .call(json!({"operation": "CreateConfigurationPolicy", "request": security_hub("strict", &["ACM.1"])}))
            .await;
        let request =
            json!({"OrganizationConformancePackName": "kept", "TemplateBody": template("kept", "ENCRYPTED_VOLUMES")});
        self.call(json!({"operation": "PutOrganizationConformancePack", "request": request})).await;
        self.items(&accounts[..2]).await;
        Names {
            root,
            sandbox: units.remove(1),
            production: units.remove(0),
            strict: text(&strict, "/Id"),
            control_policy: policies.remove(1),
            tag_policy: policies.remove(0),
            admin: accounts.remove(2),
            two: accounts.remove(1),
            one: accounts.remove(0),
        }
    }

    /// A volume that isn't encrypted in each of the accounts.
    async fn items(&self, accounts: &[String]) {
        let items: Vec<Value> = accounts
            .iter()
            .map(|account| {
                json!({"awsAccountId": account, "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "vol-1",
                    "configurationItemCaptureTime": "2025-05-01T00:00:00.000Z", "configurationItemStatus": "OK",
                    "configurationStateId": 1, "configuration": {"encrypted": false, "state": {"value": "in-use"},
                    "attachments": [{"instanceId": "i-1", "state": "attached"}]}})
            })
            .collect();
        let document = json!({"fileVersion": "1.0", "configSnapshotId": "7a1d5f3e-9c42-4b86-8e0f-2d6b7c915a34", "configurationItems": items});
        let answer = crate::control::routes::tell(
            &self.port,
            &self.installation,
            "configuration-items",
            "",
            document.to_string().into_bytes(),
        )
        .await;
        assert!(answer.status().is_success());
        assert_eq!(self.installation.crew.settle(PATIENCE).await.unwrap(), Settled::Yes);
    }

    /// Everything that is stored.
    async fn contents(&self) -> Vec<(&'static str, Vec<storage::Row>)> {
        let mut contents = Vec::new();
        for table in Table::ALL {
            contents.push((table.name(), rows(self.storage.as_ref(), table).await));
        }
        let journal = self.storage.read(0, usize::MAX).await.unwrap();
        let journal = journal.into_iter().map(|entry| storage::Row { key: vec![], value: entry.body });
        contents.push(("journal", journal.collect()));
        contents
    }
}

async fn rows(storage: &dyn Storage, table: Table) -> Vec<storage::Row> {
    storage.scan(table, b"", None, usize::MAX).await.unwrap()
}

fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn template(rule: &str, identifier: &str) -> Value {
    json!({"Resources": {"R": {"Type": "AWS::Config::ConfigRule",
        "Properties": {"ConfigRuleName": rule, "Source": {"Owner": "AWS", "SourceIdentifier": identifier}}}}})
}

fn security_hub(name: &str, controls: &[&str]) -> Value {
    json!({"Name": name, "ConfigurationPolicy": {"SecurityHub": {"ServiceEnabled": true,
        "EnabledStandardIdentifiers": ["arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0"],
        "SecurityControlsConfiguration": {"EnabledSecurityControlIdentifiers": controls}}}})
}

/// Changes of every kind, each on what those before it left.
fn changes(names: &Names) -> Vec<Value> {
    let Names { root, production, sandbox, one, two, admin, tag_policy, control_policy, strict } = names;
    let call = |operation: &str, request: Value| json!({"operation": operation, "request": request});
    let pack = |name: &str, identifier: &str, excluded: Value| json!({"OrganizationConformancePackName": name, "TemplateBody": template("rule", identifier), "ExcludedAccounts": excluded});
    let of_account = |account: &str, operation: &str, request: Value| json!({"operation": operation, "account": account, "request": request});
    let associate = |target: Value| json!({"ConfigurationPolicyIdentifier": strict, "Target": target});
    let mut update = security_hub("strict", &["ACM.1", "EC2.2"]);
    update["Identifier"] = strict.as_str().into();
    vec![
        call("MoveAccount", json!({"AccountId": one, "SourceParentId": root, "DestinationParentId": production})),
        call("AttachPolicy", json!({"PolicyId": control_policy, "TargetId": production})),
        call("AttachPolicy", json!({"PolicyId": tag_policy, "TargetId": two})),
        call(
            "UpdatePolicy",
            json!({"PolicyId": tag_policy, "Content": {"tags": {"Team": {"tag_key": {"@@assign": "TEAM"}}}}}),
        ),
        call("DetachPolicy", json!({"PolicyId": tag_policy, "TargetId": root})),
        call("StartConfigurationPolicyAssociation", associate(json!({"RootId": root}))),
        call("UpdateConfigurationPolicy", update),
        call("MoveAccount", json!({"AccountId": one, "SourceParentId": production, "DestinationParentId": sandbox})),
        call("PutOrganizationConformancePack", pack("new", "ENCRYPTED_VOLUMES", json!([]))),
        call("PutOrganizationConformancePack", pack("new", "RDS_STORAGE_ENCRYPTED", json!([two]))),
        call("CreateAccount", json!({"Email": "three@example.com", "AccountName": "three"})),
        of_account(
            one,
            "PutConformancePack",
            json!({"ConformancePackName": "own", "TemplateBody": template("x", "ENCRYPTED_VOLUMES")}),
        ),
        of_account(one, "DeleteConfigurationRecorder", json!({"ConfigurationRecorderName": "default"})),
        call("RemoveAccountFromOrganization", json!({"AccountId": one})),
        call("DeleteOrganizationConformancePack", json!({"OrganizationConformancePackName": "kept"})),
        call("DisablePolicyType", json!({"RootId": root, "PolicyType": "SERVICE_CONTROL_POLICY"})),
        call("StartConfigurationPolicyDisassociation", associate(json!({"RootId": root}))),
        call("DeleteConfigurationPolicy", json!({"Identifier": strict})),
        call(
            "UpdateOrganizationConfiguration",
            json!({"AutoEnable": false, "OrganizationConfiguration": {"ConfigurationType": "LOCAL"}}),
        ),
        call("DisableOrganizationAdminAccount", json!({"AdminAccountId": admin})),
        call("DeleteOrganizationalUnit", json!({"OrganizationalUnitId": production})),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_predicted_comes_true() {
    let world = empty(Timing::Instant).await;
    let names = world.furnish().await;
    for change in changes(&names) {
        let mut plan = Plan::read(&json!([change]), &Regions::default()).unwrap();
        let stored = world.contents().await;
        let told = world.attempt(&plan).await.unwrap();
        plan.keeps_rows = true;
        let predicted = world.attempt(&plan).await.unwrap();
        assert_eq!(world.contents().await, stored, "{change}");
        assert_eq!(told.verdicts, predicted.verdicts, "told while judging, or compared afterwards: {change}");
        world.call(change.clone()).await;
        let real = world.installation.engine.snapshot();
        assert_eq!(predicted.after.version, real.version, "{change}");
        assert!(predicted.after.state == real.state, "{change}");
        let verdicts = rows(predicted.changed.overlay.as_ref(), Table::Results).await;
        assert_eq!(verdicts, rows(world.storage.as_ref(), Table::Results).await, "{change}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsal_leaves_nothing_and_is_the_same_again() {
    let world = empty(Timing::Instant).await;
    let names = world.furnish().await;
    let plan = Plan::read(&Value::Array(changes(&names)), &Regions::default()).unwrap();
    let (stored, before) = (world.contents().await, world.installation.engine.snapshot());
    let first = rehearse(&world, &plan).await.unwrap();
    let second = rehearse(&world, &plan).await.unwrap();
    assert_eq!(first, second);
    assert_eq!((first.refused, first.effect), (0, true), "{first:#?}");
    assert_eq!(world.contents().await, stored);
    let after = world.installation.engine.snapshot();
    assert!(Arc::ptr_eq(&before, &after), "nothing was published");
    // Blobs of templates that only the rehearsal put.
    let digest = engine::digest(template("rule", "RDS_STORAGE_ENCRYPTED").to_string().as_bytes());
    assert_eq!(world.storage.blob(&digest).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_past_is_rehearsed_as_it_was() {
    let world = empty(Timing::Instant).await;
    let names = world.furnish().await;
    let version = world.installation.engine.snapshot().version;
    let call = json!({"operation": "MoveAccount",
        "request": {"AccountId": names.one, "SourceParentId": names.root, "DestinationParentId": names.sandbox}});
    let then = rehearse(&world, &Plan::read(&json!([call]), &Regions::default()).unwrap()).await.unwrap();
    world.call(call.clone()).await;
    world.call(json!({"operation": "DetachPolicy", "request": {"PolicyId": names.control_policy, "TargetId": names.sandbox}})).await;
    let plan = json!({"changes": [call], "as_of": version});
    let again = rehearse(&world, &Plan::read(&plan, &Regions::default()).unwrap()).await.unwrap();
    assert_eq!(again.consequences, then.consequences);
    assert_eq!(again.version, then.version);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_takes_its_time_ends_in_the_rehearsal_only() {
    let world = empty(Timing::Realistic).await;
    let call = |operation: &str, request: Value| json!({"operation": operation, "request": request});
    let plan = Plan::read(
        &json!([
            {"operation": "CreateOrganization", "account": MANAGEMENT},
            call("CreateAccount", json!({"Email": "a@example.com", "AccountName": "a"})),
        ]),
        &Regions::default(),
    );
    let report = rehearse(&world, &plan.unwrap()).await.unwrap();
    assert_eq!(report.consequences.accounts.len(), 2, "{report:#?}");
    assert_eq!(world.installation.engine.snapshot().version, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn rehearsals_wait_for_their_turn_and_not_forever() {
    let world = empty(Timing::Instant).await;
    let others = world.port.rehearsals.acquire_many(u32::try_from(REHEARSALS).unwrap()).await.unwrap();
    let plan = json!({"changes": [{"operation": "CreateOrganization", "account": MANAGEMENT}], "timeout": 0.05});
    let refused = rehearse(&world, &Plan::read(&plan, &Regions::default()).unwrap()).await.unwrap_err();
    assert!(refused.to_string().contains("took longer than 0.05 seconds"), "{refused}");
    drop(others);
    rehearse(&world, &Plan::read(&plan["changes"], &Regions::default()).unwrap()).await.unwrap();
}

/// Whoever gave up holds no thread: the comparison notices, and ends without a result.
#[tokio::test(flavor = "multi_thread")]
async fn a_comparison_that_nobody_waits_for_stops() {
    let world = empty(Timing::Instant).await;
    world.furnish().await;
    let (before, after) = (Arc::new(engine::Snapshot::default()), world.installation.engine.snapshot());
    assert!(!compare(before.clone(), after.clone()).await.unwrap().is_empty());
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let wanted = || asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < 1;
    assert_eq!(governance::consequences::consequences(&before.state, &after.state, &wanted), None);
    let until_refused = asked.into_inner();
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let wanted = || asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < usize::MAX;
    assert!(governance::consequences::consequences(&before.state, &after.state, &wanted).is_some());
    assert!(until_refused < asked.into_inner(), "once it was refused, it went on");
}

/// Whoever goes away takes the judging along. On one thread nothing runs but while this test waits.
#[tokio::test]
async fn a_rehearsal_that_nobody_waits_for_judges_no_more() {
    let world = empty(Timing::Instant).await;
    let names = world.furnish().await;
    let role = "arn:aws:iam::111111111111:role/r";
    let mut accounts = vec![names.one, names.two];
    for number in 0..40 {
        let request = json!({"Email": format!("{number}@example.com"), "AccountName": format!("more {number}")});
        world.call(json!({"operation": "CreateAccount", "request": request})).await;
        let known = world.installation.engine.snapshot().state.organizations.accounts.clone();
        let made = known.values().find(|account| account.name == format!("more {number}")).unwrap().id.to_string();
        let put = json!({"operation": "PutConfigurationRecorder", "account": made,
            "request": {"ConfigurationRecorder": {"name": "default", "roleARN": role}}});
        world.call(put).await;
        accounts.push(made);
    }
    world.items(&accounts).await;
    let request =
        json!({"OrganizationConformancePackName": "new", "TemplateBody": template("new", "ENCRYPTED_VOLUMES")});
    let plan =
        Plan::read(&json!([{"operation": "PutOrganizationConformancePack", "request": request}]), &Regions::default())
            .unwrap();
    let mut phases = vec![Phase::Waiting];
    let mut rehearsing = Box::pin(super::rehearse(
        &world.port,
        &world.installation,
        Some("mine".to_owned()),
        Duration::from_secs(60),
        || Ok(plan),
    ));
    let told = loop {
        tokio::select! {
            biased;
            ended = &mut rehearsing => panic!("it ended after {phases:?}: {ended:?}"),
            () = tokio::task::yield_now() => {}
        }
        let told = world.installation.underway.told().remove(0);
        if phases.last() != Some(&told.phase) {
            phases.push(told.phase);
        }
        if told.phase == Phase::Judging && told.places.of > 0 {
            break told;
        }
    };
    // Nothing was under way that had to be brought to its end.
    assert_eq!(phases, [Phase::Waiting, Phase::Calling, Phase::Judging]);
    assert_eq!((told.name.as_deref(), told.calls), (Some("mine"), Count { done: 1, of: 1 }));
    assert!(told.places.of > 40, "{told:?}");
    drop(rehearsing);
    assert_eq!(world.installation.underway.told(), []);
    world.storage.rows_read();
    // Whatever still ran would read on meanwhile.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(world.storage.rows_read(), (0, 0));
}

/// However many plans wait, none of them is read before its turn.
#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_read_in_its_place() {
    let world = empty(Timing::Instant).await;
    let others = world.port.rehearsals.acquire_many(u32::try_from(REHEARSALS).unwrap()).await.unwrap();
    let read = || -> Result<Plan, RehearsalError> { panic!("read without a place") };
    let refused =
        super::rehearse(&world.port, &world.installation, None, Duration::from_millis(50), read).await.unwrap_err();
    assert!(matches!(refused, RehearsalError::TooLong(_)), "{refused}");
    drop(others);
    let read = || Err(RehearsalError::Unusable("no plan".to_owned()));
    let refused =
        super::rehearse(&world.port, &world.installation, None, Duration::from_secs(20), read).await.unwrap_err();
    assert_eq!(refused.to_string(), "no plan");
}
