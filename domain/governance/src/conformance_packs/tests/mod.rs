//! The area as a whole: commands in, refusals, statuses and rules out.

mod membership_changes;
mod organization_packs;
mod own_packs;
mod placed_rules;
mod properties;
mod recorders;

use super::commands::*;
use super::*;
use crate::faults::Faults;
use crate::organizations::{self, DepartureMethod, FeatureSet, Tags};
use crate::{Caller, Command, Context, Proof, Rejection as AnyRejection, Settings, Timing};
use identifiers::{AccountId, CreateAccountRequestId, OrganizationId, ParentId, Region, Seed, Timestamp};
use std::sync::Arc;

pub(super) const TWO_RULES: &str = r#"
Parameters:
  Suffix: {Type: String, Default: one}
Resources:
  Versioning:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: versioning
      Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_VERSIONING_ENABLED}
  Logging:
    Type: AWS::Config::ConfigRule
    Properties:
      ConfigRuleName: !Sub 'logging-${Suffix}'
      Source: {Owner: AWS, SourceIdentifier: S3_BUCKET_LOGGING_ENABLED}
"#;

/// An installation with a clock that the test moves.
pub(super) struct World {
    pub state: crate::State,
    pub settings: Settings,
    pub seed: Seed,
    pub now: Timestamp,
}

pub(super) fn account(number: u64) -> AccountId {
    AccountId::from_number(number).unwrap()
}

pub(super) fn caller(number: u64) -> Caller {
    Caller::new(account(number), crate::Principal::Root, Region::us_east_1(), Proof::Asserted)
}

pub(super) fn place(number: u64) -> Place {
    Place::new(account(number), Region::us_east_1())
}

pub(super) fn template(text: &str) -> Arc<PackTemplate> {
    // A digest only has to differ where texts differ.
    let digest = format!("{:064x}", text.bytes().fold(7_u128, |sum, byte| sum.wrapping_mul(31) + u128::from(byte)));
    Arc::new(PackTemplate::parse(digest, text).unwrap())
}

pub(super) fn refusal<T: std::fmt::Debug>(result: Result<T, AnyRejection>) -> Rejection {
    match result.unwrap_err() {
        AnyRejection::ConformancePacks(rejection) => rejection,
        other => panic!("{other:?}"),
    }
}

impl World {
    /// An organization managed by account 1, with these members besides.
    pub fn with_members(members: impl IntoIterator<Item = u64>) -> Self {
        let mut world = Self {
            state: crate::State::default(),
            settings: Settings::default(),
            seed: Seed::new("test"),
            now: Timestamp::from_millis(1_000_000),
        };
        world.apply(organizations::Event::OrganizationCreated {
            organization: organization(),
            root: "r-abcd".parse().unwrap(),
            management_account: account(1),
            email: "one@example.com".into(),
            name: "one".into(),
            feature_set: FeatureSet::All,
            partition: identifiers::Partition::Aws,
            at: world.now,
        });
        for member in members {
            world.join(member);
        }
        world.advance(1);
        world
    }

    pub fn apply(&mut self, event: impl Into<crate::Event>) {
        self.state.evolve(&event.into());
    }

    pub fn advance(&mut self, millis: i64) {
        self.now = self.now.plus_millis(millis);
    }

    pub fn join(&mut self, number: u64) {
        self.advance(1);
        let request: CreateAccountRequestId = format!("car-{number:08}{:012}", self.now.millis()).parse().unwrap();
        self.apply(organizations::Event::AccountCreationRequested {
            organization: organization(),
            request: request.clone(),
            email: format!("{number}@example.com").into(),
            name: "member".into(),
            role_name: "Role".into(),
            iam_user_access_to_billing: true,
            tags: Tags::new(),
            at: self.now,
            due_at: self.now,
            govcloud: false,
            repeated: false,
        });
        self.apply(organizations::Event::AccountCreated {
            request,
            account: account(number),
            govcloud_account: None,
            hub: None,
            at: self.now,
        });
    }

    /// Trusted access of the service that sets packs up, as the organization gives or takes it.
    pub fn trust(&mut self, trusts: bool) {
        let principal = SERVICE_PRINCIPAL.into();
        if trusts {
            self.run(&caller(1), organizations::commands::EnableAWSServiceAccess { principal }).unwrap();
        } else {
            self.run(&caller(1), organizations::commands::DisableAWSServiceAccess { principal }).unwrap();
        }
    }

    pub fn leave(&mut self, number: u64) {
        self.apply(organizations::Event::AccountDeparted {
            organization: organization(),
            account: account(number),
            method: DepartureMethod::Removed,
            at: self.now,
        });
    }

    pub fn close(&mut self, number: u64) {
        self.apply(organizations::Event::AccountClosureRequested {
            organization: organization(),
            account: account(number),
            at: self.now,
            due_at: self.now,
            forgotten_until: Timestamp::default(),
        });
    }

    pub fn run<C: Command>(&mut self, caller: &Caller, command: C) -> Result<C::Output, AnyRejection> {
        let context = Context { now: self.now, seed: &self.seed, settings: &self.settings };
        let decision = crate::decide(&self.state, caller, &command, &context)?;
        for event in &decision.events {
            self.state.evolve(event);
        }
        Ok(decision.output)
    }

    pub fn record(&mut self, number: u64) {
        self.run(&caller(number), recorder("default")).unwrap();
    }

    pub fn put(&mut self, number: u64, text: &str, excluded: &[u64]) -> Result<String, AnyRejection> {
        self.put_named("baseline", number, text, excluded)
    }

    pub fn put_named(&mut self, name: &str, number: u64, text: &str, excluded: &[u64]) -> Result<String, AnyRejection> {
        self.run(
            &caller(number),
            PutOrganizationConformancePack {
                name: name.into(),
                template: template(text),
                input_parameters: Vec::new(),
                delivery_s3_bucket: None,
                delivery_s3_key_prefix: None,
                excluded_accounts: excluded.iter().map(|number| account(*number)).collect(),
                tags: Vec::new(),
            },
        )
    }

    /// The worker: takes every step that is due. Answers how many there were.
    pub fn work(&mut self, templates: &[Arc<PackTemplate>]) -> usize {
        let mut steps = 0;
        loop {
            let due = self
                .state
                .conformance_packs
                .organization_packs_at_work(&self.state.organizations)
                .find(|pack| pack.look_at <= Some(self.now));
            let Some(pack) = due else { return steps };
            let (key, wanted) = (pack.key(), pack.desired.template.clone());
            let template = templates.iter().find(|template| template.digest == wanted).cloned();
            let system = Caller::system(key.0.account, Region::us_east_1());
            self.run(
                &system,
                ConcludeOrganizationConformancePackMembers { pack: key, template, faults: Faults::default() },
            )
            .unwrap();
            steps += 1;
            assert!(steps < 1_000, "the plan doesn't come to an end");
        }
    }

    pub fn pack(&self) -> &OrganizationPack {
        let packs = &self.state.conformance_packs.organization_packs;
        packs.values().find(|pack| pack.name == "baseline").unwrap()
    }

    pub fn status(&self) -> String {
        organization_pack_status(self.pack()).0.to_string()
    }

    /// `account: status` for each member.
    pub fn members(&self) -> Vec<String> {
        member_statuses(&self.state.conformance_packs, &self.state.organizations, self.pack())
            .into_iter()
            .map(|record| {
                let code = record.failure.map(|(code, _)| format!(" {}", code.api_name())).unwrap_or_default();
                format!("{}: {}{code}", record.account.to_string().trim_start_matches('0'), record.status)
            })
            .collect()
    }

    pub fn rule_names(&self, number: u64, templates: &[Arc<PackTemplate>]) -> Vec<String> {
        let templates: TemplateSet = templates.iter().cloned().collect();
        rules(&self.state.conformance_packs, &templates, &self.seed, &place(number))
            .into_iter()
            .map(|rule| rule.name().to_owned())
            .collect()
    }
}

pub(super) fn organization() -> OrganizationId {
    "o-abcdefghij".parse().unwrap()
}

pub(super) fn recorder(name: &str) -> PutConfigurationRecorder {
    PutConfigurationRecorder {
        name: Some(name.into()),
        role_arn: Some("arn:aws:iam::000000000001:role/config".into()),
        group: None,
        mode: None,
        tags: Vec::new(),
    }
}

pub(super) fn moved_to_root(number: u64) -> organizations::Event {
    let root = ParentId::Root("r-abcd".parse().unwrap());
    organizations::Event::AccountMoved {
        account: account(number),
        source: root.clone(),
        destination: root,
        at: Timestamp::from_millis(5),
    }
}

pub(super) fn realistic(world: &mut World) {
    world.settings.timing = Timing::Realistic;
}
