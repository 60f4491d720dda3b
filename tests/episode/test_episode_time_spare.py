"""What is too long names the paragraphs that could be said only where there is time."""

from time_scripts import clips_of, paragraph, said, script_of

from audiolesson.episode.fit import fit
from audiolesson.episode.shares import overrun
from audiolesson.episode.spare import spare
from audiolesson.units import Ms

LONG = "a long sentence of many words about the same thing again. "


def named(target: int) -> tuple[list[str], int, int]:
    """The texts that are named, how long they take, and how much the episode is over."""
    first = [paragraph(f"Paragraph {number} has {LONG}") for number in range(6)]
    second = [paragraph("A short one."), paragraph("It may go.", if_time=True)]
    script = script_of(first, second)
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences)]
    result = fit(script, sentences, lengths, {}, Ms(target), rates_tried=1.05)
    found = spare(script, sentences, lengths, overrun(script, sentences, lengths, {}, result))
    return [one.text for one in found], sum(one.length for one in found), int(result.off)


def test_the_last_paragraphs_of_what_is_too_long_are_named_until_they_make_up_for_it() -> None:
    texts, length, off = named(15_000)
    assert off > 0 and length >= off
    assert texts == [f"Paragraph {number} has {LONG}" for number in range(6 - len(texts), 6)]
    assert len(texts) < 6, "the first paragraph of a segment says what it is about"


def test_nothing_is_named_where_the_length_is_met_or_too_short() -> None:
    assert named(600_000)[0] == []
