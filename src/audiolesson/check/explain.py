"""What a rule is about, as Markdown: for `check --explain` and, all of them in a row, docs/rules.md."""

from collections.abc import Mapping
from textwrap import fill

from audiolesson.check.about import SAMPLE
from audiolesson.check.catalogue import abouts, stops_build
from audiolesson.check.lessons import FIXED

_MOST_LINES = 30
_LONGEST_LINE = 200
_WIDTH = 100
_BLOCK = {".toml": "toml", ".md": "markdown"}


def explain(name: str) -> str:
    """The section of a rule. Raises KeyError where there is none of that name."""
    severity, about = abouts()[name]
    stops = ", and stops the build" if stops_build(name) else ""
    off = " It cannot be turned off." if name in FIXED else ""
    prose = (f"{about.finds} {about.why}", f"It is {_WORD[severity]}{stops}.{off}")
    parts = [f"## {name}", *(fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False) for text in prose)]
    if about.bad:
        parts += ["This is found:", *_shown(about.bad), "This is not:", *_shown(about.good)]
    return "\n\n".join(parts) + "\n"


_WORD = {"error": "an error", "warning": "a warning", "note": "a note"}


def page() -> str:
    """All sections, below the show that the examples stand in."""
    sample = "\n\n".join(_shown(SAMPLE))
    return "\n".join([_INTRODUCTION.format(sample=sample), *(explain(name) for name in abouts())])


def _shown(example: Mapping[str, str]) -> list[str]:
    shown = []
    for name, text in example.items():
        ending = name[name.rfind(".") :]
        if ending not in _BLOCK:
            shown.append(f"`{name}`: a file.")
            continue
        lines = text.rstrip("\n").split("\n")
        if len(lines) > _MOST_LINES:
            lines = [*lines[:_MOST_LINES], "…"]
        lines = [line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…" for line in lines]
        shown.append("\n".join([f"`{name}`:", "", f"```{_BLOCK[ending]}", *lines, "```"]))
    return shown


_INTRODUCTION = """\
# The rules of check

This page is made from the program by `make docs`; `audiolesson check --explain RULE` prints a section of it. A
test runs all examples.

An *error* makes `check` exit 1; a *warning* does so with `--strict`. A rule can be turned off

- for the whole show, by its name in show.toml: `[check] off = ["long-sentence"]`;
- in a script, in cards or in a quiz, by a comment directly above: `<!-- check off: long-sentence, claim -->`. Above a
  heading it holds for all that stands below, down to the next heading; above a paragraph, for that paragraph. One
  before the first heading holds for the head, too.

The examples stand in this show. Where an example gives a part of a file, it is added to what is here.

{sample}
"""
"""What stands above the sections."""
