"""Speaking a lesson cold, against its bare parts: `python benchmarks/speech_cold.py [WORKERS]`.

Bare is: the same workers speak their shares with nothing around them, then threads finish the sounds, each in fresh
processes, summed. Also shown: what the clips cost when all are known, and the peak of memory.
"""

import marshal
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from audiolesson.speech.model import Raw, Utterance
from audiolesson.wording.model import Token

SENTENCES = 43
VOICE = "espeak"


def lesson() -> list[Utterance]:
    """43 different sentences, about 3:30 together."""
    numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    out = []
    for at in range(SENTENCES):
        place = f"Sentence {numbers[at % 12]} of part {numbers[at // 12]}"
        text = f"{place} tells , once more , how a valley is made by water ."
        tokens, start = [], 0
        for word in text.split():
            tokens.append(Token(word, start, start + len(word), word))
            start += len(word) + 1
        out.append(Utterance(tuple(tokens), VOICE))
    return out


def bare_speak(share: str, file: str) -> None:
    """Speak every n-th sentence (`share` is "k/n") and leave the raw sounds in a file."""
    from audiolesson.speech.voices.espeak import EspeakVoice

    first, step = map(int, share.split("/"))
    raws = [EspeakVoice().speak(each) for each in lesson()[first::step]]
    Path(file).write_bytes(marshal.dumps([(raw.samples, raw.rate_hz) for raw in raws]))


def bare_finish(workers: str, *files: str) -> None:
    """Finish all raw sounds of the files."""
    from audiolesson.speech.finish import finish

    raws = [Raw(samples, rate, ()) for file in files for samples, rate in marshal.loads(Path(file).read_bytes())]
    with ThreadPoolExecutor(int(workers)) as threads:
        list(threads.map(lambda raw: finish(raw, 8.5, 60), raws))


def cold(workers: str, work: str) -> None:
    """Speak the lesson as the program does."""
    from audiolesson.speech.speak import Speaker

    with Speaker(Path(work), int(workers)) as speaker:
        made = speaker.speak(lesson())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"    {made.spoken} spoken, {sum(clip.length for clip in made.clips) / 1000:.0f} s, {peak} MB")


def run(*calls: tuple[str, ...]) -> float:
    """Seconds for parts of this program in processes of their own, at once."""
    began = time.perf_counter()
    running = [subprocess.Popen([sys.executable, __file__, *call]) for call in calls]
    assert not any(process.wait() for process in running)
    return time.perf_counter() - began


def main(workers: int) -> None:
    """Measure and print, the least of three."""
    speaks, finishes, colds, warms = [], [], [], []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            files = [f"{folder}/{share}" for share in range(workers)]
            speaks.append(run(*(("bare_speak", f"{share}/{workers}", files[share]) for share in range(workers))))
            finishes.append(run(("bare_finish", str(workers), *files)))
            colds.append(run(("cold", str(workers), f"{folder}/work")))
            warms.append(run(("cold", str(workers), f"{folder}/work")))
    bare = min(speaks) + min(finishes)
    print(f"workers {workers}: speak {min(speaks):.3f} + finish {min(finishes):.3f} = bare {bare:.3f} s")
    print(f"cold {min(colds):.3f} s: {min(colds) / bare:.2f} × bare; all known {min(warms):.3f} s")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        {"bare_speak": bare_speak, "bare_finish": bare_finish, "cold": cold}[sys.argv[1]](*sys.argv[2:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
