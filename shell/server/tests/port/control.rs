//! Our own routes: methods, bodies, and pages that browsers show.

use crate::client::{Answer, Port, Who, modelled};
use crate::world::MANAGEMENT;
use schema::ServiceId::{self, Config};
use serde_json::{Value, json};

const ROUTES: [(&str, &str); 11] = [
    ("GET", "health"),
    ("GET", "info"),
    ("GET", "compliance"),
    ("GET", "coverage"),
    ("GET", "effective-policy"),
    ("POST", "configuration-items"),
    ("POST", "settle"),
    ("POST", "reset"),
    ("POST", "workers"),
    ("GET", "log"),
    ("POST", "what-if"),
];

fn is_client_error(answer: &Answer, what: &str) {
    assert!((400..500).contains(&answer.status), "{what}: {} {}", answer.status, answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn routes_take_their_own_method_only() {
    let port = Port::start().await;
    let all: Vec<(&str, &str)> = server::own_routes().collect();
    for (method, route) in ROUTES {
        assert!(all.contains(&(method, format!("/_bailiwick/{route}").as_str())), "{method} {route}");
    }
    // Below `/metrics` is a bucket of that name for whoever doesn't only read.
    for (_, path) in all.iter().filter(|(_, path)| *path != "/metrics") {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"] {
            // Who asks by HEAD gets what GET answers, without its body.
            let meant = if method == "HEAD" { "GET" } else { method };
            if !all.contains(&(meant, path)) {
                let answer = port.http(method, path, "", b"").await;
                assert_eq!(answer.status, 405, "{method} {path}");
            }
        }
    }
    for path in
        ["/_bailiwick/nothing", "/_bailiwick/../info", "/_bailiwick/info/", "/_bailiwick/%69nfo", "/_bailiwick//info"]
    {
        assert_eq!(port.http("GET", path, "", b"").await.status, 404, "{path}");
    }
    is_client_error(&port.http("GET", "/_bailiwick", "", b"").await, "no slash");
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_are_asked_for_listed_and_cleared() {
    let port = Port::start().await;
    let route = "/_bailiwick/faults";
    let wanted = br#"{"operation": "config:DescribeConformancePacks", "error": "InternalFailure", "times": 2}"#;
    assert_eq!(port.http("POST", route, "", wanted).await.json()["fault"]["id"], 1);
    assert_eq!(port.http("GET", route, "", b"").await.json()["faults"][0]["times"], 2);
    let signed = Who::account(MANAGEMENT).authorization("config");
    let target = "x-amz-target: StarlingDoveService.DescribeConformancePacks\r\n";
    assert_eq!(port.http("POST", "/", &format!("{signed}{target}"), b"{}").await.status, 500);
    assert_eq!(port.http("GET", route, "", b"").await.json()["faults"][0]["times"], 1);
    assert_eq!(port.http("DELETE", &format!("{route}?id=1"), "", b"").await.json()["cleared"], 1);
    assert_eq!(port.http("POST", "/", &format!("{signed}{target}"), b"{}").await.status, 200);
    for method in ["PUT", "PATCH", "OPTIONS", "TRACE"] {
        assert_eq!(port.http(method, route, "", b"").await.status, 405, "{method}");
    }
    assert_eq!(port.http("HEAD", route, "", b"").await.status, 200);
    for body in ["[", "[]", "null", "{}", "{\"operation\": 1}", "{\"work\": \"x\", \"error\": \"y\"}"] {
        assert_eq!(port.http("POST", route, "", body.as_bytes()).await.status, 400, "{body}");
    }
    let foreign = "origin: https://evil.example\r\n";
    for method in ["GET", "POST", "DELETE"] {
        assert_eq!(port.http(method, route, foreign, wanted).await.status, 403, "{method}");
    }
}

/// Errors that nothing here brings about, and all others: each is answered where a fault asks for it.
#[tokio::test(flavor = "multi_thread")]
async fn every_operation_answers_every_error_that_it_declares() {
    let port = Port::start().await;
    let mut answered = 0;
    // Services that faults strike are those that the domain knows.
    let struck = [ServiceId::Organizations, ServiceId::Config, ServiceId::SecurityHub, ServiceId::Iam];
    for operation in modelled().into_iter().filter(|operation| struck.contains(&operation.service)) {
        let service = schema::service(operation.service).name;
        for error in operation.errors {
            let wanted =
                json!({ "operation": format!("{service}:{}", operation.name), "error": error.name }).to_string();
            let fault = port.http("POST", "/_bailiwick/faults", "", wanted.as_bytes()).await;
            assert_eq!(fault.status, 200, "{wanted}: {}", fault.text());
            let answer = port.call(&Who::account(MANAGEMENT), operation, &json!({})).await;
            assert_eq!((answer.code(), answer.status), (error.code, error.status), "{wanted}");
            answered += 1;
        }
    }
    assert!(answered > 500, "{answered}");
    assert_eq!(port.http("GET", "/_bailiwick/faults", "", b"").await.json()["faults"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_and_queries_that_cannot_be_used_are_refused() {
    let port = Port::start().await;
    for route in ["settle", "workers"] {
        for body in [
            "[",
            "[]",
            "1",
            "\"x\"",
            "null",
            "{\"running\": 1, \"timeout\": \"x\"}",
            "{\"timeout\": -1}",
            "{\"timeout\": 1e300}",
            "{\"timeout\": 601}",
        ] {
            let answer = port.http("POST", &format!("/_bailiwick/{route}"), "", body.as_bytes()).await;
            assert_eq!(answer.status, 400, "{route} {body}");
            assert!(answer.json().get("error").and_then(Value::as_str).is_some(), "{route} {body}");
        }
        let own = if route == "settle" { r#""timeout": 1"# } else { r#""running": true"# };
        let misspelt = format!(r#"{{{own}, "timeuot": 1}}"#);
        let answer = port.http("POST", &format!("/_bailiwick/{route}"), "", misspelt.as_bytes()).await;
        let named = answer.json().get("error").and_then(Value::as_str).is_some_and(|error| error.contains("`timeuot`"));
        assert!(answer.status == 400 && named, "{route}: {}", answer.text());
        let large = vec![b' '; 70_000];
        assert_eq!(port.http("POST", &format!("/_bailiwick/{route}"), "", &large).await.status, 413);
    }
    for query in [
        "",
        "account=x",
        "account=111111111111",
        "account=111111111111&region=%ff",
        "account=111111111111&region=",
        "account=%00&region=us-east-1",
        "account=111111111111&region=us-east-1&pack=nothing",
    ] {
        is_client_error(&port.http("GET", &format!("/_bailiwick/compliance?{query}"), "", b"").await, query);
        is_client_error(
            &port.http("GET", &format!("/_bailiwick/effective-policy?type=TAG_POLICY&target=x&{query}"), "", b"").await,
            query,
        );
    }
    let nested = "[".repeat(200_000);
    for body in [&b"{"[..], b"\xff", b"\x1f\x8b", b"\x1f\x8b\x08\x00garbage", nested.as_bytes(), b""] {
        is_client_error(&port.http("POST", "/_bailiwick/configuration-items", "", body).await, "items");
    }
    // Read as a document without anything to take: told, not refused.
    let odd = r#"{"configurationItems": [1, null, {}, {"resourceId": "a\u0000b", "resourceType": "AWS::S3::Bucket", "awsAccountId": "111111111111", "awsRegion": "us-east-1", "configurationItemCaptureTime": "2025-06-01T00:00:00Z", "configurationItemStatus": "OK"}]}"#;
    let answer = port.http("POST", "/_bailiwick/configuration-items", "", odd.as_bytes()).await;
    assert_eq!((answer.status, answer.json()["accepted"].as_i64()), (200, Some(0)), "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_others_are_refused_everywhere() {
    let port = Port::start().await;
    let signed = Who::account(MANAGEMENT).authorization("organizations");
    let target = "x-amz-target: AWSOrganizationsV20161128.CreateOrganization\r\n";
    let foreign = [
        "origin: https://evil.example\r\n",
        "origin: null\r\n",
        "origin: http://localhost:1\r\n",
        "origin: http://evil.example\r\nhost: evil.example\r\n",
        "host: evil.example\r\nsec-fetch-site: same-origin\r\n",
        "host: localhost.evil.example\r\norigin: http://localhost.evil.example\r\n",
        "host: 127.0.0.1.evil.example\r\norigin: http://127.0.0.1.evil.example\r\n",
        "sec-fetch-site: cross-site\r\n",
        "sec-fetch-site: same-site\r\n",
        "sec-fetch-mode: no-cors\r\n",
        "origin: http://localhost\r\nsec-fetch-site: cross-site\r\n",
        // A name that was bound to this machine, read by its own page: browsers say neither Origin nor Sec-Fetch-* then.
        "host: evil.example\r\naccept-language: en\r\n",
    ];
    for page in foreign {
        for (method, route) in ROUTES {
            let answer = port.http(method, &format!("/_bailiwick/{route}"), page, b"").await;
            assert_eq!(answer.status, 403, "{method} {route} with {page}");
        }
        assert_eq!(port.http("POST", "/", &format!("{signed}{target}{page}"), b"{}").await.status, 403, "{page}");
        assert_eq!(
            port.http("GET", "/bucket/key", &format!("{}{page}", Who::account(MANAGEMENT).authorization("s3")), b"")
                .await
                .status,
            403
        );
    }
    for kind in [
        "application/x-www-form-urlencoded",
        "text/plain;charset=utf-8",
        "multipart/form-data; boundary=x",
        "TEXT/PLAIN",
    ] {
        let answer = port.http("POST", "/_bailiwick/reset", &format!("content-type: {kind}\r\n"), b"a=b").await;
        assert_eq!(answer.status, 415, "{kind}");
    }
    // Plain clients call an empty body a form's, too.
    for route in ["settle", "reset"] {
        let form = "content-type: application/x-www-form-urlencoded\r\n";
        assert_eq!(port.http("POST", &format!("/_bailiwick/{route}"), form, b"").await.status, 200, "{route}");
    }
    let own = "origin: http://localhost\r\nsec-fetch-site: same-origin\r\naccept-language: en\r\n";
    assert_eq!(port.http("GET", "/_bailiwick/info", own, b"").await.status, 200);
    assert_eq!(port.http("GET", "/_bailiwick/info", "host: bailiwick.internal\r\n", b"").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_pack_again_is_not_judged_again() {
    let port = Port::start().await;
    crate::deployed::record(&port, MANAGEMENT).await;
    let facts = json!({"accountId": MANAGEMENT, "region": "us-east-1", "facts": {"securityHubEnabled": false}});
    let headers = "content-type: application/json\r\n";
    port.http("POST", "/_bailiwick/configuration-items", headers, facts.to_string().as_bytes()).await.succeeds("facts");
    let body = crate::world::template("hub").replace("S3_BUCKET_VERSIONING_ENABLED", "SECURITYHUB_ENABLED");
    let counted = async |name: &str| {
        crate::deployed::put(
            &port,
            MANAGEMENT,
            &crate::deployed::Put { name, body: &body, inputs: &Default::default() },
        )
        .await;
        let input = json!({"ConformancePackNames": [name]});
        let summary = port.done(MANAGEMENT, Config, "GetConformancePackComplianceSummary", input).await;
        let status = &summary["ConformancePackComplianceSummaryList"][0]["ConformancePackComplianceStatus"];
        assert_eq!(status, "NON_COMPLIANT", "{name}");
        let info = port.http("GET", "/_bailiwick/info", "", b"").await.succeeds("info");
        info["work"]["evaluations"]["judged"].clone()
    };
    assert_eq!(counted("one").await, json!(1));
    assert_eq!(counted("one").await, json!(1), "put again");
    assert_eq!(counted("two").await, json!(2), "another pack's rules are other rules");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_leaves_no_setting_of_before() {
    let port = Port::start().await;
    let fresh = port.http("GET", "/_bailiwick/info", "", b"").await.json();
    port.done(MANAGEMENT, schema::ServiceId::Organizations, "CreateOrganization", json!({})).await;
    let stopped = port.http("POST", "/_bailiwick/workers", "", b"{\"running\": false}").await;
    assert_eq!(stopped.json()["running"], false);
    let wanted = br#"{"operation": "config:DescribeConformancePacks", "error": "InternalFailure"}"#;
    port.http("POST", "/_bailiwick/faults", "", wanted).await.succeeds("a fault");
    port.http("POST", "/_bailiwick/reset", "", b"").await.succeeds("a reset");
    let info = port.http("GET", "/_bailiwick/info", "", b"").await.json();
    for (name, before) in fresh.as_object().unwrap() {
        // Counters go on counting.
        if !matches!(name.as_str(), "journal" | "tables" | "work") {
            assert_eq!(info[name], *before, "{name}");
        }
    }
    assert_eq!(port.http("GET", "/_bailiwick/faults", "", b"").await.json()["faults"], json!([]));
    port.done(MANAGEMENT, schema::ServiceId::Organizations, "CreateOrganization", json!({})).await;
    let input = json!({"Email": "a@example.com", "AccountName": "a"});
    port.done(MANAGEMENT, schema::ServiceId::Organizations, "CreateAccount", input).await;
    port.settle().await;
}
