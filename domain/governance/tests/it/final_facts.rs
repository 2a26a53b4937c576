//! Facts mean what they say, whatever this program's own constants, catalogues and grammars say by now.

use governance::central_configuration::{self, ControlFindingGenerator, NewHub, PolicyDocument, Standard};
use governance::conformance_packs;
use governance::organizations::{self, FeatureSet, Tags, effective_policy_in_force};
use governance::{Event, State};
use identifiers::{AccountId, OrganizationId, PolicyId, Region, TargetId, Timestamp};
use policies::PolicyType;

const MANAGEMENT: &str = "111111111111";
const MEMBER: &str = "222222222222";
const REQUEST: &str = "car-00000001";
const AT: Timestamp = Timestamp::from_millis(1_000_000);

fn account(id: &str) -> AccountId {
    id.parse().unwrap()
}

fn organization() -> OrganizationId {
    "o-aaaaaaaaaa".parse().unwrap()
}

fn beginning() -> Vec<Event> {
    let created = organizations::Event::OrganizationCreated {
        organization: organization(),
        root: "r-ab12".parse().unwrap(),
        management_account: account(MANAGEMENT),
        email: "m@example.com".into(),
        name: "m".into(),
        feature_set: FeatureSet::All,
        partition: identifiers::Partition::Aws,
        at: AT,
    };
    vec![created.into()]
}

fn joins(hub: Option<NewHub>) -> Vec<Event> {
    let requested = organizations::Event::AccountCreationRequested {
        organization: organization(),
        request: REQUEST.parse().unwrap(),
        email: "a@example.com".into(),
        name: "a".into(),
        role_name: "r".into(),
        iam_user_access_to_billing: true,
        tags: Tags::new(),
        at: AT,
        due_at: AT,
        govcloud: false,
        repeated: false,
    };
    let created = organizations::Event::AccountCreated {
        request: REQUEST.parse().unwrap(),
        account: account(MEMBER),
        govcloud_account: None,
        hub,
        at: AT,
    };
    vec![requested.into(), created.into()]
}

fn state(parts: impl IntoIterator<Item = Vec<Event>>) -> State {
    let events: Vec<Event> = parts.into_iter().flatten().collect();
    State::default().after(&events)
}

#[test]
fn what_a_policy_type_brings_everywhere_is_said_by_the_fact() {
    let other: PolicyId = "p-OfAnotherDay".parse().unwrap();
    let enabled = organizations::Event::PolicyTypeEnabled {
        organization: organization(),
        policy_type: PolicyType::Tag,
        everywhere: vec![other.clone()],
        at: AT,
    };
    let nothing = organizations::Event::PolicyTypeEnabled {
        organization: organization(),
        policy_type: PolicyType::ServiceControl,
        everywhere: Vec::new(),
        at: AT,
    };
    let state = state([beginning(), vec![enabled.into(), nothing.into()], joins(None)]);
    for node in [TargetId::Root("r-ab12".parse().unwrap()), account(MANAGEMENT).into(), account(MEMBER).into()] {
        let attached: Vec<&PolicyId> =
            state.organizations.attachments[&node].iter().map(|attachment| &attachment.policy).collect();
        assert_eq!(attached, [&other], "{node}");
    }
    let disabled =
        organizations::Event::PolicyTypeDisabled { organization: organization(), policy_type: PolicyType::Tag, at: AT };
    let after = state.after(&[disabled.into()]);
    assert!(after.organizations.attachments.is_empty());
    assert!(after.organizations.organizations[&organization()].everywhere.is_empty());
}

#[test]
fn a_hub_begins_with_what_the_fact_that_makes_it_says() {
    let hub = NewHub {
        standards: vec![Standard::PciDss321],
        auto_enable_controls: false,
        control_finding_generator: ControlFindingGenerator::StandardControl,
    };
    let administrator = central_configuration::Event::OrganizationAdminAccountEnabled {
        organization: organization(),
        region: Region::us_east_1(),
        account: account(MANAGEMENT),
        at: AT,
    };
    let defaults = central_configuration::Event::NewAccountDefaultsUpdated {
        organization: organization(),
        region: Region::us_east_1(),
        auto_enable: true,
        auto_enable_standards: true,
        at: AT,
    };
    let before = [beginning(), vec![administrator.into(), defaults.into()]].concat();
    let made = state([before.clone(), joins(Some(hub))]);
    let made = made.central_configuration.hub(account(MEMBER), &Region::us_east_1()).unwrap();
    assert_eq!((&made.standards[..], made.auto_enable_controls), (&[Standard::PciDss321][..], false));
    assert_eq!(made.control_finding_generator, ControlFindingGenerator::StandardControl);
    // A fact that brings no hub makes none.
    assert!(state([before, joins(None)]).central_configuration.hub(account(MEMBER), &Region::us_east_1()).is_none());
}

#[test]
fn a_policy_in_force_enables_the_standards_that_its_arns_meant() {
    let policy = "00000000-0000-0000-0000-000000000001".parse().unwrap();
    let document = PolicyDocument {
        service_enabled: true,
        enabled_standards: Some(vec!["arn:in:a:form:of:another:day".into()]),
        controls: None,
        standards: vec![Standard::Nist80053],
    };
    let created = central_configuration::Event::ConfigurationPolicyCreated {
        organization: organization(),
        policy,
        administrator: account(MANAGEMENT),
        home: Region::us_east_1(),
        name: "p".into(),
        description: None,
        document,
        tags: Tags::new(),
        at: AT,
    };
    let applied = central_configuration::Event::ConfigurationPolicyApplied {
        organization: organization(),
        policy,
        version: 1,
        generation: 1,
        region: Region::us_east_1(),
        home: Region::us_east_1(),
        succeeded: vec![account(MEMBER)],
        skipped: Vec::new(),
        failed: Vec::new(),
        hub: NewHub::bare(),
        at: AT,
    };
    let state = state([beginning(), joins(None), vec![created.into(), applied.into()]]);
    let hub = state.central_configuration.hub(account(MEMBER), &Region::us_east_1()).unwrap();
    assert_eq!(hub.standards, [Standard::Nist80053]);
}

#[test]
fn closures_are_forgotten_as_the_fact_says() {
    let closure = |at: i64, forgotten_until: i64| {
        organizations::Event::AccountClosureRequested {
            organization: organization(),
            account: account(MEMBER),
            at: Timestamp::from_millis(at),
            due_at: Timestamp::from_millis(at),
            forgotten_until: Timestamp::from_millis(forgotten_until),
        }
        .into()
    };
    let state = state([beginning(), joins(None), vec![closure(10, 0), closure(20, 5), closure(30, 10)]]);
    let kept: Vec<i64> =
        state.organizations.organizations[&organization()].recent_closures.iter().map(|at| at.millis()).collect();
    assert_eq!(kept, [20, 30]);
}

#[test]
fn a_failed_pack_is_tried_again_as_the_fact_of_the_recorder_says() {
    let owner = account(MANAGEMENT);
    let put = conformance_packs::Event::OrganizationConformancePackPut {
        account: owner,
        region: Region::us_east_1(),
        organization: organization(),
        name: "p".into(),
        id: "abcdefgh".into(),
        generation: 1,
        template: "t".into(),
        input_parameters: [].into(),
        delivery_s3_bucket: None,
        delivery_s3_key_prefix: None,
        excluded_accounts: [].into(),
        tags: Tags::new(),
        at: AT,
        due_at: AT,
    };
    let failed = conformance_packs::Event::OrganizationConformancePackMembersConcluded {
        account: owner,
        region: Region::us_east_1(),
        name: "p".into(),
        generation: 1,
        outcomes: vec![conformance_packs::OutcomeGroup {
            outcome: conformance_packs::MemberOutcome::Failed {
                action: conformance_packs::PackAction::Create,
                code: conformance_packs::FailureCode::NoAvailableConfigurationRecorder,
                message: "none".into(),
                wants_recorder: true,
            },
            accounts: vec![account(MEMBER)],
        }],
        at: AT,
    };
    let recorder = |retried_since: Timestamp| conformance_packs::Event::ConfigurationRecorderPut {
        account: account(MEMBER),
        region: Region::us_east_1(),
        name: "default".into(),
        id: "x".into(),
        role_arn: "r".into(),
        group: conformance_packs::RecordingGroup::default(),
        mode: None,
        tags: Tags::new(),
        at: AT.plus_millis(1_000_000_000_000),
        retried_since,
    };
    let before = state([beginning(), joins(None), vec![put.into(), failed.into()]]);
    let retried = |since| {
        let after = before.after(&[recorder(since).into()]);
        after.conformance_packs.member_packs.values().any(|member| member.retry)
    };
    // However long ago the account joined.
    assert!(retried(AT));
    assert!(!retried(AT.plus_millis(1)));
}

#[test]
fn a_stored_policy_stays_in_force_whatever_todays_grammar_says() {
    let content = r#"{"tags":{"k":{"tag_key":{"@@assign":"K"},"of_another_day":{"@@assign":1}}}}"#;
    assert!(policies::validate(PolicyType::Tag, content).is_err());
    let policy: PolicyId = "p-12345678".parse().unwrap();
    let enabled = organizations::Event::PolicyTypeEnabled {
        organization: organization(),
        policy_type: PolicyType::Tag,
        everywhere: Vec::new(),
        at: AT,
    };
    let created = organizations::Event::PolicyCreated {
        organization: organization(),
        policy: policy.clone(),
        policy_type: PolicyType::Tag,
        name: "p".into(),
        description: "".into(),
        content: content.into(),
        tags: Tags::new(),
        at: AT,
    };
    let attached = organizations::Event::PolicyAttached {
        organization: organization(),
        policy,
        policy_type: PolicyType::Tag,
        target: TargetId::Root("r-ab12".parse().unwrap()),
        at: AT,
    };
    let state = state([beginning(), joins(None), vec![enabled.into(), created.into(), attached.into()]]);
    let effective = effective_policy_in_force(&state.organizations, account(MEMBER), PolicyType::Tag).unwrap();
    assert_eq!(documents::to_json(&effective.content), r#"{"tags":{"k":{"tag_key":"K","tag_value":["*"]}}}"#);
}
