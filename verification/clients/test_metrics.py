"""Metrics, read by the parsers of Prometheus's own library: what is counted is what was called, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from prometheus_client.openmetrics.parser import text_string_to_metric_families as open_metrics
from prometheus_client.parser import text_string_to_metric_families as prometheus
from prometheus_client.samples import Sample

from harness import EXAMPLES, HOME, MANAGEMENT, Server, items_of, refusal

OPEN_METRICS = "application/openmetrics-text; version=1.0.0"
Key = tuple[str, tuple[tuple[str, str], ...]]


@pytest.fixture
def fresh(launch: Callable[..., Server]) -> Iterator[Server]:
    """A server that nobody asked anything."""
    return launch()


def read(server: Server, path: str = "/_bailiwick/metrics", accept: str | None = None) -> dict[Key, float]:
    """Every sample by its name and labels."""
    answer = server.request("GET", path, headers={"Accept": accept} if accept else {})
    assert answer.status == 200
    form = answer.headers["content-type"]
    assert form.startswith("application/openmetrics-text" if accept == OPEN_METRICS else "text/plain; version=0.0.4")
    parse = open_metrics if accept == OPEN_METRICS else prometheus
    samples: list[Sample] = []
    for family in parse(answer.body.decode()):
        assert family.type in ("counter", "gauge", "histogram"), family
        assert family.documentation, family
        samples += family.samples
    for sample in samples:
        # Bounds are written as 1 in one form, and as 1.0 in the other.
        sample.labels.update({name: str(float(bound)) for name, bound in sample.labels.items() if name == "le"})
    found = {(sample.name, tuple(sorted(sample.labels.items()))): sample.value for sample in samples}
    assert len(found) == len(samples), "a sample is told twice"
    return found


def requests(found: dict[Key, float]) -> dict[tuple[str, str, str, str], float]:
    """How often what was asked: service, operation, outcome, branch."""
    told = {key: value for key, value in found.items() if key[0] == "bailiwick_requests_total"}
    return {
        tuple(dict(labels)[name] for name in ("service", "operation", "outcome", "branch")): value
        for (_, labels), value in told.items()
    }


def one(found: dict[Key, float], name: str, **labels: str) -> float:
    """A single number."""
    return found[name, tuple(sorted(labels.items()))]


def test_counts_are_those_of_what_was_called(fresh: Server) -> None:
    """Of every service, of our own routes and of the console, whatever came of it."""
    organizations = fresh.client("organizations")
    organizations.create_organization(FeatureSet="ALL")
    for _ in range(3):
        organizations.list_roots()
    refusal(organizations.list_parents, ChildId="ou-abcd-12345678")
    refusal(organizations.create_organization, FeatureSet="ALL")
    fresh.client("sts").get_caller_identity()
    # Its models have the operation, and nothing here answers it; then one that nobody has, of a service, and a service.
    refusal(fresh.client("iam").list_users)
    signed = "AWS4-HMAC-SHA256 Credential={}/20250601/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0"
    for target in ("Nothing", "AtAll"):
        headers = {
            "Authorization": signed.format(MANAGEMENT, "organizations"),
            "X-Amz-Target": f"AWSOrganizationsV20161128.{target}",
            "Content-Type": "application/x-amz-json-1.1",
        }
        assert fresh.request("POST", "/", b"{}", headers).status == 400
    headers = {"Authorization": signed.format(MANAGEMENT, "glue"), "X-Amz-Target": "AWSGlue.GetTables"}
    assert fresh.request("POST", "/", b"{}", headers).status >= 400
    assert fresh.request("POST", "/", b"{}").status >= 400
    buckets = fresh.client("s3")
    buckets.create_bucket(Bucket="counted")
    with pytest.raises(ClientError):
        buckets.get_object(Bucket="counted", Key="nothing")
    assert fresh.request("GET", "/_bailiwick/log?limit=1").status == 200
    assert fresh.request("GET", "/_bailiwick/log?limit=x").status == 400
    assert fresh.request("GET", "/_bailiwick/nothing").status == 404
    assert fresh.request("GET", "/_bailiwick/console/organization").status == 200
    json = {"Content-Type": "application/json"}
    assert fresh.request("POST", "/_bailiwick/branches", {"name": "b"}, json).status == 201
    assert fresh.request("GET", "/_bailiwick/branches/b/_bailiwick/info").status == 200
    found = read(fresh)
    unsigned = [key for key in requests(found) if key[:2] == ("unknown", "unknown")]
    assert sorted(key[2] for key in unsigned) == sorted({key[2] for key in unsigned})
    told = {key: value for key, value in requests(found).items() if key[0] != "unknown"}
    assert told == {
        ("organizations", "CreateOrganization", "ok", "no"): 1,
        ("organizations", "CreateOrganization", "AlreadyInOrganizationException", "no"): 1,
        ("organizations", "ListRoots", "ok", "no"): 3,
        ("organizations", "ListParents", "ChildNotFoundException", "no"): 1,
        ("organizations", "unknown", "UnknownOperationException", "no"): 2,
        ("sts", "GetCallerIdentity", "ok", "no"): 1,
        ("iam", "unknown", "NotImplemented", "no"): 1,
        ("s3", "PUT", "ok", "no"): 1,
        ("s3", "GET", "404", "no"): 1,
        ("bailiwick", "getLog", "ok", "no"): 1,
        ("bailiwick", "getLog", "400", "no"): 1,
        ("bailiwick", "unknown", "404", "no"): 1,
        ("bailiwick", "makeBranch", "ok", "no"): 1,
        ("bailiwick", "getInfo", "ok", "yes"): 1,
        ("console", "page", "ok", "no"): 1,
    }
    assert sum(requests(found)[key] for key in unsigned) == 2
    # The first look isn't in itself, and is in the second.
    assert requests(read(fresh))["bailiwick", "getMetrics", "ok", "no"] == 1


def test_times_are_told_as_histograms(fresh: Server) -> None:
    """Each request and each commit once, in buckets that go up."""
    organizations = fresh.client("organizations")
    organizations.create_organization(FeatureSet="ALL")
    root = organizations.list_roots()["Roots"][0]["Id"]
    for name in ("a", "b", "c"):
        organizations.create_organizational_unit(ParentId=root, Name=name)
    found = read(fresh)
    labels = {"service": "organizations", "operation": "CreateOrganizationalUnit"}
    name = "bailiwick_request_duration_seconds"
    assert one(found, f"{name}_count", **labels) == 3
    assert one(found, f"{name}_sum", **labels) > 0
    buckets = [
        (float(dict(key[1])["le"]), value)
        for key, value in found.items()
        if key[0] == f"{name}_bucket" and labels.items() <= dict(key[1]).items()
    ]
    assert buckets == sorted(buckets)
    assert len(buckets) > 10
    assert [value for _, value in buckets] == sorted(value for _, value in buckets)
    assert buckets[-1] == (float("inf"), 3)
    assert one(found, "bailiwick_journal_entries_total") == fresh.info()["journal"]["entries"] == 4
    assert one(found, "bailiwick_journal_commits_total") == 4
    assert one(found, "bailiwick_journal_commit_duration_seconds_count") == 4
    assert one(found, "bailiwick_journal_version") == 4


def test_both_forms_tell_the_same(fresh: Server) -> None:
    """To who asks for OpenMetrics, its own; to all others that of Prometheus."""
    fresh.client("organizations").create_organization(FeatureSet="ALL")
    changing = ("bailiwick_uptime", "process_resident")
    plain, open_form = read(fresh), read(fresh, accept=OPEN_METRICS)
    without = [
        {key: value for key, value in form.items() if not key[0].startswith(changing) and "getMetrics" not in str(key)}
        for form in (plain, open_form)
    ]
    assert without[0] == without[1]
    for accept in ("*/*", "text/html,text/plain;q=0.5"):
        read(fresh, accept=accept)


def test_evidence_work_and_branches_are_told(fresh: Server) -> None:
    """What was delivered and judged, what is left to do, what there is."""
    organizations = fresh.client("organizations")
    organizations.create_organization(FeatureSet="ALL")
    found = read(fresh)
    assert one(found, "bailiwick_build_info", version=fresh.info()["bailiwick"]) == 1
    assert one(found, "process_resident_memory_bytes") > 1_000_000
    assert 0 < one(found, "bailiwick_uptime_seconds") < 86_400
    assert one(found, "process_start_time_seconds") > 1_700_000_000
    nothing = (
        "evidence_deliveries_total",
        "evidence_items_total",
        "evidence_judgements_total",
        "branches",
        "panics_total",
    )
    for name in (*nothing, "commands_waiting", "rehearsals", "requests_in_work"):
        assert one(found, f"bailiwick_{name}") == 0, name
    assert (one(found, "bailiwick_organizations"), one(found, "bailiwick_accounts")) == (1, 1)

    config = fresh.client("config")
    role = f"arn:aws:iam::{MANAGEMENT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
    config.put_configuration_recorder(ConfigurationRecorder={"name": "default", "roleARN": role})
    fresh.client("s3").create_bucket(Bucket="deliveries")
    config.put_delivery_channel(DeliveryChannel={"name": "default", "s3BucketName": "deliveries"})
    config.start_configuration_recorder(ConfigurationRecorderName="default")
    template = (EXAMPLES / "baseline-pack.yaml").read_text()
    config.put_conformance_pack(ConformancePackName="baseline", TemplateBody=template)
    delivered = fresh.control("POST", "configuration-items", items_of(MANAGEMENT, HOME))
    fresh.settle()
    found = read(fresh)
    assert one(found, "bailiwick_evidence_deliveries_total") == 1
    assert one(found, "bailiwick_evidence_items_total") == delivered["accepted"] > 0
    assert one(found, "bailiwick_evidence_skipped_total") == delivered["skipped"]
    assert one(found, "bailiwick_evidence_judgements_total") == fresh.info()["work"]["evaluations"]["judged"] > 0
    work = {key[1]: value for key, value in found.items() if key[0] == "bailiwick_work_outstanding"}
    assert len(work) > 8
    assert set(work.values()) == {0}

    fresh.control("POST", "workers", {"running": False})
    organizations.create_account(Email="a@example.com", AccountName="a")
    found = read(fresh)
    assert one(found, "bailiwick_work_outstanding", work="account creations") == 1
    assert one(found, "bailiwick_work_running") == 0
    fresh.control("POST", "workers", {"running": True})
    fresh.settle()
    found = read(fresh)
    assert one(found, "bailiwick_work_outstanding", work="account creations") == 0
    assert one(found, "bailiwick_work_running") == 1

    before = one(found, "bailiwick_journal_version")
    branch = {"Content-Type": "application/json"}
    assert fresh.request("POST", "/_bailiwick/branches", {"name": "b"}, branch).status == 201
    on_branch = "/_bailiwick/branches/b"
    found = read(fresh, f"{on_branch}/_bailiwick/metrics")
    assert (one(found, "bailiwick_branches"), one(found, "bailiwick_journal_version")) == (1, before)


def test_a_bucket_may_be_called_metrics(fresh: Server) -> None:
    """What clients of S3 ask for is answered by S3; what asks without any of their marks is for the metrics."""
    assert ("bailiwick_build_info", (("version", fresh.info()["bailiwick"]),)) in read(fresh, "/metrics")
    buckets = fresh.client("s3")
    refusal(buckets.list_objects_v2, Bucket="metrics")
    buckets.create_bucket(Bucket="metrics")
    buckets.put_object(Bucket="metrics", Key="one", Body=b"x")
    assert [entry["Key"] for entry in buckets.list_objects_v2(Bucket="metrics")["Contents"]] == ["one"]
    session = boto3.Session(aws_access_key_id=MANAGEMENT, aws_secret_access_key="secret", region_name=HOME)
    form = Config(signature_version="s3v4", s3={"addressing_style": "path"})
    signing = session.client("s3", endpoint_url=fresh.endpoint, config=form)
    presigned = signing.generate_presigned_url("list_objects", Params={"Bucket": "metrics"})
    assert b"<Key>one</Key>" in fresh.request("GET", presigned.removeprefix(fresh.endpoint)).body
    # Nobody signed these, and they aren't for the metrics, either.
    for method, path, headers in (
        ("GET", "/metrics", {"X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD"}),
        ("GET", "/metrics?list-type=2", {}),
        ("GET", "/metrics/one", {}),
        ("HEAD", "/metrics", {}),
        ("PUT", "/metrics", {}),
        ("DELETE", "/metrics", {}),
    ):
        answer = fresh.request(method, path, headers=headers)
        assert answer.status >= 400, (method, path)
        assert "version=0.0.4" not in answer.headers.get("content-type", ""), (method, path)
    assert fresh.request("GET", "/metrics", host="s3.localhost").status == 403
    read(fresh, "/metrics")
