"""All rules of English, in their order, which is their rank: the longest things first."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from audiolesson.wording.claims import Finder, Rule
from audiolesson.wording.en import (
    abbreviations,
    acronyms,
    chemistry,
    citations,
    clocks,
    code,
    dates,
    hashes,
    heteronyms,
    labels,
    money,
    names,
    numerals,
    places,
    powers,
    roman,
    sizes,
    symbols,
    systems,
    unit_products,
    units,
    urls,
    versions,
    years,
)
from audiolesson.wording.en.breaths import breathes as breathes
from audiolesson.wording.en.formula import find
from audiolesson.wording.en.marked import marked as marked
from audiolesson.wording.en.pronounced import PRONOUNCED as PRONOUNCED


def _of_numbers(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield replace(rule, of_numbers=True)


RULES: tuple[Rule | Finder, ...] = (
    *urls.RULES,
    *citations.RULES,
    *symbols.RULES_FIRST,
    *abbreviations.RULES_FIRST,
    *places.RULES,
    *chemistry.RULES,
    *systems.RULES,
    *code.RULES_FIRST,
    *acronyms.RULES_LISTED,
    *_of_numbers(money.RULES),
    *hashes.RULES,
    *labels.RULES,
    *powers.RULES_FLAT,
    *sizes.RULES,
    *unit_products.RULES,
    *units.RULES_SURE,
    Finder("formula", find.find),
    *_of_numbers(names.RULES_COUNTED),
    *acronyms.RULES_NAMED,
    *code.RULES,
    *dates.RULES_FIRST,
    *_of_numbers(clocks.RULES),
    *unit_products.RULES_ALONE,
    *units.RULES,
    *_of_numbers(versions.RULES),
    *_of_numbers(powers.RULES),
    *_of_numbers(numerals.RULES_BEFORE_NAMES),
    *roman.RULES,
    *abbreviations.RULES,
    *names.RULES_MIXED,
    *names.RULES_SINGLE,
    *acronyms.RULES,
    *names.RULES,
    *_of_numbers(years.RULES),
    *numerals.RULES_AFTER_YEARS,
    *heteronyms.RULES,
    *chemistry.RULES_CHARGE,
    *symbols.RULES,
)
