"""What is added to a sentence and may be left out: examples, and what is done or meant to be at its end."""

import re

from audiolesson.draft.english.binding import reports, waits
from audiolesson.draft.english.clauses import number_of_verb, stands_alone, verb_first
from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb
from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.shortening.asides import KEEPS, outside, without_dashes, without_empty_words
from audiolesson.draft.shortening.brackets import less
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_TAIL = lazy(
    r",\s+(?:such as|including|for example|for instance|e\.g\.,?|especially|particularly|in particular|like)\s+[^;:]*?"
    r"(?=\.$)",
    _I,
)


def leaner(text: Text) -> Text:
    """A long sentence without examples at its end, asides between dashes and empty words; whole where unsure."""
    return _without_examples(_without_instances(without_dashes(without_empty_words(text))))


_INSTANCES = lazy(
    r", (?:such as|like|including|for example) (?!this|these|that|those)"
    r"([^,;:()]+(?:, [^,;:()]+){0,4}?,? (?:and|or) [^,;:()]+|[^,;:()]+),(?= (\w+))"
)


def _without_instances(text: Text) -> Text:
    """A sentence without examples between two commas behind its subject or before a clause: ", such as a and b, …"."""
    found = _INSTANCES.search(text.text)
    if not found or KEEPS.search(found.group(1)) or has_finite_verb(found.group(1)):
        return text
    if not outside(text, found.start(), found.end()):
        return text
    behind = found.group(2)
    if behind == "which" and _is_of_the_examples(text.text, found):
        return text
    clause = behind in ("but", "so") or (behind in ("which", "who", "where") and "including" not in found.group())
    tail = text.text[found.end() :].strip()
    if not clause and (verb_first(tail) != 0 or has_finite_verb(text.text[: found.start()])):
        return text
    return glue(cut(text, 0, found.start()), "," if clause else "", " ", cut(text, found.end(), len(text.text)))


def _is_of_the_examples(said: str, found: re.Match[str]) -> bool:
    """Whether "which" means the examples, for its verb is of several things: "material, such as mowings, which rot"."""
    kind, verb = said[: found.start()].split()[-1:], said[found.end() :].split()[1:2]
    return bool(kind and verb) and not is_plural(kind[0]) and number_of_verb(verb[0]) == _OF_SEVERAL


_OF_SEVERAL = 2

_SAYS_LITTLE = lazy(
    r"\b(?:some|several|many|various|numerous|different|certain|following|countless|diverse|\w+ details"
    r"|a (?:number|range|variety|host|series) of)\b(?:[\w -]*)$",
    _I,
)
"""How a sentence ends of which the examples behind it are all that it tells."""
_MOST_EXAMPLES = 14
"""Words of examples; more of them hold more than names."""


def _without_examples(text: Text) -> Text:
    found = _TAIL.search(text.text)
    if not found or KEEPS.search(found.group(0)) or not outside(text, found.start(), found.start() + 1):
        return text
    head, tail = text.text[: found.start()], found.group(0)
    if re.search(r", (?:which|who) ", tail):
        return text  # what is said of the examples may be what the next sentence takes up
    if len(tail.split()) > _MOST_EXAMPLES or re.search(r"\bas well as\b|\be\.g\.(?!,? )|\binto?\b", tail[10:]):
        return text
    if not stands_alone(head) or _goes_on(head, tail) or _SAYS_LITTLE.search(" ".join(head.split()[-7:])):
        return text
    return less(text, found.start(), found.end())


_ADDED = lazy(
    r", (?=(?:(?:in order )?to (?!be\b)[a-z]+"
    r"|(?!provid|us|compar|bas|follow)[a-z]{3,}ed (?:by|from|in|to|with|as|on|at|into)) [^;:]+\.$)"
)
"""What a thing is done for or by, which the main clause does not need.

No clause with which, who or -ing: of eleven that were left out judges missed eight.
"""


_SET_OFF_WHO = lazy(r", (?:who|whose|which|where) [^,]+$")
_DEFINES = lazy(r"[^,;:]{2,60}? (?:is|are|refers? to|means?) (?:an?|the)\b", _I)


def without_added(text: Text) -> Text:
    """A long sentence without the aim or doer at its end (", to …", ", made by …"), where that makes it short."""
    found = next((one for one in _ADDED.finditer(text.text) if len(text.text[: one.start()].split()) >= 8), None)
    if not found or not outside(text, found.start(), found.start() + 1):
        return text
    head, tail = text.text[: found.start()], text.text[found.start() : -1]
    if KEEPS.search(tail):
        return text
    row = re.search(r"\w+ing\b[^,]*$|, [^,]{1,50}$", head) or re.search(r", (?:and|or|but|before|after|so|as)\b", tail)
    row = row or (_DEFINES.match(head) and re.match(r", (?:to|in order|\w+ed)\b", tail))
    row = row or (_SET_OFF_WHO.search(head) and re.match(r", \w+ed\b", tail))  # that is its verb
    if row or not stands_alone(head) or _goes_on(head, tail) or reports(head) or waits(head):
        return text
    return less(text, found.start(), len(text.text) - 1)


def _goes_on(head: str, tail: str) -> bool:
    """Whether the sentence goes on behind its examples ("processes, such as decay, are slow"), or its list does."""
    if any(verb_first(tail[found.end() :]) == 0 for found in re.finditer(r", ", tail) if found.start()):
        return True
    if not re.match(r", (?:which|where|who)\b", tail) and has_main_verb(re.sub(r"^, (?:such as|[\w.]+),? ", "", tail)):
        return True
    if re.search(r"\b(?:because|although|though|whereas|while)\b|[—–]", tail):
        return True
    if any(has_finite_verb(tail[found.end() :]) for found in re.finditer(r", (?:and|but|so|or|yet) ", tail)):
        return True
    last = re.split(r"\b(?:that|which|who|since|because|when|if|where|while|how)\b", head)[-1]
    if last != head and not has_finite_verb("It " + last) and not has_finite_verb(last):
        return True
    return bool(re.search(r", [^,]{1,50}$", head)) and bool(re.search(r", (?:and|or)\b", tail))
