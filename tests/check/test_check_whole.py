"""Rules about a script as a whole and about its numbers: where they begin to speak, and where not yet."""

from collections.abc import Callable
from pathlib import Path

import pytest

from audiolesson.check.about import LESSON, SCRIPT, SETTINGS, TEXT, files
from audiolesson.check.run import check
from audiolesson.show.read import load_show

Found = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """(rule, message) of what is found in the sample show with some files in place of its own; claims are off."""

    def ask(example: dict[str, str]) -> list[tuple[str, str]]:
        for name, text in files({SETTINGS: '[check]\noff = ["claim"]\n', **example}).items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [(problem.rule, problem.message) for problem in check(load_show(tmp_path), ["tides"])]

    return ask


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("1.200.000", "'1.200.000' is grouped in a way that is not read as one number"),
        ("1.200,500", "'1.200,500' is grouped in a way that is not read as one number"),
        ("1.200,5", ""),
        ("12_000", "'12_000' is grouped in a way that is not read as one number"),
        ("98765432109876543", "'98765432109876543' takes 21 words to say"),
        ("12,000", ""),
        ("1,234,567", ""),
        ("14.525", ""),
        ("3.141", ""),
        ("2026", ""),
        ("192.168.100.200", ""),
        ('[1.200.000]{say="over a million"}', ""),
        ("`12_000`", ""),
    ],
)
def test_a_number_that_nobody_can_follow_is_named(found: Found, written: str, message: str) -> None:
    told = found({SCRIPT: f"On the chart stands {written} in red.\n"})
    assert told == ([("number", f"the number {message}")] if message else [])


def test_numbers_of_another_language_are_left_to_its_voice(found: Found) -> None:
    settings = '[check]\noff = ["claim"]\n[voices]\nHost = "espeak:de"\n'
    german = f'id = "2f0c7a52-6f0b-4d0e-8a55-7a4b5c9d2e31"\ntitle = "T"\nlanguage = "de"\n{settings}'
    assert ("number", "") not in [
        (rule, "") for rule, _ in found({SETTINGS: german, SCRIPT: "Es sind 1.200.000 da.\n"})
    ]


BASIN = "Two gates close one after the other, and a pump fills the chamber, so ships leave at any hour of night.\n"


@pytest.mark.parametrize(
    ("section", "script", "told"),
    [
        (f"## Harbours\n\n{BASIN}", "", True),
        (f"## Harbours\n\n{BASIN}", "Two gates close.\n", False),
        (f"## Harbours\n\n{BASIN}", "There is one of its gates.\n", True),
        (f"## Harbours\n\n{BASIN}", "Harbours have gates.\n", False),
        (f"## Harbours\n\n### Locks\n\n{BASIN}", "", True),
        (f"## Harbours\n\n{BASIN}\n### Ropes\n\nNew ropes hold old ships, masts, sails, anchors, nets, fish.\n",
         "Two gates close.\n", False),
        ("## Harbours\n\nTwo gates close.\n", "", True),
        ("## Harbours\n\nTwo gates close.\n", "A gate may close at night.\n", False),
        ("## Harbours\n", "", False),
        ("## Harbours\n\nThe Moon pulls on the water.\n", "", False),
        ("## Harbours\n\n![Two gates](https://example.org/gates.png)\n", "", False),
        (f"## Further reading\n\n{BASIN}", "", False),
        (f"## Glossary\n\n{BASIN}", "", False),
        (f"## Key points\n\n{BASIN}", "", False),
        ("## Harbours\n\n" + "The Moon pulls on the water and the Earth turns below it at full moon and new moon. " * 2
         + "Gates, locks, pumps, chambers, night, ships, ropes, masts.\n", "", True),
        ("## All of it\n\nThe tide is the rise and fall of the sea; the Moon pulls on the water, the Earth turns "
         "below, the ground is pulled also. Spring tide comes at full moon, when the Sun pulls the same way. "
         "Ada Brook measured 14.5 metres in a narrow bay in 1869. Gates, locks, pumps, chambers, nights, ships, ropes, "
         "masts.\n", "", False),
    ],
)  # fmt: skip
def test_a_section_of_which_nothing_is_said_is_named(found: Found, section: str, script: str, told: bool) -> None:
    rules = [rule for rule, _ in found({LESSON: section, **({SCRIPT: script} if script else {})})]
    assert rules == ["section-left-out"] * told


def test_two_segments_that_begin_alike_are_named_whatever_the_signs(found: Found) -> None:
    def script(first: str, second: str) -> str:
        return f"## High water\n\n{first} {TEXT}\n## Low water\n\n{second} {TEXT}"

    assert found({SCRIPT: script("So, the tide falls.", "So the “tide” comes.")}) == [
        ("same-opening", "the segment begins as that of line 13: “So the “tide” …”")
    ]
    assert found({SCRIPT: script("So the tides fall.", "So the tide comes.")}) == []
    assert found({SCRIPT: script("It falls.", "It falls.")}) == [
        ("same-opening", "the segment begins as that of line 13: “It falls. The …”")
    ]


def test_what_is_long_enough_in_any_way_is_no_short_segment(found: Found) -> None:
    short = "## Low water\n\nIt is low.\n"
    assert found({SCRIPT: short}) == [("short-segment", "the segment 'Low water' takes about 1 seconds")]
    assert found({SCRIPT: f"{short}\n[pause 10s]\n"}) == []
    assert found({SCRIPT: f"{short}\nAnd if there is time: {TEXT.strip()} {{.if-time}}\n"}) == []
    assert [rule for rule, _ in found({SCRIPT: f"{short}\n[sound wave.wav]\n", "sounds/wave.wav": "x"})] in (
        [],
        ["credit"],
    )
