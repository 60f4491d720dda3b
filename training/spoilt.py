"""Sentences spoilt on purpose, as authors slip and as cutting goes wrong, so that an ear for slips can be learned.

A third is cut or joined wrongly: the end, the beginning or the middle lost, two halves put together, a label and a verb
in front of what is no noun. The others get one to three slips: an article lost, put in or of the wrong form, a verb or
a noun in another form, a small word or a word of weight lost, another preposition, a word for one that looks like it,
a word twice, two in the wrong order. Each word is marked that is wrong, or stands where one is missing.
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from treebanks import Sentence

from audiolesson.draft.english.verbs import word_set

ARTICLES = ("a", "an", "the")
PREPOSITIONS = word_set("of in on at to for with by from as into about through between over under during")
SMALL = PREPOSITIONS | word_set(
    """is are was were be been has have had do does did will would can could may to that which who it they he she we
    this these and or but not if when than there"""
)
_OTHER_PREPOSITIONS = {one: sorted(PREPOSITIONS - {one}) for one in PREPOSITIONS}
_OTHER_ARTICLES = {"a": ["an"], "an": ["a"]}
_TO_BE_LOST = word_set("is are was were be has have will can")
_WORDS_LIKE = {
    "lead": "led", "led": "lead", "its": "it's", "affect": "effect", "effect": "affect", "effects": "affects",
    "then": "than", "than": "then", "their": "there", "there": "their", "lose": "loose", "to": "too the", "too": "to",
    "of": "off or if", "for": "from of", "from": "form for", "and": "an are", "an": "and", "in": "is it",
    "is": "in it as", "it": "is", "as": "is a", "are": "our is", "who": "how", "this": "these", "these": "this",
    "has": "have", "have": "has", "was": "were", "were": "was", "that": "than", "with": "which", "be": "been",
    "much": "many", "many": "much", "other": "another", "another": "other", "less": "fewer", "choose": "chose",
    "chose": "choose", "past": "passed", "passed": "past", "principle": "principal", "principal": "principle",
    "where": "were", "your": "you", "you": "your", "they": "the", "the": "they then to",
}  # fmt: skip
_LOOKS_LIKE = {word: others.split() for word, others in _WORDS_LIKE.items()}
# "means" twice, for it is what labels of notes are told with
_VERBS_OF_A_LABEL = ("is", "are", "means", "includes", "include", "means", "involves", "is a", "has")
_CUT_SHORTEST = 7
_WHOLE_SHARE = 0.33
_COMMON = 3
"""Times that a word stands small for it to be a word, not a name."""

Words = list[str]
Spoilt = tuple[Words, list[int]]
"""The words, and for each 1 where it is wrong or one is missing before it, else 0."""


def forms_of(treebank: Iterable[Sentence]) -> dict[str, list[str]]:
    """The other forms of a verb or a noun that stand in a treebank: drive → drives, drove, driven, driving."""
    kinds = {"VB": "V", "VBZ": "V", "VBD": "V", "VBN": "V", "VBG": "V", "VBP": "V", "NN": "N", "NNS": "N"}
    groups: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sentence in treebank:
        for word in sentence:
            if word.tag in kinds and word.text.isalpha() and word.lemma:
                groups[kinds[word.tag], word.lemma.lower()][word.text.lower()] += 1
    others: dict[str, set[str]] = defaultdict(set)
    for forms in groups.values():
        sure = [form for form, times in forms.items() if times > 1 or len(forms) < 4]
        for form in sure:
            others[form] |= {other for other in sure if other != form and not {form, other} & {"s", "m", "re"}}
    return {form: sorted(found) for form, found in others.items()}


@dataclass
class Spoiler:
    """Spoils sentences by chance. `sentences`: from which halves and stray words come; `forms`: see `forms_of`."""

    sentences: Sequence[Words]
    forms: dict[str, list[str]]
    chance: random.Random

    def __post_init__(self) -> None:
        self._times = Counter(word for words in self.sentences[:60_000] for word in words[1:] if word.islower())
        self._slips: tuple[tuple[float, Callable[[Words, list[int]], Spoilt | None]], ...] = (
            (0.19, lambda words, wrong: self._lose(words, wrong, lambda at: words[at].lower() in ARTICLES)),
            (0.04, lambda words, wrong: self._change(words, wrong, _OTHER_ARTICLES)),
            (0.07, self._put_an_article),
            (0.22, lambda words, wrong: self._change(words, wrong, self.forms)),
            (0.14, lambda words, wrong: self._lose(words, wrong, lambda at: words[at].lower() in SMALL)),
            (0.06, lambda words, wrong: self._change(words, wrong, _OTHER_PREPOSITIONS)),
            (0.08, self._lose_weight),
            (0.06, lambda words, wrong: self._change(words, wrong, _LOOKS_LIKE)),
            (0.03, self._stray),
            (0.03, self._turn_round),
            (0.04, lambda words, wrong: self._lose(words, wrong, lambda at: words[at].lower() in _TO_BE_LOST)),
            (0.04, lambda words, wrong: self._lose(words, wrong, lambda at: words[at] == ",")),
        )

    def __call__(self, words: Words) -> Spoilt | None:
        """A sentence spoilt; None where chance found nothing to spoil."""
        if self.chance.random() < _WHOLE_SHARE and len(words) >= _CUT_SHORTEST and (cut := self._cut(words)):
            return cut
        spoilt: Spoilt = (list(words), [0] * len(words))
        for _ in range(self.chance.choices((1, 2, 3), (70, 22, 8))[0]):
            for _ in range(4):
                slip = self.chance.choices([one for _, one in self._slips], [share for share, _ in self._slips])[0]
                if (made := slip(*spoilt)) and len(made[0]) > 2:
                    spoilt = made
                    break
        return spoilt if any(spoilt[1]) else None

    def _at(self, words: Words, fits: Callable[[int], bool]) -> int:
        places = [at for at in range(len(words)) if fits(at)]
        return self.chance.choice(places) if places else -1

    def _lose(self, words: Words, wrong: list[int], fits: Callable[[int], bool]) -> Spoilt | None:
        at = self._at(words, fits)
        if at < 0:
            return None
        left, marks = words[:at] + words[at + 1 :], [*wrong[:at], 1, *wrong[at + 2 :]]
        return (_begun(left) if at == 0 else left), marks[: len(left)]

    def _lose_weight(self, words: Words, wrong: list[int]) -> Spoilt | None:
        small = SMALL | set(ARTICLES)
        return self._lose(
            words, wrong, lambda at: at < len(words) - 1 and words[at].isalpha() and words[at].lower() not in small
        )

    def _replaced(self, words: Words, wrong: list[int], at: int, new: Words) -> Spoilt:
        first = new[0].capitalize() if words[at][0].isupper() else new[0]
        return [*words[:at], first, *new[1:], *words[at + 1 :]], [*wrong[:at], *[1] * len(new), *wrong[at + 1 :]]

    def _change(self, words: Words, wrong: list[int], others: dict[str, list[str]]) -> Spoilt | None:
        at = self._at(words, lambda at: bool(others.get(words[at].lower())))
        return None if at < 0 else self._replaced(words, wrong, at, [self.chance.choice(others[words[at].lower()])])

    def _put_an_article(self, words: Words, wrong: list[int]) -> Spoilt | None:
        def takes_one(at: int) -> bool:
            before, word = words[at - 1].lower(), words[at].lower()
            free = word.isalpha() and word not in ARTICLES and word not in SMALL
            return at > 0 and free and (before in SMALL or before in self.forms)

        at = self._at(words, takes_one)
        if at < 0:
            return None
        article = self.chance.choice(("a", "the", "a"))
        article = "an" if article == "a" and re.match(r"[aeiou]", words[at], re.I) else article
        return [*words[:at], article, *words[at:]], [*wrong[:at], 1, *wrong[at:]]

    def _stray(self, words: Words, wrong: list[int]) -> Spoilt | None:
        at = self._at(words, lambda at: at < len(words) - 1 and words[at].isalpha())
        if at < 0:
            return None
        kind = self.chance.random()
        new = words[at].lower() if kind < 0.4 else _small(self.chance.choice(self.chance.choice(self.sentences)))
        if kind > 0.7:
            return [*words[:at], new, *words[at + 1 :]], [*wrong[:at], 1, *wrong[at + 1 :]]
        return [*words[: at + 1], new, *words[at + 1 :]], [*wrong[: at + 1], 1, *wrong[at + 1 :]]

    def _turn_round(self, words: Words, wrong: list[int]) -> Spoilt | None:
        at = self._at(words, lambda at: 0 < at < len(words) - 2 and words[at].isalpha() and words[at + 1].isalpha())
        if at < 0:
            return None
        return [*words[:at], words[at + 1], words[at], *words[at + 2 :]], [*wrong[:at], 1, 1, *wrong[at + 2 :]]

    def _cut(self, words: Words) -> Spoilt | None:
        """A sentence cut or joined wrongly."""
        kind, many = self.chance.random(), len(words)
        if kind < 0.30:
            return self._without_end(words)
        if kind < 0.62:
            return self._without_beginning(words)
        other = self.chance.choice(self.sentences)
        if kind < 0.75:
            start = self.chance.randrange(2, many - 4)
            end = self.chance.randrange(start + 2, min(many - 1, start + 9))
            left = words[:start] + words[end:]
            return left, [0] * start + [1, 1] + [0] * (len(left) - start - 2)
        if kind < 0.9:
            start = self.chance.randrange(1, many - 3)
            label = other[: self.chance.randrange(1, min(4, len(other) - 1))]
            verb = self.chance.choice(_VERBS_OF_A_LABEL)
            head = words[start] if self._times[words[start].lower()] <= _COMMON else _small(words[start])
            made = [*label, *verb.split(), head, *words[start + 1 :]]
            marked = len(verb.split()) + 1
            return made, [0] * len(label) + [1] * marked + [0] * (len(made) - len(label) - marked)
        start = self.chance.randrange(3, many - 2)
        made = words[:start] + other[self.chance.randrange(1, max(2, len(other) - 3)) :]
        return made, [0] * (start - 1) + [1, 1] + [0] * (len(made) - start - 1)

    def _without_end(self, words: Words) -> Spoilt | None:
        """Seldom before a preposition's noun: who cuts so is stopped by simpler rules."""
        end = self.chance.randrange(3, len(words) - 2)
        end -= words[end - 1] == ","
        if words[end - 1].lower() in PREPOSITIONS and self.chance.random() < 0.9:
            return None
        return [*words[:end], "."], [0] * (end - 1) + [1, 1]

    def _without_beginning(self, words: Words) -> Spoilt:
        last = len(words) - 3
        start = self.chance.randrange(1, last)
        joins = {"that", "which", "who", "because", "when", "while", "and", "to"}
        joints = [at + 1 for at in range(last - 1) if words[at] in ",;:" or words[at + 1].lower() in joins]
        if joints and self.chance.random() < 0.5:
            start = self.chance.choice(joints)
        while start < last and not words[start].isalnum():
            start += 1
        left = _begun(words[start:])
        return left, [1, 1] + [0] * (len(left) - 2)


def _begun(words: Words) -> Words:
    return [words[0][0].upper() + words[0][1:], *words[1:]] if words else words


def _small(word: str) -> str:
    """A word as it stands inside a sentence, but for short forms and names like "iOS"."""
    kept = (word.isupper() and len(word) > 1) or word == "I" or any(map(str.isupper, word[1:]))
    return word if kept else word[0].lower() + word[1:]
