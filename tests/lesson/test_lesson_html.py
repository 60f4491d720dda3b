"""A saved web page: its lesson is told with all of its structure, what belongs to the site is left out."""

from pathlib import Path

import pytest

from audiolesson.errors import LessonError
from audiolesson.lesson.model import Block, Lesson
from audiolesson.lesson.outline import written
from audiolesson.lesson.read import parse_lesson, read_lesson

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>How bread rises | Bakers' School</title><style>p{}</style></head>
<body class="has-sidebar">
<div class="cookie-banner"><p>We use cookies to bake better pages. Accept all?</p></div>
<header class="site-header"><a href="/">Bakers' School</a><nav><ul><li><a href="/a">Home</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/">Home</a> &gt; <a href="/c">Bread</a></div>
<main><article>
<h1>How bread rises <a class="headerlink" href="#how">&para;</a></h1>
<p class="byline">By Ann Baker</p>
<div class="toc"><p>On this page</p><ul><li><a href="#yeast">Yeast</a></li></ul></div>
<p>Bread rises because <strong>yeast</strong> makes
   gas &mdash; at 25&nbsp;&deg;C.<sup><a href="#fn1">[1]</a></sup></p>
<section id="comments"><h2 id="yeast">Yeast</h2>
<p>One gram holds 10<sup>10</sup> cells of CO<sub>2</sub>. See <a href="https://example.org/y">the yeast page</a>.</p>
<ul><li>Fresh yeast<ul><li>keeps two weeks</li></ul></li><li><p>Dry yeast keeps a year.</p></li></ul>
<dl><dt>Proofing</dt><dd>The last rise.</dd><dt>Levain</dt><dt>Chef</dt><dd>Old dough.</dd></dl>
<pre><code class="language-python">rise = 2
print(rise)</code></pre>
<p>Use <code>rise</code>: <span class="katex"><span class="katex-mathml"><math><semantics><mi>V</mi><annotation
encoding="application/x-tex">V_0 e^{kt}</annotation></semantics></math></span><span class="katex-html"
aria-hidden="true">V0ekt</span></span> is it.</p>
<p>\\[ V = \\frac{a}{b} \\]</p>
<table><caption>Kinds</caption><tr><th>Kind</th><th>Share</th></tr><tr><td>Fresh</td><td>3 %</td></tr></table>
<figure><img src="dough.jpg" alt="dough"><figcaption>A dough that has doubled in a bowl</figcaption></figure>
<blockquote><p>Time is the baker's friend.</p></blockquote>
<div class="admonition note"><p class="admonition-title">Note</p><p>Warm water wakes yeast.</p></div>
<details><summary>Show the solution</summary><p>Forty-two.</p></details>
</section>
<p style="display:none">Secret words.</p>
<div class="share-buttons"><a href="#">Tweet</a></div>
<h2>Related posts</h2><ul><li><a href="/x">How to make the best pizza at home</a></li></ul>
</article></main>
<aside class="sidebar"><h3>Popular</h3><p>Ten ways to slice bread you did not know.</p></aside>
<div class="comments-area"><p>First! I bake every day and love this page.</p></div>
<footer><p>&copy; 2024 Bakers' School. All rights reserved.</p></footer>
<script>var x = "<p>no</p>";</script>
</body></html>
"""


def read(source: str) -> Lesson:
    return parse_lesson(source, "bread.html", "bread", ".html")


def body(inner: str) -> Lesson:
    filler = "<p>Bread is baked from dough, and dough is made of flour and water, of salt and of time.</p>"
    return read(f"<html><body><main><h1>Bread</h1>{filler}{inner}</main></body></html>")


def blocks(lesson: Lesson) -> list[Block]:
    return [block for section in lesson.sections for block in section.blocks]


def test_a_page_keeps_its_headings_lists_tables_code_and_formulas() -> None:
    lesson = read(PAGE)
    assert lesson.title == "How bread rises"
    assert [(section.title, section.level) for section in lesson.sections] == [("How bread rises", 1), ("Yeast", 2)]
    assert [(block.kind, written(block)) for block in blocks(lesson)] == [
        ("paragraph", "Bread rises because yeast makes gas — at 25 °C."),
        ("paragraph", "One gram holds 10¹⁰ cells of CO₂. See the yeast page."),
        ("list", "Fresh yeast keeps two weeks Dry yeast keeps a year."),
        ("list", "Proofing: The last rise. Levain or Chef: Old dough."),
        ("code", "rise = 2\nprint(rise)"),
        ("paragraph", "Use rise: V_0 e^{kt} is it."),
        ("formula", "V = \\frac{a}{b}"),
        ("table", "Kinds Kind Share Fresh 3 %"),
        ("picture", "A dough that has doubled in a bowl"),
        ("quote", "Time is the baker's friend."),
        ("paragraph", "Warm water wakes yeast."),
    ]
    assert blocks(lesson)[2].items[0].items[0].text.text == "keeps two weeks"
    assert blocks(lesson)[4].info == "python"
    assert [mark.kind for mark in blocks(lesson)[5].text.marks] == ["code", "formula"]
    assert ("Yeast page", "https://example.org/y") in [(found.title, found.url) for found in lesson.resources]


def test_what_belongs_to_the_site_is_left_out_with_its_line_and_reason() -> None:
    left = {(gone.place.line, gone.why) for gone in read(PAGE).left_out}
    assert left == {
        (4, "page furniture"),
        (5, "page furniture"),
        (6, "navigation"),
        (9, "credits"),
        (10, "table of contents"),
        (26, "label"),
        (27, "solution"),
        (30, "page furniture"),
        (31, "leads elsewhere"),
        (33, "page furniture"),
        (34, "page furniture"),
        (35, "page furniture"),
    }


def test_every_section_and_block_knows_its_line() -> None:
    lines = PAGE.split("\n")
    for section in read(PAGE).sections:
        assert section.title.split()[0] in lines[section.place.line - 1]
        for block in section.blocks:
            first = (written(block) or "x").split()[0].strip("\\:")
            assert first in " ".join(lines[block.place.line - 1 : block.place.line + 1]), block


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<p>2<sup>nd</sup> rise, x<sup>2</sup>, n<sup>k</sup>, a<sub>max</sub></p>", "2nd rise, x², n^k, a_max"),
        ("<p>10<sup>–7</sup>–10<sup>−8</sup> m</p>", "10⁻⁷–10⁻⁸ m"),
        ("<p>It rises.<sup class='reference'><a href='#c'>[4]</a></sup> It falls.</p>", "It rises. It falls."),
        ("<p>Not <del>this</del> that &amp; &lt;more&gt;</p>", "Not that & <more>"),
        ("<div>Loose text<br>in two lines<br><br>and more</div>", "Loose text in two lines|and more"),
        ("<p>One <svg><text>no</text></svg><button>Copy</button>two</p>", "One two"),
        ("<p>The <q>best</q> <abbr title='x'>HTML</abbr></p>", "The “best” HTML"),
        ("<table role=presentation><tr><td><p>Laid.</p></td><td><p>Out.</p></td></tr></table>", "Laid.|Out."),
        ("<p><math><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>", "\\frac{a}{b}"),
        ("<p>So <math><mo>$</mo><mn>5.91</mn><mo>×</mo><mn>10</mn></math>.</p>", "So \\$ 5.91 × 10."),
        ("<p>So <math alttext='$ 5 \\times 2 \\'><mi>a</mi></math>.</p>", "So \\$ 5 \\times 2."),
        ("<script type='math/tex; mode=display'>a^2</script>", "a^2"),
        ("<p>It costs $5 or $6 and $x^2$ more</p>", "It costs $5 or $6 and x^2 more"),
        ("<table><tr><td class='linenos'><pre>1\n2</pre></td><td><pre>a\nb</pre></td></tr></table>", "a\nb"),
        ("<p>Read more: <a href='https://e.org'>Ovens of the world</a></p>", ""),
        ("<div class='challenge'><p>Bake two loaves.</p></div>", ""),
        ("<h3><a href='https://e.org/x'>Ten best ovens</a></h3>", ""),
        ("<p hidden>No.</p><p aria-hidden='true'>No.</p><p class='sr-only'>No.</p>", ""),
    ],
)  # fmt: skip
def test_pieces_of_pages(source: str, said: str) -> None:
    assert "|".join(written(block) for block in blocks(body(source))[1:]) == said


def test_a_section_named_by_its_heading_is_no_furniture() -> None:
    lesson = body(
        "<div id='related-work'><h2>Related work</h2><p>Other doughs rise too.</p></div><h2 id='share'>Share</h2>"
        "<p>Bakers share their leaven with each other.</p>"
    )
    assert [section.title for section in lesson.sections][1:] == ["Related work", "Share"]


def test_a_page_without_main_element_is_found_by_its_text() -> None:
    lesson = read(
        "<html><head><title>Salt - Sea School</title></head><body><div id='top'><a href='/'>Sea School</a></div>"
        "<div class='layout'><div class='left'><ul><li><a href='/1'>One</a></li></ul></div>"
        "<div class='text'><h2>Where salt comes from</h2><p>Rivers carry salt from rocks into the sea.</p>"
        "<p>The water leaves as vapour, but the salt stays there for millions of years.</p></div></div></body></html>"
    )
    assert lesson.title == "Salt"
    assert [block.text.text[:12] for block in blocks(lesson)] == ["Rivers carry", "The water le"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Café – “crème”".encode(), "Café – “crème”"),
        ("\ufeffCafé".encode(), "Café"),
        ("Café – “crème”".encode("utf-16"), "Café – “crème”"),
        ("Café – “crème”".encode("cp1252"), "Café – “crème”"),
        (b'<meta charset="iso-8859-1">' + "Café’s".encode("cp1252"), "Café’s"),
        (b'<meta charset="utf-8">' + "Crème é ".encode() + b"Caf\xe9\x92s", "Crème é Café’s"),
        ("Itâ€™s a cafÃ©".encode(), "It’s a café"),
        (b'<meta charset="koi8-r">' + "Хлеб".encode("koi8-r"), "Хлеб"),
        ('<?xml version="1.0" encoding="utf-8"?><p>Café</p>'.encode(), "Café"),
    ],
)
def test_pages_are_read_in_the_encoding_that_they_are_in(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "cafe.html"
    path.write_bytes(data)
    assert " ".join(written(block) for block in blocks(read_lesson(path, "cafe.html"))) == said


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("<div>" * 100_000 + "deep", "nested too deep"),
        ("<ul><li>" * 120 + "deep", "nested too deep"),
        ("<html><body></body></html>", "nothing to tell"),
        ("<!-- only a comment -->", "empty"),
    ],
)
def test_pages_that_cannot_be_read_are_clear_errors(source: str, message: str) -> None:
    with pytest.raises(LessonError, match=message) as caught:
        read(source)
    assert caught.value.hint


def test_a_file_that_is_no_page_is_a_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "cafe.html"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with pytest.raises(LessonError, match="no text"):
        read_lesson(path, "cafe.html")


def test_html_inside_markdown_keeps_tables_terms_and_raised_signs() -> None:
    lesson = parse_lesson(
        "# Bread\n\n<table><tr><th>Kind</th></tr><tr><td>Rye</td></tr></table>\n\n"
        "<dl>\n<dt>Crumb</dt>\n<dd>The soft inside.</dd>\n</dl>\n\nx<sup>2</sup> and H<sub>2</sub>O, ~~old~~ new.\n",
        "bread.md",
        "bread",
        ".md",
    )
    assert [(block.kind, written(block), block.place.line) for block in blocks(lesson)] == [
        ("table", "Kind Rye", 3),
        ("list", "Crumb: The soft inside.", 5),
        ("paragraph", "x² and H₂O, new.", 10),
    ]


@pytest.mark.parametrize(
    ("furniture", "why"),
    [
        ("<a href='/salt'><h3>Salt</h3><p>Why the sea is salty and rivers are not.</p></a>", "link to another page"),
        ("<h3><a href='/salt'><div>Why the sea is salty</div></a></h3>", "link to another page"),
        ("<div class='ImageCaption'>A loaf on a table in the bakery of Ann.</div>", "caption"),
        ("<div><img src='a.jpg'><figcaption>A loaf on a table in the bakery.</figcaption></div>", "caption"),
        ("<div class='RightRail-box'><p>Ten ways to slice your bread.</p></div>", "page furniture"),
        ("<p>If you enjoyed this article, send it to a friend who bakes.</p>", "page furniture"),
        ("<p>A loaf of rye in a window (Image: Ann Baker)</p>", "credits"),
        (
            "<div class='box career-connection career'><p>Ann has baked in this town for forty years.</p></div>",
            "story beside the text",
        ),
        ("<div data-type='example'><p>A loaf of 2 kg cools from 90 to 20 degrees.</p></div>", "exercise"),
        ("<p>More great baking stories</p><ul><li>Salt <a href='/s'>in the sea</a></li></ul>", "link to another page"),
    ],
)
def test_what_stands_around_an_article_is_left_out_wherever_it_stands(furniture: str, why: str) -> None:
    lesson = body(f"{furniture}<p>Time does the rest of the work in the warm dark.</p>")
    told = [written(block) for block in blocks(lesson) if block.kind != "picture"]
    assert len(told) == 2 and told[1].startswith("Time does")
    assert why in [gone.why for gone in lesson.left_out]


def test_what_a_page_says_twice_is_told_once() -> None:
    again = "<p>Yeast makes gas, and gas lifts the dough.</p>"
    lesson = body(f"{again}<h2>Gas</h2><p>It is trapped by gluten.</p>{again}")
    assert [written(block) for block in blocks(lesson)][1:] == [
        "Yeast makes gas, and gas lifts the dough.",
        "It is trapped by gluten.",
    ]


def test_headings_and_names_behind_the_last_sentence_are_left_out() -> None:
    lesson = body("<h2>Crust</h2><p>Steam makes it shine.</p><h2>Partners</h2><p>Mill and Stone</p>")
    assert [section.title for section in lesson.sections][1:] == ["Crust"]
    assert "Mill and Stone" not in [written(block) for block in blocks(lesson)]


def test_a_page_that_shows_its_text_only_without_scripts_is_read() -> None:
    text = "The crust forms when the surface dries in the heat of the oven. " * 10
    lesson = read(f"<html><body><h1>Crust</h1><noscript><p>{text}</p></noscript></body></html>")
    assert "The crust forms" in " ".join(written(block) for block in blocks(lesson))


def test_of_several_articles_the_one_with_the_title_of_the_page_is_read() -> None:
    other = "<p>Salt keeps the dough from rising too fast and gives it taste, as every baker knows.</p>" * 4
    lesson = read(
        "<html><head><title>Yeast - Bakers</title></head><body><article><h1>Yeast</h1><p>Yeast makes gas, and the gas "
        f"lifts the dough in some hours.</p></article><article><h2>More</h2>{other}</article></body></html>"
    )
    assert [written(block) for block in blocks(lesson)] == [
        "Yeast makes gas, and the gas lifts the dough in some hours."
    ]


def test_a_name_or_date_within_a_sentence_is_no_byline() -> None:
    lesson = body("<p>In <span class='author'>Ann Baker</span>, a book of recipes, the dough rests for a day.</p>")
    assert written(blocks(lesson)[1]).startswith("In Ann Baker, a book")
