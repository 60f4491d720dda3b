"""parse(print(script)) == script, for every script that the model can hold."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from scripts_strategy import HERE, paragraphs, scripts

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


@settings(max_examples=500, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(paragraphs)
def test_every_paragraph_comes_back_from_its_print(paragraph: Paragraph) -> None:
    script = Script(Head("T"), (Segment("S", HERE, items=(paragraph,)),))
    assert parse(print_script(script), "x") == normal(script)


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
        ("##one", r"\##one"),
        ("~~gone~~ ~5", r"\~~gone\~~ ~5"),
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


@pytest.mark.parametrize(
    ("spans", "printed"),
    [
        ((Span("Wait!"), Span("a", url="https://x.org")), r"Wait\![a](https://x.org)"),
        ((Span("`"), Span("a`b", "code"), Span("``c", "code", "strong")), r"\```a`b``**``` ``c ```**"),
        ((Span("x", "formula"), Span("y", "formula")), "$x$$y$"),
        ((Span("x", "formula"), Span("5 of "), Span("y", "formula")), "$x$&#53; of $y$"),
        ((Span("5"), Span("x", "formula")), "&#53;$x$"),
        ((Span("a", say="b"), Span("a", say="b")), "[a]{say=b}[a]{say=b}"),
        ((Span("a ", lang="fr"), Span("b", "code", lang="fr")), "[a]{lang=fr} [`b`]{lang=fr}"),
        ((Span("a", url="https://x.org", say="b c"),), '[[a](https://x.org)]{say="b c"}'),
        ((Span("a] b [c", url="https://x.org"),), r"[a\] b \[c](https://x.org)"),
        ((Span("a", url="https://x.org/b_(c)"),), "[a](https://x.org/b_(c))"),
        ((Span("a", url="https://x.org/b)"),), "[a](<https://x.org/b)>)"),
        ((Span("a", emphasis="emphasis"), Span("b", emphasis="strong"), Span("c")), "_a_**b**c"),
        ((Span("(a)", emphasis="strong"), Span("b")), "**(a)**&#98;"),
        ((Span("in"), Span("side", emphasis="emphasis")), "i&#110;_side_"),
        ((Span("a", say='"b" \\'),), r'[a]{say="\"b\" \\"}'),
        ((Span("$5/$10 or a-$x-$5"),), r"\$5/\$10 or a-\$x-\$5"),
    ],
)
def test_pieces_side_by_side_stay_apart(spans: tuple[Span, ...], printed: str) -> None:
    script = script_of(*spans)
    assert body(script) == printed
    assert parse(print_script(script), "x") == normal(script)


@pytest.mark.parametrize("text", ["$5 and $10", "$5-$10", "a $x-$5 b", "1$x$", "$ x$", "$x $", "a $5 b"])
def test_money_is_no_formula(text: str) -> None:
    (paragraph,) = parse(f"---\ntitle: T\n---\n\n## S\n\n{text}\n", "x").segments[0].items
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans == (Span(text),)


def test_a_text_that_begins_with_a_formula_and_ends_with_a_digit_keeps_it() -> None:
    (paragraph,) = parse("---\ntitle: T\n---\n\n## S\n\n$x$ is 5\n", "x").segments[0].items
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans == (Span("x", "formula"), Span(" is 5"))


def test_what_is_escaped_is_no_markup() -> None:
    text = r"Say \[think] or \{.slow} or [a\](b)."
    (paragraph,) = parse(f"---\ntitle: T\n---\n\n## S\n\n{text}\n", "x").segments[0].items
    assert isinstance(paragraph, Paragraph)
    assert paragraph.text == "Say [think] or {.slow} or [a](b)."


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
