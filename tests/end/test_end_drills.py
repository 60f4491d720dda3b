"""Cards and quiz become drills, measured on the finished files: words, pauses, chapters, what players keep."""

import subprocess
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import programs
import pytest
from numpy.typing import NDArray

from audiolesson.build.reporter import BuildResult
from audiolesson.manifest import LessonManifest, MadeDrill, MadeSegment, SpokenSentence
from audiolesson.show.model import Show
from audiolesson.study.cards_file import parse_cards
from audiolesson.study.quiz_file import parse_quiz

Course = tuple[Show, BuildResult]
EXAMPLES = ("how-a-podcast-feed-works", "how-spaced-repetition-works", "what-is-a-large-language-model")
Samples = NDArray[np.int16]
RATE = 48


def made(course: Course, slug: str) -> LessonManifest:
    found = next(lesson.manifest for lesson in course[1].lessons if lesson.slug == slug)
    assert found is not None
    return found


def drills(course: Course) -> list[tuple[str, MadeDrill]]:
    return [(slug, drill) for slug in EXAMPLES for drill in made(course, slug).drills]


@pytest.fixture(scope="module")
def sound(course: Course) -> Callable[[str, str], Samples]:
    """The decoded samples of a drill, by another decoder than ours."""
    known: dict[tuple[str, str], Samples] = {}

    def decoded(slug: str, name: str) -> Samples:
        if (slug, name) not in known:
            file = course[0].episode(slug) / f"{name}.mp3"
            command = [programs.program("ffmpeg"), "-v", "error", "-i", file, "-f", "s16le", "-"]
            known[slug, name] = np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, "<i2")
        return known[slug, name]

    return decoded


def pauses(drill: MadeDrill) -> list[tuple[int, int, int]]:
    """(start, end, length of the answer) in ms of each time to think: what lies between the question and its answer."""
    found = []
    for segment in drill.segments[1:-1]:
        before, answer = around(drill, segment)
        found.append((before.end, answer.start, answer.end - answer.start))
    return found


def around(drill: MadeDrill, segment: MadeSegment) -> tuple[SpokenSentence, SpokenSentence]:
    """The last sentence before the time to think and the first behind it: the widest gap of a trial is between them."""
    return max(pairwise(segment.sentences), key=lambda pair: pair[1].start - pair[0].end)


def trimmed(samples: Samples) -> int:
    """Ms that a player leaves which cuts 80 % of what lies under 1,024 of 32,768 for over 100 ms."""
    loud = np.abs(samples.astype(np.int32)) >= 1_024
    edges = np.flatnonzero(np.diff(np.concatenate([[1], loud.astype(np.int8), [1]])))
    cut = sum(0.8 * (end - begin - 100 * RATE) for begin, end in edges.reshape(-1, 2) if end - begin > 100 * RATE)
    return round((len(samples) - cut) / RATE)


def test_the_examples_hold_fifteen_cards_and_twelve_questions(course: Course) -> None:
    show = course[0]
    for slug in EXAMPLES:
        deck = parse_cards(show.cards(slug).read_text(), slug)
        quiz = parse_quiz(show.quiz(slug).read_text(), slug)
        assert (len(deck.cards), len(quiz.questions)) == (15, 12), slug


def test_each_time_to_think_is_as_long_as_its_answer_asks_for(course: Course) -> None:
    for slug, drill in drills(course):
        for start, end, answer in pauses(drill):
            wanted = min(max(2_500 + answer, 3_000), 10_000)
            assert abs(end - start - wanted) <= 100, (slug, drill.name, start)


def test_a_player_that_trims_silence_leaves_the_time_to_think(
    course: Course, sound: Callable[[str, str], Samples]
) -> None:
    for slug, drill in drills(course):
        samples = sound(slug, drill.name)
        for start, end, _ in pauses(drill):
            kept = trimmed(samples[start * RATE : end * RATE])
            assert kept >= 0.95 * (end - start), (slug, drill.name, start)


def test_the_time_to_think_is_soft_and_fades_in_and_out(course: Course, sound: Callable[[str, str], Samples]) -> None:
    for slug, drill in drills(course):
        samples = sound(slug, drill.name).astype(np.float64) / 32_768
        for start, end, _ in pauses(drill)[:6]:
            pause = samples[start * RATE : end * RATE]
            assert -37 <= 20 * np.log10(np.sqrt(np.mean(pause**2))) <= -32, (slug, drill.name, start)
            edge = np.sqrt(np.mean(pause[: 8 * RATE] ** 2)), np.sqrt(np.mean(pause[-8 * RATE :] ** 2))
            assert max(edge) < np.sqrt(np.mean(pause**2)), (slug, drill.name, start)


def test_each_chapter_is_one_trial_and_begins_with_silence(
    course: Course, sound: Callable[[str, str], Samples]
) -> None:
    for slug, drill in drills(course):
        samples = sound(slug, drill.name)
        assert abs(len(samples) / RATE - drill.length) < 1
        assert len(drill.segments) <= 255
        for segment in drill.segments:
            first = segment.sentences[0]
            assert 40 <= first.start - segment.start <= 80
            assert np.abs(samples[segment.start * RATE : (segment.start + 40) * RATE]).max() < 330  # −40 dBFS


def test_cards_come_back_at_growing_distances_with_three_others_between(course: Course) -> None:
    for slug in EXAMPLES:
        drill = made(course, slug).drills[0]
        last: dict[str, tuple[int, MadeSegment]] = {}
        distances: dict[str, list[int]] = {}
        for number, segment in enumerate(drill.segments[1:-1]):
            card = segment.sentences[0].text
            if card in last:
                at, before = last[card]
                assert number - at > 3, (slug, segment.title)
                distances.setdefault(card, []).append(segment.start - before.end)
            last[card] = number, segment
        assert len(distances) == drill.count >= 8
        for card, found in distances.items():
            assert found[0] >= 25_000 and found == sorted(found), (slug, card, found)


def test_the_opening_says_once_in_at_most_twelve_seconds_how_it_works(course: Course) -> None:
    for slug, drill in drills(course):
        opening = drill.segments[0]
        assert opening.end - opening.start <= 12_000, (slug, drill.name)  # with the gap, which is its chapter's
        assert sum("next-chapter button" in sentence.text for one in drill.segments for sentence in one.sentences) == 1


def test_drills_are_as_loud_as_episodes(course: Course) -> None:
    for slug, drill in drills(course):
        assert -1_650 <= drill.loudness <= -1_550 and drill.peak <= -100, (slug, drill.name)
