"""Marks of HTML in words, and places to fill in that are written like them."""

import re
from collections.abc import Callable

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import spell

_TAGS = frozenset([
    "a", "abbr", "article", "aside", "audio", "b", "blockquote", "body", "br", "button", "canvas", "caption", "center",
    "code", "col", "dd", "details", "div", "dl", "dt", "em", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "kbd", "label", "legend", "li", "link", "main",
    "map", "mark", "meta", "nav", "ol", "option", "p", "pre", "q", "s", "script", "section", "select", "small",
    "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
    "th", "thead", "time", "title", "tr", "u", "ul", "video",
])  # fmt: skip
_SAID = frozenset(
    ["div", "nav", "pre", "sub", "sup", "map", "pod", "key", "pad", "new", "old", "tag", "app", "job", "lat", "lon"]
)


def tag_words(piece: str, name: Callable[[str], str]) -> str:
    """ "div tag", "closing P tag"; what is no mark is a place to fill in: `<pod name>` is "pod name"."""
    words = re.findall(r"[\w-]+", piece)
    if len(words) > 1 and "=" not in piece and words[0].lower() not in _TAGS:
        return " ".join(name(word.replace("-", "_")) for word in words)
    tag = words[0].lower() if words[0].isupper() else words[0]
    said = name(tag) if len(tag) > 3 or tag in _SAID else spell(tag.upper())
    if re.fullmatch(r"[a-z]\d", tag):
        said = name(tag.upper())
    known = tag in _TAGS or piece[1] == "/" or piece[-2] == "/"
    return f"{'closing ' if piece[1] == '/' else ''}{said}{' tag' if known else ''}"


_BARE = lazy(
    r"(?:\A|[.!?:;,(] |\b(?:and|or|of|in|inside|within|with|than|into|to|from|on|for|by|between|is|are|use|uses"
    r"|using|used|holds?|adds?|puts?|has|have|needs?|but|if|when|while|that|wraps?|contains?|as|not|both) )`?\Z",
    re.IGNORECASE,
)

CLOSING = lazy(r"\b[Cc]losing `?\Z")
"""The word that a closing mark would say again."""


def with_article(text: str, start: int, said: str) -> str:
    """A mark that is named alone has an article: "the div tag is a block", but "a div tag"."""
    if said.count(" tag") > 1 or not _BARE.search(text, max(0, start - 12), start):
        return said
    begins = re.search(r"(?:\A|[.!?] )`?\Z", text[max(0, start - 3) : start])
    return f"{'The' if begins else 'the'} {said}"


def _marked(match: re.Match[str]) -> Answer:
    """A mark in running text; before the word "tag" it is its name alone."""
    from audiolesson.wording.en.code.code import reading

    said = reading(match[0]).reading
    named_after = re.match(r" (?:tag|element)s?\b", match.string[match.end() : match.end() + 10])
    return (said.removesuffix(" tag") if named_after else said) or None


RULES = (
    Rule(
        "hashtag",
        lazy(r"(?<![\w&/#])#([A-Z][a-z]+(?:[A-Z][a-z]+){1,5})(?!\w)"),
        lambda match: re.sub("(?<=[a-z])(?=[A-Z])", " ", match[1]),
    ),
    Rule("code", lazy(r"(?<![\w.=])<(?:/?[a-z][a-z0-9]{0,12}|[a-z]{1,20}(?:[ _-][a-z]{1,20}){1,4})>"), _marked),
)
