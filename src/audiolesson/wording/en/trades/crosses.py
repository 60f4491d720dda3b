"""Crosses of genes: big A little a with big A little a, where a sentence speaks of what is inherited."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.context import stands_near
from audiolesson.wording.letters import LETTER

_SIGNS = "ABCDEFGHIKLMNPQRSTVWYZ"
_PAIR = "(?:" + "|".join(f"{sign}{sign.lower()}|{sign * 2}|{sign.lower() * 2}" for sign in _SIGNS) + ")"
_GENES = rf"{_PAIR}{{1,3}}"
_INHERITED = lazy(
    r"\b(?:genotyp\w*|alleles?|genes?|cross(?:e[sd]|ing)?|dominant|recessive|heterozyg\w*|homozyg\w*|traits?|offspring|"
    r"parents?|gametes?|phenotyp\w*|carriers?|Punnett|bre(?:ed|eding|d)|Mendel\w*|inherit\w*|dihybrid|monohybrid)\b",
    re.IGNORECASE,
)
_CROSSING = lazy(r"\b[Cc]ross(?:es|ed|ing)?(?: of| between)? (?:an? |the )?[\w-]{1,8}\s?\Z")
_SIDE = lazy(rf"(?<!\w)(?:{_GENES}|F[1-3₁₂])\s?\Z")
_BRED = lazy(rf"(?<![\w-]){_GENES}(?![\w-])")


def _cased(genes: str) -> str:
    """Letters that differ by their case alone are told apart: big A little a."""
    return " ".join(f"{'big' if sign.isupper() else 'little'} {LETTER}{sign}" for sign in genes)


def _genes(match: re.Match[str]) -> Answer:
    """Aa, AaBb: at least one pair of the sentence mixes its cases, or is said to be of genes."""
    sure = len(match[0]) > 2 and _joint(match) and match[0] not in (match[0].lower(), match[0].upper())
    if not sure and not stands_near(_INHERITED, match):
        return None
    text, start, end = match.string, max(0, match.start() - 120), match.end() + 120
    mixed = any(genes.lower() != genes != genes.upper() for genes in _BRED.findall(text, start, end))
    return _cased(match[0]) if mixed or "crossed" in _joint(match) else None


def _joint(match: re.Match[str]) -> str:
    """Whether genes stand on a side of a cross."""
    text = match.string
    behind = re.match(rf"\s?[×x]\s?{_GENES}(?!\w)", text[match.end() : match.end() + 12])
    before = re.search(rf"(?<!\w){_GENES}\s?[×x]\s?\Z", text[max(0, match.start() - 12) : match.start()])
    return "crossed" if behind or before else ""


def _with(match: re.Match[str]) -> Answer:
    """The sign between two that are crossed."""
    text, start = match.string, match.start()
    side = _SIDE.search(text, max(0, start - 10), start)
    if not side or (len(side[0].strip()) < 4 and not stands_near(_INHERITED, match)):
        return None
    return "with" if _CROSSING.search(text, max(0, start - 34), start) else "crossed with"


RULES = (
    Rule("genotype", lazy(rf"(?<![\w.'’-]){_GENES}(?![\w'’-]|\.\w)"), _genes),
    Rule("genotype", lazy(rf"[×x](?=\s?(?:{_GENES}|F[1-3₁₂])(?!\w))"), _with),
)
