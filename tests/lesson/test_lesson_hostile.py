"""What cannot be read is a clear error, soon; reading takes time in proportion to the text."""

import functools
import time
from pathlib import Path

import pytest

from audiolesson.errors import LessonError
from audiolesson.lesson.read import LARGEST, parse_lesson, read_lesson


def error(path: Path) -> LessonError:
    with pytest.raises(LessonError) as caught:
        read_lesson(path, f"lessons/{path.name}")
    assert caught.value.place and caught.value.place.file == f"lessons/{path.name}" and caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b"  \n\n \t\n", "empty"),
        (b"# Only a heading\n", "nothing to tell"),
        (b"\x7fELF\x02\x01\x00\x00", "no text"),
        (b"Sea\0level", "no text"),
        ("Caf\u00e9 au lait".encode("latin-1"), "UTF-8"),
        ("\ufeffSea level".encode("utf-16-le"), "UTF-16"),
        (b"\xff\xfe\x00\x01", "UTF-16"),
        (b"---\na: &x 1\nb: *x\n---\nText.", "alias"),
        (b"---\na: " + b"[" * 10_000 + b"\n---\nText.", "head"),
        ("\n".join("  " * depth + "- x" for depth in range(1000)).encode(), "nested too deep"),
        (b">" * 1000 + b" x", "nested too deep"),
        (b"*a **b " * 200 + b"x" + b"** c*" * 200, "nested too deep"),
        (b"\n".join(b"`" * (100 - depth) + b"{note}" for depth in range(90)), "nested too deep"),
        (b"[" * 200_000, "signs"),
        (b"*a " * 60_000, "signs"),
        (b"a\n" * 60_000, "lines"),
        (b". " * 30_000, "signs"),
        (b"|a" * 30_000, "signs"),
        (b"http://a. " * 30_000, "signs"),
        (b"The sea rises. " * 120_000, "too large"),
    ],
)
def test_unreadable_lessons_are_clear_errors(data: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "sea.md"
    path.write_bytes(data)
    assert message in str(error(path))


def test_the_line_of_a_wrong_byte_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sea.txt"
    path.write_bytes(b"One.\nTwo.\nCaf\xe9.\n")
    assert str(error(path)).startswith("lessons/sea.txt:3: ")


def test_a_file_of_50_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "sea.md"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert "too large: 50.0 MB" in str(error(path)) and LARGEST < 50_000_000


def test_a_missing_file_and_a_folder_are_clear_errors(tmp_path: Path) -> None:
    assert "no such lesson" in str(error(tmp_path / "none.md"))
    assert "no such lesson" in str(error(tmp_path))


def test_plain_text_nested_too_deep_is_an_error() -> None:
    with pytest.raises(LessonError, match="nested too deep"):
        parse_lesson("\n".join(" " * depth + "- x" for depth in range(1000)), "sea.txt", "sea", ".txt")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<div>a</div>" * 40_000, "elements"),
        ("<div>" * 100_000, "nested too deep"),
        ("<p>" + ". " * 30_000, "signs"),
    ],
)
def test_pages_beyond_all_sense_are_clear_errors(page: str, message: str) -> None:
    with pytest.raises(LessonError, match=message) as caught:
        parse_lesson(page, "sea.html", "sea", ".html")
    assert caught.value.hint


@pytest.mark.parametrize(
    "rubble",
    [
        "." * 200_000,
        ". " * 100_000,
        "a" * 200_000,
        "? A" * 60_000,
        "A. x " * 40_000,
        "http://a." * 20_000,
        "A b: " * 40_000,
        "[a](https://b.org) " * 9_000,
        "{{" * 9_000,
        "\\(" * 50_000,
        "x" + " " * 200_000 + "y",
        "|" * 100_000,
    ],
)
@pytest.mark.parametrize("ending", [".md", ".txt"])
def test_rubble_is_read_or_refused_in_time_that_grows_with_it(rubble: str, ending: str) -> None:
    small, large = (_seconds(rubble[: len(rubble) // part], ending) for part in (4, 1))
    assert large < max(4 * small * 4, 2 * _seconds_of_prose(ending))


@functools.cache
def _seconds_of_prose(ending: str) -> float:
    """As much honest text: what a machine needs for it is the measure where the small piece is refused at once."""
    return _seconds("The sea rises twice a day.\n\n" * 7_000, ending)


def _seconds(rubble: str, ending: str) -> float:
    """Processor time, so that other programs do not count."""
    start = time.process_time()
    try:
        parse_lesson(rubble, "sea" + ending, "sea", ending)
    except LessonError as refused:
        assert refused.hint
    return time.process_time() - start


@pytest.mark.parametrize("ending", [".md", ".txt"])
def test_reading_takes_time_in_proportion_to_the_text(ending: str) -> None:
    piece = (
        "## Tides {n}\n\nThe **sea** rises (see `h`) twice a day, e.g. at noon. It falls again...\n\n"
        "- one: a\n- two: [b](https://e.org/{n})\n\n"
    )

    def best(count: int) -> float:
        text = "".join(piece.replace("{n}", str(number)) for number in range(count))
        times = []
        for _ in range(3):
            start = time.process_time()
            parse_lesson(text, "sea" + ending, "sea", ending)
            times.append(time.process_time() - start)
        return min(times)

    best(10)
    small, large = best(150), best(1200)
    assert large < 8 * small * 2.5
