"""Deeds with their date, and who did them: "In which year did the guild open its school?", "Who first fired …?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.clauses import MONTH, head_of
from audiolesson.study.facts.prose.parted import Parted

_YEAR = r"(?:1\d{3}|20[0-2]\d)"
_DAY = rf"\d\d? (?:{MONTH})(?: {_YEAR})?"
_LEAD = lazy(rf"(?P<date>(?:In|Around|About) (?:(?:{MONTH}) )?{_YEAR}|On (?:the night of )?{_DAY})")
_BEHIND = lazy(
    rf"(?P<before>.+?) (?P<date>in (?:(?:{MONTH}) )?{_YEAR}|on (?:the night of )?{_DAY})(?P<after> (?:by"
    rf"|with|at|in|to|from|as|for) .+)?$"
)
_ONE = lazy(rf"\b{_YEAR}\b")
_PERSON = lazy(
    r"(?:(?:the|an?) (?:[A-Za-z-]+ ){0,3}(?:[a-z]+(?:er|or|ist|ian|eer|man|woman|ect|st)) )?"
    r"(?P<name>(?:[A-Z][\w’'.-]+ )(?:(?:de|von|van|der|al|le|la|ibn) )*(?:[A-Z][\w’'.-]* ?)+"
    r"(?:and (?:[A-Z][\w’'.-]+ )+[A-Z][\w’'.-]*)?)(?: ?of (?:the )?[A-Z].*)?"
)
_BY = lazy(
    r" by (?P<who>(?:the [a-z]+ (?:[a-z]+ )?)?[A-Z][\w’'.-]+(?: (?:de |von "
    r"|van )?[A-Z][\w’'.-]+)+)(?: of [A-Z][\w’'-]+)?"
    r"(?: and (?P<second>[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)+))?(?=$|,| (?:in|at|for|to|as|and|when|who)\b)"
)
_DONE = lazy(
    r"(?:first )?(?P<done>[a-z]+ed|built|made|found|written|begun|sold|won|lost|drawn|sung|set|led|known"
    r"|shown|given|taken)\b"
)
_MAKING = lazy(
    r"(?:coin|invent|discover|propose|found|introduce|develop|design|create|write|build|publish|formulate|prove|describe"
    r"|suggest|name|compose|paint|establish|devise|pioneer|patent|isolate|identify|launch|release|start|lead|win"
    r"|conquer|defeat|abolish|declare|sign|pass|demonstrate|show|predict|measure|observe|explain|realise|realize|settle)"
)
_BODY = lazy(r"\b(?:University|Institute|College|Society|Company|Council|Congress|Bank|Party|Union|Army|Navy)\b")
_LOOSE = lazy(r"\b(?:another|there|here|one|it|they|them|he|his|she|her|this|that one|these|such)\b")
_LIFE = lazy(r"(?:born|died|married|retired|moved|buried)\b")
_LOOSE_END = lazy(r" (?:in|on|of|by|at|for|with|to|from|as|and|or)\?$")
MOST = 26
LEAST = 2


def dated_deeds(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each deed of the past that has a date or a doer."""
    for one in said:
        if (fact := _passive(ground, one) if one.verb in ("was", "were") else _active(ground, one)) is not None:
            yield fact


def _dated(one: Parted) -> tuple[str, str]:
    """A statement's rest without its date, and the date; "" where it has none or several."""
    if len(_ONE.findall(f"{one.lead} {one.rest}")) > 1:
        return one.rest, ""
    if found := _LEAD.fullmatch(one.lead):
        return one.rest, found["date"][0].lower() + found["date"][1:]
    if not one.lead and (found := _BEHIND.fullmatch(one.rest)):
        return f"{found['before']}{found['after'] or ''}", found["date"]
    return one.rest, ""


def _active(ground: Ground, one: Parted) -> Fact | None:
    rest, date = _dated(_bare(one))
    date = date if _ONE.search(date) else ""
    base = base_of_past(one.verb)
    if not base or _LOOSE.search(rest) or len(stems(rest)) < LEAST or _LIFE.match(one.verb) or "," in rest:
        return None
    person = _PERSON.fullmatch(one.x)
    if person and not _BODY.search(person["name"]) and (date or (_MAKING.fullmatch(base) and not one.lead)):
        who = person["name"].strip()
        asked = f"{large(date)}, who {one.verb} {rest}?" if date else f"Who {one.verb} {rest}?"
        return _made(ground, one, "description", who, asked, who, 1.5)
    if date and (person or re.search(r"\b[A-Z]", f"{one.x[1:]} {rest}") or one.x.startswith("the ")):
        return _when(ground, one, date, f"did {one.x} {base} {rest}")
    return None


_ASIDE = lazy(
    r"(?P<head>[^,]+), (?:from [^,]+ to [^,]+|such as [^,]+|including [^,]+|among them [^,]+|as well as [^,]+), "
    r"(?P<more>(?:on|onto|to|into|in|as|for|with|under|at) (?:(?!\bwhich\b)[^,])+)"
)
"""A deed that goes on behind what is told of its thing by the way: "put the kilns, from Aa to Zell, on its list"."""


def _bare(one: Parted) -> Parted:
    """A statement without what it adds behind a comma, or tells by the way between two."""
    whole = _ASIDE.fullmatch(one.rest.rstrip(". "))
    rest = f"{whole['head']} {whole['more']}" if whole else head_of(one.rest).split(", ")[0]
    return Parted(one.told, one.lead, one.x, one.verb, rest, one.many)


def _passive(ground: Ground, one: Parted) -> Fact | None:
    done = _DONE.match(one.rest)
    if not done or _LIFE.match(one.rest) or _LOOSE.search(one.x):
        return None
    by = _BY.search(one.rest)
    if by:
        who = by["who"] if not by["second"] else f"{by['who']} and {by['second']}"
        rest, date = _dated(_bare(Parted(one.told, one.lead, one.x, one.verb, one.rest[: by.start()], one.many)))
        if base_of_past(done["done"]) and not _past_only(done["done"]):
            asked = f"{large(date)}, who {done['done']} {one.x}?" if date else f"Who {done['done']} {one.x}?"
            return _made(ground, one, "description", who, asked, who, 1.5)
    rest, date = _dated(_bare(one))
    if not date or len(stems(one.x)) < 1 or "," in rest or _LOOSE.search(rest):
        return None
    return _when(ground, one, date, f"{one.verb} {one.x} {rest}")


def _past_only(done: str) -> bool:
    """Whether a participle is no past form too: written, drawn."""
    return done in ("written", "drawn", "given", "taken", "shown", "known", "sung", "begun")


def _when(ground: Ground, one: Parted, date: str, asked: str) -> Fact | None:
    """The question for the year of a date; None of a date without one."""
    year = _ONE.search(date)
    if not year:
        return None
    return _made(ground, one, "year", one.x, f"In which year {asked}?", year.group(), 1.3)


def _made(ground: Ground, one: Parted, kind: FactKind, term: str, asked: str, answer: str, worth: float) -> Fact | None:
    if len(asked.split()) > MOST or _LOOSE_END.search(asked):
        return None
    return made(ground, one.told, kind, term, asked, answer, one.told.bare, worth, exact=True, most=MOST)
