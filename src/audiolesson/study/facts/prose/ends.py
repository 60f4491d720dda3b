"""Clauses asked for one of their ends: "What forms when …?", "How does a kiln work?", "What is glass made of?"."""

import re
from collections.abc import Callable, Iterator, Sequence

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import is_of_section
from audiolesson.study.facts.form import VAGUE, is_term, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.asking import asked_of
from audiolesson.study.facts.prose.clauses import LEANS, Clause, head_of

MOST_SHORT = 9
"""Words of an end that is named and not told."""
MOST_END = 13
_TWO_ADJECTIVES = lazy(r"(\b(?:the|an?) [a-z]+(?:est|y|ic|al|ed|ive|ous)), (?=[a-z]+ [a-z]+)")
LEAST_WHEN = 4
"""Words of a clause with "when" that tells one thing from others."""
_WHEN = lazy(
    r"(?P<does>forms?|occurs?|happens?|begins?|arises?|appears?|develops?|starts?|ends?|results?) when (?P<when>.+)"
)
_BECOMES = lazy(
    r"(?P<do>takes effect|becomes [a-z-]+|turns [a-z-]+|is called for|expires|dies|melts|freezes"
    r"|boils) when (?P<when>.+)"
)
_DEPENDS = lazy(r"(?P<verb>depends?) (?:(?P<how>chiefly|mainly|mostly|largely) )?on (?P<what>.+)")
_NEEDS = lazy(
    r"(?P<verb>rests? on|relies on|rely on"
    r"|needs?|requires?|prefers?|consists? of|comes? from|measures?|represents?|stands? for"
    r"|uses?|feeds? on|eats?|lives? on|grows? from|replaces?|replaced"
    r"|turns? into|creates?|runs? over"
    r"|lacks?|involves?|connects?|releases?|produces?|absorbs?|gives off|attacks?|destroys?|prevents?"
    r"|protects? against) (?P<what>.+)"
)
_DONE = lazy(
    r"(?P<done>made|formed|caused|produced|released|measured|controlled|regulated|named|carried|destroyed|replaced"
    r"|marked|governed|absorbed|built|followed|surrounded|protected|driven|powered|triggered|written|stored|kept"
    r"|separated|held together|broken down|divided|fixed|set off) (?P<by>by|from|in|of|after|with|into"
    r"|at) (?P<what>.+)"
)
_USED = lazy(r"used (?:only )?when (?P<when>.+)")
_MADE_IN = lazy(
    r"(?P<done>(?:first )?(?:invented|discovered|founded|made|built|developed|born|written|found|grown|mined"
    r"|printed)) in (?P<place>[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2})(?=$| (?:by|in|around|about|before) .*|, .*)"
)
_WORKS = lazy(r"works? (?P<by>by [a-z]+ing [^,;:]{4,80})(?=$|,.*)")
_DURING = lazy(r"(?P<done>[a-z]+(?:ed|en|lt|de)) (?P<during>(?:during|before|after) [^,;:]{4,50})")
_PLACED = lazy(
    r"(?P<does>takes? place|occurs?|happens?|lives?|grows?|(?:is|are) (?:found|stored|kept|made"
    r"|produced)) (?P<most>mainly |mostly |only |chiefly |usually )?(?P<where>(?:in|at|on|inside|below"
    r"|above|along|near) (?!which|time|turn|order|practice|fact|general|a way|much|the same|response|addition"
    r"|small|large|danger|\d)[^,;:]{3,60})"
)
_PERSON = lazy(r"[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+)+")
_WE = lazy(r"\b(?:we|he|she|this|that|these)\b")
_STORED = frozenset(["measured", "stored", "kept"])
"""What is done in a thing that can be asked for."""


def ends(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each clause of the shapes above."""
    for clause in clauses:
        name = without_article(clause.x)
        if clause.lead or not clause.is_whole or VAGUE.search(name) or re.search(r" (?:and|of) ", name) or judges(name):
            continue
        for asks in _ASKS:
            if fact := asks(ground, clause, f"{clause.verb} {clause.rest}"):
                yield fact
                break


def _do(clause: Clause) -> str:
    return "do" if clause.many else "does"


def _forms(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _WHEN.fullmatch(said)
    when = head_of(found["when"]) if found else ""
    if not found or LEANS.search(when) or len(when.split()) < LEAST_WHEN or when.endswith(" not"):
        return None
    verb = f"{found['does']}s" if clause.many else found["does"]
    known = ground.sets_off(without_article(clause.x)) or verb == "forms"
    if clause.verb.endswith("s") == clause.many or verb not in _APPEARS or not known:
        return None
    return asked_of(ground, clause, f"What {verb} when {when}?", clause.x, 1.7)


_SHOWS = frozenset(["measure", "represent", "stand"])
"""What a lesson says of much that it does not teach, see `kinds.stated`."""
_APPEARS = frozenset(["forms", "occurs", "happens", "arises", "develops", "appears", "results"])


def _becomes(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _BECOMES.fullmatch(said)
    if not found or clause.many:
        return None
    verb, _, rest = found["do"].partition(" ")
    base, when = base_of_s(verb), head_of(found["when"])
    if not base or LEANS.search(when):
        return None
    return asked_of(ground, clause, f"When does {' '.join([clause.x, base, rest]).strip()}?", f"when {when}", 1.6)


def _works(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _WORKS.fullmatch(said)
    if not found or LEANS.search(found["by"]):
        return None
    return asked_of(ground, clause, f"How {_do(clause)} {clause.x} work?", found["by"], 1.8)


def _during(ground: Ground, clause: Clause, _: str) -> Fact | None:
    found = _DURING.fullmatch(head_of(clause.rest)) if clause.verb in ("is", "are") else None
    if not found or LEANS.search(found["during"]):
        return None
    return asked_of(ground, clause, f"When {clause.verb} {clause.x} {found['done']}?", found["during"], 1.5)


def _placed(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _PLACED.fullmatch(head_of(said))
    if not found or LEANS.search(found["where"]):
        return None
    first, *rest = found["does"].split()
    be = first in ("is", "are")
    base = first if be or clause.many else base_of_s(first)
    done = " ".join(rest if be else [base, *rest])
    asked = f"Where {first if be else _do(clause)} {clause.x} {found['most'] or ''}{done}?"
    return asked_of(ground, clause, asked, found["where"], 1.5) if base else None


def _depends(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _DEPENDS.fullmatch(said)
    what = head_of(found["what"]) if found else ""
    if not found or not found["how"] or LEANS.search(what) or len(what.split()) > MOST_SHORT:
        return None
    return asked_of(ground, clause, f"What {_do(clause)} {clause.x} {found['how']} depend on?", what, 1.5)


def _used(ground: Ground, clause: Clause, _: str) -> Fact | None:
    found = _USED.fullmatch(clause.rest) if clause.verb in ("is", "are") else None
    when = head_of(found["when"]) if found else ""
    if not when or _WE.search(when):
        return None
    return asked_of(ground, clause, f"When {clause.verb} {clause.x} used?", f"when {when}", 1.6)


def _made_in(ground: Ground, clause: Clause, _: str) -> Fact | None:
    found = _MADE_IN.match(clause.rest) if clause.verb in ("was", "were") else None
    if not found:
        return None
    return asked_of(ground, clause, f"Where {clause.verb} {clause.x} {found['done']}?", f"in {found['place']}", 1.5)


def _done(ground: Ground, clause: Clause, _: str) -> Fact | None:
    found = _DONE.fullmatch(clause.rest) if clause.verb in ("is", "are") else None
    what = head_of(found["what"]) if found else ""
    if not found or not _is_end(what) or (found["by"] == "by" and what.split()[0].endswith("ing")):
        return None
    if found["by"] == "in" and found["done"] not in _STORED:
        return None
    who = "Who" if found["done"] == "named" and _PERSON.fullmatch(what) else "What"
    return asked_of(ground, clause, f"{who} {clause.verb} {clause.x} {found['done']} {found['by']}?", what, 1.5)


def _needs(ground: Ground, clause: Clause, said: str) -> Fact | None:
    found = _NEEDS.fullmatch(said)
    if not found:
        return None
    what = head_of(found["what"])
    first, *more = found["verb"].split()
    base = first if clause.many else base_of_s(first)
    if base in _SHOWS and not is_of_section(ground, clause.told.section, clause.x):
        return None
    if (
        base not in PLAIN
        or not _is_end(what)
        or re.match(r"[a-z]+ing\b", what)
        or (base == "create" and clause.many)
        or (base == "use" and not ground.sets_off(without_article(clause.x)))
    ):
        return None
    return asked_of(ground, clause, f"What {_do(clause)} {' '.join([clause.x, base, *more])}?", what, 1.4)


_ASKS: tuple[Callable[[Ground, Clause, str], Fact | None], ...] = (
    _forms,
    _becomes,
    _works,
    _during,
    _placed,
    _depends,
    _used,
    _made_in,
    _done,
    _needs,
)


def _is_end(what: str) -> bool:
    """Whether some words behind a verb are a thing that can be an answer."""
    what = _TWO_ADJECTIVES.sub(r"\1 ", what)
    if not what or LEANS.search(what) or len(what.split()) > MOST_END or re.search(r"[,:—–]", what):
        return False
    if what.endswith("ly"):
        return False
    bare = re.split(r" (?:that|which|of|for|in|on|between|from|with|to|into|at|by|where|who) ", what)[0]
    return is_term(bare, marked=True) or bool(re.fullmatch(r"[\w-]+(?: and [\w-]+){1,2}", bare))
