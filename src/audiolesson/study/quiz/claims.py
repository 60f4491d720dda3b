"""What the sentences of a lesson say of the thing that they begin with: "A cone kiln | is fired from below".

A claim is cut where what follows only explains it, and dropped where it leans on other sentences, judges, denies or
compares: of two things side by side only what is plainly true of one of them can be asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_ed, base_of_s, tokens_of
from audiolesson.draft.english.tags import finite_at, first_verb, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PAST, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Section, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, SIGNS, is_whole
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground, Told, holds_cases
from audiolesson.study.facts.make import may_be_told
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.terms_of import is_many
from audiolesson.study.quiz.turned import runs_on

SHORTEST, LONGEST = 4, 18
"""Words of what is said of a thing."""

LEAST_TELLING = 2
"""Words with a meaning that it holds, at least."""

_MOST_IN_NAME = 4
_LONGEST_SENTENCE = 40
"""Words of a sentence that is looked at."""

_CUT = lazy(
    r",? (?:because|since|so that|whereas|although|though|even though|even if|such as) |; | [–—] |—|: "
    r"|, (?:so|but|while|for|yet|which is why|for example|for instance|as when|as (?:it|they|you|in|through|is|are|do)"
    r"|just as|like|usually|often|especially|including|where|when|whether|if|with|though) "
    r"|,? and (?:it|they|that|this|these|so|then|thus|therefore|there|you|we|in|below|above|behind|most|many|some|its"
    r"|their|his|her|he|she|what|when|if)\b"
)
"""Where what is behind explains, adds or turns, and is no part of what makes a claim true."""

_LEANS = lazy(
    r"\b(?:he|she|him|we|our|us|i|my|me|also|too|even|still|however|therefore|thus|hence|instead|now|again|yet"
    r"|(?<!for )(?<!of )(?<!to )another|(?<!by )(?<!of )(?<!to )(?<!with )(?<!from )(?<!each )(?<!the )others?(?! than)"
    r"|same(?! time)|similar|both|either|neither|these|this|those|here|there|such|following|previous"
    r"|(?<!from )(?:above|below)|example|examples|simply|certainly|perhaps|probably|likely)\b"
    r"|n[’']t\b|\bof (?:the )?(?:two|three|four|five|six|seven|these|those|them|all)\b|[“”\"!?()\[\]]"
    r"|^(?:[\w-]+ ){0,2}(?:it|they|them|many|its|their|something)\b"
    r"|^(?:should|must|would|could|might|cannot)\b|^(?:[\w-]+ )?(?:not|no|never|nor|nothing)\b"
    r"|^(?:is|are|was|were|has|have|had|makes?|becomes?|became) (?:\w+ly |very |quite |an? |the |much |far )*(?:more"
    r"|less|fewer|better|worse|different|important|essential|popular|crucial|useful|easy|easier|good|bad|great|common"
    r"|problematic|interesting|able|several|various|some|\w{3,}(?<!numb)(?<!wat)(?<!pap)(?<!und)(?<!ov)(?<!aft)er)\b",
    re.IGNORECASE,
)
_EMPTY = lazy(
    r"(?:is|are|was|were) (?:an? |the |one |part )?(?:called|known|named|used|found|seen|said|often|usually|common"
    r"|commonly|most|best|main|kind|type|part|one|way|sort|of|as|shown|given|listed|described|discussed|defined|\w+er"
    r"|where|why|how|when|what) (?!(?:by|when|for|to|in|on|at|with|of an?|in which|as an?) [a-z]+ )"
    r"|is to an? |(?:comes?|exists?) in |(?:has|have|do|does|did|had|can|will|may) (?:be|been|a (?:long|large)|to)\b"
)
"""How a claim begins that says little of its thing."""
_FROM = lazy(r"\bfrom (?:above|below)\b")
"""Where something comes from, which points nowhere."""

_OPEN_PAIR = lazy(r"\b(?:between|both)\b(?!.*\band\b)")
"""A pair of which a cut took the second one."""
_TORN_ROW = lazy(r"(?<!\band) [\w-]+, [\w-]+(?: [\w-]+)?\Z")
"""A row of which a cut took the end."""
_BARE = lazy(
    r"(?:is|are|was|were) (?:the|an?) (?:[\w-]+ )?[\w-]+"
    r"|(?:is|are|was|were) (?!being\b)[a-z]+ing (?!for |to ).*"
    r"|(?:is|are) [a-z]+s (?:with|in|on|for|to) .*|(?:do|does|did) .*"
)
"""What tells a thing by two words alone, what was going on, a slip, and what is denied by the page's next words."""
_NO_NAME = lazy(
    r"(?:(?:word|term|phrase|name|concept|idea|notion)s? [a-z]+"
    r"|that|this|these|those|it|they|he|she|we|you|i|there|here|what|who|which|some|many|most|few|each|every|all|both"
    r"|one|another|others?|such|no|nothing|everything|someone|people|if|when|while|as|in|on|at|by|for|from|to|with|of"
    r"|and|or|but|so|nobody|anybody|everybody|anyone|everyone|none|its|their|his|her|our|your|my|only|even|today|now|then|first|second|third|last|next|more|less)\b"
    r"|.*\b(?:that|which|who|it|they|this|these|other|others|following|same|first|second|last|next)\b",
    re.IGNORECASE,
)
_OWNED = lazy(r"(?:^| )(?:[a-z]\w*|\d+)['’]s ")
"""What is some thing's own: "the left wheel's pot"."""
_THE_NOUN = lazy(r"\bthe (?:[a-z-]+ )?(?P<noun>[a-z]{3,})(?=$|,| (?!of\b|that\b|which\b|who\b|whose\b|where\b))")


@dataclass(frozen=True, slots=True)
class Claim:
    """What is said of a thing: "cone kiln", "is fired from below". `name` is as it stands, without its article.

    `within`: a whole clause of what is so in, with or under it: "In an updraught kiln, the flame rises freely".
    """

    name: str
    said: str
    section: int
    place: Place
    sentence: str
    within: bool = False


def claims(base: Ground) -> Iterator[Claim]:
    """The claims of a lesson, in its order; of a sentence at most one."""
    for told, before in in_turn(base):
        if claim := _of_sentence(told, before):
            yield claim
    yield from _of_labels(base)


def in_turn(base: Ground) -> Iterator[tuple[Told, str]]:
    """The sentences, each with what its paragraph said before, in small letters."""
    before = ""
    for told in base.told:
        before = "" if told.first else before
        yield told, before
        before = f"{before} {told.bare}".lower()


def _of_sentence(told: Told, before: str) -> Claim | None:
    said = told.bare.strip()
    words = said.split()
    if not said.endswith(".") or not SHORTEST < len(words) <= _LONGEST_SENTENCE or told.text.text.endswith(":"):
        return None
    if any(mark.kind == "formula" for mark in told.text.marks):
        return None
    if found := _WITHIN.match(said):
        return _of_clause(found, told, before)
    halves = _subject(said)
    if halves is None:
        return None
    name, rest = halves
    if re.match(r"(?:is|was|has|does) ", rest) and is_many(name) and " and " not in name:
        return None
    claimed = claimed_of(name, rest, before)
    if not claimed or leans_back(said) or not may_be_told(told, name):  # what costs most is asked last
        return None
    return Claim(name, claimed, told.section, told.place, said)


_WITHIN = lazy(
    r"(?:In|With|Under|During|At|By|For) (?:an?|the)? ?(?P<name>[\w'-]+(?: [\w'-]+){0,3}), "
    r"(?P<clause>[^,;:]+(?:,[^;:]+)?)\.$"
)


def _of_clause(found: re.Match[str], told: Told, before: str) -> Claim | None:
    """What is so in a thing that a sentence begins with: its clause must have a subject of its own."""
    name, clause = found["name"], found["clause"]
    opening = re.match(r"(?:there|it|they|this|that|we|you|he|she|one|what|who|the (?:same|result|two)) ", clause)
    fits = is_name_of(name) and not re.search(r"\d", name) and not opening and first_verb(clause) > 0
    said = claimed_of(name, clause, before) if fits else ""
    if not said or not has_main_verb(said):
        return None
    if leans_back(f"{clause[:1].upper()}{clause[1:]}.") or not may_be_told(told):
        return None
    return Claim(name, said, told.section, told.place, told.bare, within=True)


def _subject(said: str) -> tuple[str, str] | None:
    """The name that a sentence begins with, without an aside behind it, and the rest, which begins with its verb."""
    head, comma, behind = said.partition(", ")
    if comma and len(head.split()) <= _MOST_IN_NAME + 1 and not has_finite_verb(head):
        aside, comma, rest = behind.partition(", ")
        said = f"{head} {rest}" if comma and not has_main_verb(aside) else said
    words = said.rstrip(".").split()
    start = 1 if words[0] in ("A", "An", "The") else 0
    tokens = tokens_of(said)
    for at in range(start + 1, min(start + _MOST_IN_NAME + 1, len(words) - 1)):
        if at >= len(tokens) or tokens[at] != words[at]:
            return None
        if finite_at(tokens, at):
            name = " ".join(words[start:at])
            return (name, " ".join(words[at:])) if is_name_of(name) else None
    return None


def subject_of(said: str) -> str:
    """The name that a sentence begins with right before its verb; "" where there is none."""
    halves = _subject(said) if len(said.split()) > SHORTEST else None
    return halves[0] if halves else ""


def is_name_of(name: str) -> bool:
    """Whether words in front of a verb name a thing, and are no pronoun, number or clause."""
    words = name.split()
    if not words or len(words) > _MOST_IN_NAME or _NO_NAME.match(name) or re.search(r"[,;:!?$_<>{}/\\|*]|^\d|^-", name):
        return False
    if _OWNED.search(name):
        return False
    return words[-1].lower() not in FUNCTION and not words[-1].endswith("ly") and len(name) > 1


def claimed_of(name: str, rest: str, before: str = "") -> str:
    """What is said of a thing, cut to what can be asked for; "" where nothing is left that stands alone.

    `before`: what the paragraph said before, in small letters, of which "the noun" may be a part.
    """
    said = rest.rstrip(". ")
    cut = next((found for found in _CUT.finditer(said) if len(said[: found.start()].split()) >= SHORTEST), None)
    said = said[: cut.start()].rstrip(" ,") if cut else said
    if ", which" in said and len(said.split()) > LONGEST:
        said = said.partition(", which")[0]
    if not SHORTEST <= len(said.split()) <= LONGEST or not is_whole(said) or SIGNS.search(said):
        return ""
    if (
        _LEANS.search(said)
        or _EMPTY.match(said)
        or POINTING.search(_FROM.sub("", said))
        or runs_on(said)
        or points_at(said)
    ):
        return ""
    if cut and (_OPEN_PAIR.search(said) or _TORN_ROW.search(said)):
        return ""
    if len(stems(said) - stems(name)) < LEAST_TELLING or said.count(",") > 3 or _BARE.fullmatch(said):
        return ""
    return "" if any(_is_told(found["noun"], before) for found in _THE_NOUN.finditer(said)) else said


def _is_told(noun: str, before: str) -> bool:
    """Whether a paragraph spoke of a thing before it is called "the": it is that one which is meant."""
    return bool(before) and re.search(rf"\b{re.escape(noun.removesuffix('s'))}s?\b", before) is not None


_STATES = word_set("raised lowered marked given taken set done made kept held sent put cut")


def _of_labels(base: Ground) -> Iterator[Claim]:
    """What a list says of its labels: "**Bisque**: fired once without a glaze" is "is fired once …"."""
    for index, section in enumerate(base.lesson.sections):
        for block in lists_of_terms(section):
            yield from (claim for item in block.items if (claim := _of_label(item, index)))


def lists_of_terms(section: Section) -> Iterator[Block]:
    """The lists of a section whose labels may be terms, as the text over each says, or the heading over the first."""
    lead = section.title
    for block in section.blocks:
        if block.kind == "list" and not holds_cases(lead):
            yield block
        lead = block.text.text


def _of_label(item: Block, index: int) -> Claim | None:
    pair = term_and_text(item.text)
    if pair is None:
        return None
    name, text = without_article(pair[0].text.strip(" .:*")), pair[1].text.strip()
    first = re.split(r"(?<=[a-z])[.;] ", text, maxsplit=1)[0]
    said = _with_verb(first[:1].lower() + first[1:] if first[1:2].islower() else first, pair[1])
    claimed = claimed_of(name, said) if said and is_name_of(name) and not is_many(name) else ""
    return (
        Claim(name, claimed, index, item.place, f"{pair[0].text.strip(' .:*')}: {first.rstrip('.')}.")
        if claimed
        else None
    )


def _with_verb(said: str, text: Text) -> str:
    """A label's text as what is done with it or what it does; what it is, `listed` asks for."""
    if any(mark.kind == "formula" for mark in text.marks):
        return ""
    words = said.split()
    if len(words) < SHORTEST:
        return ""
    first = words[0]
    if (base_of_ed(first) or first in PAST or first in _STATES) and re.match(
        r"(?:\w+ly|for|by|in|on|to|when|from|with|at|as|so|once|twice) ", " ".join(words[1:]) + " "
    ):
        return f"is {said}"
    return said if base_of_s(first) and not first.endswith("ss") and len(words) > SHORTEST else ""
