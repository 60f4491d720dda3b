"""What a sentence names, as stems: things with "a" or "the", single persons, parts of a program, short forms."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.known_names import OF_A_LAND
from audiolesson.draft.english.phrase_ends import end_of_phrase, is_explained
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_BY_THE_WAY = lazy(r" \([^()]*\)")
_SHORT = r"(?:[a-z]-)?[A-Z][A-Za-z0-9-]*[A-Z][A-Za-z0-9-]*"
_CAPITALS = lazy(rf"\b{_SHORT}\b")
_EXPLAINS = lazy(
    rf"\((?P<name>{_SHORT})\)|\b(?P<other>{_SHORT})"
    r" (?:\([A-Za-z][a-z]+ |stands for |is (?:an?|the) |are (?!not\b)[a-z]+ |means )"
)
_SMALL = lazy(r"\b[a-z]+\b")
_LARGE = lazy(r"[a-z,] ([A-Z][a-z]+)\b")
_NAMED = lazy(r"\b[A-Z][a-z]+(?: [A-Z][a-z.]*)*")


_KNOWN_TO_ALL = word_set(
    """world internet web public past future present sun earth moon sea sky weather brain body heart human user people
    environment economy government law market media country nation state city population majority minority rest
    time way day night morning evening year century decade week moment end beginning start middle top bottom
    north south east west left right first second third last latter former other same only whole more most less
    fact truth idea case point thing reason question answer problem kind type sort number amount real general
    author reader student teacher listener learner following above below next previous lesson course
    us uk eu un cia fbi police army press church family home house ground floor universe ocean land water air hand
    arm leg foot head face eye ear nose mouth skin lung chest back neck knee wrist shoulder stomach liver kidney
    bone muscle blood spine skeleton"""
)
_THE = lazy(r"(?<![A-Za-z])the(?![A-Za-z])", re.IGNORECASE)
_SUPERLATIVE = lazy(r"(?:[a-z]{3,}est|most|least|best|worst|first|second|third|last|next|only|same|very|more|less)\Z")


def capitalized(texts: Sequence[str]) -> frozenset[str]:
    """The words that the texts write with a capital in mid-sentence and never without: Sergei, Lund."""
    small: set[str] = set()
    large: set[str] = set()
    for text in texts:
        small.update(_SMALL.findall(text))
        large.update(found[1] for found in _LARGE.finditer(text))
    return frozenset(name for name in large if name.lower() not in small)


def persons(text: str, names: frozenset[str]) -> Iterator[str]:
    """The stems of single names in a sentence: "Sergei", not "Albert Einstein", which brings somebody up.

    "German" and "France" are known to all, and what bears its name with an article is no person: the Transformer.
    """
    for found in _NAMED.finditer(_BY_THE_WAY.sub(" ", text)):
        words = found.group().split()
        name = " ".join(words[1:] if words[0].lower() in FUNCTION else words)
        if (
            words[0].lower() != "the"
            and not text[: found.start()].endswith(" the ")
            and name in names
            and not OF_A_LAND.fullmatch(name)
        ):
            yield from content_words(name)[:1]


def program_parts(text: Text) -> Iterator[str]:
    """The stems of the names of a program's parts that a sentence holds as code."""
    for mark in text.marks:
        if mark.kind == "code":
            yield from content_words(text.text[mark.start : mark.end])[:1]


def short_forms(text: str) -> Iterator[str]:
    """The stems of the words in capitals of a sentence: PCA, GANs, t-SNE."""
    for found in _CAPITALS.finditer(text):
        yield from content_words(found.group())[:1]


def explained_forms(text: str) -> Iterator[str]:
    """The stems of the words in capitals that a sentence gives in full or says what they are."""
    for found in _EXPLAINS.finditer(text):
        yield from content_words(found["name"] or found["other"])[:1]


def indefinite(text: str) -> Iterator[str]:
    """The stems of the nouns that a sentence brings up with "a" or "an": "a ball of cells"."""
    tokens = tokens_of(text)
    for at, token in enumerate(tokens):
        if token.lower() in ("a", "an"):
            phrase = tokens[at + 1 : end_of_phrase(tokens, at + 1)]
            yield from content_words(phrase[-1])[:1] if phrase else ()


def definite(text: str, explained: bool = False) -> Iterator[str]:
    """The stems of the nouns that a sentence takes as known: the heads of "the …" that nothing behind them explains.

    With `explained` those that "of" explains.
    """
    if not _THE.search(text):
        return
    tokens = tokens_of(text)
    for at, token in enumerate(tokens):
        if token.lower() == "the":
            end = end_of_phrase(tokens, at + 1)
            phrase = tokens[at + 1 : end]
            of = "".join(tokens[end : end + 1]).lower() == "of" if explained else not is_explained(tokens, end)
            if phrase and of and not any(_SUPERLATIVE.match(word.lower()) for word in phrase):
                head = content_words(phrase[-1])
                name = phrase[-1][:1].isupper()
                if not head or name or head[0] in _KNOWN_TO_ALL or head[0] in content_words(" ".join(tokens[:at])):
                    continue
                yield head[0]
