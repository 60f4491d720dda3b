"""A saved learning-path page: lesson, podcast, resources, flashcards, quiz and deep article on one page.

The article has headings, bullets and formulas; the lesson is one paragraph that says the same in brief, and goes on
where a preview cuts the article off. So the sections are the article's; the lesson's headings say which of them
are top sections, its sentences that the article does not have are added, and its sections that the article lacks
follow at the end. Nothing is told twice: what was told already is left out, with that reason.
"""

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from audiolesson.errors import Place
from audiolesson.lesson import asked, furniture, furniture_sections, remarks
from audiolesson.lesson.furniture_rules import untold_heading
from audiolesson.lesson.model import Asked, Block, LeftOut
from audiolesson.lesson.outline import Entry, Heading, written
from audiolesson.lesson.run_in import content_words, run_in_headings, same_heading
from audiolesson.lesson.text_lines import Line
from audiolesson.lesson.written import join, part, plain
from audiolesson.patterns import lazy
from audiolesson.wording import sentences

Reader = Callable[[Sequence[Line]], list[Entry]]

_NAMES = {
    "podcast": "podcast|podcast episode|audio|audio lesson|listen",
    "resources": "resources|further resources|links|sources",
    "flashcards": "flashcards|flash cards|cards",
    "quiz": "quizzes|quiz|practice quiz|test yourself",
    "article": "deep article|deep dive|full article|in-depth article|long read",
}
PARTS = {written: part for part, names in _NAMES.items() for written in names.split("|")}
"""Lines that begin a part of the page."""

TOLD_SHARE = 0.7
"""A sentence is told already when the article has this share of its content words."""

MOST_SLOGAN_WORDS = 14

_SIGNS = lazy(r"^[\W_]+|[\W_]+$")
_LABEL = lazy(r"[A-Z][^.:;?!]{1,60}:\s")


@dataclass(frozen=True, slots=True)
class LearningPath:
    """What the page teaches (`entries`), its further links (`links`, not told), its title, and what is left out."""

    title: str
    entries: tuple[Entry, ...]
    links: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...]
    cards: tuple[Asked, ...] = ()
    quiz: tuple[Asked, ...] = ()


@dataclass(slots=True)
class _Part:
    """A section while it is put together. `heading` is None for what stands before the first one."""

    heading: Heading | None
    blocks: list[Block]


def parts(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Part → its lines, "lesson" before all; {} where the page is no learning path."""
    found: dict[str, list[Line]] = {"lesson": []}
    current = "lesson"
    for line in lines:
        named = PARTS.get(_SIGNS.sub("", line.text).casefold(), "") if len(line.text) < 40 else ""
        if named and named not in found and current != "article":
            current = named
            found[current] = []
        else:
            found[current].append(line)
    return found if "article" in found and len(found) >= 4 else {}


def read_learning_path(page: dict[str, list[Line]], name: str, read: Reader) -> LearningPath:
    """Read the parts of a page (from `parts`) with the reader of its format."""
    left: list[LeftOut] = []
    for named, lines in page.items():
        if named != "article":
            _drop_slogan(lines, name, left)
        if named in ("podcast", "flashcards", "quiz"):
            _drop_part(named, lines, name, left)
    lesson, article = read(page["lesson"]), read(page["article"])
    title = next((entry.text.text for entry in [*lesson, *article] if isinstance(entry, Heading)), "")
    left += _opening_slogans(lesson)
    contents = _contents(article)
    known = [entry.text.text for entry in article if isinstance(entry, Heading)] + contents
    for step in (furniture.without_page, furniture_sections.without_sections, remarks.without_remarks):
        article, gone = step(article)
        left += gone
    summary = max((e for e in lesson if isinstance(e, Block)), key=lambda e: len(e.text.text), default=None)
    told = _parts_of([e for e in article if not _names(e, title)])
    if summary:
        kept, gone = remarks.without_remarks([summary])
        left += gone
        beside = " ".join(written(entry) for entry in article)
        briefs = [one for block in kept if isinstance(block, Block) for one in _briefs(block, known, title, beside)]
        told = _merged(told, briefs, contents, left)
    entries = [Heading(plain(title), 1, Place(name, 1))] if title else []
    links = tuple(read(page.get("resources", [])))
    cards, quiz = asked.cards(page.get("flashcards", []), name), asked.questions(page.get("quiz", []), name)
    return LearningPath(title, (*entries, *_entries(told)), links, tuple(left), tuple(cards), tuple(quiz))


def _drop_slogan(lines: list[Line], name: str, left: list[LeftOut]) -> None:
    """Take the one-line slogan that stands before the next part out of `lines`."""
    last = next((at for at in range(len(lines) - 1, -1, -1) if lines[at].text.strip()), -1)
    if last < 0 or (last > 0 and lines[last - 1].text.strip()):
        return
    text = lines[last].text.strip()
    if text.endswith((".", "!")) and len(text.split()) <= MOST_SLOGAN_WORDS:
        left.append(LeftOut(Place(name, lines[last].number), text, "page furniture"))
        del lines[last]


def _drop_part(named: str, lines: list[Line], name: str, left: list[LeftOut]) -> None:
    text = " ".join(line.text.strip() for line in lines if line.text.strip())
    if text:
        first = next(line.number for line in lines if line.text.strip())
        left.append(LeftOut(Place(name, first), text, f"{named} of the page"))


def _opening_slogans(lesson: Sequence[Entry]) -> list[LeftOut]:
    """Short paragraphs beside the long one, which is the lesson."""
    blocks = [entry for entry in lesson if isinstance(entry, Block) and written(entry)]
    longest = max((len(written(block)) for block in blocks), default=0)
    return [LeftOut(b.place, written(b), "page furniture") for b in blocks if len(written(b)) < longest]


def _contents(article: Sequence[Entry]) -> list[str]:
    """The items of the article's table of contents."""
    for entry, following in itertools.pairwise(article):
        why = untold_heading(entry.text.text) if isinstance(entry, Heading) else ""
        if why == "table of contents" and isinstance(following, Block):
            return [item.text.text for item in following.items]
    return []


def _names(entry: Entry, title: str) -> bool:
    return isinstance(entry, Heading) and entry.text.text.casefold() == title.casefold()


def _parts_of(entries: Sequence[Entry]) -> list[_Part]:
    found = [_Part(None, [])]
    for entry in entries:
        if isinstance(entry, Heading):
            found.append(_Part(entry, []))
        else:
            found[-1].blocks.append(entry)
    return found


def _briefs(summary: Block, known: Sequence[str], title: str, beside: str) -> list[_Part]:
    """The one-paragraph lesson as sections: what stands before its first heading, then each heading's sentences."""
    text = summary.text
    found_headings = run_in_headings(text.text, known, beside)
    headings = [span for span in found_headings if not _says(text.text[slice(*span)], title)]
    found: list[_Part] = []
    ends = [start for start, _ in headings] + [len(text.text)]
    for (start, at), end in zip([(0, 0), *headings], ends, strict=True):
        heading = Heading(part(text, start, at), 2, summary.place) if at else None
        stretch = part(text, at, end)
        spans = sentences.split(stretch.text)
        said = [part(stretch, *span) for span in spans if not _says(stretch.text[slice(*span)], title)]
        found.append(_Part(heading, [Block("paragraph", summary.place, one) for one in said]))
    return found


def _says(text: str, title: str) -> bool:
    """Whether a sentence is only the title again."""
    bare = re.sub(r"\s*\([^)]*\)", "", text).strip(" ?.!").casefold()
    return bare == re.sub(r"\s*\([^)]*\)", "", title).strip(" ?.!").casefold()


def _merged(article: list[_Part], briefs: list[_Part], contents: Sequence[str], left: list[LeftOut]) -> list[_Part]:
    """The article's sections with what only the brief lesson has; see the module's docstring."""
    homes = [_home(article, brief) for brief in briefs]
    levels = _levels(article, briefs, homes, contents)
    known = content_words(" ".join(written(block) for section in article for block in section.blocks))
    result: list[_Part] = []
    for section, level in zip(article, levels, strict=True):
        result.append(_Part(replace(section.heading, level=level) if section.heading else None, list(section.blocks)))
    for brief, home in zip(briefs, homes, strict=True):
        if home is None:
            result.append(_Part(brief.heading, _shaped(brief.blocks)))
            continue
        fresh = [block for block in brief.blocks if not _told(block, known)]
        result[article.index(home)].blocks.extend(_shaped(fresh))
        left += [LeftOut(b.place, b.text.text, "told by the article too") for b in brief.blocks if _told(b, known)]
    return result


_NUMBER = lazy(r"\d{1,2}[.)]\s")


def _levels(
    article: Sequence[_Part], briefs: Sequence[_Part], homes: Sequence[_Part | None], contents: Sequence[str]
) -> list[int]:
    """The level of each of the article's sections: 3 below a home whose brief lesson speaks of it, else 2.

    What the table of contents does not name is below too; sections that are counted "1.", "2." are equals.
    """
    said: dict[int, str] = {}
    for brief, home in zip(briefs, homes, strict=True):
        if home:
            said[id(home)] = " ".join((said.get(id(home), ""), *map(written, brief.blocks)))
    levels: list[int] = []
    above: frozenset[str] | None = None  # what the brief lesson says of the home above, None before the first
    for section in article:
        title = section.heading.text.text if section.heading else ""
        unlisted = contents and not any(same_heading(title, item) for item in contents)
        is_part = above is not None and (unlisted or bool(content_words(title) & above))
        is_top = id(section) in said or _NUMBER.match(title) or not is_part
        if is_top and title and (above is not None or id(section) in said):
            above = content_words(said.get(id(section), ""))
        levels.append(2 if is_top else 3)
    return levels


def _home(article: list[_Part], brief: _Part) -> _Part | None:
    """The article's section that a section of the brief lesson belongs to."""
    if brief.heading is None:
        return article[0]
    title = brief.heading.text.text
    matches = [section for section in article if section.heading and same_heading(section.heading.text.text, title)]
    return max(matches, key=lambda section: _likeness(section, title), default=None)


def _likeness(section: _Part, title: str) -> int:
    own = content_words(section.heading.text.text) if section.heading else frozenset()
    wanted = content_words(title)
    return 2 * len(own & wanted) - len(own ^ wanted)


def _told(block: Block, known: frozenset[str]) -> bool:
    words = content_words(block.text.text)
    return len(words & known) >= TOLD_SHARE * len(words)


def _shaped(blocks: Sequence[Block]) -> list[Block]:
    """Sentences in a row as paragraphs; two or more in a row of the form "Label: text" as a list."""
    shaped: list[Block] = []
    for labelled, group in itertools.groupby(blocks, key=lambda block: bool(_LABEL.match(block.text.text))):
        run = list(group)
        if labelled and len(run) > 1:
            shaped.append(Block("list", run[0].place, items=tuple(run)))
        elif run:
            shaped.append(Block("paragraph", run[0].place, join([block.text for block in run])))
    return shaped


def _entries(told: Sequence[_Part]) -> list[Entry]:
    entries: list[Entry] = []
    for section in told:
        entries += [section.heading] if section.heading else []
        entries += section.blocks
    return entries
