"""The quiz of a lesson: its facts turned round, each with wrong choices of the right one's kind, or left out."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from audiolesson.draft.model import is_english
from audiolesson.lesson.model import Block, Lesson
from audiolesson.patterns import lazy
from audiolesson.study.facts.evidence import FEW
from audiolesson.study.facts.ground import Ground, ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.parsed.sound import sound
from audiolesson.study.facts.prose.clean import Manner
from audiolesson.study.facts.refusing.torn_off import is_torn_off
from audiolesson.study.facts.surety import is_too_long
from audiolesson.study.marked import marks_of, paragraph
from audiolesson.study.model import Question
from audiolesson.study.quiz.alone import heard_alone
from audiolesson.study.quiz.choices import LEAST
from audiolesson.study.quiz.claims import Claim, claims
from audiolesson.study.quiz.dated import dated
from audiolesson.study.quiz.doers import doers
from audiolesson.study.quiz.evidence import evidence_of, stems
from audiolesson.study.quiz.fair import is_fair
from audiolesson.study.quiz.happened import happened
from audiolesson.study.quiz.kinship import kinship_of
from audiolesson.study.quiz.listed import listed
from audiolesson.study.quiz.on_page import on_page
from audiolesson.study.quiz.pose import FIRST, GENERAL, LAST, MEASURES, NUMBERS, Known, Posed, known, posed
from audiolesson.study.quiz.rows import sorted_rows
from audiolesson.study.quiz.statements import statements
from audiolesson.study.quiz.sure import is_sure
from audiolesson.study.quiz.tabled import tabled
from audiolesson.study.quiz.terms_of import terms_of
from audiolesson.study.quiz.together import in_small
from audiolesson.study.quiz.told_by import told_by
from audiolesson.study.quiz.which import of_sets

_OTHERS_TO_SHORT = 4
"""Other questions that a quiz has for each, at most two, that asks what an acronym stands for: the last resort."""

_MOST_SHORT = 2

_MOST_OF_BLOCK = 3
"""Questions from one table, list or paragraph, at most; of a long list one for every two of its items."""

_EVENT = 0.6
"""The share of words by which who did something and when, or two questions with one answer, are about one fact."""

_ALL = 1000
"""More questions than a quiz has."""

_SAME = 0.7
"""The share of words that two questions have in common which ask the same."""

_MOST_TRIED = 120
"""Facts, and statements besides, that are tried: ten for each question of a quiz."""

_GOOD = 0.7
"""The share of a quiz with weak questions that is good ones: the others fill up what is missing."""

_ENOUGH = 9
"""Good questions behind which weak ones may follow, however many are wanted: who asks for more never gets fewer."""

_CROWDED = 0.25
"""What each question that a section has already takes from the worth of its next one."""


def draft_quiz(lesson: Lesson, facts: Sequence[Fact], count: int = 12) -> tuple[Question, ...]:
    """Up to `count` questions with choices, in the lesson's order: rather few than one with two right answers.

    The quiz that stands on the page comes first; plain sentences are turned into questions in English alone. The
    same lesson and facts give the same questions, in the same order and with the same order of choices.
    """
    base = ground(lesson)
    terms = terms_of(base, facts)
    english = is_english(lesson.meta.get("lang", "en"))
    more = sorted(statements(base, terms, facts), key=lambda fact: -fact.worth) if english else []
    lore = known(facts, terms, kinship_of(base, terms), evidence_of(lesson))
    manner = Manner(base)
    clean = english and manner.is_taught_throughout and manner.may_teach
    noted = 2 * sum(told.item for told in base.told) > len(base.told) and not manner.flows_mostly
    claimed = tuple(claims(base)) if english else ()
    dates = sound(base, list(dated(base, facts))) if english else []
    more = [*dates, *more, *(_of_claims(claimed) if clean else ())]
    drafted = [*posed([*facts[:_MOST_TRIED], *more[:_MOST_TRIED]], lore, clean)]
    events = _events(base, [*facts, *dates], lore) if clean else ()
    rows = _rows(base, facts, claimed, lore, clean) if english else ()
    fine = [one for one in (*drafted, *rows, *events) if _is_fine(one)]
    if fine and len(base.whole.split()) >= FEW and (noted or not clean):
        fine = [one if is_sure(one) else replace(one, rank=LAST) for one in fine]
    drawn = [*heard_alone(base, fine)] if english else fine
    found = _unlike([*on_page(lesson, lore), *sorted(drawn, key=lambda one: one.rank)])
    chosen = sorted(_best(lesson, found, count, clean), key=lambda one: (one.place.line, one.question))
    return _in_order(lesson, chosen)


def _events(base: Ground, found: Sequence[Fact], lore: Known) -> Iterator[Posed]:
    """The questions for the years of events that a clean lesson tells."""
    events = sound(base, list(happened(base, {fact.sentence for fact in found if fact.kind == "year"})))
    yield from posed(events, lore, clean=True)


def _of_claims(claimed: Sequence[Claim]) -> Iterator[Fact]:
    """What the sentences of a clean lesson claim of a thing, asked for the thing."""
    for claim in claimed:
        if not claim.within:
            name, said = in_small(claim.name), claim.sentence
            asked = f"Which of these {claim.said}?"
            yield Fact("cloze", name, asked, name, claim.section, claim.place, said, said, worth=1.0)


def _is_fine(one: Posed) -> bool:
    return (
        _is_even(one)
        and not is_torn_off(one.question, one.right)
        and is_fair(one.question, one.right, one.wrong, one.kind)
    )


def _is_even(one: Posed) -> bool:
    """Whether no word stands in all wrong choices and not in the right one, which would tell the odd one out."""
    if len(one.wrong) < LEAST or len(one.right.split()) < _LONG:
        return True
    shared = frozenset.intersection(*(stems(choice) for choice in one.wrong))
    return not shared - stems(one.right) - stems(one.question)


_LONG = 4
"""Words of choices that say something, and are not only names."""


def _rows(base: Ground, facts: Sequence[Fact], claimed: Sequence[Claim], lore: Known, clean: bool) -> Iterator[Posed]:
    yield from tabled(base)
    yield from listed(base, lore)
    yield from of_sets(base, claimed, lore, clean)
    yield from doers(base, facts, lore, clean)
    yield from sorted_rows(base, lore)
    yield from told_by(base, facts, clean)


def _unlike(found: Sequence[Posed]) -> list[Posed]:
    """The questions without those that ask nearly what one before them asks, or the date of what it asks the doer of.

    Who and when of one event are one fact.
    """
    left: list[tuple[frozenset[str], Posed]] = []
    for one in found:
        asked = stems(one.question)
        if all(_differ(asked, one, other, before) for other, before in left):
            left.append((asked, one))
    return [one for _, one in left]


def _differ(asked: frozenset[str], one: Posed, other: frozenset[str], before: Posed) -> bool:
    shared = len(asked & other)
    if {one.kind, before.kind} & {"year", "person"} and one.place == before.place:
        return shared <= _EVENT * min(len(asked), len(other))
    if one.right.lower() == before.right.lower():
        return shared <= _EVENT * min(len(asked), len(other))
    return _SAME * len(asked | other) > shared


def _best(lesson: Lesson, found: Sequence[Posed], count: int, clean: bool) -> list[Posed]:
    """The `count` best questions, spread over the sections, with few acronyms where there is enough else.

    Those of a later rank fill up what is missing behind the ones before.
    """
    sizes = {block.place.line: _size(block, clean) for section in lesson.sections for block in section.blocks}
    spread = _Spread(count, sizes)
    for rank in (FIRST, GENERAL, NUMBERS, MEASURES):
        spread.take([one for one in found if one.kind != "expansion" and one.rank == rank])
        if rank == GENERAL:
            short = min(_MOST_SHORT, len(spread.chosen) // _OTHERS_TO_SHORT)
            spread.take([one for one in found if one.kind == "expansion"], short)
    good = len(spread.chosen)
    if good >= _ENOUGH:
        spread.take([one for one in found if one.rank == LAST], int(good / _GOOD) - good)
    return spread.chosen


def _size(block: Block, clean: bool) -> int:
    """The things that a block tells apart: items of a list; in a clean lesson also the cells of a table's sides."""
    return (len(block.rows) - 1) * (len(block.rows[0]) - 1) if block.rows and clean else len(block.items)


class _Spread:
    """What is chosen: at most `count`, the worthiest first, few of one section and at most three of one block.

    `sizes`: how many items the block has that starts in a line.
    """

    def __init__(self, count: int, sizes: Mapping[int, int]) -> None:
        self.chosen: list[Posed] = []
        self._count, self._sizes, self._starts = count, sizes, sorted(sizes)
        self._sections: Counter[int] = Counter()
        self._blocks: Counter[tuple[int, int]] = Counter()

    def take(self, found: Sequence[Posed], most: int = _ALL) -> None:
        """Add the best of the found, no more than `most`."""
        left = dict(enumerate(found))
        end = min(self._count, len(self.chosen) + most)
        while left and len(self.chosen) < end:
            at = max(left, key=lambda at: (left[at].worth - _CROWDED * self._sections[left[at].section], -at))
            best = left.pop(at)
            at = bisect_right(self._starts, best.place.line)
            block = (best.section, at)
            size = self._sizes[self._starts[at - 1]] if at and best.rank != MEASURES else 0
            most = max(_MOST_OF_BLOCK, min(size // 2, self._count // 2))
            if best.kind == "given" or self._blocks[block] < most:
                self.chosen.append(best)
                self._sections[best.section] += 1
                self._blocks[block] += 1


def _in_order(lesson: Lesson, chosen: Sequence[Posed]) -> tuple[Question, ...]:
    """The questions with their ids, the right choices spread evenly over the positions."""
    marks = [marks_of(section.blocks) for section in lesson.sections]
    code = marks_of([block for section in lesson.sections for block in section.blocks])
    taken: Counter[int] = Counter()
    found = []
    for number, one in enumerate(chosen, 1):
        choices, right = _arranged(lesson.slug, one, taken)
        taken[right] += 1
        here = marks[one.section] if 0 <= one.section < len(marks) else ()
        found.append(
            Question(
                f"q{number:02}",
                paragraph(one.question, here, one.place),
                tuple(paragraph(_large(choice), code, one.place, whole=True) for choice in choices),
                right,
                one.place,
                paragraph(why, here, one.place) if (why := heard_why(one)) else None,
                one.place.line,
            )
        )
    return tuple(found)


_PARTS = lazy(r"(?<=\w)[:;] ")
_LEAST_WHY = 6
"""Words of the part of a sentence that tells why; fewer are a label."""


_MEANT = lazy(r"The term (?P<term>[^“”]+) means “(?P<said>[^“”]+?)[.,]?”\.?")
"""How a meaning is told; what a thing does or is like, which a question may ask for as well, is no meaning."""


def heard_why(one: Posed) -> str:
    """What says why the right choice is right, so that a listener can follow it; "" where it is too long.

    Of a long sentence its first part is enough that gives the answer. What the author wrote stays.
    """
    meant = _MEANT.fullmatch(one.why)
    if meant and one.kind != "given" and "mean" not in one.question:
        return f"{_large(meant['term'])}: {meant['said']}."
    if one.kind == "given" or not is_too_long(one.why):
        return one.why
    first = f"{_PARTS.split(one.why)[0].rstrip('.')}."
    return first if one.right in first and len(first.split()) >= _LEAST_WHY and not is_too_long(first) else ""


def _arranged(slug: str, one: Posed, taken: Counter[int]) -> tuple[list[str], int]:
    """The choices in their order and the place of the right one: where the fewest were, else by a hash."""
    if one.right_at >= 0:
        return [*one.wrong[: one.right_at], one.right, *one.wrong[one.right_at :]], one.right_at
    places = range(len(one.wrong) + 1)
    right = min(places, key=lambda at: (taken[at], _digest(slug, one.question, str(at))))
    others = sorted(one.wrong, key=lambda choice: _digest(slug, one.question, choice))
    return [*others[:right], one.right, *others[right:]], right


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode()).hexdigest()


def _large(choice: str) -> str:
    """A choice with a capital first, unless its first word has one inside, like pH."""
    first = choice.split(" ", 1)[0]
    return choice if any(c.isupper() for c in first[1:]) else choice[:1].upper() + choice[1:]
