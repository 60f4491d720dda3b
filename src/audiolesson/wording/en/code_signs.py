"""Signs in code: what an operator, a bracket, a bar or a dot is called where it stands."""

import re

from audiolesson.wording.en import addresses
from audiolesson.wording.en.code_list import OPERATORS
from audiolesson.wording.en.formula.vocabulary import RELATIONS, SUMS, TIMES

_FACTORS = re.compile(r"(?<!\bSELECT )(?<!\bselect )(?<!import )(?<!export )(?<!DISTINCT )(?<=[\w)\]] )\Z")
"""A name or number and a blank stand before: what follows may be multiplied with it."""

_TYPES = re.compile(r"&?(?:[A-Za-z_][\w:.]*)(?:[<>]|,\s?|\w|[\[\]?&]|::){0,60}>(?=\W|\Z)(?!\s?\w)")
"""What stands between angle brackets is a type: Vec<i32>, Map<String, List<int>>."""


def _is_generic(text: str, start: int, end: int) -> bool:
    """Whether an angle bracket holds a type: List<T>, <T extends Comparable<T>>."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if text[start] == "<":
        if before.isalnum() and _TYPES.match(text, end):
            return True
        return (not before or before.isalnum()) and after.isalpha() and after.isupper() and ">" in text[end:]
    return (
        bool(before.strip())
        and not after.isalnum()
        and re.search(r"(?:\A<[A-Z]|\w<[A-Za-z&])", text[:start]) is not None
    )


_PINNED, _VERSION = re.compile(r"[a-z]{3,}\Z"), re.compile(r"\d+\.\d")
"""A package and the version that it must have: torch==2.1.0."""
_SLICE = re.compile(r"[\w)\]]\[(?:[^\[\]{}'\"]{0,30}, ?)?([^\[\]{},'\"]{0,20})\Z")
_SLICED = re.compile(r"([^\[\]{},'\":]{0,20})[\]:,]")
_SLICES = re.compile(r"[^\[\]{},'\":]{1,20}:(?!:)[^\[\]{},'\":]{1,20}[\]:]|[^\[\]{},'\":\s]{1,12}:\]")
"""A slice with its first end, behind which the way goes on."""
_STEP = re.compile(r"[-\w]{1,12}\]")
_ADDRESS = re.compile(r"(?:\A|[(,=:<\[]|\b(?:return|in)) ?\Z")
"""An ampersand here has nothing to the left that it could join."""
_POINTED = re.compile(r"[A-Za-z_]\w+\Z")
_TAGGED = re.compile(r"[a-z]{2,}[:@]v?\d[\d.]*\Z")
"""A program and its version, behind which the kind of it follows: python:3.12-slim."""
_HOLDERS = re.compile(
    r"\b(?:[Ll]ist|[Dd]ict|[Ss]et|[Tt]uple|[Ff]rozen[Ss]et|Optional|Union|Sequence|Iterable|Iterator|Mapping|Callable|Literal|"
    r"Generator|Awaitable|Type|type|deque|defaultdict|Counter)\Z"
)
"""Types of Python that hold others between their brackets: list[int]."""
_DECLARED = re.compile(r"<\Z")


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


_HOST = re.compile(r"\d\.\d{1,3}\.\d{1,3}\.\d{1,3}\Z")
_IN_A_NAME = re.compile(r"(?<![\w.])[A-Za-z]+\d+\Z")
_SHELL = re.compile(
    r"(?:\$ )?(?:cat|echo|grep|ls|sort|wc|cut|head|tail|printf|awk|sed|find|curl|command\w*|tr|uniq|diff|env|ps)\b"
)
_REDIRECTED = {">": "to", ">>": "append to", "<": "from", "|": "pipe"}
_PIPED = re.compile(
    r" ?(?:grep|wc|sort|head|tail|awk|sed|less|more|xargs|tee|uniq|cut|cat|jq|sh|bash|tr|find|column|sudo|python3?)\b"
)
"""Behind these a bar is the pipe of a shell."""


def operator(text: str, match: re.Match[str], path: bool) -> str:
    """The words for a sign of code, or "" where it is silent; `path`: the whole piece is a file or a folder."""
    piece, start, end = match[0], match.start(), match.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    if piece == "|" and _PIPED.match(text, end):
        return "pipe"
    if piece == "-" and before.isalnum() and (end == len(text) or (after.isalpha() and _TAGGED.search(text[:start]))):
        return ""
    if piece in "<>>" and _is_generic(text, start, end):
        return "of" if piece == "<" and before.isalnum() and text[:start].strip()[:1] != "<" else ""
    if piece == "!" and text[end:].startswith("important"):
        return "" if before.strip(" ") or text[:start].strip() else "exclamation mark"
    if piece == "!" and before.strip() and not (after.isalnum() or after in ("(", "_", "!")):
        return ""
    if piece == "[" and re.match(r"[A-Za-z]{2}|\[[A-Za-z]|\.\.\.|[\"']", text[end:]) and _HOLDERS.search(text[:start]):
        return "of"
    if piece == "(":
        return "of" if before.isalnum() and after not in (")", "") else ""
    if piece == "/" and before.isdigit() and after.isdigit() and not path and re.search(r"[=+*]", text):
        return "over"
    if piece == "/" and (
        path
        or (before.isalnum() and (after.isalnum() or after in "{:"))
        or (before == "}" and after.isalpha())
        or (not before.strip(" '\"(=,`:") and after.isalpha())
    ):
        return "slash"
    if piece == "%" and bool(before.strip()) != bool(after.strip()):
        return "percent"
    if piece in "-/" and before.isalnum() and (path or (before + after).isalpha()) and after.isalnum():
        return ""
    if piece == "-" and _IN_A_NAME.search(text[:start]) and re.match(r"[a-z]{2,}(?!\w*\()", text[end:]):
        return ""
    if piece == "/" and before in ("'", '"') and after == before:
        return "slash"
    if piece == "/" and not before.strip() and not after.strip() and end == len(text):
        return "slash"
    if _SHELL.match(text) and piece in _REDIRECTED:
        return _REDIRECTED[piece]
    if piece == "::" and _SLICE.search(text, max(0, start - 60), start) and _STEP.match(text, end):
        return "in steps of"
    if piece == "[" and after == "]" and before.isalpha() and text[end + 1 : end + 2] in ("", " ", ">", ")", ","):
        declared = text[end + 1 : end + 3] == " =" or re.search(r"\w \w+\Z", text[:start])
        return "" if declared else "array"
    if piece == "[" and _SLICES.match(text, end):
        return "from"
    if piece == ":" and (slice_words := _in_slice(text, start)) is not None:
        return slice_words
    if piece == "&" and (not before.strip(" (,=[<:") and after.strip()) and _ADDRESS.search(text[:start]):
        if _DECLARED.search(text[:start]):
            return ""
        return addresses.word_for(text, start)
    if piece == "&" and (said := addresses.sign(text, start)):
        return said
    if piece == "::" and before == after == " ":
        return "of type"
    if piece == ":" and before.isdigit() and after.isdigit():
        return "port" if _HOST.search(text[:start]) else "to"
    if piece == "**" and (not before.strip(" (,") or before == "/" == after):
        return "star star"
    if piece == ">" and re.search(r"[A-Z]\w+ \Z", text[:start]) and re.match(r" [A-Z]\w", text[end:]):
        return ","
    if (
        piece == "%"
        and re.match(r"[-.\d]{0,4}l?[dsfxicegu](?!\w)", text[end:])
        and re.search(r"[\"'][^\"']*\Z", text[:start])
    ):
        return "percent"
    if piece == ">>=" and re.match(r" ?\d|;", text[end:]):
        return "shifted right equals"
    if piece == "==" and _PINNED.search(text[:start]) and _VERSION.match(text, end):
        return "equals"
    if piece == "^" and not before.strip():
        return "caret"
    if piece in ",;" and before in ("'", '"') and after == before:
        return "comma" if piece == "," else "semicolon"
    if piece == "/" and text[start - 2 : start].strip() == "." and text[end : end + 3] == "...":
        return "slash dot dot dot"
    if piece == "." and not before.strip() and after == "/":
        return "dot"
    if piece == "." and start and not before.strip() and not after.strip():
        return "dot"
    if piece == "." and not after.isalnum():
        return ""
    if piece == "*" and _POINTED.search(text[:start]) and after == " ":
        return "star"
    if piece == "*" and end == len(text):
        return "star"
    if piece == "*" and _FACTORS.search(text[:start]) and re.match(r" [\w(]", text[end : end + 2]):
        return "times"
    if (piece == "*" and not before.strip() and not after.strip()) or (piece == "*" and not before.isalnum()):
        return "star"
    return OPERATORS.get(piece, "") or RELATIONS.get(piece) or SUMS.get(piece) or TIMES.get(piece, "")
