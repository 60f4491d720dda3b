"""Questions that a listener must be able to place weeks later, hands and eyes busy: set in their topic, or refused.

What a question speaks of as known ("the broker", "each satellite", "you") is known by the lesson alone. In a careful
lesson that says what it is about, that stands in front: "In GPS, what does each satellite carry?". What points at one
sentence of it ("the ratio", "the remains there", "the war that followed") no topic makes known.
"""

import re
from dataclasses import replace

from audiolesson.draft.english.tags import may_be_finite
from audiolesson.draft.english.verbs import ACTS, AUXILIARIES, MODALS, PAST_ALONE, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_BEHIND, stems
from audiolesson.study.facts.field import needs_field
from audiolesson.study.facts.form import is_only_first, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import OF_WHICH_ONE_IS
from audiolesson.study.facts.refusing.in_context import in_field
from audiolesson.study.facts.refusing.strict import Bar
from audiolesson.study.facts.refusing.unplaced import is_unplaced

_THERE = r"(?<!\bare )(?<!\bis )(?<!\bwas )(?<!\bwere )\bthere\b(?! (?:is|are|was|were|be|has|have|had|can|may|must)\b)"
_POINTS_BACK = lazy(rf"{_THERE}|\b(?:that|this) very \w+", re.I)
_POINTS = lazy(
    rf"{_POINTS_BACK.pattern}|\bthat (?:followed|follows|resulted|came (?:next|after))\b"
    r"|\b(?:the|its|their) usual [a-z]+\b(?! of\b)|\ban? (?:partial|similar|further|different) [a-z]+\?|\bthere are\?"
    r"|(?-i:Why did (?:the )?(?:(?:[A-Z][\w'’-]+|of|the) )+[a-z]+\?)"
    r"|\b(?:publish|write|release) an? (?:(?:set|series|number) of )?(?:[a-z]+ )?(?:experiments|papers?|books?|study"
    r"|studies|reports?|articles?)\?",
    re.I,
)
"""What has its meaning from the sentences before."""
_NOBODY = lazy(
    r"\b(?:do|does|did|can|could|will|would|should|must) (?:nobody|no one|anybody|somebody|someone|none)\b"
    r"|Why (?:do|did|does|have|can) (?:people|you|they|we|things|some) (?:not |never )?[a-z]+\?"
)
"""What is asked of nobody, or of all people without saying what it is that they do so."""
_FINITE = PAST_ALONE | word_set("is are was were became went took gave began grew rose came drew broke wrote chose did")
"""Verbs that no participle is, which stands in many a definition."""
_JOINS = lazy(r"(?<![\w’'-])(?:[Tt]hat|[Ww]hich|[Ww]ho|[Ww]hose|[Ww]hat|[Ww]here|[Ww]hen|[Hh]ow|[Ww]hy|[Ii]f|as)\b")
_PERSONS = r"(?:[a-z-]+ )?[a-z]+(?:ers?|ors?|ists?|ians?|smiths?)\b"
_OF_A_STORY = lazy(
    rf"What happens (?:when|if) (?:you (?:go|visit|walk|call|click|sign)\b|(?:two|three|four) {_PERSONS})"
    rf"|How many .* (?:did|had|was|were) an? {_PERSONS}"
    rf"|In which year did (?:two|three|four|five|six|seven|eight|nine|ten|some|several) {_PERSONS}"
)
"""What somebody without a name does or did: a number or a year of a story."""
_COUNTS_NOTHING = lazy(
    r"How many (?:jobs|ways|respects|reasons|things|purposes|tasks|roles|uses|points|its|arms|sides)\b"
)
_IN_WAYS = lazy(
    r"(?:In|For|At|With|By) (?:two|three|four|several|many|some) (?:[a-z]+ )?(?:respects|ways|things|points)"
)
"""A number of things that are not told."""
_DEFINITE = lazy(r"\b(?P<article>[Tt]he|[Ee]ach|[Ee]very) (?P<noun>(?!other\b)[a-z]+(?:-[a-z]+)?)(?P<rest>[^.?;:]*)")
_NARROWED = lazy(r" (?:of|that|which|who|whose|for|from|to|in|on|at|by|with|between|where|when|than|into)\b")
_TOLD = lazy(r" (?:of|that|which|who|whose|for|from|between|by|(?:in|at|on) which|to [a-z]+ (?:an?|the)|when|where)\b")
"""What tells a side of which thing it is."""
_DOES = lazy(r"\b[Dd](?:o|oes|id) \Z")
_DOES_IT = lazy(r" [a-z]+(?:$| (?:an?|the|to|from|in|into|up|out|off|back|your|which|what|that|how|where|when)\b)")
_SIDES = word_set(
    """ratio data fit point number pattern gap amount rate idea result results way means case cases size level range
    value values effect work pass step steps stage others other rest whole first second same opposite usual former
    latter trick answer question problem difference reason aim goal job task deal plan tree house man woman boy girl
    story example picture thief disease site writer author owner list table figure middle end beginning side treatment
    cure evidence sum total share pair kind thing things"""
)
"""Sides of another thing, and what a story or an example has: their lesson names many."""
_OF_ONE = lazy(
    r"(?:What|When|Where|How) does an? (?P<noun>[a-z]+) [a-z]+"
    r"(?=\?| (?:an?|the|to|from|in|into|up|your|which|what|that|how|where|when)\b)"
)
"""What is asked of one of many, whose word may mean another thing elsewhere: "When does a conflict arise?"."""
_NAMED_BY_PLACE = lazy(
    r"What (?:is|are) the [a-z]+ (?:in|at|on|around|inside|behind|between|above|below) "
    r"(?:the )?(?:[a-z]+ ){1,2}called\?"
)
_OF_YOU = lazy(r"(?:What happens|What should|When should|Why should|How (?:do|can|should)) .*\byou\b")
_MAY_BE_SET = lazy(r"(?:What|Where|When|Why|How) [^A-Z\d]+\?")
"""A question that names nobody, no place and no year, by which it could be placed."""
_RESULT = lazy(r"The result is (?:called )?(?P<said>.{4,})")


def in_its_place(bar: Bar, fact: Fact) -> Fact | None:
    """A fact that can be placed when heard alone, set in its topic where it needs that; None where nothing does."""
    asked, said = fact.question, fact.answer
    if fact.kind in ("given", "acronym"):
        return fact
    if is_unplaced(bar.evidence.ground, fact):
        return None
    if (_POINTS.search(asked) and not NAME_BEHIND.search(asked)) or _POINTS_BACK.search(said) or _NOBODY.search(asked):
        return None
    if _OF_A_STORY.match(asked) or (fact.kind == "definition" and _is_told(said)):
        return None
    if _COUNTS_NOTHING.match(asked) or _IN_WAYS.fullmatch(said):
        return None
    if (result := _RESULT.fullmatch(said)) and asked.startswith("What happens "):
        fact = replace(fact, answer=large(result["said"]))
    fact = _small(bar.evidence.ground, fact)
    if fact.question.startswith("In ") or NAME_BEHIND.search(asked):
        return None if _sides(fact.question) else fact
    if _sides(asked) or _is_turned(bar.evidence.ground, fact) or _is_of_somebody(bar.evidence.ground, fact):
        return None
    return _placed(bar, fact)


def _is_told(said: str) -> bool:
    """Whether a sentence stands where it should be said what a thing is, or only that something happens."""
    return said.startswith("What happens ") or not _FINITE.isdisjoint(_JOINS.split(said)[0].split())


def _is_turned(ground: Ground, fact: Fact) -> bool:
    """Whether a definition asks for a term by its description, as if that were the term."""
    if fact.kind != "definition":
        return False
    term, said = fact.term.lower(), without_article(fact.answer).lower()
    if len(said.split()) < LEAST_TOLD and ground.sets_off(said) and not ground.sets_off(term):
        return True
    return len(said.split()) < LEAST_OF_A_MEANING and not {*_INSIDE}.isdisjoint(term.split())


def _is_of_somebody(ground: Ground, fact: Fact) -> bool:
    """Whether a fact is of somebody whom the lesson made up for an example: "Suppose Ana bakes …"."""
    names = {*_FIRST_NAME.findall(f"{fact.question} {fact.answer}")}
    return any(re.search(rf"{_MADE_UP}{name}\b(?! [A-Z])", ground.whole) for name in names)


LEAST_TOLD, LEAST_OF_A_MEANING = 5, 3
_INSIDE = ("on", "at", "with", "between", "under")
_FIRST_NAME = lazy(r"(?<=[a-z,] )[A-Z][a-z]{1,8}\b(?! [A-Z])")
_MADE_UP = r"\b(?:[Ss]uppose|[Ii]magine|[Ss]ay|[Pp]icture|[Mm]eet)(?: that)? (?:[a-z]+ ){0,3}?"


def _placed(bar: Bar, fact: Fact) -> Fact | None:
    """A fact with its topic in front, if its question speaks of a thing as known and names nothing of the topic.

    None where a thing is asked for by its place in a whole that nothing names: "the hole in the middle".
    """
    place = bar.field or bar.topic
    if not place and _NAMED_BY_PLACE.fullmatch(fact.question):
        return None
    if not place or not (bar.careful or bar.clean) or {*stems(place)} & {*stems(f"{fact.question} {fact.answer}")}:
        return fact
    if not _MAY_BE_SET.fullmatch(fact.question):
        return fact
    ground, named = bar.evidence.ground, [one for one in _definite(fact.question) if one not in OF_WHICH_ONE_IS]
    if _NAMED_BY_PLACE.fullmatch(fact.question):
        return in_field(fact, place)
    apart = named and not any(map(ground.sets_off, named))
    common = (one := _OF_ONE.match(fact.question)) and needs_field(one["noun"])
    return in_field(fact, place) if apart or common or _OF_YOU.match(fact.question) else fact


def _sides(asked: str) -> bool:
    """Whether a question speaks of a side of a thing that it does not name."""
    return any(noun in _SIDES for noun in _definite(asked, _TOLD))


def _definite(asked: str, narrowed: re.Pattern[str] = _NARROWED) -> list[str]:
    """The single things that a question speaks of as known, without words that narrow them: "the broker"."""
    found = []
    for one in _DEFINITE.finditer(asked):
        rest = one["rest"].split()
        done = _DOES.search(asked[: one.start()]) and _DOES_IT.match(one["rest"]) and rest[0] in ACTS
        placed = narrowed is _TOLD and _NARROWED.match(one["rest"])
        alone = not rest or done or placed or one["rest"].startswith(",") or _is_verb([one["noun"], *rest])
        named = re.search(rf"\b(?:an?|another|one) (?:[a-z]+ )?{one['noun']}\b", asked[: one.start()])
        if alone and not named and not narrowed.match(one["rest"]):
            found.append(one["noun"])
    return found


def _is_verb(tokens: list[str]) -> bool:
    """Whether the word behind a noun begins what is said of it, and is no other part of its name."""
    behind = tokens[1].strip(",")
    return behind in AUXILIARIES or behind in MODALS or behind == "not" or may_be_finite([*tokens, "x"], 1)


_CAPITAL = lazy(r"(?<=[a-z,] )[A-Z][a-z]+\b(?! [A-Z]|-)")
_OF_ADJECTIVES = lazy(r"[A-Z][a-z]+(?:ic|ac|al|ed|ive|ous|ary|ing|ent|ant|ble|ful)")


def _small(ground: Ground, fact: Fact) -> Fact:
    """A question without a capital that only the beginning of a sentence, a label or a title gave a word."""
    asked = fact.question

    def small(found: re.Match[str]) -> str:
        word = found.group()
        label = _OF_ADJECTIVES.fullmatch(word) and fact.term.startswith(f"{word} ") and f" {word} " not in ground.whole
        return word.lower() if is_only_first(word, ground.whole) or label else word

    one = _CAPITAL.sub(small, asked)
    return fact if one == asked else replace(fact, question=one)
