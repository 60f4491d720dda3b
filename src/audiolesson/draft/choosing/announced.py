"""What a sentence announces ("There are three main ways …") is told with it, or the announcement is not made.

A listener waits for the three ways: judges named each that never came. So an announcement and what gives its items are
said together, as one candidate; where the lesson gives them in a picture, a refused sentence or elsewhere, it is
refused.
"""

import re
from dataclasses import replace
from functools import lru_cache

from audiolesson.draft.choosing.awaiting import awaits
from audiolesson.draft.choosing.begun import begun, is_told, written_next
from audiolesson.draft.choosing.giving_up import give_up
from audiolesson.draft.english.forms import NUMBER_OF
from audiolesson.draft.english.texts import one_behind_the_other, sentence_parts
from audiolesson.draft.model import NEVER, Candidate
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.patterns import lazy

WHY = "announces what is not told behind it"

MOST_TOGETHER = 62
"""Words of an announcement with what it announces: about 25 s."""

_COUNTED = lazy(
    r"\b(?:(?P<number>[2-9]|two|three|four|five|six|seven|several|many|various|multiple|a number of|a few|some"
    r"|a (?:bunch|couple|handful|host) of"
    r"|different) (?:[\w-]+ ){0,2}?"
    r"(?:ways?|things|forces|reasons|causes|phases|parts|steps|rules|stages|types|kinds|forms|groups|classes|categories"
    r"|approaches|methods|sources|mechanisms|issues|theories|strategies|models|perspectives|requirements"
    r"|conditions|options|ideas|designs|components|elements|functions|differences|properties|characteristics"
    r"|definitions|factors"
    r"|layers|levels|regions|aspects|tools|examples|features|challenges|risks|exceptions|effects|uses|applications"
    r"|consequences|solutions|explanations|principles|goals|modes|buckets|implementations|statements|schemes|variants|pillars|camps"
    r"|scenarios|considerations|concerns|concepts|techniques|criteria|traits|trends|dimensions|pitfalls"
    r"|events|decisions|discoveries|developments|changes|inventions|mistakes|objections|experiments|clues|findings"
    r"|observations|arguments|questions|problems|roles|purposes|jobs|advantages|disadvantages|benefits)\b)",
    re.IGNORECASE,
)
_ENDS_COUNTED = lazy(
    r"\b(?:in|by|for|into|through|with) (?:two|three|four|five|six) (?:[\w-]+ ){0,2}[a-z]+s\.$", re.IGNORECASE
)
_BEGINS = lazy(
    r"(?:(?:[\w’'-]+ ){0,8}?(?:can|may|must|are|is|were|was|has|have|had|occurs?|enters?|face|uses?|come|exist|take"
    r"|falls?|happens?|works?|proceeds?|accounts?|consists?|includes?|depends?|identif\w+|divided|classified|grouped|contains?|offers?"
    r"|plays?|serves?|provides?|recogni[sz]es?|distinguish(?:es)?|proposed?s?|defines?|describes?|supports?|requires?|produces?)\b)"
    r"|[^.;:]{3,70}, there (?:are|were)|there (?:are|is|were|was)|here (?:are|is)|two|three|four|five|six",
    re.IGNORECASE,
)
_ONE_MORE = lazy(
    r"(?:a|one|the) (?:final|last|third|fourth|second|other) (?:way|reason|cause|method|step|type|kind|approach|option"
    r"|example|factor|difference|point)\b|there (?:is|are) (?:an?|some|one) (?:very )?(?:common|simple|easy|standard"
    r"|useful|nice|better|good|general|precise|formal|neater|faster|smarter|easier"
    r"|simpler|safer|cheaper|quicker) (?:definition|answer|way|solution|rule|formula|trick|explanation"
    r"|approach|reason|method)s?\b[^,:;]*\.$",
    re.IGNORECASE,
)
_OUTLINES = lazy(
    r"(?:[\w’'-]+ ){1,6}(?:outlines?|outlined|lists?|listed|summari[sz]es?|summari[sz]ed) (?:the |some "
    r"|several |many |two"
    r"|three |four |five |six )?(?:[\w-]+ ){0,3}[a-z]+s\b"
)
"""What points at a table or a list that another text has: "One author outlines some areas of …"."""

_ONE_SOON = lazy(
    r"(?:of course,? |but |however, )?there (?:are|is)(?: \w+)? (?:(?:differences?|trade-?offs?)(?: between [^,;:]*)?"
    r"|drawbacks?|downsides?|exceptions?|limitations?|caveats?|disadvantages?|complications?)\.$"
    r"|(?:there(?: is|[’']s)|we have|this leaves) (?:an?|another|(?:just |only |but )?one)"
    r" (?:(?:second|third|final|last|other|more|big|small|further) )*"
    r"(?:issue|problem|question|catch|caveat|difficulty|exception)(?:, (?:though|however))?\.$"
    r"|there(?: is|[’']s| was) (?:still |only |just )?(?:an?|one) (?:[\w-]+ )?(?:exception|problem|catch|triumph|twist"
    r"|surprise|complication|snag|question|remedy|rule) (?:left|to come|to remember|that (?:you|we) should"
    r" know(?: about)?|worth knowing(?: about)?)\.$",
    re.IGNORECASE,
)
"""What makes a listener wait for one thing: "There's a second issue, though."."""

_GIVES = lazy(r":|—|–|\b(?:such as|including|like|namely|for example|for instance)\b|\([^)]* [^)]*\)")
"""A sentence with one of these gives what it announces itself."""

_ENUMERATES = lazy(
    r"(?:first|one|the first|firstly|second|secondly|the second|the other|another|third|thirdly|the third|finally"
    r"|lastly|next|then|in the (?:first|second|third))\b",
    re.IGNORECASE,
)
_FIRST = lazy(r"(?:first|one|the first|firstly|in the first)\b", re.IGNORECASE)
_NAMES = lazy(r"These (?:are|were) (?:[^,.]+, )*[^,.]+ (?:and|or) ")
"""A sentence that names all that is announced at once."""

MOST_ANNOUNCED = 5
"""Things beyond so many are as many as these."""


@lru_cache(maxsize=1024)
def announces(said: str) -> int:
    """How many things a sentence announces and does not give itself: 0 none, 1 where it does not say their number.

    A row of things ("in three ways: by heat, …") is given, a plain "for many reasons" behind a comma announces none.
    """
    if len(sentence_parts(said)) > 1 or _GIVES.search(said):
        return 0
    said = re.sub(r", (?:however|though|of course|also),", "", said)
    if _ONE_MORE.match(said) or _OUTLINES.match(said) or _ONE_SOON.match(said):
        return 1
    found = _COUNTED.search(said)
    if not found or not (_BEGINS.match(said) or _ENDS_COUNTED.search(said)):
        return 0
    number = found["number"].lower()
    rest = said[found.end() :]
    ends = len(rest.split()) <= 13 and not re.search(r",(?! (?:one|each|both)\b)| because | so that | but ", rest)
    if not ends or (said.count(",") > 1 and not _ENDS_COUNTED.search(said)):
        return 0
    if number in NUMBER_OF or number == "seven":
        return min(NUMBER_OF.get(number, MOST_ANNOUNCED), MOST_ANNOUNCED)
    there = re.match(r"there (?:are|is|were)", said, re.IGNORECASE)
    return 1 if there or not rest.strip(".") else 0


def with_what_is_announced(found: Gathered) -> None:
    """Join each announcement with the sentences that give what it announces, or refuse it."""
    led = {candidate.follows for candidate in found.candidates}
    cut_off = {item.before for item in found.refused if not item.aside}
    after = written_next(found)
    for candidate in list(found.candidates):
        if awaits(sentence_parts(candidate.text.text)[-1]) and not _goes_on(found, candidate, cut_off):
            _refuse(found, candidate)
            continue
        number = announces(candidate.text.text) or (
            0 if found.is_clean else begun(candidate.text.text, after[candidate.order])
        )
        if not number or found.candidates[candidate.order].tier == NEVER:
            continue
        behind = _behind(found, candidate, number, cut_off)
        if behind:
            _join(found, candidate, behind)
        elif not _lists(found, candidate, led) and not is_told(candidate, found):
            _refuse(found, candidate)


def _refuse(found: Gathered, candidate: Candidate) -> None:
    if give_up(found, candidate.order, WHY, awaits=True):
        _let_go(found, candidate.order)


def _goes_on(found: Gathered, candidate: Candidate, cut_off: set[int]) -> bool:
    """Whether what a listener waits for stands right behind a sentence and may be told."""
    behind = found.candidates[candidate.order + 1 : candidate.order + 2]
    return bool(
        behind
        and behind[0].order not in cut_off
        and behind[0].section == candidate.section
        and behind[0].tier != NEVER
        and behind[0].block - candidate.block <= 1
    )


def _lists(found: Gathered, candidate: Candidate, led: set[int]) -> bool:
    """Whether the items of a list lean on the sentence, and so are told behind it."""
    after = found.candidates[candidate.order + 1 : candidate.order + 3]
    return candidate.order in led and any(one.source == "bullet" and one.follows == candidate.order for one in after)


def _behind(found: Gathered, candidate: Candidate, number: int, cut_off: set[int]) -> list[Candidate]:
    """The sentences right behind an announcement in its paragraph that give what it announces; [] where none do."""
    run: list[Candidate] = []
    for one in found.candidates[candidate.order + 1 : candidate.order + 1 + max(1, min(number, 4))]:
        if one.block != candidate.block or one.section != candidate.section or one.order in cut_off:
            break
        if one.tier == NEVER:
            break
        run.append(one)
    if not run:
        return []
    if _NAMES.match(run[0].text.text):
        run = run[:1]
    elif _FIRST.match(run[0].text.text):
        counted = [run[0], *(one for one in run[1:] if _ENUMERATES.match(one.text.text))]
        run = run[: len(counted)] if len(counted) >= max(2, number) else []
    elif number > 1:
        run = run if len(run) == number else []
    words = sum(len(one.text.text.split()) for one in (candidate, *run))
    return run if run and words <= MOST_TOGETHER else []


def _join(found: Gathered, candidate: Candidate, behind: list[Candidate]) -> None:
    """Make one candidate of an announcement and what is behind it; what leaned on these leans on it."""
    text = one_behind_the_other(candidate.text, *(one.text for one in behind))
    tier = max(candidate.tier, *(one.tier for one in behind))
    found.candidates[candidate.order] = replace(candidate, text=text, tier=tier)
    gone = {one.order for one in behind}
    for order in sorted(gone):
        found.candidates[order] = replace(found.candidates[order], tier=NEVER, follows=candidate.order)
    for one in found.candidates[behind[-1].order + 1 :]:
        if one.follows in gone:
            found.candidates[one.order] = replace(one, follows=candidate.order)


def _let_go(found: Gathered, order: int) -> None:
    """What leaned on a refused announcement is refused with it; a sentence that only stood behind it is free."""
    for one in found.candidates[order + 1 : order + 40]:
        if one.follows == order:
            found.candidates[one.order] = replace(one, tier=NEVER)
            _let_go(found, one.order)
