"""A show without an address plays only on the machine that serves it."""

from collections.abc import Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.show.model import LOCAL_ADDRESS


def find(view: ShowView) -> Iterator[Finding]:
    """The address that stands in for the real one."""
    if view.show.address == LOCAL_ADDRESS:
        hint = 'add where feed/ will be: address = "https://example.org/course/"'
        yield Finding(view.setting("address"), f"the show has no address and is built for {LOCAL_ADDRESS}", hint)


ABOUT = About(
    "The show has no address: it is not said where feed/ will be on the web.",
    "Apps load sound and pictures from addresses. Those of a show without one work on your own machine alone, so "
    "nobody else hears anything.",
    {SETTINGS: 'id = "2f0c7a52-6f0b-4d0e-8a55-7a4b5c9d2e31"\ntitle = "The sea"\n'},
    {
        SETTINGS: 'id = "2f0c7a52-6f0b-4d0e-8a55-7a4b5c9d2e31"\ntitle = "The sea"\n'
        'address = "https://example.org/sea/"\n',
    },
)
RULE = ShowRule("address", "warning", find, ABOUT)
