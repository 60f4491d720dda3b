"""Labels with the first sentence of their text, as what a thing is or what is done may be read from it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audiolesson.draft.english.texts import cut
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import small_item
from audiolesson.study.facts.ground import Ground, Pair, holds_cases
from audiolesson.study.facts.plain_what import plain_what
from audiolesson.study.facts.prose.label_lines import names
from audiolesson.wording.sentences import split as sentence_ends

MOST_WORDS = 40
_THIS_IS = lazy(
    r"^(?:(?:(?:This|It) (?:is|means|refers to|describes)|(?:These|They) (?:are|refer to)|Is|Are|Means|Describes?"
    r"|Refers? to) )"
    r"(?=(?:an?|the|any|[a-z]+) )",
    re.IGNORECASE,
)
"""How a label's text begins that is a whole sentence, or goes on from the label."""
_IS_SO = r"^(?:the |an? )?{name} (?:is|are) (?=(?:an?|the|any) )"
"""The label said once more: "Tonic: the tonic is the first note"."""
_NEEDED = lazy(r"\b(?:needs?|should|must|wants?|remember|avoid|why|reasons?)\b", re.IGNORECASE)
"""What a line says of a list whose labels are no terms but advice."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A label as it stands in mid-sentence, and what its text says first, without brackets and asides, small."""

    pair: Pair
    name: str
    what: str


def entries(ground: Ground) -> Iterator[Entry]:
    """The labels that name a thing, with what stands behind them; not those of points, steps and advice."""
    yield from entries_of(ground, ground.pairs)


def entries_of(ground: Ground, pairs: Iterable[Pair]) -> Iterator[Entry]:
    """The same of some labels."""
    for pair in pairs:
        name = drop_brackets(Text(bare_term(pair.term.text))).text.strip(" .:*")
        ends = sentence_ends(pair.text.text, ground.language)
        if not ends or pair.text.links or pair.term.links:
            continue
        if not pair.glossary and (holds_cases(pair.lead) or _NEEDED.search(pair.lead)):
            continue
        what = _THIS_IS.sub("", plain_what(drop_brackets(cut(pair.text, *ends[0])).text.strip(" .")))
        small = small_item(name, ground.whole)
        what = re.sub(_IS_SO.format(name=re.escape(name)), "", what, flags=re.I)
        if names(small, of_kind=True) and what and len(what.split()) <= MOST_WORDS:
            yield Entry(pair, small, what[0].lower() + what[1:])
