"""What each service answers to a broken constraint, by its documentation and models/overrides.json."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from models import OVERRIDES, Operation, Reply
from samples import Violation, violations

NOT_IN_USE = "AWSOrganizationsNotInUseException"
"""What Organizations tells an account that belongs to none."""
REASONS = {
    "required": "INPUT_REQUIRED",
    "one_member": "INPUT_REQUIRED",
    "min_length": "MIN_LENGTH_EXCEEDED",
    "max_length": "MAX_LENGTH_EXCEEDED",
    "min_items": "MIN_LENGTH_EXCEEDED",
    "max_items": "MAX_LENGTH_EXCEEDED",
    "min": "MIN_VALUE_EXCEEDED",
    "max": "MAX_VALUE_EXCEEDED",
    "pattern": "INVALID_PATTERN",
    "enum": "INVALID_ENUM",
}
"""Organizations' reasons for an InvalidInputException."""
TOKEN_ERRORS = ["InvalidNextTokenException", "InvalidParameterValueException", "ValidationException"]
"""What Config answers to a page token of another request."""
CONSTRAINTS = {
    "min_length": "length",
    "max_length": "length",
    "min_items": "length",
    "max_items": "length",
    "min": "range",
    "max": "range",
    "one_member": "required",
}
"""What models/overrides.json calls them, where it has another name."""
JAVA = {
    "required": "Member must not be null",
    "one_member": "Member must have exactly one of these set",
    "min_length": "Member must have length greater than or equal to {bound}",
    "max_length": "Member must have length less than or equal to {bound}",
    "min_items": "Member must have length greater than or equal to {bound}",
    "max_items": "Member must have length less than or equal to {bound}",
    "min": "Member must have value greater than or equal to {bound}",
    "max": "Member must have value less than or equal to {bound}",
    "pattern": "Member must satisfy regular expression pattern: {bound}",
    "enum": "Member must satisfy enum value set: [",
}
"""What services in Java say of a constraint."""
IN_JAVA = {
    "config": "ValidationException",
    "sts": "ValidationError",
    "resourcegroupstaggingapi": "InvalidParameterException",
    "iam": "ValidationError",
    "ec2": "InvalidParameterValue",
    "support": "ValidationException",
    "account": "ValidationException",
}
"""The error in which they say it."""


def needs_organization(operation: Operation) -> bool:
    """Whether an operation is refused to an account in no organization, whatever it asks.

    An invitation is accepted by such an account.
    """
    return NOT_IN_USE in operation.errors and operation.name != "AcceptHandshake"


@dataclass(frozen=True)
class Refused:
    """An operation that answered an error."""

    service: str
    operation: str
    error: str
    """The code on the wire."""
    reason: str = ""
    """The `Reason` of the errors that have one."""


@dataclass(frozen=True)
class Refusal:
    """An answer to a broken constraint."""

    code: str
    reason: str | None
    texts: list[str]
    """What the message has to contain."""

    def differs(self, reply: Reply) -> str | None:
        """How an answer differs from it, if it does."""
        told = [reply.answer.status == 400, reply.code == self.code, reply.parsed.get("Reason") == self.reason]
        missing = [text for text in self.texts if text.lower() not in reply.message.lower()]
        if all(told) and not missing:
            return None
        return f"400 {self.code} {self.reason or ''} naming {missing or self.texts} is expected, not {reply}"


def override(violation: Violation) -> dict[str, Any] | None:
    """What models/overrides.json says of it."""
    operation = violation.operation
    for known in OVERRIDES:
        if (
            known["service"] == operation.service
            and known["operation"] in (None, operation.name)
            and known["member"] == violation.member
            and known["constraint"] == CONSTRAINTS.get(violation.kind, violation.kind)
            and (known["operation"] or known["code"] in operation.errors)
        ):
            return known
    return None


def broken(operation: Operation) -> list[Violation]:
    """Every constraint of an operation's input, broken, but those that the service holds against nobody."""
    return [one for one in violations(operation) if not held_against_nobody(override(one))]


def held_against_nobody(known: dict[str, Any] | None) -> bool:
    """Whether an exception lets every value through, and not only those of a pattern."""
    return known is not None and known["code"] is None and "accepts" not in known


def expected(violation: Violation) -> Refusal:
    """What has to be answered."""
    operation = violation.operation
    if violation.kind == "type":
        return Refusal("SerializationException", None, [])
    known = override(violation)
    if known and known["code"] is not None:
        return Refusal(known["code"], None, [known["message"]])
    if operation.service == "organizations":
        return Refusal("InvalidInputException", reason(violation), organizations_texts(violation))
    if operation.service == "securityhub":
        return Refusal(invalid_input(operation), None, [f"Invalid parameter '{violation.member}'", data(violation)])
    told = JAVA[violation.kind].format(bound=violation.bound)
    return Refusal(IN_JAVA[operation.service], None, [f"at '{coral(violation)}' failed to satisfy constraint: ", told])


def invalid_input(operation: Operation) -> str:
    """Security Hub's newer operations declare another error."""
    newer = "InvalidInputException" not in operation.errors and "ValidationException" in operation.errors
    return "ValidationException" if newer else "InvalidInputException"


def organizations_texts(violation: Violation) -> list[str]:
    """What Organizations says of a constraint: the member, but of patterns, whose text is known to the letter."""
    if paged(violation):
        return []
    if violation.kind == "pattern":
        return ["You provided a value that does not match the required pattern."]
    return [coral(violation)]


def paged(violation: Violation) -> bool:
    """Whether it is about a page's token."""
    return violation.member == "NextToken"


def reason(violation: Violation) -> str:
    """Organizations' reason; some shapes have reasons of their own."""
    if paged(violation):
        return "INVALID_NEXT_TOKEN"
    if violation.kind == "pattern" and violation.shape.name == "PolicyTargetId":
        return "INVALID_PATTERN_TARGET_ID"
    if violation.kind == "enum" and violation.shape.name in ("PolicyType", "EffectivePolicyType"):
        return "INVALID_ENUM_POLICY_TYPE"
    if violation.kind == "enum" and isinstance(violation.path[-1], int):
        return "INVALID_LIST_MEMBER"
    return REASONS[violation.kind]


def coral(violation: Violation) -> str:
    """The path as AWS's services in Java print it: `tags.1.member.key`."""
    if violation.operation.service == "organizations" and len(violation.path) == 1:
        return violation.member
    keys = violation.keys()

    def told(step: str | int) -> str:
        if isinstance(step, int):
            return f"{step + 1}.member"
        return f"{step}.member" if step in keys else step[:1].lower() + step[1:]

    return ".".join(map(told, violation.path))


def data(violation: Violation) -> str:
    """The path as AWS's services in JavaScript print it: `data.Tags[0].Key`."""
    keys = violation.keys()
    path = "data"
    for step in violation.path:
        path += f"[{step}]" if isinstance(step, int) else f"['{step}']" if step in keys else f".{step}"
    return path


def is_syntactic(operation: Operation, reply: Reply) -> bool:
    """Whether an answer says that the request doesn't keep its model, or can't be read at all."""
    if reply.answer.status >= 500 or reply.code in (
        "SerializationException",
        "UnknownOperationException",
        "MalformedInput",
    ):
        return True
    if operation.service == "organizations":
        # Reasons that also a well-formed input may get are the domain's.
        own = {"INVALID_ENUM_POLICY_TYPE", "INVALID_NEXT_TOKEN"}
        return reply.code == "InvalidInputException" and reply.parsed.get("Reason") in {*REASONS.values()} - own
    if operation.service == "securityhub":
        return "data." in reply.message and "should" in reply.message
    return "failed to satisfy constraint" in reply.message


def token(operation: Operation) -> Refused:
    """What is answered to a page token of another request."""
    if operation.service == "organizations":
        return Refused(operation.service, operation.name, "InvalidInputException", "INVALID_NEXT_TOKEN")
    # Of Config and Account Management the first that the operation declares.
    declared = [one for one in TOKEN_ERRORS if one in operation.errors]
    code = declared[0] if operation.service in ("config", "account") else invalid_input(operation)
    return Refused(operation.service, operation.name, code)
