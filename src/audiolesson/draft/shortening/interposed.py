"""Sentences with something put between: a relative clause or an apposition behind the subject, "Although …, …".

Each rule gives two sentences in order, or () where it is not sure. English only.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.clauses import (
    begins_as_clause,
    is_past,
    number_of_verb,
    verb_behind_which,
    verb_first,
    verb_place,
)
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import ADVERBS, PREPOSITIONS, PRONOUNS, word_set
from audiolesson.draft.shortening.antecedent import named_again
from audiolesson.draft.shortening.happened import happened
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_SUBJECT = lazy(r"([^,;:()—–]{3,70}), (which|who|(?=(?:an?|the|one of the) ))\s*")
_NO_SUBJECT = lazy(
    r"(?:today|now|then|here|first|second|finally|also|however|for|to|there|once|when|if|what|how|according|based"
    r"|compared|each|every|no|some|most|many|all)\b|\w+(?:ly|ing)\b",
    _I,
)
_CONCEDES = lazy(r"(?:Although|Though|While) ([^,;:()—–]+), ")
_BRACKETED = lazy(r"\s+\((but\s+)?([^().!?:;]+)\.?\)\.$", _I)


def interposed(text: Text) -> tuple[Text, ...]:
    """The two sentences of one whose subject is followed by a clause or an apposition, or that begins Although."""
    return (
        _behind_the_subject(text)
        or _behind_another(text)
        or _participle(text)
        or _conceded(text)
        or happened(text)
        or _caused(text)
        or _in_brackets(text)
    )


def _behind_the_subject(text: Text) -> tuple[Text, ...]:
    """ "The liver, which is large, makes bile." → "The liver is large." "It makes bile." """
    found = _SUBJECT.match(text.text)
    if not found or _NO_SUBJECT.match(text.text):
        return ()
    subject, kind = found.group(1), found.group(2)
    tokens = tokens_of(subject)
    if tokens[0].lower() in PREPOSITIONS | PRONOUNS | ADVERBS or len(tokens) > 9 or not is_noun_phrase(subject):
        return ()
    for comma in re.finditer(r", ", text.text[found.end() :]):
        at = found.end() + comma.start()
        inner, rest = text.text[found.end() : at], text.text[at + 2 :]
        if verb_first(rest) < 0:
            continue
        verb = tokens_of(rest)[verb_first(rest)]
        said = _of_relative(inner, verb, subject) if kind else _of_apposition(inner, rest, subject)
        name = _again(subject, kind, verb)
        if said is None or not name or _has_two_nouns(subject):
            return ()
        first = glue(cut(text, 0, found.end(1)), said, cut(text, found.end(), at), ".")
        return first, glue(name + " ", cut(text, at + 2, len(text.text)))
    return ()


_ANOTHER = lazy(r"([^,;:()—–]{8,90}), (?:which|who) ([^,;:()—–]+), ")


def _behind_another(text: Text) -> tuple[Text, ...]:
    """ "The roofs of the kiln, which is old, are flat." → "The roofs of the kiln are flat." "The kiln is old." """
    found = _ANOTHER.match(text.text)
    if not found or _NO_SUBJECT.match(text.text) or not is_noun_phrase(found.group(1)):
        return ()
    inner, rest = found.group(2), text.text[found.end() :]
    at = verb_first(inner)
    name = named_again(found.group(1), tokens_of(inner)[at]) if at >= 0 and verb_first(rest) >= 0 else ""
    if not name:
        return ()
    first = glue(cut(text, 0, found.end(1)), " ", cut(text, found.end(), len(text.text)))
    return first, glue(name + " ", cut(text, *found.span(2)), ".")


_PARTICIPLE = lazy(
    r"([^,;:()—–]{3,70}), ((?:also |first |originally |formerly )?("
    r"[a-z]+ed|known|built|made|found|written|given|born|led) [^,;:()—–]+), "
)
_PROPER = lazy(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}")
"""A name without an article, of somebody perhaps: "it" would be wrong for him."""

_CAPITALS = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_NAMED_OF = lazy(
    rf"(The {_CAPITALS})(?: (?:(?:and )?(?:of|on|for|across|at|in|and) (?:the )?{_CAPITALS}|of \d{{4}})){{1,3}}"
)
"""A name in which each noun is a part of it: "The Law of Pots", "The Old Bridge across the Ford"."""

_LASTING = word_set("known called named located found made used based situated")


def _participle(text: Text) -> tuple[Text, ...]:
    """ "The kiln, built in May, was sold." → "The kiln was built in May." "It was sold." """
    found = _PARTICIPLE.match(text.text)
    if not found or _NO_SUBJECT.match(text.text) or not is_noun_phrase(found.group(1)):
        return ()
    subject, rest = found.group(1), text.text[found.end() :]
    at = verb_behind_which(rest)
    tokens = tokens_of(rest)
    named = _NAMED_OF.fullmatch(subject)
    unsure = not named and _has_two_nouns(subject)
    if at < 0 or tokens_of(subject)[0].lower() in PREPOSITIONS | PRONOUNS | ADVERBS or unsure:
        return ()
    past = is_past(tokens, at)
    head = named.group(1) if named else subject
    number = 2 if is_plural(head.split()[-1]) else 1
    if (not past and found.group(3) not in _LASTING) or number_of_verb(tokens[at]) not in (0, number):
        return ()
    relative = "who" if found.group(3) == "born" or _PROPER.fullmatch(subject) else "which"
    name = head if named else _again(subject, relative, tokens[at])
    was = ("was", "were") if past else ("is", "are")
    first = glue(cut(text, 0, found.end(1)), f" {was[number - 1]} ", cut(text, *found.span(2)), ".")
    return (first, glue(name + " ", cut(text, found.end(), len(text.text)))) if name else ()


def _has_two_nouns(subject: str) -> bool:
    """Whether a clause may speak of the subject's last noun alone: "Inflammation of the endocardium, the lining …"."""
    return bool({word.lower() for word in subject.split()} & PREPOSITIONS)


def _of_relative(inner: str, verb: str, subject: str) -> str | None:
    """What joins a subject to the words of its relative clause: a blank; None where its verb is not at once."""
    at = verb_behind_which(inner)
    if at < 0:
        return None
    numbers = {number_of_verb(tokens_of(inner)[at]), number_of_verb(verb)} - {0}
    return " " if len(numbers) < 2 else None


def _of_apposition(inner: str, rest: str, subject: str) -> str | None:
    """What joins a subject to its apposition: "is" or "was"; None where there is a verb in it."""
    verb = verb_first(rest)
    tokens = tokens_of(rest)
    plain = re.split(r"\b(?:that|which|who|whose|where|in which)\b", inner)[0]
    several = is_plural(subject.split()[-1])
    if (number_of_verb(tokens[verb]) == 2 and not several) or has_finite_verb(plain):
        return None
    if several and (number_of_verb(tokens[verb]) == 1 or " and " in inner or not subject.startswith("The ")):
        return None
    if len(inner.split()) < 3 or not is_noun_phrase(plain):
        return None
    if several:
        return " were " if is_past(tokens, verb) else " are "
    return " was " if is_past(tokens, verb) else " is "


def _again(subject: str, kind: str, verb: str) -> str:
    """What names a subject in the next sentence: They, It, or a short name again; "" where unsure."""
    words = subject.split()
    number = number_of_verb(verb)
    if number == 2 or (number == 0 and is_plural(words[-1]) and not set(words) & PREPOSITIONS):
        return "They"
    if kind == "which" and (number == 1 or not set(words) & PREPOSITIONS):
        return "It"
    if len(words) > 4 or (number == 0 and is_plural(words[-1])):
        return ""
    return " ".join(["The", *words[1:]]) if words[0] in ("A", "An") else subject


_GRANTS = lazy(r"\b(?:may|might|can|could|seems?|appears?|not|never|did|does|do|some|only|often)\b|n['’]t", _I)
"""What is only granted for the sake of the main clause, and said alone would be heard as the point."""


def at_commas(text: str, start: int, comma: str = ", ") -> Iterator[tuple[re.Match[str], str, str]]:
    """Each comma between two clauses, with the words of the one in front, which begins at `start`, and of the rest."""
    for found in re.finditer(comma, text):
        inner, rest = text[start : found.start()], text[found.end() :]
        if begins_as_clause(inner) and begins_as_clause(rest):
            yield found, inner, rest


def in_two(text: Text, first: tuple[int, int], begin: str, second: int) -> tuple[Text, Text]:
    """One clause of a sentence as the first of two, and what stands from `second` on behind how that begins."""
    return glue(capital(cut(text, *first)), "."), glue(begin, cut(text, second, len(text.text)))


def conceded(text: Text) -> tuple[Text, ...]:
    """ "Although A may be x, for all that, B is y." → "A may be x, for all that." "But B is y." """
    found = _ANY_CONCESSION.match(text.text)
    if not found:
        return ()
    for comma, inner, rest in at_commas(text.text, found.end()):
        if (
            _ITS.match(inner)
            or _SEEMS.search(inner)
            or re.search(r"[;:—]", inner)
            or _MAY_BE_OF_THE_REST.search(inner)
            or re.search(r", (?:but|yet)\b", rest)
        ):
            return ()
        if found.group(1) == "While" and _GRANTS.search(inner):
            return ()
        begin = "By contrast, " if found.group(1) == "Whereas" else "But "
        return in_two(text, (found.end(), comma.start()), begin, comma.end())
    return ()


_MAY_BE_OF_THE_REST = lazy(r", (?:in|at|on|under|for|with|when|where|if|after|before|once) ")
"""A case behind a comma that may hold for the main clause: "Although A is x, in winter, B is y"."""
_ANY_CONCESSION = lazy(r"(Although|Though|While|Whereas|Even though) ")
_ITS = lazy(r"(?:it|they|he|she|you|we|its|their|this|these)\b", _I)
_SEEMS = lazy(r"\b(?:seems?|appears?|never|some|only|if|when|you|your)\b|\b(?:is|are|was|were|am|be) \w+ing\b", _I)


def _conceded(text: Text) -> tuple[Text, ...]:
    """ "Although A is x, B is y." → "A is x." "But B is y." """
    found = _CONCEDES.match(text.text)
    if not found or _ITS.match(found.group(1)):
        return ()
    inner, rest = found.group(1), text.text[found.end() :]
    if re.search(r"\b(?:is|are|was|were|am|be) \w+ing\b|\b(?:if|when|you|your)\b", inner, _I):
        return ()
    if _GRANTS.search(inner):
        return ()
    if not begins_as_clause(inner) or not begins_as_clause(rest) or re.search(r", (?:but|yet)\b", rest):
        return ()
    return in_two(text, found.span(1), "But ", found.end())


_CAUSE = lazy(r"(Because|Since) (?!of\b|then\b)")
_AGES = lazy(r"\b(?:1[5-9]|20)\d\d\b|\b(?:has|have|had) \w+(?:ed|en|n)\b")


def _caused(text: Text) -> tuple[Text, ...]:
    """ "Because A is x, B is y." → "A is x." "So B is y." """
    found = _CAUSE.match(text.text)
    if not found:
        return ()
    for comma, inner, rest in at_commas(text.text, found.end()):
        if rest.startswith("with ") or _COMPARED.match(rest) or _COMPARED.search(inner):
            return ()
        if _IT.match(inner) or re.search(r"[;:—]|\b(?:that|if|when)$|\b(?:because|since|so \w+|such)\b", inner):
            return ()
        if found.group(1) == "Since" and (
            _AGES.search(rest) or is_past(tokens_of(inner), verb_place(tokens_of(inner)))
        ):
            return ()
        return in_two(text, (found.end(), comma.start()), "So ", comma.end())
    return ()


_COMPARED = lazy(r"the (?:more|less|\w{2,}er) (?:the|an?|is|it)\b", _I)
"""One side of "the longer …, the greater …"."""

_IT = lazy(r"(?:it|they|he|she|its|their|his|her|one)\b", _I)


def _in_brackets(text: Text) -> tuple[Text, ...]:
    """ "A is x (but B is not y)." → "A is x." "But B is not y." """
    found = _BRACKETED.search(text.text)
    head = text.text[: found.start()] if found else ""
    if not found or not begins_as_clause(found.group(2)) or "(" in head or not head[-1:].isalnum():
        return ()
    second = cut(text, *found.span(2))
    second = glue("But ", second) if found.group(1) else capital(second)
    return glue(cut(text, 0, found.start()), "."), glue(second, ".")
