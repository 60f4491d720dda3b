"""The list of what was published, `published.json` at the target: written, and read with doubt."""

import json
from dataclasses import asdict
from typing import Any

from audiolesson.files import canonical, digest
from audiolesson.patterns import lazy
from audiolesson.publish.model import Known, Listing, Old

NAME = "published.json"
_FORMAT = 1
_MOST_BYTES = 64 * 1024 * 1024
_NAME = lazy(r"(?!.*(?:^|/)\.{0,2}(?:/|$))[^\x00-\x1f\\:]{1,500}")


def dump(listing: Listing) -> bytes:
    """A listing as the bytes of its file."""
    value = {"format": _FORMAT, **asdict(listing)}
    return canonical({**value, "check": digest(value)}) + b"\n"


def load(data: bytes | None) -> Listing | None:
    """The listing in some bytes; None when there is none that can be believed: then all is put anew."""
    try:
        value = json.loads(data) if data and len(data) <= _MOST_BYTES else None
        if not isinstance(value, dict) or value.pop("check", "") != digest(value) or value.pop("format", 0) != _FORMAT:
            return None
        files = {_name(name): Known(**_facts(facts)) for name, facts in value["files"].items()}
        old = {_name(name): Old(**_facts(facts)) for name, facts in value["old"].items()}
        return Listing(str(value["show"]), files, old, tuple(map(_name, value["coming"])))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _name(name: Any) -> str:
    """A name that cannot lead out of the published folder. Raises ValueError for another."""
    if not isinstance(name, str) or not _NAME.fullmatch(name) or name.startswith("/"):
        raise ValueError(name)
    return name


def _facts(facts: dict[str, Any]) -> dict[str, Any]:
    if type(facts["bytes"]) is not int or not all(isinstance(facts[key], str) for key in facts if key != "bytes"):
        raise TypeError
    return facts
