"""The questions that a plain sentence may answer, each made over its grammar: reason, case, name, object, number."""

import re
from collections.abc import Callable
from itertools import takewhile

from audiolesson.draft.english.forms import base_of_s, is_plural, tokens_of
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import begins_with_order, finite_at, first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ADVERBS, AUXILIARIES, DETERMINERS, PARTICLES, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.framing import matter_shapes as shapes
from audiolesson.draft.framing.plain_names import COUNTS, DEFINES, EXPLAINS, TELLS, Asked, named
from audiolesson.draft.framing.plain_parts import QUALITY, base_in, inverted, is_many, name_in, parts_of
from audiolesson.draft.sentences.asking import judges
from audiolesson.patterns import lazy

_LEAST_SAID = 3
"""Words that say what a thing is, where they are told with "of" or "that"."""


def _why(said: str, whole: str) -> Asked | None:
    """ "Walls crack because they dry too fast." asks why walls crack."""
    found = shapes.WHY.match(said) or shapes.SINCE.match(said) or _AS.match(said) or _SO.match(said)
    if not found or _DENIES.search(found["said"].removesuffix(" only")) or shapes.LEANS.search(found["said"]):
        return None
    if "cause" in found.groupdict() and first_verb(found["cause"]) < 1:
        return None
    then = upper_first(found["said"].strip())
    name, verb, rest = parts_of(f"{then}.", whole)
    asked = inverted(name, verb, rest) if name and rest else ""
    clause = " ".join(("why", name, verb, *rest))
    return Asked(f"why {asked}?", name, EXPLAINS, clause) if asked else None


_AS = lazy(rf"(?P<said>{shapes.CLAUSE}), (?:since|for) (?P<cause>(?:the|an?|it|they|that|you|we|no) [^.]+)\.$")
_SO = lazy(rf"(?P<cause>[^,;:]+(?:, [^,;:]+)?), so (?!that\b|far\b|much\b|many\b)(?P<said>{shapes.CLAUSE})\.$")
_DENIES = lazy(r"\b(?:not|never|nor|neither)\b|n['’]t\b|\b(?:perhaps|partly|mostly|too|even|only)\b")


def _case(said: str, whole: str) -> Asked | None:
    """ "When clay dries, it shrinks." asks what happens when clay dries."""
    found = _WHEN.match(said)
    if not found or shapes.LEANS.search(re.sub(r"\byou\b", "", found["said"])) or begins_with_order(found["then"]):
        return None
    case, then = found["said"], found["then"]
    if _CALLS.search(then):
        return None
    if first_verb(then) < 1 or shapes.MAY.search(re.sub(r"\b(?:may|can|must)\b", "", then)) or _DENIES.search(case):
        return None
    if first_verb(case) < 1 or _holds_two(case) or _WISHES.search(case) or shapes.PAST.search(f"{case} {then}"):
        return None
    clause = shapes.happens(found["when"].lower(), case)
    return None if not clause else Asked(f"{clause}?", case, EXPLAINS, clause)


def _holds_two(case: str) -> bool:
    """Whether the sentence goes on within its case, without a comma: "where clay is cheap the usual pot is red"."""
    low = [token.lower() for token in tokens_of(case)]
    verbs = [at for at in range(1, len(low)) if finite_at(low, at) and not finite_at(low, at - 1)]
    return len(verbs) > 1 and not _GOES_DOWN.search(case)


_GOES_DOWN = lazy(r"\b(?:and|or|that|which|who|whose|what|how|why|whether|where|when|as|than)\b")
_CALLS = lazy(r"\b(?:said to|called|known as|speak of|termed)\b")
_WISHES = lazy(r"^you(?:['’]re| (?:know|want|like|need|prefer|are|have|wish|think|see|can|do|would)\b)")
_WHEN = lazy(rf"(?P<when>If|When|Where) (?P<said>{shapes.CLAUSE}), (?:then )?(?P<then>[^;:—–()]+)\.$")


_HAPPENS = lazy(
    r"[a-z]+ing (?:of|in|at|on|from|with|for|to)\b"
    r"|(?:stolen|taken|given|broken|driven|frozen|hidden|written|thrown|grown|shown|drawn|worn|torn|eaten|beaten|forgotten"
    r"|chosen|spoken|woken|bitten|fallen|risen) \w"
)
"""What is done to a thing, or what it is doing."""


def _is(said: str, whole: str) -> Asked | None:
    """ "The price of salt is what a miller pays for it." asks what the price of salt is."""
    said = _BUT.sub(" ", said)
    name, verb, rest = parts_of(said, whole)
    if _DOUBTS.search(said):
        return None
    while rest and (rest[0] in _HEDGES or rest[0].endswith("ly")):
        rest = rest[1:]
    if verb not in ("is", "are") or not rest:
        return None
    behind = said.rstrip(".").split(f" {verb} ", 1)[-1].partition(" ")[2]
    what = re.split(r",| and | but ", f"{rest[0]} {behind}")[0]
    if len(what.split()) < _LEAST_SAID or judges(what) or shapes.PROPER.match(name):
        return None
    if shapes.VERDICT.match(what) or _NO_ANSWER.match(what):
        return None
    short = len(what.split()) == _LEAST_SAID and not re.search(r" (?:of|that|for) ", what)
    if short or base_of_past(rest[0]) or rest[0] == "to" or _HAPPENS.match(what):
        return None  # "is dying of thirst" is no definition
    if rest[0].lower() == "what" and " of " not in name:
        return None
    if rest[0].lower() not in _BEGINS_WHAT and not rest[0][0].isdigit() and not _TELLS_WHAT.match(what):
        return None
    if shapes.LEANS.match(what) or re.match(r"(?:not|no|free)\b", what):
        return None
    if verb == "are" and rest[0].lower() not in _BEGINS_WHAT and not any(map(is_plural, takewhile(_is_no_end, rest))):
        return None
    bare = rest[0].lower() not in _BEGINS_WHAT and bool(QUALITY.search(rest[0]))
    if bare or " and " in name or re.match(r"[a-z]+ing [a-z]", name):
        return None
    sure = DEFINES if not name.startswith("the ") or " of " in name or " for " in name else TELLS
    return Asked(f"what {verb} {name}?", name, sure, f"what {name} {verb}")


def _is_no_end(word: str) -> bool:
    """Whether a word may stand before the noun that says what several things are, so that "fond of" says none."""
    return word.lower() not in _ENDS_OBJECT


_NO_ANSWER = lazy(r"(?:more|less) (?!than\b)|(?:an? )?(?:\w+ )?part of\b|an? (?:very|quite|rather|really|pretty) ")
"""What compares a thing, says where it belongs or how it is, and not what it is."""
_DOUBTS = lazy(r"\b(?:is|are) (?:probably|perhaps|possibly|likely|maybe|partly|arguably|presumably) ")
"""What a thing may be is no answer to what it is."""
_BUT = lazy(r"(?:(?<=\w)n['’]t| not) (?:an?|the) [^,]+? but ")
"""What a thing is said not to be, before it is said what it is: "isn't a bowl but …"."""

_HEDGES = word_set("simply just really nothing merely basically essentially only")
_BEGINS_WHAT = word_set("a an the any what one where more")
_TELLS_WHAT = lazy(
    r"[a-z-]+(?: [a-z-]+){0,3} (?:that|which|who|whose|made|used|sent|built|of|for|from|to|with"
    r"|[a-z]+ed) "
)


def _turned(is_it: str) -> str:
    """A sentence turned round by "what … is …"; "" where a further verb or clause goes on with its subject."""
    acts = any(base_of_s(found[1]) for found in _ROW.finditer(is_it))
    return "" if acts or _FURTHER.search(is_it) else is_it


_ROW = lazy(r"(?:,| and| but| or) (?:then |also |so )?([a-z]+)")
_FURTHER = lazy(
    r", (?:and|but|so|or|which|while|not)\b|; |: "
    r"|\band (?:the|an?|its?|that|this) (?:[a-z-]+ ){1,3}(?:is|are|was|were|has|have)\b"
)


_NO_THINGS = word_set("no them him us me itself themselves")
"""What is no answer to what a thing does something to: "Acid holds them back."."""


def _does(said: str, whole: str) -> Asked | None:
    """ "The law of demand says that …" asks what it says; "Rebasing replays your work" what it does."""
    name, verb, rest = parts_of(said, whole)
    if (
        not name
        or len(rest) < 2
        or verb.endswith("ing")
        or (verb in AUXILIARIES and verb not in (*_OUGHT, "is", "are"))
    ):
        return None
    behind = said.rstrip(".").split(f" {verb} ", 1)[-1]
    if verb in ("is", "are"):
        kept = rest[0] in _KEPT and rest[1] in _PLACES and len(rest) > 2
        return Asked(f"where {verb} {name} {rest[0]}?", name, TELLS, f"where {name} {verb} {rest[0]}") if kept else None
    if verb in _OUGHT:
        measured = " ".join(rest[1:3]) in _HOW_MUCH
        fits = rest[0] in PLAIN and rest[0] not in (*_NO_ACTS, *_TO_SOMEBODY) and rest[1] in _OBJECTS and not measured
        return Asked(f"what {verb} {name} {rest[0]}?", name, TELLS, f"what {name} {verb} {rest[0]}") if fits else None
    helps, base = base_in(name, verb)
    if rest[0] in ("and", "or") or rest[0] in AUXILIARIES:
        return None
    if rest[0] in ADVERBS - PARTICLES or rest[0].endswith("ly"):
        rest, behind = rest[1:], behind.partition(" ")[2]
    if not base or not rest:
        return None
    parted = rest[0] in PARTICLES and rest[1:2] and rest[1] in ("a", "an", "the", "its", "their")
    if parted or rest[0] in _WITH.get(base, ()):
        asks, is_it = "what", f"What {name} {verb} {rest[0]} is {behind.partition(' ')[2]}."
        if base == "come":
            asks, is_it = "where", ""  # from the south, or from clay
        clause = f"{asks} {name} {verb} {rest[0]}"
        return Asked(f"{asks} {helps} {name} {base} {rest[0]}?", name, TELLS, clause, _turned(is_it))
    if base in _STANDS and rest[0] in _PLACES and not _AT_A_TIME.match(behind):
        is_it = f"It {'was' if helps == 'did' else 'is'} {behind} that {name} {verb}."
        again = is_it if "," not in behind else ""
        return Asked(f"where {helps} {name} {base}?", name, TELLS, f"where {name} {verb}", again)
    if base in _NO_ACTS or rest[0] in _NO_THINGS or shapes.DOERS.search(name):
        return None
    first = rest[0].lower()
    holds = base in _SAYS and (first in ("that", "how", "what", "whether") or base in ("say", *_HOLDS))
    opens = first in _OBJECTS or first == "you"
    opens = opens or any(map(is_plural, takewhile(_is_no_end, rest[:3])))
    opens = opens and not _TIMES.fullmatch(first)
    if not (holds or opens) or (helps == "did" and not shapes.PROPER.match(name)):
        return None
    if holds or base in _HOLDS or base in _SEES:
        is_it = f"What {name} {verb} is {behind}." if base != "mean" and not is_plural(first) else ""
        return Asked(f"what {helps} {name} {base}?", name, TELLS, f"what {name} {verb}", _turned(is_it))
    is_it = f"What {name} {helps} is {base} {behind}." if helps != "did" else ""
    return Asked(f"what {helps} {name} do?", name, TELLS, f"what {name} {helps}", _turned(is_it))


_TIMES = lazy(r"(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|times)\b")
"""What tells when, and is no object: "follows days later"."""

_AT_A_TIME = lazy(
    r"\w+ (?:(?:the|about|early|late|around|mid|same|following) )*"
    r"(?:\d|[A-Z][a-z]+(?:ary|ember|ober)\b|(?:March|April|May|June|July|August|spring|summer|autumn|winter|morning"
    r"|evening|night|beginning|end|middle|\w+ century|\w+teenth)\b)"
)
"""Where something stands in time and not in a place: "began in 1984"."""

_TO_SOMEBODY = ("notify", "inform", "warn", "advise", "thank", "tell", "ask")
"""Acts of which one asks "whom"."""

_SEES = word_set("oppose suit follow replace join link")
"""Verbs of which one better asks for their object."""

_ENDS_OBJECT = PREPOSITIONS | ADVERBS | {"and", "or", "to", "than", "more", "less"}
_WITH = {
    "stand": ("for",), "look": ("for", "at"), "depend": ("on",), "rely": ("on",), "consist": ("of",), "ask": ("for",),
    "come": ("from",), "deal": ("with",), "refer": ("to",), "lead": ("to",), "result": ("in",), "respond": ("to",),
}  # fmt: skip
_OUGHT = ("must", "should", "can", "will")
_OBJECTS = (DETERMINERS - {"that"}) | {"what", "how", "where", "when"}
_HOW_MUCH = ("a lot", "a bit", "a little", "a while", "a great")
"""What begins like an object and tells how much or how long."""
_KEPT = word_set("found made stored kept produced built held grown formed")
_STANDS = word_set("happen occur form live sit lie begin start")
_PLACES = word_set("in at inside under between near beneath along within")
_SAYS = word_set("say state show mean claim argue propose suggest conclude hold find prove tell measure report predict")
_HOLDS = word_set(
    "mean measure need require contain include hold cover involve describe lack cost produce store carry cause"
)
_NO_ACTS = word_set(
    "be become remain stay seem look feel sound appear go come happen like want try have do depend differ matter"
    " think know believe call name take get see lie suit feel help wish wonder stand run fall rise begin start end"
)


def _counted(said: str, whole: str) -> Asked | None:
    """ "A kiln has two doors." asks how many doors a kiln has."""
    name, verb, rest = parts_of(said, whole)
    found = _NUMBER.match(" ".join(rest))
    if not found or not name or shapes.LEANS.search(found["what"]):
        return None
    helps, base = base_in(name, verb) if verb not in AUXILIARIES - {"has", "have", "had", "does", "do"} else ("", "")
    what = found["what"]
    if not base or not is_plural(what.split()[-1]) or _UNIT.search(what):
        return None
    return Asked(f"how many {what} {helps} {name} {base}?", name, COUNTS, f"how many {what} {name} {verb}")


_NUMBER = lazy(
    r"(?:about |some |around |roughly |only |at least |at most |over |nearly |almost )?"
    r"(?:[\d,.]+(?: (?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r" (?P<what>(?:[a-z-]+ )?[a-z-]+s)(?=$|[,:;]| (?:and|of|to|in|that|which|for|on)\b)"
)
_UNIT = lazy(r"(?:degrees|metres|meters|grams|seconds|minutes|hours|days|weeks|months|years|percent|times|pounds)$")


def _happened(said: str, whole: str) -> Asked | None:
    """ "In 1912 a potter from Delft argued that …" asks what he argued in 1912."""
    found = _IN_YEAR.match(said)
    if not found:
        return None
    name, verb, rest = parts_of(f"{upper_first(found['said'])}.", whole)
    base = base_of_past(verb) if verb else ""
    if not name or not base or _DENIES.search(said) or shapes.LEANS.search(" ".join(rest[:2])):
        return None
    if base in _SAYS and rest[0] in ("that", "how"):
        in_year = f"in {found['year']}"
        return Asked(f"what did {name} {base} {in_year}?", name, COUNTS, f"what {name} {verb} {in_year}")
    return Asked(f"what happened in {found['year']}?", name, COUNTS, f"what happened in {found['year']}")


_IN_YEAR = lazy(r"In (?P<year>(?:1\d|20)\d\d),? (?P<said>[^;:]+)\.$")


def _differs(said: str, whole: str) -> Asked | None:
    """ "Slip differs from glaze in …" asks how they differ."""
    found = _FROM.match(said)
    one = name_in(found["one"], whole) if found else ""
    other = name_in(upper_first(found["other"]), whole) if found and one else ""
    if not one or not other:
        return None
    do, verb = ("do", "differ") if is_many(one) else ("does", "differs")
    return Asked(f"how {do} {one} differ from {other}?", one, EXPLAINS, f"how {one} {verb} from {other}")


_FROM = lazy(r"(?P<one>[^,;:]+?) differs? from (?P<other>[^,;:]+?) (?:in|by|because|only in) [^;:]+\.$")

FINDERS: tuple[Callable[[str, str], Asked | None], ...] = (
    named,
    _is,
    _differs,
    _why,
    _case,
    _does,
    _counted,
    _happened,
)
