"""What stands behind a name and means it by "this", "it" or "these threads", with the name in that place."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.texts import cut, glue, upper_first
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.sentences.entries.named import VERBS, Named
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_THIS = lazy(
    r"(?P<in>In )?(?P<which>[Tt]his|These) (?!(?:is|are|was|were|has|have|can|may|will)\b)"
    r"(?P<noun>(?:[a-z][\w-]+ )??[a-z][\w-]+)(?P<end>,| (?=(?:is|are|was|were|has|have"
    r"|can|may|will|must|should|do|does|[a-z]{3,}) ))"
)
_IT = lazy(r"(?P<which>This|It|They|These) (?=(?:is|are|was|were|has|have|can|may|will|must|should|[a-z]+s?) )")
_OF_NOTHING = lazy(
    r"(?:It|They|This|These) (?:is|was|are|were|has|had) (?:\w+ )?\w+ (?:to|that|for|if|when|how|why|whether)\b"
    r"|(?:It|This) (?:is|was) (?!an?\b|the\b)|(?:It|This) (?:takes?|seems?|depends?|follows?|may|might|could) "
    r"|(?:In )?(?:[Tt]his|These) (?:\w+ )?(?:section|chapter|page|lesson|unit|module|part|table|figure|list|example"
    r"|exercise|article|guide|course|tutorial|post|case|way|step|code|program|project|scenario|situation|approach|paper"
    r"|recipe|repo|repository|document|handout|sheet|note|book|blog|summary|report|video|diagram|chart|map|picture"
    r"|image)s?\b"
    r"|(?:It|This|These) (?:is|are) (?:an? |the )?(?:[a-z-]+ )?(?:overview|summary|list|outline|picture|photo|image"
    r"|diagram|flowchart|chart|example|guide|tutorial|recap|schedule|walkthrough|note)s?\b"
    r"|(?:It|This) (?:turns out|happens|appears|looks|sounds|feels|makes sense|pays|helps) "
)
"""How a sentence begins whose "it" or "this" may mean no thing, or another one than its name."""


def pointing(named: Named, first: Text) -> Text | None:
    """A sentence that means its name by "this", "it" or "these threads", with the name in that place."""
    said = upper_first(first.text)
    if named.both or _OF_NOTHING.match(said):
        return None
    if found := _THIS.match(said):
        plural = found["which"] == "These"
        fits = is_plural(found["noun"].split()[-1]) == plural == named.several
        if not fits or bool(found["in"]) != (found["end"] == ","):
            return None
        front = f"In {_inside(named.subject())}, " if found["in"] else f"{named.subject()} "
        return glue(front, cut(first, found.end(), len(said)))
    if named.apart or not (found := _IT.match(said)) or (found["which"] in ("They", "These")) != named.several:
        return None
    verb = said[found.end() :].split(" ", 1)[0].lower()
    if verb in VERBS or (base_of_s(verb) if not named.several else verb in PLAIN):
        rest = cut(first, found.end(), len(said))
        again = rf"(?<= (?:but|and) ){re.escape(named.name)}(?= (?:is|has|can|are|have)\b)"
        it = "they" if named.several else "it"
        if twice := re.search(again, rest.text):
            rest = glue(cut(rest, 0, twice.start()), f" {it} ", cut(rest, twice.end(), len(rest.text)))
        return glue(f"{named.subject()} ", rest)
    return None


def _inside(subject: str) -> str:
    first = subject.split(" ", 1)[0]
    return subject if first[1:] != first[1:].lower() else subject[:1].lower() + subject[1:]
