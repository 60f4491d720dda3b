"""Who did what, of people with a full name, as the parser reads their sentence: "Who gave the guild its first wheel?".

What a list of deeds does not know is asked here: the deed must hold a name or several words of its own, so that one
person alone did it.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import large
from audiolesson.study.facts.formed.past_clause import DATE, ONE_YEAR, rest_of
from audiolesson.study.facts.formed.who import person_named
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_UP = r"[A-ZÀ-Þ][\w’'-]*\.?"
_NAME = rf"{_UP}(?: {_UP})*(?: (?:de|von|van|der|la|le|of))*(?: {_UP})+(?: and {_UP}(?: {_UP})+)?"
_SUBJECT = lazy(
    rf"(?:[Tt]he (?P<role>(?:[A-Z][a-z]+ )?[a-z]+(?: [a-z]+)?) )?(?P<who>{_NAME})(?P<aside>, [^,]+(?:, [^,]+)?,)?"
)
_WHEN = lazy(r"(?P<when>In (?:the )?(?:early |late |mid-)?\d{4}s?|In (?:[A-Z][a-z]+ )?\d{4}),? ")
_CLAUSE = lazy(r"When (?P<clause>[A-Z][^,;:]{20,}), ")
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|them|their|he|him|she|here|there|also|then|such|same|another|others?|former|latter"
    r"|however|again|both|now|next|ones?|you|your|we|our|us|my|me|so|nothing|something|later|too|above|below|following"
    r"|the (?:two|result|idea|answer|first|second|third|other|latter))\b",
    re.I,
)
_WEAK = word_set(
    """die marry retire move live visit join remain stay continue become be have do seem try want say write note argue
    claim believe think know see keep follow go come get rise fall stand begin start meet read pay borrow buy put
    take agree hope fear wish like love hate need die carry set hold bring leave return watch"""
)
MOST, LEAST_TOLD, LEAST_WITHOUT_A_NAME = 28, 3, 5


def who_did(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence whose subject is a person with a full name, and whose deed tells enough."""
    for told in ground.told:
        said = told.bare.strip()
        if told.item or not said.endswith(".") or re.search(r"[?!“”\"]", said):
            continue
        if (clause := _CLAUSE.match(said)) and (fact := _did(ground, told, clause["clause"], "")):
            yield fact
            continue
        when = _WHEN.match(said)
        bare = said[when.end() :] if when else said
        if fact := _did(ground, told, re.split(r"; |: | – |—", bare)[0].rstrip("."), when["when"] if when else ""):
            yield fact


def _did(ground: Ground, told: Told, said: str, when: str) -> Fact | None:
    if not _SUBJECT.match(" ".join(said.split())):
        return None  # no need to read it
    tree = tree_of(f"{said}.")
    if tree is None or not tree.below(tree.root, "nsubj") or tree.below(tree.root, "aux", "aux:pass", "cop"):
        return None
    root = tree.root
    verb = tree.words[root].text
    base = base_of_past(verb)
    found = _SUBJECT.fullmatch(tree.text(0, root))
    if not found or not base or base in _WEAK:
        return None
    who, role = person_named(ground, found["who"], found["role"]), found["role"]
    rest = rest_of(tree, root)
    if not who or " " not in who or not rest or _LEANS.search(rest):
        return None
    named = re.search(r"\b[A-Z][a-z]", rest) is not None or bool(when)
    if len(stems(rest)) < (LEAST_TOLD if named else LEAST_WITHOUT_A_NAME):
        return None
    date = DATE.search(said)
    ask = f"which {role}" if role else "who"
    lead = when or (large(date.group()) if date and len(ONE_YEAR.findall(said)) == 1 else "")
    asked = f"{lead}, {ask} {verb} {rest}?" if lead else f"{large(ask)} {verb} {rest}?"
    again = f"{lead + ', ' if lead else ''}{'the ' + role + ' ' if role else ''}{who} {verb} {rest}."
    return made(ground, told, "description", who, asked, who, again, 0.2, exact=True, most=MOST)
