"""A statement turned into a question for what stands behind its verb: "In which way does a kiln lose heat …?"."""

from audiolesson.draft.english.forms import base_of_ed, base_of_s
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.verbs import PAST, word_set
from audiolesson.study.facts.prose.parted import Parted

_AUX = word_set("is are was were can must should may will could has have had")


def inverted(what: str, one: Parted, rest: str) -> str:
    """A question for what stands behind the verb."""
    verb, x = one.verb, one.x
    second = rest.split(" ")[0]
    helps = verb not in ("has", "have", "had") or base_of_ed(second) or second in PAST
    if verb in _AUX and helps:
        return f"{what} {verb} {x} {rest}".strip()
    if verb == "had":
        return f"{what} did {x} have {rest}".strip()
    if verb in ("has", "have"):
        return f"{what} {'do' if one.many else 'does'} {x} have {rest}".strip()
    if base := base_of_past(verb):
        return f"{what} did {x} {base} {rest}".strip()
    do, base = ("do", verb) if one.many else ("does", base_of_s(verb))
    return f"{what} {do} {x} {base} {rest}".strip()
