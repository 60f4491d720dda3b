"""The language of a lesson is known from its words, else from what it says of itself."""

import pytest

from audiolesson.lesson.read import parse_lesson

ENGLISH = "The sea rises and falls twice a day, and the reason for it is the pull of the moon on the water of the sea. "
GERMAN = (
    "Das Meer steigt und fällt zweimal am Tag, und der Grund dafür ist, dass der Mond das Wasser in den Meeren zieht. "
)
SPANISH = "El mar sube y baja dos veces al día, y la causa de que lo haga es que la luna atrae el agua de los mares. "
RUSSIAN = "Море поднимается и опускается дважды в день, потому что луна притягивает воду."


@pytest.mark.parametrize(
    ("source", "ending", "language"),
    [
        (ENGLISH * 2, ".md", "en"),
        (GERMAN * 2, ".md", "de"),
        (SPANISH * 2, ".txt", "es"),
        (RUSSIAN, ".txt", "ru"),
        ("Water. Salt. Moon.", ".txt", None),
        ("---\nlang: de-AT\n---\nEbbe und Flut.", ".md", "de"),
        (f"---\nlang: en\n---\n{GERMAN * 2}", ".md", "de"),
        ("<html lang='nl'><body><p>Eb en vloed.</p></body></html>", ".html", "nl"),
        (f"```\n{'der die das und ist ' * 20}\n```\n\n{ENGLISH * 2}", ".md", "en"),
    ],
)
def test_the_language_of_a_lesson_is_known(source: str, ending: str, language: str | None) -> None:
    assert parse_lesson(source, f"sea{ending}", "sea", ending).meta.get("lang") == language
