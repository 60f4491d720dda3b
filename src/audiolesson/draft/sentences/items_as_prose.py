"""Items of a list that are paragraphs, told as such: "Kilns cool slowly. The bricks hold their heat for a day.".

Lecture notes put a dot before every paragraph. Such an item says what it says in sentences with a subject and a verb,
so that no line above makes a condition or one side of it. It is told where the list is not, and the time is not filled.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.draft.english.articles import lacks_an_article
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, is_bold, sentences_of
from audiolesson.draft.refusing.filters import speaks_to_someone
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE, bends, is_tilted, words_over
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.list_items import HELD, lacks_article, why_no_item
from audiolesson.draft.sentences.prose import prose
from audiolesson.draft.sentences.stated import GOES_ON_BELOW, is_stated
from audiolesson.draft.sentences.told_items import lacks_its_subject
from audiolesson.draft.shortening.shorten import is_clause
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_TIER = 3

_LEAST_ALONE = 6
"""Words of an item of one sentence that is told as a paragraph."""

_NOT_SO = lazy(
    r"\b(?:mistakes?|myths?|misconceptions?|wrong|false|true|questions?|quiz\w*|homework|checklist|to-?dos?|agenda"
    r"|objectives?|outcomes?|goals?|aims?|exercises?|tasks?|assignments?|scenarios?|suppose|imagine|if|unless|until"
    r"|references?|readings?|links?|resources|prerequisites?|credits|requirements?|change ?log|status"
    r"|steps?(?! up\b)|procedure"
    r"|examples?|hypothes[ie]s|claims?|opinions?|hints?|answers?|solutions?|schedule|policies|grading)\b",
    re.IGNORECASE,
)
"""What a heading or line says over items that are no facts, or not what is taught."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Sentences one behind the other: all of them written out, or none. `advises`: the first is set off as advice."""

    text: Text
    whole: bool
    advises: bool = False


def told_as_prose(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str]) -> bool:
    """Take the sentences of the items that are paragraphs, refuse the other items; whether one was taken.

    `lead` is the line above that ends in a colon, `headings` what else stands over the list, the nearest first.
    """
    if not may_be_so(lead, headings):
        return False
    return _told(found, block, block.ordered, noted=may_be_so(lead, headings, strictly=True))


def may_be_so(lead: Text | None, headings: Sequence[str], *, strictly: bool = False) -> bool:
    """Whether what stands over a list leaves its whole sentences true, each for itself.

    `strictly`: also where an author may have noted them in few words, under "When wet" or "Drawbacks".
    """
    over = words_over(lead, headings)
    if _NOT_SO.search(over) or any(map(UNTRUE.search, (over, *headings))):
        return False
    if strictly and any(map(is_tilted, (*headings, *((lead.text,) if lead is not None else ())))):
        return False
    return lead is None or not bends(lead.text)


def may_be_so_under(item: Text) -> bool:
    """The same of what stands under an item: in a few words that is a heading, else it says itself what it says."""
    return may_be_so(item, (), strictly=len(item.text.split()) <= _MOST_OVER)


_MOST_OVER = 6
"""Words of an item that is a heading over its own list."""


def _told(found: Gathered, block: Block, ordered: bool, *, noted: bool) -> bool:
    """Take the items that are paragraphs; `noted`: also statements without their stops, and the lists under items."""
    taken = False
    doubtful = [_is_doubtful(item.text.text, ordered, found) for item in block.items]
    asked = zip(block.items, doubtful, strict=True)
    notes = [_as_note(item.text.text, ordered, found) if noted and doubt else "" for item, doubt in asked]
    found.judged.trees.read_few([*filter(None, notes)])
    for item, doubt, note in zip(block.items, doubtful, notes, strict=True):
        begun, text = len(found.candidates), item.text
        alone = doubt and not (note and is_stated(found.judged.trees.of_few(note)))
        runs = _runs(text, found)
        if not runs or (alone and len(sentences_of(text, found.language)) == 1):
            found.refuse(text.text, HELD)
        else:
            found.block += 1
            found.above[found.block] = "list"
            for at, run in enumerate(runs):
                _offer(found, run, first=at == 0)
        taken = taken or len(found.candidates) > begun
        if item.items and noted and may_be_so_under(item.text):
            taken = _told(found, item, item.ordered, noted=True) or taken
    return taken


def _is_doubtful(said: str, ordered: bool, found: Gathered) -> bool:
    """Whether an item looks like a note, or like what is said to somebody."""
    brief = len(said.split()) < _LEAST_ALONE or not said.endswith((".", "!"))
    return brief or speaks_to_someone(said) or bool(why_no_item(said, ordered, found.whole, ""))


def _as_note(said: str, ordered: bool, found: Gathered) -> str:
    """An item as a sentence, which may be a statement about what it names itself; "" where it surely is none."""
    held = GOES_ON_BELOW.search(said) or speaks_to_someone(said)
    if held or why_no_item(f"{said.rstrip('.!')}.", ordered, found.whole, ""):
        return ""
    return said if said.endswith((".", "!")) else f"{said}."


def _offer(found: Gathered, run: _Run, *, first: bool) -> None:
    """Tell sentences that stand one behind the other in an item, or say that they are none.

    `first`: nothing of the item stands before them, so that they begin a paragraph.
    """
    said = run.text.text
    if not run.whole or (leans_back(said) and not run.advises) or (not first and _may_go_on(said)):
        found.refuse(said, HELD)
        return
    begun = len(found.candidates)
    prose(found, run.text, tier=_TIER)
    if not first:
        found.candidates[begun:] = [replace(one, first=False) for one in found.candidates[begun:]]


def _may_go_on(said: str) -> bool:
    """Whether sentences may begin with what the notes before them say."""
    begins = said.split(". ")[0]
    return len(begins.split()) < _LEAST_ALONE or bool(_BACK.search(begins))


_BACK = lazy(
    r"\b(?:(?<!the )ones?(?! of)|both|there(?! (?:is|are|was|were)\b)|neither|either|such|others?|another|too|also"
    r"|as well|same|it|them|this|that(?=[.,]))\b"
)
"""What often points back, wherever it stands."""


def _runs(item: Text, found: Gathered) -> list[_Run]:
    """An item parted where notes become sentences and back; () where none of it is written out."""
    text = item if item.text.endswith((".", "!", "?", ":", "…")) else glue(item, ".")
    runs: list[_Run] = []
    spans = sentences_of(text, found.language)
    advises = len(spans) > 1 and _is_bold_order(cut(item, *spans[0]))
    for at, (start, end) in enumerate(spans):
        sentence = cut(text, start, end)
        said = (at == 0 and _named(sentence, found)) or capital(sentence)
        whole = _is_written_out(said) and not _is_bare(said.text, found.whole)
        whole = whole or (advises and not _SIGNS.search(said.text))
        if runs and runs[-1].whole == whole:
            runs[-1] = replace(runs[-1], text=glue(runs[-1].text, " ", said))
        else:
            runs.append(_Run(said, whole, advises and at == 0))
    return runs if any(run.whole for run in runs) else []


def _is_bold_order(first: Text) -> bool:
    """Whether the first sentence of an item is advice set off as its heading: "**Fire it twice.** The glaze …"."""
    return is_bold(first) and begins_with_order(first.text)


def _named(sentence: Text, found: Gathered) -> Text | None:
    """A label and what it means as a sentence: "A kiln is an oven for clay." of "Kiln: an oven for clay."."""
    pair = term_and_text(sentence)
    return (joins.define(*pair, found.whole) or joins.means(*pair, found.whole)) if pair else None


def _is_written_out(sentence: Text) -> bool:
    """Whether a sentence surely has its subject, its verb and its articles, as notes often have not."""
    said = sentence.text
    return (
        said[:1].isupper()
        and has_main_verb(said)
        and all(is_clause(part.rstrip(".!")) for part in _BRACKETS.sub("", said).split("; "))
        and not begins_with_order(said)
        and not lacks_its_subject(said)
        and not lacks_an_article(said)
        and not _SIGNS.search(said)
    )


def _is_bare(said: str, whole: str) -> bool:
    """Whether a sentence begins with a thing without its article that the lesson counts: "Victim gets a signal."."""
    first = said.split()[0]
    counted = rf"\b(?:(?:an?|each|every|one) {re.escape(first)}|{re.escape(first)}e?s)\b"
    return lacks_article(said, whole) and re.search(counted, whole, re.IGNORECASE) is not None


_BRACKETS = lazy(r"\s*\([^()]*\)")
_SIGNS = lazy(r"[=<>→|{}\[\]]|[a-z]/[a-z]| & |^[^.:;,]{2,40} [–—-] |\b(?:e\.g|i\.e|etc)\b")
