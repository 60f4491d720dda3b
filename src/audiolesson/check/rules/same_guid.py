"""A guid names one episode for ever; two with one guid are one episode to every app."""

from collections.abc import Iterator

from audiolesson.check.about import CARDS, QUIZ, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.rules.pairs import repeated
from audiolesson.feed.guid import item_guid


def find(view: ShowView) -> Iterator[Finding]:
    """Scripts, decks and quizzes whose guid, written or computed, is another's."""
    show = view.show
    guids = {slug: head.guid or item_guid(show.id, show.identity(slug), "episode") for slug, head in view.heads.items()}
    for stem, head in view.study.items():
        slug, _, kind = stem.partition(".")
        guids[stem] = head.guid or item_guid(show.id, show.identity(slug), kind)
    for slug, other in repeated(guids):
        hint = "a copied script keeps the guid of the one it came from: take the line  guid:  out of the copy"
        yield Finding(view.place(slug), f"the guid is that of {other} too", hint)


_CARD = "## What pulls on the sea?\n\nThe Moon.\n"
_QUESTION = "## When does a spring tide come?\n\n- [x] At full moon\n- [ ] At low water\n"
ABOUT = About(
    "A script, deck or quiz has the guid of another one, mostly because it was copied with its head.",
    "To an app two items with one guid are one episode: the learner never sees the second.",
    {CARDS: f"---\nguid: one-tide\n---\n\n{_CARD}", QUIZ: f"---\nguid: one-tide\n---\n\n{_QUESTION}"},
    {CARDS: f"---\nguid: one-tide\n---\n\n{_CARD}", QUIZ: _QUESTION},
)
RULE = ShowRule("same-guid", "error", find, ABOUT)
