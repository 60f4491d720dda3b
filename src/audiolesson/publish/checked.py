"""Which lessons `check` found well at the last publish, so that it need not look at them again.

A lesson is known again by its manifest, which holds the digests of all that it was built from, by show.toml, and by
this program's version and voices; a lesson that is stale is not published, so what was built stands for what is there.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from audiolesson import __version__
from audiolesson.build.freshness import LESSON_MANIFEST, fresh_manifest
from audiolesson.errors import Problem
from audiolesson.files import canonical, digest, file_digest, write_whole
from audiolesson.show.model import Show


def marks(show: Show) -> dict[str, str]:
    """Slug → what tells a lesson, as it is now, from any other state of it; only those that are built and fresh."""
    settings = file_digest(show.root / "show.toml")
    return {
        slug: digest([__version__, settings, file_digest(show.episode(slug) / LESSON_MANIFEST)])
        for slug in show.slugs()
        if fresh_manifest(show, slug)
    }


def well(show: Show, now: Mapping[str, str]) -> frozenset[str]:
    """The lessons of which nothing has changed since they were found well."""
    try:
        known = json.loads(_path(show).read_bytes())
        return frozenset(slug for slug, mark in now.items() if known.get(slug) == mark)
    except (OSError, ValueError, AttributeError):
        return frozenset()


def remember(show: Show, now: Mapping[str, str], problems: Iterable[Problem], known: Collection[str]) -> None:
    """Keep the marks of the lessons that have no error; those `known` were not looked at and have none."""
    bad = {problem.place.file for problem in problems if problem.severity == "error"}
    fine = {
        slug: mark
        for slug, mark in now.items()
        if slug in known or not bad & {show.name(path) for path in show.spoken(slug).values()}
    }
    write_whole(_path(show), canonical(fine) + b"\n")


def _path(show: Show) -> Path:
    return show.work / "checked.json"
