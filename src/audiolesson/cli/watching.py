"""`build --watch` and `serve --live`: one block for each build, until Ctrl-C."""

import json
import threading
from collections.abc import Callable

import click

from audiolesson import api
from audiolesson.cli.common import Settings, count, print_problems, shares, style
from audiolesson.cli.make import Terminal
from audiolesson.errors import Problem
from audiolesson.serve.server import Server
from audiolesson.units import clock, lasting
from audiolesson.watch.changed import Changed
from audiolesson.watch.outcome import Audience, Outcome
from audiolesson.watch.telling import told

_MOST_NAMED = 3


def watch(settings: Settings, run: Callable[[Audience], None], *, as_json: bool = False) -> None:
    """Run a watch until Ctrl-C, which is its way to end: exit 0, as for `serve`."""
    try:
        run(_Lines() if as_json else _Blocks(settings))
    except KeyboardInterrupt:
        if not as_json:
            settings.tell("stopped")


def watch_served(settings: Settings, server: Server, workers: int | None) -> None:
    """Run a watch beside its server, until Ctrl-C ends both."""
    thread = threading.Thread(target=server.serve_forever, name="serve", daemon=True)
    thread.start()
    try:
        watch(settings, lambda told: api.watch(settings.root(), workers=workers, audience=told, live=server))
    finally:
        server.shutdown()
        thread.join()


class _Lines(Audience):
    """One line of JSON for each build, the first included."""

    def built(self, outcome: Outcome) -> None:
        if outcome.is_news:
            click.echo(json.dumps(told(outcome), ensure_ascii=False))


class _Blocks(Terminal, Audience):
    """A block for each build: what was made, why, what is wrong, how long it took. Drawn progress is for terminals."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings.verbose, settings.root())
        self._quiet = settings.quiet
        self.shown = self.shown and not self._quiet
        self._had_problems = False
        self._is_first = True

    def note(self, text: str) -> None:
        if not self._quiet:
            super().note(text)

    def warned(self, problem: Problem) -> None:
        if not self._quiet:
            super().warned(problem)

    def waits(self) -> None:
        self.note("another build of this show is running: this one follows it")

    def built(self, outcome: Outcome) -> None:
        self._line("")
        if outcome.is_news:
            self._print(outcome)
        if self._is_first and not self._quiet:
            click.echo(style("watching show.toml, lessons/, scripts/, sounds/, pictures/: Ctrl-C ends it", "cyan"))
        self._is_first = False

    def _print(self, outcome: Outcome) -> None:
        problems = outcome.problems
        print_problems(problems, outcome.show.root if outcome.show else None)
        for lesson in outcome.result.lessons:
            for note in lesson.notes:
                click.echo(f"{lesson.slug}: {style('warning: ', 'yellow')}{note}", err=True)
        if not self._quiet:
            for line in lines_of(outcome, mended=self._had_problems and not problems):
                click.echo(line)
        self._had_problems = bool(problems)


def lines_of(outcome: Outcome, *, mended: bool = False) -> list[str]:
    """What a build made and why, as lines; `mended`: the build before had mistakes, and this one has none."""
    lines = []
    for lesson in outcome.result.lessons:
        if lesson.why and not lesson.error and lesson.manifest:
            made = lesson.manifest
            words = [f"{count(lesson.spoken, 'sentence')} spoken", f"{lesson.encoded_ms / 1000:.1f} s encoded"]
            if made.segments:
                off = f" ({lesson.off / 1000:+.2f} s)" if made.target else ""
                words.append(f"length {lasting(made.length)}{off}")
            words += [f"{drill.name} {lasting(drill.length)}" for drill in made.drills]
            lines += [f"{lesson.slug}: {lesson.why}", f"  {', '.join(words)}"]
            lines += [f"  {shares(made)}"] if made.segments else []
            lines += [f"  {place}" for place in _places(outcome, lesson.slug)]
    lines += outcome.notes
    return [*lines, f"{_end(outcome, mended)}, {outcome.seconds:.2f} s"]


def _places(outcome: Outcome, slug: str) -> list[str]:
    """Where in the episode the changed sentences are heard, the first few; which paragraphs are newly not heard."""
    new = outcome.changed.get(slug, Changed())
    heard = [f"{clock(sentence.start)} {sentence.text}" for sentence in new.sentences]
    silent = [f"no time for line {one.line}: {one.text}" for one in new.left_out]
    return [line for lines in (heard, silent) for line in _first(lines)]


def _first(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST_NAMED
    return [*lines[:_MOST_NAMED], f"and {more} more"] if more > 0 else lines


def _end(outcome: Outcome, mended: bool) -> str:
    result = outcome.result
    if outcome.problems:
        return f"{count(len(outcome.problems), 'mistake')}: what was built before stays"
    if result.written or result.deleted:
        gone = f", {len(result.deleted)} old deleted" if result.deleted else ""
        return f"feed/: {count(len(result.written), 'file')} written{gone}"
    return "mended: all is as it was built" if mended else "nothing to do"
