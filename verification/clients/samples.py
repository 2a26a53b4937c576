"""Inputs made from the models: valid ones, and for every constraint one that breaks just that."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

import texts
from models import Operation

Path = tuple[str | int, ...]
DEEP = 8
"""Structures within structures, at most: some shapes contain themselves."""
KNOWN = {"AccountId": "123456789012", "AdminAccountId": "123456789012"}
"""Values of members of which their service asks for more than its model says."""
WRONG = {
    "string": 5,
    "integer": "x",
    "long": "x",
    "float": "x",
    "double": "x",
    "boolean": "yes",
    "timestamp": {},
    "list": {},
    "map": [],
    "structure": [],
}
"""For each type a JSON value that isn't of it."""


def sample(shape: Shape, whole: bool, complete: bool = False, along: Path = (), depth: int = DEEP) -> Any:
    """A valid value: what is required, or everything, and in any case what lies along a path."""
    if isinstance(shape, StructureShape):
        if shape.is_tagged_union:
            names = [along[0]] if along else list(shape.members)[:1]
        else:
            names = [
                name
                for name in shape.members
                if name in shape.required_members or along[:1] == (name,) or (complete and depth > 0)
            ]
        return {
            name: KNOWN.get(name)
            if name in KNOWN and shape.members[name].type_name == "string"
            else sample(shape.members[name], whole, complete, along[1:] if along[:1] == (name,) else (), depth - 1)
            for name in names
        }
    if isinstance(shape, ListShape):
        count = max(shape.metadata.get("min", 0), 1 if complete or along else 0)
        items = [sample(shape.member, whole, complete, along[1:], depth - 1) for _ in range(count)]
        return _distinct(items, shape.member)
    if isinstance(shape, MapShape):
        count = max(shape.metadata.get("min", 0), 1 if complete or along else 0)
        return {key_of(shape): sample(shape.value, whole, complete, along[1:], depth - 1) for _ in range(count)}
    low, high, pattern = limits(shape)
    match shape.type_name:
        case "string":
            if shape.enum:
                return shape.enum[0]
            return texts.matching(pattern, int(low or 0), high)
        case "integer" | "long":
            return int(low or 1)
        case "float" | "double":
            return float(low or 1)
        case "boolean":
            return True
        case "timestamp":
            return "2025-06-01T00:00:00Z"
    raise ValueError(f"samples.py doesn't know {shape.type_name}")


def key_of(shape: MapShape) -> str:
    """A key of a map."""
    return sample(shape.key, True)


def _distinct(items: list[Any], member: Shape) -> list[Any]:
    """Different values of an enumeration, where a list needs several."""
    values = member.enum if isinstance(member, StringShape) else []
    return [values[place % len(values)] for place in range(len(items))] if values else items


def limits(shape: Shape) -> tuple[float | None, Any, str | None]:
    """Least, most and pattern."""
    return shape.metadata.get("min"), shape.metadata.get("max"), shape.metadata.get("pattern")


def whole(operation: Operation) -> bool:
    """Whether the service matches patterns against the whole text."""
    return operation.service != "securityhub"


def arguments(operation: Operation, complete: bool = False, along: Path = ()) -> dict[str, Any]:
    """A valid input of an operation."""
    shape = operation.model.input_shape
    return sample(shape, whole(operation), complete, along) if shape else {}


@dataclass(frozen=True)
class Violation:
    """One constraint of an input that one value doesn't keep."""

    operation: Operation
    path: Path
    """By members' names, items' places and maps' keys."""
    wire: Path
    """The same by the names on the wire."""
    kind: str
    """`required`, `type`, `enum`, `pattern`, `one_member`; or `min` or `max` of a number, `_length` or `_items`."""
    bound: Any
    shape: Shape
    value: Any
    """What stands there instead; nothing for `required`."""

    def __str__(self) -> str:
        return f"{self.operation} {'.'.join(map(str, self.path))} {self.kind} {self.bound or ''}".strip()

    @property
    def member(self) -> str:
        """The innermost member, by which people know the value."""
        return next(step for step in reversed(self.path) if isinstance(step, str) and step not in self.keys())

    def keys(self) -> set[str]:
        """The steps of the path that are keys of maps."""
        keys, shape = set(), self.operation.model.input_shape
        for step in self.path:
            if isinstance(shape, MapShape):
                keys.add(step)
                shape = shape.value
            else:
                shape = shape.members[step] if isinstance(shape, StructureShape) else shape.member
        return keys

    def arguments(self) -> dict[str, Any]:
        """An input in which only this is wrong."""
        above = arguments(self.operation, along=self.path)
        place = above
        for step in self.path[:-1]:
            place = place[step]
        if self.kind == "required":
            del place[self.path[-1]]
        elif self.kind != "type":
            place[self.path[-1]] = copy.deepcopy(self.value)
        return above


def violations(operation: Operation) -> Iterator[Violation]:
    """Every constraint of an operation's input, broken."""
    shape = operation.model.input_shape
    if shape:
        yield from _structure(operation, shape, (), (), ())


def _structure(
    operation: Operation, shape: StructureShape, path: Path, wire: Path, above: tuple
) -> Iterator[Violation]:
    for name, member in shape.members.items():
        here = (*path, name)
        on_wire = (*wire, member.serialization.get("name", name))
        location = member.serialization.get("location") if not path else None
        if name in shape.required_members and location not in ("uri", "querystring"):
            yield Violation(operation, here, on_wire, "required", None, member, None)
        for one in _value(operation, member, here, on_wire, above):
            # What stands in a path or query is text: an empty one, or another type, makes another request of it.
            if location is None or (one.kind != "type" and one.value not in ("", [])):
                yield one


def _value(operation: Operation, shape: Shape, path: Path, wire: Path, above: tuple) -> Iterator[Violation]:
    def broken(kind: str, bound: Any, value: Any) -> Violation:
        return Violation(operation, path, wire, kind, bound, shape, value)

    low, high, pattern = limits(shape)
    if not operation.is_form:
        yield broken("type", shape.type_name, WRONG[shape.type_name])
    if isinstance(shape, StructureShape):
        if shape.name not in above:
            if shape.is_tagged_union:
                yield broken("one_member", list(shape.members), {})
            yield from _structure(operation, shape, path, wire, (*above, shape.name))
    elif isinstance(shape, ListShape):
        # The query protocol has no empty structure.
        item = sample(shape.member, whole(operation), operation.is_form)
        if low:
            yield broken("min_items", low, [item] * (int(low) - 1))
        if high is not None:
            yield broken("max_items", high, [item] * (high + 1))
        yield from _value(operation, shape.member, (*path, 0), (*wire, 0), above)
    elif isinstance(shape, MapShape):
        key = key_of(shape)
        yield from _value(operation, shape.value, (*path, key), (*wire, key), above)
    elif shape.type_name == "string":
        if low:
            yield broken("min_length", low, texts.matching(None, 1, None) * (int(low) - 1))
        if high is not None:
            yield broken("max_length", high, "a" * (high + 1))
        if pattern:
            foreign = texts.foreign(pattern, int(low or 0), high, whole(operation))
            if foreign is not None:
                yield broken("pattern", pattern, foreign)
        if shape.enum:
            yield broken("enum", shape.enum, "NO_SUCH_VALUE")
    elif shape.type_name in ("integer", "long", "float", "double"):
        if low is not None:
            yield broken("min", low, low - 1)
        if high is not None:
            yield broken("max", high, high + 1)
