"""What is looked at before anything is put, and refused."""

from collections.abc import Collection, Sequence
from datetime import datetime

from audiolesson.errors import Problem, ProblemsError, PublishError
from audiolesson.feed.reading import ReadFeed, read_feed
from audiolesson.publish.headers import FOREVER, headers_of
from audiolesson.publish.model import ARCHIVES, FEEDS, File, Listing
from audiolesson.publish.rules import problems_of_feed
from audiolesson.publish.store import Store
from audiolesson.web import Site


def feeds_of(files: Sequence[File]) -> list[ReadFeed]:
    ours = sorted((file for file in files if file.stage in (ARCHIVES, FEEDS)), key=lambda file: file.name)
    return [read_feed(file.source, file.name) for file in ours if isinstance(file.source, bytes)]


def refuse_broken(files: Sequence[File], feeds: Sequence[ReadFeed], now: datetime) -> None:
    data = {file.name: file.source for file in files if isinstance(file.source, bytes)}
    problems: list[Problem] = []
    for feed in feeds:
        problems += problems_of_feed(feed, data[feed.name], now=now)
    if any(problem.severity == "error" for problem in problems):
        raise ProblemsError([problem for problem in problems if problem.severity == "error"])


def published_feeds(
    store: Store, site: Site | None, address: str, files: Sequence[File], sizes: Collection[str]
) -> list[ReadFeed]:
    """The feeds that are published now: those at the target, and those that the address answers with."""
    found: list[ReadFeed] = []
    names = {file.name for file in files if file.stage in (ARCHIVES, FEEDS)}
    names |= {
        name for name in sizes if "/" not in name and name.startswith(("feed", "drills")) and name.endswith(".xml")
    }
    for name in sorted(names):
        seen: set[bytes] = set()
        answer = site.get(address + name) if site else None
        if answer and answer.status == 0:
            site = None  # nobody is there, and asking again would take as long
        for data in (
            store.read(name) if name in sizes else None,
            answer.body if answer and answer.status == 200 else None,
        ):
            if data and data not in seen:
                seen.add(data)
                try:
                    found.append(read_feed(data, name))
                except ValueError:  # what is no feed has no guids
                    continue
    return found


def refuse_foreign(
    show: str,
    name: str,
    known: Listing | None,
    sizes: Collection[str],
    before: Sequence[ReadFeed],
    feeds: Sequence[ReadFeed],
    files: Sequence[File],
) -> None:
    """Nothing of another show, and of other people, is overwritten."""
    hint = "choose another target; if what lies there may be overwritten: --adopt"
    if known and known.show and known.show != show:
        raise PublishError(f"{name} holds another show", hint=hint)
    if known:
        listed = {*known.files, *known.old, *known.coming}
        mutable = {file.name for file in files if headers_of(file.name).cache != FOREVER}
        if foreign := sorted((mutable & set(sizes)) - listed):
            raise PublishError(f"{name} holds a {foreign[0]} that no publish put there", hint=hint)
    if known is None and ({"feed.xml", "index.html"} & set(sizes)):
        ours = {item.guid for feed in feeds for item in feed.items} | {feed.guid for feed in feeds}
        theirs = {item.guid for feed in before for item in feed.items} | {feed.guid for feed in before}
        if not ours & theirs:
            raise PublishError(f"{name} holds something else already", hint=hint)
