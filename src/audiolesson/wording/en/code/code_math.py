"""Backticks around what is mathematics: `p → q`, `x^2 + 1`, `\\geq`."""

import re

from audiolesson.patterns import lazy


def in_math(text: str) -> str:
    """The words for a letter of code that only formulas know."""
    from audiolesson.wording.en.formula import reading as formula_reading

    return formula_reading(text).reading


_IN_VECTOR = r"[a-z](?:_\w|_\{[\w+-]{1,6}\})?"
_VECTOR = lazy(
    rf"(?:(?<![^\W_])[A-Z]|[A-Z]_\w|[A-Z]_\{{\w{{1,6}}\}}) ?[·⋅]? ?\[{_IN_VECTOR}(?:[,;] ?{_IN_VECTOR}){{1,3}}\]"
)
"""A matrix before letters in brackets, which are one vector: W_f [h_{t-1}, x_t]."""


_LOGIC = lazy(r"[~¬]\(?[A-Z](?!\w)|[A-Z)] ?[⇔∨∧]")
_JOINED_BY = (
    (lazy(r"(?<=[A-Z)]) ?& ?(?=[~¬A-Z(])"), " ∧ "),
    (lazy(r"(?<=[A-Z)]) ?v ?(?=[~¬A-Z(])"), " ∨ "),
)
"""What stands for "and" and "or" in logic that is typed."""


def as_formula(text: str) -> str:
    """The words for code that is a formula, or ""."""
    from audiolesson.wording.en.formula import find
    from audiolesson.wording.en.formula import reading as formula_reading
    from audiolesson.wording.en.formula.evidence import is_formula

    if _LOGIC.search(text):
        for written, sign in _JOINED_BY:
            text = written.sub(sign, text)
    atoms = text.split()
    if (
        not atoms
        or re.match(r"</?[A-Za-z]\w*/?>|.*&\w|(?:var|let|const|int|auto|float|double) ", text)
        or len(text) > 80
        or re.search(r"\b0[xX][0-9a-fA-F]", text)
        or re.search("=>|>>=|<<=", text)
        or not all(find.is_mathy(atom) or re.fullmatch("[A-Z][a-z]", atom) for atom in atoms)
        or not is_formula(text)
    ):
        return ""
    if re.search(r"[+*/&|^-]=|==|\b(?!(?:sqrt|log|ln|exp|sin|cos|tan)\()[A-Za-z]{2,}\(|\w\.\w", text):
        return ""
    if "[" in _VECTOR.sub("", text):
        return ""
    said = formula_reading(text.replace("&&", "∧").replace(" || ", " ∨ "))
    return "" if said.doubt else said.reading


def as_latex(text: str) -> str:
    """Backticks around a formula in LaTeX: \\geq and the like are no code; nothing where it is not understood."""
    if not re.search(r"(?<![\w:.\\/])\\(?![nrt]\b)[a-z]{2,}|[\w})]\\[a-z]{2,}\{", text) or re.search(
        r"[A-Z]:\\|['\";]", text
    ):
        return ""
    from audiolesson.wording.en.formula import reading as formula_reading

    said = formula_reading(text)
    return "" if said.doubt else said.reading
