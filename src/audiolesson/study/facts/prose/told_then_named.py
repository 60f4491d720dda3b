"""Names asked for behind what is told: "A potter lifts the pots out with tongs. What is this way of firing called?".

Nothing has to be turned round, so no grammar can go wrong: the sentence stays as it is, without its name, and the
question stands behind it. What can go wrong is that the sentence leans on those around it, so it must stand alone.
"""

from collections.abc import Iterator
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PAST
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE, is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.plain_sentences import tells_plainly, unjoined

_OF_EACH = lazy(r"(?:Each|Both|All|Some|Many|Most) (?:may|can|is|are|has|have|of)\b|.*\b[Tt](?:hat|his)['’]s\b")
"""What speaks of things that an earlier sentence or a heading named."""
MOST = 26
"""Words of what is told and of the question behind it."""
LEAST = 6
"""Words of what is told: fewer describe nothing."""
_NAMED = r"(?:(?:also|often|sometimes|usually|commonly|later|now) )?(?:called|known as|termed)"
_NAME = r"(?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+){0,2}?)"
_BESIDE = lazy(
    rf"(?P<before>.*?\b(?:(?P<one>an? )(?:[\w-]+ ){{0,3}}?|(?:[\w-]+ )?)(?P<noun>[a-z-]+)),? {_NAMED} {_NAME}"
    r"(?P<behind>$|, (?!and [a-z]+$).*| (?:that|which|who|is|are|was|were|[a-z]+s"
    r"|[a-z]+(?= (?:an?|the|it|them|up|out|in|into|to|from|on|[a-z]+s)\b))(?: .*|$))"
)
_KIND = lazy(
    rf"(?P<before>[^;:]+), an? (?P<noun>[a-z]+) {_NAMED} (?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+){{0,3}})$"
)
_THIS = lazy(
    rf"(?:(?:This|That)(?: (?P<noun>[a-z]+))?|(?P<such>Such an? (?P<kind>[a-z]+))) (?:is|was) {_NAMED} {_NAME}"
    r"(?=$|, (?:and|because|from|or|which)\b)"
)
_GOES_ON = lazy(r"^, (?=(?:that|of|in|on|for|to|with|from)\b|which [a-z]+s?\b)")
"""A comma that stands only behind the name."""
_ORDER = lazy(r"[A-Z][a-z]+ (?:back|up|down|out|in|off|away|on|close),? and ")
_NO_NOUN = lazy(r"(?:ed|ly|ing)$")


def told_then_named(ground: Ground) -> Iterator[Fact]:
    """A fact for each name that a sentence gives what it tells, or what the sentence before it told."""
    for told in ground.told:
        said = told.bare.removesuffix(".")
        if _gives_a_name(said) and tells_plainly(told.bare) and (fact := _beside(ground, told, said)):
            yield fact
    for before, told in pairwise(ground.told):
        alike = before.block == told.block and _gives_a_name(told.bare) and tells_plainly(before.bare)
        named = _THIS.match(told.bare.removesuffix(".")) if alike else None
        if named:
            noun = f"such {named['such'][5:]}" if named["such"] else f"this {named['noun'] or ''}".strip()
            if fact := asked_for_name(ground, told, before.bare.removesuffix("."), noun, named["name"]):
                yield fact


def _gives_a_name(said: str) -> bool:
    return " called " in said or " known as " in said or " termed " in said


def _beside(ground: Ground, told: Told, said: str) -> Fact | None:
    if found := _KIND.fullmatch(said):
        return asked_for_name(ground, told, found["before"], f"this {found['noun']}", found["name"])
    found = _BESIDE.fullmatch(said)
    if not found:
        return None
    noun, many = found["noun"], is_plural(found["noun"])
    if (not many and not found["one"]) or not _is_noun(noun):
        return None
    behind = _GOES_ON.sub(" ", found["behind"])
    return asked_for_name(
        ground, told, found["before"] + behind, f"{'these' if many else 'this'} {noun}", found["name"]
    )


def _is_noun(word: str) -> bool:
    low = word.lower()
    return not (low in FUNCTION | PAST or base_of_ed(low) or _NO_NOUN.search(low)) and not VAGUE.fullmatch(low)


def asked_for_name(ground: Ground, told: Told, said: str, noun: str, name: str) -> Fact | None:
    """The question for the name; None where what is told does not stand alone, or tells nothing."""
    said = unjoined(said.strip())
    bare = without_article(name)
    asked = f"{said}. What {'are' if noun.startswith('these') else 'is'} {noun} called?"
    if (
        not LEAST <= len(said.split()) <= MOST
        or len(asked.split()) > MOST
        or not is_term(bare, marked=True)
        or bare.lower() in said.lower()
        or begins_with_order(said)
        or _ORDER.match(said)
        or not has_main_verb(said)
        or _OF_EACH.match(said)
        or not stands_alone(ground, said)
    ):
        return None
    again = told.bare if told.bare.startswith(said[:12]) else f"{said}. {told.bare}"
    return made(ground, told, "description", name, asked, name, again, 1.5, exact=True, named=True, most=MOST)
