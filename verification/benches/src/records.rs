//! Records as CloudTrail delivers them: of calls that people and programs make over and over, or of calls that hardly come twice.

use crate::Problem;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Records in a file.
const IN_A_FILE: usize = 10_000;

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

/// Which calls there are.
#[derive(Clone, Copy)]
pub enum Load {
    /// So many, some of them far more often than others.
    Habits(usize),
    /// Hardly one that was there before.
    Distinct,
}

/// What tells calls apart, each in so many ways: account, event, role, Region.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Told {
    account: usize,
    event: usize,
    role: usize,
    region: usize,
}

impl Load {
    /// The call of a record.
    fn told(self, number: usize, accounts: usize) -> Told {
        let of = |number: usize| {
            let chance = mixed(number) as usize;
            Told {
                account: chance % accounts,
                event: (chance >> 20) % EVENTS.len(),
                role: (chance >> 30) % 23,
                region: (chance >> 40) % REGIONS.len(),
            }
        };
        match self {
            Self::Distinct => of(number),
            Self::Habits(distinct) => {
                // The lower ones come more often: a tenth of the calls makes a third of the records.
                let part = (mixed(number) % 1_000_003) as f64 / 1_000_003.0;
                of((part * part * distinct as f64) as usize)
            }
        }
    }
}

const REGIONS: [&str; 4] = ["eu-west-1", "eu-central-1", "us-east-1", "ap-south-1"];

/// A number that has nothing to do with those beside it (SplitMix64).
fn mixed(number: usize) -> u64 {
    let number = (number as u64).wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Files of records, packed as CloudTrail packs them; answers how many distinct calls are in them.
pub fn write(folder: &Path, records: usize, members: &[String], load: Load) -> Result<usize, Problem> {
    let mut distinct = HashSet::new();
    for (number, first) in (0..records).step_by(IN_A_FILE).enumerate() {
        let file = File::create(folder.join(format!("111111111111_CloudTrail_eu-west-1_{number:06}.json.gz")))?;
        let mut packed = GzEncoder::new(file, Compression::fast());
        packed.write_all(b"{\"Records\":[")?;
        for record in first..(first + IN_A_FILE).min(records) {
            if record > first {
                packed.write_all(b",")?;
            }
            let told = load.told(record, members.len());
            distinct.insert(told);
            packed.write_all(text(record, told, members).as_bytes())?;
        }
        packed.write_all(b"]}")?;
        packed.finish()?;
    }
    Ok(distinct.len())
}

/// A record as long as most are.
fn text(number: usize, told: Told, members: &[String]) -> String {
    let account = &members[told.account];
    let (service, event, parameters) = EVENTS[told.event];
    let role = format!("role-{}", told.role);
    let parameters = parameters.replace('%', &(number % 100_003).to_string());
    let region = REGIONS[told.region];
    let (day, second) = (number % 28 + 1, number % 60);
    format!(
        r#"{{"eventVersion":"1.11","userIdentity":{{"type":"AssumedRole","principalId":"AROAEXAMPLEEXAMPLE123:session-{number}","arn":"arn:aws:sts::{account}:assumed-role/{role}/session-{number}","accountId":"{account}","accessKeyId":"ASIAEXAMPLEEXAMPLE12","sessionContext":{{"sessionIssuer":{{"type":"Role","principalId":"AROAEXAMPLEEXAMPLE123","arn":"arn:aws:iam::{account}:role/{role}","accountId":"{account}","userName":"{role}"}},"attributes":{{"creationDate":"2026-11-{day:02}T09:00:00Z","mfaAuthenticated":"false"}}}}}},"eventTime":"2026-11-{day:02}T10:00:{second:02}Z","eventSource":"{service}.amazonaws.com","eventName":"{event}","awsRegion":"{region}","sourceIPAddress":"198.51.{}.{}","userAgent":"aws-sdk-java/2.25.1 Linux/5.10 OpenJDK_64-Bit_Server_VM/17","requestParameters":{parameters},"responseElements":null,"additionalEventData":{{"SignatureVersion":"SigV4","CipherSuite":"TLS_AES_128_GCM_SHA256","bytesTransferredIn":0,"AuthenticationMethod":"AuthHeader","bytesTransferredOut":512}},"requestID":"0a1b2c3d-{number:012}","eventID":"9f8e7d6c-{number:012}","readOnly":true,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"{account}","eventCategory":"Management","tlsDetails":{{"tlsVersion":"TLSv1.3","cipherSuite":"TLS_AES_128_GCM_SHA256","clientProvidedHostHeader":"{service}.{region}.amazonaws.com"}}}}"#,
        number % 256,
        (number / 256) % 256
    )
}
