"""Acronyms with what they stand for, where the initials agree."""

import re
from collections.abc import Iterator

from audiolesson.draft.verbs import FUNCTION
from audiolesson.study.fact import Fact
from audiolesson.study.facts_form import in_sentence, large
from audiolesson.study.facts_ground import Ground
from audiolesson.wording.en.acronym_list import COMMON

_SHORT = r"[A-Z][A-Za-z]{0,6}[A-Z]|[A-Z]{2,7}"
_BEHIND = re.compile(rf"(?P<long>[A-Za-z][\w'’-]*(?:[ -]+[\w'’-]+){{1,7}})\s\((?P<short>{_SHORT})(?P<s>s?)\)")
_BEFORE = re.compile(rf"\b(?P<short>{_SHORT})(?P<s>s?)\s\((?P<long>[A-Za-z][\w'’-]*(?:[ -]+[\w'’-]+){{1,7}})\)")
_STANDS = re.compile(
    rf"\b(?P<short>{_SHORT})(?P<s>s?),?\s(?:stands for|which stands for|is short for|short for)\s[\"“]?"
    r"(?P<long>[A-Za-z][\w'’-]*(?:[ -]+[\w'’-]+){1,7})"
)


def acronyms(ground: Ground) -> Iterator[Fact]:
    """One fact for each acronym that the lesson spells out once and in one way."""
    found: dict[str, tuple[str, Fact]] = {}
    twice: set[str] = set()
    for told in ground.told:
        if "(" not in told.text.text and "short for" not in told.text.text and "stands for" not in told.text.text:
            continue
        for pattern in (_BEHIND, _BEFORE, _STANDS):
            for match in pattern.finditer(told.text.text):
                short = match["short"]
                full = expansion(short, match["long"], behind=pattern is not _BEHIND)
                if not full or short in COMMON:
                    continue
                full = _singular(full) if match["s"] and pattern is not _STANDS else full
                said = in_sentence(full, ground.whole)
                if short in found and found[short][0].lower() != said.lower():
                    twice.add(short)
                    continue
                uses = len(re.findall(rf"\b{short}", ground.whole))
                found.setdefault(
                    short,
                    (
                        said,
                        Fact(
                            "acronym",
                            short,
                            f"What does {short} stand for?",
                            large(said),
                            told.section,
                            told.place,
                            f"{short} stands for {said}.",
                            told.text.text,
                            worth=2.0 + min(uses, 8) * 0.1,
                        ),
                    ),
                )
    for short, (_, fact) in found.items():
        if short not in twice:
            yield fact


def expansion(short: str, words: str, behind: bool = False) -> str:
    """The words whose initials are the acronym, the last of `words` (all of them with `behind`); "" if none are."""
    pieces = re.findall(r"[\w'’]+|-", words)
    tokens = [piece for piece in pieces if piece != "-"]
    starts = [match.start() for match in re.finditer(r"[\w'’]+", words)]
    for at in range(len(tokens)) if not behind else (0,):
        if tokens[at].lower() in FUNCTION or tokens[at][0].upper() != short[0]:
            continue
        rest = words[starts[at] :]
        if _initials_agree(short, tokens[at:]) and not any(sum(map(str.isupper, token)) > 1 for token in tokens[at:]):
            return rest.strip(" -")
    return ""


def _initials_agree(short: str, tokens: list[str]) -> bool:
    """Whether each letter begins a word, in order; small words may be skipped, others not."""
    initials = "".join(token[0].upper() for token in tokens)
    content = "".join(token[0].upper() for token in tokens if token.lower() not in FUNCTION)
    return short.upper() in (initials, content)


def _singular(full: str) -> str:
    """The expansion of "RNNs" without its plural, for it is RNN that is asked about."""
    if full.endswith("ies"):
        return full[:-3] + "y"
    if full.endswith(("sses", "xes", "ches", "shes")):
        return full[:-2]
    return full[:-1] if full.endswith("s") and not full.endswith("ss") else full
