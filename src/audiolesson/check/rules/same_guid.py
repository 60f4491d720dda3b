"""A guid names one episode for ever; two with one guid are one episode to every app."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated
from audiolesson.feed.guid import item_guid


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts, decks and quizzes whose guid, written or computed, is another's."""
    guids = {slug: head.guid or item_guid(view.show.id, slug, "episode") for slug, head in view.heads.items()}
    for stem, head in view.study.items():
        slug, _, kind = stem.partition(".")
        guids[stem] = head.guid or item_guid(view.show.id, slug, kind)
    for slug, other in repeated(guids):
        hint = "a copied script keeps the guid of the one it came from: take the line  guid:  out of the copy"
        yield Finding(view.place(slug), f"the guid is that of {other} too", hint)


RULE = ShowRule("same-guid", "error", find)
