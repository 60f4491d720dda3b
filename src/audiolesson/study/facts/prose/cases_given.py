"""What follows in a case, or is to be done in it: "What happens if a pot dries fast?", "How do you keep a glaze?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.inverting import Statement, asked, says_what, statement
from audiolesson.study.facts.prose.orders import advised_in
from audiolesson.study.facts.prose.side_by_side import named, parts
from audiolesson.study.facts.prose.standing import holds_own, is_heard_alone, of_anybody, tells_more, to_you

_CASE = re.compile(
    r"(?P<how>When|If|Where|As soon as|Once|Whenever|Unless|Without|Until|After|Before|To|For)"
    r" (?P<a>[^,;:]{5,85}), (?:then )?(?P<b>.{8,})"
)
_SIGN = re.compile(
    r"(?:^|[;:–] |\b(?:But|So|And|Then),? )(?:[Ww]hen|[Ii]f|[Ww]here|[Aa]s soon as|[Oo]nce|[Ww]henever"
    r"|[Uu]nless|[Ww]ithout|[Uu]ntil|[Aa]fter|[Bb]efore|[Tt]o|[Ff]or) "
)
_END = re.compile(
    r"(?:,|;|:) (?:and|but|which|so|while|whereas|though|although|yet|or|because|since|as|even|until|especially"
    r"|like|in|where|an?|namely|such as|[a-z]+ing)\b.*|[;:] .*| – .*"
)
_CALLED = re.compile(r"(?P<be>is|are) (?:said to be|called|known as|considered|regarded as) ")
_UNSURE = re.compile(r"\b(?:might|perhaps|probably|may)\b")
_ASIDES = re.compile(
    r"\b(?:want|like|wish|need|prefer|know|think|look|ask|see|imagine|have trouble|are (?:new|interested|unsure"
    r"|familiar))\b"
)
_LOOSE = re.compile(
    r"(?:always |never )?(?:use|make sure|be|get|know|view|start|try|see|read|look|remember|count|note|check"
    r" out|learn|think|keep in mind|feel free)\b"
)
"""How an order goes that is no rule of a subject, or has one of many tools in it."""
_OF_THAT = re.compile(r"\bthat (?:much|many|[a-z]+$)")
_COMPARED = re.compile(r"\b(?:smaller|larger|bigger|higher|lower|more|less|longer|shorter|stronger|weaker)$|[₀-ₜ]")
LEAST, MOST, MOST_IN_CASE = 3, 15, 14


def cases_given(ground: Ground) -> Iterator[Fact]:
    """A fact for each plain sentence that begins with a case, and tells what follows or is to be done in it."""
    for told, said, before in parts(ground, _SIGN):
        found = _CASE.fullmatch(said)
        if found and (fact := _asked(ground, told, found, before)):
            yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str], before: str) -> Fact | None:
    how, case, then = found["how"], found["a"], _END.sub("", found["b"]).rstrip(", ")
    if _OF_THAT.search(case) or len(case.split()) > MOST_IN_CASE or not 2 <= len(then.split()) <= MOST or "," in then:
        return None
    if not is_heard_alone(ground, of_anybody(case)) and not _of_before(ground, case, before):
        return None
    case = _of_before(ground, case, before) or case
    given = statement(ground, large(case)) if how not in ("To", "For", "Without") else None
    if given and given.x.lower() in ("you", "we") and _ASIDES.search(case):
        return None
    what = advised_in(then) or _you_should(ground, then)
    if what:
        if not given and not re.search(r"^(?:[a-z]+ly )?[a-z]+ing\b", case) and how != "To":
            return None
        if (given and given.x.lower() in ("you", "we")) or _LOOSE.match(what.rest):
            return None
        return _to_do(ground, told, how, case, then, what)
    if how in ("To", "For"):
        return None
    if how == "Without":
        if has_main_verb(case):
            return None
    elif not given or says_what(given) or is_past(given.verb):
        return None
    return _to_happen(ground, told, how, to_you(case), then, given)


def _of_before(ground: Ground, case: str, before: str) -> str:
    """A case whose subject is "it" or "they", with the subject of the sentence before in its place, or ""."""
    one = statement(ground, large(case))
    if not one or one.x.lower() not in ("it", "they"):
        return ""
    other = named(ground, one, before)
    if not other or not is_heard_alone(ground, of_anybody(other.said), other.x):
        return ""
    return f"{other.x} {other.verb} {other.rest}"


def _you_should(ground: Ground, then: str) -> Statement | None:
    one = statement(ground, large(then))
    return (
        one if one and one.x.lower() in ("you", "we") and one.verb in ("should", "must", "shouldn't", "can") else None
    )


def _to_do(ground: Ground, told: Told, how: str, case: str, then: str, what: Statement) -> Fact | None:
    """ "To keep a glaze, cool the kiln slowly" as "How do you keep a glaze?", other cases as what should be done."""
    rest = to_you(what.rest)
    if (
        how == "For"
        or told.codes
        or len(rest.split()) < LEAST
        or not holds_own(of_anybody(rest), replace(what, x="you"))
    ):
        return None
    if how == "To":
        if case.split()[0] not in PLAIN:
            return None
        question = f"How do you {to_you(case)}?"
    else:
        never = "never " if what.verb in ("shouldn't",) else ""
        question = f"What should you {never}do {how.lower()} {to_you(case)}?"
    answer = large(rest)
    return made(
        ground,
        told,
        "description",
        "",
        question,
        answer,
        told.bare,
        1.5,
        exact=True,
        named=tells_more(question, answer),
    )


def _of_two(case: str, said: str) -> str:
    """What is said where the case names two things, without the words for one of them: "the earlier one"."""
    two = re.search(r"\b(?:two|both)\b", case)
    return (
        re.sub(r"\bthe (?:earlier|later|other|first|second|former|latter)(?: one)?\b", "a thing", said) if two else said
    )


def _to_happen(ground: Ground, told: Told, how: str, case: str, then: str, given: Statement | None) -> Fact | None:
    one = statement(ground, large(then))
    if not one or _UNSURE.search(then):
        return None
    if one.x.lower() in ("it", "they") and given:
        if given.many != (one.x.lower() == "they") or given.x.lower() in ("you", "we"):
            return None
        one = replace(one, x=re.sub(r"^an? ", "the ", given.x))
    if called := _CALLED.match(f"{one.verb} {one.rest}"):
        if how not in ("When", "If") or (given and one.x == given.x):
            return None
        x = (
            re.sub(r"^the ", "a ", one.x)
            if re.search(rf"\ban? {re.escape(one.x.removeprefix('the '))}\b", ground.whole)
            else one.x
        )
        question = asked(replace(one, x=x), "When")
        return (
            made(
                ground,
                told,
                "description",
                x,
                question,
                f"{how.lower()} {case}",
                told.bare,
                1.8,
                exact=True,
                named=True,
            )
            if question and called
            else None
        )
    if one.x.lower() in ("you", "we") or says_what(one) or _COMPARED.search(one.rest):
        return None
    said = " ".join(filter(None, (one.x, one.often, one.verb, one.rest)))
    if len(said.split()) < LEAST or (
        not holds_own(_of_two(case, of_anybody(said)), given or one)
        and not is_heard_alone(ground, of_anybody(said), one.x)
    ):
        return None
    if how == "Unless":
        return None
    question = f"What happens {how.lower()} {case}?"
    if one.verb in ("would", "could"):
        if how != "If":
            return None
        question = f"What would happen {how.lower()} {case}?"
    return made(
        ground,
        told,
        "description",
        one.x,
        question,
        to_you(said),
        told.bare,
        1.5,
        exact=True,
        named=tells_more(question, said),
    )
