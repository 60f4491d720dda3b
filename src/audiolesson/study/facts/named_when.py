"""Terms that are told by the case in which there is one: "Occurs when …" in a glossary, or of a term in bold letters.

"**Crazing** occurs when a glaze shrinks more than its pot" is asked from its other end: "What is it called when a glaze
shrinks more than its pot?"
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import ends_as_mass, is_many, is_term, large, small_item, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.alone import points_away
from audiolesson.study.facts.refusing.odd import is_odd
from audiolesson.study.facts.termed.phrase import says_root

_WHEN = lazy(r"(?:It )?(?:[Oo]ccurs|[Hh]appens|[Tt]akes place|[Aa]rises) when(?:ever)? (?P<case>[^;:()]+?)\.?")
_SAID = lazy(
    r"(?P<x>[A-Z][\w’'-]*(?: [\w’'-]+){0,3}) (?P<verb>occurs|happens|takes place|arises|is) when(?:ever)?"
    r" (?P<case>[^;:()]+?)\.?"
)
_LEANS = lazy(
    r"^(?:it|its) |\b(?:this|these|those|they|them|he|she|you|your|here|there|such|above|below|something|someone)\b|\d"
    r"|, (?:such as|like|for example|e\.g)",
    re.IGNORECASE,
)
WORTH, LEAST_WORDS, MOST_WORDS, LEAST_TELLING = 2.0, 5, 20, 3


@dataclass(frozen=True, slots=True)
class _Case:
    """A term, the case in which there is one, and where it stands."""

    name: str
    case: str
    section: int
    place: Place
    sentence: str = ""


def named_when(ground: Ground) -> Iterator[Fact]:
    """A fact for each term of a glossary, and each in bold letters, that is told by its case, the first of each."""
    done: set[str] = set()
    for one in (*_of_glossary(ground), *_of_sentences(ground)):
        if one.name.lower() not in done and (fact := _asked(ground, one)):
            done.add(one.name.lower())
            yield fact


def _of_glossary(ground: Ground) -> Iterator[_Case]:
    for pair in ground.pairs:
        found = _WHEN.fullmatch(drop_brackets(Text(pair.text.text)).text.strip()) if pair.glossary else None
        if found:
            yield _Case(pair.term.text.strip(" .:*"), found["case"], pair.section, pair.place)


def _of_sentences(ground: Ground) -> Iterator[_Case]:
    for told in ground.told:
        found = _SAID.fullmatch(told.bare)
        if found and (found["x"].lower() in ground.strong or _is_happening(found["x"], found["verb"])):
            yield _Case(found["x"], found["case"], told.section, told.place, told.text.text)


def _is_happening(x: str, verb: str) -> bool:
    """Whether a thing is told by the case in which it happens: "Crazing occurs when …", "A dunt occurs when …"."""
    counted = re.match(r"An? ", x) is not None
    return verb != "is" and is_term(x) and (counted or ends_as_mass(x) or x.endswith(("ing", "ion")))


def _asked(ground: Ground, one: _Case) -> Fact | None:
    """The question for a term by its case; None where that leans, is no whole clause or tells the term."""
    name, case = small_item(one.name, ground.whole), one.case.strip(" ,")
    if not is_term(name, marked=True) or is_many(name) or _LEANS.search(case) or not has_main_verb(case):
        return None
    if not LEAST_WORDS <= len(case.split()) <= MOST_WORDS or len(stems(case)) < LEAST_TELLING:
        return None
    if says_root(without_article(name).split()[0], case) or {*stems(name)} <= {*stems(ground.lesson.title)}:
        return None
    question = f"What is it called when {case}?"
    if not is_asked_well(question, name, contrast=True, most=MOST_WORDS + 5):
        return None
    again = f"{large(name)} occurs when {case}."
    fact = Fact(
        "description", name, question, large(name), one.section, one.place, again, one.sentence, worth=WORTH,
        kept=True, read=True,
    )  # fmt: skip
    return None if is_odd(fact) or points_away(replace(fact, question=case)) else fact
