"""A cold build of one lesson, against its bare parts, each alone: imports, speak, finish, encode, tag, and the pictures
of show and lesson.

Both sides run as fresh processes with two workers, in turn. The bare side plans first, untimed, then times each part.
`cold_build.py 3 piper` does it three times with another voice.
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from common import copy_show, medians, program, report, wall

T = TypeVar("T")
R = TypeVar("R")
RUNS = int(sys.argv[1]) if sys.argv[1:2] and sys.argv[1].isdigit() else 7
VOICE = sys.argv[2] if len(sys.argv) > 2 else "espeak"
BAR = 1.15 if VOICE.startswith("piper") else 1.25
WORKERS = 2
SLUG = "what-is-a-large-language-model"
IMPORTS = (
    "click, filelock, jinja2, loudness, lxml.etree, markdown_it, mdit_py_plugins.attrs, mdit_py_plugins.dollarmath, "
    "latex2mathml.converter, mutagen.id3, numpy, pedalboard, PIL.Image, PIL.ImageDraw, PIL.ImageFont, soxr, "
    "yaml, feedgen.feed"
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        show = copy_show(Path(folder) / "show", [SLUG], VOICE)

        def cold() -> float:
            for made in (".audiolesson", "episodes", "feed"):
                shutil.rmtree(show / made, ignore_errors=True)
            return wall(program("--show", str(show), "build", "-j", str(WORKERS)))

        def bare() -> float:
            parts = json.loads(
                subprocess.run(
                    [sys.executable, __file__, "--bare", str(show)], check=True, capture_output=True, text=True
                ).stdout
            )
            parts["imports"] = wall([sys.executable, "-c", f"import {IMPORTS}"])
            seen.append(parts)
            return sum(parts.values())

        seen: list[dict[str, float]] = []
        built, alone = medians(RUNS, cold, bare)
    print(", ".join(f"{name} {seconds:.2f}" for name, seconds in sorted(seen[-1].items())))
    print(f"cold {built:.2f} s, bare {alone:.2f} s")
    report("cold build", built / alone, BAR)


def bare_parts(root: Path) -> dict[str, float]:
    """Seconds that each part takes alone, on a show that was built before (so that the plan is known)."""
    from audiolesson.build.lesson_work import target_of
    from audiolesson.build.render import render_script
    from audiolesson.build.sources import heard, load_sources
    from audiolesson.build.tools import open_tools
    from audiolesson.episode.model import Tags
    from audiolesson.episode.mp3 import join
    from audiolesson.episode.parts import encode, render
    from audiolesson.episode.sounds import samples_of
    from audiolesson.episode.tags import tag
    from audiolesson.feed import artwork
    from audiolesson.script.parse import parse
    from audiolesson.show.read import load_show
    from audiolesson.speech import catalogue
    from audiolesson.speech.finish import finish
    from audiolesson.speech.pool import TIME_LIMIT_S, Pool

    show = heard(load_show(root))
    script = parse(show.script(SLUG).read_text(encoding="utf-8"), SLUG)
    sources = load_sources(show, script)
    with open_tools(show, WORKERS) as tools:
        made = render_script(show, script, sources, target_of(show, script), tools, lambda *_: None)
        clips = {placed.clip.key: placed for placed in made.timeline.placed}
        samples = {key: tools.speaker.samples(placed.clip) for key, placed in clips.items()}
    clip, sound = samples.__getitem__, lambda name: sources.sounds[name].samples
    utterances = [sentence.utterance for sentence in made.speech.sentences]
    times = {}
    entry = catalogue.entry(utterances[0].voice)
    started = time.perf_counter()
    pool = Pool(TIME_LIMIT_S)
    pool.start(entry, WORKERS)
    raws = spread(lambda u: pool.speak(entry, u), utterances)
    times["speak"] = time.perf_counter() - started
    pool.close()
    started = time.perf_counter()
    spread(lambda pair: finish(pair[1], 0.0, 40, pair[0].rate), list(zip(utterances, raws, strict=True)))
    times["finish"] = time.perf_counter() - started
    started = time.perf_counter()
    encoded = spread(
        lambda part: encode(render(part, lambda piece: samples_of(piece, clip, sound)), show.sound.bitrate),
        made.timeline.parts,
    )
    times["encode"] = time.perf_counter() - started
    started = time.perf_counter()
    artwork.show_artwork(show.title, show.author, show.colours)
    small = artwork.lesson_artwork(script.head.title, show.title, show.colours, seed=SLUG).small
    times["pictures"] = time.perf_counter() - started
    started = time.perf_counter()
    tags = Tags("title", show.title, show.author, "en", "2026", picture=small)
    tag(join(encoded), tags, made.timeline.chapters, made.timeline.length)
    times["tag"] = time.perf_counter() - started
    return times


def spread(do: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """`do` for each item, in two threads."""
    with ThreadPoolExecutor(WORKERS) as threads:
        return list(threads.map(do, items))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--bare"]:
        print(json.dumps(bare_parts(Path(sys.argv[2]))))
    else:
        main()
