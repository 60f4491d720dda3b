"""Moves of chess, where a sentence speaks of the game: knight f three, bishop takes f seven, check."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.en.numbers.numbers import cardinal
from audiolesson.wording.letters import LETTER

_PLAYED = lazy(
    r"(?<!\w)(?:[KQRBN][a-h]?[1-8]?x[a-h][1-8]|[a-h]x[a-h][1-8]|[KQRBN][a-h][1-8][+#]|O-O)(?!\w)|\b[Mm]ate in \d|"
    r"\b(?:chess|White|Black|[Pp]awns?|[Rr]ooks?|[Bb]ishops?|[Kk]nights?|(?:check)?mated?|[Cc]heckmate|[Cc]astl(?:es?|ed|ing)|"
    r"Sicilian|Ruy Lopez|gambit|[Ee]ndgame|[Kk]ingside|[Qq]ueenside|[Ss]talemate|grandmasters?|[Pp]romot(?:es?|ed|"
    r"ion)|[Kk]ing|"
    r"[Qq]ueen|en passant)\b"
)
_PIECES = {"K": "king", "Q": "queen", "R": "rook", "B": "bishop", "N": "knight"}
_ENDS = {"+": ", check", "#": ", checkmate", "++": ", double check", "": ""}
_MOVE = r"(?:([KQRBN])([a-h]?[1-8]?)(x?)|([a-h])x)?([a-h][1-8])(?:=?([QRBN]))?(\+\+?|#)?"
_NEXT = lazy(rf"\s?[!?]{{0,2}}\s(?:{_MOVE}|O-O|0-0)(?!\w)|[!?]{{0,2}}\s\d{{1,2}}\.")


def _square(square: str) -> str:
    return f"{LETTER}{square[0]} {cardinal(int(square[1]))}"


def _place(signs: str) -> str:
    """The file, the rank or the square that a piece comes from, with a blank behind it."""
    return "".join(f"{cardinal(int(sign)) if sign.isdigit() else LETTER + sign} " for sign in signs)


def _move(match: re.Match[str]) -> Answer:
    """Nf3, exd5, Qh5#, e8=Q+: a move, with a pause behind it where another follows."""
    piece, place, takes, pawn, square, promoted, end = match.groups()
    if not stands_near(_PLAYED, match):
        return None
    head = f"{_PIECES[piece]} {_place(place)}" if piece else ""
    head += "takes " if takes else f"{LETTER}{pawn} takes " if pawn else ""
    said = head + _square(square) + (f" equals {_PIECES[promoted]}" if promoted else "") + _ENDS[end or ""]
    goes_on = _NEXT.match(match.string, match.end(), match.end() + 14) or (
        (end or promoted) and re.match(r"\s[a-z]", match.string[match.end() : match.end() + 2])
    )
    return f"{said}," if goes_on else said


def _castled(match: re.Match[str]) -> Answer:
    if not stands_near(_PLAYED, match):
        return None
    before = match.string[max(0, match.start() - 9) : match.start()]
    side = "queenside" if match[0].count("-") == 2 else "kingside"
    if re.search(r"\b(?:with|by|after|of|is|and|or|the|before|to|for|plays?|[Aa]llows?) \Z", before):
        return f"{side} castling"
    return side if re.search(r"[Cc]astl(?:es?|ed|ing) \Z", before) else f"castles {side}"


def _number(match: re.Match[str]) -> Answer:
    """1. e4: the number of a move."""
    if not stands_near(_PLAYED, match):
        return None
    black = ", black" if len(match[2]) > 1 else ""
    return f"{cardinal(int(match[1]))}{black}, "


RULES = (
    Rule("chess", lazy(rf"(?<![\w.])(\d{{1,3}})(\.\.\.|…|\.)\s?(?={_MOVE}(?!\w)|O-O|0-0)"), _number),
    Rule("chess", lazy(r"(?<![\w-])(?:O-O(?:-O)?|0-0(?:-0)?)(?![\w-])"), _castled),
    Rule("chess", lazy(rf"(?:(?<![\w.'’-])|(?<=\d\.)){_MOVE}(?![\w%])"), _move),
)
