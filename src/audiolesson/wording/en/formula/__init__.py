"""Formulas in words: a lexer and a Pratt parser of our own for LaTeX, Unicode and plain notation."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Said
from audiolesson.wording.letters import LETTER

_NO_WORDS = lazy(rf"[^\w\s',.;:?!—{LETTER}-]|[\d_]")
_QUANTIFIED = lazy(r"[∀∃¬]|\\(?:forall|exists|neg|lnot)(?![a-z])")
_IMPLIED = lazy(
    r"(?:(?<=[A-Za-z)] )|(?<=[A-Za-z)]))(?:→|\\(?:to|rightarrow)(?![a-z]))\s?(?=[A-Z][a-z(]|[(¬∃∀]|\\(?:neg|lnot|"
    r"exists|forall))"
)
"""Behind a quantifier an arrow before a statement is no limit: ∀x (Px → Qx)."""


def reading(text: str) -> Said:
    """The reading of a formula; what is not understood is read sign by sign, with a doubt. Never fails."""
    from audiolesson.wording.en.formula.brackets import bracket_row
    from audiolesson.wording.en.formula.lex import lex
    from audiolesson.wording.en.formula.parse import parse
    from audiolesson.wording.en.formula.reactions import reaction
    from audiolesson.wording.en.formula.say import say as say_node
    from audiolesson.wording.en.formula.tree import FormulaError

    hint = "Write it in words with say, or point to the page."
    if len(text) > 2000:
        return Said("a long formula", "the formula is too long to hear", hint)
    if re.fullmatch(r"[()\s]{2,40}", text):
        ill = _balanced(text.replace("(", "{").replace(")", "}")) != text.replace("(", "{").replace(")", "}")
        return Said(bracket_row(text), "the brackets do not match" if ill else "", hint if ill else "")
    if reacting := reaction(text):
        return Said(reacting)
    if _QUANTIFIED.search(text):
        text = _IMPLIED.sub("⇒ ", text)
    signs = lex(text)
    try:
        said = say_node(parse(signs))
    except FormulaError as error:
        doubt = f"the formula is not understood: {error}"
        try:  # a lost brace is the commonest slip
            said = say_node(parse(lex(_balanced(text))))
        except FormulaError:
            said = ""
        bare = re.sub(r"\s+", " ", _NO_WORDS.sub(" ", said)).strip()
        return Said(bare if bare and "\\" not in said else _by_signs(text), doubt, hint)
    bare = re.sub(r"\s+", " ", _NO_WORDS.sub(" ", said)).strip()
    if not bare:
        return Said(_by_signs(text), "the formula has no words", hint)
    if bare != re.sub(r"\s+", " ", said).strip():
        return Said(bare, "a sign in the formula has no words", hint)
    if len(bare.split()) > 60 or bare.count("the quantity") > 2:
        return Said(bare, "the formula is too long to hear", hint)
    if "==" in text and not re.search(r"(?<![=!<>:])=(?!=)", text):  # a condition of a program
        bare = bare.replace(" equals ", " double equals ")
    odd = [sign.text for sign in signs if sign.kind == "unknown"]
    return Said(bare, f"\\{odd[0]} is not known", hint) if odd else Said(bare)


def _balanced(text: str) -> str:
    """The text with as many braces closed as opened; a brace too many is taken out."""
    out: list[str] = []
    depth = 0
    for piece in re.findall(r"\\?.", text, re.DOTALL):
        if piece == "}" and not depth:
            continue
        depth += (piece == "{") - (piece == "}")
        out.append(piece)
    return "".join(out) + "}" * min(depth, 50)


_STRUCTURE = frozenset([
    "text", "mathrm", "operatorname", "textit", "textbf", "textrm", "mathtt", "texttt", "mbox", "textsf", "hbox",
    "begin", "end", "left", "right", "big", "Big", "bigg", "Bigg", "middle", "quad", "qquad", "substack", "stackrel",
    "underset", "overset", "underbrace", "overbrace", "not", "limits", "tag", "label", "displaystyle", "phantom",
    "hspace", "vspace", "mathop", "ce", "unit", "color", "textcolor", "mathbin", "mathrel", "mathopen", "mathclose",
    "nonumber",
])  # fmt: skip
"""Commands that say how a formula looks; none of them is a word of it."""


def _by_signs(text: str) -> str:
    """Each sign by itself, in the order of the writing."""
    from audiolesson.wording.en.formula.lex import lex
    from audiolesson.wording.en.formula.say import say as say_node
    from audiolesson.wording.en.formula.tree import Node
    from audiolesson.wording.en.formula.vocabulary import (
        FUNCTIONS,
        GREEK_NAMES,
        GREEK_SIGNS,
        LOGIC,
        RELATIONS,
        SUMS,
        TIMES,
    )

    words = []
    for sign in lex(text):
        if sign.kind in ("num", "var", "text"):
            words.append(
                say_node(Node("sci" if sign.kind == "num" and "e" in sign.text.lower() else sign.kind, sign.text))
            )
        elif sign.kind == "greek":
            words.append(GREEK_SIGNS.get(sign.text) or GREEK_NAMES[sign.text])
        elif sign.kind == "fn":
            words.append(FUNCTIONS[sign.text])
        elif sign.kind in ("big", "name", "unknown", "cmd"):
            shown = "" if sign.text in _STRUCTURE else sign.text
            words.append({"frac": "fraction", "sqrt": "the square root of", "binom": "choose"}.get(sign.text, shown))
        elif sign.kind == "op":
            words.append(
                RELATIONS.get(sign.text) or SUMS.get(sign.text) or TIMES.get(sign.text) or LOGIC.get(sign.text, "")
            )
        elif sign.kind == "/":
            words.append("over")
    return re.sub(r"\s+", " ", _NO_WORDS.sub(" ", " ".join(words))).strip() or "a formula"
