"""What a person should know of a drill: a length that could not be held and why, cards that found no room."""

from audiolesson.study.drill_words import DrillKind
from audiolesson.study.order.runs import MOST_TRIALS
from audiolesson.study.trials import Plan
from audiolesson.units import Ms, clock, lasting

_WHAT = {"cards": ("card", "cards"), "quiz": ("question", "questions")}
_MINUTE_MS = 60_000


def drill_notes(kind: DrillKind, plan: Plan, target: Ms | None, count: int) -> list[str]:
    """At most one note on a drill of a deck of `count` cards or questions, of which `plan.left` found no room."""
    if target is None:
        return []
    many = f"{len(plan.left)} of {count}"
    if plan.held(target):
        return [f"{kind}: {many} found no room in {clock(target)}"] if plan.left else []
    left = f"; {many} are left out" if plan.left else ""
    return [f"{kind}: {_told(plan.length)} instead of {_told(target)}: {_why(kind, plan, count)}{left}"]


def opening_notes(kind: DrillKind, opening: Ms, longest: Ms) -> list[str]:
    """At most one note on an opening that is too long, which the program has no shorter words for."""
    if opening <= longest:
        return []
    told = f"{_told(opening)} without the title too, more than {longest / 1000:g} s"
    return [f"{kind}: the opening takes {told}: give the Host a quicker voice"]


def _why(kind: DrillKind, plan: Plan, count: int) -> str:
    """Why no other drill is nearer to its length."""
    one, all_of_them = _WHAT[kind]
    if len(plan.trials) == MOST_TRIALS and plan.off < 0:
        return f"a file has room for {MOST_TRIALS} trials"
    if not plan.left and plan.off < 0:
        return f"its {count} {all_of_them} take no longer" if count > 1 else f"its one {one} takes no longer"
    if len(plan.trials) == 1 and plan.off > 0:
        return f"one {one} with opening and close takes as long"
    return f"no choice of its {all_of_them} comes nearer"


def _told(ms: int) -> str:
    """A length to the second, a short one to the tenth, so that 30.9 s instead of 30 s is seen to be something else."""
    return lasting(ms) if ms >= _MINUTE_MS else f"{ms / 1000:.1f} s"
