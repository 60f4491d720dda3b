"""What was learned, as files: the same numbers give the same bytes."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from audiolesson.draft.english.parse.model import Model


def write_weights(arrays: Mapping[str, NDArray[Any]], file: Path) -> None:
    """Each array as whole numbers from -127 to 127 (`NAME.q`), and for each of its rows what one counts (`NAME.s`)."""
    stored: dict[str, NDArray[Any]] = {}
    for name, array in arrays.items():
        rows = array.astype(np.float64).reshape(len(array) if array.ndim > 1 else 1, -1)
        scale = np.abs(rows).max(1, keepdims=True) / 127
        scale[scale == 0] = 1
        stored[f"{name}.q"] = np.round(rows / scale).astype(np.int8).reshape(array.shape)
        stored[f"{name}.s"] = scale.astype(np.float32).reshape(-1, *(1 for _ in array.shape[1:]))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name in sorted(stored):
            raw = io.BytesIO()
            np.lib.format.write_array(raw, stored[name], allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, raw.getvalue())


def write_words(known: Model, file: Path) -> None:
    """A line a list: its name, a tab, its words in the order of their rows."""
    lists = {name: sorted(rows, key=rows.__getitem__) for name, rows in known.rows.items()}
    lists |= {name: list(kept) for name, kept in (("tags", known.tags), ("labels", known.labels)) if kept}
    file.write_bytes("".join(f"{name}\t{' '.join(words)}\n" for name, words in lists.items()).encode())
