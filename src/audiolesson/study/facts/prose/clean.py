"""Which lessons are written to be read from beginning to end: in these a plain sentence is a fact of what is taught.

On wild pages every second card of a plain sentence was dropped by outside teachers, whatever its shape; of those of
careful writers seven of eight were kept. So such sentences are looked at only where most paragraphs flow, or where
hardly a sentence leaves its subject for the page, the course, the reader's computer or the author. Formulas, labels,
questions, lists and what is too short do not count against a lesson: careful writers have them too.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.reasons import AT_THE_PAGE, COURSE, PAGE_MATTER, TO_STUDENT, TOO_LONG
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.plain import Flowing

SHARE = 0.5
"""The share of its sentences that stand in paragraphs that flow: a little more than for its episode."""
MOST_WORDS = 1700
"""Words of a lesson that is looked at for this: of longer wild pages most plain sentences are asides."""
MOSTFOREIGN = 0.1
"""The share of sentences that leave the subject: 68 of 71 clean lessons have less, and 13 of 230 wild ones."""
MOST_TOO_LONG = 0.06
MOST_CODE = 0.1
"""Blocks of code for each sentence."""
SHARE_THROUGHOUT = 0.72
"""The share in a lesson that flows from beginning to end: four of five clean ones, and few wild pages, have it."""
LEAST_WORDS = 250
"""Words of such a lesson: in a few sentences nothing shows what is taught."""
FOREIGN = frozenset(
    {
        *(AT_THE_PAGE, COURSE, PAGE_MATTER, TO_STUDENT, "speaks of the author or the student", "is cut off"),
        *("points at another part of the course", "belongs to one class or text", "names parts of a program"),
        *("holds long code", "is mostly code", "is done at a keyboard", "is for doing, not for hearing"),
        *("is written like a note", "runs into another", "is not written cleanly"),
    }
)
"""Why a sentence is refused that does not speak of what is taught."""


MOST_WORDS_BY_SENTENCE = 3000
"""Words of a lesson whose sentences are looked at one by one: what is longer is a book."""
LEAST_OF_PARAGRAPH = 0.5
"""The share of its sentences that are plain in a paragraph that teaches: one between asides is an aside."""
_TO_SOMEBODY = lazy(r"\b(?:you|your|yours|yourself|we|our|ours|us|I|my|me|let['’]?s)\b", re.I)
_OF_PAGE = lazy(
    r"\b(?:lessons?|courses?|chapters?|sections?|tutorials?|pages?|modules?|workshops?|exercises?|slides?|videos?|figures?"
    r"|screenshots?|notebooks?|repo(?:sitory)?|repositories|README|curriculum|episodes?|learners?|instructors?|assignments?"
    r"|quiz(?:zes)?|readers?|examples?|dataset|data set|this|these|here|above|below)\b",
    re.I,
)
"""What speaks of the page, its course or its example."""
_OWN_NAME = lazy(r"[a-z]\w*_\w|\w_$|[a-z][A-Z]|[()\[\]{}<>=;/\\]|\d|^[a-z]$|\.\w")
"""Code that is a name of the page's own program, and no command or word of a language."""


MOST_LINKS, MOST_CODES = 1, 20
"""Links and stretches of code of a lesson that is written as for paper."""
MOST_WORDS_ON_PAPER = 2500
MOST_LINKS_OF_LESSON, MOST_PICTURES_OF_LESSON = 2, 6
LEAST_PLAIN = 0.4
"""The share of plain sentences in a lesson: 115 of 116 lessons of teachers have it, and of 231 wild pages one in ten
has it and so few links and pictures. A text of a few sentences is taken for a lesson."""
LEAST_OF_NOTES = 0.9
"""The share of items in notes, which are fragments and no sentences."""


class Manner:
    """How a lesson is written: measures that look at every sentence, each taken once, and only if it is asked for."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    @property
    def is_taught_throughout(self) -> bool:
        """Whether a lesson is a careful author's: its paragraphs flow, or it is written as for paper.

        Of wild pages one in five has neither links nor pictures, and nearly every lesson of a careful teacher, though
        its questions and short sentences may leave few paragraphs that flow. What its lists and tables hold is taught.
        """
        return self._is_for_paper() or self.is_clean

    @cached_property
    def is_lesson(self) -> bool:
        """Whether a text is written to teach: hardly a link or picture, and few words of the page or to its reader.

        Measured by the page alone: code, lists and short paragraphs count for nothing, so that a course README that
        teaches is a lesson, and a handbook, a product's manual or a blog that flows is none.
        """
        ground = self._ground
        if self._words > MOST_WORDS_BY_SENTENCE and not self._flows_at_any_length():
            return False
        links = pictures = 0
        for section in ground.lesson.sections:
            for block in section.blocks:
                pictures += block.kind == "picture"
                links += sum(len(text.links) for text in texts(block))
                if links > MOST_LINKS_OF_LESSON or pictures > MOST_PICTURES_OF_LESSON:
                    return False
        every = len(ground.told)
        return (
            self._words < LEAST_WORDS
            or sum(map(_is_plain, ground.told)) >= LEAST_PLAIN * every
            or sum(told.item for told in ground.told) >= LEAST_OF_NOTES * every
        )

    def _flows_at_any_length(self) -> bool:
        flowing, every = self._flowing
        return flowing >= SHARE_THROUGHOUT * every > 0

    @property
    def may_teach(self) -> bool:
        """Whether a plain sentence of a lesson may teach: one of any lesson but a very long one."""
        return LEAST_WORDS <= self._words <= MOST_WORDS_BY_SENTENCE or self.is_clean

    def teaches(self, sentence: str) -> bool:
        """Whether a sentence tells of what is taught: each of a clean lesson does, of another one a plain one.

        A plain one has no link and no name of the page's program, speaks of no page and to nobody, and stands in a
        paragraph of such sentences.
        """
        return self.is_clean or (self.may_teach and sentence in self._plain)

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The plain sentences of the paragraphs that hold mostly such ones."""
        blocks: dict[tuple[int, bool], list[tuple[str, bool]]] = {}
        for told in self._ground.told:
            blocks.setdefault((told.block, told.item), []).append((told.text.text, _is_plain(told)))
        plain: set[str] = set()
        for said in blocks.values():
            good = [text for text, is_plain in said if is_plain]
            if len(good) >= LEAST_OF_PARAGRAPH * len(said):
                plain.update(good)
        return frozenset(plain)

    @property
    def flows_throughout(self) -> bool:
        """Whether a lesson of some length can be told as it stands from beginning to end."""
        return self._words >= LEAST_WORDS and self._flows(SHARE_THROUGHOUT)

    @cached_property
    def is_clean(self) -> bool:
        """Whether most paragraphs of a lesson can be told as they stand, or hardly a sentence leaves its subject."""
        return self.flows_mostly or self._keeps_to_its_subject()

    @property
    def flows_mostly(self) -> bool:
        """Whether most paragraphs of a lesson can be told as they stand."""
        return self._flows(SHARE)

    @property
    def is_long(self) -> bool:
        """Whether a lesson is so long that most of its plain sentences are asides, unless it is clean."""
        return self._words > MOST_WORDS_ON_PAPER

    @cached_property
    def _words(self) -> int:
        """The words of the sentences."""
        return sum(len(told.bare.split()) for told in self._ground.told)

    @cached_property
    def _flowing(self) -> tuple[int, int]:
        """How many sentences of paragraphs flow, and how many there are."""
        every = [told for told in self._ground.told if not told.item]
        return sum(map(Flowing(self._ground).has, every)), len(every)

    def _flows(self, share: float) -> bool:
        if not 0 < self._words <= MOST_WORDS:
            return False
        flowing, every = self._flowing
        return flowing >= share * every > 0

    def _is_for_paper(self) -> bool:
        codes = links = 0
        for section in self._ground.lesson.sections:
            for block in section.blocks:
                if block.kind == "picture":
                    return False
                for text in texts(block):
                    codes += sum(mark.kind == "code" for mark in text.marks)
                    links += len(text.links)
        return links <= MOST_LINKS and codes <= MOST_CODES and 0 < self._words <= MOST_WORDS_ON_PAPER

    def _keeps_to_its_subject(self) -> bool:
        """Whether hardly a sentence or item of a lesson speaks of the page, the course, a program or the author."""
        every = self._ground.told
        code = sum(block.kind == "code" for section in self._ground.lesson.sections for block in section.blocks)
        if self._words < LEAST_WORDS or any(told.text.links for told in every) or code > MOST_CODE * len(every):
            return False
        foreign = long = 0
        for told in every:
            why = why_not(told.text, lenient=True)
            foreign += why in FOREIGN
            long += why == TOO_LONG and not told.item
            if foreign > MOSTFOREIGN * len(every) or long > MOST_TOO_LONG * len(every):
                return False
        return True


def _is_plain(told: Told) -> bool:
    """Whether nothing in a sentence leaves its subject for the page, its reader or its own program."""
    said = told.text.text
    if told.text.links or not said.endswith((".", ":")) or _TO_SOMEBODY.search(said) or _OF_PAGE.search(said):
        return False
    codes = (said[mark.start : mark.end] for mark in told.text.marks if mark.kind == "code")
    return not any(map(_OWN_NAME.search, codes)) and why_not(told.text, lenient=True) not in FOREIGN


_TASKS = lazy(
    r"\b(?:questions?|exercises?|practi[cs]e|quiz|review|check yourself|test yourself|discuss(?:ion)?|challenge"
    r"|assignment|problems|think about|ask in class|homework|try it)\b",
    re.I,
)


def task_sections(ground: Ground) -> Iterator[int]:
    """The sections that ask and do not tell: their headings say so, and a list or a question stands in them."""
    for index, section in enumerate(ground.lesson.sections):
        if index and _TASKS.search(section.title):
            here = [told for told in ground.told if told.section == index]
            if any(told.item or told.bare.endswith("?") for told in here):
                yield index
