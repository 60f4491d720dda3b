"""A list of dates is told as what happened when, whatever parts a date from its deed."""

import pytest

from audiolesson.draft.sentences.blocks import gather
from audiolesson.draft.sentences.dates import are_dates, dated_paragraph, with_its_date
from audiolesson.lesson.model import Text
from audiolesson.lesson.read import parse_lesson

WHOLE = "A potter built kilns. The pots were sold by the guild."


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("1817: Karl Hollis builds a kiln in Mainz.", "In 1817, Karl Hollis builds a kiln in Mainz."),
        ("1861 – Anna Berg opens a shop", "In 1861, Anna Berg opens a shop."),
        ("May 1885. Starley sells his kiln.", "In May 1885, Starley sells his kiln."),
        ("4 October 1888 - Dunlop files a patent.", "On 4 October 1888, Dunlop files a patent."),
        ("October 4, 1888: Dunlop files a patent.", "On October 4, 1888, Dunlop files a patent."),
        ("Around 1450: The Great Kiln is lit.", "Around 1450, the Great Kiln is lit."),
        ("c. 1450: The Great Kiln is lit.", "Around 1450, the Great Kiln is lit."),
        ("1914–1918: the guild sells no pots.", "In 1914–1918, the guild sells no pots."),
        ("Late 1980s: Kilns are fired with gas.", "In the late 1980s, kilns are fired with gas."),
        ("3rd century BC: Potters use a wheel.", "In the 3rd century BC, potters use a wheel."),
        ("500 BC: A potter signs her cup.", "In 500 BC, a potter signs her cup."),
        ("Spring 1917: The kiln falls in.", "In spring 1917, the kiln falls in."),
        ("By 1300: Such kilns stand on every hill.", "By 1300, such kilns stand on every hill."),
        ("After 1650: The guild sells no pots.", "After 1650, the guild sells no pots."),
        ("1853. In Mainz, Karl Hollis builds a kiln.", "In 1853, in Mainz, Karl Hollis builds a kiln."),
        ("1854. When Anna Berg died, the kiln was sold.", "In 1854, when Anna Berg died, the kiln was sold."),
    ],
)
def test_a_date_that_is_set_off_begins_the_sentence_of_what_happened_then(noted: str, told: str) -> None:
    made = with_its_date(Text(noted), WHOLE)
    assert made is not None
    assert made.text == told


@pytest.mark.parametrize("noted", ["1817 pots were sold.", "12: a dozen.", "May the kiln burn.", "350 g: the flour."])
def test_a_number_that_is_no_date_begins_no_such_sentence(noted: str) -> None:
    assert with_its_date(Text(noted), WHOLE) is None


def heard(lines: str) -> list[str]:
    found = gather(parse_lesson(f"# Kilns\n\n## What came when\n\n{lines}\n", "a.md", "a", ".md"), "en", 0)
    return [one.text.text for one in found.candidates]


def test_a_list_of_dates_is_told_to_its_end_with_all_that_is_said_of_a_date() -> None:
    lines = "- **1817**: Karl Hollis builds a kiln. It burns wood.\n- **1861**: Anna Berg opens a shop in Mainz."
    assert heard(lines) == [
        "In 1817, Karl Hollis builds a kiln.",
        "It burns wood.",
        "In 1861, Anna Berg opens a shop in Mainz.",
    ]


@pytest.mark.parametrize("sign", ["- ", ""])
def test_a_year_that_markdown_takes_for_the_number_of_an_item_is_not_lost(sign: str) -> None:
    lines = f"{sign}1893. The old kiln falls in.\n{sign}1972. Anna Berg fires 300 pots."
    assert heard(lines) == ["In 1893, the old kiln falls in.", "In 1972, Anna Berg fires 300 pots."]


def test_a_list_of_dates_and_names_is_not_made_into_sentences() -> None:
    assert heard("- 1817: first kiln\n- 1861: the shop\n- 1885: gas") == []


def test_a_table_of_dates_tells_what_happened_and_how_much_there_was() -> None:
    events = [
        "| Date | Event |",
        "|---|---|",
        "| 1083 | Work on the kiln begins |",
        "| 1322 | The kiln is closed by law |",
    ]
    assert heard("\n".join(events)) == ["In 1083, work on the kiln begins.", "In 1322, the kiln is closed by law."]
    years = ["| Year | Kilns | Price |", "|---|---|---|", "| 1801 | 1,900 | 12 |", "| 1901 | 300 | 40 |"]
    assert heard("\n".join(years)) == [
        "The number of kilns was 1,900 in 1801 and 300 in 1901.",
        "The price was 12 in 1801 and 40 in 1901.",
    ]


def test_a_table_of_dates_and_names_is_left_to_the_page() -> None:
    assert heard("| Date | Kiln |\n|---|---|\n| 7 March | Firefox 52 |\n| 9 March | Chrome 57 |") == []


@pytest.mark.parametrize(
    ("head", "figures"),
    [
        ("Altitude (m)", ("1000", "1500", "2000")),
        ("Calories", ("1200", "1500", "2000")),
        ("Score", ("0-10", "11-20", "21-30")),
        ("Age", ("0-12", "13-17", "18-25")),
        ("", ("1000", "1500", "2000")),
        ("Time (s)", ("1000", "1500", "2000")),
    ],
)
def test_figures_that_are_no_years_are_no_dates(head: str, figures: tuple[str, ...]) -> None:
    assert not are_dates(figures, head)


@pytest.mark.parametrize(
    ("head", "years"),
    [
        ("Year", ("1000", "1500", "2000")),
        ("", ("1801", "1851", "1913")),
        ("Event", ("May 1801", "1850", "1900")),
        ("", ("1914–1918", "1920", "1930")),
    ],
)
def test_years_are_dates(head: str, years: tuple[str, ...]) -> None:
    assert are_dates(years, head)


def test_a_table_of_heights_is_told_without_years() -> None:
    table = "| Altitude (m) | Temperature (°C) |\n|---|---|\n| 1000 | 9 |\n| 1500 | 6 |\n| 2000 | 3 |\n"
    found = gather(parse_lesson(f"# Air\n\nAir cools.\n\n{table}", "a.md", "a", ".md"), "en", 3)
    assert not any("in 1000" in one.text.text for one in found.candidates)


def test_a_list_of_ranges_is_no_list_of_years() -> None:
    items = "- 18-25: You are at a healthy weight.\n- 25-30: You are a little too heavy.\n"
    found = gather(parse_lesson(f"# Weight\n\nWeight counts.\n\n{items}", "a.md", "a", ".md"), "en", 3)
    assert not any(one.text.text.startswith("In 18") for one in found.candidates)


def test_a_paragraph_that_begins_with_a_bold_date_is_told_by_it() -> None:
    said = heard("**1853.** In Mainz, Karl Hollis builds a kiln. It burns down in a year.\n\nThe guild sells his pots.")
    assert said[0] == "In 1853, in Mainz, Karl Hollis builds a kiln."
    assert heard("**Kilns.** In Mainz, Karl Hollis builds a kiln of brick.")[0].startswith("In Mainz")


@pytest.mark.parametrize(
    ("year", "behind"),
    [
        ("1984", "The novel was written in 1948 by a sick man."),
        ("1066.", "But nobody came to help the king."),
        ("1853.", "Build the tube first."),
        ("1853.", "Who built the tube?"),
    ],
)
def test_a_bold_year_that_tells_no_day_of_its_paragraph_stays_as_it_is(year: str, behind: str) -> None:
    text = Text(f"{year} {behind}", strong=((0, len(year)),))
    assert dated_paragraph(text, WHOLE) is text


def test_a_small_word_of_a_title_stays_large_behind_a_date() -> None:
    text = Text("After 1900. On The Road was a late book.", strong=((0, 11),))
    assert dated_paragraph(text, WHOLE).text == "After 1900, On The Road was a late book."
