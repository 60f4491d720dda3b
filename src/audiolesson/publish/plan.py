"""What a publish does, from what is wanted and what lies at the target. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from audiolesson.feed.xml import instant
from audiolesson.publish.model import File, Known, Listing, Old, Plan, stage_of


def plan(
    wanted: Sequence[File],
    listing: Listing,
    sizes: Mapping[str, int],
    *,
    now: datetime,
    keep: timedelta,
    everything: bool = False,
) -> Plan:
    """Compare. `sizes` are those of the files that lie at the target; no time of theirs is asked for.

    A file is left as it is when the listing has its digest and the target its size. What is wanted no more stays for
    `keep`, counted from the first publish that did not want it, and only what the listing names is ever removed.
    """
    put, same, replaces = [], [], []
    for file in sorted(wanted, key=lambda file: (file.stage, _feed_last(file), file.name)):
        known = listing.files.get(file.name) or _known(listing.old.get(file.name))
        is_there = known == Known(file.bytes, file.sha256) and sizes.get(file.name) == file.bytes
        if is_there and not everything:
            same.append(file.name)
            continue
        put.append(file)
        if file.name in sizes:
            replaces.append(file.name)
    old = _old(listing, {file.name for file in wanted}, sizes, now)
    over = [name for name, one in old.items() if now - instant(one.since) >= keep]
    remove = tuple(sorted(over, key=lambda name: (-stage_of(name), name)))  # an old feed before what it names
    return Plan(tuple(put), tuple(same), tuple(replaces), old, remove)


def _feed_last(file: File) -> bool:
    """feed.xml comes behind drills.xml, and the show's page behind those of its lessons."""
    return file.name in ("feed.xml", "index.html")


def _known(old: Old | None) -> Known | None:
    return Known(old.bytes, old.sha256) if old else None


def _old(listing: Listing, wanted: set[str], sizes: Mapping[str, int], now: datetime) -> dict[str, Old]:
    """What lies at the target, is ours and is wanted no more."""
    since = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    old = {name: one for name, one in listing.old.items() if name not in wanted and name in sizes}
    for name, known in listing.files.items():
        if name not in wanted and name in sizes:
            old.setdefault(name, Old(known.bytes, known.sha256, since))
    for name in listing.coming:
        if name not in wanted and name in sizes:
            old.setdefault(name, Old(sizes[name], "", since))
    return dict(sorted(old.items()))


def after(listing: Listing, plan: Plan, done: Iterable[File], show: str) -> Listing:
    """The listing to keep at the target when of a plan the files `done` were put, and are known to be whole."""
    names = {file.name for file in done}
    put = {file.name for file in plan.put}
    files = {name: known for name, known in listing.files.items() if name not in put}
    files |= {file.name: Known(file.bytes, file.sha256) for file in plan.put if file.name in names}
    coming = sorted((put | set(listing.coming)) - names)
    return Listing(
        show, dict(sorted(files.items())), {n: o for n, o in listing.old.items() if n not in put}, (*coming,)
    )


def at_the_end(wanted: Iterable[File], plan: Plan, show: str, *, removed: bool) -> Listing:
    """The listing when all was put, before and after old files are removed."""
    old = {name: one for name, one in plan.old.items() if not removed or name not in plan.remove}
    files = {file.name: Known(file.bytes, file.sha256) for file in wanted}
    return Listing(show, dict(sorted(files.items())), old, ())
