"""Signs in code: what an operator, a bracket, a bar or a dot is called where it stands."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.wording.en.code import addresses
from audiolesson.wording.en.code.code_list import OPERATORS
from audiolesson.wording.en.code.code_names import is_name
from audiolesson.wording.en.code.code_places import place_word
from audiolesson.wording.en.formula.vocabulary import RELATIONS, SUMS, TIMES

_FACTORS = lazy(r"(?<!\bSELECT )(?<!\bselect )(?<!import )(?<!export )(?<!DISTINCT )(?<=[\w)\]] )\Z")
"""A name or number and a blank stand before: what follows may be multiplied with it."""

_TYPES = lazy(r"&?(?:[A-Za-z_][\w:.]*)(?:[<>]|,\s?|\w|[\[\]?&]|::){0,60}>(?=\W|\Z)(?!\s?\w)")
"""What stands between angle brackets is a type: Vec<i32>, Map<String, List<int>>."""


def _is_generic(text: str, start: int, end: int) -> bool:
    """Whether an angle bracket holds a type: List<T>, <T extends Comparable<T>>."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start] == "<":
        if before.isalnum() and (_TYPES.match(text, end) or _CONTAINERS.search(text, max(0, start - 24), start)):
            return True
        return (not before or before.isalnum()) and after.isalpha() and after.isupper() and ">" in text[end:]
    return (
        bool(before.strip())
        and not after.isalnum()
        and re.search(r"(?:\A<[A-Z]|\w<[A-Za-z&])", text[:start]) is not None
    )


_PINNED, _VERSION = lazy(r"[a-z]{3,}\Z"), lazy(r"\d+\.\d")
"""A package and the version that it must have: torch==2.1.0."""
_SLICE = lazy(r"[\w)\]]\[(?:[^\[\]{}'\"]{0,30}, ?)?([^\[\]{},'\"]{0,20})\Z")
_SLICED = lazy(r"([^\[\]{},'\":]{0,20})[\]:,]")
_SLICES = lazy(r"[^\[\]{},'\":]{1,20}:(?!:)[^\[\]{},'\":]{1,20}[\]:]|[^\[\]{},'\":\s]{1,12}:\]")
"""A slice with its first end, behind which the way goes on."""
_STEP = lazy(r"[-\w]{1,12}\]")
_ADDRESS = lazy(r"(?:\A|[(,=:<\[]|\b(?:return|in)) ?\Z")
"""An ampersand here has nothing to the left that it could join."""
_POINTED = lazy(r"[A-Za-z_]\w+\Z")
_TAGGED = lazy(r"[a-z]{2,}[:@]v?\d[\d.]*\Z")
"""A program and its version, behind which the kind of it follows: python:3.12-slim."""
_HOLDERS = lazy(
    r"\b(?:[Ll]ist|[Dd]ict|[Ss]et|[Tt]uple|[Ff]rozen[Ss]et|Optional|Union|Sequence|Iterable|Iterator|Mapping|Callable|Literal|"
    r"Generator|Awaitable|Type|type|deque|defaultdict|Counter)\Z"
)
"""Types of Python that hold others between their brackets: list[int]."""
_CONTAINERS = lazy(
    r"(?<!\w)(?:(?:std::|absl::)\w+|vector|unordered_\w+|shared_ptr|unique_ptr|optional|List|ArrayList|LinkedList|HashMap"
    r"|HashSet|Map|Set|Vec|Option|Result|Box|Rc|Arc|Promise|Array|Optional|Dictionary|IEnumerable)\Z"
)
"""Types that hold others between angle brackets: std::vector<int> v."""
_DECLARED = lazy(r"<\Z")


def _in_slice(text: str, start: int) -> str | None:
    """The words for a colon between the ends of a slice: a[1:-1], m[:, 0], x[:3]; None where it is in none."""
    before, after = _SLICE.search(text, max(0, start - 60), start), _SLICED.match(text, start + 1)
    if not before or not after:
        return None
    first, last = before[1].strip(), after[1].strip()
    if first.endswith(":"):
        return "in steps of"
    if text[start + 1 : start + 2] == ":" or ":" in first:
        return "in steps of" if ":" in first else "to the end"
    if first and last:
        return "to"
    return "up to" if last else "onward" if first else "all"


_HOST = lazy(r"\d\.\d{1,3}\.\d{1,3}\.\d{1,3}\Z")
_IN_A_NAME = lazy(r"(?<![\w.])[A-Za-z]+\d+\Z")
_SHELL = lazy(
    r"(?:\$ )?(?:cat|echo|grep|ls|sort|wc|cut|head|tail|printf|awk|sed|find|curl|command\w*|tr|uniq|diff|env|ps)\b"
    r"|(?:\$ )?(?:\./\S+|python3?|bash|sh|node|git|docker|make|cargo|pip|gcc) "
)
_REDIRECTED = {">": "to", ">>": "append to", "<": "from", "|": "pipe"}
_PIPED = lazy(
    r" ?(?:grep|wc|sort|head|tail|awk|sed|less|more|xargs|tee|uniq|cut|cat|jq|sh|bash|tr|find|column|sudo|python3?)\b"
)
"""Behind these a bar is the pipe of a shell."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a sign stands in its piece of code; `path`: the whole piece is a file or a folder."""

    text: str
    sign: str
    start: int
    end: int
    path: bool

    @property
    def before(self) -> str:
        return self.text[self.start - 1 : self.start]

    @property
    def after(self) -> str:
        return self.text[self.end : self.end + 1]

    @property
    def left(self) -> str:
        return self.text[: self.start]

    @property
    def right(self) -> str:
        return self.text[self.end :]

    @property
    def is_alone(self) -> bool:
        return not self.before.strip() and not self.after.strip()


def operator(text: str, match: re.Match[str], path: bool) -> str:
    """The words for a sign of code, or "" where it is silent; `path`: the whole piece is a file or a folder."""
    sign = match[0]
    say = _BY_SIGN.get(sign)
    said = say(_Place(text, sign, match.start(), match.end(), path)) if say else None
    if said is not None:
        return said
    return OPERATORS.get(sign, "") or RELATIONS.get(sign) or SUMS.get(sign) or TIMES.get(sign, "")


def _bar(at: _Place) -> str | None:
    return "pipe" if _PIPED.match(at.text, at.end) else _redirected(at)


def _tilde(at: _Place) -> str | None:
    """Before a capital alone it is the "not" of logic: ~P, ~(P & Q)."""
    return "not" if re.match(r"\(?[A-Z](?!\w)", at.right) and not at.before.isalnum() else None


def _redirected(at: _Place) -> str | None:
    return _REDIRECTED[at.sign] if _SHELL.match(at.text) else None


def _hyphen(at: _Place) -> str | None:
    before, after = at.before, at.after
    if before.isalnum() and after.isalnum() and is_name(at.text):
        return ""
    if before.isalnum() and (at.end == len(at.text) or (after.isalpha() and _TAGGED.search(at.left))):
        return ""
    if _joins(at):
        return ""
    in_a_name = _IN_A_NAME.search(at.left) and re.match(r"[a-z]{2,}(?!\w*\()", at.right)
    return "" if in_a_name else None


def _joins(at: _Place) -> bool:
    """Whether a hyphen or a slash stands between the parts of one name."""
    before, after = at.before, at.after
    return before.isalnum() and (at.path or (before + after).isalpha()) and after.isalnum()


def _angle(at: _Place) -> str | None:
    if _is_generic(at.text, at.start, at.end):
        return "of" if at.sign == "<" and at.before.isalnum() and at.left.strip()[:1] != "<" else ""
    if at.sign in _REDIRECTED and (said := _redirected(at)):
        return said
    if at.sign == ">" and re.search(r"[A-Z]\w+ \Z", at.left) and re.match(r" [A-Z]\w", at.right):
        return ","
    return None


def _exclamation(at: _Place) -> str | None:
    if at.right.startswith("important"):
        return "" if at.before.strip(" ") or at.left.strip() else "exclamation mark"
    if at.before.isalnum() and at.after == "(":
        return ""  # a macro: assert!(x)
    return "" if at.before.strip() and not (at.after.isalnum() or at.after in ("(", "_", "!")) else None


def _square(at: _Place) -> str | None:
    if re.match(r"[A-Za-z]{2}|\[[A-Za-z]|\.\.\.|[\"']", at.right) and _HOLDERS.search(at.left):
        return "of"
    if at.after == "]" and at.before.isalpha() and at.text[at.end + 1 : at.end + 2] in ("", " ", ">", ")", ","):
        declared = at.text[at.end + 1 : at.end + 3] == " =" or re.search(r"\w \w+\Z", at.left)
        return "" if declared else "array"
    if _SLICES.match(at.text, at.end):
        return "from"
    return place_word(at.text, at.start) or None


def _round(at: _Place) -> str:
    return "of" if at.before.isalnum() and at.after not in (")", "") else ""


def _slash(at: _Place) -> str | None:
    before, after = at.before, at.after
    if before.isdigit() and after.isdigit() and not at.path and re.search(r"[=+*]", at.text):
        return "over"
    if (
        at.path
        or (before.isalnum() and (after.isalnum() or after in "{:"))
        or (before in ("}", ".", "~") and after.isalpha())
        or (not before.strip(" '\"(=,`:") and after.isalpha())
    ):
        return "slash"
    if _joins(at):
        return ""
    if (before in ("'", '"') and after == before) or (at.is_alone and at.end == len(at.text)):
        return "slash"
    if at.text[at.start - 2 : at.start].strip() == "." and at.text[at.end : at.end + 3] == "...":
        return "slash dot dot dot"
    return None


def _slashes(at: _Place) -> str | None:
    return None if at.left.strip(" '\"(") else "slash slash"


def _percent(at: _Place) -> str | None:
    if bool(at.before.strip()) != bool(at.after.strip()):
        return "percent"
    is_format = re.match(r"[-.\d]{0,4}l?[dsfxicegu](?!\w)", at.right) and re.search(r"[\"'][^\"']*\Z", at.left)
    return "percent" if is_format else None


def _colon(at: _Place) -> str | None:
    if (said := _in_slice(at.text, at.start)) is not None:
        return said
    if at.before.isdigit() and at.after.isdigit():
        return "port" if _HOST.search(at.left) else "to"
    return None


def _colons(at: _Place) -> str | None:
    if _SLICE.search(at.text, max(0, at.start - 60), at.start) and _STEP.match(at.text, at.end):
        return "in steps of"
    return "of type" if at.before == at.after == " " else None


def _ampersand(at: _Place) -> str | None:
    if (not at.before.strip(" (,=[<:") and at.after.strip()) and _ADDRESS.search(at.left):
        return "" if _DECLARED.search(at.left) else addresses.word_for(at.text, at.start)
    return addresses.sign(at.text, at.start) or None


def _stars(at: _Place) -> str | None:
    return "star star" if not at.before.strip(" (,") or at.before == "/" == at.after else None


def _star(at: _Place) -> str | None:
    if (_POINTED.search(at.left) and at.after == " ") or at.end == len(at.text):
        return "star"
    if _FACTORS.search(at.left) and re.match(r" [\w(]", at.text[at.end : at.end + 2]):
        return "times"
    return "star" if at.is_alone or not at.before.isalnum() else None


def _shifted(at: _Place) -> str | None:
    return "shifted right equals" if re.match(r" ?\d|;", at.right) else None


def _equal(at: _Place) -> str | None:
    return "equals" if _PINNED.search(at.left) and _VERSION.match(at.text, at.end) else None


def _caret(at: _Place) -> str | None:
    return None if at.before.strip() else "caret"


def _quoted(at: _Place) -> str | None:
    if at.before in ("'", '"') and at.after == at.before:
        return "comma" if at.sign == "," else "semicolon"
    return None


def _dot(at: _Place) -> str | None:
    if not at.before.strip() and (at.after == "/" or (at.start and not at.after.strip())):
        return "dot"
    return None if at.after.isalnum() else ""


_BY_SIGN: dict[str, Callable[[_Place], str | None]] = {
    "~": _tilde,
    "|": _bar, "-": _hyphen, "<": _angle, ">": _angle, ">>": _angle, "<>": _angle, "!": _exclamation, "[": _square,
    "(": _round, "/": _slash, "//": _slashes,
    "%": _percent, ":": _colon, "::": _colons, "&": _ampersand, "**": _stars, "*": _star,
    ">>=": _shifted, "==": _equal, "^": _caret, ",": _quoted, ";": _quoted, ".": _dot,
}  # fmt: skip
