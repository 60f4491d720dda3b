"""Addresses as QR codes, by segno: as a picture for pages, as lines for a terminal."""

import io
import re
from html import escape, unescape
from typing import Any

from audiolesson.patterns import lazy

FORMAT = 1
"""Raised when the same text would give another element."""

_DARK, _LIGHT = "#000", "#fff"
"""Cameras want dark on light, also on a dark page."""

_BORDER = 4
"""Modules of light around a code (ISO/IEC 18004)."""

_MARKED = lazy(rb'<svg class="qr" data-text="([^"]*)".*?</svg>', re.DOTALL)


def qr_svg(text: str) -> str:
    """An SVG element of a code; what it says stands in `data-text`."""
    made = io.BytesIO()
    _code(text).save(
        made, kind="svg", border=_BORDER, dark=_DARK, light=_LIGHT, omitsize=True, xmldecl=False, svgns=False, nl=False
    )
    inside = made.getvalue().decode().partition(">")[2]
    size = _code(text).symbol_size(border=_BORDER)[0]
    told = escape(text)
    return (
        f'<svg class="qr" data-text="{told}" viewBox="0 0 {size} {size}" width="{size * 4}" height="{size * 4}" '
        f'role="img" aria-label="QR code: {told}">{inside}'
    )


def drawn_anew(html: bytes) -> bytes:
    """A page in which each code shows what its `data-text` says: after addresses in it were replaced."""
    return _MARKED.sub(lambda found: qr_svg(unescape(found[1].decode())).encode(), html)


def qr_lines(text: str) -> list[str]:
    """A code as lines for a terminal of light letters on a dark ground, two modules in height a line."""
    made = io.StringIO()
    _code(text).terminal(made, border=2, compact=True)
    return made.getvalue().splitlines()


def _code(text: str) -> Any:
    """The code; a quarter of it may be unreadable (level M), for screens shine."""
    import segno

    return segno.make(text, error="m", micro=False)
