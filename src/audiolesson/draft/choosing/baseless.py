"""What is told though the thing it speaks of is not: a worked example's result, a table's boxes, numbers from nowhere.

Of 282 sentences of twelve clean lessons that judges heard, 43 leaned on something that was not told, most of them right
behind a table, a formula, a list of steps or a sentence that was refused: "The columns agree.", "It couldn't.", "Each
box is equally likely.". A sentence is refused where it stands behind such a gap and a word of it surely points there,
or where it names letters or numbers that only refused sentences of its section give. English only.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from audiolesson.draft.choosing.gaps import Gap, gaps_of, is_behind_a_gap, told_in
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.choosing.halves import only_raises
from audiolesson.draft.choosing.taken_up import takes_up
from audiolesson.draft.english.texts import has_mark, without
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

WHY = "speaks of what is not told"

_OF_THE_GAP = lazy(
    r"\b(?:Each|Every|Both) (?:column|row|box|cell|entry|line|columns|rows|boxes)\b(?! of\b)"
    r"|\b[Tt]he (?:boxes|columns|rows|cells|entries)\b(?! of\b)|\bthe table\b(?! of\b)"
    r"|^(?:The|One|No|Two) (?:[\w-]+ ){1,2}(?:of the [a-z]+ )?(?:has|have) (?:just )?"
    r"(?:dropped|turned|vanished|disappeared|gone|moved|cancell?ed|done|left)\b"
    r"|\b(?:is|are) now (?:equally|just as|twice|half|further|nearer)\b|\bas it (?:is|was) now\b"
    r"|\b(?:comes?|came|goes|went) (?:last|next)\b"
    r"|^(?:We|You|They)(?:['’]d| would) |^Worse\b|^(?:Think of|Picture|Imagine|Look at) "
    r"|\b(?:couldn|can|didn|doesn|don|won|wouldn|isn|aren|wasn|weren|hasn)['’]t\.$"
    r"|\b(?:does|did|will|could|can|is|are) not\.$"
    r"|\b(?:the|The) (?:right|left|other|first|second|small|large|smaller|larger|upper|lower) one"
    r" (?:is|was|has|had|\w+s)\b"
    r"|^Even (?:an?|the) (?:\w+ )?one\b"
    r"|\b(?:buried|found|living|lived|born|made|built|seen|kept) there\b"
    r"|\b(?:takes?|took) (?:its|their) place\b|^After (?:millions|billions|thousands|hundreds) of\b"
)
"""What points right behind a gap at what stood there."""

_COUNTED = lazy(
    r"\b(?:[Aa]ll (?:two|three|four|five|six)|[Tt]he (?:second|third|fourth)|[Tt]here(?: is|['’]s) a (?:second|third)) "
    r"(?!of\b|time\b|half\b|day\b|world\b|war\b|week\b|year\b|place\b|person\b|century\b|floor\b|edition\b|decade\b"
    r"|most\b|largest\b)(?P<what>[a-z]{4,})\b(?! of\b| world\b| century\b)"
)
"""What counts things that were told before: "all three dials", "the second rope"."""

_LETTER = lazy(r"(?<![\w.’'/-])(?<!\d )(?P<name>[b-hj-z])(?![\w.’'/-])(?!\. )")
"""A letter of a formula."""

_ANY_LETTER = lazy(r"\b[b-hj-z]\b")

_BRINGS_LETTER = lazy(
    r"\b(?:where|let|call|say|with|for|each|any|some|an?|of|and)(?: [a-z]+){0,2} $|[=,(] ?$", re.IGNORECASE
)

_INSTEAD = lazy(r"(?<=[a-z]) (?:instead|too|also)(?= (?:that|to)\b)")
"""A word that only says that another thing was told."""

_NUMBER = lazy(r"(?<![\w.,])\d(?:[\d,.]*\d)?(?![\w])")
_YEAR = lazy(r"1[0-9]{3}|20[0-9]{2}")
_FROM_NOWHERE = 2
"""So many numbers of one sentence that only refused ones give are too many."""


def without_baseless(found: Gathered, titles: Sequence[str]) -> None:
    """Refuse each sentence that surely speaks of what is refused before it, and what leans on these.

    `titles` are those of the sections.
    """
    gaps = gaps_of(found)
    told = _Told(" ".join(titles).lower())
    gone = _unfinished(found, gaps)
    for order, candidate in enumerate(found.candidates):
        told.pass_over(candidate.section, *(item.text for item in gaps.get((candidate.section, order), ())))
        if candidate.tier == NEVER:
            if told_in(candidate, found.candidates).tier < NEVER:
                continue
            told.pass_over(candidate.section, candidate.text.text)
        elif order in gone and give_up(found, order, WHY, awaits=True):
            continue
        elif candidate.follows in gone and (alone := _alone(candidate)):
            found.candidates[order] = alone
            told.tell(alone)
        elif candidate.follows in gone or (
            order not in found.counted and told.lacks(candidate, is_behind_a_gap(candidate, found, gaps))
        ):
            if give_up(found, order, WHY):
                gone.add(order)
                told.pass_over(candidate.section, candidate.text.text)
            else:
                told.tell(candidate)
        else:
            told.tell(candidate)


def _unfinished(found: Gathered, gaps: Container[Gap]) -> set[int]:
    """What only says what comes, where that is refused or nothing more comes: "Note what a kiln doesn't do."."""
    every = found.candidates
    return {
        one.order
        for one, behind in zip(every, [*every[1:], None], strict=True)
        if only_raises(one.text.text)
        and (
            behind is None
            or behind.section != one.section
            or behind.tier == NEVER
            or (one.section, behind.order) in gaps
        )
    }


def _alone(candidate: Candidate) -> Candidate | None:
    """A sentence without the one word by which it leans: "She proposed instead that …"; None where it leans by more."""
    found = _INSTEAD.search(candidate.text.text)
    text = without(candidate.text, *found.span()) if found else None
    return replace(candidate, text=text, follows=-1) if text and not leans_back(text.text) else None


class _Told:
    """What was told so far, in small letters, and what numbers the refused sentences of this section give."""

    def __init__(self, titles: str) -> None:
        self._words = [titles]
        self._section = -1
        self._numbers: set[str] = set()
        self._lost: set[str] = set()
        self._letters: set[str] = set()

    def pass_over(self, section: int, *refused: str) -> None:
        """Note the sentences of a section that are not told."""
        if section != self._section:
            self._section, self._lost, self._numbers = section, set(), set()
        for said in refused:
            self._lost.update(_NUMBER.findall(said))

    def tell(self, candidate: Candidate) -> None:
        """Note what is told."""
        said = candidate.text.text
        self._words.append(said.lower())
        self._numbers.update(_NUMBER.findall(said))
        self._letters.update(_ANY_LETTER.findall(said))

    def lacks(self, candidate: Candidate, behind: bool) -> bool:
        """Whether a sentence surely speaks of what is not told; `behind`: something right before it is not."""
        said = candidate.text.text
        if behind and _OF_THE_GAP.search(said):
            return True
        if candidate.source != "prose":
            return False
        if counted := _COUNTED.search(said):
            stem = counted["what"].rstrip("s")
            before = said[: counted.start()].lower()
            if stem not in before and not any(stem in words for words in self._words):
                return True
        if behind and (noun := takes_up(said)) and not any(noun.rstrip("s") in words for words in self._words):
            return True
        if self._lost and self._from_nowhere(said):
            return True
        return self._names_letter(candidate.text)

    def _from_nowhere(self, said: str) -> bool:
        numbers = {one for one in _NUMBER.findall(said) if not _YEAR.fullmatch(one)}
        return len(numbers & self._lost - self._numbers) >= _FROM_NOWHERE

    def _names_letter(self, text: Text) -> bool:
        """Whether a sentence names a letter that nothing told brings in, nor itself."""
        found = (one for one in _LETTER.finditer(text.text) if not has_mark(text, *one.span()))
        named = [(one["name"], text.text[: one.start()]) for one in found]
        brought = {letter for letter, before in named if _BRINGS_LETTER.search(before)}
        return any(letter not in self._letters | brought for letter, _ in named)
