"""The rows of a list in their last form: with their articles, and with what names each before its sentences."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an, base_of_ing, is_plural
from audiolesson.draft.english.spelling import is_of_no_list
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import capital, cut, glue, one_behind_the_other
from audiolesson.draft.english.verbs import DETERMINERS, PREPOSITIONS, word_set
from audiolesson.draft.sentences.flowing_items import Row
from audiolesson.draft.sentences.given_articles import needs_article
from audiolesson.draft.sentences.naming import MASS, head_noun, is_common, lower_first
from audiolesson.draft.sentences.row_names import is_counted, is_written_large
from audiolesson.draft.sentences.terms import ORDINALS
from audiolesson.draft.sentences.unlabelled import is_of_a_scheme
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_BARE = word_set(
    """heat rain ice snow sleep food water air noise poison oil gas smoke stress pain hunger war peace time loss damage
    wear repair demand supply memory defence defense growth trade work money light sound trust love fear hope research
    practice discipline"""
)


def alike(rows: Sequence[Row], whole: str) -> list[Row]:
    """The rows with their names in one case, and with the article that one of the same noun or list has."""
    names = [row.name for row in rows if row.name is not None]
    small = any(re.match(r"[a-z]", name.text) for name in names)
    articled = {head_noun(name.text) for name in names if name.text.startswith(("a ", "an "))}
    counted_terms = any(re.match(r"An? ", row.sentences[0].text) for row in rows if row.means is not None)
    heads = {head_noun(name.text).lower() for name in names if not name.marks}
    of_one_noun = len(names) > 1 == len(heads) and not any(map(_is_no_one_thing, heads)) and not articled
    told = []
    for row in rows:
        name = row.name
        if name is not None and small and not name.marks and not is_written_large(name.text, whole):
            name = lower_first(name)
        bare = name is not None and name.text.split()[0].lower() not in DETERMINERS
        if name is not None and bare and of_one_noun:
            first = name.text.split()[0]
            name = glue("the ", lower_first(name) if is_common(first, whole) or first[:1].islower() else name)
            bare = False
        if name is not None and bare and head_noun(name.text) in articled:
            name = glue(a_or_an(name.text) + " ", name)
        row = replace(row, name=name)
        told.append(_with_article(row, whole) if counted_terms and row.means is not None else row)
    return told


def _is_no_one_thing(noun: str) -> bool:
    return is_plural(noun) or (noun not in ("stage", "age") and bool(MASS.search(noun))) or noun in _BARE


def _with_article(row: Row, whole: str) -> Row:
    """A row of a term that lacks the article which others of its list have: "A bend is a knot", not "Bend is"."""
    first, *rest = row.sentences
    term = row.means.text if row.means is not None else ""
    found = re.match(rf"{re.escape(term)} (?P<verb>is|means) (?P<article>an?|the) ", first.text)
    head = head_noun(term)
    if term.split()[:1] and term.split()[0].lower() in DETERMINERS:
        return row
    if not found or is_plural(head) or MASS.search(head) or is_written_large(term, whole):
        return row
    if " " not in term and not re.search(rf"\b(?:the|each|every|this|your) {term}\b|\b{term}s\b", whole, re.IGNORECASE):
        return row
    article = "The" if found["article"] == "the" else a_or_an(term).capitalize()
    body = cut(first, found.end("verb") + 1, len(first.text))
    named = glue(f"{article} ", lower_first(cut(first, 0, len(term))), " is ", body)
    return replace(row, sentences=(named, *rest))


def _is_bare(name: Text, whole: str) -> bool:
    """Whether a name is surely said without an article, or has one."""
    said, head = name.text, head_noun(name.text)
    first = said.split()[0].lower()
    if name.marks or first in DETERMINERS or is_plural(head) or MASS.search(head) or head.lower() in _BARE:
        return True
    return is_written_large(said, whole) or first.endswith("ing")


_FEW = 2
"""Words of a name that may be a deed or a thing: "tracking IDs"."""
_NARROWED = lazy(r",| (?:that|which|who|where|when|with|used|made) ")


def with_opener(row: Row, opener: Text | None) -> list[Text]:
    """The sentences of a row, its name in front of the first."""
    if opener is None:
        return list(row.sentences)
    return [one_behind_the_other(opener, *row.sentences[:1]), *row.sentences[1:]]


_ORDERS = lazy(r"[A-Z]?[a-z]+ (?:[a-z]+ly|the|an?|your|all|each|every) ")
"""How a name begins that orders something: "Measure carefully with a tape"."""


def _is_of_another_tongue(name: str) -> bool:
    """Whether a name is a saying in another language, which has no article: "watoto wawili wanalala"."""
    words = name.lower().split()
    strange = [word for word in words if word.replace("-", "").isalpha() and is_of_no_list(word)]
    return 2 * len(strange) >= len(words) and (len(strange) > 1 or not all(map(str.isascii, strange)))


_CASES = frozenset({"if", "when", "because", "while", "once", "unless", "although", "whether"})
"""How a row begins that is a case, and no thing."""


def _is_somebody(name: str, whole: str) -> bool:
    """Whether a row is called by one name that the lesson never writes small or with an article: "Soule"."""
    capital = name[:1].isupper() and name[1:].islower() and " " not in name
    return capital and not re.search(rf"\b{re.escape(name.lower())}|\bthe {re.escape(name)}\b", whole)


_MOST_TO_TAKE = 4
"""Words of a name that one is told to take: "Take money to make up for losses." is an order."""


def _in_one_case(name: Text, whole: str) -> Text:
    """A name whose first word is small with the others small too: "theory of Constraints" is half of a heading."""
    small = sentence_case(name.text, whole)
    mixed = name.text[:1].islower() and not name.marks and len(small) == len(name.text)
    return replace(name, text=small) if mixed else name


_QUALITY = lazy(r"[a-z]{3,}(?:[^e]ed|[^aeiou]ive|[^aeiou]ous|less|ible)", re.IGNORECASE)
"""A word that tells one kind of what its heading names, and is no thing: "attenuated", "killed"."""


def opener_of(row: Row, at: int, rows: Sequence[Row], numbered: bool, whole: str) -> Text | None:
    """What names a row before its sentences: "The first is repair.", "Take repair.", "Then there is repair."; "One is"
    where the first has a long name, and an order by itself."""
    words = row.name.text.lower().split() if row.name else []
    if row.name is None or words[0] in PREPOSITIONS | _CASES or (row.sentences and is_of_a_scheme(row.name.text)):
        return None
    strange = [_is_of_another_tongue(one.name.text) for one in rows if one.name is not None]
    if 2 * sum(strange) >= len(strange) or _is_of_another_tongue(row.name.text):
        return glue("Take “" if at == 0 else "Then there is “", row.name, "”:")
    name = _in_one_case(row.name, whole)
    if _ORDERS.match(name.text) and begins_with_order(f"{name.text}."):
        return glue(capital(name), ".")
    if _QUALITY.fullmatch(name.text) and not is_counted(name, whole):
        return glue(capital(name), ":")
    bare = any(other.name is not None and _is_bare(other.name, whole) for other in rows)
    counted = needs_article(name.text) and name.text.split()[0].lower() not in DETERMINERS  # "rising phase" is no deed
    if (
        (counted or not _is_bare(name, whole))
        and not _is_somebody(name.text, whole)
        and (not bare or is_counted(name, whole) or counted)
    ):
        name = glue("the ", name)
    head = head_noun(_NARROWED.split(name.text, maxsplit=1)[0])
    others = all(is_plural(head_noun(one.name.text)) for one in rows if one.name not in (None, row.name))
    alike = others and head.endswith("s") and not head.endswith("ss")
    several = (is_plural(head) or alike) and not re.search(r" and |, an? ", name.text)
    deed = len(words) > _FEW and base_of_ing(words[0])  # "The first is wedging clays with water."
    verb = "are" if several and not deed else "is"
    if numbered and at < len(ORDINALS):
        return glue(f"The {ORDINALS[at]} {verb} ", name, ".")
    if at == 0 and len(words) > _MOST_TO_TAKE:
        return glue("One is ", name, ".")
    if at == 0:
        return glue("Take ", name, ".")
    last = at == len(rows) - 1 > 1
    return glue(f"Finally, there {verb} " if last else f"Then there {verb} ", name, ".")
