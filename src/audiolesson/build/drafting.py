"""`draft`: lesson file → scripts/SLUG.md, once. A script that is there is the author's and is never overwritten."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.build.not_asked import not_asked
from audiolesson.build.study_drafting import (
    CARDS,
    QUESTIONS,
    StudyDraft,
    draft_study,
    facts_in,
    flashcards_of,
)
from audiolesson.draft.model import Flashcards, Note
from audiolesson.errors import AudiolessonError, FileError, LessonError, Place, ShowError
from audiolesson.files import read_text, write_new, write_whole
from audiolesson.show.lesson_files import LESSON_ENDINGS, slug_of
from audiolesson.show.model import Show
from audiolesson.show.read import LONGEST_TARGET
from audiolesson.show.slugs import meant, slug_of_text
from audiolesson.study.given_ids import DRAFTS
from audiolesson.units import Ms, parse_length

if TYPE_CHECKING:
    from audiolesson.build.study_drafting import FindFacts
    from audiolesson.draft.model import Drafted
    from audiolesson.lesson.model import Lesson

SLOT = timedelta(seconds=180)
"""Distance of two episodes' dates: more than the seconds before it at which an episode's drills are dated."""


@dataclass(frozen=True, slots=True)
class DraftResult:
    """What `draft` did for one lesson: `path` is the script; `notes` what was taken and left out, and why.

    `not_asked` are the lesson's own cards and questions that were not taken, and what stands among them and was not
    understood. `error` is why nothing could be drafted; a lesson that has a script already is neither written nor an
    error.
    """

    slug: str
    path: Path
    written: bool
    notes: tuple[Note, ...] = ()
    left_out: tuple[tuple[Place, str], ...] = ()
    error: AudiolessonError | None = None
    study: tuple[StudyDraft, ...] = ()
    not_asked: tuple[tuple[Place, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be drafted: the episode's `length` ("": the lesson's, the show's), so many cards and questions.

    `dialogue`: of two voices, or a talk of one; None: two where the show has them, and a script that is there stays
    what it was drafted as.
    """

    length: str = ""
    cards: int = CARDS
    questions: int = QUESTIONS
    dialogue: bool | None = None


def draft_scripts(show: Show, lessons: Sequence[Path], now: datetime, wanted: Wanted = Wanted()) -> list[DraftResult]:
    """Draft scripts of lesson files of lessons/; one that fails does not stop the others.

    Of several the last is dated `now` and the others before it, for apps hide what is dated in the future.
    """
    slugs = [slug_of(lesson.stem) for lesson in lessons]
    now -= SLOT * max(sum(not show.script(slug).exists() for slug in slugs) - 1, 0)
    results = []
    for slug, lesson in zip(slugs, lessons, strict=True):
        try:
            results.append(draft_script(show, lesson, now, wanted))
        except AudiolessonError as error:
            results.append(DraftResult(slug, show.script(slug), written=False, error=error))
        except Exception as error:  # a fault of ours: say at least which lesson shows it
            error.add_note(f"while drafting from {show.name(lesson)}")
            raise
    return results


def draft_script(show: Show, lesson: Path, now: datetime, wanted: Wanted = Wanted()) -> DraftResult:
    """Draft script, cards and quiz of one lesson file of lessons/, each unless it is there. `now` dates the episode.

    `wanted.length` is "full" or a length such as "10min"; without it the lesson's front matter says it, else the show.
    Where the show has a second voice, the draft is a dialogue of Host and that voice, unless a talk is wanted.
    Raises LessonError when the lesson cannot be read or holds nothing to tell, ShowError where a dialogue is wanted and
    the show has one voice, ValueError for what is no length.
    """
    from audiolesson.lesson.read import read_lesson

    slug = slug_of(lesson.stem)
    path = show.script(slug)
    is_there = path.exists() or path.is_symlink()
    if is_there and all(other.exists() for other in (show.cards(slug), show.quiz(slug))):
        return DraftResult(slug, path, written=False)
    read = read_lesson(lesson, show.name(lesson))
    found = cache(partial(facts_in, read, show.language))  # looked for once, and only where they are asked for
    result = DraftResult(slug, path, written=False) if is_there else _drafted(show, read, path, now, wanted, found)
    study = draft_study(show, read, wanted.cards, wanted.questions, found)
    return replace(result, study=study, not_asked=not_asked(read, study))


def _drafted(show: Show, read: "Lesson", path: Path, now: datetime, wanted: Wanted, found: "FindFacts") -> DraftResult:
    """The script of a lesson, drafted and written."""
    from audiolesson.script.print import print_script

    slug = read.slug
    target = wanted_length(wanted.length) if wanted.length else length_of(read, show)
    date = _print_date(free_slot(now, script_dates(show)))
    cards = flashcards_of(show, read, wanted.cards, found)
    drafted = drafted_now(show, read, target, date, speakers_of(show, wanted.dialogue), cards)
    text = print_script(drafted.script)
    base = show.scripts / DRAFTS / f"{slug}.md"
    if not write_new(path, text):  # another program wrote one while we drafted
        return DraftResult(slug, path, written=False)
    write_whole(base, text)
    left_out = tuple((item.place, f"{item.why}: {item.text}") for item in read.left_out)
    return DraftResult(slug, path, True, drafted.notes, left_out)


def speakers_of(show: Show, dialogue: bool | None = None) -> tuple[str, ...]:
    """Who speaks in a draft: Host, and the second voice of the show unless a talk is wanted. Raises ShowError."""
    others = [name for name in show.voices if name != "Host"][:1]
    if dialogue and not others:
        hint = 'give a second one in show.toml under [voices], such as  Guest = "espeak:en-gb+f3"'
        raise ShowError("a dialogue needs two voices, and the show has one", Place("show.toml"), hint)
    return ("Host", *(others if dialogue is not False else ()))


def drafted_now(
    show: Show, read: "Lesson", target: Ms | None, date: str, speakers: Sequence[str], cards: Flashcards
) -> "Drafted":
    """What a lesson gives now, as an episode of `target` ms (None: full) by these speakers, the first of them Host.

    `cards`: what it may say of the lesson's flashcards.
    """
    from audiolesson.draft.draft import draft
    from audiolesson.speech.pace import pace

    return draft(
        read,
        pace=pace(show.voices["Host"]),
        target=target,
        date=date,
        language=show.language,
        lexicon=show.lexicon,
        speakers=speakers,
        cards=cards,
    )


def wanted_length(text: str) -> Ms | None:
    """A length as a person writes it, in ms; None for "full". Raises ValueError for what is none, or over a day."""
    if text.strip() == "full":
        return None
    length = parse_length(text)
    if not 0 < length <= LONGEST_TARGET:
        raise ValueError(f"no length of an episode: {text!r}")
    return length


def length_of(lesson: "Lesson", show: Show) -> Ms | None:
    """What the front matter of a lesson says, else the show: texts of others may mean something else by `length`."""
    try:
        return wanted_length(lesson.meta.get("length", ""))
    except ValueError:
        return show.length.episode


def lesson_file(show: Show, name: str) -> Path:
    """The lesson that a user names: a slug, or a path to a text inside or outside lessons/.

    A file from outside is copied into lessons/ under a slug made from its name, or its folder's for a README; nothing
    is overwritten.
    Raises ShowError, LessonError.
    """
    known = show.lesson_files()
    if name in known:
        return known[name]
    path = Path(name)
    if not path.is_file():
        path = show.root / name
    if not path.is_file():
        hint = f"{meant(show, name)}\n    or name a file that ends in {' or '.join(LESSON_ENDINGS)}"
        raise ShowError(f"there is no lesson {name!r}", hint=hint)
    if path.suffix.lower() not in LESSON_ENDINGS:
        hint = f"lessons are texts that end in {' or '.join(LESSON_ENDINGS)}"
        raise LessonError(f"a lesson cannot be read from {path.suffix or 'a file without ending'!r}", Place(name), hint)
    inside, there = path.resolve().parent == show.lessons.resolve(), show.lessons / path.name
    slug = slug_of(path.stem) if inside else slug_of_text(path)
    if inside and (path.stem == slug or known.get(slug) == there):
        return there
    target = show.lessons / f"{slug}{path.suffix}"
    if slug in known or target.exists():
        hint = "rename one of the two files; the one in lessons/ was left as it is"
        raise ShowError(f"lessons/ has a lesson {slug!r} already", Place(name), hint)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LessonError(f"cannot be read: {error.strerror}", Place(name), "see that the file can be read") from error
    write_new(target, data)
    return target


def script_dates(show: Show) -> list[datetime]:
    """The dates of all scripts of the show, as far as they can be read; cards and quizzes are dated by their script."""
    found = []
    for path in sorted(show.scripts.glob("*.md")):
        if path.stem.endswith((".cards", ".quiz")):
            continue
        try:
            head = read_text(path)[:4000]
        except FileError:
            continue
        match = re.search(r"^date:\s*[\"']?(\S+?)[\"']?\s*$", head, re.MULTILINE)
        if match:
            try:
                found.append(moment(match[1]))
            except ValueError:
                continue
    return found


def moment(date: str) -> datetime:
    """When a written date is; one without a zone is in UTC. Raises ValueError for what is no date."""
    found = datetime.fromisoformat(date)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def free_slot(now: datetime, taken: Sequence[datetime]) -> datetime:
    """The first date at or after `now` (whole seconds) that is at least 180 s away from all `taken` ones."""
    date = now.astimezone(UTC).replace(microsecond=0)
    for other in sorted(taken):
        if abs(other - date) < SLOT:
            date = other.astimezone(UTC) + SLOT
    return date


def _print_date(date: datetime) -> str:
    return date.strftime("%Y-%m-%dT%H:%M:%SZ")
