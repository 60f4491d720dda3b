"""Every line that `say --words -` is given has its reading, so that as many come out as went in."""

import pytest

from audiolesson.upkeep.line import line_reading

LINES = """
- An item of a list. ⇒ An item of a list.
1. Mix the flour. ⇒ one. Mix the flour.
1969. That was the year. ⇒ nineteen sixty-nine. That was the year.
# Heading 1 ⇒ Heading one
> All models are wrong. ⇒ All models are wrong.
Some <b>bold</b> words<br> here. ⇒ Some bold words here.
If x<y and a > b, stop. ⇒ If x is less than y and a is greater than b, stop.
![A cat](cat.png) ⇒ A cat
See [the template](./template.md) and [its source][code]. ⇒ See the template and its source.
**Nobody:** Good day. ⇒ Nobody: Good day.
$$x^2 + 1$$ ⇒ x squared plus one
- [ ] Read chapter 3. ⇒ Read chapter three.
---
***
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_a_line_that_no_script_holds_is_read_and_what_is_wrong_is_told(line: str) -> None:
    written, _, wanted = line.partition(" ⇒ ")
    said, problems = line_reading(written, None)
    assert said == wanted
    assert problems


MARKED = r"""
The **cell**{: data-type="term"} divides. ⇒ The cell divides.
{: .note} ⇒
{% include figure.html ⇒
See {% link notes.md %} today. ⇒ See today.
{.todo} Count 12 of them. ⇒ Count twelve of them.
Read ["the guide" (new)][guide_new] and B[j][k]. ⇒ Read the guide, new, and B j k.
$$ y_j = 2 x_i $$ ⇒ y j equals two x i
The rate $ r = 5 $ is fixed. ⇒ The rate, r equals five, is fixed.
It costs $ 5 and $ 6. ⇒ It costs five dollars and six dollars.
It is x<sup>2</sup>, 10<sup>9</sup> or CO<sub>2</sub>. ⇒ It is x squared, ten to the ninth or C O two.
Take A<sup>T</sup> first. ⇒ Take A transpose first.
See {% raw and all the rest. ⇒ See, percent raw and all the rest.
It costs $ 5 then $ 3 a pot. ⇒ It costs five dollars then three dollars a pot.
The 5<sup>th</sup> x<sub>i</sub> ⇒ The fifth x i
Cells ([\[link\]](#fig-1)**a**) are shown in [\[link\]](#fig-2). ⇒ Cells are shown in the figure.
Press it.<sup id="r2">[2](#n2)</sup> Then go. ⇒ Press it. Then go.
Here \\(C\\) is fixed, and \(a^2\) with \[b_i = 1\] too. ⇒ Here C is fixed, and a squared with b i equals one too.
====== ⇒
[$sort and $limit](#sort-and-limit) ⇒ dollar sort and dollar limit
Open [the `lab` guide](./lab.md) and take $\sqrt[3]{x}$ too. ⇒ Open the lab guide and take the cube root of x too.
S = \sum_k w_k ⇒ S equals the sum over k of w k
Lecture notes</a></h1> ⇒ Lecture notes
The claim<sup>1</sup> is old. ⇒ The claim is old.
"""


@pytest.mark.parametrize("line", MARKED.strip().splitlines())
def test_what_makers_of_pages_put_beside_the_words_is_not_said(line: str) -> None:
    written, _, wanted = line.partition(" ⇒")
    assert line_reading(written, None)[0] == wanted.strip()


def test_the_title_of_a_segment_is_read_too() -> None:
    assert line_reading("## What 3 LLMs know", None) == ("What three L L Ms know", [])


def test_marks_of_windows_that_were_read_as_control_characters_stop_no_line() -> None:
    assert line_reading("It can\x92t be\x0e \x93so\x94.", None) == ("It can't be so.", [])


def test_a_line_as_it_stands_in_a_script_has_no_problem() -> None:
    assert line_reading("The `d_k` of 3 LLMs is $x^2$.", None) == ("The d k of three L L Ms is x squared.", [])


@pytest.mark.parametrize(
    "line", ["| - | <", "[[[", "`", "{%}", "<![CDATA[ x", "![](", "\\", "**", "~~~", "]{say=", "10_/100_A.jpg"]
)
def test_signs_without_sense_stop_no_line(line: str) -> None:
    said, _ = line_reading(line, None)
    assert "\n" not in said


APART = r"""
The flow is 700 m$^3$/s of H$_2$O. ⇒ The flow is seven hundred cubic meters per second of H two O.
About 10$^{-3}$ of it is left. ⇒ About ten to the minus three of it is left.
It is 3$\times$10$^8$ in the 4$^{th}$ row. ⇒ It is three times ten to the eighth in the fourth row.
"""


@pytest.mark.parametrize("line", APART.strip().splitlines())
def test_a_power_or_an_index_that_alone_is_set_as_a_formula_belongs_to_what_stands_before_it(line: str) -> None:
    written, _, wanted = line.partition(" ⇒ ")
    assert line_reading(written, None)[0] == wanted
