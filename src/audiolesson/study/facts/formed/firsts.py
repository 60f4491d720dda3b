"""The one of a kind that a sentence singles out and names beside it: "The first kiln in Linz, the Long Kiln, …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_FOR, stems
from audiolesson.study.facts.form import without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

_MOST = (
    r"(?:first|last|oldest|youngest|largest|biggest|smallest|longest|shortest|highest|lowest|deepest|tallest|heaviest"
    r"|lightest|fastest|slowest|earliest|commonest|strongest|brightest|hottest|coldest)"
)
_AT_HEAD = lazy(
    rf"The (?P<what>{_MOST} [a-zA-Z][^,;:]{{4,70}}), (?P<name>(?:the |an? )?[^,;:]{{3,40}}), (?:already |also )?"
    r"(?P<verb>[a-z]+) [^;]{6,}"
)
_AT_END = lazy(
    rf"[^;:]{{12,}}\b[Tt]he (?P<what>{_MOST} (?:[a-z-]+ ){{0,2}}[a-z-]+),"
    rf" (?P<name>(?:the )?[\w’'-]+(?: [\w’'-]+){{0,2}})"
)
_LEANS = lazy(
    r"\b(?:this|these|those|that|it|its|they|their|he|his|she|her|you|your|we|our|one|ones|another|other|same|such|here"
    r"|there|of these|of them|time|step|part|thing|day|week|year|class|lesson|question|argument|reason|point)\b"
)
_NARROWS = lazy(r" (?:to|in|of|on|that|for|with|at|from|by) ")
_PAST = lazy(r"(?:[a-z]+ed|was|were|had|came|began|took|made|went|gave|used|stood|ran|won)\Z")


def firsts(ground: Ground) -> Iterator[Fact]:
    """A fact for each thing that a plain sentence names behind what it is the first or the largest of."""
    for told in ground.told:
        said = told.bare.strip()
        if not said.endswith(".") or re.search(r"[?!“”\"]", said):
            continue
        found = _AT_HEAD.fullmatch(said.removesuffix(".")) or _AT_END.fullmatch(said.removesuffix("."))
        if found and (fact := _fact(ground, told, found)):
            yield fact


def _fact(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    what, name = found["what"], found["name"]
    bare = without_article(name)
    leans = re.sub(r"\bthat\b(?= [a-z]+s? )|\bwhen it\b|\bto turn itself\b", "", what)
    if _LEANS.search(leans) or has_main_verb(bare) or not _is_name(ground, bare):
        return None
    at_end = "verb" not in found.groupdict()
    be = "was" if not at_end and _PAST.match(found["verb"]) else "is"
    asked = f"What {be} the {what}{' called' if at_end else ''}?"
    kind = stems(_NARROWS.split(what)[0])[-1:]
    if {*stems(bare)} & {*stems(what)} - {*kind}:
        return None
    return made(
        ground, told, "description", bare, asked, name, f"The {what} {be} {name}.", 2.0, exact=True, named=True,
        most=NAME_FOR + 22,
    )  # fmt: skip


def _is_name(ground: Ground, bare: str) -> bool:
    """Whether some words are a name: with a capital, or set in another type."""
    return re.search(r"\b[A-Z]", bare) is not None or bare.lower() in ground.slanted or ground.sets_off(bare)
