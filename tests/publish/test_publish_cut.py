"""A publish that is cut, at any moment and by anything, leaves a feed whose every address answers; the next goes on."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from publishing import NOW, dead_addresses, files_in

from audiolesson.errors import PublishError
from audiolesson.publish.folder import FolderStore
from audiolesson.publish.gather import gather
from audiolesson.publish.headers import Headers
from audiolesson.publish.run import Wish, publish
from audiolesson.show.model import Show
from audiolesson.web import Web


class Killed(BaseException):
    """As a kill: nothing catches it."""


class CutFolder(FolderStore):
    """A folder whose `last`th change is begun and not ended."""

    def __init__(self, root: Path, last: int = sys.maxsize) -> None:
        super().__init__(root)
        self.last, self.changes = last, 0

    def _count(self, name: str) -> None:
        self.changes += 1
        if self.changes == self.last:
            (self.root / name).parent.mkdir(exist_ok=True)
            (self.root / name).with_name(".al-0badf00d.tmp").write_bytes(b"half")
            raise Killed

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        self._count(name)
        super().put(name, data, headers)

    def remove(self, name: str) -> None:
        self._count(name)
        super().remove(name)


def wish_of(show: Show, **changes: object) -> Wish:
    files, held = gather(show, NOW)
    wish = Wish(show.id, show.address, files, held, NOW, timedelta(0), Web(20), 2)
    return replace(wish, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("is_first", [True, False], ids=["the first publish", "an edit"])
def test_a_publish_cut_at_each_of_its_steps_leaves_the_feed_whole_and_the_next_goes_on_or_back(
    rivers: Show, edited: Show, www: Path, tmp_path: Path, is_first: bool
) -> None:
    before = tmp_path / "before"
    before.mkdir()
    if not is_first:
        publish(replace(wish_of(rivers), site=None), FolderStore(before))
    wish = wish_of(edited)
    shutil.copytree(before, www, dirs_exist_ok=True)
    whole = CutFolder(www)
    publish(wish, whole)
    wanted = files_in(www)
    assert whole.changes > 20
    for last in range(1, whole.changes + 1):
        shutil.rmtree(www)
        shutil.copytree(before, www)
        with pytest.raises(Killed):
            publish(wish, CutFolder(www, last))
        for feed in ("feed.xml", "drills.xml"):
            assert dead_addresses(wish.address, feed) == [], f"after change {last}"
        # The edit is published after all, or, every other time, taken back.
        goes_on = is_first or last % 2 == 1
        publish(replace(wish if goes_on else wish_of(rivers), site=None), FolderStore(www))
        assert files_in(www) == (wanted if goes_on else files_in(before)), f"after change {last}"


def test_twenty_kills_at_random_moments_leave_the_feed_whole(rivers: Show, edited: Show, www: Path) -> None:
    program = Path(__file__).with_name("publish_kills.py")
    tests = Path(__file__).parents[1]
    command = [sys.executable, str(program), str(rivers.root), str(edited.root), str(www), "20", "7"]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, str(tests), str(tests / "publish")])}
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False, env=env)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= 5  # the others came when all was done


class FaultyFolder(FolderStore):
    """A target that fails: `refused` maps a name's beginning to how many puts are refused, `short` to how many are
    cut though they seem to succeed."""

    def __init__(self, root: Path, refused: Mapping[str, int] = {}, short: Mapping[str, int] = {}) -> None:
        super().__init__(root)
        self.refused, self.short = dict(refused), dict(short)

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        for start, left in self.refused.items():
            if name.startswith(start) and left:
                self.refused[start] -= 1
                raise PublishError(f"{name}: 503")
        for start, left in self.short.items():
            if name.startswith(start) and left:
                self.short[start] -= 1
                data = data[:-10]
        super().put(name, data, headers)


@pytest.mark.parametrize("fault", ["refused", "short"])
def test_a_put_that_fails_once_is_done_again_and_one_that_always_fails_keeps_the_old_feed(
    rivers: Show, edited: Show, www: Path, fault: str
) -> None:
    publish(wish_of(rivers), FolderStore(www))
    old = (www / "feed.xml").read_bytes()
    always = {fault: {"rivers/episode-": 1000}}
    with pytest.raises(PublishError):
        publish(wish_of(edited), FaultyFolder(www, **always))
    assert (www / "feed.xml").read_bytes() == old and dead_addresses(rivers.address) == []
    once: dict[str, dict[str, int]] = {fault: {"rivers/episode-": 1}}
    done = publish(wish_of(edited), FaultyFolder(www, **once))
    assert done.plan.put and (www / "feed.xml").read_bytes() != old and dead_addresses(rivers.address) == []


def test_a_feed_that_is_cut_on_its_way_is_noticed(rivers: Show, www: Path) -> None:
    with pytest.raises(PublishError, match=r"feed\.xml has .* bytes there"):
        publish(wish_of(rivers), FaultyFolder(www, short={"feed.xml": 9}))


def test_an_address_that_does_not_answer_keeps_the_old_feed(rivers: Show, edited: Show, www: Path) -> None:
    publish(wish_of(rivers), FolderStore(www))
    old = (www / "feed.xml").read_bytes()
    elsewhere = www.parent / "elsewhere"
    shutil.copytree(www, elsewhere)  # the target is a folder that nobody serves
    with pytest.raises(PublishError, match=r"addresses do not answer as they must: .*404"):
        publish(wish_of(edited, wait_s=0), FolderStore(elsewhere))
    assert (elsewhere / "feed.xml").read_bytes() == old


class SlowToShow(FolderStore):
    """A target behind a host that shows only what was settled."""

    def __init__(self, root: Path, shown: Path) -> None:
        super().__init__(root)
        self.shown = shown

    def settle(self, message: str) -> None:
        shutil.copytree(self.root, self.shown, dirs_exist_ok=True)


def test_what_is_seen_only_when_it_is_settled_is_settled_before_it_is_asked_for(rivers: Show, www: Path) -> None:
    publish(wish_of(rivers), SlowToShow(www.parent / "behind", www))
    assert dead_addresses(rivers.address) == []
