"""Publishing to a folder: only what changed, in an order that keeps every feed whole."""

from pathlib import Path

from publishing import NOW, dead_addresses, get

from audiolesson import api
from audiolesson.show.model import Show


def test_a_folder_gets_the_show_and_a_second_publish_puts_nothing(show: Show, www: Path) -> None:
    done = api.publish(show, str(www), now=NOW)
    assert done.asked > 10 and dead_addresses(show.address) == [] == dead_addresses(show.address, "drills.xml")
    assert get(show.address + "feed.xml") == (show.published / "feed.xml").read_bytes()
    again = api.publish(api.open_show(show.root), str(www), now=NOW)
    assert again.plan.put == () and again.plan.old == {}
    seen = api.verify(show.address, now=NOW)
    assert seen.problems == () and seen.feeds == ("feed.xml", "drills.xml")
