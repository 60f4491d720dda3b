"""Every mistake is named with its line, the text that it is about, and what to do; all of a file at once."""

import pickle
import re

import pytest

from audiolesson.errors import Place, Problem, ProblemsError
from audiolesson.script.parse import parse
from audiolesson.script.source import LONGEST_FILE

HEAD = "---\ntitle: T\n---\n"
TOP = HEAD + "\n## One\n\n"


def problems_of(text: str) -> list[Problem]:
    with pytest.raises(ProblemsError) as caught:
        parse(text, "scripts/x.md")
    return list(caught.value.problems)


BODY = [
    ("- one\n- two", 7, "'- one' reads as a list", r"\-"),
    ("1986. A year.", 7, "'1986. A year.' reads as a numbered list", r"write 1986\."),
    ("1) one", 7, "a numbered list", r"write 1\)"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", 7, "'| a | b |' reads as a table", "sentences"),
    ("```python\nx = 1\n```", 7, "a code block", "`code`"),
    ("    x = 1", 7, "a code block", "without blanks"),
    ("> said she", 7, "a quotation block", "take out the >"),
    ("* * *", 7, "a line across the page", "##"),
    ("<div>x</div>", 7, "HTML", "comments"),
    ("A <b>word</b>.", 7, "'<b>' is HTML", r"\<b>"),
    ("[record x.wav]", 7, "'[record x.wav]' stands under no paragraph", "right below"),
    ("A word.\n\n[think]\n\n[record x.wav]", 11, "stands under no paragraph", "right below"),
    ("A word.\n\n[record x.wav]\n\n[record y.wav]", 11, "the paragraph's second recording", "keep one"),
    ("A word.\n\n[record]", 9, "'[record]' names no file", "[record take3.wav]"),
    ("A word.\n\n[recrod x.wav]", 9, "is no directive", "did you mean 'record'?"),
    ("A word [record x.wav] here.", 7, "[record x.wav]", "blank line"),
    ("A line\n--------", 7, "the line below 'A line' makes it a heading", "blank line"),
    ("# Big", 7, "'Big' is a heading with one #", "title"),
    ("### Small", 7, "'Small' is a heading with 3 #", "one level"),
    ("##No blank", 7, "'##No blank' is no heading", "write a blank after ##"),
    ("###No blank", 7, "'###No blank' is no heading", "write a blank after ##"),
    ("Text.\n##No blank", 8, "'##No blank' is no heading", r"write \##"),
    ("It is ~~gone~~ here.", 7, "'~~gone~~ here.': text is struck through", r"\~"),
    ("It is\n~~*gone*~~ here.", 8, "struck through", r"\~"),
    ("## It is ~~gone~~", 7, "struck through", r"\~"),
    ("## ", 7, "a heading is empty", "about"),
    ("## A [link](https://x.org) here", 7, "a link covers a part of the heading", "all of it"),
    ("## The $x$", 7, "holds a formula", "not spoken"),
    ("## Two {.if-time}", 7, "'.if-time' is no attribute of a heading", "#…"),
    ("## Two {#a b}", 7, "'b' in '{#a b}' is no attribute", r"\{"),
    ("## A {#one}\n\n## B {#one}", 9, "#one is the id of line 7 too", "its own"),
    ("[pause]", 7, "'[pause]' has no length", "[pause 2s]"),
    ("[pause 0s]", 7, "has no length", "[pause 2s]"),
    ("[pause 2]", 7, "has no length", "[pause 2s]"),
    ("[pause ２s]", 7, "has no length", "[pause 2s]"),
    ("[puase 2s]", 7, "'[puase 2s]' is no directive", "did you mean 'pause'?"),
    ("[sound]", 7, "'[sound]' names no file", "sounds/"),
    ("[think 2]", 7, "'[think 2]' has no length", "[think 2s]"),
    ("[pause 2s] {.slow}", 7, "a directive has no attributes", "take them out"),
    ("Now [pause 2s] go on.", 7, "'[pause 2s]' stands inside a paragraph", r"\[pause 2s]"),
    ("One line\n[think]", 8, "'[think]' stands inside a paragraph", "blank line"),
    ("See ![x](pictures/x.png) here.", 7, "a picture stands inside", "blank line"),
    ("![x](x.png)", 7, "the picture 'x.png' does not lie in pictures/", "pictures/name.png"),
    ("![x](pictures/a.png)\n\n![x](pictures/b.png)", 9, "second picture", "one picture"),
    ("A <!-- b --> c.", 7, "a comment stands inside", "blank line"),
    ("<!-- b --> c.", 7, "text stands behind a comment", "new line"),
    ("<!-- b", 7, "a comment has no end", "-->"),
    ("Words. {.if-tme}", 7, "'.if-tme' is no attribute of a paragraph", "did you mean '.if-time'?"),
    ("Words. {rnk=2}", 7, "'rnk' is no attribute", "did you mean 'rank'?"),
    ("Words. {rank=2}", 7, "rank=2 stands without .if-time", "{.if-time rank=2}"),
    ("Words. {.if-time rank=0}", 7, "rank='0' is no rank", "first"),
    ("Words. {rate=5}", 7, "rate='5' is no rate", "0.5"),
    ("Words. {rate=０.9}", 7, "is no rate", "0.5"),
    ("Words. {.slow rate=0.9}", 7, ".slow and rate= stand together", "0.85"),
    ("Words. {.slow .slow}", 7, "'.slow'", "keep one"),
    ("Words. {}", 7, "{} says nothing", r"\{}"),
    ("A set {a, b}", 7, "'a,' in '{a, b}' is no attribute", r"\{a, b}"),
    ("{.slow}", 7, "stands without a paragraph", "end"),
    ("One {.slow} two.", 7, "'{.slow} two.': attributes stand here as text", r"\{"),
    ("A `d_k`{say=\"x\"} b.", 7, "attributes stand here as text", '[words]{say="…"}'),
    ('[a]{sya="x"} b', 7, "'sya' is no attribute of a piece of text", "did you mean 'say'?"),
    ('[a]{say="x} b', 7, "is no attribute", 'say="…"'),
    ("[a]{say=} b", 7, "is no attribute", "say"),
    ('[a]{say=""} b', 7, "say= is empty", "say"),
    ("[a]{} b", 7, "says nothing", "say"),
    ("[ ]{say=x} b", 7, "holds no text", "brackets"),
    ("[a]{lang=french-language} b", 7, "lang='french-language' is no language", "fr"),
    ("[a [b]{lang=fr}]{say=x}", 7, "inside another", "part"),
    ("[[a]{say=x} b](https://x.org)", 7, "neither as a link nor", "[[text](https://…)]"),
    ("![a](pictures/a b.png)", 7, "neither as a link nor", "![what it shows](<pictures/a name.png>)"),
    ("[a](not an address) b", 7, "neither as a link nor", "https"),
    ("[a](../x.md) b", 7, "'../x.md' is no web address", "https://"),
    ("[a](javascript:alert) b", 7, "'javascript:alert' is no web address", "https://"),
    ('[a](https://x.org "t") b', 7, "a link has no title: 't'", "take it out"),
    ("[a]: https://x.org", 7, "a link kept for later", "https"),
    ("$$x$$", 7, "'$$x$$' is a formula for the eye", "write $x$ inside"),
    ("**Guest:**", 7, "nothing to say", "sentence"),
    ("A bell \x07.", 7, "control character U+0007", "take it out"),
    ("a\nb\nc <i>d</i>", 9, "'<i>' is HTML", r"\<i>"),
    ("`a\nb` <i>", 8, "'<i>' is HTML", r"\<i>"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "line", "message", "hint"), BODY)
def test_a_mistake_in_the_body_is_named_with_line_text_and_hint(body: str, line: int, message: str, hint: str) -> None:
    found = problems_of(TOP + body + "\n")
    assert found[0].place == Place("scripts/x.md", line), found
    assert message in found[0].message
    assert hint in found[0].hint
    assert found[0].severity == "error"


@pytest.mark.parametrize("braces", ["{.if-tiem rank=1}", "{rank=2 .iftime}"])
def test_a_misspelt_attribute_is_one_mistake_whatever_stands_beside_it(braces: str) -> None:
    (only,) = problems_of(f"{TOP}Words. {braces}\n")
    assert only.hint == "did you mean '.if-time'?"


HEADS = [
    ("", 1, "the head has no title", "title:"),
    ("title:", 2, "title is empty", "write something"),
    ("title: T\nnumbr: 3", 3, "unknown key 'numbr'", "did you mean 'number'?"),
    ("title: T\ntitle: U", 3, "'title' stands twice", "keep one"),
    ("title: T\nlexicon: {a: b, a: c}", 3, "'a' stands twice", "keep one"),
    ("title: &t T", 2, "& and *", "quotes"),
    ("title: T\nguid: *t", 3, "& and *", "quotes"),
    ("title: !!str T", 2, "a YAML tag", "!"),
    ("title: a: b", 2, "the head cannot be read", "quote"),
    ("title: [a, b]", 2, "title is a text", "title"),
    ("title: T\ndate: 2026-11-24", 3, "'2026-11-24' is no moment", "2026-11-24T06:00:00Z"),
    ("title: T\ndate: 2026-11-24T06:00:00", 3, "is no moment with a zone", "Z"),
    ("title: T\ndate: 2026-02-30T06:00:00Z", 3, "is no moment", "Z"),
    ("title: T\nlength: long", 3, "'long' is no length", "3:30"),
    ("title: T\nlength: 0:00", 3, "is no length", "full"),
    ("title: T\nnumber: 0", 3, "'0' is no episode's number", "from 1"),
    ("title: T\nlength: 9:99", 3, "'9:99' is no length", "write 3:30, 10min or full"),
    ("title: T\nlength: 3.5", 3, "'3.5' is no length", "write 3:30, 10min or full"),
    ("title: T\nnumber: 999999999999", 3, "is no episode's number", "from 1 to 999999"),
    ("title: T\nguid: a b", 3, "'a b' is no guid", "without blanks"),
    ("title: T\nlexicon: x", 3, "lexicon holds words", "LoRA"),
    ("title: T\nresources: x", 3, "resources is a list", "title"),
    ("title: T\nresources:\n  - x", 4, "a resource has a title and a url", "title"),
    ("title: T\nresources:\n  - {title: a, url: b}", 4, "'b' is no web address", "https://"),
    ('title: T\nresources:\n  - {title: a, url: "http://b", by: c}', 4, "unknown key 'by'", "known are"),
    ("- a", 2, "the head holds no keys", "key: text"),
    ("title: " + "[" * 2000, 2, "nested too deeply", "docs/script-format.md"),
    ("title: " + "x" * 70_000, 1, "the head has", "at most"),
]


@pytest.mark.parametrize(("head", "line", "message", "hint"), HEADS)
def test_a_mistake_in_the_head_is_named_with_line_text_and_hint(head: str, line: int, message: str, hint: str) -> None:
    found = problems_of(f"---\n{head}\n---\n\n## One\n\nText.\n")
    assert not line or found[0].place == Place("scripts/x.md", line), found
    assert message in found[0].message
    assert hint in found[0].hint


WHOLE = [
    ("", 0, "the script has no segment", "##"),
    ("## One\n\nText.\n", 1, "the script has no head", "---"),
    ("---\ntitle: T\n\n## One\n", 0, "the script has no segment", "##"),
    (HEAD, 0, "no segment", "##"),
    (HEAD + "\nText.\n\n## One\n", 5, "'Text.' stands before the first segment", "heading"),
    (HEAD + "\n![a](pictures/a.png)\n\n## One\n", 5, "stands before the first segment", "heading"),
]


@pytest.mark.parametrize(("text", "line", "message", "hint"), WHOLE)
def test_a_script_needs_head_and_segments(text: str, line: int, message: str, hint: str) -> None:
    found = problems_of(text)
    assert found[0].place.line == line, found
    assert message in found[0].message
    assert hint in found[0].hint


def test_a_first_heading_without_its_blank_is_one_mistake() -> None:
    found = problems_of(HEAD + "\n##One\n\n## Two\n\nText.\n")
    assert [(problem.place.line, problem.message) for problem in found] == [(5, "'##One' is no heading")]


def test_all_mistakes_of_a_file_are_told_at_once_in_its_order() -> None:
    text = "---\ntitel: T\n---\n\n## One\n\n- list\n\nA <b>.\n\n[stop 2s]\n\n## One {.x}\n"
    found = problems_of(text)
    assert [problem.place.line for problem in found] == [1, 2, 7, 9, 11, 13]
    assert pickle.loads(pickle.dumps(ProblemsError(found))).problems == tuple(found)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_and_a_byte_order_mark_are_read(ends: str) -> None:
    text = TOP + "One.\nTwo.\n"
    assert parse("\ufeff" + text.replace("\n", ends), "x") == parse(text, "x")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "body",
    [
        "[" * 1000,
        "[" * 499,
        "![" * 499,
        "[" * 450 + "]" * 450,
        "[a]{" * 490,
        "*a **b " * 2500,
        "*" * 19_000,
        "_a__b" * 3900,
        "$" * 19_000,
        "$a " * 6000,
        "<a " * 6000,
        "<!--" * 4900,
        "&#" * 9000,
        " {" * 9000,
        "`" * 19_000,
        "\\" * 19_000,
        ">" * 100_000,
        "- " * 20_000,
        "1. " * 20_000,
        "a " * 240_000,
        "\x00" * 100_000,
        "## a\n\n" * 5000,
        "| a |\n" * 5000,
        "<div>\n\n" * 5000,
        "a\n=\n" * 5000,
        "x" * (LONGEST_FILE + 1),
        "[pause 2s]\n" * 400,
        "]{a=b}" * 3000,
        "](" * 9000,
        "$$ a" * 4000,
    ],
)
def test_hostile_text_costs_seconds_at_most_and_no_traceback(body: str) -> None:
    try:
        parse(TOP + body, "x")
    except ProblemsError as error:
        assert all(len(problem.message) < 400 for problem in error.problems)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("head", ["title: " + "[" * 60_000, "a: " + "{a: " * 15_000, "? " * 30_000, "k: &a\n" * 9000])
def test_hostile_heads_cost_seconds_at_most(head: str) -> None:
    problems_of(f"---\n{head}\n---\n\n## a\n")


def test_every_sentence_can_be_placed_on_its_line() -> None:
    from audiolesson.script.marks import place_at

    text = TOP + "**Guest:** One\n  two `three\nfour` five.\nSix [seven\neight]{lang=fr} nine. {.slow}\n"
    paragraph = parse(text, "x.md").segments[0].items[0]
    for word, line in (("One", 7), ("two", 8), ("five", 9), ("Six", 10), ("seven", 10), ("eight", 11), ("nine", 11)):
        assert place_at(paragraph, paragraph.text.index(word)) == Place("x.md", line), word
    assert re.fullmatch(r"[^\n]*", paragraph.text)


@pytest.mark.parametrize("base", ["", "||||||| base\nA tide is the sea.\n"])
def test_a_conflict_that_a_merge_has_left_is_one_mistake_and_not_many(base: str) -> None:
    conflict = f"<<<<<<< HEAD\nA tide rises.\n{base}=======\nA tide falls.\n\n## One\n>>>>>>> other\n"
    (found,) = problems_of(f"{TOP}{conflict}\nSo much for tides.\n")
    assert found.place.line == 7 and "the merge has left both" in found.message and "delete the lines" in found.hint
    (found,) = problems_of(f"---\ntitle: T\n{conflict.replace('A tide ', 'number: 1 #')}---\n\n## One\n\nText.\n")
    assert found.place.line == 3
    (found, rest) = problems_of(f"{TOP}{conflict}\n[puase 2s]\n")
    assert "[puase 2s]" in rest.message


@pytest.mark.timeout(60)
def test_signs_of_a_merge_without_end_take_no_time() -> None:
    text = TOP + "<<<<<<<\n" * 30_000 + "=======\n" * 20_000
    assert all("merge" not in one.message for one in problems_of(text))
