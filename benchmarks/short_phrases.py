"""How clear 200 short phrases are: `python benchmarks/short_phrases.py VOICE FOLDER`.

The phrases stand in short_phrases.txt, each behind its sort. Writes sounds of up to 26 s (0.5 s between phrases) and
beside each a text with a phrase a line, for any recogniser. Where `faster_whisper` is installed and WHISPER names a
folder with a model, it listens and tells what it misheard, by sort.
"""

import os
import sys
import wave
from collections import Counter
from difflib import SequenceMatcher
from importlib import import_module
from pathlib import Path

import numpy as np

from audiolesson.speech.catalogue import voice
from audiolesson.speech.finish import finish
from audiolesson.speech.gain import SHIPPED
from audiolesson.speech.model import Utterance
from audiolesson.wording.align import is_speech
from audiolesson.wording.read import read

PHRASES = Path(__file__).with_suffix(".txt")
RATE_HZ, GAP_MS, MOST_MS = 48_000, 500, 26_000


def main(spec: str, folder: Path) -> None:
    """Speak, write, and listen where that can be done."""
    told = [(line.partition(": ")[0], line.partition(": ")[2]) for line in PHRASES.read_text("utf-8").splitlines()]
    print(f"{len(told)} phrases:", dict(Counter(sort for sort, _ in told)))
    engine = voice(spec)
    gain_db = SHIPPED.get((engine.fingerprint(), spec), 13.7)
    misheard: Counter[str] = Counter()
    words: Counter[str] = Counter()
    group: list[tuple[str, str, bytes]] = []
    length = number = 0
    for sort, phrase in [*told, ("", "")]:
        tokens = tuple(read(phrase).tokens)
        letters = sum(sum(map(str.isalnum, token.spoken)) for token in tokens)
        done = finish(engine.speak(Utterance(tokens, spec)), gain_db, letters) if phrase else None
        if group and (not done or length + done.length > MOST_MS or sort != group[0][0]):
            file = folder / f"{number:02}.wav"
            written(file, group)
            missed, count = listened(file, [text for _, text, _ in group])
            misheard[group[0][0]] += missed
            words[group[0][0]] += count
            group, length, number = [], 0, number + 1
        if done:
            said = " ".join(t.written if t.spelled else t.spoken for t in tokens if is_speech(t))
            group.append((sort, said, done.samples))
            length += done.length + GAP_MS
    for sort, count in words.items():
        if count:
            print(f"{sort:<10} {misheard[sort]:3} of {count:3} words: {misheard[sort] / count:.1%}")
    if words.total():
        print(f"all        {misheard.total():3} of {words.total():3} words: {misheard.total() / words.total():.1%}")


def written(file: Path, group: list[tuple[str, str, bytes]]) -> None:
    """Write the sounds with pauses between them, and what is said."""
    gap = bytes(2 * RATE_HZ * GAP_MS // 1000)
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE_HZ)
        out.writeframes(b"".join(sound + gap for _, _, sound in group))
    file.with_suffix(".txt").write_text("".join(f"{text}\n" for _, text, _ in group), "utf-8")


def listened(file: Path, phrases: list[str]) -> tuple[int, int]:
    """How many words a recogniser misheard, and how many there are; 0 and 0 without one."""
    if not os.environ.get("WHISPER"):
        return 0, 0
    with wave.open(str(file)) as opened:
        sound = np.frombuffer(opened.readframes(opened.getnframes()), "<i2").astype(np.float32) / 32768
    model = import_module("faster_whisper").WhisperModel(
        os.environ["WHISPER"], device="cpu", compute_type="int8", cpu_threads=2
    )
    sound = sound[: len(sound) // 3 * 3].reshape(-1, 3).mean(axis=1)
    found, _ = model.transcribe(sound, language="en", beam_size=3, condition_on_previous_text=False)
    meant, heard = plain(" ".join(phrases)), plain(" ".join(part.text for part in found))
    missed = 0
    for kind, a, b, c, d in SequenceMatcher(None, meant, heard, autojunk=False).get_opcodes():
        if kind != "equal":
            missed += max(b - a, d - c)
            print(f"  {file.name}: {' '.join(meant[a:b])!r} heard as {' '.join(heard[c:d])!r}")
    return missed, len(meant)


def plain(text: str) -> list[str]:
    """Words without marks, numbers in words."""
    spoken = " ".join(token.written if token.spelled else token.spoken for token in read(text).tokens)
    kept = "".join(sign if sign.isalnum() or sign == "'" else " " for sign in spoken.lower())
    return kept.split()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
