"""Who did what, among the other people of the lesson: "Who attacked the guilds?"."""

import re
from collections.abc import Iterator, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, FUNCTION, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_only_first
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.persons import is_called_he
from audiolesson.study.facts.make import may_be_told
from audiolesson.study.facts.model import Fact
from audiolesson.study.quiz.choices import LEAST, WANTED
from audiolesson.study.quiz.claims import claimed_of, in_turn
from audiolesson.study.quiz.evidence import Evidence, stems
from audiolesson.study.quiz.people import is_thing
from audiolesson.study.quiz.pose import Known, Posed
from audiolesson.study.quiz.terms_of import Term
from audiolesson.study.quiz.who import deeds_of, people_named

_WORTH = 1.6
_UP = r"[A-ZÀ-ÞŁŚŹŻČŠŽ][^\W\d_]*(?:['’-][A-ZÀ-Þ][^\W\d_]+)?"
_DEEDS = word_set(
    """discovered invented proposed introduced coined developed formulated wrote founded designed published described
    built created established devised pioneered patented argued composed painted suggested defined showed demonstrated
    identified observed explained proved measured calculated deciphered named classified claimed attacked believed held
    taught realised realized noticed predicted concluded studied improved popularised popularized translated signed led
    defeated conquered explored sailed crossed travelled traveled left reached refused abolished financed imagined
    compared recommended advised insisted warned rejected opposed defended commissioned drew sculpted founded found
    sent became was won tried tested used kept gave broke set made put stood fought killed captured returned returns"""
)
_ALONE = _DEEDS - word_set(
    "was became left reached used kept gave broke set made put stood returned returns found led held"
    " crossed travelled traveled"
)
"""What only a person does, so that one word with a capital in front of it is a person's name."""
_WHO = lazy(
    rf"(?:In (?:about |around )?(?:\d{{3,4}}(?: BC| AD)?|the \w+ century|the (?:early |late )?\d{{4}}s),? )?"
    rf"(?P<title>[Tt]he (?:(?!of |in |and )[a-zA-Z-]+ ){{1,3}}?)?"
    rf"(?P<name>{_UP}(?: [A-Z]\.)*(?: (?:van|von|de|of|der|al|da|di|du|la|the))?(?: {_UP}){{0,3}}(?: and {_UP} {_UP})?)"
    rf"(?:, [^,]{{4,60}},)? (?:had |first |later |also |then )?(?P<verb>[a-z]+) (?P<rest>.+)\.$"
)
_BODY = lazy(
    r"\b(?:Court|Congress|University|Act|States?|War|Party|Company|Union|Army|Institute|Council|Church|Empire|Bank"
    r"|House|Senate|Department|Agency|Association|Society|Committee|Commission|Corporation|Group|Labs?|Research|Team"
    r"|Americans?|Kingdom|Republic|City|League|Parliament|Office|Center|Foundation|Service|Board|Sea|Ocean|River|Lake"
    r"|Mount|North|South|East|West|New|Revolution|Renaissance|Wall|Road|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Sunday|England|France|Germany|Spain|Italy|China|India|Japan"
    r"|Russia|Rome|Britain|America|Europe|Africa|Asia|Google|Microsoft|Apple|IBM|NASA|Conference|Treaty|Earth|Sun|Moon)\b"
    r"|\b[A-Z]{2,}\b|^(?:The|This|That|These|In|On|At|It|He|She|They|We|You|I|One|Two|Some|Many|Most|Both|Each|Every"
    r"|Another|Other|All|If|When|What|How|Who|Why|There|Here|Then|Later|But|And|So|An?|No|Yes|Your|Our|My|His|Her)\b"
)


def doers(base: Ground, facts: Sequence[Fact], lore: Known, clean: bool) -> Iterator[Posed]:
    """The questions for who did what, in lessons that name three people at least.

    `clean`: people are found, and what they did, wherever the lesson speaks of them.
    """
    deeds = [deed for told, before in in_turn(base) if (deed := _deed(told, before, base))]
    asked = [fact for fact in facts if fact.question.startswith("Who ")]
    people = [*(name for name, _, _ in deeds), *lore.evidence.people, *(fact.answer for fact in asked)]
    people += people_named(base) if clean else ()
    people = _whole_names([name for name in people if not _begins_with_adverb(name) and not is_thing(name, base.whole)])
    if len(people) <= LEAST:
        return
    for fact in asked:
        if wrong := _others(fact.answer, fact.question, people, lore.evidence):
            yield Posed(
                fact.question, fact.answer, wrong, fact.place, "person", fact.again or fact.sentence, fact.worth,
                fact.section,
            )  # fmt: skip
    for name, said, told in [*deeds, *_told_of(people, base, deeds)] if clean else deeds:
        whole = next((one for one in people if set(name.split()) <= set(one.split())), "")
        if said and whole and (wrong := _others(whole, said, people, lore.evidence)):
            yield Posed(f"Who {said}?", whole, wrong, told.place, "person", told.bare, _WORTH, told.section)


def _told_of(
    people: Sequence[str], base: Ground, deeds: Sequence[tuple[str, str, Told]]
) -> Iterator[tuple[str, str, Told]]:
    """What the other sentences of a clean lesson say that one of the people did."""
    known = {told.bare for _, said, told in deeds if said}
    names = [*people, *(name.split()[-1] for name in people if " and " not in name)]
    for told, before in in_turn(base):
        if told.bare not in known and (found := deeds_of(told, before, names)) and not _is_a_case(found[0], base):
            yield (*found, told)


def _deed(told: Told, before: str, base: Ground) -> tuple[str, str, Told] | None:
    """A person with what is said to be done, "" where it cannot be asked for."""
    found = _WHO.match(told.bare)
    if (
        found is None
        or found["verb"] not in _DEEDS
        or _BODY.search(found["name"])
        or _begins_with_adverb(found["name"])
    ):
        return None
    name, verb = found["name"], found["verb"]
    if _is_a_case(name, base):
        return None
    if " " not in name and (verb not in _ALONE or is_plural(name) or is_only_first(name, base.whole)):
        return None
    if " " in name and verb not in _ALONE and not found["title"] and not is_called_he(name, base.whole):
        return None
    said = claimed_of(name, f"{verb} {found['rest']}", before)
    return name, said if said and may_be_told(told, name) else "", told


_NO_FIRST_NAME = (FUNCTION | ADVERBS) - AUXILIARIES
"""Words that begin no name; "Will" and "May" do."""


def _begins_with_adverb(name: str) -> bool:
    """Whether the first word of a name only has its capital from the sentence that it begins: "Still Athens"."""
    return name.split()[0].lower() in _NO_FIRST_NAME


def _is_a_case(name: str, base: Ground) -> bool:
    """Whether one name is also that of a case at court, "Potter v. Miller", which may be what did a thing."""
    return " " not in name and re.search(rf"\b{re.escape(name)} vs?\. ", base.whole) is not None


def _whole_names(names: Sequence[str]) -> list[str]:
    """The people, each once and by the longest name that the lesson gives: "Wood", "Josiah Wood"."""
    longest = sorted(dict.fromkeys(names), key=lambda name: -len(name.split()))
    left: list[str] = []
    for name in longest:
        if not any(set(name.split()) & set(other.split()) - {"and"} for other in left):
            left.append(name)
    return sorted(left, key=[*dict.fromkeys(names)].index)


_ONE = lazy(r"\b(?:himself|herself|his|her)\b")
"""What tells that one person did it alone."""


def _others(right: str, said: str, people: Sequence[str], evidence: Evidence) -> tuple[str, ...]:
    """The people next to the right one who did not do the same; none where they are too few."""
    own = set(right.split())
    alone = _ONE.search(said) is not None
    at = evidence.text.find(right)
    fine = [
        name
        for name in people
        if not (own - {"and"}) & set(name.split())
        and not stems(name) & stems(said)
        and not evidence.also_fits(Term(name, 0, 0, 0, "name", False), said, right)
        and not evidence.where(name) & evidence.where(right)
        and not (alone and " and " in name)
    ]
    nearest = sorted(fine, key=lambda name: (abs(evidence.text.find(name) - at), name))[:WANTED]
    return tuple(nearest) if len(nearest) >= LEAST else ()
