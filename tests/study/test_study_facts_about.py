"""What a lesson is about, by its title or the name of its file, where its text comes back to it."""

import parsed_facts
import pytest

from audiolesson.study.facts.about import about

_BODY = "A kiln hardens clay. The kiln is hot. Most kilns burn wood. Clay is dug by hand. Potters knead the clay."


@pytest.mark.parametrize(
    ("title", "slug", "subject"),
    [
        ("Kilns", "x", "kilns"),
        ("The Kiln", "x", "the kiln"),
        ("Week 3: kilns", "x", "kilns"),
        ("A short guide to kilns", "x", "kilns"),
        ("Ten facts about kilns", "x", "kilns"),
        ("Kilns, or what we learned", "x", "kilns"),
        ("Firing clay", "x", "firing clay"),
        ("FIRING CLAY", "x", "firing clay"),
        ("Anatomy of a Kiln", "x", "kilns"),
        ("A short history of clay", "x", "clay"),
        ("How we work", "kilns", "kilns"),
        ("How we work", "week-2-kilns", "kilns"),
        ("How we work", "kilns-lecture-notes", "kilns"),
    ],
)
def test_a_lesson_is_about_what_its_title_or_file_names(title: str, slug: str, subject: str) -> None:
    assert about(parsed_facts.ground_of(_BODY, title, slug)) == subject


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Glazes", "x"),
        ("What fires teach you", "lesson-1"),
        ("How we work", "03"),
        ("How we work", "my-glaze-talk"),
        ("How we work", "notes"),
        ("How to dig and knead and burn clay", "x"),
        ("Why We Work", "how-kiln-burns"),
    ],
)
def test_what_a_text_does_not_come_back_to_is_not_believed(title: str, slug: str) -> None:
    assert about(parsed_facts.ground_of(_BODY, title, slug)) == ""


@pytest.mark.parametrize("title", ["Jar", "A jar", "Jars"])
def test_what_is_told_of_many_is_a_subject_of_many(title: str) -> None:
    assert about(parsed_facts.ground_of("All jars break. Old jars leak. Some jars burn in a big jar.", title)) == "jars"


_DYES = "The history of woad is long. Woad is a dye. Dyers grow woad. They love the history of woad."


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("The History of Woad", "the history of woad"),
        ("The Harvest of Hay", ""),
        ("The Growing of Woad and Its End", ""),
        ("Woad Reference", "woad"),
        ("Woad: a recap", "woad"),
        ("Reference", ""),
        ("Guide", ""),
    ],
)
def test_a_name_with_of_is_a_subject_where_the_lesson_writes_it_so_and_the_kind_of_a_text_is_none(
    title: str, subject: str
) -> None:
    assert about(parsed_facts.ground_of(_DYES, title)) == subject


def test_of_two_things_in_a_title_the_first_is_the_subject() -> None:
    text = "The siege of Linz was long. Few lived through the siege of Linz. Nobody forgot the siege of Linz."
    assert about(parsed_facts.ground_of(text, "The Siege of Linz and Its End")) == "the siege of Linz"
