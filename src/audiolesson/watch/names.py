"""Which files of a show a build reads, by their names alone: what editors leave beside them is none of them."""

import re

from audiolesson.patterns import lazy
from audiolesson.show.lesson_files import is_lesson_name

FOLDERS = ("lessons", "scripts", "sounds", "pictures")
"""The folders of a show that its author fills."""

SETTINGS = "show.toml"

_HALF_MADE = lazy(r"\.(sw[a-z]|tmp|temp|bak|orig|part|partial|crdownload)$|~$|___jb_\w+___$", re.IGNORECASE)


def is_read(name: str) -> bool:
    """Whether a build may read the file of this name, written with `/` from the show's folder.

    What is hidden (`.x.md.swp` of vim, `.#x.md` of Emacs), a copy that was kept (`x.md~`) and what is being written
    under another name (`4913`, `x.tmp`) is not.

    >>> is_read("scripts/rivers.md"), is_read("scripts/rivers.md~"), is_read("feed/feed.xml")
    (True, False, False)
    """
    if name == SETTINGS:
        return True
    folder, *inner = name.split("/")
    if folder not in FOLDERS or not inner or any(part.startswith((".", "#")) for part in inner):
        return False
    if folder == "lessons":
        return len(inner) == 1 and is_lesson_name(inner[0])
    if folder == "scripts":
        return len(inner) == 1 and inner[0].endswith(".md")
    return "." in inner[-1] and not _HALF_MADE.search(inner[-1])
