//! Pages about evidence, over an installation in memory: an organization of a few accounts, a pack, and what AWS Config delivered.

use super::look::Look;
use super::made::Made;
use super::problem::Problem;
use super::{account, compare, heat_map, item, pack, packs, rule};
use crate::browsers::Session;
use crate::exchange::{Request, import};
use crate::installation::{Installation, Options};
use crate::port::Port;
use crate::setup::Setup;
use engine::ManualClock;
use evaluation::rules::{catalogue, managed_rule};
use governance::organizations::commands::CreateOrganizationalUnit;
use governance::{Caller, Principal, Proof, Settings};
use http::{HeaderMap, StatusCode};
use identifiers::{ParentId, Region, Timestamp};
use organization_document::{Format, read};
use protocol::Form;
use reports::heat_map::{Cell, HeatMap};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use storage::memory::Memory;

const MANAGEMENT: &str = "111111111111";
const FIRST: &str = "222222222222";
const SECOND: &str = "333333333333";
const WILD: &str = "<img src=x onerror=alert(1)>";

struct Stage {
    installation: Installation,
    port: Port,
    _folder: tempfile::TempDir,
}

/// A rule that is known and not modelled, offered everywhere, that needs nothing.
fn not_modelled() -> &'static str {
    let mut known =
        catalogue().iter().filter(|rule| managed_rule(rule.identifier).is_none() && rule.parameters.is_empty());
    let found = known.by_ref().find(|rule| rule.is_offered_in(&identifiers::Region::us_east_1()));
    found.unwrap().identifier
}

fn template() -> String {
    let rule = |id: &str, name: &str, identifier: &str| {
        format!(
            "  {id}:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: {name}\n      Source:\n        Owner: AWS\n        SourceIdentifier: {identifier}\n"
        )
    };
    let rules = [
        rule("A", "volumes", "ENCRYPTED_VOLUMES"),
        rule("B", "buckets", "S3_BUCKET_VERSIONING_ENABLED"),
        rule("C", "other", not_modelled()),
    ];
    format!("Resources:\n{}", rules.concat())
}

fn volume(id: &str, encrypted: bool, state: u64) -> Value {
    json!({
        "configurationItemVersion": "1.3", "accountId": FIRST, "awsRegion": "us-east-1", "resourceType": "AWS::EC2::Volume",
        "resourceId": id, "configurationItemStatus": "OK", "configurationStateId": state.to_string(),
        "configurationItemCaptureTime": format!("2025-06-0{state}T00:00:00.000Z"), "tags": { "Owner": WILD },
        "configuration": { "volumeId": id, "encrypted": encrypted, "attachments": [{ "instanceId": "i-1" }] },
        "relationships": [], "supplementaryConfiguration": {}
    })
}

async fn stage() -> Stage {
    let folder = tempfile::tempdir().unwrap();
    let setup = Setup {
        storage: Arc::new(Memory::new()),
        buckets: folder.path().join("s3"),
        settings: Settings::default(),
        seed: Some("console".to_owned()),
        clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
        default_account: MANAGEMENT.parse().unwrap(),
        caller: governance::Principal::administrator(),
        options: Options::in_memory(),
        branches: Default::default(),
    };
    let (installation, port) = setup.start().await.unwrap();
    let recorder = json!({ "us-east-1": { "configuration_recorder": {} } });
    let document = json!({
        "version": 1, "management_account": "management", "root": { "units": [{ "name": WILD }] },
        "accounts": [
            { "name": "management", "id": MANAGEMENT, "email": "m@example.com", "regions": recorder },
            { "name": "first", "id": FIRST, "email": "a@example.com", "unit": WILD, "regions": recorder },
            { "name": WILD, "id": SECOND, "email": "b@example.com" },
        ],
        "trusted_access": [{ "service": "config-multiaccountsetup.amazonaws.com" }],
        "organization_conformance_packs": [{ "name": "fleet", "region": "us-east-1", "template": template() }],
    });
    let document = read(&document.to_string(), Format::Json).unwrap();
    let request =
        Request { document: Arc::new(document), gaps: Vec::new(), importer: MANAGEMENT.parse().unwrap(), apply: false };
    import(&installation, request).await.unwrap();
    let stage = Stage { installation, port, _folder: folder };
    stage.deliver(&[volume("vol-1", true, 1), volume("vol-2", false, 1)]).await;
    stage
}

impl Stage {
    async fn deliver(&self, items: &[Value]) {
        let body = json!({ "fileVersion": "1.0", "configurationItems": items }).to_string();
        self.installation.evidence.deliver(self.installation.arrival(), body.into(), false).await.unwrap();
        self.installation.engine.touch();
        let settled = self.installation.crew.settle(Duration::from_secs(60)).await.unwrap();
        assert_eq!(settled, workers::Settled::Yes);
    }

    async fn look(&self, query: &str) -> Look<'_> {
        let form = Form::parse(query.as_bytes()).unwrap();
        let session = Session::of(&HeaderMap::new()).unwrap();
        Look::of(&self.port, &self.installation, form, &session).await.unwrap()
    }

    async fn slice(&self, query: &str) -> HeatMap {
        match heat_map::page(&self.look(query).await).await.unwrap() {
            Made::Other { body, .. } => serde_json::from_slice(&body).unwrap(),
            _ => panic!("a slice is JSON"),
        }
    }
}

fn shown(made: Result<Made, Problem>) -> String {
    match made.unwrap() {
        Made::Html(page) => {
            assert!(!page.contains("<img"), "{page}");
            page
        }
        _ => panic!("a page is HTML"),
    }
}

fn refused(made: Result<Made, Problem>) -> StatusCode {
    made.err().expect("refused").status
}

fn cells(map: &HeatMap, id: &str) -> Vec<Cell> {
    map.rows.iter().find(|row| row.id == id).unwrap().cells.clone()
}

#[tokio::test]
async fn a_heat_map_knows_five_states() {
    let stage = stage().await;
    let map = stage.slice("slice=0-99:0-99").await;
    let rules: Vec<&str> = map.columns.iter().map(|column| column.rule.as_str()).collect();
    assert_eq!((rules, map.accounts, map.lines), (vec!["volumes", "buckets", "other"], 3, 5));
    assert_eq!(cells(&map, FIRST), [Cell::NotCompliant(1), Cell::NoData, Cell::NotModelled]);
    assert_eq!(cells(&map, SECOND), [Cell::NotDeployed; 3], "it has no recorder");
    let shut = stage.slice("shut=all&slice=0-99:0-99").await;
    assert_eq!((shut.lines, shut.rows[0].accounts), (1, Some(3)));
    assert_eq!(shut.rows[0].cells, [Cell::NotCompliant(1), Cell::NoData, Cell::NotModelled]);
    let part = stage.slice("slice=2-3:1-2").await;
    assert_eq!((part.rows.len(), part.columns.len(), part.first_line, part.first_rule), (1, 1, 2, 1));
    for (query, lines) in [
        ("state=compliant", 0),
        ("state=not-compliant&sort=not-compliant", 1),
        ("q=FIRST", 3),
        ("q=nobody", 0),
        ("sort=not-compliant", 3),
        ("region=eu-west-1", 5),
    ] {
        let map = stage.slice(&format!("{query}&slice=0-99:0-99")).await;
        assert_eq!(map.lines, lines, "{query}");
    }
    assert_eq!(stage.slice("rule=bucket&slice=0-9:0-9").await.columns.len(), 1);
    assert_eq!(stage.slice("region=eu-west-1&slice=0-9:0-9").await.columns.len(), 0);
    let sorted = stage.slice("sort=not-compliant&slice=0-9:0-9").await;
    assert_eq!(sorted.rows[0].id, FIRST);
    let page = shown(heat_map::page(&stage.look("").await).await);
    assert!(page.contains("rule?account=222222222222&#38;pack=fleet&#38;rule=volumes"), "{page}");
}

#[tokio::test]
async fn what_is_kept_between_slices_shows_new_verdicts() {
    let stage = stage().await;
    assert_eq!(cells(&stage.slice("slice=0-9:0-9").await, FIRST)[0], Cell::NotCompliant(1));
    stage.deliver(&[volume("vol-2", true, 2)]).await;
    assert_eq!(cells(&stage.slice("slice=0-9:0-9").await, FIRST)[0], Cell::Compliant);
}

#[tokio::test]
async fn of_the_past_is_known_how_rules_stood_and_not_what_they_found() {
    let stage = stage().await;
    let engine = &stage.installation.engine;
    let version = engine.snapshot().version;
    let was = cells(&stage.slice("slice=0-9:0-9").await, FIRST);
    assert_eq!(was, [Cell::NotCompliant(1), Cell::NoData, Cell::NotModelled]);
    let me = Caller::new(MANAGEMENT.parse().unwrap(), Principal::Root, Region::us_east_1(), Proof::Asserted);
    let root = engine.snapshot().state.organizations.roots.keys().next().unwrap().clone();
    let unit = CreateOrganizationalUnit { parent: ParentId::Root(root), name: "later".into(), tags: Vec::new() };
    engine.execute(me, unit).await.unwrap();
    stage.deliver(&[volume("vol-2", true, 2)]).await;
    assert_eq!(cells(&stage.slice("slice=0-9:0-9").await, FIRST)[0], Cell::Compliant);
    assert_eq!(cells(&stage.slice(&format!("as_of={version}&slice=0-9:0-9")).await, FIRST), was);
    let sorted = |as_of: &str| format!("as_of={as_of}&state=not-compliant&slice=0-9:0-9");
    assert_eq!(stage.slice(&sorted(&version.to_string())).await.accounts, 1);
    assert_eq!(stage.slice(&sorted(&engine.snapshot().version.to_string())).await.accounts, 0);
    assert_eq!(stage.slice(&sorted("")).await.accounts, 0);
    let of_rule = format!("account={FIRST}&pack=fleet&rule=volumes&as_of={version}");
    let page = shown(rule::page(&stage.look(&of_rule).await).await);
    assert!(page.contains("Verdicts have no versions") && !page.contains("vol-2"), "{page}");
    let then = shown(account::page(&stage.look(&format!("id={FIRST}&as_of={version}")).await).await);
    assert!(then.contains("50%, 1 of 2") && !then.contains("100%, 2 of 2"), "{then}");
    let now = shown(account::page(&stage.look(&format!("id={FIRST}")).await).await);
    assert!(now.contains("50%, 1 of 2") && now.contains("100%, 2 of 2") && now.contains("<circle"), "{now}");
    let compared = shown(compare::page(&stage.look(&format!("against={version}")).await).await);
    assert!(compared.contains("Not any more: <data class=\"n\" value=\"1\">"), "{compared}");
}

#[tokio::test]
async fn a_member_sees_its_own() {
    let stage = stage().await;
    let map = stage.slice(&format!("viewer={FIRST}&slice=0-9:0-9")).await;
    assert_eq!((map.lines, map.rows[0].id.as_str()), (1, FIRST));
    let of_other = format!("viewer={FIRST}&account={SECOND}&rule=x&id={SECOND}&name=fleet");
    let look = stage.look(&of_other).await;
    assert_eq!(refused(rule::page(&look).await), StatusCode::FORBIDDEN);
    assert_eq!(refused(account::page(&look).await), StatusCode::FORBIDDEN);
    assert_eq!(refused(pack::page(&look).await), StatusCode::FORBIDDEN);
    assert_eq!(
        refused(item::page(&stage.look(&format!("{of_other}&region=us-east-1&type=t")).await).await),
        StatusCode::FORBIDDEN
    );
    let own = shown(account::page(&stage.look(&format!("viewer={FIRST}&id={FIRST}")).await).await);
    assert!(own.contains("volumes") && !own.contains("organization?node="), "{own}");
    let own = shown(pack::page(&stage.look(&format!("viewer={FIRST}&name=fleet")).await).await);
    assert!(own.contains("volumes") && !own.contains(SECOND) && !own.contains("Template"), "{own}");
    let own = shown(packs::page(&stage.look(&format!("viewer={FIRST}")).await).await);
    assert!(own.contains("CREATE_COMPLETE") && !own.contains("Of the organization"), "{own}");
    let node = format!("viewer={FIRST}&node={SECOND}");
    assert_eq!(refused(heat_map::page(&stage.look(&node).await).await), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_rule_leads_to_the_item_that_it_read() {
    let stage = stage().await;
    let page = shown(rule::page(&stage.look(&format!("account={FIRST}&pack=fleet&rule=volumes")).await).await);
    assert!(
        page.contains("NON_COMPLIANT") && page.contains("vol-2") && !page.contains("vol-1"),
        "what is wrong comes first: {page}"
    );
    assert!(page.contains("configuration.encrypted"), "{page}");
    let all = shown(rule::page(&stage.look(&format!("account={FIRST}&pack=fleet&rule=volumes&only=all")).await).await);
    assert!(all.contains("vol-1") && all.contains("vol-2"));
    let item = format!("account={FIRST}&region=us-east-1&type=AWS::EC2::Volume&id=vol-2");
    let page = shown(item::page(&stage.look(&format!("{item}&pack=fleet&rule=volumes")).await).await);
    assert!(page.contains("<mark>&#34;encrypted&#34;: false,</mark>"), "{page}");
    assert!(page.contains("NON_COMPLIANT") && page.contains("volumes"));
    // What comes later is another state; the one before stays.
    stage.deliver(&[volume("vol-2", true, 2)]).await;
    let now = shown(item::page(&stage.look(&item).await).await);
    assert!(now.contains("&#34;encrypted&#34;: true") && now.contains("COMPLIANT") && !now.contains("NON_COMPLIANT"));
    let before = shown(item::page(&stage.look(&format!("{item}&state=1")).await).await);
    assert!(before.contains("&#34;encrypted&#34;: false") && before.contains("Verdicts have no versions"));
    for (query, status) in [
        (format!("account={FIRST}&region=us-east-1&type=AWS::EC2::Volume&id=vol-9"), StatusCode::NOT_FOUND),
        (format!("account={FIRST}&region=nowhere&type=AWS::EC2::Volume&id=vol-1"), StatusCode::BAD_REQUEST),
        (format!("account={FIRST}&type=AWS::EC2::Volume&id=vol-1"), StatusCode::BAD_REQUEST),
        (format!("{item}&state=77"), StatusCode::NOT_FOUND),
        ("account=999999999999&region=us-east-1&type=x&id=y".to_owned(), StatusCode::NOT_FOUND),
    ] {
        assert_eq!(refused(item::page(&stage.look(&query).await).await), status, "{query}");
    }
    let gone = format!("account={FIRST}&pack=fleet&rule=gone");
    assert_eq!(refused(rule::page(&stage.look(&gone).await).await), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_pack_says_where_it_failed() {
    let stage = stage().await;
    let page = shown(packs::page(&stage.look("").await).await);
    assert!(page.contains("CREATE_FAILED") && page.contains("NoAvailableConfigurationRecorder"), "{page}");
    let page = shown(pack::page(&stage.look("name=fleet").await).await);
    assert!(page.contains(FIRST) && page.contains(SECOND) && page.contains("ENCRYPTED_VOLUMES"), "{page}");
    let failed = shown(pack::page(&stage.look("name=fleet&status=CREATE_FAILED").await).await);
    assert!(!failed.contains(">first<") && failed.contains(SECOND), "{failed}");
    assert_eq!(refused(pack::page(&stage.look("name=other").await).await), StatusCode::NOT_FOUND);
    assert_eq!(refused(pack::page(&stage.look("name=fleet&region=eu-west-1").await).await), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_account_has_all_on_one_page() {
    let stage = stage().await;
    let page = shown(account::page(&stage.look(&format!("id={FIRST}")).await).await);
    assert!(
        page.contains("rule=volumes") && page.contains("recording") && page.contains("ImportOrganization"),
        "{page}"
    );
    assert_eq!(refused(account::page(&stage.look("id=999999999999").await).await), StatusCode::NOT_FOUND);
    assert_eq!(refused(account::page(&stage.look("id=x").await).await), StatusCode::BAD_REQUEST);
}
