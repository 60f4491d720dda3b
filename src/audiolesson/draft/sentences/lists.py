"""A line that ends in a colon and its items, things all of them, made into one sentence, or refused."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name, words
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, DETERMINERS, FUNCTION, PREPOSITIONS, word_set
from audiolesson.draft.sentences.kinds import may_include
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.naming import bare_term, head_noun, is_common, lower_first
from audiolesson.draft.sentences.phrase_shapes import is_bare, is_gerund
from audiolesson.draft.sentences.phrases import MOST_WORDS, bare_lead, cleaned_items, in_a_row, joining_word, leads
from audiolesson.draft.sentences.stated import subjects_of
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_ITEMS = 5
"""Of more items than this the first are said, as some of them."""

_MOST_IN_AN_ITEM = 9
_COMPLETED = AUXILIARIES | word_set(
    "include includes including of as for into from with contain contains by like to involve involves need needs"
    " require requires"
)
"""The last word of a line that its items complete: "A cell consists of", "The parts are"."""

_OPEN_VERB = lazy(
    r"(?P<who>.*\S) (?:(?P<verb>needs?|requires?|eats?|uses?|holds?|contains?|produces?|gives?|carr(?:y|ies)|has|have)"
    r"|(?:depends?|rel(?:y|ies)) on|(?:leads?|refers?) to|results? in)$"
)
"""A line that ends in a verb which its items complete: "A kiln needs", "It depends on"."""

_NO_NOUN = lazy(
    r"^(?:the |some |a few |many )?(?:(?:most|more|main) )?(?:common|popular|important|typical|notable|main|some"
    r"|others?|examples?|a few|many|these|they)(?: examples| ones)? (?:are|is|include|includes|of)$",
    re.IGNORECASE,
)
"""A line that does not say what its items are: "Some include", "The most common are"."""

_NO_THING = lazy(
    r"[:;.?!|=/&] |[;:.?!|=]$|[+→=&<>@_]|^\W|\b[Nn]one\b|\betc\b|\b(?:you|your)\b|\bsteps? \d| - ", re.IGNORECASE
)

_COUNTS = lazy(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|all|both|each|every)\b", re.IGNORECASE)
_HOW = lazy(r"(?:very|more|less|quite|\w{3,}ly) (?!\w+(?:ing|ed)\b)\w+$", re.IGNORECASE)
"""An item that says how something is, and names nothing: "relatively cheap"."""
_HOW_IT_IS = lazy(r"(?:Here|This|That)(?:['’]s| is) how\b")
"""A line behind which it is told how something is, which no names do."""
_HERE = lazy(r"here (?:are|is) (?=[a-z])", re.IGNORECASE)


def small(item: Text, whole: str) -> Text:
    """An item inside a sentence: with a small first letter, unless its first word may be a name."""
    tokens = item.text.split()
    if not tokens or any(mark.start == 0 for mark in item.marks):
        return item
    bare = re.sub(r"['’]s$", "", tokens[0].strip(".,"))
    large = [token for token in tokens[1:] if token[:1].isupper() and not token.isupper()]
    if is_name(bare, whole):
        return item
    if large:
        titled = len(large) == len(tokens) - 1 and all(is_common(token, whole) for token in tokens)
        if titled and not item.marks and not item.links:
            return Text(item.text.lower())
        return lower_first(item) if len(large) < len(tokens) - 1 and is_common(bare, whole) else item
    return lower_first(item) if len(tokens) > 1 or is_common(bare, whole) else item


def things(items: Sequence[Text], whole: str) -> list[Text] | None:
    """Items as they stand inside a sentence; None where one is no short noun phrase."""
    if not 2 <= len(items) <= 12:
        return None
    cleaned = cleaned_items(items)
    if not all(_is_thing(bare_term(item.text).split(" such as ")[0]) for item in cleaned) or any(
        acts(item.text) for item in cleaned
    ):
        return None
    if any(_HOW.match(item.text) for item in cleaned):
        return None
    return in_one_case(cleaned, whole)


def in_one_case(items: Sequence[Text], whole: str) -> list[Text]:
    """Items as they stand inside a sentence: where one surely has a capital only as it begins a line, so have all."""
    inside = [small(item, whole) for item in items]
    if large := _titled(items, whole):
        return large
    lowered = any(item.text[:1].islower() and was.text[:1].isupper() for item, was in zip(inside, items, strict=True))
    if lowered or any(re.match(r"[A-Z][\w-]* [a-z]", item.text) for item in inside):
        inside = [
            item if _is_a_name(item.text, whole) or _is_large(item.text) else lower_first(item) for item in inside
        ]
    return inside


def _titled(items: Sequence[Text], whole: str) -> list[Text] | None:
    """Items whose words all begin large: small where all are common words, else as they are; None for others.

    "Fired Clay", "Thrown Pots" are things, "Water Jugs", "Ann Mohr" are names or titles.
    """
    long = [item for item in items if " " in item.text]
    if not long or not all(_is_titled(item.text) for item in long) or any(item.marks or item.links for item in items):
        return None
    words = [word for item in long for word in item.text.split() if word.lower() not in FUNCTION]
    if all(_is_everyday(word, whole) for word in words):
        return [Text(item.text.lower()) if item in long else small(item, whole) for item in items]
    return [item if _is_large(item.text) or item not in long else lower_first(item) for item in items]


def _is_large(item: str) -> bool:
    """Whether an item begins with a name of several words: "Central Park", not "The Globe"."""
    return _is_titled(item) and item.split()[0].lower() not in FUNCTION


def _is_titled(item: str) -> bool:
    """Whether the second word of an item begins large as its first one does: "Central Park", "Glaze Book of …"."""
    words = [word for word in item.split() if word.lower() not in FUNCTION]
    return len(words) > 1 and all(word[:1].isupper() and word[1:].islower() for word in words[:2])


def _is_everyday(word: str, whole: str) -> bool:
    return not is_name(word, whole) and is_common(word, whole)


def _is_a_name(item: str, whole: str) -> bool:
    """Whether an item begins with a name of the lesson, or is one with its number: "Python 3.11"."""
    return is_name(item.split()[0], whole) or bool(re.match(r"[A-Z]\S* \d|[A-Z]\d", item))


def acts(item: str, deeds: Set[str] = frozenset()) -> bool:
    """Whether an item says what a thing does, "prevents leaning on one post": no name of a thing.

    `deeds`: what is rather a verb than a noun, as the items looked at begin.
    """
    first, second = ([token.lower() for token in words(item)] + ["", ""])[:2]
    base = base_of_s(first)
    surely = base not in ALSO_NOUNS or second in DETERMINERS or first in deeds
    return bool(base) and surely and second not in ("of", "and", "or", "")


_QUALITY = lazy(
    r"(?!(?:table|cable|vegetable|variable|timetable|fable|proposal|signal|animal|metal)$)"
    r"(?:[a-z]{3,}(?:able|ible|ful|ous|less|ient)|open|prone|ready|able|free|close|subject)"
)
"""A word that says how a thing is, and names none."""


def _is_thing(item: str) -> bool:
    """Whether an item is a noun phrase of at most nine words, or a phrase in -ing, without a finite verb of its own."""
    tokens = [token.lower() for token in words(item)]
    if not 1 <= len(tokens) <= _MOST_IN_AN_ITEM or _NO_THING.search(item) or not re.search(r"[^\W\d_]{2}", item):
        return False
    if (
        len(tokens) > 1
        and tokens[1] in PREPOSITIONS - {"of"}
        and (base_of_ed(tokens[0]) or _QUALITY.fullmatch(tokens[0]))
    ):
        return False  # "owned by the village", "open to rain"
    if len(tokens) > 1 and is_adjective(tokens[0]) and is_noun_phrase(" ".join(tokens[1:])):
        return True
    if is_gerund(item) or is_noun_phrase(item):
        acts = base_of_s(tokens[0]) and len(tokens) > 1 and tokens[1] in DETERMINERS
        return not acts and (len(tokens) < 3 or not is_bare(item))
    if tokens[0] in FUNCTION - DETERMINERS - {"too", "very"} or tokens[-1] in FUNCTION - {"one", "more", "other"}:
        return False
    narrowed = re.search(r" (?:that|which|who|where) ", item)
    return not has_main_verb(item) and (not has_finite_verb(item) or bool(narrowed)) and not begins_with_order(item)


def lead_and_items(lead: Text, items: Sequence[Text], whole: str = "") -> Text | None:
    """A line that ends in a colon and its short items, as one sentence; None when the two do not fit.

    Of more than five items the first are told, as some of them; a line that counts them is then refused.
    """
    said = bare_lead(lead)
    if here := _HERE.match(said.text):
        said = capital(cut(said, here.end(), len(said.text)))
    if not leads(said.text) or ":" in said.text or _NO_NOUN.search(said.text) or _HOW_IT_IS.match(said.text):
        return None
    linked = any(item.links for item in items)
    if linked and (here or re.search(r"\b(?:you|your|we|us|our|on)\b", said.text, re.IGNORECASE)):
        return None
    found = things(items, whole)
    if not found:
        return None
    if not (word := joining_word(said.text, items)):
        return None
    for number in range(min(len(found), MOST_ITEMS), 1, -1):
        made = _one_sentence(said, found[:number], number == len(found), word)
        if made is None or len(made.text.split()) <= MOST_WORDS:
            return made
    return None


def _one_sentence(said: Text, items: list[Text], complete: bool, word: str) -> Text | None:
    listed = in_a_row(items, word)
    last = words(said.text)[-1].lower()
    if last in ("do", "does"):
        return None
    verb = has_finite_verb(said.text) and not _only_names(said.text)
    if not complete and (_COUNTS.search(said.text) or last in ("are", "is", "were", "was")):
        return None
    if complete and (opened := _OPEN_VERB.match(said.text)) and _is_who(opened["who"], opened["verb"] or ""):
        return glue(said, " ", listed, ".")
    if last in _COMPLETED:
        open_end = last in ("include", "includes", "including", "like", "as")
        if not complete and not open_end:
            return None
        return glue(said, " ", listed, ".") if verb or last in ("include", "includes") else None
    if verb:
        if not has_main_verb(said.text) or _ends_loosely(said.text):
            return None
        if complete:
            return glue(said, ": ", listed, ".")
        named = any(is_plural(token) for token in words(said.text)[-_NEAR_ITS_END:]) and not _WHEN.search(said.text)
        return glue(said, ", among them ", listed, ".") if named else None
    named = _only_names(said.text)
    if has_main_verb(said.text, lenient=True) and not named:
        return None
    kind = (named or is_noun_phrase(said.text)) and is_plural(head_noun(said.text)) and len(said.text.split()) <= 8
    if kind and may_include(said.text, [item.text for item in items]):
        return glue(said, " include ", listed, ".")
    return None


@lru_cache(maxsize=1024)
def _only_names(said: str) -> bool:
    """Whether a line is the name of several things, though a word of it looks like a verb: "Fresh approaches to glaze".

    The parser finds no subject in it, and where it takes the noun for a verb, hangs on that what stands before a noun.
    """
    tree = tree_of(f"{said}.") if is_plural(head_noun(said)) else None
    if tree is None or subjects_of(tree, tree.root) or tree.words[tree.root].text != head_noun(said):
        return False
    plural = tree.tags[tree.root] == "NNS"
    return plural or (tree.tags[tree.root] == "VBZ" and bool(tree.below(tree.root, "amod", "det", "nmod:poss")))


_WHEN = lazy(r"\b(?:under|during|after|before) (?:[a-z-]+ ){0,2}[a-z]+s$")
"""When something is so, which its qualities behind a colon are not: "form under dry conditions: …"."""
_NEAR_ITS_END = 6
"""Words before "among them", one of which names several things."""


def _is_who(who: str, verb: str) -> bool:
    """Whether words are what a verb is said of, in its number: "A kiln" needs, "Kilns" need."""
    if who.lower() in ("it", "they", "you", "we"):
        return True
    several = is_plural(head_noun(who)) or " and " in who
    return is_noun_phrase(who) and (not verb or several == (not base_of_s(verb) and verb != "has"))


def _ends_loosely(said: str) -> bool:
    """Whether a line breaks off where its items do not go on as its list: "we take as input", "such that you"."""
    return bool(re.search(r"\b(?:the|an?|and|or|that|which|you|we|they|it|be|been|not|than|at|on|in|do|does)$", said))
