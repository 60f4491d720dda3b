"""Lessons → the learner's pages: index.html, SLUG/index.html and style.css."""

import json
import re
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from importlib import resources
from textwrap import shorten
from typing import TYPE_CHECKING

from audiolesson.feed.apps import app_links
from audiolesson.feed.colour import legible
from audiolesson.feed.model import FeedFile
from audiolesson.feed.poster import CARD
from audiolesson.feed.xml import instant
from audiolesson.page import structured
from audiolesson.page.data import PageLesson
from audiolesson.page.direction import direction
from audiolesson.page.formulas import with_formulas
from audiolesson.show.model import Show
from audiolesson.units import Ms, clock

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

_LIGHT, _LIGHT_CARD = "#fbfaf7", "#ffffff"
_DARK, _DARK_CARD = "#14171d", "#1c2029"
"""The grounds of pages and of what stands out on them, by day and by night."""

_STATIC = ("app.js", "sw.js")
"""What the pages use besides the style: the script that brings them to life, and the one that keeps them offline."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_NAMES = {
    "text/vtt": "WebVTT captions",
    "application/x-subrip": "SubRip captions",
    "application/json": "Transcript as data (JSON)",
    "text/html": "Transcript as a plain page",
    "text/plain": "Transcript as text",
}


def pages(
    show: Show,
    lessons: Sequence[PageLesson],
    *,
    address: str,
    cover: str,
    small_cover: str = "",
    share: str = "",
    icons: Sequence[tuple[str, int]] = (),
    feed_path: str = "feed.xml",
    drills_path: str = "",
    list_path: str = "",
    code: str = "",
    sources: str = "",
) -> dict[str, bytes]:
    """All pages of a show, as path in feed/ → UTF-8 bytes.

    `address` is where feed/ will be, ending in "/"; `cover` the picture's path in feed/ ("" none), in place of which
    `small_cover` is shown, and `share` to those who share a page, where there is one. `icons` are PNG files for the
    web app, each with its side in px, the smallest first. `drills_path` is the second feed's path, `list_path` that of
    the OPML file, `code` the QR code of the feed's address as SVG, `sources` the path of the archive from which the
    show can be cloned ("" none).

    Lessons stand in the order given, those of a serial show in time; before and after a lesson come those next to it
    in time. Links between files are relative, so that the pages work in any folder; nothing is loaded from another
    host and nothing needs a script.
    """
    environment = _environment()
    common = {
        "show": show,
        "address": address,
        "cover": small_cover or cover,
        "share": share or cover,
        "app_icon": icons[0][0] if icons else "",
        "share_size": CARD if share else (),
        "feed_path": feed_path,
        "drills_path": drills_path,
        "list_path": list_path,
        "code": code,
        "sources": sources,
    }
    index, one = environment.get_template("index.html"), environment.get_template("lesson.html")
    in_time = sorted(lessons, key=lambda lesson: (instant(lesson.date), lesson.slug))
    numbers = {lesson.slug: lesson.number or at for at, lesson in enumerate(in_time, 1)}
    listed = in_time if show.order == "serial" else lessons
    data = structured.series(show, listed, address=address, picture=cover)
    found = {
        "index.html": index.render(**common, root="", lessons=listed, numbers=numbers, data=data, here=address).encode()
    }
    for before, lesson, after in zip([None, *in_time], in_time, [*in_time[1:], None], strict=False):
        data = structured.lesson(show, lesson, address=address, picture=cover)
        here = f"{address}{lesson.slug}/"
        html = one.render(**common, root="../", lesson=lesson, before=before, after=after, data=data, here=here)
        found[f"{lesson.slug}/index.html"] = html.encode()
    found["style.css"] = _style(environment, show)
    found["manifest.webmanifest"] = _web_app(show, icons)
    for name in _STATIC:
        found[name] = resources.files("audiolesson.page").joinpath("static", name).read_bytes()
    return found


def _web_app(show: Show, icons: Sequence[tuple[str, int]]) -> bytes:
    """What a browser needs to install the pages as an app (W3C Web Application Manifest)."""
    about = {
        "name": show.title,
        "short_name": shorten(show.title, 30, placeholder="") or show.title[:30],
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": _LIGHT,
        "theme_color": show.colours.back,
        "icons": [{"src": path, "sizes": f"{side}x{side}", "type": "image/png"} for path, side in icons],
    }
    return json.dumps(about, ensure_ascii=False, indent=1).encode() + b"\n"


def _style(environment: "Environment", show: Show) -> bytes:
    colours = show.colours
    return (
        environment.get_template("style.css")
        .render(
            back=colours.back,
            front=legible(colours.front, colours.back),
            accent=colours.accent,
            on_back=legible(colours.accent, colours.back),
            light=_LIGHT,
            light_card=_LIGHT_CARD,
            dark=_DARK,
            dark_card=_DARK_CARD,
            # Of the two grounds the one that is nearer to the colour of text decides.
            link_light=legible(colours.back, _LIGHT),
            link_dark=legible(colours.accent, _DARK_CARD),
        )
        .encode()
    )


def prepare() -> None:
    """Import what pages are rendered with, ahead of time."""
    import jinja2  # noqa: F401


@cache
def _environment() -> "Environment":
    """Templates take longer to compile than pages to render: a watch compiles them once."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("audiolesson.page"),
        autoescape=lambda name: name is None or name.endswith(".html"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(
        apps=app_links,
        locale=_locale,
        clock=clock,
        day=_day,
        spoken=_spoken,
        seconds=_seconds,
        size=_size,
        web=_web,
        file_name=_file_name,
        maths=_maths,
        way=_way,
        to_learn=_to_learn,
    )
    return environment


def _maths(text: str, lesson: PageLesson, inside: bool = False) -> "Markup":
    """A text with the lesson's formulas in it shown as such; `inside`: it becomes part of a button."""
    from markupsafe import Markup

    return Markup(with_formulas(text, lesson.formulas, inside=inside))


def _to_learn(lesson: PageLesson) -> str:
    """What a lesson without an episode has: 1 flashcard, 5 questions."""
    counts = ((len(lesson.cards), "flashcard"), (len(lesson.quiz), "question"))
    return ", ".join(f"{count} {name}{'s' if count > 1 else ''}" for count, name in counts if count)


def _way(text: str) -> "Markup":
    """The attribute of an element whose text goes from right to left."""
    from markupsafe import Markup

    return Markup(direction(text))


def _locale(language: str) -> str:
    """A language as Open Graph has it: "en" → "en", "en-us" → "en_US"."""
    main, _, country = language.partition("-")
    return f"{main.lower()}_{country.upper()}" if country else main.lower()


def _day(date: str) -> str:
    """24 November 2026, in the zone in which the date was written."""
    at = datetime.fromisoformat(date)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def _spoken(length: Ms) -> str:
    """A length as `datetime` of a time element wants it: PT210S."""
    return f"PT{(length + 500) // 1000}S"


def _seconds(start: Ms) -> str:
    """The time of a media fragment, to the tenth of a second that players reach: 42, 42.5."""
    return f"{start / 1000:.1f}".removesuffix(".0")


def _size(file: FeedFile) -> str:
    return f"{file.bytes / 1_000_000:.1f} MB" if file.bytes >= 100_000 else f"{max(1, file.bytes // 1000)} kB"


def _web(links: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those (title, url) whose url is a web address, and no script."""
    return [(title.strip() or url, url) for title, url in links if re.match(r"https?://", url)]


def _file_name(file: FeedFile) -> str:
    return _NAMES.get(file.type, file.path.rpartition(".")[2].upper())
