"""What lies in lessons/ and is no lesson."""

from itertools import islice
from pathlib import Path

from audiolesson.show.lesson_files import LESSON_ENDINGS, is_lesson_name, slug_of
from audiolesson.show.model import Show
from audiolesson.show.slugs import slug_of_text

_OTHER_TEXTS = frozenset({".markdown", ".text", ".rst", ".odt", ".doc", ".rtf", ".pptx", ".ipynb"})
"""What somebody may take for a lesson; other files in lessons/ are no texts, and nothing is said of them."""

_MOST_IN_A_FOLDER = 5
_OF_A_SAVED_PAGE = "_files"
"""How the folder ends that a browser puts beside a page that it saves."""


def passed_over(show: Show) -> list[str]:
    """What lies in lessons/ and is no lesson of the show, with why and what to do, for a person to read."""
    texts = show.lesson_files()
    found = []
    for path in sorted(show.lessons.iterdir()) if show.lessons.is_dir() else ():
        if path.is_dir() and not path.name.startswith(".") and not path.name.endswith(_OF_A_SAVED_PAGE):
            inner = [text for text in _texts_in(path) if slug_of_text(text) not in texts]
            found += [f"{show.name(text)} is passed over: `draft {show.name(text)}` takes it" for text in inner]
        if not path.is_file() or path.name.startswith(".") or path in texts.values():
            continue
        name = show.name(path)
        if path.suffix.lower() in _OTHER_TEXTS:
            found.append(f"{name} is passed over: lessons end in {' or '.join(LESSON_ENDINGS)}")
        elif is_lesson_name(path.name):
            taken = show.name(texts[slug_of(path.stem)])
            found.append(f"{name} is passed over: {taken} has its name; rename one of the two")
    return found


def _texts_in(folder: Path) -> list[Path]:
    """The first texts of a folder that might be lessons."""
    texts = (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in LESSON_ENDINGS and path.is_file())
    return list(islice(texts, _MOST_IN_A_FOLDER))
