"""Numbers with what they count: "How long does it take to …?", "What percentage of …?", "In which year was …?"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import base_of_ed
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.figures import year_asked
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import LEANS, MONTH, OPEN, Clause, head_of
from audiolesson.study.facts.prose.plain_sentences import plain_sentences

_WORD = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|a hundred|a thousand|a million|half a|a quarter of an?|several hundred)"
)
_ABOUT = (
    r"(?:(?:[Aa]bout|[Aa]round|[Rr]oughly|[Nn]early|[Aa]lmost|[Oo]ver|up to|[Mm]ore than|[Ll]ess than|at least"
    r"|between|[Ss]ome) )?"
)
_N = rf"{_ABOUT}(?:\d[\d,.]*|{_WORD})(?:(?: to | or | and |–)(?:about )?(?:\d[\d,.]*|{_WORD}))?"
_N += r"(?: (?:hundred|thousand|million))?"
_TIME = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))"
_LENGTH = r"(?:(?:milli|centi|kilo)?met(?:re|er)s?|miles?|feet|inches|[kcm]?m)"
_YEAR = r"(?P<year>1\d{3}|20\d\d)"
_TAKES = lazy(rf"It (?P<v>takes|took) (?P<n>{_N} {_TIME}) to (?P<what>[^,;:]{{6,80}}?)(?=$|, )")
_LASTS = lazy(
    rf"(?P<v>takes?|lasts?|lives? for|lived for|lasted|took) (?:for )?(?P<n>{_N} {_TIME}(?: and {_N} {_TIME})?)"
    r"(?:$|,.*| (?:at|in) [^,;:]+$| (?:and|but) .*| to (?P<to>[^,;:]+)$)"
)
_PAST = {"took": "take", "lasted": "last", "lived": "live"}
_SPEED = lazy(
    r"(?P<v>moves?|travels?|grows?|flows?|spreads?|rises?|runs?|sinks?|falls?) (?:at |by )?"
    rf"(?P<n>{_N} {_LENGTH} (?:an?|per) {_TIME})(?=$|,| and )"
)
_AGE = lazy(
    rf"(?:typically |usually |only |now )?(?P<n>{_N} (?:{_TIME}|{_LENGTH})) (?P<how>old|long|high|tall|wide|deep|thick)"
    r"(?P<at> (?:at|between|in|on) [^,;:]{3,40})?(?=$|,| and )"
)
_HAS = lazy(rf"(?P<v>has|have|had) an? (?P<what>(?:[a-z]+ )?[a-z]+) of (?P<n>{_N}(?: [^\W\d_]+)?)(?=$|,| and | at )")
_SHARE = lazy(
    rf"(?P<n>{_ABOUT}(?:\d[\d.,]*|ninety|eighty|seventy|sixty|fifty|forty|thirty|twenty|ten|five|two)"
    r" ?(?:per ?cent|%)) of (?P<rest>[^,;:]+?)(?=$|[,;] )"
)
_THERE = lazy(
    rf"There (?P<be>are|were) (?P<n>{_ABOUT}(?:\d[\d,]*|{_WORD}))"
    r" (?P<what>(?:[a-z-]+ ){0,3}[a-z-]+s(?: (?:of|in|on|for) [^,;:]{3,40})?)(?=$|[,:;] )"
)
_DONE_IN = lazy(
    r"(?P<done>(?:first )?[a-z]+(?:ed|en|lt|de|un|nd|ld|ght)(?: [a-z]+)?(?: to the [a-z]+)?)"
    rf" in {_YEAR}(?=$|,| (?:by|in|at|to|with|from|when|as|after) )"
)
_DATE = rf"(?:[Ii]n(?: {MONTH})?|[Oo]n(?: the night of)? \d\d? {MONTH}) {_YEAR}"
_IN = lazy(rf"{_DATE},? (?P<rest>[^;:]+)$")
_AT_END = lazy(rf"(?P<rest>[^;:]+?) {_DATE}(?=$|, .*| (?:by|to|with|at|from|in|on) .*)")
_PARTICIPLE = lazy(
    r"(?:un)?(?:built|made|found|sent|set|held|sold|begun|written|taken|given|drawn|broken|won|lost|laid)"
)
_WORKED = lazy(r"[=×÷]|\b(?:suppose|imagine|calculate|exercise|problem|say that)\b", re.I)
_LIFE = lazy(r"\b(?:born|died|married|moved|visited|retired|observed|noticed|worked|met)\b")
_NUMBER = lazy(rf"\d|per cent|\b{_WORD}\b")
_NAMED = lazy(r"(?<!^)\b[A-Z][a-z]|^[A-Z][a-z]+ [A-Z]")


def _worked_out(ground: Ground) -> frozenset[int]:
    """The blocks that work an example out; a question in a clean lesson's prose makes none."""
    return frozenset(told.block for told in ground.told if _WORKED.search(told.bare))


def figured(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each sentence whose point is a number."""
    worked = _worked_out(ground)
    for told, said in plain_sentences(ground):
        if not _NUMBER.search(said) or told.block in worked:
            continue
        if (fact := _takes(ground, told, said) or _share(ground, told, said) or _there(ground, told, said)) or (
            fact := _year(ground, told, said)
        ):
            yield fact
    yield from figured_clauses(ground, clauses)


def figured_clauses(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each clause that tells how long, how fast or how large its subject is, or its year."""
    worked = _worked_out(ground)
    for clause in clauses:
        if clause.told.block in worked:
            continue
        if _NUMBER.search(clause.rest) and not clause.lead and not VAGUE.search(clause.x):
            yield from filter(None, [_in_year(ground, clause) or _measured(ground, clause)])


def _number(ground: Ground, told: Told, term: str, asked: str, answer: str, again: str) -> Fact | None:
    if LEANS.search(asked.partition(" ")[2]):
        return None
    return made(ground, told, "number", term, asked, answer, again, 1.5, exact=True, named=True)


def _measured(ground: Ground, clause: Clause) -> Fact | None:
    """How long a thing takes or lasts, how fast it moves, how old or large it is."""
    whole, do, x = f"{clause.verb} {clause.rest}", "do" if clause.many else "does", clause.x
    if found := _LASTS.fullmatch(whole):
        verb = found["v"].split()[0]
        do, base = ("did", _PAST[verb]) if verb in _PAST else (do, verb.removesuffix("s"))
        asked = f"How long {do} {x} {base}{' to ' + found['to'] if found['to'] else ''}?"
    elif found := _SPEED.match(whole):
        asked = f"How fast {do} {x} {found['v'] if clause.many else found['v'].removesuffix('s')}?"
    elif clause.verb in ("is", "are") and (found := _AGE.match(clause.rest)):
        asked = f"How {found['how']} {clause.verb} {x}{found['at'] or ''}?"
    elif (found := _HAS.match(whole)) and re.match(r"the |[A-Z]", x):
        be = "was" if found["v"] == "had" else "is"
        asked = f"What {be} the {found['what']} of {x}?"
    else:
        return None
    return _number(ground, clause.told, x, asked, found["n"], clause.said)


def _in_year(ground: Ground, clause: Clause) -> Fact | None:
    found = _DONE_IN.match(clause.rest) if clause.verb in ("was", "were") else None
    done = found["done"].removeprefix("first ").split()[0] if found else ""
    if not found or not (base_of_ed(done) or _PARTICIPLE.fullmatch(done)) or _LIFE.search(clause.rest):
        return None
    asked = f"In which year {clause.verb} {clause.x} {found['done']}?"
    return made(ground, clause.told, "year", clause.x, asked, found["year"], clause.said, 1.5, exact=True)


def _takes(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _TAKES.match(said)
    if not found or LEANS.search(found["what"]):
        return None
    did = "did it take" if found["v"] == "took" else "does it take"
    return _number(ground, told, "", f"How long {did} to {found['what']}?", found["n"], told.bare)


def _share(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _SHARE.match(said)
    rest = head_of(found["rest"]) if found else ""
    if not found or LEANS.search(rest):
        return None
    at = first_verb(rest)
    x = " ".join(rest.split()[: max(at, 0)])
    if not 1 <= at < len(rest.split()) - 1 or " and " in x:
        return None
    return _number(ground, told, x, f"What percentage of {rest}?", found["n"], told.bare)


def _there(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _THERE.match(said)
    what = found["what"] if found else ""
    vague = OPEN.search(what) or VAGUE.search(re.sub(r"\b(?:kinds|types|parts) of ", "", what))
    if not found or vague or " " not in what:
        return None
    fact = _number(ground, told, what, f"How many {what} {found['be']} there?", found["n"], told.bare)
    return replace(fact, worth=fact.worth - 0.4) if fact else None


def _year(ground: Ground, told: Told, said: str) -> Fact | None:
    """The year of an event that the sentence names."""
    found = _IN.match(said) or _AT_END.match(said)
    if not found or _LIFE.search(said) or len(re.findall(_YEAR.replace("?P<year>", ""), said)) != 1:
        return None
    rest = re.split(
        r",? (?:(?:in|on|of|by|at|to|for|with|from|under) which|and|but|which|who|where|so|while|although|because|when"
        r"|as|after|before)\b|, ",
        found["rest"],
    )[0]
    if not _IN.match(said) and has_main_verb(found["rest"][len(rest) :].lstrip(", ")):
        return None  # the year of another clause: "It was fixed by law, the mill was closed in 1794"
    question = year_asked(rest, ground.whole) if _NAMED.search(rest) and not OPEN.search(rest) else ""
    return made(ground, told, "year", found["year"], question, found["year"], told.bare, 1.5) if question else None
