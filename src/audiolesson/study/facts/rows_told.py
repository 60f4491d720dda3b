"""What the rows of a table tell: a command by its task, a measure by its thing, which things are so and which not.

By the head: "Task | Command" gives "Which Git command do you use to …?", "Ware | Firing temperature (°C)" gives "What
is the firing temperature of stoneware?", "Needs" beside two columns "What does the kiln need?", "Porous?" with yes and
no "Which ware is porous?".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.known_names import LANDS
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, is_noun_phrase
from audiolesson.draft.english.verbs import ALSO_NOUNS, PLAIN
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import is_many, large, small_item, with_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.kinds.lists import in_row, items_of
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.commands_told import command_of
from audiolesson.study.facts.refusing.in_context import in_field
from audiolesson.study.facts.tables import is_small_table, told_most

MOST_OF_A_TABLE = 6
MOST_IN_CELL = 12
_WORTH = 1.4
_TASK = lazy(
    r"(?:i want to|to|you want to|if you want to|in order to|task|tasks|goal|action|operation|what you want(?: to do)?"
    r"|what (?:it|this) does|description|purpose|effect|does|meaning|what it'?s for|use|what for)\W*",
    re.I,
)
_COMMAND = lazy(r"(?:the )?(?:[a-z]+ )?(?:command|commands|shell command|run|type|use|how|example)\W*", re.I)
_ASPECT = lazy(r"(?:feature|aspect|property|characteristic|criterion|criteria|point|question|comparison)?s?\W*", re.I)
_AMOUNT = lazy(
    r"(?:about |around |roughly |over |up to |under |~ ?|≈ ?|< ?|> ?)?[−–-]?\d[\d.,]*(?: ?(?:–|-|to) ?[−–-]?\d[\d.,]*)?"
    r"(?: ?(?:%|°C|°F|[a-zA-Zµ/²³]{1,12}|per cent|million|billion|light years?)(?: [a-z]+)?)?"
)
_MEASURE = lazy(
    r"(?:(?:average|mean|typical|maximum|minimum|normal|usual|boiling|melting|freezing|firing|atomic|molar|specific"
    r"|smallest|largest|highest|lowest|total|half) )?"
    r"(?:pH|speed|mass|weight|length|height|depth|width|diameter|radius|distance|temperature|pressure|density|volume"
    r"|area|duration|lifespan|lifetime|half-life|frequency|wavelength|period|charge|energy|voltage|resistance"
    r"|capacity|size|population|rate|range|price|limit|dose|share|percentage|latency"
    r"|overhead|ratio|default port|complexity|symbol|unit|capital|formula"
    r"|abbreviation|colou?r|shape|sign|prefix|function|role|purpose|job|cause|source|direction"
    r"|language|currency|element|organ|opposite|plural|time signature)",
    re.I,
)
OF_COURSE = lazy(
    r"\b(?:week|day|date|due|session|lecture|author|link|url|status|version|author|module|level|video|slides|reading"
    r"|assignment|points|grade|room|instructor|package|dependency|license|option|flag|parameter|argument|field|file"
    r"|variable|endpoint|dataset|model|params|downloads|stars|benchmark|score|accuracy|price|plan|student|pupil)s?\b",
    re.I,
)
_YES = lazy(r"(?:yes|✓|✔|✅|x|true)\W*(?:️)?", re.I)
_NO = lazy(r"(?:no|✗|✘|❌|–|-|—|false|never)\W*(?:️)?", re.I)
_NAME = lazy(r"[A-Za-z][\w’'/+#-]*(?: [\w’'/+#-]+){0,4}")
_DEED = lazy(r"(?:tion|sion|sis|ing|ment|reactions?|cycle|stage|phase|process)s?$")
_ALSO_DONE = frozenset(
    ["needs", "uses", "makes", "gives", "takes", "holds", "produces", "releases", "stores", "carries"]
)
"""Verbs that head a row, though they may be nouns too."""
_PLACES = lazy(r"(?:where|place|location|site)\W*", re.I)
_ROUGHLY = lazy(r"\((?:roughly|about|approx\w*|typical\w*|average)\)", re.I)
_UNIT = lazy(r"\s*\((?:in )?(?P<unit>[^()]{1,20})\)")
_DESCRIBES = lazy(r"(?:able|ible|ic|al|ive|ous|ed|ent|ant|less|ful|ular)$")
_ADJECTIVE = lazy(r"[a-z]{3,}(?:-[a-z]+)?")


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a lesson with its heads and cells as plain text; `coded`: which cells are code as a whole."""

    ground: Ground
    section: int
    place: Place
    field: str
    head: tuple[str, ...]
    body: tuple[tuple[str, ...], ...]
    coded: tuple[tuple[bool, ...], ...]

    @property
    def codes(self) -> frozenset[str]:
        """The cells that are code."""
        rows = zip(self.body, self.coded, strict=True)
        return frozenset(cell for row, marks in rows for cell, is_code in zip(row, marks, strict=True) if is_code)

    def column(self, at: int) -> tuple[str, ...]:
        return tuple(row[at] for row in self.body)

    def fact(self, asked: str, said: str, term: str) -> Fact | None:
        """A card of a row, in its field where the lesson has one."""
        if not is_asked_well(asked, said, contrast=True):
            return None
        answer = said if said.lower() in self.ground.coded or said in self.codes else large(said)
        fact = Fact("description", term, asked, answer, self.section, self.place, worth=_WORTH)
        return in_field(fact, self.field) if self.field and self.field.lower() not in asked.lower() else fact


def rows_told(ground: Ground, field: str) -> Iterator[Fact]:
    """A few cards of each table that teaches what tells its things apart. `field`: that of the lesson."""
    for index, section in enumerate(ground.lesson.sections):
        if role(section.title, section.level) not in ("told", "summary"):
            continue
        for block in section.blocks:
            if is_small_table(block) and (table := _table(ground, index, block, field)):
                found = [fact for kind in (_commands, _aspects, _measures, _which_are) for fact in kind(table)]
                yield from found[:MOST_OF_A_TABLE]


def _table(ground: Ground, index: int, block: Block, field: str) -> _Table | None:
    """A small table as plain text; None of one of a course, a program or a catalogue."""
    plain = [tuple(cell.text.strip(" *") for cell in row) for row in block.rows]
    if any(OF_COURSE.search(head) for head in plain[0]):
        return None
    coded = tuple(tuple(map(_is_code, row)) for row in block.rows[1:])
    return _Table(ground, index, block.place, field, plain[0], tuple(plain[1:]), coded)


def _is_code(cell: Text) -> bool:
    return any(mark.kind == "code" and mark.end - mark.start >= len(cell.text.strip()) for mark in cell.marks)


def _commands(table: _Table) -> Iterator[Fact]:
    """A command by what one wants of it."""
    if len(table.head) != 2:
        return
    for task, command in ((0, 1), (1, 0)):
        known = _TASK.fullmatch(table.head[task]) and _COMMAND.fullmatch(table.head[command])
        if not known or not all(row[command] for row in table.coded):
            continue
        for row in table.body:
            tool = command_of(row[command])
            said = re.sub(r"^to ", "", row[task].rstrip(".")).strip()
            said = said[:1].lower() + said[1:]
            first = said.split(" ")[0]
            named = f"{tool} command" if tool else "command"
            if not (tool or table.field) or len(row[command].split()) > 3 or not 2 <= len(said.split()) <= MOST_IN_CELL:
                continue
            if first in PLAIN or begins_with_order(said):
                asked = f"Which {named} do you use to {said}?"
            elif base_of_s(first):
                asked = f"Which {named} {said}?"
            else:
                continue
            if fact := table.fact(asked, row[command], row[command]):
                yield fact


def _aspects(table: _Table) -> Iterator[Fact]:
    """What a row says of each thing that has a column: "What does the kiln need?"."""
    if not _ASPECT.fullmatch(table.head[0]) or not 3 <= len(table.head) <= 4:
        return
    things = [small_item(head, table.ground.whole) for head in table.head[1:]]
    if not all(_NAME.fullmatch(thing) and is_noun_phrase(thing) for thing in things):
        return
    for row in table.body:
        if len({cell.lower() for cell in row[1:]}) < len(row) - 1:
            continue
        for thing, cell in zip(things, row[1:], strict=True):
            said = (
                in_row(items_of(cell))
                if re.search(r", [a-zA-Z]", cell) and not re.search(r" (?:and|or) ", cell)
                else cell
            )
            if not _is_told(said):
                continue
            if (asked := _aspect_asked(table, thing, row[0])) and (fact := table.fact(asked, said, thing)):
                yield fact


def _aspect_asked(table: _Table, thing: str, aspect: str) -> str:
    x, do = _called(table.ground, thing), "do" if is_many(thing) else "does"
    verb = aspect.lower().split(" ")[0]
    if _PLACES.fullmatch(aspect):
        return f"Where {do} {x} take place?" if _DEED.search(thing) else ""
    base = base_of_s(verb) if aspect.isalpha() else ""
    if base and (verb in _ALSO_DONE or not ({verb, base} & ALSO_NOUNS or is_plural(verb))):
        return f"What {do} {x} {base}?"
    if _MEASURE.fullmatch(aspect):
        return "" if LANDS.fullmatch(x) else f"What is the {_small(aspect)} of {x}?"
    return ""


def _called(ground: Ground, thing: str) -> str:
    """A thing with the article that its lesson gives it, without one where it is many."""
    return thing if is_many(thing) else with_article(thing, ground.whole)


def _small(head: str) -> str:
    return head if head[1:2].isupper() else head[0].lower() + head[1:]


def _measures(table: _Table) -> Iterator[Fact]:
    """A measure or a mark of each thing, of those that the lesson speaks of most."""
    if not _is_kind(table.head[0]) or any(row[0] for row in table.coded):
        return
    names = table.column(0)
    if not all(map(_NAME.fullmatch, names)) or len({name.lower() for name in names}) < len(names):
        return
    for at in range(1, len(table.head)):
        roughly, unit = _ROUGHLY.search(table.head[at]), _UNIT.search(table.head[at])
        bare = _UNIT.sub("", table.head[at]).strip()
        cells = table.column(at)
        if not _MEASURE.fullmatch(bare) or len(set(cells)) < len(cells):
            continue
        numbers = all(map(_AMOUNT.fullmatch, cells))
        if not numbers and not all(map(_is_told, cells)):
            continue
        for row in told_most(table.ground, names):
            name = small_item(names[row], table.ground.whole)
            x = _called(table.ground, name)
            if x == name and " " in name and not _is_told_of(table.ground, name):
                continue
            said = cells[row]
            if numbers and unit and not roughly and said[-1:].isdigit():
                said = f"{said} {unit['unit']}"
            if fact := table.fact(f"What is the {_small(bare)} of {x}{', roughly' if roughly else ''}?", said, name):
                yield fact


def _is_told_of(ground: Ground, name: str) -> bool:
    """Whether a name is right without "a": it is many, a name, or a sentence tells of it so."""
    said = re.compile(rf"{re.escape(name)} (?:is|are|was|were|has|have|can|will|[a-z]+s)\b", re.IGNORECASE)
    return name[:2].istitle() or is_many(name) or any(said.match(told.bare) for told in ground.told)


def _is_kind(head: str) -> bool:
    """Whether a head names what kind of things its column has."""
    return bool(re.fullmatch(r"[A-Za-z]+(?: [a-z]+)?", head)) and is_noun_phrase(head.lower()) and not is_plural(head)


def _which_are(table: _Table) -> Iterator[Fact]:
    """The few rows of which a column with yes and no says that they are so, or that they are not."""
    if not _is_kind(table.head[0]) or len(table.body) < 3:
        return
    for at in range(1, len(table.head)):
        so = table.head[at].strip(" ?").lower()
        cells = table.column(at)
        yes = [row for row, cell in enumerate(cells) if _YES.fullmatch(cell)]
        no = [row for row, cell in enumerate(cells) if _NO.fullmatch(cell)]
        if len(yes) + len(no) < len(cells) or not _ADJECTIVE.fullmatch(so) or is_plural(so):
            continue
        if not table.head[at].endswith("?") and not _DESCRIBES.search(so):
            continue
        rows, how = (yes, "") if len(yes) <= len(no) else (no, "not ")
        if not 1 <= len(rows) <= 3:
            continue
        kind = _small(table.head[0])
        many = len(rows) > 1
        asked = f"Which {kind}{'s' if many else ''} {'are' if many else 'is'} {how}{so}?"
        if fact := table.fact(asked, in_row([table.body[row][0] for row in rows]), kind):
            yield fact


def _is_told(cell: str) -> bool:
    """Whether a cell is an answer by itself: a few words, no statement, no yes or no."""
    return (
        bool(cell)
        and len(cell.split()) <= MOST_IN_CELL
        and not _YES.fullmatch(cell)
        and not _NO.fullmatch(cell)
        and bool(re.search(r"[A-Za-z]{2}|\d", cell))
        and not has_finite_verb(cell)
        and not (base_of_s(cell.split()[0]) and " " in cell and cell.split()[0] not in ALSO_NOUNS)
        and not re.search(r"[(){}\[\]=<>|]", cell)
    )
