"""Whatever a lesson is written in, it drafts: lists of odd items between clean paragraphs, and other languages."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiolesson.draft.draft import draft
from audiolesson.draft.model import Drafted
from audiolesson.lesson.read import parse_lesson
from audiolesson.study.draft_quiz import draft_quiz
from audiolesson.study.facts.find import facts_of
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

PACE = Pace(ms_a_syllable=180.0, ms_a_comma=120.0, ms_a_word=20.0, ms_a_break=200.0, ms_a_sentence=60.0)
CALM = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)

CLEAN = (
    "A kiln is an oven that bakes clay. The fire stands below the floor, and the heat rises through it. A potter loads "
    "the kiln by night, for the air is then still. In the morning the pots are hard."
)
GERMAN = (
    "Ein Ofen aus Lehm hält die Wärme viele Stunden lang. Der Töpfer stellt die Krüge am Abend hinein und schließt "
    "die Tür. In der Nacht brennt das Feuer langsam herunter, und am Morgen sind die Krüge hart. "
)
FRENCH = (
    "Un four de terre garde la chaleur pendant des heures. Le potier y place les cruches le soir et ferme la porte. "
    "Pendant la nuit, le feu baisse lentement, et au matin les cruches sont dures. "
)

odd_words = st.lists(
    st.sampled_from(
        [
            *("glaze", "Clay", "is", "the", "a", "ash", "Salt glaze", "it", "which", "and", "12", "1.", "e.g."),
            *(
                ".",
                ". ",
                ":",
                "—",
                "(",
                ")",
                "?",
                "!",
                ";",
                '"',
                "“",
                "`ash --hot`",
                "**",
                "*",
                "|",
                "…",
                "'s",
                "°",
                "$x$",
            ),
        ]
    ),
    max_size=7,
).map(" ".join)
sayings = st.sampled_from(
    [
        *("is a pot that holds water well", "a box of clay that keeps flames away", "they let the heat through", ""),
        *("fires the clay twice", "used for bricks and tiles.", "holds (until it cracks) the ash. It is old."),
    ]
)
joins = st.sampled_from([": ", " - ", " – ", " ", ". ", "** ", ":** "])
items = st.one_of(
    odd_words,
    st.builds(lambda label, join, said: f"{label}{join}{said}", odd_words, joins, sayings),
    st.builds(lambda label, join, said: f"**{label}{join}{said}", odd_words, joins, sayings),
    st.builds(lambda label, said: f"({label}): {said}", odd_words, sayings),
)
odd_lists = st.lists(items, min_size=1, max_size=5).map(lambda items: "\n".join(f"- {item}" for item in items))
odd_rows = st.lists(st.tuples(odd_words, sayings, odd_words), min_size=2, max_size=4)
odd_tables = odd_rows.map(
    lambda rows: "\n".join(
        f"| {' | '.join(cell.replace('|', ' ') for cell in row)} |" + "\n|---|---|---|" * (at == 0)
        for at, row in enumerate(rows)
    )
)
odd_pages = st.lists(st.one_of(odd_words, odd_lists, odd_tables, items, st.just(CLEAN)), min_size=1, max_size=6)


def drafted(text: str, language: str = "en") -> Drafted:
    lesson = parse_lesson(text, "kilns.md", "kilns", ".md")
    return draft(lesson, pace=PACE, target=Ms(210_000), date="2026-11-24T06:00:00Z", language=language)


@CALM
@given(odd_pages, odd_words)
def test_any_mix_of_signs_and_words_between_clean_paragraphs_drafts(parts: list[str], heading: str) -> None:
    page = f"# Kilns\n\n{CLEAN}\n\n## {heading}\n\n{CLEAN}\n\n" + "\n\n".join(parts)
    assert drafted(page).script.segments
    lesson = parse_lesson(page, "kilns.md", "kilns", ".md")
    facts = facts_of(lesson)
    assert len(draft_quiz(lesson, facts, 12)) <= 12


def test_an_item_that_begins_with_a_stop_costs_nothing_else_its_place() -> None:
    items = "- . ash from the grate\n- . salt from the sea\n- **Lead** is a glaze that melts at a low heat.\n"
    made = drafted(f"# Kilns\n\n{CLEAN}\n\nThere are three glazes:\n\n{items}\n{CLEAN}\n")
    assert "A kiln is an oven that bakes clay." in str(made.script)


def test_a_label_of_nothing_but_brackets_costs_nothing_else_its_place() -> None:
    items = "- \n- (): is a pot that holds water well\n- glaze “"
    before = "- **; | glaze glaze glaze glaze: is a pot that holds water well\n- "
    made = drafted(f"# Kilns\n\n{CLEAN}\n\n##\n\n{CLEAN}\n\n{before}\n\n\n\n\n\n{items}\n")
    assert "A kiln is an oven that bakes clay." in str(made.script)


def test_a_lesson_in_another_language_is_fitted_to_its_time_in_its_own_words() -> None:
    for language, text in (("de", GERMAN), ("fr", FRENCH)):
        for times in (1, 3):
            parts = [f"## {name}\n\n{text * times}" for name in ("Terra", "Ignis", "Aqua", "Ventus")]
            for of_show in ("en", language):
                said = str(drafted("# Kilns\n\n" + "\n\n".join(parts), of_show).script)
                assert text.split(". ")[0] in said
                assert "You have heard" not in said
