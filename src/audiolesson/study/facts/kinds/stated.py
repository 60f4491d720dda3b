"""What a plain sentence states of a term of its section: what it is, and what it describes, shows or measures.

Strict teachers judged 2,100 cards that sentences of many shapes gave on 295 pages of courses. Of definitions of a term
that the heading over the sentence names, or that the lesson sets off, they kept 9 of 10, of others half: so only such
terms are asked for. What a thing depends on, is made by or alone does was kept on those pages, and once in seven on
fresh ones: it is not asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_s, tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import ADVERBS, FUNCTION, PREPOSITIONS, SUBORDINATE, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import is_of_section
from audiolesson.study.facts.form import in_sentence, is_many, is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.kinds.definitions import PERSON
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.placed import LEAD, placed
from audiolesson.study.facts.refusing.defined import circular, differs

MOST_WORDS = 30
LEAST_OF_A_KIND = 6
"""Words of what a thing is, if no clause sets it apart."""
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|their|they|them|here|he|she|his|her|him|also|then|however|such|another|others?|same|one|ones"
    r"|you|your|we|our|us|i|my|both|further|instead|too|still|even|now|today|above|below|following|each other)\b",
    re.I,
)
_SIDE = lazy(
    r"\b(?:feature|aspect|property|characteristic|advantage|disadvantage|benefit|drawback|importance|role|peculiar)s?\b"
    r"|(?:ity|ance|ence|ness|tion|ment|rate|number|stage|component)s? of ",
    re.I,
)
"""A side of a thing, of which a sentence tells one."""
_RELATIVE = lazy(r"\b(?:that|which|who|whose|where|in which|by which|at which)\b")
_NARROWS = lazy(r" (?:of|for|in|to|with|between|from|by|made|used|on|through|without) ")
_SUPERLATIVE = lazy(r"(?:an?|the|one of the|some of the) (?:[a-z-]+ )?(?:most|least|only|best|[a-z]{3,}est)\b")
_ADVERB = r"(?:often|usually|typically|generally|commonly|mainly|primarily|normally|simply|essentially|sometimes)"
_KIND = lazy(rf"(?:{_ADVERB} )?(?P<what>(?:an?|the|any) .+|[a-z-]+s (?:that|which|who|whose) .+)")
_GOES_ON = lazy(
    r" and (?:\w+ly )?(?:\w+ed|is|are|was|were|has|have)\b| and [a-z]+s (?:up|the|an?|to|in|by|from|with|for|of)\b"
)
"""A second deed behind the answer."""
_SAYS = word_set("describe represent measure show indicate specify denote")
"""What tells what a thing stands for, and is no deed of it."""


_SIGN = lazy(r" (?:is|are|describes|represents|measures|shows|indicates|specifies|denotes) ")
"""Without such a verb a sentence states nothing, and need not be cut."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """A sentence cut at its verb. `x` is its subject as it stands inside a sentence, `lead` the field in front."""

    x: str
    verb: str
    rest: str
    many: bool
    lead: str

    def ask(self, question: str) -> str:
        """A question with the field of the sentence in front."""
        return f"{self.lead}, {question[0].lower()}{question[1:]}" if self.lead else question


def stated(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence about a term that its heading names or the lesson sets off."""
    for told in ground.told:
        parts = _parted(ground, told) if _SIGN.search(told.bare) else None
        if parts and (fact := _is(ground, told, parts) or _says(ground, told, parts)):
            yield fact


def _parted(ground: Ground, told: Told) -> _Parts | None:
    said = placed(told.bare)
    if not said.endswith(".") or len(said.split()) > MOST_WORDS or re.search(r"[:;?!—]", said) or leans_back(told.bare):
        return None
    lead = LEAD.match(said)
    said = said[lead.end() :].rstrip(".") if lead else said.rstrip(".")
    words, tokens, at = said.split(), tokens_of(said), first_verb(said)
    if at < 1 or len(words) < at + 3 or [w.lower() for w in words[: at + 1]] != [t.lower() for t in tokens[: at + 1]]:
        return None
    before = words[at - 1].lower()
    if before in ADVERBS or before.endswith("ly") or before in FUNCTION:
        return None
    x = in_sentence(" ".join(words[:at]), ground.whole)
    if (
        not is_term(x, marked=ground.sets_off(without_article(x)))
        or _LEANS.search(x)
        or _SIDE.search(x)
        or not is_of_section(ground, told.section, x)
    ):
        return None
    if re.fullmatch(r"the [a-z]+", x) and not ground.sets_off(without_article(x)):
        return None
    return _Parts(x, words[at], " ".join(words[at + 1 :]), is_many(x), lead["lead"] if lead else "")


def _is(ground: Ground, told: Told, parts: _Parts) -> Fact | None:
    """What a thing is, told by a kind with a clause that sets it apart."""
    found = _KIND.fullmatch(parts.rest)
    if parts.verb not in ("is", "are") or not found or parts.many != (parts.verb == "are"):
        return None
    what, name = found["what"], without_article(parts.x)
    if PERSON.search(what) and all(word[:1].isupper() for word in name.split()):
        return None
    if judges(what) or circular(name, what) or not differs(what) or _GOES_ON.search(what) or _SUPERLATIVE.match(what):
        return None
    if not _RELATIVE.search(what) and not (len(what.split()) >= LEAST_OF_A_KIND and _NARROWS.search(what)):
        return None
    question = parts.ask(f"What {parts.verb} {parts.x}?")
    return made(ground, told, "definition", parts.x, question, what, told.bare, 1.7)


def _says(ground: Ground, told: Told, parts: _Parts) -> Fact | None:
    """What a thing describes, shows or measures."""
    base = base_of_s(parts.verb)
    first = parts.rest.split()[0].lower()
    if not base or parts.many or _LEANS.search(parts.rest) or _GOES_ON.search(parts.rest) or first in SUBORDINATE:
        return None
    if base in _SAYS and first not in PREPOSITIONS | ADVERBS and len(parts.rest.split()) > 2:
        question = parts.ask(f"What does {parts.x} {base}?")
        return made(ground, told, "description", parts.x, question, parts.rest, told.bare, 1.5)
    return None
