"""A show with natural voices: two hosts, a model of the show's own, an engine that is missing, one edit."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from loudness import integrated_loudness
from programs import program
from showmaker import edit, make_show, with_pictures

from audiolesson import api
from audiolesson.errors import AudiolessonError
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.speech.voices import piper_files

SCRIPT = """\
---
title: The sea
date: 2026-03-01T06:00:00Z
---

## Why the sea is salt

Rivers carry salt to the sea. Every river dissolves a little of its bed, and brings it down.

**Guest:** And why does it stay there? The water rises again as a cloud, so where does the salt go?

It stays behind, year after year. That is why the sea is salt, and rain is not.

**Guest:** So the sea keeps what the rivers bring. It is a long memory of stones.
"""


def two_hosts(folder: Path) -> Show:
    show = with_pictures(make_show(folder, voice="piper:joe", scripts={"sea": SCRIPT}))
    edit(folder / "show.toml", 'Host = "piper:joe"', 'Host = "piper:joe"\nGuest = "flite:slt"')
    return load_show(folder) if show else show


def test_two_hosts_are_equally_loud_named_in_transcripts_and_one_edit_speaks_one_sentence(tmp_path: Path) -> None:
    program("flite")
    show = two_hosts(tmp_path / "show")
    built = api.build(show, workers=2)
    assert not built.failed and built.lessons[0].spoken == 8, built
    folder = show.episode("sea")
    cues = json.loads((folder / "episode.json").read_text())["segments"]
    assert {cue["speaker"] for cue in cues} == {"Host", "Guest"}
    assert "Guest: And why" in (folder / "episode.srt").read_text()
    assert "<cite>Guest" in (folder / "episode.html").read_text()
    assert "<v Guest>" in (folder / "episode.vtt").read_text()
    assert "Guest" in (show.published / "sea" / "index.html").read_text()
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["exact"] is True and {"voice piper:joe", "voice flite:slt"} <= {*manifest["made_by"]}
    host, guest = (loudness_of(show, manifest, speaker) for speaker in ("Host", "Guest"))
    assert host == pytest.approx(guest, abs=1.0) and host == pytest.approx(-15.6, abs=1.0)

    edit(show.script("sea"), "and rain is not", "and rain is fresh")
    again = api.build(show, workers=1)
    assert not again.failed and (again.lessons[0].spoken, again.lessons[0].reused) == (1, 7)


def loudness_of(show: Show, manifest: dict[str, list[dict[str, list[dict[str, str]]]]], speaker: str) -> float:
    """LUFS of all finished clips of a speaker, one after another."""
    from audiolesson.speech.cache import ClipCache

    cache = ClipCache(show.work / "clips")
    said = [s for segment in manifest["segments"] for s in segment["sentences"] if s["speaker"] == speaker]
    data = b"".join(cache.samples(s["clip"]) or b"" for s in said)
    return float(integrated_loudness(np.frombuffer(data, "<i2").astype(np.float32) / 32768, 48_000))


def test_an_engine_that_is_missing_is_named_with_what_to_install_and_replaced_by_nothing(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", voice="tone", scripts={"sea": SCRIPT.replace("**Guest:** ", "")})
    edit(show.root / "show.toml", 'Host = "tone"', 'Host = "flite:slt"')
    for command in ("check", "build", "say"):
        done = subprocess.run(
            [sys.executable, "-m", "audiolesson", command, *(["Hello."] if command == "say" else [])],
            cwd=show.root,
            capture_output=True,
            text=True,
            env={**os.environ, "PATH": str(tmp_path)},
            check=False,
        )
        told = done.stdout + done.stderr
        assert done.returncode == 1 and "flite is not installed" in told and "apt install flite" in told, told
    assert not list(show.episodes.glob("**/*.mp3"))


def test_a_model_of_the_shows_own_is_named_by_its_path(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show", voice="piper:voices/anna", scripts={"sea": SCRIPT.replace("**Guest:** ", "")})
    assert "voice" in [p.rule for p in api.check(show)]
    joe = piper_files.model("joe")
    (show.root / "voices").mkdir()
    for ending in (".onnx", ".onnx.json"):
        os.link(joe.with_name(joe.stem + ending), show.root / "voices" / f"anna{ending}")
    assert not [p for p in api.check(show) if p.rule == "voice"]
    spoken = api.speech(api.passage("Rivers carry salt.", show=show), show=show)
    assert spoken.samples == api.speech(api.passage("Rivers carry salt.", voice="piper:joe")).samples
    keys = sorted(path.name for path in show.work.glob("clips/*/*"))
    moved = load_show(show.root.rename(tmp_path / "moved"))
    assert api.speech(api.passage("Rivers carry salt.", show=moved), show=moved).spoken == 0
    assert sorted(path.name for path in moved.work.glob("clips/*/*")) == keys
    edit(moved.root / "show.toml", "voices/anna", "../anna")
    with pytest.raises(AudiolessonError, match=r"(?s)lies outside.*a file inside the show"):
        api.speech(api.passage("Rivers carry salt.", show=load_show(moved.root)), show=load_show(moved.root))
