"""Random scripts with nasty text, for Hypothesis."""

from dataclasses import replace

from hypothesis import strategies as st

from audiolesson.errors import Place
from audiolesson.lesson.model import Resource
from audiolesson.script.model import Comment, Head, Paragraph, Pause, Record, Script, Segment, Sound, Span, Think
from audiolesson.units import Ms

HERE = Place("made.md", 1)
NASTY = (
    "*", "_", "**", "[", "]", "](", "]{", "$", "$$", "\\", "<", ">", "&", "&amp;", "&#65;", "`", "``", "{", "}", "!",
    "![", "(", ")", "~~~", "---",
    "~", "~~", "~~gone~~", "##", "##No",
    "- ", "+ ", "# ", "## ", "1986. ", "1) ", "> ", "| a | b |", "<b>", "<!--", "-->", "==",
    "[record x.wav]",
    "[pause", "[pause 2s]", "[think]", "[a]: b", "**Guest:**", "Guest:", "{.slow}", "{rank=2}", "{say=\"x\"}", ":",
    "https://x.org/a_(b)", "<https://x.org>", "\u00a0", "\u2009", "\u2028", "\u200b", "\u0301", "é", "ß", "中", "😀",
    "5", "a", "word", " ", "  ", ".", "\n", "\t", '"', "'", "“", "—", "²", "x_y",
)  # fmt: skip
fragment = st.sampled_from(NASTY)
text = st.lists(fragment, min_size=1, max_size=8).map("".join)
any_text = text | st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=12)
filled = any_text.filter(lambda value: value.strip())
url = st.sampled_from(
    ["", "", "https://x.org/", "https://x.org/a_(b)", "https://x.org/a)b", "https://x.org/?a=1&amp=2&amp;c#d",
     "https://x.org/<a>\\*b", "https://x.org/$x$*_`", "mailto:a@b.org", "https://é.org/[x]"]
)  # fmt: skip
formula = st.sampled_from(["x", "5", r"\$", r"\sqrt{d_k}", "a b", r"\frac{a} {b}", "_*`[", "x^{2}", r"\\"])
spans = st.builds(
    Span,
    text=any_text,
    kind=st.sampled_from(["text", "text", "code"]),
    emphasis=st.sampled_from(["", "", "emphasis", "strong"]),
    url=url,
    say=st.sampled_from(["", "", "", "low rah", 'a "b" \\ c', "]`$*_(x)", "x"]),
    lang=st.sampled_from(["", "", "", "fr", "pt-BR"]),
) | st.builds(
    Span, formula, st.just("formula"), st.sampled_from(["", "emphasis", "strong"]), url, st.sampled_from(["", "two"])
)  # fmt: skip
paragraphs = st.builds(
    Paragraph,
    spans=st.lists(spans, min_size=1, max_size=6)
    .map(tuple)
    .filter(lambda found: "".join(span.text for span in found).strip()),
    place=st.just(HERE),
    speaker=st.sampled_from(["", "", "Guest", "Host", "Dr. O'Neil-Smith"]),
    if_time=st.just(True),
    rank=st.integers(0, 999),
    rate=st.sampled_from([1.0, 0.85, 0.5, 2.0, 1.1, 0.9000000000000001]),
    record=st.none() | st.builds(Record, st.sampled_from(["take3.wav", "my  take.m4a"]), st.just(HERE)),
) | st.builds(Paragraph, spans=st.tuples(st.builds(Span, filled)), place=st.just(HERE))
comments = st.builds(Comment, (any_text | st.just("a\n\n  b")).filter(lambda v: "-->" not in v + " "), st.just(HERE))
items = st.one_of(
    paragraphs,
    paragraphs,
    st.builds(Pause, st.integers(1, 300_000).map(Ms), st.just(HERE)),
    st.builds(Think, st.just(HERE), st.sampled_from((0, 800, 9_000)).map(Ms)),
    st.builds(Sound, st.sampled_from(["chime.wav", "my  sound.wav", "../up.wav", "a_b*.wav"]), st.just(HERE)),
    comments,
)
segments = st.builds(
    Segment,
    title=filled,
    place=st.just(HERE),
    url=url,
    picture=st.sampled_from(["", "pictures/x.png", "pictures/my (1).png", "pictures/é_*.png"]),
    picture_alt=any_text,
    items=st.lists(items, max_size=5).map(tuple),
)
heads = st.builds(
    Head,
    title=filled,
    date=st.sampled_from(["", "2026-11-24T06:00:00Z", "2026-11-24T06:00:00.5+01:00"]),
    length=st.none() | st.integers(0, 24 * 3_600_000).map(Ms),
    number=st.integers(0, 999_999),
    guid=st.sampled_from(["", "x:episode", "https://x.org/#1", '"q"', "-a"]),
    lexicon=st.dictionaries(filled, filled, max_size=3),
    resources=st.lists(st.builds(Resource, filled, st.sampled_from(["https://x.org/a:b", "http://y"])),
                       max_size=2).map(tuple),
)  # fmt: skip


def _with_ids(script: Script) -> Script:
    """Give every second segment an id of its own."""
    segments = [replace(segment, id=f"s{i}") if i % 2 else segment for i, segment in enumerate(script.segments)]
    return replace(script, segments=tuple(segments))


scripts = st.builds(
    Script,
    head=heads,
    segments=st.lists(segments, min_size=1, max_size=3).map(tuple),
    preface=st.lists(comments, max_size=2).map(tuple),
).map(_with_ids)
