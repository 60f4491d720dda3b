"""Shows: opened, made anew, listed, renamed, cleaned."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.errors import VoiceError
from audiolesson.show.model import Show
from audiolesson.show.read import find_show, load_show

if TYPE_CHECKING:
    from audiolesson.manifest import LessonManifest
    from audiolesson.upkeep.clone import Cloned
    from audiolesson.upkeep.doctor import Finding
    from audiolesson.upkeep.rename import Move


def open_show(folder: Path | str | None = None) -> Show:
    """The show in `folder`, or the nearest one at or above the current folder."""
    return load_show(Path(folder) if folder else find_show(Path.cwd()))


def with_voices(show: Show, voices: Sequence[str]) -> Show:
    """The show as if show.toml named other voices: each is a voice for the Host, or `SPEAKER=VOICE`.

    Raises VoiceError for an engine that is not known, or a speaker that the show does not have.
    """
    from audiolesson.speech.catalogue import entry

    changed = dict(show.voices)
    for one in voices:
        speaker, mark, spec = one.partition("=")
        if not mark:
            speaker, spec = "Host", one
        if speaker not in changed:
            raise VoiceError(f"the show has no speaker {speaker!r}", hint=f"it has {', '.join(changed)}")
        entry(spec)
        changed[speaker] = spec
    return replace(show, voices=changed)


def new_show(folder: Path | str, title: str = "") -> list[str]:
    """Make an empty show with one short lesson; returns the names of its files. Never overwrites."""
    from audiolesson.upkeep.new import new_show as make

    return make(Path(folder), title)


def clone_show(source: str, folder: Path, title: str = "") -> "Cloned":
    """Make a show in an empty folder from the sources of a published one, at an address or in a folder.

    The clock dates its scripts. Raises ShowError, AudiolessonError; nothing is written then.
    """
    from audiolesson.api.clock import now
    from audiolesson.upkeep.clone import clone

    return clone(source, folder, now(), title)


def show_folder(folder: Path | None = None) -> Path:
    """The given folder or the nearest at or above the current one, where a show is. Raises ShowError without one."""
    root = Path(os.path.abspath(folder or find_show(Path.cwd())))  # noqa: PTH100 — links stay as they are
    if not (root / "show.toml").is_file():
        load_show(root)  # which says so
    return root


def episodes(show: Show) -> "list[LessonManifest]":
    """What was built of each lesson of a show, in time: its episode, drills, cards and quiz, with their files.

    A lesson that was never built is not among them; `show.episode(made.slug)` is the folder of its files.
    """
    from audiolesson.build.freshness import manifest_of

    made = [manifest for slug in show.told() if (manifest := manifest_of(show, slug))]
    return sorted(made, key=lambda manifest: (datetime.fromisoformat(manifest.date), manifest.slug))


def rename(show: Show, old: str, new: str) -> "list[Move]":
    """Give a lesson another slug in all its files, while every guid stays; open the show anew to see it."""
    from audiolesson.upkeep.rename import rename as run

    return run(show, old, new)


def gone(show: Show) -> list[str]:
    """The lessons of a show with an address that stand in feed/ and whose files are gone: the next build drops them."""
    from audiolesson.upkeep.withdraw import gone as run

    return run(show)


def withdraw(show: Show, slug: str) -> bool:
    """Take a lesson out of the feeds, as from the next build of the show opened anew; False: it is withdrawn already.

    Its files stay, and its guids stay reserved.
    """
    from audiolesson.upkeep.withdraw import withdraw as run

    return run(show, slug)


def bring_back(show: Show, slug: str) -> bool:
    """Let a withdrawn lesson stand in the feeds again, with the guids that it had; False: it is not withdrawn."""
    from audiolesson.upkeep.withdraw import bring_back as run

    return run(show, slug)


def clean(show: Show, *, everything: bool = False) -> int:
    """Remove what a build can make again; returns the bytes that were freed."""
    from audiolesson.upkeep.clean import clean as run

    return run(show, everything=everything)


def doctor() -> "list[Finding]":
    """What this machine has and what is missing."""
    from audiolesson.upkeep.doctor import examine

    return examine()
