"""Lesson → Script: gather what can be said, outline it, choose by importance, frame it, hold the time."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from audiolesson.draft.blocks import gather
from audiolesson.draft.budget import ALL_SHARE, MUST_SHARE, Clock, length
from audiolesson.draft.choose import Chooser, cover, fill, recap
from audiolesson.draft.compose import Choice, compose
from audiolesson.draft.frame import Frame, about, defines, frame, within
from audiolesson.draft.gathered import Gathered
from audiolesson.draft.importance import DEFINES, scores, vectors
from audiolesson.draft.model import Candidate, Drafted, Note
from audiolesson.draft.outline import MOST_GROUPS, Outline, outline
from audiolesson.draft.titles import inside, named, subject_of, title_of, topic_of
from audiolesson.errors import LessonError, Place
from audiolesson.lesson.model import Lesson
from audiolesson.script.model import Head, Script, Segment
from audiolesson.units import Ms
from audiolesson.wording.pace import Pace

RECAP_POINTS = 3
ENOUGH_SHARE = 0.96
"""With less than this share of the target in words, an episode cannot be brought to its length (measured: 0.98 can)."""
_MS_A_GROUP = 25_000
"""A segment shorter than this is no chapter: shorter targets get fewer segments."""


def draft(
    lesson: Lesson,
    *,
    pace: Pace,
    target: Ms | None,
    date: str,
    language: str = "en",
    lexicon: Mapping[str, str] = {},
) -> Drafted:
    """Draft the script of a lesson, in the lesson's own words.

    `target` is the length of the episode in ms: must-say comes to about 0.85 of it, everything to about 1.12, as
    far as the lesson has the words. None takes everything that can be said. `date` (RFC 3339) goes into the head.
    Raises LessonError when nothing in the lesson can be said.
    """
    gathered = gather(lesson, language)
    candidates = gathered.candidates
    place = Place(lesson.sections[0].place.file if lesson.sections else f"{lesson.slug}.md")
    if not candidates:
        raise LessonError(
            "nothing in this lesson can be told: no sentence of it stands alone",
            place,
            "write a paragraph or two in full sentences, or write the script by hand",
        )
    place = Place(f"{lesson.slug}.md")
    most = MOST_GROUPS if target is None else max(1, min(MOST_GROUPS, target // _MS_A_GROUP))
    plan = outline(lesson, candidates, gathered.whole, most)
    clock = Clock(pace, language, lexicon)
    segments, choice = _write(lesson, gathered, plan, target, clock, place)
    wanted = target if target is not None else None
    head = Head(lesson.title, date, wanted, lexicon={}, resources=lesson.resources)
    notes = _notes(lesson, gathered, choice)
    if target is not None and (most := length(segments, clock, True)) < target * ENOUGH_SHARE:
        notes = (*notes, _too_short(lesson, Ms(most), Ms(target), place))
    return Drafted(Script(head, segments), notes)


def _too_short(lesson: Lesson, most: Ms, target: Ms, place: Place) -> Note:
    """A last note, under the lesson's title: how much of the time its words fill, and what to do."""
    why = (
        f"all that can be told of this lesson takes about {most // 1000} s of {target // 1000} s: "
        "add sentences to the lesson or the script, or set `length: full` in the script's head"
    )
    return Note(lesson.title, place, 0, 0, why)


def _write(
    lesson: Lesson, gathered: Gathered, plan: Outline, target: Ms | None, clock: Clock, place: Place
) -> tuple[tuple[Segment, ...], Choice]:
    """Choose and compose: the segments and which candidates they hold."""
    candidates, whole = gathered.candidates, gathered.whole
    seen = vectors(candidates)
    worth = scores(lesson, candidates, seen)
    topic = topic_of(named(lesson), whole)
    plan, hook = _with_hook(plan, candidates, worth, topic)
    titles = [group.title for group in plan.groups]
    within = [inside(title, whole) for title in titles]
    around = frame(lesson, topic, candidates[hook].text.text if hook >= 0 else "", within, gathered.language)
    topic_title = _opening_title(lesson, whole, titles, candidates[hook].text.text if hook >= 0 else "")

    def made(choice: Choice) -> tuple[Segment, ...]:
        return compose(choice, titles, topic_title, around, candidates, place)

    def measure(choice: Choice, everything: bool) -> Ms:
        return length(made(choice), clock, everything)

    start = Choice((hook,) if hook >= 0 else (), tuple(() for _ in plan.groups), hook=hook)
    chooser = Chooser(candidates, worth, seen, plan, measure, start, Counter({-1: int(hook >= 0)}))
    _select(chooser, target, around)
    return made(chooser.choice), chooser.choice


def _opening_title(lesson: Lesson, whole: str, titles: Sequence[str], hook: str) -> str:
    """The lesson's title; where a segment is called so, the subject of the first sentence, or "Introduction"."""
    used = {title.lower() for title in titles}
    tries = (title_of(named(lesson), whole), subject_of(hook) if hook else "", "Introduction")
    return next((title for title in tries if title and title.lower() not in used), "At the start")


def _select(chooser: Chooser, target: Ms | None, around: Frame) -> None:
    """Fill the time: each segment's best, the recap, the rest of must-say, then what is said if there is time."""
    endless = 10**12
    must = endless if target is None else round(target * MUST_SHARE)
    cover(chooser, must)
    so_far = chooser.choice
    if around.recap and (chooser.plan.summary or (target is not None and _has_more(chooser, target))):
        points = recap(chooser, RECAP_POINTS)
        while points and chooser.measure(replace(so_far, recap=points), False) > must:
            points = points[:-1]
        if len(points) >= 2 or (chooser.plan.summary and points):
            chooser.choice = replace(so_far, recap=points)
    fill(chooser, round(must * 1.02), round(must * 0.99), if_time=False)
    if not chooser.choice.all():
        best = max(
            range(len(chooser.scores)), key=lambda order: (chooser.candidates[order].follows < 0, chooser.scores[order])
        )
        chooser.choice = replace(chooser.choice, opening=(best,))
    if target is not None:
        whole = round(target * ALL_SHARE)
        fill(chooser, round(whole * 1.015), round(whole * 0.99), if_time=True)


def _has_more(chooser: Chooser, target: int) -> bool:
    """Whether the lesson holds more than the time does, so that a recap takes nothing from the telling.

    Told from the sentences chosen so far: their ms a character, times all characters.
    """
    said = sum(len(chooser.candidates[order].text.text) for order in chooser.choice.all())
    every = sum(len(candidate.text.text) for candidate in chooser.candidates)
    return bool(said) and chooser.measure(chooser.choice, False) * every / said > target * (ALL_SHARE + 0.1)


def _with_hook(
    plan: Outline, candidates: Sequence[Candidate], worth: Sequence[float], topic: str
) -> tuple[Outline, int]:
    """The sentence that opens the episode, −1 for none, taken out of the segment that it stood in.

    The first of these that there is: one of the opening that defines the topic, one of the lesson that does, the best
    of the opening, one of the first segment or the summary whose subject is the topic.
    """

    def fit(orders: Sequence[int]) -> list[int]:
        leaders = {c.follows for c in candidates} - set(plan.opening)
        return [
            o
            for o in orders
            if candidates[o].follows < 0
            and candidates[o].tier == 0
            and candidates[o].source == "prose"
            and o not in leaders
        ]

    early = fit(plan.opening)[:4]
    told = fit([o for group in plan.groups for o in group.orders])
    first = fit(plan.groups[0].orders if plan.groups else ())
    about_it = [o for o in (*first, *fit(plan.summary)) if about(topic, candidates[o].text.text)]
    hook = next((o for o in (*early, *told) if defines(topic, candidates[o].text.text)), -1)
    if hook < 0 and early:
        hook = max(early, key=lambda o: (worth[o] - 0.5 * early.index(o), -o))
    if hook < 0:
        part = [o for o in told if DEFINES.search(candidates[o].text.text) and within(topic, candidates[o].text.text)]
        hook = part[0] if part else -1
    if hook < 0 and about_it:
        hook = max(about_it, key=lambda o: (worth[o], -o))
    if hook < 0 or hook in plan.opening:
        return plan, hook
    groups = tuple(replace(group, orders=tuple(o for o in group.orders if o != hook)) for group in plan.groups)
    summary = tuple(o for o in plan.summary if o != hook)
    opening = tuple(sorted({*plan.opening, hook}))
    return replace(plan, opening=opening, groups=tuple(g for g in groups if g.orders), summary=summary), hook


def _notes(lesson: Lesson, gathered: Gathered, choice: Choice) -> tuple[Note, ...]:
    """One note a section: how many of its usable sentences are said, and why the others are not."""
    said = choice.all()
    notes = []
    for index, section in enumerate(lesson.sections):
        usable = [c.order for c in gathered.candidates if c.section == index]
        refused = Counter(item.why for item in gathered.refused if item.section == index)
        taken = sum(order in said for order in usable)
        reasons = []
        if taken < len(usable):
            reasons.append(f"{len(usable) - taken} left out for the length or because others say the same")
        reasons += [
            f"{count} refused: {why}" for why, count in sorted(refused.items(), key=lambda item: (-item[1], item[0]))
        ]
        notes.append(
            Note(
                section.title,
                section.place,
                taken,
                len(usable),
                "; ".join(reasons) or ("" if usable else "nothing to tell"),
            )
        )
    return tuple(notes)
