"""Whether an answer fits the output of its model: members, types, enumerations, times, texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from botocore.model import ListShape, MapShape, Shape, StructureShape

import texts
from models import Operation, Reply

SCALARS = {
    "string": str,
    "integer": int,
    "long": int,
    "float": (int, float),
    "double": (int, float),
    "boolean": bool,
}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


UNBOUNDED = {"StringWithCharLimit64"}
"""Shapes that are shorter than what Config itself puts there: names of rules, of which a pack's are longer."""


OBSERVED = {"RecorderStatus": {"PENDING", "SUCCESS", "FAILURE"}}
"""Values that AWS answers (its guide shows them) although its model spells them otherwise."""


def problems(operation: Operation, reply: Reply) -> list[str]:
    """What in a success doesn't fit the model."""
    shape, body = operation.model.output_shape, reply.answer.body
    if operation.is_form:
        return list(_element(operation, body))
    if shape is None:
        return [f"an empty answer is expected, not {body[:80]!r}"] if body.strip() not in (b"", b"{}") else []
    return list(_value(shape, reply.answer.json() if body else {}, ""))


def _element(operation: Operation, body: bytes) -> Iterator[str]:
    """An answer in XML: its elements by name."""

    def bare(element: ElementTree.Element) -> str:
        return element.tag.rpartition("}")[2]

    def inside(shape: Shape, element: ElementTree.Element, path: str) -> Iterator[str]:
        if isinstance(shape, StructureShape):
            names = {member.serialization.get("name", name): member for name, member in shape.members.items()}
            for child in element:
                if bare(child) in names:
                    yield from inside(names[bare(child)], child, f"{path}.{bare(child)}")
                else:
                    yield f"{path}.{bare(child)} is no member"
            found = {bare(child) for child in element}
            missing = [name for name in shape.required_members if name not in found]
            yield from (f"{path}.{name} is missing" for name in missing)
        elif isinstance(shape, ListShape):
            name = shape.member.serialization.get("name", "member")
            for child in element:
                if bare(child) == name:
                    yield from inside(shape.member, child, f"{path}.{name}")
                else:
                    yield f"{path}.{bare(child)} is no item"
        elif isinstance(shape, MapShape):
            for entry in element:
                if [bare(child) for child in entry] == ["key", "value"]:
                    yield from inside(shape.key, entry[0], f"{path} key")
                    yield from inside(shape.value, entry[1], f"{path}[{entry[0].text}]")
                else:
                    yield f"{path}.{bare(entry)} is no entry"
        elif shape.type_name == "timestamp":
            if not MOMENT.fullmatch(element.text or ""):
                yield f"{path}: {element.text} is no time"
        elif shape.type_name == "string":
            yield from _text(shape, element.text or "", path)

    root = ElementTree.fromstring(body)
    if operation.protocol == "ec2":
        root.remove(next(child for child in root if bare(child) == "requestId"))
        yield from inside(operation.model.output_shape, root, "")
        return
    wrapper = operation.model.output_shape.serialization.get("resultWrapper", f"{operation.name}Result")
    results = [child for child in root if bare(child) == wrapper]
    if len(results) != 1:
        yield f"there is no {wrapper}"
    for result in results:
        yield from inside(operation.model.output_shape, result, "")


def _value(shape: Shape, value: Any, path: str) -> Iterator[str]:
    if isinstance(shape, StructureShape):
        if not isinstance(value, dict):
            yield f"{path} is no structure: {value!r}"
            return
        names = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        yield from (f"{path}.{name} is no member" for name in value if name not in names)
        required = [shape.members[name].serialization.get("name", name) for name in shape.required_members]
        yield from (f"{path}.{name} is missing" for name in required if value.get(name) is None)
        for name, member in names.items():
            if name in value:
                yield from _value(member, value[name], f"{path}.{name}")
    elif isinstance(shape, ListShape):
        if not isinstance(value, list):
            yield f"{path} is no list: {value!r}"
            return
        for place, item in enumerate(value):
            yield from _value(shape.member, item, f"{path}[{place}]")
    elif isinstance(shape, MapShape):
        if not isinstance(value, dict):
            yield f"{path} is no map: {value!r}"
            return
        for key, item in value.items():
            yield from _value(shape.key, key, f"{path} key {key}")
            yield from _value(shape.value, item, f"{path}[{key}]")
    elif shape.type_name == "timestamp":
        yield from _time(shape, value, path)
    elif not isinstance(value, SCALARS[shape.type_name]) or (shape.type_name != "boolean" and isinstance(value, bool)):
        yield f"{path} is no {shape.type_name}: {value!r}"
    elif shape.type_name == "string":
        yield from _text(shape, value, path)
    elif not isinstance(value, bool):
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if (low is not None and value < low) or (high is not None and value > high):
            yield f"{path}: {value} isn't between {low} and {high}"


def _time(shape: Shape, value: Any, path: str) -> Iterator[str]:
    # In a body the default of both JSON protocols is a number.
    if shape.serialization.get("timestampFormat", "unixTimestamp") == "iso8601":
        if not (isinstance(value, str) and MOMENT.fullmatch(value)):
            yield f"{path} is no time as text: {value!r}"
    elif isinstance(value, bool) or not isinstance(value, (int, float)) or not 1e9 < value < 1e10:
        yield f"{path} is no time in seconds: {value!r}"


def _text(shape: Shape, value: str, path: str) -> Iterator[str]:
    low, high, pattern = (shape.metadata.get(name) for name in ("min", "max", "pattern"))
    if getattr(shape, "enum", None) and value not in {*shape.enum, *OBSERVED.get(shape.name, ())}:
        yield f"{path}: {value!r} is none of {shape.enum}"
    longer = high is not None and len(value) > high and shape.name not in UNBOUNDED
    if (low or 0) > len(value) or longer:
        yield f"{path}: {value[:60]!r} hasn't between {low} and {high} characters"
    if pattern and not texts.keeps(pattern, value, whole=False):
        yield f"{path}: {value[:60]!r} doesn't keep {pattern}"
