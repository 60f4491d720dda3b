"""What a strict teacher asks of each fact: plain when heard alone, no circle, its field named, in the right tense."""

import re
from dataclasses import dataclass, replace

from audiolesson.draft.english.forms import is_plural
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import NAME_BEHIND, TRANSLATES, gives_away, stems
from audiolesson.study.facts.evidence import Evidence, evidence_of
from audiolesson.study.facts.field import field_named_in, field_of, needs_field
from audiolesson.study.facts.form import large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.pointing import points_at
from audiolesson.study.facts.refusing.by_form import is_refused_by_form
from audiolesson.study.facts.refusing.defined import agrees, as_meaning, circular, differs, repeats
from audiolesson.study.facts.refusing.everyday import needs_place
from audiolesson.study.facts.refusing.in_context import in_field, in_time, of_a_person, with_field
from audiolesson.study.facts.refusing.mended import mended
from audiolesson.study.facts.refusing.refused import is_refused, names_weakly
from audiolesson.study.facts.refusing.slips import has_slip
from audiolesson.study.facts.refusing.taught import is_taught
from audiolesson.study.facts.topic import topic_of

DEFINES = lazy(
    r"(?P<ask>What (?P<be>is|are|was|were) (?P<x>(?!the (?:(?:main |primary |chief |basic |overall"
    r"|central )?(?:purpose|function|role|goal"
    r"|aim|job)|name|first|most"
    r"|[a-z]+est)\b"
    r"|another name)[^?]+?(?<! by)(?<! for)(?<! of)(?<! in)(?<! after)(?<! found)(?<! with)(?<! from)(?<! on)"
    r"(?<! to)(?<! into)(?<! as))\?"
    r"|What does the term (?P<term>[^?]+) mean\?)"
)
_LED = lazy(r"In [^,]+, what (?:is|are) (?P<x>[^?]+)\?")
"""The same with the field that the lesson's own sentence has in front."""
_WORKED = lazy(
    r"(?:Solution|Check Your Learning|Try It|Exercise|Worked Example|Example|Practice|Answer|Challenge|Discussion)"
    r"(?: \d[\d.]*)?(?::| [A-Z(])"
)
"""How a paragraph begins that works an example out."""

_DOES = lazy(r"What do(?:es)? (?!.* mean\?)")
_LETTER = lazy(r"(?<![\w'’-])[b-hj-z](?![\w'’-])")
"""A letter that only the page explains: "when c goes out of scope"."""
_LEANS = lazy(
    r"\ba similar\b|\bthe name for (?:another|one|some|such)\b"
    r"|\b(?:Zone|Region|Point|Line|Box|Area|Panel|Step) [A-Z]\b|\b(?:shocked|outraged|surprised)\b|\b(?:similarly"
    r"|likewise|also|(?<!again and )again(?! and again)|thus|therefore|instead|previously|respectively|too(?=[,.?])"
    r"|so named|as well"
    r"|accordingly|otherwise|an another|hypo- or|the (?:underlying|resulting|remaining|free-form)"
    r"|the (?:term|word|phrase)(?! [\w“\"‘'-]+ (?:mean|for\b))(?= (?:in|to|from|by|as|at)\b|[,?])|mentioned"
    r"|by the (?:formula|equation|diagram)(?=\?)|described here|in question|in turn|another way|so named)\b|…",
    re.I,
)
WEAK = lazy(
    r", so |:|, [\w -]+, (?!and |or )[\w -]+$|, [a-z-]+$|born in |\b(?:for example|for instance|particularly) "
    r"|\b(?:million|billion"
    r"|percent|in (?:a variety of|many|several|some|different) ways|widely|famous|interesting"
    r"|of any other|that is also|used in (?:science|scientific work|practice|everyday life)$"
    r"|handy|nifty|neat|amazing|wonderful|popular|well-known|surprising\w*|unfortunately|perhaps|probably"
    r"|arguably|currently|nowadays"
    r"|was again|once again"
    r"|really|actually|basically|lots? of|a lot|sort of|thundercloud|something|somehow|etc|own right"
    r"|as (?:described|shown|given|defined|stated) (?:by|in)"
    r"|another (?:name|word|term) for|the (?:generalized|requested|given|specified|selected|chosen|described) \w+)\b|%",
    re.I,
)
_YEARS = lazy(r"\b(?:[Ii]n|[Bb]y|of|[Ss]ince|until|from|[Bb]efore|[Aa]fter|\d,|early|late) (1[5-9]\d\d|200\d)\b")
_OF_THE_PAGE = lazy(r"\bitself\b|\bthat (?:function|method|class|variable|value|object|line|code|file|module)\b", re.I)
"""What points at an example that the page has: no description heard alone."""
LEAST_YEARS = 5
"""Years before 2000 that a lesson names if it tells of the past."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a lesson's facts are held against. `worked`: lines of worked examples; `past`: it tells of the past.

    `clean`: it teaches all that it says, so that no place of a fact has to show that. `topic`: what it is about, where
    its field is not plain. `careful`: its author is, though a fact has to be taught.
    """

    evidence: Evidence
    field: str
    worked: frozenset[int]
    past: bool
    clean: bool = False
    topic: str = ""
    careful: bool = False


def bar_of(ground: Ground, careful: bool = False) -> Bar:
    """The bar for the facts of one lesson; `careful`: it is clean, so that its title says what it is about."""
    worked = {
        one.place.line
        for section in ground.lesson.sections
        for block in section.blocks
        for one in (block, *block.inner())
        if _WORKED.match(one.text.text)
    }
    field = field_of(ground)
    topic = topic_of(ground) if careful and not field else ""
    return Bar(evidence_of(ground), field, frozenset(worked), tells_of_the_past(ground), topic=topic, careful=careful)


def tells_of_the_past(ground: Ground) -> bool:
    """Whether a lesson names so many years that it tells of the past."""
    return len(set(_YEARS.findall(ground.whole))) >= LEAST_YEARS


def strict(bar: Bar, fact: Fact) -> Fact | None:
    """The fact as a strict teacher would ask it; None where that teacher would not."""
    if fact.kind == "given":
        return fact
    worded = mended(bar.evidence.ground, fact)
    if not worded or is_never_asked(bar, worded):
        return None
    fact = worded
    asked, said = fact.question, fact.answer
    found = DEFINES.fullmatch(asked) if fact.kind not in ("number", "list") else None
    if is_refused(bar.evidence, fact, (found["term"] or found["x"]) if found else ""):
        return None
    led = _LED.fullmatch(asked) if fact.kind == "definition" else None
    if led and (circular(led["x"], said) or not differs(said) or WEAK.search(said)):
        return None
    if not found:
        if fact.sentence and names_weakly(asked):
            return None
        placed = with_field(fact, field_for(bar, fact), bar.evidence, bar.clean)
        return placed or (
            fact if bar.clean and _DOES.match(asked) and bar.evidence.ground.sets_off(fact.term) else None
        )
    return _defined(bar, fact, found)


def as_listed(bar: Bar, fact: Fact) -> Fact | None:
    """What a careful lesson lists as a key term or a rule, asked strictly where it can be, else as it stands.

    Its list has said that it is to be known, so that only a bad form refuses it.
    """
    if asked := strict(bar, fact):
        return asked
    return None if is_never_asked(bar, fact) or is_refused(bar.evidence, fact, fact.term) else fact


def is_never_asked(bar: Bar, fact: Fact) -> bool:
    """Whether no teacher would ask a fact, whatever its kind: it leans, has a slip, says nothing or was not taught."""
    asked, said = fact.question, fact.answer
    if (fact.place.line in bar.worked and fact.sentence) or not _is_taught(bar, fact):
        return True
    defined = bar.clean and fact.kind == "definition" and bar.evidence.ground.sets_off(fact.term)
    pointing = not (defined or NAME_BEHIND.search(asked)) and points_at(asked.removeprefix("What is the name for "))
    if _LETTER.search(asked) or pointing or _LEANS.search(asked):
        return True
    if "name for" in asked and _OF_THE_PAGE.search(asked):
        return True
    if re.match(r"(?:German|Latin|Greek|French|Italian|Spanish|Arabic|Japanese) for\b", said):
        return True
    if asked.startswith("What does ") and re.match(r"(?:every time|when|whenever|if|after|before)\b", said, re.I):
        return True
    if asked.endswith(" used for?") and len(said.split()) < LEAST_IN_USE:
        return True
    if asked.startswith("You ") or _MANY_IS.fullmatch(asked) or re.search(r" aka |\bliterally\b", f"{asked} {said}"):
        return True
    if (
        fact.kind == "cause"
        and not bar.clean
        and re.search(r"\d|\bthe (?:element|ion|atom|object|number)s? (?:must|is|are|was)\b", asked)
    ):
        return True
    if has_slip(asked, said) or _EMPTY.fullmatch(said) or (not bar.clean and _is_title(bar, asked, said)):
        return True
    return is_refused_by_form(bar.evidence, fact)


_NAMES_CASE = lazy(r"Who |In which year |Why ")
"""Questions that need no place in a clean lesson: what they ask names one person, one year, one reason."""


def _is_taught(bar: Bar, fact: Fact) -> bool:
    """Whether a lesson teaches a fact: a clean one each of some kinds, another one what its place shows."""
    named = bar.careful and _NAMES_CASE.match(fact.question)
    return bar.clean or bool(named) or is_taught(bar.evidence, fact)


def _defined(bar: Bar, fact: Fact, found: re.Match[str]) -> Fact | None:
    """A definition as it is asked: of a meaning where its number does not agree, in its field, in its time."""
    said = fact.answer
    term = found["term"] or found["x"]
    glossed = not fact.sentence and without_article(term).lower() in bar.evidence.ground.glossary
    if _explains_badly(term, said, bool(found["be"]), glossed):
        return None
    adjective = _HOW_IT_IS.fullmatch(said) is not None
    if adjective or not agrees(found, term, said):
        if not (glossed or adjective):
            return None
        meant = as_meaning(fact, without_article(term))
        if not meant:
            return None
        fact = meant
    bare = None if needs_field(term) else re.fullmatch(r"the ([A-Z][a-z]+)", term)
    if bare and _stands_bare(bar, bare[1]):
        fact = replace(
            fact, question=fact.question.replace(f" {term}", f" {bare[1]}"), again=fact.again.removeprefix("The ")
        )
    if needs_field(term) or needs_place(bar.evidence, term):
        field = field_for(bar, fact)
        if bar.clean and set(stems(field)) & set(stems(term)):
            return fact
        if not field or field.lower() in term.lower():
            return _from_the_other_end(bar, fact, term) or (fact if bar.clean else None)
        fact = in_field(fact, field)
    return of_a_person(in_time(fact, found) if bar.past and not fact.sentence else fact, term)


_HOW_IT_IS = lazy(r"(?:Both|Neither|Either) [a-z]+ (?:and|n?or) [a-z]+")
"""What an adjective means, so that nobody asks what it is: "both hard and brittle"."""


def field_for(bar: Bar, fact: Fact) -> str:
    """The field that a fact is of: the lesson's, or one that its own sentence names, or what the lesson is about."""
    named = field_named_in(bar.evidence.ground, fact.sentence) if fact.sentence and not bar.field else ""
    return bar.field or named or bar.topic


LEAST_FROM_THE_OTHER_END = 5
"""Words of a description that tells a common word without its field."""
_TOLD_APART = lazy(r"(?:an?|the|any) (?:[\w-]+ ){1,4}(?:that|which|who|where|in which|of|caused|made|used|by) ", re.I)


def _from_the_other_end(bar: Bar, fact: Fact, term: str) -> Fact | None:
    """A definition of a common word whose field is not plain, asked for by the word: what it says has the field."""
    said = fact.answer[0].lower() + fact.answer[1:]
    asked = f"What is the name for {said}?"
    if (
        len(said.split()) < LEAST_FROM_THE_OTHER_END
        or re.search(r", which (?:can|may|might) ", said)
        or not _TOLD_APART.match(said)
        or is_plural(without_article(term))
    ):
        return None
    turned = replace(fact, kind="description", question=asked, answer=large(term), again=fact.again)
    if gives_away(asked, term) or names_weakly(asked) or is_never_asked(bar, turned):
        return None
    return turned


def _explains_badly(term: str, said: str, be: bool, glossed: bool) -> bool:
    """Whether an answer points elsewhere, goes in a circle or says nothing of a term; a glossary's may be shorter."""
    if points_at(said) and not needs_field(term):
        return True
    if be and re.match(r"(?:composed|made|formed|consisting|based|used)\b", said, re.I):
        return True
    if re.match(r"an? (?:\w+ )?(?:term|word|name|phrase|label|acronym|abbreviation|initialism)\b", said, re.I):
        return True
    return (
        "your" in said.split()
        or (WEAK.search(said) and not (glossed and TRANSLATES.fullmatch(said)))
        or (repeats(term, said) if glossed else circular(term, said))
        or not differs(said)
    )


LEAST_IN_USE = 4
"""Words of what a thing is used for; "to model computations" fits too much."""
_MANY_IS = lazy(
    r"(?:In [^,]+, w|W)hat is (?:an? |the )?[^?]*?\b(?:arguments|parameters|options|settings|values|methods|functions"
    r"|types|files|tools|services|objects|components|dots|brackets|braces|commands|rules|steps)\?"
)
"""Many things asked for as one, as labels of lists are."""
_EMPTY = lazy(
    r"(?:two|three|four|five|six|seven|many|several) (?:[\w-]+ )?[\w-]+s|[A-Z]{2}"
    r"|(?:an? )?(?:\w+ )?(?:sequence|series|set|group|collection) of (?:events|things|steps|actions)"
    r"|(?:an?|the) [a-z]+ (?:process|thing|way|role)|an? (?:[a-z]+ )?(?:process|form|method|part|kind) of [a-z]+",
    re.I,
)
"""Answers that say nothing, or two letters."""


def _is_title(bar: Bar, asked: str, said: str) -> bool:
    """Whether a name that is asked for stands in the lesson's title, which whoever listens has heard."""
    title = set(stems(bar.evidence.ground.lesson.title))
    if asked.startswith("Which ") and len(stems(said)) > 1:
        return set(stems(said)[:-1]) <= title
    return "name for" in asked and set(stems(said)) <= title


def _stands_bare(bar: Bar, name: str) -> bool:
    """Whether a lesson says a name without "the" more often than with it, as of a program, and not of a desert."""
    whole = bar.evidence.ground.whole
    return len(re.findall(rf"\b{name}\b", whole)) > 2 * len(re.findall(rf"\b[Tt]he {name}\b", whole))
