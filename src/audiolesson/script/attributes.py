"""The one rule for `{…}`: `.name`, `#name`, `key=value` and `key="some value"`, between braces, set off by blanks."""

import re
from collections.abc import Iterable

from audiolesson.patterns import lazy
from audiolesson.script.characters import collapse
from audiolesson.script.mistakes import Mistakes, closest, near, shown

Attribute = tuple[str, str]
"""(".slow", ""), ("#history", "") or ("say", "low rah")."""

_BRACES = lazy(r"\{([^{}]*)\}")
_ITEM = lazy(
    r"(?P<mark>[.#][\w.-]+)(?=\s|$)|(?P<key>[\w-]+)=(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<bare>[^\s\"]+))(?=\s|$)",
    re.DOTALL,
)
_TRAILING = lazy(r"(?:^|\s)(\{[^{}]*\})$")

STRAY = lazy(r"\{(?=[.#]\w|(?:rank|rate|say|lang)=)")
"""What looks like attributes in the middle of a text, where they would be read out."""


def at(text: str, start: int, end: int) -> re.Match[str] | None:
    """The `{…}` that begins at `start`; None when no closing brace follows."""
    return _BRACES.match(text, start, end)


def trailing(content: str) -> tuple[str, str]:
    """Split the `{…}` off the end of a paragraph or heading: (the text before, the braces or "")."""
    match = _TRAILING.search(content)
    return (content[: match.start()].rstrip(), match[1]) if match else (content, "")


def read(braces: str) -> list[Attribute]:
    """The attributes between `{` and `}`. Raises ValueError with the piece that is none."""
    text, position, found = braces[1:-1], 0, []
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        item = _ITEM.match(text, position)
        if not item:
            raise ValueError(text[position:].split()[0])
        if item["mark"]:
            found.append((item["mark"], ""))
        else:
            value = re.sub(r"\\([\"\\])", r"\1", item["quoted"]) if item["bare"] is None else item["bare"]
            found.append((item["key"], collapse(value).strip()))
        position = item.end()
    return found


def read_known(braces: str, known: tuple[str, ...], what: str, line: int, mistakes: Mistakes) -> list[Attribute]:
    """The attributes that are `known` ("#…" stands for every id), each once; the others are mistakes of a `what`."""
    try:
        found = read(braces) if braces else []
    except ValueError as error:
        hint = rf"known are: {', '.join(known)}; to have the braces spoken, write \{braces}"
        mistakes.add(line, f"{shown(str(error))} in {shown(braces)} is no attribute of a {what}", hint)
        return []
    kept: dict[str, Attribute] = {}
    for key, value in found:
        name = "#…" if key.startswith("#") else key
        if name not in known:
            mistakes.add(line, f"{shown(key)} is no attribute of a {what}", near(key, known))
        elif name in kept:
            mistakes.add(line, f"{shown(key)}: a {what} has only one {name}", "keep one")
        kept.setdefault(name, (key, value))
    if braces and not found:
        mistakes.add(line, "{} says nothing", r"take it out, or write \{}")
    return [attribute for name, attribute in kept.items() if name in known]


def meant(braces: str, known: tuple[str, ...]) -> set[str]:
    """The known attributes that misspelt ones in braces may be meant for; they are told already."""
    return {closest(key, known) for key, _ in read(braces) if key not in known}


def write(attributes: Iterable[Attribute]) -> str:
    """Attributes as `{…}`, with quotation marks only where a value needs them; "" when there are none."""
    pieces = []
    for key, value in attributes:
        if key[0] in ".#":
            pieces.append(key)
        elif re.fullmatch(r"[\w.:-]+", value):
            pieces.append(f"{key}={value}")
        else:
            pieces.append('{}="{}"'.format(key, value.replace("\\", "\\\\").replace('"', '\\"')))
    return "{" + " ".join(pieces) + "}" if pieces else ""
