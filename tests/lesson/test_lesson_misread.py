"""Text that was read in the wrong encoding is read right where there is no doubt, and else left as it is."""

from pathlib import Path

import pytest

from audiolesson.lesson.read import read_lesson

RIGHT = "Tea isn’t “a herb” – it’s naïve… he said — £5, €6, à la carte ‘here’ in cafés™ at 20 °C."
HOLES = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
"""Bytes for which Windows' encoding has no sign."""


def misread(text: str) -> str:
    """UTF-8 as a program reads it that takes it for Windows' encoding."""
    return "".join(chr(byte) if byte in HOLES else bytes((byte,)).decode("cp1252") for byte in text.encode())


def heard(tmp_path: Path, text: str, ending: str = ".md") -> str:
    (tmp_path / f"tea{ending}").write_text(f"<p>{text}</p>" if ending == ".html" else f"Tea\n\n{text}\n", "utf-8")
    (section,) = read_lesson(tmp_path / f"tea{ending}", f"tea{ending}").sections
    return section.blocks[-1].text.text


@pytest.mark.parametrize("ending", [".md", ".txt", ".html"])
@pytest.mark.parametrize("times", [1, 2])
def test_text_that_was_read_wrongly_once_or_twice_is_read_right(tmp_path: Path, ending: str, times: int) -> None:
    text = RIGHT
    for _ in range(times):
        text = misread(text)
    assert text != RIGHT and heard(tmp_path, text, ending) == RIGHT


def test_a_closing_quotation_mark_whose_last_byte_is_lost_is_read_right(tmp_path: Path) -> None:
    assert heard(tmp_path, "It grows in â€œAssamâ€ and “Ceylonâ€\ufffd.", ".txt") == "It grows in “Assam” and “Ceylon”."


@pytest.mark.parametrize(
    "text",
    [
        "The sign says “CAFÉ” in capitals.",
        "Il dit « café » et s’en va.",
        "A layer of 20 Å” is thin, and 5 Å thick ones too.",
        "Spaß» is a word, NÃO another.",
        "The operator Â is Hermitian, and ⟨Â²⟩ its square with Â·B.",
        "The letter Â is used in Romanian.",
        "Where garbled text shows é as Ã© the encoding is wrong.",
    ],
)
@pytest.mark.parametrize("ending", [".md", ".html"])
def test_letters_that_an_author_wrote_stay(tmp_path: Path, text: str, ending: str) -> None:
    assert heard(tmp_path, text, ending).replace("\xa0", " ") == text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("lost", "right"),
    [
        ("Tea isn�t a herb, and they�re sure it�s a shrub.", "Tea isn’t a herb, and they’re sure it’s a shrub."),
        ("The queen�s tea is black, O�Brien said in the �90s.", "The queen’s tea is black, O’Brien said in the ’90s."),
        ("It is �very� black, �he said.�", "It is “very” black, “he said.”"),
        ("Tea � a shrub � is drunk in caf�s at 60 �C.", "Tea – a shrub – is drunk in cafés at 60 °C."),
        ("A na�ve fianc�e has a jalape�o.", "A naïve fiancée has a jalapeño."),
        ("It cost �5 to �6 in 1850.", "It cost �5 to �6 in 1850."),
        ("A 3 � 4 grid of 10 � 1 ohms, x � y.", "A 3 � 4 grid of 10 � 1 ohms, x � y."),
        ("It has canap�s for two attach�s.", "It has canapés for two attachés."),
        ("The bees� hive has 5�10 frames.", "The bees� hive has 5�10 frames."),
    ],
)
def test_a_sign_that_was_lost_is_put_back_where_there_is_no_doubt(tmp_path: Path, lost: str, right: str) -> None:
    assert heard(tmp_path, lost, ".html") == right
