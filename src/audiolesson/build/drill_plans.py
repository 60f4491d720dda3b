"""Which drills a deck or a quiz gives: the lengths of all that can be said in them decide, nothing is made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from audiolesson.build.about import About
from audiolesson.build.material import script_for
from audiolesson.build.sound_plan import think_times
from audiolesson.episode.breaths import EDGE
from audiolesson.episode.model import Fit, Sentence
from audiolesson.episode.shares import shares
from audiolesson.script.model import Script
from audiolesson.show.model import DrillSettings, Show
from audiolesson.study import drill
from audiolesson.study.drill_words import DrillKind, words_for
from audiolesson.study.eased import eased_plans
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.trials import Plan
from audiolesson.units import FRAME_MS, Ms


@dataclass(frozen=True, slots=True)
class PlannedDrill:
    """One file: its trials in order, the script that they make, and the show with the gaps and times to think of it.

    `opening` is how long it is until the first trial, the gap included; 0 where nothing is said before it.
    """

    plan: Plan
    script: Script
    show: Show
    opening: Ms


def planned_drills(
    show: Show,
    asked: Deck | Quiz,
    about: About,
    material: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    plan: Fit,
    *,
    titled: bool,
) -> list[PlannedDrill]:
    """The drills; several only where one file could not hold all its chapters. The show is `bare`.

    `lengths[i]` is the clip length of `sentences[i]` of the `material`, whose fit is `plan`; it is `titled` or not.
    """
    kind = kind_of(asked)

    def each(settings: DrillSettings) -> list[Ms]:
        times = think_times(replace(show, drill=settings))
        segments = {one.segment: one.length for one in shares(material, sentences, lengths, {}, plan, times)}
        return [segments.get(at, Ms(0)) for at in range(len(material.segments))]

    def measure(settings: DrillSettings) -> drill.Measured:
        return drill.measured(kind, each(settings), settings, show.language)

    settings = replace(show.drill, gap=gap_part(show.drill), repeat=show.drill.repeat and kind == "cards")
    hard = [card.hard for card in asked.cards] if isinstance(asked, Deck) else [False] * len(asked.questions)
    settings, made = eased_plans(measure, hard=hard, target=target_of(show, asked), settings=settings)
    heard = replace(show, drill=settings)
    opening = Ms(each(settings)[0] + settings.gap if words_for(show.language) else 0)
    scripts = [script_for(show, asked, one.trials, about, titled=titled) for one in made]
    return [PlannedDrill(one, script, heard, opening) for one, script in zip(made, scripts, strict=True)]


def kind_of(asked: Deck | Quiz) -> DrillKind:
    """ "cards" or "quiz"."""
    return "cards" if isinstance(asked, Deck) else "quiz"


def target_of(show: Show, asked: Deck | Quiz) -> Ms | None:
    """The length that a drill is to have, in ms: its own, else the show's; None: full."""
    wanted = show.length.cards if isinstance(asked, Deck) else show.length.quiz
    return wanted if asked.head.length == 0 else asked.head.length


def bare(show: Show) -> Show:
    """The show as its drills sound: without opening, closing and music, which would only be heard again and again."""
    return replace(show, sound=replace(show.sound, opening="", closing="", between="", bed=""))


def gap_part(settings: DrillSettings) -> Ms:
    """The part of silence between two trials: what the edges of their parts leave of the gap, in whole frames."""
    return Ms(max(0, round((settings.gap - 2 * EDGE) / FRAME_MS)) * FRAME_MS)
