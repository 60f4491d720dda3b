"""Why a thing is so, by the clause that its sentence has for that at either end: "since …", "Because …, …".

What is so "only if" or "only when" something is, is asked for in the same way.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE, Tree
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.framing.matter_shapes import AS_A_REASON
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.formed.read import statement_of
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact, FactKind
from audiolesson.study.facts.prose.inverting import Statement, asked
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined
from audiolesson.study.facts.prose.reasons_given import END, HEDGED
from audiolesson.study.facts.prose.reasons_told import EVER_SINCE
from audiolesson.study.facts.prose.standing import holds_own, is_heard_alone, tells_more

_BEHIND = lazy(
    r"(?P<what>[^;:]{14,}?)(?: (?:precisely|simply)(?= because))?(?:,? (?:because|since)|, (?:as|for))"
    r" (?P<why>(?!long as|soon as|far as|in |well |if )[a-z][^;:]{10,})"
)
_FIRST = lazy(
    rf"(?:Because|Since|{AS_A_REASON}) "
    r"(?P<why>(?!long as|soon as|far as|in |well |if )[a-z][^,;:]{10,}), (?P<what>[^;:]{14,})"
)
_ONLY = lazy(r"(?P<what>[^;:]{12,}?) (?P<by>only (?:if|when|after|once)) (?P<why>[a-z][^;:]{10,})")
_PARTS = lazy(r"; | – |—")
_SIGN = lazy(r"\b[Bb]ecause\b|, (?:since|as|for) |\b[Ss]ince\b|^As |\bonly (?:if|when|after|once)\b")
_ORDERS = lazy(r"^(?:First|Second|Third|Secondly|Thirdly|Lastly|Finally|Again|Here),? ")
_LEAD = lazy(r"(?P<lead>(?:In|On|At|Under|Within|Inside|With|Among|Without) [^,]{3,50}), (?P<rest>.+)")
_OF_TIME = lazy(r"(?:then|the (?:\w+ )?(?:\d|time|day|end|start|beginning)|\d|about \d|around \d|at least)\b")
_SOMEBODY = lazy(r"\b(?:you|your|we|our|us|I|my|me|he|she|his|her|him|nobody knows|somebody|someone)\b", re.I)
_LEANS = lazy(
    r"\b(?:this|these|that (?:is|was|way)|such|so|too|also|there|here|others?|another|instead|either|neither|both|these"
    r"|those|same|again|now|then|former|latter)\b",
    re.I,
)
_COMPARED = lazy(
    r"\b(?:more|less|fewer|better|worse|harder|easier|higher|lower|larger|smaller|faster|slower|longer|shorter|cheaper"
    r"|weaker|stronger|older|younger|later|earlier)\b(?!.*\bthan\b)"
)
_PRONOUN = lazy(r"(?:it|they|this|that|these|those|he|she|one|some|many|most|few|none|all|each|what|there)\b", re.I)
_JUDGES = lazy(
    r"(?:is|are|was|were) (?:[a-z]+ly |very |so |quite )?(?:hard|easy|good|bad|plain|odd|clear|obvious|important"
    r"|useful|worth|possible|impossible|nice|interesting|natural|reasonable|tempting)\b"
)
_BARE_DEED = lazy(r"(?:not )?(?:help|matter|work|do|fail|apply|count|happen|change|last|hold)")
"""A deed that does not say with what: "the flue did not help"."""
LOOSE = lazy(r"\b(?:stuff|thing|things|etc|kind of|sort of|a lot|lots)\b")
"""Words of talk, that leave open what is meant."""
WORTH = 0.9
"""Less than what a thing is, so that reasons crowd no definitions out of a full deck."""
MOST_IN_ANSWER, LEAST_IN_ANSWER, LEAST_ASKED = 16, 3, 2
"""Words of a reason, and words with a meaning of what is explained."""


@dataclass(frozen=True, slots=True)
class _Reason:
    """One reason as its sentence has it: what is so, in which case, and why; or `by` what alone it is so."""

    told: Told
    lead: str
    what: str
    why: str
    by: str = "because"

    @property
    def asks(self) -> str:
        """The word that asks for it."""
        return "Why" if self.by == "because" else "When"


def reasons(ground: Ground) -> Iterator[Fact]:
    """A fact for each reason of a plain sentence whose main clause can be asked for alone."""
    found = [one for told in ground.told for one in _of(told)]
    trees = trees_of([f"{one.what}." for one in found], in_any_case=True)
    wholes = trees_of([f"{large(one.why)}." for one in found], in_any_case=True)
    for one, tree, whole in zip(found, trees, wholes, strict=True):
        if tree is None or whole is None or not _is_clause(one.why) or _runs_on(whole):
            continue
        statement = statement_of(ground, tree)
        if statement and (fact := _asked(ground, one, statement, tree)):
            yield fact


def _of(told: Told) -> Sequence[_Reason]:
    """The reasons that a sentence gives: one, or none."""
    if not _SIGN.search(told.bare) or not tells_plainly(told.bare) or told.bare.count(" because ") > 1:
        return ()
    for part in _PARTS.split(told.bare.removesuffix(".")):
        said = _ORDERS.sub("", unjoined(large(part)))
        found = _FIRST.fullmatch(large(said)) or _BEHIND.fullmatch(said) or _ONLY.fullmatch(said)
        if not found or not _SIGN.search(said):
            continue
        what, why = large(found["what"].strip(" ,")), END.sub("", found["why"]).strip(" ,")
        led = _LEAD.fullmatch(what)
        lead, what = (led["lead"], large(led["rest"])) if led else ("", what)
        by = found.groupdict().get("by") or "because"
        return (_Reason(told, lead, _ORDERS.sub("", unjoined(what)), why, by),)
    return ()


def _runs_on(tree: Tree) -> bool:
    """Whether a reason is two statements with nothing between them, as a careless page has them."""
    root = tree.root
    return any(not tree.below(at, "mark") for at in tree.below(root, "ccomp", "parataxis"))


def _is_clause(why: str) -> bool:
    return has_main_verb(why) and not why.startswith(("of ", "to ", "in any case"))


_HELPS = frozenset(["is", "are", "was", "were", "can", "could", "will", "would", "must", "should", "may", "might"])


def _turned(said: Statement, tree: Tree, asks: str) -> str:
    """The question for what is done, is so or may be, where its one verb can stand in front; else ""."""
    root = tree.root
    joined = any(
        tree.tags[at] in FINITE for one in tree.below(root, "conj") for at in (one, *tree.below(one, "aux", "cop"))
    )
    if said.verb not in _HELPS or joined or not tree.tags[root].startswith(("VB", "JJ")) or said.rest in ("", "not"):
        return ""
    return " ".join(filter(None, (asks, said.verb, said.x, said.often, said.rest))) + "?"


def _asked(ground: Ground, one: _Reason, said: Statement, tree: Tree) -> Fact | None:
    """The question why something is so; None where a word of it, or of the reason, has its meaning from elsewhere."""
    alone = f"{said.said} {one.lead}".strip()
    if _PRONOUN.match(said.x) or _SOMEBODY.search(f"{alone} {one.why}") or _LEANS.search(alone):
        return None
    if _BARE_DEED.fullmatch(said.rest) and said.verb != "can't":
        return None
    if (
        LOOSE.search(f"{alone} {one.why}")
        or _COMPARED.search(alone)
        or HEDGED.search(one.what)
        or _JUDGES.search(f"{said.verb} {said.rest}")
    ):
        return None
    if _OF_TIME.match(one.why) or EVER_SINCE.search(one.what) or "," in said.rest or len(stems(alone)) < LEAST_ASKED:
        return None
    if not LEAST_IN_ANSWER <= len(one.why.split()) <= MOST_IN_ANSWER or one.why[0].isdigit():
        return None  # "because 3 is no factor of 10" is a step of one calculation
    if not is_heard_alone(ground, alone, said.x) or not holds_own(one.why, said):
        return None
    question = asked(said, one.asks) or _turned(said, tree, one.asks)
    if not question:
        return None
    if one.lead:
        question = f"{one.lead}, {question[0].lower()}{question[1:]}"
    answer = f"{one.by} {one.why}"
    if not tells_more(question, answer):
        return None
    kind: FactKind = "cause" if one.asks == "Why" else "description"
    return made(ground, one.told, kind, said.x, question, answer, one.told.bare, WORTH, exact=True, named=True)
