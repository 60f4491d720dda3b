"""`check` finds each kind of mistake where it stands, and nothing in a good show."""

from collections.abc import Callable
from pathlib import Path

import pytest

from audiolesson.check import run
from audiolesson.check.before_build import before_build
from audiolesson.check.before_drills import STUDY_STOPPING
from audiolesson.check.catalogue import LESSON_RULES, NAMES, SHOW_RULES, STUDY_RULES, abouts
from audiolesson.check.lessons import FIXED, stops
from audiolesson.check.rules.wording_kinds import KINDS
from audiolesson.check.stopping import STOPPING
from audiolesson.errors import Place, Problem, ShowError
from audiolesson.show.model import Show
from audiolesson.show.read import load_show

SETTINGS = """\
id = "c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1"
title = "A course"
address = "https://example.org/course/"
[voices]
Host = "tone"
Guest = "tone"
"""
GOOD = """\
---
title: {title}
date: 2026-11-24T06:0{minute}:00Z
---

## What it is

A model learns from text. **So** do you.

**Guest:** It counts words in [LoRA]{{say="low rah"}}.
"""


def check(show: Show, slugs: list[str] | None = None) -> list[Problem]:
    """What is found but for short segments and sounds without credits: the shows here are bare on purpose."""
    return [problem for problem in run.check(show, slugs) if problem.rule not in ("short-segment", "credit")]


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Show]:
    """Make a show of two good lessons, `one` and `two`; keywords replace or add files ("scripts/one.md": text)."""

    def made(files: dict[str, str] | None = None, settings: str = SETTINGS) -> Show:
        whole = {
            "show.toml": settings,
            "lessons/one.md": "# One\n\nText about LoRA and ZABRUQ.\n",
            "lessons/two.md": "# Two\n\nText about LoRA and ZABRUQ.\n",
            "scripts/one.md": GOOD.format(title="One", minute=0),
            "scripts/two.md": GOOD.format(title="Two", minute=3),
            "sounds/chime.wav": "RIFF",
            "pictures/x.png": "PNG",
            **(files or {}),
        }
        for name, text in whole.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return load_show(tmp_path)

    return made


def script(body: str, head: str = "") -> str:
    return f"---\ntitle: One\ndate: 2026-11-24T06:00:00Z\n{head}---\n\n## What it is\n\n{body}\n"


def test_a_good_show_has_no_problems(make: Callable[..., Show]) -> None:
    show = make()
    assert check(show) == []
    assert before_build(show, "one") == []


LONG = "This sentence has " + "very " * 25 + "many words."
LESSON_CASES = [
    ("speaker", "error", script("Hi.\n\n**Gest:** Hello."), 10, "Gest has no voice", "did you mean Guest?"),
    (
        "missing-file",
        "error",
        script("Hi.\n\n[sound bell.wav]"),
        10,
        "sounds/bell.wav is missing",
        "put the file there",
    ),
    ("missing-file", "error", script("Hi.\n\n[sound ../show.toml]"), 10, "lies outside sounds/", "sounds/"),
    ("missing-file", "error", script("![a](pictures/y.png)\n\nHi."), 8, "pictures/y.png is missing", "put"),
    ("missing-file", "error", script("Hi.\n\n![a](pictures/y.png)"), 10, "pictures/y.png is missing", "put"),
    ("missing-file", "error", script("![a](pictures/../up.png)\n\nHi."), 8, "lies outside pictures/", "pictures/"),
    ("empty-segment", "error", script("Hi.\n\n## Nothing\n\n<!-- later -->"), 10, "nothing is heard", "heading"),
    ("empty-segment", "error", script("Hi.\n\n## Nothing\n\n... !!!"), 12, "“... !!!” has no word to speak", "say="),
    ("empty-segment", "error", script('"?"'), 8, "nothing is heard in the segment 'What it is'", "sentence"),
    ("empty-segment", "error", script("🙂"), 8, "nothing is heard", "sentence"),
    ("empty-segment", "error", script('[a]{say="..."}'), 8, "nothing is heard", "sentence"),
    ("script-date", "error", "---\ntitle: One\n---\n\n## A\n\nHi.\n", 1, "the head has no date", "date: "),
    ("title-length", "error", script("Hi.").replace("One", "long " * 60), 1, "characters", "255"),
    (
        "chapters",
        "error",
        script("Hi.") + "".join(f"\n## {n}\n\nHi.\n" for n in range(255)),
        1026,
        "256 segments",
        "255",
    ),
    ("long-sentence", "error", script(f"Hi.\n{LONG}"), 9, "“This sentence has very very very …” has 30 words", "25"),
    ("segment-title", "warning", script("Hi.\n\n## " + "x" * 46 + "\n\nHi."), 10, "46 characters", "45"),
    ("segment-title", "warning", script("Hi.\n\n## What IT is\n\nHi."), 10, "stands on line 6 too", "apart"),
    ("wording-formula", "error", script(r"Hi." + "\n" + r"See $\foo{x}\bar$ now."), 9, r"foo", ""),
    ("lexicon", "error", script("Hi.", "lexicon:\n  '/LoRA(/': rah\n"), 5, "the pattern /LoRA(/ is none", "like"),
    ("claim", "error", script("It began in\n1998."), 9, "“1998” is not in the lesson", "off"),
    ("claim", "error", script("So said Ada **Quill** once."), 8, "“Ada Quill” is not in the lesson", "add it"),
    ("wording-acronym", "error", script("Text\nfrom ZABRUQ."), 9, "ZABRUQ is not known", ""),
    ("script-format", "error", script("Hi.\n\n- list"), 10, "reads as a list", "sentences"),
]


@pytest.mark.parametrize(("rule", "severity", "text", "line", "message", "hint"), LESSON_CASES)
def test_each_rule_about_a_script_finds_its_mistake_where_it_stands(
    make: Callable[..., Show], rule: str, severity: str, text: str, line: int, message: str, hint: str
) -> None:
    show = make({"scripts/one.md": text})
    found = check(show)
    assert [(problem.rule, problem.severity) for problem in found] == [(rule, severity)], found
    assert found[0].place == Place("scripts/one.md", line)
    assert message in found[0].message
    assert hint in found[0].hint
    stops = severity == "error" and not rule.startswith(HEARD)
    assert [problem.rule for problem in before_build(show, "one")] == [rule] * stops
    assert before_build(show, "two") == []


HEARD = ("claim", "lexicon", "long-sentence", "wording")
"""Errors of what is said: `check` exits 1 for them, and a build goes on."""

TWO = "scripts/two.md"
SHOW_CASES = [
    ("same-date", "error", {TWO: GOOD.format(title="Two", minute=0)}, TWO, "the date is that of one too"),
    (
        "same-date",
        "error",
        {TWO: GOOD.format(title="Two", minute=0).replace("06:00:00Z", "07:00:00+01:00")},
        TWO,
        "one",
    ),
    ("same-date", "error", {TWO: GOOD.format(title="Two", minute=0).replace(":00Z", ":00.7Z")}, TWO, "that of one"),
    ("same-title", "warning", {TWO: GOOD.format(title="ONE", minute=3)}, TWO, "'ONE' is that of one too"),
    ("same-title", "warning", {TWO: GOOD.format(title="A course", minute=3)}, TWO, "is the show's"),
    (
        "lesson-missing",
        "warning",
        {"scripts/three.md": GOOD.format(title="Three", minute=6)},
        "scripts/three.md",
        "no lesson",
    ),
    ("file-name", "warning", {"scripts/My Lesson.md": "x"}, "scripts/My Lesson.md", "passed over"),
    (
        "file-name",
        "warning",
        {"lessons/Zwei.txt": "x", "lessons/zwei.md": "# Two\n\nTwo is a number.\n"},
        "lessons/Zwei.txt",
        "passed over",
    ),
]


@pytest.mark.parametrize(("rule", "severity", "files", "file", "message"), SHOW_CASES)
def test_each_rule_about_the_show_finds_its_mistake(
    make: Callable[..., Show], rule: str, severity: str, files: dict[str, str], file: str, message: str
) -> None:
    found = check(make(files))
    assert [(problem.rule, problem.severity, problem.place.file) for problem in found] == [(rule, severity, file)]
    assert message in found[0].message


def test_a_copied_guid_or_number_is_found(make: Callable[..., Show]) -> None:
    one = GOOD.format(title="One", minute=0).replace("---\n\n##", "guid: a:episode\nnumber: 3\n---\n\n##")
    two = GOOD.format(title="Two", minute=3).replace("---\n\n##", "guid: a:episode\nnumber: 3\n---\n\n##")
    found = check(make({"scripts/one.md": one, TWO: two}))
    assert [(problem.rule, problem.place.file) for problem in found] == [("same-guid", TWO), ("same-number", TWO)]


def test_a_guid_that_another_script_would_have_by_itself_is_found(make: Callable[..., Show]) -> None:
    from audiolesson.feed.guid import item_guid

    guid = item_guid("c0e7d2c8-0f6c-4c0f-9c55-0ad0b8f0a5a1", "one", "episode")
    two = GOOD.format(title="Two", minute=3).replace("---\n\n##", f"guid: {guid}\n---\n\n##")
    assert [problem.rule for problem in check(make({TWO: two}))] == ["same-guid"]


@pytest.mark.parametrize(
    ("rule", "settings", "line", "message", "hint"),
    [
        ("address", SETTINGS.replace("address =", "description ="), 0, "has no address", "add"),
        ("missing-file", SETTINGS + '[sound]\nopening = "gong.wav"\n', 8, "sounds/gong.wav is missing", "put"),
        ("missing-file", 'sound.opening = "gong.wav"\n' + SETTINGS, 1, "sounds/gong.wav is missing", "put"),
        ("voice", SETTINGS.replace('Guest = "tone"', 'Guest = "espaek"'), 6, "Guest: no voice is called 'espaek'", ""),
        ("voice", SETTINGS.replace('Guest = "tone"', 'Guest = "espeak:xx-nope"'), 6, "no voice 'espeak:xx-nope'", ""),
        ("voice", SETTINGS.replace('Host = "tone"', 'Host = "espeak:en-gbb"'), 5, "Host: there", "mean espeak:en-gb?"),
        ("voice", SETTINGS.replace('Guest = "tone"', '"Dr. X" = "tone:loud"\nGuest = "tone"'), 6, "Dr. X: there", ""),
        ("category", SETTINGS.replace("address", 'category = "Education > Course"\naddress'), 3, "no subcategory", ""),
        ("lexicon", SETTINGS + "[lexicon]\n'/GPT-\\d/' = 'G P T \\1'\n", 8, "it has no group 1", "like this"),
        ("check-off", SETTINGS + '[check]\noff = ["long-sentense"]\n', 8, "no rule is called 'long-sentense'", ""),
    ],
)
def test_each_rule_about_settings_finds_its_mistake(
    make: Callable[..., Show], rule: str, settings: str, line: int, message: str, hint: str
) -> None:
    found = check(make(settings=settings))
    assert [(problem.rule, problem.place) for problem in found] == [(rule, Place("show.toml", line))], found
    assert message in found[0].message
    assert hint in found[0].hint


@pytest.mark.parametrize(
    ("tag", "known"), [("de", True), ("pt-BR", True), ("zh", True), ("de-CH", True), ("tlh", False)]
)
def test_a_phrase_in_a_language_that_its_voice_lacks_is_named(make: Callable[..., Show], tag: str, known: bool) -> None:
    settings = SETTINGS.replace('Host = "tone"', 'Host = "espeak"')
    text = script(f"Hi. She said [so]{{lang={tag}}} and went.\n\n**Guest:** Oh [so]{{lang=tlh}}.")
    found = check(make({"scripts/one.md": text}, settings))
    assert [(problem.rule, problem.severity, problem.place.line) for problem in found] == [
        ("language", "warning", 8)
    ] * (not known)


def test_no_voice_is_proposed_that_is_nothing_like_the_one_written(make: Callable[..., Show]) -> None:
    (problem,) = check(make(settings=SETTINGS.replace('Guest = "tone"', 'Guest = "espeak:xx-nope"')))
    assert problem.hint == "`audiolesson voices` lists what is installed"


@pytest.mark.parametrize("spec", ["espeak:en-gb", "espeak:pt-pt", "espeak:fr+f3", "tone:50"])
def test_a_voice_that_its_engine_can_speak_is_no_mistake(make: Callable[..., Show], spec: str) -> None:
    assert check(make(settings=SETTINGS.replace('Guest = "tone"', f'Guest = "{spec}"'))) == []


BROKEN = """\
class Broken:
    name = "broken"
    deterministic = True
    def catalogue(self): raise ZeroDivisionError
    def speak(self, utterance): raise ZeroDivisionError
class Unloadable:
    def __init__(self): raise ZeroDivisionError
"""


def test_a_broken_voice_of_another_package_gives_no_traceback(
    make: Callable[..., Show], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "broken_voice-1.dist-info"
    package.mkdir(parents=True)
    (tmp_path / "site" / "broken_voice.py").write_text(BROKEN)
    (package / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-voice\nVersion: 1\n")
    names = "broken = broken_voice:Broken\nunloadable = broken_voice:Unloadable\n"
    (package / "entry_points.txt").write_text(f"[audiolesson.voices]\n{names}")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    settings = SETTINGS.replace('"tone"', '"broken:x"', 1).replace('"tone"', '"unloadable:x"')
    found = check(make(settings=settings))
    assert [(p.rule, p.place.line) for p in found] == [("voice", 6)], found
    assert "cannot be loaded" in found[0].message


def test_signs_beside_a_sound_or_a_sentence_leave_no_segment_empty(make: Callable[..., Show]) -> None:
    body = "...\n\nHi.\n\n## A sound\n\n...\n\n[sound chime.wav]\n\n## A number\n\n7"
    assert check(make({"scripts/one.md": script(body)})) == []


def test_a_rule_that_is_off_says_nothing_but_a_script_that_cannot_be_read_does(make: Callable[..., Show]) -> None:
    bad = {"scripts/one.md": script(LONG + r" See $\foo{x}$."), TWO: "---\ntitle: Two\n---\n\n- list\n"}
    rules = {problem.rule for problem in check(make(bad))}
    assert {"long-sentence", "script-format"} < rules
    off = ", ".join(f'"{rule}"' for rule in sorted(rules))
    left = check(make(bad, SETTINGS + f"[check]\noff = [{off}]\n"))
    assert {problem.rule for problem in left} == {"script-format", "check-off"}


def test_checking_one_lesson_tells_its_own_clashes_and_no_other_lessons_mistakes(make: Callable[..., Show]) -> None:
    show = make({"scripts/one.md": script("Hi.\n\n**Gest:** Hello."), TWO: GOOD.format(title="Two", minute=0)})
    assert [(p.rule, p.place.file) for p in check(show, ["two"])] == [("same-date", TWO)]
    assert [(p.rule, p.place.file) for p in check(show, ["one"])] == [
        ("same-date", "scripts/one.md"),
        ("speaker", "scripts/one.md"),
    ]


def test_mistakes_of_the_format_and_those_of_rules_are_told_in_one_round(make: Callable[..., Show]) -> None:
    body = "- list\n\n**Gest:** Hello. {.x}\n\n[sound bell.wav]\n\n## Nothing\n\n## Signs\n\n!!!"
    show = make({"scripts/one.md": script(body).replace("date: 2026-11-24T06:00:00Z\n", "")})
    expected = [
        (1, "script-date"), (7, "script-format"), (9, "script-format"), (9, "speaker"), (11, "missing-file"),
        (13, "empty-segment"), (17, "empty-segment"),
    ]  # fmt: skip
    assert [(p.place.line, p.rule) for p in check(show)] == expected
    assert [(p.place.line, p.rule) for p in before_build(show, "one")] == expected


@pytest.mark.parametrize(
    "text",
    [
        script("- list"),
        script("[sound]"),
        script("![a](x.png)"),
        script("Hi.").replace("date: 2026", "date: 26"),
        script("Hi.").replace("title: One\n", ""),
        script("Hi.").replace("title: One", "title: a: b"),
        "---\ntitle: One\n",
        "",
        "x" * 600_000,
    ],
    ids=range(9),
)
def test_what_a_mistake_leaves_unread_is_no_second_mistake(make: Callable[..., Show], text: str) -> None:
    show = make(
        {"scripts/one.md": text, TWO: text.replace("title: One", "title: Two").replace("06:00:00Z", "06:03:00Z")}
    )
    assert {p.rule for p in check(show)} == {"script-format"}
    assert {p.rule for p in before_build(show, "one")} == {"script-format"}


def test_an_unknown_lesson_is_named(make: Callable[..., Show]) -> None:
    with pytest.raises(ShowError, match=r"there is no lesson 'onee'[\s\S]*did you mean one\?"):
        check(make(), ["onee"])


def test_a_script_that_is_no_text_is_a_problem_and_no_traceback(make: Callable[..., Show]) -> None:
    show = make()
    show.script("one").write_bytes(b"\xff\xfe\x00")
    assert [(p.rule, p.severity, p.place.file) for p in check(show)] == [("script-format", "error", "scripts/one.md")]
    assert [p.rule for p in before_build(show, "one")] == ["script-format"]


def test_problems_come_in_the_order_of_their_places(make: Callable[..., Show]) -> None:
    show = make({"scripts/one.md": script("[sound a.wav]\n\n**Gest:** Hello.\n\n## What it is"), TWO: "x"})
    found = check(show)
    assert len(found) > 4
    assert found == sorted(found, key=lambda problem: problem.place)


def test_every_rule_has_a_name_of_its_own_that_can_be_turned_off() -> None:
    for rules in (LESSON_RULES, STUDY_RULES):
        names = [rule.name for rule in rules]
        assert len(names) == len(set(names))
    rules = {rule.name for rule in (*LESSON_RULES, *STUDY_RULES, *SHOW_RULES)}
    assert {*rules, "unused-off", *(f"wording-{kind}" for kind in KINDS)} == NAMES
    assert abouts().keys() == NAMES | FIXED


def test_a_build_asks_all_rules_that_stop_it_and_no_others() -> None:
    assert {rule.name for rule in STOPPING} == {rule.name for rule in LESSON_RULES if stops(rule)}
    assert {rule.name for rule in STUDY_STOPPING} == {rule.name for rule in STUDY_RULES if stops(rule)}
