"""What is heard until a drill's first trial takes at most 12 s, whatever its lesson's title is to say aloud."""

from pathlib import Path

import pytest
from programs import program
from showmaker import edit, make_show

from audiolesson import api
from audiolesson.build.freshness import manifest_of
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

SHORT = "How do ships float?"
LONG = "123456789012345678901234567890"
TITLES = (
    SHORT,
    LONG,
    "Multidimensional signal processing tools",
    "RLHF, LLMs, GPT-4, BERT and the 1980s",
    "Photosynthesis: 6 CO2 + 6 H2O",
    "From 1914 to 1945: thirty-one years",
    r"$\\frac{\\partial f}{\\partial x} = x^{2n} + 1$",
    "What is a large language model and how does it learn?",
    "A title of many words that surely has no room here at all, however quickly it may be said",
)
CARDS = "---\ntitle: {}\ndate: 2026-02-{:02}T06:00:00Z\n---\n\n## What is one? {{#c1}}\n\nA number.\n"
QUIZ = "## What is one? {#q1}\n\n- [x] A number\n- [ ] A fish\n"


def show_of(folder: Path, voice: str, titles: tuple[str, ...], settings: str = "") -> Show:
    """A show of drills alone, one lesson for each title: `t0`, `t1`, …"""
    show = make_show(folder, voice=voice, scripts={})
    edit(show.root / "show.toml", "[voices]", "pictures = false\n\n[voices]")
    edit(show.root / "show.toml", "[length]", f"{settings}\n[length]")
    for number, title in enumerate(titles):
        name = f'"{title}"'
        show.cards(f"t{number}").write_text(CARDS.format(name, number + 1), encoding="utf-8")
        head = f"---\ntitle: {name}\ndate: 2026-02-{number + 1:02}T06:00:00Z\n---\n\n"
        show.quiz(f"t{number}").write_text(head + QUIZ, encoding="utf-8")
    return load_show(show.root)


def openings(show: Show, number: int) -> list[tuple[str, int]]:
    """What the openings of a lesson's cards and quiz say first, and how long they are with the gap behind them."""
    made = manifest_of(show, f"t{number}")
    assert made is not None
    first = [drill.segments[0] for drill in made.drills]
    return [(one.sentences[0].text, one.end - one.start) for one in first]


@pytest.mark.parametrize("preset", ["walk", "drive"])
@pytest.mark.parametrize("voice", ["espeak", "flite", "piper"])
def test_the_opening_and_the_gap_behind_it_take_at_most_12_s(voice: str, preset: str, tmp_path: Path) -> None:
    if voice == "flite":
        program("flite")
    show = show_of(tmp_path / "show", voice, TITLES, f'[drill]\npreset = "{preset}"\n')
    assert not api.build(show, workers=2).failed
    for number, title in enumerate(TITLES):
        for said, length in openings(show, number):
            assert 5_000 < length <= 12_000, (title, said)
    assert [said for said, _ in openings(show, TITLES.index(SHORT))] == [f"Flashcards: {SHORT}", f"Quiz: {SHORT}"]
    assert [said for said, _ in openings(show, TITLES.index(LONG))] == ["Flashcards.", "Quiz."]


@pytest.mark.parametrize("wanted", ["gap", "length"])
def test_a_title_gives_way_to_gaps_that_are_longer_by_a_setting_or_for_a_length(wanted: str, tmp_path: Path) -> None:
    show = show_of(tmp_path / "show", "espeak", ("Multidimensional signal processing tools",))
    api.build(show, workers=2)
    said, length = openings(show, 0)[0]
    assert said == "Flashcards: Multidimensional signal processing tools." and length > 11_000
    whole = manifest_of(show, "t0").drills[0].length
    more = {"gap": '[drill]\ngap = "4s"\n\n[length]', "length": f'[length]\ncards = "{whole + 2_300}ms"'}
    edit(show.root / "show.toml", "[length]", more[wanted])
    assert not api.build(load_show(show.root), workers=2).failed
    said, length = openings(show, 0)[0]
    assert said == "Flashcards." and length <= 12_000


def test_an_opening_that_was_longer_than_estimated_does_without_its_title(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from audiolesson.build import drill_opening

    monkeypatch.setattr(drill_opening, "_SURELY", 100.0)  # as if no estimate were ever too long
    show = show_of(tmp_path / "show", "espeak", (LONG,))
    result = api.build(show, workers=2)
    assert openings(show, 0)[0][0] == "Flashcards." and openings(show, 0)[0][1] <= 12_000
    assert api.build(show).lessons[0].why == "" and result.lessons[0].notes == ()


def test_an_opening_that_is_too_long_without_a_title_is_told(tmp_path: Path) -> None:
    show = show_of(tmp_path / "show", "espeak", (SHORT,), f'[lexicon]\nFlashcards = "{"cards and " * 30}"\n')
    (note,) = api.build(show, workers=2).lessons[0].notes
    assert note.startswith("cards: the opening takes ") and "more than 12 s" in note
