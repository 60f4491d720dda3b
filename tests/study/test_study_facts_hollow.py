"""Cards that say nothing of their own, tell their own answer, or lean on what is not said, are not drafted."""

import pytest

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.refusing.hollow import tells_name
from audiolesson.study.facts.refusing.slips import has_slip

FILLER = "Potters work in the yard all day long and rest under the old trees at noon. "
PAGE = "Click on the link in this chapter. "
LONG = "\n\n".join(FILLER * 5 + PAGE for _ in range(30))
"""More than 2,000 words that say nothing of what is asked for."""


def asked(text: str, more: str = "", title: str = "Pottery") -> dict[str, str]:
    lesson = parse_lesson(f"# {title}\n\n{text}\n\n{more}\n", "lessons/kilns.md", "kilns", ".md")
    return {fact.question: fact.answer for fact in facts_of(lesson)}


@pytest.mark.parametrize(
    "text",
    [
        "A **klinker** is an additional tool that scrapes ash from the floor.",
        "**Glazedump** is the partner tool to glazeload for storing recipes on a disk.",
        "A **klinker** is a second tool that scrapes ash from the floor.",
        "The **sagger** is a special box that has a number of different and useful abilities.",
        "A **klinker** is a tool for potters in small yards as well.",
        "The **CLAY JOIN** is the default join and returns rows from both tables of the yard.",
        "**Firing** is the broader field that deals with all ovens of a yard.",
        "**KBO** is an initialism that stands for kiln, bung and oven.",
        "**Slips** are types that implement the Slip trait of a yard.",
        "A final method that potters use to seal a porous pot is called **grogging**.",
    ],
    ids=[
        "additional",
        "partner",
        "second",
        "many abilities",
        "as well",
        "noun and verb",
        "broader",
        "initialism",
        "own trait",
        "final",
    ],
)
def test_a_definition_that_leans_on_another_or_says_nothing_is_not_asked(text: str) -> None:
    assert not asked(text)


def test_a_gene_s_alternative_form_is_a_kind_of_its_own() -> None:
    assert asked("An **allele** is an alternative form of a gene that arose by a change in its letters.")


def test_a_glossary_s_adverb_before_the_description_is_no_part_of_a_question() -> None:
    glossary = "## Glossary\n\n- **kiln**: today, any oven that fires clay\n- **sagger**: box that shields pots\n"
    assert not [question for question in asked(FILLER, glossary) if "today" in question]


def test_where_is_not_answered_by_when() -> None:
    assert not asked("The bisque phase occurs in an open kiln after the first drying of the clay.")


def test_one_feature_is_not_what_a_whole_tool_does() -> None:
    text = "Kilnmaster allows configuration of the color of the lamp above each shelf. " + "Kilnmaster is red. " * 3
    assert "What does Kilnmaster do?" not in asked(text)
    text = "The `kilnctl` command lets you heat small kilns before dawn."
    assert "What does the kilnctl command do?" in asked(text)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which method do you use to get a certain user?", "kiln.getUser()"),
        ("What is the name for a method that trains an xgboost model?", "xgb.train"),
        ("Which networks are collections of neurons in layers?", "Neural networks"),
        ("Which command do you use to fire the kilns?", "fire_kiln"),
    ],
)
def test_a_question_that_holds_all_words_of_a_name_tells_it(question: str, name: str) -> None:
    assert tells_name(question, name)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which method do you use to remove a user's account?", "kiln.dropUser()"),
        ("Which caches are shared among cores?", "L3 caches"),
        ("What causes cracks in clay?", "Cracks"),
    ],
)
def test_a_question_that_leaves_a_word_of_a_name_does_not_tell_it(question: str, name: str) -> None:
    assert not tells_name(question, name)


def test_a_counted_noun_without_article_is_a_slip() -> None:
    assert has_slip("What is the name for a method to train boosted model?", "Fit")
    assert not has_slip("What is the name for a method to train a boosted model?", "Fit")


def test_an_abbreviation_in_a_list_of_sources_is_not_asked() -> None:
    text = "## Resources\n\n- A massive open kiln course (MOKC) with films. A MOKC is free.\n- A book of the MOKC.\n"
    linked = "- [Clay Films](https://clay.example) show a massive open kiln course (MOKC). The MOKC ends.\n"
    assert not asked(FILLER, text) and not asked(FILLER, linked)


def test_a_term_that_a_long_page_only_mentions_is_not_asked() -> None:
    rinsers = "Clay rinsers are tubs that remove grit from wet clay with cold water. "
    kind = "Which rinsers"
    both = f"{rinsers} **Sand rinsers** are heavy. "
    assert not [one for one in asked(both, LONG) if kind in one]


def test_a_term_that_a_long_page_names_three_times_may_be_asked() -> None:
    text = "A small shed that shelters drying pots from rain is called a hovel barn. "
    assert asked(text) and not asked(text, LONG)
    assert asked(f"{text}A hovel barn leans. The hovel barn burns.", LONG)


@pytest.mark.parametrize(
    "text",
    [
        "**Jump-to-kiln** is jumping from a shelf to the kiln that it was loaded from.",
        "**Kilns** are the ovens of a yard, and from which new pots of all kinds are taken.",
        "The **sagger** is a handy tool for checking how deeply a pot is cracked.",
        "The three levels of growing heat are level 1, level 2 and level 3.",
    ],
    ids=["circle with hyphens", "joined to nothing", "handy", "only numbers"],
)
def test_a_circle_a_clause_joined_to_nothing_praise_and_bare_numbers_are_not_asked(text: str) -> None:
    assert not asked(text)


def test_a_score_is_no_name() -> None:
    table = "## Marks\n\n- **2 points**: a simple kiln with one door and one chimney\n- **4 points**: a kiln of brick\n"
    assert not [answer for answer in asked(FILLER, table).values() if "points" in answer]


def test_a_word_of_many_meanings_is_asked_with_the_lesson_s_tool_or_not_at_all() -> None:
    told = "A **snapshot** is the top-level tree that is being tracked by the tool."
    assert not asked(told, title="Clay")
    assert "In Git, what is a snapshot?" in asked(told, title="Version control with Git")
    cells = "Cells divide. A protein folds. Genes change. DNA is copied. RNA leaves the nucleus. " * 8
    assert "In biology, what is translation?" in asked(
        "**Translation** is the process of building a chain of amino acids from a code.", cells, title="Reading a code"
    )


def test_a_word_of_a_language_that_names_a_kind_is_defined() -> None:
    found = asked("A `list` is a mutable collection of items in sequence.", title="Lists in Python")
    assert found["In Python, what is a list?"] == "A mutable collection of items in sequence"


@pytest.mark.parametrize(
    "text",
    [
        "`FIRE` is a pattern that matches the start of the burning.",
        "The cold yard was marked by great tensions. The yard is closed.",
        "**Wheels** are boards which take at least one pot - the pot which they turn.",
        "The **firer** is a wholly new kind of kiln that takes pretty much any clay.",
    ],
    ids=["keyword", "marked by", "dash", "pretty much"],
)
def test_a_keyword_without_its_language_a_vague_mark_and_loose_talk_are_not_asked(text: str) -> None:
    assert not asked(text)


def test_one_case_of_a_command_is_asked_for_as_a_case() -> None:
    found = asked("The `BURN` command returns nothing when the kiln doesn't exist.")
    assert found == {"When does the BURN command return nothing?": "When the kiln doesn't exist"}


def test_a_step_of_a_table_is_not_what_a_thing_is() -> None:
    rows = "| Kind of work | Description |\n|---|---|\n| Yard care | Sweeping paths and mending roofs of sheds |\n"
    rows += "| Selling | Talking with buyers who come at noon |\n| Kiln rebase | Rebase a set of pots on new boards |\n"
    assert not [one for one in asked(FILLER, rows) if one.startswith("What is")]


@pytest.mark.parametrize(
    "text",
    [
        "A notable design choice is the use of very small bricks in walls.",
        "The **KYB** is an independent agency of the state government.",
        "**Slow firing** is a technique used to create high performance kilns.",
        "**Marl's rule** is a direct application of Berge's lemma.",
        "**MLK** is a multi-layer kiln for firing small pots at night.",
        "**Ash mode** is probably one of the lesser known features that watch a kiln.",
        "Sales of pots are covered by a medley of state laws.",
    ],
    ids=["judged", "body", "to any end", "derived", "spelled out", "hedged", "covered by"],
)
def test_what_fits_many_things_or_tells_a_side_of_one_is_not_asked(text: str) -> None:
    assert not asked(text)


def test_a_body_with_a_task_is_asked_for() -> None:
    assert asked("The **KYB** is an independent agency of the state that counts kilns and their chimneys.")


def test_what_somebody_tells_of_their_life_is_no_card() -> None:
    talk = "**Q: How many kilns do you watch in a week?**\n\nA: We always have one in use, and I like it so.\n"
    assert not asked(talk)
    assert asked("**Q: How many doors has a kiln?**\n\nA: One door of iron.\n")


def test_a_name_is_asked_for_as_what_it_is_and_a_mass_gets_no_article() -> None:
    glossary = "## Glossary\n\n- **Black Kiln**: the club of potters of the old harbour that held a feast each year\n"
    glossary += "- **pork-barrel building**: local spending meant to please one yard\n"
    found = asked(FILLER, glossary)
    assert not any(one.startswith("What does the term Black") for one in found)
    assert not any("A local spending" in answer for answer in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "## Key features\n\n- **Kiln support**: tools for scalable work\n- **Door care**: mending of old doors\n",
        "Spyro is an editor that lets potters draw the shapes of jugs. Spyro is new.",
        "A **side kiln** is a channel that allows potters and masons.",
        "**Ember art** is a form of pottery practiced for thousands of years.",
    ],
    ids=["features", "one of a class", "cut off", "lasting"],
)
def test_features_members_of_a_class_and_half_clauses_are_not_asked_for(text: str) -> None:
    assert not [one for one in asked(text) if one.startswith(("What is the name", "What is a side", "What is ember"))]


def test_what_a_thing_does_is_told_where_it_comes_first() -> None:
    first = "The `kilnctl` command counts the kilns of a yard. "
    assert "What does the kilnctl command do?" in asked(first + "Potters like it.")
    found = asked(f"The `kilnctl` command is old. {FILLER} {first}")
    assert "What does the kilnctl command do?" not in found


@pytest.mark.parametrize(
    "text",
    [
        "Shellkiln, also called a shell kiln, keeps ash away.",
        "The **startFire(name, heat?)** method starts fires and returns an object with two methods: stir and end.",
        "A partner would help to build kilns because the bank trusts two potters more.",
        "Small crimes of potters are divided into three classes: class A crime, class B crime and class C crime.",
        "Kilnworks is an innovative corporation working in several fields, such as pots and jars.",
    ],
    ids=["the same name", "code with a sign", "might be", "letters", "company"],
)
def test_names_that_differ_by_a_blank_scraps_and_rows_of_letters_are_not_asked(text: str) -> None:
    assert not asked(text)


def test_what_begins_as_a_thing_is_no_state_of_things() -> None:
    told = "## Glossary\n\n- **pot promise**: summary describing the benefits buyers can expect from a particular pot\n"
    assert not [one for one in asked(FILLER, told) if "called when" in one]


def test_a_body_is_asked_for_with_its_article() -> None:
    told = "## Glossary\n\n- **International Court of Potters**: the body of the guild that hears cases of towns\n"
    assert "What is the International Court of Potters?" in asked(FILLER, told)


@pytest.mark.parametrize(
    "text",
    [
        "The `KilnPathModifier` kind defines configuration of path modifiers.",
        "The `stirEach` method accepts a callback as its parameter.",
    ],
    ids=["restated", "taken"],
)
def test_what_a_thing_is_given_and_what_its_name_tells_are_not_what_it_does(text: str) -> None:
    assert not asked(text)


def test_a_name_is_a_tool_only_where_a_lesson_shows_code() -> None:
    told = "A **character** is a single sign of a text that is read from left to right."
    assert not any("Swift" in one for one in asked(told, title="Swift"))
    assert "In Swift, what is a character?" in asked(told, "```swift\nlet x = 1\n```", title="Swift")
