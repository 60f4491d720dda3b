"""A careful author's list read out by numbers: "The seam needs three things: first, a sharp needle. Second, …".

Items that are no sentences, or steps for the hands, were left to the page, and with them what a lesson on how to do
something is about. Read out behind the line that leads to them they are heard as what they are. Not what is for looking
up or to be worked out, nor signs; a list is read out whole or not at all. English only.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import AROUND, capital, cut, glue, one_behind_the_other
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.read_aloud import points_at_the_page
from audiolesson.draft.sentences.entries.names import with_small_label
from audiolesson.draft.sentences.flowing_lists import may_order
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.held import UNTRUE, without_course, words_over
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.numbered import COUNTS, ended, numbers, sentences, take_by_numbers, without_that
from audiolesson.draft.sentences.taken_back import takes_back
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

MOST_TOGETHER = 25
"""Words of a line with its items that are one sentence; of more each item has its own."""

MOST_OF_AN_ITEM = 70
LEAST_OF_ITEMS = 4
"""Words of items on average: shorter ones are data, "Counter A: 1,012"."""

_LEAST_BESIDE_FIGURES = 8
"""The same where most items hold a figure: "below 20 dB: normal"."""

_NOT_READ_OUT = lazy(
    r"\b(?:exercis\w+|objectives?|outcomes?|questions?|homework|assignments?|quiz\w*|readings?|references?|links?|resources?"
    r"|discuss\w*|essays?|seminars?|tutorials?|problems?|at home|myths?|misconceptions?|true|false|wrong|able to"
    r"|will (?:learn|know)|you['’]ll (?:learn|know)|should know|answers?|solutions?|hints?|tools?|materials?|supplies"
    r"|you(?:['’]ll| will)? need|sources?|books?|notebook|decide|next (?:week|time)|to think|talk (?:about|over)"
    r"|try (?:it|this|these)|further|case (?:for|study)|trace|example|worked|check (?:yourself|list)|think about"
    r"|listening|consider|which of|table|calculate|suppose|values?|credits|feedback|bugs?|drafts?|samples?|mistakes?)\b"
    r"|^practi[cs]e\b|\bpractice$",
    re.IGNORECASE,
)
"""What a line or heading says over items that are for doing or looking up, are worked out, or are denied."""

_NOT_SO = lazy(
    r"\b(?:unless|not|never|no|none|nobody|nothing|neither|nor|hardly|scarcely|without|cannot|lacks?|lacking|avoid\w*|refrain"
    r"|resist|stop|sins?|forbid\w*|forbade|forbidden|reject\w*|refus\w+|fail\w*|den(?:y|ies|ied)|doubt\w*|nonsense|lies?"
    r"|lied|invented|imagin\w+|pretend\w*|dream\w*|fiction\w*|novels?|hero\w*|legends?|rumou?rs?|wonders|believ\w+"
    r"|belief|claim\w*|argu\w+|says?|said|tells?|told|thought|phrases?|quot\w+|statements?|opponents?|critics"
    r"|ingredients|amounts)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What a line says that denies what stands behind it, gives it to somebody else, or gives data."""

_OF_A_STUDENT = lazy(
    r"(?:what|which|who|whose|where|when|how|why|complete|match|underline|choose|pick|circle|fill|sort|name|list|find|write"
    r"|tick|label|arrange|rank|select|identify|explain|describe|compare|draw|say|answer|mark|guess|decide)\b",
    re.IGNORECASE,
)
"""How a line begins that asks, or sets a task."""

_SIGNS = lazy(r"[=<>×÷√^_|\\\\{}@#*/]|\d ?[−+] ?\d|\d - \d|\d-\d+-|https?:|\([a-z]\)|^\W*[A-Za-z][).:] |→")
_RARE, _MOST_RARE, _LEAST_SMALL = 19.0, 0.3, 0.1
"""Bits of a word that English hardly has, and the share of them from which a list is in another language; and the share
of "the", "of", "and" and their like that English has.
"""


def read_out(found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], last: int) -> bool:
    """Take all items of a list by numbers, behind `lead`, a line that ends in a colon; whether that could be done.

    Up to 70 words are told together; of a longer list what explains its items is told as far as there is time.

    `last` is the sentence right before the list, -1 where none is told. Without a line only steps are read out, and
    items that begin with what they are called.
    """
    items = [item.text for item in block.items]
    if not found.is_clean or not _may_be_read_out(found, block, lead, headings, items):
        return False
    parts = [sentences(item, found.language) for item in items]
    if not all(parts) or (lead is None and not _says_what_it_is(parts, block.ordered)):
        return False
    if lead is not None and (line := _in_one(lead, items, found)) is not None:
        found.take(line, last, 1)
        return True
    rows = _numbered(lead, parts, found.whole)
    if sum(len(one.text.split()) for one in rows) > MOST_IN_ONE_PIECE:
        take_by_numbers(found, parts, last, lead)
    else:
        found.take(one_behind_the_other(*rows), last, 1)
    return True


MOST_IN_ONE_PIECE = 70
"""Words of a list that is told in one piece; of a longer one what explains its items may be left out."""


def _numbered(lead: Text | None, parts: Sequence[Sequence[Text]], whole: str) -> list[Text]:
    """The sentences of all items, each item's number in front, and in front of the first one the line that leads."""
    told: list[Text] = []
    for count, row in zip(numbers(len(parts)), parts, strict=True):
        first, *others = [ended(one) for one in row]
        line = glue(f"{count}, ", with_small_label(first, whole))
        told += [glue(without_that(lead), " ", line) if lead is not None and not told else capital(line), *others]
    return told


def _may_be_read_out(
    found: Gathered, block: Block, lead: Text | None, headings: Sequence[str], items: Sequence[Text]
) -> bool:
    """Whether the items of a list are English words for the ear, and what stands over them lets them be said."""
    if not 2 <= len(items) <= len(COUNTS) or any(item.items for item in block.items) or found.sums_up:
        return False
    over = words_over(lead, [without_course(heading) for heading in headings])
    if _NOT_READ_OUT.search(over) or any(map(UNTRUE.search, (over, *headings))):
        return False
    if any(begins_with_order(item.text) for item in items) and not may_order(found, items):
        return False
    if lead is not None and not _leads(lead.text):
        return False
    if _is_denied_behind(found.whole, items[-1].text):
        return False
    said = [item.text for item in items]
    words = " ".join(said).split()
    figures = sum(bool(re.search(r"\d", one)) for one in said)
    if len(words) < (_LEAST_BESIDE_FIGURES if 2 * figures > len(said) else LEAST_OF_ITEMS) * len(items):
        return False
    if max(len(one.split()) for one in said) > MOST_OF_AN_ITEM:
        return False
    if any(
        _SIGNS.search(one) or points_at_the_page(_WITH_THEM.sub("", one)) or one.rstrip().endswith("?") for one in said
    ):
        return False
    return are_english(words)


def are_english(words: Sequence[str]) -> bool:
    """Whether the words of a list are such as English has, and not many that it hardly has."""
    small = [word.strip(AROUND) for word in words if word[:1].islower()]
    english = sum(word in FUNCTION for word in small) >= _LEAST_SMALL * len(small)
    return english and sum(rarity(word) > _RARE for word in small if word.isalpha()) <= _MOST_RARE * len(small)


def _leads(line: str) -> bool:
    """Whether a line leads to items that are so."""
    fits = line.endswith(":") and not points_at_the_page(_TO_THEM.sub(":", line))
    return fits and not (_NOT_SO.search(_BUT.split(line)[-1]) or _OF_A_STUDENT.match(line))


_TO_THEM = lazy(r",? as follows:$|\bthe following are [a-z ]{3,30}:$|^Let['’]s do (?=the )")
"""How a line leads to the items right below it, or to what they do."""

_BUT = lazy(r", but ")
"""Behind what a line says of its items, whatever it denies before."""

_WITH_THEM = lazy(r"\bwith (?:any of )?the above\b")
"""How an item speaks of those before it."""


_BEHIND = 160
"""Letters behind a list that are looked at."""


def _is_denied_behind(whole: str, last: str) -> bool:
    """Whether what stands behind a list takes it back: "All three are nonsense."."""
    at = whole.find(last)
    said = re.sub(r"^[\s.;]+", "", whole[at + len(last) : at + len(last) + _BEHIND]) if at >= 0 else ""
    first = re.match(r"[^\n.!?]+[.!]", said)  # a heading has no stop
    return first is not None and (takes_back(first[0], surely=True) or bool(_NO_SUCH.search(first[0])))


_NO_SUCH = lazy(r"\b(?:nonsense|no such|nothing of the kind|untrue|false|myths?|lies|invented)\b", re.IGNORECASE)


def _says_what_it_is(parts: Sequence[Sequence[Text]], ordered: bool) -> bool:
    """Whether items without a line are steps, or begin with their name and go on: "Bifocals. Two powers …"."""
    if ordered and all(begins_with_order(one[0].text) for one in parts):
        return True
    return all(len(one) > 1 and len(one[0].text.split()) <= _MOST_IN_A_NAME for one in parts)


_MOST_IN_A_NAME = 6


def _in_one(lead: Text, items: Sequence[Text], found: Gathered) -> Text | None:
    """A line and its short items as one sentence; None where they are long, or are sentences."""
    bare = [cut(item, 0, len(item.text.rstrip(" ;,."))) for item in items]
    many = len(lead.text.split()) + sum(len(item.text.split()) for item in bare)
    labelled = any(": " in item.text for item in bare)
    if many > MOST_TOGETHER or labelled or any(len(sentences(item, found.language)) > 1 for item in bare):
        return None
    small = [lower_in(item, found.whole) for item in bare]
    comma = "; " if any("," in item.text or " and " in item.text for item in small) else ", "
    parts: list[Text | str] = [lead, " "]
    for at, item in enumerate(small):
        joint = "" if not at else f"{comma}and " if at == len(small) - 1 else comma
        parts += [joint, item]
    return glue(*parts, ".")
