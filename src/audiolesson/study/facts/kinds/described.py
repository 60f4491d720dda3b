"""Terms of a list, asked for by what is said of them: "What is the name for small modules …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING, gives_away, is_whole
from audiolesson.study.facts.articles import with_a
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.doing import doing
from audiolesson.study.facts.form import in_sentence, is_in_capitals, is_many, is_term, large, small_item
from audiolesson.study.facts.ground import Ground, Pair
from audiolesson.study.facts.kinds.acronyms import singular
from audiolesson.study.facts.listed_terms import LABEL, OF_A_SETTING, defines
from audiolesson.study.facts.model import Fact
from audiolesson.wording.sentences import split as sentence_ends

MOST_WORDS = 16
LEAST_SAID = 3
LEAST_BESIDE = 1
LEAST_USES = 3
"""Times that a lesson names what it lists, once in the list: a label that it hardly uses is no term that it teaches."""
_ADJECTIVE = lazy(r"(?:ful|ous|ive|able|ible|less|est|ly|ed|al)$", re.I)
_HEAD = lazy(
    r" (?:that|which|who|whose|of|in|for|used|with|without|beside|against|on|to|from|where|by|made|between|at|\w+ing"
    r"|\w+ed)\b"
)
_NO_DEED = word_set("require contain have need offer work focus help support reduce improve increase allow")
_NO_DESCRIPTION = word_set(
    """use ensure keep be avoid add check make follow provide write create see do always never set run install read
    split test review place put start remember try easy simple fast
    more less very one first then next finally simply better relevant core"""
)
_NUMBERED = lazy(
    r"[a-z]+[-_ ]?0\d+$|(?:module|part|step|chapter|unit|week|lesson|phase|day|task|exercise|section|option)\b", re.I
)
_NO_NOUN = lazy(r"\w+(?:al|ous|ive|able|ible|ic|less|ful|ant|ent|er)(?:,| (?:but|and|for|to|or|with|by|from|at|on)) ")
_BEHIND_NOUN = lazy(r"(?:of|that|which|for|in|with|used|between|by|from|on|and)\b")


LEAST_WORDS = 5
"""Words of a description; a shorter one fits many things."""
_SAYS_WHICH = lazy(r"\w (?:that|which|who|of|between|for|to|in|on|from|with|against|without|within|where) \w")
_TWO_ORDERS = lazy(r"; (?:then )?[a-z]+ (?!is\b|are\b)")
"""A second deed of a label told as orders, without which the first one tells half: "warm the pot; then weigh it"."""
_ACT = lazy(r"(?:\w+(?:ing|tion|sion|ment|sis|ance|ence|ity|ism)s?|[A-Z]{2,6})\b(?! \w+er\b)")
"""What names a deed can have."""


def described(ground: Ground) -> Iterator[Fact]:
    """A fact for each term of a list beside at least two others, whose text is no sentence and does not name it."""
    for pair in ground.pairs:
        if pair.glossary or len(pair.beside) < LEAST_BESIDE:
            continue
        fact = _fits(ground, pair)
        if fact:
            yield fact


def _fits(ground: Ground, pair: Pair) -> Fact | None:
    """The fact of one term; None where its text is a sentence, names it, fits others, or is no name's."""
    name = bare_term(pair.term.text).strip(" .:*")
    ends = sentence_ends(pair.text.text, ground.language)
    if not ends or pair.text.links or pair.term.links or any(mark.kind == "formula" for mark in pair.text.marks):
        return None
    text = drop_brackets(cut(pair.text, *ends[0])).text.rstrip(". ").replace(" + ", " and ")
    text = re.split(r"\s+(?:to \.\.\.|\.\.\.)|;\s|, which |, so that ", text)[0]
    if not _names(ground, pair, name) or not is_whole(text) or POINTING.search(text) or gives_away(text, name):
        return None
    order = begins_with_order(text)
    ways = _names_ways(ground, pair)
    if order and _TWO_ORDERS.search(pair.text.text):
        return None
    if _is_no_description(text, name, order) or not (order or ways or text.split()[0].endswith("ing") or defines(text)):
        return None
    said = _said(ground, text, order)
    if not said:
        return None
    act = order or re.match(r"\w+ing ", said) is not None
    telling = len(said.split()) >= LEAST_WORDS and _SAYS_WHICH.search(said) and (order or not act or _ACT.search(name))
    if not ways and not telling:
        return None
    many = not act and is_many(_HEAD.split(said)[0])
    if not act and is_many(name) and not many:  # the label names several, of which one is described
        if not re.match(r"an? ", with_a(said)):
            return None
        one = singular(name)
        name = one if re.search(rf"\b{re.escape(one)}\b", ground.whole, re.I) else name
    if not order and not many and not re.match(r"(?:an?|the) |(?!leading|growing|existing|remaining)\w+ing ", said):
        said = with_a(said)
        if not _is_a_thing(said):
            return None
    if is_many(name) and re.match(r"[a-z]+ing ", said):
        return None  # "rights: belonging to one person" leaves out the thing
    question = f"What is the name for {said}?"
    if not is_asked_well(question, name):
        return None
    small = small_item(name, ground.whole)
    return _fact(ground, pair, name, question, small, f"{large(said)} {'are' if many else 'is'} called {small}.", 1.7)


def _names(ground: Ground, pair: Pair, name: str) -> bool:
    """Whether what stands before a description is a name: no adjective, number, path, order or label of a point."""
    if not is_term(name, marked=True) or _ADJECTIVE.search(name) or re.search(r"[/_]|^[a-z]{3,}[A-Z]|[A-Z]-\d", name):
        return False
    if begins_with_order(name) or _NUMBERED.match(name) or LABEL.fullmatch(name) or len(name) < 3:
        return False
    return _is_a_name(ground, pair, name)


_BEGINS_OTHERWISE = lazy(
    r"(?:an? |the )?(?:exact )?(?:opposite|reverse)\b|the default\b|\w+ \w+ing (?:or|and)\b"
    r"|[$€£\d]|(?:whether|for|to|if|when|how|what|why|where|with|by|in|on|at|any|\w+[ai]ble|\w+ly|\w+[.'])\b",
    re.I,
)
"""How no description begins that is heard alone."""


def _is_no_description(text: str, name: str, order: bool) -> bool:
    """Whether a text says something else of a name than what it is: a state, an advice, a row, a sentence."""
    first, _, rest = text.partition(" ")
    first = first.lower()
    if _BEGINS_OTHERWISE.match(text) or (first in PLAIN and not order and not _BEHIND_NOUN.match(rest)):
        return True
    if (has_main_verb(text) and not order) or has_likely_verb(f"{text}."):
        return True
    if base_of_ed(first) or first.endswith("ed") or first in ("proven", "known", "shown", "seen", "thought"):
        return True
    if base_of_s(first) or first in _NO_DESCRIPTION or _NO_NOUN.match(text):
        return True
    if OF_A_SETTING.match(text) or re.search(r"[\"“”:×=/]|\b(?:you|your|see)\b| but (?:are|is)\b", text, re.I):
        return True
    if text.count(",") > 1 or (is_many(name) and "," in text):
        return True
    return not LEAST_SAID <= len(text.split()) <= MOST_WORDS


def _said(ground: Ground, text: str, order: bool) -> str:
    """A description as it stands in a question, an order as a deed; "" where it cannot."""
    said = text if is_in_capitals(text.split()[0]) else in_sentence(text, ground.whole)
    if said == text and text[:1].isupper() and text[1:2].islower():
        said = text[0].lower() + text[1:]
    if order:
        verb, _, rest = said.partition(" ")
        if verb in _NO_DEED or not doing(verb):
            return ""
        said = f"{doing(verb)} {rest}"
    said = re.sub(r", (?:no|without) (\w+)$", r" without \1", said)
    return "" if "," in said else said


def _is_a_thing(said: str) -> bool:
    """Whether what got an article is a thing, and no scrap with a quality or a verb: "a perfect for small bowls"."""
    tree = tree_of(f"It is {said}.")
    if tree is None or said.startswith("a data "):
        return False
    verbs = [at for at, tag in enumerate(tree.tags) if tag in FINITE and tree.labels[at] not in ("cop", "acl:relcl")]
    return tree.tags[tree.root].startswith(("NN", "CD")) and all(tree.heads[at] != tree.root for at in verbs)


def _is_a_name(ground: Ground, pair: Pair, name: str) -> bool:
    """Whether a label names a thing that the lesson teaches, and no point of advice, step or example.

    A line over the list says of what kind its items are; labels of everyday words have to come back in the lesson.
    """
    if _OF_POINTS.search(pair.lead):
        return False
    short = re.search(r"[A-Z].*[A-Z]", pair.term.text.split()[0])
    listed = " " not in name and is_many(name)
    kinds = pair.section >= 0 and _KINDS.search(ground.lesson.sections[pair.section].title)
    return (
        bool(short or kinds)
        or listed
        or (" " in name and ground.uses(name) >= LEAST_USES)
        or " and " in name
        or "(" in pair.term.text
    )


def _names_ways(ground: Ground, pair: Pair) -> bool:
    """Whether heading or line over a list call its items methods or the like, whose labels are names."""
    title = ground.lesson.sections[pair.section].title if pair.section >= 0 else ""
    return bool(_KINDS.search(f"{title} {pair.lead}"))


_KINDS = lazy(r"\b(?:methods|techniques|strategies|types|kinds|forms|algorithms|variants)\b", re.I)
"""What a heading calls things that have names."""
_OF_POINTS = lazy(
    r"\b(?:these|you|your|needs?|should|must|works?|best|concepts?|tips?|steps?|examples?|considerations?|checklist)\b",
    re.I,
)
"""Lines over lists of points, steps and duties, which have labels and no names."""


def _fact(ground: Ground, pair: Pair, name: str, question: str, answer: str, again: str, worth: float) -> Fact:
    return Fact(
        "description", small_item(name, ground.whole), question, large(answer), pair.section, pair.place, again, "",
        tuple(bare_term(one) for one in pair.beside[:8]), worth,
    )  # fmt: skip
