"""What a lesson gives: the sentences that pass every filter, and what was refused and why."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.model import Candidate, Refused, Source, is_english
from audiolesson.draft.refusing.answers import answers, answers_shortly, only_agrees
from audiolesson.draft.refusing.asked import asks_on
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.refusing.examples import sets_up_example
from audiolesson.draft.refusing.filters import LONGEST, RATHER_LONG, harm, why_not
from audiolesson.draft.refusing.flowing import flows, in_place
from audiolesson.draft.refusing.in_paragraphs import says_shortly
from audiolesson.draft.refusing.leaning import follows_well, leans_back
from audiolesson.draft.refusing.letters import holds_a_letter
from audiolesson.draft.refusing.programs import Place, is_of_a_program
from audiolesson.draft.refusing.reasons import NO_VERB, PASSED_OVER, QUESTION, TOO_LONG, TOO_SHORT
from audiolesson.draft.sentences.bearable import MOST_FREE, Bearing, Freedom
from audiolesson.draft.sentences.leans import LAST_TIER, Standing, is_first, leans
from audiolesson.draft.sentences.short_forms import in_full, says_unheard
from audiolesson.draft.sentences.under_heading import is_whole
from audiolesson.draft.shortening.judged import Judged
from audiolesson.lesson.model import BlockKind, Text

Above = BlockKind | Literal["heading"]
"""What stands right above a block; pictures are looked through."""

BESIDE_CODE = 2
"""The tier of what stands right above or behind a program."""

MOST_WITH_ANSWER = 40
"""Words of a question and its answer together."""

MOST_IN_A_CHAIN = 8
"""Sentences that lean one on the other: told in their order they are a run of the lesson; more are rarely all told."""

LONGEST_CHAIN = 30
"""The same where a lesson is told as it runs."""

_NAMES = re.compile(r"[A-Za-z_]\w+")

CLEAN_SHARE = 0.45
"""The share of a clean lesson's sentences that stand in paragraphs that flow (27 lessons of careful writers: 0.29 to
1.0, all but three above this; 80 wild pages of courses: 0.0 to 0.71, all but nine below)."""


@dataclass(slots=True)
class Gathered:
    """What a lesson gives: sentences that could be said, and what was refused. `least`: the tier of this section.

    `titles`: those of the sections. `pointed`: what was pointed at in the notes, "code 3" for a program of section 3.
    `example`: the paragraph that an example was begun in, all behind which is true of the example alone.
    `whole_one`: no sentence of this paragraph must not be said, so that all of it can be told in order.
    `flowing`: this paragraph can be told as it stands, see `refusing.flowing`.
    `verbs`: the share of this paragraph's sentences that surely have a verb, by which the others are taken to have one.
    `walk`: the lesson leads through programs; `place`: where the paragraph stands to one.
    `above`: what stands right above each block, by its number. `shown`: the names in the programs of each section, with
    the block that holds them first.
    `unheard`: short forms that nothing in the lesson gives in full.
    `lettered`: the lesson reasons in formulas, so that what holds a letter is for the eye.
    `sums_up`: the section is the summary, where "we" is everyone and each point stands alone.
    `open`: the question that the last paragraph ended with, the order of the sentence before it, and its block.
    `freedom`: how freely it is told. `judged`: what is known. `in_flow`: sentences that flow, of `in_prose`.
    """

    whole: str
    language: str = "en"
    titles: tuple[str, ...] = ()
    section: int = 0
    block: int = 0
    least: int = 0
    sums_up: bool = False
    verbs: float = 0.0
    whole_one: bool = False
    flowing: bool = False
    walk: bool = False
    lettered: bool = False
    place: Place = ""
    example: int = -1
    freedom: Freedom = 0
    judged: Judged = field(default_factory=Judged)
    candidates: list[Candidate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    unheard: frozenset[str] = frozenset()
    pointed: set[str] = field(default_factory=set)
    above: dict[int, Above] = field(default_factory=dict)
    shown: dict[int, dict[str, int]] = field(default_factory=dict)
    open: tuple[Text, int, int] | None = None
    in_flow: int = 0
    in_prose: int = 0

    @property
    def is_english(self) -> bool:
        """Whether the lesson is told in English, of which more is known than of other languages."""
        return is_english(self.language)

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

    def refuse(self, text: str, why: str, aside: bool = False) -> None:
        """Remember what is not said, for the notes."""
        self.refused.append(Refused(self.section, text, why, len(self.candidates), aside))

    def show(self, program: str) -> None:
        """Remember the names that a program holds, of which the text behind it may speak."""
        names = self.shown.setdefault(self.section, {})
        for name in _NAMES.findall(program):
            names.setdefault(name, self.block)

    def fault(self, text: Text, lenient: bool = False) -> str:
        """Why a sentence must not be said, "" if it may; a long one only where a lesson is told most freely."""
        if self.is_english and self.freedom < MOST_FREE and len(text.text.split()) > LONGEST:
            return TOO_LONG
        return self.fault_at_any_length(text, lenient)

    def fault_at_any_length(self, text: Text, lenient: bool = True) -> str:
        """Why a sentence must not be said however freely the lesson is told, "" if it may."""
        if (text, lenient) not in self.judged.faults:
            self.judged.faults[text, lenient] = why_not(text, self.language, lenient=lenient)
        return self.judged.faults[text, lenient]

    def _fault_in_parts(self, text: Text) -> str:
        """Why a sentence must not be said; of one that comes apart, why one of its parts must not."""
        why = self.fault_at_any_length(text)
        parts = self.pieces(text) if why == TOO_LONG else ()
        return next(filter(None, map(self.fault_at_any_length, parts)), "") if len(parts) > 1 else why

    def is_sound(self, line: Text) -> bool:
        """Whether a line may be told that a formula ends, whose letters it may name."""
        why = self.fault(line, lenient=True)
        return not why or (why != TOO_LONG and not in_place(line, why))

    def begin(self, sentences: Sequence[Text]) -> None:
        """Take up a paragraph: whether all of it can be told as it stands."""
        self.whole_one = self.place == "beside" and is_whole(sentences, self.language)
        clean = self.is_english and (not self.place or self.whole_one)
        self.flowing = clean and flows(sentences, self._fault_in_parts) and not any(map(self._is_unheard, sentences))
        self.in_prose += len(sentences)
        self.in_flow += len(sentences) * self.flowing

    @property
    def is_clean(self) -> bool:
        """Whether the lesson is written to be read from its first sentence to its last: much of it flows."""
        return self.is_english and self.in_flow >= CLEAN_SHARE * self.in_prose > 0

    def _is_unheard(self, text: Text) -> bool:
        return says_unheard(text, self.unheard) or (self.lettered and holds_a_letter(text))

    def pieces(self, sentence: Text, behind: str = "") -> tuple[Text, ...]:
        """A sentence as shorter ones, where that is safe; `behind`: the sentence that follows it."""
        return self.judged.shorter(sentence, behind)

    def offer(
        self,
        text: Text,
        source: Source,
        first: bool,
        follows: int = -1,
        tier: int = 0,
        sure: bool = False,
        bound: bool = False,
        told: Text | None = None,
    ) -> int:
        """Take a sentence if nothing forbids it; its order, or -1. `tier` is the least harm of its source.

        `sure`: it was built from what was judged already. `bound`: said behind `follows` or not. `told`: in its place.
        One that leans back is taken only behind the sentence before it, and is never less harmful than that one.
        """
        while (at := text.text.find(" --- ")) >= 0:
            text = glue(cut(text, 0, at), " — ", cut(text, at + 5, len(text.text)))
        bare = without_connective(text) if follows < 0 and self.is_english else None
        text, tier = (bare, max(tier, 1)) if bare else (text, tier)
        named = any(mark.start == 0 and mark.kind == "code" for mark in text.marks)
        why = "" if sure else (self.fault_at_any_length if told else self.fault)(text, source == "prose" or named)
        if why == TOO_LONG and self.flowing and source == "prose" and len(text.text.split()) <= RATHER_LONG:
            why = self.fault_at_any_length(text)
        opens = source == "prose" and first and follows < 0 and self.above.get(self.block) == "heading"
        if why == NO_VERB and source == "prose" and self._bearing.may_have_verb(text.text):
            why = ""
        if why == TOO_SHORT and source == "prose" and (self.runs or follows >= 0) and says_shortly(text.text):
            why, bound = "", bound or not self.runs
        if why and self.flowing and source == "prose" and not in_place(text, why) and (follows >= 0 or first):
            why, bound, tier = "", follows >= 0, max(tier, 1)
        of_program = source == "prose" and not sure and not self.whole_one
        if not why and of_program and is_of_a_program(text.text, self.place, self.walk):
            why = "explains a program on the page"
        if self.lettered and holds_a_letter(text):
            why = "belongs to the formulas of the page"
        here = Standing(opens and self.is_english, follows >= 0, source == "prose", self.sums_up, self.flowing)
        leaning, tier = leans(text.text, here, self.freedom, tier)
        leaning = leaning or bound or (source == "prose" and self.example == self.block)
        if not why and says_unheard(text, self.unheard):
            why = "uses a short form that is given in full nowhere"
        if sets_up_example(text.text):
            self.example = self.block
        if not why and follows < 0 and answers_shortly(text.text):
            why = "answers a question that is not told"
        if why and source == "prose" and self.freedom:
            why = self._bearing.left(text, why, self.language, joined=follows >= 0)
            tier = tier if why else LAST_TIER
        longest = self._longest_chain()
        if not why and leaning and (follows < 0 or self._chain(follows) >= longest):
            why = "leans on a sentence before it"
        if why:
            self.refuse(text.text, why, aside=why in PASSED_OVER)
            return -1
        tier = max(
            tier, self.least, harm(told or text, self.language), BESIDE_CODE * (self.place in ("above", "behind"))
        )
        if leaning:
            before = self.candidates[follows]
            tier = max(tier, before.tier, 2 if before.block != self.block else int(not follows_well(text.text)))
        else:
            follows = -1
        return self._add(told or text, source, follows, tier, first)

    def _add(self, text: Text, source: Source, follows: int, tier: int, first: bool = False) -> int:
        order = len(self.candidates)
        self.candidates.append(Candidate(text, self.section, self.block, order, source, first, follows, tier))
        return order

    def leave_for_last(self, order: int) -> None:
        """Have a sentence told only where nothing else fills the time: what takes it back cannot be told."""
        self.candidates[order] = replace(self.candidates[order], tier=max(self.candidates[order].tier, LAST_TIER))

    def offer_answer(
        self, question: Text, answer: Text, follows: int = -1, alone: bool = True, first: bool = False
    ) -> int:
        """Take a question with the sentence that answers it as one candidate; else the answer alone, if it may be.

        `follows` is the order of the sentence before the question, which a question may lean on; `first`: the question
        begins its paragraph.
        """
        leaning = asks_on(question.text)
        chained = follows >= 0 and self._chain(follows) < self._longest_chain()
        why = self.fault(answer, lenient=True)
        why = in_place(answer, why, answering=True) if why and self.flowing else why
        free = not why and (chained or not leaning) and not question.text.endswith(":?")
        if (
            not (free and (self.flowing or (self.runs and follows >= 0) or answers(question.text, answer.text)))
            or len(question.text.split()) + len(answer.text.split()) > MOST_WITH_ANSWER
        ):
            self.refuse(question.text, QUESTION)
            if alone:
                return self.offer(answer, "prose", False)
            self.refuse(answer.text, "answers a question that is not told", aside=only_agrees(answer.text))
            return -1
        before = follows if leaning else -1
        tier = max(2, self.least, harm(answer), self.candidates[before].tier if before >= 0 else 0)
        return self._add(glue(question, " ", answer), "prose", before, tier, first)

    def offer_named(self, naming: Text, sentence: Text, leader: int = -1, tier: int = 0) -> int:
        """Take a sentence with a short one before it that names its subject ("Take decay."); its order, or -1.

        `leader` is the sentence right behind which the two must be said: "The second is decay." needs the first.
        """
        why = self.fault(sentence) or ("leans on a sentence before it" if leans_back(sentence.text) else "")
        if why:
            self.refuse(sentence.text, why)
            return -1
        tier = max(tier, self.least, harm(sentence, self.language), self.candidates[leader].tier if leader >= 0 else 0)
        return self._add(glue(naming, " ", sentence), "bullet", leader, tier)

    def offer_run(
        self,
        sentences: Sequence[Text],
        follows: int = -1,
        tier: int = 0,
        sure: bool = False,
        bound: bool = False,
        source: Source = "bullet",
    ) -> int:
        """Take sentences that are only said together, one behind the other, as one candidate; its order, or -1.

        None may be forbidden, unless all are `sure`; the first may lean on `follows`, right before; `bound`: it does.
        """
        leaning = bound or (not sure and leans_back(sentences[0].text) and not is_first(sentences[0].text))
        why = next((why for text in sentences if not sure and (why := self.fault(text))), "")
        if not why and leaning and (follows < 0 or self._chain(follows) >= self._longest_chain()):
            why = "leans on a sentence before it"
        if why:
            return -1
        before = self.candidates[follows].tier if leaning else 0
        tier = max(tier, self.least, before, *(harm(text, self.language) for text in sentences))
        both = glue(*[part for text in sentences for part in (" ", text)][1:])
        return self._add(both, source, follows if leaning else -1, tier)

    @property
    def _bearing(self) -> Bearing:
        return Bearing(self.freedom, self.runs, self.place in ("above", "behind"), self.verbs)

    def _longest_chain(self) -> int:
        return LONGEST_CHAIN if self.freedom else MOST_IN_A_CHAIN

    def _chain(self, order: int) -> int:
        """How many sentences must be said for this one to be: itself and what it leans on."""
        follows = self.candidates[order].follows
        return 1 if follows < 0 else 1 + self._chain(follows)
