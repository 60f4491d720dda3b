"""The ids that cards and questions of a lesson ever had: those of deleted ones are never given to new ones.

A learner's Anki and the pages know a card by its id, so a new card under an old id would take over what was learned.
"""

from audiolesson.errors import Place
from audiolesson.files import read_text
from audiolesson.manifest import load_lesson
from audiolesson.patterns import lazy
from audiolesson.show.model import Show
from audiolesson.study.formats.revisions import parse_revisions

DRAFTS = ".drafts"
"""The folder of scripts/ that keeps what was drafted."""

DECKS = ".decks"
"""The folder of scripts/ that keeps when each card changed; it belongs to the author's files and is committed."""

_WRITTEN = lazy(r"\{#([A-Za-z]+\d{1,6})(?=[\s}])|<!-- the last id: ([A-Za-z]+\d{1,6}) -->")


def ids_in(text: str) -> frozenset[str]:
    """The numbered ids in a deck, a quiz or a kept draft, also of what stands in a comment to be chosen from."""
    return frozenset(match[1] or match[2] for match in _WRITTEN.finditer(text))


def ids_given(show: Show, slug: str) -> frozenset[str]:
    """The ids that the drafts, the exports to Anki and the last build of a lesson know. Raises FileError."""
    found: set[str] = set()
    for path in (show.cards(slug), show.quiz(slug)):
        draft = show.scripts / DRAFTS / path.name
        if draft.is_file():
            found |= ids_in(read_text(draft))
    exported = show.scripts / DECKS / f"{slug}.json"
    if exported.is_file():
        found |= parse_revisions(read_text(exported), Place(show.name(exported))).keys()
    if built := load_lesson(show.episode(slug) / "manifest.json"):
        found |= {card.id for card in built.cards} | {asked.id for asked in built.quiz}
    return frozenset(found)
