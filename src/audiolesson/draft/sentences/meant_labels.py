"""Which labels of notes name what their phrase means, and which only head it: "Mistake: …", "Market position: …"."""

from collections.abc import Sequence

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences.naming import head_noun
from audiolesson.patterns import lazy

HEADS = word_set(
    """mistake error myth reality fact tip note warning caution position mechanism goal aim purpose role focus strength
    weakness advantage disadvantage benefit drawback result outcome reason cause effect impact symptom sign problem
    solution question answer action task example case use feature status size cost price location origin result
    consequence caveat lesson rule risk priority highlight gift talent legacy achievement accomplishment contribution
    innovation influence inspiration tradition development evolution condition form technique style element skill
    success contributions innovations"""
)
"""Nouns of labels whose phrase is one of their kind, or what somebody did of it, and not what they mean."""

NAMES_TWO = lazy(r", (?!or )[a-z]")
"""What stands between the two names of a label of which nothing is said as of one: "Handle, spout: the parts …"."""

_DEED = lazy(r"[a-z]+(?:ing|tion|sion|ment|ance|ence|ism|sis|age|phy|gy)$")
_OF_ONE = lazy(r"['’]s\b|s['’](?: |$)")
_DESCRIBES = lazy(r"[A-Za-z]+(?:[^t]al|ous|ful|less|able|ible|ive)$")
_OF_A_FIELD = lazy(r"[A-Za-z]+ics$")
_ENDS_HEAD = lazy(r"(?:that|which|who|whose|where|used|made|designed|willing|able|[a-z]{3,}ing|[a-z]{3,}ed)$")

_RANKS = word_set("leading ranging depending located including starting based")
"""What only says where a thing stands: "leading in the north"."""

_NARROWS = ("that", "which", "who", "whose", "of")


def names_its_meaning(label: str, said: Sequence[str]) -> bool:
    """Whether a label may mean the words of its phrase: it heads none of its kind, and they lack no article."""
    if head_noun(label).lower() in HEADS or _OF_ONE.search(label):
        return False
    first, second = said[0].lower(), said[1].lower() if len(said) > 1 else ""
    if first in _RANKS or (_lacks_one(first) and second in _NARROWS):
        return False
    if first.endswith("ing") and _lacks_one(second) and len(said) > 2 and said[2].lower() in _NARROWS:
        return False
    if first.endswith("ing"):
        return _names_a_deed(label) and not _is_kind_in_ing(said)
    return not _are_things(label, said)


def _names_a_deed(label: str) -> bool:
    """Whether what is done may be what a label means: "Glazing", "Tile search", any single word; no "Tile form"."""
    head = head_noun(label).lower()
    if " " not in label:
        return not _DESCRIBES.fullmatch(label)
    return _DEED.fullmatch(head) is not None or head in PLAIN


def _is_kind_in_ing(said: Sequence[str]) -> bool:
    """Whether a phrase begins with the name of things and not with a deed: "washing machines that …"."""
    second, behind = said[1] if len(said) > 1 else "", said[2] if len(said) > 2 else ""
    return is_plural(second.strip(",").lower()) and (second.endswith(",") or behind[:1] == "(" or behind in _NARROWS)


def _are_things(label: str, said: Sequence[str]) -> bool:
    """Whether a phrase names several things, which are what there is of one thing and not what it means: "Migration:
    groups who brought …", "Farming: tractors, sheds, mills"."""
    end = next((at for at, word in enumerate(said) if at and _ends_head(word)), len(said))
    if any(word.endswith(",") for word in said[:end]):
        return True
    return is_plural(said[end - 1].lower()) and not _OF_A_FIELD.fullmatch(head_noun(label))


def _ends_head(word: str) -> bool:
    return word.lower() in PREPOSITIONS or _ENDS_HEAD.fullmatch(word.lower()) is not None


def _lacks_one(noun: str) -> bool:
    return noun in COUNTED or noun in _LACK


_LACK = word_set("consequence unit device tool group part piece person type form tissue organ measure method model")
"""Nouns of one thing that have an article where they are narrowed: "consequence that increases …"."""
