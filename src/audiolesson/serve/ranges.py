"""The Range header of HTTP (RFC 9110, section 14) for a file of known size."""

from audiolesson.patterns import lazy

_ONE = lazy(r"(\d{0,19})-(\d{0,19})")


class UnsatisfiableRange(ValueError):
    """A range that begins past the end of the file: the answer is 416."""


def wanted(header: str, size: int) -> tuple[int, int] | None:
    """The bytes that a Range header asks for, as (first, last), both counted in; None: the whole file.

    Of several ranges none is served, which the standard allows: the whole file answers. What is no byte range is
    ignored. Raises UnsatisfiableRange when no byte of the file lies in the range.

    >>> wanted("bytes=-100", 1000)
    (900, 999)
    """
    unit, equals, ranges = header.partition("=")
    match = _ONE.fullmatch(ranges.strip())
    if unit.strip().lower() != "bytes" or not equals or not match or match[0] == "-":
        return None
    first, last = match.groups()
    if not first:
        if int(last) == 0 or size == 0:
            raise UnsatisfiableRange(header)
        return max(0, size - int(last)), size - 1
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise UnsatisfiableRange(header)
    return int(first), min(int(last or size - 1), size - 1)
