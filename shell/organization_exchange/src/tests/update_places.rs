//! What accounts have in Regions is brought up to another version of a document.

use super::update::lines;
use super::world::World;
use organization_document::{Format, OrganizationDocument, read};

fn document(regions: &str) -> OrganizationDocument {
    let text = format!(
        "version: 1
management_account: main
accounts:
- {{id: '111111111111', name: main}}
- id: '222222222222'
  name: shop
  regions:
{regions}"
    );
    read(&text, Format::Yaml).unwrap_or_else(|problems| panic!("{problems:?}"))
}

const PACK: &str = "{Resources: {Mfa: {Type: 'AWS::Config::ConfigRule', Properties: {ConfigRuleName: mfa, \
                    Source: {Owner: AWS, SourceIdentifier: ROOT_ACCOUNT_MFA_ENABLED}}}}}";

/// Two Regions with everything that is compared by place.
fn before() -> OrganizationDocument {
    document(&format!(
        "    eu-west-1:
      configuration_recorder: {{}}
      delivery_channel: {{s3_bucket: old}}
      retention_in_days: 365
      conformance_packs:
      - {{name: changed, id: conformance-pack-aaaaaaaaa, template: \"{PACK}\", tags: {{Team: a, Old: b}}}}
      - {{name: gone, template: \"{PACK}\"}}
    eu-central-1:
      configuration_recorder: {{}}
      delivery_channel: {{s3_bucket: old}}
      retention_in_days: 365
"
    ))
}

fn after() -> OrganizationDocument {
    document(&format!(
        "    eu-west-1:
      configuration_recorder: {{}}
      delivery_channel: {{s3_bucket: new, s3_key_prefix: p}}
      retention_in_days: 730
      conformance_packs:
      - name: changed
        id: conformance-pack-aaaaaaaaa
        template: \"{PACK}\"
        delivery_s3_bucket: bucket
        tags: {{Team: b}}
      - {{name: new, id: conformance-pack-bbbbbbbbb, template: \"{PACK}\"}}
    eu-central-1:
      configuration_recorder: {{}}
    us-east-1:
      configuration_recorder: {{}}
      delivery_channel: {{s3_bucket: other}}
      retention_in_days: 30
"
    ))
}

#[test]
fn each_difference_is_told_and_made() {
    // Whether the packs are deployed by then or still under way doesn't matter.
    for settled in [true, false] {
        let mut world = World::import(&before()).unwrap();
        if settled {
            world.settle();
        }
        let updated = world.update(&after(), true).unwrap();
        assert_eq!(
            lines(&updated),
            [
                "Added configuration recorder >us-east-1",
                "Changed delivery channel >eu-west-1",
                "Added delivery channel >us-east-1",
                "Removed delivery channel eu-central-1>",
                "Changed retention 365 days>730 days",
                "Added retention >30 days",
                "Removed retention >",
                "Changed conformance pack >222222222222 eu-west-1",
                "Changed conformance pack >tags in 222222222222 eu-west-1",
                "Added conformance pack >222222222222 eu-west-1",
                "Removed conformance pack 222222222222 eu-west-1>",
            ]
        );
        world.settle();
        let told = world.export().document;
        let regions = &told.accounts[1].regions;
        let at = |name: &str| &regions[&name.parse().unwrap()];
        let channel = at("eu-west-1").delivery_channel.as_ref().unwrap();
        assert_eq!((channel.s3_bucket.as_str(), channel.s3_key_prefix.as_deref()), ("new", Some("p")));
        assert_eq!(at("us-east-1").delivery_channel.as_ref().unwrap().s3_bucket, "other");
        // The running recorder was in nobody's way.
        assert_eq!(at("eu-central-1").delivery_channel, None);
        assert_eq!(at("eu-central-1").configuration_recorder.as_ref().unwrap().recording, None);
        let days = |name| at(name).retention_in_days;
        assert_eq!((days("eu-west-1"), days("us-east-1"), days("eu-central-1")), (Some(730), Some(30), None));
        let packs: Vec<_> = at("eu-west-1").conformance_packs.iter().collect();
        let ids: Vec<_> = packs.iter().map(|pack| (pack.name.as_str(), pack.id.as_deref().unwrap())).collect();
        assert_eq!(ids, [("changed", "conformance-pack-aaaaaaaaa"), ("new", "conformance-pack-bbbbbbbbb")]);
        assert_eq!(packs[0].delivery_s3_bucket.as_deref(), Some("bucket"));
        let tags: Vec<_> = packs[0].tags.iter().map(|(key, value)| format!("{key}={value}")).collect();
        assert_eq!(tags, ["Team=b"]);
    }
}

#[test]
fn a_pack_of_the_same_name_is_another_one_where_its_id_is() {
    let mut world = World::import(&before()).unwrap();
    let mut document = before();
    let region = "eu-west-1".parse().unwrap();
    document.accounts[1].regions.get_mut(&region).unwrap().conformance_packs[0].id =
        Some("conformance-pack-ccccccccc".to_owned());
    let updated = world.update(&document, true).unwrap();
    assert_eq!(lines(&updated), ["Changed conformance pack >222222222222 eu-west-1"]);
    let told = world.export().document.accounts[1].regions[&region].conformance_packs[0].id.clone();
    assert_eq!(told.as_deref(), Some("conformance-pack-ccccccccc"));
}

#[test]
fn tags_are_compared_where_any_are_told() {
    let tagged = |recorder: &str, rule: &str| {
        document(&format!(
            "    eu-west-1:
      configuration_recorder: {{{recorder}}}
      config_rules: [{{name: mfa, source: {{owner: AWS, identifier: ROOT_ACCOUNT_MFA_ENABLED}}{rule}}}]
"
        ))
    };
    let mut world = World::import(&tagged("tags: {A: a, B: b}", ", tags: {A: a}")).unwrap();
    let updated = world.update(&tagged("tags: {B: c}", ", tags: {C: c}"), true).unwrap();
    assert_eq!(
        lines(&updated),
        [
            "Changed configuration recorder >tags in 222222222222 eu-west-1",
            "Changed rule >tags in 222222222222 eu-west-1",
        ]
    );
    let told = |world: &World| {
        let region = world.export().document.accounts[1].regions[&"eu-west-1".parse().unwrap()].clone();
        let both = [region.configuration_recorder.unwrap().tags, region.config_rules[0].tags.clone()];
        both.map(|tags| tags.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>())
    };
    assert_eq!(told(&world), [["B=c"], ["C=c"]]);
    let updated = world.update(&tagged("", ""), true).unwrap();
    assert_eq!(lines(&updated), Vec::<String>::new());
    for what in ["tags of configuration recorders", "tags of accounts' own rules"] {
        assert!(updated.not_compared.iter().any(|told| told == what), "{:?}", updated.not_compared);
    }
    assert_eq!(told(&world), [["B=c"], ["C=c"]]);
}

#[test]
fn what_no_place_tells_of_stays() {
    let mut world = World::import(&before()).unwrap();
    let kept = world.export();
    let less =
        document("    eu-west-1: {configuration_recorder: {}}\n    eu-central-1: {configuration_recorder: {}}\n");
    let updated = world.update(&less, true).unwrap();
    assert_eq!(lines(&updated), Vec::<String>::new());
    for what in ["delivery channels", "retention", "conformance packs of accounts"] {
        assert!(updated.not_compared.iter().any(|told| told == what), "{:?}", updated.not_compared);
    }
    assert_eq!(world.export(), kept);
}

#[test]
fn what_the_first_import_would_refuse_is_refused_with_its_place() {
    let mut world = World::import(&before()).unwrap();
    let kept = world.state.clone();
    let wrong = document(
        "    eu-west-1:
      configuration_recorder: {}
      delivery_channel: {s3_bucket: b, s3_key_prefix: /p}
      retention_in_days: 3000
",
    );
    let mut places: Vec<String> = world.update(&wrong, true).unwrap_err().iter().map(ToString::to_string).collect();
    places.sort();
    let starts = ["accounts[1].regions.eu-west-1.delivery_channel", "accounts[1].regions.eu-west-1.retention_in_days"];
    assert_eq!(places.len(), starts.len(), "{places:?}");
    for (place, start) in places.iter().zip(starts) {
        assert!(place.starts_with(start), "{place}");
    }
    assert_eq!(world.state, kept);
}
