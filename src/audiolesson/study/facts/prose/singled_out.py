"""What a statement singles out among its kind, and what it sets above another: "Which is denser, X or Y?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.study.facts.form import is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import head_of
from audiolesson.study.facts.prose.parted import Parted

_TOP = r"(?:[a-z]{2,}est|most [a-z]+|least [a-z]+|chief|primary|principal|leading|first|only|main|last)"
_SINGLED = re.compile(
    rf"(?:by far |probably |perhaps )?(?P<y>(?:the|[A-Z][\w’'-]+['’]s|a [a-z]+['’]s) (?P<top>{_TOP}) .+)"
)
_JUDGED = re.compile(
    r"(?:best|worst|latest|newest|next|closest|hardest|easiest|greatest|simplest|safest|nicest|finest|honest|modest"
    r"|most (?:important|popular|useful|powerful|obvious|famous|likely|difficult|interesting|recent|significant"
    r"|notable|striking|surprising|exciting|remarkable|beautiful|elegant|natural|basic|convenient)|cleverest|smartest)\Z"
)
_VAGUE_NOUN = re.compile(
    r"(?:thing|step|part|one|way|point|time|question|answer|reason|problem|idea|case|example|exception|difference"
    r"|place|hint|clue|job|task|word|line|mistake|surprise|kind|type|sort|choice|challenge|concern|benefit|advantage|goal)s?\b"
)
_ELLIPSIS = re.compile(
    r", (?:and|but|while) (?P<x>[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}?),? the (?P<other>[a-z]+ [a-z]+|[a-z]+)(?: one)?$"
)
_PERSON_KIND = re.compile(
    r"\b(?:person|man|woman|president|king|queen|emperor|scientist|leader|explorer|writer|author)\b"
)
_MORE_THAN = re.compile(
    r"(?P<rest>(?P<before>(?:[a-z-]+ ){0,4}?)(?:(?:more|less|fewer)(?= [a-z])"
    r"|(?!other|rather|later|another|over|under|either|order|number"
    r"|enter)[a-z]{2,}er)(?P<noun>(?: [a-z-]+){0,3}?)) than (?:in |on |at )?(?P<y>(?!half\b"
    r"|a\b.*\b(?:hundred|thousand|million)\b)[^,;:]+?)(?:, .*|; .*| because .*| but .*| and .*| when .*)?$"
)
_NOT = re.compile(r"\b(?:not|no|never|nothing|hardly|rarely|perhaps|probably|might|may)\b")
_OF_TWO = re.compile(
    r"(?<!of)(?<!in)(?<!on) (?:the|an?) |\b(?:as|times|half|it|them|expected|before|usual|ever|that|one|ones"
    r"|something|anything|what|you|average|already|ago|others?|any|all|necessary|needed)\b|\d"
)


def singled_out(ground: Ground, said: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each statement that names the first, only or most of a kind, or the greater of two."""
    for one in said:
        if one.lead:
            continue
        if one.verb in ("is", "are", "was", "were"):
            yield from filter(None, (*_singled(ground, one), *_reversed(ground, one)))
        if " than " in one.rest and (fact := _compared(ground, one)):
            yield fact


def _singled(ground: Ground, one: Parted) -> Iterator[Fact | None]:
    found = _SINGLED.match(one.rest)
    if not found or _JUDGED.match(found["top"]) or not _is_name(ground, one.x):
        return
    whole, second = found["y"], _ELLIPSIS.search(found["y"])
    y = head_of(whole[: second.start()] if second else whole).split(", ")[0]
    noun = y.split(f"{found['top']} ", 1)[1]
    if _is_vague(noun) or len(noun.split()) < 2 or is_many(y.split(" of ")[0]) != (one.verb in ("are", "were")):
        return
    yield _asked(ground, one, y, one.x)
    if second and len(second["other"].split()) == 2:
        kind = noun.split(" ", 1)
        if len(kind) == 2 and second["other"].split()[0] == found["top"]:
            yield _asked(ground, one, y.replace(kind[0], second["other"].split()[1], 1), second["x"])


def _reversed(ground: Ground, one: Parted) -> Iterator[Fact | None]:
    """ "The largest kiln of the valley is the Old Dragon." """
    found = _SINGLED.fullmatch(one.x)
    name = head_of(one.rest).split(", ")[0]
    if not found or _JUDGED.match(found["top"]) or len(name.split()) > 6 or not _is_name(ground, name):
        return
    noun = found["y"].split(f"{found['top']} ", 1)[1]
    if _is_vague(noun) or len(noun.split()) < 2 or has_finite_verb(name) or re.match(r"about |\d|a |an ", name):
        return
    yield made(
        ground, one.told, "description", name, f"What {one.verb} {one.x}?", name, f"{large(one.x)} {one.verb} {name}.",
        1.6, exact=True,
    )  # fmt: skip


def _is_vague(noun: str) -> bool:
    """Whether what is singled out is a thing of no kind: the first step, the largest active example."""
    words = re.split(r" (?:of|in|on|that|to|which|for|from|with|at)\b", noun)[0].split()
    return not words or _VAGUE_NOUN.fullmatch(words[-1]) is not None


def _asked(ground: Ground, one: Parted, y: str, x: str) -> Fact | None:
    who = "Who" if re.fullmatch(r"(?:[A-Z][\w’'.-]+ ?)+", x) and _PERSON_KIND.search(y) else "What"
    again = f"{large(x)} {one.verb} {y}."
    return made(ground, one.told, "description", x, f"{who} {one.verb} {y}?", x, again, 1.6, exact=True)


def _is_name(ground: Ground, x: str) -> bool:
    """Whether a subject can be the answer: a name or a kind, and no deed told at length."""
    return len(x.split()) <= 6 and (is_term(x, marked=True) or is_noun_phrase(without_article(x)))


def _compared(ground: Ground, one: Parted) -> Fact | None:
    """ "Stoneware is denser than earthenware." as "Which is denser, earthenware or stoneware?"."""
    found = _MORE_THAN.match(one.rest)
    if not found or has_finite_verb(found["y"]) or _OF_TWO.search(found["y"]) or _NOT.search(found["before"]):
        return None
    x, y = one.x, found["y"]
    if len(x.split()) > 5 or len(y.split()) > 5 or not _is_name(ground, y) or not _is_name(ground, x):
        return None
    if x[:1].isupper() != y[:1].isupper() or re.match(r"(?:an?|one) ", found["rest"]):
        return None
    if is_many(x) != is_many(y) or (x[:2] == "a ") != (y[:2] == "a "):
        return None
    verb, rest = one.verb, re.sub(r"^(?:much|far|a little|slightly) ", "", found["rest"])
    first, second = sorted((x, y), key=without_article)
    asked = f"Which {verb} {rest}, {first} or {second}?"
    again = f"{large(x)} {verb} {rest} than {y}."
    return made(ground, one.told, "contrast", x, asked, x, again, 1.4, exact=True)
