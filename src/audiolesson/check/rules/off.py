"""What `[check] off` and comments name is a rule."""

import difflib
from collections.abc import Iterable, Iterator

from audiolesson.check.about import SETTINGS, About
from audiolesson.check.formats import FORMATS
from audiolesson.check.model import Finding, ShowRule, ShowView
from audiolesson.check.silence import Off
from audiolesson.errors import Problem

NAME = "check-off"
_MESSAGE = "no rule is called {!r}"
ABOUT = About(
    "A name in show.toml's `[check] off`, or in a comment `<!-- check off: … -->`, that is no rule's.",
    "What was meant to be silent still speaks, or a slip hides that a rule was never turned off.",
    {SETTINGS: '[check]\noff = ["long-sentense"]\n'},
    {SETTINGS: '[check]\noff = ["long-sentence"]\n'},
)


def rule(known: frozenset[str]) -> ShowRule:
    """The rule about show.toml, for the names of all rules."""

    def find(view: ShowView) -> Iterator[Finding]:
        for name in view.show.check.off:
            if name not in known:
                yield Finding(view.setting("check.off"), f"[check] off: {_MESSAGE.format(name)}", _hint(name, known))

    return ShowRule(NAME, "warning", find, ABOUT)


def in_comments(turned_off: Iterable[Off], known: frozenset[str]) -> Iterator[Problem]:
    """The same for what comments turn off."""
    for off in turned_off:
        if not off.name:
            hint = "write it like this: <!-- check off: long-sentence -->"
            yield Problem(NAME, "warning", off.place, "check off: names no rule", hint)
        elif off.name not in known:
            message = f"check off: {_MESSAGE.format(off.name[:60])}"
            yield Problem(NAME, "warning", off.place, message, _hint(off.name, known))


def _hint(name: str, known: frozenset[str]) -> str:
    if name in FORMATS:
        return "mistakes of a format cannot be turned off: nothing can be read of them"
    near = difflib.get_close_matches(name[:60], sorted(known), 1)
    return f"did you mean {near[0]!r}?" if near else f"rules are: {', '.join(sorted(known))}"
