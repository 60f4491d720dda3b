"""A told sentence as the recap says it once more: by the surest of several ways, each held to be a whole sentence."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.framing.again.deeds import said_of_deed
from audiolesson.draft.framing.again.drop import MOST_LEFT, kernel
from audiolesson.draft.framing.again.fronts import moved
from audiolesson.draft.framing.again.joints import rejoined
from audiolesson.draft.framing.again.kinds import called_what, said_of_kind
from audiolesson.draft.framing.other_words import other_words, plainer
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.shortening.parsed.apart import is_clause
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.draft.shortening.parsed.whole import is_whole
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

FEWEST = 5
"""Words of a sentence that is said once more."""

MOST_HEARD = 22
"""Words of a sentence that is said again with all that it says, where it can be."""

_NO_PROSE = lazy(r"[`*\[\]{}<>|=\\\"“”?!≈×÷±→]|\d ?/|\w\(|\b(?:etc|e\.g|i\.e)\b|\w\. [A-Z]")


class Again:
    """What the sentences of one lesson are in other words; each is read once, all that are asked for at once.

    `whole` is the lesson's text, which tells names.
    """

    def __init__(self, whole: str) -> None:
        self._whole = whole
        self._reads: dict[str, Read | None] = {}
        self._found: dict[str, str] = {}

    def of(self, sentences: Sequence[str]) -> list[str]:
        """Each sentence in other words, or fewer; "" where none are sure."""
        plain = {said: plainer(said) for said in dict.fromkeys(sentences) if said not in self._found}
        self._read(said for said in plain.values() if is_prose(said))
        short = {said: self._short(told) for said, told in plain.items()}
        less = {
            said: kernel(read) for said, told in plain.items() if not short[said] and (read := self._reads.get(told))
        }
        self._read(filter(None, less.values()))
        self._found.update((said, short[said] or self._again(told, less.get(said, ""))) for said, told in plain.items())
        return [self._found[said] for said in sentences]

    def _short(self, said: str) -> str:
        """A sentence that is heard at once with all that it says, in other words."""
        read = self._reads.get(said)
        if read is None:
            return _fits(other_words(said, self._whole), said) if is_prose(said) else ""
        return self._recast(read) if len(said.split()) <= MOST_HEARD else ""

    def _read(self, texts: Iterable[str]) -> None:
        new = [said for said in dict.fromkeys(texts) if said not in self._reads]
        for said, tree in zip(new, trees_of(new, in_any_case=True), strict=True):
            self._reads[said] = Read(Text(said), tree) if tree and tree.words[-1].text == "." else None

    def _one(self, said: str) -> Read | None:
        self._read((said,))
        return self._reads[said]

    def _again(self, said: str, short: str) -> str:
        """A sentence in fewer words, those of its kernel `short` or of others for it, or in other words."""
        read = self._reads.get(said)
        if read is None:
            return ""
        less = self._sure(short, said)
        if less and len(less.split()) <= MOST_LEFT:
            return less
        rest = less or kernel(read, 1)
        again = self._one(rest) if rest else None
        long = len(said.split()) > MOST_HEARD
        return (again and self._recast(again)) or (self._recast(read) if long else "") or less

    def _recast(self, read: Read) -> str:
        """A sentence with its parts in another order, or under other words."""
        said, whole = read.text.text, self._whole
        shaped = self._sure(said_of_deed(said, whole) or said_of_kind(read, whole), said)
        return shaped or _fits(
            other_words(said, whole) or rejoined(read, whole) or moved(read, whole) or called_what(said, whole), said
        )

    def _sure(self, again: str, said: str) -> str:
        """A sentence, if it is whole and other than the one it was made of; else ""."""
        again = _fits(again, said)
        return again if not again or _JOINED.search(again) or self._is_statement(again) else ""

    def _is_statement(self, said: str) -> bool:
        """Whether a sentence is whole by its tree, or by its words where it is plain."""
        read = self._one(said)
        return read is not None and (is_whole(read) or ("," not in said and is_clause(said)))


@lru_cache(maxsize=2)
def again_in(whole: str) -> Again:
    """What the sentences of a lesson are in other words: an episode is composed many times, each sentence read once."""
    return Again(whole)


def is_prose(said: str) -> bool:
    """Whether a sentence is plain words, and long enough to be said in others."""
    return said.endswith(".") and not _NO_PROSE.search(said) and len(said.split()) >= FEWEST


def _fits(again: str, said: str) -> str:
    """A sentence, if it is other than the one it was made of, and can be heard at once; else ""."""
    if (
        not again
        or again == said
        or not FEWEST <= len(again.split()) <= LONGEST
        or re.search(r",\s*[,.]| {2}| [.,]", again)
    ):
        return ""
    return again


_JOINED = lazy(
    r"^(?:Because|Although|While|When|If|So that|Unless|Once|Until|Whenever|By|To|Remember) |, (?:so|but) |:"
    r" th(?:at|ose) "
)
"""What the parser need not read as one whole: two clauses, of which each was seen to be one."""
