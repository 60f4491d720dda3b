"""Formulas in running text, without any mark: runs of pieces that look like mathematics and hold a sign of it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said
from audiolesson.wording.en.formula.edges import BETWEEN as _BETWEEN
from audiolesson.wording.en.formula.edges import balance, trim
from audiolesson.wording.en.formula.evidence import GREEK, HIGH_LOW, NAMED_CALL, NAMES, STRONG, is_formula
from audiolesson.wording.en.formula.phrases import phrases
from audiolesson.wording.en.formula.runs import is_open_integral
from audiolesson.wording.en.formula.sentence import in_sentence, with_sets
from audiolesson.wording.en.formula.sides import shape
from audiolesson.wording.en.formula.units_behind import before_measure, is_counted, is_inside, with_unit
from audiolesson.wording.en.formula.vocabulary import SUMS_OF_SQUARES
from audiolesson.wording.en.words.onsets import ODD_START

_ATOM = lazy(r"\S+")
_PURE = "√∑∏∫∬∭∮∯∰∛∂∇∈∉∀∃∄≠≤≥≪≫≈≃≅≡∼∝←→⇒⇔⟹⟺⟶↦∪∩⊂⊆⊃⊇⊄∖⊕⊗⊙·×÷±∓∞∅ℵℝℤℕℚℂ𝔼‖⟨⟩⌊⌋⌈⌉⊤⊥∘¬∧∨ℓħ≔≜⇌⇄≺≻⪯⪰⊢⊨⫫"
_CHARS = lazy(
    rf"(?:%(?=Δ)|[\w{GREEK}{HIGH_LOW}{_PURE}()\[\]{{}}|^+*/=<>−–!:;,.…'′″’\\&~\u0302\u0304\u0303\u0307\u20d7-])+"
)
_STARTS_OP = lazy(rf"[{_BETWEEN})\]}}]|[-~](?=\s|\Z)|\^|_")
_ENDS_OP = lazy(rf"[{_BETWEEN}(\[{{Σ,√∑∫∮∬∭∯∰∇∂∀∃¬~-]\Z")
_KNOWN = frozenset(GREEK + HIGH_LOW + _PURE + "ŷẑŵâĝĥẋẏȳỹẍÿĤÂÊĴŜÛ")
_LETTERS = lazy(r"\\?[A-Za-z]+")
_NOT = frozenset([
    "th", "st", "nd", "rd", "vs", "Mr", "Mrs", "Dr", "Ms", "St", "pp", "km", "kg", "cm", "mm", "ms", "GB", "MB",
    "KB", "TB", "Hz", "kHz", "MHz", "GHz", "nm", "PhD", "Jr", "Sr", "Ph", "AM", "PM", "TV", "PC",
])  # fmt: skip
_WORDY_CALL = lazy(r"(?<![\w)])[PpEf]\(([A-Za-z][\w ,|=¬∩∪'-]{0,60})\)|(?<![\w)])E\[[\w ,|+−*^-]{1,40}\]")
_CALL = lazy(r"(?<![^\W_])[A-Za-z]{2,24}(?=[(_])")
_ARGUMENT = lazy(r"(?<![^\W_])[a-z]{3,8}(?=[,)])|(?<=\()[a-z]{3,8}\Z")
_PAIR = lazy(
    r"(?<![^\W_])(?!am|an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|ln|lg|tr|pi|mu|nu|xi|d[a-z]|(?i:is|in|it|of|or|on|to|at|as|by|if|an|we|he|so|no|do))[A-Za-z][a-z](?![^\W_])"
)
_DEFINED = lazy(r"[A-Z][A-Za-z]{1,23}\([^()=]{1,60}\)\s*:?[=≈∝]\s")
"""A function with a name of its own that is being defined: "Attention(Q, K, V) =" …"""

_PRODUCT = lazy(
    r"(?!(?i:am|an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|ok|hi|oh|ah)\b)[A-Za-z][a-z][.,;:?!]?"
)
"""Two letters behind an equals sign that are no word: F = ma."""

_BEFORE_PRODUCT = frozenset(["=", "+", "-", "−", "±"])
_LEADING = lazy(r"(?!(?i:am|an|as|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|ok)\b)[A-Za-z]{2}")
_JOINS = lazy(r"\s([=+−≤≥≈∝<>≡≠∈≪≫]|\\)\s+(?:[^\W\d_]{1,3}|\S*[^\w\s'’-]\S*|\d\S*)(?:\s|\Z)")
"""An operator and an operand: two letters before it are a product, as in Av = λv."""
_LAST = lazy(r"(?i:[a-z]{2})(?:[.,;:?!)]|\s[=+−≤≥<>]\s|\Z)")
"""Two letters, a word or not, that end a sum: v₀ + at."""

_PROSE = frozenset([
    "mean", "median", "length", "count", "rank", "span", "sign", "norm", "trace", "floor", "logit", "sigmoid",
    "softmax", "concat", "sim", "grad",
])  # fmt: skip
"""Names of functions that are also words of a sentence: alone, they begin no formula."""

_SHORTENED = lazy(r"(?:avg|max|min|std|dev|approx|dim|len|mod)\.[,;:)]?")
"""A word cut short, with its stop, is no function."""

_SUFFIX = lazy(r"(?<=\d\))-?(?:th|st|nd|rd)(?!\w)")
"""What is written on to a formula that is read as an ordinal already: the (i + 1)-th."""

_ANGLE = lazy(r"(?<=\d)°(?=\))|(?<=[A-Z])°(?!\w)")
_IN_BRACKETS = lazy(r"\[[A-Z][a-z]?[₀-₉]*[²³]?[⁺⁻]\]")
"""The concentration of an ion."""
"""Degrees of an angle that a function is taken of: sin(30°)."""

_EVENT = lazy(r"(?<!\w)Pr?\((?:not )?[A-Z]\w{0,2}(?: (?:and|or) (?:not )?[A-Z]\w{0,2}){0,3}(?: and| or)?\Z")
"""Events behind a probability, which words join: P(A or B)."""
_RATE = lazy(r"(?:kg|mg|mol|kJ|km|cm)/(?:m|L|s|h|mol|kg|cm|dL)(?:\^?[23]|[²³])?[.,;)]?")
"""Units, and no letters of a product: BMI = kg/m²."""
_SQUARES = lazy(SUMS_OF_SQUARES)

_BOUND = lazy(r"[¬(]{0,2}[∀∃∄][a-z][,:]?")
"""A variable that is bound: what follows says something of it."""

_BARE_LIMIT = lazy(r"lim\s[a-z]\s?→\s?[^\s,.;]{1,3}\Z")
"""A limit and where it goes; what it is taken of follows."""

_FACTOR = lazy(r"[-−(]*(?:\d*[½¼¾]|\d*[A-Za-z](?:\d|[_^]\w{1,4}|[₀-₉²³ⁿᵏ])?)")
_SUM = lazy(r"\([^()=<>,]{1,40}\s[+−–-]\s[^()=<>,]{1,40}\)")
_POWER_OF_SUM = lazy(r"\([^()=<>,]{1,40}\)(?:\^|[²³ⁿ])")
_OPENED = lazy(r"[=≈∝+−] ")
"""In what is an equation already a letter before a sum in brackets is a factor of it: I = k (V − T)."""

_FACTORIAL = lazy(r"(?<![^\W_])[A-Za-z0-9]{1,2}!\Z|\)!\Z")
_CHARGED = lazy(r"[(]?(?:[A-Z][a-z]?\d?|[A-Z]{2}\d{1,2})[+-]")
"""An ion, whose sign adds nothing: H+ ions."""

_MARKER = lazy(r"[A-Z]{2}\d{1,2}[+-]")
"""A cell by what it carries: CD4+."""

_MODULUS = lazy(r"\s?\(mod \w{1,6}\)")
_RAISED_NEXT = lazy(r"\^[\d{(a-z-]")

_DERIVED = lazy(r"(?<![A-Za-z])d[a-z]/d[a-z](?![A-Za-z])")
_SCALED = lazy("[a-hj-z][A-Z]")
"""A number before a random variable or an expectation: aX, aE[X]."""

_BIG_ALONE = lazy(rf"[=(\s]?[ΣΠ∑∏∫∬∮∯∰][_^{HIGH_LOW}]\S{{0,40}}(?<![=+*/,])\Z")
_TERM = lazy(r"[(]?(?!(?:a|A|I)\b)[A-Za-z0-9][^A-Za-z]{0,6}[.,;:]?\Z")
"""What a sum with its limits is taken of, behind a blank."""

_MOST = 300


def find(text: str) -> Iterator[tuple[int, int, Said]]:
    """[start, end) and the reading of each formula. Linear time: pieces are looked at once, formulas are bounded."""
    yield from phrases(text)
    for start, end in _runs(text):
        yield from _reading(text, start, end)
    for match in _SUFFIX.finditer(text):
        yield *match.span(), Said("")
    for match in _WORDY_CALL.finditer(text):
        yield from _reading(text, *match.span())


def _reading(text: str, start: int, end: int) -> Iterator[tuple[int, int, Said]]:
    from audiolesson.wording.en.formula import reading

    start, end = trim(text, start, end)
    piece = text[start:end]
    end, piece = with_unit(text, end, piece)
    if "≡" in piece and (modulus := _MODULUS.match(text, end)):
        end, piece = modulus.end(), piece + modulus[0]
    if is_counted(text, end, piece):
        return
    if "×" in piece and (sides := shape(text, start, end)):
        yield start, end, Said(sides)
        return
    if not piece or not is_formula(piece):
        return
    said = reading(with_sets(piece))
    if not said.doubt or "\\" in piece:
        yield start, end, Said(in_sentence(text, start, end, said.reading), said.doubt, said.hint)
    if length := before_measure(text, end, piece):
        yield from _reading(text, start, start + length)


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of pieces that belong together."""
    start = end = -1
    depth = 0
    previous = ""
    for match in _ATOM.finditer(text):
        atom = match[0]
        inside = start >= 0 and (
            depth > 0 or _BOUND.fullmatch(previous) or (_ENDS_OP.search(previous) and not _MARKER.fullmatch(previous))
        )
        named = inside or _DEFINED.match(text, match.start())
        if (depth > 0 or (named and not _CHARGED.fullmatch(previous))) and not _RATE.fullmatch(atom):
            atom = _PAIR.sub("f", _ARGUMENT.sub("f", atom))
        worded = depth > 0 and atom in ("and", "or", "not") and _EVENT.search(text, max(start, end - 60), end)
        product = worded or (
            (previous in _BEFORE_PRODUCT and (_PRODUCT.fullmatch(atom) or _LAST.match(text, match.start())))
            or atom.lstrip("-−") in ("sum", "prod")
            if inside
            else _LEADING.fullmatch(atom)
            and _JOINS.match(text, match.end())
            and not (atom == "at" and text[match.end() : match.end() + 2].strip() in tuple("≤≥≈<>"))
        )
        if len(atom) > 80 or not (product or is_mathy(_CALL.sub("f", atom) if named else atom)):
            if start >= 0:
                yield start, end
            start, depth = -1, 0
            continue
        together = start >= 0 and match.end() - start < _MOST and "\n\n" not in text[end : match.start()]
        if start >= 0 and not (
            together
            and (
                _belongs(previous, atom, depth)
                or _BOUND.fullmatch(previous)
                or _BARE_LIMIT.match(text, start, end)
                or (_FACTOR.fullmatch(previous) and _goes_on(text, start, end, match))
                or is_open_integral(text, start, end)
                or (previous[-1] == ")" and STRONG.match(atom) and STRONG.search(text, start, end))
                or (previous[-1].isdigit() and is_inside(text, end - len(previous), match.start()))
            )
        ):
            yield start, end
            start, depth = -1, 0
        if _SHORTENED.fullmatch(atom):
            if start >= 0:
                yield start, end
            start, depth = -1, 0
            continue
        if start < 0 and atom.lstrip("(") in _PROSE:
            continue
        if start < 0:
            start = match.start()
        end, previous = match.end(), atom
        depth += balance(atom)
        if depth < 0:
            yield start, end
            start, depth = -1, 0
    if start >= 0:
        yield start, end


def _goes_on(text: str, start: int, end: int, match: re.Match[str]) -> bool:
    """Whether what follows a factor in an equation belongs to it: a sum in brackets, a letter behind a half."""
    follows = _SUM.match(text, match.start()) or (text[end - 1] in "½¼¾" and len(match[0]) < 3)
    return bool(follows and _OPENED.search(text, start, end)) or bool(_POWER_OF_SUM.match(text, match.start()))


@lru_cache(maxsize=4096)
def is_mathy(atom: str) -> bool:
    """Whether a piece between blanks could stand in a formula: letters alone, names of functions, numbers, signs."""
    atom = _SQUARES.sub("S", _IN_BRACKETS.sub("[X]", _ANGLE.sub("", atom)))
    if not _CHARS.fullmatch(atom) or (
        not atom.isascii() and any(sign.isalpha() and sign not in _KNOWN for sign in atom if sign > "\x7f")
    ):
        return False
    for match in _LETTERS.finditer(atom):
        run = match[0]
        before = atom[match.start() - 1 : match.start()]
        if len(run) > 1 and re.search(r"[A-Za-z]{2}_\Z", atom[max(0, match.start() - 3) : match.start()]):
            return False
        if (
            len(run) == 1
            or (run[0] == "d" and len(run) == 2 and _DERIVED.search(atom))
            or (_SCALED.fullmatch(run) and atom[match.end() : match.end() + 1] in ("[", "(", ")", "]", ""))
            or run in NAMES
            or run[0] == "\\"
            or (run in ("sum", "prod") and atom[match.end() : match.end() + 1] in ("_", "^", "("))
            or (len(run) < 4 and _RAISED_NEXT.match(atom, match.end()))
            or (len(run) == 2 and "^(" in atom[: match.start()])
            or (len(run) == 2 and atom[match.end() : match.end() + 1] in ("²", "³"))
            or (before and before in "_^")
            or atom[max(0, match.start() - 2) : match.start()] in ("_{", "^{")
        ):
            continue
        if run in _NOT or (len(run) > 3 and not (run[0].isupper() and ODD_START.match(run) and run[1:].islower())):
            return False
        if (
            re.search("[aeiouAEIOU]", run)
            and not run.isupper()
            and not (before.isdigit() and len(run) < 3)
            and not ODD_START.match(run)
        ):
            return False
    return True


def _belongs(left: str, right: str, depth: int) -> bool:
    """Whether two neighbouring pieces stand in one formula."""
    if depth > 0:
        return True
    if _MARKER.fullmatch(left):
        return False
    if left[-1] == "," and (
        right[0] == "…"
        or right.startswith(("...", "\\ldots", "\\dots", "\\cdots"))
        or left in ("…,", "...,", "\\ldots,", "\\dots,", "\\cdots,")
    ):
        return True
    if _BIG_ALONE.match(left) and _TERM.match(right):
        return True
    if _FACTORIAL.search(left) and _STARTS_OP.match(right):
        return True
    if left[-1] in ",;:.?!" and left not in ("...", "..") and not (left[-1] == ":" and len(left) == 2):
        return False
    if right[0] in "∂∇√∑∏∫∮∬∭∯∰Σ" and left not in ("a", "A", "I"):
        return True
    if (left == "\\" or right == "\\") and min(left[-1], right[0]) < "[":
        return True
    if left[-1] == ":" or _ENDS_OP.search(left) or _STARTS_OP.match(right) or right in ("-", "–") or left in ("-", "–"):
        return True
    name_left, name_right = left.lstrip("-−([⌊⌈|"), re.match(r"\\?[A-Za-z]*", right)
    named = bool(name_right) and (name_right[0] if name_right else "") in NAMES
    if (
        name_left in NAMES
        or name_left.rstrip("²³⁴⁵⁻¹ⁿᵏ") in NAMES
        or name_left in ("sum", "prod")
        or re.fullmatch(r"(?:log|max|min|arg|argmax|argmin|lim|sup|inf)[_₀-₉ᵢ{}\w]*", name_left)
    ):
        return True
    if named and len(name_right[0] if name_right else "") > 1:
        function = right in ("ln", "log", "sin", "cos", "tan", "exp")
        return (
            (function and bool(re.fullmatch(r"[-−]?\d*[A-Z]{1,3}", left)))
            or bool(STRONG.search(left))
            or left[0] in "ΣΠ∑∏∫∮∬∭∯∰"
            or (len(left) == 1 and left not in "aAI")
            or left[-1] in ")]"
        )
    strong = bool(STRONG.search(left)) or bool(NAMED_CALL.search(left))
    bare = right.rstrip(".,;:?!)")
    if STRONG.search(left) and STRONG.search(right):
        return True
    return (left[-1] in ")]" and strong and len(bare) == 1 and bare.isupper() and bare not in "AI") or bare in (
        "dx",
        "dt",
        "dy",
        "dz",
    )
