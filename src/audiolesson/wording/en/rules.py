"""All rules of English, in their order, which is their rank: the longest things first."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import wraps

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Finder, Rule
from audiolesson.wording.en.code import (
    answers,
    code,
    code_bare,
    expressions,
    hashes,
    keys,
    menus,
    networks,
    paths,
    shell,
    systems,
    tags,
    urls,
    versions,
)
from audiolesson.wording.en.formula import find, intervals, norms
from audiolesson.wording.en.numbers import (
    binary,
    clocks,
    crowds,
    dates,
    dialed,
    lists,
    money,
    numbered,
    numerals,
    old_years,
    pairs,
    powers,
    ranges,
    roman,
    thousands,
    years,
    zero_one,
)
from audiolesson.wording.en.numbers.grouped import form as form
from audiolesson.wording.en.signs import blanks, citations, differences, labels, steps, symbols, talked_signs
from audiolesson.wording.en.signs.breaths import breathes as breathes
from audiolesson.wording.en.signs.marked import marked as marked
from audiolesson.wording.en.trades import (
    airliners,
    astronomy,
    bases,
    chemistry,
    chess,
    compass,
    corners,
    crafts,
    crosses,
    crystals,
    law,
    match_minutes,
    medicine,
    music,
    orbitals,
    quantities,
    records,
    scores,
    scripture,
    states,
    trades,
)
from audiolesson.wording.en.units import areas, extents, sizes, unit_products, unit_signs, units
from audiolesson.wording.en.units.units_after import behind as behind
from audiolesson.wording.en.words import (
    abbreviations,
    acronyms,
    courses,
    heteronyms,
    model_sizes,
    models,
    names,
    places,
    short_forms,
    shortened,
    tongues,
)
from audiolesson.wording.en.words.pronounced import PRONOUNCED as PRONOUNCED


def _of_numbers(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield replace(rule, of_numbers=True)


_BETWEEN = lazy(r"\b[Bb]etween \Z")
_DASHED = lazy(r"\d\S{0,3}\s?[–—-]\s?[$€£]?\d")


def _between(rule: Rule | Finder) -> Rule | Finder:
    """A range behind "between" has "and": between 5–10 percent."""
    if isinstance(rule, Finder):
        return rule
    plain = rule.say

    @wraps(plain)
    def say(match: re.Match[str]) -> Answer:
        answer = plain(match)
        if not isinstance(answer, str) or answer.count(" to ") != 1:
            return answer
        behind = _BETWEEN.search(match.string, max(0, match.start() - 9), match.start())
        more = re.match(r" and \d", match.string[match.end() : match.end() + 6])
        return answer.replace(" to ", " and ") if behind and not more and _DASHED.search(match[0]) else answer

    return replace(rule, say=say)


_IN_ORDER: tuple[Rule | Finder, ...] = (
    *urls.RULES,
    *paths.RULES,
    *courses.RULES,
    *networks.RULES,
    *scores.RULES,
    *records.RULES,
    *match_minutes.RULES,
    *_of_numbers(ranges.RULES),
    *_of_numbers(law.RULES),
    *_of_numbers(scripture.RULES),
    *_of_numbers(crystals.RULES),
    Finder("interval", intervals.find_intervals),
    *citations.RULES,
    *blanks.RULES,
    *keys.RULES,
    *menus.RULES,
    *steps.RULES,
    *states.RULES,
    *symbols.RULES_FIRST,
    *talked_signs.RULES,
    *abbreviations.RULES_FIRST,
    *bases.RULES,
    *tongues.RULES,
    *short_forms.RULES,
    *places.RULES,
    *compass.RULES,
    *crosses.RULES,
    *models.RULES,
    *model_sizes.RULES,
    *chess.RULES,
    *norms.RULES,
    *areas.RULES,
    *medicine.RULES,
    *astronomy.RULES,
    *trades.RULES,
    *crafts.RULES,
    *crowds.RULES,
    *orbitals.RULES,
    *chemistry.RULES,
    *music.RULES,
    *systems.RULES,
    *expressions.RULES,
    *code_bare.RULES,
    *shell.RULES,
    *tags.RULES,
    *code.RULES_FIRST,
    *acronyms.RULES_LISTED,
    *_of_numbers(money.RULES),
    *_of_numbers(hashes.RULES),
    *binary.RULES,
    *airliners.RULES,
    *old_years.RULES,
    *answers.RULES,
    *_of_numbers(zero_one.RULES),
    *_of_numbers(dialed.RULES),
    *corners.RULES,
    *_of_numbers(pairs.RULES),
    *numbered.RULES,
    *labels.RULES,
    *powers.RULES_FLAT,
    *extents.RULES,
    *thousands.RULES,
    *sizes.RULES,
    *unit_signs.RULES,
    *unit_products.RULES,
    *units.RULES_SURE,
    *quantities.RULES_FIRST,
    Finder("formula", find.find),
    *differences.RULES,
    *lists.RULES,
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
    *quantities.RULES,
    *roman.RULES,
    *shortened.RULES,
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
RULES: tuple[Rule | Finder, ...] = tuple(map(_between, _IN_ORDER))
