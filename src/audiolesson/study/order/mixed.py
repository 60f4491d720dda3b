"""A mixed order that is the same wherever and whenever it is drawn."""

import hashlib
from collections.abc import Iterable


def mixed(cards: Iterable[int], seed: int) -> list[int]:
    """The cards in the order that the seed draws. A card more leaves the order of the others as it is."""
    return sorted(cards, key=lambda card: (hashlib.sha256(f"{seed}:{card}".encode()).digest(), card))
