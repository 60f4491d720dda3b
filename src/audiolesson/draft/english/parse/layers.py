"""The layers of the parser, over the words of many sentences at once.

The words stand place by place: the first of every sentence, then the second of every sentence that has one, and so on.
So what a step of reading needs stands together, and no row is kept free behind the end of a shorter sentence.
"""

from collections.abc import Iterator, Sequence, Sized
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from audiolesson.draft.english.parse.model import Model

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from audiolesson.draft.english.parse.model import Array


_AT_ONCE = 64


def at_once(every: Sequence[Sized], most: int) -> Iterator[list[int]]:
    """Which sentences are read together, the longest first: none without words or with more than `most`."""
    fit = sorted((at for at, words in enumerate(every) if 0 < len(words) <= most), key=lambda at: -len(every[at]))
    yield from (fit[start : start + _AT_ONCE] for start in range(0, len(fit), _AT_ONCE))


@dataclass(frozen=True)
class Rows:
    """Where the words of some sentences stand; `lengths`: of each sentence, the longest first."""

    lengths: tuple[int, ...]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The row of the first word at each place, and behind the last how many rows there are."""
        starts = [0]
        for place in range(self.lengths[0]):
            starts.append(starts[-1] + sum(length > place for length in self.lengths))
        return tuple(starts)

    @cached_property
    def of_each(self) -> "list[NDArray[np.int64]]":
        """The rows of each sentence, in the order of its words."""
        import numpy as np

        starts = np.array(self.starts)
        return [starts[:length] + at for at, length in enumerate(self.lengths)]

    @cached_property
    def mirror(self) -> "NDArray[np.int64]":
        """The rows with each sentence turned round, its last word first."""
        import numpy as np

        mirror = np.empty(self.starts[-1], dtype=np.int64)
        for rows in self.of_each:
            mirror[rows] = rows[::-1]
        return mirror


def vectors(features: "NDArray[np.int64]", learned: Model) -> "Array":
    """What is known of each word alone, from the rows of its parts in their tables."""
    import numpy as np

    tables = [learned.arrays[f"e.{part}.weight"] for part in range(features.shape[1])]
    return np.concatenate([table[features[:, part]] for part, table in enumerate(tables)], 1)


def weighed(inputs: "Array", learned: Model, name: str) -> "Array":
    """Each row weighed anew by a layer."""
    return inputs @ learned.arrays[f"{name}.weight"].T + learned.arrays[f"{name}.bias"]


def bent(inputs: "Array", learned: Model, name: str, one: bool = False) -> "Array":
    """The same, and what is below nothing made nothing; with `one` behind it a column of ones."""
    import numpy as np

    heard = weighed(inputs, learned, name)
    if not one:
        return np.maximum(heard, 0.0, out=heard)
    found = np.empty((heard.shape[0], heard.shape[1] + 1))
    found[:, -1] = 1.0
    np.maximum(heard, 0.0, out=found[:, :-1])
    return found


def both_ways(inputs: "Array", at: "NDArray[np.int64]", rows: Rows, learned: Model, name: str) -> "Array":
    """What is known of each word with its neighbours: read forwards, and read backwards as sentences turned round.

    `at`: which of the inputs stands at each row; a word that several rows hold is weighed once.
    """
    import numpy as np

    get = learned.arrays.__getitem__
    biases = get(f"{name}.bias")
    before = np.empty((2, len(at), biases.shape[1]))
    for out, end, more, places in zip(before, ("", "_reverse"), biases, (at, at[rows.mirror]), strict=True):
        heard = inputs @ get(f"{name}.weight_ih_l0{end}").T
        heard += more
        np.take(heard, places, 0, out=out, mode="clip")
    forwards, backwards = _steps(before, get(f"{name}.own"), rows.starts)
    return np.concatenate([forwards, backwards[rows.mirror]], 1)


def _steps(before: "Array", own: "Array", starts: Sequence[int]) -> "Array":
    """What gates let through, place by place, both ways at once: ways × rows × numbers; `before` is used up."""
    import numpy as np

    width = own.shape[1]
    out = np.empty((2, starts[-1], width))
    state = cell = np.zeros((2, starts[1], width))
    for start, end in pairwise(starts):
        here = end - start
        gates = before[:, start:end]
        gates += state[:, :here] @ own
        new = np.tanh(gates[..., 2 * width : 3 * width])
        opened = np.exp(np.negative(gates, out=gates), out=gates)
        opened += 1.0
        np.divide(1.0, opened, out=opened)
        cell = opened[..., width : 2 * width] * cell[:, :here] + opened[..., :width] * new
        state = out[:, start:end] = opened[..., 3 * width :] * np.tanh(cell)
    return out
