"""A lesson while its sentences are gathered: how it is told, where its reader stands, and what must not be said."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.spelling import wrong_word
from audiolesson.draft.model import is_english
from audiolesson.draft.refusing.filters import LONGEST, every_fault, outside_marks, why_not
from audiolesson.draft.refusing.flowing import flowing_ones, in_place
from audiolesson.draft.refusing.in_paragraphs import says_shortly
from audiolesson.draft.refusing.letters import holds_a_letter
from audiolesson.draft.refusing.parsed_clauses import MOST_READ, is_clause
from audiolesson.draft.refusing.programs import Place
from audiolesson.draft.refusing.reasons import NO_VERB, SLIPS, TOO_LONG, TOO_SHORT
from audiolesson.draft.refusing.slips_of_grammar import is_slip_of_grammar
from audiolesson.draft.refusing.unwhole import why_unwhole
from audiolesson.draft.sentences.bearable import HOWEVER_LONG, MOST_FREE, Bearing, Freedom, Long
from audiolesson.draft.sentences.short_forms import in_full, says_unheard
from audiolesson.draft.sentences.under_heading import is_whole
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import BlockKind, Text
from audiolesson.patterns import lazy

Above = BlockKind | Literal["heading"]
"""What stands right above a block; pictures are looked through."""

Heads = Literal["", "bold", "plain"]
"""How a glossary writes the heads of its paragraphs, "" for none."""

_NAMES = lazy(r"[A-Za-z_]\w+")


LONGEST_OF_ALL = 120
"""Words of a sentence that is told however long it is; a longer one is none to be spoken."""


@dataclass(slots=True)
class Reading:
    """A lesson as far as it is read, and the paragraph that is under way. `least`: the tier of this section.

    `titles`: those of the sections; `over`: those over them, see `titles_over`.
    `pointed`: what was pointed at in the notes, "code 3" for a program of section 3.
    `example`: the paragraph that an example was begun in, all behind which is true of the example alone.
    `whole_one`: no sentence of this paragraph must not be said, so that all of it can be told in order.
    `flow`: which sentences of this paragraph can be told as they stand, see `refusing.flowing`; `flowing`: this one.
    `verbs`: the share of this paragraph's sentences that surely have a verb, by which the others are taken to have one.
    `walk`: the lesson leads through programs; `place`: where the paragraph stands to one.
    `above`: what stands right above each block, by its number; `paragraphs`: those of the lesson, by theirs.
    `shown`: the names in the programs of each section, with the block that holds them first.
    `unheard`: short forms that nothing in the lesson gives in full. `misspelled`: words that are spelled wrong.
    `pictured`: the page shows a picture, a program, a table or a formula.
    `lettered`: the lesson reasons in formulas, so that what holds a letter is for the eye.
    `noted`: the lesson is made of lists in plain words.
    `headed`: it is a glossary of paragraphs, each with its head so written, see `own_heads`; `defined`: the orders of
    the sentences that say what a head names.
    `counted`: the orders of items that are read out by numbers, all of which are told, or none.
    `sums_up`: the section is the summary, where "we" is everyone and each point stands alone.
    `open`: the question that the last paragraph ended with, the order of the sentence before it, and its block.
    `freedom`: how freely it is told; `long`: also in sentences of over 25 words; `notes`: also in items that are
    paragraphs. `judged`: what is known.
    `scraps`: nothing else can be told, so that items without a verb are.
    `is_clean`: the lesson is written to be read from its first sentence to its last, see `cleanness`.
    `passed`: the sentence before this one was left out, and nothing goes on from it. `stands`: see `as_it_stands`.
    """

    whole: str
    language: str = "en"
    titles: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    section: int = 0
    block: int = 0
    least: int = 0
    sums_up: bool = False
    verbs: float = 0.0
    whole_one: bool = False
    flowing: bool = False
    walk: bool = False
    lettered: bool = False
    noted: bool = False
    headed: Heads = ""
    defined: set[int] = field(default_factory=set)
    counted: set[int] = field(default_factory=set)
    place: Place = ""
    example: int = -1
    freedom: Freedom = 0
    long: Long = 0
    notes: bool = False
    judged: Judged = field(default_factory=Judged)
    unheard: frozenset[str] = frozenset()
    pictured: bool = False
    misspelled: Collection[str] = ()
    pointed: set[str] = field(default_factory=set)
    above: dict[int, Above] = field(default_factory=dict)
    paragraphs: dict[int, Text] = field(default_factory=dict)
    shown: dict[int, dict[str, int]] = field(default_factory=dict)
    open: tuple[Text, int, int] | None = None
    flow: tuple[bool, ...] = ()
    scraps: bool = False
    is_clean: bool = False
    passed: bool = False
    stands: bool = False
    wholes: frozenset[int] = frozenset()

    @property
    def is_english(self) -> bool:
        """Whether the lesson is told in English, of which more is known than of other languages."""
        return is_english(self.language)

    @property
    def title_above(self) -> str:
        """The title over this section, as far as it may say of what it tells, else ""; see `titles_over`."""
        return self.over[self.section] if self.section < len(self.over) else ""

    @property
    def runs(self) -> bool:
        """Whether the lesson is told as it runs, so that a sentence is heard behind the one before it."""
        return self.freedom == MOST_FREE and self.is_english

    @property
    def in_full(self) -> Mapping[str, str]:
        """The short forms that the lesson gives in full, with their words; none where it is not English."""
        if self.whole not in self.judged.in_full:
            said = "\n".join((self.whole, *self.titles))
            self.judged.in_full[self.whole] = in_full(said) if self.is_english else {}
        return self.judged.in_full[self.whole]

    def read(self, sentences: Sequence[str]) -> list[Tree | None]:
        """The trees of sentences; none of another language than the parser's."""
        return self.judged.trees.several(sentences) if self.is_english else [None for _ in sentences]

    def fault(self, text: Text, lenient: bool = False) -> str:
        """Why a sentence must not be said, "" if it may; a long one only where nothing else fills the time."""
        signs = "\\" in text.text or any(mark.kind == "formula" for mark in text.marks)
        if self.is_english and (signs or not self.long) and len(text.text.split()) > LONGEST:
            return TOO_LONG
        return self.fault_at_any_length(text, lenient)

    def fault_at_any_length(self, text: Text, lenient: bool = True) -> str:
        """Why a sentence must not be said however freely the lesson is told, "" if it may."""
        why = why_not(text, self.language, lenient)
        if why == TOO_LONG and self.long == HOWEVER_LONG and len(text.text.split()) <= LONGEST_OF_ALL:
            why = next((one for one in every_fault(text, self.language, lenient) if one != TOO_LONG), "")
        if why != NO_VERB or len(self.whole) > MOST_READ:
            return why
        return "" if is_clause(text.text, self.judged.trees.of) else why

    def unwhole(self, text: Text, opens: bool) -> str:
        """Why a sentence is surely none wherever it stands, "" if it may be one; see `refusing.unwhole`."""
        if not self.is_english:
            return ""
        if wrong := self.slip(text):
            return wrong
        if (text, opens) not in self.judged.unwhole:
            self.judged.unwhole[text, opens] = why_unwhole(text.text, outside_marks(text), opens)
        return self.judged.unwhole[text, opens]

    def slip(self, text: Text) -> str:
        """What slip of the pen a sentence holds, in words for the author; "" where it holds none."""
        if wrong := wrong_word(text.text, self.misspelled):
            return f"seems to spell “{wrong}” wrong"
        return SLIPS if is_slip_of_grammar(outside_marks(text)) else ""

    def fault_in_parts(self, text: Text) -> str:
        """Why a sentence must not be said; of one that comes apart, why one of its parts must not."""
        why = self.fault_at_any_length(text)
        parts = self.begun(self.pieces(text)) if why == TOO_LONG else ()
        if self.is_clean and len(parts) > 1:
            return ""  # each part is looked at when it is told
        return next(filter(None, map(self.fault_at_any_length, parts)), "") if len(parts) > 1 else why

    def is_sound(self, line: Text) -> bool:
        """Whether a line may be told that a formula ends, whose letters it may name."""
        why = self.fault(line, lenient=True)
        return not why or (why != TOO_LONG and not in_place(line, why))

    def begin(self, sentences: Sequence[Text]) -> None:
        """Take up a paragraph: which of its sentences can be told as they stand."""
        self.whole_one = self.place == "beside" and is_whole(sentences, self.fault_at_any_length)
        clean = self.is_english and (not self.place or self.whole_one or (self.is_clean and not self.walk))
        flow = flowing_ones(sentences, self.fault_in_parts, self.is_clean) if clean else ()
        self.flow = tuple(one and not self.is_unheard(text) for one, text in zip(flow, sentences, strict=False))
        self.passed = False

    def at(self, sentence: int) -> None:
        """Take up a sentence of the paragraph by its number: whether it can be told as it stands."""
        self.flowing = sentence < len(self.flow) and self.flow[sentence]

    def is_unheard(self, text: Text) -> bool:
        """Whether a sentence holds what means nothing to a listener: a short form or a letter that nothing explains."""
        return says_unheard(text, self.unheard) or (self.lettered and holds_a_letter(text))

    def pieces(self, sentence: Text, behind: str = "") -> tuple[Text, ...]:
        """A sentence as shorter ones, where that is safe; `behind`: the sentence that follows it."""
        return self.judged.shorter(sentence, behind, careful=self.is_clean)

    def begun(self, pieces: Sequence[Text]) -> tuple[Text, ...]:
        """Parts of a sentence, of those that are still too long the beginning that can be told, and the rest."""
        short = self.is_english and not self.long
        return tuple(part for piece in pieces for part in (self.judged.begun(piece) if short else (piece,)))

    @property
    def bearing(self) -> Bearing:
        """What may be wrong with a sentence here that is told all the same."""
        return Bearing(self.freedom, self.runs, self.place in ("above", "behind"), self.verbs)

    def show(self, program: str) -> None:
        """Remember the names that a program holds, of which the text behind it may speak."""
        names = self.shown.setdefault(self.section, {})
        for name in _NAMES.findall(program):
            names.setdefault(name, self.block)

    def forgiven(self, text: Text, why: str, first: bool, follows: int) -> tuple[str, bool]:
        """What is left wrong with a sentence of a paragraph where it stands, and whether it is bound to that place.

        `first`: it begins the paragraph; `follows`: the order of the sentence before it, -1 where that is not told.
        """
        bound = False
        if why == NO_VERB and self.bearing.may_have_verb(text.text):
            why = ""
        if why == TOO_SHORT and (self.runs or follows >= 0) and says_shortly(text.text):
            why, bound = "", not self.runs
        return why, bound
