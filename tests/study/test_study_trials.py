"""The order of a drill: cards come back at growing distances, in one pile, and the length asked for is the length."""

from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from audiolesson.show.model import DrillSettings
from audiolesson.study.order.ladder import LEAST, OTHERS, ladder
from audiolesson.study.order.pile import ROUND, Trial, cards_of
from audiolesson.study.order.runs import MOST_TRIALS, exchanged_twice
from audiolesson.study.trials import Plan, plan, plans, quiz_plans
from audiolesson.units import Ms

FRAME = Ms(22_000)
USUAL = DrillSettings()
TARGETS = (Ms(210_000), Ms(600_000), Ms(1_200_000))


@dataclass(frozen=True)
class Deck:
    """The lengths of a deck's trials."""

    first: tuple[Ms, ...]
    later: tuple[Ms, ...]
    hard: tuple[bool, ...]

    def plan(self, target: Ms | None, drill: DrillSettings = USUAL) -> Plan:
        return plan(self.first, self.later, hard=self.hard, target=target, frame=FRAME, settings=drill)

    def plans(self, target: Ms | None, drill: DrillSettings = USUAL) -> tuple[Plan, ...]:
        return plans(self.first, self.later, hard=self.hard, target=target, frame=FRAME, settings=drill)


def drawn(number: int, seed: int, least: int = 7_000, most: int = 25_000) -> Deck:
    """A deck of `number` cards whose trials take `least` to `most` ms without the restatement."""
    random = Random(seed)
    later = tuple(Ms(random.randint(least, most)) for _ in range(number))
    first = tuple(Ms(length + 800 + random.randint(1_700, 5_000)) for length in later)
    return Deck(first, later, tuple(random.random() < 0.1 for _ in range(number)))


def decks(fewest: int, most: int, shortest: int = 7_000, longest: int = 25_000) -> st.SearchStrategy[Deck]:
    seeds = st.integers(0, 2**32)
    return st.builds(drawn, st.integers(fewest, most), seeds, st.just(shortest), st.just(longest))


@dataclass(frozen=True)
class Return:
    """A card that comes back: how many others since, and how much was heard since the end of its trial before."""

    trial: Trial
    others: int
    waited: int


def returns(deck: Deck, found: Plan, gap: int = 1_200) -> list[Return]:
    """Every trial that is not the first of its card."""
    at, last, back = 0, dict[int, tuple[int, int]](), []
    for place, trial in enumerate(found.trials):
        assert trial.number == place + 1
        start = at + gap if place else 0
        if trial.card in last:
            end, before = last[trial.card]
            others = {one.card for one in found.trials[before + 1 : place]}
            back.append(Return(trial, len(others), start - end))
        at = start + (deck.first if trial.again else deck.later)[trial.card]
        last[trial.card] = (at, place)
    assert found.length == FRAME + at
    return back


def steps(found: Plan) -> dict[int, list[int]]:
    """Card → the steps of its trials, in the order in which they are heard."""
    heard: dict[int, list[int]] = {}
    for trial in found.trials:
        heard.setdefault(trial.card, []).append(trial.step)
    return heard


@settings(max_examples=40, deadline=None)
@given(decks(1, 70) | decks(4, 12, 3_000, 6_000), st.sampled_from((None, *TARGETS)), st.sampled_from(["mixed", "deck"]))
def test_a_card_comes_back_after_25_s_and_3_others_and_then_at_growing_distances(
    deck: Deck, target: Ms | None, order: str
) -> None:
    found = deck.plan(target, DrillSettings(order=order))
    for back in returns(deck, found):
        assert back.waited >= LEAST
        assert back.others >= OTHERS
        if back.trial.step > 1:
            window = ladder(deck.hard[back.trial.card], True)[back.trial.step - 1]
            assert window.least <= back.waited <= window.most
    for heard in steps(found).values():
        assert [step for step in heard if step != ROUND] == list(range(max(heard) + 1))
        assert heard[0] == 0


def test_the_distances_are_25_s_then_about_2_and_6_15_and_40_minutes() -> None:
    assert [(window.least, window.most) for window in ladder(False, True)[1:]] == [
        (90_000, 180_000), (270_000, 480_000), (720_000, 1_200_000), (1_920_000, 3_000_000)
    ]  # fmt: skip
    deck = drawn(15, 3)
    back = [one for one in returns(deck, deck.plan(None)) if not deck.hard[one.trial.card]]
    means = [
        sum(one.waited for one in back if one.trial.step == step) / sum(one.trial.step == step for one in back)
        for step in (1, 2, 3)
    ]
    assert 30_000 < means[0] < 80_000
    assert 100_000 < means[1] < 150_000
    assert 280_000 < means[2] < 400_000


@settings(max_examples=40, deadline=None)
@given(decks(8, 60), st.sampled_from(TARGETS), st.sampled_from(["new", "always", "never"]))
@example(drawn(8, 1_355_094), TARGETS[0], "always")  # only sets in which two cards are exchanged hold it
def test_a_length_that_is_asked_for_is_held_within_2_percent(deck: Deck, target: Ms, again: str) -> None:
    found = deck.plan(target, DrillSettings(again=again))
    assert abs(found.length - target) <= 0.02 * target
    assert found.off == found.length - target
    assert found.held(target)


def test_cards_of_one_length_are_not_exchanged() -> None:
    deck = Deck((Ms(44_000),) * 20, (Ms(40_000),) * 20, (False,) * 20)
    worthy = tuple(range(20))
    cards = cards_of(deck.first, deck.later, deck.hard, Ms(1_200), "new", True)
    assert not list(exchanged_twice(cards, worthy, 8, 3_000))


@settings(max_examples=30, deadline=None)
@given(decks(8, 60), st.sampled_from(TARGETS))
def test_every_new_card_of_a_drill_with_a_length_is_tested(deck: Deck, target: Ms) -> None:
    found = steps(deck.plan(target))
    untested = [card for card, heard in found.items() if len(heard) == 1]
    assert not untested or (target == TARGETS[0] and len(untested) <= 1 and max(deck.later) > 15_000)


@settings(max_examples=40, deadline=None)
@given(decks(4, 60))
def test_a_drill_without_a_length_tells_and_tests_every_card_and_never_pads(deck: Deck) -> None:
    found = steps(deck.plan(None))
    assert sorted(found) == list(range(len(deck.first)))
    for card, heard in found.items():
        assert heard == list(range(len(heard)))
        assert 2 <= len(heard) <= 4 + deck.hard[card]


def test_a_drill_without_a_length_tests_most_cards_of_a_usual_deck_as_far_as_the_ladder_goes() -> None:
    tests = [len(heard) - 1 for heard in steps(drawn(15, 1).plan(None)).values()]
    assert sum(one >= 2 for one in tests) >= 12
    assert sum(one >= 3 for one in tests) >= 8


@given(decks(8, 30), st.sampled_from((None, *TARGETS)))
@settings(max_examples=30, deadline=None)
def test_new_cards_come_in_between_tests_and_not_in_one_stack(deck: Deck, target: Ms | None) -> None:
    new = [trial.step == 0 for trial in deck.plan(target).trials]
    run = longest = 0
    for one in new[4:]:
        run = run + 1 if one else 0
        longest = max(longest, run)
    assert longest <= 6


@given(decks(1, 40), st.sampled_from((None, *TARGETS)), st.integers(0, 9))
@settings(max_examples=30, deadline=None)
def test_the_same_deck_seed_and_length_give_the_same_drill(deck: Deck, target: Ms | None, seed: int) -> None:
    drill = DrillSettings(seed=seed)
    assert deck.plan(target, drill) == deck.plan(target, drill)


def test_a_drill_stays_as_it_is_from_one_version_to_the_next() -> None:
    """Listeners download a drill anew when its order changes: change this on purpose only."""
    trials = Deck((Ms(12_000),) * 7, (Ms(9_000),) * 7, (False,) * 7).plan(None).trials
    order = " ".join(f"{trial.card}.{trial.step}" for trial in trials)
    assert order == "4.0 6.0 5.0 2.0 3.0 4.1 0.0 6.1 5.1 1.0 2.1 3.1 0.1 1.1"


def test_another_seed_gives_another_order_and_the_order_of_the_deck_needs_none() -> None:
    deck = drawn(20, 1)
    new = {seed: [t.card for t in deck.plan(None, DrillSettings(seed=seed)).trials if not t.step] for seed in range(5)}
    assert len(set(map(tuple, new.values()))) == 5
    for seed in range(2):
        found = deck.plan(None, DrillSettings(seed=seed, order="deck"))
        assert [trial.card for trial in found.trials if not trial.step] == list(range(20))


def test_a_card_more_leaves_the_mixed_order_of_the_others_as_it_was() -> None:
    deck, longer = drawn(20, 1), drawn(21, 1)
    before, after = ([t.card for t in one.plan(None).trials if not t.step] for one in (deck, longer))
    assert before == [card for card in after if card != 20]


def test_a_new_card_is_told_again_and_a_hard_one_each_time_and_once_more_early() -> None:
    deck = replace(drawn(15, 1), hard=tuple(card == 4 for card in range(15)))
    trials = deck.plan(None).trials
    assert all(trial.again == (trial.step == 0 or trial.card == 4) for trial in trials)
    early = [back for back in returns(deck, deck.plan(None)) if back.trial.card == 4 and back.waited < 120_000]
    assert [back.trial.step for back in early][:2] == [1, 2]


@pytest.mark.parametrize("target", TARGETS)
def test_a_length_is_never_filled_by_telling_a_card_again_that_is_neither_new_nor_hard(target: Ms) -> None:
    for seed in range(12):
        deck = drawn(8 + 4 * seed, seed)
        found = deck.plan(target)
        assert found.held(target)
        assert all(trial.again == (trial.step == 0 or deck.hard[trial.card]) for trial in found.trials)


@pytest.mark.parametrize(("again", "told"), [("always", True), ("never", False)])
def test_the_restatement_can_be_wanted_always_or_never(again: str, told: bool) -> None:
    deck = drawn(15, 1)
    for target in (None, *TARGETS):
        assert {trial.again for trial in deck.plan(target, DrillSettings(again=again)).trials} == {told}


def test_where_not_all_cards_have_room_the_hard_ones_and_the_first_of_the_deck_are_told() -> None:
    deck = replace(drawn(40, 5, 9_000, 9_500), hard=tuple(card in (30, 35) for card in range(40)))
    found = deck.plan(TARGETS[1])
    told = sorted(steps(found))
    assert told == [*range(len(told) - 2), 30, 35]
    assert found.left == tuple(card for card in range(40) if card not in told)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_fewer_than_four_cards_do_not_come_back_and_a_length_is_not_padded_out(number: int) -> None:
    deck = drawn(number, 1)
    for target in (None, TARGETS[0]):
        found = deck.plan(target)
        assert sorted(trial.card for trial in found.trials) == list(range(number))
        assert found.held(target) == (target is None)


def test_a_length_that_is_too_short_for_any_return_tells_as_many_cards_as_fit() -> None:
    deck = drawn(20, 1)
    found = deck.plan(Ms(90_000))
    assert {trial.step for trial in found.trials} == {0}
    assert found.held(Ms(90_000))
    assert len(deck.plan(Ms(1_000)).trials) == 1


def test_without_returns_each_card_comes_once() -> None:
    deck, drill = drawn(20, 1), DrillSettings(repeat=False)
    assert sorted(trial.card for trial in deck.plan(None, drill).trials) == list(range(20))
    found = deck.plan(TARGETS[0], drill)
    assert found.held(TARGETS[0])
    assert len({trial.card for trial in found.trials}) == len(found.trials)


def test_a_deck_without_cards_has_a_drill_without_trials() -> None:
    assert Deck((), (), ()).plan(None) == Plan((), FRAME)
    assert Deck((), (), ()).plans(TARGETS[0])[0].trials == ()


def test_lengths_that_are_not_those_of_one_deck_are_refused() -> None:
    with pytest.raises(ValueError, match="both lengths"):
        plan([Ms(1)], [], hard=[False], target=None, frame=FRAME, settings=DrillSettings())


@pytest.mark.parametrize("number", [60, 100, 150, 600])
def test_a_deck_that_needs_more_chapters_than_a_file_has_becomes_several_drills(number: int) -> None:
    deck = drawn(number, 2)
    found = deck.plans(None)
    assert (len(found) == 1) == (number == 60)
    assert all(len(one.trials) < MOST_TRIALS == 253 for one in found)
    told = [{trial.card for trial in one.trials} for one in found]
    assert sorted(card for cards in told for card in cards) == list(range(number))  # none in two drills
    assert max(len(one.trials) for one in found) < 1.25 * min(len(one.trials) for one in found)


def test_a_length_longer_than_a_file_has_chapters_ends_at_the_last() -> None:
    found = drawn(30, 1).plans(Ms(24 * 3_600_000))
    assert [len(one.trials) for one in found] == [MOST_TRIALS]
    assert not found[0].held(Ms(24 * 3_600_000))


@settings(max_examples=40, deadline=None)
@given(decks(1, 60), st.sampled_from((None, *TARGETS)))
def test_a_quiz_asks_each_question_once_and_as_many_as_a_length_has_room_for(deck: Deck, target: Ms | None) -> None:
    (found,) = quiz_plans(deck.later, target=target, frame=FRAME, settings=DrillSettings())
    asked = [trial.card for trial in found.trials]
    assert len(set(asked)) == len(asked)
    assert sorted([*asked, *found.left]) == list(range(len(deck.later)))
    assert target or not found.left


@settings(max_examples=60, deadline=None)
@given(decks(2, 9), st.integers(20_000, 200_000))
def test_of_all_choices_of_questions_one_is_taken_that_holds_the_length_or_comes_nearest(
    deck: Deck, target: int
) -> None:
    (found,) = quiz_plans(deck.later, target=Ms(target), frame=FRAME, settings=DrillSettings())
    sizes = [length + USUAL.gap for length in deck.later]
    sums = (sum(some) for count in range(1, len(sizes) + 1) for some in combinations(sizes, count))
    nearest = min(abs(FRAME + one - USUAL.gap - target) for one in sums)
    assert found.held(Ms(target)) or abs(found.off) <= nearest + 24 * len(sizes)


def test_a_long_quiz_becomes_several_drills() -> None:
    found = quiz_plans([Ms(9_000)] * 600, target=None, frame=FRAME, settings=DrillSettings())
    assert [len(one.trials) for one in found] == [200, 200, 200]
