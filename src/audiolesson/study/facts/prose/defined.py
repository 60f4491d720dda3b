"""What a thing is, in plain words, with or without an article behind "is": "Slip is runny clay that fills gaps"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, gives_away
from audiolesson.study.facts.form import is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.kinds.definitions import PERSON
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.asking import MOST, name_asked
from audiolesson.study.facts.prose.clauses import LEANS, Clause, head_of
from audiolesson.study.facts.refusing.defined import circular

_BE = frozenset(["is", "are", "was", "were"])
_SIMPLY = lazy(r"^(?:simply|just|basically|essentially|therefore) ")
LEAST_WORDS = 3
_PERSON = lazy(r"an? (?:[\w-]+ ){0,2}\w+(?:er|or|ist|ian|man|smith|monk|king|poet|priest|scholar) ")
_KNOWN_FOR = lazy(r"\b(?:who|whose|first|founder|inventor|discoverer|author|leader|head|king|queen|emperor)\b")
"""What a person is known for; a trade and a town fit many."""
LEAST_USES = 2
"""Times that a lesson names a person by one name who is known by it."""
_NARROWS = (
    r"(?:of|that|which|who|whose|for|between|below|above|about|from|to|in|on|without|with|made|by|used|at"
    r"|where|inside"
    r"|under|left|held|built)"
)
_BARE_ONE = lazy(
    rf"(?P<noun>(?!\w+ly\b|not\b)[a-z-]+ (?:[a-z-]+ )?[a-z-]+|[a-z]+(?= (?:that|which|of)\b)) {_NARROWS} .+"
)
"""A kind without an article, of one thing: two words, the first of which describes, and what sets it apart."""
_NO_KIND = lazy(
    r"(?:[a-z-]+(?:ed|ing|able|ible|ous|ful|less|ic|ive|al|er|est|ary|ent|ant)|more|less|most|very|far|much|too|quite"
    r"|rather|almost|nearly|about|often|usually|never|always|as|good|bad|free|due|like|part|known|called|made|found"
    r"|best|better|worse|true|wrong|right|clear|full|hard|easy|long|short|high|low|up|down|out|in|on|at|to|because"
    r"|what|where|when|why|how|enough|one|two|three|four|five|six|all|any|some|many|few|no)"
)
_NOUN = lazy(r"(?:ment|tion|sion|ness|ity|ance|ence|ism|ure|ing|age|er|or|al|ery|ship|th|ics|ogy|ry)$")


def defined(ground: Ground, clauses: Sequence[Clause]) -> Iterator[Fact]:
    """A fact for each statement that says what its subject is."""
    for clause in filter(lambda one: one.is_whole, clauses):
        fact = _is(ground, clause) or _aside(ground, clause)
        if fact:
            yield fact


def _is(ground: Ground, clause: Clause) -> Fact | None:
    if clause.verb not in _BE or clause.lead or clause.many != (clause.verb in ("are", "were")):
        return None
    return _what(ground, clause, head_of(_SIMPLY.sub("", clause.rest)), clause.verb)


def _aside(ground: Ground, clause: Clause) -> Fact | None:
    """What stands between commas behind the subject: "the gnomon, the part of a dial that casts the shadow, …"."""
    said = clause.aside
    found = re.match(r"(?:which|who) (?P<be>is|are|was|were) (?P<what>.+)", said)
    what, verb = (found["what"], found["be"]) if found else (said, "are" if clause.many else "is")
    if not what or clause.named or clause.many != (verb in ("are", "were")):
        return None
    if not found and not re.match(r"an? |the [a-z]+ (?:that|which|of|in which|by which)\b", what):
        return None
    return _what(ground, clause, what, verb)


def _what(ground: Ground, clause: Clause, what: str, verb: str) -> Fact | None:
    name = without_article(clause.x)
    if (
        re.search(r"[:—–]", what)
        or not _is_kind(what, clause.many, ground.sets_off(name))
        or judges(what)
        or LEANS.search(what)
    ):
        return None
    if (
        (" of " in name and not ground.sets_off(name))
        or " and " in name
        or not is_term(clause.x, marked=ground.sets_off(name))
    ):
        return None
    person = PERSON.search(re.split(r" (?:of|in|at|from|that|who) ", what)[0])
    named = all(word[:1].isupper() for word in name.split())
    if named and (person or _PERSON.match(what)):
        if (
            not _KNOWN_FOR.search(what)
            or ground.sets_off(name)
            or (len(name.split()) < 2 and ground.uses(name) <= LEAST_USES)
        ):
            return None
        return made(
            ground,
            clause.told,
            "definition",
            clause.x,
            f"Who {verb} {clause.x}?",
            what,
            f"{large(clause.x)} {verb} {what}.",
            1.8,
        )
    if verb in ("was", "were") and not named:
        return None
    again = f"{large(clause.x)} {verb} {what}."
    asked = f"What {verb} {clause.x}?"
    if len(what.split()) <= MOST_IN_ANSWER and not gives_away(asked, what) and not circular(name, what):
        return made(ground, clause.told, "definition", clause.x, asked, what, again, 1.9, exact=True)
    if not LEAST_WORDS < len(what.split()) <= MOST or (circular(name, what) and not _holds_kind(name, what)):
        return None
    return name_asked(ground, clause.told, clause.x, what, again)


def _holds_kind(name: str, what: str) -> bool:
    """Whether a description names of a term of two words only its kind: the horizon line, a line at …"""
    words = name.lower().split()
    return len(words) > 1 and not any(word[:5] in what.lower() for word in words[:-1])


def _is_kind(what: str, many: bool, known: bool = False) -> bool:
    """Whether some words are a kind of thing with what sets it apart; `known`: of a term that the lesson sets off."""
    statement = re.split(rf" {_NARROWS} ", what)[0] if known and re.match(r"(?:an?|the) ", what) else what
    if len(what.split()) < LEAST_WORDS or has_main_verb(statement):
        return False
    if re.match(r"(?:an?|the|any) ", what):
        return (
            not many
            and bool(re.search(rf" {_NARROWS} | [a-z]+ed by ", what))
            and not re.match(
                r"(?:an?|the) (?:\w+ )?(?:only|few|lot|matter|most|main|chief|principal|best|same|case|way|answer"
                r"|reason"
                r"|result|problem|beginning|end|heart|basis|foundation"
                r"|point|question|key|example|first|next|last|[a-z]+est)\b",
                what,
            )
        )
    if many:
        found = re.match(rf"(?P<kind>(?:[A-Za-z-]+,? ){{0,3}}?[a-z-]+) {_NARROWS} .+", what)
        return found is not None and is_plural(found["kind"].split()[-1]) and not _NO_KIND.fullmatch(what.split()[0])
    found = _BARE_ONE.fullmatch(what)
    if not found:
        return False
    words = found["noun"].split()
    if set(words) & FUNCTION or (_NO_KIND.fullmatch(words[0]) and not _NOUN.search(words[-1])):
        return False
    last = words[-1]
    return not is_plural(last) and (bool(_NOUN.search(last)) or not _NO_KIND.fullmatch(last))
