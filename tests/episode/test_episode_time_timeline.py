"""A file is the sum of its parts, chapters cover it, and one edit moves nothing but its own part."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from time_scripts import HERE, SOUND_LENGTHS, SOUNDS, clip, clips_of, lesson, paragraph, said, script_of, scripts

from audiolesson.episode.breaths import BED_SPACING
from audiolesson.episode.fit import fit
from audiolesson.episode.model import Fit, Part, Timeline
from audiolesson.episode.timeline import lay_out
from audiolesson.script.model import Pause, Script, Sound, Think
from audiolesson.units import FRAME_MS, Ms

TARGET = Ms(210_000)


def made(script: Script, target: Ms | None = None, opening: str = "", closing: str = "") -> tuple[Fit, Timeline]:
    sentences = said(script)
    clips = clips_of(sentences)
    frame = {"opening": SOUND_LENGTHS.get(opening, Ms(0)), "closing": SOUND_LENGTHS.get(closing, Ms(0))}
    result = fit(script, sentences, [clip.length for clip in clips], SOUND_LENGTHS, target, **frame)
    return result, lay_out(script, sentences, clips, SOUNDS, result, opening=opening, closing=closing)


frames = st.sampled_from(["", "chime.wav"])
targets = st.one_of(st.none(), st.integers(5_000, 300_000).map(Ms))


@settings(max_examples=30, deadline=None)
@given(scripts, targets, frames, frames)
def test_a_file_is_the_sum_of_its_parts_in_whole_frames(s: Script, target: Ms | None, first: str, last: str) -> None:
    result, timeline = made(s, target, first, last)
    at = 0
    for part in timeline.parts:
        assert part.start == at and part.length % FRAME_MS == 0 and part.length > 0
        at += part.length
    assert timeline.length == at
    if target is not None:
        assert timeline.length == target + result.off


@settings(max_examples=30, deadline=None)
@given(scripts, targets, frames)
def test_parts_are_silent_at_both_ends_and_pieces_do_not_overlap(s: Script, target: Ms | None, frame: str) -> None:
    _, timeline = made(s, target, frame, frame)
    for part in timeline.parts:
        at = 48
        for piece in part.pieces:
            assert piece.at >= at
            at = piece.at + piece.length
        assert at <= part.length - 48 or not part.pieces


@settings(max_examples=30, deadline=None)
@given(scripts, targets, frames)
def test_chapters_cover_the_file_and_begin_where_a_part_begins(s: Script, target: Ms | None, frame: str) -> None:
    _, timeline = made(s, target, frame, frame)
    starts = {part.start for part in timeline.parts}
    at = 0
    for chapter in timeline.chapters:
        assert chapter.start == at and chapter.start in starts and chapter.end > chapter.start
        at = chapter.end
    assert at == (timeline.length if timeline.chapters else 0)


@settings(max_examples=30, deadline=None)
@given(scripts, targets)
def test_each_spoken_sentence_has_its_place_in_the_order_of_the_script(s: Script, target: Ms | None) -> None:
    result, timeline = made(s, target)
    left_out = result.left_out
    sentences = [one for one in said(s) if (one.segment, one.item) not in left_out]
    assert [one.sentence for one in timeline.placed] == sentences
    pieces = [part.start + piece.at for part in timeline.parts for piece in part.pieces if piece.clip]
    assert pieces == [one.start for one in timeline.placed]


def contents(timeline: Timeline) -> dict[str, list[Part]]:
    """The parts of each chapter, without their place in the file."""
    found: dict[str, list[Part]] = {}
    for part in timeline.parts:
        if part.pieces:
            title = next(c.title for c in timeline.chapters if c.start <= part.start < c.end)
            found.setdefault(title, []).append(replace(part, start=Ms(0)))
    return found


def edited(script: Script, chance: random.Random) -> tuple[Script, str]:
    """The script with a word more in one paragraph, and the title of its segment."""
    number = chance.randrange(len(script.segments))
    segment = script.segments[number]
    index = chance.randrange(len(segment.items))
    old = segment.items[index]
    new = replace(old, spans=(replace(old.spans[0], text=f"Indeed {old.text}"),))  # type: ignore[union-attr]
    items = (*segment.items[:index], new, *segment.items[index + 1 :])
    segments = (*script.segments[:number], replace(segment, items=items), *script.segments[number + 1 :])
    return replace(script, segments=segments), segment.title


def test_editing_one_sentence_leaves_the_parts_of_other_segments_as_they_are() -> None:
    local = 0
    for seed in range(24):
        script = lesson(seed)
        before_fit, before = made(script, TARGET)
        script, title = edited(script, random.Random(seed))
        after_fit, after = made(script, TARGET)
        if (before_fit.breath, before_fit.kept) == (after_fit.breath, after_fit.kept):
            local += 1
            old, new = contents(before), contents(after)
            assert {name for name in old if old[name] != new[name]} <= {title}
    assert local >= 16


def test_a_long_segment_is_cut_between_paragraphs() -> None:
    sentence = "One two three four five six seven eight nine ten."
    script = script_of([paragraph(f"{sentence} {sentence}") for _ in range(8)])
    _, timeline = made(script)
    assert len(timeline.parts) > 1
    assert all(part.length <= 20_024 for part in timeline.parts)
    assert len(timeline.chapters) == 1
    starts = {(p.sentence.item, p.sentence.number): p.start for p in timeline.placed}
    for item in range(1, 8):
        end = starts[item - 1, 1] + timeline.placed[1].clip.length
        assert 620 <= starts[item, 0] - end < 620 + FRAME_MS


def test_a_pause_is_the_silence_that_was_asked_for() -> None:
    script = script_of([paragraph("One."), Pause(Ms(2_000), HERE), paragraph("Two.")])
    for target in (None, Ms(3_000), Ms(60_000)):
        _, timeline = made(script, target)
        first, second = timeline.placed
        assert second.start - first.start - first.clip.length == 2_000


def test_of_two_pauses_around_a_paragraph_that_is_left_out_the_longer_one_stays() -> None:
    optional = paragraph("word " * 50, if_time=True)
    for before, after in ((2_000, 3_000), (3_000, 2_000)):
        pauses = Pause(Ms(before), HERE), optional, Pause(Ms(after), HERE)
        first, second = made(script_of([paragraph("One."), *pauses, paragraph("Two.")]), Ms(4_000))[1].placed
        assert second.start - first.start - first.clip.length == 3_000


@pytest.mark.parametrize(
    ("answer", "time"), [("Yes.", 3_000), ("Some ten words " * 4 + ".", 5_500), ("word " * 90, 10_000)]
)
def test_time_to_think_grows_with_the_answer_inside_bounds(answer: str, time: int) -> None:
    script = script_of([paragraph("A question?"), Think(HERE), paragraph(answer)])
    _, timeline = made(script)
    thinking = [piece for part in timeline.parts for piece in part.pieces if piece.think]
    assert [piece.length for piece in thinking] == [pytest.approx(time, abs=500)]
    question, reply = timeline.placed
    assert reply.start - question.start - question.clip.length == thinking[0].length


def test_time_to_think_of_a_stated_length_is_so_long_and_goes_with_what_asks() -> None:
    script = script_of([paragraph("A question?"), Think(HERE, Ms(9_000)), paragraph("Yes.")])
    _, timeline = made(script)
    thinking = [piece for part in timeline.parts for piece in part.pieces if piece.think]
    assert [piece.length for piece in thinking] == [9_000]
    asked = script_of(
        [paragraph("A word."), paragraph("A question?", if_time=True), Think(HERE, Ms(9_000)), paragraph("An answer.")]
    )
    _, timeline = made(asked, Ms(1_500))
    assert not any(piece.think for part in timeline.parts for piece in part.pieces)


def test_silent_thinking_takes_the_same_time() -> None:
    script = script_of([paragraph("A question?"), Think(HERE), paragraph("Yes.")])
    sentences = said(script)
    clips = clips_of(sentences)
    result = fit(script, sentences, [clip.length for clip in clips], {}, None)
    heard, silent = (lay_out(script, sentences, clips, {}, result, think=think) for think in (True, False))
    assert heard.length == silent.length and heard.placed == silent.placed
    assert not any(piece.think for part in silent.parts for piece in part.pieces)


def test_thinking_about_an_answer_that_is_left_out_is_left_out_too() -> None:
    script = script_of([paragraph("A word."), Think(HERE), paragraph("An answer.", if_time=True)])
    _, timeline = made(script, Ms(1_500))
    assert len(timeline.placed) == 1
    assert not any(piece.think for part in timeline.parts for piece in part.pieces)


def test_a_segment_of_which_nothing_is_heard_is_no_chapter() -> None:
    script = script_of(
        [paragraph("One.")],
        [Pause(Ms(1_000), HERE), Think(HERE), paragraph("word " * 50, if_time=True)],
        [Sound("chime.wav", HERE)],
        [Pause(Ms(1_000), HERE), Think(HERE)],
    )
    _, timeline = made(script, Ms(6_000))
    assert [chapter.title for chapter in timeline.chapters] == ["Segment 1", "Segment 3"]


def test_opening_and_closing_sounds_are_parts_inside_the_first_and_last_chapter() -> None:
    _, timeline = made(lesson(1), TARGET, "chime.wav", "long.wav")
    first, last = timeline.parts[0], timeline.parts[-1]
    assert [piece.sound for piece in first.pieces] == ["chime.wav"] and first.pieces[0].key == "c0ffee"
    assert [piece.sound for piece in last.pieces] == ["long.wav"]
    assert timeline.chapters[0].end > first.length and timeline.chapters[-1].start < last.start
    assert timeline.length == TARGET


def test_a_clip_from_a_voice_that_guesses_marks_its_cues() -> None:
    script = script_of([paragraph("One two.")])
    sentences = said(script)
    clips = [clip(sentences[0], exact=False)]
    result = fit(script, sentences, [clips[0].length], {}, None)
    assert not lay_out(script, sentences, clips, {}, result).cues[0].exact


@pytest.mark.parametrize("seed", range(4))
def test_with_music_a_segment_is_one_part_with_room_for_it_and_the_length_is_still_met(seed: int) -> None:
    script = lesson(seed)
    sentences = said(script)
    clips = clips_of(sentences)
    result = fit(script, sentences, [clip.length for clip in clips], {}, Ms(210_000), spacing=BED_SPACING)
    timeline = lay_out(script, sentences, clips, {}, result, spacing=BED_SPACING)
    assert abs(timeline.length - 210_000) <= 24 and timeline.length == sum(part.length for part in timeline.parts)
    spoken = [part for part in timeline.parts if part.pieces]
    assert len(spoken) == len(timeline.chapters)
    for part in spoken:
        last = part.pieces[-1]
        assert part.pieces[0].at == BED_SPACING.lead
        assert 0 <= part.length - last.at - last.length - BED_SPACING.tail < 24


def test_with_music_a_segment_of_more_than_two_minutes_is_parted_between_paragraphs() -> None:
    script = script_of([paragraph(" ".join(["A long sentence is said here without an end."] * 4)) for _ in range(30)])
    sentences = said(script)
    clips = clips_of(sentences)
    full = fit(script, sentences, [clip.length for clip in clips], {}, None, spacing=BED_SPACING)
    parts = lay_out(script, sentences, clips, {}, full, spacing=BED_SPACING).parts
    assert len(parts) > 1 and all(part.length <= 120_000 for part in parts)
