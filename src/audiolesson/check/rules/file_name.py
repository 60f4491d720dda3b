"""A lesson is named as its file, and only names that fit into web addresses are taken."""

import re
from collections.abc import Iterator

from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import Place
from audiolesson.show.model import LESSON_ENDINGS, SLUG


def find(view: ShowView) -> Iterator[Finding]:
    """Files in lessons/ and scripts/ that are passed over because of their name."""
    show = view.show
    for folder, endings in ((show.lessons, LESSON_ENDINGS), (show.scripts, (".md",))):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            stem = re.sub(r"\.(?:cards|quiz)$", "", path.stem)
            if path.suffix in endings and not path.name.startswith(".") and not SLUG.fullmatch(stem):
                name = re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-") or "lesson"
                hint = f"small letters, digits and -: {name}{path.name.removeprefix(stem)}"
                yield Finding(Place(show.name(path)), "the file is passed over because of its name", hint)


RULE = ShowRule("file-name", "warning", find)
