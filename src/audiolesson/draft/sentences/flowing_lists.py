"""A list told as it stands: all its items, each in its sentences, behind what says what they are.

The list of a careful author holds sentences, labels with what is said of them, or advice; nothing in it is for the eye
alone. Steps are told as they come, but for those at a machine, and those of an exercise.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import in_words
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import glue
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences.announcing import UNFINISHED, announcement, counted, without_own_count
from audiolesson.draft.sentences.flowing_items import Defines, Row, label_and_text, phrase_row, row_of, row_of_label
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE, bends, is_tilted, without_course, words_over
from audiolesson.draft.sentences.leans import LAST_TIER
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.sentences.row_openers import alike, opener_of, with_opener
from audiolesson.draft.sentences.told_orders import way_of
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

MOST_ITEMS = 9

MOST_TOGETHER = 60
"""Words of a counted list that is told in one piece, so that all that is counted is heard."""

_MOSTLY = 0.7
_SURE = 0.5
"""The share of the sentences of such a list that are statements, or orders, beyond doubt."""

_NOT_TOLD = lazy(
    r"\b(?:questions?|exercises?|objectives?|outcomes|links?|resources?|readings?|references?|videos?|prerequisites"
    r"|homework|assignments?|tasks?|quiz\w*|agenda|credits|contributors|change ?log|students?|learners?"
    r"|activit(?:y|ies)|true|false|myths?|misconceptions?|you will|you['’]ll|learn(?:ed|t)?|unless|until|examples?"
    r"|parameters|arguments|flags|commands|files?|schedule|discuss\w*|hypothes[ie]s|claims?|scenarios?|check yourself"
    r"|goals?|aims?|ideas|conditions?|criteria|requirements?|wrong|bad|projects?|challenges? (?:\d|for)|lab|install\w*"
    r"|set-?up|getting started|usage|checklist|submi\w+|deliverables?|grading|policies|syllabus|announcements?|further"
    r"|releases?|decisions?|to-?dos?|next (?:steps|time)|status|options|choices|answers?|solutions?|hints?)\b",
    re.IGNORECASE,
)
"""What a line or heading says over items that are for doing, for looking up or no plain facts."""

_SAYS_THEIR_SORT = lazy(
    r"^(?:The |These )?(?:two|three|four|five|six|seven) (?:\w+ )?(?:decisions|ideas|conditions|projects|claims"
    r"|goals|releases) (?=(?!(?:for|to|of|in|on|with|from|about|and|or|you|we)\b)[a-z]+)",
    re.IGNORECASE,
)
"""How a line begins that says something of as many things as its items are: "Two ideas changed the mill:"."""

_AT_A_MACHINE = lazy(
    r"\b(?:click\w*|buttons?|menu|icon|tab|terminal|prompt|window|editor|app|folder|director(?:y|ies)|notebook|console"
    r"|cursor|repo(?:sitory)?|commit|install\w*|download\w*|upload\w*|browser|code|scripts?|commands?|functions?"
    r"|variables?|files?|database|server|API|URL|website|web page|dataset|spreadsheet|Excel|software|slides?"
    r"|worksheets?|essay|paragraphs?|report|assignment|homework|submit|class(?:mates|room)?|partners?|groups? of"
    r"|your (?:answers?|group|partner|teacher|notes|work|own|project|team)|students?|exercises?|questions?"
    r"|(?:table|figure) \d|diagram|graph|equation|calculator|textbook|chapter|page|video|quiz|lesson"
    r"|poster|presentation)\b",
    re.IGNORECASE,
)
"""What the orders of a list are about that a listener cannot follow, or need not."""


def told_as_it_stands(
    found: Gathered,
    block: Block,
    lead: Text | None,
    headings: Sequence[str],
    last: int,
    ahead: bool = False,
    terms: bool = False,
) -> bool:
    """Take all items of a list in their own sentences; whether that could be done. The arguments are `told_whole`'s.

    `terms`: only a list of terms, with what they mean.
    """
    if not is_for_the_ear(found, lead, headings):
        return False
    if not 2 <= len(block.items) <= MOST_ITEMS or any(item.items for item in block.items):
        return False
    if terms and _leads_to_them(found, lead, last, len(block.items)):
        return False
    goes_on = lead is not None or last >= 0
    rows = _without_lone_labels(_rows(found, [item.text for item in block.items], goes_on, terms))
    if not rows or not _is_sure(rows) or (terms and not _are_terms(rows)):
        return False
    if not found.freedom and all(row.orders and not row.stated for row in rows):
        return False
    if (when := _when(lead, headings, rows)) is not None:
        return _tell(found, None, _at_first(when, rows, found.whole), last, False)
    behind, said = _announced(found, lead, headings, last, len(rows))
    if block.ordered and said is None and lead is None and last < 0 and headings and all(row.orders for row in rows):
        said = way_of(None, headings[0], len(rows))
    if said is None and not behind:
        label = lead is not None and not has_main_verb(lead.text) and not bends(lead.text)
        tilted = not _are_terms(rows) and any(map(is_tilted, headings))
        if (lead is not None and not label) or (ahead and last < 0) or tilted:
            return False
    if said is None and not behind and any(not row.sentences for row in rows):
        return False
    apart = without_own_count(said, lead, headings) if said is not None else None
    return _tell(found, said, alike(rows, found.whole), last, behind, apart)


_WHEN = lazy(r"(?:When|Whenever|If|Before|After|Once|While|As soon as) (?=[a-z’']+ [^:?!.]*[a-z]+$)")
"""How a line or heading begins that says when the orders below it are to be followed: "When a shelf cracks"."""

_LEAST_IN_WHEN, _MOST_IN_WHEN = 3, 9


def _when(lead: Text | None, headings: Sequence[str], rows: Sequence[Row]) -> Text | None:
    """The line or heading that says when orders are to be followed, as a clause; None where there is none."""
    if not all(row.orders and row.name is None for row in rows) or (lead is None and not headings):
        return None
    over = bare_lead(lead) if lead is not None else Text(headings[0])
    begins, clause = _WHEN.match(over.text), over.text.split(" ", 1)[-1]
    fits = begins and _LEAST_IN_WHEN <= len(over.text.split()) <= _MOST_IN_WHEN
    return None if not fits or leans_back(clause) else over


def _at_first(when: Text, rows: Sequence[Row], whole: str) -> list[Row]:
    """Orders, the first of which says when: "When a shelf cracks, turn off the gas."."""
    first, *others = rows
    said = glue(when, ", ", lower_in(first.sentences[0], whole))
    return [replace(first, sentences=(said, *first.sentences[1:])), *others]


def is_for_the_ear(found: Gathered, lead: Text | None, headings: Sequence[str]) -> bool:
    """Whether what stands over a list makes its items neither something to do or look up, nor untrue."""
    over = words_over(lead, [without_course(heading) for heading in headings])
    untrue = any(map(UNTRUE.search, (over, *headings)))
    return not found.sums_up and not untrue and not _NOT_TOLD.search(_SAYS_THEIR_SORT.sub("", over))


def told_terms(found: Gathered, pairs: Sequence[tuple[Text, Text]]) -> bool:
    """Take the rows of a table of terms, each with what it means; whether that could be done."""
    rows = [row_of_label(term, text, found) for term, text in pairs if not text.links]
    whole = [row for row in rows if row is not None]
    if len(whole) < len(pairs) or not _are_terms(whole):
        return False
    candidates, refused = len(found.candidates), len(found.refused)
    if _tell(found, None, alike(whole, found.whole), -1, False):
        return True
    del found.candidates[candidates:], found.refused[refused:]
    return False


def _rows(found: Gathered, items: Sequence[Text], goes_on: bool, terms: bool) -> list[Row]:
    """All items as they are told, [] where one cannot be."""
    phrases = [phrase_row(item, found.whole) for item in items] if not terms else [None]
    if all(phrases):
        return [row for row in phrases if row is not None]
    orders = may_order(found, items)
    found.verbs = sum(has_main_verb(item.text.split(". ")[0]) for item in items) / len(items)
    labelled = sum(label_and_text(item, found.language) is not None for item in items)
    if terms and labelled < len(items):
        return []
    sure = 2 * labelled >= len(items) or len({_last_of_the_first(item) for item in items}) == 1
    rows: list[Row] = []
    for at, item in enumerate(items):
        row = row_of(item, found, orders, goes_on or at > 0, sure)
        meant = sum(row.means is not None for row in rows)
        if row is None and meant > 1 and not item.text.endswith("."):
            row = row_of(item, found, orders, goes_on or at > 0, sure, "only")
        if row is None:
            return []
        rows.append(row)
    meant = sum(row.means is not None for row in rows)
    if 0 < meant < len(rows):
        # What is said of most labels, a clause or what they mean, is said of the others too.
        defines: Defines = "only" if meant > _MOSTLY * len(rows) else "maybe" if 2 * meant >= len(rows) else "not"
        rows = [row_of(item, found, orders, True, sure, defines) or row for item, row in zip(items, rows, strict=True)]
    return rows


def may_order(found: Gathered, items: Sequence[Text]) -> bool:
    """Whether the items of a list may tell a listener what to do: not at a machine."""
    return not found.walk and not found.place and not any(map(_names_a_machine, items))


def _without_lone_labels(rows: list[Row]) -> list[Row]:
    """Orders, of which few have a label, without these: what "Refit." over its steps says they say themselves."""
    if not all(row.orders for row in rows) or 2 * sum(row.name is not None for row in rows) >= len(rows):
        return rows
    return [replace(row, name=None) for row in rows]


def _last_of_the_first(item: Text) -> str:
    """The last word of an item's first sentence: "glazes" of all items where each begins with the kind of a glaze."""
    first = item.text.split(". ", 1)[0].split()
    return first[-1].lower() if first else ""


def _are_terms(rows: Sequence[Row]) -> bool:
    return sum(row.means is not None for row in rows) > _MOSTLY * len(rows)


def _names_a_machine(item: Text) -> bool:
    return bool(item.marks) or bool(_AT_A_MACHINE.search(item.text))


def _is_sure(rows: Sequence[Row]) -> bool:
    """Whether most sentences are statements beyond doubt, or the list is one of advice."""
    said = sum(len(row.sentences) for row in rows)
    if any(row.left for row in rows) and 4 * sum(len(row.left) for row in rows) > said:
        return False
    advice = sum(row.orders for row in rows)
    return sum(row.stated for row in rows) >= _SURE * said or advice >= len(rows) - 1


def _announced(
    found: Gathered, lead: Text | None, headings: Sequence[str], last: int, number: int
) -> tuple[bool, Text | None]:
    """Whether the sentence before the list announces it, else what does, if anything."""
    if lead is None and last >= 0 and _counts_them(found.candidates[last].text.text, number):
        return True, None
    if lead is not None and lead.text.endswith("?"):
        return False, lead
    if lead is not None:
        said = bare_lead(lead)
        whole = leads(said.text) and has_main_verb(said.text) and not UNFINISHED.search(said.text)
        if whole and not bends(lead.text) and (not counted(said.text) or _counts_them(said.text, number)):
            line = glue(said, ".")
            return False, line if found.is_sound(line) else None
    return False, announcement(found, lead, headings, number)


def _leads_to_them(found: Gathered, lead: Text | None, last: int, number: int) -> bool:
    """Whether what stands before a list of terms names or counts them, so that it is told with them."""
    if lead is not None:
        return has_main_verb(lead.text) or UNFINISHED.search(bare_lead(lead).text) is not None
    return last >= 0 and _counts_them(found.candidates[last].text.text, number)


def _counts_them(said: str, number: int) -> bool:
    return bool(in_words(number) and re.search(rf"\b(?:{in_words(number)}|{number})\b", said, re.IGNORECASE))


_POINTS_ON = lazy(r"^(?!(?:this|that|it|they|these|those|such|he|she)\b).* these [a-z]+", re.IGNORECASE)
"""A line that points at the items behind it: "A road had these layers"."""


def _tell(
    found: Gathered, said: Text | None, rows: Sequence[Row], last: int, behind: bool, in_parts: Text | None = None
) -> bool:
    """Take the announcement, if there is one, and all rows; whether none of it was refused.

    `in_parts`: the announcement over rows that are told bit by bit and do not count themselves.
    """
    begun = len(found.refused)
    tier = LAST_TIER - 1 if all(row.orders for row in rows) else 2 if any(row.orders for row in rows) else 1
    leaning = said is not None and leans_back(said.text) and not _POINTS_ON.search(said.text)
    if leaning and last < 0 and all(row.orders for row in rows):
        said, leaning = None, False
    announced = behind or said is not None
    counts = announced and counted(said.text if said is not None else found.candidates[last].text.text)
    numbered = (counts or (announced and not rows[0].sentences)) and all(row.name for row in rows)
    chained = not announced or counts or any(row.name or row.orders for row in rows)
    told = [with_opener(row, opener_of(row, at, rows, numbered, found.whole)) for at, row in enumerate(rows)]
    apart = any(row.means is not None for row in rows)
    if (
        said is not None
        and counts
        and not apart
        and sum(len(one.text.split()) for row in told for one in row) <= MOST_TOGETHER
    ):
        whole = (said, *(one for row in told for one in row))
        return found.offer_run(whole, last, tier=tier, sure=True, bound=leaning) >= 0 and _leave(found, rows)
    said = said if numbered else in_parts or said
    head = before = last
    for at, (row, (first, *rest)) in enumerate(zip(rows, told, strict=True)):
        if at == 0 and not behind and (said is not None or row.orders):
            run = (said, first) if said is not None else (first,)
            before = found.offer_run(run, last, tier=tier, sure=True, bound=leaning or (said is None and last >= 0))
            if before < 0:
                return False
        else:
            follows = before if row.leans else head if at or behind else -1
            bound = follows >= 0 and (row.leans or row.name is not None or announced or row.orders)
            before = found.offer(first, "bullet", not bound, follows, tier=tier, sure=True, bound=bound)
        if at == 0 or chained:
            head = before
        for sentence in rest:
            before = found.offer(sentence, "bullet", False, before, tier=tier, sure=True, bound=True)
    return len(found.refused) == begun and _leave(found, rows)


def _leave(found: Gathered, rows: Sequence[Row]) -> bool:
    """Note what of told rows is for the eye."""
    for row in rows:
        for text, why in row.left:
            found.refuse(text, why, aside=True)
    return True
