"""What the tools and parts of a lesson do: "The GRANT command assigns …" → "What does the GRANT command do?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, tokens_of
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away, trimmed
from audiolesson.study.facts.form import VAGUE, ends_as_mass, in_sentence, is_many, is_term, small_item, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.kind_nouns import PARTS
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_WORDS = 30
"""Words of a sentence that says what a thing does."""
LEAST_SAID = 5
"""Words of an answer, its verb among them; a shorter one says next to nothing."""

DEEDS = word_set(
    """
    accepts adapts adds adjusts aggregates allows assigns balances binds blocks breaks builds calculates
    captures catches checks classifies closes clusters collects combines compares compiles compresses computes
    connects controls converts copies counts creates declares decodes defines deletes deploys detects determines
    displays divides emits enables encodes encrypts enforces ensures estimates evaluates examines executes
    exploits exports exposes extends extracts fetches filters finds forces generates gets grants groups guarantees
    handles hashes identifies ignores imports indicates injects inserts installs instructs isolates iterates joins
    keeps learns lets limits loads logs maintains manages maps matches measures merges modifies monitors moves
    multiplies normalizes opens overwrites penalizes predicts preserves prevents prints produces protects queries
    reads receives records reduces registers rejects removes renders repeats replaces reports represents restores
    restricts retrieves returns revokes rolls routes runs samples scans schedules searches selects sends separates
    sets shifts simulates skips sorts specifies splits starts stops stores summarizes swaps tells terminates tests
    throws tracks trains transforms translates traverses turns undoes updates uses validates verifies wraps writes
    puts saves lists appends parses attaches pads trims rewrites freezes propagates unwinds hides sums polls pushes
    pulls pauses resumes renames clones serializes publishes forwards
    """
)
"""What a tool or a part of a program is made to do."""
_THIN = word_set("maintains keeps allows enables lets ensures uses indicates represents")
"""Deeds of which an answer must say more."""
_BARELY = word_set("uses tells keeps runs gets takes lets displays shows indicates")
"""Deeds that are no card of what stands as code without the noun that it is called by."""
_X = lazy(
    r"(?P<x>(?:The |An? )?(?P<name>[\w.$#+-]+(?:\(\))?(?: [\w.+-]+(?:\(\))?){0,4}?)) (?P<verb>[a-z]+s) (?P<rest>.+)\.$"
)
LEANS = lazy(
    r"\b(?:this|these|those|it|they|them|its|their|here|he|she|also|then|however|such|another|other|others|same|one"
    r"|ones|both|further|instead|too|later|still|not|even|now|today|we|us|our|i|my|only|just|again|note|above|below"
    r"|many|various|several|more|less|better|example|listing|following|previous|let['’]s|[vV]ersions?)\b|…|\d{4}|:",
    re.I,
)


OF_THE_EXAMPLE = lazy(r"[A-Za-z]\d{1,2}")
"""Names that a page gives to the machines and programs of an example: M1, s2."""
GOES_ON = lazy(
    r"[,;]? (?:and|but|so) (?:then )?(?:you|is|are|has|can|does|if|the \w+ (?:is|are|has|will))\b|, so\b"
    r"|, (?:and|but) (?:the|an?|this|it|they|you|each|every) | and (?:the )?[A-Z]{2,} (?:[a-z]+ )?[a-z]+s "
)
"""What joins another statement to the deed."""
MOST_ASKED = 20
"""Words of a deed in a question."""
LEAST_ASKED = 9
"""Words of a deed that one thing alone does."""


def deeds(ground: Ground) -> Iterator[Fact]:
    """A fact for the first sentence that says what a thing does which the lesson sets off as a term."""
    seen: set[str] = set()
    for told in ground.told:
        found = _X.match(told.bare) if len(told.bare.split()) <= MOST_WORDS else None
        if not found or found["verb"] not in DEEDS or (told.item and ":" in told.text.text):
            continue
        name = _known(ground, found["name"])
        if not name or name.lower() in seen or LEANS.search(told.bare) or leans_back(told.bare):
            continue
        if fact := _does(ground, told, found):
            seen.add(name.lower())
            yield fact


def _known(ground: Ground, name: str) -> str:
    """The tool or part that a subject names; "" where it is none of the lesson's own.

    What other things do is a side of them, and a question for it heard alone has many answers.
    """
    if OF_THE_EXAMPLE.fullmatch(name):
        return ""
    tool = name.lower() in ground.coded or name.rpartition(" ")[2].lower() in PARTS
    if tool and ground.sets_off(name) and is_term(name, marked=True):
        return name
    head, _, part = name.rpartition(" ")
    known = part.lower() in PARTS and head and (ground.sets_off(head) or ground.sets_off(f"{head}()"))
    return name if known and not VAGUE.match(head) else ""


def _does(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    x, verb, rest = found["x"], found["verb"], found["rest"]
    name = without_article(x)
    if verb in _BARELY and name.rpartition(" ")[2].lower() not in PARTS:
        return None
    if re.fullmatch(r"The [a-z]+", x) or (x == name and _is_bare(ground, name)):
        return None
    if is_many(name) or not base_of_s(verb) or (re.fullmatch(r"[a-z]+", x) and x not in ground.coded):
        return None
    at = first_verb(told.bare)
    if at not in (-1, len(tokens_of(x))) and name.lower() not in ground.coded:
        return None
    if re.match(r"(?:to|of|and|or|is|are|as|for|that|should|can|must|may|will|might)\b", rest) or GOES_ON.search(rest):
        return None
    said = f"{verb} {rest}"
    if len(said.split()) < LEAST_SAID + 2 * (verb in _THIN):
        return None
    small = _small(ground, x)
    fact = made(
        ground, told, "description", small, f"What does {small} do?", said, told.bare, 1.6, named=True
    )  # fmt: skip
    return fact or _which(ground, told, found, small)


def _is_bare(ground: Ground, name: str) -> bool:
    """Whether a name lacks the article that a single common noun has: "Stub allows …"."""
    small = in_sentence(name, ground.whole)
    return " " not in name and small.islower() and name.lower() not in ground.coded and not ends_as_mass(small)


def _small(ground: Ground, x: str) -> str:
    """A subject as it stands in mid-sentence; names that are code keep their letters."""
    article, _, name = x.partition(" ") if x.startswith(("The ", "A ", "An ")) else ("", "", x)
    head = name.split(" ")[0]
    small = name if {head.lower(), name.lower()} & ground.coded else small_item(name, ground.whole)
    return f"{article.lower()} {small}".strip()


def _which(ground: Ground, told: Told, found: re.Match[str], small: str) -> Fact | None:
    """A deed that is too long for an answer, asked the other way round: "Which clause lets you …?"."""
    name = without_article(small)
    head, _, part = name.rpartition(" ")
    said = f"{found['verb']} {trimmed(found['rest'], MOST_ASKED)}"
    if part.lower() not in PARTS or len(said.split()) < LEAST_ASKED:
        return None
    if not head or gives_away(said, head):
        return None
    question = f"Which {part} {said}?"
    return made(
        ground, told, "description", name, question, small, told.bare, 1.5, exact=True, named=True, most=MOST_ASKED + 4
    )
