"""Covers that apps take and that can be read, and an author's own cover, checked."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from audiolesson.errors import ShowError
from audiolesson.feed.artwork import LIMIT, checked, cover, small
from audiolesson.feed.lettering import BOLD, LINE, fit, font, initials, printable_with
from audiolesson.show.model import Colours

LONG = "What is a large language model? An introduction for people who never wrote a line of code"


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def picture(size: tuple[int, int], mode: str = "RGB", kind: str = "JPEG", **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, size).save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "title", ["AI", "Deep learning in ten walks", LONG, "Überraschungseffektforschung", "深層学習", "", "🎧"]
)
def test_a_made_cover_is_what_apps_want_whatever_the_title(title: str) -> None:
    data = cover(title, "Ada Example", Colours())
    made = opened(data)
    assert (made.format, made.size, made.mode) == ("JPEG", (3000, 3000), "RGB")
    assert made.info["dpi"] == (72, 72)
    assert len(data) < LIMIT
    assert checked(data) == data


def test_the_same_words_and_colours_give_the_same_cover_and_others_another() -> None:
    one = cover("Deep learning", "Ada", Colours())
    assert cover("Deep learning", "Ada", Colours()) == one
    others = [cover("Deep Learning", "Ada", Colours()), cover("Deep learning", "", Colours())]
    others.append(cover("Deep learning", "Ada", Colours(accent="#00ff00")))
    assert one not in others


def test_the_colours_are_the_shows() -> None:
    made = opened(cover("Deep learning", "", Colours("#0b3d2e", "#ffffff", "#f2c14e")))
    assert all(abs(a - b) <= 2 for a, b in zip(made.getpixel((20, 20)), (0x0B, 0x3D, 0x2E), strict=True))
    colours = made.resize((100, 100), Image.Resampling.NEAREST).getcolors(10_000)
    assert sum(count for count, (r, g, b) in colours if r > 200 and g > 150 and b < 120) > 100


@pytest.mark.parametrize("title", ["Deep learning in ten walks", LONG, "Überraschungseffektforschung"])
def test_a_cover_can_be_told_from_an_empty_one_at_sixty_pixels(title: str) -> None:
    upper = (
        opened(cover(title, "", Colours())).resize((60, 60), Image.Resampling.LANCZOS).convert("L").crop((0, 0, 60, 30))
    )
    low, high = upper.getextrema()
    assert high - low > 120
    assert ImageStat.Stat(upper).stddev[0] > 25


def test_nothing_is_set_across_the_margins() -> None:
    for title in ("Wiederholungszwangsneurosenforschung im Überblick", LONG, "WWWW MMMM WWWW MMMM", "ÅÄÖÉ jgqy"):
        ink = (
            opened(cover(title, "M" * 200, Colours("#000000", "#ffffff", "#ffffff")))
            .convert("L")
            .point(lambda v: v > 128 and 255)
        )
        left, top, right, bottom = ink.getbbox()
        assert left >= 200
        assert top >= 200
        assert right <= 2800
        assert bottom <= 2820


def test_titles_are_broken_into_even_lines_of_the_largest_size() -> None:
    size, lines = fit("Deep learning in ten walks", 2520, 1380, largest=820, most=4)
    assert lines == ["Deep", "learning", "in ten", "walks"] or lines == ["Deep", "learning in", "ten walks"]
    assert max(font(BOLD, size).getlength(line) for line in lines) <= 2520
    size, lines = fit("one two three four", 10_000, 300, largest=900, most=4)
    assert (size, lines) == (300, ["one two three four"])
    size, lines = fit("one two three four", 700, 900, largest=900, most=4)
    assert len(lines) > 1
    assert size * (LINE * (len(lines) - 1) + 1) <= 900
    assert fit("", 100, 100, largest=50, most=3) == (0, [])
    size, lines = fit("word " * 200, 500, 300, largest=200, most=3)
    assert size >= 90
    assert lines[-1].endswith("…")


def test_initials_are_those_of_the_telling_words() -> None:
    assert initials(LONG) == "LLM"
    assert initials("The of") == "TO"
    assert initials("«Über» alles") == "ÜA"
    assert initials("Tom & [Jerry] <3 it") == "TJ3"
    assert initials("?!") == ""
    assert initials("") == ""


def test_what_the_font_lacks_is_left_out() -> None:
    assert printable_with("Привет Γειά Łódź – ok 🎧") == "Привет Γειά Łódź – ok"
    assert printable_with("深層学習 AI") == ""


def test_a_small_picture_fits_into_a_tag() -> None:
    made = opened(small(cover("Deep learning", "Ada", Colours())))
    assert (made.format, made.size, made.mode) == ("JPEG", (600, 600), "RGB")
    assert len(small(picture((2000, 2000), "RGBA", "PNG"), 300)) < 20_000


@pytest.mark.parametrize(
    ("data", "says", "hint"),
    [
        (picture((1400, 1500)), "not square", "crop it to 1400 px"),
        (picture((1000, 1000)), "1000 px wide", "larger"),
        (picture((3200, 3200)), "3200 px wide", "3000 × 3000"),
        (picture((1500, 1500), "RGBA", "PNG"), "RGBA", "RGB"),
        (picture((1500, 1500), "CMYK"), "CMYK", "RGB"),
        (picture((1500, 1500), "P", "PNG"), "P;", "RGB"),
        (picture((1500, 1500), "RGB", "PNG", transparency=(0, 0, 0)), "transparency", "RGB"),
        (picture((1500, 1500), "RGB", "GIF"), "GIF", "JPEG"),
        (picture((1500, 1500), "RGB", "BMP"), "BMP", "JPEG"),
        (picture((1500, 1500)) + b"x" * LIMIT, "KB", "lower quality"),
        (picture((1500, 1500))[:2000], "no picture", "anew"),
        (b"", "no picture", "anew"),
        (b"<svg/>", "no picture", "anew"),
        (picture((9000, 9000)), "too many pixels", "anew"),
        (picture((1500, 1500)), "another ending", ".jpg"),
    ],
)
def test_an_authors_cover_that_apps_refuse_is_told_with_what_to_do(data: bytes, says: str, hint: str) -> None:
    jpeg = data.startswith(b"\xff\xd8") and says != "another ending"
    name = "pictures/cover.jpg" if jpeg else "pictures/cover.png"
    with pytest.raises(ShowError) as caught:
        checked(data, name)
    assert says in caught.value.message
    assert hint in caught.value.hint
    assert str(caught.value.place) == name


def test_an_authors_good_cover_is_taken_as_it_is() -> None:
    for data in (picture((1400, 1400)), picture((3000, 3000), kind="PNG")):
        assert checked(data) == data


def test_the_fonts_come_with_their_licence() -> None:
    fonts = Path(str(__import__("audiolesson.feed", fromlist=["feed"]).__file__)).parent / "fonts"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text()
    assert sum(path.stat().st_size for path in fonts.iterdir()) < 700_000
