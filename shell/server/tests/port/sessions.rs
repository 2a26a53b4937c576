//! Sessions of roles: who may have one, and what becomes of one that is old, forged, or of an account that left.

use crate::client::{Answer, Port, Who, element, operation};
use crate::world::{MANAGEMENT, OTHER, STRANGER, furnish};
use schema::ServiceId::{Config, Organizations, SecurityHub, Sts};
use serde_json::{Value, json};

const ROLE: &str = "OrganizationAccountAccessRole";

async fn assume(port: &Port, who: &Who, arn: &str) -> Answer {
    port.call(who, operation(Sts, "AssumeRole"), &json!({"RoleArn": arn, "RoleSessionName": "me"})).await
}

async fn session(port: &Port, account: &str, in_account: &str) -> Who {
    let answer = assume(port, &Who::account(account), &format!("arn:aws:iam::{in_account}:role/{ROLE}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let text = answer.text();
    let part = |name| element(&text, name).unwrap_or_default();
    Who { key: part("AccessKeyId"), token: Some(part("SessionToken")), region: "us-east-1".to_owned() }
}

async fn identity(port: &Port, who: &Who) -> Answer {
    port.call(who, operation(Sts, "GetCallerIdentity"), &json!({})).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_nothing_is_a_user_and_the_root_user_assumes_no_role() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let role = format!("arn:aws:iam::{}:role/{ROLE}", world.member);
    let plain = Who::account(MANAGEMENT);
    let told = identity(&port, &plain).await.text();
    assert_eq!(element(&told, "Arn").unwrap(), format!("arn:aws:iam::{MANAGEMENT}:user/administrator"));
    let id = element(&told, "UserId").unwrap();
    assert!(id.len() == 21 && id.starts_with("AIDA"), "{id}");
    assert_eq!(element(&identity(&port, &plain).await.text(), "UserId").unwrap(), id, "the same for the same user");
    let saying = |who: &str| Who { token: Some(who.to_owned()), ..plain.clone() };
    let others = identity(&port, &saying("user/alice")).await.text();
    assert_ne!(element(&others, "UserId").unwrap(), id);
    let root = saying("root");
    assert_eq!(element(&identity(&port, &root).await.text(), "UserId").unwrap(), MANAGEMENT);
    let refused = assume(&port, &root, &role).await;
    assert_eq!((refused.status, refused.code()), (403, "AccessDenied"));
    assert!(refused.text().contains("Roles may not be assumed by root accounts."), "{}", refused.text());
    assert_eq!(assume(&port, &plain, &role).await.status, 200);
    assert_eq!(assume(&port, &saying("role/Deployer/ci"), &role).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_region_that_there_is_not_is_told_in_the_caller_s_protocol() {
    let port = Port::start().await;
    let who = Who { region: "eu-wets-1".to_owned(), ..Who::account(MANAGEMENT) };
    let expected = [
        (operation(Organizations, "ListRoots"), 400, "InvalidSignatureException"),
        (operation(Config, "DescribeConfigRules"), 400, "InvalidSignatureException"),
        (operation(SecurityHub, "DescribeHub"), 403, "InvalidSignatureException"),
        (operation(Sts, "GetCallerIdentity"), 403, "SignatureDoesNotMatch"),
    ];
    for (operation, status, code) in expected {
        let answer = port.call(&who, operation, &json!({})).await;
        assert_eq!((answer.status, answer.code()), (status, code), "{}", operation.name);
        assert!(answer.text().contains("scoped to a valid region. AWS has no Region eu-wets-1"), "{}", answer.text());
        assert!(answer.text().contains("--regions eu-wets-1"), "what to do is said: {}", answer.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_management_account_assumes_the_role_of_its_own_members() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let refused = [
        (world.member.as_str(), MANAGEMENT, ROLE),
        (&world.member, &world.administrator, ROLE),
        (&world.administrator, &world.member, ROLE),
        (MANAGEMENT, &world.others_member, ROLE),
        (OTHER, &world.member, ROLE),
        (STRANGER, &world.member, ROLE),
        (MANAGEMENT, MANAGEMENT, ROLE),
        (MANAGEMENT, &world.member, "Admin"),
        (MANAGEMENT, &world.member, "evil/OrganizationAccountAccessRole"),
        (MANAGEMENT, STRANGER, ROLE),
    ];
    for (caller, account, role) in refused {
        let answer = assume(&port, &Who::account(caller), &format!("arn:aws:iam::{account}:role/{role}")).await;
        answer.is_refusal(Sts, &format!("{caller} as {role} of {account}"));
        assert_eq!((answer.status, answer.code()), (403, "AccessDenied"));
    }
    for arn in [
        "arn:aws:iam::111111111111:user/x-and-more",
        "arn:aws:iam::abc:role/xxxxxxxxxx",
        "arn:aws:iam::111111111111:role/",
        "x",
        "arn:aws:sts::111111111111:role/x",
        &format!("arn:aws:iam::{}:role/{}", world.member, "a/".repeat(2_000)),
    ] {
        assume(&port, &Who::account(MANAGEMENT), arn).await.is_refusal(Sts, arn);
    }
    for partition in ["xx", "aws-cn", "aws-us-gov"] {
        let arn = format!("arn:{partition}:iam::{}:role/{ROLE}", world.member);
        let answer = assume(&port, &Who::account(MANAGEMENT), &arn).await;
        answer.is_refusal(Sts, &arn);
        assert_eq!((answer.status, answer.code()), (400, "ValidationError"), "{arn}");
    }
    // A session in a member is the member, and no way further.
    let member = session(&port, MANAGEMENT, &world.member).await;
    let told = identity(&port, &member).await;
    assert_eq!(element(&told.text(), "Account").as_deref(), Some(world.member.as_str()));
    assume(&port, &member, &format!("arn:aws:iam::{}:role/{ROLE}", world.spare)).await.is_refusal(Sts, "a chain");
    let answer = port.call(&member, operation(Organizations, "ListAccounts"), &json!({})).await;
    answer.is_refusal(Organizations, "a member lists accounts");
    assert_eq!(answer.code(), "AccessDeniedException");
}

#[tokio::test(flavor = "multi_thread")]
async fn old_and_forged_sessions_are_refused_by_every_service() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let good = session(&port, MANAGEMENT, &world.member).await;
    let other = session(&port, MANAGEMENT, &world.spare).await;
    let token = good.token.clone().unwrap_or_default();
    let (body, seal) = token.split_once('.').expect("a body and its seal");
    let forged = [
        None,
        Some(String::new()),
        Some("x".to_owned()),
        Some(format!("{body}.")),
        Some(format!("{body}.{}", seal.chars().rev().collect::<String>())),
        Some(format!("{}A.{seal}", &body[..body.len() - 1])),
        Some("A".repeat(60_000)),
        other.token.clone(),
    ];
    let calls = [
        (Organizations, "DescribeOrganization"),
        (Config, "DescribeConfigRules"),
        (SecurityHub, "DescribeHub"),
        (Sts, "GetCallerIdentity"),
    ];
    for token in forged {
        let who = Who { token: token.clone(), ..good.clone() };
        for (service, name) in calls {
            let answer = port.call(&who, operation(service, name), &json!({})).await;
            answer.is_refusal(service, &format!("{name} with {token:?}"));
        }
    }
    // A key that was never issued is no session, whatever token comes along.
    let made_up = Who { key: "ASIAAAAAAAAAAAAAAAAA".to_owned(), ..good.clone() };
    let told = identity(&port, &made_up).await.text();
    assert_eq!(element(&told, "Account").as_deref(), Some("000000000000"));
    assert_eq!(identity(&port, &good).await.status, 200);
    port.clock.advance(3_600_000);
    for (service, name) in calls {
        let answer = port.call(&good, operation(service, name), &json!({})).await;
        answer.is_refusal(service, name);
        assert!(answer.code().starts_with("ExpiredToken"), "{name}: {}", answer.code());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_in_an_account_that_left_sees_no_organization() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let input = json!({"AccountId": world.member});
    let who = session(&port, MANAGEMENT, &world.member).await;
    port.call(&who, operation(Organizations, "DescribeOrganization"), &json!({})).await.succeeds("a member");
    port.done(MANAGEMENT, Organizations, "RemoveAccountFromOrganization", input).await;
    port.settle().await;
    for name in ["DescribeOrganization", "ListAccounts", "DescribeEffectivePolicy"] {
        let input = if name == "DescribeEffectivePolicy" { json!({"PolicyType": "TAG_POLICY"}) } else { json!({}) };
        let answer = port.call(&who, operation(Organizations, name), &input).await;
        answer.is_refusal(Organizations, name);
        assert_eq!(answer.code(), "AWSOrganizationsNotInUseException", "{name}");
    }
    let answer = assume(&port, &Who::account(MANAGEMENT), &format!("arn:aws:iam::{}:role/{ROLE}", world.member)).await;
    // The role stays in the account, and trusts whom it trusted.
    answer.succeeds("the role of an account that left");
    let packs = port.call(&who, operation(Config, "DescribeOrganizationConformancePacks"), &json!({})).await;
    packs.is_refusal(Config, "packs of the organization that was left");
    port.replays().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_administers_one_service_doesn_t_administer_another() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    // The spare account deploys packs and nothing else; the member nothing at all.
    port.done(&world.spare, Config, "DescribeOrganizationConformancePacks", json!({})).await;
    for (account, reads) in [(&world.spare, true), (&world.member, false), (&world.others_member, false)] {
        let listed = port.named(account, Organizations, "ListAccounts", json!({})).await;
        assert_eq!(listed.status < 300, reads, "{account}: {}", listed.text());
        let central: [(&str, Value); 6] = [
            ("ListConfigurationPolicies", json!({})),
            ("GetConfigurationPolicy", json!({"Identifier": world.configuration_policy})),
            ("GetConfigurationPolicyAssociation", json!({"Target": {"AccountId": account}})),
            (
                "StartConfigurationPolicyAssociation",
                json!({"ConfigurationPolicyIdentifier": world.configuration_policy, "Target": {"OrganizationalUnitId": world.unit}}),
            ),
            ("UpdateOrganizationConfiguration", json!({"AutoEnable": true})),
            ("DescribeOrganizationConfiguration", json!({})),
        ];
        for (name, input) in central {
            port.named(account, SecurityHub, name, input)
                .await
                .is_refusal(SecurityHub, &format!("{name} by {account}"));
        }
        let writes = [
            ("CreateOrganizationalUnit", json!({"ParentId": world.root, "Name": "mine"})),
            ("EnableAWSServiceAccess", json!({"ServicePrincipal": "ram.amazonaws.com"})),
            (
                "RegisterDelegatedAdministrator",
                json!({"AccountId": account, "ServicePrincipal": "securityhub.amazonaws.com"}),
            ),
            ("RemoveAccountFromOrganization", json!({"AccountId": world.administrator})),
            ("TagResource", json!({"ResourceId": account, "Tags": [{"Key": "a", "Value": "b"}]})),
        ];
        for (name, input) in writes {
            port.named(account, Organizations, name, input)
                .await
                .is_refusal(Organizations, &format!("{name} by {account}"));
        }
    }
    let effective = json!({"PolicyType": "TAG_POLICY", "TargetId": world.administrator});
    for account in [&world.member, &world.others_member] {
        let answer = port.named(account, Organizations, "DescribeEffectivePolicy", effective.clone()).await;
        assert_eq!(answer.code(), "AccessDeniedException");
    }
    for account in [&world.member, &world.others_member, &STRANGER.to_owned()] {
        let input = json!({"OrganizationConformancePackName": "alpha"});
        let answer = port.named(account, Config, "GetOrganizationConformancePackDetailedStatus", input.clone()).await;
        answer.is_refusal(Config, "the members of a pack");
        port.named(account, Config, "DeleteOrganizationConformancePack", input)
            .await
            .is_refusal(Config, "another's pack");
    }
    let other = json!({"AccountId": world.member});
    port.named(OTHER, Organizations, "DescribeAccount", other.clone())
        .await
        .is_refusal(Organizations, "another organization's member");
    port.named(OTHER, Organizations, "RemoveAccountFromOrganization", other)
        .await
        .is_refusal(Organizations, "another organization's member");
    let foreign = json!({"ParentId": world.root});
    for name in ["ListAccountsForParent", "ListOrganizationalUnitsForParent"] {
        port.named(OTHER, Organizations, name, foreign.clone()).await.is_refusal(Organizations, name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_template_in_another_organization_s_bucket_can_t_be_read() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let store = |account: &str| Who::account(account).authorization("s3");
    assert_eq!(port.http("PUT", "/templates", &store(MANAGEMENT), b"").await.status, 200);
    let text = crate::world::template("shared");
    assert_eq!(port.http("PUT", "/templates/pack", &store(MANAGEMENT), text.as_bytes()).await.status, 200);
    let input = json!({"ConformancePackName": "read", "TemplateS3Uri": "s3://templates/pack"});
    for account in [MANAGEMENT, &world.member] {
        port.done(account, Config, "PutConformancePack", input.clone()).await;
    }
    for account in [OTHER, &world.others_member, STRANGER] {
        let answer = port.named(account, Config, "PutConformancePack", input.clone()).await;
        answer.is_refusal(Config, account);
        assert_eq!(answer.code(), "InsufficientPermissionsException", "{}", answer.text());
        assert!(answer.text().contains("Access Denied"), "{}", answer.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_end_with_the_account() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let member = session(&port, MANAGEMENT, &world.member).await;
    assert_eq!(identity(&port, &member).await.status, 200);
    let signed = |who: &Who| who.authorization("s3");
    assert_eq!(port.http("PUT", "/members-own", &signed(&member), b"").await.status, 200);
    port.done(MANAGEMENT, Organizations, "CloseAccount", json!({"AccountId": world.member})).await;
    // Not held up by the ninety days in which the account is listed.
    port.settle().await;
    for who in [&member, &Who::account(&world.member)] {
        let told = identity(&port, who).await;
        told.is_refusal(Sts, "a closed account");
        assert_eq!((told.status, told.code()), (403, "InvalidClientTokenId"));
        let told = port.call(who, operation(Organizations, "DescribeOrganization"), &json!({})).await;
        told.is_refusal(Organizations, "a closed account");
        assert_eq!(told.code(), "UnrecognizedClientException");
        assert!(port.http("GET", "/members-own", &signed(who), b"").await.status >= 400);
        assert!(port.http("PUT", "/another-one", &signed(who), b"").await.status >= 400);
    }
    let role = format!("arn:aws:iam::{}:role/{ROLE}", world.member);
    let refused = assume(&port, &Who::account(MANAGEMENT), &role).await;
    assert_eq!((refused.status, refused.code()), (403, "AccessDenied"));
    port.replays().await;
}
