"""Numbers in words: American style, without "and"; decimals digit by digit from the written text."""

from unicodedata import digit

from audiolesson.wording.letters import LETTER

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["_", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion", "septillion",
    "octillion", "nonillion", "decillion",
]  # fmt: skip
RAISED_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
"""Raised digits, to the digits that they stand for."""
LOWERED_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
"""The same of lowered digits."""

_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


def _below_thousand(number: int) -> str:
    words = []
    if number >= 100:
        words.append(f"{ONES[number // 100]} hundred")
        number %= 100
    if number >= 20:
        words.append(TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else ""))
    elif number:
        words.append(ONES[number])
    return " ".join(words)


def cardinal(number: int) -> str:
    """A whole number in words; from 10^36 on digit by digit.

    >>> cardinal(1234)
    'one thousand two hundred thirty-four'
    """
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number >= 1000 ** len(SCALES):
        return digits(str(number)) if number < 10**200 else "a very large number"
    if number == 0:
        return "zero"
    groups = []
    for scale in SCALES:
        number, group = divmod(number, 1000)
        if group:
            groups.append(f"{_below_thousand(group)} {scale}".strip())
        if not number:
            break
    return " ".join(reversed(groups))


def digits(text: str) -> str:
    """Each digit by itself: `1.10` keeps its last zero."""
    return " ".join(ONES[int(digit)] for digit in text if digit in "0123456789")


def signs(text: str) -> str:
    """Letters and digits one by one, as the names of commits and addresses are said: "7f3a"."""
    return " ".join(digits(sign) if sign.isdigit() else LETTER + sign for sign in text)


def whole(text: str) -> str:
    """A written whole number: grouping commas are passed over; a leading zero or great length means digit by digit.

    Digits of other scripts and forms ("²", "٣") count where no plain one stands there; "" without any.
    """
    bare = "".join(sign for sign in text if sign in "0123456789")
    bare = bare or "".join(str(digit(sign)) for sign in text if sign.isdigit())
    if not bare:
        return ""
    if (len(bare) > 1 and bare[0] == "0") or len(bare) > 36:
        return digits(bare)
    return cardinal(int(bare))


def number(text: str) -> str:
    """A written number, whole or decimal, with or without sign.

    >>> number("-1,024.50")
    'minus one thousand twenty-four point five zero'
    """
    sign = ""
    if text[:1] in "-−–+":
        sign, text = ("plus " if text[0] == "+" else "minus "), text[1:]
    before, dot, after = text.partition(".")
    if not dot:
        return sign + whole(before)
    head = whole(before) + " " if before else ""
    return f"{sign}{head}point {digits(after)}"


def ordinal_of(words: str) -> str:
    """The ordinal of a number in words: "twenty-one" → "twenty-first"."""
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    head, last = words[:cut], words[cut:]
    if last in _ORDINALS:
        return head + _ORDINALS[last]
    return f"{head}{last[:-1]}ieth" if last.endswith("y") else f"{head}{last}th"


def ordinal(number: int) -> str:
    """First, second, third …"""
    return ordinal_of(cardinal(number))


def year(number: int) -> str:
    """A year as it is said: 1998 in pairs, 1905 with "oh", 2000 to 2009 in thousands."""
    high, low = divmod(number, 100)
    if number < 1000 or number > 9999 or (high % 10 == 0 and low < 10):
        return cardinal(number)
    if low == 0:
        return f"{cardinal(high)} hundred"
    return f"{cardinal(high)} {f'oh {ONES[low]}' if low < 10 else cardinal(low)}"


def pairs(text: str) -> str:
    """The digits of a product's number in pairs from the right: 4090 "forty ninety", 747 "seven forty-seven"."""
    if len(text) not in (3, 4) or text[0] == "0":
        return whole(text)
    head, low = int(text[:-2]), text[-2:]
    if low == "00":
        return f"{cardinal(head)} hundred" if head % 10 else cardinal(head * 100)
    return f"{cardinal(head)} {f'oh {ONES[int(low)]}' if low[0] == '0' else cardinal(int(low))}"


def several(words: str) -> str:
    """The plural of a number in words: "sixes", "twenties", "tens"."""
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}es" if words.endswith("x") else f"{words}s"


def decade(number: int) -> str:
    """1990 → "nineteen nineties", 90 → "nineties", 2000 → "two thousands"."""
    return several(year(number) if number >= 1000 else cardinal(number))


def fraction(top: int, bottom: int) -> str:
    """A simple fraction: "one half", "three quarters", "two thirds"."""
    name = {2: "half", 4: "quarter"}.get(bottom) or ordinal(bottom).removeprefix("one ")
    plural = {"half": "halves"}.get(name, f"{name}s")
    return f"{cardinal(top)} {name if top == 1 else plural}"


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(text: str) -> int:
    """The value of a Roman numeral, or 0 where it is none as it should be written."""
    total = 0
    for here, after in zip(text, f"{text[1:]} ", strict=True):
        value = _ROMAN.get(here, 0)
        total += -value if value < _ROMAN.get(after, 0) else value
    return total if _to_roman(total) == text else 0


def _to_roman(number: int) -> str:
    signs = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    out = ""
    for sign, value in zip(signs, (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), strict=True):
        count, number = divmod(number, value)
        out += sign * count
    return out
