"""What stands within a line of HTML: formulas, raised and lowered signs, code; as plain written text."""

import re

from audiolesson.lesson.html_tree import Element, names
from audiolesson.lesson.written import TextBuilder
from audiolesson.patterns import lazy
from audiolesson.wording.raised import LOWERED, RAISED

_NUMBER = lazy(r"[0-9+−()n-]{1,8}")
_ORDINAL = lazy(r"st|nd|rd|th|[ae]r|e|è|ère", re.IGNORECASE)
_NOTE = lazy(r"\[?(?:\d{1,3}|[a-z]|note \d+|citation needed|[*†‡§])\]?", re.IGNORECASE)
_WRITTEN_MATHS = lazy(
    r"\\\((?P<round>.{1,500}?)\\\)|\\\[(?P<square>.{1,2000}?)\\\]|\$\$(?P<double>[^$]{1,2000})\$\$"
    r"|(?<![\w$\\])\$(?P<single>(?=[^$\n]{0,300}[\\^_=])[^\s$](?:[^$\n]{0,300}[^\s$\\])?)\$(?![\w$])",
    re.DOTALL,
)
_SIGNS, _DIGIT = lazy(r"[\\^_={}<>+|/*]"), lazy(r"\d")
_WORDS = lazy(r"[^\W\d_]{4}|[^\W\d_]{2,},?\s[^\W\d_]{2}")
_SAYS = lazy(r"[^\W\d_]{4,}\s(?:.*\s)?[^\W\d_]{4,}")
"""Two plain words, beside which a number is none of a formula: "generally 1 to 5 percent"."""
_LANGUAGE = lazy(r"(?:language|lang|highlight(?:-source)?|brush:)[-_ ]?([\w+#]+)")


def add_written(builder: TextBuilder, text: str) -> None:
    r"""Add a run of text; what it marks as a formula by `\(…\)`, `\[…\]`, `$$…$$` or `$…$` becomes one."""
    at = 0
    if "\\" in text or "$" in text:
        for match in _WRITTEN_MATHS.finditer(text):
            builder.add(text[at : match.start()])
            inner = next(group for group in match.groups() if group)
            if is_tex(inner):
                builder.mark(inner, "formula")
            else:
                builder.add(match[0].replace("\\", ""))
            at = match.end()
    builder.add(text[at:])


def is_tex(written: str) -> bool:
    r"""Whether what stands between `\(…\)` or `\[…\]` is a formula and not words in escaped brackets."""
    if _SIGNS.search(written):
        return True
    return not (_SAYS.search(written) or (_WORDS.search(written) and not _DIGIT.search(written)))


def add_raised(builder: TextBuilder, element: Element) -> None:
    """Add what stands raised: a power as its sign, an ordinal's ending as it is, the mark of a note not at all."""
    text = " ".join("".join(element.itertext()).split())
    linked = next(element.iter("a"), None) is not None or element.getparent().tag == "a"
    if (linked and _NOTE.fullmatch(text)) or names(element) & {"reference", "footnote", "footnote-ref", "noteref"}:
        return
    add_raised_text(builder, text)


def add_raised_text(builder: TextBuilder, text: str) -> None:
    """Add raised text in one line: "²", "th", "^k"; a dash in front of a power is its minus."""
    text = "−" + text[1:] if text[:1] == "–" else text
    if _NUMBER.fullmatch(text):
        builder.add(text.translate(RAISED))
    else:
        builder.add(text if _ORDINAL.fullmatch(text) or len(text) != 1 or not text.isalnum() else f"^{text}")


def add_lowered(builder: TextBuilder, element: Element) -> None:
    """Add what stands lowered: digits as their signs, a letter behind a low line."""
    add_lowered_text(builder, " ".join("".join(element.itertext()).split()))


def add_lowered_text(builder: TextBuilder, text: str) -> None:
    """Add lowered text in one line: "₂", "_max"."""
    if _NUMBER.fullmatch(text) and "n" not in text:
        builder.add(text.translate(LOWERED))
    elif text:
        builder.add(f"_{text}" if re.fullmatch(r"\w{1,6}", text) else text)


def tex_of(element: Element) -> str:
    """The TeX that a formula of a page carries with it, else its MathML in a line, "" where it is no formula."""
    for annotation in element.iter("annotation"):
        if "tex" in (annotation.get("encoding") or "").casefold() and (annotation.text or "").strip():
            return _bare(annotation.text)
    maths = element if element.tag == "math" else next(element.iter("math"), None)
    if maths is None:
        return ""
    return _bare(maths.get("alttext") or "") or " ".join(_linear(maths).split())


def _bare(tex: str) -> str:
    tex = " ".join(tex.split())
    wrapped = re.fullmatch(r"\{\\displaystyle (.*)\}", tex)
    return wrapped[1].strip() if wrapped else tex


def _linear(element: Element) -> str:
    """MathML as LaTeX in a line; signs that have no counterpart stay as they are."""
    tag = str(element.tag).rpartition("}")[2]
    if tag in ("annotation", "annotation-xml", "mphantom"):
        return ""
    inner = [_linear(child) for child in element]
    forms = {
        "mfrac": "\\frac{{{0}}}{{{1}}}",
        "msup": "{0}^{{{1}}}",
        "mover": "{0}^{{{1}}}",
        "msub": "{0}_{{{1}}}",
        "munder": "{0}_{{{1}}}",
        "msubsup": "{0}_{{{1}}}^{{{2}}}",
        "munderover": "{0}_{{{1}}}^{{{2}}}",
        "mroot": "\\sqrt[{1}]{{{0}}}",
    }
    form = forms.get(tag)
    if form and len(inner) == 3 - ("{2}" not in form):
        return form.format(*inner)
    if tag == "msqrt":
        return f"\\sqrt{{{' '.join(inner)}}}"
    if tag == "mfenced":
        return f"{element.get('open') or '('}{', '.join(inner)}{element.get('close') or ')'}"
    own = (element.text or "").strip()
    return f"{own} {' '.join(inner)}".strip() if inner else own


def is_formula(element: Element) -> str:
    """How an element shows a formula: "alone" (a line of its own), "inline", or "" where it shows none."""
    named = names(element)
    if element.tag == "math":
        return "alone" if element.get("display") == "block" else "inline"
    if element.tag == "script":
        kind = (element.get("type") or "").casefold()
        return ("alone" if "display" in kind else "inline") if kind.startswith("math/tex") else ""
    if named & {"katex-display", "mwe-math-element-block"}:
        return "alone"
    if element.tag == "mjx-container":
        return "alone" if element.get("display") == "true" else "inline"
    return "inline" if named & {"katex", "mwe-math-element"} else ""


def code_of(element: Element) -> tuple[str, str]:
    """The lines of a listing without their numbers, and its language if the page names it."""
    parts: list[str] = []
    _code(element, parts)
    return "".join(parts).strip("\n").rstrip(), _language(element)


def _code(element: Element, parts: list[str]) -> None:
    parts.append(element.text or "")
    for child in element:
        if child.tag == "br":
            parts.append("\n")
        elif child.tag not in ("button", "script", "style") and not names(child) & LINE_NUMBERS:
            _code(child, parts)
            if child.tag in ("div", "p", "li", "tr") and parts and not parts[-1].endswith("\n"):
                parts.append("\n")
        parts.append(child.tail or "")


LINE_NUMBERS = frozenset(
    ("linenos", "lineno", "line-numbers", "line-number", "lnt", "gutter", "linenodiv", "rouge-gutter")
)


def _language(element: Element) -> str:
    inner = next(element.iter("code"), None)
    near = [one for one in (element, inner, element.getparent()) if one is not None]
    if element.getparent() is not None and element.getparent().getparent() is not None:
        near.append(element.getparent().getparent())
    for one in near:
        found = _LANGUAGE.search((one.get("class") or "").casefold())
        if found and found[1] not in ("default", "none", "plaintext", "text", "wrapper"):
            return found[1]
    return ""
