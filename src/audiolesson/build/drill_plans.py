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
from audiolesson.study.drill_words import DrillKind
from audiolesson.study.model import Deck, Quiz
from audiolesson.study.trials import Plan, plans
from audiolesson.units import FRAME_MS, Ms


@dataclass(frozen=True, slots=True)
class PlannedDrill:
    """One file: its trials in order, and the script that they make."""

    plan: Plan
    script: Script


def planned_drills(
    show: Show,
    asked: Deck | Quiz,
    about: About,
    material: Script,
    sentences: Sequence[Sentence],
    lengths: Sequence[Ms],
    plan: Fit,
) -> list[PlannedDrill]:
    """The drills; several only where one file could not hold all its chapters. The show is `bare`.

    `lengths[i]` is the clip length of `sentences[i]` of the `material`, whose fit is `plan`.
    """
    kind = kind_of(asked)
    settings = replace(show.drill, gap=gap_part(show.drill), repeat=show.drill.repeat and kind == "cards")
    found = shares(material, sentences, lengths, {}, plan, think_times(show))
    segments = {share.segment: share.length for share in found}
    each = [segments.get(at, Ms(0)) for at in range(len(material.segments))]
    own = drill.measured(kind, each, settings, show.language)
    hard = [card.hard for card in asked.cards] if isinstance(asked, Deck) else [False] * len(asked.questions)
    target = target_of(show, asked)
    made = plans(own.first, own.later, hard=hard, target=target, frame=own.frame, settings=settings)
    return [PlannedDrill(one, script_for(show, asked, one.trials, about)) for one in made]


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
