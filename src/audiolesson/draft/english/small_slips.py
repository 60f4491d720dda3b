"""Small words that a pen slips on: "the the pot", "in an pot", "$900 dollars", "the potsfor sale".

They are mended where each has one reading; of some 35 places on 360 known pages all are what their authors meant.
What may stand twice ("gave her her book", "what they are are pots", "AND or OR") and a letter ("type a errors")
stay. English only.
"""

from collections.abc import Iterator

from audiolesson.draft.english.forms import a_or_an, base_of_s
from audiolesson.draft.english.spelling import GLUED_ENDS, is_glued, is_of_no_list
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, FUNCTION, MODALS, word_set
from audiolesson.patterns import lazy

Slip = tuple[int, int, str]
"""Where a slip begins and ends, and what was meant."""

_TWICE = lazy(
    r"(?<![\w’'“\"*-])(?P<word>[Tt]he|an?|their|its|our|your|my|and|or)(?: (?:(?P=word)|the(?<=[Tt]he the)))+"
    r"(?![\w’'”\"*-])"
)
_ARTICLE = lazy(
    r"(?<![\w.’'*“\"-])(?:is|are|was|were|be|been|as|of|in|with|by|for|from|has|have|had|become|becomes|became|into|on|at|like"
    r"|to) (?P<article>an?) (?P<next>[a-z]{4,})(?<!ly)"
)
_SOUNDS_OTHERWISE = lazy(r"h|u|eu|ew|on(?:e|ce)|ou|[flmnrsxy]")
"""How a word begins before which a pen may be right with either, by its sound."""

_MONEY_TWICE = lazy(r"(?P<sum>\$ ?\d[\d.,]*(?: (?:[mb]illion|trillion))?) dollars\b")
_GLUED = lazy(rf"(?<![\w./@#\\$“\"-])(?!waitfor)[a-z]{{4,}}(?:{'|'.join(sorted(GLUED_ENDS))})(?![\w/@\\(“”\"-]|\.\w)")


def small_slips_in(said: str) -> Iterator[Slip]:
    """The slips of a text's small words, in no order."""
    for found in _TWICE.finditer(said):
        yield found.start(), found.end(), found["word"]
    for found in _ARTICLE.finditer(said):
        if _is_wrong(found["article"], found["next"]):
            yield found.start("article"), found.end("next"), f"{a_or_an(found['next'])} {found['next']}"
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
    | word_set("also already equal after about above even else everywhere into another any all")
)
