"""A list of full sentences told as one run: "There are three reasons. First, … Second, …", or the steps of a process.

A run is said whole or not at all, so that what is counted is told in full.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import NUMBERS
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.shortening.shorten import is_clause, plain
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split as sentence_ends

MOST_WORDS = 70
"""A run of more words than this is half a segment: its sentences are then chosen one by one."""
_MOST_IN_A_SENTENCE = 22

_COUNTING = ("First", "Second", "Third", "Fourth", "Fifth")
_IN_TIME = {
    2: ("First", "Then"),
    3: ("First", "Then", "Finally"),
    4: ("First", "Then", "After that", "Finally"),
    5: ("First", "Next", "Then", "After that", "Finally"),
}
_PROCESS = lazy(
    r"\b(?:steps?|process|works?|procedure|cycle|stages?|phases?|pipeline|sequence|happens|workflow|loop|algorithm"
    r"|in order|life ?cycle|develops?|forms?|takes? place)\b",
    re.IGNORECASE,
)
_SEVERAL = lazy(r"\b(?:several|some|a few|many|different|various) [a-z-]+s\b|\b(?:reasons|advantages|benefits)\b")
_OPENED = lazy(
    r"(?:first|second|third|then|next|finally|after|lastly|once|last|when|if|also|this|it|they|these|for example)\b",
    re.IGNORECASE,
)


_HANGS = lazy(r"\b(?:is|are|was|were|be|by|of|for|to|with|that|which|includes?|involves?)$")
"""How a line ends that its list completes: "Two of the most common are:"."""


def run_of(lead: Text | None, items: Sequence[Text], ordered: bool, heading: str, found: Gathered) -> tuple[Text, ...]:
    """The sentences of a run, its lead first where that is one; () where the list is none.

    Items must be two to five full sentences, ordered under a line or heading that speaks of a process, or counted by
    the line that leads to them.
    """
    sentences = [full_sentence(item, found) for item in items]
    whole = [sentence for sentence in sentences if sentence is not None]
    if not 2 <= len(items) == len(whole) <= 5:
        return ()
    said = bare_lead(lead) if lead is not None and not _is_heading(lead, heading) else None
    if said is not None and (not leads(said.text) or not has_main_verb(said.text) or _HANGS.search(said.text)):
        return ()
    about = said.text if said is not None else heading
    if ordered and _PROCESS.search(about):
        openers: tuple[str, ...] = _IN_TIME[len(items)]
    elif said is not None and (
        re.search(rf"\b{NUMBERS[len(items)]}\b", said.text, re.IGNORECASE) or _SEVERAL.search(said.text)
    ):
        openers = _COUNTING
    else:
        return ()
    told = [
        sentence if _OPENED.match(sentence.text) else glue(opener + ", ", lower_in(sentence, found.whole))
        for opener, sentence in zip(openers, whole, strict=False)
    ]
    run = (*((glue(said, "."),) if said is not None else ()), *told)
    return run if sum(len(sentence.text.split()) for sentence in run) <= MOST_WORDS else ()


def _is_heading(lead: Text, heading: str) -> bool:
    return lead.text == heading + ":"


def full_sentence(item: Text, found: Gathered) -> Text | None:
    """An item that is one full sentence, with its stop; None otherwise."""
    ends = sentence_ends(item.text, found.language)
    if len(ends) != 1 or re.search(r"[:;,?…]$", item.text):
        return None
    text = plain(item if item.text.endswith((".", "!")) else glue(item, "."))
    if begins_with_order(text.text) or not is_clause(text.text) or not has_main_verb(text.text):
        return None
    text = capital(cut(text, 0, len(text.text)))
    return text if 3 < len(text.text.split()) <= _MOST_IN_A_SENTENCE else None
