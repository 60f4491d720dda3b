"""What the lesson says of its terms in plain sentences, as questions that put "which of these" in the term's place.

A subject is asked for without turning a word: "The pineal gland produces melatonin." → "Which of these produces
melatonin?" So no grammar can go wrong; what can is that the answer is not the only one, or that the sentence leans on
those around it, and for that the rules here are strict.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.evidence import stems
from audiolesson.study.quiz.terms_of import HEADING, MOST_WORDS, Term, bare, key
from audiolesson.study.quiz.turned import runs_on

SHORTEST, LONGEST = 5, 18
"""Words of what is said of a term."""

LEAST_TELLING = 5
"""Words with a meaning that it holds, at least."""

_WEAK = lazy(
    r"^(?:was|were) [a-z]+ing "
    r"|^(?:(?:do|does|did|has|have|contains?|includes?|consists?) |(?:is|are) (?:continuous|mostly|responsible|composed"
    r"|made up|part|found|often|one|located in|used|seen) )|, while |\b(?:can|will|had|may|might"
    r"|could|should|would|not|never|no|cannot|nor|n['’]t|more|less|fewer|better|worse|most"
    r"|least|best|also|too|even|only|still|however|therefore|thus|hence|instead|then|now|today|again|already|yet|just"
    r"|another|other|others|such|same|similar|different|both|either|neither|each other|this|these|those|here|there"
    r"|above|below|following|previous|they|them|their|he|she|his|her|him|we|us|our|i|my|me|you|your|important|key"
    r"|essential|popular|crucial|useful|common|main|difficult|easy|complex|necessary|possible|likely|able|good|bad|great"
    r"|problematic|big|simple|interesting|many|several|some|various|one of|example|examples|way|ways|thing|things"
    r"|normal|usual|significant|usually|typically|called|known|named|defined|discussed|described|shown|seen|figure|table|chapter|section|lesson|course)\b",
    re.IGNORECASE,
)
_SIGNS = lazy(r"[;:()\[\]“”\"=<>{}|\\—–…/]")
_LOOSE_END = lazy(r"\b(?:and|or|of|in|to|for|with|by|as|so|that|well)$")


def statements(base: Ground, terms: Sequence[Term], taken: Sequence[Fact]) -> Iterator[Fact]:
    """Facts whose question is about a term that a sentence begins with; not from sentences that gave facts already."""
    by_key = {key(term.text): term for term in terms}
    known = {fact.sentence for fact in taken if fact.sentence}
    for told in base.told:
        if told.text.text not in known and (fact := _statement(told, by_key, base.whole)):
            yield fact


def _statement(told: Told, terms: Mapping[str, Term], whole: str) -> Fact | None:
    said = told.bare
    words = said.rstrip(".").split()
    if not said.endswith(".") or not SHORTEST < len(words) <= LONGEST + MOST_WORDS or _SIGNS.search(said):
        return None
    found = _subject(words, terms)
    if found is None:
        return None
    term, length = found
    predicate = " ".join(words[length:])
    if not _tells(predicate, term) or runs_on(predicate) or why_not(Text(said)) or leans_back(said):
        return None
    telling = len(stems(predicate) - stems(term.text))
    sure = (term.source < HEADING) - (term.source > HEADING)
    worth = 0.8 + 0.08 * min(telling, 6) + 0.2 * sure - 0.02 * len(words)
    name = bare(in_sentence(" ".join(words[:length]), whole))
    question = f"Which of these {predicate}?"
    return Fact("cloze", name, question, name, told.section, told.place, said, told.text.text, worth=worth)


def _subject(words: Sequence[str], terms: Mapping[str, Term]) -> tuple[Term, int] | None:
    """The term that a sentence begins with, and its words with the article; a verb must stand right behind it."""
    start = 1 if words[0] in ("A", "An", "The") else 0
    for length in range(min(MOST_WORDS, len(words) - start - SHORTEST), 0, -1):
        term = terms.get(key(" ".join(words[start : start + length])))
        if term:
            tokens = tokens_of(" ".join(words))
            at = start + length
            return (term, at) if at < len(tokens) and tokens[at] == words[at] and finite_at(tokens, at) else None
    return None


def _tells(predicate: str, term: Term) -> bool:
    """Whether a predicate says enough of its own, and nothing that leans on other sentences."""
    if not SHORTEST <= len(predicate.split()) <= LONGEST or _WEAK.search(predicate) or _LOOSE_END.search(predicate):
        return False
    own = stems(predicate)
    return not own & stems(term.text) and len(own) >= LEAST_TELLING
