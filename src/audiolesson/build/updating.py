"""`draft --update`: what a lesson gives now into the script, cards and quiz that an author made of its drafts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.build.drafting import Wanted, drafted_now, length_of, speakers_of, wanted_length
from audiolesson.build.study_drafting import drafted_deck, drafted_quiz, facts_for, facts_in
from audiolesson.draft.merging.model import Conflict, Merge
from audiolesson.draft.model import Flashcards
from audiolesson.errors import AudiolessonError, FileError, Place, Problem, ShowError
from audiolesson.files import inside, write_over, write_whole
from audiolesson.show.model import Show
from audiolesson.show.slugs import meant
from audiolesson.study.given_ids import DRAFTS, ids_given, ids_in

if TYPE_CHECKING:
    from audiolesson.build.study_drafting import FindFacts
    from audiolesson.lesson.model import Lesson

_MARK = "\ufeff"
"""The byte-order mark that some editors begin a file with."""


@dataclass(frozen=True, slots=True)
class FileUpdate:
    """One file of the author: its text `before` and `after` the lesson's changes; `written` says whether it was.

    `left` is why nothing was looked at, "" where something was. `error` is why the changes cannot be taken over.
    `note` is what a person should know of the script's form.
    """

    path: Path
    before: str = ""
    after: str = ""
    conflicts: tuple[Conflict, ...] = ()
    written: bool = False
    left: str = ""
    error: AudiolessonError | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class LessonUpdate:
    """The files of one lesson; `error` is why its lesson gives nothing."""

    slug: str
    files: tuple[FileUpdate, ...] = ()
    error: AudiolessonError | None = None


@dataclass(frozen=True, slots=True)
class How:
    """`write` False only looks. `settle` takes what is in conflict for settled: it is not told again."""

    write: bool = True
    settle: bool = False


def update_drafts(show: Show, slugs: Sequence[str], wanted: Wanted, how: How) -> list[LessonUpdate]:
    """Merge what the named lessons, or all, give now into their files; one that fails does not stop the others.

    A file without a kept draft is left alone and named. Raises ShowError for a name that is no lesson.
    """
    lessons = show.lesson_files()
    for slug in slugs:
        if slug not in lessons:
            raise ShowError(f"there is no lesson {slug!r} in lessons/", hint=meant(show, slug))
    results = []
    for slug in dict.fromkeys(slugs or lessons):
        try:
            results.append(_updated(show, slug, lessons[slug], wanted, how))
        except AudiolessonError as error:
            results.append(LessonUpdate(slug, error=error))
        except Exception as error:  # a fault of ours: say at least which lesson shows it
            error.add_note(f"while updating from {show.name(lessons[slug])}")
            raise
    return results


def _updated(show: Show, slug: str, lesson: Path, wanted: Wanted, how: How) -> LessonUpdate:
    from audiolesson.lesson.read import read_lesson

    files = [_File(show, path) for path in show.spoken(slug).values()]
    if not any(file.is_drafted for file in files):
        return LessonUpdate(slug, (FileUpdate(files[0].path, left=files[0].left),))
    read = read_lesson(lesson, show.name(lesson))
    look = cache(partial(facts_in, read, show.language))
    found = [_script(show, files[0], read, wanted, look), *_study(show, files[1:], read, wanted, look)]
    updates = [_carried_out(file, one, how) for file, one in zip(files, found, strict=True) if one]
    note = _form_kept(show, files[0]) if wanted.dialogue is None and files[0].is_drafted else ""
    return LessonUpdate(slug, tuple(replace(one, note=note) if one.path == files[0].path else one for one in updates))


class _File:
    """A file of the author, and the draft that was kept of it."""

    def __init__(self, show: Show, path: Path) -> None:
        self.path, self.name = path, show.name(path)
        self.base_path = show.scripts / DRAFTS / path.name
        self.is_there = path.exists() or path.is_symlink()
        self.is_drafted = self.is_there and self.base_path.is_file()
        if self.is_there:
            self.path = inside(show.root, self.name, Place(self.name))

    @property
    def left(self) -> str:
        """Why the file is left alone."""
        if self.is_there:
            return f"was not drafted: {DRAFTS}/ holds no draft of it"
        return "was taken out" if self.base_path.is_file() else "is not there: `audiolesson draft` writes it"

    def texts(self) -> tuple[str, str]:
        """The kept draft and the author's text, to the byte. Raises FileError."""
        return _text(self.base_path, f"{self.name} (its kept draft)"), _text(self.path, self.name)


def _text(path: Path, name: str) -> str:
    from audiolesson.script.source import LONGEST_FILE

    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise FileError("is no UTF-8 text", Place(name), "save it as UTF-8") from error
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", Place(name), "see that the file can be read") from error
    if len(text) > LONGEST_FILE:
        raise FileError(f"has {len(text):,} characters", Place(name), f"at most {LONGEST_FILE:,}; part the lesson")
    return text


Parser = Callable[[str, str], tuple[object, Sequence[Problem]]]
"""A text and the name of its file → what could be read of it, and its mistakes."""

Merged = tuple[str, Merge] | AudiolessonError | str
"""The author's text and its merge, or why there is none: a mistake, or a reason to leave the file alone."""


def _drafted_speakers(file: _File) -> tuple[str, ...]:
    """Who speaks in a script as it was drafted: Host, and in a dialogue the guest. Raises FileError."""
    from audiolesson.script.model import Paragraph
    from audiolesson.script.parse import parse_what_can_be

    script, _ = parse_what_can_be(file.texts()[0], file.name)
    said = (item.speaker for segment in script.segments for item in segment.items if isinstance(item, Paragraph))
    return ("Host", *dict.fromkeys(name for name in said if name not in ("", "Host")))


def _cards(show: Show, slug: str) -> tuple[Path, Path]:
    """The flashcards of a lesson, and their draft: who took drafted cards out is not told of it by the script."""
    return show.cards(slug), show.scripts / DRAFTS / show.cards(slug).name


def _form_kept(show: Show, file: _File) -> str:
    """What to know where a new draft would have another form than the script was drafted in; "" where not."""
    try:
        drafted, now = _drafted_speakers(file), speakers_of(show)
    except AudiolessonError:
        return ""
    if len(drafted) == len(now):
        return ""
    if len(now) > 1:
        return f"stays a talk, as it was drafted; --dialogue makes it one of {now[0]} and {now[1]}"
    return "stays a dialogue, as it was drafted; --talk makes it a talk of Host"


def _script(show: Show, file: _File, read: "Lesson", wanted: Wanted, found: "FindFacts") -> Merged:
    """The script, with what the lesson gives now for the length, the date and the form that the script has."""
    from audiolesson.draft.merge import merge_script
    from audiolesson.script.parse import parse_head, parse_what_can_be
    from audiolesson.script.print import print_script
    from audiolesson.study.draft_cards import draft_cards

    if not file.is_drafted:
        return file.left
    try:
        base, yours = file.texts()
        head = parse_head(yours, file.name)
        own = length_of(read, show) if head.length == 0 else head.length
        target = wanted_length(wanted.length) if wanted.length else own
        speakers = _drafted_speakers(file) if wanted.dialogue is None else speakers_of(show, wanted.dialogue)
        led_to = "flashcard" in base and any(path.is_file() for path in _cards(show, read.slug))
        asks = draft_cards(read, found()).asks
        cards = Flashcards(led_to, asks)
        lesson = print_script(drafted_now(show, read, target, head.date, speakers[:2], cards).script)
        return _merged(file, yours, partial(merge_script, base, lesson, language=show.language), parse_what_can_be)
    except AudiolessonError as error:
        return error


def _study(show: Show, files: Sequence[_File], read: "Lesson", wanted: Wanted, look: "FindFacts") -> list[Merged]:
    """Cards and quiz, with what the lesson gives now: as many as are wanted, or as were drafted if they were more."""
    from audiolesson.study.cards_file import parse_cards_what_can_be
    from audiolesson.study.quiz_file import parse_quiz_what_can_be

    counts = (wanted.cards, wanted.questions)
    parsers: tuple[Parser, Parser] = (parse_cards_what_can_be, parse_quiz_what_can_be)
    facts = facts_for(show, read, look()) if any(file.is_drafted for file in files) and any(counts) else ()
    found: list[Merged] = []
    for file, count, draft, parser in zip(files, counts, (drafted_deck, drafted_quiz), parsers, strict=True):
        if not (file.is_drafted and count):
            found.append(file.left if file.is_there and count else "")
            continue
        try:
            given = ids_given(show, read.slug)
            found.append(_entries(file, count, partial(draft, read, facts), parser, given))
        except AudiolessonError as error:
            found.append(error)
    return found


def _entries(
    file: _File, count: int, draft: Callable[[int], tuple[str, tuple[int, ...]]], parser: Parser, given: frozenset[str]
) -> Merged:
    from audiolesson.draft.merging.entries import merge_entries
    from audiolesson.draft.merging.entry import read_entries

    base, yours = file.texts()
    lesson, lines = draft(max(count, len(read_entries(base).entries)))
    if not lines:
        return "was left as it is: the lesson gives none now"
    return _merged(file, yours, partial(merge_entries, base, lesson, given=given | ids_in(yours)), parser)


def _merged(file: _File, yours: str, merge: Callable[[str], Merge], parser: Parser) -> Merged:
    """The merge of a text. Raises FileError where it would have mistakes that the author's text has not."""
    mark = _MARK if yours.startswith(_MARK) else ""
    hint = "take over by hand what you want of the lesson"
    try:
        merged = merge(yours.removeprefix(_MARK))
    except ValueError as error:
        raise FileError(f"cannot be merged: it has {error}", Place(file.name), hint) from error
    wrong = parser(merged.text, file.name)[1]
    if wrong and not parser(yours, file.name)[1]:
        raise FileError(f"cannot take over the lesson's changes without a mistake: {wrong[0]}", Place(file.name), hint)
    return yours, replace(merged, text=mark + merged.text)


def _carried_out(file: _File, found: Merged, how: How) -> FileUpdate:
    """What became of one file, after writing it and then the draft that the next merge starts from."""
    if isinstance(found, str):
        return FileUpdate(file.path, left=found)
    if isinstance(found, AudiolessonError):
        return FileUpdate(file.path, error=found)
    yours, merge = found
    update = FileUpdate(file.path, yours, merge.text, merge.conflicts)
    if not how.write:
        return update
    try:
        written = write_over(file.path, yours.encode(), merge.text, Place(file.name), "nothing")
        write_whole(file.base_path, merge.lesson if how.settle else merge.base)
    except FileError as error:
        return replace(update, error=error)
    return replace(update, written=written)
