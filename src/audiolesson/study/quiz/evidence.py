"""What a lesson says of two terms together: whether they are one thing, one a kind of the other, or both an answer."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import word_set
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.people import people_of
from audiolesson.study.quiz.terms_of import Term, key
from audiolesson.wording.sentences import split

_STEM = 5
"""Letters that tell a word: "epiphysis" and "epiphyseal" share them."""

_INSIDE = 7
"""Letters in a row inside two words that are of one family: discomfort, uncomfortable."""

_ENOUGH = 0.5
"""A sentence that names another term and holds this share of a description's words may describe that one too."""

_ITSELF = 0.8
"""A sentence that holds this share of a term's definition is that definition, which is compared apart."""

OWN = 1
"""Words that a description has for itself, at least, to tell a thing from one that is described alike."""

ALIKE = 7
"""First words that two definitions share which tell their terms apart by a place or the like alone: no choice."""

_PREFIXES = word_set("inte tran cont cons comp supe over unde prop prot prod pres perc perf micr macr mult poly")
"""Beginnings of four letters that words of all families share."""

_AKA = (
    r"(?:(?:is|are|was|were)? ?(?:also|sometimes|often|commonly|usually|simply|better)? ?)?(?:called|known as|termed"
    r"|named|referred to as|abbreviated(?: as| to)?|short for|synonymous with|the same as|i\.e\.,?|aka|a\.k\.a\.|=)"
)
_TIES = tuple(
    lazy(rf"(?:e?s)?(?![a-z]){pattern}")
    for pattern in (
        rf"[”\"]?,? \((?:or |also |{_AKA},? )?(?:an? |the )?[“\"]?",
        r"[”\"]?, or (?:simply )?(?:an? |the )?[“\"]?\|",
        rf"[”\"]?,? {_AKA},? (?:an? |the )?[“\"]?\|?",
        r"[^.;]{0,40}(?:such as|including|includes?|like|e\.g\.,?|for example,?|namely|especially|:) [^.;]*",
        r"[^.;,]{0,20} (?:is|are|was|were|becomes?) (?:an? |the |one |some |two |three |types? |kinds? |forms? "
        r"|examples? )[^.;,]{0,40}\|?",
        r"(?:,? which)?,? (?:is |are |be )?(?:made (?:up )?(?:of|from)|composed of|consists? of|contains?|comprises?"
        r"|built (?:up )?(?:of|from)|formed (?:of|from|by)) [^.;]{0,120}",
        r" (?:is|are) (?:an? |the |one of the |among the )?[^.;]{0,40}(?:parts?|bases?|components?|units?|subunits?"
        r"|building blocks?|ingredients?|pieces?|found|contained) (?:of|in) (?:an? |the )?[^.;]{0,40}",
    )
)
"""What stands between two terms of which one is another name of the other, or a kind or a part of it; "|": a stop."""

_KINDS = r"(?:types|kinds|forms|categories|classes|groups)"
_SORTED = r"(?:fall|come|(?:are|can be) (?:often |also |usually )?(?:divided|classified|grouped|sorted|categorized))"
_FARTHEST = 200
"""Letters between two terms that are looked at."""


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The words that carry meaning, cut to what a family of words has in common."""
    return frozenset(word[:_STEM] for word in content_words(text.replace("-", " ")))


@dataclass(slots=True)
class Evidence:
    """The sentences of a lesson in small letters, with what each holds; each term and pair of terms looked up once."""

    text: str
    people: dict[str, int]
    sentences: list[str]
    _stems: list[frozenset[str]]
    _where: dict[str, frozenset[int]] = field(default_factory=dict)
    _one: dict[tuple[str, str], bool] = field(default_factory=dict)

    def where(self, term: str) -> frozenset[int]:
        """The sentences that name a term."""
        name = term.lower()
        if name not in self._where:
            pattern = re.compile(rf"(?<!\w){re.escape(name)}(?:e?s)?(?!\w)")
            self._where[name] = frozenset(
                at for at, said in enumerate(self.sentences) if name in said and pattern.search(said)
            )
        return self._where[name]

    def are_one(self, one: str, two: str) -> bool:
        """Whether two terms may mean the same, or one is a kind of the other by its name or by what is said."""
        if (one, two) not in self._one:
            self._one[one, two] = self._are_one(one, two)
        return self._one[one, two]

    def _are_one(self, one: str, two: str) -> bool:
        a, b = set(key(one).split()), set(key(two).split())
        if a <= b or b <= a or _are_forms(one, two) or abbreviates(one, two) or abbreviates(two, one):
            return True
        return any(self._tied(at, one.lower(), two.lower()) for at in self.where(one) & self.where(two))

    def _tied(self, at: int, one: str, two: str) -> bool:
        """Whether a sentence calls one term the other, or a kind of it."""
        said = self.sentences[at]
        return any(
            pattern.fullmatch(between)
            for first, second in ((one, two), (two, one))
            for between in _betweens(said, first, second)
            for pattern in _TIES
        )

    def is_class(self, term: str) -> bool:
        """Whether the lesson sorts what a term names into kinds: "three types of kilns", "kilns fall into two"."""
        name = re.escape(term.lower())
        pattern = re.compile(rf"\b{_KINDS} of (?:the )?{name}(?!\w)|\b{name}s? {_SORTED} (?:in|into|as|by)\b")
        return any(pattern.search(self.sentences[at]) for at in self.where(term))

    def may_belong(self, term: str, row: str) -> bool:
        """Whether a sentence that names a term speaks of what a row holds, too: then it may belong to the row."""
        heads = stems(row)
        return any(self._stems[at] & heads for at in self.where(term))

    def also_fits(self, term: Term, description: str, right: str) -> bool:
        """Whether the lesson says of a term what the description says of the right one, or something like it."""
        wanted = stems(description)
        if not wanted:
            return True
        told = stems(term.told)
        if begin_alike(term.told, description):
            return True
        both = len(told & wanted)
        if both > 1 and 2 * both >= min(len(told), len(wanted)) and both + OWN > min(len(told), len(wanted)):
            return True
        own = wanted - stems(genus(description)) - told
        least = max(1 if told else 2, _ENOUGH * len(own))
        return any(
            len(self._stems[at] & own) >= least
            for at in self.where(term.text) - self.where(right)
            if not told or len(told & self._stems[at]) < _ITSELF * len(told)
        )

    def support(self, choice: str, question: str) -> int:
        """How many words of a question a sentence that names a choice holds, at most."""
        asked, own = stems(question), stems(choice)
        return max(
            (len(said & asked - own) for said in self._stems if own and len(said & own) >= 0.8 * len(own)), default=0
        )


def begin_alike(one: str, two: str) -> bool:
    """Whether two definitions begin with the same words, but for an article: they differ by their ends alone."""
    first, second = (re.sub(r"^(?:an?|the) ", "", said.lower()).split(maxsplit=ALIKE)[:ALIKE] for said in (one, two))
    return len(first) == ALIKE and first == second


def evidence_of(lesson: Lesson, language: str = "en") -> Evidence:
    """The sentences of a lesson, as they are looked up."""
    blocks = [block for section in lesson.sections for block in section.blocks if block.kind not in ("code", "formula")]
    lines = [text.text for block in blocks for text in texts(block) if text.text]
    text = "\n".join(lines)
    pieces = [line[start:end] for line in lines for start, end in split(line, language)]
    return Evidence(text, people_of(text), [piece.lower() for piece in pieces], [stems(piece) for piece in pieces])


def _betweens(said: str, first: str, second: str) -> Iterator[str]:
    """What stands between two terms in a sentence, with a "|" where a comma or stop follows the second."""
    start = said.find(first)
    while start >= 0:
        begin = start + len(first)
        at = said.find(second, begin, begin + _FARTHEST + len(second))
        if at >= 0 and not said[start - 1 : start].isalnum() and not said[at - 1 : at].isalnum():
            behind = said[at + len(second) :].removeprefix("s")
            if not behind[:1].isalnum():
                yield said[begin:at]
                if behind[:1] in (",", ".", ";"):
                    yield said[begin:at] + "|"
        start = said.find(first, begin)


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of an acronym are the initials of words: RSS, Really Simple Syndication."""
    letters = re.sub(r"[^A-Z]", "", short).lower()
    initials = "".join(word[0] for word in re.split(r"[\s-]+", long) if word).lower()
    return len(letters) > 1 and (letters in initials or (len(initials) > 1 and letters == initials[: len(letters)]))


def is_in(other: str, name: str) -> bool:
    """Whether a name is another one with a word in front, and so a kind of it: "ash glaze", "glaze"."""
    return {*other.lower().split()} < {*name.lower().split()}


def gives_away(question: str, right: str, wrong: Iterable[str]) -> bool:
    """Whether the right choice has a piece of a word with the question in common that few others have: "hydrogen".

    What half of the wrong ones have too, such as the kind that all are of, tells nothing.
    """
    asked = _pieces(question)
    others = [_hints(other, asked) for other in wrong]
    return any(2 * sum(word in other for other in others) < max(len(others), 1) for word in _hints(right, asked))


def _pieces(text: str) -> frozenset[str]:
    return frozenset(word for word in content_words(text.replace("-", " ").lower()) if len(word) > 3)


def _hints(choice: str, asked: frozenset[str]) -> frozenset[str]:
    """The words of a question that begin as a word of a choice does, or stand inside one."""
    own = _pieces(choice)
    return frozenset(
        word
        for word in asked
        for mine in own
        if word[:_STEM] == mine[:_STEM]
        or (word[:4] == mine[:4] and word[:4] not in _PREFIXES)
        or (len(word) > 3 and word[:6] in mine)
        or (len(mine) > 4 and mine[:6] in word)
        or any(mine[at : at + _INSIDE] in word for at in range(1, len(mine) - _INSIDE + 1))
    )


def _are_forms(one: str, two: str) -> bool:
    """Whether two single words are forms of one: trace and tracing, spectrum and spectra."""
    if " " in one or " " in two:
        return False
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one.lower(), two.lower(), strict=False))
    shared = sum(1 for _ in pairs)
    return shared >= 4 and shared >= 0.7 * max(len(one), len(two)) - 1 and shared >= min(len(one), len(two)) - 3
