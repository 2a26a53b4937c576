//! A large organization as a state of the domain, made of facts: what is measured here has no port.

use super::policies::text;
use crate::Problem;
use governance::State;
use governance::organizations::{Event, FeatureSet, ManagedPolicy, Tags};
use identifiers::{AccountId, OrganizationId, ParentId, PolicyId, RootId, TargetId, Timestamp};
use policies::PolicyType;
use serde_json::json;

/// An organization, its members, and the policy that everybody inherits.
pub struct Organization {
    /// What is true.
    pub state: State,
    /// The member accounts.
    pub members: Vec<AccountId>,
    /// The service control policy at the root.
    pub at_root: PolicyId,
}

struct Builder {
    state: State,
    organization: OrganizationId,
    at: Timestamp,
    policies: usize,
}

/// Builds it: accounts spread over units, a tenth of the units below the root and the others spread below those; a service control
/// policy of its own at each unit and one at the root; tag policies at the root and at each tenth unit.
///
/// # Errors
/// When an id hasn't the form of one.
pub fn build(accounts: usize, units: usize) -> Result<Organization, Problem> {
    let organization: OrganizationId = "o-bench12345".parse()?;
    let root: RootId = "r-benc".parse()?;
    let at = Timestamp::from_millis(1_750_000_000_000);
    let mut builder = Builder { state: State::default(), organization: organization.clone(), at, policies: 0 };
    builder.fact(Event::OrganizationCreated {
        organization: organization.clone(),
        root: root.clone(),
        management_account: "000000000001".parse()?,
        email: "management@example.com".into(),
        name: "management".into(),
        feature_set: FeatureSet::All,
        partition: identifiers::Partition::Aws,
        at,
    });
    for policy_type in [PolicyType::ServiceControl, PolicyType::Tag] {
        builder.fact(Event::PolicyTypeEnabled {
            organization: organization.clone(),
            policy_type,
            everywhere: ManagedPolicy::of_type(policy_type).iter().map(|managed| managed.policy_id()).collect(),
            at,
        });
    }
    let mut made: Vec<ParentId> = Vec::new();
    for number in 0..units {
        let parent = match made.get(number % (units / 10).max(1)) {
            Some(above) if number >= units / 10 => above.clone(),
            _ => ParentId::Root(root.clone()),
        };
        let unit = format!("ou-benc-{number:08}");
        builder.fact(Event::OrganizationalUnitCreated {
            organization: organization.clone(),
            unit: unit.parse()?,
            parent,
            name: format!("unit-{number}").into(),
            tags: Tags::new(),
            at,
        });
        made.push(unit.parse()?);
    }
    let mut members = Vec::new();
    for number in 0..accounts {
        let account: AccountId = format!("{:012}", 100_000_000_000_usize + number).parse()?;
        builder.member(account, number, made.get(number % units.max(1)))?;
        members.push(account);
    }
    let first = TargetId::Root(root);
    let deny = |action: &str| text(&[json!({ "Effect": "Deny", "Action": action, "Resource": "*" })]);
    let at_root = builder.attach(PolicyType::ServiceControl, deny("organizations:LeaveOrganization"), &first)?;
    builder.attach(PolicyType::Tag, tags("everybody"), &first)?;
    for (number, unit) in made.into_iter().enumerate() {
        let unit = TargetId::from(unit);
        // A tenth says something about nearly every action, as policies of Regions do.
        let content = if number < units / 10 {
            let region = json!({ "StringEquals": { "aws:RequestedRegion": format!("xx-north-{number}") } });
            text(&[json!({ "Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*", "Condition": region })])
        } else {
            deny(&format!("sqs:Delete{number}*"))
        };
        builder.attach(PolicyType::ServiceControl, content, &unit)?;
        if number % 10 == 0 {
            builder.attach(PolicyType::Tag, tags(&format!("unit-{number}")), &unit)?;
        }
    }
    Ok(Organization { state: builder.state, members, at_root })
}

impl Builder {
    fn fact(&mut self, event: Event) {
        self.state.evolve(&event.into());
    }

    fn member(&mut self, account: AccountId, number: usize, unit: Option<&ParentId>) -> Result<(), Problem> {
        let request: identifiers::CreateAccountRequestId = format!("car-{number:08}").parse()?;
        self.fact(Event::AccountCreationRequested {
            organization: self.organization.clone(),
            request: request.clone(),
            email: format!("a{number}@example.com").into(),
            name: format!("a{number}").into(),
            role_name: "OrganizationAccountAccessRole".into(),
            iam_user_access_to_billing: true,
            tags: Tags::new(),
            at: self.at,
            due_at: self.at,
            govcloud: false,
            repeated: false,
        });
        self.fact(Event::AccountCreated { request, account, govcloud_account: None, hub: None, at: self.at });
        let source = self.state.organizations.parent_of(&TargetId::Account(account)).cloned();
        if let (Some(source), Some(unit)) = (source, unit) {
            self.fact(Event::AccountMoved { account, source, destination: unit.clone(), at: self.at });
        }
        Ok(())
    }

    fn attach(&mut self, policy_type: PolicyType, content: String, target: &TargetId) -> Result<PolicyId, Problem> {
        self.policies += 1;
        let policy: PolicyId = format!("p-{:010}", self.policies).parse()?;
        self.fact(Event::PolicyCreated {
            organization: self.organization.clone(),
            policy: policy.clone(),
            policy_type,
            name: policy.to_string().into(),
            description: "".into(),
            content: content.into(),
            tags: Tags::new(),
            at: self.at,
        });
        self.fact(Event::PolicyAttached {
            organization: self.organization.clone(),
            policy: policy.clone(),
            policy_type,
            target: target.clone(),
            at: self.at,
        });
        Ok(policy)
    }
}

fn tags(name: &str) -> String {
    json!({ "tags": {
        "CostCenter": { "tag_key": { "@@assign": "CostCenter" }, "tag_value": { "@@append": [name] } },
        "Owner": { "tag_value": { "@@assign": [format!("{name}-team")] } },
    } })
    .to_string()
}

/// The policy at the root with more denied: what is rehearsed.
pub fn changed(organization: &Organization) -> State {
    let here = json!({ "StringNotEquals": { "aws:RequestedRegion": "eu-west-1" } });
    let content = text(&[
        json!({ "Effect": "Deny", "Action": ["organizations:LeaveOrganization", "s3:Delete*", "iam:*"], "Resource": "*" }),
        json!({ "Effect": "Deny", "NotAction": ["sts:*", "route53:*"], "Resource": "*", "Condition": here }),
    ]);
    let event = Event::PolicyUpdated {
        policy: organization.at_root.clone(),
        name: None,
        description: None,
        content: Some(content.into()),
        at: Timestamp::from_millis(1_750_000_001_000),
    };
    organization.state.after([&event.into()])
}
