"""The forms of words: which verb "uses" and "stopped" are of, what is a plural, and the tokens of a text."""

import re
from collections.abc import Iterator
from functools import lru_cache

from audiolesson.draft.english.irregular import PASTS
from audiolesson.draft.english.texts import AROUND
from audiolesson.draft.english.verbs import FUNCTION, PLAIN, PLURALS, word_set
from audiolesson.patterns import lazy

_CONTRACTED = lazy(r"(?:it|that|there|he|she|here|who|what)['’]s|(?:i|we|you|they)['’](?:re|ll|ve|d|m)")

DESCRIBING = lazy(r"(?:ed|al|ic|ive|ous|ful|ble|ary)$")
"""How words end that describe a noun: "models" in "pretrained models in …" is no verb."""

_YOU_ARE = lazy(r"(?:you|we|they)['’](?:re|ve|ll)")
_DERIVED = lazy(r".{2,}(?:ise|ize|ify|ate)$")
_OF_EAT = lazy(r"[eo]ated$")
"""How words end that are mostly of a verb in -at: seated, coated."""
_SINGULAR_S = lazy(
    r"(?:ss|us|is|(?<!\bcrit)(?<!\btop)(?<!\bcom)(?<!\bfabr)(?<!\bclin)(?<!\brel)(?<!\bmetr)(?<!\blyr)(?<!\bbas)(?<!\btun)"
    r"(?<!plast)(?<!biot)(?<!\bheret)(?<!thol)(?<!kept)(?<!acterist)(?<!\btact)ics|itis|\bgas|\blens|\bbias|\batlas|\bcanvas|\bchaos|\balias|pancreas|\bpons|\bcosmos|\bnews"
    r"|\bethos|\bhas|\bwas)$"
)


def is_contracted(word: str) -> bool:
    """Whether a word in small letters is a subject with its verb: it's, they're."""
    return ("'" in word or "’" in word) and _CONTRACTED.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def is_singular_in_s(word: str) -> bool:
    """Whether a word in -s is of one thing: glass, virus, physics."""
    return _SINGULAR_S.search(word) is not None


def base_of_s(word: str) -> str:
    """The verb that a word in -s may be a form of, or "": uses → use, carries → carry, passes → pass."""
    if not word.endswith("s") or word.endswith("ss"):
        return ""
    hissing = word.endswith(("ses", "xes", "zes", "ches", "shes", "oes"))
    for base in (word[:-1], word[:-2] if hissing else "", word[:-3] + "y" if word.endswith("ies") else ""):
        if base in PLAIN or (base and _DERIVED.fullmatch(base) and base not in ("climate", "private", "size")):
            return base
    return ""


def base_of_ed(word: str) -> str:
    """The verb that a word in -ed may be a form of, or "": used → use, stopped → stop, carried → carry."""
    if not word.endswith("ed") or len(word) < 4:
        return ""
    bases = (word[:-1], word[:-2], word[:-3] + "y" if word.endswith("ied") else "", word[:-3])
    known = next((base for base in bases if base in PLAIN), "")
    if known or _OF_EAT.search(word):
        return known or word[:-2]
    return next((base for base in bases if _DERIVED.fullmatch(base)), "")


def base_of_ing(word: str) -> str:
    """The verb that a word in -ing may be a form of, or "": drying → dry, using → use, setting → set."""
    stem = word.removesuffix("ing")
    return next((base for base in (stem, stem + "e", stem[:-1]) if base in PLAIN), "")


def is_plural(word: str) -> bool:
    """Whether a noun looks plural: cells, RNNs; not glass, virus, physics."""
    lower = word.lower()
    return (
        (lower.endswith("s") and not is_singular_in_s(lower) and len(lower) > 2 and not _is_short_form(word))
        or lower in PLURALS
        or lower.endswith("men")
    )


def _is_short_form(word: str) -> bool:
    """Whether a word is a short form whose last letter stands for a word: "HLS"; not "KILNS" in a title."""
    return word.isupper() and len(word) < 5


NUMBERS = ("", "", "two", "three", "four", "five")
"""How many items a list has, in words: of a longer one no sentence gives the number for the ear."""


def in_words(number: int) -> str:
    """How many items a list has, in words; "" for a number that is not said, one among them."""
    return NUMBERS[number] if 1 < number < len(NUMBERS) else ""


NUMBER_OF = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
"""How many a sentence counts, by its word."""

WORD_OF = {count: word for word, count in NUMBER_OF.items()}
"""The word for how many a sentence counts."""


_HAVE_NUMBERS = frozenset({"phase", "part", "stage", "step", "level", "type", "grade", "group", "act", "war", "day"})


def is_numbered(tokens: list[str], at: int) -> bool:
    """Whether a number is the name of what stands before it: "phase two involves …"."""
    return at > 0 and tokens[at].lower() in NUMBER_OF and tokens[at - 1].lower() in _HAVE_NUMBERS


def s_form(verb: str) -> str:
    """A plain verb as one thing does it: use → uses, carry → carries, pass → passes."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"


_DOUBLED = lazy(r"(?:[^aeiou]|^|qu)[aeiou][bdgklmnprt]$")
_LONG_DOUBLED = ("begin", "commit", "submit", "permit", "debug", "control", "refer", "transfer", "unplug", "upset")


def ing_form(verb: str) -> str:
    """A plain verb as what one is doing: use → using, set → setting, tie → tying."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and len(verb) > 2:
        return verb[:-1] + "ing"
    short = len(re.findall(r"[aeiouy]+", verb)) == 1 or verb in _LONG_DOUBLED
    return f"{verb}{verb[-1]}ing" if short and _DOUBLED.search(verb) else verb + "ing"


_NOT_IN_ED = word_set(
    """be become begin bring build come cut do drive eat fall find fly forget get give go grow have hold keep know lead
    leave lose make meet put rise run say see sell send set shine speak spend spread stand take teach think win write"""
)


def ed_form(verb: str) -> str:
    """A plain verb as what was done: happen → happened, draw → drew; "" where that is not sure."""
    if verb in _NOT_IN_ED or verb not in PLAIN:
        return ""
    if verb in PASTS:
        return PASTS[verb]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return ing_form(verb)[:-3] + "ed"


def a_or_an(words: str) -> str:
    """The article that goes before some words as they sound: "an", before the name of a letter too ("an mRNA")."""
    first = re.split(r"[\s-]", words)[0]
    if (
        re.match(r"(?:uni(?!n|m|d)|use|usu|uti|eu|ewe|one\b|once\b|ub|ura|ure|uro|uter)", first, re.IGNORECASE)
        and not first.isupper()
    ):
        return "a"
    if re.match(r"(?:hour|honest|honor|heir)", first, re.IGNORECASE):
        return "an"
    spelled = len(first) == 1 or sum(map(str.isupper, first)) > 1
    return "an" if (first[:1] in "AEFHILMNORSXaefhilmnorsx" if spelled else first[:1].lower() in "aeiou") else "a"


def tokens_of(text: str) -> list[str]:
    """The words of a text, with a "," of its own for each comma, stop or dash between them."""
    return list(_tokens_of(text))


@lru_cache(maxsize=2048)
def _tokens_of(text: str) -> tuple[str, ...]:
    tokens = [token for _, token in _placed_tokens(text)]
    while tokens and tokens[-1] == ",":
        tokens.pop()
    return tuple(tokens)


def _placed_tokens(text: str) -> Iterator[tuple[int, str]]:
    """The tokens of a text, each with the place of the word of `text.split()` that it is, or stands behind."""
    begun = False
    for at, written in enumerate(text.split()):
        for piece in "," if written == "–" else written.replace("—", " , ").split():
            if word := piece.strip(AROUND):
                begun = True
                yield at, word
            if piece[-1] in ",;:.)" and begun:
                yield at, ","


def word_of(text: str, token: int) -> int:
    """The place among `text.split()` of a token, by its place among `tokens_of(text)`; -1 for none."""
    return next((word for at, (word, _) in enumerate(_placed_tokens(text)) if at == token), -1)


def without_asides(tokens: list[str]) -> list[str]:
    """The tokens without clauses set off by commas: "The index, which has grown, notes …" is "The index, notes …".

    One goes on behind ", and", and to the end where no comma shuts it: "A map, where each dot is a town."
    """
    left: list[str] = []
    aside = False
    for at, token in enumerate(tokens):
        if token == ",":
            after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
            aside = bool(left) and (after in ("which", "where", "who", "whose") or (aside and after in ("and", "or")))
        if not aside:
            left.append(token)
    return left


def is_clause_of_you(tokens: list[str], at: int) -> bool:
    """Whether a contraction is of a clause without its "that": "the kinds of help you're looking for"."""
    word = tokens[at].lower()
    if at < 2 or not is_contracted(word) or not _YOU_ARE.fullmatch(word) or tokens[at - 1].lower() in FUNCTION | {","}:
        return False
    return tokens[0].lower() in ("the", "a", "an", "all", "some", "any")
