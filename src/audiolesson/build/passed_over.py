"""What lies in lessons/ and is no lesson."""

from audiolesson.show.model import LESSON_ENDINGS, Show
from audiolesson.show.slugs import slug_of

_OTHER_TEXTS = frozenset({".markdown", ".text", ".rst", ".odt", ".doc", ".rtf", ".pptx", ".ipynb"})
"""What somebody may take for a lesson; other files in lessons/ are no texts, and nothing is said of them."""


def passed_over(show: Show) -> list[str]:
    """What lies in lessons/ and is no lesson of the show, with why and what to do, for a person to read."""
    texts = show.lesson_files()
    found = []
    for path in sorted(show.lessons.iterdir()) if show.lessons.is_dir() else ():
        if not path.is_file() or path.name.startswith(".") or path in texts.values():
            continue
        name = show.name(path)
        if path.suffix.lower() in _OTHER_TEXTS:
            found.append(f"{name} is passed over: lessons end in {' or '.join(LESSON_ENDINGS)}")
        elif path.suffix.lower() not in LESSON_ENDINGS:
            continue
        elif path.stem in texts:
            found.append(f"{name} is passed over: {show.name(texts[path.stem])} has its name")
        else:
            found.append(f"{name} is passed over: rename it {slug_of(path.stem)}{path.suffix.lower()}")
    return found
