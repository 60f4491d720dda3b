"""A script is named by its slug; a lesson's text gives the slug by its name, one text a slug."""

import re
from collections.abc import Iterator

from audiolesson.check.about import About
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.errors import Place
from audiolesson.show.lesson_files import SLUG, is_lesson_name, slug_of


def find(view: ShowView) -> Iterator[Finding]:
    """Files in scripts/ that are passed over for their name, and in lessons/ for another that gives the same slug."""
    show = view.show
    for path in sorted(show.scripts.iterdir()) if show.scripts.is_dir() else ():
        stem = re.sub(r"\.(?:cards|quiz)$", "", path.stem)
        if path.suffix == ".md" and not path.name.startswith(".") and not SLUG.fullmatch(stem):
            hint = f"small letters, digits and -: {slug_of(stem)}{path.name.removeprefix(stem)}"
            yield Finding(Place(show.name(path)), "the file is passed over because of its name", hint)
    texts = show.lesson_files()
    for path in sorted(show.lessons.iterdir()) if show.lessons.is_dir() else ():
        taken = texts.get(slug_of(path.stem), path)
        if is_lesson_name(path.name) and path.stem != taken.stem and path.is_file():
            hint = f"{show.name(taken)} is the lesson {slug_of(path.stem)} already: give one of them another name"
            yield Finding(Place(show.name(path)), "the file is passed over because of its name", hint)


ABOUT = About(
    "A file in scripts/ whose name is no slug (small letters, digits and hyphens), or two texts in lessons/ whose "
    "names give one slug.",
    "The file is passed over. Its lesson has no episode, and no learner will miss what was never there.",
    {
        "lessons/Spring Tides.md": "# Spring tides\n\nA spring tide comes at full moon.\n",
        "lessons/spring-tides.md": "# Tides in spring\n\nIn spring the sea is cold.\n",
    },
    {
        "lessons/Spring Tides.md": "# Spring tides\n\nA spring tide comes at full moon.\n",
        "lessons/tides-in-spring.md": "# Tides in spring\n\nIn spring the sea is cold.\n",
    },
)
RULE = ShowRule("file-name", "warning", find, ABOUT)
