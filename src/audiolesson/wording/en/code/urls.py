"""Web addresses, e-mail addresses and identifiers of papers: nobody wants them spelled."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.letters import spell

LINK = "the link in the notes"
ARCHIVE = "archive"
_ENDS = "com|org|net|io|edu|gov|ai|dev|co|de|uk|eu|ch|fr|app|info"


_SITE = lazy(r"\b(?:(?:web ?)?site|(?:web|home) ?page|URL|address|link|blog|portal) \Z")
"""What an address stands behind as its name: the site www.example.org hosts …"""


def _link(match: re.Match[str]) -> Answer:
    """The link, or the page where something is on it: "it lives on www.example.org"."""
    before = match.string[max(0, match.start() - 16) : match.start()]
    if _SITE.search(before):
        return "linked in the notes"
    return "the page linked in the notes" if re.search(r"\b[Oo]n \Z", before) else LINK


_HELD = lazy(r"\b(?:is|was|are|(?:[Pp]re-?print|[Pp]aper|[Aa]rticle|[Mm]anuscript|[Rr]eport|[Ww]ork|[Vv]ersion)s?) \Z")
"""What stands before the number of a paper that is held somewhere: the preprint arXiv:…"""


def _paper(match: re.Match[str]) -> Answer:
    """A paper by its number: "on arXiv", "its D O I is in the notes"; elsewhere a link."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    if match[0].startswith("arXiv") and re.search(r"\b(?:on|via|through) \Z", before):
        return ARCHIVE
    before = match.string[max(0, match.start() - 24) : match.start()]
    if match[0].startswith("arXiv") and _HELD.search(before):
        return f"on {ARCHIVE}"
    if match[0].startswith("arXiv") and re.search(r"\b(?:in|from|by|of|per) \Z", before):
        return "the paper in the notes"
    return "in the notes" if re.search(r"\bDOI(?: is|:)? ?\Z", before) else LINK


def _domain(match: re.Match[str]) -> Answer:
    if match[2]:
        return _link(match)
    from audiolesson.wording.en.words.names import say_name

    parts = match[1].split(".")
    ends = [spell(part.upper()) if len(part) == 2 and part != "co" else say_name(part) for part in parts[1:]]
    return " dot ".join([say_name(parts[0]), *ends])


RULES = (
    Rule("url", lazy(r"\bhttps?://(?=localhost(?::\d{2,5})?/?(?![\w/:]))"), lambda match: ""),
    Rule(
        "url",
        lazy(
            r"(?:\b(?:https?|ftp|s3|gs|hdfs|ssh|git|wss?|postgres(?:ql)?|mongodb|redis|file)://|\bwww\.)[^\s<>\"|]*[^\s<>\"|.,;:!?)\]}'’”*_]"
        ),
        _link,
    ),
    Rule(
        "doi",
        lazy(r"\b(?:arXiv:\s?\d{4}\.\d{4,5}(?:v\d)?|(?:doi:\s?)?10\.\d{4,5}/(?:[^\s,;()]|\(\d{1,4}\)){1,80}(?<=\w))"),
        _paper,
    ),
    Rule(
        "e-mail",
        lazy(
            r"\bmailto:[^\s@]{1,64}@[\w.-]{1,80}\w|\bgit@[\w.-]{3,60}:[\w./~-]{2,120}\w|(?<![\w.+-])@?[\w+-](?:[\w.+-]{0,62}[\w+-])?@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2,24}\b"
        ),
        lambda match: "the address in the notes",
    ),
    Rule(
        "domain",
        lazy(
            r"(?<![\w.@/-])[A-Za-z][\w-]{0,40}\.(?:ly|me|gl|gle|gg|be|tv|us|ca|au|nl|se|es|it|jp|xyz|tech|site|blog)"
            r"/[^\s<>\"|)\]]*[\w/]"
        ),
        _link,
    ),
    Rule(
        "domain",
        lazy(rf"(?<![\w.@/-])((?:[A-Za-z][\w-]{{1,40}}\.){{1,3}}(?:{_ENDS}))(?![\w-]|\.\w)(/[^\s<>\"|)\]]*[\w/])?"),
        _domain,
    ),
)
