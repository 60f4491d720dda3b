"""How many, how long, at what temperature: the one number of a clause whose other words tell of what it is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import ends_as_mass, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import asked
from audiolesson.study.facts.turning.clause import Clause
from audiolesson.study.facts.turning.gaps import Gap, gaps, last_of, statement
from audiolesson.study.facts.turning.known import is_known
from audiolesson.study.facts.turning.making import fact_of

_WORDS = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one |two |three )?hundred|a thousand"
)
_COUNT = (
    r"(?:[−-]?\d[\d,.]*(?: (?:to|or|and) [−-]?\d[\d,.]*)?(?: (?:million|billion|thousand|hundred))?"
    rf"|(?:{_WORDS})(?:[ -](?:{_WORDS}))?(?: (?:to|or) (?:{_WORDS}))?)"
)
_ABOUT = (
    r"(?:(?:only |just )?(?:about|around|some|roughly|nearly|almost|at least|at most|up to|over|more than|less"
    r" than|fewer than|under|as many as|no more than|approximately|between|only|just) )?"
)
NUMBER = lazy(rf"(?P<count>{_ABOUT}{_COUNT}) (?P<what>[a-z°%].*)", re.I)
_TEMPERATURE = lazy(
    rf"(?P<said>{_ABOUT}[−-]?\d[\d,.]*(?: (?:to|or|and) [−-]?\d[\d,.]*)? ?(?:°[CF]|degrees(?: Celsius)?))(?P<rest>.*)"
)
_PERCENT = lazy(rf"(?P<said>{_ABOUT}\d[\d,.]*(?: (?:to|or) \d[\d,.]*)? ?(?:%|per cent|percent))(?P<rest>.*)")
_VAGUE = lazy(
    r"(?:things?|ways?|reasons?|points?|questions?|kinds?|sorts?|types?|parts?|sides?|words?|others?|examples?"
    r"|ideas?|cases?"
    r"|problems?|matters?|respects|answers?|explanations?|groups?|class(?:es)?|main|methods?|hands?|feet|times?|ones|more|further|rules?"
    r"|claims?|objections?|forms?|people|of|or|and|to|in)\b"
)
_ANY_NUMBER = lazy(rf"\b(?:\d[\d,.]*|{_WORDS}|half|third|quarter|once|twice|double)\b")
_YEAR = lazy(r"(?:1[0-9]\d\d|20[0-2]\d)$")
_UNITS = {
    "cm": "centimetres", "mm": "millimetres", "km": "kilometres", "m": "metres", "kg": "kilograms", "g": "grams",
    "ml": "millilitres", "km/h": "kilometres per hour", "kJ": "kilojoules", "Hz": "hertz", "dB": "decibels",
    "l": "litres", "kW": "kilowatts", "MWh": "megawatt hours", "MB": "megabytes", "GB": "gigabytes", "ft": "feet",
}  # fmt: skip
_NAMED = lazy(r"\b[A-Z][a-z]")
_EXAMPLE = lazy(r"\b(?:[Ss]uppose|[Ii]magine|[Ss]ay|if we|let us|example|our|we|you|your|I|my)\b")
_CASES = lazy(r"(?:in|over|for|by|at|to|near|below|above|from|around|towards|into|through)?")
_CHANGES = lazy(
    r"(?:ris|fall|fell|rose|reced|increas|decreas|shrink|shrank|drop|reduc|exceed|differ|grow|grew|shift|rais"
    r"|lower|shorten|lengthen"
    r"|tilt|declin|chang)"
)
_ADDED = lazy(r", (?:who|which|each|one|with|and|some|all|both)\b.*")
DENIES = lazy(r"\b(?:could|would|might|not|never|no|seldom|rarely|hardly)\b|n['’]t\b|\band more\b|\bonce\b")
_LASTS = lazy(r"(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b")
_NARROWS = frozenset({"of", "for", "that", "which", "who", "whose", "where", "“", "'", "‘"})
_STUFF = lazy(r"how many (?:kilo|milli|centi)?(?:grams|litres|metres|tonnes|tons|pounds|pints|gallons|bushels)\b")
"""What is counted of something, which stands behind it."""
_SCALE = lazy(r"\b(?:Celsius|Fahrenheit|degrees)\b")
LEAST_ASKED, MOST_ASKED = 3, 22
WORTH = 0.9


def numbers_turned(ground: Ground, said: tuple[Clause, ...]) -> Iterator[Fact]:
    """A fact for each clause with one number that its other words tell of."""
    for clause in said:
        text = clause.tree.text(0, clause.stop)
        if (
            clause.told.bare.rstrip().endswith(":")
            or _EXAMPLE.search(clause.told.bare)
            or len(_ANY_NUMBER.findall(text)) > 2
        ):
            continue
        for gap in gaps(clause):
            if fact := _asked(ground, clause, _with_unit(clause, gap)):
                yield fact
                break


def _with_unit(clause: Clause, gap: Gap) -> Gap:
    """The constituent with the scale behind its degrees, which the parser may hang elsewhere."""
    words, stop = clause.tree.words, gap.places.stop
    if stop < clause.stop and words[stop].text in ("Celsius", "Fahrenheit") and words[stop - 1].text == "degrees":
        return replace(gap, places=range(gap.places.start, stop + 1))
    return gap


def _asked(ground: Ground, clause: Clause, gap: Gap) -> Fact | None:
    tree, stop = clause.tree, last_of(clause)
    said = _ADDED.sub("", gap.said(tree))
    if gap.places.stop < stop and tree.words[gap.places.stop].text in _NARROWS:
        return None  # what is counted is told by what stands behind it
    others = (
        range(clause.first),
        range(clause.first, clause.end),
        range(clause.verb, gap.places.start),
        range(gap.places.stop, stop),
    )
    if not all(is_known(ground, clause, places, own=False) for places in others) or not is_known(
        ground, clause, gap.places
    ):
        return None
    ask, answer = _question(said, gap.case)
    if not ask or not _CASES.fullmatch(gap.case) or DENIES.search(clause.tree.text(0, stop)):
        return None
    verb = tree.words[tree.root].text
    if gap.case == "by" and not _CHANGES.match(verb):
        return None  # "by 15 m" may be a place
    if gap.case == "for" and not _LASTS.match(ask.removeprefix("how many ")):
        return None
    x = clause.tree.text(clause.first, clause.end)
    if (
        tree.tags[clause.head] == "NN"
        and " " not in x
        and not (ends_as_mass(x) or x.lower() in MASS_NOUNS or x.endswith("ing"))
    ):
        return None  # one thing without its article
    past = tree.tags[clause.verb] == "VBD"
    if past and (gap.case or not _NAMED.search(f" {clause.tree.text(0, clause.end)}"[2:])):
        return None  # a number of a story
    front = f"{gap.case} {ask}" if gap.case else ask
    one = statement(ground, clause, gap.places, stop)
    if not one or one.x.split()[0].lower() in (
        "there",
        "this",
        "that",
        "you",
        "we",
        "one",
        "some",
        "many",
        "most",
        "others",
    ):
        return None
    question = asked(one, large(front))
    if not question:
        return None
    if clause.lead:
        question = f"{clause.lead}, {question[0].lower()}{question[1:]}"
    if (
        re.search(r"\b(?:and [a-z]+s|each|high|long|wide|deep|thick|tall|old|heavy)\?$", question)
        or len(stems(question)) < LEAST_ASKED
        or len(question.split()) > MOST_ASKED
        or _ANY_NUMBER.search(question.split("?")[0])
        or _SCALE.search(question)
        or (_STUFF.match(ask) and " of " in f" {tree.text(gap.places.stop, stop)} ")
    ):
        return None
    return fact_of(ground, clause.told, "number", one.x, question, answer, clause.told.bare, WORTH)


def _question(said: str, case: str) -> tuple[str, str]:
    """What asks for the number of a phrase, and the number as it is answered; "" twice where it holds none."""
    if found := _TEMPERATURE.fullmatch(said):
        if found["rest"].strip():
            return "", ""
        return (
            ("what temperature", found["said"])
            if case in ("at", "to", "near", "below", "above", "from", "around", "towards")
            else ("", "")
        )
    if found := _PERCENT.fullmatch(said):
        rest = found["rest"].strip()
        return (f"what percentage {rest}", found["said"]) if rest.startswith("of ") and not case else ("", "")
    found = NUMBER.fullmatch(said)
    if not found or _YEAR.search(found["count"]):
        return "", ""
    first, _, rest = found["what"].partition(" ")
    what = f"{_UNITS.get(first, first)} {rest}".strip()
    if (
        _VAGUE.match(what)
        or "," in what
        or " and " in what
        or ("." in found["count"] and first not in _UNITS)
        or not any(is_plural(word) for word in re.split(r"\W+", what)[:3])
    ):
        return "", ""
    return f"how many {what}", found["count"]
