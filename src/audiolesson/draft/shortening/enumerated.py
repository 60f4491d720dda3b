"""Sentences that count up: clauses, things done by one subject, or the things that their first half counts.

Each rule gives all the sentences of one in order, or () where it is not sure. English only.
"""

import re
from collections.abc import Callable

from audiolesson.draft.english.binding import begins_with_condition, reports, waits
from audiolesson.draft.english.clauses import begins_as_clause, is_past, number_of_verb, verb_first
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.past_forms import is_past_form
from audiolesson.draft.english.tags import finite_at, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS
from audiolesson.draft.shortening.predicates import orders, subject_again
from audiolesson.draft.shortening.repeated import repeated
from audiolesson.draft.shortening.told_apart import HEAD, described, things
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_AND = lazy(r"and (?:then )?(?:also )?", _I)
_LINK = lazy(r"^(?:But|And|So|Yet) ")
"""How a sentence begins that goes on from the one before."""

_LEAST = 3
"""Fewer clauses or verbs than this are no list."""


def enumerated(text: Text, is_clause: Callable[[str], bool] = begins_as_clause) -> tuple[Text, ...]:
    """The sentences of one that counts up; `is_clause`: what is taken for a clause of a row."""
    return (
        _clauses(text, is_clause) or described(text) or things(text) or _verbs(text) or _objects(text) or repeated(text)
    )


def _pieces(text: Text, sign: str) -> list[tuple[int, int]]:
    """[start, end) of what signs part, without the "and" before the last; [] with brackets, quotations or dashes."""
    if re.search(r"[(\"“—–]", text.text):
        return []
    cuts = [found.span() for found in re.finditer(rf"{sign}\s+", text.text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(text.text) - 1]
    if len(starts) < _LEAST or not (found := _AND.match(text.text, starts[-1])):
        return []
    return [*zip(starts[:-1], ends[:-1], strict=True), (found.end(), ends[-1])]


def _clauses(text: Text, is_clause: Callable[[str], bool]) -> tuple[Text, ...]:
    """ "A is x, B is y, and C is z." → three sentences; also with semicolons."""
    for sign in (";", ","):
        spans = _pieces(text, sign)
        said = [text.text[start:end] for start, end in spans]
        said[:1] = [_LINK.sub("", piece) for piece in said[:1]]
        if not said or any(not is_clause(piece) for piece in said) or any(map(_opens, said)):
            continue
        if reports(said[0]) or waits(text.text) or begins_with_condition(text.text):
            return ()
        if sign == "," and re.search(r"\b(?:that|when|if|while|since|because|although|whether|as)\b", said[0]):
            return ()
        return tuple(glue(capital(cut(text, start, end)), ".") for start, end in spans)
    return ()


_NEEDS_ANOTHER = lazy(
    r"(?:if|when|while|although|because|since|as|or|but|so|which|who|that|where|once|until|by the time|the moment"
    r"|(?:each|every|the (?:first|last|next)) time)\b",
    _I,
)


def _opens(piece: str) -> bool:
    """Whether a piece of a list begins as a clause that needs another one, or as what goes on."""
    return bool(_NEEDS_ANOTHER.match(piece))


def _verbs(text: Text) -> tuple[Text, ...]:
    """ "A does x, does y, and does z." → "A does x and does y." "It does z." with the subject's name."""
    spans = _pieces(text, ",")
    if not spans:
        return ()
    said = [text.text[start:end] for start, end in spans]
    first = tokens_of(said[0])
    verbs = [at for at in range(1, len(first)) if finite_at(first, at)]
    subject = subject_again(said[0])
    if len(verbs) != 1 or subject is None or reports(said[0]) or waits(text.text) or orders(text.text):
        return ()
    name, number = subject
    past = is_past(first, verbs[0])
    for piece in said[1:]:
        tokens = tokens_of(piece)
        if len(tokens) < _LEAST or not (_did(tokens, first[verbs[0]]) if past else verb_first(piece) == 0):
            return ()
        if not past and number_of_verb(tokens[0]) != number:
            return ()
    if (number_of_verb(first[verbs[0]]) != number and not past) or re.search(
        r"\b(?:to|that|which|who|help|helps|let|lets)\b", said[0]
    ):
        return ()
    half = (len(spans) + 1) // 2
    return _joined(text, spans[:half], ""), _joined(text, spans[half:], name + " ")


def _did(tokens: list[str], main: str) -> bool:
    """Whether a piece of a row tells what else was done; behind "was" a participle may be what else was done to it."""
    word, after = tokens[0].lower(), tokens[1]
    if word in ("was", "were", "had", "did", "could", "would"):
        return True
    active = main.lower() not in AUXILIARIES or after.lower() in DETERMINERS or after[:1].isupper()
    return active and is_past_form(word)


def _joined(text: Text, spans: list[tuple[int, int]], begin: str) -> Text:
    parts: list[Text | str] = [begin] if begin else []
    for at, (start, end) in enumerate(spans):
        parts += ["" if not at else " and " if at == len(spans) - 1 else ", ", cut(text, start, end)]
    return glue(*parts, ".")


_LISTS = lazy(
    r"\b(?P<mood>can |may |might |could |will )?(?:also )?(?P<verb>includes?|contains?|involves?|covers?|requires?"
    r"|provides?|offers?|produces?|supports?|regulates?|controls?|needs?|consists? of|comprises?)(?= )"
)
"""Verbs whose objects can be told in two sentences."""

_LEAST_OBJECTS = 4


def _objects(text: Text) -> tuple[Text, ...]:
    """ "The set includes a, b, c, d and e." → "The set includes a, b and c." "It also includes d and e." """
    verb = _LISTS.search(text.text)
    spans = _pieces(text, ",") if verb else []
    if not verb or len(spans) < _LEAST_OBJECTS or verb.end() > spans[0][1]:
        return ()
    left = text.text[: verb.end()]
    spans[0] = (verb.end() + 1, spans[0][1])
    subject = subject_again(left + " it") if ";" not in left else None
    if subject is None or reports(left) or orders(text.text) or waits(text.text) or begins_with_condition(left):
        return ()
    tokens = tokens_of(left + " the")
    verbs = [at for at in range(1, len(tokens) - 1) if finite_at(tokens, at)]
    if verbs != [len(tokens) - 1 - len(verb.group().split())]:
        return ()
    items = [text.text[start:end] for start, end in spans]
    if any(has_finite_verb(item) or not is_noun_phrase(HEAD.split(item, maxsplit=1)[0]) for item in items):
        return ()
    half = (len(spans) + 1) // 2
    again = f"{subject[0]} {verb['mood'] or ''}also {verb['verb']} "
    return _joined(text, [(0, spans[0][1]), *spans[1:half]], ""), _joined(text, spans[half:], again)
