"""A verb in -ing: what an order becomes when it says what something does."""

import re


def doing(verb: str) -> str:
    """combine → combining, run → running; "" where the last letter may be doubled or not: "commit"."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e"):
        return f"{verb}ing" if verb.endswith(("ee", "oe", "ye")) else f"{verb[:-1]}ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", verb):
        return f"{verb}{verb[-1]}ing"
    if re.search(r"[^aeiou][aeiou][^aeiouwxy]\Z", verb) and not re.search(r"(?:en|er|it|or|on|op|al|el)\Z", verb):
        return ""
    return f"{verb}ing"
