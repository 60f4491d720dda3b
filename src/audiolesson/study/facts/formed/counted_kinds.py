"""Kinds, parts and stages that a sentence counts, and that stand behind it, in the list or in the table below it.

"Glazes are divided into two groups: runny and stiff ones." as "Which two groups are glazes divided into?". The count
must be that of the things, so that nothing of the row is lost.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiolesson.draft.english.forms import NUMBER_OF, WORD_OF, base_of_s
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term
from audiolesson.errors import Place
from audiolesson.lesson.model import Block
from audiolesson.patterns import lazy
from audiolesson.study.facts.about import place_of
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import is_many, large, small_item, small_items
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kinds.lists import in_row, is_item
from audiolesson.study.facts.model import Fact

_N = r"(?P<n>two|three|four|five|six|[2-6])"
_NOUN = (
    r"(?:kinds|types|forms|parts|stages|phases|classes|categories|layers|groups|sorts|elements|components|branches"
    r"|orders|levels|families|states|ways|modes|varieties|chambers|voices|dimensions|pillars|criteria|principles|laws"
    r"|methods|causes|factors|functions|sources|properties|regions|divisions|systems|theories|zones|lobes|domains"
    r"|roles|purposes|mechanisms|pathways|forces|characteristics|tenses|moods|genders|tissues|senses|traits|movements"
    r"|triggers|subtypes|tiers|rules)"
)
_KIND = rf"(?P<kind>(?:(?!most|more|different|other|of)[a-z-]+ ){{0,2}}?{_NOUN})"
_OPEN = r"(?:(?:very |quite )?(?:different|distinct|separate|main|major|basic) )?"
_OF = r"(?P<of> (?:of|in|for) (?:[\w’'-]+ ?){1,5}?| to [a-z]+ [\w’' -]{4,50}?)?"
_COUNT = rf"{_N} {_OPEN}{_KIND}"
_THERE = lazy(rf"(?:There are|We distinguish|Linguists distinguish) {_COUNT}{_OF}", re.I)
_BARE = lazy(rf"(?:The )?{_COUNT}{_OF}", re.I)
_TOLD_APART = lazy(
    rf"{_COUNT}{_OF} (?:are|can be) (?:usually |generally |commonly |often )?(?:distinguished|recogni[sz]ed|known|used"
    r"|found)(?: [^,:;]+)?",
    re.I,
)
_EXIST = lazy(rf"{_COUNT}{_OF} exist", re.I)
_LEAD = lazy(
    r"(?:The )?(?P<kind>(?:main |basic |principal |major |key )?(?:types|kinds|forms|levels|stages|phases|classes|parts"
    r"|components|elements|characteristics|branches|layers))(?P<of> of (?:[\w’'-]+ ?){1,3}?)(?: are)?",
    re.I,
)
"""A line that counts nothing and names the kinds of a thing, which its list then counts."""
_INTO = lazy(
    rf"(?P<x>[A-Z][^,;:]{{2,50}}?) (?P<be>is|are|can be|may be) (?:[a-z]+ly |often |usually )?(?P<done>divided|split"
    rf"|classified|grouped|sorted|separated|broken down|categorized) (?P<into>into|as) {_COUNT}"
    r"(?P<by> (?:based on|according to|by) (?:their )?[^,;:]+)?"
)
_HAS = lazy(
    r"(?P<x>[A-Z][^,;:]{2,50}?) (?P<verb>has|have|contains?|supports?|offers?|comes? in|uses?|involves?)"
    rf" {_COUNT}{_OF}"
)
_SET_OFF = lazy(rf"(?:The )?{_COUNT}{_OF} (?:-|–|—) (?P<row>[^–—]+?) (?:-|–|—) .+", re.I)
_LEANS = lazy(
    r"\b(?:this|these|those|it|its|they|them|he|his|she|her|you|your|we(?! distinguish)|our|us|i|my|me|here|same"
    r"|such|above|below|following|now|next|let|lesson|unit|class|page|document|exercise|function|example|code)\b"
    r"|(?<!based on )(?<!according to )\btheir\b|\bor (?:two|three|four|five|six)\b",
    re.I,
)
_DENIED = lazy(
    r"\b(?:not|no|never|few|some|hardly|rarely|seldom|without|neither|once|used to|might|believed|thought|claim\w*)\b"
    r"|n['’]t\b",
    re.I,
)
"""What counts kinds that are not there, or not of all."""

_MARK = lazy(r"^(?:\d[.)/]|[a-e]\)|\([a-e1-6]\)) ?")
_OF_A_COLUMN = lazy(r"(?:type|kind|form|class|category|stage|phase|layer|mode|part|order|method|name|group)s?\b", re.I)
_INCLUDE = lazy(r" (?:include|includes|are|is|exist)\?$")
"""A verb that belongs to the row: "the three kinds of kiln include …"."""
MOST_IN_ITEM, MOST_WORDS = 5, 26


def counted_kinds(ground: Ground) -> Iterator[Fact]:
    """A fact for each counted row of kinds or parts."""
    where = _Places(ground)
    for told in ground.told:
        said = told.bare.strip()
        if re.search(r"[?!“”\"]", said):
            continue
        if found := _SET_OFF.fullmatch(said):
            counted = _counts(ground, told, found)
            if counted and (fact := _fact(ground, told, counted, _items(ground, found["row"]))):
                yield fact
            continue
        head, colon, row = said.partition(":")
        counted = _asked(ground, told, head.strip(" .:"))
        lead = _LEAD.fullmatch(head.strip(" .:")) if not counted and (colon or told.item) else None
        if not counted and (not lead or _LEANS.search(head)):
            continue
        items = _items(ground, row.strip(" .")) if row.strip() else _below(where, told, counted[1] if counted else 0)
        if lead and len(items) in WORD_OF:
            counted = (
                f"What are the {WORD_OF[len(items)]} {lead['kind'].lower()}{_small(ground, lead['of'])}?",
                len(items),
            )
        if not counted:
            continue
        if fact := _fact(ground, told, counted, items):
            yield fact


def _small(ground: Ground, of: str) -> str:
    """What the kinds are of, without the capitals of a title; a name of the lesson keeps its own."""

    def small(word: re.Match[str]) -> str:
        low = word[0].lower()
        return low if is_common(low) and not re.search(rf"(?<=[a-z,] ){word[0]}\b", ground.whole) else word[0]

    return re.sub(r"\b[A-Z][a-z]+\b", small, of)


class _Places:
    """Where the blocks and items of a lesson stand, found once: time grows only with its text."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.ends = {one.block: one for one in ground.told}
        self.nested: dict[Place, Block] = {}
        self.behind: dict[Place, Block] = {}
        for section in ground.lesson.sections:
            for block in section.blocks:
                self.nested |= {one.place: one for one in block.inner() if one.items}
            self.behind |= {block.place: behind for block, behind in pairwise(section.blocks)}


def _below(where: _Places, told: Told, number: int) -> list[str]:
    """The names of the list in or right behind a sentence, or of the rows of a table of kinds in its section."""
    ground = where.ground
    if told.item:
        own = where.nested.get(told.place)
        coded = own is None or any(mark.kind == "code" for item in own.items for mark in item.text.marks)
        return [] if own is None or coded else _whole(ground, [*map(_name, own.items)])
    for block in ground.lesson.sections[told.section].blocks:
        if block.kind == "table" and len(block.rows) == number + 1 and _OF_A_COLUMN.match(block.rows[0][0].text):
            return _whole(ground, [row[0].text for row in block.rows[1:]])
    behind = where.behind.get(told.place)
    if behind is not None and where.ends[told.block] is told and behind.kind == "list":
        return _whole(ground, [*map(_name, behind.items)])
    return []


def _name(item: Block) -> str:
    """What an item of a list is called: its bold beginning, what stands before its sign, or all of it."""
    said = item.text
    if said.strong and said.strong[0][0] == 0:
        return said.text[: said.strong[0][1]]
    two = term_and_text(said)
    return bare_term(two[0].text) if two else said.text


def _whole(ground: Ground, names: Sequence[str]) -> list[str]:
    """The things of a row, all in small letters or all as they stand; none where one is none."""
    bare = [*map(_item, names)]
    if not all(bare):
        return []
    small = small_items(bare, ground.whole)
    mixed = len({name[0].isupper() for name in small}) > 1
    if mixed and not all(name[0].isupper() for name in bare):
        return []  # titles and other words
    return bare if mixed else small


def _items(ground: Ground, row: str) -> list[str]:
    parts = [part for one in row.split(", ") for part in re.split(r"^(?:and|or) | (?:and|or) ", one) if part.strip()]
    return _whole(ground, parts)


def _item(name: str) -> str:
    """A thing of a row; "" where it is a statement, or none."""
    bare = re.sub(r"\s*\([^()]*\)$", "", _MARK.sub("", name.strip(" .*:;—–-")))
    bare = re.sub(r"^(?:by |namely |the )", "", bare) if len(bare.split()) > 1 else bare
    if not bare or len(bare.split()) > MOST_IN_ITEM or has_finite_verb(bare) or not re.fullmatch(r"[\w’'/ -]+", bare):
        return ""
    return bare if is_item(bare) or re.fullmatch(r"[a-z]+(?:[/-][a-z]+)?", bare.lower()) else ""


def _counts(ground: Ground, told: Told, found: re.Match[str]) -> tuple[str, int] | None:
    """The question for kinds that have their whole beside them, or in the title of their section."""
    n, kind, of = _number(found["n"]), found["kind"].lower(), found["of"] or ""
    if not of and " " not in kind:
        title = ground.lesson.sections[told.section].title
        if not re.fullmatch(rf"[A-Z]?[a-z]+(?: [a-z]+)? {kind}", title):
            return None
        kind = title.lower()
        whole = place_of(ground)
        of = f" of {whole}" if whole and is_many(whole) and not {*stems(whole)} & {*stems(kind)} else ""
    return f"What are the {WORD_OF[n]} {kind}{of.rstrip()}?", n


def _number(n: str) -> int:
    """How many a sentence counts, in a word or a figure."""
    return int(n) if n.isdigit() else NUMBER_OF[n.lower()]


def _asked(ground: Ground, told: Told, head: str) -> tuple[str, int] | None:
    """The question for what a head counts, and its number."""
    if _LEANS.search(head) or _DENIED.search(head):
        return None
    for pattern in (_THERE, _TOLD_APART, _EXIST, _BARE):
        if found := pattern.fullmatch(head):
            return _counts(ground, told, found)
    if found := _INTO.fullmatch(head):
        x, n = small_item(found["x"], ground.whole), _number(found["n"])
        be = "can" if found["be"] in ("can be", "may be") else found["be"]
        done = f"be {found['done']}" if be == "can" else found["done"]
        return f"Which {WORD_OF[n]} {found['kind']} {be} {x} {done} {found['into']}{found['by'] or ''}?", n
    if found := _HAS.fullmatch(head):
        x, n, (first, _, more) = (
            small_item(found["x"], ground.whole),
            _number(found["n"]),
            found["verb"].partition(" "),
        )
        base = "have" if first == "has" else base_of_s(first) or first
        do = "do" if first == base else "does"
        return f"Which {WORD_OF[n]} {found['kind']}{found['of'] or ''} {do} {x} {base} {more}".strip() + "?", n
    return None


def _fact(ground: Ground, told: Told, counted: tuple[str, int], items: Sequence[str]) -> Fact | None:
    asked, number = counted
    if len(items) != number or len({item.lower() for item in items}) < number:
        return None
    if {*stems(" ".join(items))} <= {*stems(asked)}:
        return None
    asked = _INCLUDE.sub("?", asked)
    row, kind = in_row(items), re.sub(r"^(?:What are the|Which) ", "", asked).rstrip("?")
    again = f"The {kind} are {row}." if asked.startswith("What are the ") else ""
    if not is_asked_well(asked, row, contrast=True, most=MOST_WORDS):
        return None
    return Fact("list", kind, asked, large(row), told.section, told.place, again, "", worth=2.1)
