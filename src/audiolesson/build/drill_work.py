"""A deck or a quiz spoken, put in order and encoded: Deck → drills.

All that a drill can be made of is spoken first; the lengths of the clips decide the order of the trials, and the
drill's script then goes the way of every script.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from audiolesson.build.about import About
from audiolesson.build.drill_notes import drill_notes, opening_notes
from audiolesson.build.drill_opening import LONGEST_OPENING, openings
from audiolesson.build.drill_plans import bare, kind_of, planned_drills, target_of
from audiolesson.build.material import material_for
from audiolesson.build.render import Rendered, render_script, speak_to_fit
from audiolesson.build.reporter import Effort
from audiolesson.build.sources import Sources, load_sources
from audiolesson.build.tools import Tools
from audiolesson.script.model import Head, Script
from audiolesson.show.model import Show
from audiolesson.study.drill_words import DrillKind, words_for
from audiolesson.study.model import Deck, Quiz
from audiolesson.units import Ms

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill that was made: its head names it, `count` are its cards or questions, `target` ms (None: full)."""

    head: Head
    script: Script
    sources: Sources
    rendered: Rendered
    target: Ms | None
    count: int
    effort: Effort
    notes: tuple[str, ...] = ()


def drills_of(show: Show, asked: Deck | Quiz, about: About, tools: Tools, progress: Progress) -> list[Drill]:
    """The drills of a deck or a quiz; several only where one file could not hold all its chapters.

    Raises VoiceError, SoundError, ProblemsError.
    """
    show = bare(show)
    target = target_of(show, asked)
    tried = 0
    for titled in openings(show, asked, about):
        material = material_for(show, asked, about, titled=titled)
        sources = load_sources(show, material)
        spoken = speak_to_fit(show, material, sources, None, tools, progress)
        tried += spoken.spoken
        lengths = [clip.length for clip in spoken.clips]
        made = planned_drills(show, asked, about, material, spoken.sentences, lengths, spoken.fit, titled=titled)
        if made[0].opening <= LONGEST_OPENING:
            break
    drills, kind = [], kind_of(asked)
    held = len(asked.cards) if isinstance(asked, Deck) else len(asked.questions)
    for number, one in enumerate(made, 1):
        plan, script = one.plan, one.script
        own, gap = one.show, one.show.drill.gap
        rendered = render_script(own, script, sources, None, tools, progress, full_gap=gap, by_speech=True)
        effort = Effort(rendered.speech.spoken, rendered.speech.reused, rendered.encoded_ms)
        if number == 1:
            effort = Effort(effort.spoken + tried, spoken.reused, effort.encoded_ms)
        head = replace(asked.head, title=_title(show, kind, asked.head.title, about.title, number))
        count = len({trial.card for trial in plan.trials})
        said = Ms(one.opening - gap)  # a gap of many seconds is what the settings ask for
        notes = (*drill_notes(kind, plan, target, held), *opening_notes(kind, said, LONGEST_OPENING))
        drills.append(Drill(head, script, sources, rendered, target, count, effort, notes))
    return drills


def _title(show: Show, kind: DrillKind, own: str, lesson: str, number: int) -> str:
    """What a drill is called: as its head says, else after its lesson; the episode is called otherwise."""
    words = words_for(show.language)
    name = own or f"{lesson} – {words.name[kind].lower() if words else kind}"
    return name if number == 1 else f"{name} {number}"
