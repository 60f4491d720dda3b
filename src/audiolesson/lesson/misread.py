"""Text that was read in the wrong encoding, read right: "isnâ€™t", also where that happened twice, and "isn�t"."""

import re

from audiolesson.patterns import lazy

LOST = "\ufffd"
"""What stands for a letter that could not be read when the page was saved."""

_SPECIAL = "ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™"
"""What Windows' encoding has where Unicode has controls."""

_NEXT = f"[\x80-\xbf{_SPECIAL}]"
_MISREAD = lazy(
    rf"(?P<quote>â€(?:{LOST}|(?!{_NEXT})))|(?P<blank>Â(?= ))|Â[\x80-\xbf]"
    rf"|(?:(?<![A-Z])Ã|Ã(?![“”‘’])){_NEXT}"
    rf"|(?:(?<![\d\s])|(?<![\d]\s)(?<!\d))[ÄÅ]{_NEXT}(?=[^\W\d_])|(?<=[€¬ƒ])[ÄÅÆË]{_NEXT}"
    rf"|(?:[ÎÏÐÑ]{_NEXT}){{2,60}}|[âï]{_NEXT}{{2}}|ð{_NEXT}{{3}}"
)
"""Letters of Latin-1 before signs, as nobody writes them. No "CAFÉ”", no "café »" and no "20 Å”" is among them."""

_SURE = lazy(r"[a-z\d.,;!?]Â[\x80-\xbf ]|Â[£©®°½¼¾§\xa0]|â€|(?<![A-Z])Ã[\x80-\xbf]")
"""What shows that a text was misread: by itself Â is a letter, and an operator: "Â is Hermitian", "⟨Â²⟩"."""

_RIGHT = lazy("[\x80-\u024f\u02c6\u02dc\u0370-\u04ff\u2000-\u2bff\ufb00-\ufb06\ufeff\ufffd\U0001f000-\U0001faff]+")
_TIMES = 3
"""As often may one text have been read wrongly, one time after the other."""

_ON_ENCODINGS = lazy(r"\b(?:mojibake|garbled|(?:character|wrong|text) (?:encodings?|sets?))\b", re.IGNORECASE)
"""A lesson that shows such text as its subject."""


def read_right(text: str) -> str:
    """A text with what was read in Windows' encoding, though it is UTF-8, and with lost signs that are sure."""
    if not _ON_ENCODINGS.search(text):
        for _ in range(_TIMES):
            again = _MISREAD.sub(_decoded if _SURE.search(text) else _decoded_but_capitals, text)
            if again == text:
                break
            text = again
    return with_signs(text) if LOST in text else text


def _decoded_but_capitals(match: re.Match[str]) -> str:
    return match[0] if match[0][0] == "Â" else _decoded(match)


def _decoded(match: re.Match[str]) -> str:
    if match["quote"] or match["blank"]:
        return "”" if match["quote"] else ""
    data = b"".join(bytes((ord(sign),)) if ord(sign) < 0x100 else sign.encode("cp1252") for sign in match[0])
    try:
        right = data.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
    return right if _RIGHT.fullmatch(right) else match[0]


_WORDS = (
    "café", "cliché", "fiancé", "exposé", "communiqué", "sauté", "naïve", "façade", "décor", "jalapeño", "résumé",
    "Möbius", "Schrödinger", "Poincaré", "Gödel", "Zürich", "München", "São", "Pokémon", "Brontë", "René", "François",
    "protégé", "señor", "crème", "brûlée", "entrée", "matinée", "déjà", "Ångström", "Curaçao", "Bézier", "Erdős",
    "canapé", "attaché", "soufflé", "pâté", "rosé", "consommé", "flambé", "appliqué", "habitué", "divorcé", "touché",
    "macramé", "frappé", "glacé", "passé", "blasé", "José", "André", "Pelé", "Beyoncé",
)  # fmt: skip


def _lost(word: str) -> str:
    """A word as it stands where each letter with an accent was lost."""
    return re.sub(r"[^\x00-\x7f]", LOST, word)


_LETTERS = {_lost(word): word for one in _WORDS for word in (one, one[0].upper() + one[1:])}
_KNOWN = lazy(rf"(?<![\w{LOST}])(?:{'|'.join(sorted(_LETTERS))})(?=(?:es|e|s|d)?(?![\w{LOST}]))")
_APOSTROPHE = lazy(
    rf"(?<=[A-Za-z]n){LOST}(?=t\b)|(?<=[A-Za-z][a-z]){LOST}(?=(?:s|re|ve|ll)\b)|(?<=\bI){LOST}(?=(?:m|ve|ll|d)\b)"
    rf"|(?:(?<=he)|(?<=\b[Ww]e)|(?<=[Yy]ou)|(?<=hey)|(?<=\b[Ii]t)){LOST}(?=d\b)|(?<=\bO){LOST}(?=[A-Z][a-z])"
    rf"|(?<![^\s(]){LOST}(?=\d0s\b)"
)
_DASH = lazy(rf"(?:(?<=[^\W\d_]{{2}} )|(?<=[,;)”’] )|(?<=\ba )){LOST}(?= (?:[^\W\d_]{{2}}|[aAI] ))")
"""Between words: between numbers and single letters it was as well a sign of sums, "3 × 4"."""
_DEGREE = lazy(rf"(?<=\d){LOST}(?=[CF]\b)|(?<=\d ){LOST}(?=[CF]\b)")
_PAIR = lazy(rf"(?<![^\s(\[>]){LOST}(?=[^\W\d_])([^{LOST}\n<>]{{1,160}}?)(?<=[\w.,!?]){LOST}(?=[\s.,;:!?)\]<]|\Z)")


def with_signs(text: str) -> str:
    """A text whose lost signs are put back where there is no doubt: isn�t, caf�, 20 �C, tea � a herb, �word�."""
    text = _KNOWN.sub(lambda match: _LETTERS[match[0]], text)
    text = _APOSTROPHE.sub("’", text)
    text = _DEGREE.sub("°", _DASH.sub("–", text))
    return _PAIR.sub(r"“\1”", text)
