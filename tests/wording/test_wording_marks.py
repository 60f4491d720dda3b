"""What the author marked, and the lexicon, rank before every rule."""

import subprocess
import sys

import pytest

from audiolesson.wording.align import spoken_text
from audiolesson.wording.en.code import code
from audiolesson.wording.letters import finish
from audiolesson.wording.model import Lexicon, Mark, Token
from audiolesson.wording.read import read


def spoken(text: str, marks: tuple[Mark, ...] = (), **more: object) -> str:
    return spoken_text(read(text, marks, **more).tokens).text  # type: ignore[arg-type]


def test_a_say_mark_wins_over_lexicon_and_rules() -> None:
    marks = (Mark(3, 7, "say", "low rah"),)
    assert spoken("We LoRA it", marks, lexicon=Lexicon({"LoRA": "else"})) == "We low rah it"


def test_a_reading_with_digits_or_capitals_is_worded_too() -> None:
    reading = read("x", (Mark(0, 1, "say", "A P I in 5 parts"),))
    assert reading.tokens[0].spoken == "A P I in five parts"
    assert reading.tokens[0].spelled == (0, 1, 2)


def test_the_lexicon_is_exact_in_case_and_takes_plurals() -> None:
    lexicon = Lexicon({"LoRA": "low rah", "GIF": "jif"})
    assert spoken("LoRAs, lora and GIF's", lexicon=lexicon) == "low rahs, lora and jif's"


def test_a_foreign_phrase_keeps_its_words_and_its_language() -> None:
    text = "He said 5 guten Tag."
    tokens = read(text, (Mark(8, 19, "lang", "de"),)).tokens
    assert [(token.spoken, token.lang) for token in tokens[2:5]] == [("5", "de"), ("guten", "de"), ("Tag", "de")]


def test_another_language_is_left_to_its_voice() -> None:
    assert spoken("Das sind 5,5 % von 2017.", language="de") == "Das sind 5,5 % von 2017."


CODE = """
d_k ⇒ d k
f(x) ⇒ f of x
snake_case ⇒ snake case
getUserName() ⇒ get User Name
a[i] += 1 ⇒ a i plus equals one
x == 5 ⇒ x double equals five
data.csv ⇒ data dot C S V
pip install audiolesson ⇒ pip install audiolesson
model.fit(X, y) ⇒ model dot fit of X, y
__init__ ⇒ dunder init
git commit -m ⇒ git commit dash m
def f(x): ⇒ def f of x
"""


@pytest.mark.parametrize("line", CODE.strip().splitlines())
def test_code_is_said_as_one_reads_it_to_another(line: str) -> None:
    written, wanted = line.split(" ⇒ ")
    assert finish(code.reading(written).reading)[0] == wanted


def test_the_article_a_is_no_letter_and_a_single_a_is() -> None:
    def spelled(text: str) -> list[tuple[str, tuple[int, ...]]]:
        return [(token.spoken, token.spelled) for token in read(text).tokens]

    assert spelled("a plan")[0] == ("a", ())
    assert spelled("A plan")[0] == ("A", ())
    assert spelled("plan A")[1] == ("A", (0,))
    assert spelled("the API's")[1] == ("A P I's", (0, 1, 2))


def test_a_stop_of_an_abbreviation_at_the_end_is_the_stop_of_the_sentence() -> None:
    assert [token.spoken for token in read("pears, etc.").tokens] == ["pears", ",", "et cetera", "."]


def test_wording_is_light_to_import() -> None:
    heavy = "'numpy', 'hypothesis', 'yaml', 'markdown_it', 'click'"
    code_ = f"import sys, audiolesson.wording.read as r; r.read('In 2017'); assert not {{{heavy}}} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code_], check=True)


def test_a_token_is_a_value() -> None:
    assert read("Hi").tokens == (Token("Hi", 0, 2, "Hi"),)
