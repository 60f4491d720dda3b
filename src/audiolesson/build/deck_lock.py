"""The lock of a show's decks: who imports or exports reads what is there and writes it anew, one after the other."""

from contextlib import AbstractContextManager

from audiolesson.files import lock
from audiolesson.show.model import Show

_WAIT_S = 60.0
"""A deck of 10,000 cards with its media is written in a few seconds, so this is several of them."""


def deck_lock(show: Show) -> AbstractContextManager[None]:
    """Hold it, after those who were there before. Raises LockedError where that takes too long, and FileError.

    A build does not hold it: it only reads the decks.
    """
    hint = "run the command again when it has finished; nothing was written"
    return lock(show.work / "decks.lock", "another import or export is writing decks of this show", hint, _WAIT_S)
