"""The description of our own routes: valid, the table's and nobody else's, and enough to make a client of."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator, validate

from harness import EXAMPLES, Server, facts_of

AUDIT = "222222222222"
REGION = "eu-west-1"
METHODS = ("get", "post", "put", "delete", "patch")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server that begins with the example's organization, so that there is something to tell."""
    with Server("memory", "--organization", str(EXAMPLES / "org.yaml"), "--account", "111111111111") as one:
        yield one


@pytest.fixture(scope="module")
def document(server: Server) -> dict[str, Any]:
    """The description."""
    return server.control("GET", "openapi.json")


@pytest.fixture(scope="module")
def generated(document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The package of a client that was made of it, with no complaint but that it makes no YAML."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "openapi.json").write_text(json.dumps(document))
    (folder / "config.yaml").write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    command += ["--path", "openapi.json", "--config", "config.yaml", "--output-path", "bailiwick_client"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    complaints = re.findall(r"^WARNING.*\n\n(.*)$", said, re.MULTILINE)
    assert complaints == ["Unsupported content type application/yaml"], said
    sys.path.insert(0, str(folder))
    yield "bailiwick_client"
    sys.path.remove(str(folder))


def operations(document: dict[str, Any]) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """Every operation by its id, with its method and path."""
    found = [
        (method, path, item[method]) for path, item in document["paths"].items() for method in METHODS if method in item
    ]
    return {one["operationId"]: (method, path, one) for method, path, one in found}


def test_it_is_valid(document: dict[str, Any]) -> None:
    """By the specification, and every schema by its dialect."""
    validate(document, cls=OpenAPIV31SpecValidator)
    assert document["jsonSchemaDialect"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"]
    for schema in document["components"]["schemas"].values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_it_is_the_same_every_time(server: Server, launch: Any) -> None:
    """On another installation, too, and below a branch."""
    read = server.request("GET", "/_bailiwick/openapi.json").body
    assert read == server.request("GET", "/_bailiwick/openapi.json").body
    other = launch("memory", "--timing", "realistic")
    assert read == other.request("GET", "/_bailiwick/openapi.json").body
    other.control("GET", "branches")
    branch = other.request("POST", "/_bailiwick/branches", {"name": "one"}, {"Content-Type": "application/json"})
    assert branch.status == 201
    assert read == other.request("GET", "/_bailiwick/branches/one/_bailiwick/openapi.json").body


def test_it_has_the_routes_of_the_table(server: Server, document: dict[str, Any]) -> None:
    """All of them, with their parameters, and nothing else."""
    listed = {(one["method"], one["path"]): one for one in server.control("GET", "")["routes"]}
    described = {(method.upper(), path): one for method, path, one in operations(document).values()}
    assert listed.keys() == described.keys()
    assert len(listed) > 35
    for route, one in described.items():
        query = [(entry["name"], entry["required"]) for entry in one.get("parameters", []) if entry["in"] == "query"]
        assert query == [(entry["name"], entry["required"]) for entry in listed[route]["query"]], route
        assert ("requestBody" in one) == (listed[route]["largest_body"] is not None), route
        assert one["summary"] == listed[route]["does"], route


def test_parameters_that_are_not_described_are_refused(server: Server, document: dict[str, Any]) -> None:
    """A misspelt one would look as if it had been followed. What tools of others ask is lenient."""
    lenient = {"getHealth", "getReady", "getMetrics", "getMetricsAtRoot", "getLocalstackHealth"}
    for id, (method, path, _) in operations(document).items():
        if method != "get" or id == "getMetricsAtRoot":
            continue
        answer = server.request("GET", path.replace("{branch}", "none") + "?misspelt=1")
        assert (answer.status == 200) == (id in lenient), (id, answer.body)
        if id not in lenient:
            assert "there is no parameter `misspelt`" in answer.json()["error"], id


CALLS = {"changes": [{"operation": "CreateOrganizationalUnit", "request": {"ParentId": "ROOT", "Name": "More"}}]}


class Client:
    """The generated client: calls operations by their ids, and holds every answer to its schema."""

    def __init__(self, package: str, server: Server, document: dict[str, Any]) -> None:
        self.package, self.document = package, document
        self.operations = operations(document)
        self.client = importlib.import_module(package).Client(base_url=server.endpoint)
        self.called: set[str] = set()

    def model(self, name: str, members: dict[str, Any]) -> Any:
        """A value of a generated type."""
        return getattr(importlib.import_module(f"{self.package}.models"), name).from_dict(members)

    def __call__(self, id: str, status: int = 200, /, **arguments: Any) -> Any:
        """What an operation answers, as the client's type."""
        self.called.add(id)
        _, _, one = self.operations[id]
        name = re.sub(r"([A-Z])", lambda letter: f"_{letter.group(1).lower()}", id)
        tag = one["tags"][0].replace("-", "_")
        module = importlib.import_module(f"{self.package}.api.{tag}.{name}")
        answer = module.sync_detailed(client=self.client, **arguments)
        assert answer.status_code == status, (id, answer.content)
        content = one["responses"].get(str(status), self.document["components"]["responses"]["Refusal"])["content"]
        if "application/json" in content:
            told = json.loads(answer.content)
            schema = {**content["application/json"]["schema"], "components": self.document["components"]}
            jsonschema.Draft202012Validator(schema).validate(told)
            # The client read all of it: what it writes again is what came.
            if hasattr(answer.parsed, "to_dict"):
                assert answer.parsed.to_dict() == told, id
        return answer.parsed


def test_a_client_is_made_of_it(server: Server, document: dict[str, Any], generated: str) -> None:
    """Every operation of the description is called by it, and every answer is one that the description has."""
    ask = Client(generated, server, document)
    config = server.client("config", AUDIT, REGION)
    role = f"arn:aws:iam::{AUDIT}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
    if not config.describe_configuration_recorders()["ConfigurationRecorders"]:
        config.put_configuration_recorder(ConfigurationRecorder={"name": "default", "roleARN": role})
    template = (EXAMPLES / "baseline-pack.yaml").read_text()
    config.put_conformance_pack(ConformancePackName="described", TemplateBody=template)
    assert ask("settle", body=ask.model("Settle", {"timeout": 120})).settled is True

    assert {one.path for one in ask("listRoutes").routes} == set(document["paths"])
    assert ask("getOpenapi").to_dict() == document
    assert ask("getHealth").status.value == "ok"
    assert ask("getReady").ready is True
    assert ask("getInfo").organizations == 1
    for id in ("getMetrics", "getMetricsAtRoot"):
        assert "bailiwick_build_info" in ask(id)
    assert ask("getLocalstackHealth").edition == "bailiwick"

    organization = ask("listOrganizations").organizations[0]
    assert ask("listOrganizations", as_of="1").version == 1
    exported = ask("getOrganizationDocument", organization=organization.id)
    assert exported.document.management_account == "111111111111"
    body = ask.model("Importing", {"document": exported.document.to_dict(), "apply": True})
    assert ask("importOrganization", body=body).outcome.value in ("unchanged", "applied")
    wrong = ask.model("Importing", {"document": {"version": 1, "management_account": "nobody"}})
    assert ask("importOrganization", 400, body=wrong).problems
    assert ask("listGaps").organizations[0].organization == organization.id
    facts = json.loads(facts_of(AUDIT))
    body = ask.model("DeliverConfigurationItemsBody", facts if isinstance(facts, dict) else {"accountFacts": facts})
    assert ask("deliverConfigurationItems", body=body).facts > 0
    ask("settle", body=ask.model("Settle", {"timeout": 120}))

    assert ask("getSnapshot").payload.read().startswith(b"bailiwick snapshot 1")

    rules = ask("getCompliance", account=AUDIT, region=REGION, pack="described").rules
    assert rules
    assert ask("getEffectivePolicy", type_="TAG_POLICY", target=AUDIT).leaves
    assert ask("getGuardrails", account=AUDIT).account == AUDIT
    assert ask("getSecurityHub", target=AUDIT, region=REGION).hub.region == REGION
    assert ask("listConditionKeys").keys
    assert ask("getCoverage")["sts"].modelled > 0
    page = ask(
        "getLog",
        limit=1,
        workers=False,
        order=importlib.import_module(f"{generated}.models").GetLogOrder.LATEST,
    )
    assert len(page.entries) == 1
    refused = ask("getLog", refused=True)
    assert refused.entries == []
    question = {"principal": {"arn": f"arn:aws:iam::{AUDIT}:role/Dev"}, "action": "s3:CreateBucket"}
    answers = ask("decide", body=ask.model("AskingType0", {"questions": [{**question, "explain": True}]})).answers
    assert answers[0].decision.value in ("ALLOWED", "DENIED", "UNDECIDED")
    batch = {
        "principals": [question["principal"]],
        "contexts": [{}],
        "questions": [{"principal": 0, "context": 0, "action": "s3:CreateBucket"}],
    }
    assert ask("decide", body=ask.model("AskingType1", {"batch": batch})).answers == [0]

    calls = json.loads(json.dumps(CALLS).replace("ROOT", organization.root.id))
    plan = ask.model("Changes", calls)
    assert ask("whatIf", body=plan, name="described").effect is True
    assert ask("getWork").rehearsals == []
    branch = ask("makeBranch", 201, body=ask.model("NewBranch", {"name": "described", "timing": "manual"}))
    assert branch.name == "described"
    assert ask("callOnBranch", branch="described", body=plan).refused == 0
    assert ask("tickBranch", branch="described", body=ask.model("Tick", {"seconds": 5})).now
    assert ask("getBranch", branch="described").head > branch.head
    assert ask("listBranches").branches[0].name == "described"
    assert ask("getBranchConsequences", branch="described").effect is True
    assert ask("dropBranch", branch="described").dropped == "described"
    assert "no branch" in ask("getBranch", 404, branch="described").error

    fault = ask.model("NewFault", {"operation": "ListRoots", "error": "ServiceException", "times": 2})
    assert ask("addFault", body=fault).fault.times == 2
    assert len(ask("listFaults").faults) == 1
    assert ask("clearFaults", id=1).cleared == 1
    assert ask("setWorkers", body=ask.model("SetWorkers", {"running": False})).running is False
    server.client("organizations", "111111111111").create_account(Email="left@example.com", AccountName="left")
    left = ask("settle", 202, body=ask.model("Settle", {"timeout": 0}))
    assert [one.work for one in left.outstanding] == ["account creations"]
    assert ask("setWorkers", body=ask.model("SetWorkers", {"running": True})).running is True
    assert ask("resetAsMoto").status.value == "ok"
    assert ask("reset").reset is True
    assert ask.called == operations(document).keys()
    ask.client.get_httpx_client().close()
