"""Names that stand inside a sentence beside what they name: "A group of four pots, called a stack, …".

What is asked holds all that describes the thing: its own phrase where that narrows it, else the whole sentence up to
the name ("… What is this layer called?"), so that nothing is turned round.
"""

import re
from collections.abc import Callable, Iterator

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_QUESTION, gives_away, stems
from audiolesson.study.facts.form import is_many, is_term, large, small_item, without_article
from audiolesson.study.facts.formed.read import statement_of
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.plain_sentences import closed, unjoined

_CALLED = r"(?:called|known as|named|termed)"
_NAME = r"(?P<name>(?:an? |the )?[“\"]?[\w’'-]+(?: [\w’'-]+){0,2}?[”\"]?)"
_BETWEEN = lazy(
    rf"(?P<what>(?:An?|The|[A-Z][a-z]+s?) [^,;:]{{6,70}}), (?:which (?:is|are) )?(?:often |usually )?{_CALLED} {_NAME},"
    r" (?P<verb>[a-z]+) [^;]+"
)
_BOTH_ENDS = lazy(
    rf"\b(?P<what>(?:[a-z][\w-]* ){{1,3}}?[a-z-]+),? {_CALLED} {_NAME} (?P<which>(?:whose|that|which) [^,;:]{{8,70}})$"
)
_AT_END = lazy(
    rf"(?P<told>[^;:]{{20,}}?(?:an? |the |[a-z]+ )(?:[\w-]+ ){{0,3}}?(?P<noun>[a-z-]+)),?"
    rf" (?:which is |that is )?{_CALLED} {_NAME}$"
)
_WE_CALL = lazy(rf"(?P<told>[^;:]{{20,}}(?: |, )(?P<noun>[a-z-]+)),? (?:that |which )?(?:we|people|they) call {_NAME}$")
_WHICH = lazy(rf"(?P<told>[^;:]{{25,}}), (?:and )?(?:which|this) is (?:usually |often )?{_CALLED} {_NAME}$")
_EFFECT = lazy(rf"(?P<told>[^;:]{{25,}}), an? (?P<noun>[a-z]+) {_CALLED} {_NAME}$")
_CASE = lazy(
    r"(?P<case>(?:If|When|Once|Where) [^,;:]{12,}?),? (?:we|people|they) (?:call (?P<it>it|that|this|them)|speak of) "
    rf"{_NAME}(?:, and .+)?$"
)
_THESE = lazy(rf"(?:These|This) (?P<what>[a-z-]+s? of [a-z-]+(?: [a-z-]+)?) (?P<be>is|are) {_CALLED} {_NAME}$")
_THE_ONE = lazy(
    r"\b(?:between|of|from|with|by|into|has|have|and) an? (?P<what>[a-z]+(?: [a-z]+)?), called the (?P<name>[a-z-]+),"
)
_PARTS = lazy(r"; |: | – |—")
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|him|you|your|we|our|us|i|my|me|here|there|also|too|then|such|same|another|former"
    r"|latter|instead|however|again|other|others|both|now|next|one|ones)\b|^(?:it|its|they|their|them|that|so|and|but)\b",
    re.I,
)
_IT = lazy(r"\b(?:it|its|they|their|them)\b", re.I)
_ORDER = lazy(r"^(?:Cut|Take|Make|Put|Add|Use|Lay|Set|Fold|Draw|Note|Remember|Let|For|To) ")
_NARROWED = lazy(r" (?:of|that|which|who|with|for|in|on|at|from|between|made|along|down|by|without|where|to) ")
_BIG_NAME = lazy(r"(?:[A-Z][\w’'-]* ?)+")
_NO_NAME = lazy(r"(?:upon|for|in|it|them|to|after|by|from|when|that|this)\b")
_PERSON = lazy(
    r"\b(?:man|woman|king|queen|people|boy|girl|person|city|town|company|program|programme|poem|book|handbook)$"
)
MOST_TOLD, LEAST_TOLD, MOST, LEAST_OF_A_KIND = 24, 6, 30, 2


def names_inside(ground: Ground) -> Iterator[Fact]:
    """A fact for each name that a plain sentence gives what it describes, or what it has just told."""
    for told in ground.told:
        if not told.bare.rstrip().endswith((".", ":")) or "?" in told.bare:
            continue
        for part in _PARTS.split(told.bare.strip().rstrip(".:")):
            said = unjoined(large(part.strip()))
            if fact := next((one for finder in _FINDERS if (one := finder(ground, told, said))), None):
                yield fact
                break


def _between(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "A group of four pots, called a stack, leans …" as "What is a group of four pots called?"."""
    found = _BETWEEN.fullmatch(said)
    if not found or not _NARROWED.search(found["what"]) or has_main_verb(found["what"]) or _leans(found["what"]):
        return None
    what = small_item(found["what"], ground.whole)
    be = "are" if is_many(_NARROWED.split(what)[0]) else "is"
    return _fact(
        ground, told, found["name"], f"What {be} {what} called?", f"{large(what)} {be} called {found['name']}."
    )


def _both_ends(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "… finds proteins called opsins whose shape changes in light" as "What are proteins called whose shape …?"."""
    found = _BOTH_ENDS.search(said)
    what = _named_thing(said, found) if found else ""
    if not found or not what or not is_plural(what.split()[-1]):
        return None
    which = found["which"]
    if _leans(f"{what} {which}") or _IT.search(which):
        return None
    asked = f"What are {what} called {which}?"
    return _fact(ground, told, found["name"], asked, f"{large(what)} {which} are called {found['name']}.")


_OF_A_THING = frozenset({"det", "amod", "compound", "nummod"})


def _named_thing(said: str, found: re.Match[str]) -> str:
    """The noun that "called" stands behind, with its adjectives, as the parser reads it; "" where it reads another."""
    tree = tree_of(f"{said}.")
    if tree is None:
        return ""
    start = found.start("name")
    call = max((at for at, word in enumerate(tree.words) if word.start < start and word.text in _CALLS), default=-1)
    if call < 1 or tree.heads[call] < 0:
        return ""
    noun = tree.heads[call]
    before = [at for at in tree.below(noun) if at < noun and tree.labels[at] in _OF_A_THING]
    own = [at for at in before if tree.words[at].text.lower() not in _SOME]
    between = _BY_WHOM.sub("", tree.text(noun + 1, call).strip(" ,"))
    return tree.text(min([*own, noun]), noun + 1) if tree.tags[noun].startswith("NN") and not between else ""


_SOME = frozenset({"some", "many", "several", "certain", "few", "any"})
_BY_WHOM = lazy(r"^(?:(?:that|which) )?(?:we|people|they|is|are)$")
_CALLS = frozenset({"called", "known", "named", "termed", "call"})


def _at_end(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "It forms a thin layer called scum." as "… forms a thin layer. What is this layer called?"."""
    found = _EFFECT.fullmatch(said) or _AT_END.fullmatch(said) or _WE_CALL.fullmatch(said)
    if not found:
        return None
    noun, named = found["noun"], found["told"]
    thing = _named_thing(said, found) if not _EFFECT.fullmatch(said) else noun
    if thing.split()[-1:] != [noun]:
        return None
    if _PERSON.search(noun) or (is_many(found["name"]) and not is_plural(noun)):
        return None
    be, this = ("are", "these") if is_plural(noun) else ("is", "this")
    return _told(ground, told, named, f"What {be} {this} {noun} called?", found["name"])


def _which(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "They let it cool for a day, which is called curing." as "… What is this called?"."""
    found = _WHICH.fullmatch(said)
    return _told(ground, told, found["told"], "What is this called?", found["name"]) if found else None


def _case(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "When three cracks meet we call that a star." as "What is it called when three cracks meet?"; "If a crack runs
    round the foot we call it a ring." as "What is a crack that runs round the foot called?"."""
    found = _CASE.fullmatch(said)
    if not found:
        return None
    case = re.sub(r" like (?:this|that)$", "", found["case"])
    what = case.partition(" ")[2]
    if _leans(what) or _IT.search(case):
        return None
    if found["it"] not in ("it", "them"):
        return _fact(ground, told, found["name"], f"What is it called {case[0].lower()}{case[1:]}?", told.bare)
    tree = tree_of(f"{large(what)}.")
    one = statement_of(ground, tree) if tree else None
    many = found["it"] == "them"
    if not one or one.often or is_many(one.x) != many or not (many or re.match(r"an? ", one.x)):
        return None
    x, does = one.x, f"{one.verb} {one.rest}"
    be = "are" if many else "is"
    again = f"{large(x)} that {does} {be} called {found['name']}."
    return _fact(ground, told, found["name"], f"What {be} {x} that {does} called?", again)


def _these(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "These levels of heat are called cones." as "What are the levels of heat called?"."""
    found = _THESE.fullmatch(said)
    if not found:
        return None
    asked = f"What {found['be']} the {found['what']} called?"
    return _fact(ground, told, found["name"], asked, f"The {found['what']} {found['be']} called {found['name']}.")


def _the_one(ground: Ground, told: Told, said: str) -> Fact | None:
    """ "… between a wheel, called the runner, and …" as "What is the wheel called?", of what the lesson is about."""
    found = _THE_ONE.search(said)
    if not found or is_plural(found["what"].split()[-1]) or _leans(found["what"]):
        return None
    what, name = f"the {found['what']}", f"the {found['name']}"
    return _fact(ground, told, name, f"What is {what} called?", f"{large(what)} is called {name}.")


_FINDERS: tuple[Callable[[Ground, Told, str], Fact | None], ...] = (
    _between, _both_ends, _case, _these, _which, _at_end, _the_one,
)  # fmt: skip


def _told(ground: Ground, told: Told, named: str, ask: str, name: str) -> Fact | None:
    """The question for a name behind the sentence that tells what it names, if that stands alone."""
    x = " ".join(named.split()[: max(first_verb(named), 0)])
    it = _IT.search(named)
    if _ORDER.match(named) or _leans(named) or (x and is_bare(x)) or not has_main_verb(named):
        return None
    if it and len(named[: it.start()].split()) < LEAST_TOLD:
        return None
    if not LEAST_TOLD <= len(named.split()) <= MOST_TOLD:
        return None
    return _fact(ground, told, name, f"{large(named)}. {ask}", told.bare, 1.4)


def _leans(said: str) -> bool:
    return _LEANS.search(said) is not None


def _fact(ground: Ground, told: Told, name: str, asked: str, again: str, worth: float = 2.1) -> Fact | None:
    name = name.strip('“”"')
    bare = without_article(name)
    if not is_term(bare, marked=True) or _NO_NAME.match(bare) or len(asked.split()) > MOST:
        return None
    words = stems(bare)
    if {*words[:-1]} & {*stems(asked)} or (len(words) < LEAST_OF_A_KIND and gives_away(asked, name)):
        return None
    if _BIG_NAME.fullmatch(bare) and not ground.sets_off(bare) and bare[1:].islower():
        return None
    most = max(MOST_IN_QUESTION, MOST)
    told = closed(told)
    return made(ground, told, "description", bare, asked, name, again, worth, exact=True, named=True, most=most)
