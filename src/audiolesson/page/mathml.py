"""LaTeX → MathML that is safe to stand in a page: known elements, known attributes, text that is escaped.

The library makes a tree; it is printed here, for the library's own printing takes escapes back, and lets links,
styles and scripts of a formula through. What it cannot convert is None: the page then shows the LaTeX.
"""

import re
import unicodedata
from collections.abc import Sequence
from html import escape, unescape
from xml.etree.ElementTree import Element

from audiolesson.patterns import lazy
from audiolesson.wording.raised import LOWERED, RAISED

_MOST = 1_000
"""Characters; a longer formula is shown as it was written."""

_DEEPEST = 60
_MOST_ELEMENTS = 3_000

_DEFINES = lazy(r"\\(?:re|provide)?newcommand|\\[gex]?def(?![a-zA-Z])|\\let(?![a-zA-Z])|\\(?:include|input)")
"""Names defined in a formula could grow without end."""

_ARG = lazy(r"\\arg\s*\\(max|min)(?![a-zA-Z])")
"""The library knows these two as one command."""

_GROUP = lazy(r"([\^_])\(([^(){}]*)\)")
"""2^(n-1), which LaTeX would take for 2 to the power of a bracket."""

_ELEMENTS = frozenset((
    "math", "mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mfrac", "msqrt", "mroot", "mstyle", "mpadded",
    "mphantom", "menclose", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts", "mprescripts",
    "none", "mtable", "mtr", "mtd", "mlabeledtr",
))  # fmt: skip
_LENGTH = lazy(r"[-+]?\d*\.?\d+(?:em|ex|px|pt|mu|%)?")
_WORD = lazy(r"true|false|normal|prefix|infix|postfix|block|inline|[0-9]")
_ATTRIBUTES = {
    **dict.fromkeys(("width", "height", "depth", "lspace", "rspace", "voffset", "linethickness"), _LENGTH),
    **dict.fromkeys(("minsize", "maxsize", "mathsize"), _LENGTH),
    **dict.fromkeys(("display", "displaystyle", "scriptlevel", "stretchy", "fence", "form", "symmetric"), _WORD),
    **dict.fromkeys(("movablelimits", "largeop", "accent", "accentunder", "separator"), _WORD),
}
_CLASSES = {("columnalign", "left"): "left", ("columnalign", "right"): "right", ("notation", "box"): "boxed"}
"""What MathML Core left to style sheets."""

_LETTERS = {
    "bold": "BOLD", "italic": "ITALIC", "bold-italic": "BOLD ITALIC", "script": "SCRIPT", "bold-script": "BOLD SCRIPT",
    "fraktur": "FRAKTUR", "bold-fraktur": "BOLD FRAKTUR", "double-struck": "DOUBLE-STRUCK", "sans-serif": "SANS-SERIF",
    "bold-sans-serif": "SANS-SERIF BOLD", "sans-serif-italic": "SANS-SERIF ITALIC", "monospace": "MONOSPACE",
}  # fmt: skip
"""Browsers show these variants by letters of their own (MathML Core); each with its word in Unicode's names."""


def mathml(latex: str, *, block: bool = False) -> str | None:
    """A formula as a `math` element; None where it cannot be converted whole."""
    tree = _tree(latex, "block" if block else "inline")
    if tree is None:
        return None
    try:
        return _printed(tree, 0)
    except ValueError:
        return None


def plain(latex: str) -> str:
    """A formula as plain text, where Unicode has the signs for it (x², α ≤ 3, a/b); else the LaTeX."""
    tree = _tree(latex, "inline")
    try:
        return " ".join(_flat(tree).split()) if tree is not None else latex
    except ValueError:
        return latex


def _tree(latex: str, display: str) -> Element | None:
    if not latex.strip() or len(latex) > _MOST or _DEFINES.search(latex):
        return None
    from latex2mathml.converter import convert_to_element

    try:
        tree = convert_to_element(_GROUP.sub(r"\1{(\2)}", _ARG.sub(r"\\arg\1", latex)), display=display)
    except Exception:  # on LaTeX that it does not know the library raises whatever its lists and dicts do
        return None
    whole = list(tree.iter())
    if len(whole) > _MOST_ELEMENTS or any("\\" in (one.text or "") and one.tag != "mo" for one in whole):
        return None  # a command that it did not know stands there as text
    return tree if any((one.text or "").strip() for one in whole) else None


def _printed(element: Element, depth: int) -> str:
    """An element as text. Raises ValueError where it is not one of those that may stand there."""
    if element.tag not in _ELEMENTS or depth > _DEEPEST:
        raise ValueError(element.tag)
    told = [f' {name}="{value}"' for name, value in element.items() if name in _ATTRIBUTES and _fits(name, value)]
    classes = [_CLASSES[pair] for pair in element.items() if pair in _CLASSES]
    if classes:
        told.append(f' class="{" ".join(classes)}"')
    inside = "".join(_printed(child, depth + 1) for child in element)
    tag = "mo" if _is_operator(element) else element.tag
    return f"<{tag}{''.join(told)}>{escape(_text(element))}{inside}</{tag}>"


def _is_operator(element: Element) -> bool:
    """Also a sign that was not written as a command ("≤"), which the library takes for a letter."""
    sign = _text(element) if element.tag in ("mi", "mo") else ""
    return element.tag == "mo" or (len(sign) == 1 and unicodedata.category(sign) == "Sm" and sign not in "∞∂∇")


def _fits(name: str, value: str) -> bool:
    return _ATTRIBUTES[name].fullmatch(value) is not None


def _text(element: Element) -> str:
    """The text of an element, its entities read, in the letters of its variant, without signs that steer."""
    text = unescape(element.text or "")
    if kind := _LETTERS.get(element.get("mathvariant", "")):
        text = "".join(_letter(sign, kind) for sign in text)
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Cn"))


def _letter(sign: str, kind: str) -> str:
    """A letter or digit in a mathematical alphabet, where Unicode has it there."""
    name = unicodedata.name(sign, "")
    short = re.sub(r"^(?:LATIN|GREEK) | LETTER(?= )", "", name)
    if not sign.isalnum() or (short == name and not name.startswith("DIGIT")):
        return sign
    # Those that stood in Unicode before the others have older names there: "DOUBLE-STRUCK CAPITAL R".
    older = {"FRAKTUR": "BLACK-LETTER"}.get(kind, kind)
    for full in (f"MATHEMATICAL {kind} {short}", f"{older} {short}"):
        try:
            return unicodedata.lookup(full)
        except KeyError:
            continue
    return "ℎ" if (kind, short) == ("ITALIC", "SMALL H") else sign


_TIGHT = frozenset("∀∃∄∂∇√∛¬∑∏∐∫∬∭∮∞|/*")
_OVER = lazy(r"\d+|\w|d\w")
"""A denominator that stands in a row without brackets."""


def _flat(element: Element) -> str:
    """The signs of a formula in a row. Raises ValueError where a row does not tell it."""
    parts = [_flat(child) for child in element]
    match element.tag:
        case "math" | "mstyle" | "mrow":
            return _row(element, parts)
        case "mi" | "mn" | "mtext" | "mo":
            return _text(element)
        case "mspace":
            return " "
        case "msup":
            return parts[0] + _moved(parts[1], RAISED)
        case "msub":
            return parts[0] + _moved(parts[1], LOWERED)
        case "msubsup":
            return parts[0] + _moved(parts[1], LOWERED) + _moved(parts[2], RAISED)
        case "mfrac" if parts[0].isalnum() and _OVER.fullmatch(parts[1]):
            return f"{parts[0]}/{parts[1]} "
        case "msqrt" if len(parts) == 1 and _OVER.fullmatch(parts[0]):
            return f"√{parts[0]}"
    raise ValueError(element.tag)


def _row(element: Element, parts: Sequence[str]) -> str:
    """Parts side by side, with blanks around relations and operations, and around names of several letters."""
    row = ""
    for child, part in zip(element, parts, strict=True):
        name = child if child.tag == "mi" or not len(child) else child[0]
        if _is_operator(child) and len(part) == 1:
            infix = unicodedata.category(part) == "Sm" and part not in _TIGHT
            is_sign = part in "+−-±" and (not row.strip() or row.endswith((" ", "(", "[", "{", ":")))
            row += f" {part} " if infix and not is_sign else f"{part} " if part == "," else part
            continue
        is_name = name.tag in ("mi", "mo") and (name.text or "").isalpha() and len(name.text or "") > 1
        row += f" {part} " if is_name and row[-1:].isalnum() else f"{part} " if is_name else part
    return re.sub(r" +(?=[)\]},])|(?<=\w) +(?=\()", "", re.sub(r" +", " ", row))


def _moved(text: str, signs: dict[int, int]) -> str:
    """A text as raised or lowered signs. Raises ValueError where Unicode lacks one."""
    bare = "".join(text.split())
    if not bare or any(ord(sign) not in signs and sign not in "′″*" for sign in bare):
        raise ValueError(bare)
    return bare.translate(signs)
