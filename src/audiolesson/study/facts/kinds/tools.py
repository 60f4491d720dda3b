"""What is used to an end: "To delete a collection, use the drop() method." → "Which method do you use to …?"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_WORDS = 32
LEAST_IN_END = 3
LEAST_TELLING = 2
"""Words with a meaning of their own in what a tool is for."""

_KIND = (
    r"(?P<kind>method|function|command|statement|operator|keyword|clause|attribute|property|option|parameter|class|macro"
    r"|tool|header|directive|flag|hook|library|module|utility|setting|shortcut|package|service|algorithm|technique)"
)
_NAME = r"(?P<name>[\w.$#+-]+(?:\(\))?(?: [\w.+-]+){0,3}?)"
_USE = lazy(
    r"(?:To|In order to|If you (?:want|need|wish) to) (?P<end>[a-z]+ [^,;:]{6,90}), (?:you |we )?"
    rf"(?:can |should |could )?use (?:the )?{_NAME} {_KIND}(?P<tail>[,. ].*|)$"
)
_USE_FIRST = lazy(rf"(?:You can use|Use) the {_NAME} {_KIND} to (?P<end>[a-z]+ [^,;:]{{6,90}})(?P<tail>\.)$")
_LEANS = lazy(
    r"\b(?:this|these|those|it|them|they|here|so|such|same|also|instead|above|below|our|we|us|his|her|another|other"
    r"|example|listing|following|previous|problem|issue)\b|…",
    re.I,
)
_DEFINITE = lazy(r"\bthe (?:[\w-]+ )?[\w-]+(?: with| inside|$)")
"""A thing of the page's example: "the reviews with the largest …"."""


def tools(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says which tool is for an end, where the tool is one of the lesson's own."""
    for told in ground.told:
        if len(told.bare.split()) <= MOST_WORDS and " use " in f" {told.bare.lower()}":
            found = _USE.match(told.bare) or _USE_FIRST.match(told.bare)
            if found and (fact := _used(ground, told, found)):
                yield fact


def _used(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    name, kind, end = found["name"], found["kind"], found["end"]
    if re.search(r"\b(?:or|either)\b", found["tail"].split(".")[0]) or " or " in name:
        return None
    if name.startswith("-") and kind not in ("flag", "option", "parameter"):
        return None
    if not (ground.sets_off(name) or ground.sets_off(f"{name}()") or ground.sets_off(f"{name} {kind}")):
        return None
    if (
        len(end.split()) < LEAST_IN_END
        or end.split()[0] not in PLAIN
        or _LEANS.search(end)
        or len(content_words(end)) < LEAST_TELLING
    ):
        return None
    if _DEFINITE.search(end) and not re.search(r"\bthe (?:current|first|last)\b", end):
        return None
    if re.search(r"\b(?:more|better|easier|faster|nicer)\b", end):  # than what?
        return None
    end = re.sub(r"\byou['’]d like\b", "you like", end)
    question = f"Which {kind} do you use to {end}?"
    said = name
    if gives_away(f"to {end}", name.replace("(", " ").replace("_", " ")):
        return None
    fact = made(ground, told, "description", name, question, said.replace("_", " "), "", 1.9, exact=True)
    return replace(fact, answer=said, again=f"To {end}, use the {name} {kind}.") if fact else None
