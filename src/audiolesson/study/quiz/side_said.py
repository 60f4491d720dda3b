"""What a table's column calls a side of each row, said as a whole sentence: "Which glaze has ash as its usual source?".

A head and a cell alone are a fragment that nobody understands when it is heard: "Usual source: ash. Which is meant?" So
head and cell are put into a sentence by what they are: another name, a measure, a thing; what is none of them is not
asked.
"""

import re
from dataclasses import dataclass

from audiolesson.draft.english.forms import a_or_an, is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.articles import HEAD, MASS_NOUNS, with_a
from audiolesson.study.facts.form import ends_as_mass, is_many, large, small_item
from audiolesson.study.facts.kinds.lists import in_row, items_of

_SAME = lazy(
    r"(?P<near>closest |nearest |rough |modern |older |old |everyday |usual )?(?P<noun>equivalent|synonym|counterpart"
    r"|opposite|antonym|abbreviation|short form)s?",
    re.I,
)
_NAMED = lazy(
    r"(?:also (?:called|known as)|other names?|another name|alternative names?|alias(?:es)?|(?P<how>common|popular"
    r"|everyday|scientific|old|older|former|local) names?)",
    re.I,
)
_TIME = lazy(r"(?:(?P<how>usual|average|typical) )?(?:duration|how long(?: it lasts)?|lasts)", re.I)
_WEIGHT = lazy(r"(?:(?P<how>usual|average|typical) )?weight", re.I)
_MEASURE = lazy(
    r"(?:[a-z-]+ ){0,2}(?:life|lifespan|lifetime|half-life|speed|mass|weight|length|height|depth|width|thickness"
    r"|diameter|radius|distance|temperature|pressure|density|volume|area|duration|frequency|wavelength|period|charge"
    r"|energy|voltage|resistance|capacity|size|population|rate|share|percentage|ratio|point|salinity|hardness|stay"
    r"|gap|span|yield|range|dose|pitch)",
    re.I,
)
_NUMBER = lazy(
    r"(?P<how>about |around |roughly |nearly |almost |over |under |up to |at least |at most |more than |less than )?"
    r"[−–-]?\d[\d.,]*(?: ?(?:–|-|to) ?[−–-]?\d[\d.,]*)?"
    r"(?P<unit> ?(?:%|°C|°F|per cent|percent|[a-zA-Zµ]+(?: (?:a|an|per) [a-z]+)?))?"
)
_OF_WEIGHT = lazy(r" ?(?:[km]?g|t|lb|oz|grams?|kilograms?|kilos?|tonnes?|tons?|pounds?|ounces?)")
_OF_TIME = lazy(r" ?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|centuries)")
_UNIT = lazy(r"\s*\((?:in )?(?P<unit>°C|°F|%|[a-zA-Z]{1,12}(?:/[a-zA-Z]+)?)\)$")
_ROW = lazy(r"(?:type|kind|form|sort|class|category|group|variety|species)(?: of .*)?")
"""What a row is called that has an adjective for its name: "the clastic kind"."""
_BROKEN = lazy(r"[:;?!()]|\b(?:etc|e\.g|i\.e)\b")


READER_DOES = frozenset(
    ["say", "write", "read", "try", "do", "type", "remember", "think", "look", "listen", "see", "count", "play", "sing"]
)
"""Heads of what a reader is to do with a row."""


@dataclass(frozen=True, slots=True)
class Side:
    """What a column says of one row: its head, the cell, what the rows are ("knife", "of these"), the row's name."""

    head: str
    cell: str
    which: str
    name: str
    whole: str

    @property
    def row(self) -> str:
        """The row as the subject of a sentence."""
        if _ROW.fullmatch(self.which) and " " not in self.name and not is_plural(self.name):
            return f"the {self.name[0].lower()}{self.name[1:]} {self.which}"
        return self.name


def side_said(side: Side) -> tuple[str, str] | None:
    """The question for a row by one of its sides, and the sentence that tells it again; None where it has none."""
    if _BROKEN.search(side.cell):
        return None
    return _as_name(side) or _as_measure(side) or _as_thing(side)


def names_again(head: str) -> bool:
    """Whether a column gives another name of its rows: "Also called", "Equivalent"."""
    return bool(_SAME.fullmatch(head) or _NAMED.fullmatch(head))


def _small(item: str, whole: str) -> str:
    """A cell or a row's name inside a sentence: small where its first word is so in the lesson, or its second is."""
    first, _, rest = item.partition(" ")
    known = re.search(rf"\b{re.escape(first.lower())}\b", whole)
    return small_item(item, whole) if known or rest[:1].islower() else item


def _as_name(side: Side) -> tuple[str, str] | None:
    """Another name or the opposite of a row."""
    same, named = _SAME.fullmatch(side.head), _NAMED.fullmatch(side.head)
    if not (same or named) or "," in side.cell or not is_noun_phrase(side.cell):
        return None
    cell = _small(side.cell, side.whole)
    if same:
        near, noun = (same["near"] or "").lower(), same["noun"].lower()
        a = "the" if noun == "opposite" or near.endswith("est ") else a_or_an(near + noun)
        said = f"{a} {near}{noun} of {cell}"
    else:
        how = (named["how"] or "").lower() if named else ""
        said = f"{a_or_an(how)} {how} name for {cell}" if how else f"another name for {cell}"
        if how:
            row = side.row
            return f"Which {side.which} has {cell} as its {how} name?", f"{large(row)} has {cell} as its {how} name."
    be = "are" if _are_many(side) else "is"
    return f"Which {side.which} is {said}?", f"{large(side.row)} {be} {said}."


def _as_measure(side: Side) -> tuple[str, str] | None:
    """A number with its unit, which a row lasts or weighs, or which is its measure."""
    unit = _UNIT.search(side.head)
    head = _UNIT.sub("", side.head).strip()
    found = _NUMBER.fullmatch(side.cell)
    if not found or (not found["unit"] and not unit):
        return None
    said = side.cell if found["unit"] or not unit else f"{side.cell} {unit['unit']}"
    verb, counted = "", found["unit"] or f" {unit['unit'] if unit else ''}"
    if (time := _TIME.fullmatch(head)) and _OF_TIME.fullmatch(counted):
        verb = f"{_often(time['how'])}lasts"
    elif (weight := _WEIGHT.fullmatch(head)) and _OF_WEIGHT.fullmatch(
        found["unit"] or f" {unit['unit'] if unit else ''}"
    ):
        verb = f"{_often(weight['how'])}weighs"
    elif _MEASURE.fullmatch(head):
        small = head.lower()
        verb = f"has {a_or_an(small)} {small} of"
    if verb:
        many = _are_many(side)
        again = _of_many(verb) if many else verb
        return f"Which {side.which} {verb} {said}?", f"{large(side.row)} {again} {said}."
    if not is_noun_phrase(head.lower()) or is_plural(head):
        return None
    x = side.row if side.row != side.name else _small(side.name, side.whole)
    return (
        f"For which {side.which} is the {head.lower()} {said}?",
        f"For {x}, the {head.lower()} is {said}.",
    )


def _often(how: str | None) -> str:
    return {"usual": "usually ", "typical": "typically ", "average": "on average "}.get((how or "").lower(), "")


def _of_many(verb: str) -> str:
    return re.sub(r"\bhas\b", "have", re.sub(r"\b(lasts|weighs)\b", lambda found: found[0][:-1], verb))


def _as_thing(side: Side) -> tuple[str, str] | None:
    """A thing that a row has as its source, place, layer or the like."""
    head = side.head if side.head[1:2].isupper() else side.head[0].lower() + side.head[1:]
    thing = _thing(side.cell, side.whole)
    if not thing or head.lower() in READER_DOES or not is_noun_phrase(head) or not re.fullmatch(r"[\w’' -]+", head):
        return None
    joined = re.search(r",| and ", HEAD.split(thing)[0]) is not None
    if is_plural(head) and not (joined or is_many(thing)):
        return None
    if _is_made_up(head, side.whole):
        return None
    if _NONE_OF_IT.match(thing) or {*stems(head)} & {*stems(thing)}:
        return None
    has, its = ("have", "their") if _are_many(side) else ("has", "its")
    return f"Which {side.which} has {thing} as its {head}?", f"{large(side.row)} {has} {thing} as {its} {head}."


LEAST_USES = 2
"""Times that a lesson has what a head names, of which one is the head."""


def _is_made_up(head: str, whole: str) -> bool:
    """Whether a head is two nouns that only its table puts together: "sleeve shape", of no sleeve."""
    first, _, second = head.partition(" ")
    if not second or " " in second or first.endswith("ing") or whole.lower().count(head.lower()) >= LEAST_USES:
        return False
    tree = tree_of(f"It has a {head.lower()}.")
    return tree is not None and tree.tags[-3] == "NN" and re.search(rf"\b{first.lower()}\b", whole) is not None


_NONE_OF_IT = lazy(r"(?:no|not|never|none|nothing|without)\b", re.I)
"""What a row has none of: "no danger" is no danger."""


def _are_many(side: Side) -> bool:
    """Whether a row is told of as several; of one word in -s, "Mars" or "Penguins", the lesson tells."""
    if not is_many(side.name) or side.row != side.name:
        return False
    several = rf"\b{re.escape(side.name)} (?:are|have|were|do|live|grow)\b"
    return " " in side.name or re.search(several, side.whole, re.I) is not None


def _thing(cell: str, whole: str) -> str:
    """A cell as the noun phrase that it is, with the article that it needs; "" where it is none, or that is unknown."""
    said = _small(cell, whole)
    if has_finite_verb(re.split(r" (?:that|which|who) ", said)[0]) or not is_noun_phrase(said.replace(",", "")):
        return ""
    if "," in said and " and " not in said:
        items = items_of(f"{said.rpartition(', ')[0]} and {said.rpartition(', ')[2]}")
        if len(items) < len(("one", "two")) or not all(_known(item, whole) == item for item in items):
            return ""
        row = in_row(items)
        return row[0].lower() + row[1:] if row[1:2].islower() and said[0].islower() else row
    return _known(said, whole)


def _known(said: str, whole: str) -> str:
    first = re.split(r" (?:and|or) ", HEAD.split(said)[0])[0]
    head = first.split()[-1].strip(",").lower() if first.split() else ""
    if re.match(r"(?:an?|the|one|two|three|four|five) ", said) or is_plural(head):
        return said
    if head in MASS_NOUNS or ends_as_mass(head) or said[:1].isupper():
        return said
    if not _is_noun(said, head):
        return ""
    noun = re.escape(head)
    if re.search(rf"\b(?:an?|each|one|every) (?:[a-z-]+ )?{noun}\b", whole, re.I):
        return with_a(said)
    bare = rf"(?:\b(?:of|in|with|and|as|from|into|by|to|for|no|some|much|more|less)|[.:]) (?:[a-z-]+ )?{noun}\b"
    return said if re.search(bare, whole, re.I) else ""


def _is_noun(said: str, head: str) -> bool:
    """Whether the head of a phrase is a noun as the parser reads it."""
    tree = tree_of(f"There is {said} here.")
    if tree is None:
        return False
    tags = [tree.tags[at] for at, word in enumerate(tree.words) if word.text.lower().strip(",") == head]
    return any(tag.startswith("NN") for tag in tags)
