"""What stands behind a gap on a page that is not written cleanly: it is told only where it surely stands by itself.

On wild pages examples, programs, figures and the sentences that bring things in are refused most, and the sentences
about them stay: "We can see two peaks.", "`kiln` holds the first.", "Firing works again.". Of 235 told sentences behind
such a gap that judges heard, one in four could not be placed; of the others one in sixteen. English only.
"""

from collections.abc import Container, Sequence

from audiolesson.draft.choosing.gaps import Gap, gaps_of, is_behind_a_gap, last_before
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.named_things import definite
from audiolesson.draft.choosing.torn import speaks_of_its_heading, stands_alone
from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.told import defines_name
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

WHY = "speaks of what stands before it and is not told"

_SEES = (
    r"(?<![Ww]hen )(?<![Ii]f )(?<!what )(?<!that )(?<!where )(?<!how )(?<!as )\b(?:[Ww]e|[Yy]ou)"
    r"(?:(?: (?:can|could|may|might|would|will|now|also|then|clearly|just|have))* (?:see|hear) (?:that|how|an?|two"
    r"|three|some|several|many|here)\b"
    r"|(?: (?:can|could|would|will|now|also|then|clearly|just))* (?:notice|observe|spot)\b"
    r"|[’'](?:ll|d) (?:now |also )?(?:notice|see|hear|spot)\b)"
    r"|^(?:[Ww]e|You) (?:(?:now|then|just|also) )*(?:get|got)\b"
)
"""Who sees what the page shows, or what came out of a program on it."""

_GOES_ON = (
    r"^(?:Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Lastly|Finally|Yes|No), |^Keep [a-z]+ing\b"
    r"|\bagain[.!]$|\b(?:just one|every other)\b|\bboth [a-z]+(?:ies|s)[.!]$"
)
"""What counts on from, or takes up, what was said: "works again", "Eighth, …"."""

_BACK = lazy(rf"{_SEES}|{_GOES_ON}")

_STILL = lazy(r"\b(?:is|are) (?:still|already)\b")
"""What tells behind a gap that things were otherwise, or so, before."""

_ONES_OWN = lazy(
    r"\b(?:I(?!/)|me|my)\b|^(?:(?:Now that|Since|As|After|Once|Because) w|W)e(?:[’']ve)? "
    r"(?:just |also |already |first )*(?!need|indeed|feed|exceed|proceed|succeed)[a-z]+ed\b"
)
"""What the author did before, or tells of himself: "We added a shelf."."""

_OURS = lazy(
    r"(?<=.)\bour (?!(?:own|everyday|daily|world|planet|body|bodies|brains?|minds?|lives|eyes|ears|hands|society"
    r"|culture)\b)(?=[a-z`_])"
)
"""What a page with programs builds: "the door of our kiln"."""

_QUOTED = lazy(r"[\"“][^\"”]*[\"”]")

_IN_GENERAL = lazy(
    r"(?:In|On|At|For|Inside|Outside|Unlike|Within) (?:an?|any|most|many|every|some|[a-z]+s) "
    r"|There (?:is|are) (?:an?|many|several|some|no|two|three|four|various|different) "
    r"|What (?:is|are) (?!the |this |that )|(?:When|Whenever|If) (?:an?|any|two|three|several|every) [a-z]"
    r"|It(?:[’']s| is) (?:(?:very|also|often|quite) )?[a-z]+ (?:to|that|for)\b"
    r"|One of (?:the|our) [a-z]+ |(?:Each|Both) (?!of |other )[a-z]"
    r"|(?:(?:To|After|Before|Without|When|If) (?:you |we )?[a-z]+[^,;:]*, )?(?:[Yy]ou|[Ww]e)(?: and your? [a-z]+)?"
    r"(?: also| often| usually)? (?:can|could|must|should|need|have to|may)\b|You[’']ll (?:want|need)\b"
)
"""How a sentence begins that says something to or of everybody, as long as nothing in it takes a thing as known."""

_LEADS_IN = lazy(r"(?:To (?!do\b)[a-z]+ [^,;:]{4,60}, (?:you|we)\b|Unlike |Our [a-z])")
"""How a sentence begins that brings its thing in as it goes: "To dry the clay, you turn it"."""

_IS_TOLD_OF = lazy(
    r"(?:The |An? )?[^,;:]{3,50}? (?:is|are) (?:called|known as|used (?:to|for|in|by|as|when)|where|what|when|how)\b"
)
"""How a sentence begins that says what a thing is called, is for, or where it is found."""

_BRINGS_IN = lazy(r"\ban? (?:[a-z-]+ ){1,3}(?:called|known as|named) ")
"""What brings up a thing by its name: "a glaze called celadon"."""

_MEANS_ONE = lazy(r"(?:The (?![\w-]+ (?:is|are) (?:the|where|what|how)\b)|When |If |As |Once |Because )")
"""How a sentence begins that often means one thing or case of those told before: "The length of the rope is …"."""

_WARNS = lazy(r"(?:Don[’']t|Avoid|Beware|Remember)\b")
"""How an order begins that holds wherever it is heard: "Avoid wet wood."."""

_RUN = 3
"""Sentences of one paragraph, told one behind the other, that tell what they are about."""

_WORD = lazy(r"[A-Za-z_][A-Za-z_0-9]+")


def without_what_lost_its_ground(found: Gathered, titles: Sequence[str], sure: bool = False) -> None:
    """Refuse each sentence behind a gap that may speak of what stands in it, and what leans on these.

    `titles` are those of the sections. A lesson with words enough is told in its best sentences, of which only those
    go that surely point back. `sure`: so it is here; and what speaks of a program right before it goes.
    """
    gaps = gaps_of(found)
    said: set[str] = {word for title in titles for word in _WORD.findall(title)}
    gone: set[int] = set()
    for order, candidate in enumerate(found.candidates):
        if candidate.tier == NEVER:
            continue
        alone = candidate.follows < 0
        title = titles[candidate.section]
        if candidate.follows in gone or (alone and not _keeps(candidate, title, found, gaps, said, sure)):
            if give_up(found, order, WHY):
                gone.add(order)
        else:
            said.update(word for name in _code(candidate.text) for word in _WORD.findall(name))


def _keeps(candidate: Candidate, title: str, found: Gathered, gaps: Container[Gap], said: set[str], sure: bool) -> bool:
    """Whether a sentence is told where it stands; `gaps`: before what something is not told, as (section, order)."""
    text = candidate.text.text
    lost = is_behind_a_gap(candidate, found, gaps)
    if not (lost or _begins(candidate, found)):
        return True
    if _BACK.search(text) or (lost and _STILL.search(text)):
        return False
    if sure:
        return not (lost and candidate.order and _is_of_a_program(candidate, title, found, said))
    runs = _opens_a_run(candidate, found.candidates, gaps)
    own = _ONES_OWN.search(_QUOTED.sub("", text)) or (found.shown and _OURS.search(text))
    if own and not runs:
        return False
    if not (lost and found.freedom and candidate.order) or _stands(candidate, title, found, said):
        return True
    return runs and not _is_shown(_code(candidate.text), candidate, found, said)


def _begins(candidate: Candidate, found: Gathered) -> bool:
    """Whether no sentence stands right before one: it opens its section, or stands behind what is no paragraph."""
    last = last_before(candidate, found)
    if last is None:
        return True
    return last.block != candidate.block and found.above.get(candidate.block) not in ("paragraph", "list")


def _opens_a_run(candidate: Candidate, candidates: Sequence[Candidate], gaps: Container[Gap]) -> bool:
    """Whether so many sentences of its paragraph go on from one without a gap that these tell what it is about."""
    behind = candidates[candidate.order + 1 : candidate.order + _RUN]
    joined = (one.block == candidate.block and one.tier < NEVER for one in behind)
    return len(behind) == _RUN - 1 and all(joined) and not any((one.section, one.order) in gaps for one in behind)


def _stands(candidate: Candidate, title: str, found: Gathered, said: set[str]) -> bool:
    """Whether a sentence behind a gap brings in all that it speaks of; `said`: names in code told so far."""
    text = candidate.text.text
    names = _code(candidate.text)
    if defines_name(title, text) or _IS_TOLD_OF.match(text) or DEFINES.search(text) or _BRINGS_IN.search(text):
        return True
    if _LEADS_IN.match(text) or (_IN_GENERAL.match(text) and next(definite(text), None) is None):
        return True
    if _is_shown(names, candidate, found, said):
        return False
    if begins_with_order(text) and not _WARNS.match(text) and found.above.get(candidate.block) != "list":
        return False
    if _MEANS_ONE.match(text) and not speaks_of_its_heading(text, title):
        return False
    if names and text.startswith(names[0]):
        return found.above.get(candidate.block) != "code"
    return stands_alone(candidate, title)


def _is_of_a_program(candidate: Candidate, title: str, found: Gathered, said: set[str]) -> bool:
    """Whether a sentence speaks of a program: it stands right behind one and not by itself, or names a part of it."""
    if found.above.get(candidate.block) == "code" and not _stands(candidate, title, found, said):
        return True
    return _is_shown(_code(candidate.text), candidate, found, said)


def _is_shown(names: Sequence[str], candidate: Candidate, found: Gathered, said: set[str]) -> bool:
    """Whether only a program that stands before a sentence in its section brings in a name of it."""
    shown = found.shown.get(candidate.section, {})
    for name in names:
        words = set(_WORD.findall(name))
        if words and not words & said and any(shown.get(word, candidate.block) < candidate.block for word in words):
            return True
    return False


def _code(text: Text) -> list[str]:
    return [text.text[mark.start : mark.end] for mark in text.marks if mark.kind == "code"]
