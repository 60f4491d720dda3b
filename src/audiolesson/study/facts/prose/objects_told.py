"""What a thing does to what: "What does a kiln sitter measure?", for each thing that the lesson teaches."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.draft.english.verbs import ADVERBS, PAST, PREPOSITIONS, word_set
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import VAGUE, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.study.facts.prose.parted import HELPING, Parted

_WEAK = word_set(
    """be have do go come get seem look think know want need mean become provide measure remain begin start stop
    follow fall rise let guarantee
    appear happen occur see feel find try help like call speak tell ask hope argue agree wonder exist live take
    stay stand sit lie run move turn include involve matter vary differ tend work lose gain give keep put set use
    present deserve employ require"""
)
_DENIES = re.compile(
    r"\b(?:not|never|no|hardly|rarely|seldom|nothing|nobody|little|few|perhaps|probably|something|them|more|less"
    r"|better|worse|everything|anything|well|one another|each other)\b|n[’']t\b"
)
_THAT = re.compile(r"that (?!of\b)")
_SAYS = word_set("mean say promise prove show state hold forbid guarantee predict claim")
_GOES_ON = re.compile(
    r"\d| (?:into|to|between|towards?|back|away|up|out|down|onto) | and (?:[a-z]+ed|[a-z]+s) (?:an?|the|how|it|up"
    r"|out|\d)|^(?:the|an?) [a-z]+ (?:in|on|with|from|by|as|without) "
)
"""What is more than the thing that something is done to."""
_LINKED = re.compile(r"(?P<prep>against|for|on|to|into|from|with|of|in) (?P<what>.+)")
_WITH = {
    "protect": "against",
    "belong": "to",
    "consist": "of",
    "react": "with",
    "feed": "on",
    "rely": "on",
    "arise": "from",
    "point": "to",
    "apply": "to",
}
MOST_USES_OF_ONE = 2
MOST_IN_ANSWER = 12
MOST_IN_CLAUSE = 15
LEAST_IN_CLAUSE = 5
LEAST_ASKED = 3
"""Words with a meaning of a question whose answer is one word."""


def objects_told(ground: Ground, sentences: Sequence[Parted]) -> Iterator[Fact]:
    """A fact for each sentence that says what a thing taught does to what."""
    for one in sentences:
        if one.verb not in HELPING and (fact := _asked(ground, one)):
            yield fact


def _asked(ground: Ground, one: Parted) -> Fact | None:
    base = base_of_ed(one.verb) or ("" if one.verb in PAST else one.verb if one.many else base_of_s(one.verb))
    what, prep = one.rest, ""
    if base in _WITH and (found := _LINKED.fullmatch(what)) and found["prep"] == _WITH[base]:
        prep, what = found["prep"], found["what"]
    if (
        not base
        or (base in _WEAK and not prep and not (base in _SAYS and _THAT.match(what)))
        or not _is_taught(ground, one)
        or not _is_answer(base, what)
    ):
        return None
    do = "did" if base_of_ed(one.verb) else "do" if one.many else "does"
    asked = f"what {do} {one.x} {base} {prep}".strip()
    asked = f"{one.lead}, {asked}" if one.lead else asked
    if LEANS.search(asked.partition(" ")[2]) or (" " not in what and len(set(stems(asked))) < LEAST_ASKED):
        return None
    again = f"{large(one.x)} {one.verb} {one.rest}."
    return made(ground, one.told, "description", one.x, f"{large(asked)}?", what, again, 1.0, exact=True)


def _is_taught(ground: Ground, one: Parted) -> bool:
    """Whether the subject is a thing by its name, which the lesson speaks of more than once or sets off."""
    name = without_article(one.x)
    if VAGUE.search(name) or not is_term(one.x, marked=True) or is_bare(one.x) or " and " in name:
        return False
    if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+", name):
        return False
    return ground.sets_off(name) or (
        ground.uses(name) > (0 if " " in name else 1 if name.isupper() else MOST_USES_OF_ONE)
    )


def _is_answer(base: str, what: str) -> bool:
    """Whether some words can be an answer: a thing in few words, or the whole clause that is said."""
    first = what.split()[0].lower()
    if is_bare(what) or _GOES_ON.search(what):
        return False
    if base in _SAYS and _THAT.match(what) and not LEANS.search(what):
        return LEAST_IN_CLAUSE <= len(what.split()) <= MOST_IN_CLAUSE and not re.search(r"[:;—]", what)
    if LEANS.search(what) or _DENIES.search(what) or len(what.split()) > MOST_IN_ANSWER or re.search(r"[,:;—–]", what):
        return False
    if base in ("decide", "determine", "control") and first in ("which", "how", "what", "who", "whether"):
        return True
    if (
        first in PREPOSITIONS | ADVERBS
        or first.endswith("ly")
        or re.match(r"(?:it|its|they|their|that|how|what|to)\b", first)
    ):
        return False
    thing = re.split(r" (?:that|which|of|for|in|on|between|from|with|to|into|at|by|where|who|without|as) ", what)[0]
    return (
        bool(stems(thing))
        and (is_term(thing, marked=True) or " and " in thing)
        and not has_main_verb(thing)
        and first_verb(thing) < 1
    )
