"""What the thing of a label does, has, or is made by, in a sentence of its note that leaves the label out."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, s_form
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, PAST, PLAIN, word_set
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.form import ends_as_mass, is_many, large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.label_asking import WORTH, called, fact_of, head_of
from audiolesson.study.facts.prose.label_lines import Labelled, leans

_ITS = lazy(r"(?:its|their) (?P<what>[a-z-]+(?: [a-z-]+)?) (?P<be>is|are) (?P<said>.+)", re.I)
_IT = lazy(r"(?:it|they) (?:is |are )?(?P<does>[a-z]+s? .+)", re.I)
_BY = lazy(r"(?P<verb>[A-Za-z]+) (?P<with>by|with|of|from) (?P<said>(?:the |an? )?[a-z][a-z -]+)")
_DONE = word_set(
    "makes gives takes keeps holds carries controls needs uses stops lets helps turns sends puts goes comes runs"
)
"""Verbs that begin a note, though they may be nouns too."""
_OBJECT = lazy(r"(?:an?|the|its|their|more|most|very|only|[a-z]+ly)$", re.I)


def deed(ground: Ground, one: Labelled, with_the: bool) -> Fact | None:
    """What a thing does, by a sentence of its note whose verb comes first: "Gets its oxygen from the air"."""
    plain = [half for said in one.said[:3] for half in said.split("; ") if half]
    for said in plain:
        if fact := _has(one, said) or _done_by(ground, one, said, with_the):
            return fact
        first = said is plain[0]
        if first and (one.sign == "." or said[:1].isupper()):  # a list of features has its verbs so
            continue
        found = None if first else _IT.fullmatch(said)
        does = _predicate(found["does"] if found else said)
        if does and (fact := _does(ground, one, does, with_the)):
            return fact
    return None


def _predicate(said: str) -> str:
    """A predicate without its subject, cut where a second one begins; "" where it is none."""
    head = re.split(r", (?:or|and|but|so|too) |, (?=[a-z]+(?:s|ed) )| but | and (?=[a-z]+s )|, so ", head_of(said))[0]
    words = head.split()
    if len(words) < 2 or len(words) > MOST_IN_ANSWER or re.search(r"[−+×÷=]", head):
        return ""
    first = words[0].lower()
    base = base_of_s(first)
    known = base in PLAIN and (base not in ALSO_NOUNS or first in _DONE)
    s_form = base and base not in ("be", "do") and (known or _OBJECT.match(words[1]) is not None)
    past = (base_of_ed(first) or first in PAST) and words[1].lower() in ("the", "a", "an", "all", "every", "both")
    if leans(re.sub(r"\b(?:its|their)\b", "", head)) or re.search(r"\b(?:it|they|them)\b", head):
        return ""
    return head if s_form or past else ""


def _does(ground: Ground, one: Labelled, does: str, with_the: bool) -> Fact | None:
    past = not base_of_s(does.split()[0].lower())
    asked = called(ground, one, "", with_the)
    if not asked:
        within = has(ground.low, one.name.lower(), "(?<=[a-z,] )", r"\b")
        bare = is_many(one.name) or ends_as_mass(one.name) or within
        asked = one.name if bare else f"{'a' if past else 'the'} {one.name}"
    many = is_many(one.name)
    do = "did" if past else "do" if many else "does"
    if re.match(r"(?:is|are|was|were|has|have|had|can|may) ", does, re.I):
        return None
    return fact_of(
        one, "description", f"What {do} {asked} do?", does, f"{large(asked)} {does[0].lower()}{does[1:]}.", WORTH - 0.4
    )


def _has(one: Labelled, said: str) -> Fact | None:
    """ "its half-life is around five hours", of what the label names."""
    found = _ITS.fullmatch(said)
    if not found:
        return None
    what = re.split(r", |; ", found["said"])[0].strip(" .")
    if leans(what) or len(what.split()) > MOST_IN_ANSWER or has_main_verb(what):
        return None
    return fact_of(
        one, "description", f"What {found['be']} the {found['what']} of {one.name}?", what,
        f"The {found['what']} of {one.name} {found['be']} {what}.",
    )  # fmt: skip


def _done_by(ground: Ground, one: Labelled, said: str, with_the: bool) -> Fact | None:
    """ "Made by the ciliary body", "packed with cones": by what, of what or with what a thing is done."""
    found = _BY.match(head_of(said).partition(", ")[0])
    if not found or found.end() < len(head_of(said).partition(", ")[0]):
        return None
    verb = found["verb"].lower()
    if not base_of_past(verb) or not is_noun_phrase(re.sub(r"^(?:the|an?) ", "", found["said"])):
        return None
    asked, base = called(ground, one, "", with_the) or one.name, base_of_past(verb)
    if found["with"] != "by":
        be, how = "are" if is_many(one.name) else "is", f"{verb} {found['with']}"
        again = f"{large(asked)} {be} {how} {found['said']}."
        return fact_of(one, "description", f"What {be} {asked} {how}?", found["said"], again)
    does = base if is_many(found["said"]) else s_form(base)
    return fact_of(
        one, "description", f"What {s_form(base)} {asked}?", found["said"], f"{large(found['said'])} {does} {asked}."
    )
