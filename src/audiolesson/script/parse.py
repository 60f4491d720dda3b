"""A script's text → Script, with all mistakes of the file at once."""

import re

from audiolesson.errors import Problem, ProblemsError
from audiolesson.script.blocks import Blocks
from audiolesson.script.characters import FORBIDDEN, code_point
from audiolesson.script.head import LONGEST_HEAD, read_head
from audiolesson.script.mistakes import Mistakes
from audiolesson.script.model import Head, Script

LONGEST_FILE = 500_000
"""Characters of a script. An hour of speech has about 60,000."""

_HEAD = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def parse(text: str, name: str) -> Script:
    """Read a script. `name` is the file as its author would name it; it goes into every place.

    Raises ProblemsError with every mistake of the file, each with its line, the offending text and what to do.
    The result is in the one form that `normal` describes, so `parse(print_script(script), name) == script`.
    """
    script, problems = parse_what_can_be(text, name)
    if problems:
        raise ProblemsError(problems)
    return script


def parse_what_can_be(text: str, name: str) -> tuple[Script, tuple[Problem, ...]]:
    """What could be read of a script, and the mistakes in the order of the file, for rules that look at both.

    Without mistakes the script is that of `parse`. With some it may lack what they are about, down to having no
    title and no segment, and need not be printable.
    """
    mistakes = Mistakes(name)
    if len(text) > LONGEST_FILE:
        mistakes.add(0, f"the script has {len(text):,} characters", f"at most {LONGEST_FILE:,}; part the lesson")
        return Script(Head(""), ()), mistakes.in_order()
    text = _clean(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), mistakes)
    head, body = _split(text, mistakes)
    blocks = Blocks(mistakes)
    blocks.read(body)
    blocks.finish()
    return Script(head, tuple(blocks.segments), tuple(blocks.preface)), mistakes.in_order()


def parse_head(text: str, name: str) -> Head:
    """Read a script's head alone, for what compares many scripts. Raises ProblemsError with its mistakes."""
    mistakes = Mistakes(name)
    match = _HEAD.match(text.removeprefix("\ufeff").replace("\r\n", "\n")[: LONGEST_HEAD + 100])
    head, _ = _split(match[0] if match else "", mistakes)
    mistakes.raise_any()
    return head


def _clean(text: str, mistakes: Mistakes) -> str:
    """The text without the characters that no script holds, each of which is a mistake."""
    if FORBIDDEN.search(text):
        for number, line in enumerate(text.split("\n"), 1):
            if bad := FORBIDDEN.search(line):
                mistakes.add(number, f"the line holds the control character {code_point(bad[0])}", "take it out")
    return FORBIDDEN.sub("", text)


def _split(text: str, mistakes: Mistakes) -> tuple[Head, str]:
    """The head, and the whole text with the head's lines left empty, so that line numbers stay right."""
    match = _HEAD.match(text)
    if match:
        return read_head(match[1], mistakes), "\n" * match[0].count("\n") + text[match.end() :]
    if re.match(r"---[ \t]*\n", text):
        mistakes.add(1, "the head has no end", "end it with a line --- before the first heading")
        return Head(""), ""
    mistakes.add(1, "the script has no head", "begin the file with a line ---, then title: …, then a line ---")
    return Head(""), text
