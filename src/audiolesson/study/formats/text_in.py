"""The bytes of somebody's text file → its text: bounded, whatever program wrote it."""

import codecs

from audiolesson.errors import AudiolessonError, Place

MOST_BYTES = 5 * 1024 * 1024
"""Of a text with cards; 10,000 cards of a sentence and an answer have some 2 MB."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def deck_text(data: bytes, name: str) -> str:
    """The text with `\\n` at its line ends: UTF-8, UTF-16 with its mark, else what Windows wrote (cp1252).

    Raises AudiolessonError where it is too large or no text.
    """
    if len(data) > MOST_BYTES:
        hint = f"part it: at most {MOST_BYTES // 1024**2} MB"
        raise AudiolessonError(f"the file has {len(data) / 1024**2:.0f} MB", Place(name), hint)
    if data.startswith(_WIDE):
        text = data.decode("utf-16", "replace")
    elif b"\0" in data:
        hint = "export the cards as text, or as an Anki package (.apkg)"
        raise AudiolessonError("the file is no text: it holds zero bytes", Place(name), hint)
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
