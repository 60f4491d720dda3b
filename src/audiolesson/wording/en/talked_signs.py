"""A lone sign that a sentence talks about is said by its name: type a # first, a | to pipe, end the line with ;."""

import re

from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.keys import SIGNS

_NAMES = SIGNS | {
    "%": "percent sign", "$": "dollar sign", "@": "at sign", "=": "equals sign", "+": "plus sign", "*": "star",
    "<": "less than sign", ">": "greater than sign", "!": "exclamation mark", "-": "dash", "?": "question mark",
}  # fmt: skip
"""A sign is a thing here, so it has the name of one: a dollar sign, not a dollar."""

_BEHIND = (
    r"(?=[\"”’']?(?:[.,;:!?)](?=\s|\Z)|\s*\Z|\s(?:to|at|in|on|before|after|and|or|is|are|was|were|has|have|means?|for|as|"
    r"here|then|if|between|with|from|inside|outside|behind|near|when|because|marks?|starts?|begins?|ends?|separates?|stands?|"
    r"matches|joins|makes|splits|repeats|escapes|denotes|comes|goes|does|shows|takes|sets|gives|adds|turns|says|"
    r"lets|creates|introduces|indicates|signals|refers|selects|so|tells?|opens|closes|followed|character|by|while|"
    r"that|where|next|right|around)\b))"
)
"""What a sentence goes on with behind a sign that it talks about; a formula goes on with an operand."""
_ARTICLE = re.compile(
    r"(?:\b(?:a|an|the|each|every|another|one|no|single|leading|trailing|first|last|closing|opening)|"
    r"(?:\A|[.!?:]\s)(?:An?|The|Each|Every))\s[\"“‘']?\Z"
)
_BROUGHT = re.compile(
    r"\b(?:(?:starts?|starting|begins?|beginning|ends?|ending|prefix(?:es|ed)?|mark(?:s|ed)?|separat(?:es?|ed)|"
    r"surround(?:s|ed)?|split|joins?|joined|preced(?:es?|ed)|follow(?:s|ed)|wrap(?:s|ped)?|replac(?:es?|ed))"
    r"(?:\s[a-z]+){0,3}?\s(with|by|in)|"
    r"(?:type|press|called|symbol|character|sign|key|operator))\s[\"“‘']?\Z",
    re.IGNORECASE,
)


def _talked_of(match: re.Match[str]) -> Answer:
    text, start = match.string, match.start()
    before = text[max(0, start - 60) : start]
    if len(match[0]) > 1:
        return _NAMES[match[0]] if re.search(r"[A-Za-z]{2,} \Z", before) else None
    if _ARTICLE.search(before):
        return None if match[0] == "$" and before.endswith("the ") else _NAMES[match[0]]
    if not (brought := _BROUGHT.search(before)):
        return None
    name = _NAMES[match[0]]
    return f"{'an' if name[0] in 'aeu' else 'a'} {name}" if brought[1] else name


RULES = (Rule("symbol", re.compile(rf"(?:&&|\|\||[#/|%$&@~^_\\*=+<>!?;:-](?<=\s.|[\"“‘'].)){_BEHIND}"), _talked_of),)
