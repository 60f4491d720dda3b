"""A script's text → Script, with all mistakes of the file at once."""

from audiolesson.errors import Problem, ProblemsError
from audiolesson.script.blocks import Blocks
from audiolesson.script.format import SCRIPT, Format
from audiolesson.script.head import LONGEST_HEAD
from audiolesson.script.mistakes import Mistakes
from audiolesson.script.model import Head, Script
from audiolesson.script.source import HEAD, read_source, split


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
    source = read_source(text, mistakes)
    if source is None:
        return Script(Head(""), ()), mistakes.in_order()
    head, body = source
    blocks = Blocks(mistakes)
    blocks.read(body)
    blocks.finish()
    return Script(head, tuple(blocks.segments), tuple(blocks.preface)), mistakes.in_order()


def parse_head(text: str, name: str, kind: Format = SCRIPT) -> Head:
    """Read a file's head alone, for what compares many. Raises ProblemsError with its mistakes."""
    mistakes = Mistakes(name, kind)
    match = HEAD.match(text.removeprefix("\ufeff").replace("\r\n", "\n")[: LONGEST_HEAD + 100])
    head, _ = split(match[0] if match else "", mistakes)
    mistakes.raise_any()
    return head
