"""How surely a text is no sentence as an editor would print it, all texts that are asked for at once.

What was learned reads each word with its neighbours, both ways, says of each whether something is wrong there, and from
the most that any word shows whether the sentence is. `docs/slips.md` says of what it was learned and what it hears.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from audiolesson.draft.english.parse.layers import Rows, bent, both_ways, vectors, weighed
from audiolesson.draft.english.parse.model import Model, read_model
from audiolesson.draft.english.parse.tokens import Token, tokens
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    from audiolesson.draft.english.parse.model import Array

MOST_WORDS = 60
"""Words of a text that is judged: longer ones were not learned from."""
_AT_ONCE = 64
_AS_PRINTED = lazy(
    r"(?<=[a-z]) which (?=\w)(?<!\b(?:in|of|on|to|at|by) which )(?<!\b(?:for) which )(?<!\b(?:with|from) which )"
)
"""What the editors of its texts avoid, and others do not: "a kiln which is hot", for "a kiln that is hot"."""


def slips_in(texts: Sequence[str]) -> list[float]:
    """The logarithm of the odds that a text has a slip or is no whole sentence: 0 is even, more is worse.

    Minus infinity where it cannot be said: a text without words, or with too many.
    """
    every = [tokens(_AS_PRINTED.sub(" that ", text)) for text in texts]
    fit = sorted((at for at, words in enumerate(every) if 0 < len(words) <= MOST_WORDS), key=lambda at: -len(every[at]))
    found = [float("-inf")] * len(texts)
    for start in range(0, len(fit), _AT_ONCE):
        some = fit[start : start + _AT_ONCE]
        for at, odds in zip(some, _heard([every[at] for at in some]), strict=True):
            found[at] = odds
    return found


@lru_cache(maxsize=1)
def _learned() -> Model:
    return read_model("audiolesson.draft.english.slips", ("l",))


def _heard(batch: Sequence[tuple[Token, ...]]) -> "list[float]":
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
