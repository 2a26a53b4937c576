//! An installation without a shell: a state, a clock, and the steps that workers would take.

use governance::central_configuration::commands::*;
use governance::central_configuration::{
    ControlFindingGenerator, ControlsConfiguration, Exception, RegionLinkingMode, Rejection as HubRejection,
    SecurityHubPolicy, Work, plan,
};
use governance::faults::Faults;
use governance::organizations::{self, FeatureSet, Tags};
use governance::{Caller, Command, Context, Event, Principal, Proof, Rejection, Settings, State};
use identifiers::{AccountId, OrganizationId, ParentId, Region, Seed, TargetId, Timestamp};

pub const FSBP: &str = "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0";
pub const MANAGEMENT: &str = "000000000001";
pub const ADMINISTRATOR: &str = "123456789012";

pub struct World {
    pub state: State,
    pub journal: Vec<Event>,
    pub now: Timestamp,
    pub settings: Settings,
    pub faults: Faults,
    seed: Seed,
    requests: u32,
}

pub fn account(text: &str) -> AccountId {
    text.parse().unwrap()
}

pub fn region(text: &str) -> Region {
    text.parse().unwrap()
}

pub fn target(text: &str) -> TargetId {
    text.parse().unwrap()
}

pub fn caller(account_id: &str, region_name: &str) -> Caller {
    Caller::new(account(account_id), Principal::Root, region(region_name), Proof::Asserted)
}

/// The exception and text of a refusal by Security Hub.
pub fn refusal(rejection: Rejection) -> (Exception, String) {
    match rejection {
        Rejection::CentralConfiguration(rejection) => (rejection.exception(), rejection.to_string()),
        other => panic!("not Security Hub's: {other:?}"),
    }
}

pub fn hub_rejection(rejection: Rejection) -> HubRejection {
    match rejection {
        Rejection::CentralConfiguration(rejection) => rejection,
        other => panic!("not Security Hub's: {other:?}"),
    }
}

/// A policy that has Security Hub on, with FSBP and every control but these.
pub fn all_but(disabled: &[&str]) -> SecurityHubPolicy {
    SecurityHubPolicy {
        service_enabled: Some(true),
        enabled_standards: Some(vec![FSBP.into()]),
        controls: Some(ControlsConfiguration {
            disabled: Some(disabled.iter().map(|id| (*id).into()).collect()),
            ..ControlsConfiguration::default()
        }),
    }
}

/// A policy that has Security Hub off.
pub fn off() -> SecurityHubPolicy {
    SecurityHubPolicy { service_enabled: Some(false), ..SecurityHubPolicy::default() }
}

impl World {
    /// Nothing at all.
    pub fn empty() -> Self {
        Self {
            state: State::default(),
            journal: Vec::new(),
            now: Timestamp::from_millis(1_700_000_000_000),
            settings: Settings::default(),
            faults: Faults::default(),
            seed: Seed::new("test"),
            requests: 0,
        }
    }

    /// An organization with root `r-ab12` and an account that will be the administrator.
    pub fn organization() -> Self {
        let mut world = Self::empty();
        world.fact(organizations::Event::OrganizationCreated {
            organization: world.organization_id(),
            root: "r-ab12".parse().unwrap(),
            management_account: account(MANAGEMENT),
            email: "m@example.com".into(),
            name: "Management".into(),
            feature_set: FeatureSet::All,
            partition: identifiers::Partition::Aws,
            at: world.now,
        });
        world.join(ADMINISTRATOR);
        world
    }

    /// The same under central configuration, from `us-east-1` with these Regions linked.
    pub fn central(linked: &[&str]) -> Self {
        let mut world = Self::organization();
        world.go_central("us-east-1", linked);
        world
    }

    pub fn go_central(&mut self, home: &str, linked: &[&str]) {
        let (management, administrator) = (caller(MANAGEMENT, home), caller(ADMINISTRATOR, home));
        self.run(&management, EnableOrganizationAdminAccount { account: account(ADMINISTRATOR) }).unwrap();
        let regions: Vec<Region> = linked.iter().map(|name| region(name)).collect();
        let mode = if linked.is_empty() { RegionLinkingMode::NoRegions } else { RegionLinkingMode::SpecifiedRegions };
        self.run(&administrator, CreateFindingAggregator { mode, regions }).unwrap();
        let switch =
            UpdateOrganizationConfiguration { auto_enable: false, auto_enable_standards: None, central: Some(true) };
        self.run(&administrator, switch).unwrap();
        self.settle();
    }

    pub fn organization_id(&self) -> OrganizationId {
        "o-aaaaaaaaaa".parse().unwrap()
    }

    pub fn admin(&self) -> Caller {
        caller(ADMINISTRATOR, "us-east-1")
    }

    pub fn fact(&mut self, event: impl Into<Event>) {
        let event = event.into();
        self.state.evolve(&event);
        self.journal.push(event);
    }

    pub fn run<C: Command>(&mut self, caller: &Caller, command: C) -> Result<C::Output, Rejection> {
        let context = Context { now: self.now, seed: &self.seed, settings: &self.settings };
        let decision = governance::decide(&self.state, caller, &command, &context)?;
        decision.events.into_iter().for_each(|event| self.fact(event));
        Ok(decision.output)
    }

    /// A new account directly under the root.
    pub fn join(&mut self, id: &str) {
        self.requests += 1;
        let request: identifiers::CreateAccountRequestId = format!("car-{:08}", self.requests).parse().unwrap();
        self.fact(organizations::Event::AccountCreationRequested {
            organization: self.organization_id(),
            request: request.clone(),
            email: format!("{id}@example.com").into(),
            name: id.into(),
            role_name: "OrganizationAccountAccessRole".into(),
            iam_user_access_to_billing: true,
            tags: Tags::new(),
            at: self.now,
            due_at: self.now,
            govcloud: false,
            repeated: false,
        });
        self.fact(organizations::Event::AccountCreated {
            request,
            account: account(id),
            govcloud_account: None,
            hub: Some(governance::central_configuration::NewHub::by_default()),
            at: self.now,
        });
    }

    pub fn unit(&mut self, id: &str, parent: &str) {
        self.fact(organizations::Event::OrganizationalUnitCreated {
            organization: self.organization_id(),
            unit: id.parse().unwrap(),
            parent: parent.parse().unwrap(),
            name: id.into(),
            tags: Tags::new(),
            at: self.now,
        });
    }

    pub fn move_account(&mut self, id: &str, destination: &str) {
        let source: ParentId = self.state.organizations.parent_of(&target(id)).unwrap().clone();
        let destination: ParentId = destination.parse().unwrap();
        if source != destination {
            self.fact(organizations::Event::AccountMoved { account: account(id), source, destination, at: self.now });
        }
    }

    pub fn join_under(&mut self, id: &str, parent: &str) {
        self.join(id);
        self.move_account(id, parent);
    }

    pub fn suspend(&mut self, id: &str) {
        let account = self.state.organizations.accounts.get_mut(&account(id)).unwrap();
        account.state = organizations::AccountState::Closed;
    }

    pub fn enable_hub(&mut self, id: &str, region_name: &str) {
        self.run(
            &caller(id, region_name),
            EnableSecurityHub {
                enable_default_standards: false,
                control_finding_generator: ControlFindingGenerator::default(),
                tags: Tags::new(),
            },
        )
        .unwrap();
    }

    /// Makes a policy and gives its UUID.
    pub fn policy(&mut self, name: &str, policy: SecurityHubPolicy) -> String {
        let command = CreateConfigurationPolicy { name: name.into(), description: None, policy, tags: Tags::new() };
        self.run(&self.admin(), command).unwrap().to_string()
    }

    pub fn associate(&mut self, identifier: &str, node: &str) -> Result<(), Rejection> {
        let command = StartConfigurationPolicyAssociation { identifier: identifier.to_owned(), target: target(node) };
        self.run(&self.admin(), command).map(|_| ())
    }

    pub fn disassociate(&mut self, identifier: &str, node: &str) -> Result<(), Rejection> {
        let command =
            StartConfigurationPolicyDisassociation { identifier: identifier.to_owned(), target: target(node) };
        self.run(&self.admin(), command)
    }

    /// Takes the workers' steps until nothing is due.
    pub fn disassociate_member(&mut self, id: &str, region_name: &str) {
        let accounts = vec![account(id)];
        self.run(&caller(ADMINISTRATOR, region_name), DisassociateMembers { accounts }).unwrap();
    }

    pub fn settle(&mut self) {
        let system = Caller::system(account(MANAGEMENT), Region::us_east_1());
        for _ in 0..100 {
            let queue = &self.state.central_configuration.queue;
            let administration: Vec<Work> =
                queue.administration().filter(|(_, due)| *due <= self.now).map(|(work, _)| work.clone()).collect();
            let plan = plan(&self.state, self.now, &self.faults);
            let settings = &self.state.central_configuration.settings_in_progress;
            let changes: Vec<_> =
                settings.iter().filter(|(_, due)| **due <= self.now).map(|(at, _)| at.clone()).collect();
            let nothing = plan.conclusions.is_empty() && plan.applications.is_empty();
            if administration.is_empty() && changes.is_empty() && nothing {
                return;
            }
            for (account, region) in changes {
                self.run(&system, ConcludeSettingsChanges { account, region, faults: Vec::new() }).unwrap();
            }
            for work in administration {
                match work {
                    Work::CentralConfiguration(organization) => {
                        self.run(&system, ConcludeCentralConfiguration { organization, fault: None }).unwrap();
                    }
                    Work::AdministratorRemoval(organization, region) => {
                        self.run(&system, ConcludeOrganizationAdminAccountRemoval { organization, region }).unwrap();
                    }
                    Work::Association(..) => panic!("an association is no work of administration"),
                }
            }
            for application in plan.applications {
                let struck = self.run(&system, application).unwrap();
                self.faults.used(&struck);
            }
            for conclusion in plan.conclusions {
                self.run(&system, conclusion).unwrap();
            }
        }
        panic!("the work doesn't come to an end");
    }

    /// `PENDING`, `SUCCESS` or `FAILED` of a node's association.
    pub fn status(&self, node: &str) -> Option<&'static str> {
        governance::central_configuration::association(&self.state, &target(node))
            .map(|association| association.status.api_name())
    }

    pub fn message(&self, node: &str) -> Option<String> {
        governance::central_configuration::association(&self.state, &target(node))?.message
    }

    pub fn has_hub(&self, id: &str, region_name: &str) -> bool {
        self.state.central_configuration.hub(account(id), &region(region_name)).is_some()
    }
}
