"""A real browser, driven over a pipe (Chrome DevTools Protocol, `--remote-debugging-pipe`): no further package."""

import fcntl
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_PATIENCE_S = 60.0


class Page:
    """One open page. `requests` are the addresses that it has asked for, `errors` what its scripts complained of."""

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, read
        self._buffer = b""
        self._number = 0
        self._session = ""
        self.requests: list[str] = []
        self.errors: list[str] = []

    def open(self) -> None:
        """Begin: a new tab whose network and scripts are listened to."""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self._ask(f"{domain}.enable")

    def goto(self, address: str) -> None:
        """Load a page and wait until it stands."""
        self._ask("Page.navigate", url=address)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def value(self, expression: str) -> Any:
        """The value of an expression of JavaScript, a promise waited for, as plain data."""
        told = self._ask(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True
        )
        if "exceptionDetails" in told:
            raise AssertionError(f"{expression}: {told['exceptionDetails']}")
        return told["result"].get("value")

    def until(self, expression: str) -> Any:
        """Wait until an expression is true; a page that is being loaded is asked again."""
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            try:
                if value := self.value(expression):
                    return value
            except (AssertionError, LookupError):
                pass
            time.sleep(0.03)
        raise AssertionError(f"never true: {expression}; errors: {self.errors}")

    def _ask(self, method: str, **params: object) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            told = self._receive()
            if told.get("id") == self._number:
                if "error" in told:
                    raise LookupError(f"{method}: {told['error']}")
                return dict(told["result"])
            self._note(told)

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            data = os.read(self._read, 1 << 16)
            if not data:
                raise AssertionError("the browser has ended")
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))

    def _note(self, told: dict[str, Any]) -> None:
        method, params = told.get("method"), told.get("params", {})
        if method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            self.errors.append(str(params["exceptionDetails"]))
        elif method == "Log.entryAdded" and params["entry"]["level"] == "error":
            self.errors.append(params["entry"]["text"])


def _high(end: int) -> int:
    """The end of a pipe under another number, so that it is not in the way of 3 and 4."""
    moved = fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(end)
    return moved


@contextmanager
def browser(program: str, folder: Path) -> Iterator[Page]:
    """A page in a fresh browser without a window, whose profile lies in `folder`."""
    to_read, to_write, from_read, from_write = (_high(end) for end in (*os.pipe(), *os.pipe()))

    def connect() -> None:
        os.dup2(to_read, 3)
        os.dup2(from_write, 4)

    words = [program, "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--mute-audio",
             "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
             "--autoplay-policy=no-user-gesture-required", f"--user-data-dir={folder}"]  # fmt: skip
    process = subprocess.Popen(
        words,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=False,  # else 3 and 4 are closed; all others close by themselves
        preexec_fn=connect,
        start_new_session=True,
    )
    os.close(to_read)
    os.close(from_write)
    try:
        page = Page(to_write, from_read)
        page.open()
        yield page
    finally:
        os.close(to_write)
        os.close(from_read)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
