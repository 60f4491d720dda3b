"""All rules of English, in their order, which is their rank: the longest things first."""

from audiolesson.wording.claims import Finder, Rule
from audiolesson.wording.en import (
    abbreviations,
    acronyms,
    citations,
    code,
    dates,
    heteronyms,
    money,
    names,
    numerals,
    roman,
    symbols,
    units,
    urls,
)
from audiolesson.wording.en.breaths import breathes as breathes
from audiolesson.wording.en.formula import find
from audiolesson.wording.en.marked import marked as marked
from audiolesson.wording.en.pronounced import PRONOUNCED as PRONOUNCED

RULES: tuple[Rule | Finder, ...] = (
    *urls.RULES,
    *citations.RULES,
    *symbols.RULES_FIRST,
    *code.RULES_FIRST,
    *acronyms.RULES_LISTED,
    *money.RULES,
    *names.RULES_WIRELESS,
    *units.RULES_SURE,
    Finder("formula", find.find),
    *names.RULES_COUNTED,
    *acronyms.RULES_NAMED,
    *code.RULES,
    *dates.RULES_FIRST,
    *units.RULES,
    *numerals.RULES_BEFORE_NAMES,
    *roman.RULES,
    *abbreviations.RULES,
    *names.RULES_MIXED,
    *names.RULES_SINGLE,
    *acronyms.RULES,
    *names.RULES,
    *dates.RULES_YEARS,
    *numerals.RULES_AFTER_YEARS,
    *heteronyms.RULES,
    *symbols.RULES,
)
