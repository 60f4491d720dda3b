"""A page of which too little stands by itself is told as it stands: its author's story, what is long, what leans."""

import pytest

from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.draft.sentences.as_it_stands import as_it_stands, in_its_place
from audiolesson.draft.sentences.bearable import MOST_FREE
from audiolesson.draft.sentences.blocks import gather
from audiolesson.lesson.read import parse_lesson
from audiolesson.script.model import Paragraph
from audiolesson.speech.pace import pace
from audiolesson.units import Ms

STORY = """
The photo above shows my kiln. I bought it from a school that was closing, and I had it carried into the shed behind
our house by two of my friends. My brother told me that I would burn the shed down.

I wrote about the bricks in my last post. For the first firing I filled the kiln with small bowls. I watched the cone
through the hole in the door all night. I slept for an hour on a chair beside it. Can you guess what happened? I had
opened the door much too early in the morning, and three of my bowls had cracked.

See the photo below. I talked to a potter in the next valley about the cracks, and she gave me a cup of tea. She told
me that I had to wait for a whole day. I have waited for two days ever since.

My second firing is in the photo too. I had written down the hour of each step in a small red book. I lost one bowl of
forty, and I gave the others to the neighbours, who had been so kind about the smoke.
"""


def drafted(body: str, target: Ms = Ms(70_000)) -> Drafted:
    lesson = parse_lesson(f"# A kiln in the shed\n{body}", "a.md", "a", ".md")
    return draft(lesson, pace=pace("espeak"), target=target, date="2026-11-24T06:00:00Z")


def told(body: str, target: Ms = Ms(70_000)) -> str:
    script = drafted(body, target).script
    return " ".join(one.text for part in script.segments for one in part.items if isinstance(one, Paragraph))


def standing(body: str, title: str = "What I found") -> list[str]:
    lesson = parse_lesson(f"# A kiln in the shed\n\n## {title}\n\n{body}", "a.md", "a", ".md")
    return [one.text.text for one in as_it_stands(lesson, gather(lesson, "en", MOST_FREE)).candidates]


def test_a_story_of_the_author_fills_its_time_in_his_own_words_and_order() -> None:
    said = told(STORY)
    parts = ("I watched the cone", "I had opened the door", "I talked to a potter", "I had written down")
    places = [said.find(part) for part in parts]
    assert -1 not in places and places == sorted(places)


def test_the_author_is_told_that_a_page_is_told_as_it_stands() -> None:
    notes = [note.why for note in drafted(STORY).notes]
    assert any("told as it stands" in why for why in notes)


def test_a_lesson_with_enough_to_tell_is_not_told_as_it_stands() -> None:
    notes = [note.why for note in drafted(STORY, Ms(10_000)).notes]
    assert not any("told as it stands" in why for why in notes)


@pytest.mark.parametrize(
    "untold",
    [
        "I took the photo above with my old camera.",
        "I wrote more about glazes in the next post.",
        "Have you ever burned a shed down?",
        "My kiln is the best of the valeys around here.",
        "Click on the door to open it.",
        "Two rows of bricks under the kiln.",
    ],
)
def test_what_is_for_the_eye_or_no_whole_sentence_stays_with_the_page(untold: str) -> None:
    body = f"I bought a kiln from a school. {untold} I laid two rows of bricks in the shed."
    said = standing(body)
    assert "I bought a kiln from a school." in said and "I laid two rows of bricks in the shed." in said
    assert untold not in said


def test_what_leans_on_a_sentence_that_is_not_told_is_not_told_either() -> None:
    body = "Have you seen the old press in the photo above? It had been built by a smith from the town."
    assert standing(body) == []


def test_an_item_is_told_that_is_a_whole_sentence_and_a_note_is_not() -> None:
    items = "- Bricks hold their heat for a whole day.\n- no chimney, no draught\n- Flue = hole. It draws the smoke.\n"
    said = standing(items)
    assert "Bricks hold their heat for a whole day." in said
    assert not any("draught" in one or "It draws" in one for one in said)


@pytest.mark.parametrize("title", ["Myths about kilns", "What I would never do", "False beliefs"])
def test_no_item_is_told_under_a_heading_that_turns_what_it_says(title: str) -> None:
    items = "- Bricks hold their heat for a whole day.\n- no chimney, no draught\n- Flue = hole.\n"
    assert "Bricks hold their heat for a whole day." not in standing(items, title)


def test_each_sentence_keeps_the_place_in_the_order_that_it_leans_on() -> None:
    lesson = parse_lesson(f"# A kiln in the shed\n{STORY}", "a.md", "a", ".md")
    made = as_it_stands(lesson, gather(lesson, "en", MOST_FREE)).candidates
    assert [one.order for one in made] == [*range(len(made))]
    assert all(one.follows < one.order for one in made)


@pytest.mark.parametrize(
    ("why_not_before", "told_now"),
    [
        ("Look at the lamp in your hall.", "From outside nobody can tell which of two kinds it is."),
        ("Find a friend.", "Either of you may turn the wheel, for it is light."),
    ],
)
def test_what_leans_on_an_order_of_a_careful_author_is_told_behind_it(why_not_before: str, told_now: str) -> None:
    body = (
        f"{why_not_before} {told_now} Each kind has its own smell. Lamps of tin were made by the smiths of the coast "
        "for two hundred years. They sold them on the quay in the first week of June. A lamp of glass came later."
    )
    lesson = parse_lesson(f"# Lamps\n\n## In the hall\n\n{body}", "a.md", "a", ".md")
    found = gather(lesson, "en")
    assert found.is_clean
    said = [one.text.text for one in in_its_place(lesson, found).candidates]
    assert said.index(told_now) == said.index(why_not_before) + 1


def test_a_long_sentence_of_a_careful_author_is_told_where_the_next_leans_on_it() -> None:
    long = (
        "For the whole of one cold and hungry decade the best lamps of the old harbour were made of tin from the "
        "north by the smiths of its three streets without any licence of the king."
    )
    rest = "Lamps of glass came later. They broke on the boats. Each kind had its own smell. A lamp of tin lasts long."
    for behind, is_told in (("They were sold by weight there.", True), ("Oil from whales was burnt in towns.", False)):
        body = f"Oil was dear on the coast. {long} {behind} {rest}"
        lesson = parse_lesson(f"# Lamps\n\n## On the coast\n\n{body}", "a.md", "a", ".md")
        said = [one.text.text for one in in_its_place(lesson, gather(lesson, "en")).candidates]
        assert (long in said) == is_told


def in_place(body: str, rest: str = "") -> list[str]:
    """What a careful author's lesson gives, with paragraphs enough behind `body` that it is one."""
    plain = (
        "Lamps of tin were made by the smiths of the coast for two hundred years. The smiths sold them on the quay in "
        "the first week of June. A lamp of glass came later. The harbour was full of boats in June. A boat brought oil."
    )
    lesson = parse_lesson(f"# Lamps\n\n## On the coast\n\n{body}\n\n{plain}\n\n{rest}", "a.md", "a", ".md")
    found = gather(lesson, "en")
    assert found.is_clean
    return [one.text.text for one in in_its_place(lesson, found).candidates]


@pytest.mark.parametrize(
    ("body", "untold"),
    [
        ('A whale can hold its breath for an hour. "Whales are fish," my uncle said. He was wrong.', "He was wrong."),
        ("Look at the wall behind the door. It is made of cheese. I am joking, of course.", "It is made of cheese."),
        ("If the wick is broken, you must buy one. Open the door first. Look at the ground.", "Open the door first."),
    ],
)
def test_nothing_is_told_in_its_place_whose_denial_condition_or_next_step_is_not(body: str, untold: str) -> None:
    assert untold not in in_place(body)


def test_what_opens_a_section_with_it_or_they_does_not_lean_over_its_heading() -> None:
    body = "The light of oil was weak and yellow. Everybody was used to the smell of fish at home."
    assert "They were much brighter than oil." not in in_place(body, "## Gas\n\nThey were much brighter than oil.")


@pytest.mark.parametrize("between", ["| a | b |\n|---|---|\n| 1 | 2 |", "```\nx = 1\n```"])
def test_nothing_leans_over_a_table_or_a_program(between: str) -> None:
    said = "This lamp was the first that burned without smoke in the hall."
    assert said not in in_place(f"A smith had an idea about the wick.\n\n{between}\n\n{said}")


@pytest.mark.parametrize(
    "items",
    [
        "- Wet clay never bursts in a hot kiln at all. False.\n- no chimney, no draught\n",
        "Before 1950, in the old works of the town:\n\n- Wet clay bursts in a hot kiln.\n- no chimney, no draught\n",
        "1. Wet clay bursts in a hot kiln.\n2. no chimney, no draught\n",
        "- Wet clay bursts in a hot kiln. Nonsense!\n- no chimney, no draught\n",
    ],
)
def test_no_item_is_told_as_it_stands_whose_line_answer_order_or_end_is_not(items: str) -> None:
    assert not any("Wet clay" in one for one in standing(items))


def test_the_author_is_told_so_also_where_the_page_does_not_fill_its_time() -> None:
    assert any("told as it stands" in note.why for note in drafted(STORY, Ms(120_000)).notes)


def test_orders_are_renumbered_with_what_is_told_besides() -> None:
    lesson = parse_lesson(f"# A kiln in the shed\n{STORY}", "a.md", "a", ".md")
    found = gather(lesson, "en", MOST_FREE)
    found.defined = {one.order for one in found.candidates[-1:]}
    made = as_it_stands(lesson, found)
    assert [made.candidates[order].text for order in made.defined] == [found.candidates[-1].text]
    assert len(made.candidates) > len(found.candidates)


@pytest.mark.parametrize(
    "behind",
    [
        "That turned out to be a mistake.",
        "This was refuted long ago in the town.",
        "In truth, it is the other way round.",
        "Far from it.",
        "At least that is what they thought.",
    ],
)
def test_no_long_sentence_is_told_that_the_next_one_takes_back(behind: str) -> None:
    long = (
        "For the whole of one cold and hungry decade the best lamps of the old harbour were made of tin from the "
        "north by the smiths of its three streets without any licence of the king."
    )
    assert long not in in_place(f"{long} {behind}")


@pytest.mark.parametrize(
    "body",
    [
        "- I drink my tea from a cup of lead on every day of the week.\n- no chimney, no draught\n",
        "Some of what I was told in the town is a joke:\n\nI should drink my tea from a cup of lead on every day.",
    ],
)
def test_what_a_line_or_a_list_may_turn_is_not_told_as_it_stands(body: str) -> None:
    assert not any("cup of lead" in one for one in standing(body, "Things that people believe"))


OPENING = (
    "For the whole of one dry and quiet century the best ropes of the old harbour were made of hemp from the south by "
    "the women of its three streets without any licence of the king."
)


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        (f"{OPENING} Oil was dear.", True),
        (f"Oil was dear in the harbour. {OPENING} Wool was cheap in June.", False),
    ],
)
def test_a_long_sentence_of_a_careful_author_is_told_where_it_opens_a_section(body: str, is_told: bool) -> None:
    assert (OPENING in in_place(body)) == is_told


def introduced(intro: str) -> list[str]:
    """What is told of a careful author's introduction before two sections."""
    plain = (
        "Lamps of tin were made by the smiths of the coast for two hundred years. The smiths sold them on the quay in "
        "the first week of June. A lamp of glass came later. The harbour was full of boats in June. A boat brought oil."
    )
    lesson = parse_lesson(f"# Lamps\n\n{intro}\n\n## On the coast\n\n{plain}\n\n## Oil\n\n{plain}", "a.md", "a", ".md")
    found = gather(lesson, "en")
    assert found.is_clean
    return [one.text.text for one in in_its_place(lesson, found).candidates if one.section == 0]


def test_the_first_sentence_of_a_lesson_leans_on_none() -> None:
    first = "Most of the harbours you're likely to have seen sort their boats like this: small, and then large."
    behind = "The old harbour sorts them into three. It keeps one quay for each."
    assert introduced(f"{first} {behind}")[0] == first


def test_the_first_sentence_leans_where_it_means_what_the_title_names_or_speaks_to_a_class() -> None:
    assert "They were sold by weight in the other harbour." not in introduced(
        "They were sold by weight in the other harbour. Wool was cheap."
    )
    room = "Last week three of you brought lamps of the other kind to the harbour."
    assert room not in introduced(f"{room} Wool was cheap on the coast.")


def test_an_introduction_tells_what_happened_to_its_author_if_the_next_sentence_goes_on_from_it() -> None:
    story = "Some years ago a sailor rang my workshop about a lamp that had belonged to his uncle."
    assert introduced(f"{story} It had burned for sixty years in his hall. It went out one night in June.")[0] == story


def test_an_introduction_does_not_begin_with_what_its_author_feels() -> None:
    felt = "I have found myself drawn to lamps of glass on my way."
    assert felt not in introduced(f"{felt} They were sold by weight. Wool was cheap.")


def test_an_introduction_does_not_tell_what_its_author_will_do() -> None:
    said = introduced("Lamps of tin were cheap. I shall also put the objections, because there are good ones.")
    assert said == ["Lamps of tin were cheap."]
