"""Patterns are compiled when they are first asked, so that a command begins at once."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from audiolesson.patterns import found_by, lazy

_SOURCE = Path(__file__).parents[2] / "src" / "audiolesson"


def test_a_lazy_pattern_answers_as_a_compiled_one() -> None:
    late, known = lazy(r"(?P<word>l\w+)", re.IGNORECASE), re.compile(r"(?P<word>l\w+)", re.IGNORECASE)
    text = "Late lines, a Lamp"
    assert late.findall(text) == known.findall(text) == ["Late", "lines", "Lamp"]
    assert late.sub(r"<\g<word>>", text) == known.sub(r"<\g<word>>", text)
    assert (late.pattern, late.groupindex, late.flags) == (known.pattern, known.groupindex, known.flags)


def test_a_pattern_is_compiled_at_its_first_use() -> None:
    broken = lazy("(")
    with pytest.raises(re.error):
        broken.search("anything")


def test_a_match_is_known_as_that_of_its_lazy_pattern() -> None:
    number, word = lazy(r"\d+"), lazy("[a-z]+")
    found = number.search("in 1969")
    assert found and found_by(found, number) and not found_by(found, word)


def test_commands_begin_without_compiling_what_they_may_not_need() -> None:
    """Reading the modules of drafting and asking compiles next to nothing of what they hold."""
    count = """
import re, re._compiler as compiler, sys
compiled, own = compiler.compile, 0
def counting(pattern, flags=0):
    global own
    frame = sys._getframe(1)
    while "/re/" in frame.f_code.co_filename or frame.f_code.co_filename.endswith("patterns.py"):
        frame = frame.f_back
    own += "audiolesson" in frame.f_code.co_filename
    return compiled(pattern, flags)
compiler.compile = re._compiler.compile = counting
import audiolesson.draft.draft, audiolesson.study.facts.find
print(own)
"""
    made = subprocess.run([sys.executable, "-c", count], capture_output=True, text=True, check=True)
    assert int(made.stdout) < 10


def test_no_module_compiles_a_pattern_when_it_is_read() -> None:
    eager = []
    for path in sorted(_SOURCE.rglob("*.py")):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        classes = [one for one in body if isinstance(one, ast.ClassDef)]
        for statement in (*body, *(inner for one in classes for inner in one.body)):
            if not isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
                calls = [node for node in ast.walk(statement) if isinstance(node, ast.Call)]
                if any(ast.unparse(call.func) == "re.compile" for call in calls):
                    eager.append(f"{path.name}:{statement.lineno}")
    assert eager == []
