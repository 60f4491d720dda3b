"""What a thing is, in other words: "is", "are" and "there are" told from their other end, where that is sure."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.plain_parts import is_many, name_start, parts_of
from audiolesson.patterns import lazy

_NUMBERS = r"two|three|four|five|six|seven|eight"
_ONE_OF_ALL = (
    r"the (?:[a-z]+ly )?(?:most|least|only|main|chief|primary|first|last|principal|central|basic|smallest unit"
    r"|[a-z]{2,}est) "
)
_SUBJECT_IS_IT = lazy(rf"(?P<that>{_ONE_OF_ALL}[^,;:]+?) (?P<verb>is|are|was|were) (?P<what>[^;:,]+)\.$", re.IGNORECASE)
_IS_IT = lazy(rf"(?P<that>{_ONE_OF_ALL}[^,;:]+)$")
_CLAUSE = lazy(r"\b(?:is|are|was|were|because|when|if|but|while|although|so|has|have|had)\b")
_POINTS = lazy(r"\b(?:its?|they|their|them|he|she|his|her|this|these|those|such|here|one)\b", re.IGNORECASE)
_KINDS = lazy(rf"There are (?:only |exactly )?(?P<many>{_NUMBERS}) (?P<what>[^,;:.]+): (?P<row>[^:;]+)\.$")
_HAS = lazy(rf"(?:only |exactly )?(?P<many>{_NUMBERS}) (?P<what>[a-z-]+(?: [a-z-]+){{0,2}}): (?P<row>[^:;]+)$")
_ROW = lazy(r"[^,.]+(?:, [^,.]+)*,? and [^,.]+$")
_NOT = lazy(r"(?P<what>(?:an?|the) [^,;:]+), not (?P<other>(?:merely |just |only )?(?:an?|the) [^,;:]+)$")
_MORE = lazy(r"(?P<how>more|less) (?P<what>[a-z]+) than (?P<other>[^,;:]+)$")
_DEFINES = lazy(r"(?:an?|the|any) [^;:—–()]+$")

_NO_THING = lazy(r" - |[a-z]+ing [a-z]")


def swapped(said: str, whole: str) -> str:
    """ "The main cause of decay is water." is "Water is the main cause of decay.", and the other way round."""
    if found := _SUBJECT_IS_IT.match(said):
        what, that = found["what"], found["that"]
        fits = bool(re.match(r"(?:an?|the) ", what)) or is_plural(what.split()[-1])
        fits = fits and is_noun_phrase(what) and not re.match(r"to\b|that\b|not\b|[a-z]+ed\b", what)
        torn = first_verb(that) >= 0 or _CLAUSE.search(what) or _POINTS.search(f"{what} {that}")
        if not fits or torn:
            return ""
        verbs = ("is", "are") if found["verb"] in ("is", "are") else ("was", "were")
        verb = verbs[is_many(what)]
        return f"{upper_first(what)} {verb} {_small_the(that)}."
    name, verb, rest = parts_of(said, whole)
    found = _IS_IT.match(" ".join(rest)) if verb in ("is", "are") else None
    if not found or "," in said or _POINTS.search(said) or shapes.VERDICT.match(found["that"]):
        return ""
    many = is_plural(re.split(r" (?:of|in|on|that|which|for|to) ", found["that"])[0].split()[-1])
    if _CLAUSE.search(re.sub(r" (?:that|which) .+$", "", found["that"])):
        return ""
    return f"{upper_first(found['that'])} {'are' if many else 'is'} {name}."


def _small_the(said: str) -> str:
    return f"the{said[3:]}"


def in_a_row(said: str, whole: str) -> str:
    """ "There are two kinds of clay: red and white." is "The two kinds of clay are red and white."; so of what has
    them.
    """
    if found := _KINDS.match(said):
        row, what = found["row"], found["what"]
        return f"The {found['many']} {what} are {row}." if _ROW.match(row) and not _is_torn(f"{what} {row}") else ""
    name, verb, _ = parts_of(said, whole)
    found = _HAS.match(said.rstrip(".").split(f" {verb} ", 1)[-1]) if verb in ("has", "have") else None
    if not found or not is_plural(found["what"].split()[-1]) or not _ROW.match(found["row"]):
        return ""
    return "" if _is_torn(found["row"]) else f"The {found['many']} {found['what']} of {name} are {found['row']}."


def _is_torn(said: str) -> bool:
    """Whether clauses are in a row, or it points to something."""
    return bool(_POINTS.search(said)) or first_verb(said) > 0


def not_but(said: str, whole: str) -> str:
    """ "A glaze is glass, not paint." is "A glaze is not paint but glass."."""
    name, verb, _ = parts_of(said, whole)
    found = _NOT.match(said.rstrip(".").split(f" {verb} ", 1)[-1]) if verb in ("is", "are", "was", "were") else None
    if not found or _POINTS.search(said) or re.match(r"not\b", found["what"]) or _CLAUSE.search(found["other"]):
        return ""
    return f"{upper_first(name)} {verb} not {found['other']} but {found['what']}."


def compared(said: str, whole: str) -> str:
    """ "Salt is more soluble than chalk." is "Chalk is less soluble than salt."."""
    name, verb, rest = parts_of(said, whole)
    found = _MORE.match(" ".join(rest)) if verb in ("is", "are") and "," not in said else None
    other = name_start(found["other"], whole) if found else ""
    if not found or not other or not is_noun_phrase(found["other"]) or _POINTS.search(said):
        return ""
    if first_verb(found["other"]) >= 0:
        return ""
    how = "less" if found["how"] == "more" else "more"
    return f"{upper_first(found['other'])} {'are' if is_many(other) else 'is'} {how} {found['what']} than {name}."
