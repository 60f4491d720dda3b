"""Whether published addresses answer as they must, with patience for hosts that take their time."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from audiolesson.web import Site

AT_A_TIME = 4
"""Requests at a time."""

_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 0.2, 10.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A file, its address, and the length that it must answer with."""

    name: str
    url: str
    bytes: int


def ask(site: Site, asked: Sequence[Asked], wait_s: float, tell: Callable[[str, int, int], None]) -> list[str]:
    """What is wrong with the answers; those that are wrong are asked again until `wait_s` seconds have gone."""
    bad: list[tuple[Asked, str]] = []
    left = list(asked)

    def once() -> bool:
        nonlocal left, bad
        bad = []
        with ThreadPoolExecutor(AT_A_TIME) as pool:
            for number, (one, why) in enumerate(zip(left, pool.map(lambda one: _wrong(site, one), left), strict=True)):
                tell("ask", len(asked) - len(left) + number + 1, len(asked))
                if why:
                    bad.append((one, why))
        left = [one for one, _ in bad]
        return not bad

    wait_for(once, wait_s)
    return [f"{one.name}: {why}" for one, why in bad]


def _wrong(site: Site, one: Asked) -> str:
    """What is wrong with the answer of an address; "" for nothing."""
    folder = one.url.removesuffix("index.html") if one.url.endswith("/index.html") else ""  # as the feed has it
    why = _differs(site, folder or one.url, one)
    if why and folder and not _differs(site, one.url, one):
        return "its folder does not show it: the host must answer a folder's address with the index.html in it"
    return why


def _differs(site: Site, url: str, one: Asked) -> str:
    answer = site.head(url)
    if answer.status != 200:
        return str(answer)
    if answer.length < 0:
        return f"answers without a length, so nothing tells whether these are its {one.bytes:,} bytes"
    return "" if answer.length == one.bytes else f"{answer.length:,} bytes, not {one.bytes:,}"


def wait_for(is_so: Callable[[], bool], wait_s: float) -> bool:
    """Ask until it is so, in growing pauses, for `wait_s` seconds at most; at least once."""
    end, pause = time.monotonic() + wait_s, _FIRST_PAUSE_S
    while not is_so():
        if time.monotonic() + pause > end:
            return False
        time.sleep(pause)
        pause = min(pause * 1.6, _LONGEST_PAUSE_S)
    return True
