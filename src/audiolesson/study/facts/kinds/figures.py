"""Dates and numbers: "In which year was …?", "How many … does … have?"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.texts import is_name
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import found_by, lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_YEAR = lazy(r"\b1[0-9]{3}\b|\b20[0-2][0-9]\b")
_MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?)?"
)
_IN_FRONT = lazy(rf"(?:In|On) (?P<year>{_MONTH}(?:1\d{{3}}|20[0-2]\d)), (?P<rest>.+)\.$")
_BEHIND = lazy(
    rf"(?P<rest>[A-Z].+?) (?:in|on) (?P<year>{_MONTH}(?:1\d{{3}}|20[0-2]\d))(?P<tail>[,.]| (?:by|to|with|when|after"
    rf"|as)\b).*$"
)
_PASSIVE = lazy(
    r"(?P<x>.{3,60}?) (?P<be>was|were) "
    r"(?P<done>(?!around\b|about\b)(?:\w+ly |first )?\w+(?:ed|en|wn|nd|lt|ght|de|un|ld|t)\b.*)"
)
_ACTIVE = lazy(r"(?P<x>(?:[\w.'’-]+ ){1,6}?)(?P<verb>[a-z]+ed|[a-z]{3,8}) (?P<rest>.+)")
_IRREGULAR = {
    "became": "become", "began": "begin", "won": "win", "built": "build", "wrote": "write", "found": "find",
    "made": "make", "took": "take", "led": "lead", "came": "come", "fell": "fall", "sent": "send", "gave": "give",
    "broke": "break", "held": "hold", "sank": "sink", "left": "leave", "lost": "lose", "bought": "buy",
    "brought": "bring", "rose": "rise", "sold": "sell", "drew": "draw", "set": "set", "put": "put", "went": "go",
}  # fmt: skip
_NAME = lazy(r"(?<=[a-z,] )[A-Z][\w’'-]+|^[A-Z][\w’'-]+ [A-Z]|[A-Z]{2,}")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|their|them|he|his|him|she|her|here|that year|later|also|then|the same|another"
    r"|however|meanwhile|such)\b",
    re.I,
)
_HAS = lazy(
    r"(?P<x>(?:An? |The |Each |Every )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,5}?) (?P<v>has|have|contains?|holds?"
    r"|consists? of"
    r"|(?:is|are) made up of|comprises?) (?P<n>(?:about |approximately |around |roughly |exactly |more than |over "
    r"|nearly"
    r" )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?: (?:million|billion"
    r"|trillion|hundred|thousand))?) (?P<noun>(?:[a-z-]+ ){0,2}[a-z-]+s)(?P<tail>\.$|[,;:] .*| (?:in|that|of|for|and"
    r"|which|with) .*)"
)
_NARROWED = lazy(r" (?:that|for|which|with) ")
_MANY = {"has": "have", "have": "have", "is made up of": "have", "are made up of": "have"}
LEAST_YEARS = 15
"""Different years in a lesson that tells history."""
_BEGAN = lazy(r"\b(?:founded|invented|discovered|introduced|established|created|first published|first released)\b")
_MEASURES = word_set(
    "benefits advantages disadvantages drawbacks goals uses"
    " halves sides ends ways types kinds things parts options times choices reasons steps points examples effects"
    " goals features constituents elements aspects components functions tools methods approaches strategies issues"
)


def figures(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence with one year or a count of parts."""
    for told in ground.told:
        if len(told.bare.split()) > 34 or (told.item and ":" in told.bare):
            continue
        fact = _set_by(ground, told) or _year(ground, told) or _count(ground, told)
        if fact:
            yield fact


def _year(ground: Ground, told: Told) -> Fact | None:
    years = _YEAR.findall(told.bare)
    if not _is_of_the_past(ground) and not _BEGAN.search(told.bare):
        return None
    if re.search(r"\b(?:born|died|married|graduated|retired|visited|moved|had been)\b", told.bare):
        return None
    if len(years) != 1 or _TWO_YEARS.search(told.bare) or _LEANS.search(told.bare) or leans_back(told.bare):
        return None
    found = _IN_FRONT.match(told.bare) or _BEHIND.match(told.bare)
    if not found:
        return None
    rest = re.split(r", (?:which|who|where|and|a|an|but|making|with|as|so|the)\b|;|—", found["rest"])[0].strip()
    if found_by(found, _BEHIND) and re.search(r", (?:where|who|which|when|whose)\b", found["rest"]):
        return None
    if re.match(r"(?:One|Some|Many|Most|Several|Few|All|Each|Another)\b", rest):
        return None
    named = re.match(r"(?!(?:The|An?) )[A-Z]\w+ \w+ed ", rest) and is_name(rest.split()[0], ground.whole)
    if not (_NAME.search(rest) or named) or re.search(
        r"\b(?:between|from|since|until|by|during|after|before|late|early)\Z", rest
    ):
        return None
    question = year_asked(rest, ground.whole) or _in_place(told.bare, found["year"])
    if not found["year"].isdigit():
        question = question.replace("In which year", "When")
    if not question or re.search(r"\d, ", found["year"]) or not _is_told_of(ground, question):
        return None
    return made(ground, told, "year", found["year"], question, found["year"], told.bare, 1.7)


_TWO_YEARS = lazy(r"\b\d{4}(?:,? (?:and|or|to)|,|[–-]) ?\d{4}\b")


def _is_told_of(ground: Ground, question: str) -> bool:
    """Whether a name of the question comes again in the lesson, and is no aside of one sentence."""
    names = re.findall(r"(?<!^)\b[A-Z][a-z]{2,}\b", question)
    return any(ground.uses(name) > 1 for name in names)


def _is_of_the_past(ground: Ground) -> bool:
    """Whether a lesson names so many years that they matter to it."""
    return _years(ground.whole) >= LEAST_YEARS


@lru_cache(maxsize=2)
def _years(text: str) -> int:
    """How many years a text names; every sentence asks for the same text."""
    return len(set(_YEAR.findall(text)))


def _in_place(said: str, year: str) -> str:
    """The statement with "in which year?" at its end, which needs no other order of words; "" where it goes on."""
    head = said.removesuffix(f" in {year}.")
    if head == said or not year.isdigit() or "," in head or not 5 <= len(head.split()) <= 18:
        return ""
    at = first_verb(head)
    verb = tokens_of(head)[at].lower() if at > 0 else ""
    if not (base_of_ed(verb) or verb in PAST or verb in ("was", "were", "had")):
        return ""
    return f"{head} in which year?" if 1 <= at <= 6 and is_term(" ".join(head.split()[:at])) else ""


_SET_BY = lazy(
    r"(?P<x>(?:The |An? )?[A-Z][\w'’-]*(?: [\w'’-]+){0,4}), (?:first )?(?P<done>introduced|developed|founded|published"
    r"|invented|proposed|created|launched|released|discovered|begun|built|written|designed)(?P<by> by [^,]{3,50}?)?"
    rf" in (?P<year>{_MONTH}(?:1\d{{3}}|20[0-2]\d))(?P<rest>[ ,].+)\.$"
)


def _set_by(ground: Ground, told: Told) -> Fact | None:
    """ "The Transformer, introduced by … in 2017, …" as "In which year was the Transformer introduced?"."""
    found = _SET_BY.match(told.bare)
    if not found or not is_term(found["x"]) or is_many(found["x"]):
        return None
    x = in_sentence(found["x"], ground.whole)
    question = f"In which year was {x} {found['done']}?"
    question = question if found["year"].isdigit() else question.replace("In which year", "When")
    again = f"{x} was {found['done']}{found['by'] or ''} in {found['year']}."
    return made(ground, told, "year", x, question, found["year"], again, 1.8)


def year_asked(rest: str, whole: str) -> str:
    """A statement of what happened as the question for its year; "" where that may be ungrammatical."""
    if re.match(
        r"(?:since|as|once|though|during|with|while|although|because|after|before|when|if|by|until)\b", rest, re.I
    ):
        return ""
    if re.search(r" and (?:[A-Z][\w.]* ){1,4}\w+ed\b|\b(?:until|before|after|while|when) ", rest) or re.search(
        r"\band (?:\w+ly )?(?:\w+ed|began|became|won|took|led|made|gave|went|came|left|lost|fell|rose|held|sent)\b",
        rest,
    ):
        return ""
    rest = in_sentence(rest, whole)
    if "," in rest and not re.search(r"\d,\d", rest):
        return ""
    if found := _PASSIVE.fullmatch(rest):
        named = re.search(r"\b[A-Z]", found["x"]) or is_term(found["x"])
        if named and not re.search(r"\b(?:was|were|that|which|who)\b", found["x"]):
            return f"In which year {found['be']} {found['x']} {found['done']}?"
        return ""
    found = _ACTIVE.fullmatch(rest)
    if not found:
        return ""
    verb = found["verb"]
    base = _IRREGULAR.get(verb) or base_of_ed(verb)
    base = (
        ""
        if base
        in (
            "note",
            "argue",
            "say",
            "show",
            "find",
            "suggest",
            "claim",
            "report",
            "observe",
            "agree",
            "underscore",
            "receive",
            "reveal",
            "demonstrate",
            "illustrate",
            "warn",
            "tell",
            "remain",
            "continue",
            "attend",
            "enter",
            "visit",
        )
        else base
    )
    subject = found["x"].strip()
    if not base or not re.search("[A-Z]", subject) or re.search(r"\b(?:that|which|who|was|were|of|had|has)\b", subject):
        return ""
    if not all(word[:1].isupper() or word in ("of", "the", "and", "a", "an") for word in subject.split()):
        return ""
    return f"In which year did {subject} {base} {found['rest']}?"


def _count(ground: Ground, told: Told) -> Fact | None:
    found = _HAS.match(told.bare)
    if not found or found["noun"].split()[-1] in _MEASURES or _LEANS.search(told.bare) or leans_back(told.bare):
        return None
    x = found["x"]
    if " of " in x or not is_term(re.sub(r"^(?:Each|Every) ", "A ", x), marked=not x.startswith("The ")):
        return None
    if _NARROWED.match(found["tail"]):
        return None  # "two verbs for *to be*" are not all that there are
    verb = found["v"]
    many = is_many(x)
    if many != (verb.split()[0] in ("have", "are") or not verb.split()[0].endswith("s")):
        return None
    base = _MANY.get(verb, verb.split()[0].removesuffix("s") + (" of" if verb.endswith(" of") else ""))
    small = in_sentence(x, ground.whole) if not x.startswith(("Each", "Every")) else x[0].lower() + x[1:]
    tail = found["tail"] if found["tail"].startswith((" in ", " of ")) else ""
    tail = re.split(r"[,;:.]", tail)[0].rstrip()
    question = f"How many {found['noun']}{tail} {'do' if many else 'does'} {small} {base}?"
    return made(ground, told, "number", small, question, found["n"], told.bare, 1.5)
