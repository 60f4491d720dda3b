"""Sounds for the tests of parts and files: made speech, parts cut from it, programs that judge the result."""

import subprocess
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from programs import program

SILENCE = bytes(2 * 48 * 48)


def speech(seconds: float, seed: int = 1, level: float = 0.2) -> NDArray[np.int16]:
    """Something with the build of speech: voiced and hissing syllables, pauses, a pitch that moves; no clipping."""
    random = np.random.default_rng(seed)
    count = round(seconds * 48_000)
    time = np.arange(count) / 48_000
    pitch = 2 * np.pi * np.cumsum(120 + 30 * np.sin(2 * np.pi * 0.7 * time)) / 48_000
    voiced = sum(np.sin(number * pitch) / number for number in range(1, 25))
    hiss = np.diff(random.standard_normal(count + 1)) * 0.2
    syllables = np.clip(np.sin(2 * np.pi * 3.3 * time) + 0.4, 0, 1)
    phrases = np.clip(4 * np.sin(2 * np.pi * 0.31 * time + 0.4) + 2, 0, 1)
    mixed = (voiced * syllables + hiss * (1 - syllables) * 0.5) * phrases * level
    return np.clip(np.rint(mixed * 32768), -32768, 32767).astype("<i2")


def part_of(frames: int, seed: int = 1, level: float = 0.2) -> bytes:
    """Samples of a part of `frames` frames with 48 ms of silence at both ends; silent when it has no more."""
    inner = frames * 1152 - 2 * 2304
    if inner <= 0:
        return bytes(2 * 1152 * frames)
    return SILENCE + speech(inner / 48_000, seed, level).tobytes() + SILENCE


def output(name: str, *arguments: str | Path) -> str:
    """What a program prints; the test fails when it does not exit 0."""
    command = [program(name), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def decoded_by_ffmpeg(path: Path) -> NDArray[np.int16]:
    """The samples that ffmpeg hears in a file, delay and padding taken off."""
    raw = path.with_suffix(".raw")
    assert output("ffmpeg", "-v", "warning", "-y", "-i", path, "-f", "s16le", raw) == ""
    return np.frombuffer(raw.read_bytes(), "<i2")
