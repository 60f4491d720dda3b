"""What facts are looked for in: the sentences and term lists of the sections that are told, each with its place."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.texts import cut, glue
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.lesson.model import Block, Lesson, Text
from audiolesson.lesson.outline import texts
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.headed_glossary import headed_terms
from audiolesson.study.facts.slanted import slanted_terms
from audiolesson.wording.sentences import split as sentence_ends

GLOSSARY = lazy(
    r"\b(?:glossary|key (?:terms?|words?|concepts|vocabulary)|vocabulary|definitions|terminology|jargon"
    r"|(?:terms|words) (?:to know|(?:that )?you (?:need|should know))|(?:important|basic|useful|main|essential|new)"
    r" terms|flash ?cards?)\b",
    re.I,
)
_WORD = lazy(r"[^\W_]+")
_DOES = lazy(
    r"\b(?:hands-on|install\w*|set-?\s?up|setting up|troubleshooting|faq|try it|lab|learn"
    r" more)\b",
    re.I,
)
"""Headings of what is done and not told, whose plain sentences may explain all the same."""
_SIGN = lazy(
    r"(?:[^\w\s“\"‘'(]+\s*)?(?:(?:Note|Tip|Important|Warning|Caution|Remember|Info|Key point"
    r"|Hint)\s*[:!–—-]\s*)?",
    re.I,
)
"""What marks a note: a picture sign, a word."""
_QUOTED = lazy(r"^[\s“\"‘]|[—–-]\s*[A-Z][\w.]+(?: [A-Z][\w.]+){0,3}(?:, [^.]{2,40})?\s*$")
"""What somebody else said, by its marks or the name behind it."""
MOST_PAIRS = 400
"""Terms with their texts that are looked at: a longer glossary is a dictionary."""

_HEADED = lazy(
    r"(?:\d+(?:\.\d+)*\.?\s+)?(?:what (?:is|are) |introduction to |understanding |using |working with )?(?:an? "
    r"|the )?"
    r"(?P<name>[^\W\d_][\w.+#’'-]*(?: [\w.+#’'-]+){0,4}?)(?:\(\))?\??",
    re.I,
)
_SHORT_FORM = lazy(r"\s\([A-Z][A-Za-z0-9-]{1,9}\)")
_TERM_COLUMN = lazy(r"(?:key )?(?:terms?|concepts?|words?|names?|acronyms?|abbreviations?)\Z", re.I)
_CASES = lazy(
    r"\b(?:use[- ]cases?\b|(?:examples?|scenarios?|test cases?|features?|benefits?|advantages?|pitfalls?"
    r"|mistakes?|tips"
    r"|best practices|considerations|improvements?|highlights?|depends? on|factors?|options? include|supports?"
    r"|offers?|provides?"
    r"|includes? the following features?)\W*\Z|(?:key|main|core) (?:features?|benefits?|advantages?|highlights?)\b"
    r"|what['’]s new\b|common (?:pitfalls|mistakes|errors|issues))",
    re.I,
)
"""What a line or heading calls a list whose labels are no terms: cases, and what speaks for or against a thing."""
_EXAMPLE = lazy(r"(?:e\.g\.|for example|for instance|examples?:|such as)", re.I)
"""How a cell begins that gives an example in place of what a term means."""
_TEXT_COLUMN = lazy(
    r"(?:short |brief )?(?:definitions?|meanings?|descriptions?|explanations?|purpose|what it does|use)\Z", re.I
)


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: `text` as it stands, `bare` without brackets; `block` counts the blocks of the lesson.

    `item`: it is an item of a list, and may lean on the line above it. `first`: it begins its block.
    """

    text: Text
    bare: str
    section: int
    place: Place
    block: int
    item: bool = False
    first: bool = False

    @property
    def codes(self) -> frozenset[str]:
        """What stands as code in the sentence, small."""
        marks = (mark for mark in self.text.marks if mark.kind == "code")
        return frozenset(self.text.text[mark.start : mark.end].lower() for mark in marks)


@dataclass(frozen=True, slots=True)
class Pair:
    """A term and what is said of it, from a list, a table or a glossary, with the terms beside it.

    `lead` is the line with a colon that stands over the list.
    """

    term: Text
    text: Text
    section: int
    place: Place
    beside: tuple[str, ...]
    glossary: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """A lesson as facts are looked for in it. `whole` is all its text, `low` the same in small letters.

    All in small letters: `glossary` holds its glossary's terms, `strong` what stands in bold letters or, at its
    definition, in italics, `coded` what stands as code, `titled` what its headings name,
    `slanted` what stands in italics anywhere.
    """

    lesson: Lesson
    language: str
    whole: str
    told: tuple[Told, ...]
    pairs: tuple[Pair, ...]
    strong: frozenset[str]
    glossary: frozenset[str]
    counts: Mapping[str, int]
    coded: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    slanted: frozenset[str] = frozenset()
    low: str = ""

    def uses(self, term: str) -> int:
        """How often a lesson uses a term: as often as the rarest of its words."""
        return min((self.counts.get(word, 0) for word in _WORD.findall(term.lower())), default=0)

    def sets_off(self, name: str) -> bool:
        """Whether a lesson shows that a name is one of its terms: bold, as code, as a heading, in its glossary."""
        low = name.lower()
        forms = {low, low.removesuffix("s"), f"{low}s"}
        return bool(forms & self.titled) or low in self.strong or low in self.glossary or low in self.coded

    def above(self, section: int) -> tuple[str, ...]:
        """The titles over a section, its own first, the lesson's last."""
        sections = self.lesson.sections
        titles, level = [sections[section].title], sections[section].level
        for other in reversed(sections[:section]):
            if other.level < level:
                titles, level = [*titles, other.title], other.level
        return (*titles, self.lesson.title)


def ground(lesson: Lesson, language: str = "en") -> Ground:
    """All sentences and pairs of a lesson that may hold a fact, in its order. Linear time."""
    whole = "\n".join(text.text for section in lesson.sections for block in section.blocks for text in texts(block))
    told: list[Told] = []
    pairs: list[Pair] = []
    strong: set[str] = set()
    coded: set[str] = set()
    slanted: set[str] = set()
    number, apart = 0, 99
    for index, section in enumerate(lesson.sections):
        glossary = bool(GLOSSARY.search(section.title))
        if section.level <= apart or glossary:
            untold = role(section.title, section.level) == "apart" and not glossary and not _DOES.search(section.title)
            apart = section.level if untold else 99
        if glossary:
            pairs += _headed_pairs(lesson, index)
        lead = ""
        for block in section.blocks if section.level < apart or apart == 99 else ():
            number += 1
            for text in texts(block) if block.kind in ("paragraph", "list", "quote") else ():
                slanted.update(text.text[start:end].lower().strip(" .,:;") for start, end in text.slanted)
                coded.update(text.text[mark.start : mark.end].lower() for mark in text.marks if mark.kind == "code")
            if block.kind == "paragraph" or (block.kind == "quote" and not lead and _is_note(block)):
                told += _sentences(_without_sign(block.text), block, index, number, language)
                strong.update(_set_off(block.text))
            elif block.kind == "list":
                for item in (block, *block.inner()):
                    strong.update(_set_off(item.text))
                    told += _sentences(item.text, item, index, number, language, item=True)
                cases = holds_cases(lead or section.title) and not glossary
                pairs += () if cases else _pairs(block, index, glossary, lead)
            elif block.kind == "table":
                pairs += _rows(block, index)
            lead = block.text.text.strip() if block.text.text.rstrip(" *").endswith(":") else ""
        pairs += _bold_paragraphs(section.blocks, index) if section.level < apart or apart == 99 else ()
    low = whole.lower()
    counts = Counter(_WORD.findall(low))
    names = frozenset(pair.term.text.lower() for pair in pairs if pair.glossary)
    titled = frozenset(filter(None, map(_named, (lesson.title, *(section.title for section in lesson.sections)))))
    pairs = pairs[:MOST_PAIRS]
    return Ground(
        lesson, language, whole, tuple(told), tuple(pairs), frozenset(strong), names, counts, frozenset(coded), titled,
        frozenset(slanted), low,
    )  # fmt: skip


def _is_note(block: Block) -> bool:
    """Whether what is set in is the author's own note, and no quotation or poem."""
    said = block.text.text
    return not block.text.links and not _QUOTED.search(said) and said.rstrip().endswith((".", "!", "?"))


def _without_sign(text: Text) -> Text:
    """A note without the sign or the bold word in front of it."""
    found = _SIGN.match(text.text)
    if text.strong and text.strong[0][0] <= (found.end() if found else 0):
        behind = text.text[text.strong[0][1] :].lstrip()
        if behind[:1].isupper():
            return cut(text, len(text.text) - len(behind), len(text.text))
    return cut(text, found.end(), len(text.text)) if found and found.end() else text


def holds_cases(lead: str) -> bool:
    """Whether the line over a list says that it is one of cases and examples, whose labels are no terms."""
    return bool(_CASES.search(lead))


def _set_off(text: Text) -> Iterator[str]:
    """What a text prints in bold, and the terms that it prints in italics where it says what they are; all small."""
    yield from (text.text[start:end].lower().strip(" .:") for start, end in text.strong)
    yield from (term.lower() for term in slanted_terms(text))


def _named(title: str) -> str:
    """What a heading names, small: "What are Dev Containers?", "2.1 The dev container" → "dev container"."""
    bare = _SHORT_FORM.sub("", title.partition(": ")[0])
    found = _HEADED.fullmatch(bare.strip())
    return found["name"].lower() if found else ""


def _sentences(
    text: Text, block: Block, section: int, number: int, language: str, item: bool = False
) -> Iterator[Told]:
    for start, end in sentence_ends(text.text, language):
        sentence = cut(text, start, end)
        bare = drop_brackets(sentence).text if "(" in sentence.text else sentence.text
        bare = _SHORT_FORM.sub("", bare)
        if item and bare[-1:].isalnum():
            bare = f"{large(bare)}."
        yield Told(sentence, bare, section, block.place, number, item, start == 0)


def _pairs(block: Block, section: int, glossary: bool, lead: str = "") -> Iterator[Pair]:
    found: list[tuple[Block, Text, Text]] = []
    for item in block.items:
        halves = term_and_text(item.text) or term_and_text(item.text, colon_only=True)
        if halves:
            found.append((item, *halves))
        if item.items:
            yield from _pairs(item, section, glossary, item.text.text.strip())
    terms = [term.text for _, term, _ in found]
    alike = len(found) >= 2 and len(found) * 2 > len(block.items)
    for at, (item, term, text) in enumerate(found):
        beside = (*terms[at + 1 :], *terms[:at])
        if glossary or alike:
            yield Pair(term, text, section, item.place, beside, glossary, lead)


def _headed_pairs(lesson: Lesson, section: int) -> Iterator[Pair]:
    """The terms that stand as headings below that of a glossary."""
    found = [*headed_terms(lesson.sections, section)]
    names = [term.text for _, term in found]
    for at, (one, term) in enumerate(found):
        block = lesson.sections[one].blocks[0]
        yield Pair(term, block.text, one, block.place, (*names[at + 1 :], *names[:at]), glossary=True)


def _bold_paragraphs(blocks: Sequence[Block], section: int) -> Iterator[Pair]:
    """Paragraphs of a section that each begin with a term in bold letters and a dash or colon, at least two of them."""
    own = [one for one in blocks if one.kind == "paragraph" and one.text.strong and one.text.strong[0][0] == 0]
    found = [(one, halves) for one in own if (halves := term_and_text(_without_aside(one.text)))]
    terms = [term.text for _, (term, _) in found]
    for at, (one, (term, text)) in enumerate(found):
        if len(found) >= LEAST_BOLD:
            yield Pair(term, text, section, one.place, (*terms[at + 1 :], *terms[:at]))


LEAST_BOLD = 2


def _without_aside(text: Text) -> Text:
    """A text without brackets between its bold term and the dash: "**Pair programming** (pairing) - two …"."""
    end = text.strong[0][1]
    found = re.match(r"\s*\([^()]{1,40}\)(?=\s*[:–—-])", text.text[end:])
    return glue(cut(text, 0, end), cut(text, end + found.end(), len(text.text))) if found else text


def _rows(block: Block, section: int) -> Iterator[Pair]:
    """The rows of a table of terms and their definitions, as its head says."""
    head = [cell.text.strip(" *") for cell in block.rows[0]] if block.rows else []
    if len(head) < 2 or not _TEXT_COLUMN.match(head[1]):
        return
    glossary = bool(_TERM_COLUMN.match(head[0]))
    terms = [row[0].text for row in block.rows[1:] if len(row) > 1]
    for at, row in enumerate(row for row in block.rows[1:] if len(row) > 1):
        if row[0].text and row[1].text and not _EXAMPLE.match(row[1].text):
            yield Pair(row[0], row[1], section, block.place, (*terms[at + 1 :], *terms[:at]), glossary)
