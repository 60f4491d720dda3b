"""Formulas of a lesson are shown as mathematics and told as the voice reads them; nothing of them becomes markup."""

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from showmaker import edit, make_show, without_sounds

from audiolesson import api
from audiolesson.page.formulas import formula, plainly, with_formulas
from audiolesson.page.mathml import mathml, plain
from audiolesson.show.model import Show

SCRIPT = """\
---
title: How energy is counted
date: 2026-03-01T06:00:00Z
---

## Energy and mass

Energy is $E = mc^2$, says a teacher. A moving thing has $\\frac{1}{2} m v^2$ of it.

The mean is $\\frac{1}{N} \\sum_{i=1}^{N} \\log p(y_i \\mid x_i)$. And then comes more.

## What to remember

The set is $\\mathbb{R}^n$ and `x^2` is code.
"""
CARDS = "## What is $E = mc^2$? {#c01}\n\nIt is $m$ times $c^2$.\n\n> **Hint:** think of $c$.\n"
QUIZ = "## What is $\\sqrt{x^2}$? {#q01}\n\n- [ ] Only $x$\n- [x] It is $|x|$\n\n> The root is $\\geq 0$.\n"
LONG = (
    "\\theta^* = \\arg\\max_{\\theta} \\sum_{i=1}^{N} \\log p_\\theta(x_i) + \\begin{cases} a & x > 0 \\\\ b & "
    "\\text{else} \\end{cases} + \\int_0^1 f(t) dt"
)
LESSON = f"# Energy\n\nEnergy is $E = mc^2$.\n\n$$\n{LONG}\n$$\n\nThe thing $\\unknowncmd{{x}}$ is not known.\n"
SIZES = ({"width": 360, "height": 740}, {"width": 1280, "height": 900})

HOSTILE = [
    r"\href{javascript:alert(1)}{x}",
    r"\style{background:url(//e.org)}{x}",
    r"\class{a\" onclick=\"alert(1)}{x}",
    r"\text{</math></span><script>alert(1)</script>}",
    r"\text{&lt;script&gt;alert(1)&lt;/script&gt;}",
    r'<img src=x onerror="alert(1)">',
    r"\unicode{x3c}script\unicode{x3e}",
    r"\color{red\" onload=\"alert(1)}{x}",
    r"\cssId{a}{x} \rule{1em\" onload=\"x}{2em}",
    r"\operatorname{<b onclick=alert(1)>}",
    r"\begin{array}{<script>}a\end{array}",
    r"\mathbb{<script>alert(1)</script>}",
]
SAFE = re.compile(
    r"</?(?:math|m[a-z]+|none)"
    r'(?: (?:display|aria-hidden|class|[a-z]+)="(?!javascript)[-+.\w%]*")*>'
)


@pytest.mark.parametrize("latex", HOSTILE)
def test_nothing_of_a_formula_becomes_markup(latex: str) -> None:
    html = mathml(latex) or ""
    assert not re.search(r"<(?!/?(?:math|m[a-z]+|none)\b)", html)
    rest = SAFE.sub("", html)
    assert "<" not in rest and ">" not in rest
    assert not re.search(r' (?:on\w+|href|src|style|xlink:href|id|actiontype)="', html)
    whole = formula(latex, latex)
    assert "<script" not in whole and "<img" not in whole and not re.search(r"<[^>]* on\w+=\"", SAFE.sub("", html))


@pytest.mark.parametrize(
    "latex",
    [r"\newcommand{\a}{\b\b}\newcommand{\b}{\a\a}\a", "{" * 400 + "x" + "}" * 400, "x" * 5000, r"\frac{" * 150,
     "_" * 900, "^" * 900, r"\left(" * 160, r"\sqrt" * 190, r"\begin{matrix}" * 60, "\\", "$", "}", " ",
     r"\begin{cases}"],
)  # fmt: skip
@pytest.mark.timeout(20)
def test_what_is_broken_or_endless_is_shown_as_it_was_written(latex: str) -> None:
    html = formula(latex, "a thing")
    assert html.startswith(('<code class="formula"', '<span class="formula'))


def test_the_formulas_of_lessons_are_shown() -> None:
    lines = (Path(__file__).parents[1] / "wording" / "formulas.txt").read_text(encoding="utf-8").splitlines()
    formulas = [line.partition(" ⇒ ")[0] for line in lines if " ⇒ " in line and not line.startswith("#")]
    assert len(formulas) > 900
    assert [one for one in formulas if mathml(one) is None] == []


def test_letters_and_signs_are_those_that_browsers_show() -> None:
    html = mathml(r"\mathbb{R} \mathbf{x} \mathcal{L} \mathfrak{g} ≤ \mathrm{d}") or ""
    assert all(f"<mi>{sign}</mi>" in html for sign in "ℝ𝐱ℒ𝔤") and "<mo>≤</mo>" in html
    assert "mathvariant" not in html


@pytest.mark.parametrize(
    ("latex", "told"),
    [(r"x^2 + y_1", "x² + y₁"), (r"\alpha \leq 3", "α ≤ 3"), (r"\frac{a}{b}", "a/b"), ("-b", "−b"),
     ("E=mc^2", "E = mc²"), ("2^(n-1)", "2⁽ⁿ⁻¹⁾"), (r"\frac{a}{b+c}", r"\frac{a}{b+c}"), (r"n \log n", "n log n"),
     (r"x^{\alpha}", r"x^{\alpha}")],
)  # fmt: skip
def test_notes_have_formulas_in_plain_signs_where_there_are_such(latex: str, told: str) -> None:
    assert plain(latex) == told
    assert plainly(f"So {latex}.", {f"So {latex}.": [(3, 3 + len(latex), "")]}) == f"So {told}."


def test_a_text_keeps_its_words_and_tells_each_formula_by_its_reading() -> None:
    html = with_formulas("a < x & b", {"a < x & b": [(4, 5, 'the "x"')]})
    assert html.startswith("a &lt; <span") and html.endswith("</span> &amp; b")
    assert 'role="math" aria-label="the &quot;x&quot;"' in html and '<math aria-hidden="true"' in html


@pytest.fixture(scope="module")
def show(tmp_path_factory: pytest.TempPathFactory) -> Show:
    """A show whose lesson, script, cards and quiz hold formulas."""
    made = without_sounds(make_show(tmp_path_factory.mktemp("formulas") / "show", scripts={"energy": SCRIPT}))
    made.cards("energy").write_text(CARDS, encoding="utf-8")
    made.quiz("energy").write_text(QUIZ, encoding="utf-8")
    (made.lessons / "energy.md").write_text(LESSON, encoding="utf-8")
    assert not api.build(made, workers=2).failed
    return made


@pytest.fixture(scope="module")
def address(show: Show) -> Iterator[str]:
    with api.server(show, port=0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.own
        server.shutdown()


def test_feeds_and_data_hold_formulas_as_plain_text(show: Show) -> None:
    page = (show.published / "energy" / "index.html").read_text(encoding="utf-8")
    assert "Energy is E = mc², says a teacher. A moving thing has 1/2 mv² of it." in page
    feed = (show.published / "feed.xml").read_text(encoding="utf-8")
    assert "Energy is E = mc², says a teacher." in feed and "<math" not in feed
    data = json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[0])
    assert "It is m times c²." in json.dumps(data, ensure_ascii=False)


def test_an_edit_of_a_formula_moves_it_and_a_mistake_in_the_cards_keeps_theirs(tmp_path: Path) -> None:
    show = without_sounds(make_show(tmp_path / "show", scripts={"energy": SCRIPT}))
    show.cards("energy").write_text(CARDS, encoding="utf-8")
    api.build(show, workers=2)
    edit(show.script("energy"), "`x^2` is code", "$x^2$ is not")
    edit(show.cards("energy"), "## What", "##")
    show.cards("energy").write_text(show.cards("energy").read_text(encoding="utf-8") + "\n## Bad\n", encoding="utf-8")
    api.build(show, workers=2)
    page = (show.published / "energy" / "index.html").read_text(encoding="utf-8")
    assert 'aria-label="x squared"' in page and "x^2 is code" not in page
    assert "<summary" in page and 'aria-label="c squared"' in page


def test_formulas_are_drawn_followed_and_told_in_a_browser(browser: Any, address: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    errors: list[str] = []
    for size in SIZES:
        context = browser.new_context(viewport=size)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address + "energy/")
        page.wait_for_selector(".w")
        assert page.locator(".transcript math").count() == 4 and page.locator(".article math").count() == 2
        assert page.locator(".article code.formula").inner_text() == r"\unknowncmd{x}"
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        # a fraction is drawn as one: its numerator stands over its denominator
        over, under = (page.locator(f".transcript mfrac > :nth-child({at})").first.bounding_box() for at in (1, 2))
        assert over["y"] + over["height"] <= under["y"] + 1
        # the formula is one word of the transcript, with the stop behind it, and is found by what was written
        word = page.locator(".w:has(.formula)").first
        assert page.locator(".w:has(.formula)").count() == 4 and word.evaluate("one => one.textContent").endswith(",")
        page.get_by_label("Search the transcript").fill("mc^2")
        assert page.locator(".w.hit").count() == 1 and "1 found" in page.locator(".search").inner_text()
        word.click()
        page.wait_for_selector(".w.now:has(.formula)")
        # the whole of a long formula is marked while it is heard
        page.evaluate("document.querySelector('audio[data-episode]').pause()")
        sentence = page.locator("[data-start]", has_text="mean").first
        start = int(sentence.get_attribute("data-start")) / 1000
        page.evaluate(f"document.querySelector('audio[data-episode]').currentTime = {start} + 0.9")
        page.wait_for_function("document.querySelector('.w.now .formula.long')")
        # a screen reader is told what the voice says, also when a choice was right
        assert page.locator(".card [role=math]").get_attribute("aria-label") == "E equals m c squared"
        assert page.get_by_role("math", name="one half m v squared").count() == 1
        page.locator(".asked ol button").nth(1).click()
        told = page.locator("#quiz-questions .heard").evaluate("one => one.textContent")
        assert told == "Right. B: It is the absolute value of x"
        found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
        assert [(one["id"], one["nodes"][0]["html"][:150]) for one in found.response["violations"]] == []
        page.emulate_media(media="print")
        assert page.locator(".article math").first.is_visible()
        assert errors == []
        context.close()
