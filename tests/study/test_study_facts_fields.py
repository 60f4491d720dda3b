"""The field of a question is the lesson's own: what its title names, or what runs through its sections."""

from kilns import fact

from audiolesson.lesson.read import parse_lesson
from audiolesson.study.facts.evidence import evidence_of
from audiolesson.study.facts.field import field_named_in, field_of
from audiolesson.study.facts.find import facts_of
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.refusing.in_context import with_field

PLAIN = "Each tool of the yard has its place on the wall, and the potters know it.\n\n"


def of(text: str, title: str = "How a tool starts") -> Ground:
    return ground(parse_lesson(f"# {title}\n\n{text}\n", "lessons/tools.md", "tools", ".md"), "en")


def sections(named: int, plain: int, said: str = "Bash starts the tool, and Bash waits until it ends.") -> str:
    parts = [said, *[said] * (named - 1), *[PLAIN] * plain]
    return "\n\n".join(f"## Part {at}\n\n{part}" for at, part in enumerate(parts))


def test_a_tool_that_runs_through_a_lesson_is_its_field() -> None:
    assert field_of(of(sections(4, 4))) == "Bash"


def test_a_tool_that_some_sections_use_is_the_field_of_their_sentences_alone() -> None:
    base = of(sections(4, 16))
    assert field_of(base) == ""
    assert field_named_in(base, "A job is a tool that bash has started.") == "Bash"
    assert field_named_in(base, "Loading is the step in which the tool is started.") == ""


def test_a_common_word_is_asked_in_the_tool_that_its_sentence_names() -> None:
    said = "A **session** is the time in which {} waits for the yard. The session ends. A session is short.\n\n"
    for tool, expected in (("Bash", True), ("the guard", False)):
        lesson = parse_lesson(f"# Yards\n\n{said.format(tool)}{sections(4, 16)}\n", "lessons/y.md", "y", ".md")
        assert ("In Bash, what is a session?" in [fact.question for fact in facts_of(lesson)]) is expected


def test_a_field_named_in_passing_is_none() -> None:
    said = "The philosophy of pots is plain, and its philosophers are few."
    assert field_of(of(sections(3, 2, said))) == "philosophy"
    assert field_of(of(sections(3, 20, said))) == ""


WORDS = "The {} {} of the yard, the {} and the {} fill the table.\n\n"


def test_the_words_of_a_field_are_several() -> None:
    assert field_of(of(WORDS.format("cells", "proteins", "genes", "tissues") * 10)) == "biology"
    assert field_of(of(WORDS.format("cells", "cells", "cells", "species") * 10)) == ""


def test_producers_and_consumers_of_a_program_are_of_no_economy() -> None:
    said = WORDS.format("producers", "consumers", "economy", "inflation") * 10
    assert field_of(of(said)) == "economics"
    assert field_of(of(f"{said}```python\nsend()\n```\n")) == ""


def test_a_field_that_many_lessons_speak_of_is_believed_in_titles_and_sentences_alone() -> None:
    said = "Machine learning sorts the tools, and machine learning knows them."
    base = of(sections(4, 2, said))
    assert field_of(base) == ""
    assert field_named_in(base, "A tag is a mark that machine learning gives.") == "machine learning"
    assert field_of(of(sections(4, 2, said), "Machine learning in the yard")) == "machine learning"


def test_the_short_form_in_a_title_that_runs_through_a_lesson_is_its_field() -> None:
    said = "OPKF names the tool, and OPKF keeps it."
    assert field_of(of(sections(4, 2, said), "The parts of OPKF")) == "OPKF"
    assert field_of(of(sections(1, 6, said), "The parts of OPKF")) == ""
    deed = said.replace("keeps it", "firing keeps it")
    assert field_of(of(sections(4, 2, deed), "OPKF Firing")) == "OPKF firing"
    assert field_of(of(sections(4, 2, said), "OPKF Firing")) == "OPKF"
    assert field_of(of(sections(4, 2, said), "The parts of OPKF and RSTU")) == ""


def test_the_words_of_a_field_are_not_believed_beside_code() -> None:
    said = WORDS.format("cells", "proteins", "genes", "tissues") * 10
    assert field_of(of(f"{said}```r\nfit()\n```\n")) == ""


def test_things_are_done_in_a_tool_and_not_in_a_topic() -> None:
    asked = fact("What do you use to list all tools?", "ls", "description")
    evidence = evidence_of(of(PLAIN))
    done = with_field(asked, "Bash", evidence)
    assert done is not None
    assert done.question == "In Bash, what do you use to list all tools?"
    assert with_field(asked, "OPKF", evidence) is None
