"""Units behind a formula in running text: which of them belong to it, and which are another rule's."""

from audiolesson.patterns import lazy

_RESULT = lazy(r"[=≈<>≤≥] [-−+]?\d[\d.,]*\Z")
_UNIT = lazy(r" [AVWNJKCΩmsgh](?=[.,;)]|\s(?:and|or|so|when|while|the|it|we|you)\b|\s*\Z)")
_CONCENTRATED = lazy(r"\[[A-Z][A-Za-z₀-₉]{0,8}[⁺⁻²³]{0,2}\] [=≈] \S[^=]{0,24}\Z")
_MOLAR = lazy(r" M(?=[.,;)]|\s(?:at|in|and|or|for|so|when|if|is)\b|\s*\Z)")
_MEASURED = lazy(r"\s[=≈≤≥<>]\s[-−+]?\d[\d.,]*\Z")
_SIZE = lazy(r"\|[^|]{1,3}\|")
_THINGS = lazy(r" (?!(?:equals|denotes|means|gives|grows|counts|exceeds|has|is|was|does)\b)[a-z]{3,}(?:s|ices)\b")
_INSIDE = lazy(r"(?:[AVWNJKΩ]|kΩ|mA|kV|kW) [/=×÷] \d")
_ANY = lazy(r" ?[A-Za-zµΩÅ°%][\w/·²³°]*")


def with_unit(text: str, end: int, piece: str) -> tuple[int, str]:
    """The end of a formula and its text, with the unit that stands behind its last number."""
    if _RESULT.search(piece) and (unit := _UNIT.match(text, end)):
        return unit.end(), piece + unit[0]
    if _CONCENTRATED.search(piece) and (unit := _MOLAR.match(text, end)):
        return unit.end(), f"{piece}\\text{{ molar}}"
    return end, piece


def is_inside(text: str, number: int, at: int) -> bool:
    """Whether the letter at `at` is the unit of the number before it, in what is being worked out: = 9 V / 3 Ω."""
    return text[max(0, number - 2) : number].strip() in tuple("=≈/×") and _INSIDE.match(text, at) is not None


def is_counted(text: str, end: int, piece: str) -> bool:
    """Whether a size counts the things behind it and has no words of its own: |V| vertices."""
    return _SIZE.fullmatch(piece) is not None and _THINGS.match(text, end) is not None


def before_measure(text: str, end: int, piece: str) -> int:
    """How long a formula is without the measure that it is set equal to, which another rule reads; 0 without one."""
    measured = _MEASURED.search(piece)
    return measured.start() if measured and _ANY.match(text, end) else 0
