"""Each lesson has a picture of its own, in the feed, in its sounds and on its page; an author's own wins."""

import io
import re
import shutil
from pathlib import Path

import pytest
from mutagen.id3 import ID3
from PIL import Image
from showmaker import SCRIPT, edit, make_show

from audiolesson import api
from audiolesson.errors import AudiolessonError
from audiolesson.files import bytes_digest
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

CARDS = "## What slows water? {#c01}\n\nA bend\n"
SEAS = SCRIPT.replace("How rivers move sand", "How seas move sand").replace("03-01T06", "03-02T06")


def shown(show: Show, slug: str) -> list[str]:
    """The addresses of pictures of a lesson's items in the feed, inside feed/."""
    items = (show.published / "feed.xml").read_text().split("<item>")[1:]
    own = "".join(item for item in items if f"<link>{show.address}{slug}/</link>" in item)
    return [found.removeprefix(show.address) for found in re.findall(r'<itunes:image href="(.*?)"', own)]


def picture_in(path: Path) -> bytes:
    (found,) = ID3(path).getall("APIC")
    return bytes(found.data)


def own(show: Show, name: str, colour: str, side: int = 1400) -> bytes:
    show.pictures.mkdir(exist_ok=True)
    Image.new("RGB", (side, side), colour).save(show.pictures / name)
    return (show.pictures / name).read_bytes()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A show that was built once for all tests."""
    scripts = {"rivers": SCRIPT, "seas": SEAS, "rivers.cards": CARDS}
    made = make_show(tmp_path_factory.mktemp("artwork") / "show", scripts=scripts)
    assert not api.build(made).failed
    return made.root


@pytest.fixture
def show(built: Path, tmp_path: Path) -> Show:
    """A copy of it."""
    shutil.copytree(built, tmp_path / "show")
    return load_show(tmp_path / "show")


def test_every_item_has_the_picture_of_its_lesson_whose_name_holds_its_digest(show: Show) -> None:
    rivers, seas = shown(show, "rivers"), shown(show, "seas")
    assert len(rivers) == 2 and len({*rivers}) == 1, "the drill has the picture of its lesson"
    assert len(seas) == 1 and {*seas} != {*rivers}
    for path in (rivers[0], seas[0]):
        data = (show.published / path).read_bytes()
        assert Image.open(io.BytesIO(data)).size == (3000, 3000)
        assert f"cover-{bytes_digest(data)[:8]}.jpg" in path
    small = next((show.published / "rivers").glob("cover-small-*.jpg")).read_bytes()
    assert {picture_in(path) for path in (show.published / "rivers").glob("*.mp3")} == {small}


def test_a_page_shows_its_lessons_card_and_icon_and_the_index_those_of_the_show(show: Show) -> None:
    page = (show.published / "rivers/index.html").read_text()
    assert re.search(rf'og:image" content="{show.address}rivers/share-[0-9a-f]{{8}}.jpg"', page)
    assert re.search(r'rel="icon" href="../rivers/cover-small-[0-9a-f]{8}.jpg"', page)
    index = (show.published / "index.html").read_text()
    assert re.search(r'<img src="rivers/thumb-[0-9a-f]{8}.jpg" alt=""', index), "a list loads small pictures"
    assert re.search(rf'og:image" content="{show.address}share-[0-9a-f]{{8}}.jpg"', index)


def test_a_new_title_draws_one_picture_and_gives_it_a_new_address(show: Show) -> None:
    before = {slug: shown(show, slug)[0] for slug in ("rivers", "seas")}
    drawn = {path.name for path in (show.work / "pictures").iterdir()}
    edit(show.script("rivers"), "How rivers move sand", "Why rivers move sand")
    api.build(show)
    assert len({path.name for path in (show.work / "pictures").iterdir()} - drawn) == 1
    assert shown(show, "seas")[0] == before["seas"]
    assert shown(show, "rivers")[0] != before["rivers"]
    assert not (show.published / before["rivers"]).exists()
    drawn = {path.name for path in (show.work / "pictures").iterdir()}
    edit(show.script("rivers"), "It also carries sand", "It carries sand too")
    api.build(show)
    assert {path.name for path in (show.work / "pictures").iterdir()} == drawn, "other words draw nothing"


def test_an_authors_own_picture_wins_and_speaks_nothing_anew(show: Show) -> None:
    data = own(show, "rivers.cover.png", "teal")
    (task, *_) = api.status(show)
    assert "pictures/rivers.cover.png new" in task.why
    result = api.build(show)
    assert sum(lesson.spoken for lesson in result.lessons) == 0
    (path,) = {*shown(show, "rivers")}
    assert path.endswith(".png") and (show.published / path).read_bytes() == data
    assert Image.open(io.BytesIO(picture_in(show.episode("rivers") / "episode.mp3"))).getpixel((9, 9))[0] < 20  # type: ignore[index]
    assert shown(show, "seas")[0].endswith(".jpg")
    own(show, "cover.png", "teal")
    assert all(not lesson.why for lesson in api.build(show).lessons), "the show's picture is not in its lessons' sounds"
    assert 'href="https://example.org/rivers/cover-' in (show.published / "feed.xml").read_text()


def test_a_show_may_have_one_picture_for_all_lessons(show: Show) -> None:
    own(show, "cover.jpg", "teal")
    edit(show.root / "show.toml", "[voices]", "pictures = false\n\n[voices]")
    show = load_show(show.root)
    assert not api.build(show).failed
    assert shown(show, "rivers") == []
    assert not [*show.published.glob("*/cover-*")] and not [*show.published.glob("*/share-*")]
    assert not [*show.published.glob("*/thumb-*")] and (show.published / "index.html").read_text().count("<img") == 1
    small = next(show.published.glob("cover-small-*.jpg")).read_bytes()
    assert picture_in(show.episode("rivers") / "episode.mp3") == small
    own(show, "cover.jpg", "maroon")
    assert all("pictures/cover.jpg edited" in lesson.why for lesson in api.build(show).lessons)


def test_a_renamed_lesson_takes_its_picture_along_and_keeps_a_made_one(show: Show) -> None:
    made = shown(show, "seas")[0].rpartition("/")[2]
    own(show, "rivers.cover.jpg", "teal")
    api.build(show)
    theirs = shown(show, "rivers")[0].rpartition("/")[2]
    api.rename(show, "rivers", "brooks")
    api.rename(show, "seas", "oceans")
    show = load_show(show.root)
    assert (show.pictures / "brooks.cover.jpg").is_file()
    assert not api.build(show).failed
    assert shown(show, "brooks")[0] == f"brooks/{theirs}"
    assert shown(show, "oceans")[0] == f"oceans/{made}"


@pytest.mark.parametrize(("side", "says"), [(900, "900 px wide"), (0, "no picture")])
def test_an_own_picture_that_apps_refuse_is_told_with_its_name_and_the_old_one_stays(
    show: Show, side: int, says: str
) -> None:
    before = shown(show, "rivers")
    if side:
        own(show, "rivers.cover.jpg", "teal", side)
    else:
        show.pictures.mkdir()
        (show.pictures / "rivers.cover.jpg").write_bytes(b"none")
    failed = {lesson.slug: lesson.error for lesson in api.build(show).lessons if lesson.error}
    error = failed.pop("rivers")
    assert isinstance(error, AudiolessonError) and not failed
    assert says in error.message and str(error.place) == "pictures/rivers.cover.jpg" and error.hint
    assert shown(show, "rivers") == before and (show.published / before[0]).is_file()
    assert [(problem.rule, problem.place.file) for problem in api.check(show) if problem.rule == "cover"] == [
        ("cover", "pictures/rivers.cover.jpg")
    ]
