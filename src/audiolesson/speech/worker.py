"""The helper process of an engine: `python -m audiolesson.speech.worker MODULE:CLASS`.

It reads utterances on standard input and writes sounds on what was standard output, each message a length of
4 bytes (little-endian) and that many bytes of `marshal` (both ends are the same Python, and nothing else is as
cheap to import). What an engine prints goes to standard error, so that it cannot break a message. The process
ends when its input does: when its parent has closed it or is gone.
"""

import marshal
import os
import sys
from importlib import import_module
from typing import Any, BinaryIO

from audiolesson.speech.model import Raw, RawWord, Utterance
from audiolesson.wording.model import Token

MOST_BYTES = 1 << 28
"""No message is larger: this is a sentence of more than an hour, or garbage."""


def packed(utterance: Utterance) -> bytes:
    """An utterance as a message."""
    tokens = [(t.written, t.start, t.end, t.spoken, t.lang, t.spelled, t.voiced) for t in utterance.tokens]
    return marshal.dumps((tokens, utterance.voice, utterance.rate))


def unpacked(message: bytes) -> Utterance:
    """The utterance of a message."""
    tokens, voice, rate = marshal.loads(message)
    return Utterance(tuple(Token(*token) for token in tokens), voice, rate)


def sound_packed(raw: Raw) -> bytes:
    """A sound as a message. Raises ValueError or TypeError when the voice gave something else."""
    words = [(int(word.token), int(word.start), int(word.end)) for word in raw.words]
    return marshal.dumps((bytes(raw.samples), int(raw.rate_hz), words, bool(raw.exact)))


def sound_unpacked(message: bytes) -> Raw | tuple[str, str]:
    """The sound of a message, or the kind of error and what it says. Raises ValueError when it is neither."""
    value = marshal.loads(message)
    match value:
        case (str(kind), str(text)):
            return kind, text
        case (bytes(samples), int(rate_hz), list(words), bool(exact)):
            return Raw(samples, rate_hz, tuple(RawWord(*word) for word in words), exact)
    raise ValueError("no message of a helper")


def send(pipe: BinaryIO, message: bytes) -> None:
    """Write one message."""
    pipe.write(len(message).to_bytes(4, "little") + message)
    pipe.flush()


def receive(pipe: BinaryIO) -> bytes:
    """Read one message. Raises EOFError when the other side is gone, ValueError when it is no message."""
    head = pipe.read(4)
    size = int.from_bytes(head, "little")
    if len(head) < 4:
        raise EOFError
    if size > MOST_BYTES:
        raise ValueError("no message")
    message = pipe.read(size)
    if len(message) < size:
        raise EOFError
    return message


def answer(voice: Any, message: bytes) -> bytes:
    """Speak what a message asks for; every failure of the engine becomes a message too."""
    try:
        return sound_packed(voice.speak(unpacked(message)))
    except LookupError as error:
        return marshal.dumps(("unknown", str(error.args[0] if error.args else "")))
    except Exception as error:
        return marshal.dumps(("failed", f"{type(error).__name__}: {error}"))


def serve(entry: str, requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer requests until they end."""
    module, _, name = entry.partition(":")
    voice: Any = None
    while True:
        try:
            message = receive(requests)
        except EOFError:
            return
        try:
            voice = voice or getattr(import_module(module), name)()
        except Exception as error:
            send(replies, marshal.dumps(("failed", f"{type(error).__name__}: {error}")))
            continue
        send(replies, answer(voice, message))


def main() -> None:
    """Keep the pipe to the parent for messages alone, and serve."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    requests = os.fdopen(os.dup(0), "rb")
    with open(os.devnull, "rb") as nothing:  # noqa: PTH123 — pathlib is not needed here otherwise
        os.dup2(nothing.fileno(), 0)
    serve(sys.argv[1], requests, replies)
    replies.flush()
    os._exit(0)  # engines have threads and exit handlers of their own that may hang


if __name__ == "__main__":
    main()
