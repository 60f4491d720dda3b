"""What a whole piece of code is, where it is no statement: rights, sizes, names of models, schedules, lone signs."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.code import expressions, keys, schedules
from audiolesson.wording.en.code.code_bare import bare
from audiolesson.wording.en.code.code_list import EMPTY
from audiolesson.wording.en.code.hashes import hash_words
from audiolesson.wording.en.code.networks import address_words
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.numbers.quantity import sized
from audiolesson.wording.en.trades import music
from audiolesson.wording.letters import LETTER, listed

_RIGHTS = lazy(r"[-dl](?:[r-][w-][xst-]){3}")
_STEPS = lazy(rf"{music.STEP}(?:[-–]{music.STEP}){{2,7}}")
_STATUS = lazy(r"[345](?:0[1-9]|10|18|2[2-9]|51)")
"""How a server answered: 404, 429."""
_ADDRESS = lazy(r"(?=[0-9a-f:]*::|(?:[0-9a-f]+:){7})(?=:*[0-9a-f]*\d|[0-9a-f]{1,4}:)[0-9a-f:]{3,39}")
_COLOR = lazy(r"#((?:[0-9a-fA-F]{3}){1,2}|[0-9a-fA-F]{8})")
_SIZE = lazy(r"\d{1,5}×\d{1,5}(?:×\d{1,5})?")
_MODEL = lazy(r"[A-Za-z]{2,}\d?(?:-[A-Za-z0-9]+(?:\.\d+)*)+")
_VERSION = lazy(r"v(\d{1,3}(?:\.\d{1,3}){1,3})")
_IS_NAME = lazy(r"-[a-z]{2,}|\.\d|-\d+[a-z]|-0\d|\A(?:gpt|utf|sha|md|llama|claude|iso|rfc|aes|bert|vgg|cifar)\b")


def whole(text: str) -> str:
    """The words for a piece of code of such a kind, or ""."""
    if _RIGHTS.fullmatch(text):
        return " ".join("dash" if sign == "-" else LETTER + sign for sign in text)
    if _SIZE.fullmatch(text):
        return " by ".join(numbers.number(side) for side in text.split("×"))
    if _MODEL.fullmatch(text) and re.search(r"-\d", text) and _IS_NAME.search(text):
        return " ".join(map(_part, text.split("-")))
    if _STEPS.fullmatch(text):
        return music.steps(text)
    if _STATUS.fullmatch(text):
        return numbers.pairs(text)
    if color := _COLOR.fullmatch(text):
        return f"hash {numbers.signs(color[1].upper())}"
    if _ADDRESS.fullmatch(text) and (said := address_words(text)):
        return said
    if pressed := keys.chord(text):
        return pressed
    if expressions.EXPRESSION.fullmatch(text):
        return expressions.words(text)
    if version := _VERSION.fullmatch(text):
        parts = version[1].split(".")
        short = len(parts) == 2 and (len(parts[1]) != 2 or parts[1][0] == "0")
        return f"version {numbers.number(version[1]) if short else ' point '.join(map(numbers.whole, parts))}"
    if size := re.fullmatch(r"(\d[\d,.]*)([kKMB])", text):
        return sized(size[1], size[2])
    if re.fullmatch(schedules.FIELDS, text) and (said := schedules.fields(text)):
        return said
    if named := hash_words(text):
        return named
    if text in EMPTY:
        return listed(EMPTY[text])
    if said := bare(text):
        return said
    if part := re.fullmatch(r"(\d{1,3})/(\d{1,4})", text):
        top, bottom = int(part[1]), int(part[2])
        simple = 2 <= bottom <= 20
        return numbers.fraction(top, bottom) if simple else f"{numbers.cardinal(top)} over {numbers.cardinal(bottom)}"
    return ""


def _part(part: str) -> str:
    """A part of gpt-3.5-turbo, of text-davinci-003."""
    from audiolesson.wording.en.code.code import name
    from audiolesson.wording.en.words.acronym_list import RESPELLED
    from audiolesson.wording.en.words.names import say_name

    if part.isdigit() and part[0] == "0":
        return numbers.digits(part)
    if re.fullmatch(r"[12]\d\.0\d", part):  # ubuntu-22.04
        return f"{numbers.whole(part[:2])} oh {numbers.digits(part[-1])}"
    if part.upper() in RESPELLED and part.isalpha():
        return listed(RESPELLED[part.upper()])
    return name(part) if part.isalpha() else say_name(part)
