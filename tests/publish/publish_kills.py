"""Publishes of two builds of one show in turn, killed at random moments; after each the feed must be whole.

    python tests/publish/publish_kills.py FIRST SECOND WWW ROUNDS SEED

FIRST and SECOND are built shows with one address, at which WWW is served.
Prints how many publishes were cut. The processes that are killed are forks, so that none has to start anew.
"""

import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from publishing import NOW, dead_addresses

from audiolesson.publish.folder import FolderStore
from audiolesson.publish.gather import gather
from audiolesson.publish.headers import Headers
from audiolesson.publish.run import Wish, publish
from audiolesson.publish.store import temporary_beside
from audiolesson.show.read import load_show
from audiolesson.web import Web

STEP_S = 0.004


class SlowFolder(FolderStore):
    """A folder that takes its time, as a network does, so that a kill meets a file half put."""

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        target, temporary = self.root / name, self.root / temporary_beside(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            for part in (data[: len(data) // 2], data[len(data) // 2 :]):
                file.write(part)
                file.flush()
                time.sleep(STEP_S)
        temporary.replace(target)

    def remove(self, name: str) -> None:
        time.sleep(STEP_S)
        super().remove(name)


def wish_of(root: Path) -> Wish:
    show = load_show(root)
    files, held = gather(show, NOW)
    return Wish(show.id, show.address, files, held, NOW, timedelta(0), None)


def main(first: Path, second: Path, www: Path, rounds: int, seed: int) -> int:
    """Returns how many publishes were cut before their end."""
    wishes = [wish_of(first), wish_of(second)]
    address, drawn = wishes[0].address, random.Random(seed)
    started = time.monotonic()
    publish(wishes[0], SlowFolder(www))
    whole = time.monotonic() - started
    cut = 0
    for number in range(rounds):
        child = os.fork()
        if child == 0:
            try:
                publish(replace(wishes[(number + 1) % 2], site=Web(20)), SlowFolder(www))
            finally:
                os._exit(0)
        time.sleep(drawn.uniform(0.05, 0.95) * whole)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        cut += os.WIFSIGNALED(status)
        bad = [*dead_addresses(address), *dead_addresses(address, "drills.xml")]
        assert not bad, f"after kill {number} (seed {seed}): {bad}"
    for wish in wishes:
        publish(wish, SlowFolder(www))
    wanted = {file.name for file in wishes[1].files} | {"published.json"}
    there = {path.relative_to(www).as_posix() for path in www.rglob("*") if path.is_file()}
    assert there == wanted, there ^ wanted
    return cut


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]), int(sys.argv[5])))  # noqa: T201
