"""Every word stands in the transcript at the very sample at which it is heard in the finished MP3.

The tone voice speaks a burst of known frequency for each word, so where each burst lies in the decoded file can be
found to the sample, whatever stands before it: an opening sound, gaps, joins of parts, the encoder's delay.
"""

import json
import subprocess
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from audiolesson import api
from audiolesson.show.read import load_show
from audiolesson.speech.voices.tone import frequency_hz

SHOW = """\
id = "6f0a3f60-6f7c-4a3e-9a52-3f5a4c1e7d11"
title = "Tones"

[voices]
Host = "tone"
Guest = "tone"

[sound]
opening = "gong.wav"
closing = "gong.wav"
between = false
"""
SEARCHED = 480
"""Samples on both sides of the told place in which a burst is looked for: 10 ms."""

SENTENCES = (
    "Interesting memories gradually disappear without practice",
    "Regular examination strengthens them",
    "Sleeping helps organising",
)
PARAGRAPHS = "\n\n".join(
    f"{'**Guest:** ' if number % 3 == 1 else ''}{'. '.join(SENTENCES)}." + (" {.slow}" if number % 3 == 2 else "")
    for number in range(6)
)
SCRIPT = f"""\
---
title: Tones
date: 2026-01-01T06:00:00Z
length: 1:26
---

## One

{PARAGRAPHS}

[think]

The answer is here.

## Two

[sound gong.wav]

{PARAGRAPHS}

Only if there is time for this one. {{.if-time}}

[pause 1234ms]

## Three

{PARAGRAPHS}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an episode of tones."""
    root = tmp_path_factory.mktemp("tones")
    (root / "show.toml").write_text(SHOW)
    (root / "scripts").mkdir()
    (root / "scripts" / "tones.md").write_text(SCRIPT)
    (root / "sounds").mkdir()
    with wave.open(str(root / "sounds" / "gong.wav"), "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        time = np.arange(30_011)
        file.writeframes((9_000 * np.sin(time / 20) * np.exp(-time / 6_000)).astype("<i2").tobytes())
    result = api.build(load_show(root), workers=1)
    assert [lesson.error for lesson in result.lessons] == [None]
    return root / "episodes" / "tones"


@pytest.fixture
def spoken(made: Path, program: Callable[[str], str]) -> tuple[Path, np.ndarray]:
    """The folder of an episode of tones, and its samples as ffmpeg hears them."""
    command = [program("ffmpeg"), "-v", "warning", "-i", made / "episode.mp3", "-f", "s16le", "-"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stderr == b""
    return made, np.frombuffer(done.stdout, "<i2").astype(float)


def test_every_word_is_heard_at_the_sample_that_the_transcript_tells(spoken: tuple[Path, np.ndarray]) -> None:
    folder, heard = spoken
    cues = json.loads((folder / "episode.json").read_text())["segments"]
    number = bursts = 0
    for word in (word for cue in cues for word in cue["words"]):
        start, end = round(word["startTime"] * 48_000), round(word["endTime"] * 48_000)
        burst = np.sin(2 * np.pi * frequency_hz(number) / 48_000 * np.arange(end - start))
        around = np.correlate(heard[start - SEARCHED : end + SEARCHED], burst)
        assert int(np.argmax(around)) - SEARCHED == 0, word
        assert around[SEARCHED] > 0.99 * np.linalg.norm(burst) * np.linalg.norm(heard[start:end]), word
        number = 0 if word["body"].endswith(".") else number + 1
        bursts += 1
    assert bursts > 200 and cues[0]["words"][0]["startTime"] > 1


def test_what_is_heard_between_the_words_is_silence_or_asked_for(spoken: tuple[Path, np.ndarray]) -> None:
    folder, heard = spoken
    cues = json.loads((folder / "episode.json").read_text())["segments"]
    words = [(word["startTime"], word["endTime"]) for cue in cues for word in cue["words"]]
    loud = [
        (end, start)
        for (_, end), (start, _) in pairwise(words)
        if start - end > 0.04 and np.abs(heard[round(end * 48_000) + 960 : round(start * 48_000) - 960]).max() > 200
    ]
    assert len(loud) == 2, "the time to think and the gong of the second segment"
    assert 3 < loud[0][1] - loud[0][0] < 4 and loud[1][0] > loud[0][1]


def test_the_length_is_met_to_a_frame_with_sounds_at_both_ends(spoken: tuple[Path, np.ndarray]) -> None:
    folder, heard = spoken
    assert abs(len(heard) - 86 * 48_000) < 1_152
    opening, closing = (np.abs(heard[at : at + 48_000]).max() for at in (2_304, -50_000))
    assert opening > 2_000 and closing > 2_000
    chapters = json.loads((folder / "episode.chapters.json").read_text())["chapters"]
    for chapter in chapters[1:]:
        start = round(chapter["startTime"] * 48_000)
        assert np.abs(heard[start - 24_000 : start + 2_000]).max() < 20
