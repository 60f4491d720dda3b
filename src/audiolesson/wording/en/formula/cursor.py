"""Where a parser stands in the signs of a formula, and what it can see from there."""

from audiolesson.wording.en.formula.sign import Sign
from audiolesson.wording.en.formula.vocabulary import CALLED

END = Sign("end-of-formula", "")
_OPERANDS = frozenset([
    "num", "var", "greek", "text", "name", "fn", "big", "acc", "cmd", "open", "{", "begin", "∂", "∇", "unknown",
    "odd", "operator",
])  # fmt: skip


_STYLES = ("mathbf", "boldsymbol", "bm", "mathrm", "vec")
"""In these the variable of an integral may stand: d\\mathbf{x}."""


class Cursor:
    """The signs, the place in them, and what is open there: depth, integrals, bars."""

    def __init__(self, signs: list[Sign]) -> None:
        self.signs = signs
        self.at = 0
        self.depth = 0
        self.integrals = 0
        self.open_bars: list[str] = []
        self.last_differential = max((i for i in range(len(signs)) if self.differential(i)), default=-1)
        self.even = _bars_ahead(signs)
        self.small = {sign.text for sign in signs if sign.kind == "greek" and sign.text[0].islower()}
        self.logical = any(sign.text in ("∧", "∨", "¬", "∀", "∃", "⇒", "⇔") for sign in signs)
        self.functions = set(CALLED) | _defined(signs)

    def peek(self, ahead: int = 0) -> Sign:
        """The sign at the cursor or so many further on; END behind the last."""
        return self.signs[self.at + ahead] if self.at + ahead < len(self.signs) else END

    def next(self) -> Sign:
        """The sign at the cursor, which moves on."""
        sign = self.peek()
        self.at += 1
        return sign

    def accept(self, kind: str, text: str = "") -> bool:
        """Move over the sign if it is of this kind (and text); whether it was."""
        sign = self.peek()
        if sign.kind == kind and (not text or sign.text == text):
            self.at += 1
            return True
        return False

    def differential(self, at: int) -> bool:
        """Whether a differential such as dx begins at this index."""
        signs = self.signs
        return (
            at + 1 < len(signs)
            and signs[at].kind == "var"
            and signs[at].text == "d"
            and (signs[at + 1].kind in ("var", "greek") or signs[at + 1].text in _STYLES)
        )

    def starts_operand(self) -> bool:
        """Whether an operand begins at the cursor."""
        sign = self.peek()
        if sign.kind == "bar":
            return (
                sign.text != "mid" and not (self.open_bars and self.open_bars[-1] == sign.text) and self.even[self.at]
            )
        if sign.kind in ("var", "text") and self.integrals and self.differential(self.at):
            return False
        return sign.kind in _OPERANDS

    def operand_at(self, ahead: int) -> bool:
        """Whether an operand, with its sign or script, may begin so many signs further on."""
        return (
            self.peek(ahead).kind in _OPERANDS
            or self.peek(ahead).kind in ("bar", "^", "_")
            or self.peek(ahead).text == "-"
        )

    def operand_apart(self, ahead: int) -> bool:
        """Whether an operand begins so many signs further on, behind a blank or a bracket: Σt log p, not Σx/n, Σxy."""
        sign = self.peek(ahead)
        return sign.kind in _OPERANDS and (not sign.touching or sign.kind not in ("var", "num", "greek", "{"))


def _defined(signs: list[Sign]) -> set[str]:
    """Letters that the formula itself defines as functions: T in T(n) = …."""
    found: set[str] = set()
    signs = [sign for sign in signs if sign.kind not in ("acc", "{", "}")]
    for at in range(len(signs) - 3):
        if (
            signs[at].kind == "var"
            and signs[at + 1].text == "("
            and signs[at + 1].touching
            and signs[at + 3].text in (")", ",")
            and signs[at + 2].kind in ("var", "greek")
        ):
            if signs[at + 3].text == ")" and (signs[at].text.isupper() or signs[at + 2].text in "tnkx"):
                found.add(signs[at].text)
            end = at + 3
            while end < min(len(signs), at + 12) and signs[end].text != ")":
                end += 1
            if end + 1 < len(signs) and signs[end + 1].text in ("=", ":="):
                found.add(signs[at].text)
    return found


def _bars_ahead(signs: list[Sign]) -> list[bool]:
    """For each sign whether the bars of its kind from it to the closing bracket, itself counted, are even in number."""
    even = [True] * len(signs)
    if all(sign.kind != "bar" for sign in signs):
        return even
    counts: list[dict[str, int]] = [{}]
    for at in range(len(signs) - 1, -1, -1):
        sign = signs[at]
        if sign.kind in ("close", "}", "end"):
            counts.append({})
        elif sign.kind in ("open", "{", "begin") and len(counts) > 1:
            counts.pop()
        elif sign.kind in (",", "row") and len(counts) == 1:
            counts[0] = {}
        elif sign.kind == "bar":
            counts[-1][sign.text] = counts[-1].get(sign.text, 0) + 1
            even[at] = counts[-1][sign.text] % 2 == 0
    return even
