"""Sentences whose verb is said once for several things: "points to a, to b, and to c". English only."""

import re

from audiolesson.draft.english.binding import reaches_on
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import finite_at, has_finite_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import AUXILIARIES
from audiolesson.draft.shortening.predicates import orders, subject_again
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_FITS = 22
"""Words of the other things that are told in one sentence."""

_PREPOSITION = r"(?:to|from|on|for|by|with|in|at|through|into|as|of)"
_FIRST = lazy(rf"(?P<subject>[^,;:()—–“”\"]{{2,60}}?) (?P<verb>[\w’'-]+) (?P<by>{_PREPOSITION}) [^;:()—–“”\"]+$")
_GAPPED = lazy(rf"(?P<subject>(?:the|an?|its|their|our) [\w’'-]+(?: [\w’'-]+)?) (?P<by>{_PREPOSITION}) ")


def repeated(text: Text) -> tuple[Text, ...]:
    """ "A comes from x, B from y, and C from z." → three sentences; "A points to x, to y, and to z." → two."""
    said = text.text
    commas = [found.span() for found in re.finditer(r", (?:and )?", said)]
    if len(commas) < 2 or not said[: commas[-1][1]].endswith(", and "):
        return ()
    first = _FIRST.match(said[: commas[0][0]])
    if not first or reaches_on(said) or orders(said):
        return ()
    tokens = tokens_of(said[: first.end("verb")] + " the")
    verb = first["verb"]
    head = tokens_of(said[: commas[0][0]])
    verbs = [at for at in range(1, len(head)) if finite_at(head, at)]
    if verbs[:1] != [len(tokens) - 2] or verb.lower() in AUXILIARIES:
        return ()
    edges = list(zip([0, *(end for _, end in commas)], [*(start for start, _ in commas), len(said) - 1], strict=True))
    return _all_gapped(text, first, edges) or _again(text, first, edges)


def _all_gapped(text: Text, first: re.Match[str], edges: list[tuple[int, int]]) -> tuple[Text, ...]:
    """Each thing with the verb again, where every piece is "B from y"."""
    told = [glue(cut(text, *edges[0]), ".")]
    for start, end in edges[1:]:
        found = _GAPPED.match(text.text[start:end])
        if not found or found["by"] != first["by"] or has_finite_verb(text.text[start:end]):
            return ()
        name = capital(cut(text, start, start + found.end("subject")))
        told.append(glue(name, f" {first['verb']} ", cut(text, start + found.start("by"), end), "."))
    return tuple(told)


def _again(text: Text, first: re.Match[str], edges: list[tuple[int, int]]) -> tuple[Text, ...]:
    """The first thing, and the others with the subject again, where every piece begins with the same preposition."""
    at = next((i for i, (start, _) in enumerate(edges[1:], 1) if text.text.startswith(f"{first['by']} ", start)), 0)
    if not at or any(not text.text.startswith(f"{first['by']} ", start) for start, _ in edges[at:]):
        return ()
    subject = subject_again(text.text[: edges[0][1]])
    if at != 1 or subject is None:
        return ()
    begin = f"{subject[0]} also {first['verb']} "
    others = edges[1:]
    if len(text.text[others[0][0] :].split()) <= _FITS:
        others = [(others[0][0], others[-1][1])]
    return glue(cut(text, *edges[0]), "."), *(glue(begin, cut(text, *edge), ".") for edge in others)
