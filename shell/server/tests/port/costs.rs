//! Inputs that are small to send and meant to be dear to work on.

use crate::client::Port;
use crate::world::{MANAGEMENT, furnish};
use schema::ServiceId::{Config, Organizations};
use serde_json::json;
use std::time::Duration;
use tokio::time::timeout;

/// What no input of an allowed size may take longer than, even in a build without optimisation.
const LONGEST: Duration = Duration::from_secs(5);

fn rule(properties: &str) -> String {
    format!(
        "Resources:\n  Rule:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: one\n      Source: {{Owner: AWS, SourceIdentifier: S3_BUCKET_VERSIONING_ENABLED}}\n{properties}"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn templates_that_grow_are_bounded() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let laughs: String = (1..40).fold("a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned(), |text, level| {
        let of = level - 1;
        format!("{text}a{level}: &a{level} [*a{of}, *a{of}, *a{of}, *a{of}, *a{of}, *a{of}, *a{of}, *a{of}, *a{of}]\n")
    });
    let parameter = format!("Parameters:\n  P:\n    Type: String\n    Default: \"{}\"\n", "p".repeat(4_000));
    let wide = format!("{parameter}{}", rule(&format!("      Description: !Sub \"{}\"\n", "${P}".repeat(11_000))));
    let joined =
        format!("{parameter}{}", rule(&format!("      Description: !Join [\"\", [{}]]\n", "!Ref P, ".repeat(5_000))));
    let nested = (0..60).fold("!Ref P".to_owned(), |inner, _| format!("{{'Fn::Join': ['', [{inner}, {{Ref: P}}]]}}"));
    let nested = format!("{parameter}{}", rule(&format!("      Description: {nested}\n")));
    let conditions: String =
        (1..400).map(|n| format!("  C{n}: !And [!Condition C{}, !Condition C{}]\n", n - 1, n - 1)).collect();
    let conditions = format!("Conditions:\n  C0: !Equals [a, a]\n{conditions}{}    Condition: C399\n", rule(""));
    let circle =
        format!("Conditions:\n  A: !Not [!Condition B]\n  B: !Not [!Condition A]\n{}    Condition: A\n", rule(""));
    let many: String = (0..600)
        .map(|n| format!(" R{n}: {{Type: 'AWS::Config::ConfigRule', Properties: {{Source: {{Owner: AWS}}}}}}\n"))
        .collect();
    for (what, text) in [
        ("laughs", laughs),
        ("wide", wide),
        ("joined", joined),
        ("nested", nested),
        ("conditions", conditions),
        ("circle", circle),
        ("brackets", "[".repeat(51_000)),
        ("braces", "{a: ".repeat(12_000)),
        ("dashes", "- ".repeat(25_000)),
        ("many", format!("Resources:\n{many}")),
        ("anchors", (0..3_000).map(|n| format!("&a{n} x{n}: 1\n")).collect()),
        ("spaces", " ".repeat(51_000)),
        ("quotes", "\"".repeat(51_199)),
        ("tags", "!".repeat(51_000)),
        ("keys", "a: 1\n".repeat(10_000)),
    ] {
        assert!(text.len() <= 51_200, "{what} has {}", text.len());
        for name in ["PutConformancePack", "PutOrganizationConformancePack"] {
            let member =
                if name == "PutConformancePack" { "ConformancePackName" } else { "OrganizationConformancePackName" };
            let input = json!({member: format!("dear-{what}"), "TemplateBody": text});
            let answer = timeout(LONGEST, port.named(MANAGEMENT, Config, name, input)).await;
            let answer = answer.unwrap_or_else(|_| late(what));
            answer.is_sound(what);
        }
    }
    port.settle().await;
    let policies = [
        (
            "SERVICE_CONTROL_POLICY",
            format!(
                "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Deny\",\"Resource\":\"*\",\"Action\":\"s3:{}\"}}]}}",
                "*a".repeat(2_000)
            ),
        ),
        ("SERVICE_CONTROL_POLICY", "[".repeat(5_000)),
        (
            "TAG_POLICY",
            format!(
                "{{\"tags\":{{\"a\":{{\"tag_key\":{{\"@@assign\":\"a\"}},\"tag_value\":{{\"@@assign\":[{}\"*\"]}}}}}}}}",
                "\"*a*a*a*a*a*a\",".repeat(300)
            ),
        ),
    ];
    for (policy_type, content) in policies {
        let input = json!({"Name": "dear", "Description": "", "Type": policy_type, "Content": content});
        let answer = timeout(LONGEST, port.named(MANAGEMENT, Organizations, "CreatePolicy", input)).await;
        answer.unwrap_or_else(|_| late("a policy")).is_sound("a policy");
    }
    port.named(&world.member, Config, "DescribeConfigRules", json!({})).await.succeeds("the rules");
}

#[expect(clippy::panic, reason = "an answer that comes late is what this test looks for")]
fn late<T>(what: &str) -> T {
    panic!("{what} takes longer than {LONGEST:?}")
}
