"""FILE:LINE → what is said there: the paragraph on that line, or of one written over several lines the sentences."""

import difflib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from audiolesson.episode.model import Sentence
from audiolesson.episode.utterances import HOST, sentences_of
from audiolesson.errors import Place, ProblemsError, ShowError
from audiolesson.manifest import load_lesson
from audiolesson.patterns import lazy
from audiolesson.script.model import Paragraph, Script, Segment
from audiolesson.show.lesson_files import SLUG
from audiolesson.show.model import Show
from audiolesson.show.slugs import meant
from audiolesson.upkeep.say import Passage
from audiolesson.upkeep.spoken_files import SpokenFile, spoken_file

_TARGET = lazy(r"(\S(?:.{0,400}\S)?):([1-9][0-9]{0,6})")
_ALIKE = 0.8
"""From here on a name that is no lesson is taken for a slip; else `10:30` could not be spoken."""

_SHOWN = 60
_HINT = "name a script, cards or quiz and a line of it, such as scripts/{slug}.md:12"


@dataclass(frozen=True, slots=True)
class Target:
    """A line of what is heard of a lesson. `kind` is "episode", "cards" or "quiz"."""

    slug: str
    kind: str
    line: int


def target_of(text: str, show: Show | None) -> Target | None:
    """The line that a text names as FILE:LINE, or None where it is a text to be spoken.

    FILE is the path of a script, cards or quiz from here or from the show, or its name without folder and `.md`.
    Raises ShowError for what names a file that is none of them.
    """
    match = _TARGET.fullmatch(text)
    if not match:
        return None
    name, line = match[1], int(match[2])
    written = name.endswith(".md") and " " not in name
    if show is None:
        if written and Path(name).is_file():
            raise ShowError("is in no show", Place(name), "go into its show's folder, or name that with --show DIR")
        return None
    for path in (Path(name), show.root / name, show.scripts / name, show.scripts / f"{name}.md"):
        if target := _in_scripts(show, path, line):
            return target
    slugs = show.slugs()
    stem = name.rpartition("/")[2].removesuffix(".md").removesuffix(".cards").removesuffix(".quiz")
    near = difflib.get_close_matches(stem, slugs, 1, _ALIKE)
    if not written and not near:
        return None
    if Path(name).is_file() or (show.root / name).is_file():
        raise ShowError("is no script, cards or quiz of this show", Place(name), _HINT.format(slug=(near or ["…"])[0]))
    raise ShowError("there is no such file", Place(name), meant(show, stem))


def passage_at(show: Show, target: Target, voice: str = "", rate: float | None = None) -> Passage:
    """What is said on a line, by its speaker, at its pace, with the words of its file.

    `voice` is another voice for whoever speaks, also in place of a recording; `rate` multiplies the pace, None: as the
    last build had it, so that what it spoke is found again. Raises ProblemsError when the line has a mistake, ShowError
    when nothing on it is spoken.
    """
    file = spoken_file(show, target.slug, target.kind)
    chosen = [p for p in file.paragraphs() if p.place.line <= target.line <= last_line(p)]
    first, last = _extent(chosen, target.line)
    if wrong := [one for one in file.problems if first <= one.place.line <= last]:
        raise ProblemsError(wrong)
    if not chosen:
        raise ShowError("nothing on this line is spoken", Place(file.name, target.line), _nearest(file, target.line))
    pace = _built_rate(show, target) if rate is None else rate
    found = [one for p in chosen for one in _touching(p, _sentences(show, file, p, voice, pace), target.line)]
    if not found:
        raise ShowError("nothing on this line is spoken", Place(file.name, target.line), _nearest(file, target.line))
    return Passage(tuple(found))


def last_line(paragraph: Paragraph) -> int:
    """The line on which a paragraph's text ends."""
    return paragraph.lines[-1][1] if paragraph.lines else paragraph.place.line


def _in_scripts(show: Show, path: Path, line: int) -> Target | None:
    if not path.is_file() or path.parent.resolve() != show.scripts.resolve():
        return None
    slug = path.name.partition(".")[0]
    kinds = [kind for kind, own in show.spoken(slug).items() if own.name == path.name]
    return Target(slug, kinds[0], line) if kinds and SLUG.fullmatch(slug) else None


def _extent(chosen: Sequence[Paragraph], line: int) -> tuple[int, int]:
    """The first and last line of paragraphs; the line itself where there are none."""
    firsts = [paragraph.place.line for paragraph in chosen]
    return min(firsts, default=line), max(map(last_line, chosen), default=line)


def _sentences(show: Show, file: SpokenFile, paragraph: Paragraph, voice: str, rate: float) -> tuple[Sentence, ...]:
    voices = {**show.voices, paragraph.speaker or HOST: voice} if voice else show.voices
    paragraph = replace(paragraph, record=None) if voice else paragraph
    alone = Script(file.script.head, (Segment("", paragraph.place, items=(paragraph,)),))
    return sentences_of(alone, voices, show.lexicon, show.language, rate)


def _touching(paragraph: Paragraph, sentences: Sequence[Sentence], line: int) -> list[Sentence]:
    """Those sentences that stand on a line; all where the paragraph has but one line, or the line has no sentence."""
    offsets, lines = [offset for offset, _ in paragraph.lines], [number for _, number in paragraph.lines]
    found, at = [], 0
    for sentence in sentences:
        start = paragraph.text.find(sentence.text, at)
        at = start + len(sentence.text)
        first, last = (
            (lines[max(0, bisect_right(offsets, where) - 1)] for where in (start, at - 1)) if lines else (0, 0)
        )
        if not lines or first <= line <= last:
            found.append(sentence)
    return found or list(sentences)


def _built_rate(show: Show, target: Target) -> float:
    """The rate at which the last build spoke an episode, 1 for drills and for what was never built."""
    made = load_lesson(show.episode(target.slug) / "manifest.json") if target.kind == "episode" else None
    return made.rate / 1000 if made else 1.0


def _nearest(file: SpokenFile, line: int) -> str:
    """A hint that names the paragraph nearest to a line."""
    there = list(file.paragraphs())
    if not there:
        return "the file holds nothing that is spoken"
    near = min(there, key=lambda p: (min(abs(p.place.line - line), abs(last_line(p) - line)), p.place.line))
    text = " ".join(near.text.split())
    shown = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return f"the nearest is line {near.place.line}: “{shown}”"
