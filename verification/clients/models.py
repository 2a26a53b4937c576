"""The modelled operations as botocore's own models describe them, asked without a client that checks first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlencode

import botocore.parsers
import botocore.serialize
import botocore.session
from botocore.model import OperationModel, ServiceModel, Shape

from harness import HOME, ROOT, Answer, Server

SERVICES = [
    *("organizations", "config", "securityhub", "sts"),
    *("resourcegroupstaggingapi", "iam", "ec2", "support", "account"),
]
OVERRIDES: list[dict[str, Any]] = json.loads((ROOT / "models" / "overrides.json").read_text())
"""Constraints that are answered otherwise than their service answers constraints in general."""


@cache
def service_model(service: str) -> ServiceModel:
    """A service's model in botocore."""
    return botocore.session.get_session().get_service_model(service)


@dataclass(frozen=True)
class Operation:
    """A modelled operation."""

    service: str
    name: str

    def __str__(self) -> str:
        return f"{self.service} {self.name}"

    @property
    def model(self) -> OperationModel:
        """The operation in botocore."""
        return service_model(self.service).operation_model(self.name)

    @property
    def protocol(self) -> str:
        """How it travels: `json`, `rest-json`, `query` or `ec2`."""
        return self.model.service_model.resolved_protocol

    @property
    def is_form(self) -> bool:
        """Whether it travels as a form, and its answer as XML."""
        return self.protocol in ("query", "ec2")

    @property
    def members(self) -> dict[str, Shape]:
        """The members of its input."""
        return dict(self.model.input_shape.members) if self.model.input_shape else {}

    @property
    def errors(self) -> dict[str, str]:
        """The errors that it declares: the names of their shapes by their codes on the wire."""
        return {shape.error_code: shape.name for shape in self.model.error_shapes}


def modelled() -> list[Operation]:
    """Every modelled operation, from the table that is also what structs are generated for."""
    table = json.loads((ROOT / "models" / "modelled.json").read_text())
    assert sorted(table) == sorted(SERVICES), "a service came in: name it in models.py"
    return [Operation(service, name) for service in SERVICES for name in table[service]]


@dataclass(frozen=True)
class Reply:
    """What an operation answered: as it came, and as botocore reads it."""

    answer: Answer
    parsed: dict[str, Any]

    @property
    def ok(self) -> bool:
        """Whether it is a success."""
        return self.answer.status < 300

    @property
    def code(self) -> str:
        """The error's code as botocore reads it."""
        return self.parsed.get("Error", {}).get("Code", "")

    @property
    def message(self) -> str:
        """The error's text."""
        return self.parsed.get("Error", {}).get("Message", "")

    def __str__(self) -> str:
        return f"{self.answer.status} {self.answer.body.decode(errors='replace')[:600]}"


def serialized(operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
    """The request as botocore's serializer writes it, unchecked."""
    serializer = botocore.serialize.create_serializer(operation.protocol, include_validation=False)
    return serializer.serialize_to_request(arguments, operation.model)


def send(server: Server, operation: Operation, request: dict[str, Any], account: str, region: str = HOME) -> Reply:
    """Sends what `serialized` made (or what was made of that)."""
    scope = f"{account}/20260101/{region}/{operation.model.service_model.signing_name}/aws4_request"
    claim = f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=00"
    path, body = request["url_path"], request["body"]
    if request.get("query_string"):
        path += "?" + urlencode(request["query_string"], doseq=True)
    if isinstance(body, dict):
        body = urlencode(body)
    headers = {name: value for name, value in request["headers"].items() if body or name != "Content-Type"}
    answer = server.request(request["method"], path, body or None, {**headers, "Authorization": claim})
    parser = botocore.parsers.create_parser(operation.protocol)
    told = {"status_code": answer.status, "headers": answer.headers, "body": answer.body}
    parsed = parser.parse(told, operation.model.output_shape)
    for shape in operation.model.error_shapes:
        if parsed.get("Error", {}).get("Code") == shape.error_code:
            parsed = {**parser.parse(told, shape), **parsed}
    return Reply(answer, parsed)


def ask(server: Server, operation: Operation, arguments: dict[str, Any], account: str, region: str = HOME) -> Reply:
    """One operation, its arguments unchecked before they are sent."""
    return send(server, operation, serialized(operation, arguments), account, region)
