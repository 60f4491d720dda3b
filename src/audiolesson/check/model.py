"""What rules look at, what they find, and the rules themselves."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from audiolesson.check.about import About
from audiolesson.check.texts import TextView
from audiolesson.errors import Place, Problem, Severity
from audiolesson.script.model import Head, Paragraph, Script
from audiolesson.show.model import Show
from audiolesson.show.read import FILE, place_of

if TYPE_CHECKING:
    from audiolesson.check.study_view import StudyView

SETTINGS = FILE


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found. `kind` refines the rule's name where one rule finds several kinds: `wording-formula`."""

    place: Place
    message: str
    hint: str = ""
    kind: str = ""


@dataclass(frozen=True)
class LessonView(TextView):
    """One lesson for the rules: its script, and what is worked out from it only when a rule asks.

    Where the script has `mistakes` of the format, it holds what could be read in spite of them.
    """

    script: Script
    mistakes: tuple[Problem, ...] = ()

    @property
    def head(self) -> Head:
        """The head of the script."""
        return self.script.head

    @property
    def path(self) -> Path:
        """The script."""
        return self.show.script(self.slug)

    @property
    def head_is_read(self) -> bool:
        """Whether no mistake stands in the head, so that what it lacks is truly not there."""
        first = min((segment.place.line for segment in self.script.segments), default=0)
        return not self.mistakes or all(0 < first <= problem.place.line for problem in self.mistakes)

    def is_read(self, number: int) -> bool:
        """Whether no mistake stands in the segment of this index, so that what it lacks is truly not there."""
        lines = [segment.place.line for segment in self.script.segments[number : number + 2]]
        end = lines[1] if len(lines) > 1 else None
        return not any(lines[0] <= one.place.line and (end is None or one.place.line < end) for one in self.mistakes)

    def paragraphs(self) -> Iterator[Paragraph]:
        """All paragraphs of the script, in order."""
        for segment in self.script.segments:
            for item in segment.items:
                if isinstance(item, Paragraph):
                    yield item


@dataclass(frozen=True)
class ShowView:
    """The show for the rules that compare lessons: slug → head, of all scripts whose head can be read.

    `study` has the heads of decks and quizzes, each by its file without .md, such as "one.cards". The lessons that
    are checked come last, so that of two that clash one of them is named.
    """

    show: Show
    heads: Mapping[str, Head]
    study: Mapping[str, Head] = field(default_factory=dict)

    def place(self, slug: str) -> Place:
        """The head of a lesson's script."""
        return Place(self.show.name(self.show.script(slug)), 1)

    def setting(self, name: str) -> Place:
        """The line of show.toml on which a setting such as `sound.opening` stands; the file where it is not seen."""
        return place_of(self.show.root, name)


@dataclass(frozen=True, slots=True)
class LessonRule:
    """A rule about one script. `name` is what `[check] off` in show.toml, or a comment in the file, turns off.

    An error makes `check` exit 1; it stops the build too, unless what it finds is a matter of what is said, which an
    author wants to hear before it is put right.
    """

    name: str
    severity: Severity
    find: Callable[[LessonView], Iterable[Finding]]
    about: About
    stops_build: bool = True


@dataclass(frozen=True, slots=True)
class StudyRule:
    """A rule about one deck or quiz, with the same severities. What stops a build stops that of its drill alone."""

    name: str
    severity: Severity
    find: "Callable[[StudyView], Iterable[Finding]]"
    about: About
    stops_build: bool = True


@dataclass(frozen=True, slots=True)
class ShowRule:
    """A rule about settings, or about lessons beside each other."""

    name: str
    severity: Severity
    find: Callable[[ShowView], Iterable[Finding]]
    about: About
