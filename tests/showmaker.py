"""Makes shows for tests: real folders with real files, spoken by the tone voice unless told otherwise."""

import signal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from audiolesson.build import covers
from audiolesson.script.parse import parse
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

SETTINGS = """\
id = "7f4a0a86-3c1e-4a44-8a5b-0d6d0f3a5a11"
title = "Rivers & seas"
author = "A. Teacher"
email = "teacher@example.org"
description = "How water moves."
licence = "CC BY 4.0"
address = "https://example.org/rivers/"

[voices]
Host = "{voice}"

[length]
episode = "{length}"
"""

SCRIPT = """\
---
title: How rivers move sand
date: 2026-03-01T06:00:00Z
resources:
  - {title: A page about rivers, url: "https://example.org/about-rivers"}
---

## Why rivers move sand

A river carries more than water. It also carries sand, mud and stones from the hills to the sea.

Where the water is fast, it lifts even large stones from its bed.

## [What slows the water](https://example.org/slow) {#slow}

A bend slows the water on its inner side. Sand sinks there and builds a beach.

On the outer side the water is fast, and it cuts into the bank.

A dam stops nearly all of the sand, so the beaches below it grow thin. {.if-time rank=1}

## What to remember

Fast water lifts sand, and slow water drops it. That is the whole secret of a river bend.
"""


def make_show(
    folder: Path, *, voice: str = "tone", length: str = "full", scripts: dict[str, str] | None = None
) -> Show:
    """Write a show and load it. `scripts` maps slugs to texts; by default one script, `rivers`."""
    (folder / "lessons").mkdir(parents=True)
    (folder / "scripts").mkdir()
    (folder / "show.toml").write_text(SETTINGS.format(voice=voice, length=length), encoding="utf-8")
    for slug, text in (scripts if scripts is not None else {"rivers": SCRIPT}).items():
        (folder / "scripts" / f"{slug}.md").write_text(text, encoding="utf-8")
    return load_show(folder)


@cache
def _drawn() -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        show = make_show(Path(folder) / "show")
        covers.app_icons(show, covers.show_artwork(show))
        assert covers.lesson_artwork(show, "rivers", parse(SCRIPT, "rivers").head.title)
        return bytes_of(show.work / "pictures")


def with_pictures(show: Show) -> Show:
    """The show with its pictures kept already, as after a build: to draw them is half of a small build."""
    for name, data in _drawn().items():
        (show.work / "pictures").mkdir(parents=True, exist_ok=True)
        (show.work / "pictures" / name).write_bytes(data)
    return show


def without_sounds(show: Show) -> Show:
    """The show with `sounds = false`."""
    settings = show.root / "show.toml"
    settings.write_text(f"sounds = false\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    return load_show(show.root)


def hear_interrupts() -> None:
    """For `preexec_fn`: a process started from a background job would otherwise ignore SIGINT, as that job does."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def edit(path: Path, old: str, new: str) -> None:
    """Replace a text that must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its relative name, dotfiles too."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
