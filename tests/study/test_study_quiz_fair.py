"""A question of a quiz says something, its choices are of one sort, and none of them is told by its words."""

from dataclasses import replace

import pytest

from audiolesson.errors import Place
from audiolesson.lesson.model import Lesson
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz, heard_why
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices_other import other_clauses, other_years
from audiolesson.study.quiz.dated import dated
from audiolesson.study.quiz.evidence import evidence_of
from audiolesson.study.quiz.fair import is_fair
from audiolesson.study.quiz.genus import genus
from audiolesson.study.quiz.listed_words import BARE, asked_by, question_for
from audiolesson.study.quiz.pose import Posed
from audiolesson.study.quiz.sorts import Sort, sort_of
from audiolesson.study.quiz.telling import in_pieces, tells_itself
from audiolesson.study.quiz.who import deeds_of

OTHERS = ("Slip", "Glaze", "Wax")


def lesson_of(text: str) -> Lesson:
    return parse_lesson(text, "lessons/pots.md", "pots", ".md")


def asked(text: str) -> dict[str, tuple[str, set[str]]]:
    """By question: the right choice and the wrong ones."""
    lesson = lesson_of(text)
    found = {}
    for one in draft_quiz(lesson, facts_of(lesson)):
        choices = [choice.text for choice in one.choices]
        found[one.question.text] = (choices[one.right], {*choices} - {choices[one.right]})
    return found


@pytest.mark.parametrize(
    "question",
    [
        "Which of these is a measure of that kiln’s heat at dawn?",
        "Which of these is the heat of dawn, but the day is hotter?",
        "Which of these means heating a a kiln at dawn?",
        "Which potters have a wide range of tools and shapes?",
        "Which of these is rare in kilns and it stores the heat of a day?",
        "Which of these fits this description: one of the painted bowls?",
        "Which of these fits this description: teacher-facing pages on clay?",
    ],
)
def test_what_is_true_of_all_or_goes_on_with_it_is_no_question(question: str) -> None:
    assert not is_fair(question, "Engobe", OTHERS, "term")
    assert is_fair("Which of these fits this description: a coat of liquid clay?", "Engobe", OTHERS, "term")


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("What is the vessel that results called?", "Engobe"),
        ("About kilns: who angered potters?", "Tom Reed"),
        ("Which kilns have a cone above the fire?", "Conical kilns"),
    ],
)
def test_what_only_its_page_places_or_its_own_noun_tells_is_no_question(question: str, right: str) -> None:
    assert not is_fair(question, right, OTHERS, "term")


def test_a_heading_that_names_a_whole_does_not_name_its_parts() -> None:
    parts = ["the edge of a pot", "the part that pots stand on", "a handle"]
    assert asked_by("Pots", parts) == BARE
    assert asked_by("Pots", ["an edge", "a foot"]) == "Which of these pots"
    assert asked_by("Each kiln contains:") == BARE


def test_a_meaning_is_told_by_its_term_where_a_thing_was_asked_for() -> None:
    place = Place("lessons/pots.md", 1)
    why = "The term raku means “a quick firing in the open.”"
    one = Posed("Which of these is a quick firing in the open?", "Raku", OTHERS, place, "term", why)
    assert heard_why(one) == "Raku: a quick firing in the open."
    assert heard_why(replace(one, question="Which term means a quick firing in the open?")) == why


def test_a_comparison_says_with_what() -> None:
    said = "Which of these lasts longer{}, as its core is dense?"
    assert not is_fair(said.format(""), "Engobe", OTHERS, "term")
    assert is_fair(said.format(" than a slip"), "Engobe", OTHERS, "term")


def test_no_whole_sentence_stands_among_names_of_things() -> None:
    """The odd ones out would rule themselves out; "the pot I fired" is a thing with what tells which one."""
    asked, bowl = "In Finnish, what does “kulho” mean?", "Big bowl"
    assert not is_fair(asked, bowl, ("The cups are falling", "An old jar"), "term")
    assert is_fair(asked, bowl, ("The pot I fired", "An old jar"), "term")


def test_whole_sentences_among_each_other_are_choices_of_one_kind() -> None:
    wrong = ("The kiln fails at night", "Rain ends the feast", "Fire cracks the jar")
    assert is_fair("What does “tempus fugit” mean?", "Time flies over the yard", wrong, "term")
    assert not is_fair("In Dutch, what does “zodat” mean?", "So that", ("Unless", "To give up", "While"), "term")


def test_a_note_that_leaves_its_articles_out_is_no_question() -> None:
    said = "Which of these games fits this description: pair {}?"
    assert not is_fair(said.format("older child with younger child"), "Engobe", OTHERS, "term")
    assert is_fair(said.format("an old wheel with a new one"), "Engobe", OTHERS, "term")


def test_a_class_of_all_such_things_and_a_short_form_among_words_are_not_asked_for() -> None:
    assert not is_fair("Which of these is any pot with a lid?", "Jar", ("Mug", "Bowl"), "term")
    assert not is_fair("Which of these comes from a guild?", "PLF", ("Mother", "Father"), "term")
    assert is_fair("Which of these comes from a guild?", "PLF", ("GKU", "Saggar"), "term")


@pytest.mark.parametrize("scrap", ["P kiln", "R red-clay", "-v --rm kiln", "Handout C"])
def test_a_flag_a_scrap_or_a_handout_is_no_choice(scrap: str) -> None:
    assert not is_fair("Which of these fires a pot at dawn?", scrap, OTHERS, "term")
    assert not is_fair("Which of these fires a pot at dawn?", "Engobe", (*OTHERS[1:], scrap), "term")


@pytest.mark.parametrize(
    ("question", "right", "wrong"),
    [
        ("Which of these means the neglect of older potters?", "elder fraud", OTHERS),
        ("Which of these is the study of fired clay?", "ceramology", OTHERS),
        ("Which of these is a German word for a soft glaze?", "Anflugglasur", OTHERS),
        ("Which of these do you use to get a single pot?", "getPot", ("fillKiln", "mixClay", "dryWall")),
        ("Which of these means working out the likelihood of a crack?", "probability count", OTHERS),
        (
            "Which of these removes a pot from the shelf list?",
            "shelf.erase",
            ("shelf.fill", "shelf.turn", "shelf.name"),
        ),
    ],
)
def test_a_word_that_means_the_same_tells_the_right_choice(question: str, right: str, wrong: tuple[str, ...]) -> None:
    assert tells_itself(question, right, wrong)
    assert not tells_itself("Which of these holds the wet wall of a bowl?", right, wrong)


def test_a_word_that_half_of_the_wrong_choices_share_tells_nothing() -> None:
    question = "Which of these do you use to get a single bowl?"
    assert not tells_itself(question, "getPot", ("getKiln", "getClay", "dryWall"))
    assert not tells_itself(
        "Which of these is the study of fired clay?", "ceramology", ("geology", "botany", "zoology")
    )


def test_a_name_in_code_is_split_before_it_is_compared() -> None:
    assert in_pieces("getWetPot") == "get Wet Pot"
    assert in_pieces("kiln.max_heat()") == "kiln max heat"


@pytest.mark.parametrize(
    ("name", "told", "sort"),
    [
        ("melting", "the breaking up of wet clay into lumps", "deed"),
        ("wedging", "pressing the air out of clay", "deed"),
        ("shrinkage", "a measure of how much a wall grows shorter", "measure"),
        ("Ek’s first law", "Every pot stays cold until it is fired", "law"),
        ("kiln", "a furnace that hardens clay", "thing"),
        ("oven", "bakes a pot for an hour", ""),
    ],
)
def test_what_is_described_is_a_deed_a_measure_a_law_or_a_thing(name: str, told: str, sort: Sort) -> None:
    assert sort_of(name, told) == sort


def test_a_measure_is_not_asked_for_among_laws_of_a_glossary() -> None:
    rules = {"first": "stays cold until it is fired", "second": "shrinks by a tenth", "third": "cools from its rim"}
    laws = "".join(f"- **Ek’s {count} law**: a rule that a pot {does}\n" for count, does in rules.items())
    text = f"# Pots\n\nClay is soft.\n\n## Key Terms\n\n- **Porosity**: the ratio of holes to clay in a wall\n{laws}"
    assert not any(right == "Porosity" for right, _ in asked(text).values())


def test_a_part_is_no_wrong_choice_beside_the_whole() -> None:
    said = "A tagine is made of a dish and a lid. A spout is one of the parts of a jug."
    evidence = evidence_of(lesson_of(f"# Pots\n\n{said}\n"))
    assert evidence.are_one("tagine", "lid")
    assert evidence.are_one("jug", "spout")
    assert not evidence.are_one("tagine", "spout")


@pytest.mark.parametrize("lead", ["Reported key insights:", "Pots have results:", "Main lessons:"])
def test_what_every_list_holds_is_no_kind(lead: str) -> None:
    assert asked_by(lead) == BARE
    assert asked_by("Wet glazes:") == "Which of these wet glazes"


def test_a_deed_is_told_from_a_thing_whose_name_ends_alike() -> None:
    assert sort_of("wedging", "the pressing of air out of clay") == "deed"
    assert sort_of("damper", "a setting of the kiln that slows the fire") == "thing"


def test_what_the_lesson_sorts_into_kinds_is_no_choice_beside_them() -> None:
    evidence = evidence_of(lesson_of("# Pots\n\nThere are three types of wood kilns. Gas kilns stand in a row.\n"))
    assert evidence.is_class("wood kilns")
    assert not evidence.is_class("gas kilns")


def test_the_labels_of_a_list_of_concepts_are_of_no_one_kind() -> None:
    said = {"Biscuit": "a pot that was fired once", "Bisque fire": "the firing of a pot at a low heat",
            "Ek scale": "a row of cones that bend in the heat"}  # fmt: skip
    items = "".join(f"- **{name}**: {what}.\n" for name, what in said.items())
    text = "# Pots\n\n## Clay\n\nPotters speak of the following {}:\n\n"
    assert asked(text.format("wares") + items)
    assert asked(text.format("concepts") + items) == {}


def test_the_other_side_of_a_contrast_tells_the_answer() -> None:
    assert not is_fair("Which of these is a lack of heat, while boiling is too much of it?", "Chill", OTHERS, "term")


def test_a_short_form_and_what_it_stands_for_are_no_two_choices() -> None:
    choices = ("Cone Temperature Chart", "Wax", "CTC")
    assert not is_fair("Which of these fits this description: a list of heats?", "Slip", choices, "term")


def test_files_of_one_program_are_no_choices() -> None:
    assert not is_fair("Which of these fires all the pots?", "app.py", ("tools.py", "kiln.py"), "term")
    assert is_fair("Which of these lists what is needed?", "parts.json", ("kiln.py", "notes.md"), "term")


def test_components_are_for_what_they_do_and_do_not_mean_it() -> None:
    assert question_for("Which of these components", "heating the clay") == (
        "Which of these components is for heating the clay?"
    )
    assert (
        question_for(BARE, "ability to hold water for long") == "Which of these is the ability to hold water for long?"
    )


def test_a_participle_behind_a_name_is_no_deed() -> None:
    text = "# Potters\n\nIn 1881, a leader named Mohr Adler called upon the potters of Vienna to strike."
    base = ground(lesson_of(text))
    assert not [fact for fact in dated(base, ()) if "name Mohr" in fact.question]


def test_years_to_choose_from_lie_apart_where_the_lesson_has_such() -> None:
    years = ("1880", "1882", "1884", "1890", "1895")
    others = " ".join(f"In {year}, Berta number {year} opened a wide yard near Graz." for year in years)
    evidence = evidence_of(lesson_of(f"# Yards\n\n{others}\n\nIn 1881, the city of Linz closed its oldest kiln.\n"))
    fact = Fact("year", "Linz", "In which year did the city of Linz close its oldest kiln?", "1881", 0, Place("a"))
    assert other_years(fact, evidence) == ("1884", "1890", "1895")


def test_choices_of_another_kind_and_replies_among_commands_are_unfair() -> None:
    commands = ("SFIRE command", "SDRY command", "SGLAZE command")
    assert not is_fair("Which of these is a row of single pots?", "Pot set", commands, "term")
    assert is_fair("Which of these moves the wheel to the left?", "STURN command", commands, "term")
    assert not is_fair("Which of these turns the wheel to the left?", "TURN", ("OK", "FIRE"), "term")


@pytest.mark.parametrize(
    "sentence",
    [
        "In 1881, Anna Mohr sent the first pot on the new link.",
        "In 1881, the town of Linz gave pardons to all potters.",
        "In 1881, the town of Linz announced Anna was the head of the guild.",
    ],
)
def test_the_year_of_what_a_question_leaves_open_is_not_asked(sentence: str) -> None:
    base = ground(lesson_of(f"# Potters\n\n{sentence}"))
    assert not [*dated(base, ())]


def test_a_word_that_begins_the_right_choice_alone_tells_it() -> None:
    assert tells_itself(
        "Which of these says that the most fit pots last?", "Survival of the fittest", ("Drift", "Chance")
    )
    assert not tells_itself("Which of these says that the most fit pots last?", "Drift", ("Chance", "Luck"))


def test_the_year_of_what_tells_nothing_is_not_asked() -> None:
    base = ground(lesson_of("# Potters\n\nIn 1912, Anna Mohr came closest."))
    assert not [*dated(base, ())]


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("In 1881, several opened a wide yard near Linz.", ""),
        ("In 1881, the state opened a wide yard near Linz.", ""),
        ("In 1881, a potter raised in Graz called upon the potters of Linz.", ""),
        ("In 1881, Anna Mohr received a medal from Linz.", ""),
        ("In 1881, Anna Mohr opened yards that burned near Linz.", ""),
        ("In 1881, Anna Mohr opened a wide yard near Linz.", "In which year did Anna Mohr open a wide yard near Linz?"),
    ],
    ids=["no subject", "unnamed", "another deed", "award", "clause", "plain"],
)
def test_the_year_of_a_plain_deed_of_a_named_one_is_asked(sentence: str, question: str) -> None:
    base = ground(lesson_of(f"# Potters\n\n{sentence}"))
    assert [fact.question for fact in dated(base, ())] == ([question] if question else [])


def test_replies_signs_and_names_with_a_letter_are_held_against_their_like() -> None:
    asked = "Which of these fits this description: a coat of liquid clay?"
    assert is_fair(asked, "T cell", ("B cell", "Slip", "Wax"), "term")
    assert not is_fair("Which of these moves the wheel to the left?", "SPIN", ("OK", "BAKE", "FIRE"), "term")
    assert not is_fair(asked, "BAKE", ("GO", "NO", "IF"), "term")
    assert is_fair(asked, "BAKE", ("GOES", "NORM", "IRON"), "term")


@pytest.mark.parametrize(
    ("reason", "fits"),
    [("wet bricks of a kiln swell", True), ("wet clay had frozen in a kiln", False),
     ("they fill a kiln with wet clay", False)],
)  # fmt: skip
def test_a_wrong_reason_is_of_the_same_time_and_stands_alone(reason: str, fits: bool) -> None:
    why = "a kiln is full of ash because dry pine burns with a long flame."
    text = f"# Pots\n\n{why.capitalize()} A kiln cracks in winter because {reason}.\n"
    answer = "Because dry pine burns with a long flame"
    fact = Fact("cause", "kiln", "Why is a kiln full of ash?", answer, 0, Place("a"), sentence=why.capitalize())
    assert other_clauses(fact, evidence_of(lesson_of(text))) == ((f"Because {reason}",) if fits else ())


def test_the_numbers_of_premises_and_machines_are_no_choices() -> None:
    question = "Which of these says what the potter wanted to fire?"
    assert not is_fair(question, "M1", ("N1", "F1", "F2"), "term")
    assert is_fair(question, "L1", ("L2", "L3", "L4"), "term")


def test_files_of_one_page_are_no_choices() -> None:
    files = ("kiln_7.1_pots.csv", "kiln_8.2_pots.csv", "kiln_9.0_pots.csv", "kiln_9.4_pots.csv")
    assert not is_fair("Which file has 12 pots?", files[0], files[1:], "term")
    assert is_fair("Which file has 12 pots?", "Hall", ("Yard", "Barn", "Shed"), "term")


@pytest.mark.parametrize("label", ["Q2", "Q3. Compare", "Slow drying prevents cracks"])
def test_the_number_of_a_question_or_a_statement_is_no_choice(label: str) -> None:
    assert not is_fair("Which of these fires a pot at dawn?", "Engobe", (*OTHERS[1:], label), "term")
    assert is_fair("Which of these fires a pot at dawn?", "Engobe", (*OTHERS[1:], "Law of slow drying"), "term")


def test_what_is_asked_without_its_whole_is_no_question() -> None:
    assert not is_fair("Which of these is one of the direct costs?", "Engobe", OTHERS, "item")
    assert is_fair("Which of these is one of the direct costs of firing?", "Engobe", OTHERS, "item")


def test_the_form_of_a_thing_is_no_kind_of_it() -> None:
    assert genus("the overall form of a distribution") == "form"
    assert genus("a rare form of clay") == "clay"


@pytest.mark.parametrize(
    "question",
    [
        "Which of these types dries any number of pots?",
        "Who began with a fair rule?",
        "Who settled the old dispute?",
        "In which year did Anna Mohr orchestrate a bold escape?",
    ],
)
def test_a_kind_without_its_thing_and_a_deed_without_its_matter_are_no_question(question: str) -> None:
    assert not is_fair(question, "Anna Mohr", ("Berta Kiln", "Cara Pott"), "person")
    assert is_fair("Which of these types of glaze dries any number of pots?", "Ash", ("Slip", "Wax"), "person")


def test_a_person_is_asked_for_by_the_whole_name_that_the_lesson_gives() -> None:
    base = ground(lesson_of("# Potters\n\nIn Linz lived Anna Mohr.\n\nIn 1881, Anna opened a wide yard near Linz."))
    assert [fact.question for fact in dated(base, ())] == ["In which year did Anna Mohr open a wide yard near Linz?"]


def test_one_name_alone_may_be_that_of_a_case_and_is_no_person() -> None:
    deed = "Anna Mohr invented a kiln for tiles.\n\nBerta Ek invented a wheel.\n\nCara Lund proposed a glaze of ash."
    ruled = "{0} established that a yard may burn wood at night. At last {0} paid."
    question = "Who established that a yard may burn wood at night?"
    assert question in asked(f"# Potters\n\n{deed}\n\n{ruled.format('Max Dorfner')}\n")
    assert question not in asked(f"# Potters\n\n{deed}\n\n{ruled.format('Dorfner')}\n")


@pytest.mark.parametrize(
    "question",
    ["How many leaves does shelf 7 have?", "How many or eight doors are there?", "How many pots used are there?"],
)
def test_a_thing_that_only_its_number_tells_and_a_slip_are_not_asked(question: str) -> None:
    assert not is_fair(question, "Six", ("Five", "Seven", "Eight"), "number")
    assert is_fair("How many doors does a kiln have?", "Six", ("Five", "Seven", "Eight"), "number")


@pytest.mark.parametrize("phrase", ["Including slip", "Such as wax", "With a lid", "Others"])
def test_the_beginning_of_a_phrase_is_no_name(phrase: str) -> None:
    question = "Which of these fires a pot at dawn?"
    assert not is_fair(question, "Engobe", (*OTHERS[1:], phrase), "term")
    assert not is_fair(question, phrase, OTHERS, "term")


@pytest.mark.parametrize(("told", "said"), [("opened", True), ("will open", False), ("is expected to open", False)])
def test_a_year_that_is_still_to_come_is_no_choice(told: str, said: bool) -> None:
    text = f"In 1951, Anna Mohr built a kiln. In 1955, a yard {told}. In 1961, a wall fell. In 1969, a guild grew."
    right = Fact("year", "kiln", "In which year did Anna Mohr build a kiln?", "1951", 0, Place("lessons/pots.md", 3))
    assert ("1955" in other_years(right, evidence_of(lesson_of(f"# Pots\n\n{text}\n")))) == said


@pytest.mark.parametrize("begins", ["", "Saying that ", "Myth: "])
def test_a_mistake_that_learners_make_is_no_deed(begins: str) -> None:
    base = ground(lesson_of(f"# Pots\n\n{begins}Anna Mohr invented a kiln for thin tiles.\n"))
    (told,) = base.told
    assert (deeds_of(told, "", ["Anna Mohr"]) is not None) == (begins == "")


def test_what_is_told_of_one_case_and_a_file_among_folders_are_no_choices() -> None:
    question = "Which of these fires a pot at dawn?"
    assert not is_fair(question, "Location", ("Date", "Wax"), "term")
    assert not is_fair(question, "Glazes", ("kiln.py", "Wax"), "term")
    assert is_fair(question, "Glazes", ("Kilns", "Wax"), "term")
