"""Just enough of protobuf's wire format (protobuf.dev/programming-guides/encoding) for an Anki collection."""

from collections.abc import Iterator


def messages(data: bytes, number: int) -> list[bytes]:
    """The values of the field `number` that are bytes, strings or messages. Raises ValueError where data is broken."""
    return [value for field, value in _fields(data) if field == number and isinstance(value, bytes)]


def strings(data: bytes, number: int) -> list[str]:
    """The values of a field of strings, what is no UTF-8 replaced. Raises ValueError where data is broken."""
    return [value.decode("utf-8", "replace") for value in messages(data, number)]


def integers(data: bytes, number: int) -> list[int]:
    """The values of a field of integers. Raises ValueError where data is broken."""
    return [value for field, value in _fields(data) if field == number and isinstance(value, int)]


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """The fields in order, in time that grows with the data; what has 4 or 8 bytes is bytes."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = _varint(data, at)
            yield key >> 3, value
            continue
        if kind == 2:
            length, at = _varint(data, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise ValueError(f"a field of unknown kind {kind}")
        if at + length > len(data):
            raise ValueError("a field is cut off")
        yield key >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(10):
        if at >= len(data):
            raise ValueError("a number is cut off")
        byte = data[at]
        at += 1
        value |= (byte & 127) << (7 * place)
        if byte < 128:
            return value, at
    raise ValueError("a number has over ten bytes")
