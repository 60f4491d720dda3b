"""Units, errors and files: the ground that every stage stands on."""

import doctest
import multiprocessing
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiolesson import errors, units
from audiolesson.errors import AudiolessonError, Place, Problem, ProblemsError
from audiolesson.files import canonical, digest, inside, lock, read_text, write_whole
from audiolesson.manifest import FeedManifest, LessonManifest, Product, dump, load_feed, load_lesson


def test_the_examples_of_units_run() -> None:
    assert doctest.testmod(units).failed == 0


@given(st.integers(0, 10**8))
def test_a_timestamp_says_the_time_to_the_millisecond(ms: int) -> None:
    hours, minutes, rest = units.timestamp(ms).split(":")
    assert (int(hours) * 60 + int(minutes)) * 60_000 + int(rest.replace(".", "")) == ms


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("3:30", 210_000), ("0:00.500", 500), ("1:02:03", 3_723_000), ("24:00:00", 86_400_000), ("90:00", 5_400_000),
        ("210s", 210_000), ("2.5s", 2500), ("800ms", 800), ("10min", 600_000), (" 2 s ", 2000), ("1.5min", 90_000),
    ],
)  # fmt: skip
def test_a_length_is_read_as_people_write_it(text: str, ms: int) -> None:
    assert units.parse_length(text) == ms


@pytest.mark.parametrize(
    "text",
    [
        "", "3:30ms", "three", "-1", "1:2:3:4", "1.5.2", "9:99", "3:5", "3:", ":30", "3.5", "210", "3:30s", "1:60:00",
        "1:2:03", "3:030", "３:30", "3:３0", "２s", "²s", "3 30", "1.5:00", "9999999s",
    ],
)  # fmt: skip
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a length"):
        units.parse_length(text)


def test_every_error_survives_pickling_with_place_and_hint() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, AudiolessonError)]
    for kind in kinds:
        place = Place("scripts/x.md", 3)
        error = (
            kind([Problem("rule", "error", place, "wrong", "do this")])
            if kind is ProblemsError
            else kind("wrong", place, "do this")
        )
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is kind and str(again) == str(error)
        assert "scripts/x.md:3" in str(again) and "do this" in str(again)
    assert len(kinds) >= 7


def test_equal_values_have_equal_digests_whatever_the_order_of_their_keys() -> None:
    assert digest({"a": 1, "b": [2, None]}) == digest({"b": [2, None], "a": 1})
    assert digest({"a": 1}) != digest({"a": 2})
    assert canonical({"b": "é", "a": 1}) == '{"a":1,"b":"é"}'.encode()


def test_a_file_is_replaced_whole_and_left_alone_when_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.txt"
    assert write_whole(path, "one")
    before = path.stat().st_ino, path.stat().st_mtime_ns
    assert not write_whole(path, "one")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == before
    assert write_whole(path, b"two") and path.read_bytes() == b"two"
    assert [p.name for p in path.parent.iterdir()] == ["file.txt"]


def test_a_folder_that_cannot_be_written_is_an_error_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(errors.FileError, match="cannot be written") as caught:
        write_whole(tmp_path / "file" / "below", "text")
    assert caught.value.hint


def test_a_text_with_a_byte_order_mark_is_read_and_one_in_latin_1_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mark").write_bytes(b"\xef\xbb\xbftext\r\n")
    assert read_text(tmp_path / "mark") == "text\n"
    (tmp_path / "latin").write_bytes("é".encode("latin-1"))
    with pytest.raises(errors.FileError, match="UTF-8"):
        read_text(tmp_path / "latin")


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", ""])
def test_a_path_that_leaves_the_show_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(errors.FileError, match="outside"):
        inside(tmp_path, name)


def test_a_link_that_leaves_the_show_is_refused(tmp_path: Path) -> None:
    (tmp_path / "show").mkdir()
    (tmp_path / "show" / "out").symlink_to(tmp_path)
    with pytest.raises(errors.FileError, match="outside"):
        inside(tmp_path / "show", "out/x.wav")
    assert inside(tmp_path / "show", "sounds/x.wav").name == "x.wav"


def _hold(path: str, held: "multiprocessing.Queue[bool]") -> None:
    with lock(Path(path)):
        held.put(True)
        import time

        time.sleep(60)


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held = context.Queue()
    process = context.Process(target=_hold, args=(str(tmp_path / "lock"), held))
    process.start()
    assert held.get(timeout=30)
    with pytest.raises(errors.FileError, match="another build"), lock(tmp_path / "lock"):
        pass
    process.kill()
    process.join()
    with lock(tmp_path / "lock"):
        pass


def test_a_manifest_comes_back_from_its_file_and_a_damaged_one_counts_as_none(tmp_path: Path) -> None:
    product = Product("episode.mp3", 3, "00")
    lesson = LessonManifest(
        slug="x", title="X", date="2026-01-01T00:00:00Z", number=1, guid="g", length=1000, target=0, exact=True,
        inputs={"show.toml": "1"}, products=(product,), segments=(), parts=("k",), resources=(("a", "https://a"),),
    )  # fmt: skip
    write_whole(tmp_path / "lesson", dump(lesson))
    write_whole(tmp_path / "feed", dump(FeedManifest({"a": "1"}, (product,))))
    assert load_lesson(tmp_path / "lesson") == lesson
    assert load_feed(tmp_path / "feed") == FeedManifest({"a": "1"}, (product,))
    for damage in (b"", b"[]", b"{}", b'{"format": 1}', dump(lesson)[:-9], b"\xff"):
        write_whole(tmp_path / "bad", damage)
        assert load_lesson(tmp_path / "bad") is None and load_feed(tmp_path / "bad") is None
    assert load_lesson(tmp_path / "none") is None
