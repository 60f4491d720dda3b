"""A show put where its listeners find it, and looked at there."""

import os
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from audiolesson.api.clock import now as clock
from audiolesson.errors import Place, ProblemsError, PublishError, ShowError
from audiolesson.show.model import LOCAL_ADDRESS, Show

if TYPE_CHECKING:
    from audiolesson.publish.run import Published
    from audiolesson.publish.verify import Verified

Progress = Callable[[str, int, int], None]

_LASTS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_GIT_WAIT_S = 600.0
_WAIT_S = 30.0


def publish(
    show: Show,
    to: str = "",
    *,
    keep: str = "",
    dry_run: bool = False,
    offline: bool = False,
    everything: bool = False,
    new_guids: bool = False,
    adopt: bool = False,
    wait_s: float | None = None,
    timeout_s: float = 60,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> "Published":
    """Put a built show to `to`, by default where show.toml says; returns what was done, or would be by `dry_run`.

    What has a date after `now` (the clock, or SOURCE_DATE_EPOCH) is held back. `keep`: how long files that no feed
    names any more stay, such as "30d". `offline`: nothing is asked over HTTP, the target's list of files has to do.
    `everything`: put all files, also those that lie there. `new_guids`: let guids of published items change.
    `adopt`: write over what is not this show's. `wait_s`: how long a host may take to show what was put.

    After the first publish the feeds' guids are written into show.toml. Raises ProblemsError for errors of `check`,
    broken rules of the feed and changed guids; PublishError; LockedError when another publish is running.
    """
    from audiolesson.files import lock
    from audiolesson.publish.gather import gather
    from audiolesson.publish.run import Wish
    from audiolesson.publish.run import publish as run
    from audiolesson.publish.target import open_store, parse_target
    from audiolesson.web import Web

    target = parse_target(_target(show, _from_here(to)))
    lasting = parse_keep(keep or show.publish.keep)
    _refuse_unchecked(show)
    at = now or clock()
    files, held = gather(show, at)
    wait = wait_s if wait_s is not None else _GIT_WAIT_S if target.kind == "git" else _WAIT_S
    site = None if offline else Web(min(timeout_s, 30))
    wish = Wish(show.id, show.address, files, held, at, lasting, site, wait, everything, new_guids, adopt)
    with lock(show.work / "publish.lock", "another publish of this show is running", "wait until it has finished"):
        store = open_store(show, target, timeout_s=timeout_s)
        try:
            done = run(wish, store, dry_run=dry_run, progress=progress)
        finally:
            store.close()
    if not dry_run:
        _keep_guids(show, done.feed_guids)
    return done


def verify(
    where: str,
    *,
    most_items: int = 300,
    timeout_s: float = 30,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> "Verified":
    """Look at a published show from outside: `where` is the address of its feed or page, or a folder.

    Nothing is changed. Raises PublishError where there is no feed.
    """
    from audiolesson.publish.verify import verify as run

    return run(where, now=now or clock(), most_items=most_items, timeout_s=timeout_s, tell=progress)


def parse_keep(text: str) -> timedelta:
    """A time such as "30d", "12h", "2w" or "0". Raises PublishError for another text.

    >>> parse_keep("30d").days
    30
    """
    match = re.fullmatch(r"\s*(\d{1,5})\s*([mhdw]?)\s*", text)
    if not match or (not match[2] and match[1].strip("0")):
        raise PublishError(f"{text!r:.40} is no time to keep old files", hint='write "30d", "12h", "2w" or "0"')
    return timedelta(**{_LASTS[match[2] or "d"]: int(match[1])})


def _target(show: Show, to: str) -> str:
    """Where to. Raises ShowError without it, or without an address."""
    if not show.address or show.address == LOCAL_ADDRESS:
        hint = 'add: address = "https://…/", the web address where the target is seen, and build'
        raise ShowError(
            "the show has no address, so its feed would play only on this machine", Place("show.toml"), hint
        )
    if not (to or show.publish.to):
        hint = 'name one: audiolesson publish --to TARGET, or [publish] to = "…"; docs/publishing.md lists the kinds'
        raise ShowError("says nowhere where to publish", Place("show.toml"), hint)
    return to or show.publish.to


def _from_here(to: str) -> str:
    """A folder that a caller names, from the current one; in show.toml it is named from the show's."""
    is_folder = bool(to) and "://" not in to and not to.startswith("git:") and "\x00" not in to
    return os.path.abspath(os.path.expanduser(to)) if is_folder else to  # noqa: PTH100, PTH111 — links stay


def _refuse_unchecked(show: Show) -> None:
    """Raises ProblemsError with the errors that `check` finds; what was well before is not looked at again, nor what
    is withdrawn and published nowhere."""
    from audiolesson.build.freshness import fresh_manifest
    from audiolesson.check.run import check
    from audiolesson.publish.checked import marks, remember, well

    now = marks(show)
    known = well(show, now)
    errors = [
        problem
        for problem in check(show, show.public(show.slugs()), built=lambda slug: fresh_manifest(show, slug), well=known)
        if problem.severity == "error"
    ]
    remember(show, now, errors, known)
    if errors:
        raise ProblemsError(errors)


def _keep_guids(show: Show, guids: dict[str, str]) -> None:
    """Write the feeds' own guids into show.toml, once: they are for ever, also when the show moves."""
    from audiolesson.upkeep.settings_file import put

    for name, key, known in (
        ("feed.xml", "guid", show.feed.guid),
        ("drills.xml", "drills_guid", show.feed.drills_guid),
    ):
        if guids.get(name) and not known:
            put(show.root, "feed", key, guids[name])
