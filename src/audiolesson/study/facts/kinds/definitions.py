"""Definitions in prose: "A kiln is a furnace that hardens clay.", "Erosion refers to …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, PLAIN, PREPOSITIONS
from audiolesson.draft.sentences.asking import NOUNS_OF_A_KIND
from audiolesson.draft.titling.written_at import written
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_REVERSED, NAME_FOR, OF_TERM, POINTING, stems, tells_kind_alone, trimmed
from audiolesson.study.facts.asked_terms import question_for, small_term
from audiolesson.study.facts.form import (
    VAGUE,
    is_many,
    is_term,
    large,
    without_article,
)
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges, unpraised, without_narrower
from audiolesson.study.facts.kinds.called_when import called_when
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.placed import ASIDE, FOR_US, LEAD, TYPE, placed
from audiolesson.study.facts.refusing.slips import runs_on

_IS = lazy(
    r"(?P<term>[A-Za-z][\w'’+#-]*(?: [\w'’+#-]+){0,6}?)(?:, (?:or|also called|also known as|or simply) [\w -]{2,40},)?"
    r" (?P<verb>is|are|was|were"
    r"|(?:(?:usually|often|generally|simply|basically|typically|merely) )?(?:refers? to|means?)"
    r"|(?:is|are|can be) defined as)"
    r" (?:(?:simply|just|basically|essentially|actually) (?=an? |the ))?(?P<what>.+)\.$"
)
_TELLS = lazy(
    r" (?:that|which|who|whose|where|of|for|used|made|with|without|to|by|in|from|between|within|on|[a-z]+ing|[a-z]+ed) "
)
_THE = lazy(
    rf"the (?:[\w-]+ ){{0,3}}?(?:{NOUNS_OF_A_KIND}"
    r"|percentage|proportion|average|point|layer|period|stage|boundary|region|collection|level|extent|quantity"
    r"|condition|value|price|cost|person|group|system|formation|breakdown|growth|increase|decrease|weight|mass|skin"
    r"|rise|fall|flow|spread|strip|edge|depth|width|height|length|volume|speed|pressure|skill|custom|habit|right|power"
    r"|mixture|product|relation|relationship|tissue|fluid|gas|liquid|material|surface|passage|line|path)s?\b"
    r"|the (?:[\w-]+ )?[a-z]+(?:tion|sion|ment) of |the [a-z]{3,}ing (?:together |up |out )?of |the time it takes "
    r"|the (?:[\w-]+ ){1,3}(?:that|which|who|by which|in which|at which|where|whose) "
)
_ANY = lazy(
    r"an? (?:common|typical|good|possible|single|certain|particular|recent|new|major|popular|similar|useful"
    r"|nice)\b",
    re.I,
)
PERSON = lazy(
    r"\b(?:engineer|(?:co-?)?founder|author|researcher|scientist|developer|professor|student|teacher|president|writer"
    r"|manager|maintainer|physicist|mathematician|economist|sociologist|psychologist|journalist|artist|leader|CEO"
    r"|minister|general|secretary|editor|who)\b"
)
"""What is said of persons, of whom nobody asks "What is …?"."""
_MOST = lazy(r"\b(?:great|larg|small|strong|high|bigg|long|short|old|low|fast|simpl|near|hard|easi)est\b", re.I)
_PARTICIPLE = lazy(
    r"(?:\w+ly )?(?:[a-z]+ed|made|found|called|known|given|seen|often|usually|built|held|set|one|even|also|not|just"
    r"|still|now)\b(?! [a-z]+s that)"
)
"""How what stands behind "are" begins that is done to things, and says not what they are."""


ORIGIN = lazy(
    r"[^,]*,? (?:established|founded|introduced|released|created|developed|published|launched) (?:by|in) [^,]*"
    r"(?:in \d{4}|by law)|.*, especially .*"
)
"""What tells where a thing comes from, or when most of all, and not what it is."""


def definitions(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a thing is."""
    for told in ground.told:
        said = placed(told.bare)
        lead = LEAD.match(said)
        rest = said[lead.end() :] if lead else said
        found = _IS.match(rest[:1].upper() + rest[1:]) if len(said.split()) <= 45 else None
        fact = _defined(ground, told, found, lead["lead"] if lead else "") if found else None
        if fact := fact or called_when(ground, told, said):
            yield fact


_OF_A_KIND = lazy(r" (?:algorithm|method|theorem|protocol|equation|principle)$")
"""What is named with its kind needs "the", which the sentence lacks: "Edmonds-Karp algorithm is"."""

_SPELLED = lazy(r"\S*[A-Z]{2}\S*(?: \S+){3,}$")
"""A short form with what it stands for: "t-SNE t-distributed Stochastic …"."""


def _defined(ground: Ground, told: Told, found: re.Match[str], lead: str) -> Fact | None:
    term, verb, what = found["term"], found["verb"], FOR_US.sub(r"\1 you", unpraised(found["what"]))
    term = told.bare[: len(term)] if term == told.bare[:1].upper() + told.bare[1 : len(term)] else term
    what, verb = ASIDE.sub("", what), re.sub(r"^\w+ly |^often ", "", verb)
    name = without_article(term)
    spoken = term == name and name.lower() in ground.coded and (name in PLAIN or base_of_s(name))
    if _OF_A_KIND.search(term) and term == name and term[:1].isupper():
        return None
    if spoken or name.isdigit() or _SPELLED.match(name):
        return None
    asked_above = _asked_by_title(ground, told, name)
    marked = asked_above or ground.sets_off(name) or bool(TYPE.fullmatch(name))
    if PERSON.search(what) and all(word[:1].isupper() for word in name.split()):
        return None
    same = stems(name)[:1] == stems(what)[:1] and len(stems(name)) > 1
    told_plainly = without_narrower(what)
    named_above = asked_above and _NAMES_KIND.match(what) and not judges(told_plainly)
    if (
        same
        or _MOST.search(name)
        or _ANY.match(term)
        or not (is_term(term, marked) or (verb == "is" and _introduces(ground, term, what)))
        or ":" in told.text.text
        or not (_says_what(told_plainly, verb, marked) or named_above)
        or runs_on(what)
        or ORIGIN.fullmatch(what)
    ):
        return None
    many = verb in ("are", "refer to", "mean", "were", "are defined as")
    one = verb == "is" and re.match(r"an? ", what) and (name[:1].isupper() or term != name)
    if many != is_many(name) and verb in ("is", "are", "was", "were") and not one:
        return None
    if verb in ("was", "were") and not (marked or re.match(r"(?:[Tt]he )?[A-Z]\w+ (?:\w+ )*[A-Z]", term)):
        return None
    if not _is_taught(ground, told, name, marked):
        return None
    small = small_term(ground, term, verb, what)
    asked = question_for(ground, told, term, verb, small, what)
    question = f"{lead}, {asked[0].lower()}{asked[1:]}" if lead else asked
    again = f"{large(small)} {verb} {what}."
    bare = OF_TERM.sub("", what)
    what = bare if len(bare.split()) > 3 else what
    again = f"{lead}, {again if term.isupper() else again[0].lower() + again[1:]}" if lead else again
    fact = made(ground, told, "definition", small, question, what, again, 2.0)
    one = verb in ("is", "was") and re.match(r"an? ", what) and not asked_above
    if fact and one and not _sets_apart(fact.answer):
        return None
    if fact or lead or not (what.startswith(("a ", "an ", "the ")) or (many and marked)):
        return fact
    return _reversed(ground, told, small, what, again)


_NAMES_KIND = lazy(r"(?:an?|the) (?:[\w-]+,? ){2,}[\w-]+")
"""A kind with words in front that set the thing apart: "an interpreted high level programming language"."""


_WHAT_IS = lazy(r"(?:\w?\d[\d.:]* )?what (?:is|are) (?:an? |the )?(?P<name>[^()?]+?)(?: \([^()]*\))?\??")
"""A heading that asks what its subject is, numbered or not."""


def _asked_by_title(ground: Ground, told: Told, name: str) -> bool:
    """Whether the heading over a sentence asks what the thing is, so that the sentence is its answer."""
    title = ground.lesson.sections[told.section].title.lower()
    asked = _WHAT_IS.fullmatch(title)
    return told.first and asked is not None and asked["name"] in (name.lower(), f"{name.lower()}s")


def _introduces(ground: Ground, term: str, what: str) -> bool:
    """Whether a sentence has the very shape of a definition: "A tidal bore is a wave that …", "The heart is a …"."""
    words = without_article(term).split()
    if not re.match(r"an? ", what) or len(words) > 3 or VAGUE.search(term) or FUNCTION & {*words}:
        return False
    return bool(re.match(r"An? ", term)) or (term.startswith("The ") and ground.uses(without_article(term)) > 2)


def _sets_apart(said: str) -> bool:
    """Whether an answer says more than a kind with words in front of it: not only "a strong reducing agent"."""
    return any(not re.fullmatch(r" [a-z]+(?:ing|ed) \w+", said[tells.start() :]) for tells in _TELLS.finditer(said))


MOST_BEFORE = 2
"""Sentences that may use a term before the one that says what it is."""
MOST_BEFORE_KIND = 5
"""The same for one that has the very shape of a definition: "A backtrace is a list of …"."""
MOST_BEFORE_NAMED = 5
"""The same for a definition that is asked from its other end, which names nothing of what the lesson is about."""


def _is_taught(ground: Ground, told: Told, name: str, marked: bool) -> bool:
    """Whether a sentence stands where a lesson brings a term in: early, or with the term set off."""
    if re.search(r"\b(?:most|less|fewer|peculiar|features?) ", name):
        return False
    if marked:
        return True
    titles = " ".join(ground.above(told.section)).lower()
    if told.first and re.search(rf"\b{re.escape(name.lower()[:6])}", titles):
        return True
    if re.search(r"(?:ity|ance|ence|ness|tion|ment|rate|number|features?|stages?|aspect|component) of ", name) or (
        name.endswith("ing") and " " not in name
    ):
        return False
    if re.search(rf"\b{re.escape(name.lower())}", titles) and told.first:
        return True
    shaped = re.match(
        rf"(?:An? )?{re.escape(name)} is an? (?:[\w-]+ ){{1,4}}(?:that|which|where|of|for|used) ", told.bare
    )
    most = MOST_BEFORE_KIND if shaped else MOST_BEFORE
    behind = len(_before(ground, told).lower())
    return sum(one.end <= behind for one in written(ground.low, name.lower(), r"\b")) <= most


def _before(ground: Ground, told: Told) -> str:
    """What a lesson says before a sentence."""
    return ground.whole[: max(ground.whole.find(told.text.text), 0)]


def _reversed(ground: Ground, told: Told, small: str, what: str, again: str) -> Fact | None:
    """A definition that is too long for an answer, asked from its other end."""
    if is_many(without_article(small)) and what.startswith(("a ", "an ")):
        return None
    said = trimmed(what, MOST_REVERSED)
    known = small.lower() in ground.strong | ground.glossary
    behind = len(_before(ground, told))
    uses = written(ground.whole, small, r"\b", r"\b")
    if not known and sum(one.end <= behind for one in uses) > MOST_BEFORE_NAMED:
        return None
    if not said or POINTING.search(said) or len(said.split()) < 8 or re.search(r"\bits?\b", said):
        return None
    titled = small.lower() == ground.lesson.title.lower()
    question = f"What is the name for {said}?"
    worth = 2.2 if titled else 1.6
    named_kind = tells_kind_alone(without_article(small), said)
    return made(
        ground,
        told,
        "definition",
        small,
        question,
        small,
        again,
        worth,
        named=named_kind,
        most=MOST_REVERSED + NAME_FOR,
    )


def _says_what(what: str, verb: str, marked: bool) -> bool:
    """Whether what stands behind the verb says what a thing is, and does not judge it."""
    if len(what.split()) < 4 or re.match(r"(?:that|not|how|what|when|why|where|if|anything|something|to)\b", what):
        return False
    if verb not in ("is", "are", "was", "were"):
        if what.split()[0].lower() in PREPOSITIONS:
            return False
        return not has_main_verb(what) and not re.match(r"(?:a|the|an) (?:\w+ )?(?:few|lot|variety|range)\b", what)
    way = marked and len(what.split()) > 7 and re.match(r"a way (?:of|to|for|in)\b", what)
    if judges(what) and not way and not re.match(r"an? way of \w+ing .*(?:that|which) ", what):
        return False
    if re.match(r"an? |any (?:\w+ )?\w+ (?:that|which|where|in which)\b", what):
        return bool(_TELLS.search(what))
    if what.startswith("the most "):
        return False
    if what.startswith("the "):
        return bool(_THE.match(what)) or (marked and not re.match(r"the [\w-]+est\b", what))
    if (
        verb == "is"
        and re.match(r"(?!one|what|all|so)[a-z]+ (?:that|which) [a-z]+ ", what)
        and not re.match(r"\w+(?:ly|ed|ing) ", what)
    ):
        return not is_many(what.split()[0])
    if verb not in ("are", "were") or _PARTICIPLE.match(what) or re.match(r"\w+ing\b|\w+ly\b", what):
        return False
    found = re.match(r"(?P<noun>[a-z-]+(?: [a-z-]+){0,3}?) (?:that|which|who|of|used|made) ", what)
    return bool(found and is_many(found["noun"]))
