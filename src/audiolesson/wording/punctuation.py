"""What no rule took: plain words, marks that make a pause, and signs that have no words."""

import re
import unicodedata
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Claims
from audiolesson.wording.letters import as_pronounced

_LETTER = r"[^\W\d_\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u218b\u2460-\u24ff\u2776-\u2793]"
_PIECE = lazy(
    rf"{_LETTER}(?:{_LETTER}|[\u0300-\u036f])*(?:[-‐‑'’](?:{_LETTER}|[\u0300-\u036f])+)*|\.{{2,}}|…+|-{{2,3}}|[!?]{{2,}}|\S"
)
_OTHER_PIECE = lazy(r"\w(?:\w|[\u0300-\u036f])*(?:[-‐‑'’.,:/](?=\w)\w+)*|\S")
_INSIDE = frozenset("-‐‑'’") | frozenset(map(chr, range(0x300, 0x370)))
_HYPHENS = "-‐‑"
_DASHES = ("–", "—", "--", "---", "―")
_LETTERS_OF_LATIN = lazy(r"[^\u0000-\u024f\u0300-\u036f\u1e00-\u1eff‐‑’'-]")


_QUOTED = lazy(r"(?:\A|[\s(\[])['‘’]\w")


def say_plain(claims: Claims, start: int = 0, end: int | None = None) -> None:
    """Give all that is still free in [start, end) a token: English words and marks."""
    stop = len(claims.text) if end is None else end
    at = start
    ends = {token.end: at for at, token in enumerate(claims.tokens)}
    while at < stop:
        free_from = claims.taken.find(0, at, stop)
        if free_from < 0:
            return
        free_to = claims.taken.find(1, free_from, stop)
        at = stop if free_to < 0 else free_to
        if at - free_from > 1 and free_from in ends and _OWNER.match(claims.plain, free_from, at):
            free_from = _own(claims, ends[free_from])
        for match in _PIECE.finditer(claims.plain, free_from, at):
            _say_piece(claims, match)


_OWNER = lazy(r"['’]s(?![^\W_])|-?th(?![^\W_])")


def _own(claims: Claims, index: int) -> int:
    """Put an 's that touches a token into it, where the token has words, or the th of an ordinal behind a letter.

    The offset behind what was taken.
    """
    token = claims.tokens[index]
    if not token.spoken[-1:].isalpha() or token.lang or token.voiced.startswith("/"):
        return token.end
    owner = _OWNER.match(claims.plain, token.end)
    end = owner.end() if owner else token.end
    if claims.plain.endswith("th", token.end, end):
        if len(token.spoken) > 1:
            return token.end
        said = f"{token.spoken}th"
        voiced = as_pronounced(said, claims.pronounced)
        spelled: tuple[int, ...] = ()
    else:
        said = f"{token.spoken}'s"
        voiced = f"{token.voiced}'s" if token.voiced else said
        spelled = token.spelled
    claims.taken[token.end : end] = b"\1" * (end - token.end)
    claims.tokens[index] = replace(
        token,
        written=claims.text[token.start : end],
        end=end,
        spoken=said,
        spelled=spelled,
        voiced="" if voiced == said else voiced,
    )
    return end


def say_as_written(claims: Claims, start: int, end: int, lang: str | None) -> None:
    """Tokens of a stretch in another language: words and marks as they are, for the voice reads them itself."""
    for match in _OTHER_PIECE.finditer(claims.plain, start, end):
        if claims.taken.find(1, *match.span()) < 0:
            claims.take(*match.span(), "" if _is_picture(match[0]) else match[0], lang)


_CATCHES = frozenset("ʻʼʽʿʾ")
"""Letters for a catch of breath, as in Hawaiʻi and Maʿat, which English voices leave out."""


def _say_piece(claims: Claims, match: re.Match[str]) -> None:
    start, end = match.span()
    piece = match[0]
    if piece.isalpha() and piece.isascii():
        claims.take(start, end, piece)
    elif piece[0].isalpha() and not _CATCHES.isdisjoint(piece):
        claims.take(start, end, "".join(sign for sign in piece if sign not in _CATCHES))
    elif not all(sign.isalpha() or sign in _INSIDE for sign in piece) and piece[0].isalnum() and len(piece) > 1:
        for at, sign in enumerate(piece, start):
            claims.take(at, at + 1, sign if sign.isalpha() else _sign(claims, at, at + 1, sign))
    elif piece[0].isalpha():
        if _LETTERS_OF_LATIN.search(piece):
            claims.doubt(start, end, "script", f"{piece!r} is not in Latin letters", "Mark its language or say it.")
        claims.take(start, end, piece.replace("’", "'").replace("‐", "-").replace("‑", "-"))
    elif unicodedata.category(piece[0])[0] == "P":
        silent = piece == "." and _is_of_an_initial(claims, start, end)
        claims.take(start, end, "" if silent else _mark(claims.plain, start, end, piece))
    else:
        claims.take(start, end, _sign(claims, start, end, piece))


_SHORT = lazy(r"(?<![^\W_])[A-Za-z]{1,5}\Z")
_COMING = lazy(r"\s{1,3}(?=[A-Za-z(])")


def _is_of_an_initial(claims: Claims, start: int, end: int) -> bool:
    """Whether a stop only shortens the word before it: E. coli, George W. Bush, op. cit. is. The sentence goes on."""
    text = claims.plain
    word = _SHORT.search(text, max(0, start - 6), start)
    coming = _COMING.match(text, end) if word else None
    if not word or not coming or claims.borders[coming.end()]:
        return False
    initial = len(word[0]) == 1 and word[0].isupper()
    return initial or text[coming.end()].islower()


_TOUCHING = lazy(r"\w\[[^()\[\]{}]{0,38}\Z")
"""A bracket that touched the word before it made no pause, nor does its end: list[int]."""
_BROKEN = lazy(
    r"(?:it|its|that|this|these|those|but|which|they|he|she|we|you|there|an?|the|or|so|not|for|if|when|then|because|even|"
    r"especially|such|what|who|where|though|although|while|until|unless|is|are|was|were|can|will|may|as|again|and)"
    r"(?![\w'’-]*[–-])\b"
)
"""Behind a dash without blanks such a word goes on with the sentence: a virus–it infects all."""
_NAME = lazy(r"(?<![\w-])[A-Z][a-zà-ÿ]+\Z")


def _mark(text: str, start: int, end: int, piece: str) -> str:
    """The pause that a punctuation mark makes, as one of , . ; : ? ! — or a hyphen, or nothing."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if after in "¹²³⁴⁵⁶⁷⁸⁹":  # the number of a footnote
        after = " "
    if piece in _HYPHENS:
        return "-" if before.isalnum() and after.isalpha() else _dash(before, after)
    if piece == "–" and before.isalpha() and after.isalpha():
        return "—" if _BROKEN.match(text, end, end + 12) else "-"
    if piece == "--" and before.isalpha() and after.isupper() and _NAME.search(text, max(0, start - 20), start):
        return "-"
    if piece in _DASHES:
        return "—"
    if piece[0] in "!?":
        return "?" if "?" in piece else "!"
    if (piece[0] in ".…" and len(piece) > 1) or piece == "…":
        return "." if re.match(r"[\"'”’)\]]*(?:\s*\Z|\s+[A-Z\"“])", text[end : end + 40]) else ","
    if piece == "." and after in ",;:":
        return ""
    if piece in ",.;:":
        return piece if not after.isalnum() or piece in ",;" else ""
    if piece in "([{":
        return "," if before.isspace() and text[:start].strip() else ""
    if piece in ")]}" and _TOUCHING.search(text, max(0, start - 40), start):
        return ""
    if piece in ")]}":
        return "," if after.isspace() and text[end : end + 40].strip() else ""
    if piece in "'’" and before == "s" and after.isspace() and not _QUOTED.search(text, max(0, start - 80), start):
        return "'"  # the students' answers
    return {"，": ",", "。": ".", "、": ",", "：": ":", "；": ";", "？": "?", "！": "!"}.get(piece, "")


def _dash(before: str, after: str) -> str:
    return "—" if before.isspace() and after.isspace() else ""


def _is_picture(piece: str) -> bool:
    return unicodedata.category(piece[0]) in ("So", "Sk", "Mn", "Me", "Cf", "Cc", "Cn", "Co", "Cs")


_BEFORE_PICTURE = lazy(
    r"(?<![^\W_])(?!(?:the|an?|this|that|these|those|my|your|our|or|and|with|of|to|for|in|like|love|is|are|use|called)\b)"
    r"(?<=[^\W\d_] )[^\W\d_]{2,} ?\Z",
    re.IGNORECASE,
)
"""Behind these words a picture stands for a word or belongs to the next."""


def _parts_words(claims: Claims, start: int, end: int, piece: str) -> bool:
    """Whether a picture stands between two words, where a reader stops for a moment: Great job 🎉 now go on."""
    text = claims.plain
    return (
        piece >= "\U0001f300"
        and not claims.borders[start]
        and _BEFORE_PICTURE.search(text, max(0, start - 20), start) is not None
        and re.match(r"\ufe0f? [^\W_]", text[end : end + 3]) is not None
    )


def _sign(claims: Claims, start: int, end: int, piece: str) -> str:
    if _is_picture(piece):
        if unicodedata.category(piece) in ("Cn", "Co", "Cs"):
            claims.doubt(start, end, "symbol", f"{piece!r} is no known character", "Take it out.")
        return "," if _parts_words(claims, start, end, piece) else ""
    try:
        value = unicodedata.digit(piece)
    except ValueError:
        value = -1
    message = f"{piece!r} has no words"
    claims.doubt(start, end, "symbol", message, "Write it in words, or give it a reading with say.")
    return ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][value] if value >= 0 else ""
