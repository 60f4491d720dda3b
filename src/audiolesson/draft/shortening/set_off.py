"""What is set off behind the subject of a sentence that is still long, told apart from it.

Each rule gives two sentences in order, or () where it is not sure. English only.
"""

import re

from audiolesson.draft.english.clauses import is_past, number_of_verb, verb_first
from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import cut, glue
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_DASHED = lazy(
    r"(?P<subject>(?:(?:The|An?) )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,2})(?:\s?—\s?| (?:–|-{1,3}) )"
    r"(?P<inner>(?:an?|the|one of the) [^—–;:]+?)(?:\s?—\s?| (?:–|-{1,3}) )(?=[a-z])"
)


def set_off_by_dashes(text: Text) -> tuple[Text, ...]:
    """ "Loss — the part that burns — is small." → "Loss is the part that burns." "It is small." """
    found = _DASHED.match(text.text)
    rest = text.text[found.end() :] if found else ""
    at = verb_first(rest) if found else -1
    if not found or at < 0 or re.search(r"[—–]| - ", rest) or not is_noun_phrase(found["subject"]):
        return ()
    verb = tokens_of(rest)[at]
    if number_of_verb(verb) != 1 or is_past(tokens_of(rest), at) or is_plural(found["subject"].split()[-1]):
        return ()
    first = glue(cut(text, *found.span("subject")), " is ", cut(text, *found.span("inner")), ".")
    return first, glue("It ", cut(text, found.end(), len(text.text)))


_NAMED = lazy(
    r"(?:In|On|At|By|During|After|Before|From|Until|Around) [^;:()—–]{3,60}?,? "
    r"(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z]\.|de|da|van|von|[A-Z][\w’'-]+)){1,3}), who (?P<inner>[^,;:()—–]+), "
)


def somebody_set_off(text: Text) -> tuple[Text, ...]:
    """ "In May Ann Hill, who drew maps, found a gap." → "In May Ann Hill found a gap." "Ann Hill drew maps." """
    found = _NAMED.match(text.text)
    if not found or verb_first(found["inner"]) < 0 or verb_first(text.text[found.end() :]) < 0:
        return ()
    main = glue(cut(text, 0, found.end("name")), " ", cut(text, found.end(), len(text.text)))
    return main, glue(found["name"], " ", cut(text, *found.span("inner")), ".")
