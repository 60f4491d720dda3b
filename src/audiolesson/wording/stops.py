"""Which stops end no sentence, and which words begin one: data of a language, in `wording/en/stops.py` and its like.

It is loaded without the rules of reading, for lessons are cut into sentences long before anything is said.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec


@dataclass(frozen=True, slots=True)
class Stops:
    """Abbreviations without their last stop, and words; all in small letters.

    never: the stop ends no sentence. with_number: nor does it before a number. soft: it ends one too, before a
    capital. naming: they stand before names, so that only one of `starters` begins a sentence after them.
    lettered: nouns behind which a single capital is a name ("Plan B.") and no initial.
    """

    never: frozenset[str]
    with_number: frozenset[str]
    soft: frozenset[str]
    naming: frozenset[str]
    starters: frozenset[str]
    lettered: frozenset[str]


@cache
def stops_of(tag: str) -> Stops | None:
    """The stops of a language by a tag such as "en-us"; None where no folder holds them."""
    name = tag.split("-")[0].lower()
    package = f"audiolesson.wording.{name}"
    if not re.fullmatch("[a-z]{2,3}", name) or find_spec(package) is None or find_spec(f"{package}.stops") is None:
        return None
    stops = import_module(f"{package}.stops").STOPS
    assert isinstance(stops, Stops)
    return stops
