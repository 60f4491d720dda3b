"""What a cell of a careful lesson's table tells of its row, where the head of its column names a side of a thing.

"Pan | Skin depth" gives "What is the skin depth of copper?", "Age | Nearest clear point" "At age 40, what is the
nearest clear point?", lands beside each other "In Denmark, what is the landowner's share?".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.known_names import LANDS
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS
from audiolesson.draft.framing.topic_articles import MASS
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import (
    ends_as_mass,
    is_many,
    is_named_with_the,
    large,
    of_one,
    small_item,
    with_article,
)
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.rows_told import OF_COURSE
from audiolesson.study.facts.tables import is_small_table

MOST_OF_A_TABLE, MOST_OF_A_COLUMN, MOST_IN_CELL, LEAST_ROWS = 4, 2, 8, 3
_SIDE = lazy(r"[A-Za-z][a-z’'-]*(?: [A-Za-z’'-]+){0,4}")
_NO_SIDE = lazy(
    r"\b(?:examples?|notes?|remarks?|comments?|points?(?<!clear point)|pros?|cons?|advantages?|disadvantages?"
    r"|try|text|values?|items?|results?"
    r"|says?|steps?|products?|event|description|definition|terms?|translation|form|ending|singular|plural"
    r"|singular or neutral|doubled"
    r"|what|who|which|how|where|when to|why|positions?|stored|found|probes|number|numbers|count|total|sum"
    r"|index|predicted|dr|cr"
    r"|left power|precedence|start|length in|store|piece|digit|weight|stage|link|page|week|session|reading|homework|due"
    r"|word|letter|sound|radical|soft|nasal|aspirate|verb|noun|prefix|suffix|pronunciation|spelling|reason|status|cost"
    r"|price|date|day|year|time|level|rank|score|points|grade)\b",
    re.I,
)
"""Heads that name no side of one thing, or one of an example of the lesson's own."""
_SIDES = lazy(
    r"(?:depth|salinity|temperature|weather|source|meaning|appearance|share|point|layer|speed|height|length"
    r"|width|thickness"
    r"|weight|mass|density|pressure|lifespan|size|colou?r|shape|habitat|diet|range|frequency|wavelength"
    r"|capacity|rate|yield|duration"
    r"|origin|course|note-head|symbol|capital|currency|unit|hardness|melting|boiling|dose|tempo"
    r"|rhythm|material|fuel|instrument|season|crop|remedy|penalty|limit|minimum|maximum|threshold|ratio"
    r"|diameter|radius|distance)$"
)
_ADJECTIVE = lazy(r"[a-z]+(?:ic|al|ive|ous|ose|ent|ant|ary|ar|less|ful|ed|y|wrong)$|(?:one|two|three|both|all|no) .*")
_UNIT = lazy(r"\s*\((?:in )?(?P<unit>[^(),;]{1,14})\)$")
_BRACKET = lazy(r"\s*\([^()]*\)|, (?:approx\.?|roughly|about)$", re.I)
_NUMBER = lazy(
    r"(?:about |around |under |over |up to |below )?[−-]?\d[\d.,]*(?: ?(?:-|–|to) ?[−-]?\d[\d.,]*| or more| or less)?"
)
_MEASURED = lazy(rf"{_NUMBER.pattern} ?(?:%|°C|°F|per cent|[a-zµ/²³]{{1,12}}(?: [a-z]+)?)")
_YES_NO = lazy(
    r"(?:yes|no|none|never|always|n/a|x|both|either|depends|varies|-|–|—|✓|✗|same|no change|normal)\b.*", re.I
)
_THING = lazy(r"[A-Za-z][\w’'-]*(?: [\w’'-]+){0,4}")
_PLACE = lazy(
    r"England(?: and Wales)?|Scotland|Wales|Britain|the (?:US|UK|USA)|USA|Massachusetts|(?:[A-Z][a-z]+ )?United States"
)
_FOR = ("weather", "remedy", "dose", "penalty", "limit")
_BY_ROW = frozenset({"age", "setting", "zone", "depth", "level", "altitude", "speed", "distance"})
_ASKS = lazy(r"[Ww]hat is the (?P<side>[^?]+)\?$")
_BARE = lazy(
    r"(?:(?:usual|normal|legal|daily|yearly|typical|average|mean|upper|lower|highest|lowest|safe|common|own|new|old) )*"
    r"(?:minimum|maximum|limit|share|rate|point|average|range|capacity|yield|threshold|ratio|unit|size(?= of\b))",
    re.I,
)
"""Heads that need the noun which they measure: "limit" of what?"""
_MATERIAL = lazy(
    r"(?:[a-z]+ )?(?:glaze|clay|material|metal|alloy|rock|mineral|wood|timber|fibre|fabric|cloth|liquid|gas|fuel|acid"
    r"|dye|pigment|paint|ink|salt|ice|element|substance|resin|glass|wax|soil|powder)s?",
    re.I,
)
"""Heads of rows that are materials, which stand without an article."""
_MONTH = lazy(r"January|February|March|April|May|June|July|August|September|October|November|December")
_CAPITAL = lazy(
    r"(?:Mercury|Venus|Earth|Mars"
    r"|Jupiter|Saturn|Uranus|Neptune|Pluto|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)\b"
)
_FOREIGN = lazy(r"[^\x00-\x7f°µ²³–−’é]|[|=<>{}\[\]*_\\]")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as a question: its `wrong` answers are other cells of its column."""

    question: str
    answer: str
    term: str
    wrong: tuple[str, ...]
    again: str
    section: int
    place: Place


def cells_told(ground: Ground) -> Iterator[Cell]:
    """A few cells of each table that say one side of each of its things."""
    for index, section in enumerate(ground.lesson.sections):
        if role(section.title, section.level) not in ("told", "summary"):
            continue
        for block in section.blocks:
            if is_small_table(block):
                yield from _of_table(ground, index, block)


def _of_table(ground: Ground, index: int, block: Block) -> Iterator[Cell]:
    rows = [[re.sub(r"[*`]", "", cell.text).strip() for cell in row] for row in block.rows]
    if rows[0][0] == "" or rows[0][0].lower() in ("aspect", "feature", "property", "criterion"):
        rows = [list(column) for column in zip(*rows, strict=True)] if _are_things(ground, rows[0][1:]) else rows
    head, body = rows[0], rows[1:]
    if any(OF_COURSE.search(one) and not _SIDES.search(one.lower()) for one in head):
        return
    names = [row[0] for row in body]
    if len(body) < 2 or len({name.lower() for name in names}) < len(names):
        return
    given = 0
    for at in range(1, len(head)):
        side = _BRACKET.sub("", head[at]).strip()
        unit = _UNIT.search(head[at])
        cells = [_said(row[at], unit["unit"] if unit else "") for row in body]
        if not _is_side(side) or len({cell.lower() for cell in cells if cell}) < len([cell for cell in cells if cell]):
            continue
        told = [row for row in range(len(body)) if cells[row]]
        if len(told) < 2:
            continue
        for row in _most_told(ground, names, told):
            if given >= MOST_OF_A_TABLE:
                return
            if asked := _asked(ground, head[0], names[row], side):
                question, x = asked
                wrong = tuple(cells[other] for other in told if other != row)
                again = large(_ASKS.sub(rf"the \g<side> is {cells[row]}.", question))
                yield Cell(question, large(cells[row]), x, wrong, again, index, block.place)
                given += 1


def _are_things(ground: Ground, heads: Sequence[str]) -> bool:
    """Whether the heads of the columns name the things, so that each row tells a side of them."""
    return len(heads) > 1 and all(
        _PLACE.fullmatch(head) or LANDS.fullmatch(head) or (_THING.fullmatch(head) and ground.uses(head) > 1)
        for head in heads
    )


_OF_ANOTHER = lazy(r"(?:\w+est|most|least|observed|measured|counted|found|typical)\b", re.IGNORECASE)
"""How a head begins that measures something else than what its row is: "Largest diameter", of the lichens there."""


def _is_side(side: str) -> bool:
    """Whether a head names one side of a thing: "skin depth", "landowner's share"."""
    if not _SIDE.fullmatch(side) or _NO_SIDE.search(side) or _OF_ANOTHER.match(side) or len(side) < 4:
        return False
    if _BARE.fullmatch(side):
        return False
    first = re.split(r" (?:of|in|on|at|for|when|where|by) ", side)[0]
    noun = first.split()[-1]
    if not _SIDES.search(noun.lower()):
        return False
    if (
        is_plural(noun)
        or noun.lower().endswith(("ed", "ing", "ly"))
        or (side[1:] != side[1:].lower() and side.isupper())
    ):
        return False
    return is_noun_phrase(first.lower()) and (" " in side or noun.lower() in ALSO_NOUNS or is_noun_phrase(noun.lower()))


def _said(cell: str, unit: str) -> str:
    """A cell as it is answered; "" of one that says nothing by itself."""
    said = re.sub(r"\s*\([^()]*\)", "", cell).strip(" .;")
    said = re.sub(r"(?<=\d)-(?=\d)", " to ", said)
    if not said or _YES_NO.fullmatch(said) or _FOREIGN.search(said) or len(said.split()) > MOST_IN_CELL or ";" in said:
        return ""
    if _NUMBER.fullmatch(said):
        return f"{said} {unit}" if unit else ""
    if _MEASURED.fullmatch(said):
        return said
    if re.search(r"\d", said) or has_finite_verb(said) or said.split()[-1].lower() in ("or", "and", "of", "the", "as"):
        return ""
    joined = (
        re.sub(r", (?=[^,]+$)", " and ", said) if "," in said and " and " not in said and " or " not in said else said
    )
    return joined if re.fullmatch(r"[A-Za-z][\w’', -]*", joined) and len(joined) > 2 else ""


def _most_told(ground: Ground, names: Sequence[str], rows: Sequence[int]) -> list[int]:
    """The rows of which the lesson speaks most, in their order."""
    best = sorted(rows, key=lambda row: -ground.uses(re.sub(r"\W+", " ", names[row])))
    return sorted(best[:MOST_OF_A_COLUMN])


def _asked(ground: Ground, kind: str, name: str, side: str) -> tuple[str, str] | None:
    """The question for a side of a row, and what the row is called; None where that has no name."""
    small = " ".join(word if word[1:2].isupper() else word.lower() for word in side.split())
    key = re.sub(r"\s*\([^()]*\)", "", kind).strip().lower()
    bare = re.sub(r"\s*\([^()]*\)", "", name).strip()
    if _PLACE.fullmatch(bare) or LANDS.fullmatch(bare):
        where = f"the {bare}" if re.match(r"US|UK|United", bare) else bare
        return f"In {where}, what is the {small}?", bare
    if _MONTH.fullmatch(bare):
        return f"In {bare}, what is the {small}?", bare
    if key in _BY_ROW and re.fullmatch(r"\d[\d.]*(?: (?:m|km|years))?", bare):
        return f"At {key} {bare}, what is the {small}?", f"{key} {bare}"
    if (
        not _THING.fullmatch(bare)
        or re.search(r"\d", bare)
        or _FOREIGN.search(bare)
        or bare.lower() in ("other", "others", "rest", "total")
    ):
        return None
    x = bare if _CAPITAL.match(bare) and key != "metal" else small_item(bare, ground.whole)
    if key in _BY_ROW or (key in ("zone", "phase", "stage", "class", "group") and " " not in x):
        return f"What is the {small} of the {x} {key}?", f"the {x} {key}"
    if (not is_noun_phrase(x.lower()) and not x[0].isupper()) or _ADJECTIVE.fullmatch(x.lower()):
        return None
    thing = x if is_many(x) or (x == bare and _CAPITAL.match(bare)) else with_article(x, ground.whole)
    if thing == x and x[0].islower() and not is_many(x) and not _is_mass(ground, x, key):
        return None  # "the width of road bridge": a row that the lesson writes with no article names no thing
    if thing == x and not x.isupper() and is_named_with_the(x):
        thing = f"the {x}"  # "Oral Stage", as heads of rows are written
    if of_one(small.split()[-1]) in x.lower():
        return None
    of = "for" if small.endswith(_FOR) else "of"
    if (
        x[0].isupper()
        and not _CAPITAL.match(x)
        and _WORD.fullmatch(key)
        and key not in x.lower()
        and not _is_told_of(ground, x)
    ):
        return f"What is the {small} {of} the {x} {key}?", x
    return f"What is the {small} {of} {thing}?", x


_WORD = lazy(r"[a-z]{3,}(?<!s)")


def _is_told_of(ground: Ground, name: str) -> bool:
    """Whether a sentence of the lesson names a row, so that a listener may know what it is."""
    return any(name in told.bare for told in ground.told)


def _is_mass(ground: Ground, x: str, kind: str) -> bool:
    """Whether a row needs no article: a material, a noun of mass, or what the lesson's sentences write without one."""
    if MASS.search(x) or ends_as_mass(x) or x in MASS_NOUNS or _MATERIAL.fullmatch(kind):
        return True
    own = re.escape(x)
    bare = re.compile(rf"\b(?:of|from|with|into|than|in) {own}(?=[.,;:]| (?:is|has|and|or|in|on|at|by|for)\b)", re.I)
    counted = re.compile(rf"\b(?:an?|each|every|the|one) {own}\b", re.I)
    said = [told.bare for told in ground.told]
    return any(map(bare.search, said)) and not any(map(counted.search, said))
