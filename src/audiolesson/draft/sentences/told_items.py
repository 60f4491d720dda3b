"""The sentences of an item of a list: what it says itself, or its one phrase behind what counts it.

An item becomes sentences of one of a few certain shapes, or none.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, FUNCTION, PREPOSITIONS, word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.likely import has_likely_verb
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import MASS, bare_term, head_noun, label, lower_in, names_term
from audiolesson.draft.shortening.shorten import drop_brackets, is_clause
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split as sentence_ends

OPENERS = ("One", "Another", "A third", "A fourth", "A fifth")


LOOSE = lazy(r"[:;?!/=+<>|{}\[\]→]|\betc\b|\.\.|\b(?:I|my|me|we|our|us)\b")


_ACTS = lazy(r"(?:[Nn]ot )?[A-Za-z]{2,}ing (?!is\b|are\b|was\b|were\b|has\b|can\b|may\b|will\b|of\b|and\b)")


_FINITE = lazy(r"\b(?:is|are|was|were|has|have|can|could|may|might|must|will|would|should|does|do)\b")


_CLAUSE = lazy(r" (?:that|which|who|if|when|until|while|where|because|so|as|what|how|whether|before|after)\b")


MEANS_IT = lazy(r"(?:it|this|they|these|here)\b", re.IGNORECASE)


_COUNTED = word_set("story example tip trick exception case note question problem idea reason rule warning")
"""Labels that name a thing of which there is one more: "Then there is a story."."""
_NO = lazy(r"(?:don['’]?t|do not|never|no|not|avoid)\b", re.IGNORECASE)


def item_told(item: Text, opener: str, ways: bool, found: Gathered) -> tuple[Text, ...]:
    """The sentences of an item, the first with its `opener` where it is no sentence of its own; () where unsure."""
    if pair := joins.term_and_text(item):
        return _labelled(*pair, opener, found)
    acts = _is_act(item.text)
    whole = tuple(item_sentences(item, found)) if not acts else ()
    phrase = None if whole else _phrase(item)
    if phrase is None:
        return whole
    text = phrase.text
    if begins_with_order(text):
        fits = ways and not _NO.match(text) and len(text.split()) > 2
        return (glue(f"{opener} is to ", lower_in(phrase, found.whole), "."),) if fits else ()
    if acts or _is_thing(text):
        plural = not acts and is_plural(head_noun(text))
        verb = ("There are " if opener == OPENERS[0] else "Then there are ") if plural else f"{opener} is "
        return (glue(verb, lower_in(phrase, found.whole), "."),)
    return ()


def _labelled(term: Text, text: Text, opener: str, found: Gathered) -> tuple[Text, ...]:
    """The sentences of "Term: text": the term named first, unless they name it themselves."""
    whole = tuple(item_sentences(text, found, named=True))
    if whole and names_term(term.text, whole[0].text) and not leans_back(whole[0].text):
        return whole
    name = label(Text(bare_term(term.text)), found.whole)
    if name is None or re.search(r"\bvs\b", name.text) or is_plural(head_noun(name.text)):
        return ()
    if whole:
        named = name if is_name(name.text.split()[0], found.whole) else lower_in(name, found.whole)
        article = f"{a_or_an(named.text)} " if named.text in _COUNTED else ""
        return (glue(f"{opener} is {article}", named, "."), *whole)
    phrase = _phrase(text)
    if phrase is not None and _is_act(phrase.text):
        return found.pieces(glue(f"{opener} is ", name, ", that is, ", lower_in(phrase, found.whole), "."))
    defined = joins.define(term, text, found.whole)
    return (defined,) if defined else ()


def item_sentences(item: Text, found: Gathered, named: bool = False) -> Iterator[Text]:
    """The sentences of an item up to one that is none; the first may lean back only where its term is `named`."""
    ends = sentence_ends(item.text, found.language)
    for at, (start, end) in enumerate(ends):
        sentence = cut(item, start, end)
        if at == len(ends) - 1 and not re.search(r"[.!?:;,…]$", sentence.text):
            sentence = glue(sentence, ".")
        sentence = capital(sentence)
        plain = is_clause(sentence.text) and has_main_verb(sentence.text) and not begins_with_order(sentence.text)
        plain = plain and not lacks_its_subject(sentence.text) and not _DEFINES.match(sentence.text)
        if not plain or LOOSE.search(sentence.text.rstrip(".!")):
            return
        if at == 0 and leans_back(sentence.text) and not (named and MEANS_IT.match(sentence.text)):
            return
        pieces = found.pieces(sentence)
        if any(found.fault(piece) for piece in pieces):
            return
        yield from pieces


_DEFINES = lazy(
    r"(?:an?|the|something|someone|anything) (?:[\w-]+ ){0,3}(?:an?|the|one|you|we|it|they|he|she|that|which|who)"
    r"(?: [\w-]+)* "
    r"(?:is|are|can|will|may|must|has|have|do|does)(?: in| on| at| to| with| of| from| do)?\.$",
    re.IGNORECASE,
)
"""What a label means, which is no sentence: "A description of the state the glaze is in."."""


def lacks_its_subject(said: str) -> bool:
    """Whether a sentence is what something does and does not say what: "Actually runs the engine."."""
    tokens = [token.lower() for token in tokens_of(said)]
    while len(tokens) > 1 and (tokens[0] in ADVERBS or tokens[0].endswith("ly")):
        tokens = tokens[1:]
    if len(tokens) < 2 or not base_of_s(tokens[0]) or tokens[0] in DETERMINERS | FUNCTION:
        return False
    return tokens[1] in DETERMINERS | PREPOSITIONS - {"of"} and not has_finite_verb(" ".join(tokens[1:]))


def _phrase(item: Text) -> Text | None:
    """An item of one phrase, without brackets and its stop; None where it is more than that."""
    bare = drop_brackets(item)
    text = bare.text.rstrip(" .;,")
    if re.search(r"[.!?] ", text) or LOOSE.search(text) or not 2 <= len(text.split()) <= 18:
        return None
    return cut(bare, 0, len(text))


def _is_act(text: str) -> bool:
    """Whether a phrase is what somebody does: "not drying the handles", "waiting until the clay is dry"."""
    head = _CLAUSE.split(text)[0]
    return bool(_ACTS.match(text)) and not _FINITE.search(head) and not _does(tokens_of(head))


def _does(tokens: list[str]) -> bool:
    """Whether an act does something itself, so that a phrase is a clause: "stacking bricks makes a wall"."""
    low = [token.lower() for token in tokens]
    return any(
        base_of_s(low[at]) and low[at - 1] not in DETERMINERS | PREPOSITIONS and low[at + 1] in DETERMINERS | {"it"}
        for at in range(2, len(low) - 1)
    )


def _is_thing(text: str) -> bool:
    """Whether a phrase is a thing that needs no article put before it."""
    if not is_noun_phrase(text) or has_finite_verb(text) or has_likely_verb(text + "."):
        return False
    first, head = text.split()[0].lower(), head_noun(text)
    if base_of_s(first) and " " in text and first not in DETERMINERS:
        return False
    return first in DETERMINERS or is_plural(head) or bool(MASS.search(head))
