"""What `status` says is what the build then does: stale lessons and products, sentences, steps."""

import random
from pathlib import Path

import pytest
from course import Course, course, fresh, save
from course_edits import edited

from audiolesson import api
from audiolesson.build.run import KeptTools
from audiolesson.show.model import Show


def _sounds(show: Show) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """(slug, "episode", "cards" or "quiz") → its files with their digests."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for made in api.episodes(show):
        kinds = {"episode": "episode", **{drill.name: drill.kind for drill in made.drills}}
        for product in made.products:
            kind = kinds.get(product.name.partition(".")[0], "")
            if kind:
                found.setdefault((made.slug, kind), []).append((product.name, product.sha256))
    return found


def _see(show: Show, kept: KeptTools | None, what: str) -> bool:
    """Compare what is foreseen with what is done; whether the build was one."""
    foreseen, before = api.status(show), _sounds(show)
    result = api.build(show, workers=2, kept=kept)
    spoken = {lesson.slug: lesson for lesson in result.lessons if lesson.why}
    tasks = {task.slug for task in foreseen if task.slug}
    assert tasks == {*spoken}, f"{what}: {tasks} was told, {[*spoken]} built"
    if result.failed:
        bad = {lesson.slug for lesson in result.lessons if lesson.error}
        assert bad == {task.slug for task in foreseen if task.speak < 0}, f"{what}: {foreseen}"
        return False
    for slug, lesson in spoken.items():
        own = [task for task in foreseen if task.slug == slug]
        least, most = sum(task.speak for task in own), sum(max(task.speak, task.speak_most) for task in own)
        assert least <= lesson.spoken <= most, f"{what}: {slug}: {own}, {lesson.spoken} spoken"
        assert all(task.speak == len(task.sentences) for task in own), f"{what}: {own}"
        encodes = any("encode" in task.steps for task in own)
        assert encodes == bool(lesson.encoded_ms), f"{what}: {slug}: {own}, {lesson.encoded_ms} ms encoded"
    told = {(task.slug, task.product) for task in foreseen}
    now = _sounds(show)
    changed = {key for key in before.keys() | now.keys() if before.get(key) != now.get(key)}
    assert changed <= told, f"{what}: {changed - told} was not told: {[(t.product, t.why) for t in foreseen]}"
    assert ("", "feed") in told or not result.written, f"{what}: feed/ was not told"
    assert not api.status(show), what
    return True


@pytest.mark.timeout(300)
def test_what_status_says_of_random_edits_is_what_the_build_does(tmp_path: Path) -> None:
    run(30, seed=2, folder=tmp_path)


def run(count: int, seed: int, folder: Path) -> None:
    """Make `count` edits in `folder`; raises AssertionError at the first that was told wrongly."""
    chance, now = random.Random(seed), course()
    root = fresh(now, folder / "show")
    with KeptTools(2) as kept:
        _see(api.open_show(root), kept, "the first build")
        for number in range(count):
            new: Course = now
            kinds = []
            for _ in range(chance.choice([1, 1, 2])):
                kind, new = edited(new, chance)
                kinds.append(kind)
            save(new, root)
            if _see(api.open_show(root), kept, f"edit {number} (seed {seed}: {', '.join(kinds)})"):
                now = new
            else:
                save(now, root)
                api.build(api.open_show(root), workers=2, kept=kept)
