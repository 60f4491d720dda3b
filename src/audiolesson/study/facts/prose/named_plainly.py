"""Names that a plain sentence gives what it describes: "A mixture that is balanced is a loam", "X is known as Y"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_QUESTION, NAME_FOR
from audiolesson.study.facts.form import VAGUE, in_sentence, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.asking import MOST, defined_or_named, name_asked
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import LEANS, OPEN
from audiolesson.study.facts.prose.plain_sentences import plain_sentences

_NAME = r"(?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+){0,3})"
_CALLED = r"(?:(?:also|often|sometimes|usually|commonly|together|now) )?(?P<called>called|known as|termed)"
_IS_CALLED = lazy(rf"(?P<x>[A-Z][^,;:]{{6,110}}?) (?P<be>is|are|was|were) {_CALLED} {_NAME}(?=$|[;,] )")
_ONCE = lazy(
    rf"(?P<x>[A-Z][\w’' -]{{2,40}}?) (?P<be>is|are) [^;]+?[;,] (?:and |but )?(?P<when>(?:once|when|if|after"
    rf"|where) (?:it|they)"
    rf" [^,;]{{4,60}}), (?:it|they) (?:is|are) {_CALLED} {_NAME}$"
)
_TURNED = lazy(r"(?P<x>(?:An?|The) [^,;:]{12,90}) is (?P<name>(?:an?|the) [a-z-]+(?: [a-z-]+)?)(?=$|; )")
_COLON = lazy(
    r"(?:^|.*? (?:is|are|was|were|called|by|of|on|as|with|has|have|from|to|in|uses|use) )(?P<name>(?:an? "
    r"|the )?[a-z][\w’'-]*(?: [\w’'-]+){0,2}):"
    r" (?P<what>(?:an?|the|any) (?:[\w-]+,? ){1,4}?(?:that|which|who|of|in which|by which|where|for|on|with"
    r"|made|used)\b[^:;]{8,110})$"
)
_WHICH = lazy(
    r"(?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+)?), which (?P<be>is|are|was|were) (?P<what>[^,;:]{12,110})(?=$|, )"
)
_APPOSED = lazy(
    r"(?P<name>(?:the |an? )(?:[\w’-]+ ){0,2}?[\w’-]+|[A-Z][\w’-]+|[a-z]{4,}), "
    r"(?P<what>(?:an?|the) (?:[\w-]+ ){1,4}?(?:that|which|in which|by which|where|who|deep|made|used|between"
    r"|with|of|for) [^,;:]{8,100}"
    r"|(?:[a-z-]+ ){1,3}?[a-z-]+s (?:that|which|where|who) [^,;:]{8,100})(?=$|, (?!and\b|or\b))"
)
_OPPOSITE = lazy(rf"The [a-z]+, (?P<x>an? [^,;:]{{6,80}}), (?P<be>is|are) {_CALLED} {_NAME}$")
_INSIDE = lazy(r"(?P<kind>An? [^,;:]{4,60}), (?P<name>the [\w’-]+(?: [\w’-]+){0,2}), (?P<does>[a-z]+ [^,;:]{6,80})$")
_KNOWN = lazy(
    rf"\b(?P<x>an? (?:[\w-]+ ){{0,2}}?[\w-]+ (?:of|that|for|in|with"
    rf"|on) (?:(?!\ban? )[^,;:]){{4,60}}), (?:also |often )?(?:known as|called) {_NAME}(?=$|, )"
)
_TELLS_A_DEED = lazy(
    r"^(?:(?!\b(?:that|which|who|by|where)\b).)* [a-z]+ed (?:up|out|off|down|in|over|all|the|an?)\b|\d"
)
"""Behind a colon, what a thing did and not what it is: "the order of June called up all men"."""
_OF_ROW = lazy(r"\b(?:first|second|third|fourth|last|next|final)\b")
"""Of a row that the question does not tell."""
_OF_A_ROW = lazy(
    r"(?:an?|the) (?:[\w-]+ )?(?:pinch|cup|number|lot|few|pair|bit|piece|glass|kilo|handful|dozen|litre|gram"
    r"|spoon|sort|kind|type|member|resident|native|friend|son|daughter|wife|brother|sister|year|day|month) "
)


def named_plainly(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says what a thing is called, or that it is a thing with a name."""
    for told, said in plain_sentences(ground):
        if (fact := _once(ground, told, said) or _called(ground, told, said) or _turned(ground, told, said)) or (
            fact := _colon(ground, told, said) or _which(ground, told, said) or _apposed(ground, told, said)
        ):
            yield fact


def _fits(ground: Ground, name: str, loose: bool = False) -> bool:
    bare = without_article(name)
    return is_term(name, marked=loose or ground.sets_off(bare)) and not OPEN.search(bare) and not VAGUE.search(bare)


def _once(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "Slip is clay; once it is fired, it is called ware." as "What is slip called once it is fired?"."""
    found = _ONCE.match(said)
    if not found or not _fits(ground, found["x"]) or not _fits(ground, found["name"], loose=True):
        return None
    x = in_sentence(found["x"], ground.whole)
    asked = f"What {found['be']} {x} called {found['when']}?"
    again = f"{large(found['when'])}, {x} {found['be']} called {found['name']}."
    return made(ground, told, "description", found["name"], asked, found["name"], again, 1.7, exact=True)


def _called(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _IS_CALLED.match(said)
    if not found or len(found["x"].split()) > MOST or not _fits(ground, found["name"], loose=True):
        return None
    x = found["x"]
    relative = re.sub(r" (?:that|which|who|where|by which|in which) .*", "", x)
    if (
        OPEN.search(x)
        or LEANS.search(x)
        or _OF_ROW.search(x)
        or (first_verb(relative) > 0)
        or re.match(r"(?:When|If|Once|As|While|Because|What|Such|In|On|At|By|To) ", x)
    ):
        return None
    if len(x.split()) < 2 or re.fullmatch(r"(?:The |An? )?[\w-]+", x) or is_bare(x):
        return None
    x = in_sentence(x, ground.whole)
    return _name_of(ground, told, x, found["be"], found["name"], 1.8, found["called"], MOST + NAME_FOR)


def _name_of(
    ground: Ground,
    told: Told,
    x: str,
    be: str,
    name: str,
    worth: float,
    called: str = "called",
    most: int = MOST_IN_QUESTION,
) -> Fact | None:
    """The question what a thing is called; `called`: how the sentence says that."""
    asked, again = f"What {be} {x} {called}?", f"{large(x)} {be} {called} {name}."
    return made(ground, told, "description", name, asked, name, again, worth, exact=True, most=most)


def _apposed(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "The gnomon, the part of a dial that casts the shadow, …" as a definition of the gnomon."""
    if found := _OPPOSITE.match(said):
        x = found["x"]
        if LEANS.search(x) or not _fits(ground, found["name"], loose=True):
            return None
        return _name_of(ground, told, x, found["be"], found["name"], 1.8)
    if found := _KNOWN.search(said):
        x = found["x"]
        if (
            not (LEANS.search(x) or is_many(found["name"]))
            and _fits(ground, found["name"], loose=True)
            and first_verb(re.sub(r" that .*", "", x)) < 1
        ):
            return _name_of(ground, told, x, "is", found["name"], 1.6)
    if (found := _INSIDE.match(said)) and base_of_s(found["does"].split()[0]):
        kind = f"the {without_article(found['kind'])} that {found['does']}"
        if not LEANS.search(kind) and _fits(ground, found["name"], loose=True):
            return name_asked(ground, told, found["name"], kind, told.bare, worth=1.8)
    for found in _APPOSED.finditer(said):
        name, what = found["name"], found["what"]
        bare = without_article(name)
        plural = bool(re.match(r"[a-z-]+s (?:that|which|where|who)\b", what)) and is_many(name)
        known = name != bare or ground.sets_off(bare) or plural
        if (
            not known
            or re.match(r"an? ", name)
            or _OF_A_ROW.match(what)
            or is_many(name) != (not re.match(r"an? |the ", what))
        ):
            continue
        if " of " in what and not re.search(r" (?:that|which|where|who) ", what) and not ground.sets_off(bare):
            continue
        if fact := _described(ground, told, name, what, "are" if is_many(name) else "is"):
            return fact
    return None


def _turned(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "A mixture that is balanced is a loam." as "What is a mixture that is balanced called?"."""
    found = _TURNED.match(said)
    if (
        not found
        or OPEN.search(found["x"])
        or not _fits(ground, found["name"], loose=True)
        or judges(found["name"] + " x")
    ):
        return None
    x = found["x"]
    if (
        not re.search(r" (?:with|that|which|of|in|for|made|whose) ", x)
        or first_verb(re.sub(r" (?:that|which|whose) .*", "", x)) > 0
    ):
        return None
    x = in_sentence(x, ground.whole)
    return made(
        ground, told, "description", found["name"], f"What is {x} called?", found["name"],
        f"{large(x)} is {found['name']}.",
        1.7, exact=True, named=True,
    )  # fmt: skip


def _colon(ground: Ground, told: Told, said: str) -> Fact | None:
    found = _COLON.match(said)
    if not found or (found["what"].startswith("the ") and _TELLS_A_DEED.search(found["what"])):
        return None
    return _described(ground, told, found["name"], found["what"], "is")


def _which(ground: Ground, told: Told, said: str) -> Fact | None:
    for found in _WHICH.finditer(said):
        many = found["be"] in ("are", "were")
        what = found["what"]
        kind = (
            re.match(r"an? |half |the [a-z-]+ (?:of|that|which|in|for)\b", what)
            if not many
            else re.match(r"(?:[a-z-]+ ){0,2}?[a-z-]+s (?:of|that|which|for|made|where|used|in)\b", what)
        )
        name = found["name"]
        if not kind or is_many(name) != many or found["be"] in ("was", "were"):
            continue
        words = name.split()
        if without_article(name) == name and len(words) > 1 and not ground.sets_off(name):
            name = words[-1]
        if fact := _described(ground, told, name, what, found["be"]):
            return fact
    return None


def _described(ground: Ground, told: Told, name: str, what: str, be: str) -> Fact | None:
    if not _fits(ground, name) or LEANS.search(what) or judges(what) or has_main_verb(what) or len(what.split()) > MOST:
        return None
    x = in_sentence(name, ground.whole)
    return defined_or_named(ground, told, x, be, what)
