//! An installation whose workers take a step only when told to.

use engine::{Engine, ManualClock, Options};
use evidence::delivery::Delivery;
use evidence::results::{self, Status};
use evidence::{Arrival, Evidence, standings};
use governance::conformance_packs::commands::{
    PutConfigurationRecorder, PutConformancePack, PutDeliveryChannel, PutOrganizationConformancePack,
    StartConfigurationRecorder,
};
use governance::conformance_packs::{PackTemplate, Place, member_statuses, organization_pack_status};
use governance::organizations::FeatureSet;
use governance::organizations::commands::{CreateAccount, CreateOrganization};
use governance::{Caller, Principal, Proof, Settings};
use identifiers::{AccountId, Region, Seed, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use storage::faulty::Faulty;
use storage::memory::Memory;
use storage::{Storage, Table};
use workers::evaluations::{Evaluations, Logic};
use workers::{Reconciler, WorkError};

/// The account that manages the organization.
pub const MANAGEMENT: u64 = 111_111_111_111;

/// A running installation.
pub struct World {
    pub storage: Arc<Faulty<Memory>>,
    pub engine: Engine,
    pub evidence: Evidence,
    pub clock: Arc<ManualClock>,
    workers: Vec<Arc<dyn Reconciler>>,
}

pub fn account(number: u64) -> AccountId {
    AccountId::from_number(number).unwrap()
}

pub fn caller(account: AccountId) -> Caller {
    Caller::new(account, Principal::Root, Region::us_east_1(), Proof::Asserted)
}

/// A template with rules on volumes and on the account; `name` goes into the rules' names.
pub fn text(name: &str) -> String {
    format!(
        "Resources:\n  A: {{Type: 'AWS::Config::ConfigRule', Properties: {{ConfigRuleName: {name}-volumes, Source: {{Owner: AWS, SourceIdentifier: ENCRYPTED_VOLUMES}}}}}}\n  \
         B: {{Type: 'AWS::Config::ConfigRule', Properties: {{ConfigRuleName: {name}-default, Source: {{Owner: AWS, SourceIdentifier: EC2_EBS_ENCRYPTION_BY_DEFAULT}}}}}}\n"
    )
}

impl World {
    /// A new one.
    pub async fn new() -> Self {
        Self::open(Arc::new(Memory::new())).await
    }

    /// One on what is stored: what a restart finds.
    pub async fn open(memory: Arc<Memory>) -> Self {
        Self::open_with(memory, Logic::default()).await
    }

    /// The same with rules that judge otherwise: what a restart of another release finds.
    pub async fn open_with(memory: Arc<Memory>, logic: Logic) -> Self {
        let storage = Arc::new(Faulty::new(memory));
        let clock = Arc::new(ManualClock::at(Timestamp::from_millis(1_748_736_000_000)));
        let options = Options { settings: Settings::default(), seed: Seed::new("test"), clock: clock.clone() };
        let engine = Engine::open(storage.clone(), options).await.unwrap();
        let evidence = Evidence::new(storage.clone());
        let snapshot = engine.snapshot();
        evidence.bring_over(snapshot.head(), &mut |_| {}).await.unwrap();
        let at = Arrival { epoch: snapshot.epoch, version: snapshot.version, now: engine.now() };
        evidence.begin_standings(at).await.unwrap();
        let mut workers = workers::of_control_state();
        workers.push(Arc::new(Evaluations::with_logic(evidence.clone(), logic)));
        Self { storage, engine, evidence, clock, workers }
    }

    /// Lets the workers do everything that is due; the first failure ends it, as the end of the process would.
    pub async fn work(&self) -> Result<usize, WorkError> {
        let mut steps = 0;
        loop {
            let before = steps;
            for worker in &self.workers {
                if worker.due(&self.engine).await?.is_some_and(|at| at <= self.engine.now()) {
                    worker.reconcile(&self.engine).await?;
                    steps += 1;
                }
            }
            if steps == before {
                return Ok(steps);
            }
            assert!(steps < 10_000, "the work doesn't come to an end");
        }
    }

    /// An organization with so many members, all with running recorders.
    pub async fn organization(&self, members: usize) -> Vec<AccountId> {
        let me = caller(account(MANAGEMENT));
        self.engine.execute(me.clone(), CreateOrganization { feature_set: FeatureSet::All }).await.unwrap();
        for number in 0..members {
            let command = CreateAccount {
                email: format!("m{number}@example.com").into(),
                name: "member".into(),
                role_name: Some("Role".into()),
                iam_user_access_to_billing: true,
                tags: Default::default(),
            };
            self.engine.execute(me.clone(), command).await.unwrap();
        }
        self.work().await.unwrap();
        let snapshot = self.engine.snapshot();
        let organizations = &snapshot.state.organizations;
        let organization = organizations.organization_of(me.account).unwrap();
        let accounts: Vec<AccountId> = organizations.members_of(&organization.id).map(|member| member.id).collect();
        for account in &accounts {
            self.record(*account).await;
        }
        accounts
    }

    /// Lets all workers but the evaluations do what is due.
    pub async fn deploy(&self) {
        loop {
            let mut steps = 0;
            for worker in self.workers.iter().filter(|worker| worker.name() != "evaluations") {
                if worker.due(&self.engine).await.unwrap().is_some_and(|at| at <= self.engine.now()) {
                    worker.reconcile(&self.engine).await.unwrap();
                    steps += 1;
                }
            }
            if steps == 0 {
                return;
            }
        }
    }

    /// When evaluations are due.
    pub async fn due(&self) -> Option<Timestamp> {
        let evaluations = self.workers.iter().find(|worker| worker.name() == "evaluations").unwrap();
        evaluations.due(&self.engine).await.unwrap()
    }

    /// A running recorder.
    pub async fn record(&self, account: AccountId) {
        let recorder = PutConfigurationRecorder {
            name: None,
            role_arn: Some("arn:aws:iam::111111111111:role/config".into()),
            group: None,
            mode: None,
            tags: Vec::new(),
        };
        let channel = PutDeliveryChannel {
            bucket_is_there: true,
            name: None,
            s3_bucket_name: Some("deliveries".into()),
            s3_key_prefix: None,
            s3_kms_key_arn: None,
            sns_topic_arn: None,
            snapshot_frequency: None,
        };
        let me = caller(account);
        self.engine.execute(me.clone(), recorder).await.unwrap();
        self.engine.execute(me.clone(), channel).await.unwrap();
        self.engine.execute(me, StartConfigurationRecorder { name: "default".into() }).await.unwrap();
    }

    /// A delivery channel, where a recorder takes one.
    pub async fn channel(&self, caller: &Caller) {
        let channel = PutDeliveryChannel {
            bucket_is_there: true,
            name: None,
            s3_bucket_name: Some("deliveries".into()),
            s3_key_prefix: None,
            s3_kms_key_arn: None,
            sns_topic_arn: None,
            snapshot_frequency: None,
        };
        let _ = self.engine.execute(caller.clone(), channel).await;
    }

    /// Puts a pack that may be refused.
    pub async fn try_pack(&self, caller: &Caller, name: &str, text: &str) {
        let (command, blobs) = Self::pack(name, text);
        let _ = self.engine.execute_with(caller.clone(), command, blobs).await;
    }

    fn pack(name: &str, text: &str) -> (PutConformancePack, Vec<(String, bytes::Bytes)>) {
        let (template, blobs) = Self::template(text);
        let command = PutConformancePack {
            name: name.into(),
            template,
            input_parameters: Vec::new(),
            delivery_s3_bucket: None,
            delivery_s3_key_prefix: None,
            ssm_document: None,
            tags: Vec::new(),
        };
        (command, blobs)
    }

    fn template(text: &str) -> (Arc<PackTemplate>, Vec<(String, bytes::Bytes)>) {
        let digest = engine::digest(text.as_bytes());
        let template = Arc::new(PackTemplate::parse(&digest, text).unwrap());
        (template, vec![(digest, bytes::Bytes::from(text.to_owned()))])
    }

    /// Puts the organization's pack.
    pub async fn put_organization_pack(&self, text: &str, excluded: &[AccountId]) {
        let (template, blobs) = Self::template(text);
        let command = PutOrganizationConformancePack {
            name: "baseline".into(),
            template,
            input_parameters: Vec::new(),
            delivery_s3_bucket: None,
            delivery_s3_key_prefix: None,
            excluded_accounts: excluded.to_vec(),
            tags: Vec::new(),
        };
        self.engine.execute_with(caller(account(MANAGEMENT)), command, blobs).await.unwrap();
    }

    /// Puts a pack of an account's own.
    pub async fn put_pack(&self, account: AccountId, text: &str) {
        self.put_named_pack(account, "mine", text).await;
    }

    /// Puts one with this name.
    pub async fn put_named_pack(&self, account: AccountId, name: &str, text: &str) {
        let (command, blobs) = Self::pack(name, text);
        self.engine.execute_with(caller(account), command, blobs).await.unwrap();
    }

    /// Delivers a snapshot of volumes: name, captured on this day of May, whether encrypted.
    pub async fn volumes(&self, account: AccountId, volumes: &[(&str, u32, bool)]) -> Delivery {
        let items: Vec<String> = volumes
            .iter()
            .map(|(name, day, encrypted)| {
                format!(
                    r#"{{"awsAccountId": "{account}", "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume", "resourceId": "{name}",
                    "configurationItemCaptureTime": "2025-05-{day:02}T00:00:00.000Z", "configurationItemStatus": "OK",
                    "configurationStateId": "{day}", "configuration": {{"encrypted": {encrypted}, "kmsKeyId": "k",
                    "attachments": [{{"instanceId": "i", "state": "attached"}}], "state": {{"value": "in-use"}}}}}}"#
                )
            })
            .collect();
        let text = format!(r#"{{"configSnapshotId": "s", "configurationItems": [{}]}}"#, items.join(","));
        self.deliver(text).await
    }

    /// Delivers a document.
    pub async fn deliver(&self, text: String) -> Delivery {
        let delivery = self.evidence.deliver(self.arrival(), text.into(), false).await.unwrap();
        self.engine.touch();
        delivery
    }

    /// The moment at which something arrives.
    pub fn arrival(&self) -> Arrival {
        let snapshot = self.engine.snapshot();
        Arrival { epoch: snapshot.epoch, version: snapshot.state.sequence, now: self.engine.now() }
    }

    /// Delivers the fact whether volumes are encrypted by default.
    pub async fn fact(&self, account: AccountId, encrypted: bool) {
        let text = format!(
            r#"{{"accountId": "{account}", "region": "us-east-1", "facts": {{"ebsEncryptionByDefault": {encrypted}}}}}"#
        );
        self.deliver(text).await;
    }

    /// Everything that was found, by place, rule and resource; how each rule stands; and what is still waiting. On the way, that
    /// the counters are those of the rows, and the index finds what isn't good.
    pub async fn results(&self) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        for (place, summary) in self.evidence.summarized(None, 10_000).await.unwrap() {
            let summary = summary.expect("a summary that can be read");
            let at = format!("{} {}", place.account, place.region.as_str());
            let mut counted: BTreeMap<u32, (u64, u64, u64)> = BTreeMap::new();
            let mut resources: BTreeMap<String, (u64, u64)> = BTreeMap::new();
            for row in self.evidence.rows_of_place(&place, None, None, 1_000_000).await.unwrap().rows {
                let (kind, id) = results::resource_of(&row.key).unwrap();
                let verdicts = results::read(&row.value).expect("verdicts that can be read");
                let shown: Vec<bool> = verdicts
                    .iter()
                    .filter(|one| one.status != Status::Unknown)
                    .map(|one| one.status == Status::Compliant)
                    .collect();
                if !shown.is_empty() {
                    let of_type = resources.entry(kind.to_string()).or_default();
                    if shown.iter().all(|good| *good) { of_type.0 += 1 } else { of_type.1 += 1 }
                }
                for verdict in verdicts {
                    let count = counted.entry(verdict.rule).or_default();
                    match verdict.status {
                        Status::Compliant => count.0 += 1,
                        Status::NonCompliant => count.1 += 1,
                        Status::Unknown => count.2 += 1,
                    }
                    let rule = summary.numbered(verdict.rule).expect("no verdict of a rule that is gone is left");
                    let found =
                        format!("{:?} {:?} {}", verdict.status, verdict.text, verdict.ordering_timestamp.millis());
                    let what = if verdict.status == Status::Unknown { "unknown" } else { "result" };
                    all.insert(format!("{what} {at} {} {kind} {id}", rule.name), found);
                }
            }
            for rule in &summary.rules {
                let count = (rule.tally.compliant, rule.tally.non_compliant, rule.unknown);
                assert_eq!(counted.remove(&rule.number).unwrap_or_default(), count, "{at} {}", rule.name);
                let found =
                    self.evidence.found(&place, rule.number, Status::NonCompliant, None, 1_000_000).await.unwrap();
                assert_eq!(u64::try_from(found.rows.len()).unwrap(), rule.tally.non_compliant, "{at} {}", rule.name);
                let standing = format!("{:?} {:?} {:?} {count:?}", rule.state, rule.missing, rule.done.is_some());
                all.insert(format!("rule {at} {}", rule.name), standing);
            }
            let tallies: BTreeMap<String, (u64, u64)> = summary
                .resources
                .iter()
                .map(|(kind, tally)| (kind.to_string(), (tally.compliant, tally.non_compliant)))
                .collect();
            assert_eq!(resources, tallies, "{at}");
            assert_eq!(summary.retired, Vec::<u32>::new(), "{at}");
        }
        self.check_standings().await;
        for waiting in self.evidence.waiting(None, 1_000_000).await.unwrap().0 {
            all.insert(format!("waiting {}", String::from_utf8_lossy(&waiting.key)), format!("{:?}", waiting.brought));
        }
        all
    }

    /// The log of standings ends with how the rules stand, in every place.
    async fn check_standings(&self) {
        let rows = self.storage.inner().scan(Table::Places, b"", None, 1_000_000).await.unwrap();
        let places: BTreeSet<Place> = rows.iter().filter_map(|row| evidence::keys::place_of(&row.key)).collect();
        for place in places {
            let summary = self.evidence.summary(&place).await.unwrap();
            let log = self.evidence.standings_log(&place, None, 1_000_000).await.unwrap();
            let mut told = log.before.unwrap_or_default();
            log.changes.iter().for_each(|change| change.apply(&mut told));
            assert_eq!(told, standings::told(&summary), "{place:?}");
        }
    }

    /// How many judgements were made.
    pub fn judged(&self) -> u64 {
        let evaluations = self.workers.iter().find(|worker| worker.name() == "evaluations").unwrap();
        let statistics: BTreeMap<_, _> = evaluations.statistics().into_iter().collect();
        statistics["judged"]
    }

    /// The statuses of the organization's pack.
    pub fn statuses(&self) -> Vec<String> {
        let snapshot = self.engine.snapshot();
        let packs = &snapshot.state.conformance_packs;
        let key = (Place::new(account(MANAGEMENT), Region::us_east_1()), "baseline".into());
        let Some(pack) = packs.organization_packs.get(&key) else { return Vec::new() };
        let members = member_statuses(packs, &snapshot.state.organizations, pack);
        let members = members.into_iter().map(|record| format!("{} {}", record.account, record.status));
        std::iter::once(organization_pack_status(pack).0.to_string()).chain(members).collect()
    }
}
