"""Signs of Markdown's dialects that CommonMark would print as text: kramdown, Liquid, MyST, MDX, Quarto, LaTeX.

Works line by line and keeps every line's number. A directive, label or attribute becomes a blank; what stands for text
that only the site could fill in becomes a gap (see `gaps`), so that later the sentence around it can be judged.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from audiolesson.errors import LessonError, Place
from audiolesson.lesson.book_signs import UNTOLD_TAGS, WHOLE_SIGNS, opened_tag, plain_signs, shut_tags, without_signs
from audiolesson.lesson.containers import plain_containers
from audiolesson.lesson.furniture_rules import untold_heading
from audiolesson.lesson.gaps import REFERENCE, VARIABLE
from audiolesson.lesson.html_text import is_tex
from audiolesson.lesson.model import LeftOut
from audiolesson.lesson.shortcodes import without_shortcodes
from audiolesson.patterns import lazy
from audiolesson.wording.raised import SET_APART, in_line

_FENCE = lazy(r"\s{0,3}(?:[-*+>]\s+|\d{1,3}[.)]\s+|>)*\s*(`{3,}|~{3,})")
_SVELTE = r"\{[#:/@](?:if|else|each|await|then|catch|key|html|const)\b[^{}]{0,200}\}"
_OTHERWISE = lazy(r"\s*\{:else\b[^{}]{0,200}\}\s*")
_WHOLE = (
    ("attributes", lazy(r"\s*\{:[^{}]{0,300}\}\s*")),
    ("template code", lazy(r"\s*(?:\{%.{0,400}?%\}\s*)+")),
    ("template code", lazy(rf"\s*(?:{_SVELTE}\s*)+")),
    ("template code", lazy(r"\s*import\s(?:.{1,300}\sfrom\s+)?[\"'][^\"']{1,300}[\"'];?\s*")),
    ("template code", lazy(r"export\s+(?:const|default|function|let|class)\b.{0,500}")),
    ("template code", lazy(r"\s*<[A-Z][\w.]*\s[^<>]{0,300}\{[^<>]{0,300}\}[^<>]{0,300}/>\s*")),
    ("label", lazy(r"\s*:(?:begin|end)_tab:(?:`[^`]{0,80}`)?\s*")),
    ("label", lazy(r"\s*\([\w:.-]{1,80}\)=\s*")),
    ("comment", lazy(r"%\s.{0,1000}")),
    ("break of a notebook", lazy(r"\+\+\+.{0,200}")),
    *WHOLE_SIGNS,
)
_COMPONENT = lazy(r"\s{0,3}<[A-Z][\w.]*(?:\s[^<>]*)?(?:\{.*)?\Z")
_DEEP = lazy(r"\s{100,}(?:[-*+>]|\d{1,9}[.)])\s|(?:\s*>){50,}")
_HIDDEN_FROM = lazy(r"\s*\{%-?\s*(comment|raw_quiz|quiz)\b")
_PROMOTES = lazy(
    r"\s*<([A-Z]\w{0,30}(?:Outlinks?|Promo\w{0,10}|Advert\w{0,10}|C[Tt][Aa]|Newsletter|SignUp|Sponsors?))>\s*"
)
"""A part of MDX that advertises, by its name."""

_HEADING = lazy(r"\s{0,3}#{1,6}\s")
_LOST_NUMBER = lazy(rf"\A(\s{{0,3}}#{{1,6}}\s+){VARIABLE}[.:–—-]+\s+")
"""The number of a heading that a generator of pages fills in."""

_DEFINED = lazy(r"\s{0,3}\[([^\[\]]{1,80})\]:\s")
_LOST_LINK = lazy(r"(?<![\w\]!])\[([^\[\]]{1,120})\]\[(\d{1,3})\]")
"""A link by number, which stands in the text as it is written where nothing says where it leads."""

_ANCHOR = lazy(r"(?<=[^\s#])\s*\[\[[a-z0-9_-]+\]\]\s*\Z")
"""A mark for links behind a heading."""

_COLON = lazy(r"\s*(:{3,})\s*(?:\{?\s*\.?([\w-]*)[^}]*\}?\s*)?(.{0,200})")
_INLINE = lazy(
    r"\[\\?\[(?P<link>link)\\?\]\]\(#[^()\s]{0,200}\)"
    r"|(?<![\w:]):(?P<rst>[a-z]{2,12}(?::[a-z]{2,12})?):`(?P<rstbody>[^`\n]{1,400})`"
    r"|\{(?P<role>[A-Za-z][\w:+.-]{0,40})\}`(?P<body>[^`\n]{1,400})`"
    r"|(?P<code>(?P<ticks>`+)(?!`).{1,500}?(?<!`)(?P=ticks)(?!`))"
    rf"|(?P<apart>{SET_APART})"
    r"|(?<![=\w])==(?=[^\s=])(?P<highlight>[^=\n]{1,200}?)(?<=\S)==(?![=\w])"
    r"|(?P<maths>\$\$[^$\n]{1,500}\$\$|\$(?!\s)[^$\n]{1,500}(?<!\s)\$(?!\d)"
    r"|\$\\[^$\n]{1,80}\$(?=\d)|\$(?![^$\n]{0,500}\]\()[^$\n]{1,500}\s\$)"
    r"|\\{1,2}\((?P<latex>.{1,500}?)\\{1,2}\)"
    r"|(?P<label><span\s[^<>]{0,200}\bdata-type=[\"']title[\"'][^<>]{0,200}>[^<>]{1,200}</span>)"
    r"|\*\*(?P<index>[^*\n]{1,120})\*\*\{:[^{}\n]{0,80}\.no-emphasis\b[^{}\n]{0,80}\}"
    r"|(?P<bold>(?<=[:.,;!?])\*\*(?=\w))"
    r"|(?P<variable>\{\{[^{}]{0,300}\}\}|%[a-z]+_[a-z_]+%)"
    rf"|(?P<template>\{{%[^{{}}]{{0,300}}%\}}|{_SVELTE})"
    r"|(?P<attributes>\{:[^{}\n]{0,200}\}|^\s{0,3}\{[.#][\w-][^{}\n]{0,200}\}\s+(?=\S)|(?<=\S)\s*\{[.#][\w-][^{}\n]{0,200}\}\s*$|(?<=\))\{[^{}\n]{1,900}\})"
)
_SIGNS = frozenset("[`{=$\\<*%")  # one of which stands in whatever _INLINE finds
_LEFT_STARS = lazy(r"(?<![*\w])\*{4}(?=[\w(])|(?<=[\w.,;:})\]])\*{4}(?![*])")
"""Bold text of nothing, as converters leave it beside a word: "**friction******* can act"."""

_OPENS_SLIDE = lazy(r"\[\*\*(?![^\]\n]{0,300}\*\*\][(\[:])(?=[^\s*])")
_SHUTS_SLIDE = lazy(r"(?<=[^\s*])\*\*\](?![(\[:])")
_SLIDE = lazy(r"\((\*\*(?:[^*\s()]{1,80}\s+){3,60}[^*()]{1,80}\*\*)\)")
"""What a notebook shows on slides: "[**train the model**]", "(**we need a loss function first**)"."""

_LOOSE_MATHS = lazy(r"\$\s*((?:[A-Za-z]|[^$]*[\\_^=][^$]*?))\s+\$")
_TITLED = lazy(r"(?P<title>[^<>]{1,300}?)\s*<(?P<target>[^<>]{1,300})>")
_REFERRING = lazy(r"(?:foot)?cite|num(?:ref)?$|eq$|(?:foot)?cite:|math:numref", re.IGNORECASE)
_CODE_ROLES = frozenset(("code", "file", "samp", "kbd", "command", "program", "func", "class", "mod"))
_LEFT_UNSAID = frozenset(("ref", "numref", "eq", "prf:ref", "doc", "download", "sub-ref", "eval", "raw", "index"))


@dataclass(slots=True)
class _State:
    """Where the line stands: inside code, a formula, a tag of MDX (`braces` open), a part that is not told."""

    name: str
    fence: str = ""
    formula: bool = False
    hidden: str = ""
    braces: int = -1
    defined: frozenset[str] = frozenset()
    shut: frozenset[str] = frozenset()
    colons: list[str] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)

    def drop(self, number: int, text: str, why: str) -> str:
        self.left.append(LeftOut(Place(self.name, number), text.strip(), why))
        return ""


def plain_markdown(lines: Sequence[str], name: str, first: int = 1) -> tuple[list[str], list[LeftOut]]:
    """The lines in CommonMark, one for each, and what was left out; `first` is the number of the first line.

    A head between lines of dashes, code and formulas are left as they are. Linear time.
    Raises LessonError where a list or quotation is nested beyond sense.
    """
    state = _State(name)
    result: list[str] = []
    lines, cut = without_shortcodes(lines, name, first)
    lines, state.left = plain_containers(lines, name, first)
    state.left += cut
    state.defined = frozenset(found[1] for line in lines if (found := _DEFINED.match(line)))
    state.shut = shut_tags(lines)
    head = bool(lines) and first == 1 and lines[0] == "---" and "---" in lines[1:]
    for number, line in enumerate(lines, first):
        if head:
            result.append(line)
            head = number == first or line != "---"
        else:
            plain = _line(line.replace(REFERENCE, "").replace(VARIABLE, ""), number, state)
            result.append(_LOST_NUMBER.sub(r"\1", plain) if VARIABLE in plain else plain)
    return result, state.left


def _line(line: str, number: int, state: _State) -> str:
    if state.hidden:
        if re.match(state.hidden, line):
            state.hidden = ""
        return state.drop(number, line, "template code")
    if not state.fence and (state.braces >= 0 or _COMPONENT.match(line)) and _in_component(line, state):
        return state.drop(number, line, "template code")
    if _verbatim(line, state):
        return _unless_untold(line, number, state)
    shown = line.strip() in ("$$", r"\[", r"\]")
    if shown or state.formula:
        state.formula ^= shown
        return _unless_untold("$$" if shown else line, number, state)
    if _DEEP.match(line):
        place = Place(state.name, number)
        raise LessonError("lists or quotations are nested too deep", place, "write it flatter: at most 20 levels")
    if colon := _COLON.fullmatch(line):
        return _container(colon, line, number, state)
    if state.colons and state.colons[-1] == "call-out" and _HEADING.match(line):
        return state.drop(number, line, "heading of a call-out")
    if _untold(state):
        return _unless_untold(line, number, state)
    hiding = _HIDDEN_FROM.match(line)
    if hiding:
        state.hidden = r"\s*\{%-?\s*end" + hiding[1]
    elif promotes := _PROMOTES.fullmatch(line):
        state.hidden = rf"\s*</{promotes[1]}>"
        return state.drop(number, line, "advertisement")
    elif tag := opened_tag(line, state.shut):
        state.hidden = rf"\s*</{tag}>"
        return state.drop(number, line, UNTOLD_TAGS[tag])
    elif _OTHERWISE.fullmatch(line):  # the same once more, for another case
        state.hidden = r"\s*\{/if"
    for why, pattern in _WHOLE:
        if pattern.fullmatch(line):
            return state.drop(number, line, why)
    line = plain_signs(without_signs(line, state.defined))
    if _HEADING.match(line):
        line = _ANCHOR.sub("", line)
    if "][" in line:
        line = _LOST_LINK.sub(lambda found: found[0] if found[2] in state.defined else found[1], line)
    if "**" in line:
        line = _LEFT_STARS.sub("", _SLIDE.sub(r"\1", _SHUTS_SLIDE.sub("**", _OPENS_SLIDE.sub("**", line))))
    return line if _SIGNS.isdisjoint(line) else _INLINE.sub(lambda match: _replaced(match, number, state), line)


def _in_component(line: str, state: _State) -> bool:
    """Whether a line belongs to a tag of MDX whose attributes go over several lines; keeps track of its braces."""
    opens = state.braces < 0
    depth = max(state.braces, 0) + line.count("{") - line.count("}")
    ended = depth <= 0 and line.rstrip().endswith(">")
    state.braces = -1 if ended else max(depth, 0)
    return not (opens and ended)


def _verbatim(line: str, state: _State) -> bool:
    """Whether a line is code or a fence around it; keeps track of the fences."""
    fence = _FENCE.match(line)
    if state.fence:
        if fence and fence[1].startswith(state.fence) and not line[fence.end() :].strip("`~ "):
            state.fence = ""
        return True
    if fence and "`" not in line[fence.end() :]:
        state.fence = fence[1]
        return True
    return False


def _untold(state: _State) -> bool:
    return UNTOLD in state.colons


def _unless_untold(line: str, number: int, state: _State) -> str:
    """The line, or a blank inside a container that is not told, which is left out as a whole."""
    if not _untold(state):
        return line
    last = state.left[-1]
    state.left[-1] = LeftOut(last.place, f"{last.text}\n{line.strip()}".rstrip("\n"), last.why)
    return ""


def _container(colon: re.Match[str], line: str, number: int, state: _State) -> str:
    """A line of colons: opens or closes a call-out, whose text is told unless it is an exercise or a solution."""
    named, title = (colon[2] or "").casefold(), colon[3].strip()
    before = _untold(state)
    if not named and not title:
        _unless_untold(line, number, state)
        if state.colons:
            state.colons.pop()
        return "" if before else state.drop(number, line, "call-out sign")
    kind = named.removeprefix("callout-")
    untold = untold_heading(kind) or untold_heading(title) or ("exercise" if kind in UNTOLD_DIRECTIVES else "")
    state.colons.append(UNTOLD if untold else "call-out" if kind in _CALL_OUTS else "part")
    if before:
        return _unless_untold(line, number, state)
    state.drop(number, line, untold or "call-out sign")
    return "## Key points" if kind in ("keypoints", "key-points") else ""


UNTOLD = "untold"
_CALL_OUT_NAMES = """callout note tip important warning caution info danger admonition hint seealso checklist attention
    error success remark"""
_CALL_OUTS = frozenset(_CALL_OUT_NAMES.split())
_UNTOLD_NAMES = """exercise exercise-start exercise-end solution solution-start solution-end quiz challenge activity
    spoiler toctree tableofcontents contents bibliography footbibliography index raw include literalinclude iframe video
    questions youtube button-link button-ref only instructor testimonial prereq prerequisites objectives answer"""

UNTOLD_DIRECTIVES = frozenset(_UNTOLD_NAMES.split())
"""Directives whose content is not told."""


def _replaced(match: re.Match[str], number: int, state: _State) -> str:
    if match["link"] or match["rst"] in ("label", "eqlabel"):
        state.drop(number, match[0], "reference" if match["link"] else "label")
        return REFERENCE if match["link"] else ""
    if match["rst"]:
        return _role(match["rst"], match["rstbody"], match[0], number, state)
    if match["role"]:
        return _role(match["role"].lower(), match["body"], match[0], number, state)
    if match["apart"]:
        return in_line(match)
    if match["highlight"]:  # a marker pen's line is emphasis
        return f"**{match['highlight']}**"
    if match["maths"]:
        loose = _LOOSE_MATHS.fullmatch(match["maths"])
        followed = match["maths"].startswith("$\\") and match.string[match.end() : match.end() + 1].isdecimal()
        return f"${loose[1]}$" if loose else match["maths"] + " " * followed
    if match["code"]:
        return match[0]
    if match["latex"]:
        return f"${match['latex'].strip()}$" if is_tex(match["latex"]) else match[0]
    if match["label"]:
        return state.drop(number, match[0], "heading of a call-out")
    if match["index"]:  # bold for the index of a book, which shows it as plain text
        state.drop(number, match[0][len(match["index"]) + 4 :], "attributes")
        return match["index"]
    if match["bold"]:
        closes = match.string.count("**", 0, match.start()) % 2
        return "** " if closes else match[0]
    if match["variable"]:
        state.drop(number, match[0], "template code")
        return VARIABLE
    return state.drop(number, match[0], "template code" if match["template"] else "attributes")


def _role(role: str, body: str, whole: str, number: int, state: _State) -> str:
    """What a MyST role says, in Markdown: its title, its text, its formula, or nothing but a reference."""
    if role == "math":
        return f"${body.strip()}$"
    titled = _TITLED.fullmatch(body)
    if titled and titled["target"].startswith("http"):
        return f"[{titled['title']}]({titled['target'].strip()})"
    said = role_text(role, body)
    if said == REFERENCE:
        state.drop(number, whole, "reference")
    return f"`{said}`" if role in _CODE_ROLES else said


def role_text(role: str, body: str) -> str:
    """The words of a MyST role without its target, or the sign of a gap where it is nothing but a reference."""
    titled = _TITLED.fullmatch(body)
    if titled:
        return " ".join(titled["title"].split())
    return REFERENCE if _REFERRING.match(role) or role in _LEFT_UNSAID else body
