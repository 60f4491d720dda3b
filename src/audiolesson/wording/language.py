"""The rules of a language, found by the name of their folder: `wording/en/`, `wording/de/` …

A folder holds `rules.py` with `RULES`, in the order of their rank; all else in it is optional: `PRONOUNCED` (word →
the spelling that voices say well), `marked` (the words for what stood between backticks or dollar signs), `behind`
(what belongs to such a formula and stands behind it), `breathes` (before which words a speaker breathes), and `form`
(the text, at the same length, with its numbers as the language writes them);
`stops.py` beside it says where sentences end, `needed.tsv` which words rules need (see `sieve`). A language without
folder is left to the voice's own reading.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from audiolesson.wording.breaths import Breathes
from audiolesson.wording.claims import Said
from audiolesson.wording.sieve import Sieve, needed_words


@dataclass(frozen=True, slots=True)
class Language:
    """What one folder knows. `marked(text, start, end, kind)` reads code and formulas that the author marked.

    `behind(text, start, end)` is the end of what belongs to a marked formula, and its words: a unit.
    """

    rules: Sieve
    pronounced: Mapping[str, str] = field(default_factory=dict)
    marked: Callable[[str, int, int, str], Said] | None = None
    behind: Callable[[str, int, int], tuple[int, str]] | None = None
    breathes: Breathes | None = None
    form: Callable[[str], str] | None = None


@cache
def language_of(tag: str) -> Language | None:
    """The language of a tag such as "en-us", or None when no folder holds its rules."""
    name = tag.split("-")[0].lower()
    if not re.fullmatch("[a-z]{2,3}", name) or find_spec(f"audiolesson.wording.{name}") is None:
        return None
    rules = import_module(f"audiolesson.wording.{name}.rules")
    return Language(
        Sieve(rules.RULES, needed_words(Path(rules.__file__ or "").with_name("needed.tsv"))),
        getattr(rules, "PRONOUNCED", {}),
        getattr(rules, "marked", None),
        getattr(rules, "behind", None),
        getattr(rules, "breathes", None),
        getattr(rules, "form", None),
    )
