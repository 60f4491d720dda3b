"""What depends on what: causes and effects, uses, purposes, places, and what sets two things apart."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audiolesson.draft.asking import question_of
from audiolesson.draft.forms import tokens_of
from audiolesson.draft.leaning import leans_back
from audiolesson.draft.tags import first_verb, has_finite_verb
from audiolesson.study.fact import Fact, FactKind
from audiolesson.study.facts_form import in_sentence, is_many, is_term, large
from audiolesson.study.facts_ground import Ground, Told
from audiolesson.study.facts_make import made

_X = r"(?P<x>(?:An? |The )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,5}?)"
_OFTEN = r"(?: (?:often|usually|typically|generally|commonly|mainly|primarily|directly|largely))?"


@dataclass(frozen=True, slots=True)
class _Shape:
    """A sentence of one shape and how to ask: `{x}` is its subject, `{do}` does or do, `{be}` its form of be."""

    kind: FactKind
    pattern: re.Pattern[str]
    question: str
    answer: str = "{y}"
    worth: float = 1.6


def _shape(kind: FactKind, middle: str, question: str, answer: str = "{y}", worth: float = 1.6) -> _Shape:
    return _Shape(kind, re.compile(rf"{_X} {middle} (?P<y>.+)\.$"), question, answer, worth)


_SHAPES = (
    _shape("cause", rf"(?P<be>is|are|was|were){_OFTEN} caused{_OFTEN} by", "What causes {x}?", worth=2.0),
    _shape("cause", r"(?P<v>causes?|leads? to|results? in|triggers?|produces?)", "What {do} {x} {base}?"),
    _shape("cause", r"(?P<v>results? from|arises? from|stems? from|comes? from)", "What {do} {x} {base}?"),
    _shape("cause", r"(?P<v>occurs?|happens?|takes? place|begins?|arises?|forms?) when", "When {do} {x} {base}?", "when {y}", 2.0),
    _shape("cause", rf"(?P<v>depends?){_OFTEN} on", "What {do} {x} depend on?"),
    _shape("description", rf"(?P<be>is|are){_OFTEN} (?:used|designed|intended) to", "What {be} {x} used for?", "to {y}", 1.8),
    _shape("description", rf"(?P<be>is|are){_OFTEN} used for", "What {be} {x} used for?"),
    _shape("description", r"(?P<be>is|are) (?:located|found|situated) (?=in|at|on|between|behind|above|near|within|under)", "Where {be} {x} found?"),
    _shape("description", r"(?P<be>is|are) (?:made up|composed|made) of", "What {be} {x} made of?", worth=1.8),
    _shape("description", r"(?P<v>consists?) of", "What {do} {x} consist of?", worth=1.8),
    _shape("description", r"(?P<be>is|are)(?: usually)? measured in", "What {be} {x} measured in?"),
    _shape("description", r"(?P<be>is|are|was|were) named (?:after|for)", "What {be} {x} named after?"),
)  # fmt: skip
_PURPOSE = re.compile(
    r"The (?:main |primary |chief |basic |overall |central )?(?P<p>purpose|function|role|goal|aim|job) of (?P<x>.{3,50}?)"
    r" (?:is|was) (?P<y>to .+)\.$"
)
_UNLIKE = re.compile(
    r"Unlike (?P<x>[^,]{3,40}), (?P<y>[^,]{3,40}?) (?P<v>(?:do not|does not|are|is|have|has|can|\w+s) .+)\.$"
)
_WHEREAS = re.compile(r"(?P<one>[^,;:]{8,80})(?:,| ;)? (?:whereas|while) (?P<two>[^,;:]{8,80})\.$")
_HALF = re.compile(
    r"(?P<x>(?:an? |the )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,3}?) (?P<v>(?:is|are|has|have|can|do|does|\w+s|\w+) .+)", re.I
)
_LEANS_Y = re.compile(r"\b(?:this|these|those|that one|it|they|them|here|he|she)\b", re.I)
_BASES = {"leads to": "lead to", "results in": "result in", "results from": "result from", "arises from": "arise from",
          "stems from": "stem from", "comes from": "come from", "takes place": "take place"}  # fmt: skip


def relations(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence of one of the shapes, whose subject means something by itself."""
    finders: tuple[Callable[[Ground, Told], Fact | None], ...] = (_shaped, _purpose, _differs, _why)
    for told in ground.told:
        if len(told.bare.split()) > 36 or (told.item and ":" in told.bare):
            continue
        for finder in finders:
            if fact := finder(ground, told):
                yield fact
                break


def _shaped(ground: Ground, told: Told) -> Fact | None:
    for shape in _SHAPES:
        found = shape.pattern.match(told.bare)
        if not found or not is_term(found["x"]) or leans_back(told.bare):
            continue
        parts = found.groupdict()
        x = in_sentence(found["x"], ground.whole)
        if _LEANS_Y.search(found["y"]):
            return None
        verb = parts.get("v") or ""
        many = (parts.get("be") in ("are", "were")) if parts.get("be") else not verb.split()[0].endswith("s")
        if many != is_many(found["x"]):
            return None
        if verb.startswith("cause") and re.match(r"(?:\S+ ){1,5}to \w", found["y"]):
            return None
        base = _BASES.get(verb, verb if many else verb.removesuffix("s"))
        slots = {"x": x, "do": "do" if many else "does", "be": parts.get("be") or "", "base": base, "y": found["y"]}
        answer = shape.answer.format(**slots)
        return made(ground, told, shape.kind, x, shape.question.format(**slots), answer, told.bare, shape.worth)
    return None


def _purpose(ground: Ground, told: Told) -> Fact | None:
    found = _PURPOSE.match(told.bare)
    if not found or has_finite_verb(found["x"]) or _LEANS_Y.search(told.bare):
        return None
    return made(
        ground, told, "description", found["x"], f"What is the {found['p']} of {found['x']}?", found["y"], told.bare, 2.0
    )  # fmt: skip


def _differs(ground: Ground, told: Told) -> Fact | None:
    if found := _UNLIKE.match(told.bare):
        x, y = found["x"], found["y"]
        if not is_term(x) or not is_term(y) or _LEANS_Y.search(told.bare):
            return None
        do = "do" if is_many(y) else "does"
        return made(
            ground, told, "contrast", y, f"How {do} {y} differ from {x}?", f"{y} {found['v']}", told.bare, 2.0
        )  # fmt: skip
    found = _WHEREAS.match(told.bare)
    one, two = (_HALF.match(found["one"]), _HALF.match(found["two"])) if found else (None, None)
    if not found or not one or not two or not is_term(one["x"]) or not is_term(two["x"]) or leans_back(told.bare):
        return None
    if _LEANS_Y.search(found["one"]) or not (has_finite_verb(found["one"]) and has_finite_verb(found["two"])):
        return None
    if not (_splits_at_verb(one) and _splits_at_verb(two)):
        return None
    x, y = in_sentence(one["x"], ground.whole), in_sentence(two["x"], ground.whole)
    if x.lower() == y.lower():
        return None
    return made(
        ground, told, "contrast", x, f"How do {x} and {y} differ?",
        f"{large(x)} {one['v']}, while {y} {two['v']}", told.bare, 2.2, exact=True,
    )  # fmt: skip


def _splits_at_verb(half: re.Match[str]) -> bool:
    """Whether the subject of a half ends where its first sure verb stands."""
    return first_verb(half.group()) == len(tokens_of(half["x"]))


def _why(ground: Ground, told: Told) -> Fact | None:
    if " because " not in told.bare:
        return None
    question = question_of(told.bare, ground.whole)
    if not question.startswith("why") or leans_back(told.bare):
        return None
    what = told.bare.rpartition(" because ")[2]
    if _LEANS_Y.match(what) or re.search(r"\b(?:this|these)\b", what):
        return None
    return made(ground, told, "cause", question.split()[2], large(question), f"because {what}", told.bare, 1.9)
