"""Helper processes of engines: lent to threads one at a time, killed and replaced when they hang or die."""

import contextlib
import os
import subprocess
import sys
import threading
from collections import defaultdict
from typing import BinaryIO, cast

from audiolesson.errors import VoiceError
from audiolesson.speech.model import Raw, Utterance
from audiolesson.speech.worker import packed, receive, send, sound_unpacked

TIME_LIMIT_S = 20.0
"""For a sentence of 200 letters or fewer; longer ones get more in proportion."""

_LETTERS = 200


class Gone(Exception):
    """A helper hung, died or gave garbage; it says which."""


def started(module: str, *words: str) -> subprocess.Popen[bytes]:
    """A process of this Python that runs a module of ours, with pipes for its input and its output."""
    path = os.pathsep.join(os.path.abspath(folder) for folder in sys.path if folder)  # noqa: PTH100
    return subprocess.Popen(
        [sys.executable, "-P", "-m", module, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process that `started` gave; what it did not read is lost with it, which is no error."""
    with contextlib.suppress(OSError):
        process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            cast(BinaryIO, pipe).close()


class Helper:
    """One helper process for the engine `entry` (`module:Class`)."""

    def __init__(self, entry: str) -> None:
        self._process = started("audiolesson.speech.worker", entry)
        self._requests = cast(BinaryIO, self._process.stdin)
        self._replies = cast(BinaryIO, self._process.stdout)

    def ask(self, utterance: Utterance, limit_s: float) -> Raw | tuple[str, str]:
        """Have one sentence spoken: the sound, or the kind of error and what it says.

        Raises Gone when there is no answer within the limit, or the process died; it is then of no more use.
        """
        hung = threading.Event()

        def stop() -> None:
            hung.set()
            self._process.kill()

        timer = threading.Timer(limit_s, stop)
        timer.daemon = True
        timer.start()
        try:
            send(self._requests, packed(utterance))
            return sound_unpacked(receive(self._replies))
        except (OSError, EOFError, ValueError, TypeError) as error:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.2)  # one that is dying by itself may say with which code
            self.kill()
            if hung.is_set():
                raise Gone(f"did not answer in {limit_s:.0f} s") from error
            ended = isinstance(error, (OSError, EOFError))
            raise Gone(f"died with exit code {self._process.returncode}" if ended else "gave garbage") from error
        finally:
            timer.cancel()

    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End the process now."""
        end(self._process)


class Pool:
    """Helpers for any number of threads; each thread that asks has one for itself while it asks."""

    def __init__(self, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._limit_s = time_limit_s
        self._idle: dict[str, list[Helper]] = defaultdict(list)
        self._all: set[Helper] = set()
        self._closed = False
        self._guard = threading.Lock()

    def start(self, entry: str, count: int) -> None:
        """Have at least this many helpers under way before they are needed."""
        for helper in [helper for helper in self._idle[entry] if not helper.is_alive()]:
            self._forget(helper)
        missing = count - len(self._idle[entry])
        for _ in range(missing):
            self._give_back(entry, self._new(entry))

    def speak(self, entry: str, utterance: Utterance) -> Raw | tuple[str, str]:
        """One sentence spoken by a helper; one that hangs or dies is replaced and the sentence tried once more.

        Raises Gone when the second helper fails too, VoiceError when the pool is closed.
        """
        letters = sum(len(token.spoken) for token in utterance.tokens)
        limit_s = self._limit_s * max(1.0, letters / _LETTERS) / min(1.0, utterance.rate)
        for attempt in (1, 2):
            helper = self._take(entry)
            try:
                reply = helper.ask(utterance, limit_s)
            except Gone:
                self._forget(helper)
                if attempt == 2 or self._closed:
                    raise
            else:
                self._give_back(entry, helper)
                return reply
        raise AssertionError("the second attempt returns or raises")

    def close(self) -> None:
        """End all helpers; a thread that waits for one gets Gone."""
        with self._guard:
            self._closed = True
            helpers = list(self._all)
            self._all.clear()
            self._idle.clear()
        for helper in helpers:
            helper.kill()

    def _new(self, entry: str) -> Helper:
        helper = Helper(entry)
        with self._guard:
            if not self._closed:
                self._all.add(helper)
                return helper
        helper.kill()
        raise VoiceError("speaking was stopped")

    def _take(self, entry: str) -> Helper:
        while True:
            with self._guard:
                helper = self._idle[entry].pop(0) if self._idle[entry] else None
            if helper is None:
                return self._new(entry)
            if helper.is_alive():
                return helper
            self._forget(helper)  # it died while it had nothing to do

    def _give_back(self, entry: str, helper: Helper) -> None:
        with self._guard:
            if not self._closed:
                self._idle[entry].append(helper)

    def _forget(self, helper: Helper) -> None:
        with self._guard:
            self._all.discard(helper)
            for idle in self._idle.values():
                if helper in idle:
                    idle.remove(helper)
