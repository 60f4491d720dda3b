"""parse(print(script)) == script, for every script that the model can hold."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from scripts_strategy import HERE, scripts

from audiolesson.script.model import Comment, Head, Paragraph, Pause, Script, Segment, Sound, Span
from audiolesson.script.normal import normal
from audiolesson.script.parse import parse
from audiolesson.script.print import print_script
from audiolesson.units import Ms


def script_of(*spans: Span, **more: object) -> Script:
    return Script(Head("T"), (Segment("S", HERE, items=(Paragraph(spans, HERE, **more),)),))


def body(script: Script) -> str:
    return print_script(script).split("## S\n\n")[1].removesuffix("\n")


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(scripts)
def test_every_script_comes_back_from_its_print(script: Script) -> None:
    printed = print_script(script)
    again = parse(printed, "made.md")
    assert again == normal(script)
    assert normal(again) == again
    assert print_script(again) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Three * four is twelve.", "The name d_model and x_1.", "A price of $5.", "An array a[0] or x[i].",
        "A & B, C&D, 1 < 2, a -> b.", "50 % {sic} of it; see #4 (1986. A year).", r"C:\temp and so on",
        "Wait! [1] said so.",
    ],
)  # fmt: skip
def test_signs_that_are_no_markup_are_printed_as_they_are(text: str) -> None:
    assert body(script_of(Span(text))) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1986. A year.", r"1986\. A year."),
        ("# one", r"\# one"),
        ("- one", r"\- one"),
        ("> one", r"\> one"),
        ("$5 and $10", r"\$5 and \$10"),
        ("[pause 2s]", r"\[pause 2s]"),
        ("Say [think] aloud.", r"Say \[think] aloud."),
        ("*a* and _b_", r"\*a\* and \_b\_"),
        ("end {.slow}", r"end \{.slow}"),
        ("a <b> c", r"a \<b> c"),
        ("&amp; so", r"\&amp; so"),
        ("see [a](b)", r"see \[a\](b)"),
    ],
)
def test_signs_that_would_be_markup_are_escaped(text: str, printed: str) -> None:
    assert body(script_of(Span(text))) == printed


def test_a_bold_beginning_is_no_speaker_unless_it_is_one() -> None:
    bold = script_of(Span("Guest:", emphasis="strong"), Span(" hello."))
    speaker = script_of(Span("hello."), speaker="Guest")
    assert body(bold) == r"**Guest\:** hello."
    assert body(speaker) == "**Guest:** hello."
    assert parse(print_script(bold), "x") != parse(print_script(speaker), "x")


def test_emphasis_inside_a_word_survives() -> None:
    script = script_of(Span("un"), Span("believ", emphasis="emphasis"), Span("able"))
    assert parse(print_script(script), "x") == script


def test_the_host_is_the_speaker_who_is_not_named() -> None:
    assert normal(script_of(Span("a"), speaker="Host")) == script_of(Span("a"))


def test_spans_are_held_in_one_form() -> None:
    messy = script_of(Span("  a\n"), Span(" b"), Span(""), Span(" c ", emphasis="strong"), Span("\td "))
    assert normal(messy) == script_of(Span("a b "), Span("c", emphasis="strong"), Span(" d"))


@pytest.mark.parametrize(
    "script",
    [
        Script(Head("T"), ()),
        Script(Head(" "), (Segment("S", HERE),)),
        Script(Head("T"), (Segment("", HERE),)),
        Script(Head("T", date="2026-11-24"), (Segment("S", HERE),)),
        Script(Head("T"), (Segment("S", HERE, id="a"), Segment("T", HERE, id="a"))),
        Script(Head("T"), (Segment("S", HERE, picture="../x.png"),)),
        Script(Head("T"), (Segment("S", HERE, items=(Pause(Ms(0), HERE),)),)),
        Script(Head("T"), (Segment("S", HERE, items=(Sound("a]b", HERE),)),)),
        Script(Head("T"), (Segment("S", HERE, items=(Comment("a --> b", HERE),)),)),
        script_of(Span(" ")),
        script_of(Span("a\x07")),
        script_of(Span("\ud800")),
        script_of(Span("a", url="javascript:alert(1)")),
        script_of(Span("a", lang="not a language")),
        script_of(Span("a", say="{x}")),
        script_of(Span("a$b", "formula")),
        script_of(Span("a\\", "formula")),
        script_of(Span("a"), speaker="1 Guest"),
        script_of(Span("a"), rate=3.0),
        script_of(Span("a"), rank=2),
    ],
)
def test_what_the_format_cannot_hold_is_refused_by_the_printer(script: Script) -> None:
    with pytest.raises(ValueError):
        print_script(script)


def test_places_and_lines_do_not_count_when_scripts_are_compared() -> None:
    script = parse(print_script(script_of(Span("a"))), "one.md")
    moved = parse(print_script(script).replace("## S", "\n\n## S"), "two.md")
    assert moved == script
    assert moved.segments[0].place != script.segments[0].place
    assert replace(moved, head=Head("U")) != script
