"""From the blocks of a lesson to sentences that could be said: prose, bullets, tables and formulas."""

import re
from dataclasses import dataclass
from itertools import zip_longest

from audiolesson.draft.english.spelling import misspelled_in
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.refusing.answers import asks, asks_on_page, is_form, is_record
from audiolesson.draft.refusing.cases import WHY, cases_of
from audiolesson.draft.refusing.letters import is_of_formulas
from audiolesson.draft.refusing.programs import Place, is_walk, places
from audiolesson.draft.refusing.reasons import GOES_ON, NO_VERB, QUESTION, UNENDED
from audiolesson.draft.sentences.bearable import Freedom, Long
from audiolesson.draft.sentences.bullets import completed_by
from audiolesson.draft.sentences.cleanness import is_clean
from audiolesson.draft.sentences.flow import mended
from audiolesson.draft.sentences.flowing_lists import told_terms
from audiolesson.draft.sentences.formulas import tell_formula
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.heading_subject import is_headless, with_its_subject
from audiolesson.draft.sentences.heading_told import told_heading
from audiolesson.draft.sentences.held import POINTS_AHEAD, announces_these
from audiolesson.draft.sentences.label_rows import row_of_list
from audiolesson.draft.sentences.noted import is_noted
from audiolesson.draft.sentences.own_heads import heads_of, under_heading
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.sentences.prose import prose
from audiolesson.draft.sentences.quoted import says_what_it_is, tell_words_of
from audiolesson.draft.sentences.reading import Above
from audiolesson.draft.sentences.short_forms import unheard
from audiolesson.draft.sentences.shown import is_pictured, tell_code, tell_picture, tell_quotation
from audiolesson.draft.sentences.tables import as_terms, rows_as_sentences
from audiolesson.draft.sentences.terms import term_items
from audiolesson.draft.sentences.titles_over import titles_over
from audiolesson.draft.sentences.told_list import tell_list
from audiolesson.draft.shortening.judged import Judged
from audiolesson.draft.titling.sections import is_task, role
from audiolesson.lesson.model import Block, Lesson, Section, Text
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy

_ASIDE = lazy("(?:[💁🎓💡📝🧠👉🔍🤔] ?)+|(?:Note|Info|Tip|Callout)[:.] +", re.IGNORECASE)
"""How an aside begins that is told like a paragraph; any other quotation is somebody's words."""
_GOES_ON = lazy(r"[\w,]$")
_HALF = lazy(
    r"(?:\w+ ){3}(?:is|are|was|were|be|has|have|had|that|which|when|if|because|of|for|with|by|from|and|or|the|an?)$"
)
"""A paragraph that ends in the middle of a clause: "When the headings were"."""


def gather(
    lesson: Lesson,
    language: str = "en",
    freedom: Freedom = 0,
    judged: Judged | None = None,
    *,
    long: Long = 0,
    notes: bool = False,
    scraps: bool = False,
) -> Gathered:
    """All sentences of the lesson that could be said, in order, and all that could not.

    `freedom`: how freely the lesson is told; `long`: also in sentences of over 25 words that do not come apart;
    `notes`: also in items that are paragraphs; `scraps`: also in such without a verb. `judged` keeps what is found out.
    """
    judged = judged or Judged()
    found = Gathered(all_text(lesson), language, freedom=freedom, long=long, notes=notes, scraps=scraps, judged=judged)
    form, record = is_form(lesson), is_record(lesson)
    found.walk = is_walk(lesson)
    found.titles = tuple(section.title for section in lesson.sections)
    found.over = titles_over(lesson)
    found.pictured = is_pictured(lesson)
    if found.is_english:
        found.lettered = is_of_formulas(lesson)
        found.noted = is_noted(lesson)
        found.headed = heads_of(lesson, language)
        found.unheard = unheard(found.whole, [lesson.title, *found.titles])
        found.misspelled = misspelled_in(lesson, found.whole)
        found.is_clean = is_clean(found, lesson)
    cases = cases_of(lesson) if found.is_english else frozenset()
    parent_apart = 99
    for index, section in enumerate(lesson.sections):
        found.section = index
        if section.level > parent_apart:
            _whole(found, section, "is a part of a section that is not told")
            continue
        parent_apart = 99
        if index in cases:
            parent_apart = section.level
            _whole(found, section, WHY)
            continue
        found.sums_up = role(section.title, section.level) == "summary"
        found.least = 3 if record or is_task(section.title) else 0
        level = max(section.level, 2) if index else section.level  # slides have many titles
        if role(section.title, level) == "apart" and not _holds_the_lesson(section, lesson):
            parent_apart = section.level
            _whole(found, section, "is for doing or looking up, not for hearing")
            continue
        _section(found, section, form, record)
    return found


MUCH = 1500
"""Letters of paragraphs that are no list of aims."""
_LEARNING = lazy(r"\b(?:objectives?|outcomes|goals)\b|\bwhat (?:you|we)\b", re.IGNORECASE)


def _holds_the_lesson(section: Section, lesson: Lesson) -> bool:
    """Whether most paragraphs of a lesson stand under its list of aims, as no heading parts the two."""
    if not _LEARNING.search(section.title):
        return False
    told = [sum(len(block.text.text) for block in one.blocks if block.kind == "paragraph") for one in lesson.sections]
    return max(sum(told) / 2, MUCH) < told[lesson.sections.index(section)]


def _whole(found: Gathered, section: Section, why: str) -> None:
    for block in section.blocks:
        found.block += block.kind != "picture"
        for one in (block, *block.inner()):
            found.refuse(one.text.text, why, said=one.text if one.kind == "paragraph" else None)


def _section(found: Gathered, section: Section, form: bool, record: bool) -> None:
    walk = _Walk(found, section, form, record)
    for block, behind, place in zip_longest(section.blocks, section.blocks[1:], places(section.blocks)):
        walk.step(block, behind, place)


@dataclass(slots=True)
class _Walk:
    """A section on its way: what the blocks so far leave for the next.

    `lead` is the line with a colon that leads to a block, `last` the order of the sentence right before it, `question`
    what was asked above it. `asked`: a quiz asks for the next list. `hidden`: what answers a question that is not told.
    `label` stands over a list without being a sentence; `ahead`: a paragraph announces the list; `broken_off`: one goes
    on in the formula behind it; `half`: one ends in the middle of a clause, which the list goes on.
    """

    found: Gathered
    section: Section
    form: bool
    record: bool
    lead: Text | None = None
    last: int = -1
    question: Text | None = None
    asked: bool = False
    hidden: bool = False
    label: str = ""
    ahead: bool = False
    broken_off: bool = False
    half: bool = False
    above: Above = "heading"

    def __post_init__(self) -> None:
        title = self.section.title
        self.question = Text(title) if asks(title) == "shortly" else None
        self.hidden = self.form and asks(title) == "someone"

    def step(self, block: Block, behind: Block | None, place: Place) -> None:
        """Tell one block; `behind` is the one after it, `place` how it stands to a program."""
        found, above = self.found, self.above
        found.block, found.place = found.block + (block.kind != "picture"), place
        begun = (len(found.candidates), len(found.refused))
        if block.kind == "paragraph":
            found.paragraphs[found.block] = block.text
        if block.kind != "picture":
            found.above[found.block], self.above = above, block.kind
        if block.kind == "paragraph" and (kind := asks(block.text.text)) != "no":
            self._ask(block.text, by_someone=kind == "someone")
        elif self.hidden:
            _hide(found, block)
        elif block.kind == "paragraph":
            if not _is_row(found, self.section, block.text):
                self._paragraph(block, behind, above)
        elif block.kind == "picture":
            tell_picture(found, block.text)
            self.lead, self.last = None, -1 if self.lead is not None else self.last
        else:
            self._other(block)
            self.lead, self.last, self.question = None, found.told_to_its_end(*begun), None
            self.label, self.ahead, self.half = self.label if block.kind == "list" else "", False, False

    def _ask(self, question: Text, by_someone: bool) -> None:
        """A question to the reader waits for the block below it; one that somebody asked is not told."""
        self.hidden = self.form and by_someone
        self.question = None if by_someone else question
        self.asked, self.lead, self.last = True, None, self.last if self.found.runs else -1
        if by_someone:
            self.found.refuse(question.text, QUESTION)

    def _paragraph(self, block: Block, behind: Block | None, above: Above) -> None:
        found, title = self.found, self.section.title
        self.broken_off = behind is not None and behind.kind == "formula" and bool(_GOES_ON.search(block.text.text))
        self.half = bool(_HALF.search(" ".join(block.text.text.split(" ")[-4:])))
        led = self.half and behind is not None and behind.kind == "list"
        text = glue(block.text, ":") if self.broken_off or led else block.text
        if found.is_english and found.above.get(found.block) == "heading":
            text = under_heading(title, with_its_subject(title, text, found.whole), found)
            if text == block.text and is_headless(text.text, found.judged.trees):
                found.refuse(text.text, NO_VERB)
                self.lead, self.last, self.question = None, -1, None
                return
            if said := told_heading(title, text.text, found.whole):
                self.last = found.offer(said, "prose", True, sure=said.text[0] == "“" or said.text[-1] == "?")
        if found.runs:
            text = mended(text, above, behind, found.whole)
        last = -1 if self.lead is not None else self.last
        self.lead, self.last = prose(found, text, last, question=self.question)
        self.question, self.asked = None, bool(asks_on_page(block.text.text))
        self.ahead = self.lead is None and bool(
            POINTS_AHEAD.search(block.text.text) or (self.last < 0 and announces_these(block.text.text))
        )
        self.label = block.text.text if self.lead is None and _is_label(block.text.text) else ""

    def _other(self, block: Block) -> None:
        """A list, a table, a formula, code, or a quotation."""
        found, section, lead = self.found, self.section, self.lead
        match block.kind:
            case "list" if self.record or (self.asked and not _answers(block)):
                project = "belongs to one project, meeting or exercise"
                why = project if self.record else "answers a question that is not for the ear"
                found.refuse(" ".join(item.text.text for item in block.items), why)
            case "list" if self.half:
                if lead is None or not completed_by(found, lead, block, self.last):
                    found.refuse(lead.text.rstrip(":") if lead else "", UNENDED)
                    for item in block.items:
                        found.refuse(item.text.text, GOES_ON)
            case "list":
                lead = lead or (self.question if self.asked else None)
                titles = (self.label, section.title) if self.label else (section.title,)
                tell_list(found, block, lead, titles, self.last, -1 if self.ahead else None, self.label)
            case "table":
                _table(found, block, lead, self.last)
            case "formula":
                tell_formula(found, block.text, lead, self.last, self.broken_off)
            case "code":
                found.show(block.text.text)
                tell_code(found, block.text.text, block.info, section.title, led=lead is not None)
            case _ if aside := _ASIDE.match(block.text.text):
                prose(found, capital(cut(block.text, aside.end(), len(block.text.text))), tier=1)
            case _ if found.is_english and says_what_it_is(section.title, block.text.text):
                prose(found, block.text, tier=1)
            case _ if lead and found.runs and tell_words_of(found, lead, block.text, self.last):
                pass
            case _ if not tell_quotation(found, block.text):
                found.refuse(block.text.text, "is a quotation or an aside")
                self.asked = bool(asks_on_page(block.text.text))


def _is_row(found: Gathered, section: Section, text: Text) -> bool:
    """Whether a paragraph is the row of names that the heading above it calls by their kind, and is taken as that."""
    if found.above.get(found.block) != "heading" or has_main_verb(text.text):
        return False
    row = row_of_list(None, section.title, [text], found.whole)
    return row is not None and found.offer(row, "bullet", True, tier=1) >= 0


def _answers(block: Block) -> bool:
    """Whether the items below a question are no choices of a quiz: each sets off what it begins with, and ends."""
    return all(
        item.text.text.endswith(".") and any(at == 0 for at, _ in (*item.text.strong, *item.text.slanted))
        for item in block.items
    )


def _is_label(paragraph: str) -> bool:
    """Whether a paragraph is no sentence but a label over what stands under it: "Cons", "Known faults:"."""
    return len(paragraph.split()) < 9 and not paragraph.endswith((".", "!"))


def _hide(found: Gathered, block: Block) -> None:
    found.refuse(block.text.text, "answers a question that is not told")
    for item in block.items:
        _hide(found, item)


def _table(found: Gathered, block: Block, lead: Text | None, last: int) -> None:
    """A table behind the line that leads to it, where that is a sentence of its own."""
    if pairs := as_terms(block.rows):
        if not (found.is_english and told_terms(found, pairs)):
            term_items(found, pairs, -1)
        return
    said = bare_lead(lead) if lead is not None else None
    rows = rows_as_sentences(block.rows, found.whole, block.text.text or (said.text if said else ""))
    if not rows:
        found.refuse("table", "is a table for the eye")
        return
    if said is not None and leads(said.text) and has_main_verb(said.text):
        found.offer(glue(said, "."), "prose", False, last)
    for row in rows:
        found.offer_run((row,), sure=True, source="table")


def all_text(lesson: Lesson) -> str:
    """The text of all blocks, one a line, without headings: how the lesson writes its words in mid-sentence."""
    blocks = (block for section in lesson.sections for block in section.blocks)
    lines = (text.text for block in blocks for text in texts(block))
    return "\n".join(line for line in lines if line)
