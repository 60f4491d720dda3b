"""A rebuild after one edited sentence, against a cold build: 20 edits at random places, two workers.

`edits.py 20 bed` does the same with two minutes of music under the speech, for which a segment is one part, and
`edits.py 20 piper` with another voice.
"""

import random
import re
import shutil
import statistics
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np
from common import copy_show, program, report, wall

BED = sys.argv[2:] == ["bed"]
VOICE = sys.argv[2] if len(sys.argv) > 2 and not BED else "espeak"
BARS = (0.25, 0.5) if VOICE.startswith("piper") else (0.45, 0.85)
EDITS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
COLD_RUNS = 5 if VOICE == "espeak" else 2
SLUG = "what-is-a-large-language-model"


def main() -> None:
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        show = copy_show(Path(folder) / "show", [SLUG], VOICE)
        if BED:
            lay_music(show)
        build = program("--show", str(show), "build", "-j", "2")
        cold = []
        for _ in range(COLD_RUNS):
            for made in (".audiolesson", "episodes", "feed"):
                shutil.rmtree(show / made, ignore_errors=True)
            cold.append(wall(build))
        script = show / "scripts" / f"{SLUG}.md"
        original = script.read_text(encoding="utf-8")
        times = []
        for number in range(EDITS):
            script.write_text(edited(original, chance, number), encoding="utf-8")
            times.append(wall(build))
    base = statistics.median(cold)
    print(f"cold {base:.2f} s; edits {min(times):.2f} to {max(times):.2f} s")
    report("one edited sentence, median", statistics.median(times) / base, BARS[0])
    report("one edited sentence, worst", max(times) / base, BARS[1])


def lay_music(show: Path) -> None:
    """Two minutes of a chord that swells, as the show's bed."""
    (show / "sounds").mkdir()
    with wave.open(str(show / "sounds" / "music.wav"), "wb") as file:
        file.setparams((1, 2, 44_100, 0, "NONE", ""))
        time = np.arange(120 * 44_100) / 44_100
        chord = sum(np.sin(2 * np.pi * hz * time) for hz in (220.0, 277.2, 329.6)) * (2 + np.sin(time))
        file.writeframes(np.rint(2_500 * chord).astype("<i2").tobytes())
    settings = show / "show.toml"
    settings.write_text(f'{settings.read_text(encoding="utf-8")}\n[sound]\nbed = "music.wav"\n', encoding="utf-8")


def edited(text: str, chance: random.Random, number: int) -> str:
    """The script with one word of one spoken paragraph replaced by a new one."""
    lines = text.split("\n")
    body = lines.index("---", 1) + 1
    spoken = [i for i in range(body, len(lines)) if re.match(r"[A-Z]", lines[i])]
    at = chance.choice(spoken)
    words = lines[at].split(" ")
    plain = [i for i, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 3]
    if not plain:
        return edited(text, chance, number)
    words[chance.choice(plain)] = ["river", "mountain", "garden", "window", "letter"][number % 5]
    lines[at] = " ".join(words)
    return "\n".join(lines)


if __name__ == "__main__":
    main()
