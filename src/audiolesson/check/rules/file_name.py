"""A lesson is named as its file, and only names that fit into web addresses are taken."""

import re
from collections.abc import Iterator

from audiolesson.check.about import About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import Place
from audiolesson.show.model import LESSON_ENDINGS, SLUG
from audiolesson.show.slugs import slug_of


def find(view: ShowView) -> Iterator[Finding]:
    """Files in lessons/ and scripts/ that are passed over because of their name."""
    show = view.show
    for folder, endings in ((show.lessons, LESSON_ENDINGS), (show.scripts, (".md",))):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            stem = re.sub(r"\.(?:cards|quiz)$", "", path.stem)
            if path.suffix in endings and not path.name.startswith(".") and not SLUG.fullmatch(stem):
                hint = f"small letters, digits and -: {slug_of(stem)}{path.name.removeprefix(stem)}"
                yield Finding(Place(show.name(path)), "the file is passed over because of its name", hint)


ABOUT = About(
    "A file in lessons/ or scripts/ whose name is no slug: small letters, digits and hyphens.",
    "The file is passed over. Its lesson has no episode, and no learner will miss what was never there.",
    {"lessons/Spring Tides.md": "# Spring tides\n\nA spring tide comes at full moon.\n"},
    {"lessons/spring-tides.md": "# Spring tides\n\nA spring tide comes at full moon.\n"},
)
RULE = ShowRule("file-name", "warning", find, ABOUT)
