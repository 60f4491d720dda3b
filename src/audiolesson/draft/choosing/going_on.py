"""What stands inside a paragraph right behind a sentence that is not told, and most likely goes on from it.

Of 737 such sentences that judges heard, 345 could not be placed, more than of any others: the sentence before holds
the case, the cause or the thing they speak of. The shapes below are those of which far more were bad than good, 71 of
90: what is short ("All such names collide."), what tells of some or none of those who were named, what takes up a thing
of the lost sentence, and what happened next in a story. What stands behind one that is only too long is borne (27 of
43). English only.
"""

from collections.abc import Mapping

from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.choosing.named_things import definite
from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.past_forms import is_past
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import GOES_ON, PASSED_OVER
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.reading import Above
from audiolesson.patterns import lazy

_SHORT = 5
"""Words of a sentence that says too little by itself: "The mortar is perfect."."""

_FEW = 8
"""Words of one that tells of some of those who were named."""

_REMARK = 4
"""Words of a lost sentence behind which nothing is missed: "Yes, sorry.", "Well spotted."."""

_SOME = lazy(
    r"(?:Some|Others|Many|Most|Few|Several|Each|Every|Both|Neither|None|All|Nobody|No|Nothing|Not|Any|Every(?:thing|body"
    r"|one)|Any(?:body|one)|Some(?:body|one|thing)|Hardly|Almost|Nearly|Only|Even|Part|Half|Two|Three|Four)\b"
)
"""How a sentence begins that tells of some or none of those who were named."""

_SUPPOSES = lazy(r"(?:Suppose|Consider|Imagine|Take|Let|Say|Assume)\b")
"""How an order begins that sets up a case."""

_ON = lazy(r"\b(?:also|too|still|already|again|even|only|just|then|either|instead|own|same|other|another|out)\b")
"""What says in a story that a thing came of another."""


def without_what_goes_on(found: Gathered) -> None:
    """Refuse each sentence behind a gap of its paragraph that most likely goes on from it, and what leans on these."""
    lost = {item.before: item.text for item in found.refused if not item.aside and item.why not in PASSED_OVER}
    untold = {(item.section, item.before) for item in found.refused if not item.aside}
    gone: dict[int, str] = {}
    for order, candidate in enumerate(found.candidates):
        if candidate.tier == NEVER or candidate.source != "prose":
            continue
        shown = (candidate.section, order) in untold and _is_of_what_is_shown(candidate, found.above)
        before = gone.get(order - 1) or lost.get(order)
        lost_its_start = shown or candidate.follows in gone or _goes_on(candidate, found, before, order - 1 in gone)
        if lost_its_start and give_up(found, order, GOES_ON):
            gone[order] = candidate.text.text


def goes_on(said: str, lost: str, remark: int = _REMARK) -> bool:
    """Whether a sentence right behind a `lost` one most likely goes on from it; `remark`: words that nobody misses."""
    many = len(said.split())
    if len(lost.split()) > LONGEST:
        return False
    if many <= _SHORT:
        return len(lost.split()) > remark
    if many <= _FEW and _SOME.match(said):
        return True
    tokens = tokens_of(said)
    verb = first_verb(said)
    told = set(content_words(lost))
    takes_up = not told.isdisjoint(content_words(" ".join(tokens[: max(verb, 0)])))
    if not told.isdisjoint(definite(said)) or (takes_up and said.startswith("The ")):
        return True
    past = is_past("".join(tokens[verb : verb + 1]).lower())
    return past and (takes_up or _ON.search(said) is not None)


def _goes_on(candidate: Candidate, found: Gathered, lost: str | None, given_up: bool) -> bool:
    """Whether a sentence stands behind a `lost` one of its paragraph, which may be `given_up` here, and goes on."""
    if lost is None or candidate.first or candidate.follows >= 0 or candidate.order in found.defined:
        return False
    return goes_on(candidate.text.text, lost, 0 if given_up else _REMARK)


def _is_of_what_is_shown(candidate: Candidate, above: Mapping[int, Above]) -> bool:
    """Whether a sentence begins the paragraph behind what the page shows and nobody hears, and speaks of that.

    Behind tables 16 of 23 such did that, of orders behind whatever is no paragraph 14 of 16. What supposes a case
    begins anew.
    """
    if not candidate.first or candidate.follows >= 0:
        return False
    kind, said = above.get(candidate.block), candidate.text.text
    if kind in (None, "heading", "paragraph"):
        return False
    return kind == "table" or (is_order(said) and not _SUPPOSES.match(said))
