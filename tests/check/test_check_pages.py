"""Every rule fires on its bad example and on nothing else, and is silent on its good one and on our own lessons."""

import ast
import inspect
import re
import textwrap
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copy, copytree

import pytest

from audiolesson import api
from audiolesson.check.about import SAMPLE, files
from audiolesson.check.catalogue import abouts
from audiolesson.check.explain import explain, page
from audiolesson.check.rules.wording_kinds import KINDS
from audiolesson.check.words import brief
from audiolesson.errors import ProblemsError
from audiolesson.show.read import load_show
from audiolesson.wording.claims import Rule
from audiolesson.wording.language import language_of

ROOT = Path(__file__).parents[2]
SHOWN = [name for name, (_, about) in abouts().items() if about.bad]
BUILT = [name for name in SHOWN if abouts()[name][1].built]


def told(folder: Path, example: Mapping[str, str], *, strict: bool = False, built: bool = False) -> set[str]:
    """The rules that find something in the show of an example."""
    for name, text in files(example).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    try:
        show = load_show(folder)
    except ProblemsError as error:
        return {problem.rule for problem in error.problems}
    if built:
        assert not api.build(show, ["tides"], workers=1).problems
    return {problem.rule for problem in api.check(show, strict=strict)}


@pytest.mark.parametrize("name", SHOWN)
def test_a_rule_fires_on_its_bad_example_and_no_other_rule_does(name: str, tmp_path: Path) -> None:
    about = abouts()[name][1]
    assert told(tmp_path, about.bad, strict=name == "unused-off", built=about.built) == {name}


@pytest.mark.parametrize("name", SHOWN)
def test_no_rule_fires_on_a_good_example(name: str, tmp_path: Path) -> None:
    about = abouts()[name][1]
    assert about.good != about.bad
    assert told(tmp_path, about.good, strict=name == "unused-off", built=about.built) == set()


@pytest.mark.parametrize("name", BUILT)
def test_a_rule_about_what_was_built_is_silent_before_a_build_and_after_an_edit(name: str, tmp_path: Path) -> None:
    about = abouts()[name][1]
    assert told(tmp_path, about.bad) == set()
    assert told(tmp_path, about.bad, built=True) == {name}
    script = tmp_path / "scripts/tides.md"
    script.write_text(script.read_text() + "\nThe beach is wide then.\n")
    assert not api.check(load_show(tmp_path))


def test_every_rule_has_examples_and_says_what_it_finds_and_why() -> None:
    assert {name for name, (_, about) in abouts().items() if not about.bad} == {"wording"}
    for name, (_, about) in abouts().items():
        assert about.finds.endswith(".") and about.why.endswith(".") and explain(name).startswith(f"## {name}\n"), name
        assert name == "wording" or "This is found:" in explain(name)


def test_our_own_lessons_have_no_problem_also_where_somebody_has_built_them(tmp_path: Path) -> None:
    for folder in ("lessons", "scripts"):
        copytree(ROOT / folder, tmp_path / folder)
    copy(ROOT / "show.toml", tmp_path)
    assert api.check(load_show(tmp_path), strict=True) == []


def test_a_text_that_is_cut_for_a_message_ends_in_an_ellipsis() -> None:
    assert brief("a" * 80) == "a" * 80 and brief("word " * 20, 12) == "word word w…" and brief("a bc", 3) == "a…"


def test_the_page_of_rules_is_what_the_program_says() -> None:
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == page(), "run `make docs`"
    assert all(f"`{name}`:\n\n```" in page() for name in SAMPLE)


def test_every_doubt_of_wording_has_a_page() -> None:
    def doubts(function: Callable[..., object]) -> bool:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        return any(getattr(call.func, "id", "") == "Said" and len(call.args) > 1 for call in calls)

    language = language_of("en")
    assert language
    named = {rule.name for rule in language.rules if doubts(rule.say if isinstance(rule, Rule) else rule.find)}
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/audiolesson/wording").glob("*.py"))
    named |= set(re.findall(r"\bdoubt\(\s*start, end, \"(\w+)\"", source))
    assert len(named) > 4 and named | {"acronym", "code", "formula"} == KINDS.keys()
