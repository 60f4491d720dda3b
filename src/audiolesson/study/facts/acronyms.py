"""Acronyms with what they stand for, where the initials agree."""

import re
from collections.abc import Iterator

from audiolesson.draft.verbs import FUNCTION
from audiolesson.study.facts.form import in_sentence, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.wording.en.acronym_list import COMMON

_SHORT = r"[A-Z][A-Za-z]{0,6}[A-Z]|[A-Z]{2,7}"
_BEHIND = re.compile(rf"(?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}})\s\((?P<short>{_SHORT})(?P<s>s?)\)")
_BEFORE = re.compile(rf"\b(?P<short>{_SHORT})(?P<s>s?)\s\((?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}})\)")
_OR = re.compile(rf"(?P<long>[A-Za-z][\w'’]*(?:[ -][\w'’]+){{1,9}}), or (?P<short>{_SHORT})(?P<s>s?),")
_STANDS = re.compile(
    rf"\b(?P<short>{_SHORT})(?P<s>s?),?\s(?:stands for|which stands for|is short for|short for)\s[\"“]?"
    r"(?P<long>[A-Za-z][\w'’-]*(?:[ -]+[\w'’-]+){1,7})"
)


def acronyms(ground: Ground) -> Iterator[Fact]:
    """One fact for each acronym that the lesson spells out once and in one way."""
    found: dict[str, tuple[str, Fact]] = {}
    twice: set[str] = set()
    for told in ground.told:
        if not re.search(r"\(|short for|stands for|, or [A-Z]", told.text.text):
            continue
        for pattern in (_BEHIND, _BEFORE, _STANDS, _OR):
            for match in pattern.finditer(told.text.text):
                short = match["short"]
                full = expansion(short, match["long"], behind=pattern in (_BEFORE, _STANDS))
                if not full or short in COMMON:
                    continue
                full = _singular(full) if match["s"] and pattern is not _STANDS else full
                said = _as_written(full, ground.whole)
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


def _as_written(full: str, whole: str) -> str:
    """What an acronym stands for in mid-sentence: small where the lesson writes it so somewhere, else as it stands."""
    small = full.lower()
    if small in whole:
        return small
    return in_sentence(full, whole)


def expansion(short: str, words: str, behind: bool = False) -> str:
    """The words whose initials are the acronym, the last of `words` (all of them with `behind`); "" if none are."""
    pieces = re.findall(r"[\w'’]+|-", words)
    tokens = [piece for piece in pieces if piece != "-"]
    starts = [match.start() for match in re.finditer(r"[\w'’]+", words)]
    for at in range(len(tokens)) if not behind else (0,):
        if tokens[at].lower() in FUNCTION or not _begins(tokens[at], short):
            continue
        rest = words[starts[at] :]
        if _initials_agree(short, tokens[at:]) and not any(len(token) > 1 and token.isupper() for token in tokens[at:]):
            return rest.strip(" -")
    return ""


def _begins(word: str, short: str) -> bool:
    return word[0].upper() == short[0].upper() or (word.lower().startswith("ex") and short[0] == "X")


def _initials_agree(short: str, tokens: list[str]) -> bool:
    """Whether each letter begins a word, in order; small words may be skipped, others not."""
    initials = "".join(token[0].upper() for token in tokens)
    content = [token for token in tokens if token.lower() not in FUNCTION]
    told = "".join(token[0].upper() for token in content)
    if short.upper() in (initials, told):
        return True
    return len(content) == len(tokens) > 1 and len(short) <= len(tokens) + 2 and _spelled(short.upper(), tokens)


def _spelled(short: str, tokens: list[str]) -> bool:
    """Whether letters inside the words fill up the initials: HyperText Transfer Protocol, eXtensible …."""
    if not tokens or not short:
        return not tokens and not short
    word = tokens[0].upper()
    if short[0] != word[0] and not (word.startswith("EX") and short[0] == "X"):
        return False
    inside = word[1:]
    for taken in range(min(2, len(short) - 1) + 1):
        if taken and short[taken] not in inside:
            return False
        inside = inside.partition(short[taken])[2] if taken else inside
        if _spelled(short[taken + 1 :], tokens[1:]):
            return True
    return False


def _singular(full: str) -> str:
    """The expansion of "RNNs" without its plural, for it is RNN that is asked about."""
    if full.endswith("ies"):
        return full[:-3] + "y"
    if full.endswith(("sses", "xes", "ches", "shes")):
        return full[:-2]
    return full[:-1] if full.endswith("s") and not full.endswith("ss") else full
