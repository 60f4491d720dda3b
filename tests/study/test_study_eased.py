"""A length that trials alone cannot make up is held by other gaps, and then by other times to think."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiolesson.show.model import DrillSettings
from audiolesson.study.drill import Measured
from audiolesson.study.eased import eased_plans
from audiolesson.study.trials import Plan
from audiolesson.units import FRAME_MS, Ms

GAP = Ms(1_104)
QUIZ = DrillSettings(gap=GAP, repeat=False)
CARDS = DrillSettings(gap=GAP)
TARGETS = (Ms(210_000), Ms(600_000), Ms(1_200_000))
Trials = list[tuple[int, int]]


def drawn(number: int, seed: int, least: int = 4_000, most: int = 16_000) -> Trials:
    """(length of question and choices, length of the answer) of each question, in ms."""
    random = Random(seed)
    return [(random.randint(least, most), random.randint(400, 5_000)) for _ in range(number)]


def measure(trials: Trials) -> Callable[[DrillSettings], Measured]:
    """How long trials are with settings: in whole frames, as the parts of a drill are."""

    def with_settings(drill: DrillSettings) -> Measured:
        times = [
            asked + answer + min(max(drill.think + answer, drill.think_least), drill.think_most)
            for asked, answer in trials
        ]
        lengths = tuple(Ms(-(-time // FRAME_MS) * FRAME_MS) for time in times)
        return Measured(Ms(18_000 + 2 * drill.gap), tuple(Ms(length + 3_000) for length in lengths), lengths)

    return with_settings


def planned(trials: Trials, target: Ms, drill: DrillSettings = QUIZ) -> tuple[DrillSettings, Plan]:
    eased, plans = eased_plans(measure(trials), hard=[False] * len(trials), target=target, settings=drill)
    return eased, plans[0]


def whole(trials: Trials) -> int:
    """How long a quiz of all its questions is."""
    own = measure(trials)(QUIZ)
    return own.frame + sum(own.first) + (len(trials) - 1) * GAP


def within(plan: Plan, target: Ms) -> bool:
    return abs(plan.length - target) <= 0.02 * target


@settings(max_examples=80, deadline=None)
@given(st.integers(4, 60), st.integers(0, 2**32), st.sampled_from((4_000, 12_000)), st.sampled_from(TARGETS))
def test_a_quiz_that_is_long_enough_holds_its_length_within_2_percent(
    number: int, seed: int, least: int, target: Ms
) -> None:
    trials = drawn(number, seed, least, 2 * least + 8_000)
    while whole(trials) < target:
        trials += drawn(4, seed + len(trials), least, 2 * least + 8_000)
    eased, plan = planned(trials, target)
    assert within(plan, target)
    assert len({trial.card for trial in plan.trials}) == len(plan.trials) == len(trials) - len(plan.left)
    assert planned(trials, target) == (eased, plan)


@settings(max_examples=15, deadline=None)
@given(st.integers(8, 60), st.integers(0, 2**32), st.sampled_from(TARGETS))
def test_a_deck_of_cards_holds_its_length_within_2_percent(number: int, seed: int, target: Ms) -> None:
    assert within(planned(drawn(number, seed), target, CARDS)[1], target)


@pytest.mark.parametrize("target", TARGETS)
def test_cards_of_one_length_hold_it_by_their_gaps(target: Ms) -> None:
    eased, plan = planned([(19_000, 1_500)] * 12, target, CARDS)
    assert within(plan, target)
    assert (eased.think, eased.think_least, eased.think_most) == (2_500, 3_000, 10_000)


def test_gaps_give_way_first_then_time_to_think_and_both_by_no_more_than_half_or_twice() -> None:
    trials = [(10_000, 1_000)] * 8
    seen = set()
    for target in range(20_000, 260_000, 2_000):
        eased, plan = planned(trials, Ms(target))
        assert GAP / 2 - FRAME_MS <= eased.gap <= GAP * 2 and 1_250 <= eased.think <= 5_000
        assert eased.gap % FRAME_MS == 0
        assert eased.think == 2_500 or abs(eased.gap - GAP) >= GAP / 2 - FRAME_MS
        assert within(plan, Ms(target)) or eased == QUIZ  # what cannot be held leaves the settings alone
        seen.add((eased.gap != GAP, eased.think != 2_500))
    assert seen == {(False, False), (True, False), (True, True)}


def test_the_questions_that_stand_first_are_asked_as_far_as_the_others_can_make_up_the_rest() -> None:
    trials = [(10_000 + 700 * number, 1_000) for number in range(20)]
    _, plan = planned(trials, TARGETS[0])
    asked = sorted(trial.card for trial in plan.trials)
    assert within(plan, TARGETS[0]) and asked[:5] == [0, 1, 2, 3, 4]


def test_without_a_length_nothing_is_eased() -> None:
    eased, plans = eased_plans(measure(drawn(5, 1)), hard=[False] * 5, target=None, settings=QUIZ)
    assert eased == QUIZ and len(plans[0].trials) == 5
