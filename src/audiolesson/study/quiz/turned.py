"""A fact turned round for a quiz: a question whose answer is one of several things of one kind."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from audiolesson.draft.english.tags import first_verb, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import ALSO_NOUNS
from audiolesson.patterns import lazy
from audiolesson.study.facts.formed.who import DEED
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.genus import genus, of_many
from audiolesson.study.quiz.terms_of import Term, bare, key

AnswerKind = Literal["term", "expansion", "definition", "year", "number", "person", "clause", "item", "given"]

_OF_THESE = "Which of these "

LEAST_TELLING = 3
"""Families of words that a description holds beside its first noun, at least, to tell one thing from others."""

MOST_WORDS = 22
"""Words of a description in a question: of a longer one the start is forgotten when the choices come."""

_ARTICLE = lazy(r"(?:an?|the|one of the|any|each|every) ", re.IGNORECASE)
_LOOSE = lazy(
    r"\b(?:this|these|those|he|she|his|her|we|our|you|your|i|us|here|above|below|following|same|other|another"
    r"|former|latter|because)\b",
    re.IGNORECASE,
)
OWNERLESS = lazy(
    r"(?:(?!\b(?:that|which|who|whose|whom|where|when|as)\b).)*(?<!with )(?<!and )\b(?:it|its|they|their|them)\b|aka\b",
    re.IGNORECASE,
)
"""A pronoun that nothing in the description stands for: "the series of events over its lifetime"."""

_SUBORDINATE = lazy(
    r"(?:(?:and|but|so|or) )?(?:which|who|where|when|as|if|because|since|although|though|while|whereas|that|until"
    r"|unless|once|after|before|in which|such as)\b"
)
_OF_ONE_CASE = lazy(
    r"\b(?:[Ee]mployee|[Pp]erson|[Cc]ompany|[Uu]ser|[Ss]tudent|[Hh]ost|[Nn]ode|[Cc]ountry|[Ff]irm) [A-Z]\b|\w/ ?\w"
)
"""An example of the author's: "Employee X"; and words with a stroke between them."""

_JUDGED = lazy(
    r"(?:(?:is|are|was|were) )?(?:much|far|so|truly|(?:an?|the) (?:very|quite|rather|really|vague|serious|great|good"
    r"|complex|simple)) ",
    re.IGNORECASE,
)
_NARROWS = lazy(
    r",? (?:(?:in|by|through|to|from|on|at|for|with|of|under|during|after|before) )?(?:that|which|who|whom|whose|where"
    r"|when|what|how|if|whether)\b"
)
_NAMED = lazy(r"What (?:is|are) the names? (?:for|of) (?P<said>.+)\?|What do we call (?P<other>.+)\?")
_USED_TO = lazy(r"(?P<where>In [^,]+, )?(?:[Ww]hich (?P<kind>[a-z]+)|[Ww]hat) do you use to (?P<end>.+)\?")
_COUNTED = lazy(r"What are the (?P<said>(?:two|three|four|five|six|seven) .+)\?")
MOST_IN_ITEM = 4
"""Words of an item that can be a choice."""

_WHAT_DID = lazy(r"What (?P<said>(?!(?:is|are|was|were|do|does|did|kind|kinds|type|name)\b)[a-z]+ .+)\?")
_CALLED_BEHIND = lazy(
    r"(?P<said>[^?]+)\. What (?:is|are) (?:this|these|that|it|they)(?: [a-z]+)? (?:called|known as)\?"
    r"|In [^,?]+, what (?:is|are) (?P<other>[^?]+) called\?"
)
"""What a card asks the name of, told in a sentence before, or within a field."""
CALLED_WHEN = lazy(r"What is it called when (?P<said>.+)\?")
_ASKS_WHAT = lazy(r"(?:In [^,]+, )?what (?:is|are|does|do) (?P<term>.+?)(?: mean)?\?", re.IGNORECASE)


_CARELESS = lazy(
    r"\brecently\b|\b(?:late|early)\?$|.\b(?:Many|One|When|Some|Most|Several|After|Before|While|As|Although|There|These|Two|Both|Few|All)\b"
)
"""What makes a question for a year unclear when it is heard, or shows that it was cut out badly."""


_SIDE_DETAIL = lazy(
    r"^(?:In which year|When) did .*(?<!to )(?<!the )\b"
    r"(?:assess|conduct|face|survey|report|estimate|decide|study|poll|interview|examine"
    r"|review|follow|note|test) "
)
"""What people do in any year: its date is not worth asking."""


_OF_A_POST = lazy(
    r"\b(?:release|publish|post|issue|write|share) (?:an?|the|its|their) (?:[\w-]+ ){0,2}?"
    r"(?:blog|post|article|newsletter|statement|press release|announcement|video|tweet|webinar|podcast|page)\b"
)
"""What somebody wrote on the web, whose year nobody learns."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A question and its right answer; `kind` is what the choices are, `said` what the question says of the answer."""

    fact: Fact
    question: str
    answer: str
    kind: AnswerKind
    said: str = ""


def turned(fact: Fact, term: Term | None, people: Collection[str] = ()) -> Turned | None:
    """The fact as a question of a quiz; None where it makes no good one.

    `term`: what it is about, where that can be a choice. `people`: whom the lesson names.
    """
    match fact.kind:
        case "acronym":
            return Turned(fact, fact.question, fact.answer, "expansion")
        case "year" | "number":
            if any(side.search(fact.question) for side in (_CARELESS, _SIDE_DETAIL, _OF_A_POST)):
                return None
            return Turned(fact, fact.question, fact.answer, fact.kind)
    if fact.kind in ("list", "kinds"):
        return _one_of(fact)
    if key(bare(fact.answer)) == key(bare(fact.term)):
        return _named(fact, term, people)
    if fact.kind == "cause" and clause_of(fact):
        if len(stems(fact.question)) <= LEAST_TELLING + 1:
            return None
        return Turned(fact, fact.question, fact.answer, "clause")
    if term is None:
        return None
    asked = _ASKS_WHAT.fullmatch(fact.question)
    if fact.kind in ("definition", "description") and asked and key(bare(asked["term"])).endswith(key(term.text)):
        return _which(fact, term, inside(fact.answer, fact.again))
    return _predicate(fact, term)


def clause_of(fact: Fact) -> str:
    """The first word of a reason or an occasion, "Because" or "When"; "" for anything else."""
    first = fact.answer.split()[0]
    return first if first in ("Because", "When") else ""


_WHICH_PERSON = lazy(
    rf"(?P<lead>(?:In|Around|About|By) [^,]{{4,30}}, )?(?:who|[Ww]hich (?:[A-Z][a-z]+ )?[a-z]+(?: [a-z]+)?)"
    rf" (?P<did>{DEED}\b .+)\?"
)
"""A person asked for by what they were, which would tell them among the others of a quiz."""


def _named(fact: Fact, term: Term | None, people: Collection[str]) -> Turned | None:
    """A question whose answer is the term: as it stands, or "What is the name for …?" as "Which of these is …?"."""
    if fact.question.startswith("Who "):
        return Turned(fact, fact.question, fact.answer, "person")
    if (by_role := _WHICH_PERSON.fullmatch(fact.question)) and " " in fact.answer:
        lead = by_role["lead"] or ""
        return Turned(fact, f"{lead}{'who' if lead else 'Who'} {by_role['did']}?", fact.answer, "person")
    if fact.question.startswith(_OF_THESE) and fact.answer in people:
        return Turned(fact, f"Who {fact.question[len(_OF_THESE) :]}", fact.answer, "person")
    if term is None:
        return None
    if found := _USED_TO.match(fact.question):
        which = f"which {found['kind'] or 'of these'} do you use to {found['end']}?"
        asked = f"{found['where']}{which}" if found["where"] else f"W{which[1:]}"
        return Turned(fact, asked, term.text, "term", found["end"])
    if found := _NAMED.fullmatch(fact.question):
        said = found["said"] or found["other"]
        if is_clause(said):
            return None
        again = _which(fact, term, said) if _ARTICLE.match(said) or term.plural else None
        return again or Turned(fact, fact.question, term.text, "term", said)
    if (did := _WHAT_DID.fullmatch(fact.question)) and has_finite_verb(f"it {did['said']}"):
        if not tells(did["said"], term.text, deed=True):
            return None
        return Turned(fact, f"{_OF_THESE}{did['said']}?", term.text, "term", did["said"])
    if named := _CALLED_BEHIND.fullmatch(fact.question):
        return Turned(fact, fact.question, term.text, "term", named["said"] or named["other"])
    if called := CALLED_WHEN.fullmatch(fact.question):
        return Turned(fact, fact.question, term.text, "term", called["said"])
    said = re.sub(r"^Which .*?(?:of these|fits this description:) |\?$", "", fact.question)
    if " fits this description: " in fact.question and (is_clause(said) or is_doing(said)):
        return None
    return Turned(fact, fact.question, term.text, "term", said) if tells(said, term.text) else None


def _one_of(fact: Fact) -> Turned | None:
    """ "What are the three states of water?" as "Which of these is one of the three states of water?"."""
    found = _COUNTED.fullmatch(fact.question)
    items = items_of(inside(fact.answer, fact.again))
    if not found or len(items) < 2:
        return None
    question = f"Which of these is one of the {found['said']}?"
    known = stems(question)
    right = next((item for item in items if not stems(item) & known and _is_name(item)), "")
    return Turned(fact, question, right, "item", found["said"]) if right else None


def _is_name(item: str) -> bool:
    """Whether an item of a row is a name of something: short, without an article, no adjective alone."""
    return (
        len(item.split()) <= MOST_IN_ITEM
        and not _ARTICLE.match(item)
        and not re.search(r"(?:al|ic|ous|ive|ed|th)$", item)
    )


def items_of(row: str) -> tuple[str, ...]:
    """The items of "a, b and c"."""
    return tuple(item for item in re.split(r",? (?:and|or) |, ", row.strip(" .")) if item)


def _which(fact: Fact, term: Term, description: str) -> Turned | None:
    """ "Which of these is a furnace that hardens clay?"; None where the description tells too little or too much."""
    said = without_asides(description)
    if not tells(said, term.text) or (term.plural and re.match(r"an? ", said)):
        return None
    if is_clause(said):
        return None
    many = of_many(said) and genus(said) not in ("series", "species", "means")
    if (term.plural and many) or (_ARTICLE.match(said) and not term.plural and not many):
        return Turned(fact, f"Which of these {'are' if term.plural else 'is'} {said}?", term.text, "term", said)
    if is_doing(said):
        return Turned(fact, f"Which term means {said}?", term.text, "term", said)
    if re.search(r"\d|^\w+(?:able|ible)\b", said):  # a setting or a price, and no description
        return None
    return Turned(fact, f"Which term fits this description: {said}?", term.text, "term", said)


def _predicate(fact: Fact, term: Term) -> Turned | None:
    """ "The gland produces melatonin." as "Which of these produces melatonin?", from what tells the fact once more."""
    again = re.sub(r"^In [^,]+, ", "", without_asides(fact.again))
    found = re.match(rf"(?:an? |the )?{re.escape(term.text)} (?P<said>[a-z].+)", again, re.IGNORECASE)
    said = found["said"] if found else ""
    if not tells(said, term.text, deed=True) or stems(said) & stems(term.text) or len(said.split()) < SHORTEST:
        return None
    return Turned(fact, f"Which of these {said}?", term.text, "term", said)


SHORTEST = 4
"""Words of what is said of a term in a sentence of its own, at least."""


def without_asides(description: str) -> str:
    """A description without its brackets and its stop."""
    return re.sub(r"\s+", " ", re.sub(r"\([^)]*\)", "", description)).strip().rstrip(".").strip()


def tells(said: str, term: str, deed: bool = False) -> bool:
    """Whether a description stands alone and means one thing: not too short, not leaning on what came before.

    `deed`: it begins with a verb, and no noun of it says what kind of thing is described.
    """
    words = said.split()
    if (
        not 3 <= len(words) <= MOST_WORDS
        or _LOOSE.search(said)
        or OWNERLESS.match(said)
        or re.search(r"[;:?!…]| (?:for|by|of) (?:creating|making|providing|using|having|giving|taking|getting)\Z", said)
    ):
        return False
    if _OF_ONE_CASE.search(said) or _JUDGED.match(said) or runs_on(said) or words[0] in ("to", "do", "does", "did"):
        return False
    least = LEAST_TELLING - bool(_ARTICLE.match(said) and re.search(r" (?:that|which|who|where|whose) ", said))
    return len(stems(said) - (stems("" if deed else genus(said)) | stems(term))) >= least


def is_clause(said: str) -> bool:
    """Whether a description is no noun phrase but a clause, by a verb before what narrows it: "the person chooses"."""
    return has_finite_verb(_NARROWS.split(said, maxsplit=1)[0])


def is_doing(said: str) -> bool:
    """Whether a description begins with a verb in -ing: "hardening clay"; no noun that ends so, "a string of bytes"."""
    first = said.split()[0].lower()
    return first.endswith("ing") and first not in ALSO_NOUNS | {"string", "thing", "spring", "ring"}


def runs_on(said: str) -> bool:
    """Whether a comma begins another sentence with a subject of its own: "hardens clay, and the potter waits"."""
    for part in said.split(", ")[1:]:
        rest = re.sub(r"^(?:and|but|so|or) ", "", part)
        if not _SUBORDINATE.match(part) and first_verb(rest) > 0 and has_main_verb(rest):
            return True
    return False


def inside(answer: str, again: str) -> str:
    """An answer as it stands in mid-sentence: as in the sentence that tells the fact once more."""
    at = again.find(answer[1:])
    if at > 0:
        return again[at - 1] + answer[1:]
    return answer[0].lower() + answer[1:] if re.match(r"(?:An?|The) ", answer) else answer
