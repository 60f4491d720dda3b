"""A script is fitted to its length to the frame, by rank, and stays local when it is edited."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from time_scripts import HERE, SOUND_LENGTHS, clips_of, lesson, paragraph, said, script_of, scripts

from audiolesson.episode.breaths import BREATHS, GAP_FRAMES
from audiolesson.episode.fit import fit
from audiolesson.episode.model import Fit
from audiolesson.episode.shares import overrun, shares
from audiolesson.errors import SoundError
from audiolesson.script.model import Script, Sound
from audiolesson.units import FRAME_MS, Ms

TARGET = Ms(210_000)


def fitted(script: Script, target: Ms | None = TARGET, pace: int = 60, **more: object) -> Fit:
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences, pace)]
    return fit(script, sentences, lengths, SOUND_LENGTHS, target, **more)  # type: ignore[arg-type]


def text_of(words: int) -> str:
    return " ".join(["word"] * words) + "."


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.6, 0.97), st.floats(1.02, 1.3))
def test_a_script_drafted_around_its_length_is_met_to_the_frame(seed: int, must: float, everything: float) -> None:
    fit = fitted(lesson(seed, must, everything))
    assert abs(fit.off) <= FRAME_MS
    assert fit.rate == 1.0


@pytest.mark.parametrize("seed", range(12))
def test_a_length_that_is_no_whole_number_of_frames_is_met_to_half_a_frame(seed: int) -> None:
    fit = fitted(lesson(seed), Ms(209_990))
    assert 0 < abs(fit.off) <= FRAME_MS // 2


@settings(max_examples=25, deadline=None)
@given(scripts, st.one_of(st.none(), st.integers(1, 400_000).map(Ms)))
def test_any_script_gets_a_fit_whose_values_are_in_bounds(script: Script, target: Ms | None) -> None:
    fit = fitted(script, target)
    optional = {
        (number, index)
        for number, segment in enumerate(script.segments)
        for index, item in enumerate(segment.items)
        if getattr(item, "if_time", False)
    }
    assert fit.kept | fit.left_out == optional and not fit.kept & fit.left_out
    assert 0 <= fit.breath < len(BREATHS)
    assert all(gap % FRAME_MS == 0 and gap > 0 for gap in fit.segment_gaps)
    assert 0.9 <= fit.rate <= 1.05


def test_paragraphs_are_kept_in_the_order_of_their_ranks() -> None:
    for seed in range(20):
        script = lesson(seed)
        fit = fitted(script)
        ranks = [script.segments[segment].items[item].rank for segment, item in fit.kept]  # type: ignore[union-attr]
        assert sorted(ranks) == list(range(1, len(ranks) + 1))


def test_a_paragraph_without_a_rank_comes_after_those_that_have_one() -> None:
    script = script_of(
        [paragraph(text_of(20)), paragraph(text_of(10), if_time=True), paragraph(text_of(10), if_time=True, rank=2)],
        [paragraph(text_of(20))],
    )
    without = fitted(script, None)
    both = sum(s.length for s in shares_of(script, without)) + sum(without.segment_gaps)
    fit = fitted(script, Ms(both - 3_000))
    assert fit.kept == {(0, 2)}


def shares_of(script: Script, fit: Fit) -> tuple[object, ...]:
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences)]
    return shares(script, sentences, lengths, SOUND_LENGTHS, fit)


def test_full_length_takes_the_middle_step_and_a_second_between_segments() -> None:
    fit = fitted(lesson(1), None)
    assert (fit.breath, fit.off, fit.left_out) == (2, 0, frozenset())
    assert set(fit.segment_gaps) == {1_008}


def test_easy_breaths_go_before_a_paragraph_that_must_be_crammed_in() -> None:
    fits = [fitted(lesson(seed, 0.85, 1.25)) for seed in range(25)]
    assert sum(fit.breath == 0 for fit in fits) <= 3
    assert all(fit.left_out for fit in fits)


def test_slow_breaths_are_not_bought_with_words() -> None:
    fits = [fitted(lesson(seed, 0.85, 1.25)) for seed in range(25)]
    assert sum(fit.breath > 2 for fit in fits) <= 6


def test_comfortable_gaps_stay_between_seven_hundred_and_fifteen_hundred_ms() -> None:
    fits = [fitted(lesson(seed, 0.85, 1.2)) for seed in range(30)]
    inside = [fit for fit in fits if all(GAP_FRAMES[0] <= gap // FRAME_MS <= GAP_FRAMES[1] for gap in fit.segment_gaps)]
    assert len(inside) >= 27


def test_gaps_of_one_episode_differ_by_a_frame_at_most() -> None:
    for seed in range(20):
        gaps = fitted(lesson(seed)).segment_gaps
        assert max(gaps) - min(gaps) <= FRAME_MS


@pytest.mark.parametrize(("too_long", "rate"), [(3_500, 1.025), (8_000, 1.05)])
def test_words_that_are_a_little_too_many_ask_for_the_gentlest_rate_that_helps(too_long: int, rate: float) -> None:
    script = lesson(3, 1.0, 1.0)
    shortest = 24_000 + fitted(script, Ms(24_000)).off
    target = Ms(shortest - too_long)
    asked = fitted(script, target)
    assert asked.rate == rate and too_long - FRAME_MS <= asked.off <= too_long + FRAME_MS
    sentences = said(script)
    lengths = [Ms(round(clip.length / asked.rate)) for clip in clips_of(sentences)]
    again = fit(script, sentences, lengths, {}, target, rates_tried=asked.rate)
    assert again.rate == asked.rate and abs(again.off) <= FRAME_MS


def test_words_that_are_a_little_too_few_ask_for_a_slower_voice() -> None:
    assert 0.95 <= fitted(lesson(3, 0.87, 0.87)).rate < 1


def test_no_rate_is_asked_for_that_comes_less_near_than_the_one_tried() -> None:
    script = script_of([paragraph("word " * 900)])
    sentences = said(script)
    clips = [clip.length for clip in clips_of(sentences)]
    whole = fit(script, sentences, clips, {}, Ms(sum(clips))).off + sum(clips)
    for missing in range(600, 24_000, 600):
        asked = fit(script, sentences, clips, {}, Ms(whole + missing))
        again = fit(
            script, sentences, [Ms(round(one / asked.rate)) for one in clips], {}, Ms(whole + missing),
            rates_tried=asked.rate,
        )  # fmt: skip
        assert abs(again.off) <= abs(asked.off) + FRAME_MS


def test_asking_for_rates_ends() -> None:
    script = lesson(2, 1.5, 1.5)
    sentences = said(script)
    rate, rounds = 1.0, 0
    while True:
        lengths = [clip.length for clip in clips_of(sentences)]
        result = fit(script, sentences, lengths, {}, TARGET, rates_tried=rate)
        if result.rate == rate:
            break
        rate, rounds = result.rate, rounds + 1
    assert rate == 1.05 and rounds <= 2


def test_words_spoken_faster_that_became_too_few_ask_for_no_slower_voice() -> None:
    assert fitted(lesson(2, 0.7, 0.7), rates_tried=1.05).rate == 1.05
    assert fitted(lesson(2, 1.5, 1.5), rates_tried=0.975).rate == 0.975


def test_what_is_too_long_is_named_with_its_seconds_and_words() -> None:
    script = script_of(*([paragraph(text_of(words))] for words in (40, 40, 200, 40)))
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences)]
    result = fit(script, sentences, lengths, {}, Ms(60_000))
    over = overrun(script, sentences, lengths, {}, result)
    assert [one.title for one in over] == ["Segment 3"]
    assert over[0].off == result.off > 0
    assert over[0].words == pytest.approx(result.off / 240, rel=0.1)


def test_what_is_too_short_is_named_with_negative_numbers() -> None:
    script = script_of(*([paragraph(text_of(words))] for words in (40, 5, 40)))
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences)]
    result = fit(script, sentences, lengths, {}, Ms(40_000))
    short = overrun(script, sentences, lengths, {}, result)
    assert short[0].title == "Segment 2" and short[0].off < 0 and short[0].words < 0


@settings(max_examples=25, deadline=None)
@given(scripts, st.integers(10_000, 300_000).map(Ms))
def test_overruns_add_up_to_what_is_off(script: Script, target: Ms) -> None:
    sentences = said(script)
    lengths = [clip.length for clip in clips_of(sentences)]
    result = fit(script, sentences, lengths, SOUND_LENGTHS, target)
    over = overrun(script, sentences, lengths, SOUND_LENGTHS, result)
    long_enough = sum(s.length for s in shares(script, sentences, lengths, SOUND_LENGTHS, result) if s.words)
    if over and result.off < long_enough:
        assert abs(sum(one.off for one in over) - result.off) <= len(over)


def test_a_sound_that_is_not_there_is_named_with_its_line() -> None:
    script = script_of([Sound("gone.wav", replace(HERE, line=7)), paragraph("A word.")])
    with pytest.raises(SoundError, match=r"scripts/x\.md:7: the sound gone\.wav"):
        fitted(script)


def test_an_empty_script_is_fitted_without_a_fault() -> None:
    fit = fitted(script_of([], []))
    assert (fit.segment_gaps, fit.off) == ((), -210_000)
