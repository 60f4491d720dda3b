"""Terms that a careful lesson sets off in bold or slanted letters, each with what its sentence or the one before says.

Whoever sets a term off means it to be known, so that only what tells of it has to be found: in front of it,
or in the sentence before ("… This is *fuming*.").
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away
from audiolesson.study.facts.form import (
    is_term,
    large,
    small_item,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.slanted import places_of
from audiolesson.study.facts.turning.behind import LEANS, named_behind
from audiolesson.study.facts.turning.clause import MOST_SENTENCES
from audiolesson.study.facts.turning.making import fact_of

_OFTEN = r"(?: (?:usually|often|generally|also|still|now|commonly|simply|sometimes|only))?"
_IS = r"(?: is| are|['’]s| was)"
_THIS = lazy(
    rf"(?:And |So |But |Now |Here )?(?:(?:This|That|These|It|They)(?: (?P<noun>[a-z]+(?: of [a-z]+)?))?|The"
    rf" (?P<the>[a-z]+))"
    rf"{_IS}{_OFTEN}(?: (?P<called>called|known as|named|termed))? (?P<article>an? |the )?[“\"]?$"
)
_WE_CALL = lazy(
    r"(?:And )?(?:We|People|They|Musicians|Economists|[A-Z][a-z]+s)(?: [a-z]+ly)? call (?:this|that|it|them"
    r"|these)(?: (?P<noun>(?!an?\b|the\b)[a-z]+))?"
    r" (?P<article>an? |the )?[“\"]?$"
)
_NAME_FOR = lazy(
    r"(?:The|Its|Their) (?:usual |technical |common |proper )?(?:name|term|word)(?: (?:for|of) (?:this|that|it"
    r"|them))? is"
    r" (?P<article>the |an? )?[“\"]?$"
)
_ENDS = lazy(r"[”\"]?(?:$|[.,;:)(]| \(|, and| and\b| for short)")
_CUT = lazy(r", (?:the|an?) [a-z]+ (?:the|that|which|who)\b[^,]*$|\bso (?:do|does|did|is|are|was|were) ")
"""A clause that the name's own verb is in, and a verb in front of its subject."""
_BY_TURNS = lazy(r"\b(?P<first>in |every |at |on )?one\b(?P<between>.*?)\bthe (?:other|next)\b")
_LISTED = lazy(r": (?:[\w’'-]+ ){0,4}[\w’'-]+,.*$")
_SAY = lazy(r", (?:say|such as|for example|for instance) [^;]*(?=, (?:that|this|we|people)\b)")
_CALLED_INSIDE = lazy(
    r"(?P<x>(?:The|An?|Each|Every|[A-Z][a-z]+) [^,;:]{3,60}|[A-Z][a-z]+s), (?:which (?:is|are) )?(?:often "
    r"|usually )?(?:called|known as|named) (?P<article>an? |the )?[“\"]?$"
)
_DOES = lazy(r"[”\"]?, (?P<does>[a-z]+ [^;:]{8,})$")
_HALF = lazy(r"(?P<told>.*?)(?:; |: |, and )(?P<rest>(?:this|that|these|it|we|people) .*)$", re.I)
_APPOSED = lazy(r"(?P<told>.+?)(?P<sign>,|:) (?:or )?(?P<article>an? |the )?[“\"]?$")
_BEHIND = lazy(r"[”\"]?(?:$|\.|,(?! (?:and|or) [\w’'-]+(?:[.,;]|$))|;)")
_SO_NAMED = lazy(
    rf"(?P<told>.+?),? (?:(?:which|that) (?:is|are){_OFTEN} )?(?:(?:often|usually|also) )?(?:called|known as"
    rf"|named|termed)"
    r" (?P<article>an? |the )?[“\"]?$"
)
_IF = lazy(
    r"(?:^|[;:] )(?:[A-Z][^:]{3,60}: )?(?P<case>(?:[Ii]f|[Ww]hen|[Ww]here) [^;:]{14,170}?), (?:(?:that|this"
    r"|it) is|(?:we|people) (?:call|name) (?:it|that|this)|(?:we|people) (?:speak|think|talk) of)"
    r"(?: called)? (?P<article>an? |the )?$"
)
_MEANS_THAT = lazy(r"(?P<x>[A-Z][\w’' -]{2,40}?) (?P<be>is|are) $")
_COLON = lazy(r": (?P<what>(?:they|it|its|their) [^;:]{10,100}?)(?:, which .*)?(?:[.;]|$)")
_NOUNS = lazy(
    r"(?:ratio|process|effect|method|way|direction|slope|layer|pair|test|bar|shape|practice|phenomenon|habit|technique"
    r"|arrangement|difference|distance|gap|cross|angle|loss|fault|error|movement|stage|step|state|pattern"
    r"|resting|wrapping"
    r"|material|mixture|substance|structure|unit|sum|rate|point|line|curve|rule|principle|strategy|kind|type|form"
    r"|stroke|knot|joint|stitch|seam|cut|note|chord|rhythm|interval|instrument|tool|device|machine|vessel|boat|part)s?"
)
_NO_NOUN = lazy(
    r"(?:answer|result|reason|idea|question|problem|thing|first|second|third|fourth|last|other|best|worst|case"
    r"|example|price|cost|aim|goal"
    r"|trick|object|subject|time|place|name|word|law|key|upper|lower|rest|next)\b"
)
_FOREIGN = lazy(r"[\d=<>\\_*\[\]{}|/+“”\"]")
_EFFECTS = frozenset(
    {
        "effect",
        "process",
        "method",
        "technique",
        "phenomenon",
        "practice",
        "trick",
        "state",
        "condition",
        "arrangement",
        "habit",
    }
)
LEAST_LETTERS = 3
MOST_IN_TERM, MOST_TOLD, LEAST_TOLD, MOST_OF_A_MEANING, LEAST_OF_A_MEANING = 4, 28, 4, 20, 3
NAMED, MEANT = 2.0, 2.2


@dataclass(frozen=True, slots=True)
class _Term:
    """A term in its sentence: its words, what stands in front and behind, and the sentence before."""

    ground: Ground
    told: Told
    name: str
    before: str
    behind: str
    last: str


def terms_set_off(ground: Ground) -> Iterator[Fact]:
    """A fact for each set-off term that its own sentence or the one before explains, the first of each term."""
    done: set[str] = set()
    before: Told | None = None
    for told in ground.told[:MOST_SENTENCES]:
        said = told.text.text
        last = before.bare if before and before.block == told.block else ""
        before = told
        if "?" in said or "!" in said:
            continue
        for start, end in sorted({*told.text.strong, *places_of(ground.slanted & ground.strong, said)}):
            name = said[start:end].strip(' .,:;()“”"')
            low = name.lower()
            if (
                low in done
                or len(name) < LEAST_LETTERS
                or len(name.split()) > MOST_IN_TERM
                or _FOREIGN.search(name)
                or not is_term(name, marked=True)
            ):
                continue
            bare = without_article(name)
            article = name[: len(name) - len(bare)].lower()  # "**the stay**"
            term = _Term(ground, told, bare, _plain(said[:start]) + article, _plain(said[end:]), last)
            if fact := next((one for finder in _FINDERS if (one := finder(term))), None):
                done.add(low)
                yield fact


def _plain(said: str) -> str:
    return re.sub(r" ?\([^()]*\)", "", said)


def _next(term: _Term) -> Fact | None:
    """ "The crystals freeze together. This is *nilas*." as "… What is this called?"."""
    front, told = term.before, term.last
    if half := _HALF.fullmatch(term.before):
        front, told = large(half["rest"]), half["told"]
    found = _THIS.fullmatch(front) or _WE_CALL.fullmatch(front) or _NAME_FOR.fullmatch(front)
    if not found or not told or not _ENDS.match(term.behind):
        return None
    groups = found.groupdict()
    noun = groups.get("noun") or ""
    pointed = (
        re.match(r"(?:And |So |But |Now )?(?:This|That|These|We|People|Econ|Music|[A-Z][a-z]+s call)", front)
        is not None
    )
    if (the := groups.get("the")) and not _NO_NOUN.match(the):
        if not (groups["called"] and _NOUNS.fullmatch(the)) and not re.search(rf"\b{re.escape(the)}\b", told):
            return None
        noun, pointed = the, True
    if not pointed and not groups.get("called") and not _NAME_FOR.fullmatch(front):
        return None
    if noun and _NO_NOUN.match(noun):
        return None
    told = re.sub(r"^.*[;:] ", "", _LISTED.sub("", told.rstrip(".:"))) if not half else told
    several = re.match(r"(?:And |So |But |Now )?(?:They|These)\b|.* call (?:them|these)\b", front) is not None
    return named_behind(term.ground, term.told, term.name, told, noun, found["article"] or "", several=several)


def _named(term: _Term, told: str, noun: str, article: str, *, end: bool = False) -> Fact | None:
    return named_behind(term.ground, term.told, term.name, told, noun, article, end=end, loose=True)


def _inside(term: _Term) -> Fact | None:
    """ "Each mould, called a *matrix*, is a piece of brass." as "Each mould is a piece of brass. What is this …?"."""
    found, behind = _CALLED_INSIDE.fullmatch(term.before), _DOES.match(term.behind.rstrip("."))
    if not found or not behind:
        return None
    noun = re.split(r" (?:of|in|on|with|that|which|from|for|at) ", found["x"])[0].split()[-1]
    return _named(term, f"{found['x']} {behind['does']}", noun.lower(), found["article"] or "")


def _apposed(term: _Term) -> Fact | None:
    """ "… into a thin sheet, *nilas*, …" as "… into a thin sheet. What is this sheet called?"."""
    found = _APPOSED.fullmatch(term.before) or _SO_NAMED.fullmatch(term.before)
    if not found or not _BEHIND.match(term.behind) or _CUT.search(found["told"]):
        return None
    if found.groupdict().get("sign") == ":" and term.behind.strip(' .;”"'):
        return None  # the first of a row
    told = re.sub(r"^.*(?:; |: )", "", found["told"])
    sign = found.groupdict().get("sign") or ""
    all_of_it = (
        sign == ":"
        or re.search(r"(?:which|this|that) (?:is|are)[a-z ]* (?:called|known as) ?$", term.before) is not None
    )
    effect = re.fullmatch(r"(?P<told>.+), an? (?P<noun>[a-z]+)", told)
    if effect and not sign and effect["noun"] in _EFFECTS:
        return _named(term, effect["told"], effect["noun"], found["article"] or "")
    return _named(term, told, "", found["article"] or "", end=not all_of_it)


def _case(term: _Term) -> Fact | None:
    """ "If two pots touch in the fire, that is *kissing*" as "What is it called if two pots touch in the fire?"."""
    found = _IF.search(_SAY.sub("", term.before))
    if not found or not _ENDS.match(term.behind):
        return None
    if LEANS.search(_BY_TURNS.sub(r"\g<between>", found["case"]).partition(" ")[2]):
        return None
    full = f"{found['article'] or ''}{term.name}"
    case = found["case"][0].lower() + found["case"][1:]
    if gives_away(case, term.name):
        return None
    asked = f"What is it called {case}?"
    return fact_of(term.ground, term.told, "description", term.name, asked, full, term.told.bare, NAMED)


def _adjective(term: _Term) -> Fact | None:
    """ "Pots are *leather-hard*: they bend no more" as "What does it mean that pots are leather-hard?"."""
    found, behind = _MEANS_THAT.fullmatch(term.before), _COLON.match(term.behind)
    if not found or not behind or LEANS.search(found["x"]):
        return None
    x = small_item(found["x"], term.ground.whole)
    asked = f"What does it mean that {x} {found['be']} {term.name}?"
    return fact_of(term.ground, term.told, "description", term.name, asked, behind["what"], term.told.bare, NAMED)


_FINDERS: tuple[Callable[[_Term], Fact | None], ...] = (_next, _case, _inside, _apposed, _adjective)
