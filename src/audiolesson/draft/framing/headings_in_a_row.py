"""How a heading stands in a row of what comes: as a clause that asks, or as the name of a part."""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ing
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.framing.question_clauses import as_clause
from audiolesson.draft.framing.slots import slot
from audiolesson.draft.titling.inside import inside, is_order
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

MOST_IN_A_NAME = 7

_LEANS = lazy(
    r"\b(?:its?|they|them|their|this|that|these|those|here|there|he|she|his|her|my|me|i|else|other|another|more|stuff|vs"
    r"|lessons?|parts?|sections?|chapters?|page|details|exercises?|practice|questions?|side by side|end|next|then"
    r"|afterwards?|now|today|one$|when (?!to)|summary|conclusions?|dates|evidence|pictures|items|points|introduction"
    r"|overview|background|notes?|reading|examples?)\b"
    r"|[?!:;.,\"“”()\[\]`*=<>/&—–]|\d{3}|^(?:and|but|so|or|in|on|at|to|for|from|with|by|of|as|if) ",
)
"""What means something only beside its page, and what names a part of the page."""


@lru_cache(maxsize=8192)
def heading_in_a_row(title: str, whole: str) -> str:
    """A heading as it stands in a row: a clause, or a phrase that says more than one word; "" where it is neither."""
    title = _DATED.sub("", title)
    named, colon, tail = title.partition(": ")
    if _NOT_SO.search(tail):
        return ""
    title = named if colon and not _NO_NAME.match(named) else title
    one = as_clause(slot(title, whole))
    name = one.text if one.kind else inside(title, whole)
    if one.kind == "question" or not name or len(name.split()) > MOST_IN_A_NAME:
        return ""
    if _LEANS.search(name) or _ONE_WORD.fullmatch(name):
        return ""
    name = _with_rare_names(name, title)
    return name if one.kind or ASKS.match(name) or _is_a_phrase(name) else ""


@lru_cache(maxsize=8192)
def heading_among_others(title: str, whole: str) -> str:
    """A heading as it stands in a row of three or more: a short one too, "the remedy", "soaking"; "" where it is no
    name, or a name of anything.
    """
    title = _TAIL.sub("", _ENDS_DATED.sub("", title))
    if name := heading_in_a_row(title, whole):
        if name.startswith("how to ") and not ASKS_HOW_TO.match(title):
            return ""  # an order is no part that is learned
        if not ASKS.match(name) and is_a_statement(name):
            return ""
        return "" if is_of_any_lesson(name) or _is_lost_name(name, whole) or _BEHIND.match(name) else name
    title = _DATED.sub("", title)
    if _ASKS_FOR_SUBJECT.fullmatch(title):
        return f"{title[:1].lower()}{title[1:]}".rstrip("?")
    if asked := _ASKS_HOW.match(title):
        return f"how {asked['how']} {inside(asked['what'], whole)} {asked['is']}"
    if (asked := _ASKS_OF.match(title)) and not _DONE.search(asked["what"]):
        return f"what {inside(asked['what'], whole)} {asked['is']} {asked['end']}"
    name = inside(title, whole)
    if (
        ":" in title
        or _LEANS.search(_OF_A_YEAR.sub("", name))
        or _BEHIND.match(name)
        or is_order(title)
        or has_finite_verb(title)
    ):
        return ""
    if len(name.split()) > MOST_IN_A_NAME or is_of_any_lesson(name) or _is_lost_name(name, whole):
        return ""
    return _with_rare_names(name, title) if _names_a_part(name) else ""


@lru_cache(maxsize=8192)
def is_a_statement(name: str) -> bool:
    """Whether the parser reads a subject and what it does: "the ship sinks"."""
    tree = tree_of(f"{name[:1].upper()}{name[1:]}.")
    return tree is not None and bool(tree.below(tree.root, "nsubj", "nsubj:pass"))


def _names_a_part(name: str) -> bool:
    """Whether the parser reads words as a thing, known or many, or as something done: "working up", "two prices"."""
    tree = tree_of(f"{name[:1].upper()}{name[1:]}.")
    if tree is None:
        return False
    tag = tree.tags[tree.root]
    if tag == "VBG" or (" " not in name and name.endswith("ing")):
        return tree.root == 0
    return tag == "NNS" or (tag in ("NN", "NNP") and bool(_KNOWN_THING.match(name) or _PAIR.fullmatch(name)))


_KNOWN_THING = lazy(r"(?:the|an?|(?:[A-Z][\w-]+ )?[A-Z][\w-]+['’]s?|one|every|each) \w|[a-z]+(?:ing|ment|ion)$")
_PAIR = lazy(r"[a-z-]+ and [a-z-]+(?: [a-z-]+)?")
_OF_A_YEAR = lazy(r"(?<= of )(?:1\d|20)\d\d$")
_ENDS_DATED = lazy(r"(?<=\w), (?:1\d|20)\d\d(?:[–-]\d+)?$")
_TAIL = lazy(r", (?:step by step|stage by stage|one by one|in short|in brief|at a glance|in (?:two|three|four) \w+)$")
_ASKS_FOR_SUBJECT = lazy(
    r"(?:Who|What) (?:is|are|was|were) (?:at|in|behind|left|involved|affected|wrong with) [\w’'-]*(?: [\w’'-]+){0,3}\??"
    r"|(?:When|Where|How|Why) it (?:goes|went|comes|came|works?|began|begins|ends?|ended|happens?|started|fails?|all)"
    r"(?: [\w’'-]+){0,3}"
)
"""A question for the subject, a clause as it stands, and one of the topic: "who is at risk", "when it fails"."""

ASKS_HOW_TO = lazy(r"(?:\S+ )?how to\b", re.IGNORECASE)
_ASKS_HOW = lazy(
    r"How (?P<how>long|far|fast|old|big|high|deep|heavy|hot|cold|wide|large|small) (?P<is>is|are)"
    r" (?P<what>(?:an? |the )?[\w-]+(?: [\w-]+)?)\?$"
)
_BEHIND = lazy(
    r"(?:beyond|under|before|after|without|near|above|below|over|through|about|into|between|inside|outside) "
)
_ASKS_OF = lazy(r"What (?P<is>is|are) (?P<what>(?:the |an? )?[\w-]+(?: [\w-]+)?) (?P<end>for|made of|like)\?$")
_DONE = lazy(r" [a-z]+(?:ed|en)$| (?:built|made|kept|held|meant|sent)$")
"""What is done to a thing, which goes on with its verb: "what are kilns used for?"."""

_OF_ANYTHING = lazy(
    r"(?:.* and |the |our |your |my |a |an |one |some )?(?:key |big |main |fun |amazing |mind-[a-z]+ )?"
    r"(?:definitions?|forms?|terms|limits|origins?|tools|materials?"
    r"|(?:last |final |closing )?(?:words?|thoughts?|remarks?)|ends?|ideas?|others?|rest|rules?|usage|use|problems?"
    r"|difficult\w+|traces|components|events|situation|proof|tips|steps|uses|types|kinds|case|facts?|links?|references"
    r"|oops|terminology|motivation|discussion|results?|methods?|setup|theory|practice|details|faqs?|pros and cons"
    r"|(?:dis)?advantages|nothing|everything|something|odds and ends|answers?|trick|solutions?|(?:learning )?(?:goals"
    r"|objectives|aims|outcomes)|prerequisites|requirements|agenda|contents?|credits|sources|assignments?|during"
    r"|wrapping up|title|authors?|bottom line|story so far|catch|point|lab|homework|quiz)",
    re.IGNORECASE,
)
"""What any lesson may have a part of."""


_MONTH = lazy(r"january|february|march|april|may|june|july|august|september|october|november|december")


def is_of_any_lesson(name: str) -> bool:
    """Whether a name, or its last part, says nothing of one lesson: "terms", "kilns and tools"."""
    return bool(_OF_ANYTHING.fullmatch(name))


def _is_lost_name(name: str, whole: str) -> bool:
    """Whether a word alone is hardly English and stands without its capital: a name that the heading alone says."""
    if has(whole, name, "", r"\b"):
        return False
    return (
        name.islower()
        and " " not in name
        and not base_of_ing(name)
        and (rarity(name) > _RARE or bool(_MONTH.fullmatch(name)))
    )


def _with_rare_names(name: str, title: str) -> str:
    """A name with the capitals that its heading gives to words which English hardly has: "Romulus and Remus". The
    first word of a heading is large whatever it is, and is a name where another one is.
    """
    large = {word.lower(): word for word in title.split() if word[:1].isupper() and rarity(word) > _RARE}
    if len(large.keys() - {title.split()[0].lower()}) == 0:
        return name
    return " ".join(large.get(word, word) for word in name.split())


_RARE = 18
"""Bits of a word that is mostly a name."""

ASKS = lazy(r"(?:how|why|what|where|who|which|whether|when) [\w’'-]+ \w")
_DATED = lazy(r"^[\d\s–—-]+: ")
_NOT_SO = lazy(r"\b(?:lies?|myths?|not|never|no|false|wrong|nonsense)\b", re.IGNORECASE)
"""What behind a colon takes back what stands before it: "Why lead is safe: a lie"."""

_NO_NAME = lazy(
    r"(?:on|in|at|by|from|to|for|with|first|second|third|last|next|one|step|part|day|week)\b", re.IGNORECASE
)
"""What stands before a colon and names no part: "On paper: the audiogram"."""

_ONE_WORD = lazy(r"(?:the|an?|two|three|four|five|six|first|last|practical|final|key|main) [a-z][\w’'-]*")
"""What names nothing to one who has not heard the lesson: "the rule", "six days"."""


def _is_a_phrase(name: str) -> bool:
    """Whether a heading that begins like a phrase is one, as the parser reads it, and no sentence."""
    if not _BEGINS.match(name):
        return False
    tree = tree_of(f"{name[:1].upper()}{name[1:]}.")
    return tree is not None and tree.tags[tree.root].startswith("NN")


_BEGINS = lazy(r"(?:the|an?|two|three|four|five) |[\w’'-]+(?:s|ing|ion|ment|ity) (?:that|which|of|for|in|to|and|with) ")
