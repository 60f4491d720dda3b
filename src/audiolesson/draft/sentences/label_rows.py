"""Rows of names as notes write them: "Key risks: a, b, c.", or a heading "Applications" over "a, b, c".

The label or heading says itself what the names are, so a row may stand under any heading, also "Limitations". Each item
must be a plain name; what is left of a row that is too long for the ear is "among other things".
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import a_or_an, base_of_ed, base_of_s, is_plural, s_form
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, ONLY_VERBS, PAST, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences.kinds import may_include
from audiolesson.draft.sentences.naming import bare_term, head_noun, is_common, lower_in
from audiolesson.draft.sentences.phrases import bare_lead, leads
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

LEAST = 3
"""Names that make a row."""

MOST_NAMES = 12
"""Names that are told of a row, whatever else it holds."""

MOST_WORDS = 25
MOST_IN_A_NAME = 6

_NO_NAME = lazy(
    r"\b(?:TODO|TBD|FIXME)\b"
    r"|[:;.?!=<>{}|\[\]\\]|https?|\betc\b|\be\.g\b|\bi\.e\b|[()]|\b(?:I|you|your|we|our|my|it|this|that|these)\b",
    re.IGNORECASE,
)
NO_KIND = lazy(
    r"\b(?:questions?|exercises?|objectives?|outcomes?|links?|resources?|readings?|references?|videos?|articles?|papers?"
    r"|prerequisites?|topics?|notes?|parameters?|arguments?|flags?|columns?|fields?|steps?|tasks?|contents?|materials?"
    r"|lessons?|modules?|chapters?|credits?|authors?|contributors?|keywords?|tags?|see also|skills?|students?|terms?"
    r"|examples?|themes?|standards?|files?|imports?|sources?|pros|cons|details|next|more|others?)\b",
    re.IGNORECASE,
)
"""Labels of what is for looking up, or whose names say nothing without it."""

_IS_ADJECTIVE = lazy(
    r"(?:[a-z]{2}(?:ous|ful|less|able|ible|ive|ish|ary|terior|ferior|perior)|[bcdfgklmnprt]y|[a-z]{2}ic)$"
)
_ADJECTIVES = word_set(
    """green red blue black white grey gray brown yellow soft hard heavy light fast slow cheap dear big small large tiny
    long short high low thick thin deep wide narrow warm hot cold cool wet dry new old young strong weak safe free
    simple complex clear clean dirty good bad better worse best rich poor early late quick brief loud quiet sweet sour
    fresh rough smooth flat round square sharp dull open closed local global public private secure stable scalable
    modular efficient transparent robust resilient consistent accurate precise concise modern digital formal informal
    optional mandatory required active passive direct indirect linear static dynamic visible hidden"""
)
VERB_LABEL = lazy(
    r"(?:excludes|prevents|lacks|needs|includes|contains|covers|requires|supports|uses|offers|provides|allows|avoids"
    r"|comes|works|runs|makes|gives|takes|has|does|helps|reduces|improves|increases|causes|creates|replaces)$",
    re.IGNORECASE,
)
"""A verb in -s that stands as a label and looks like several things."""
_ENDS_IN_VERB = lazy(r" (?:includes?|are|is|covers?|contains?|comprises?)$")
_MASS = lazy(r"(?:ing|tion|sion|[A-Z]{2,})$")


def row_of_label(term: Text, text: Text, whole: str) -> Text | None:
    """ "Key risks: a, b and c" as "Key risks include a, b and c."; None where the label is not of several things."""
    bare = bare_term(term.text)
    if term.marks or not _is_kind(bare):
        return None
    names = _names([text], whole)
    if len(names) < LEAST or not may_include(bare, [name.text for name in names]):
        return None
    return _told(capital(Text(sentence_case(bare, whole))), names, whole)


def row_of_list(lead: Text | None, heading: str, items: Sequence[Text], whole: str) -> Text | None:
    """The names of a list, each item one or several, behind its line or its heading; None where they are none.

    "Clay has many uses:" is "Clay has many uses, such as …"; a heading "Uses of clay" is "Uses of clay include …".
    """
    names = _names(items, whole)
    if len(names) < LEAST:
        return None
    if lead is None:
        plain = _is_kind(heading) and len(heading.split()) <= MOST_IN_A_NAME
        plain = plain and may_include(heading, [name.text for name in names])
        return _told(capital(Text(sentence_case(heading, whole))), names, whole) if plain else None
    said = bare_lead(lead)
    if not leads(said.text) or NO_KIND.search(said.text):
        return None
    if ends := _ENDS_IN_VERB.search(said.text):
        kind = cut(said, 0, ends.start())
        return _told(kind, names, whole) if _is_kind(kind.text) else None
    several = is_plural(said.text.split()[-1]) and not re.search(r"\b(?:two|three|four|five|six|\d+)\b", said.text)
    if not several or not re.search(
        r" (?:a (?:wide )?(?:range|variety) of|many|several|various|some|different) ", said.text
    ):
        return None
    return _told(said, names, whole, ", such as ")


def act_of_label(term: Text, text: Text, whole: str) -> Text | None:
    """ "LoRA: inject small updates" as "LoRA injects small updates."; None unless the lesson has it act."""
    bare = bare_term(term.text)
    body = drop_brackets(text)
    said = body.text.rstrip(" .;")
    tokens = said.split()
    first = tokens[0].lower() if tokens else ""
    if not 3 <= len(tokens) <= MOST_WORDS - 4 or first not in ONLY_VERBS or re.search(r"[:;.?!=]|\byour?\b", said):
        return None
    if term.marks or len(bare.split()) > 5 or not is_noun_phrase(bare) or begins_with_order(bare):
        return None
    if not _acts_in(bare, whole):
        return None
    plural = is_plural(head_noun(bare)) or " and " in bare
    verb = first if plural else s_form(first)
    rest = cut(body, len(tokens[0]), len(said))
    return glue(capital(lower_in(Text(bare), whole)), f" {verb} ", rest, ".")


_ACTOR = lazy(r"(?P<stem>[a-z]{3,}?)(?P<twice>[bdgmnprt])?(?P=twice)?(?:er|or)")
_OF_A_TRADE = lazy(r"[a-z]{2,}(?:ist|ian|yst)|engineer|officer|author|director|doctor|actor|animator|manager|teacher")
_NO_ACTOR = word_set("number order layer letter tower liver flower shower summer counter error folder")
"""Nouns that only look as if they were called after what they do."""


def _acts(noun: str) -> bool:
    """Whether a noun is called after what it does: a baker, a planner, an artist; no number and no water."""
    if _OF_A_TRADE.fullmatch(noun):
        return True
    found = _ACTOR.fullmatch(noun) if noun not in _NO_ACTOR else None
    stems = {found["stem"] + (found["twice"] or ""), found["stem"]} if found else set()
    return any(stem in PLAIN or f"{stem}e" in PLAIN for stem in stems)


def job_of_label(term: Text, text: Text, whole: str) -> Text | None:
    """ "Baker: feed the fire; rake out ash" as "The job of a baker is to feed the fire and to rake out ash.".

    None where not all fits into a sentence.
    """
    bare, said = bare_term(term.text), drop_brackets(text).text.rstrip(" .;")
    head = head_noun(bare)
    if term.marks or not _acts(head.lower()) or len(bare.split()) > MOST_IN_A_NAME or not is_noun_phrase(bare):
        return None
    if re.search(r"[:.?!=]|\byour?\b", f"{said} {bare}") or "/" in bare or begins_with_order(bare):
        return None
    deeds = [deed.strip() for deed in said.split(";")]
    if not all(begins_with_order(f"{deed.capitalize()}.") for deed in deeds) or len(said.split()) < _LEAST_OF_A_JOB:
        return None
    small = bare if is_name(bare.split()[0], whole) or any(map(str.isupper, bare[1:])) else bare[:1].lower() + bare[1:]
    told = f"The job of {a_or_an(small)} {small} is to"
    deeds = [f"{deed[:1].lower()}{deed[1:]}" for deed in deeds]
    told += f" {' and to '.join(deeds)}."
    return Text(told) if len(told.split()) <= MOST_WORDS else None


_LEAST_OF_A_JOB = 3


def _acts_in(name: str, whole: str) -> bool:
    """Whether a lesson says of a name, elsewhere, that it does something: "LoRA trains", "quantization reduces"."""
    said = re.finditer(rf"\b{re.escape(name)} (?:(?:also|then|often|usually|only) )?([a-z]+)\b", whole, re.IGNORECASE)
    verbs = {found[1] for found in said}
    return any(base_of_s(verb) not in ("", *ALSO_NOUNS) or verb in _DOES for verb in verbs)


_DOES = frozenset(("is", "are", "can", "uses", "makes", "helps", "lets", "works"))


def _is_kind(label: str) -> bool:
    """Whether a label names several things of one kind."""
    bare = label.strip(" :")
    if (
        not bare
        or NO_KIND.search(bare)
        or re.search(r"[,:;/?!+=]|\d", bare)
        or bare.split()[0].lower() in ONLY_VERBS
        or VERB_LABEL.match(bare)
    ):
        return False
    return (
        is_plural(head_noun(bare)) and is_noun_phrase(bare.replace("&", "and")) and len(bare.split()) <= MOST_IN_A_NAME
    )


def _names(items: Sequence[Text], whole: str) -> list[Text]:
    """The names that items hold, one each or several with commas; [] where one item is no plain row of names."""
    found: list[Text] = []
    for item in items:
        bare = drop_brackets(item)
        text = re.sub(r"\s*\([^()]*\)", "", bare.text).rstrip(" .;,")
        parts = [re.sub(r"^(?:and|or) ", "", part.strip()) for part in text.split(",")]
        if bare.marks or not all(_is_name(part) for part in parts):
            return []
        found += [Text(part[:1].lower() + part[1:] if _is_lowered(part, whole) else part) for part in parts]
    return [] if are_deeds_done([name.text for name in found]) else found


def are_deeds_done(names: Sequence[str]) -> bool:
    """Whether most names of a row are rather what somebody did: "Banned lead pipes", "Built new drains"."""
    return 2 * sum(map(_is_deed_done, names)) > len(names)


def _is_deed_done(part: str) -> bool:
    """Whether a name may be what somebody did: "Banned lead pipes", beside "Built new plants"."""
    first, *others = part.lower().split()
    return bool(others) and (bool(base_of_ed(first)) or first in PAST) and first not in CHANGED


CHANGED = word_set(
    """accelerated acquired added advanced altered applied baked blurred combined compromised concentrated constricted
    contaminated cooked damaged decreased degraded delayed depleted depressed dilated diluted diminished disrupted
    distorted distributed disturbed dried elevated enhanced expanded fixed fried heightened impaired improved
    increased induced inherited inhibited integrated limited lost lowered mixed perceived polluted prolonged
    raised reduced related restricted saturated shared shortened slowed slurred smoked strengthened stunted
    supervised suppressed swollen uncontrolled unsaturated unsupervised untreated unwanted weakened"""
)
"""What stands before the name of what it was done to, whoever did it: "reduced yield", which is no deed of anybody."""


def _is_lowered(part: str, whole: str) -> bool:
    """Whether a name begins with a capital only as its row does: "Customer support", "Altered N metabolism", not
    "Google PaLM".
    """
    first, *others = part.split()
    plain = first[:1].isupper() and (first[1:].islower() or "/" in first or "-" in first)
    named = any(word[:1].isupper() and not (word.isupper() and is_common(first, whole)) for word in others)
    return plain and not is_name(first, whole) and not named


def _is_name(part: str) -> bool:
    tokens = part.split()
    if (
        not 1 <= len(tokens) <= MOST_IN_A_NAME
        or _NO_NAME.search(part)
        or not re.search(r"[A-Za-z]{2}|[A-Z]&[A-Z]", part)
    ):
        return False
    first = tokens[0].lower()
    if base_of_s(first) and len(tokens) > 1 and tokens[1].lower() in DETERMINERS:
        return False
    if len(tokens) == 1:
        return not is_adjective(first)
    if first.endswith("ly") or first in ("very", "more", "most", "less", "not", "similar"):
        return False
    thing = is_plural(tokens[-1]) or bool(_MASS.search(tokens[-1]))
    acts = first in ONLY_VERBS or begins_with_order(part)
    if has_finite_verb(part) or (acts and not (thing and tokens[1].lower() not in DETERMINERS | PREPOSITIONS)):
        return False
    return is_noun_phrase(part) or first.endswith("ing") or acts


def is_adjective(word: str) -> bool:
    """Whether a word alone says how something is and names nothing: "fast", "reliable"."""
    small = word.lower()
    return " " not in small and (small in _ADJECTIVES or bool(_IS_ADJECTIVE.search(small)))


def _told(kind: Text, names: Sequence[Text], whole: str, joint: str = " include ") -> Text | None:
    """The row behind what says its kind, as many names as can be heard."""
    for number in range(min(len(names), MOST_NAMES), LEAST - 1, -1):
        *first, last = names[:number]
        parts: list[Text | str] = [part for name in first for part in (name, ", ")]
        rest = "" if number == len(names) else ", among others"
        final = ", and " if any(" and " in name.text for name in names[:number]) else " and "
        made = glue(kind, joint, *parts[:-1], final, last, rest, ".")
        if len(made.text.split()) <= MOST_WORDS:
            return made
    return None
