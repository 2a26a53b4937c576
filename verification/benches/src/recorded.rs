//! Recorded calls replayed under a change of policies, beside a reader that only unpacks and parses the same records.

use crate::Problem;
use crate::calls::{Call, MANAGEMENT};
use crate::evidence_bench::Figures;
use crate::fleet::Fleet;
use crate::load::Connection;
use crate::process::{Server, high_water, processor_time};
use crate::{clock, report};
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// Records in a file.
const IN_A_FILE: usize = 10_000;
/// How often the same records are read for the long measurement.
const AGAIN: usize = 10;

/// What was called, by service: event, and the parameters with a number in the place of `%`.
const EVENTS: &[(&str, &str, &str)] = &[
    ("s3", "GetObject", r#"{"bucketName":"data-%","key":"part/%"}"#),
    ("s3", "PutObject", r#"{"bucketName":"data-%","key":"part/%","x-amz-server-side-encryption":"aws:kms"}"#),
    ("s3", "ListObjectsV2", r#"{"bucketName":"data-%","prefix":"part/"}"#),
    ("sts", "AssumeRole", r#"{"roleArn":"arn:aws:iam::111111111111:role/role-%","roleSessionName":"s"}"#),
    ("ec2", "DescribeInstances", r#"{"instancesSet":{},"filterSet":{"items":[{"name":"tag:x"}]}}"#),
    ("ec2", "TerminateInstances", r#"{"instancesSet":{"items":[{"instanceId":"i-%"}]}}"#),
    ("ec2", "RunInstances", r#"{"instanceType":"m5.large","imageId":"ami-%"}"#),
    ("kms", "Decrypt", r#"{"encryptionAlgorithm":"SYMMETRIC_DEFAULT","encryptionContext":{"a":"%"}}"#),
    ("lambda", "Invoke", r#"{"functionName":"worker-%"}"#),
    ("logs", "CreateLogStream", r#"{"logGroupName":"/aws/lambda/worker-%","logStreamName":"%"}"#),
    ("dynamodb", "DescribeTable", r#"{"tableName":"table-%"}"#),
    ("sqs", "ReceiveMessage", r#"{"queueUrl":"https://sqs.eu-west-1.amazonaws.com/111111111111/jobs-%"}"#),
    ("secretsmanager", "GetSecretValue", r#"{"secretId":"secret-%"}"#),
    ("iam", "GetRole", r#"{"roleName":"role-%"}"#),
    ("monitoring", "PutMetricData", r#"{"namespace":"n"}"#),
    ("organizations", "ListAccounts", "null"),
];

/// Measures.
///
/// # Errors
/// When the program ends otherwise than it should, or a call is refused.
pub async fn measure(
    bailiwick: &Path,
    folder: &Path,
    server: &Server,
    fleet: &Fleet,
    records: usize,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let kept = folder.join("records");
    std::fs::create_dir(&kept)?;
    write(&kept, records, &fleet.members)?;
    let started = clock::now();
    let parsed = parsed(&kept)?;
    let bare = parsed as f64 / started.elapsed().as_secs_f64();
    figures.add(
        "baseline: the same records unpacked and parsed as JSON values, one thread",
        format!("{bare:.0}/s"),
        "-",
    );
    let changes = folder.join("changes.json");
    std::fs::write(&changes, change(server, fleet).await?.to_string())?;
    for times in [1, AGAIN] {
        let found = replayed(bailiwick, server, &kept, &changes, times).await?;
        let all = records * times;
        let each_core = all as f64 / found.processor.as_secs_f64();
        let millions = all as f64 / 1e6;
        if times == 1 {
            figures.add(
                "records replayed, before and after, a second of processor time (client and server)",
                format!("{each_core:.0}/s ({:.2} of the baseline)", each_core / bare),
                "100,000/s",
            );
        } else {
            figures.add(format!("{millions:.0} million records"), report::duration(found.wall), "2 min");
            figures.add("memory of the client for it", format!("{} MB", found.memory / 1_000_000), "200 MB");
        }
        if found.judged != all as u64 {
            return Err(format!("{} of {all} records were judged", found.judged).into());
        }
    }
    Ok(())
}

struct Found {
    wall: Duration,
    processor: Duration,
    memory: u64,
    judged: u64,
}

/// Guardrails that ask about Regions, principals, addresses and buckets, and what is to come on top of them.
async fn change(server: &Server, fleet: &Fleet) -> Result<Value, Problem> {
    let mut connection = Connection::open(&server.authority).await?;
    let call = |operation: &'static str, request: &Value| Call::organizations(operation, request);
    let policy = |name: &str, statement: Value| {
        let content = json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
        json!({ "Name": name, "Description": "", "Type": "SERVICE_CONTROL_POLICY", "Content": content })
    };
    let enable = json!({ "RootId": fleet.root, "PolicyType": "SERVICE_CONTROL_POLICY" });
    // It may be enabled already.
    drop(connection.ask(&call("EnablePolicyType", &enable)).await);
    let statements = [
        (
            "regions",
            json!({ "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "s3:*"], "Resource": "*",
            "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1", "us-east-1"] },
                "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/Admin" } } }),
        ),
        (
            "buckets",
            json!({ "Effect": "Deny", "Action": "s3:*", "Resource": ["arn:aws:s3:::audit-*", "arn:aws:s3:::data-7*"] }),
        ),
    ];
    for (name, statement) in statements {
        let made = connection.ask(&call("CreatePolicy", &policy(name, statement))).await?;
        let made: Value = serde_json::from_slice(&made)?;
        let id = made["Policy"]["PolicySummary"]["Id"].clone();
        connection.ask(&call("AttachPolicy", &json!({ "PolicyId": id, "TargetId": fleet.root }))).await?;
    }
    let new = policy(
        "new",
        json!({ "Effect": "Deny", "Action": ["ec2:*", "kms:*"], "Resource": "*", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "false" } } }),
    );
    let of =
        |operation: &str, request: Value| json!({ "operation": operation, "account": MANAGEMENT, "request": request });
    let target = fleet.units.first().cloned().unwrap_or_default();
    let attach = json!({ "PolicyId": "${1.Policy.PolicySummary.Id}", "TargetId": target });
    Ok(json!({ "changes": [of("CreatePolicy", new), of("AttachPolicy", attach)] }))
}

/// Files of records, packed as CloudTrail packs them.
fn write(folder: &Path, records: usize, members: &[String]) -> Result<(), Problem> {
    for (number, first) in (0..records).step_by(IN_A_FILE).enumerate() {
        let file = File::create(folder.join(format!("111111111111_CloudTrail_eu-west-1_{number:06}.json.gz")))?;
        let mut packed = GzEncoder::new(file, Compression::fast());
        packed.write_all(b"{\"Records\":[")?;
        for record in first..(first + IN_A_FILE).min(records) {
            if record > first {
                packed.write_all(b",")?;
            }
            packed.write_all(text(record, members).as_bytes())?;
        }
        packed.write_all(b"]}")?;
        packed.finish()?;
    }
    Ok(())
}

/// A record as long as most are. What varies does so by several periods that have nothing to do with each other.
fn text(number: usize, members: &[String]) -> String {
    let account = &members[(number * 7) % members.len()];
    let (service, event, parameters) = EVENTS[number % EVENTS.len()];
    let role = format!("role-{}", number % 23);
    let parameters = parameters.replace('%', &(number % 100_003).to_string());
    let region = ["eu-west-1", "eu-central-1", "us-east-1", "ap-south-1"][(number / 3) % 4];
    let (day, second) = (number % 28 + 1, number % 60);
    format!(
        r#"{{"eventVersion":"1.11","userIdentity":{{"type":"AssumedRole","principalId":"AROAEXAMPLEEXAMPLE123:session-{number}","arn":"arn:aws:sts::{account}:assumed-role/{role}/session-{number}","accountId":"{account}","accessKeyId":"ASIAEXAMPLEEXAMPLE12","sessionContext":{{"sessionIssuer":{{"type":"Role","principalId":"AROAEXAMPLEEXAMPLE123","arn":"arn:aws:iam::{account}:role/{role}","accountId":"{account}","userName":"{role}"}},"attributes":{{"creationDate":"2026-11-{day:02}T09:00:00Z","mfaAuthenticated":"false"}}}}}},"eventTime":"2026-11-{day:02}T10:00:{second:02}Z","eventSource":"{service}.amazonaws.com","eventName":"{event}","awsRegion":"{region}","sourceIPAddress":"198.51.{}.{}","userAgent":"aws-sdk-java/2.25.1 Linux/5.10 OpenJDK_64-Bit_Server_VM/17","requestParameters":{parameters},"responseElements":null,"additionalEventData":{{"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn":0,"AuthenticationMethod":"AuthHeader","bytesTransferredOut":512}},"requestID":"0a1b2c3d-{number:012}","eventID":"9f8e7d6c-{number:012}","readOnly":true,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"{account}","eventCategory":"Management","tlsDetails":{{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"{service}.{region}.amazonaws.com"}}}}"#,
        number % 256,
        (number / 256) % 256
    )
}

/// How many records a reader finds that makes values of everything.
fn parsed(folder: &Path) -> Result<usize, Problem> {
    let mut all = 0;
    for entry in std::fs::read_dir(folder)? {
        let mut text = Vec::new();
        MultiGzDecoder::new(File::open(entry?.path())?).read_to_end(&mut text)?;
        let read: Value = serde_json::from_slice(&text)?;
        all += read["Records"].as_array().map_or(0, Vec::len);
    }
    Ok(all)
}

/// Runs the program, and watches it.
async fn replayed(
    bailiwick: &Path,
    server: &Server,
    records: &Path,
    changes: &Path,
    times: usize,
) -> Result<Found, Problem> {
    let endpoint = format!("http://{}", server.authority);
    let before = server.processor_time()?;
    let started = clock::now();
    let mut child = tokio::process::Command::new(bailiwick)
        .arg("replay")
        .args(std::iter::repeat_n(records, times))
        .arg("--file")
        .arg(changes)
        .args(["--format", "json", "--endpoint", &endpoint])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let pid = child.id().ok_or("it has ended")?;
    let mut output = child.stdout.take().ok_or("its output isn't a pipe")?;
    let (mut memory, mut own) = (0, Duration::ZERO);
    let mut text = Vec::new();
    let reading = async { tokio::io::AsyncReadExt::read_to_end(&mut output, &mut text).await };
    let watching = async {
        loop {
            // Gone at the end.
            memory = high_water(pid).unwrap_or(memory).max(memory);
            own = processor_time(pid).unwrap_or(own).max(own);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        read = reading => drop(read?),
        () = watching => {}
    }
    let wall = started.elapsed();
    let status = child.wait().await?;
    if status.code() != Some(2) {
        return Err(format!("the replay ended with {status}").into());
    }
    let report: Value = serde_json::from_slice(&text)?;
    let processor = own + server.processor_time()?.saturating_sub(before);
    Ok(Found { wall, processor, memory, judged: report["read"]["calls"].as_u64().unwrap_or_default() })
}
