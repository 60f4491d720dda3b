"""Small words that a pen slips on: "the the pot", "an pot", "has lead to a crack", "the potsfor sale".

They are mended, for each has one reading: of some 40 places on 360 known pages all are what their authors meant. What
may stand twice ("slip in in a bag", "what it is is clay") and a letter ("a equals b") stay. English only.
"""

from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an, base_of_s
from audiolesson.draft.english.spelling import is_glued, is_of_no_list
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, FUNCTION, MODALS, word_set
from audiolesson.patterns import lazy

Slip = tuple[int, int, str]
"""Where a slip begins and ends, and what was meant."""

_TWICE = lazy(
    r"(?<![\w’'“\"*-])(?P<word>(?:[Tt]he|an?|their|its|his|her|our|your|my|these|those|of|to|from|with|and|or|are|was|were|we"
    r"|they)|(?:the|an?|their|its) [a-z]{3,})(?: (?i:(?P=word)))+(?![\w’'”\"*-])"
)
_ARTICLE = lazy(r"(?<![\w.’'*“\"-])(?P<article>an?) (?P<next>[a-z]{4,})")
_SOUNDS_OTHERWISE = lazy(r"h|u|eu|ew|on(?:e|ce)|ou|[flmnrsxy]")
"""How a word begins before which a pen may be right with either, by its sound."""

_IN_A_ROW = lazy(r"(?:,|\bor|\band|=) $")
"""What stands before a letter of several: "b, c, a order"."""

_LED = lazy(r"\b(?P<has>[Hh]as|[Hh]ave|[Hh]ad|[Hh]aving) (?P<how>(?:[a-z]+ly |also |often |always )?)lead to (?=[a-z])")
_MONEY_TWICE = lazy(r"(?P<sum>\$ ?\d[\d.,]*(?: (?:[mb]illion|trillion))?) dollars\b")
_GLUED = lazy(r"(?<![\w./@#\\$“\"-])[a-z]{4,}(?:for|to|may|the|of|and|that|with)(?![\w/@\\(“”\"-]|\.\w)")


def small_slips_in(said: str) -> Iterator[Slip]:
    """The slips of a text's small words, in no order."""
    for found in _TWICE.finditer(said):
        yield found.start(), found.end(), found["word"]
    for found in _ARTICLE.finditer(said):
        if _is_wrong(found["article"], found["next"]) and not _IN_A_ROW.search(said[: found.start()]):
            yield found.start("article"), found.end("article"), a_or_an(found["next"])
    for found in _LED.finditer(said):
        yield found.start(), found.end(), f"{found['has']} {found['how']}led to "
    for found in _MONEY_TWICE.finditer(said):
        yield found.start(), found.end(), found["sum"]
    for found in _GLUED.finditer(said):
        if parts := is_glued(found[0]):
            yield found.start(), found.end(), " ".join(parts)


def _is_wrong(article: str, behind: str) -> bool:
    """Whether an article has the other form before a word, which is no verb of a thing that is called "a"."""
    if _SOUNDS_OTHERWISE.match(behind) or behind in _NO_NOUN or base_of_s(behind) or is_of_no_list(behind):
        return False
    return article != a_or_an(behind)


_NO_NOUN = (
    FUNCTION
    | AUXILIARIES
    | MODALS
    | ADVERBS
    | word_set("also already equal after about even else into another any all")
)
