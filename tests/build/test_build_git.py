"""A show that many authors keep in git: what is made stays out, edits merge, a fresh clone builds the same bytes."""

import subprocess
from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, edit

from audiolesson import api
from audiolesson.show.model import Show
from audiolesson.show.read import load_show


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", *words]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def kept(tmp_path: Path) -> Show:
    """A show as `new` makes it, with a script, built and then committed."""
    root = tmp_path / "first"
    api.new_show(root, "Rivers")
    edit(root / "show.toml", 'Host = "espeak"', 'Host = "tone"')
    (root / "lessons/why-we-forget.md").unlink()
    show = load_show(root)
    show.scripts.mkdir(exist_ok=True)
    show.script("rivers").write_text(SCRIPT, encoding="utf-8")
    assert not api.build(show, workers=2).failed
    _git(root, "init", "--quiet")
    _git(root, "add", "-A")
    _git(root, "commit", "--quiet", "-m", "Show")
    return show


def test_what_is_made_stays_out_of_git_and_a_fresh_clone_builds_the_same_bytes(kept: Show, tmp_path: Path) -> None:
    names = {*_git(kept.root, "ls-files").split()}
    assert names >= {"show.toml", "scripts/rivers.md", "feed/.gitignore", "episodes/.gitignore"}
    assert {name for name in names if name.startswith(("feed/", "episodes/", ".audiolesson/"))} == {
        "feed/.gitignore",
        "episodes/.gitignore",
    }
    _git(tmp_path, "clone", "--quiet", str(kept.root), "second")
    clone = load_show(tmp_path / "second")
    assert not api.build(clone, workers=1).failed
    assert bytes_of(clone.published) == bytes_of(kept.published)
    assert bytes_of(clone.episodes) == bytes_of(kept.episodes)
    assert _git(clone.root, "status", "--short") == ""


def test_edits_of_two_authors_to_two_paragraphs_merge_by_themselves(kept: Show) -> None:
    _git(kept.root, "checkout", "--quiet", "-b", "other")
    edit(kept.script("rivers"), "Where the water is fast", "Where a river is fast")
    _git(kept.root, "commit", "--quiet", "-am", "One")
    _git(kept.root, "checkout", "--quiet", "main")
    edit(kept.script("rivers"), "A bend slows the water", "Each bend slows the water")
    _git(kept.root, "commit", "--quiet", "-am", "Two")
    _git(kept.root, "merge", "--quiet", "--no-edit", "other")
    text = kept.script("rivers").read_text(encoding="utf-8")
    assert "Where a river is fast" in text and "Each bend slows" in text
    assert api.build(kept, workers=2).lessons[0].spoken == 2
