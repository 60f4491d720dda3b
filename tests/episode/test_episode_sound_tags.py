"""The ID3 tag: every reader finds title, picture and chapters in time order, and the sound is untouched."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from programs import program
from sound_examples import output, part_of

from audiolesson.episode import mp3, parts
from audiolesson.episode.model import Chapter, Tags
from audiolesson.episode.tags import tag
from audiolesson.errors import SoundError
from audiolesson.units import Ms

TITLES = [
    "A rather long title for a chapter",
    "b",
    "c",
    "Überblick – Émile",
    "注意力机制",
    "مقدمة",
    "naïve",
    "Two",
    "Six",
]
PICTURE = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40
TAGS = Tags("What is it?", "Show & Tell", "Ann Author", "en", "2026", 7, "First.\nSecond.", "https://example.org/a")


@pytest.fixture(scope="module")
def stream() -> bytes:
    return mp3.join([parts.encode(part_of(250), 96)])


def _chapters(count: int, pictured: str = "") -> list[Chapter]:
    def one(number: int) -> Chapter:
        url = f"https://example.org/{number}" if number % 3 == 1 else ""
        title = f"{TITLES[number % len(TITLES)]} {number}"
        return Chapter(Ms(number * 30), Ms(number * 30 + 30), title, url, pictured)

    return [one(number) for number in range(count)]


def _file_order(data: bytes) -> list[str]:
    """The ids of top-level frames as they lie in the file, CHAP with its element id."""
    at, found = 10, []
    end = 10 + sum((byte & 127) << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))
    while at < end:
        name, size = data[at : at + 4].decode("ascii"), int.from_bytes(data[at + 4 : at + 8], "big")
        body = data[at + 10 : at + 10 + size]
        found.append(name + ":" + body.split(b"\0")[0].decode() if name == "CHAP" else name)
        at += 10 + size
    assert at == end
    return found


def test_the_sound_behind_the_tag_is_untouched(stream: bytes) -> None:
    tagged = tag(stream, TAGS, _chapters(9), Ms(6000))
    assert tagged.endswith(stream)
    size = len(tagged) - len(stream) - 10
    assert tagged[:6] == b"ID3\x03\x00\x00"
    assert sum((byte & 127) << shift for byte, shift in zip(tagged[6:10], (21, 14, 7, 0), strict=True)) == size


def test_the_tag_says_what_the_episode_is(stream: bytes) -> None:
    tags = Tags(
        "Größe – 大小",
        "Show & Tell",
        "Ann Author",
        "en-GB",
        "2026",
        7,
        "One.\nTwo.",
        "https://example.org/ä b",
        PICTURE,
    )
    data = tag(stream, tags, [], Ms(6000))
    assert not any(name in _file_order(data) for name in ("TDRC", "CTOC", "CHAP"))
    id3 = ID3(io.BytesIO(data), translate=False)
    texts = {name: id3[name].text[0] for name in ("TIT2", "TPE1", "TALB", "TRCK", "TLAN", "TLEN", "TYER")}
    assert texts == {
        "TIT2": "Größe – 大小", "TPE1": "Ann Author", "TALB": "Show & Tell", "TRCK": "7", "TLAN": "eng", "TLEN": "6000",
        "TYER": "2026",
    }  # fmt: skip
    assert id3.getall("COMM")[0].text == ["One.\nTwo."]
    assert id3["WOAS"].url == "https://example.org/%C3%A4%20b"
    picture = id3.getall("APIC")[0]
    assert (picture.mime, picture.type, picture.data) == ("image/jpeg", 3, PICTURE)
    assert {frame.encoding for frame in id3.values() if hasattr(frame, "encoding")} <= {0, 1}


def test_what_is_unknown_is_left_out(stream: bytes) -> None:
    order = _file_order(tag(stream, Tags("T", "S", "A", "xx", "soon"), [], Ms(6000)))
    assert order == ["TIT2", "TPE1", "TALB", "TCON", "TLEN"]


@pytest.mark.parametrize("count", [1, 9, 200, 255])
def test_chapters_lie_in_time_order_and_the_contents_list_them(count: int, stream: bytes) -> None:
    chapters = _chapters(count)
    data = tag(stream, TAGS, chapters, Ms(8000))
    ids = [f"ch{number:03}" for number in range(1, count + 1)]
    assert [name[5:] for name in _file_order(data) if name.startswith("CHAP")] == ids
    id3 = ID3(io.BytesIO(data))
    (contents,) = id3.getall("CTOC")
    assert contents.child_element_ids == ids
    assert int(contents.flags) == 3
    for element, chapter in zip(ids, chapters, strict=True):
        frame = id3[f"CHAP:{element}"]
        assert (frame.start_time, frame.end_time) == (chapter.start, chapter.end)
        assert frame.start_offset == frame.end_offset == 0xFFFFFFFF
        assert frame.sub_frames["TIT2"].text == [chapter.title]
        links = [link.url for link in frame.sub_frames.getall("WXXX")]
        assert links == ([chapter.url] if chapter.url else [])


def test_more_chapters_than_the_contents_can_count_are_refused(stream: bytes) -> None:
    with pytest.raises(SoundError, match="256 chapters"):
        tag(stream, TAGS, _chapters(256), Ms(8000))


def test_chapter_pictures_are_written_while_they_fit(stream: bytes) -> None:
    with_pictures = Tags("T", "S", "A", "en", "2026", chapter_pictures={"pictures/x.png": b"\x89PNG" + bytes(40_000)})
    few = ID3(io.BytesIO(tag(stream, with_pictures, _chapters(7, "pictures/x.png"), Ms(8000))))
    assert [len(chapter.sub_frames.getall("APIC")) for chapter in few.getall("CHAP")] == [1] * 7
    assert few["CHAP:ch001"].sub_frames.getall("APIC")[0].mime == "image/png"
    many = tag(stream, with_pictures, _chapters(8, "pictures/x.png"), Ms(8000))
    assert not any(chapter.sub_frames.getall("APIC") for chapter in ID3(io.BytesIO(many)).getall("CHAP"))


def test_hostile_text_stays_text(stream: bytes) -> None:
    tags = Tags("a\0b\ud800\x1bc", "\n", "A", ".*", "2026", comment="x\0y")
    chapters = [Chapter(Ms(0), Ms(9), "\0", "https://example.org/\r\nX: y"), Chapter(Ms(9), Ms(20), "😀 smile", "")]
    id3 = ID3(io.BytesIO(tag(stream, tags, chapters, Ms(20))), translate=False)
    assert id3["TIT2"].text == ["a b c"]
    assert id3["CHAP:ch002"].sub_frames["TIT2"].text == ["😀 smile"]
    assert id3["CHAP:ch001"].sub_frames.getall("WXXX")[0].url == "https://example.org/%0D%0AX:%20y"


def test_the_same_tag_twice_is_the_same_bytes(stream: bytes) -> None:
    assert tag(stream, TAGS, _chapters(30), Ms(6000)) == tag(stream, TAGS, _chapters(30), Ms(6000))


def test_ffprobe_lists_the_chapters_in_order(stream: bytes, tmp_path: Path) -> None:
    path, chapters = tmp_path / "tagged.mp3", _chapters(200)
    path.write_bytes(tag(stream, TAGS, chapters, Ms(6000)))
    found = json.loads(output("ffprobe", "-v", "error", "-show_chapters", "-show_format", "-of", "json", path))
    listed = [(one["start"], one["end"], one["tags"]["title"]) for one in found["chapters"]]
    assert listed == [(chapter.start, chapter.end, chapter.title) for chapter in chapters]
    assert found["format"]["tags"]["title"] == TAGS.title
    assert output("ffmpeg", "-v", "warning", "-i", path, "-f", "null", "-") == ""


def test_eyed3_lists_the_chapters_in_order(stream: bytes, tmp_path: Path) -> None:
    path, chapters = tmp_path / "tagged.mp3", _chapters(200)
    path.write_bytes(tag(stream, TAGS, chapters, Ms(6000)))
    python = Path(program("eyeD3")).read_text().splitlines()[0].removeprefix("#!").strip()
    code = (
        "import eyed3, json, sys; t = eyed3.load(sys.argv[1]).tag; (toc,) = t.table_of_contents;"
        "by = {c.element_id: c for c in t.chapters};"
        "print(json.dumps([[*by[i].times, by[i].title] for i in toc.child_ids]))"
    )
    done = subprocess.run([*python.split(), "-c", code, str(path)], capture_output=True, check=True, timeout=60)
    listed = json.loads(done.stdout.decode().splitlines()[-1])
    assert listed == [[chapter.start, chapter.end, chapter.title] for chapter in chapters]


def test_importing_the_episode_stage_loads_no_heavy_library() -> None:
    heavy = ["numpy", "pedalboard", "soxr", "pydub", "mutagen", "loudness"]
    modules = ", ".join(
        f"audiolesson.episode.{name}" for name in ["codec", "measure", "mp3", "parts", "part_cache", "sounds", "tags"]
    )
    code = f"import sys, {modules}; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
