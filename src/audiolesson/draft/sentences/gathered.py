"""What a lesson gives: the sentences that pass every filter, and what was refused and why."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from audiolesson.draft.english.other_tongue import is_of_another_tongue
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import cut, glue, one_behind_the_other, sentences_in
from audiolesson.draft.model import NEVER, Candidate, Refused, Source
from audiolesson.draft.refusing.answers import answers, answers_shortly, only_agrees
from audiolesson.draft.refusing.asked import asks_on
from audiolesson.draft.refusing.connectives import without_connective
from audiolesson.draft.refusing.examples import sets_up_example
from audiolesson.draft.refusing.filters import harm
from audiolesson.draft.refusing.flowing import in_place
from audiolesson.draft.refusing.half_clauses import is_narrowed_at_once
from audiolesson.draft.refusing.leaning import follows_well, leans_back
from audiolesson.draft.refusing.letters import holds_a_letter
from audiolesson.draft.refusing.lone_clauses import is_lone_clause
from audiolesson.draft.refusing.programs import is_of_a_program
from audiolesson.draft.refusing.read_aloud import is_passed_over
from audiolesson.draft.refusing.reasons import LEANS, LONE, PASSED_OVER, QUESTION
from audiolesson.draft.refusing.scraps import is_scrap
from audiolesson.draft.sentences.article_behind_be import with_article_behind_be
from audiolesson.draft.sentences.given_articles import with_its_article
from audiolesson.draft.sentences.leans import LAST_TIER, Standing, is_first, leans, opens_a_lesson
from audiolesson.draft.sentences.reading import Reading
from audiolesson.draft.sentences.short_forms import says_unheard
from audiolesson.draft.sentences.unlabelled import without_label
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

BESIDE_CODE = 2
"""The tier of what stands right above or behind a program."""

MOST_WITH_ANSWER = 40
"""Words of a question and its answer together."""

MOST_IN_A_CHAIN = 8
"""Sentences that lean one on the other: told in their order they are a run of the lesson; more are rarely all told."""

LONGEST_CHAIN = 30
"""The same where a lesson is told as it runs."""


_PART_OF_FIGURE = lazy(r" \([a-h]\)(?=[.,;:])")
"""A part of a figure at the end of what it shows: "The kiln has two doors (a)."."""

_STOPS_TWICE = lazy(r"[.!?][\"”’]\.$")
"""How a sentence ends that was given a stop behind the one within its quotation: "or “fired.”."."""


@dataclass(slots=True)
class Gathered(Reading):
    """What a lesson gives: sentences that could be said, and what was refused.

    `doubt`: how likely each is bad to hear, 0 to 1, by its order, as far as that was asked.
    """

    candidates: list[Candidate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    doubt: dict[int, float] = field(default_factory=dict)

    def refuse(self, text: str, why: str, aside: bool = False, said: Text | None = None) -> None:
        """Remember what is not said, for the notes; `said`: what would have been told, with its marks."""
        self.passed = False
        self.refused.append(Refused(self.section, text, why, len(self.candidates), aside, self.block, said))

    def right_before(self, last: int) -> str:
        """The sentence right before what comes next, told (its order is `last`) or refused; "" for none."""
        if last >= 0:
            return self.candidates[last].text.text
        one = self.refused[-1] if self.refused else None
        return one.text if one and one.section == self.section and one.before == len(self.candidates) else ""

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
        while part := _PART_OF_FIGURE.search(text.text):
            text = glue(cut(text, 0, part.start()), cut(text, part.end(), len(text.text)))
        if _STOPS_TWICE.search(text.text):
            text = cut(text, 0, len(text.text) - 1)
        if self.is_english and not self.is_clean:
            text = with_its_article(without_label(text, self.whole, self.judged.trees), self.whole)
        if self.is_english:
            text = with_article_behind_be(text)
        bare = without_connective(text) if follows < 0 and self.is_english else None
        text, tier = (bare, max(tier, 1)) if bare else (text, tier)
        named = any(mark.start == 0 and mark.kind == "code" for mark in text.marks)
        why = "" if sure else (self.fault_at_any_length if told else self.fault)(text, source == "prose" or named)
        opens = source == "prose" and first and follows < 0 and self.above.get(self.block) == "heading"
        if why and source == "prose":
            why, to_its_place = self.forgiven(text, why, first, follows)
            bound = bound or to_its_place
            in_line = follows >= 0 or first or (self.passed and not leans_back(text.text))
            if why and self.flowing and in_line and not in_place(text, why, clean=self.is_clean):
                why, bound, tier = "", follows >= 0, max(tier, 1)
        of_program = source == "prose" and not (sure or self.whole_one or (self.is_clean and self.flowing))
        if not why and of_program and is_of_a_program(text.text, self.place, self.walk):
            why = "explains a program on the page"
        if not why and self.is_english and is_of_another_tongue(text.text):
            why = "is in another language"
        if self.lettered and holds_a_letter(text):
            why = "belongs to the formulas of the page"
        here = Standing(opens and self.is_english, follows >= 0, source == "prose", self.sums_up, self.flowing)
        leaning, tier = leans(text.text, here, self.freedom, tier)
        leaning = leaning and not self._opens_the_lesson(text.text)
        leaning = leaning or bound or (source == "prose" and self.example == self.block)
        if not why and says_unheard(text, self.unheard):
            why = "uses a short form that is given in full nowhere"
        if sets_up_example(text.text):
            self.example = self.block
        if not why and follows < 0 and answers_shortly(text.text):
            why = "answers a question that is not told"
        if why and source == "prose" and self.freedom:
            why = self.bearing.left(text, why, self.language, joined=follows >= 0)
            tier = tier if why else LAST_TIER
        asked = first and self.titles[self.section : self.section + 1] and self.titles[self.section].endswith("?")
        begins = follows < 0 and not (asked or sure)
        told_here = source == "prose" and self.is_clean and self.flowing
        if told_here and has_main_verb(text.text) and not is_narrowed_at_once(text.text):
            why = why or self.slip(text) or (LONE if begins and is_lone_clause(text.text) else "")
        else:
            why = why or self.unwhole(told or text, begins)
        longest = self._longest_chain()
        if not why and leaning and (follows < 0 or self._chain(follows) >= longest):
            why = LEANS
        if why:
            passed = self.is_clean and is_passed_over(text.text, why)
            self.refuse(text.text, why, aside=passed or why in PASSED_OVER or is_scrap(text.text, why), said=text)
            self.passed = passed
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

    def is_behind(self, order: int, label: str) -> bool:
        """Whether a candidate is told behind this label, of which what follows speaks too."""
        return order >= 0 and self.candidates[order].text.text.startswith(f"{label}: ")

    def take(self, text: Text, follows: int, tier: int) -> int:
        """Take a sentence of a list that was judged with all of it, right behind another one; its order."""
        before = self.candidates[follows].tier if follows >= 0 else 0
        return self._add(text, "bullet", follows, max(tier, before, self.least))

    def _add(self, text: Text, source: Source, follows: int, tier: int, first: bool = False) -> int:
        order, self.passed = len(self.candidates), False
        self.candidates.append(Candidate(text, self.section, self.block, order, source, first, follows, tier))
        return order

    def _opens_the_lesson(self, said: str) -> bool:
        """Whether nothing stands before a careful author's sentence, which names what it means itself."""
        return self.is_clean and not self.candidates and opens_a_lesson(said, self.section, self.refused)

    def told_to_its_end(self, candidates: int, refused: int) -> int:
        """The order of the last sentence of a list or quotation that is told whole, for what goes on from it; or -1.

        `candidates`, `refused`: how many of each there were before it.
        """
        whole = self.runs and len(self.candidates) > candidates and len(self.refused) == refused
        return len(self.candidates) - 1 if whole else -1

    def leave_for_last(self, order: int, *, ever: bool = True) -> None:
        """Have a sentence told only where nothing else fills the time: what takes it back cannot be told.

        `ever`: or never, for it is only half of a sentence of the lesson.
        """
        tier = max(self.candidates[order].tier, LAST_TIER) if ever else NEVER
        self.candidates[order] = replace(self.candidates[order], tier=tier)

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
        why = in_place(answer, why, answering=True, clean=self.is_clean) if why and self.flowing else why
        why = why or self.unwhole(answer, False)
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
        why = self.fault(sentence) or self.unwhole(sentence, True) or (LEANS if leans_back(sentence.text) else "")
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
        why = why or next(
            (why for at, text in enumerate(sentences) if (why := self._unwhole_parts(text, at or sure))), ""
        )
        if not why and leaning and (follows < 0 or self._chain(follows) >= self._longest_chain()):
            why = LEANS
        if why:
            return -1
        before = self.candidates[follows].tier if leaning else 0
        tier = max(tier, self.least, before, *(harm(text, self.language) for text in sentences))
        return self._add(one_behind_the_other(*sentences), source, follows if leaning else -1, tier)

    def _unwhole_parts(self, text: Text, at: int) -> str:
        """Why one of the sentences in a text is surely none; `at`: how many stand before it, as far as that matters."""
        parts = sentences_in(text, self.language)
        return next((why for one, part in enumerate(parts) if (why := self.unwhole(part, at + one == 0))), "")

    def _longest_chain(self) -> int:
        return LONGEST_CHAIN if self.freedom else MOST_IN_A_CHAIN

    def _chain(self, order: int) -> int:
        """How many sentences must be said for this one to be: itself and what it leans on."""
        follows = self.candidates[order].follows
        return 1 if follows < 0 else 1 + self._chain(follows)
