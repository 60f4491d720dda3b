"""The lesson texts of a folder, by the slugs that their names give."""

import re
from collections.abc import Iterator
from pathlib import Path

from audiolesson.patterns import lazy

SLUG = lazy(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""A slug names a lesson, its script, episode and page, and never changes."""

LESSON_ENDINGS = (".md", ".txt", ".html", ".htm", ".docx", ".pdf", ".epub")

_KEPT_BY_PROGRAMS = (".", "~", "#")
"""How names begin of what editors and offices keep beside a text that is open (`~$tides.docx`)."""


def slug_of(name: str) -> str:
    """A slug made from any name: `Ünïcode & Co.` → `unicode-co`; `lesson` when no letter is left."""
    import unicodedata

    if SLUG.fullmatch(name):
        return name
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "lesson"


def is_lesson_name(name: str) -> bool:
    """Whether a file of this name in lessons/ is a lesson's text.

    >>> is_lesson_name("03_Spring Tides.md"), is_lesson_name(".tides.md"), is_lesson_name("tides.png")
    (True, False, False)
    """
    return name.lower().endswith(LESSON_ENDINGS) and not name.startswith(_KEPT_BY_PROGRAMS)


def lesson_texts(folder: Path) -> dict[str, Path]:
    """Slug → lesson text, sorted by slug.

    Of several that give one slug the one that is named by it counts, then the first by name and ending.
    """
    found: dict[str, Path] = {}
    texts = sorted(_texts(folder), key=lambda path: (not SLUG.fullmatch(path.stem), path.name))
    for path in texts:
        found.setdefault(slug_of(path.stem), path)
    return dict(sorted(found.items()))


def lesson_text(folder: Path, slug: str) -> Path | None:
    """The lesson text of a slug, or None; the folder is only listed where no file is named by the slug."""
    for ending in sorted(LESSON_ENDINGS):
        path = folder / f"{slug}{ending}"
        if path.is_file():
            return path
    return lesson_texts(folder).get(slug)


def _texts(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if is_lesson_name(path.name) and path.is_file())
