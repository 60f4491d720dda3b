"""docs/script-format.md shows the whole format, and each of its examples parses."""

import re
from pathlib import Path

import pytest

from audiolesson.script.format import KEYS
from audiolesson.script.model import Comment, Paragraph, Pause, Sound, Think
from audiolesson.script.parse import parse
from audiolesson.script.print import print_script

PAGE = (Path(__file__).parents[2] / "docs" / "script-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```markdown\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_each_example_parses_and_comes_back_from_its_print(example: str) -> None:
    script = parse(example, "example.md")
    assert parse(print_script(script), "example.md") == script


def test_the_examples_show_each_thing_that_the_format_knows() -> None:
    scripts = [parse(example, "example.md") for example in EXAMPLES]
    segments = [segment for script in scripts for segment in script.segments]
    items = [item for segment in segments for item in segment.items]
    paragraphs = [item for item in items if isinstance(item, Paragraph)]
    spans = [span for paragraph in paragraphs for span in paragraph.spans]
    assert {type(item) for item in items} == {Paragraph, Pause, Think, Sound, Comment}
    assert {span.kind for span in spans} == {"text", "code", "formula"}
    assert {span.emphasis for span in spans} == {"", "emphasis", "strong"}
    for there in (
        any(span.say for span in spans),
        any(span.lang for span in spans),
        any(span.url and span.say for span in spans),
        any(paragraph.speaker for paragraph in paragraphs),
        any(paragraph.rank for paragraph in paragraphs),
        any(paragraph.rate == 0.85 for paragraph in paragraphs),
        any(paragraph.rate not in (0.85, 1.0) for paragraph in paragraphs),
        any(segment.id and segment.url for segment in segments),
        any(segment.picture and segment.picture_alt for segment in segments),
        any(isinstance(item, Paragraph) and item.record for item in items),
        any(script.preface for script in scripts),
        any(script.head.length is None for script in scripts),
    ):
        assert there


def test_the_page_names_every_key_of_the_head() -> None:
    for key in KEYS:
        assert re.search(rf"^{key}:", PAGE, re.MULTILINE), key
