"""Whatever is edited in show.toml, what depends on it is made again, exactly as from nothing, and nothing else."""

from pathlib import Path

import pytest
from showmaker import SCRIPT, bytes_of, edit, make_show, with_pictures

from audiolesson import api
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
    "a voice more": ('Host = "tone"', 'Host = "tone"\nGuest = "tone:50"', EPISODE),
    "a word that is said": ("[length]", '[lexicon]\nbeach = "sandy beech"\n[length]', {"lesson": True, "spoken": 1}),
    "a word that is not": ("[lexicon]", '[lexicon]\nLoRA = "low rah"', {"lesson": False, "spoken": 0}),
    "the voice": ('Host = "tone"', 'Host = "espeak"', {"lesson": True, "spoken": 9}),
    "the length": ('episode = "full"', 'episode = "0:19"', {"lesson": True}),
    "bitrate": ("[length]", "[sound]\nbitrate = 64\n[length]", {"lesson": True, "spoken": 0}),
    "colours": ("[length]", '[colours]\nback = "#301010"\n[length]', EPISODE),
    "items of the feed": ("[length]", "[feed]\nitems = 3\n[length]", None),
    "check": ("[length]", '[check]\noff = ["title-length"]\n[length]', None),
}


NEVER_HEARD = [name for name, (_, _, expected) in EDITS.items() if expected is None or expected is FEED]
HEARD = [name for name in EDITS if name not in NEVER_HEARD]


@pytest.mark.parametrize("names", [NEVER_HEARD, HEARD], ids=["never heard", "heard"])
def test_an_edited_setting_makes_again_what_depends_on_it_and_nothing_else(tmp_path: Path, names: list[str]) -> None:
    text = SCRIPT.replace("so the beaches below it grow thin", "so the bars below it grow thin")
    show, fresh = (with_pictures(make_show(tmp_path / name, scripts={"rivers": text})) for name in ("edited", "fresh"))
    api.build(show)
    for name in names:
        old, new, expected = EDITS[name]
        edit(show.root / "show.toml", old, new)
        edit(fresh.root / "show.toml", old, new)
        show = load_show(show.root)
        result = api.build(show)
        lesson = result.lessons[0]
        assert not result.failed and api.status(show) == [], name
        assert bool(lesson.why) == bool(expected and expected["lesson"]), (name, lesson.why)
        if expected is None or expected is FEED:
            assert bool(result.written) == (expected is FEED), name
        if expected and "spoken" in expected:
            assert lesson.spoken == expected["spoken"], name
        if expected and "encoded" in expected:
            assert lesson.encoded_ms == 0, name
    assert not api.build(load_show(fresh.root)).failed
    assert bytes_of(show.episodes) == bytes_of(fresh.episodes)
    assert bytes_of(show.published) == bytes_of(fresh.published)
