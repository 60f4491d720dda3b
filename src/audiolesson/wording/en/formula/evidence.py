"""Whether a run of signs in running text is a formula: what in it shows that."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.edges import BETWEEN as _BETWEEN
from audiolesson.wording.en.formula.edges import balance
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS, GREEK_NAMES

GREEK = "αβγδεϵζηθικλμνξπρστυφϕχψωΓΔΘΛΞΠΣΦΨΩ"
HIGH_LOW = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼ⁿⁱᵀₖᵏ₀₁₂₃₄₅₆₇₈₉₊₋₌ₐₑₒₓₕₗₘₙₚₛₜᵢⱼᵣᵤᵥᵗᵈᵐˣᵃᵇᶜ"
NAMES = frozenset(FUNCTIONS) | frozenset(GREEK_NAMES) | {"lim", "sqrt", "arg", "mod"}
STRONG = lazy(
    rf"(?<![^\W\d])(?:[A-Za-z{GREEK}]|[A-Z]{{2,3}}|(?:max|min|log|argmax|argmin|lim)(?=[_^](?![A-Za-z]{{2}})))['′]?[_^]|[)\]}}\w][_^][\w({{\\{GREEK}-]|[A-Za-z{GREEK})][{HIGH_LOW}]|\\[a-z]{{2,}}"
    rf"|(?<![^\W_])[A-Za-z{GREEK}]['′″]{{0,3}}[(](?!s\))|[√∑∏∫∮∬∭∯∰∂∇∈∀∃ℝℤℕ𝔼‖⌊⌈][\w(^_{GREEK}{HIGH_LOW}\[]|[A-Za-z{GREEK}][\u0302\u0304\u0303]"
    rf"|(?<![A-Za-z])[a-z]-\d+(?!\w)|(?<![\w/])[d∂][²2]?[A-Za-z]?/[d∂][A-Za-z]²?(?!\w)|(?<![\w/])(?:\d+/[a-z]|[a-z]/[A-Z]|[a-z{GREEK}]/\d+|[a-z]/[a-z])(?![\w/])|(?<!\w)(?:sin|cos|tan|log|ln|exp)\s[b-z{GREEK}](?!\w)|(?<!\w)[A-Za-z]/\(\w{{1,3}}\s?[-+−]\s?\w{{1,3}}\)|\^\{{|(?<![^\W_])[nkmrN]!(?=[\s)/,.;:]|\Z)|[A-Za-z]\[(?:[a-z0-9]|[a-z]?[-−+]\d|\d{{0,3}}:\d{{1,3}})\]|(?<![^\W_])[Δδ∂][A-Za-z{GREEK}](?![A-Za-z])|(?<![^\W\d_])[A-Za-z{GREEK}]\*(?![\w*])|(?<![^\W\d_])[ŷẑŵâĝĥẋẏȳỹẍÿ](?![^\W\d_])|\d\)\s?/\s?\(|\](?:[²³]|/\[)|[\w{HIGH_LOW}]\[[A-Z]{{1,2}}[⁺⁻]?\]|[|‖][{HIGH_LOW}]"
)
_CALLED = "|".join(sorted(NAMES | {"sum", "prod", "log2", "log10"}, key=len, reverse=True))
NAMED_CALL = lazy(rf"(?<!\w)(?:{_CALLED})[\[(](?![)\]])")
RAISED_CALL = lazy(
    rf"(?<!\w)(?:arc)?(?:sin|cos|tan|cot|sec|csc|log|ln|lg)h?(?:[²³⁴⁵⁻¹ⁿᵏ]{{1,3}}|\^-?\d)"
    rf"\s?(?:[(\d{GREEK}]|(?!a\s[a-z]|I\s)[A-Za-z](?![A-Za-z])|of\s)"
)
"""A power of a function and what the function is taken of: cos² θ, log² n."""
_EVIDENCE = lazy(rf"[{_BETWEEN.replace('/', '')}√∑∏∫∮∬∭∯∰∂∇∀∃¬]")
_HEX = lazy(r"(?<!\w)0[xX](?=[0-9A-Fa-f]{2})(?=[0-9A-Fa-f]*[A-Fa-f0])[0-9A-Fa-f]+(?!\w)")
_KET = lazy(r"\|([^|⟨⟩\s]{1,10})⟩")
_SIZE = lazy(rf"\|[A-Za-z{GREEK}][₀-₉′']?\|")
_SET = lazy(r"\{[^{}]{1,80},[^{}]{1,80}\}")
"""The members of a set, each of them mathematical already."""


def is_formula(piece: str) -> bool:
    """Whether the run holds a sign of mathematics, and is not what other rules know better."""
    if _HEX.search(piece):
        return False
    if "⟩" in piece:
        if _KET.fullmatch(piece):
            return True
        piece = _KET.sub(r"\1", piece)
    if _SIZE.fullmatch(piece) or _SET.fullmatch(piece) or re.fullmatch(r"[A-Z] \\ [A-Z]", piece):
        return True
    if balance(piece) or (piece.count("|") % 2 and not re.search(r"[({\[]", piece)):
        return False
    if re.fullmatch(r"[A-Za-z][\w-]*_[\w-]*\.[a-z]\w{0,4}", piece) or (
        " | " in piece and not re.search(r"[({⊥]", piece)
    ):
        return False
    if re.search("[0-9]⁻?[ⁿᵏˣᵗᵐⁱ]|\\b[A-Z] ~ [A-Z]|[⊢⊨] \\S|\\bxRy\\b|\\byRz\\b|\\bxRz\\b", piece):
        return True
    has_letter = re.search(rf"[A-Za-z{GREEK}ℝℤℕ𝔼∞ℵŷẑŵâĝĥẋẏȳỹẍÿĤÂÊĴŜÛ]", piece)
    if not has_letter:
        if re.search(r"√[\d(]|\)[⁻⁰¹²³⁴-⁹]", piece):
            return True
        signs = set(re.findall(r"[=+*/×÷−<>≤≥≈-]", piece))
        spaced = re.search(r"[\d!]\s+[=+*/×÷−<>≤≥≈-]\s+\(?[-−]?\d", piece)
        return (
            bool(spaced)
            and bool(signs & set("=+*÷≤≥<>≈−") or ("/" in signs and "(" in piece) or "^" in piece)
            and not (signs <= {"-"} and "^" not in piece)
            and len(re.findall(r"\d+", piece)) > 1
        )
    if STRONG.search(piece) or NAMED_CALL.search(piece) or RAISED_CALL.search(piece):
        return not re.fullmatch(r"[A-Za-z]\([A-Za-z]{4,}\)", piece) or piece[0] in "PpEf"
    inner = piece.strip("-−()[]{} ")
    found = _EVIDENCE.search(inner) or (
        re.search(r"\s[-–]\s", inner) and re.search(r"\b(?:[b-hj-z]|\d[ijnx])\b", inner)
    )
    return (
        bool(found)
        and len(re.findall(rf"[A-Za-z{GREEK}]+|\d+(?:\.\d+)?|[ℝℤℕℚℂ∅]", piece)) > 1
        and not re.fullmatch(r"[A-Z]{2,}s?(?:\+|/[A-Z]+)*", piece)
    )
