"""The question that an episode ends with, taken from the lesson's own flashcards: they are asked behind it anyway."""

from collections.abc import Collection, Sequence

from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.framing.answered import answers
from audiolesson.draft.framing.frame import Frame
from audiolesson.draft.framing.matter_shapes import OF_HOW_MANY
from audiolesson.draft.sentences.told import stems
from audiolesson.patterns import lazy

TOLD = 0.75
"""The share of the words of a card's sentence that one told sentence says, for the card to be answered."""

_ASKS = lazy(
    r"(?:What|Why|How|Who|Whose|When|Where|Which|(?:In|On|At|By|For|From|To|Of|With|Into) (?:what|which|whom)) "
)
_RIDDLE = lazy(
    r"(?:\S+ ){0,6}called\?$|What is (?:the|another) (?:name|word|term) for\b"
    r"|What are [a-z]+ [a-z]+ by\?$|What (?:is|are) [\w-]+ or [\w-]+\?$"
)
"""A question for a name that says little of what it names, "What is a slip of wood called?", or one that holds of some
only, "What are pots made by?"."""

EXPLAINS = lazy(r"(?:Why|How(?! (?:many|much|old|long|far)\b)|What happens|What makes) ")
"""What a card asks that explains, as it begins a sentence."""


def asked_by_cards(told: Sequence[int], but: Collection[int], frame: Frame) -> tuple[str, int]:
    """The first card that a told sentence answers, of those first that ask why or how; ("", -1) where there is none.

    `told` are the sentences that may be asked for, `but` those among them that were asked for before.
    """
    ordered = sorted(frame.asked, key=lambda one: not EXPLAINS.match(one[0]))
    for question, sentence in ordered:
        own = stems(sentence)
        if not own or not _ASKS.match(question) or _RIDDLE.match(question) or is_aside(question, told, frame):
            continue
        best = max(told, key=lambda order: len(own & frame.matters.said(order)), default=-1)
        told_so = best >= 0 and best not in but and len(own & frame.matters.said(best)) >= TOLD * len(own)
        if told_so and answers(question, (frame.matters.text(best),)):
            return question[:1].lower() + question[1:], best
    return "", -1


def is_aside(question: str, told: Sequence[int], frame: Frame) -> bool:
    """Whether a question asks what a common thing is that neither a title nor two told sentences name, "what is a
    bump?", or how many there are, "what is the number of bits?".
    """
    found = _WHAT_IS.match(question)
    words = found["name"].split() if found else []
    if len(words) <= MOST_IN_TERM and any(rarity(word) > RARE for word in words):
        return False  # a term that nobody knows by itself
    name = stems(found["name"]) if found else frozenset[str]()
    if not name or any(name & stems(title) for title in frame.main):
        return False
    if found and OF_HOW_MANY.match(found["name"]):
        return True
    return sum(name <= frame.matters.said(order) for order in told) < LEAST_SPOKEN


RARE, MOST_IN_TERM = 20, 2
"""Bits of a word that is mostly of a trade, and words of a term that has one."""

_WHAT_IS = lazy(r"[Ww]hat (?:is|are|was|were) (?:an? |the )?(?P<name>[^,?]+)\?$")
LEAST_SPOKEN = 2
"""Told sentences that name a thing which is worth the last question though no title does."""
