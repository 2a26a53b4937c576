//! Configuration items for measurements: sixteen types in the forms that AWS Config delivers, about 2.4 kB each, no two alike.

use std::fmt::Write as _;

/// The volume that changes.
pub const CHANGING: &str = "vol-changing";

/// Rules that judge those types: what large packs hold.
pub const RULES: [&str; 64] = [
    "ALB_HTTP_DROP_INVALID_HEADER_ENABLED",
    "ELB_DELETION_PROTECTION_ENABLED",
    "ELB_LOGGING_ENABLED",
    "ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK",
    "AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    "CLOUD_TRAIL_ENABLED",
    "CLOUD_TRAIL_ENCRYPTION_ENABLED",
    "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED",
    "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    "CLOUDTRAIL_SECURITY_TRAIL_ENABLED",
    "CLOUDTRAIL_S3_DATAEVENTS_ENABLED",
    "CMK_BACKING_KEY_ROTATION_ENABLED",
    "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
    "DB_INSTANCE_BACKUP_ENABLED",
    "DMS_REPLICATION_NOT_PUBLIC",
    "DYNAMODB_PITR_ENABLED",
    "DYNAMODB_TABLE_ENCRYPTED_KMS",
    "EBS_OPTIMIZED_INSTANCE",
    "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    "EC2_IMDSV2_CHECK",
    "EC2_INSTANCE_DETAILED_MONITORING_ENABLED",
    "EC2_INSTANCE_NO_PUBLIC_IP",
    "EC2_INSTANCE_PROFILE_ATTACHED",
    "EC2_STOPPED_INSTANCE",
    "EC2_VOLUME_INUSE_CHECK",
    "EFS_ENCRYPTED_CHECK",
    "EIP_ATTACHED",
    "ENCRYPTED_VOLUMES",
    "IAM_GROUP_HAS_USERS_CHECK",
    "IAM_NO_INLINE_POLICY_CHECK",
    "IAM_PASSWORD_POLICY",
    "IAM_ROOT_ACCESS_KEY_CHECK",
    "IAM_USER_GROUP_MEMBERSHIP_CHECK",
    "IAM_USER_NO_POLICIES_CHECK",
    "INCOMING_SSH_DISABLED",
    "INSTANCES_IN_VPC",
    "LAMBDA_CONCURRENCY_CHECK",
    "LAMBDA_DLQ_CHECK",
    "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED",
    "LAMBDA_INSIDE_VPC",
    "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED",
    "RDS_ENHANCED_MONITORING_ENABLED",
    "RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    "RDS_INSTANCE_PUBLIC_ACCESS_CHECK",
    "RDS_LOGGING_ENABLED",
    "RDS_MULTI_AZ_SUPPORT",
    "RDS_STORAGE_ENCRYPTED",
    "REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK",
    "ROOT_ACCOUNT_MFA_ENABLED",
    "S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED",
    "S3_BUCKET_LOGGING_ENABLED",
    "S3_BUCKET_PUBLIC_READ_PROHIBITED",
    "S3_BUCKET_PUBLIC_WRITE_PROHIBITED",
    "S3_BUCKET_REPLICATION_ENABLED",
    "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
    "S3_BUCKET_SSL_REQUESTS_ONLY",
    "S3_BUCKET_VERSIONING_ENABLED",
    "S3_DEFAULT_ENCRYPTION_KMS",
    "SNS_ENCRYPTED_KMS",
    "SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED",
    "VPC_DEFAULT_SECURITY_GROUP_CLOSED",
    "SECURITYHUB_ENABLED",
];

/// A conformance pack of the rules.
pub fn pack() -> String {
    let rules = RULES.iter().enumerate().map(|(number, rule)| {
        let name = rule.to_ascii_lowercase().replace('_', "-");
        format!(
            "  Rule{number}:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: {name}\n      Source:\n        Owner: AWS\n        SourceIdentifier: {rule}\n"
        )
    });
    format!("Resources:\n{}", rules.collect::<String>())
}

/// A snapshot of an account's items from one number on.
pub fn snapshot(account: &str, from: usize, count: usize) -> String {
    let mut text = String::from(
        r#"{"fileVersion":"1.0","configSnapshotId":"00000000-0000-0000-0000-000000000000","configurationItems":["#,
    );
    for number in from..from + count {
        if number > from {
            text.push(',');
        }
        text.push_str(&item(account, number));
    }
    text.push_str("]}");
    text
}

/// An item's text.
pub fn sample(number: usize) -> String {
    item("111122223333", number)
}

/// A delivery of the volume that changes, once more.
pub fn changed_volume(account: &str, time: usize, good: bool) -> String {
    let configuration = volume(time, good);
    let item = whole(account, "AWS::EC2::Volume", CHANGING, 1_000_000 + time, &configuration, "{}");
    format!(r#"{{"configurationItems":[{item}]}}"#)
}

fn whole(account: &str, kind: &str, id: &str, number: usize, configuration: &str, supplementary: &str) -> String {
    let (minute, second) = (number / 60 % 60, number % 60);
    let (day, hour) = (1 + number / 86_400 % 28, number / 3_600 % 24);
    format!(
        r#"{{"relatedEvents":[],"relationships":[{{"resourceId":"vpc-{:017x}","resourceType":"AWS::EC2::VPC","name":"Is contained in Vpc"}},{{"resourceId":"subnet-{:017x}","resourceType":"AWS::EC2::Subnet","name":"Is contained in Subnet"}}],"configuration":{configuration},"supplementaryConfiguration":{supplementary},"tags":{{"Name":"resource-{number}","team":"team-{}","cost-center":"{}","environment":"production"}},"configurationItemVersion":"1.3","configurationItemCaptureTime":"2026-11-{day:02}T{hour:02}:{minute:02}:{second:02}.{:03}Z","configurationStateId":{},"awsAccountId":"{account}","configurationItemStatus":"OK","resourceType":"{kind}","resourceId":"{id}","resourceName":"{id}","ARN":"arn:aws:service:us-east-1:{account}:resource/{id}","awsRegion":"us-east-1","availabilityZone":"us-east-1a","configurationStateMd5Hash":"","resourceCreationTime":"2026-01-{day:02}T{hour:02}:{minute:02}:{second:02}.000Z"}}"#,
        hash(number, 1),
        hash(number, 2),
        number % 37,
        1_000 + number % 113,
        number % 1_000,
        1_795_000_000_000 + number,
    )
}

/// Looks like chance.
fn hash(number: usize, salt: usize) -> u64 {
    let mut state =
        (number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (salt as u64).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state ^= state >> 31;
    state = state.wrapping_mul(0x94d0_49bb_1331_11eb);
    (state ^ (state >> 29)) & 0x000f_ffff_ffff_ffff
}

/// Members that no rule reads, as most members are.
fn filler(number: usize, bytes: usize) -> String {
    let mut text = String::from(r#""networkInterfaces":["#);
    let mut first = true;
    let mut at = 0;
    while text.len() < bytes {
        at += 1;
        if !first {
            text.push(',');
        }
        first = false;
        let id = hash(number, at + 10);
        let _ = write!(
            text,
            r#"{{"networkInterfaceId":"eni-{id:017x}","macAddress":"02:{:02x}:{:02x}:{:02x}:{:02x}:01","privateIpAddress":"10.{}.{}.{}","privateDnsName":"ip-10-{}-{}-{}.ec2.internal","sourceDestCheck":true,"status":"in-use","ownerId":"111122223333","description":"interface {at} of {number}","groups":[{{"groupName":"default","groupId":"sg-{id:017x}"}}]}}"#,
            id & 255,
            (id >> 8) & 255,
            (id >> 16) & 255,
            (id >> 24) & 255,
            (id >> 3) & 255,
            (id >> 11) & 255,
            (id >> 19) & 255,
            (id >> 3) & 255,
            (id >> 11) & 255,
            (id >> 19) & 255,
        );
    }
    text.push(']');
    text
}

fn volume(number: usize, good: bool) -> String {
    format!(
        r#"{{"attachments":[{{"attachTime":1795000000000,"device":"/dev/xvda","instanceId":"i-{:017x}","state":{{"value":"attached"}},"deleteOnTermination":true}}],"encrypted":{good},"kmsKeyId":"k","size":{},"state":{{"value":"in-use"}},"volumeType":"gp3",{}}}"#,
        hash(number, 3),
        8 + number % 500,
        filler(number, 1_000)
    )
}

fn item(account: &str, number: usize) -> String {
    let good = !number.is_multiple_of(5);
    let none = "{}".to_owned();
    let id = format!("{:017x}", hash(number, 0));
    let (kind, id, configuration, supplementary) = match number % 16 {
        0 | 1 => ("AWS::EC2::Volume", format!("vol-{id}"), volume(number, good), none),
        2..=4 => (
            "AWS::EC2::Instance",
            format!("i-{id}"),
            format!(
                r#"{{"instanceId":"i-{id}","instanceType":"m5.large","ebsOptimized":{good},"publicIpAddress":{},"iamInstanceProfile":{{"arn":"arn:aws:iam::{account}:instance-profile/p"}},"metadataOptions":{{"httpTokens":"{}"}},"monitoring":{{"state":"{}"}},"state":{{"name":"running"}},"stateTransitionReason":"","vpcId":"vpc-1",{}}}"#,
                if good { "null" } else { "\"54.1.2.3\"" },
                if good { "required" } else { "optional" },
                if good { "enabled" } else { "disabled" },
                filler(number, 900)
            ),
            none,
        ),
        5..=7 => (
            "AWS::S3::Bucket",
            format!("bucket-{id}"),
            format!(r#"{{"name":"bucket-{id}","owner":{{"displayName":null,"id":"{id}"}},"creationDate":"2026-01-01T00:00:00.000Z",{}}}"#, filler(number, 300)),
            format!(
                r#"{{"AccessControlList":"{{\"grantSet\":null,\"grantList\":[{{\"grantee\":{{\"id\":\"{id}\",\"displayName\":null}},\"permission\":\"FullControl\"}}],\"owner\":{{\"displayName\":null,\"id\":\"{id}\"}},\"isRequesterCharged\":false}}","BucketLoggingConfiguration":{{"destinationBucketName":{},"logFilePrefix":null}},"BucketPolicy":{{"policyText":"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":[\"arn:aws:s3:::bucket-{id}\",\"arn:aws:s3:::bucket-{id}/*\"],\"Condition\":{{\"Bool\":{{\"aws:SecureTransport\":\"false\"}}}}}}]}}"}},"BucketVersioningConfiguration":{{"status":"{}","isMfaDeleteEnabled":null}},"PublicAccessBlockConfiguration":{{"blockPublicAcls":{good},"ignorePublicAcls":{good},"blockPublicPolicy":{good},"restrictPublicBuckets":{good}}},"ServerSideEncryptionConfiguration":{{"rules":[{{"applyServerSideEncryptionByDefault":{{"sseAlgorithm":"{}","kmsMasterKeyID":null}},"bucketKeyEnabled":false}}]}}}}"#,
                if good { "\"logs\"" } else { "null" },
                if good { "Enabled" } else { "Off" },
                if good { "aws:kms" } else { "AES256" },
            ),
        ),
        8 | 9 => (
            "AWS::RDS::DBInstance",
            format!("db-{id}"),
            format!(
                r#"{{"dBInstanceIdentifier":"db-{id}","dBInstanceClass":"db.m5.large","engine":"postgres","backupRetentionPeriod":{},"autoMinorVersionUpgrade":{good},"deletionProtection":{good},"publiclyAccessible":{},"multiAZ":{good},"storageEncrypted":{good},"monitoringInterval":{},"enabledCloudwatchLogsExports":["postgresql","upgrade"],"kmsKeyId":"k","preferredBackupWindow":"03:00-04:00",{}}}"#,
                if good { 7 } else { 0 },
                !good,
                if good { 60 } else { 0 },
                filler(number, 900)
            ),
            none,
        ),
        10 | 11 => (
            "AWS::Lambda::Function",
            format!("function-{id}"),
            format!(
                r#"{{"functionName":"function-{id}","runtime":"python3.12","vpcConfig":{{"subnetIds":["subnet-1"],"securityGroupIds":["sg-1"]}},"deadLetterConfig":{{"targetArn":"arn:aws:sqs:us-east-1:{account}:q"}},"timeout":3,"memorySize":128,{}}}"#,
                filler(number, 1_000)
            ),
            r#"{"Policy":"{\"Version\":\"2012-10-17\",\"Id\":\"default\",\"Statement\":[{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"s3.amazonaws.com\"},\"Action\":\"lambda:InvokeFunction\",\"Resource\":\"*\"}]}","Concurrency":{"reservedConcurrentExecutions":10}}"#.to_owned(),
        ),
        12 => (
            "AWS::EC2::SecurityGroup",
            format!("sg-{id}"),
            format!(
                r#"{{"groupName":"group-{number}","groupId":"sg-{id}","ipPermissions":[{{"ipProtocol":"tcp","fromPort":{},"toPort":{},"ipv4Ranges":[{{"cidrIp":"0.0.0.0/0"}}],"ipv6Ranges":[],"prefixListIds":[],"userIdGroupPairs":[],"ipRanges":["0.0.0.0/0"]}}],"ipPermissionsEgress":[],"vpcId":"vpc-1",{}}}"#,
                if good { 443 } else { 22 },
                if good { 443 } else { 22 },
                filler(number, 900)
            ),
            none,
        ),
        13 => (
            "AWS::DynamoDB::Table",
            format!("table-{id}"),
            format!(
                r#"{{"tableName":"table-{id}","tableStatus":"ACTIVE","sseDescription":{{"status":"ENABLED","sseType":"KMS","kmsMasterKeyArn":"k"}},"billingModeSummary":{{"billingMode":"PAY_PER_REQUEST"}},{}}}"#,
                filler(number, 1_100)
            ),
            format!(r#"{{"ContinuousBackups":{{"continuousBackupsStatus":"ENABLED","pointInTimeRecoveryDescription":{{"pointInTimeRecoveryStatus":"{}"}}}}}}"#, if good { "ENABLED" } else { "DISABLED" }),
        ),
        14 => (
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            format!("lb-{id}"),
            format!(r#"{{"loadBalancerArn":"arn:lb-{id}","type":"application","scheme":"internal","state":{{"code":"active"}},{}}}"#, filler(number, 900)),
            format!(r#"{{"LoadBalancerAttributes":[{{"key":"deletion_protection.enabled","value":"{good}"}},{{"key":"access_logs.s3.enabled","value":"{good}"}},{{"key":"routing.http.drop_invalid_header_fields.enabled","value":"{good}"}}]}}"#),
        ),
        _ => (
            "AWS::EC2::Subnet",
            format!("subnet-{id}"),
            format!(r#"{{"subnetId":"subnet-{id}","mapPublicIpOnLaunch":{},"cidrBlock":"10.0.0.0/24","state":"available",{}}}"#, !good, filler(number, 1_100)),
            none,
        ),
    };
    whole(account, kind, &id, number, &configuration, &supplementary)
}
