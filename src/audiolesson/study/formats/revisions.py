"""When each card of a deck last changed, in the seconds that Anki compares, without a clock.

Anki takes a note's new words only when its time is later than the one that it holds, so a change needs a later time,
and what did not change must keep its own, on every machine. The times are therefore kept beside the deck, in
`scripts/.decks/SLUG.json`, which is committed like the scripts.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from audiolesson.errors import FileError, Place

LATEST = 2**31 - 1
"""No time is later: a learner's Anki would take no change after it."""

_HINT = "take the file from your version control, or delete it: learners who have the deck then miss what you change"


@dataclass(frozen=True, slots=True)
class Revision:
    """A card's content, as its digest, and the second since 1970 from which on it is so."""

    digest: str
    seconds: int


Revisions = Mapping[str, Revision]
"""By card id. Cards that are gone stay in it, so that one that returns is never older than it was."""


def revise(known: Revisions, digests: Mapping[str, str], base: int) -> dict[str, Revision]:
    """The revisions after a build: `digests` are of the cards' contents now, by card id.

    A new or changed card gets `base` (seconds; the deck's date, or the time of the change where it is known), at
    least one second more than it had; all others keep theirs. So the same cards give the same revisions, and giving
    them again changes nothing.
    """
    revised = dict(known)
    for card, digest in digests.items():
        before = known.get(card)
        if before is None:
            revised[card] = Revision(digest, min(base, LATEST))
        elif before.digest != digest:
            revised[card] = Revision(digest, min(max(base, before.seconds + 1), LATEST))
    return dict(sorted(revised.items()))


def print_revisions(revisions: Revisions) -> str:
    """The text of the file: JSON with a line a card, so that two authors' changes meet only where they do."""
    lines = [
        f"  {json.dumps(card)}: {json.dumps([one.digest, one.seconds])}" for card, one in sorted(revisions.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n" if lines else "{}\n"


def parse_revisions(text: str, place: Place) -> dict[str, Revision]:
    """Read what `print_revisions` wrote. Raises FileError where it is something else."""
    try:
        found = json.loads(text)
        revisions = {card: Revision(*_pair(entry)) for card, entry in found.items()}
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise FileError("does not hold the times of a deck's cards", place, _HINT) from error
    return revisions


def _pair(entry: object) -> tuple[str, int]:
    match entry:
        case [str(digest), int(seconds)] if 0 <= seconds <= LATEST:
            return digest, seconds
    raise ValueError(f"no digest and seconds: {entry!r}")
