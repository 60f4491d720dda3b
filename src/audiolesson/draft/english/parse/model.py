"""What the parser has learned: vectors of words and endings, two layers that read both ways, and scores of arcs.

`docs/parser.md` says from which treebanks it was learned and how well it reads; `training/` holds how.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, TypeAlias

from audiolesson.draft.english.parse.one_thread import load_numpy
from audiolesson.patterns import lazy

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]

UNKNOWN, NONE = 1, 0
"""Rows of a table of vectors: of what was never seen, and of what a word is too short for."""
PARTS = ("word", "four", "three", "two", "start")
"""The parts of a word, in the order of their tables: itself, its last four, three and two letters, its first three."""
_ROOT_SHAPE = 10


@dataclass(frozen=True)
class Model:
    """The numbers of the parser by name, and for each part of a word its row in the table of vectors."""

    arrays: "dict[str, Array]"
    rows: dict[str, dict[str, int]]
    tags: tuple[str, ...]
    labels: tuple[str, ...]

    def features(self, word: str) -> tuple[int, ...]:
        """The rows of a word: of its parts, and its shape."""
        named = zip(PARTS, parts_of(word), strict=True)
        return (*(self.rows[name].get(part, UNKNOWN) if part else NONE for name, part in named), _shape(word))

    @property
    def root(self) -> tuple[int, ...]:
        """The rows of what stands before the first word, on which the main verb hangs."""
        return (*(NONE for _ in PARTS), _ROOT_SHAPE)


@lru_cache(maxsize=1)
def model() -> Model:
    """The parser as it was learned; 2 MB, read once, in 45 ms."""
    learned = read_model("audiolesson.draft.english.parse", ("l1", "l2"))
    kinds = learned.arrays["W"]
    learned.arrays["kinds"] = kinds.transpose(1, 0, 2).reshape(kinds.shape[1], -1)
    return learned


def read_model(package: str, layers: Sequence[str]) -> Model:
    """What was learned, as a package has it; `layers`: which read both ways."""
    return model_in(files(package), layers)


def model_in(here: Traversable, layers: Sequence[str]) -> Model:
    """What was learned, from the `weights.npz` and `words.txt` of a folder."""
    load_numpy()
    import numpy as np

    with (here / "weights.npz").open("rb") as file, np.load(file) as stored:
        names = [name.removesuffix(".q") for name in stored.files if name.endswith(".q")]
        arrays = {name: stored[f"{name}.q"].astype(np.float64) * stored[f"{name}.s"] for name in names}
    for layer in layers:  # as they are used, so that no reading of a sentence makes them anew
        ends = (f"{layer}.{{}}_l0", f"{layer}.{{}}_l0_reverse")
        arrays[f"{layer}.own"] = np.stack([arrays[end.format("weight_hh")].T for end in ends])
        arrays[f"{layer}.bias"] = np.stack(
            [arrays[end.format("bias_ih")] + arrays[end.format("bias_hh")] for end in ends]
        )
    rows: dict[str, dict[str, int]] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for line in (here / "words.txt").read_text(encoding="utf-8").splitlines():
        name, _, words = line.partition("\t")
        lists[name] = tuple(words.split(" "))
        rows[name] = {word: at + UNKNOWN + 1 for at, word in enumerate(lists[name])}
    return Model(arrays, {name: rows[name] for name in PARTS}, lists.get("tags", ()), lists.get("labels", ()))


def is_common(word: str) -> bool:
    """Whether a word, small, is one of the 8,000 that stand three times or more in 320,000 words of common English."""
    rows = model().rows["word"]
    return word in rows or (word.endswith("s") and word[:-1] in rows)


def has_rare_word(text: str) -> bool:
    """Whether a word of a text, of three letters or more, is rare in common English."""
    return any(not is_common(word.lower()) for word in _LETTERS.findall(text))


_LETTERS = lazy(r"[^\W\d_]{3,}")


def parts_of(word: str) -> tuple[str, ...]:
    """The parts of a word, as `PARTS` names them; empty where the word has no more letters than the part."""
    bare = _normal(word)
    ends = [bare[-size:] if len(bare) > size else "" for size in (4, 3, 2)]
    return (bare, *ends, bare[:3] if len(bare) > 3 else "")


_DIGIT = lazy(r"\d")
_WORDLESS = lazy(r"\W+\Z")


def _normal(word: str) -> str:
    """A word in small letters, each digit a zero, quotation marks straight."""
    return _DIGIT.sub("0", word.lower()).replace("’", "'").replace("“", '"').replace("”", '"')


def _shape(word: str) -> int:
    if word[0].isdigit():
        return 1
    if _WORDLESS.match(word):
        return 2
    if word.isupper() and len(word) > 1:
        return 3
    if word[0].isupper():
        return 4 if word[1:] == word[1:].lower() else 5
    if "-" in word:
        return 6
    if _DIGIT.search(word):
        return 7
    return 9 if word == word.lower() else 8
