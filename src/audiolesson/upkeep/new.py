"""`new`: an empty show with one short lesson to start from. Never overwrites anything."""

import json
import re
import uuid
from importlib import resources
from pathlib import Path

from audiolesson.errors import Place, ShowError
from audiolesson.files import write_whole
from audiolesson.show.model import default_voice
from audiolesson.show.read import parse_show

_SHOW = """\
# The settings of this show; docs/settings.md of audiolesson describes them all.
id = "{id}"    # never change it: podcast apps know your episodes by it
title = "{title}"
author = "{title}"
description = "A podcast course made from lesson text."
language = "en"
licence = ""
# address = "https://example.org/course/"    # where feed/ will be; set it before you upload
# email = "you@example.org"                  # Apple and Spotify verify you by it

[voices]
Host = "{voice}"

[length]
episode = "3:30"

[sound]
opening = true     # a sound that the program makes; or a file of sounds/, or false
between = true
closing = true
# bed = "music.mp3"    # music under the speech, a file of sounds/

[colours]
back = "#1f2a44"
front = "#ffffff"
accent = "#ffb347"

[lexicon]
# LoRA = "low rah"    # written form = how it is said
"""


_IGNORE = """\
# `audiolesson build` writes here: {what}.
# Deleting it costs time, never content, so git keeps none of it.
*
!.gitignore
"""


IGNORED = {
    "episodes/.gitignore": _IGNORE.format(what="sound, chapters and transcripts of each lesson"),
    "feed/.gitignore": _IGNORE.format(what="the folder to upload as it is"),
    ".gitignore": ".audiolesson/\n",
}
"""What keeps products out of git, in every new show."""


def new_show(folder: Path, title: str = "") -> list[str]:
    """Write a show into `folder` and return the names of its files. `title` defaults to the folder's name in words.

    Reads the system's random source for the show's id. Raises ShowError when one of the files is there already,
    ProblemsError for a title that no show can have; nothing is written then.
    """
    words = re.sub(r"[\W_]+", " ", folder.resolve().name).strip() or "my course"
    title = title.strip() or words[0].upper() + words[1:]
    settings = _SHOW.format(id=uuid.uuid4(), title=_toml_text(title), voice=default_voice())
    parse_show(settings, folder)
    files = {
        "show.toml": settings,
        "lessons/why-we-forget.md": resources.files("audiolesson.upkeep")
        .joinpath("starter.md")
        .read_text(encoding="utf-8"),
        **IGNORED,
    }
    for name in files:
        if (folder / name).exists() or (folder / name).is_symlink():
            hint = "choose an empty folder; nothing was written"
            raise ShowError(f"{name} is there already", Place(str(folder)), hint)
    for name, text in files.items():
        write_whole(folder / name, text)
    (folder / "scripts").mkdir(exist_ok=True)
    return sorted(files)


def _toml_text(text: str) -> str:
    """A text as it stands between the quotation marks of a TOML string: the escapes of JSON are TOML's too."""
    return json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007f")
