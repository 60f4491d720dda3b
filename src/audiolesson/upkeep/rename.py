"""`rename`: another slug for a lesson, in all its files, while every guid stays what it was.

Guids are computed from a lesson's first slug. It is kept as `[renamed] NEW = "OLD"` in show.toml, and the guid of each
item is written into the head of its file, where a reader looks for it. A rename that was cut off is finished by the
same command: a note in `.audiolesson/` says what was begun, and guids are safe before anything is moved.
"""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from audiolesson.build.freshness import FEED_MANIFEST, LESSON_MANIFEST
from audiolesson.errors import FileError, Place, ProblemsError, ShowError
from audiolesson.feed.guid import item_guid
from audiolesson.files import canonical, lock, text_as_it_is, write_whole
from audiolesson.manifest import LessonManifest, dump, load_feed, load_lesson
from audiolesson.script.format import SCRIPT, Format
from audiolesson.script.parse import parse_head
from audiolesson.script.source import HEAD
from audiolesson.show.lesson_files import LESSON_ENDINGS, SLUG
from audiolesson.show.model import Show
from audiolesson.show.read import load_show
from audiolesson.show.slugs import meant
from audiolesson.study.cards_file import DECK
from audiolesson.study.quiz_file import QUIZ
from audiolesson.upkeep import settings_file

_NOTE = "renaming.json"
_FORMATS: dict[str, Format] = {"episode": SCRIPT, "cards": DECK, "quiz": QUIZ}


@dataclass(frozen=True, slots=True)
class Move:
    """A file or folder that gets another name, both as the user would type them."""

    old: str
    new: str


def rename(show: Show, old: str, new: str) -> list[Move]:
    """Give a lesson another slug; returns what was moved.

    Raises ShowError when there is no such lesson, or the new slug is none, is taken or is that of a withdrawn lesson;
    ProblemsError when a head has mistakes, FileError when a build runs or a file cannot be moved.
    """
    with lock(show.work / "lock"):
        begun = _begun(show, old, new)
        moves = list(_moves(show, old, new))
        _refuse(show, old, new, moves, is_begun=begun is not None)
        first = begun or show.identity(old)
        write_whole(show.work / _NOTE, canonical([old, new, first]))
        for kind, path in show.spoken(old).items():
            if path.is_file():
                keep_guid(path, show.name(path), _FORMATS[kind], item_guid(show.id, first, kind))
        _keep_identity(show, old, new, first)
        _rename_manifest(show, old, new)
        for source, target in moves:
            _move(source, target)
        (show.work / _NOTE).unlink(missing_ok=True)
        return [Move(show.name(source), show.name(target)) for source, target in moves]


def keep_guid(path: Path, name: str, kind: Format, guid: str) -> bool:
    """Write a guid into the head of a file that names none; a file without a head gets one. All else stays.

    Returns whether it was written. Raises ProblemsError when the head has mistakes, FileError.
    """
    data = text_as_it_is(path)
    if parse_head(data, name, kind).guid:
        return False
    mark, text = ("\ufeff", data[1:]) if data[:1] == "\ufeff" else ("", data)
    end = "\r\n" if "\r\n" in text else "\n"
    head = HEAD.match(text.replace("\r\n", "\n"))
    if head:
        lines = text.split(end)
        last = head[0].rstrip("\n").count("\n")
        found = end.join([*lines[:last], f"guid: {guid}", *lines[last:]])
    else:
        found = f"---{end}guid: {guid}{end}---{end}{end}{text}"
    if _guid_in(found, name, kind) != guid:
        raise ShowError("takes no guid", Place(name, 1), f"write it into the head yourself:  guid: {guid}")
    write_whole(path, mark + found)
    return True


def _guid_in(text: str, name: str, kind: Format) -> str:
    """The guid in a head; "" where the head cannot be read, as where it is one mapping between braces."""
    try:
        return parse_head(text, name, kind).guid
    except ProblemsError:
        return ""


def _begun(show: Show, old: str, new: str) -> str | None:
    """The identity of a lesson whose rename, this very one, was cut off; None where none was."""
    with contextlib.suppress(OSError, ValueError, TypeError):
        begun, to, first = json.loads((show.work / _NOTE).read_bytes())
        return str(first) if (begun, to) == (old, new) else None
    return None


def _refuse(show: Show, old: str, new: str, moves: list[tuple[Path, Path]], *, is_begun: bool) -> None:
    """Raise ShowError for what cannot be renamed so."""
    if not SLUG.fullmatch(new) or len(new) > 100:
        raise ShowError(
            f"{new!r:.60} is no slug", hint="small letters of ASCII, digits and single hyphens between them"
        )
    if not moves or old == new:
        same = "that is its name" if old == new and old in show.slugs() else meant(show, old)
        raise ShowError(f"there is no lesson {old!r:.60} to rename", hint=same)
    if new in show.feed.withdrawn:
        hint = f"its guids stay reserved; choose another slug, or bring it back: audiolesson withdraw --back {new}"
        raise ShowError(f"{new} is withdrawn", Place("show.toml"), hint)
    taken = [target for _, target in moves if target.exists() or target.is_symlink()]
    if not is_begun:
        taken += [path for _, path in _names(show, old, new) if path.exists() or path.is_symlink()]
        taken += [path for path in [show.lesson(new)] if path]
    if taken:
        raise ShowError(
            f"{show.name(taken[0])} is there already", hint=f"choose another slug than {new}; nothing was moved"
        )


def _names(show: Show, old: str, new: str) -> Iterator[tuple[Path, Path]]:
    """Every name that a lesson's files can have, with its new one; what was made of it last."""
    for kind, path in show.spoken(old).items():
        yield path, show.spoken(new)[kind]
    for ending in LESSON_ENDINGS:
        yield show.lessons / f"{old}{ending}", show.lessons / f"{new}{ending}"
    text = show.lesson(old)
    if text and text.stem != old:
        yield text, show.lessons / f"{new}{text.suffix}"
    yield from zip(show.own_covers(f"{old}.cover"), show.own_covers(f"{new}.cover"), strict=True)
    yield show.episode(old), show.episode(new)


def _moves(show: Show, old: str, new: str) -> Iterator[tuple[Path, Path]]:
    """What there is to be moved, in order: what programs keep beside the scripts, cards, quiz, lesson, script, made."""
    if not SLUG.fullmatch(old):
        return
    for folder in (show.scripts / ".drafts", show.scripts / ".decks"):
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name.partition(".")[0] == old:
                yield path, folder / (new + path.name.removeprefix(old))
    for source, target in sorted(_names(show, old, new), key=lambda pair: pair[0] == show.script(old)):
        if source.parent in (show.scripts, show.lessons, show.pictures) and source.is_file():
            yield source, target
    if show.episode(old).is_dir():
        yield show.episode(old), show.episode(new)


def _keep_identity(show: Show, old: str, new: str, first: str) -> None:
    """Write into show.toml from which slug the guids are computed, and the new slug where the old one is withdrawn."""
    if new != first:
        settings_file.put(show.root, "renamed", new, first)
    elif new in show.renamed:
        settings_file.remove(show.root, "renamed", new)
    if old in show.renamed:
        settings_file.remove(show.root, "renamed", old)
    if old in show.feed.withdrawn:
        names = [new if slug == old else slug for slug in load_show(show.root).feed.withdrawn]
        settings_file.put(show.root, "feed", "withdrawn", names)


def _rename_manifest(show: Show, old: str, new: str) -> None:
    """Let the manifests of what was built name the new files, so that it stays in the feed until it is built again."""
    path = show.episode(old) / LESSON_MANIFEST
    if made := load_lesson(path):
        write_whole(path, dump(_renamed(show, made, old, new)))
    path = show.published / FEED_MANIFEST
    feed = load_feed(path)
    if feed and f"lesson {old}" in feed.inputs:
        inputs = {f"lesson {new}" if name == f"lesson {old}" else name: one for name, one in feed.inputs.items()}
        write_whole(path, dump(replace(feed, inputs=inputs)))


def _renamed(show: Show, made: LessonManifest, old: str, new: str) -> LessonManifest:
    names = {show.name(path): show.name(target) for path, target in _names(show, old, new)}
    return replace(made, slug=new, inputs={names.get(name, name): value for name, value in made.inputs.items()})


def _move(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
    except OSError as error:
        hint = "see that both folders can be written, then give the same command again: it goes on where it stopped"
        raise FileError(f"cannot be moved to {target}: {error.strerror}", Place(str(source)), hint) from error
