"""From the blocks of a lesson to sentences that could be said: prose, bullets, tables and formulas."""

import re
from itertools import zip_longest

from audiolesson.draft import joins
from audiolesson.draft.answers import as_said, asks, is_form, is_record
from audiolesson.draft.bearable import Freedom
from audiolesson.draft.cases import WHY, cases_of
from audiolesson.draft.chatter import only_chats
from audiolesson.draft.contrasts import takes_back
from audiolesson.draft.flow import leave_open, left_open, mended
from audiolesson.draft.formulas import says_its_letters, tell_formula
from audiolesson.draft.gathered import Above, Gathered
from audiolesson.draft.heading_subject import with_its_subject
from audiolesson.draft.heading_told import told_heading
from audiolesson.draft.held import POINTS_AHEAD
from audiolesson.draft.in_paragraphs import (
    asks_in_the_flow,
    is_asking,
    is_quoted,
    only_exclaims,
    share_told,
    without_label,
    without_role,
)
from audiolesson.draft.judged import Judged
from audiolesson.draft.label_rows import row_of_list
from audiolesson.draft.letters import is_of_formulas
from audiolesson.draft.phrases import bare_lead, leads
from audiolesson.draft.plain_formulas import plain_formulas
from audiolesson.draft.pointers import only_points
from audiolesson.draft.programs import is_walk, places
from audiolesson.draft.quoted import tell_words_of
from audiolesson.draft.sections import is_task, role
from audiolesson.draft.short_forms import unheard
from audiolesson.draft.shown import tell_code, tell_picture, tell_quotation
from audiolesson.draft.tables import as_terms, rows_as_sentences
from audiolesson.draft.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.terms import term_item, term_items
from audiolesson.draft.texts import capital, cut, glue, sentences_of
from audiolesson.draft.told import defines_name
from audiolesson.draft.told_list import tell_list
from audiolesson.draft.under_heading import is_whole
from audiolesson.draft.unlettered import without_letters
from audiolesson.lesson.model import Block, Lesson, Section, Text
from audiolesson.lesson.outline import texts

_ASIDE = re.compile("(?:[💁🎓💡📝🧠👉🔍🤔] ?)+|(?:Note|Info|Tip|Callout)[:.] +", re.IGNORECASE)
"""How an aside begins that is told like a paragraph; any other quotation is somebody's words."""

_SCOPE = re.compile(r"(?:In|For|With|On|At|Under|During|Among|Within) (?!addition|fact|other words|short)[^,;]{3,60}, ")
"""How a sentence begins whose parts are all true of one case: "In the third set, …; the least was zero"."""

_BRACKETED = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)[.]?")
"""A sentence in brackets, without which a paragraph goes on."""

_MUCH = 1500
"""Letters of paragraphs that are no list of aims."""

_ASKS = re.compile(r"\?|\btrue\b|\bfalse\b|\bwhich of\b|\bquiz\b|\bfill in\b|\bmatch the\b", re.IGNORECASE)
"""A paragraph like this before a list makes it a quiz, which holds false statements as wrong choices."""


def gather(lesson: Lesson, language: str = "en", freedom: Freedom = 0, judged: Judged | None = None) -> Gathered:
    """All sentences of the lesson that could be said, in order, and all that could not.

    `freedom`: how freely the lesson is told. `judged` keeps what is found out for the next time.
    """
    found = Gathered(all_text(lesson), language, freedom=freedom, judged=judged or Judged())
    form, record = is_form(lesson), is_record(lesson)
    found.walk = is_walk(lesson)
    found.titles = tuple(section.title for section in lesson.sections)
    if found.is_english:
        found.lettered = is_of_formulas(lesson)
        found.unheard = unheard(found.whole, [lesson.title, *found.titles])
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


_LEARNING = re.compile(r"\b(?:objectives?|outcomes|goals)\b|\bwhat (?:you|we)\b", re.IGNORECASE)


def _holds_the_lesson(section: Section, lesson: Lesson) -> bool:
    """Whether most paragraphs of a lesson stand under its list of aims, as no heading parts the two."""
    if not _LEARNING.search(section.title):
        return False
    told = [sum(len(block.text.text) for block in one.blocks if block.kind == "paragraph") for one in lesson.sections]
    return 2 * told[lesson.sections.index(section)] > sum(told) and told[lesson.sections.index(section)] > _MUCH


def _whole(found: Gathered, section: Section, why: str) -> None:
    for block in section.blocks:
        found.refuse(block.text.text, why)


def _section(found: Gathered, section: Section, form: bool, record: bool) -> None:
    lead: Text | None = None
    asked, last, broken_off = False, -1, False
    question: Text | None = Text(section.title) if asks(section.title) == "shortly" else None
    hidden, label, ahead = form and asks(section.title) == "someone", "", False
    stands = places(section.blocks)
    above: Above = "heading"
    for block, behind, place in zip_longest(section.blocks, section.blocks[1:], stands):
        found.block, found.place = found.block + (block.kind != "picture"), place
        begun = (len(found.candidates), len(found.refused))
        if block.kind != "picture":
            found.above[found.block], above = above, block.kind
        if block.kind == "paragraph" and (kind := asks(block.text.text)) != "no":
            hidden = form and kind == "someone"
            question = None if kind == "someone" else block.text
            asked, lead, last = True, None, last if found.runs else -1
            if question is None:
                found.refuse(block.text.text, "is a question")
            continue
        if hidden:
            _hide(found, block)
            continue
        match block.kind:
            case "paragraph" if above == "paragraph" and _is_row(found, section, block.text):
                continue
            case "paragraph":
                broken_off = behind is not None and behind.kind == "formula" and block.text.text[-1:].isalnum()
                text = glue(block.text, ":") if broken_off else block.text
                if found.is_english and found.above.get(found.block) == "heading":
                    text = with_its_subject(section.title, text, found.whole)
                    if said := told_heading(section.title, text.text, found.whole):
                        last = found.offer(said, "prose", True)
                if found.runs:
                    text = mended(text, above, behind, found.whole)
                lead, last = prose(found, text, -1 if lead is not None else last, question=question)
                question, asked = None, bool(_ASKS.search(block.text.text))
                ahead = lead is None and bool(POINTS_AHEAD.search(block.text.text))
                label = block.text.text if lead is None and _is_label(block.text.text) else ""
                continue
            case "list" if asked or record:
                why = (
                    "belongs to one project, meeting or exercise"
                    if record
                    else "answers a question that is not for the ear"
                )
                found.refuse(" ".join(item.text.text for item in block.items), why)
            case "list":
                titles = (label, section.title) if label else (section.title,)
                tell_list(found, block, lead, titles, last, -1 if ahead else None)
            case "table":
                _table(found, block, lead, last)
            case "formula":
                tell_formula(found, block.text, lead, last, broken_off)
            case "code":
                tell_code(found, block.text.text, block.info, section.title, led=lead is not None)
            case "picture":
                tell_picture(found, block.text)
                lead, last = None, -1 if lead is not None else last
                continue
            case _ if aside := _ASIDE.match(block.text.text):
                prose(found, capital(cut(block.text, aside.end(), len(block.text.text))), tier=1)
            case _ if found.is_english and defines_name(section.title, block.text.text):
                prose(found, block.text, tier=1)
            case _ if lead and found.runs and tell_words_of(found, lead, block.text, last):
                pass
            case _ if not tell_quotation(found, block.text):
                found.refuse(block.text.text, "is a quotation or an aside")
                asked = bool(_ASKS.search(block.text.text))
        lead, last, question, label, ahead = None, _told_to_its_end(found, *begun), None, "", False


def _told_to_its_end(found: Gathered, candidates: int, refused: int) -> int:
    """The order of the last sentence of a list or quotation that is told whole, for what goes on from it; or -1."""
    whole = found.runs and len(found.candidates) > candidates and len(found.refused) == refused
    return len(found.candidates) - 1 if whole else -1


def _is_row(found: Gathered, section: Section, text: Text) -> bool:
    """Whether a paragraph is the row of names that the heading above it calls by their kind, and is taken as that."""
    if found.above.get(found.block) != "heading" or has_main_verb(text.text):
        return False
    row = row_of_list(None, section.title, [text], found.whole)
    return row is not None and found.offer(row, "bullet", True, tier=1) >= 0


def _is_label(paragraph: str) -> bool:
    """Whether a paragraph is no sentence but a label over what stands under it: "Cons", "Known faults:"."""
    return len(paragraph.split()) < 9 and not paragraph.endswith((".", "!"))


def _hide(found: Gathered, block: Block) -> None:
    found.refuse(block.text.text, "answers a question that is not told")
    for item in block.items:
        _hide(found, item)


def prose(
    found: Gathered, text: Text, last: int = -1, tier: int = 0, question: Text | None = None
) -> tuple[Text | None, int]:
    """The sentences of a paragraph; a last line that ends in a colon, the lead of a list; its last sentence's order.

    `last` is the order of the sentence right before the paragraph, -1 when something else stands between. `question`
    stands right above it: the first sentence is said behind that; one that answers yes or no, not without it.
    """
    text = plain_formulas(without_label(text))
    before, first, alone = last, True, question is None or asks(question.text) == "openly"
    asked = as_said(question) if question and is_asking(as_said(question).text) else None
    before_asked = last if found.runs else -1
    if asked is None and (left := left_open(found)):
        asked, before_asked = left
    spans = sentences_of(text, found.language)
    found.verbs = share_told(text.text, spans) if len(spans) > 2 or found.runs else 0.0
    beside = found.place == "beside"
    found.whole_one = beside and is_whole([cut(text, start, end) for start, end in spans], found.language)
    for at, (start, end) in enumerate(spans):
        sentence = without_role(cut(text, start, end))
        sentence = without_letters(sentence) if found.lettered else sentence
        behind = text.text[slice(*spans[at + 1])] if at + 1 < len(spans) else ""
        if is_quoted(text.text, start):
            before, first = -1, False
            found.refuse(sentence.text, "is somebody's words")
            continue
        if _BRACKETED.fullmatch(sentence.text):
            found.refuse(sentence.text, "is told in brackets", aside=True)
            continue
        if found.is_english and asked is None and _tells_nothing(sentence.text):
            found.refuse(sentence.text, "tells nothing", aside=True)
            continue
        if start == 0 and says_its_letters(found, sentence):
            first = False
            continue
        if sentence.text.endswith(":"):
            if end == spans[-1][1]:
                return sentence, before
            before, first = -1, False
            found.refuse(sentence.text, "ends in a colon")
            continue
        labelled = joins.term_and_text(sentence, colon_only=True)
        if labelled and is_noun_phrase(re.sub(r"\([^)]*\)", "", labelled[0].text)):
            term_item(found, *labelled)
            before, first = -1, False
            continue
        in_flow = found.runs and before >= 0 and asks_in_the_flow(sentence.text)
        if (is_asking(sentence.text) or in_flow) and end != spans[-1][1]:
            alone = alone and not (start == 0 and text.strong and text.strong[0][0] == 0)
            if asked is not None and found.runs:
                asked = glue(asked, " ", sentence)
            else:
                asked, before_asked = sentence, before
            first = False
            continue
        if in_flow:
            leave_open(found, sentence, before)
            return None, -1
        scoped = _SCOPE.match(sentence.text) is not None
        for number, piece in enumerate(found.pieces(sentence, behind)):
            if asked is None:
                bound = scoped and number > 0
                earlier, before = before, found.offer(piece, "prose", first, before, tier, bound=bound)
                if before < 0 <= earlier and takes_back(piece.text):
                    found.leave_for_last(earlier)
            elif not piece.text.endswith("?"):
                before = found.offer_answer(asked, piece, before_asked, alone)
            else:
                before = -1
            asked, first = None, False
    return None, before


def _tells_nothing(said: str) -> bool:
    return only_points(said) or only_exclaims(said) or only_chats(said)


def _table(found: Gathered, block: Block, lead: Text | None, last: int) -> None:
    """A table behind the line that leads to it, where that is a sentence of its own."""
    if pairs := as_terms(block.rows):
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
