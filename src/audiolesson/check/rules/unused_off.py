"""What is turned off for nothing hides the next thing that is wrong there."""

from collections.abc import Collection, Iterable, Iterator

from audiolesson.check.about import SCRIPT, About
from audiolesson.check.model import SETTINGS
from audiolesson.check.silence import Off, fits
from audiolesson.errors import Place, Problem

NAME = "unused-off"
_HINT = "take it out; it would hide what is wrong there later"

ABOUT = About(
    "A rule that a comment or show.toml turns off, and that finds nothing there. Told with `--strict` alone.",
    "It would hide a fault that comes there later.",
    {SCRIPT: "<!-- check off: long-sentence -->\n\nThe beach is wide.\n"},
    {SCRIPT: "The beach is wide.\n"},
)


def in_comments(unused: Iterable[Off]) -> Iterator[Problem]:
    """Comments that silence nothing."""
    for off in unused:
        yield Problem(NAME, "warning", off.place, f"check off: {off.name} finds nothing here", _HINT)


def in_settings(names: Iterable[str], line: int, found: Collection[str]) -> Iterator[Problem]:
    """Names in show.toml, on this line, that silence none of what was `found`, by the rules' names."""
    for name in names:
        if not any(fits(name, rule) for rule in found):
            yield Problem(
                NAME, "warning", Place(SETTINGS, line), f"[check] off: {name} finds nothing in this show", _HINT
            )
