"""Covers that apps take and that can be read, and an author's own cover, checked."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageStat

from audiolesson.errors import ShowError
from audiolesson.feed.artwork import LIMIT, checked, cover, lesson_artwork, own_artwork, show_artwork, small
from audiolesson.feed.colour import contrast
from audiolesson.feed.lettering import BOLD, LINE, fit, font, headlines, initials, printable_with
from audiolesson.feed.poster import Scheme, Words, card, poster, schemes
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


PLAIN = Scheme("#000000", "#ffffff", ("#000000",))
"""Words alone can be seen: the tiles have the colour of the ground."""


@pytest.mark.parametrize("size", ["square", "card"])
def test_nothing_is_set_across_the_margins_or_into_the_mosaic(size: str) -> None:
    for title in ("Wiederholungszwangsneurosenforschung im Überblick", LONG, "WWWW MMMM WWWW MMMM", "ÅÄÖÉ jgqy", "AI"):
        words = Words(title, "M" * 200)
        made = poster(words, PLAIN, "seed") if size == "square" else card(words, PLAIN, "seed")
        left, top, right, bottom = made.convert("L").point(lambda v: v > 128 and 255).getbbox()
        if size == "square":
            assert left >= 190 and top >= 190 and right <= 2810 and bottom <= 2500
        else:
            assert left >= 60 and top >= 60 and right <= 720 and bottom <= 600


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


def test_a_line_may_break_behind_a_hyphen() -> None:
    _, lines = fit("Retrieval-augmented generation", 2600, 1700, largest=900, most=5)
    assert lines == ["Retrieval-", "augmented", "generation"]
    assert fit("B-tree C++ e-mail", 9000, 300, largest=900, most=5)[1] == ["B-tree C++ e-mail"]


def test_what_stands_for_a_long_title_is_its_beginning_and_its_telling_words() -> None:
    assert headlines("What is attention? A tour") == ("What is attention? A tour", "What is attention?", "Attention")
    assert headlines("Gradient descent – downhill") == ("Gradient descent – downhill", "Gradient descent")
    assert headlines("Caches: why (and when)") == ("Caches: why (and when)", "Caches")
    assert headlines("The of") == ("The of", "Of")
    assert headlines("Rivers") == ("Rivers",)


def test_a_lessons_picture_differs_from_those_of_others_and_keeps_its_mosaic_under_a_new_title() -> None:
    one, other = (lesson_artwork("Rivers", "Water", Colours(), seed=seed) for seed in ("rivers", "seas"))
    assert one == lesson_artwork("Rivers", "Water", Colours(), seed="rivers")
    assert one.large != other.large
    again = lesson_artwork("Brooks", "Water", Colours(), seed="rivers")
    assert again.large != one.large
    foot = (0, 2600, 3000, 3000)
    for a, b in zip(pixels(one.large, foot), pixels(again.large, foot), strict=True):
        assert abs(a - b) < 24


def pixels(data: bytes, box: tuple[int, int, int, int]) -> bytes:
    return opened(data).crop(box).reduce(20).convert("L").tobytes()


def test_a_title_that_the_fonts_lack_is_told_by_the_words_of_the_slug() -> None:
    words = Words("深層学習", "", "Deep learning")
    assert words.shown() == ("Deep learning", "")
    assert (
        lesson_artwork("深層学習", "機械", Colours(), seed="deep-learning").large
        != lesson_artwork("深層学習", "機械", Colours(), seed="deep-leaning").large
    )


@pytest.mark.parametrize(
    "title", ["AI", "What is a large language model?", "Gradient descent – walking downhill", LONG]
)
def test_what_leads_a_picture_is_set_so_large_that_it_is_read_at_sixty_pixels(title: str) -> None:
    ink = poster(Words(title, "The show"), PLAIN, "x").convert("L").point(lambda v: v > 128 and 255)
    rows = [ink.crop((0, y, 3000, y + 1)).getbbox() is not None for y in range(380, 2500)]
    longest = max(len(run) for run in "".join("#" if row else " " for row in rows).split())
    assert longest >= 280, "capitals of 5.6 px at 60 px"


@pytest.mark.parametrize("back", ["#000000", "#ffffff", "#1f2a44", "#ffb347", "#808080", "#f4efe6"])
@pytest.mark.parametrize("accent", ["#ffb347", "#ffffff", "#000000", "#777777"])
def test_whatever_the_colours_the_words_of_pictures_can_be_read(back: str, accent: str) -> None:
    found = schemes(Colours(back, "#777777", accent))
    assert found[0].ground == back
    assert all(contrast(scheme.ground, scheme.ink) >= 4.5 for scheme in found)


def test_a_picture_comes_in_four_sizes() -> None:
    for made in (show_artwork("Rivers", "Ada", Colours()), lesson_artwork("Bends", "Rivers", Colours(), seed="bends")):
        all_sizes = (made.large, made.small, made.share, made.thumb)
        sizes = [(opened(data).format, opened(data).size) for data in all_sizes]
        assert sizes == [("JPEG", size) for size in ((3000, 3000), (600, 600), (1200, 630), (200, 200))]
        assert (
            len(made.small) < 90_000
            and len(made.thumb) < 20_000
            and len(made.share) < 130_000
            and made.ending == ".jpg"
        )
    own = own_artwork(picture((1400, 1400), kind="PNG"), "pictures/cover.png", "Rivers", "", Colours())
    assert own.ending == ".png" and own.large == picture((1400, 1400), kind="PNG")
    assert [opened(data).size for data in (own.small, own.share, own.thumb)] == [(600, 600), (1200, 630), (200, 200)]


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
    ("make", "says", "hint"),
    [
        (lambda: picture((1400, 1500)), "not square", "crop it to 1400 px"),
        (lambda: picture((1000, 1000)), "1000 px wide", "larger"),
        (lambda: picture((3200, 3200)), "3200 px wide", "3000 × 3000"),
        (lambda: picture((1500, 1500), "RGBA", "PNG"), "RGBA", "RGB"),
        (lambda: picture((1500, 1500), "CMYK"), "CMYK", "RGB"),
        (lambda: picture((1500, 1500), "P", "PNG"), "P;", "RGB"),
        (lambda: picture((1500, 1500), "RGB", "PNG", transparency=(0, 0, 0)), "transparency", "RGB"),
        (lambda: picture((1500, 1500), "RGB", "GIF"), "GIF", "JPEG"),
        (lambda: picture((1500, 1500), "RGB", "BMP"), "BMP", "JPEG"),
        (lambda: picture((1500, 1500)) + b"x" * LIMIT, "KB", "lower quality"),
        (lambda: picture((1500, 1500))[:2000], "no picture", "anew"),
        (lambda: b"", "no picture", "anew"),
        (lambda: b"<svg/>", "no picture", "anew"),
        (lambda: picture((9000, 9000)), "too many pixels", "anew"),
        (lambda: picture((1500, 1500)), "another ending", ".jpg"),
    ],
)
def test_an_authors_cover_that_apps_refuse_is_told_with_what_to_do(
    make: Callable[[], bytes], says: str, hint: str
) -> None:
    data = make()
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
