"""What a title, a heading, bold letters or a label name is asked for in the words that define it."""

import pytest
from parsed_facts import every_card, ground_of

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_cards import draft_cards
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.headed.find import headed
from audiolesson.study.facts.headed.labelled import labels_defined
from audiolesson.study.facts.refusing.strict import bar_of


def _asked(text: str, title: str = "Kilns and glazes") -> dict[str, str]:
    ground = ground_of(text, title)
    return {fact.question: fact.answer for fact in headed(ground, bar_of(ground))}


def _labels(text: str, title: str = "Kilns and glazes") -> dict[str, str]:
    ground = ground_of(text, title)
    return {fact.question: fact.answer for fact in labels_defined(ground, bar_of(ground))}


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("A **flue damper** is a movable plate of steel that slides across a chimney at the back of an old brick"
         " kiln with two flues.",
         "What is a flue damper?", "A movable plate of steel that slides across a chimney"),
        ("A **setting oil** is a thin liquid mixture of wax and water that holds a dry glaze and is used for pots"
         " with wide and heavy rims.",
         "What is a setting oil?", "A thin liquid mixture of wax and water that holds a dry glaze"),
        ("**Slaking** is the slow wearing away of dry lumps of clay by plain liquids like water, vinegar, and brine.",
         "What is slaking?", "The slow wearing away of dry lumps of clay by plain liquids"),
        ("A **pot lease** is a formal written agreement between a potter and a landlord that creates mutual obligations"
         " enforceable by the guild.",
         "What is a pot lease?",
         "A formal written agreement between a potter and a landlord that creates mutual obligations"),
    ],
    ids=["a place", "a second predicate", "examples", "what describes the last noun"],
)  # fmt: skip
def test_a_definition_that_is_too_long_is_cut_where_what_is_left_is_whole(
    text: str, question: str, answer: str
) -> None:
    assert _asked(text)[question] == answer


@pytest.mark.parametrize(
    "text",
    [
        "A **crazing test** is the slow heating of a glazed tile in a small oven, unless the tile has been fired"
        " at a low heat before.",
        "A **stilt** is a small support of hard clay that holds a pot above a shelf but is not used for any kind of"
        " salt ware.",
        "A **kiln wash** is a coat that turns any drop of a running glaze on the flat face of a shelf into powder.",
        "A **pot vow** is a promise that frees a potter from tax as long as the oven has been cold for a year in "
        "Stoke.",
        "A **pot vow** is a promise that frees a potter from tax while the oven is cold and the yard is closed to "
        "town.",
        "A **pot lease** is a written agreement that gives a potter the right to fire pots for a year or two at most.",
        "A **saggar** is a box of fireclay that stops the flame in an electric oven and feeds it in a wood oven.",
    ],
    ids=["a case", "a limit", "what a change needs", "how long", "while", "at most", "another place"],
)
def test_what_takes_something_back_or_is_needed_is_not_cut_off(text: str) -> None:
    asked = _asked(text)  # from the other end it may be asked with all that it has
    assert all(text.removesuffix(".").endswith(one.split(" ", 2)[2].removesuffix(" called?")) for one in asked), asked
    assert all("**" + said.removeprefix("A ") in text for said in asked.values())


@pytest.mark.parametrize(
    "text",
    [
        "A **saggar** is the best thing in the shop.",
        "A **saggar** is an invaluable box for pots that crack.",
        "A **saggar** is a kind of box.",
        "A **saggar** is another box that protects pots from the flame.",
        "A **saggar** is under the pots of the lowest shelf.",
        "A **saggar** is a saggar that holds pots.",
    ],
    ids=["praise", "praise in front", "a class alone", "one of several", "a place", "a circle"],
)
def test_what_says_not_what_a_thing_is_is_not_asked_for_it(text: str) -> None:
    assert not _asked(text)


def test_a_word_of_the_term_may_come_again_where_the_rest_tells_what_it_is() -> None:
    said = "**Kiln loading** is the slow work of carrying pots into a kiln and stacking them by size."
    assert _asked(said) == {
        "What is kiln loading?": "The slow work of carrying pots into a kiln and stacking them by size"
    }
    assert not _asked("**Kiln loading** is the loading of a kiln.")


def test_only_what_a_title_a_heading_or_bold_letters_name_is_defined_so() -> None:
    said = "A saggar is a lidded box of fireclay that keeps the flame off a pot."
    answer = "A lidded box of fireclay that keeps the flame off a pot"
    assert not _asked(said)
    assert _asked(said, "The saggar") == {"What is a saggar?": answer}
    assert _asked(f"## Saggars\n\n{said}") == {"What is a saggar?": answer}
    assert _asked(said.replace("saggar", "**saggar**")) == {"What is a saggar?": answer}


def test_a_name_that_looks_like_a_clause_is_asked_for_where_it_is_the_title() -> None:
    said = "A kiln bore is a round hole in a brick wall that lets the smoke of a kiln out."
    assert _asked(said, "Kiln bores") == {
        "What is a kiln bore?": "A round hole in a brick wall that lets the smoke of a kiln out"
    }


def test_a_word_of_another_language_is_asked_for_by_its_meaning() -> None:
    said = "**Yobitsugi** is a Japanese term for a mended bowl, and it is an old one."
    assert _asked(said) == {"What does yobitsugi mean?": "A mended bowl"}
    said = "Primum ignis is a Latin term for, let the fire come first."
    assert _asked(f"## Primum ignis\n\n{said}") == {"What does Primum ignis mean?": "Let the fire come first"}


def test_a_quotation_of_several_sentences_behind_a_label_is_the_lessons_own_text() -> None:
    said = (
        '**Draw trial:** "A draw trial is a small ring of clay used to look at the heat of a kiln. It is pulled out by'
        " a hook.\" (The potters' book)"
    )
    assert _asked(said)["What is a draw trial?"] == "A small ring of clay used to look at the heat of a kiln"


def test_a_definition_of_what_the_heading_names_is_sure() -> None:
    text = (
        "# Draughts\n\nPots are stacked close.\n\n## Bag walls\n\nA bag wall is an upright screen of loose bricks that"
        " turns the flame away from the pots.\n"
    )
    lesson = parse_lesson(text, "draughts.md", "draughts", ".md")
    drawn = draft_cards(lesson, facts_of(lesson))
    assert [card.answer.text for card in drawn.sure] == [
        "An upright screen of loose bricks that turns the flame away from the pots"
    ]


def test_each_sentence_that_defines_is_asked_once() -> None:
    text = (
        "# Draughts\n\n## Bag walls\n\nA **bag wall** is an upright screen of loose bricks that turns the flame away.\n"
    )
    lesson = parse_lesson(text, "draughts.md", "draughts", ".md")
    assert len(every_card(lesson, facts_of(lesson))) == 1


def test_a_label_is_asked_for_by_the_kind_behind_it() -> None:
    text = (
        "## Parts\n\n- **Damper**: A plate of steel that closes the chimney of a kiln.\n"
        "- **Spyhole**: The small opening in a door that lets a potter see the cones.\n"
        "- **Grog**: Nobody likes it."
    )
    asked = _labels(text)
    assert set(asked.values()) == {
        "A plate of steel that closes the chimney of a kiln",
        "The small opening in a door that lets a potter see the cones",
    }


def test_what_a_participle_tells_of_a_kind_is_no_statement() -> None:
    text = (
        "## Parts\n\n- **Setting**: A stack of pots arranged by height.\n"
        "- **Wicket**: An entrance made without proper hinges.\n"
    )
    assert set(_labels(text).values()) == {
        "A stack of pots arranged by height",
        "An entrance made without proper hinges",
    }


def test_a_heading_is_asked_for_where_the_text_below_goes_on_with_a_phrase() -> None:
    text = (
        "## Wicket\n\nAn entrance made without proper hinges. It is bricked up.\n\n"
        "## Draught\n\n> The pull of a chimney on the air of a kiln.\n\n## Ash\n\nAsh of wood is grey.\n"
    )
    assert set(_labels(text).values()) == {
        "An entrance made without proper hinges",
        "The pull of a chimney on the air of a kiln",
    }
    assert not _labels(text.replace("> The pull of", "Nobody knows the pull of"))


def test_a_label_with_a_figure_or_a_denial_behind_it_is_not_asked_for() -> None:
    text = (
        "## Parts\n\n- **Fallout**: The ash of 12 fires in a year.\n- **Bisque**: A pot of clay that isn't glazed yet."
    )
    assert not _labels(text)


def test_a_label_of_many_or_of_what_is_not_counted_needs_no_article_and_one_of_its_kind_does() -> None:
    text = (
        "- **Saggars:** boxes that keep the ash away\n- **Bisque firing:** hardening of raw pots for the glaze\n"
        "- **Damper:** plate that closes the flue\n- **Props:** two rows of bricks with a shelf"
    )
    asked = _labels(text)
    assert asked.get("What are saggars?") == "Boxes that keep the ash away"
    assert not any("damper" in question.lower() or "props" in question.lower() for question in asked)


def test_what_a_heading_names_may_be_told_in_few_words() -> None:
    assert _asked("## Potteries\n\nPotteries are yards around kilns.") == {"What are potteries?": "Yards around kilns"}
    assert _asked("## Glazes\n\nPotteries are yards around kilns.") == {}
    assert _asked("## The damper\n\nThe damper is the front door.") == {}


def test_a_sign_for_a_thing_is_no_word_for_it() -> None:
    text = "## Shelf marks\n\nA **shelf mark** is a numeric label for a shelf in a kiln."
    assert _asked(text) == {"What is a shelf mark?": "A numeric label for a shelf in a kiln"}
    assert _asked("## Shelf marks\n\nA **shelf mark** is a label that potters say in the kiln.") == {}


def test_a_way_to_do_something_is_a_meaning() -> None:
    text = "## Slaking\n\nA **slaker**, or pot of water, is a way to make dry clay soft again."
    assert _asked(text) == {"What is a slaker?": "A way to make dry clay soft again"}


def test_a_label_that_its_text_says_once_more_is_no_part_of_the_meaning() -> None:
    text = (
        "## Parts\n\n- **Bag wall**: The bag wall is a low wall of bricks that turns the flame upwards\n"
        "- **Flue**: A passage that leads the smoke to the chimney"
    )
    assert _labels(text)["What is the bag wall?"] == "A low wall of bricks that turns the flame upwards"
