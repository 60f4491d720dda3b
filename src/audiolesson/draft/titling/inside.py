"""Headings inside a sentence: small letters but for names, orders behind "how to", questions as clauses."""

import re
from typing import Literal

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.known_names import LANDS, OF_A_PEOPLE
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.uncounted import UNCOUNTED
from audiolesson.draft.english.verbs import ALSO_NOUNS, AUXILIARIES, DETERMINERS, PLAIN
from audiolesson.draft.titling.headings import (
    ASKS,
    clean,
    from_title_case,
    is_the_name,
    reported,
    sentence_case,
    used_large,
)
from audiolesson.draft.titling.shouted import from_shouted
from audiolesson.draft.titling.written_at import count, has, written
from audiolesson.patterns import lazy


def clause(heading: str, whole: str) -> str:
    """A heading that asks how, why or what as a clause inside a sentence: "why we forget"; "" when it is none."""
    text = re.split(r"\s[-–—]\s", sentence_case(clean(heading), whole))[0]
    named = used_large(clean(heading).split()[0], whole) > 0 if clean(heading) else False
    if is_order(text) and not named and len(text.split()) <= 10 and not re.search(r"\b(?:our|my|we|it)\b", text):
        return "how to " + text[:1].lower() + text[1:]
    if not ASKS.match(text) or len(text.split()) > 10:
        return ""
    said = reported(text[:1].lower() + text[1:])
    return "" if said.endswith("?") else said


def is_order(title: str) -> bool:
    """Whether a heading surely is an order ("Define a fence"), and no noun that looks like one ("Model selection")."""
    words = title.split()
    tokens = title.lower().split()
    if len(tokens) < 2 or re.match(r"let(?:['’]?s| us)?\b|please\b|do(?:n['’]t| not)\b|welcome\b", title, re.I):
        return False
    if any(c.isupper() for c in words[0][1:]) or tokens[1] in ("in", "of", "and", "or", "to", "at", "by"):
        return False
    if tokens[0] not in PLAIN and _A_NOUN.search(tokens[0]):
        return False
    sure = tokens[1] in _OBJECTS or (
        tokens[0] in PLAIN and tokens[0] not in ALSO_NOUNS and tokens[0] not in _ADJECTIVES
    )
    return sure and begins_with_order(title)


_A_NOUN = lazy(r"[a-z]{2}(?:ory|tion|ment|ity|ness|ism|ance|ence|ology)s?$")
"""How nouns end that are no verbs: "Memory the kiln keeps" is no order."""

_OBJECTS = {
    "a",
    "an",
    "the",
    "your",
    "its",
    "their",
    "our",
    "each",
    "every",
    "all",
    "any",
    "this",
    "these",
    "it",
    "them",
}
_ADJECTIVES = {
    *("build", "go"),
    *("clean", "clear", "complete", "complex", "correct", "digest", "direct", "double", "dry", "elaborate", "equal"),
    *("free", "learn", "live", "long", "lower", "mean", "moderate", "narrow", "open", "own", "parallel", "perfect"),
    *("sleep", "work", "talk", "walk", "stay", "rest", "travel", "fall", "rise", "sit", "stand", "die"),
    *("present", "project", "reverse", "secure", "separate", "slow", "smooth", "subject", "warm", "welcome"),
}


def fits_inside(title: str) -> bool:
    """Whether a title can stand inside a sentence: a noun phrase, and no order ("test points against a fence")."""
    tokens = tokens_of(title)
    first = tokens[0].lower() if tokens else ""
    if not is_noun_phrase(title) or is_order(title) or (begins_with_order(title) and first not in ALSO_NOUNS):
        return False
    return not (len(tokens) > 2 and tokens[0].lower() in PLAIN and is_plural(tokens[1]))


def kind_of(inside_form: str) -> Literal["noun", "clause", "question", ""]:
    """What a title is inside a sentence, of `inside`: a noun phrase, "why we forget", "why is it so?", or nothing."""
    if inside_form.endswith("?"):
        return "question"
    if ASKS.match(inside_form):
        return "clause"
    return "noun" if fits_inside(inside_form) and ": " not in inside_form else ""


def inside(title: str, whole: str) -> str:
    """A title inside a sentence: small letters, unless it is a name, and the article that the lesson uses.

    A question becomes a clause ("what erosion is") where that is certain, an order "how to …".
    """
    if not title:
        return ""
    text = from_shouted(clean(title), whole)
    if not re.search(r"\w", text):
        return ""
    if ASKS.match(text):
        return reported(from_title_case(text[:1].lower() + text[1:], whole))
    if title.rstrip().endswith("?"):
        small = text[:1].lower() + text[1:] if text.split()[0].lower() in AUXILIARIES else text
        return from_title_case(small, whole)
    if is_order(text):
        text = re.split(r"\s[-–—]\s", text)[0]
        return "how to " + _small(text[:1].lower() + text[1:], whole)
    return _with_article(_small(text, whole), whole)


def _small(title: str, whole: str) -> str:
    large = [word for word in title.split() if word[:1].isupper()]
    name = len(large) > 1 and not any(has(whole, word.lower(), r"(?<![\w/.-])", r"\b") for word in large)
    land = title.removeprefix("The ").removeprefix("the ")
    if LANDS.fullmatch(land) or OF_A_PEOPLE.fullmatch(land):  # "Germany" needs no sentence that says it
        return land if land == title else f"the {land}"
    known = title.startswith("the ") and is_the_name(title, whole)
    if known or (title in whole and name):
        return title
    first, _, rest = from_title_case(title, whole).partition(" ")
    if any(c.isupper() or c.isdigit() for c in first[1:]) or (len(first) == 1 and first != "A"):
        return f"{first} {rest}".strip()
    small = first.lower()
    if rest and not first.endswith("ing") and sentence_case(title, whole).split()[0] == first:
        return f"{first} {rest}".strip()
    bare = re.sub(r"['’]s$", "", first)
    gerund = first.endswith("ing") and bool(rest)
    if not gerund and used_large(bare, whole) > 2 * count(whole, bare.lower(), "(?<= )", r"\b"):
        return f"{first} {rest}".strip()
    second, _, others = rest.partition(" ")
    small_uses = count(whole, second.lower(), r"(?<![\w/._-])") if second.isalpha() else 0
    if re.fullmatch(r"[A-Z][a-z]+", second) and small_uses > used_large(second, whole) and others:
        rest = f"{second.lower()} {others}"
    return f"{small} {rest}".strip()


def _with_article(phrase: str, whole: str) -> str:
    """The phrase with "the" where the lesson nearly always writes it so in mid-sentence."""
    if phrase.split()[0].lower() in DETERMINERS or "," in phrase or " and " in phrase or phrase[:1].isupper():
        return phrase
    if phrase in UNCOUNTED:  # "the sound" is of something that was told of
        return phrase
    uses = [found.start for found in written(whole, phrase, r"\b", r"\b(?!-|\s+\w+s\b)")]
    definite = sum(bool(re.search(r"\b[Tt]he $", whole[max(0, at - 5) : at])) for at in uses)
    return f"the {phrase}" if definite >= 2 and definite >= 0.6 * len(uses) else phrase
