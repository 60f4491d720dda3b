"""The output of a Piper model that tells how long each phoneme lasts, asked for without a library for ONNX files.

A model counts the frames of each phoneme in a node of the kind Ceil, but does not give them out. In a file of
protocol buffers a message that comes twice is merged, and its lists are joined, so a few bytes behind the model's
name that node's result as one more output. The library that could do the same, `onnx`, takes 0.8 s and 200 MB a
helper to read and write the whole model.
"""

from collections.abc import Iterator

_GRAPH, _NODE, _OUTPUT, _NAME = 7, 1, 12, 1  # fields of ModelProto, GraphProto, GraphProto, ValueInfoProto
_NODE_OUTPUT, _NODE_KIND = 2, 4
_LENGTHS = b"Ceil"
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def with_lengths(model: bytes) -> bytes:
    """The model with one more output: frames for each phoneme, where it has a place that tells them.

    A model that gives them out already, or counts in no place or in several, is returned as it is.
    Raises ValueError when the bytes are no model.
    """
    view = memoryview(model)
    graphs = [(start, end) for field, start, end in _fields(view, 0, len(view)) if field == _GRAPH]
    names: set[bytes] = set()
    given: set[bytes] = set()
    for start, end in graphs:
        for field, left, right in _fields(view, start, end):
            if field == _NODE:
                names |= _results(view, left, right)
            elif field == _OUTPUT:
                given |= {bytes(view[a:b]) for inner, a, b in _fields(view, left, right) if inner == _NAME}
    if not graphs:
        raise ValueError("no model")
    if len(names) != 1 or names & given:
        return model
    return model + _field(_GRAPH, _field(_OUTPUT, _field(_NAME, names.pop())))


def _results(view: memoryview, start: int, end: int) -> set[bytes]:
    """The names of a node's results when it is of the kind that counts frames."""
    fields = list(_fields(view, start, end))
    if not any(field == _NODE_KIND and view[left:right] == _LENGTHS for field, left, right in fields):
        return set()
    return {bytes(view[left:right]) for field, left, right in fields if field == _NODE_OUTPUT}


def _fields(view: memoryview, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The fields of a message that hold bytes: number, start, end. Raises ValueError when they do not fit."""
    while at < end:
        tag, at = _varint(view, at, end)
        kind = tag & 7
        if kind == _BYTES:
            size, at = _varint(view, at, end)
            if at + size > end:
                raise ValueError("no model")
            yield tag >> 3, at, at + size
            at += size
        elif kind == _VARINT:
            _, at = _varint(view, at, end)
        elif kind in (_FIXED64, _FIXED32):
            at += 8 if kind == _FIXED64 else 4
        else:
            raise ValueError("no model")
    if at != end:
        raise ValueError("no model")


def _varint(view: memoryview, at: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while at < end and shift < 64:
        byte = view[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("no model")


def _field(number: int, content: bytes) -> bytes:
    size = len(content)
    sizes = bytearray()
    while size > 0x7F:
        sizes.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes([number << 3 | _BYTES, *sizes, size]) + content
