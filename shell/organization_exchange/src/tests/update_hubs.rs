//! Security Hub is brought up to another version of a document.

use super::update::lines;
use super::world::World;
use governance::import::Updated;
use organization_document::{Format, OrganizationDocument, read};

/// Three accounts, of which the second administers, with what stands below.
fn document(regions: &str, hub: &str) -> OrganizationDocument {
    let text = format!(
        "version: 1
management_account: main
trusted_access: [{{service: securityhub.amazonaws.com}}]
accounts:
- {{id: '111111111111', name: main}}
- {{id: '222222222222', name: security}}
- id: '333333333333'
  name: shop
  regions: {regions}
security_hub:
{hub}"
    );
    read(&text, Format::Yaml).unwrap_or_else(|problems| panic!("{problems:?}"))
}

const LOCAL: &str = "  administrators: [{region: eu-west-1, account: security}]
  finding_aggregators: [{account: security, region: eu-west-1, linking_mode: NO_REGIONS}]
";

fn told(updated: &Updated) -> Vec<String> {
    let of_security_hub = |what: &&String| !matches!(what.as_str(), "tags" | "attachments" | "configuration recorders");
    updated.not_compared.iter().filter(of_security_hub).cloned().collect()
}

#[test]
fn each_difference_of_a_hub_is_told_and_made() {
    let hub = "{standards: [nist-800-53/v/5.0.0], auto_enable_controls: false, tags: {Team: a}, \
               products: [{product: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty', enabled: true}], \
               controls: [{standard: nist-800-53/v/5.0.0, control: IAM.1, enabled: false}]}";
    let before = document(
        &format!(
            "{{eu-west-1: {{security_hub: {hub}}}, eu-central-1: {{security_hub: {hub}}}, us-east-1: {{security_hub: {{}}}}}}"
        ),
        LOCAL,
    );
    let mut world = World::import(&before).unwrap();
    let other = "{standards: [nist-800-53/v/5.0.0, aws-foundational-security-best-practices/v/1.0.0], tags: {Team: b}, \
                 control_finding_generator: STANDARD_CONTROL, \
                 products: [{product: 'arn:aws:securityhub:eu-west-1::product/aws/guardduty', enabled: false}], \
                 controls: [{standard: nist-800-53/v/5.0.0, control: IAM.1, enabled: true, reason: r}]}";
    let less = "{standards: [nist-800-53/v/5.0.0], auto_enable_controls: false, tags: {Team: a}}";
    let after = document(
        &format!(
            "{{eu-west-1: {{security_hub: {other}}}, eu-central-1: {{security_hub: {less}}}, us-west-2: {{security_hub: {{}}}}}}"
        ),
        LOCAL,
    );
    let updated = world.update(&after, true).unwrap();
    assert_eq!(
        lines(&updated),
        [
            "Changed hub >controls, products",
            "Changed hub >standards, controls, settings, products, tags",
            "Added hub >us-west-2",
            "Removed hub us-east-1>",
        ]
    );
    assert_eq!(told(&updated), Vec::<String>::new());
    let exported = world.export().document;
    let regions = &exported.accounts[2].regions;
    let at = |name: &str| regions.get(&name.parse().unwrap()).and_then(|region| region.security_hub.clone());
    let one = at("eu-west-1").unwrap();
    let mut standards = one.standards.clone();
    standards.sort();
    assert_eq!(standards, ["aws-foundational-security-best-practices/v/1.0.0", "nist-800-53/v/5.0.0"]);
    assert_eq!(one.auto_enable_controls, None);
    assert_eq!(one.tags.get("Team").map(String::as_str), Some("b"));
    assert_eq!(one.products.iter().map(|product| product.enabled).collect::<Vec<_>>(), [false]);
    assert_eq!(
        one.controls.iter().map(|it| (it.enabled, it.reason.as_deref())).collect::<Vec<_>>(),
        [(true, Some("r"))]
    );
    // What an account said itself is gone as if it had never been said, and the hub is as old as it was.
    let other = at("eu-central-1").unwrap();
    assert_eq!((other.controls.len(), other.products.len()), (0, 0));
    assert_eq!(
        (other.standards.as_slice(), other.auto_enable_controls),
        (&["nist-800-53/v/5.0.0".to_owned()][..], Some(false))
    );
    assert!(at("us-west-2").is_some() && at("us-east-1").is_none());
}

const CENTRAL: &str = "  administrators: [{region: eu-west-1, account: security}]
  finding_aggregators: [{account: security, region: eu-west-1, linking_mode: NO_REGIONS}]
  central_configuration: {home_region: eu-west-1, administrator: security}
  configuration_policies:
  - {name: On, service_enabled: true, enabled_standards: ['arn:aws:securityhub:eu-west-1::standards/nist-800-53/v/5.0.0'], disabled_controls: []}
";

#[test]
fn central_configuration_comes_moves_and_goes() {
    let mut world = World::import(&document("{}", LOCAL)).unwrap();
    let updated = world.update(&document("{}", CENTRAL), true).unwrap();
    assert_eq!(lines(&updated), ["Added central configuration >eu-west-1", "Added configuration policy >"]);
    let elsewhere = CENTRAL.replace("eu-west-1, ", "eu-central-1, ").replace("NO_REGIONS", "ALL_REGIONS");
    let updated = world.update(&document("{}", &elsewhere), true).unwrap();
    assert_eq!(
        lines(&updated),
        [
            "Removed central configuration eu-west-1, with 1 policies and 0 associations>",
            "Removed finding aggregator eu-west-1>",
            "Added Security Hub administrator >eu-central-1",
            "Added finding aggregator >eu-central-1",
            "Added central configuration >eu-central-1",
            "Added configuration policy >",
        ]
    );
    // Nothing is said of it, nor of what is only so without it.
    let administered = "  administrators: [{region: eu-central-1, account: security}]\n";
    let updated = world.update(&document("{}", administered), true).unwrap();
    assert_eq!(lines(&updated), Vec::<String>::new());
    assert!(told(&updated)[0].starts_with("Security Hub's central configuration"), "{:?}", told(&updated));
    let local = format!("{administered}  new_account_defaults: [{{region: eu-central-1, auto_enable: true}}]\n");
    let updated = world.update(&document("{}", &local), true).unwrap();
    assert_eq!(lines(&updated)[0], "Removed central configuration eu-central-1, with 1 policies and 0 associations>");
    let made = lines(&updated);
    for line in [
        "Removed Security Hub administrator eu-west-1>",
        "Changed defaults of new accounts no hub, no standards>a hub with standards",
    ] {
        assert!(made.iter().any(|told| told == line), "{made:?}");
    }
    let exported = world.export().document.security_hub.unwrap();
    assert_eq!(exported.central_configuration, None);
    assert_eq!(exported.configuration_policies, vec![]);
    let regions: Vec<&str> = exported.administrators.iter().map(|it| it.region.as_str()).collect();
    assert_eq!(regions, ["eu-central-1"]);
}

#[test]
fn what_a_policy_sets_stays_and_is_told() {
    let governed = |hub: &str| {
        let mut document = document(&format!("{{eu-west-1: {{security_hub: {hub}}}}}"), CENTRAL);
        document.accounts[2].configuration_policy = Some(organization_document::Reference("On".to_owned()));
        document
    };
    let mut world = World::import(&governed("{standards: [nist-800-53/v/5.0.0]}")).unwrap();
    world.settle();
    let other =
        governed("{standards: [aws-foundational-security-best-practices/v/1.0.0], auto_enable_controls: false}");
    let updated = world.update(&other, true).unwrap();
    assert_eq!(lines(&updated), ["Changed hub >settings"]);
    assert_eq!(
        told(&updated).last().unwrap(),
        "what policies set in hubs, which they would set again: it differs in 1 (333333333333 eu-west-1)"
    );
    world.settle();
    let region = "eu-west-1".parse().unwrap();
    let hub = world.export().document.accounts[2].regions[&region].security_hub.clone().unwrap();
    assert_eq!(hub.standards, ["nist-800-53/v/5.0.0"]);
    assert_eq!(hub.auto_enable_controls, Some(false));
}

#[test]
fn an_administrator_and_an_aggregator_are_others() {
    let mut world = World::import(&document("{}", LOCAL)).unwrap();
    let other = "  administrators: [{region: eu-west-1, account: shop}]
  finding_aggregators: [{account: shop, region: eu-west-1, linking_mode: SPECIFIED_REGIONS, regions: [eu-central-1]}]
";
    let updated = world.update(&document("{}", other), true).unwrap();
    assert_eq!(
        lines(&updated),
        [
            "Removed finding aggregator eu-west-1>",
            "Removed Security Hub administrator eu-west-1>",
            "Added Security Hub administrator >eu-west-1",
            "Added finding aggregator >eu-west-1",
        ]
    );
    let wider = other.replace("[eu-central-1]", "[eu-central-1, us-east-1]");
    let updated = world.update(&document("{}", &wider), true).unwrap();
    assert_eq!(lines(&updated), ["Changed finding aggregator >eu-west-1"]);
    let exported = world.export().document.security_hub.unwrap();
    assert_eq!(exported.finding_aggregators[0].regions.len(), 2);
    assert_eq!(exported.administrators[0].account.0, "333333333333");
}

#[test]
fn what_the_first_import_would_refuse_is_refused() {
    let mut world = World::import(&document("{}", LOCAL)).unwrap();
    let kept = world.state.clone();
    let homeless = LOCAL.to_owned() + "  central_configuration: {home_region: us-east-1, administrator: security}\n";
    let problems = world.update(&document("{}", &homeless), true).unwrap_err();
    assert!(!problems.is_empty());
    assert!(problems[0].to_string().starts_with("security_hub.central_configuration"), "{problems:?}");
    assert_eq!(world.state, kept);
}
