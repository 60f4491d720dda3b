"""The library's face: what the command line can do, as functions. Nothing here prints.

All raise kinds of AudiolessonError and nothing else on purpose.
"""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, Reporter
from audiolesson.errors import AudiolessonError, Problem, problems_of
from audiolesson.show.model import Show
from audiolesson.show.read import find_show, load_show
from audiolesson.units import Ms

if TYPE_CHECKING:
    from audiolesson.build.deck_export import ExportResult
    from audiolesson.build.deck_import import ImportResult
    from audiolesson.build.drafting import DraftResult
    from audiolesson.build.run import KeptTools
    from audiolesson.build.updating import LessonUpdate
    from audiolesson.manifest import LessonManifest
    from audiolesson.serve.server import Server
    from audiolesson.speech.voice import VoiceInfo
    from audiolesson.upkeep.doctor import Finding
    from audiolesson.upkeep.lexicon import Change, Words
    from audiolesson.upkeep.proof import Proof
    from audiolesson.upkeep.rename import Move
    from audiolesson.upkeep.say import Passage, Speech
    from audiolesson.watch.outcome import Audience


NO_LESSON = "there is no lesson: put a text that ends in .md, .txt or .html into lessons/"


def open_show(folder: Path | None = None) -> Show:
    """The show in `folder`, or the nearest one at or above the current folder."""
    return load_show(folder or find_show(Path.cwd()))


def new_show(folder: Path, title: str = "") -> list[str]:
    """Make an empty show with one short lesson; returns the names of its files. Never overwrites."""
    from audiolesson.upkeep.new import new_show as make

    return make(folder, title)


def draft(
    show: Show, lessons: Sequence[str] = (), *, length: str = "", cards: int = 15, questions: int = 12
) -> "list[DraftResult]":
    """Draft scripts, cards and quizzes for the named lessons (slugs or files), or for all that lack a script, or both
    cards and quiz and never had them. Never overwrites.

    At most so many `cards` and `questions` are drafted, fewer where a lesson holds no more good ones; 0: none.

    `length` is that of the episodes, as "3:30", "10min" or "full" (all that can be told, a chapter a section); without
    it the front matter of each lesson says it, else the show.

    Reads the clock, or SOURCE_DATE_EPOCH, to date new episodes. A lesson that holds nothing to tell gives a result
    with an `error`. Raises ShowError and LessonError for a name that is no lesson, and AudiolessonError for what is no
    length, before anything is drafted.
    """
    from audiolesson.build.drafting import Wanted, draft_scripts, lesson_file
    from audiolesson.build.study_drafting import was_drafted

    _require_length(length)
    there = show.lesson_files()
    files = [lesson_file(show, name) for name in lessons] or [
        path for slug, path in there.items() if not show.script(slug).is_file() or not was_drafted(show, slug)
    ]
    results = draft_scripts(show, files, _now(), Wanted(length, cards, questions)) if files else []
    for path, result in zip(files, results, strict=True):
        if result.error and result.slug not in there:
            path.unlink()  # our copy of a file that is no lesson; the author's own stays where it is
    return results


def update_drafts(
    show: Show,
    slugs: Sequence[str] = (),
    *,
    length: str = "",
    cards: int = 15,
    questions: int = 12,
    write: bool = True,
    settle: bool = False,
) -> "list[LessonUpdate]":
    """Merge what lessons give now into the scripts, cards and quizzes that were drafted from them: of the named
    lessons, or of all. What the author changed stays; what both changed is told as a conflict, each time until the two
    agree, or once more and never again with `settle`. Nothing is written where `write` is False.

    `length`, `cards` and `questions` as in `draft`; without `length` a script keeps that of its head. Raises ShowError
    for a name that is no lesson, AudiolessonError for what is no length.
    """
    from audiolesson.build.drafting import Wanted
    from audiolesson.build.updating import How
    from audiolesson.build.updating import update_drafts as run

    _require_length(length)
    return run(show, slugs, Wanted(length, cards, questions), How(write, settle))


def _require_length(length: str) -> None:
    from audiolesson.build.drafting import wanted_length

    try:
        wanted_length(length or "full")
    except ValueError:
        raise AudiolessonError(f"{length!r:.60} is no length", hint='write "3:30", "10min" or "full"') from None


def passed_over(show: Show) -> list[str]:
    """What lies in lessons/ and is no lesson because of its name, as sentences."""
    from audiolesson.build.drafting import passed_over as run

    return run(show)


def build(
    show: Show,
    slugs: Sequence[str] = (),
    *,
    workers: int | None = None,
    remake: bool = False,
    reporter: Reporter | None = None,
    kept: "KeptTools | None" = None,
) -> BuildResult:
    """Draft what has no script, then make what is stale and the feed.

    `workers` defaults to the processors that may be used, at most 8. `kept` tools stay open for the next build.
    """
    from audiolesson.build.run import build as run
    from audiolesson.build.run import default_workers
    from audiolesson.show.slugs import known

    told = reporter or Reporter()
    wanted = known(show, slugs)
    texts = show.lesson_files()
    undrafted = [slug for slug in wanted or show.public(texts) if slug in texts and not show.script(slug).is_file()]
    failed: dict[str, AudiolessonError] = {}
    for result in draft(show, undrafted) if undrafted else ():
        if result.error:
            failed[result.slug] = result.error
        elif result.written:
            told.note(f"drafted {show.name(result.path)} from {show.name(texts[result.slug])}: yours to edit")
    problems = tuple(problem for error in failed.values() for problem in problems_of(error, "lesson"))
    wanted = [slug for slug in wanted if slug not in failed]
    if slugs and not wanted:
        return BuildResult(problems=problems)
    if not slugs:
        for text in passed_over(show):
            told.note(text)
    if not texts and not show.told():
        told.note(NO_LESSON)
    made = run(show, wanted, workers or default_workers(), told, remake=remake, kept=kept)
    return replace(made, problems=problems)


def watch(
    folder: Path | None = None,
    slugs: Sequence[str] = (),
    *,
    workers: int | None = None,
    remake: bool = False,
    audience: "Audience | None" = None,
    live: "Server | None" = None,
    stop: threading.Event | None = None,
) -> None:
    """Build the show in `folder`, or at or above the current folder, and build again after each save.

    It goes on until `stop` is set, whatever mistakes are saved; `audience` hears of each build, and so do the open
    pages of a server that is `live`. Helpers, imports and caches stay warm. A lesson that has no script is drafted
    by the first build alone. Raises ShowError where there is no show, LockedError when it is watched already.
    """
    from audiolesson.build.run import build as run
    from audiolesson.build.run import default_workers
    from audiolesson.watch.loop import watch as loop
    from audiolesson.watch.outcome import Audience
    from audiolesson.watch.pages import Pages

    root = show_folder(folder)
    told = audience or Audience()
    if live and live.live:
        told = Pages(live.root, live.live.tell, told)

    def first(show: Show, kept: "KeptTools") -> BuildResult:
        if live:
            live.published = show.address
        return build(show, slugs, remake=remake, reporter=told, kept=kept)

    def again(show: Show, kept: "KeptTools") -> BuildResult:
        if live:
            live.published = show.address
        return run(show, slugs, 1, told, kept=kept)

    loop(root, first, again, workers or default_workers(), told, stop or threading.Event())


def show_folder(folder: Path | None = None) -> Path:
    """The given folder or the nearest at or above the current one, where a show is. Raises ShowError without one."""
    root = Path(os.path.abspath(folder or find_show(Path.cwd())))  # noqa: PTH100 — links stay as they are
    if not (root / "show.toml").is_file():
        load_show(root)  # which says so
    return root


def episodes(show: Show) -> "list[LessonManifest]":
    """What was built of each lesson of a show, in time: its episode, drills, cards and quiz, with their files.

    A lesson that was never built is not among them; `show.episode(made.slug)` is the folder of its files.
    """
    from audiolesson.build.freshness import manifest_of

    made = [manifest for slug in show.told() if (manifest := manifest_of(show, slug))]
    return sorted(made, key=lambda manifest: (datetime.fromisoformat(manifest.date), manifest.slug))


def status(show: Show, slugs: Sequence[str] = ()) -> list[Task]:
    """What a build would make now, and why."""
    from audiolesson.build.status import tasks

    return tasks(show, slugs)


def seconds_of(tasks: Sequence[Task]) -> float:
    """About how long a build takes that carries out these tasks, in seconds; 0 where that is not known."""
    from audiolesson.build.cost import start_up

    known = sum(task.seconds for task in tasks)
    return known + start_up() if known and all(task.speak >= 0 for task in tasks) else 0.0


def check(show: Show, slugs: Sequence[str] = (), *, strict: bool = False) -> list[Problem]:
    """All mistakes and doubts in settings, lessons and scripts, sorted by place.

    `strict` also tells what show.toml or a comment turns off for nothing. Rules about what was built look at builds
    that are fresh.
    """
    from audiolesson.build.freshness import fresh_manifest
    from audiolesson.check.run import check as run

    return run(show, slugs or None, built=lambda slug: fresh_manifest(show, slug), strict=strict)


def rules() -> list[str]:
    """The names of all rules of `check`."""
    from audiolesson.check.catalogue import abouts

    return list(abouts())


def explain(rule: str) -> str:
    """What a rule of `check` finds and why it matters, with examples, as Markdown. Raises AudiolessonError for none."""
    from audiolesson.check.catalogue import abouts
    from audiolesson.check.explain import explain as run
    from audiolesson.script.mistakes import near

    if rule not in abouts():
        raise AudiolessonError(f"no rule is called {rule!r:.60}", hint=near(rule, abouts()))
    return run(rule)


def write_ids(show: Show, slugs: Sequence[str] = ()) -> dict[str, int]:
    """Write the `{#id}` that cards and questions lack into their files: file → how many, of those that changed."""
    from audiolesson.check.fix import write_ids as run
    from audiolesson.show.slugs import known

    return run(show, known(show, slugs) or show.slugs())


def import_deck(
    show: Show, file: Path, *, slug: str = "", form: str = "", separator: str = "", append: bool = False
) -> "ImportResult":
    """Read the deck of another program and write it as the cards of a lesson, `slug` or one named after the file.

    `form` is one of `study.formats.names.FORMATS`, found out where it is ""; `separator` stands between question
    and answer of a table. Never overwrites; with `append` cards that are new are put behind those that are there.
    Reads the clock, or SOURCE_DATE_EPOCH, to date a deck that belongs to no lesson.
    """
    from audiolesson.build.deck_import import Source
    from audiolesson.build.deck_import import import_deck as run

    return run(show, Source(file, form, separator), _now(), slug=slug, append=append)


def export_deck(
    show: Show,
    slug: str,
    *,
    form: str = "apkg",
    out: Path | None = None,
    sound: bool = True,
    force: bool = False,
    workers: int | None = None,
    progress: Callable[[str, int, int], None] | None = None,
) -> "ExportResult":
    """Write the cards of a lesson for another program: `form` is one of `study.formats.names.FORMATS`.

    `out` is SLUG with its ending in the current folder where it is None. A package holds the spoken question and
    answer of each card, unless `sound` is False. Overwrites what it wrote itself, anything else only with `force`.
    Reads the clock, or SOURCE_DATE_EPOCH, for cards that changed since the last export.
    `progress` hears of each step: its stage ("speak", "encode"), how many are done, of how many.
    """
    from audiolesson.build.deck_export import Export
    from audiolesson.build.deck_export import export_deck as run
    from audiolesson.build.run import default_workers

    wanted = Export(form, out, sound, force)
    return run(show, slug, wanted, _now(), workers or default_workers(), progress or (lambda *_: None))


def reading(text: str, show: Show | None = None) -> str:
    """The words that a voice would be given for a text as it could stand in a script, on one line."""
    from audiolesson.upkeep.say import reading as words

    return words(text, show)


def line_reading(text: str, show: Show | None = None) -> "tuple[str, list[Problem]]":
    """As `reading`, of any line: with what keeps it from standing in a script, and then the words of its bare text."""
    from audiolesson.upkeep.line import line_reading as words

    return words(text, show)


def say(text: str, out: Path, *, show: Show | None = None, voice: str = "", rate: float = 1.0) -> int:
    """Speak a text as it could stand in a script into a WAV or MP3 file; returns its length in ms."""
    from audiolesson.upkeep.say import say as speak

    return speak(text, out, show, voice, rate)


def passage(what: str, *, show: Show | None = None, voice: str = "", rate: float | None = None) -> "Passage":
    """The sentences of a text, or of what stands on a line where `what` is FILE:LINE of the show.

    `voice` is another one for whoever speaks, `rate` the pace against its own; None: as the last build had it.
    """
    from audiolesson.upkeep.at_line import passage_at, target_of
    from audiolesson.upkeep.say import passage_of

    target = target_of(what, show)
    if show and target:
        return passage_at(show, target, voice, rate)
    return passage_of(what, show, voice, 1.0 if rate is None else rate)


def speech(passage: "Passage", *, show: Show | None = None) -> "Speech":
    """The sound of a passage (48 kHz mono 16 bit); of a show's, what its cache has is not spoken again."""
    from audiolesson.upkeep.say import speak

    return speak(passage, show)


def write_speech(speech: "Speech", out: Path, *, show: Show | None = None) -> None:
    """Write a speech into a WAV or MP3 file."""
    from audiolesson.upkeep.say import write

    write(speech, out, show)


def play(speech: "Speech") -> bool:
    """Let a speech be heard and wait for its end. Returns False where this machine has no speakers or no player."""
    from audiolesson.upkeep.player import play as run
    from audiolesson.upkeep.say import wav

    return run(wav(speech.samples), speech.length)


def lexicon(show: Show, slugs: Sequence[str] = ()) -> "Words":
    """The words that are said in a special way, where they are heard, and those that perhaps should be."""
    from audiolesson.upkeep.lexicon import words_of

    return words_of(show, slugs)


def add_word(show: Show, word: str, said: str) -> "Change":
    """Give a word its reading in show.toml, all else there left as it is; open the show anew to see it."""
    from audiolesson.upkeep.lexicon import add

    return add(show, word, said)


def remove_word(show: Show, word: str) -> "Change":
    """Take a word's reading out of show.toml, all else there left as it is; open the show anew to see it."""
    from audiolesson.upkeep.lexicon import remove

    return remove(show, word)


def plan_proof(
    show: Show, slugs: Sequence[str] = (), length: Ms | None = Ms(30_000), *, everything: bool = False
) -> "Proof":
    """The sentences that carry a risk and were not heard in a proof yet, as many as fit into `length` (None: all)."""
    from audiolesson.upkeep.proof import plan

    return plan(show, slugs, length, everything=everything)


def make_proof(show: Show, proof: "Proof", out: Path) -> "Speech":
    """Speak a proof into an MP3 or WAV file, each sentence announced by its line; the next proof leaves it out."""
    from audiolesson.build.run import default_workers
    from audiolesson.upkeep.proof import make

    return make(show, proof, out, default_workers())


def voices() -> "list[VoiceInfo]":
    """Every voice of every installed engine that can speak on this machine."""
    from audiolesson.speech.catalogue import installed, voice

    found: list[VoiceInfo] = []
    for name in installed():
        with contextlib.suppress(Exception):  # a voice of somebody else may fail in any way: `doctor` tells how
            found += () if voice(name).problems() else voice(name).catalogue()
    return found


def server(
    show: Show, *, host: str = "127.0.0.1", port: int = 8000, log: Callable[[str], None] | None = None
) -> "Server":
    """A server of feed/; call `serve_forever()` on it, and `shutdown()` from another thread."""
    from audiolesson.serve.server import make_server

    return make_server(show.published, host=host, port=port, address=show.address, log=log)


def live_server(
    folder: Path | None = None, *, host: str = "127.0.0.1", port: int = 8000, log: Callable[[str], None] | None = None
) -> "Server":
    """As `server`, for `watch` to tell its open pages of each build. The show's settings may be broken yet."""
    from audiolesson.serve.live import Live
    from audiolesson.serve.server import make_server

    root = show_folder(folder)
    try:
        address = load_show(root).address
    except AudiolessonError:
        address = ""
    return make_server(root / "feed", host=host, port=port, address=address, log=log, live=Live())


def rename(show: Show, old: str, new: str) -> "list[Move]":
    """Give a lesson another slug in all its files, while every guid stays; open the show anew to see it."""
    from audiolesson.upkeep.rename import rename as run

    return run(show, old, new)


def gone(show: Show) -> list[str]:
    """The lessons of a show with an address that stand in feed/ and whose files are gone: the next build drops them."""
    from audiolesson.upkeep.withdraw import gone as run

    return run(show)


def withdraw(show: Show, slug: str) -> bool:
    """Take a lesson out of the feeds, as from the next build of the show opened anew; False: it is withdrawn already.

    Its files stay, and its guids stay reserved.
    """
    from audiolesson.upkeep.withdraw import withdraw as run

    return run(show, slug)


def bring_back(show: Show, slug: str) -> bool:
    """Let a withdrawn lesson stand in the feeds again, with the guids that it had; False: it is not withdrawn."""
    from audiolesson.upkeep.withdraw import bring_back as run

    return run(show, slug)


def clean(show: Show, *, everything: bool = False) -> int:
    """Remove what a build can make again; returns the bytes that were freed."""
    from audiolesson.upkeep.clean import clean as run

    return run(show, everything=everything)


def doctor() -> "list[Finding]":
    """What this machine has and what is missing."""
    from audiolesson.upkeep.doctor import examine

    return examine()


def _now() -> datetime:
    """SOURCE_DATE_EPOCH, else the clock. Raises AudiolessonError when the variable is no time."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or str(int(time.time()))
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        hint = "give whole seconds since 1970, or unset it"
        raise AudiolessonError(f"SOURCE_DATE_EPOCH is no time: {epoch:.40}", hint=hint) from None
