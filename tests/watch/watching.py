"""A watch that runs in a thread, for tests: edits are made beside it, and each build that is news is waited for."""

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from audiolesson import api
from audiolesson.watch.outcome import Audience, Outcome

SHORT = """\
---
title: How rivers move sand
date: 2026-03-01T06:00:00Z
---

## Why rivers move sand

A river carries sand. It drops it in the sea.

## What to remember

Slow water drops sand.
"""

PATIENCE_S = 60.0


class Watched(Audience):
    """A running watch. A context manager; leaving it ends the watch and raises what it raised."""

    def __init__(self, root: Path, *, live: object = None) -> None:
        self.root = root
        self.outcomes: list[Outcome] = []
        self.begun: list[tuple[str, ...]] = []
        self.notes: list[str] = []
        self.looks = 0
        self.error: BaseException | None = None
        self._live = live
        self._news = threading.Condition()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Watched":
        self._thread.start()
        self.wait(1)
        with self._news:  # a look without news follows when the files are listened to: what is saved now is heard
            assert self._news.wait_for(lambda: self.looks > 1 or self.error, PATIENCE_S)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._stop.set()
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        if self.error and not kind:
            raise self.error

    def began(self, saved: Sequence[str]) -> None:
        self.begun.append(tuple(saved))

    def built(self, outcome: Outcome) -> None:
        with self._news:
            self.looks += 1
            if outcome.is_news:
                self.outcomes.append(outcome)
            self._news.notify_all()

    def note(self, text: str) -> None:
        self.notes.append(text)

    def wait(self, count: int) -> Outcome:
        """The outcome that is the `count`th, once it is there."""
        with self._news:
            there = self._news.wait_for(lambda: len(self.outcomes) >= count or self.error, PATIENCE_S)
        assert there and not self.error, f"{len(self.outcomes)} builds, not {count}: {self.error}"
        return self.outcomes[count - 1]

    def until(self, published: str) -> Outcome:
        """The newest outcome, once it is without problems and the page of `rivers` holds a text."""
        page = self.root / "feed/rivers/index.html"
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            if not self.outcomes[-1].problems and page.is_file() and published in page.read_text():
                return self.outcomes[-1]
            time.sleep(0.02)
        raise AssertionError(f"never published: {published!r}; {self.outcomes[-1].problems}")

    def settle(self, seconds: float = 0.5) -> None:
        """Wait until no build has come for a while."""
        known = -1
        while known != (known := len(self.outcomes) + len(self.begun)):
            time.sleep(seconds)

    def _run(self) -> None:
        try:
            api.watch(self.root, workers=2, audience=self, live=self._live, stop=self._stop)  # type: ignore[arg-type]
        except BaseException as error:
            with self._news:
                self.error = error
                self._news.notify_all()
