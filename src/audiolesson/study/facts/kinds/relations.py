"""What depends on what: causes and effects, uses, purposes, places, and what sets two things apart."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_ed, tokens_of
from audiolesson.draft.english.tags import first_verb, has_finite_verb
from audiolesson.draft.english.verbs import AUXILIARIES, PAST, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.reasons import why
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact, FactKind

LEAST_IN_ANSWER = 2
"""Words with a meaning of their own in an answer."""

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
    return _Shape(kind, lazy(rf"{_X} {middle} (?P<y>.+)\.$"), question, answer, worth)


_SHAPES = (
    _shape("cause", rf"(?P<be>is|are|was|were){_OFTEN} caused{_OFTEN} by", "What causes {x}?", worth=2.0),
    _shape("cause", r"(?P<v>causes?|leads? to|results? in|triggers?)", "What {do} {x} {base}?"),
    _shape("cause", r"(?P<v>results? from|arises? from|stems? from)", "What {do} {x} {base}?"),
    _shape(
        "cause",
        r"(?P<v>occurs?|happens?|takes? place|begins?|arises?|forms?) when",
        "When {do} {x} {base}?",
        "when {y}",
        2.0,
    ),
    _shape(
        "description",
        rf"(?P<be>is|are){_OFTEN} used to",
        "What {be} {x} used for?",
        "to {y}",
        1.8,
    ),
    _shape("description", rf"(?P<be>is|are){_OFTEN} used for", "What {be} {x} used for?"),
    _shape(
        "description",
        r"(?P<be>is|are) (?:located|found|situated) (?=in|at|on|between|behind|above|near|within|under)",
        "Where {be} {x} found?",
    ),
    _shape("description", r"(?P<be>is|are) (?:made up|composed|made) of", "What {be} {x} made of?", worth=1.8),
    _shape(
        "description",
        r"(?P<be>is|are) (?P<done>(?:mainly |primarily )?(?:produced|secreted|released|controlled|regulated|synthesized"
        r"|stored|covered|surrounded|protected|supplied|carried|determined|governed|formed|detected|absorbed|measured"
        r"|separated|stimulated|triggered|made|driven|powered|managed|filtered|removed|broken down)) by",
        "What {be} {x} {done} by?",
    ),
    _shape(
        "description",
        r"(?P<be>is|are) (?P<done>(?:mainly |primarily )?(?:stored|produced|made|formed|housed|kept|synthesized"
        r"|processed|controlled|absorbed|manufactured)) (?=in the|in an?|at the|on the|inside|within|between)",
        "Where {be} {x} {done}?",
    ),
    _shape("description", r"(?P<v>consists?) of", "What {do} {x} consist of?", worth=1.8),
    _shape("description", r"(?P<be>is|are)(?: usually)? measured in", "What {be} {x} measured in?"),
    _shape("description", r"(?P<be>is|are|was|were) named (?:after|for)", "What {be} {x} named after?"),
)
_PURPOSE = lazy(
    r"The (?P<p>(?:main |primary |chief |basic |overall |central )?(?:purpose|function|role|goal|aim"
    r"|job)) of (?P<x>.{3,50}?)"
    r" (?:is|was) (?P<y>to .+)\.$"
)
_WHEN = lazy(r"(?P<when>When|If|As|Without) (?P<x>[^,;:]{12,90}), (?P<y>(?!then\b)[^;:]{12,110})\.$")
_OPEN_WHEN = lazy(
    r"\bever\b|^(?:all|everything|things|the|that|you|we|i|there|nothing|something|someone)\b|\b(?:this|these|those"
    r"|it|they|them|you|your|we|our|he"
    r"|she|his"
    r"|her|here|its|their|one|such|done|above|same|of that)\b",
    re.I,
)
_OPEN_Y = lazy(
    r"^(?:so|however|then|instead|therefore|you|we|i|they|it|he|she|there|this|these|that|those|use|consider|imagine"
    r"|what|how|its|their|his|her|one)\b"
    r"|\b(?:you|your|we|our|should|must|might|would|it[.]?$|this|these|those)\b",
    re.I,
)

_NO_CHANGE = word_set(
    "has have had provides provide gives give offers offer serves serve helps help shows show uses use"
)
"""What a thing has or gives, and nothing that happens to it."""
_AFTER = lazy(r", (?:causing|leading|resulting|making|allowing|giving|creating)\b")
"""What follows from the answer, and is no part of it."""
_LEANS_Y = lazy(r"\b(?:you|your|we|our|this|these|those|that one|it|they|them|here|he|she)\b", re.I)
_WIDE = lazy(r"(?:in|at|on|by|within)? ?(?:the )?(?:many|several|various|most|all|some|different|other)\b", re.I)
_BASES = {"leads to": "lead to", "results in": "result in", "results from": "result from", "arises from": "arise from",
          "stems from": "stem from", "comes from": "come from", "takes place": "take place"}  # fmt: skip


def relations(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence of one of the shapes, whose subject means something by itself."""
    finders: tuple[Callable[[Ground, Told], Fact | None], ...] = (_shaped, _purpose, why, _happens)
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
        if first_verb(told.bare) != len(tokens_of(found["x"])):
            continue
        x = in_sentence(found["x"], ground.whole)
        if re.search(r" and (?:\w+ly )?\w+ed\b", found["y"]) or re.search(
            r" and \w+s (?:up|the|an?|to|in|by|from|with|for)\b", found["y"]
        ):
            return None
        if _LEANS_Y.search(found["y"]) or _WIDE.match(found["y"]):
            return None
        verb = parts.get("v") or ""
        many = (parts.get("be") in ("are", "were")) if parts.get("be") else not verb.split()[0].endswith("s")
        if many != is_many(found["x"]):
            return None
        if parts.get("done") and re.search(r" (?:into|to) \w+ and \w+$", found["y"]):
            return None
        if re.search(r" and (?:contains?|has|have|is|are|includes?) |:", found["y"]):
            return None
        if verb.startswith("consist") and " and " not in found["y"]:
            return None
        if _is_thin(found["y"]) or re.search(r"\b(?:portion|part|region|side|surface|end)\Z", found["x"]):
            return None
        if verb.startswith("cause") and re.search(r" to [a-z]", found["y"]):
            return None
        base = _BASES.get(verb, verb if many else verb.removesuffix("s"))
        slots = {
            "x": x,
            "do": "do" if many else "does",
            "be": parts.get("be") or "",
            "base": base,
            "y": _AFTER.split(found["y"])[0],
            "done": parts.get("done") or "",
        }
        answer = shape.answer.format(**slots)
        fact = made(ground, told, shape.kind, x, shape.question.format(**slots), answer, told.bare, shape.worth)
        return None if fact and _is_thin(fact.answer) else fact
    return None


def _is_thin(said: str) -> bool:
    """Whether an answer says next to nothing: "people", "to create products"."""
    thin = len(content_words(said)) < LEAST_IN_ANSWER or said.startswith(("terms of", "order to"))
    return thin or bool(re.match(r"both \w+ing\b|[\w-]+, an? ", said, re.I))


def _purpose(ground: Ground, told: Told) -> Fact | None:
    found = _PURPOSE.match(told.bare)
    if not found or has_finite_verb(found["x"]) or "," in found["x"] or _LEANS_Y.search(told.bare):
        return None
    if re.fullmatch(r"the [a-z]+s", found["x"]) or len(content_words(found["y"])) < LEAST_IN_ANSWER + 1:
        return None
    question = f"What is the {found['p']} of {found['x']}?"
    return made(ground, told, "description", found["x"], question, found["y"], told.bare, 2.0)


def _happens(ground: Ground, told: Told) -> Fact | None:
    """ "When X, the Y does Z." as "What happens to the Y when X?"; X must say of itself what it is about."""
    found = _WHEN.match(told.bare)
    if not found or _OPEN_WHEN.search(found["x"]) or _OPEN_Y.search(found["y"]) or found["when"] == "Without":
        return None
    x, y = found["x"], found["y"]
    at, words = first_verb(y), tokens_of(y)
    if fact := _at_once(ground, told, found):
        return fact
    if not y.startswith("the ") or not 2 <= at <= 6 or "," in words[:at] or re.search(r"\bof course\b", y):
        return None
    if (
        "and" in words[:at]
        or words[at - 1].endswith("ly")
        or re.match(r"the (?:two|three|four|other|same|process|result)\b", y)
    ):
        return None
    if words[at].lower() in AUXILIARIES | _NO_CHANGE or len(words) - at < 3:
        return None
    if len(x.split()) < 4 or first_verb(x) < 1 or re.search(r" and (?:begins?|starts?) ", x):
        return None
    when = found["when"].lower()
    if when == "as" and not re.search(r"\b(?:in|de)creas|\bris|\bfall|\bgrow|\bdrop|\bmove|\bage", x):
        return None
    early = tokens_of(x)[first_verb(x)].lower()
    past = early in PAST | {"was", "were", "had", "did"} or bool(base_of_ed(early))
    if past != (words[at].lower() in PAST or bool(base_of_ed(words[at].lower()))):
        return None
    question = f"What {'happened' if past else 'happens'} to {' '.join(words[:at])} {when} {x}?"
    return made(ground, told, "cause", " ".join(words[:at]), question, y, told.bare, 1.7, named=True)


def _at_once(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    """ "When a server does X, every app does Y." as "What happens when …?": one thing is done, one thing follows."""
    x, y = found["x"], found["y"]
    if found["when"] != "When" or not re.match(r"an? ", x) or not re.match(r"(?:an?|every|each|all) ", y):
        return None
    if (
        len(x.split()) < 4
        or not 2 <= first_verb(y) <= 5
        or re.search(r"\b(?:can|may|might|will|called|known|or|has)\b", y)
    ):
        return None
    if first_verb(x) < 2 or re.search(r"\b(?:can|may|will|wants|needs|has)\b", x):
        return None
    return made(ground, told, "cause", x, f"What happens when {x}?", y, told.bare, 1.5)
