"""The way through the menus of a program: "Click File, then Save As" for arrows that elsewhere are "to"."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule

_ITEM = r"[A-Z][\w&'’…-]{0,20}(?: (?!to\b|and\b|or\b)[\w&'’…-]{1,20}){0,3}"
_ARROW = r" ?(?:→|->|➔|➜|▶|▸|»|>) ?"
_VERB = (
    r"(?:[Cc]lick(?:ing|s|ed)?(?: on)?|[Cc]h(?:oo|o)s(?:e|es|ing|en)|[Ss]elect(?:ing|s|ed)?|[Oo]pen(?:ing|s|ed)?"
    r"|[Gg]o(?:es|ing)? to|[Tt]ap(?:ping|s|ped)?(?: on)?|[Nn]avigat(?:e|ing) to|[Pp]ick|[Hh]ead to|[Vv]isit)"
)
_BEGINNING = r"(?:File|Edit|View|Insert|Format|Tools|Help|Settings|Preferences|Options|System Settings|Control Panel)"
_ON_THE_WAY = lazy(rf"(?:\b{_VERB} (?:the )?{_ITEM}|(?<!\w){_BEGINNING})(?:{_ARROW}{_ITEM}){{0,4}} ?\Z")


def _then(match: re.Match[str]) -> Answer:
    """The arrow, where a sentence clicks, chooses or opens what stands before it, or a menu begins the way."""
    return ", then" if _ON_THE_WAY.search(match.string, max(0, match.start() - 120), match.start()) else None


def _next(match: re.Match[str]) -> Answer:
    """File > Export > PDF."""
    return "," if _ON_THE_WAY.search(match.string, max(0, match.start() - 120), match.start()) else None


RULES = (
    Rule("menu", lazy(r">(?<=[\w…] >)(?= [A-Z])"), _next),
    Rule("menu", lazy(r"[→➔➜▶▸»-](?:(?<!-)|(?<=-)>)(?= ?[A-Z][\w&])"), _then),
)
