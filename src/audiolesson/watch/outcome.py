"""What one build of a watch gave, and those who are told of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from audiolesson.build.reporter import BuildResult, Reporter
from audiolesson.errors import AudiolessonError, Problem, problems_of
from audiolesson.show.model import Show
from audiolesson.watch.changed import Changed


@dataclass(frozen=True, slots=True)
class Outcome:
    """One build. `saved` names what it was built for (nothing: the first one), `changed` is by slug.

    `show` is None where show.toml cannot be read, `error` what kept everything from being built. `is_news` is False
    where all was as before. `seconds` from the news of the save to the end.
    """

    saved: tuple[str, ...] = ()
    show: Show | None = None
    result: BuildResult = field(default_factory=BuildResult)
    error: AudiolessonError | None = None
    notes: tuple[str, ...] = ()
    changed: Mapping[str, Changed] = field(default_factory=dict)
    seconds: float = 0.0
    is_news: bool = True

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All mistakes that kept something from being built."""
        lessons = [problems_of(one.error, "build") for one in self.result.lessons if one.error]
        whole = problems_of(self.error, "show") if self.error else ()
        return (*whole, *self.result.problems, *(problem for own in lessons for problem in own))

    @property
    def made(self) -> bool:
        """Whether anything was made or deleted."""
        result = self.result
        return bool(result.written or result.deleted or any(one.why and not one.error for one in result.lessons))


class Audience(Reporter):
    """Says nothing; a base for those who want to hear of a watch, and of its builds as they go on."""

    def began(self, saved: Sequence[str]) -> None:
        """A build begins, because these files were saved."""

    def waits(self) -> None:
        """Another process builds this show; ours comes next."""

    def built(self, outcome: Outcome) -> None:
        """A build has ended; also one that found nothing new."""
