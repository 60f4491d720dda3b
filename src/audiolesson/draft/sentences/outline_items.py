"""One item of an outline as a sentence: a statement, advice, a label with what it means or with what comes under it.

What an item is, the parser says. What is said of the name above it ("hot for days" under "Habitat") is left to the
page: nobody can tell whether the name is its subject.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiolesson.draft.english.articles import COUNTED, lacks_an_article
from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, sentences_of
from audiolesson.draft.english.verbs import DETERMINERS, word_set
from audiolesson.draft.refusing.advice import is_advice
from audiolesson.draft.refusing.hands_on import is_hands_on
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.given_articles import with_its_article
from audiolesson.draft.sentences.kinds import OF_ANOTHER
from audiolesson.draft.sentences.label_rows import is_adjective, row_of_label
from audiolesson.draft.sentences.naming import (
    GENERIC,
    MASS,
    bare_term,
    head_noun,
    label,
    lower_in,
    names_term,
)
from audiolesson.draft.sentences.outline_rows import LEAST_IN_A_ROW, is_named, row_under
from audiolesson.draft.sentences.phrase_shapes import is_gerund
from audiolesson.draft.sentences.stated import GOES_ON_BELOW, has_subject, is_stated
from audiolesson.draft.sentences.told_kinds import are_forms
from audiolesson.draft.shortening.parsed.trees import Trees
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_IN_A_NAME = 5
LONGEST = 25
_LEAST_OF_AN_ORDER = 4
"""Words, stops among them, with which an order says too little."""

_UNSAID = lazy(r"[^\x00-ɏ‐-₯]|[<>|{}•\[\]\\_+*#@≠=→?/÷×−≈%$]|\betc\b|\.\.|https?:|\bwww\.|\b(?:e\.g|i\.e|vs?)\b|[;:]$")
_OF_THE_ROOM = lazy(
    r"\b(?:exams?|lectures?|slides?|class|homework|assignments?|today|tomorrow|week \d|see|cf|pages?|chapters?|above"
    r"|below|books?|sheets?|worksheets?|whiteboards?|notes|my|me|we|our|us|this|these|here|quiz\w*|questions?|students?"
    r"|examples?|videos?|readings?)\b|\bI\b",
    re.IGNORECASE,
)
"""What is of the room where the notes were taken, or points at the page."""


def plain(item: Text) -> Text | None:
    """An item without its brackets and marks at its end; None where it holds what cannot be said."""
    if (item.text.endswith(":") and has_main_verb(item.text)) or GOES_ON_BELOW.search(item.text):
        return None  # the rest of it stands below
    said = drop_brackets(item)
    said = cut(said, 0, len(said.text.rstrip(" .:!")))
    if not said.text or _UNSAID.search(said.text) or _OF_THE_ROOM.search(said.text) or len(said.text.split()) > LONGEST:
        return None
    return said


def name_of(item: Text, whole: str) -> Text | None:
    """What an item or heading names, as it stands inside a sentence; None where it is no name of a thing."""
    bare = bare_term(item.text).strip(" :")
    if item.marks or _UNSAID.search(bare) or _OF_THE_ROOM.search(bare):
        return None
    if not 1 <= len(bare.split()) <= MOST_IN_A_NAME or {word.lower() for word in bare.split()} & GENERIC:
        return None
    if begins_with_order(bare) and " " in bare:
        return None
    name = label(Text(bare), whole) if " and " not in bare else _both(bare, whole)
    head = head_noun(name.text).lower() if name is not None else ""
    if name is not None and head in COUNTED and name.text.split()[0].lower() not in DETERMINERS:
        return glue("the ", name)
    return name


def with_article(name: Text) -> Text:
    """A name of several words with "the", unless it is plural, or of what is not counted."""
    head = head_noun(name.text)
    bare = " " not in name.text or is_plural(head) or MASS.search(head) or name.text.split()[0].lower() in DETERMINERS
    return name if bare or name.text[:1].isupper() else glue("the ", name)


def _both(bare: str, whole: str) -> Text | None:
    names = [label(Text(part.strip()), whole) for part in bare.split(" and ")]
    first, *others = names
    if first is None or len(others) != 1 or others[0] is None:
        return None
    return glue(first, " and ", lower_in(others[0], whole))


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that is made of an item; `sure`: an order or a row, which is none by the rules of paragraphs."""

    text: Text
    sure: bool = False


def sentence_of(item: Text, trees: Trees, whole: str) -> Said | None:
    """An item as a sentence; None where it is none for certain."""
    if pair := joins.term_and_text(item):
        return _labelled(*pair, trees, whole)
    said = with_its_article(capital(glue(item, ".")), whole)
    tree = trees.of_few(said.text)
    if tree is None or lacks_an_article(said.text):
        return None
    if is_stated(tree):
        return Said(said)
    if begins_with_order(said.text) and tree.tags[tree.root] in ("VB", "VBP") and tree.root <= 1:
        advises = is_advice(said.text) and not is_hands_on(said.text) and len(tree.words) > _LEAST_OF_AN_ORDER
        return Said(said, sure=True) if advises and not has_subject(tree) else None
    return None


def _labelled(term: Text, text: Text, trees: Trees, whole: str) -> Said | None:
    """ "Kilns: clay, brick" as what they include or what comes under them, "Kiln: an oven" as what it means, or a
    statement behind its label.
    """
    if kinds := row_of_label(term, text, whole):
        return Said(kinds)
    if row := _row_of_names(term, text, trees, whole):
        return Said(row, sure=True)
    if meant := joins.define(term, text, whole) or joins.means(term, text, whole):
        return Said(meant)
    if name_of(term, whole) and is_stated(trees.of_few(capital(glue(text, ".")).text)):
        named = names_term(term.text, text.text)
        return Said(glue(capital(text), ".") if named else glue(capital(term), ": ", text, "."))
    return None


_ONE_THING = lazy(
    r"^[^,]* (?:with|of|for|like|[a-z]{4,}ing|[a-z]{3,}ed (?:by|in|to)|rather than) [^,]+(?:,[^,]+)*,? and "
)
"""How one thing is told with several that it has or does: "Leaders with rank, land, and rights"."""


def _row_of_names(term: Text, text: Text, trees: Trees, whole: str) -> Text | None:
    """ "Wood: oak, birch" as "Under wood come oak and birch."."""
    name = name_of(term, whole)
    names = [Text(part.strip()) for part in re.split(r", (?:and )?| and ", text.text.rstrip(". "))]
    if name is None or _ONE_THING.search(text.text) or len(names) < LEAST_IN_A_ROW or not _is_over_names(term, names):
        return None
    if is_gerund(names[0].text) and " " in names[0].text:
        return None  # "under wear come losing glaze"
    if are_forms(names) or any(is_adjective(one.text) for one in names):
        return None
    return row_under(name, names, trees) if all(is_named(one, trees) for one in names) else None


_FEW = 2
_OF_SOMETHING = OF_ANOTHER | word_set(
    "sign symptom drug cause example examples use uses effect effects factor factors properties feature features"
    " monitoring treatment treatments age tip tips advantage advantages disadvantage disadvantages benefit benefits"
    " risk risks concept concepts type types kind kinds"
)
"""What a label ends in that is of something which stands over the list: "Under signs come …", the signs of nothing."""

_ACTS_ON = lazy(r"[a-z]+s (?!of\b|in\b|for\b|from\b|and\b|to\b|with\b)[a-z]")
"""How what a thing does may begin: "affects ionization"."""


def is_of_another(label: str) -> bool:
    """Whether a label is of something that stands over its list: "Main causes", the causes of nothing."""
    words = label.lower().rstrip(" :").split()
    return len(words) <= _FEW and not _OF_SOMETHING.isdisjoint(words[-1:])


def _is_over_names(term: Text, names: Sequence[Text]) -> bool:
    """Whether a label is a thing under which others come, and none of these says that there is none."""
    if is_of_another(term.text):
        return False
    alone = " " not in term.text
    quality = alone and (bool(base_of_ed(term.text.lower())) or is_adjective(term.text))
    acts = any(_ACTS_ON.match(name.text) and base_of_s(name.text.split()[0].lower()) for name in names)
    none = any(name.text.lower().startswith(("no ", "not ", "without ")) for name in names)
    return not (quality or acts or none)


def first_sentence(item: Text, language: str) -> tuple[Text, Text]:
    """The first sentence of an item, and the rest."""
    spans = sentences_of(item, language)
    if len(spans) < 2:
        return item, cut(item, len(item.text), len(item.text))
    return cut(item, *spans[0]), cut(item, spans[1][0], len(item.text))
