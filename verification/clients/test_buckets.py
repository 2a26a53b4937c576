"""Settings of buckets as boto3 puts and reads them: kept over a restart, and refused as S3 refuses them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from harness import MANAGEMENT, Server, code, refusal

BUCKET = "config-bucket"
STATEMENT = {
    "Effect": "Allow",
    "Principal": {"Service": "config.amazonaws.com"},
    "Action": "s3:PutObject",
    "Resource": f"arn:aws:s3:::{BUCKET}/*",
}
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [STATEMENT]})
BLOCKS = {"BlockPublicAcls": True, "IgnorePublicAcls": False, "BlockPublicPolicy": True, "RestrictPublicBuckets": False}
RULE = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}


def shown(s3: Any) -> dict[str, Any]:
    """What the bucket tells of its settings."""
    encryption = s3.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]
    return {
        "policy": s3.get_bucket_policy(Bucket=BUCKET)["Policy"],
        "versioning": s3.get_bucket_versioning(Bucket=BUCKET).get("Status"),
        "blocks": s3.get_public_access_block(Bucket=BUCKET)["PublicAccessBlockConfiguration"],
        "encryption": encryption["Rules"],
    }


def test_settings_of_a_bucket_survive_a_restart(launch: Callable[..., Server], tmp_path: Path) -> None:
    server = launch(tmp_path / "data")
    s3 = server.client("s3", MANAGEMENT)
    s3.create_bucket(Bucket=BUCKET)
    s3.put_bucket_policy(Bucket=BUCKET, Policy=POLICY)
    s3.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    s3.put_public_access_block(Bucket=BUCKET, PublicAccessBlockConfiguration=BLOCKS)
    s3.put_bucket_encryption(Bucket=BUCKET, ServerSideEncryptionConfiguration={"Rules": [RULE]})
    expected = {"policy": POLICY, "versioning": "Enabled", "blocks": BLOCKS, "encryption": [RULE]}
    assert shown(s3) == expected
    server.kill()
    s3 = launch(tmp_path / "data").client("s3", MANAGEMENT)
    assert shown(s3) == expected
    s3.delete_bucket_policy(Bucket=BUCKET)
    s3.delete_public_access_block(Bucket=BUCKET)
    s3.delete_bucket_encryption(Bucket=BUCKET)
    assert code(refusal(s3.get_bucket_policy, Bucket=BUCKET)) == "NoSuchBucketPolicy"
    assert code(refusal(s3.get_public_access_block, Bucket=BUCKET)) == "NoSuchPublicAccessBlockConfiguration"
    (rule,) = s3.get_bucket_encryption(Bucket=BUCKET)["ServerSideEncryptionConfiguration"]["Rules"]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}


def test_what_is_no_setting_is_refused_as_s3_refuses_it(launch: Callable[..., Server]) -> None:
    s3 = launch().client("s3", MANAGEMENT)
    s3.create_bucket(Bucket=BUCKET)
    other = json.dumps({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": "arn:aws:s3:::other/*"}]})
    for text, told in [("{}", "Missing required field Statement"), (other, "Policy has invalid resource")]:
        answer = refusal(s3.put_bucket_policy, Bucket=BUCKET, Policy=text)
        assert (code(answer), answer.response["Error"]["Message"]) == ("MalformedPolicy", told)
    answer = refusal(s3.put_bucket_versioning, Bucket=BUCKET, VersioningConfiguration={"Status": "On"})
    assert code(answer) == "MalformedXML"
    rules = {"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256", "KMSMasterKeyID": "x"}}]}
    answer = refusal(s3.put_bucket_encryption, Bucket=BUCKET, ServerSideEncryptionConfiguration=rules)
    assert code(answer) == "InvalidArgument"
