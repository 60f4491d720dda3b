"""All rules of English, in their order, which is their rank: the longest things first."""

from audiolesson.wording.claims import Rule
from audiolesson.wording.en import (
    abbreviations,
    acronyms,
    citations,
    dates,
    formula,
    heteronyms,
    money,
    names,
    numerals,
    roman,
    symbols,
    units,
    urls,
)

RULES: tuple[Rule, ...] = (
    *urls.RULES,
    *citations.RULES,
    *acronyms.RULES_LISTED,
    *formula.RULES,
    *money.RULES,
    *dates.RULES_FIRST,
    *units.RULES,
    *numerals.RULES_BEFORE_NAMES,
    *roman.RULES,
    *abbreviations.RULES,
    *names.RULES_MIXED,
    *acronyms.RULES,
    *names.RULES,
    *dates.RULES_YEARS,
    *numerals.RULES_AFTER_YEARS,
    *heteronyms.RULES,
    *symbols.RULES,
)
