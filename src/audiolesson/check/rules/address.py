"""A show without an address plays only on the machine that serves it."""

from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.show.model import LOCAL_ADDRESS


def find(view: ShowView) -> Iterator[Finding]:
    """The address that stands in for the real one."""
    if view.show.address == LOCAL_ADDRESS:
        hint = 'add where feed/ will be: address = "https://example.org/course/"'
        yield Finding(view.setting("address"), f"the show has no address and is built for {LOCAL_ADDRESS}", hint)


RULE = ShowRule("address", "warning", find)
