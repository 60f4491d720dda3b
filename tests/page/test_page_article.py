"""A lesson's own text stands on its page as safe HTML, its sections with the second that tells them."""

import re
from pathlib import Path

from showmaker import bytes_of, edit, make_show

from audiolesson import api
from audiolesson.lesson.read import parse_lesson
from audiolesson.page.article import article

LESSON = """\
# Rivers

A river carries *more* than water: see [the page](https://example.org/river) and `flow(q)`.

## What slows the water

A bend slows the water on its inner side. **Sand** sinks there and builds a beach.

- one
  - inner <b>bold</b>
- two & three

| place | speed |
|---|---|
| bend | slow |

$$v = \\frac{q}{a}$$

```python
print("<hello>")
```

> A river is never the same.

![A bend from above](bend.png)

[bad](javascript:alert(1)) <script>alert(1)</script>
"""


def html_of(text: str) -> str:
    return "".join(section.html for section in article(parse_lesson(text, "x.md", "x", ".md"), lambda f: f"say {f}"))


def test_every_kind_of_block_has_its_html() -> None:
    html = html_of(LESSON)
    assert '<a href="https://example.org/river" rel="noopener">the page</a>' in html
    assert "<code>flow(q)</code>" in html and "<strong>Sand</strong>" in html
    assert re.search(r"<li>one\s*<ul>\s*<li>inner", html) and "two &amp; three" in html
    assert '<th scope="col">place</th>' in html and "<td>slow</td>" in html
    assert 'role="math" aria-label="say v = \\frac{q}{a}"' in html
    assert "<pre><code>print(&quot;&lt;hello&gt;&quot;)" in html
    assert "<blockquote><p>A river is never the same.</p></blockquote>" in html


def test_text_from_right_to_left_has_its_direction_and_other_text_has_none() -> None:
    html = html_of("# س\n\nيحمل النهر الرمل.\n\n- الأول\n\n> اقتباس\n\n| ا | ب |\n|---|---|\n| ج | د |\n")
    assert all(f'<{tag} dir="auto">' in html for tag in ("p", "ul", "blockquote", "table"))
    assert 'dir="auto"' not in html_of(LESSON)


def test_nothing_of_a_lesson_becomes_markup() -> None:
    html = html_of(LESSON + '\n\n"><img src=x onerror=alert(1)>\n\n`</code><script>`\n\n[a](https://e.org/"onx=1)')
    assert "<script" not in html and 'href="javascript' not in html and "onerror=alert(1)>" not in html
    assert not re.search(
        r"<(?!/?(?:p|ul|ol|li|a|code|strong|pre|table|thead|tbody|tr|th|td|blockquote|div|span|math|m[a-z]+)\b)", html
    )


def test_the_page_shows_the_whole_lesson_and_an_edit_of_it_moves_the_page_alone(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    path = show.lessons / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")
    assert not api.build(show).failed
    page = (show.published / "rivers" / "index.html").read_text()
    assert "The whole lesson" in page and "never the same" in page
    section = page[page.index('class="article"') :]
    assert re.search(r'What slows the water</h3>.*?#t=[\d.]+">Hear it explained', section, re.DOTALL)
    before = bytes_of(show.published)
    edit(path, "never the same", "never the same twice")
    assert next((task.product, task.why) for task in api.status(show)) == ("page", "lessons/rivers.md edited")
    result = api.build(show)
    assert result.lessons[0].spoken == 0 and result.lessons[0].encoded_ms == 0
    after = bytes_of(show.published)
    assert {name for name in after if after[name] != before.get(name)} == {"rivers/index.html", ".manifest.json"}
    assert api.status(show) == []


def test_a_lesson_that_is_gone_or_broken_leaves_the_episode_alone(tmp_path: Path) -> None:
    show = make_show(tmp_path / "show")
    path = show.lessons / "rivers.md"
    path.write_text(LESSON, encoding="utf-8")
    api.build(show)
    episode = (show.episode("rivers") / "episode.mp3").read_bytes()
    path.write_bytes(b"\x00\x01\x02 binary \x00" * 200)
    result = api.build(show)
    assert "lessons/rivers.md" in str(result.lessons[0].error)
    assert (show.episode("rivers") / "episode.mp3").read_bytes() == episode
    assert "never the same" in (show.published / "rivers" / "index.html").read_text()
    path.unlink()
    assert not api.build(show).failed
    assert "never the same" not in (show.published / "rivers" / "index.html").read_text()
    assert not (show.episode("rivers") / "article.json").exists()
