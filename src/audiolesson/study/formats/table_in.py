"""A text of fields between separators → records that know their lines; as RFC 4180 has it, mended where it is not."""

from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy

LONGEST_FIELD = 30_000
"""Characters between quotation marks; more is a mark that nobody closed."""

MOST_FIELDS = 200
"""Of a record; those behind are not read."""

_QUOTES = lazy('"+')
_EMPTY = lazy("\n+")


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one record, which begins on `line`. `open` says that a quotation mark on it is never closed."""

    line: int
    fields: tuple[str, ...]
    open: bool = False


def records(text: str, separator: str, first: int = 1) -> Iterator[Record]:
    """The records of a text, of which `first` is the number of the first line; empty lines give none.

    A field that begins with a quotation mark goes to the next one before a separator or a line's end, over several
    lines if need be; two marks are one. A mark inside a field, or one that is closed in the middle of a field, is
    text. Where one is never closed, the record ends with its line, and nothing behind it is lost. Linear time.
    """
    reader = _Records(text, separator)
    line, at = first, 0
    while at < len(text):
        if empty := _EMPTY.match(text, at):
            line += empty.end() - at
            at = empty.end()
            continue
        record, end = reader.read(line, at)
        if any(field.strip() for field in record.fields):
            yield record
        line += text.count("\n", at, end)
        at = end


class _Records:
    def __init__(self, text: str, separator: str) -> None:
        self.text = text
        self.separator = separator

    def read(self, line: int, at: int) -> tuple[Record, int]:
        """The record that begins at an offset, and where the next one begins."""
        fields: list[str] = []
        is_open = False
        stop = self._line_end(at)
        while True:
            quoted = None
            if self.text[at : at + 1] == '"':
                quoted, at, lost = self._quoted(at)
                is_open = is_open or lost
                stop = self._line_end(at) if at > stop else stop
            found = self.text.find(self.separator, at, stop)
            end = stop if found < 0 else found
            fields.append(self.text[at:end] if quoted is None else quoted)
            if found < 0 or len(fields) == MOST_FIELDS:
                return Record(line, tuple(fields), is_open), stop + 1
            at = end + len(self.separator)

    def _line_end(self, at: int) -> int:
        stop = self.text.find("\n", at)
        return len(self.text) if stop < 0 else stop

    def _quoted(self, start: int) -> tuple[str | None, int, bool]:
        """The field between quotation marks and where it ends; None and `start` where it is none.

        The last value says that its mark is never closed.
        """
        at = start + 1
        while at - start < LONGEST_FIELD:
            run = _QUOTES.search(self.text, at, start + LONGEST_FIELD)
            if not run:
                break
            if (run.end() - run.start()) % 2:
                behind = run.end()
                inside = self.text[start + 1 : behind - 1]
                if (
                    behind == len(self.text)
                    or self.text[behind] == "\n"
                    or self.text.startswith(self.separator, behind)
                ):
                    return inside.replace('""', '"'), behind, False
                return None, start, "\n" in inside
            at = run.end()
        return None, start, True
