"""Publishing: decide, put what is missing, ask for every address, and only then replace the feeds."""

import time
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from audiolesson.errors import Place, ProblemsError, PublishError
from audiolesson.feed.reading import ReadFeed, name_in
from audiolesson.files import bytes_digest
from audiolesson.publish import listing as listings
from audiolesson.publish.answering import Asked, ask, wait_for
from audiolesson.publish.headers import headers_of
from audiolesson.publish.identity import changed_guids, leaving
from audiolesson.publish.model import ARCHIVES, FEEDS, PAGES, File, Held, Listing, Plan, stage_of
from audiolesson.publish.plan import after, at_the_end, plan
from audiolesson.publish.refusals import feeds_of, published_feeds, refuse_broken, refuse_foreign
from audiolesson.publish.store import Store
from audiolesson.web import Site

_PAUSES_S = (0.3, 2.0)
"""Before the second and third try to put a file."""

CHECKPOINT = 16
"""After so many files the target's list is written: so many at most are sent twice after a cut."""

Told = Callable[[str], None]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be published, where it is read, and how. `address` ends in "/"; `wait_s`: how long a host may take
    to show what was put. `site` None: nothing can be asked, the target's own list of files has to do."""

    show: str
    address: str
    files: Sequence[File]
    held: Sequence[Held]
    now: datetime
    keep: timedelta
    site: Site | None
    wait_s: float = 30
    everything: bool = False
    new_guids: bool = False
    adopt: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What a publish did, or with `dry_run` would do."""

    target: str
    plan: Plan
    held: tuple[Held, ...]
    leaving: tuple[str, ...]
    asked: int = 0
    cleared: int = 0
    dry_run: bool = False
    feed: str = ""
    feed_guids: dict[str, str] = field(default_factory=dict)


def publish(wish: Wish, store: Store, *, dry_run: bool = False, progress: Progress | None = None) -> Published:
    """Carry a wish out. Raises ProblemsError where feeds break rules or guids would change, PublishError."""
    tell = progress or (lambda *_: None)
    feeds = feeds_of(wish.files)
    refuse_broken(wish.files, feeds, wish.now)
    data = store.read(listings.NAME)
    known = listings.load(data)
    folders = _folders(wish.files, known)
    sizes = dict(store.sizes(folders))
    sizes.pop(listings.NAME, None)
    before = published_feeds(store, wish.site, wish.address, wish.files, sizes)
    if not wish.adopt:
        refuse_foreign(wish.show, store.name, known, sizes, before, feeds, wish.files)
    if not wish.new_guids and (problems := changed_guids(before, feeds)):
        raise ProblemsError(problems)
    before_listing = known or Listing()
    todo = plan(wish.files, before_listing, sizes, now=wish.now, keep=wish.keep, everything=wish.everything)
    guids = {feed.name: feed.guid for feed in feeds if "-archive-" not in feed.name}
    gone = tuple(leaving(before, feeds))
    feed = f"{wish.address}feed.xml"
    if dry_run:
        return Published(store.name, todo, tuple(wish.held), gone, 0, 0, True, feed, guids)
    cleared = store.clear(folders)
    run = _Run(wish, store, before_listing, todo, tell)
    run.put(range(PAGES + 1))
    store.settle("Publish episodes and pages")
    asked = run.ask_all(feeds)
    run.put([ARCHIVES])
    if run.changed([ARCHIVES]):
        store.settle("Publish older feeds")
        run.ask_names([file.name for file in wish.files if file.stage == ARCHIVES])
    run.put([FEEDS])
    run.write(at_the_end(wish.files, todo, wish.show, removed=False))
    store.settle("Publish the feed")
    run.read_back()
    if todo.remove:
        for name in todo.remove:
            store.remove(name)
        run.write(at_the_end(wish.files, todo, wish.show, removed=True))
        store.settle("Remove what no feed names")
    return Published(store.name, todo, tuple(wish.held), gone, asked, cleared, False, feed, guids)


class _Run:
    """One publish under way: what was put so far."""

    def __init__(self, wish: Wish, store: Store, before: Listing, todo: Plan, tell: Progress) -> None:
        self.wish, self.store, self.before, self.todo, self.tell = wish, store, before, todo, tell
        self.done: list[File] = []

    def put(self, stages: Collection[int]) -> None:
        """Put the files of some stages, each stage whole before the next; then look whether they lie there whole."""
        coming = [file for file in self.todo.put if file.stage in stages]
        if not coming:
            return
        self.write(after(self.before, self.todo, self.done, self.wish.show))
        for stage in sorted(stages):
            self._put_all([file for file in coming if file.stage == stage])
        self._make_sure(coming)

    def _put_all(self, files: Sequence[File]) -> None:
        for start in range(0, len(files), CHECKPOINT):
            some = files[start : start + CHECKPOINT]
            if some[0].stage >= FEEDS or self.store.parallel == 1:
                for file in some:  # feeds one behind the other, feed.xml last
                    self._put(file)
            else:
                with ThreadPoolExecutor(self.store.parallel) as pool:
                    list(pool.map(self._put, some))
            self.done += some
            self.tell("put", len(self.done), len(self.todo.put))
            if start + CHECKPOINT < len(files):
                self.write(after(self.before, self.todo, self.done, self.wish.show))

    def _put(self, file: File) -> None:
        """Put a file, up to three times. Raises PublishError when it is no more what was planned."""
        data = file.source if isinstance(file.source, bytes) else read_bytes(file.source)
        if bytes_digest(data) != file.sha256:
            place = Place(str(file.source)) if isinstance(file.source, Path) else None
            raise PublishError(f"{file.name} is not as a build made it", place, "build again; if it stays, delete it")
        for pause in (*_PAUSES_S, None):
            try:
                self.store.put(file.name, data, headers_of(file.name))
                return
            except PublishError:
                if pause is None:
                    raise
            time.sleep(pause)

    def _make_sure(self, files: Sequence[File]) -> None:
        """What was put must lie there in its length; what does not is put once more."""
        folders = _folders(files, None)
        sizes = self.store.sizes(folders)
        short = [file for file in files if sizes.get(file.name) != file.bytes]
        if not short:
            return
        for file in short:
            self._put(file)
        sizes = self.store.sizes(folders)
        for file in short:
            if sizes.get(file.name) != file.bytes:
                has = sizes.get(file.name, 0)
                message = f"{self.store.name}: {file.name} has {has:,} bytes there, and {file.bytes:,} were put"
                raise PublishError(message, hint="the target cuts files: is it full? the feeds were not replaced")

    def write(self, listing: Listing) -> None:
        """Let the target know what lies there."""
        self.store.put(listings.NAME, listings.dump(listing), headers_of(listings.NAME))

    def changed(self, stages: Collection[int]) -> bool:
        """Whether anything of these stages is put."""
        return any(file.stage in stages for file in self.todo.put)

    def ask_all(self, feeds: Sequence[ReadFeed]) -> int:
        """Every file that the new feeds name must answer in its length. Returns how many did.

        Older pages that stay as they are were asked when they were put.
        """
        same = {name for name in self.todo.same if stage_of(name) == ARCHIVES}
        asked = [feed for feed in feeds if feed.name not in same]
        names = {
            name for feed in asked for one in feed.all_addresses() if (name := name_in(one.url, self.wish.address))
        }
        return self.ask_names(sorted(names))

    def ask_names(self, names: Sequence[str]) -> int:
        """The same for files by their names. Raises PublishError with those that do not answer."""
        files = {file.name: file for file in self.wish.files}
        unknown = [name for name in names if name not in files]
        if unknown:
            raise PublishError(f"the feed names {unknown[0]}, which is not there", hint="build again")
        asked = [Asked(name, self.wish.address + name, files[name].bytes) for name in names]
        if self.wish.site is None:
            sizes = self.store.sizes(_folders([files[name] for name in names], None))
            bad = [f"{one.name}: not there" for one in asked if sizes.get(one.name) != one.bytes]
        else:
            bad = ask(self.wish.site, asked, self.wish.wait_s, self.tell)
        if bad:
            more = f" (and {len(bad) - 3} more)" if len(bad) > 3 else ""
            message = f"{len(bad)} of {len(asked)} addresses do not answer as they must: {'; '.join(bad[:3])}{more}"
            hint = "the feeds were not replaced. Is show.toml's address where the target is seen? docs/publishing.md"
            raise PublishError(message, Place(self.wish.address), hint)
        return len(asked)

    def read_back(self) -> None:
        """The feeds must be read at their addresses as they were put. Raises PublishError."""
        for file in self.wish.files:
            if file.stage in (ARCHIVES, FEEDS):
                self._read_back(file)

    def _read_back(self, file: File) -> None:
        want = file.source
        site, address = self.wish.site, self.wish.address + file.name
        if site is None:
            is_same = self.store.read(file.name) == want
        else:
            is_same = wait_for(lambda: site.get(address).body == want, self.wish.wait_s)
        if not is_same:
            hint = "a cache may still hold the old one: `audiolesson verify` looks again; old files were kept"
            raise PublishError(f"{address} does not answer with the feed that was put", hint=hint)


def read_bytes(path: Path) -> bytes:
    """A file to put. Raises PublishError when it is gone."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise PublishError(f"cannot be read: {error.strerror}", Place(str(path)), "build again") from error


def _folders(files: Sequence[File], known: Listing | None) -> list[str]:
    """The folders in which files of ours may lie."""
    names = [file.name for file in files]
    if known:
        names += [*known.files, *known.old, *known.coming]
    return sorted({name.rpartition("/")[0] for name in names if "/" in name})
