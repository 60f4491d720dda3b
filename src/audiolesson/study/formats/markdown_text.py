"""A line or more of somebody's Markdown → plain text, with code in backticks and formulas in dollar signs kept."""

import html
import re

from audiolesson.patterns import lazy

_PIECES = lazy(
    r"(?<!`)(?P<ticks>`{1,3})(?!`)(?P<code>.{1,300}?)(?<!`)(?P=ticks)(?!`)"
    r"|\$\$(?P<display>[^$]{1,300})\$\$"
    r"|(?<![\w$\\])\$(?P<formula>(?![\s$])(?:[^$\\\n]|\\.){1,300}(?<!\s))\$(?![\d$])"
    r"|\\(?P<sign>[!-/:-@\[-`{-~])",
    re.DOTALL,
)
_COMMENT = lazy(r"<!--.*?-->", re.DOTALL)
_PICTURE = lazy(r"!\[\[[^\[\]\n]{0,300}\]\]|!\[[^\[\]\n]{0,300}\]\([^()\n]{0,300}\)")
_WIKI = lazy(r"\[\[(?:[^\[\]|\n]{0,300}\|)?([^\[\]|\n]{0,300})\]\]")
_LINK = lazy(r"\[([^\[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,300}(?:\s+\"[^\"\n]{0,99}\")?\)")
_TAG = lazy(r"</?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,300})?/?>")
_STYLES = (
    lazy(r"\*\*\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*\*\*"),
    lazy(r"\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*)){0,300}?[^\s*])\*\*"),
    lazy(r"(?<!\w)__(?=[^\s_])([^\n]{0,300}?[^\s_])__(?!\w)"),
    lazy(r"(?<![\w*])\*(?=[^\s*])([^*\n]{0,300}[^\s*])\*(?![\w*])"),
    lazy(r"(?<!\w)_(?=[^\s_])([^\n]{0,300}?[^\s_])_(?!\w)"),
    lazy(r"~~(?=[^\s~])([^~\n]{0,300}[^\s~])~~"),
    lazy(r"==(?=[^\s=])([^\n]{0,300}?[^\s=])==(?!=)"),
)
_SIGNS = lazy(r"[*_`$\\<&\[=~]")
_MOST_SIGNS = 150
"""Of a text that is read as Markdown; what has more is drawn with signs, and is left as it is."""


def masked(text: str) -> str:
    """The text, as long as it is, with a letter in place of each sign of its code, its formulas and its escapes."""
    if len(_SIGNS.findall(text)) > _MOST_SIGNS:
        return text
    return _PIECES.sub(lambda match: "x" * len(match[0]), text)


def plain(text: str) -> str:
    """The words of a text: marks of emphasis, links, pictures, comments and tags gone; code and formulas kept."""
    if not 0 < len(_SIGNS.findall(text)) <= _MOST_SIGNS:
        return text
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        if match["code"] is not None:
            code = match["code"].strip()
            fence = "``" if "`" in code else "`"
            kept.append(f"{fence}{code}{fence}" if code else "")
        elif match["sign"] is not None:
            kept.append(match["sign"])
        else:
            kept.append(f"${' '.join((match['display'] or match['formula']).split())}$")
        return f"\x00{len(kept) - 1}\x00"

    text = _PIECES.sub(keep, text.replace("\x00", ""))
    text = _PICTURE.sub("", _COMMENT.sub("", text))
    text = _TAG.sub(" ", _LINK.sub(r"\1", _WIKI.sub(r"\1", text)))
    for style in _STYLES:
        text = style.sub(r"\1", text)
    return re.sub("\x00([0-9]+)\x00", lambda match: kept[int(match[1])], html.unescape(text))
