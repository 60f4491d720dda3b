"""Whatever is edited in show.toml, what depends on it is made again, exactly as from nothing, and nothing else."""

from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show

from audiolesson import api
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

EPISODE = {"lesson": True, "spoken": 0, "encoded": 0}
FEED = {"lesson": False}
EDITS: dict[str, tuple[str, str, dict[str, int] | None]] = {
    "title": ('title = "Rivers & seas"', 'title = "Rivers and seas"', EPISODE),
    "author": ('author = "A. Teacher"', 'author = "B. Teacher"', EPISODE),
    "email": ('email = "teacher@', 'email = "b@', FEED),
    "description": ('description = "How water moves."', 'description = "How sand moves."', FEED),
    "licence": ('licence = "CC BY 4.0"', 'licence = "CC0 1.0"', FEED),
    "address": ("https://example.org/rivers/", "https://example.org/streams/", EPISODE),
    "id": ("7f4a0a86-3c1e", "7f4a0a87-3c1e", EPISODE),
    "category": ("[voices]", 'category = "Education > How To"\n[voices]', FEED),
    "order": ("[voices]", 'order = "serial"\n[voices]', FEED),
    "explicit": ("[voices]", "explicit = true\n[voices]", FEED),
    "language": ("[voices]", 'language = "en-gb"\n[voices]', {"lesson": True}),
    "a voice more": ('Host = "tone"', 'Host = "tone"\nGuest = "tone:2"', EPISODE),
    "the voice": ('Host = "tone"', 'Host = "espeak"', {"lesson": True, "spoken": 9}),
    "the length": ('episode = "full"', 'episode = "0:19"', {"lesson": True}),
    "bitrate": ("[length]", "[sound]\nbitrate = 64\n[length]", {"lesson": True, "spoken": 0}),
    "colours": ("[length]", '[colours]\nback = "#301010"\n[length]', EPISODE),
    "a word of the lexicon": ("[length]", '[lexicon]\nbeach = "sandy beech"\n[length]', {"lesson": True, "spoken": 1}),
    "a word nobody says": ("[length]", '[lexicon]\nLoRA = "low rah"\n[length]', EPISODE),
    "items of the feed": ("[length]", "[feed]\nitems = 3\n[length]", None),
    "check": ("[length]", '[check]\noff = ["title-length"]\n[length]', None),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Show:
    """A show that is built; each test edits show.toml of a show of its own and compares with this one's sizes."""
    show = make_show(tmp_path_factory.mktemp("settings") / "show", scripts=scripts())
    api.build(show)
    return show


def scripts() -> dict[str, str]:
    text = SCRIPT.replace("so the beaches below it grow thin", "so the bars below it grow thin")
    return {"rivers": text}


@pytest.mark.parametrize("name", EDITS)
def test_an_edited_setting_makes_again_what_depends_on_it_and_nothing_else(
    built: Show, tmp_path: Path, name: str
) -> None:
    old, new, expected = EDITS[name]
    settings = built.root / "show.toml"
    text = settings.read_text(encoding="utf-8")
    edit(settings, old, new)
    try:
        edited, fresh = load_show(built.root), make_show(tmp_path / "fresh", scripts=scripts())
        edit(fresh.root / "show.toml", old, new)
        result = api.build(edited)
        lesson = result.lessons[0]
        assert not result.failed and not api.build(load_show(fresh.root)).failed
        assert bytes_of(edited.episodes) == bytes_of(fresh.episodes)
        assert bytes_of(edited.published) == bytes_of(fresh.published)
        assert api.status(edited) == []
        assert bool(lesson.why) == bool(expected and expected["lesson"]), lesson.why
        if expected is None or expected is FEED:
            assert bool(result.written) == (expected is FEED)
        if expected and "spoken" in expected:
            assert lesson.spoken == expected["spoken"]
        if expected and "encoded" in expected:
            assert lesson.encoded_ms == 0
    finally:
        settings.write_text(text, encoding="utf-8")
        api.build(load_show(built.root))
