"""What a build would speak and encode of a lesson's cards or quiz, and which drills follow from an edited script."""

from dataclasses import replace

from audiolesson.build.drill_opening import LONGEST_OPENING, openings
from audiolesson.build.drill_plan import drill_plan
from audiolesson.build.drill_plans import bare, planned_drills
from audiolesson.build.foresee import Foreseen, Foresight, lengths_of
from audiolesson.build.material import about_lesson, material_for, study_of
from audiolesson.build.said_words import PREFIX, lexicon_inputs
from audiolesson.build.sound_plan import fitted
from audiolesson.build.sources import load_sources
from audiolesson.errors import AudiolessonError
from audiolesson.files import file_digest
from audiolesson.manifest import LessonManifest
from audiolesson.show.model import Show


def foresee_drills(show: Show, slug: str, kind: str, foresight: Foresight) -> Foreseen:
    """What a build would do for the drills of a lesson's "cards" or "quiz". Raises ProblemsError, VoiceError, …"""
    asked, about = study_of(show, slug, kind)
    show = bare(show)
    parts = set[str]()
    for titled in openings(show, asked, about):
        material = material_for(show, asked, about, titled=titled)
        known = foresight.known(material)
        told, sources = foresight.told(known), load_sources(show, material)
        if not any(known.clips):
            return told
        lengths = lengths_of(known)
        plan = fitted(show, material, known.sentences, lengths, sources, None, 1.0)
        made = planned_drills(show, asked, about, material, known.sentences, lengths, plan, titled=titled)
        if made[0].opening <= LONGEST_OPENING:
            break
    for drill in made:
        own = foresight.known(drill.script)
        heard = drill.show
        fit = fitted(heard, drill.script, own.sentences, lengths_of(own), sources, None, 1.0, heard.drill.gap)
        parts |= foresight.parts(heard, drill.script, own, fit, sources)
    return replace(told, parts=frozenset(parts), encodes=bool(parts))


def drills_that_follow(show: Show, slug: str, before: LessonManifest) -> list[tuple[str, str]]:
    """(kind, why) for each of "cards" and "quiz" whose drills are other ones because of what the script says."""
    try:
        about = about_lesson(show, slug)
    except AudiolessonError:
        return []
    found = []
    words = lexicon_inputs(show, slug)
    for kind, path in show.spoken(slug).items():
        old = [drill.plan for drill in before.drills if drill.kind == kind]
        if about is None or not old or not path.is_file():
            continue
        own = {name: value for name, value in words.items() if name == f"{PREFIX}{kind}"}
        if {*old} != {drill_plan(show, slug, about, file_digest(path), own)}:
            what = [name for name, same in (("title", about.title == before.title), ("date", about.date == before.date))
                    if not same]  # fmt: skip
            found.append((kind, f"{show.name(show.script(slug))} edited ({', '.join(what) or 'lexicon'})"))
    return found
