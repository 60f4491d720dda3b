"""A comment turns rules off where it stands, and what it turns off for nothing is told with `--strict`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from audiolesson.check.about import CARDS, QUIZ, SCRIPT, files
from audiolesson.check.before_build import before_build
from audiolesson.check.before_drills import study_before_build
from audiolesson.check.run import check
from audiolesson.check.silence import offs
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

LONG = "This one sentence goes " + "on and " * 12 + "on, as no sentence should."
Made = Callable[..., Show]


@pytest.fixture
def make(tmp_path: Path) -> Made:
    def made(text: str, name: str = SCRIPT, settings: str = "") -> Show:
        example = {name: text, **({"show.toml": settings} if settings else {})}
        for file, content in files(example).items():
            path = tmp_path / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return load_show(tmp_path)

    return made


def found(show: Show, strict: bool = False) -> list[tuple[str, int]]:
    return [(problem.rule, problem.place.line) for problem in check(show, strict=strict)]


OFF = "<!-- check off: long-sentence -->"


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (f"{OFF}\n\n{LONG}\n\n{LONG}\n", [15]),
        (f"{OFF}\n{LONG}\n", []),
        (f"{OFF}\n\n<!-- why: a quotation -->\n\n{LONG}\n", []),
        (f"<!-- check off: claim,\nlong-sentence -->\n\n{LONG} In 1755.\n", []),
        (f"<!-- check off: claim long-sentence -->\n\nIn 1755.\n{LONG}\n", []),
        (f"{LONG}\n\n{OFF}\n", [11]),
        (f"{OFF}\n\n## Low water\n\n{LONG}\n\n{LONG}\n\n## High water\n\n{LONG}\n", [21]),
        (f"<!--\n## Not a heading\n{OFF[4:]}\n\n{LONG}\n", [15]),
        (f"It is so. {LONG}\n", [11]),
    ],
)
def test_a_comment_turns_rules_off_for_what_stands_below_it(make: Made, body: str, left: list[int]) -> None:
    rules = [line for rule, line in found(make(body)) if rule in ("long-sentence", "claim")]
    assert rules == left


def test_above_the_first_heading_it_holds_for_the_head_too(make: Made) -> None:
    head = "---\ntitle: Tides\n---\n\n{}## A beach\n\nThe beach is wide.\n\n{}\n"
    assert found(make(head.format("", LONG))) == [("script-date", 1), ("long-sentence", 9)]
    show = make(head.format("<!-- check off: script-date -->\n\n", LONG))
    assert found(show) == [("long-sentence", 11)]
    assert before_build(show, "tides") == []


def test_a_comment_turns_rules_off_for_a_card_or_a_question(make: Made) -> None:
    card = "## What rises?\n\nThe sea, in 1755.\n\n> **Again:** In 1755 it rose.\n\n"
    show = make(f"{card}<!-- check off: claim -->\n\n{card.replace('rises', 'rose')}", CARDS)
    assert found(show) == [("claim", 3)]
    question = "## What rises?\n\n- [x] In 1755 the sea\n- [ ] The Sun\n\n> In 1755 it rose.\n\n"
    assert found(make(f"<!-- check off: claim -->\n{question}", QUIZ)) == [("claim", 3)]


def test_what_stops_a_build_no_longer_does_where_it_is_off(make: Made) -> None:
    card = "## What stands there?\n\n…\n"
    assert [one.rule for one in study_before_build(make(card, CARDS), "tides")] == ["unheard"]
    assert study_before_build(make(f"<!-- check off: unheard -->\n\n{card}", CARDS), "tides") == []
    script = "[sound none.wav]\n"
    assert [one.rule for one in before_build(make(script), "tides")] == ["missing-file"]
    assert before_build(make(f"<!-- check off: missing-file -->\n{script}"), "tides") == []


def test_wording_stands_for_all_its_kinds(make: Made) -> None:
    text = "It is drawn as ⟟ there, beside 潮 on the chart.\n"
    assert [rule for rule, _ in found(make(text))] == ["wording-script", "wording-symbol"]
    assert found(make(f"<!-- check off: wording -->\n\n{text}"), strict=True) == []
    assert [rule for rule, _ in found(make(f"<!-- check off: wording-symbol -->\n\n{text}"))] == ["wording-script"]


@pytest.mark.parametrize(
    ("names", "message", "hint"),
    [
        ("long-sentense", "no rule is called 'long-sentense'", "did you mean 'long-sentence'?"),
        ("wording-acronim", "no rule is called 'wording-acronim'", "did you mean 'wording-acronym'?"),
        ("script-format", "no rule is called 'script-format'", "cannot be turned off"),
        ("", "names no rule", "like this"),
        ("xyzzy", "no rule is called 'xyzzy'", "rules are: address, "),
    ],
)
def test_a_name_that_is_no_rule_is_told_with_its_line(make: Made, names: str, message: str, hint: str) -> None:
    (problem,) = check(make(f"<!-- check off: {names} -->\n\nThe beach is wide.\n"), strict=True)
    assert (problem.rule, problem.severity, str(problem.place)) == ("check-off", "warning", f"{SCRIPT}:11")
    assert message in problem.message and hint in problem.hint


def test_what_is_turned_off_for_nothing_is_told_only_when_asked(make: Made) -> None:
    show = make(f"{OFF}\n\nThe beach is wide.\n\n{OFF}\n\n{LONG}\n")
    assert found(show) == []
    assert found(show, strict=True) == [("unused-off", 11)]
    show = make("The beach is wide.\n", settings='[check]\noff = ["claim", "no-moment"]\n')
    assert found(show) == []
    assert found(show, strict=True) == [("unused-off", 9)]
    show = make("In 1755 the beach was wide.\n", settings='[check]\noff = ["claim", "no-moment"]\n')
    assert found(show, strict=True) == []


def test_what_could_not_be_looked_at_is_not_called_unused(make: Made) -> None:
    assert found(make(f"{OFF}\n\nThe beach is wide.\n\n- list\n"), strict=True) == [("script-format", 15)]
    assert found(make("<!-- check off: no-moment -->\n\n## What rises?\n\nThe sea.\n", CARDS), strict=True) == []


def test_mistakes_of_the_format_are_told_whatever_is_off(make: Made) -> None:
    show = make("<!-- check off: script-format -->\n\n- list\n")
    assert found(show) == [("check-off", 11), ("script-format", 13)]
    assert [one.rule for one in before_build(show, "tides")] == ["script-format"]


def test_a_comment_inside_what_another_one_is_for_ends_nothing(make: Made) -> None:
    show = make(f"{OFF}\n\n## Low water\n\n{OFF}\n\n{LONG}\n\n{LONG}\n")
    assert found(show) == found(show, strict=True) == []


def test_line_ends_of_any_system_count_alike() -> None:
    text = f"---\ntitle: T\n---\n\n## A\n\n{OFF}\n\nText\nmore.\n\n## B\n"
    (expected,) = offs(text, "x")
    assert (expected.place.line, expected.ranges) == (7, ((9, 10),))
    assert offs("\ufeff" + text.replace("\n", "\r\n"), "x") == offs(text.replace("\n", "\r"), "x") == [expected]


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "text",
    ["<!-- check off: claim -->\n" * 18_000, "<!-- check off: claim\n" * 20_000, "<!--\n" * 90_000 + "check off:",
     "## A\n\n<!-- check off: a -->\n" * 15_000, "<!-- check off:" + " a" * 200_000 + "-->\n\nx"],
)  # fmt: skip
def test_a_file_made_to_harm_costs_little(make: Made, text: str) -> None:
    offs(text, "x")
