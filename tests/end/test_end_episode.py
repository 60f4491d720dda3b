"""A lesson becomes an episode: its length, sound, chapters and transcripts, measured on the finished files."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from mutagen.mp3 import MP3

from audiolesson.build.reporter import BuildResult
from audiolesson.manifest import LessonManifest
from audiolesson.script.parse import parse
from audiolesson.show.model import Show

Course = tuple[Show, BuildResult]
SLUGS = ("how-a-podcast-feed-works", "how-bread-rises", "how-spaced-repetition-works", "what-is-a-large-language-model")
EXAMPLES = tuple(slug for slug in SLUGS if slug != "how-bread-rises")


def made(course: Course, slug: str) -> tuple[Path, LessonManifest]:
    manifest = next(lesson.manifest for lesson in course[1].lessons if lesson.slug == slug)
    assert manifest is not None
    return course[0].episode(slug), manifest


def test_every_lesson_is_drafted_and_built_without_a_problem(course: Course) -> None:
    assert [(lesson.slug, lesson.error, lesson.notes) for lesson in course[1].lessons if lesson.slug in EXAMPLES] == [
        (slug, None, ()) for slug in EXAMPLES
    ]
    assert not course[1].failed and course[1].problems == ()


@pytest.mark.parametrize("slug", EXAMPLES)
def test_the_decoded_file_is_three_and_a_half_minutes_long(
    course: Course, slug: str, program: Callable[[str], str]
) -> None:
    folder, _ = made(course, slug)
    raw = subprocess.run(
        [program("ffmpeg"), "-v", "error", "-i", folder / "episode.mp3", "-f", "s16le", "-"],
        capture_output=True,
        check=True,
    )
    assert raw.stderr == b""
    assert abs(len(raw.stdout) / 2 / 48 - 210_000) <= 1000
    assert abs(MP3(folder / "episode.mp3").info.length - len(raw.stdout) / 2 / 48_000) < 0.001


@pytest.mark.parametrize("slug", EXAMPLES)
def test_the_sound_is_as_loud_as_apps_want_it(course: Course, slug: str, program: Callable[[str], str]) -> None:
    folder, _ = made(course, slug)
    done = subprocess.run(
        [
            program("ffmpeg"),
            "-hide_banner",
            "-nostats",
            "-i",
            folder / "episode.mp3",
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    summary = done.stderr[done.stderr.rindex("Summary:") :]
    assert abs(float(re.search(r"I:\s+(-?[\d.]+) LUFS", summary)[1]) + 16) <= 0.5  # type: ignore[index]
    assert float(re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary)[1]) <= -1  # type: ignore[index]


@pytest.mark.parametrize("slug", EXAMPLES)
def test_a_script_has_an_opening_titled_segments_a_recap_and_a_close(course: Course, slug: str) -> None:
    show, _ = course
    script = parse(show.script(slug).read_text(encoding="utf-8"), slug)
    titles = [segment.title for segment in script.segments]
    assert 4 <= len(titles) <= 8 and len(set(titles)) == len(titles)
    assert all(len(title.split()) <= 5 for title in titles)


@pytest.mark.parametrize("slug", SLUGS)
def test_chapters_say_the_same_in_the_file_the_json_and_for_every_reader(
    course: Course, slug: str, program: Callable[[str], str]
) -> None:
    folder, manifest = made(course, slug)
    wanted = [(segment.start, segment.end, segment.title) for segment in manifest.segments]
    assert wanted[0][0] == 0 and wanted[-1][1] == manifest.length
    tags = ID3(folder / "episode.mp3", translate=False)
    frames = [(f.start_time, f.end_time, str(f.sub_frames["TIT2"])) for f in tags.getall("CHAP")]
    assert sorted(frames) == wanted
    contents = tags.getall("CTOC")
    assert len(contents) == 1 and len(contents[0].child_element_ids) == len(wanted)
    chapters = json.loads((folder / "episode.chapters.json").read_text())["chapters"]
    assert [(round(c["startTime"] * 1000), c["title"]) for c in chapters] == [(s, t) for s, _, t in wanted]
    probe = subprocess.run(
        [program("ffprobe"), "-v", "error", "-show_chapters", "-of", "json", folder / "episode.mp3"],
        capture_output=True,
        check=True,
    )
    listed = [(c["start_time"], c["tags"]["title"]) for c in json.loads(probe.stdout)["chapters"]]
    assert [(round(float(start) * 1000), title) for start, title in listed] == [(s, t) for s, _, t in wanted]
    python = Path(program("eyeD3")).read_text().splitlines()[0].removeprefix("#!").strip()
    code = (
        "import eyed3, sys; t = eyed3.load(sys.argv[1]).tag; (toc,) = t.table_of_contents;"
        "by = {c.element_id: c for c in t.chapters};"
        "print(*(by[i].title for i in toc.child_ids), sep='\\n')"
    )
    eyed3 = subprocess.run([*python.split(), "-c", code, folder / "episode.mp3"], capture_output=True, check=True)
    assert eyed3.stdout.decode().splitlines()[-len(wanted) :] == [title for _, _, title in wanted]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_chapter_begins_in_the_silence_before_its_first_word(course: Course, slug: str) -> None:
    _, manifest = made(course, slug)
    for before, segment in zip((None, *manifest.segments), manifest.segments, strict=False):
        opening = 0 if before else 2_400  # the sound that begins an episode belongs to its first chapter
        assert opening <= segment.sentences[0].start - segment.start <= opening + 200
        assert before is None or before.sentences[-1].end <= segment.start


@pytest.mark.parametrize("slug", SLUGS)
def test_all_transcripts_carry_the_written_words_of_all_spoken_sentences(course: Course, slug: str) -> None:
    folder, manifest = made(course, slug)
    written = [word for segment in manifest.segments for s in segment.sentences for word in s.text.split()]
    data = json.loads((folder / "episode.json").read_text())
    assert [word for segment in data["segments"] for word in segment["body"].split()] == written
    vtt = (folder / "episode.vtt").read_text()
    cues = [re.sub(r"<[^>]+>", "", block.split("\n", 1)[1]) for block in vtt.strip().split("\n\n")[1:]]
    import html

    assert html.unescape(" ".join(cues)).split() == written
    assert all(len(cue.split("\n")) <= 2 for cue in cues)
    for left_out in manifest.left_out:
        assert left_out.text not in " ".join(written)


def test_every_number_that_is_heard_stands_in_the_lesson(course: Course) -> None:
    show, _ = course
    for slug, path in show.lesson_files().items():
        lesson = path.read_text(encoding="utf-8")
        _, manifest = made(course, slug)
        for segment in manifest.segments:
            for sentence in segment.sentences:
                for number in re.findall(r"\d[\d.,]*\d|\d", sentence.text):
                    assert number in lesson, (slug, sentence.text)
