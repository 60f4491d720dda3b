"""How surely a text is bad to hear: no sentence as an editor would print it, or nothing that a listener wants.

What was learned reads each word with its neighbours, both ways, says of each whether something is wrong there, and from
the most that any word shows whether the sentence is. `docs/slips.md` says of what it was learned and what it hears. All
texts that are asked for are heard at once.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from audiolesson.draft.english.parse.layers import Rows, at_once, bent, both_ways, vectors, weighed
from audiolesson.draft.english.parse.model import Model, read_model
from audiolesson.draft.english.parse.tokens import Token, tokens
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from audiolesson.draft.english.parse.model import Array

MOST_WORDS = 50
"""Words of a text that is judged: longer ones were not learned from."""
_WHICH = lazy(r"\b(?P<before>\w*[a-z]) which (?!of\b|one\b)(?=\w)")
_STAYS_BEHIND = PREPOSITIONS | {"and", "or", "but", "know", "see"}
"""Words behind which no "that" can stand for "which"."""


def slips_in(texts: Sequence[str]) -> list[float]:
    """The logarithm of the odds that readers would drop a text, most of all for a slip: 0 is even, more is worse.

    Minus infinity where it cannot be said: a text without words, or with too many.
    """
    every = [tokens(as_printed(text)) for text in texts]
    found = [float("-inf")] * len(texts)
    for some in at_once(every, MOST_WORDS):
        for at, odds in zip(some, _heard([every[at] for at in some]), strict=True):
            found[at] = odds
    return found


def as_printed(text: str) -> str:
    """A text as the editors of what was learned print it: "a kiln that is hot", for "a kiln which is hot"."""

    def that(found: re.Match[str]) -> str:
        return found[0] if found["before"] in _STAYS_BEHIND else f"{found['before']} that "

    return _WHICH.sub(that, text)


@lru_cache(maxsize=1)
def _learned() -> Model:
    return read_model("audiolesson.draft.english.slips", ("l",))


def _heard(batch: Sequence[tuple[Token, ...]]) -> list[float]:
    """The odds of some texts, the longest first."""
    learned = _learned()  # loads numpy as it should be
    import numpy as np

    rows = Rows(tuple(map(len, batch)))
    known = {word: at for at, word in enumerate(dict.fromkeys(word.text for words in batch for word in words))}
    at_each = np.zeros(rows.starts[-1], dtype=np.int64)
    for words, at in zip(batch, rows.of_each, strict=True):
        at_each[at] = [known[word.text] for word in words]
    alone = vectors(np.array([learned.features(word) for word in known]), learned)
    heard = bent(both_ways(alone, at_each, rows, learned, "l"), learned, "h")
    wrong: Array = weighed(heard, learned, "t")
    most = [np.append(heard[at].max(0), wrong[at].max()) for at in rows.of_each]
    return weighed(np.stack(most), learned, "s")[:, 0].tolist()  # type: ignore[no-any-return]
