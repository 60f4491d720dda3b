"""A term and what is said of it, from a list or a paragraph with labels: as sentences, or refused."""

import re

from audiolesson.draft import joins
from audiolesson.draft.filters import why_not
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.shorten import is_clause, shorter
from audiolesson.draft.tags import (
    base_of_s,
    begins_with_order,
    first_verb,
    has_finite_verb,
    has_main_verb,
    is_noun_phrase,
    is_plural,
    tokens_of,
)
from audiolesson.draft.texts import capital, cut, glue
from audiolesson.draft.verbs import ALSO_NOUNS
from audiolesson.lesson.model import Text
from audiolesson.wording.sentences import split as sentence_ends


def term_item(found: Gathered, term: Text, text: Text) -> None:
    """ "Term: text" as sentences: a definition, or the full sentences of the text, under their term."""
    ends = sentence_ends(text.text, found.language)
    before = -1
    for at, (start, end) in enumerate(ends):
        sentence = cut(text, start, end)
        if at == 0 and not _is_full(sentence):
            parts = re.split(r";\s+", sentence.text, maxsplit=1)
            head = cut(sentence, 0, len(parts[0]))
            joined = joins.define(term, head, found.whole) or _listed(term, head, found.whole)
            if joined:
                before = found.offer(joined, "bullet", True)
            elif loose := joins.means(term, head, found.whole):
                before = found.offer(loose, "bullet", True, tier=2)
            else:
                found.refuse(f"{term.text}: {head.text}", "is no sentence and cannot safely be made one")
            if len(parts) == 2:
                tail = capital(cut(sentence, len(sentence.text) - len(parts[1]), len(sentence.text)))
                found.offer(tail if tail.text.endswith(".") else glue(tail, "."), "bullet", False)
            continue
        if not sentence.text.endswith((".", "!", "?", ":")):
            sentence = glue(sentence, ".")
        for number, piece in enumerate(shorter(sentence)):
            if at == 0 and number == 0 and not joins.names_term(term.text, piece.text):
                named = joins.as_for(term, piece, found.whole) if not why_not(capital(piece), found.language) else None
                if named is None:
                    found.refuse(piece.text, "does not say what it is about")
                    before = -1
                    continue
                piece = named
            before = found.offer(capital(piece), "bullet", at == 0, before)


def _listed(term: Text, text: Text, whole: str) -> Text | None:
    """ "Key risks: a, b and c" as "Key risks are a, b and c."; only under a plural term."""
    said = text.text.rstrip(". ")
    bare = re.sub(r"\s*\([^)]*\)", "", term.text)
    if (
        not is_plural(bare.split()[-1])
        or not is_noun_phrase(bare)
        or has_finite_verb(said)
        or not 3 <= len(said.split()) <= 24
    ):
        return None
    if (said.count(",") < 1 and not re.search(r"\b(?:and|between|of)\b", said)) or re.search(r"[;:=+→&]", said):
        return None
    first = said.split()[0].lower()
    if base_of_s(first) and base_of_s(first) not in ALSO_NOUNS:
        return None
    if begins_with_order(said) or (said.count(",") < 2 and not is_noun_phrase(said)):
        return None
    body = cut(text, 0, len(said))
    last = re.split(r",\s*", re.sub(r"\([^)]*\)", "", said))[-1]
    if said.count(",") >= 2 and any(len(part.split()) > 6 for part in re.split(r",\s*", said)):
        return None
    if said.count(",") >= 2 and not re.search(r"\b(?:and|or)\b", last):
        comma = said.rfind(",")
        if "(" in said[comma:] or ")" in said[comma:]:
            return None
        body = glue(cut(text, 0, comma), " and ", cut(text, comma + 1, len(said)))
    verb = " include " if said.count(",") >= 2 else " are "
    return glue(joins.subject(term, whole), verb, joins.lower_in(body, whole), ".")


def _is_full(sentence: Text) -> bool:
    first = re.split(r";\s", sentence.text)[0].rstrip(".")
    at = first_verb(first)
    if at == 1 and base_of_s(tokens_of(first)[at].lower()) in ALSO_NOUNS:
        return False
    if re.match(r"(?:if|when|while|because)\b[^,]+, [^,]+", first, re.IGNORECASE):
        return is_clause(first.split(", ", 1)[1])
    if re.match(r"(?:many|most|some|all|every|each|no) [a-z]", first, re.IGNORECASE) and sentence.text.endswith("."):
        return has_main_verb(first)
    return is_clause(first) and has_main_verb(first) and not _GERUND_FIRST.match(first)


_GERUND_FIRST = re.compile(
    r"[A-Z]?[a-z]{3,}ing (?:an?|the|all|any|data|[a-z]+s)\b(?!.*\b(?:is|are|can|will|helps?|makes?)\b)"
)
"""A phrase in -ing without a verb behind it: "Converting data into a format that others read"."""
