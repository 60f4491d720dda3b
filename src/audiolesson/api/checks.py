"""Checks: what is wrong or doubtful, and why that matters."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from audiolesson.errors import AudiolessonError, Problem
from audiolesson.show.model import Show

if TYPE_CHECKING:
    pass


def check(show: Show, slugs: Sequence[str] = (), *, strict: bool = False) -> list[Problem]:
    """All mistakes and doubts in settings, lessons and scripts, sorted by place.

    `strict` also tells what show.toml or a comment turns off for nothing. Rules about what was built look at builds
    that are fresh.
    """
    from audiolesson.build.freshness import fresh_manifest
    from audiolesson.check.run import check as run

    return run(show, slugs or None, built=lambda slug: fresh_manifest(show, slug), strict=strict)


def rules() -> list[str]:
    """The names of all rules of `check`."""
    from audiolesson.check.catalogue import abouts

    return list(abouts())


def explain(rule: str) -> str:
    """What a rule of `check` finds and why it matters, with examples, as Markdown. Raises AudiolessonError for none."""
    from audiolesson.check.catalogue import abouts
    from audiolesson.check.explain import explain as run
    from audiolesson.script.mistakes import near

    if rule not in abouts():
        raise AudiolessonError(f"no rule is called {rule!r:.60}", hint=near(rule, abouts()))
    return run(rule)


def write_ids(show: Show, slugs: Sequence[str] = ()) -> dict[str, int]:
    """Write the `{#id}` that cards and questions lack into their files: file → how many, of those that changed."""
    from audiolesson.check.fix import write_ids as run
    from audiolesson.show.slugs import known

    return run(show, known(show, slugs) or show.slugs())
