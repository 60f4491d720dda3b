"""When something was or began to be so: years, decades and centuries of what has a name, whatever the clause.

`events` asks for the one year of a deed; here are those that it does not know: "since 1962", "in the 1780s", "during
the seventeenth century".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import is_only_first, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import asked
from audiolesson.study.facts.turning.clause import Clause
from audiolesson.study.facts.turning.gaps import last_of, statement
from audiolesson.study.facts.turning.known import is_known
from audiolesson.study.facts.turning.making import fact_of
from audiolesson.study.facts.turning.numbers import DENIES

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_YEAR = r"(?:1[0-9]\d\d|20[0-2]\d)"
_UNIT = (
    r" ?(?:°|%|degrees?\b|per ?cent\b|[kmcµ]?[gmlJW]\b|kcal\b|calories\b|tons?\b|tonnes?\b|kilo"
    r"|metres?\b|miles?\b|feet\b|litres?\b|years?\b|days?\b|hours?\b|minutes?\b|times\b|people\b|men\b|women\b"
    r"|[a-z]+ of\b)"
)
"""What counts, behind a number that is no year."""
_DATE = lazy(
    rf",? ?\b(?<!\b(?:at|to|of|by) )(?P<by>[Ii]n|[Ss]ince|[Ff]rom|[Aa]bout|[Aa]round"
    rf"|[Ii]n about|[Ii]n around|[Oo]n|[Dd]uring"
    rf"|[Uu]ntil) (?P<date>"
    rf"(?:about |around )?(?:\d\d? )?(?:{_MONTH} )?{_YEAR}(?! [A-Z(]|{_UNIT})"
    rf"|(?:the )?(?:early |late |mid-)?{_YEAR[:-1]})s"
    r"|the (?:early |late |middle of the |first half of the |second half of the |end of the )?[a-z]+(?:th|nd"
    r"|rd|st|ty-first) century)(?![\w-])\b,?"
)
_MORE = lazy(r", (?:while|whereas|with|and|but|when|where|which|who)\b.*")
_DATES = lazy(rf"\b{_YEAR}s?\b|\bcentury\b")
_ASKS = {
    "since": "Since when", "until": "Until when", "from": "From when",
}  # fmt: skip
_NAME = lazy(r"(?<!^)\b[A-ZÀ-Þ][\w’'-]+")
_LIFE = lazy(
    r"\b(?:done|born|die[ds]?|marr(?:y|ied)|buried|killed himself|wrote that|says?|said|thought|believed"
    r"|retired?)\b"
)
_LIVED = lazy(r"\b(?:had|was|were|is|are) (?:a|an|the|in|at|on|under|about|still|already|not)\b")
LEAST_ASKED, MOST_ASKED = 4, 24
WORTH = 0.24


def dates_turned(ground: Ground, said: tuple[Clause, ...]) -> Iterator[Fact]:
    """A fact for each clause that names something and has one date."""
    for clause in said:
        text = clause.tree.text(0, clause.stop)
        if DENIES.search(text) or len(_DATES.findall(text)) != 1 or len(_DATES.findall(clause.told.bare)) > 2:
            continue
        if fact := _asked(ground, clause, text):
            yield fact


def _asked(ground: Ground, clause: Clause, text: str) -> Fact | None:
    found = _DATE.search(text)
    if not found:
        return None
    counted = re.match(r" ([a-z]+)", text[found.end() :])
    if counted and is_plural(counted[1]):
        return None  # "about 1500 steps"
    tree, stop = clause.tree, last_of(clause)
    start = len(tree.text(0, clause.verb + 1))
    lead = clause.lead
    if found.start() < start:
        if not clause.lead or not lead.startswith(found.group().strip(" ,")):
            return None
        lead = lead[len(found.group().strip(" ,")) :].strip(" ,")
        places = None
    else:
        places = _places(clause, found, stop)
        if places is None:
            return None
    free = [
        range(clause.first, clause.end),
        *([range(clause.verb, stop)] if not places else [range(clause.verb, places.start), range(places.stop, stop)]),
    ]
    if not all(is_known(ground, clause, one) for one in free) or (
        lead and not is_known(ground, clause, range(clause.first))
    ):
        return None
    if places and not _hangs(clause, places):
        return None
    one = statement(ground, clause, places, stop)
    if one:
        one = replace(one, rest=_MORE.sub("", one.rest))
    if (
        not one
        or re.match(r"[a-z]+ing\b", one.rest)
        or one.x.split()[0].lower()
        in ("there", "this", "that", "you", "we", "one", "some", "many", "most", "others", "two", "three")
    ):
        return None
    whole = f"{one.x} {one.verb} {one.rest} {lead}"
    names = [name for name in _NAME.findall(f" {whole}") if not is_only_first(name, ground.whole)]
    if not names or _LIFE.search(whole) or _LIVED.match(f"{one.verb} {one.rest}"):
        return None
    by = found["by"].lower()
    if (
        tree.tags[clause.verb] in ("VBZ", "VBP")
        and by != "since"
        and tree.words[clause.verb].text not in ("is", "are", "has", "have")
    ):
        return None  # of what still is so the date is of something else
    date = found["date"]
    ask = _ASKS.get(by) or ("In which year" if re.fullmatch(_YEAR, date) and by == "in" else "When")
    question = asked(one, ask)
    if not question:
        return None
    if lead:
        question = f"{large(lead)}, {question[0].lower()}{question[1:]}"
    if len(stems(question)) < LEAST_ASKED or len(question.split()) > MOST_ASKED:
        return None
    answer = date if ask in ("In which year", *_ASKS.values()) else f"{by} {date}"
    return fact_of(ground, clause.told, "year", one.x, question, large(answer), clause.told.bare, WORTH)


def _hangs(clause: Clause, places: range) -> bool:
    """Whether a date belongs to the main verb of its clause, and not to one inside it."""
    tree = clause.tree
    at = places.stop - 1
    for above in (at, *tree.above(at)):
        if above == tree.root:
            return True
        if tree.labels[above] in ("acl", "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "nmod", "appos"):
            return False
    return False


def _places(clause: Clause, found: re.Match[str], stop: int) -> range | None:
    """The places of a date's words in its clause."""
    tree = clause.tree
    first = next(
        (at for at in range(stop) if len(tree.text(0, at + 1)) > found.start() and tree.words[at].text not in ","), -1
    )
    last = next((at for at in range(stop - 1, -1, -1) if len(tree.text(0, at)) < found.end()), -1)
    while last > first and tree.words[last].text in ",":
        last -= 1
    return range(first, last + 1) if 0 <= first <= last else None
