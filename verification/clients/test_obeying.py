"""The server obeys the policies that it keeps: boto3 gets AWS's refusals, and `can` says the same beforehand."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from fleet import Fleet
from harness import Server, binary

GUARD = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Templates",
            "Effect": "Deny",
            "Action": ["s3:PutObject", "s3:DeleteObject"],
            "Resource": "arn:aws:s3:::*/locked/*",
        },
        {
            "Sid": "Copies",
            "Effect": "Deny",
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::*/secret",
            "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Reader"}},
        },
        {
            "Sid": "Lists",
            "Effect": "Deny",
            "Action": "s3:ListBucket",
            "Resource": "*",
            "Condition": {"StringEquals": {"s3:prefix": "locked/"}},
        },
        {
            "Sid": "Config",
            "Effect": "Deny",
            "Action": "config:*",
            "NotResource": "arn:aws:config:*:*:config-rule/*",
        },
        {"Sid": "Hub", "Effect": "Deny", "Action": "securityhub:EnableSecurityHub", "Resource": "*"},
        {"Sid": "Leaving", "Effect": "Deny", "Action": "organizations:Describe*", "Resource": "*"},
    ],
}
PERIMETER = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Buckets",
            "Effect": "Deny",
            "Principal": "*",
            "Action": "s3:PutBucketPolicy",
            "Resource": "*",
            "Condition": {"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/Reader"}},
        }
    ],
}


@pytest.fixture(scope="module")
def obeyed() -> Iterator[Fleet]:
    with Server("memory", "--role", "Reader") as server:
        fleet = Fleet(server).create()
        for kind in ("SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"):
            fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType=kind)
        fleet.account("app")
        s3 = fleet.client("s3", "app")
        s3.create_bucket(Bucket="app-bucket")
        for key in ("open", "secret", "locked/a"):
            s3.put_object(Bucket="app-bucket", Key=key, Body=b"x")
        for name, kind, content in (
            ("Guard", "SERVICE_CONTROL_POLICY", GUARD),
            ("Perimeter", "RESOURCE_CONTROL_POLICY", PERIMETER),
        ):
            made = fleet.organizations.create_policy(Name=name, Description="", Type=kind, Content=json.dumps(content))[
                "Policy"
            ]["PolicySummary"]
            fleet.policies[name] = made["Arn"]
            fleet.organizations.attach_policy(PolicyId=made["Id"], TargetId=fleet.root)
        yield fleet


def refused(call: Callable[[], Any]) -> dict:
    """The refusal of a call."""
    with pytest.raises(ClientError) as error:
        call()
    return error.value.response


def test_each_service_words_a_refusal_as_it_does(obeyed: Fleet) -> None:
    user = f"arn:aws:iam::{obeyed.accounts['app']}:user/administrator"
    bucket = {"Bucket": "app-bucket"}
    for service, operation, arguments, status, action, resource in (
        ("config", "describe_conformance_packs", {}, 400, "config:DescribeConformancePacks", ""),
        ("securityhub", "enable_security_hub", {}, 403, "securityhub:EnableSecurityHub", ""),
        ("organizations", "describe_organization", {}, 400, "organizations:DescribeOrganization", ""),
        ("s3", "put_object", {**bucket, "Key": "locked/b"}, 403, "s3:PutObject", "arn:aws:s3:::app-bucket/locked/b"),
        ("s3", "list_objects_v2", {**bucket, "Prefix": "locked/"}, 403, "s3:ListBucket", "arn:aws:s3:::app-bucket"),
    ):
        client = obeyed.client(service, "app")
        answer = refused(
            lambda client=client, operation=operation, arguments=arguments: getattr(client, operation)(**arguments)
        )
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == status
        assert answer["Error"]["Code"] in ("AccessDenied", "AccessDeniedException")
        message = answer["Error"]["Message"]
        assert message.startswith(f"User: {user} is not authorized to perform: {action}"), message
        assert message.endswith(f"with an explicit deny in a service control policy: {obeyed.policies['Guard']}")
        quoted = f'"{resource}"' if service == "s3" else resource
        assert f"on resource: {quoted} " in message or not resource
    why = refused(lambda: obeyed.client("config", "app").describe_conformance_packs())
    assert (
        "statement Config of the service control policy Guard"
        in (why["ResponseMetadata"]["HTTPHeaders"]["x-bailiwick-reason"])
    )


def test_what_isnt_denied_works(obeyed: Fleet) -> None:
    s3 = obeyed.client("s3", "app")
    s3.put_object(Bucket="app-bucket", Key="other", Body=b"x")
    assert {one["Key"] for one in s3.list_objects_v2(Bucket="app-bucket")["Contents"]} >= {"other", "secret"}
    # What is a rule is none of what the policy names.
    missing = refused(lambda: obeyed.client("config", "app").delete_config_rule(ConfigRuleName="none"))
    assert missing["Error"]["Code"] == "NoSuchConfigRuleException"
    # The management account isn't limited.
    assert obeyed.client("config").describe_conformance_packs()["ConformancePackDetails"] == []
    obeyed.organizations.describe_organization()


def test_objects_are_refused_one_by_one(obeyed: Fleet) -> None:
    s3 = obeyed.client("s3", "app")
    s3.put_object(Bucket="app-bucket", Key="gone", Body=b"x")
    objects = [{"Key": "gone"}, {"Key": "locked/a"}]
    answer = s3.delete_objects(Bucket="app-bucket", Delete={"Objects": objects})
    assert [one["Key"] for one in answer["Deleted"]] == ["gone"]
    assert [(one["Key"], one["Code"]) for one in answer["Errors"]] == [("locked/a", "AccessDenied")]
    # A copy reads its source.
    copy = {"Bucket": "app-bucket", "Key": "copy", "CopySource": {"Bucket": "app-bucket", "Key": "secret"}}
    assert "s3:GetObject" in refused(lambda: s3.copy_object(**copy))["Error"]["Message"]
    upload = s3.create_multipart_upload(Bucket="app-bucket", Key="parts")["UploadId"]
    part = {**copy, "Key": "parts", "UploadId": upload, "PartNumber": 1}
    assert "s3:GetObject" in refused(lambda: s3.upload_part_copy(**part))["Error"]["Message"]
    answer = refused(lambda: s3.head_object(Bucket="app-bucket", Key="secret"))
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert "Contents" in s3.list_objects_v2(Bucket="app-bucket", Prefix="locked/a")


def test_a_role_is_exempt(obeyed: Fleet) -> None:
    role = f"arn:aws:iam::{obeyed.accounts['app']}:role/Reader"
    made = obeyed.client("sts").assume_role(RoleArn=role, RoleSessionName="me")["Credentials"]
    session = obeyed.server.client("s3", obeyed.accounts["app"], **{k: v for k, v in made.items() if k != "Expiration"})
    assert session.get_object(Bucket="app-bucket", Key="secret")["Body"].read() == b"x"
    assert refused(lambda: session.put_object(Bucket="app-bucket", Key="locked/b"))["Error"]["Code"] == "AccessDenied"
    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    user = obeyed.client("s3", "app")
    answer = refused(lambda: user.put_bucket_policy(Bucket="app-bucket", Policy=policy))
    assert f"in a resource control policy: {obeyed.policies['Perimeter']}" in answer["Error"]["Message"]
    assert (
        "explicit deny in a resource"
        not in refused(lambda: session.put_bucket_policy(Bucket="app-bucket", Policy="{"))["Error"]["Message"]
    )


SMALL_PRINT = {
    "Version": "2012-10-17",
    "Statement": [
        {"Sid": "Lists", "Effect": "Deny", "Action": "s3:ListBucket", "Resource": "*"},
        {"Sid": "Tags", "Effect": "Deny", "Action": "s3:PutObjectTagging", "Resource": "*"},
        {"Sid": "Owners", "Effect": "Deny", "Action": "s3:PutObjectAcl", "Resource": "*"},
        {"Sid": "Versions", "Effect": "Deny", "Action": "s3:*Version", "Resource": "*"},
        {
            "Sid": "Places",
            "Effect": "Deny",
            "Action": "s3:CreateBucket",
            "Resource": "*",
            "Condition": {"StringNotEquals": {"s3:LocationConstraint": "eu-west-1"}},
        },
        {
            "Sid": "Once",
            "Effect": "Deny",
            "Action": "s3:PutObject",
            "Resource": "arn:aws:s3:::*/once/*",
            "Condition": {"Null": {"s3:if-none-match": "true"}},
        },
        {
            "Sid": "Tagged",
            "Effect": "Deny",
            "Action": "s3:GetObject",
            "Resource": "*",
            "Condition": {"StringEquals": {"s3:ExistingObjectTag/secret": "yes"}},
        },
    ],
}
# Its name is more than a header can say as it is.
TAGS = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Secret",
            "Effect": "Deny",
            "Action": ["s3:PutObject", "s3:PutObjectTagging"],
            "Resource": "*",
            "Condition": {"StringEquals": {"s3:RequestObjectTag/secret": "yes"}},
        },
        {
            "Sid": "Names",
            "Effect": "Deny",
            "Action": ["s3:PutObject", "s3:PutObjectTagging"],
            "Resource": "*",
            "Condition": {"ForAnyValue:StringNotLike": {"s3:RequestObjectTagKeys": ["secret", "team*"]}},
        },
    ],
}


def test_tags_of_objects_are_asked_for(launch: Callable[..., Server]) -> None:
    fleet = Fleet(launch()).create()
    fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
    fleet.account("app")
    made = fleet.organizations.create_policy(
        Name="Schutz für Objekte 🔒", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(TAGS)
    )
    fleet.organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
    s3 = fleet.client("s3", "app")
    s3.create_bucket(Bucket="bucket")
    place = {"Bucket": "bucket", "Key": "key"}

    def tag(**tags: str) -> None:
        s3.put_object_tagging(**place, Tagging={"TagSet": [{"Key": k, "Value": v} for k, v in tags.items()]})

    s3.put_object(**place, Body=b"x", Tagging="team=a&teams=b&secret=no")
    tag(team="a", secret="no")
    # One spelling of a key is as good as another, as each of those is that come together.
    many = "&".join(f"{''.join(letters)}=x" for letters in itertools.product("aA", repeat=6))
    for what, call in {
        "a tag": lambda: s3.put_object(**place, Body=b"x", Tagging="team=a&secret=yes"),
        "a tag of what is there": lambda: tag(team="a", secret="yes"),
        "another spelling": lambda: tag(secret="no", SECRET="yes"),
        "a name among others": lambda: s3.put_object(**place, Body=b"x", Tagging="team=a&other=b"),
        "a name of what is there": lambda: tag(team="a", other="b"),
        "more spellings than anybody has": lambda: s3.put_object(**place, Body=b"x", Tagging=many),
    }.items():
        answer = refused(call)
        assert answer["Error"]["Code"] == "AccessDenied", (what, answer)
        assert "x-bailiwick-reason" in answer["ResponseMetadata"]["HTTPHeaders"], what
    assert s3.get_object_tagging(**place)["TagSet"] == [
        {"Key": "secret", "Value": "no"},
        {"Key": "team", "Value": "a"},
    ]


def test_the_small_print_of_s3(launch: Callable[..., Server]) -> None:
    fleet = Fleet(launch()).create()
    fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
    fleet.account("app")
    s3 = fleet.client("s3", "app")
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="tagged", Body=b"x", Tagging="secret=yes")
    s3.put_object(Bucket="bucket", Key="plain", Body=b"x")
    made = fleet.organizations.create_policy(
        Name="Guard", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(SMALL_PRINT)
    )
    fleet.organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
    place = {"Bucket": "bucket", "Key": "plain"}
    for what, call in {
        "a key that isn't there": lambda: s3.get_object(Bucket="bucket", Key="nothing"),
        "tags of a new object": lambda: s3.put_object(**place, Body=b"x", Tagging="a=b"),
        "tags of an upload": lambda: s3.create_multipart_upload(**place, Tagging="a=b"),
        "tags that a copy takes along": lambda: s3.copy_object(**place, CopySource="bucket/tagged"),
        "an access control list": lambda: s3.put_object(**place, Body=b"x", ACL="bucket-owner-full-control"),
        "a version": lambda: s3.get_object(**place, VersionId="null"),
        "a version to delete": lambda: s3.delete_object(**place, VersionId="null"),
        "a bucket elsewhere": lambda: s3.create_bucket(
            Bucket="elsewhere", CreateBucketConfiguration={"LocationConstraint": "eu-west-2"}
        ),
        "an object that is put again": lambda: s3.put_object(Bucket="bucket", Key="once/a", Body=b"x"),
        "an object with a tag": lambda: s3.get_object(Bucket="bucket", Key="tagged"),
    }.items():
        answer = refused(call)
        assert answer["Error"]["Code"] == "AccessDenied", (what, answer)
        assert "x-bailiwick-reason" in answer["ResponseMetadata"]["HTTPHeaders"], what
    assert refused(lambda: s3.head_object(Bucket="bucket", Key="nothing"))["ResponseMetadata"]["HTTPStatusCode"] == 403
    s3.create_bucket(Bucket="here", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="bucket", Key="once/a", Body=b"x", IfNoneMatch="*")
    assert s3.get_object(**place)["Body"].read() == b"x"
    # In another partition it is another account, which has none of these buckets.
    abroad = fleet.client("s3", "app", "cn-north-1")
    assert abroad.list_buckets()["Buckets"] == []
    assert refused(lambda: abroad.get_object(**place))["Error"] == {"Code": "AccessDenied", "Message": "Access Denied"}


@pytest.mark.parametrize(
    ("service", "operation", "arguments", "action", "resource"),
    [
        ("config", "describe_config_rules", {}, "config:DescribeConfigRules", "*"),
        ("config", "delete_config_rule", {"ConfigRuleName": "r"}, "config:DeleteConfigRule", "config-rule/r"),
        ("organizations", "describe_organization", {}, "organizations:DescribeOrganization", "*"),
        ("organizations", "list_accounts", {}, "organizations:ListAccounts", "*"),
        ("securityhub", "describe_hub", {}, "securityhub:DescribeHub", "*"),
        ("securityhub", "enable_security_hub", {}, "securityhub:EnableSecurityHub", "*"),
        ("s3", "list_buckets", {}, "s3:ListAllMyBuckets", "*"),
    ],
)
def test_can_says_beforehand_what_happens(
    obeyed: Fleet, service: str, operation: str, arguments: dict, action: str, resource: str
) -> None:
    arn = resource if resource == "*" else f"arn:aws:config:us-east-1:{obeyed.accounts['app']}:{resource}"
    asked = [str(binary()), "can", "app", action, "--resource", arn, "--region", "us-east-1"]
    asked += ["--principal", "user/administrator", "--endpoint", obeyed.server.endpoint]
    status = subprocess.run(asked, capture_output=True, text=True, check=False).returncode
    try:
        getattr(obeyed.client(service, "app"), operation)(**arguments)
        denied = False
    except ClientError as error:
        denied = error.response["Error"]["Code"].startswith("AccessDenied")
    assert status == (2 if denied else 0)


def test_nothing_is_obeyed_where_that_is_off() -> None:
    with Server("memory", "--authorization", "off") as server:
        fleet = Fleet(server).create()
        fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
        fleet.account("app")
        made = fleet.organizations.create_policy(
            Name="Guard", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(GUARD)
        )
        fleet.organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
        fleet.client("config", "app").describe_conformance_packs()
        fleet.client("s3", "app").create_bucket(Bucket="bucket")
        fleet.client("s3", "app").put_object(Bucket="bucket", Key="locked/a", Body=b"x")


def test_where_a_request_comes_from_can_be_told() -> None:
    guard = {
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Deny",
            "Action": "config:*",
            "Resource": "*",
            "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
        },
    }
    for arguments, denied in (((), True), (("--context", "aws:SourceIp=203.0.113.7"), False)):
        with Server("memory", *arguments) as server:
            fleet = Fleet(server).create()
            fleet.organizations.enable_policy_type(RootId=fleet.root, PolicyType="SERVICE_CONTROL_POLICY")
            fleet.account("app")
            made = fleet.organizations.create_policy(
                Name="Guard", Description="", Type="SERVICE_CONTROL_POLICY", Content=json.dumps(guard)
            )
            fleet.organizations.attach_policy(PolicyId=made["Policy"]["PolicySummary"]["Id"], TargetId=fleet.root)
            call = fleet.client("config", "app").describe_config_rules
            if denied:
                assert refused(call)["Error"]["Code"] == "AccessDeniedException"
            else:
                call()
