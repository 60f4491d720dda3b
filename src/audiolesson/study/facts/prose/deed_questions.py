"""The question that one statement answers, what answers it, and what it is worth: "What does a kiln sitter watch?"."""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, PAST, PLAIN, PREPOSITIONS, SUBORDINATE, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.form import is_in_capitals, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.prose.alone import PRONOUN
from audiolesson.study.facts.prose.clauses import Clause
from audiolesson.study.facts.prose.parted import HELPING
from audiolesson.study.facts.prose.taught_subjects import is_strong, is_topic

_BASES = {
    "wrote": "write", "built": "build", "found": "find", "won": "win", "led": "lead", "drew": "draw", "made": "make",
    "began": "begin", "broke": "break", "held": "hold", "gave": "give", "took": "take", "taught": "teach",
    "brought": "bring", "sold": "sell", "kept": "keep", "saw": "see", "swore": "swear", "drove": "drive",
    "meant": "mean", "came": "come", "said": "say", "thought": "think", "showed": "show", "chose": "choose",
    "lost": "lose", "left": "leave", "sent": "send", "spread": "spread",
}  # fmt: skip
_BLAND = word_set(
    """be have do get come go want need seem look know think feel try start begin stop end happen occur appear exist
    live help like prefer hope sit stand lie run move turn rise fall grow remain stay act play love hate learn
    believe argue agree note ask answer speak talk call name lose win pay cost buy sell include involve offer provide
    deserve mean matter tend become let keep put set use take give work pass leave break add make see visit receive
    meet allow enable support bring hold improve affect influence change differ vary guess wait thank welcome enjoy
    love reach follow share show find lead contain require create ensure feature present introduce facilitate enhance
    increase decrease reduce simplify accept expect treat cover impact generate deliver represent navigate explore
    raise open face mark perform handle manage maintain guarantee demonstrate illustrate highlight embody reflect
    weigh equal release publish consider maximize minimize optimize utilize employ leverage apply"""
)
"""Verbs that tell no deed by themselves, or one of many features: "What does the wheel provide?"."""
_OBJECT_ENOUGH = word_set("share stop contain represent reflect equal reduce allow accept show")
"""Such verbs whose object is asked for where it says enough and the lesson sets the thing off."""
_USES = word_set("use require need")
LEAST_OBJECT = 3
"""Words of what such a verb takes."""
_LINKED = {
    "consist": ("of",), "depend": ("on", "upon"), "point": ("to", "at"), "stand": ("for", "in for"), "belong": ("to",),
    "come": ("from",), "rely": ("on",), "arise": ("from",), "lead": ("to",), "result": ("in", "from"),
    "protect": ("against", "from"), "respond": ("to",), "act": ("as",), "serve": ("as",), "refer": ("to",),
    "react": ("with", "to"), "feed": ("on", "into"), "bind": ("to",), "attach": ("to",), "apply": ("to",),
    "differ": ("in",), "compete": ("with", "for"), "combine": ("with",), "stem": ("from",), "look": ("for", "at"),
    "correspond": ("to",), "connect": ("to",), "focus": ("on",), "deal": ("with",), "derive": ("from",),
    "account": ("for",), "contribute": ("to",), "originate": ("in", "from"), "emerge": ("from",), "break": ("into",),
    "turn": ("into",), "change": ("into",), "grow": ("into", "from", "out of"), "develop": ("into", "from"),
    "ask": ("for",), "flow": ("into", "through", "from"), "listen": ("for", "to", "on"), "run": ("on",),
    "work": ("on", "by"),
    "map": ("to", "onto"), "resolve": ("to",), "cope": ("with",), "call": ("for",), "wait": ("for",),
    "rest": ("on",), "convert": ("into", "to"), "expand": ("into",), "split": ("into",), "care": ("about",),
}  # fmt: skip
PLACE = (
    r"(?:in|at|on|over|inside|within|between|under|beneath|below|above|behind|along|near|around|outside|among|beside)"
)
_IS_THERE = word_set(
    """sit lie live happen occur grow circulate originate reside sleep gather appear
    nest hatch breed meet dwell settle collect accumulate"""
)
_WHERE_DONE = (
    r"(?:stored|kept|held|found|located|produced|made|formed|housed|placed|situated|built|manufactured|recorded"
    r"|published|spoken|buried|grown|mined|fought|signed|split|created|processed|absorbed|digested|saved|cached)"
)
_DONE = r"(?P<done>(?:mainly |mostly |usually |largely |partly |chiefly )?(?:[a-z]+ed|made|built|found|driven|held|kept"
_DONE += (
    r"|set|run|fed|given|drawn|written|led|known|bound|worn|hidden|split|cut|sent|told|chosen)(?: up| down| in| out)?)"
)
_BY = lazy(rf"{_DONE} by (?P<y>.+)")
_USED = lazy(
    r"(?:[a-z]+ly |often |also |still )?(?P<done>used|designed|meant|intended|built|needed|employed) "
    r"(?P<to>to|for) (?P<y>.+)"
)
_MADE_OF = lazy(r"(?:[a-z]+ly )?(?P<done>made up|made|composed|built|formed|woven) of (?P<y>.+)")
_WHERE = lazy(rf"(?:[a-z]+ly )?(?P<done>{_WHERE_DONE}) (?P<y>{PLACE} .+)")
_PREPPED = lazy(
    r"(?:[a-z]+ly )?(?P<done>based|built|modelled|modeled|founded|wrapped|surrounded|covered|filled|lined"
    r"|coated|attached"
    r"|connected|linked|joined|bound|tied|derived|made|extracted|divided|split|broken|derived|named|followed|associated"
    r"|filled|measured|written|stored|armed|equipped|paired|printed|turned|converted|confused|replaced|expressed)"
    r" (?P<prep>on|in|with|from|into|to|after|for) (?P<y>.+)"
)
_AIM_BEHIND = lazy(
    r"(?P<done>designed|built|created|developed|invented|introduced|founded|established|set up) "
    r"(?:in|by|at) [^,]+(?:, [A-Z][^,]+)*?,? to (?P<y>(?!the\b|an?\b)[a-z]+ .+)"
)


def asked_of_being(clause: Clause) -> tuple[str, str, float] | None:
    be, x, rest = clause.verb, clause.x, clause.rest
    if found := _USED.match(rest):
        said = f"to {found['y']}" if found["to"] == "to" else found["y"]
        what = "used" if found["done"] in ("used", "employed") else found["done"]
        return f"what {be} {x} {what} for", said, 1.5
    if found := _AIM_BEHIND.fullmatch(rest):
        return f"what {be} {x} {found['done']} for", f"to {found['y']}", 1.5
    if found := _MADE_OF.fullmatch(rest):
        return f"what {be} {x} {found['done']} of", found["y"], 1.6
    if found := _WHERE.fullmatch(rest):
        return f"where {be} {x} {found['done']}", found["y"], 1.3
    if found := _BY.fullmatch(rest):
        by = found["y"]
        if re.search(r" (?:into|to) ", by):
            return None
        if re.match(r"[a-z]+ing\b", by):
            return f"how {be} {x} {found['done']}", f"by {by}", 1.3
        return f"what {be} {x} {found['done']} by", by, 1.4
    if found := _PREPPED.fullmatch(rest):
        return f"what {be} {x} {found['done']} {found['prep']}", found["y"], 1.3
    return None


_LETS = {"let": False, "make": False, "help": False, "allow": True, "enable": True, "force": True, "cause": True,
         "require": True, "permit": True, "oblige": True, "tell": True, "forbid": True, "encourage": True,
         "train": True, "teach": True, "stimulate": True, "prompt": True, "induce": True}  # fmt: skip
_TELLS = lazy(
    r"(?P<o>(?:the |an? |each )?(?:[\w’'-]+ ){0,2}?[\w’'-]+) (?P<y>(?:which|what|how|whether|that|where|when"
    r"|who|why) .+)"
)
_TELL = word_set("tell show teach remind inform")
_SAYS = word_set(
    """propose suggest argue conclude discover believe realise realize declare swear warn announce deny demand note mean
    say promise prove show state hold forbid guarantee predict claim tell specify describe express measure
    explain determine decide control limit record mark list store track define indicate reveal assume require ensure
    test check choose estimate judge govern compare count learn find ask"""
)
CLAUSE = lazy(r"(?:that|(?:only )?how|(?:only )?what|which|whether|where|who|when|why),? (?!of\b)")
_INTO = lazy(r"(?P<a>[^,;:]{3,60}?) (?:in)?to (?P<b>(?:an? |the )?[^;:]{3,80})")
_TURNS = word_set("turn convert change transform split break divide separate translate")
_TAKES_TWO = {
    "connect": "to", "link": "to", "attach": "to", "tether": "to", "expose": "to", "adapt": "to", "compare": "to",
    "attribute": "to", "commit": "to", "fasten": "to", "cut": "into", "sort": "into", "group": "into",
    "categorize": "into",
    "categorise": "into", "organize": "into", "organise": "into", "metabolize": "into", "combine": "into",
    "separate": "from", "distinguish": "from", "protect": "from", "view": "as", "regard": "as", "portray": "as",
    "interpret": "as", "treat": "as", "define": "as", "see": "as", "describe": "as",
}  # fmt: skip
"""Verbs that say little without the preposition that goes with their object: what is behind it is asked for."""
_DOUBLE = lazy(r"(?:the|an?|its|their|every|each) [\w-]+ (?:the|an?|its|their|every|each) ")
"""Two things that a verb takes at once: "gives the glaze its colour"."""
_THROUGH = lazy(r"(?P<in>in|out|up|down) (?P<y>(?:at|through|along|by|via|from|on) (?:the|an?|[a-z]+s) ?.*)")
_PARTICLE = lazy(
    r"(?P<up>up|out|down|off|away|along|back|on|in|over|together) (?P<y>(?!of\b|to\b|from\b|at\b|into\b|by\b).+)"
)
POINTS = lazy(r"\b(?:it|them|this|that|these|those|him|her|us|me|its|their)\b")
_GOES = word_set("pass go come run flow move travel walk climb fall curve end get")
_NO_OBJECT = lazy(
    r"(?:past|beneath|somewhere|anywhere|everywhere|[a-z]+wards?|[a-z]{3,}est|himself|herself|itself|themselves"
    r"|hard|fast|slow|deep|high|low|long|free|slightly)\b"
)
_OF_ONCE = lazy(r"\b(?:1\d{3}|20\d\d|it|him|her|them|himself|herself|its|his|their)\b")
"""What a deed of long ago was done to that only its lesson knows, or when it was done, which is asked for."""
_BEHIND = lazy(
    r" (?:that|which|who|whose|where|when|if|how|what|whether|as|until|before|after|so|of|for|in|on|at|from"
    r"|with|between"
    r"|by|without|than|about|along|against|among|under|over|per) "
)
_GONE = lazy(r" (?:forward|forwards|backwards?|back|straight|aside|apart|together|around|about|upwards?|downwards?)\b")
_MOVED = lazy(r" (?:into|to|onto|towards?|away|up|out|down|back|off|together|apart|through|across)\b")


def asked_of_deed(ground: Ground, clause: Clause) -> tuple[str, str, float] | None:
    """What a statement with a verb of its own answers, what the answer is, and its worth."""
    verb = clause.verb
    past = bool(base_of_ed(verb) or verb in PAST) and not (clause.many and verb in PLAIN) and not base_of_s(verb)
    base = base_of_ed(verb) or _BASES.get(verb, "") if past else verb if clause.many else base_of_s(verb)
    if not base or verb in HELPING or (past and not re.search(r"[A-Z]", clause.x)):
        return None
    ask = f"what {'did' if past else 'do' if clause.many else 'does'} {clause.x} {base}"
    return _caused(clause, base, ask) or _linked(ground, clause, base, ask) or _taken(ground, clause, base, ask, past)


def _caused(clause: Clause, base: str, ask: str) -> tuple[str, str, float] | None:
    """What a thing makes another do, and what it tells whom."""
    rest = clause.rest
    words = rest.split()
    for at in range(1, min(MOST_IN_OTHER, len(words) - 1)) if base in _LETS else ():
        other, to = words[:at], words[at] == "to"
        verb = words[at + 1] if to else words[at]
        if to != _LETS[base] or verb not in PLAIN or not _is_other(other):
            continue
        deed = " ".join(words[at + to :])
        if len(deed.split()) > MOST_IN_ANSWER:
            deed = re.split(r",? and (?=[a-z]+ (?:the|an?|it|them|your|its) )", deed)[0]
        named = " ".join(other)
        return f"{ask} {'you' if named == 'us' else named} {'to ' * to}do", deed, 1.4
    if base in _TELL and (found := _TELLS.fullmatch(rest)) and not PRONOUN.search(found["o"]):
        return f"{ask} {found['o']}", found["y"], 1.4
    return None


MOST_IN_OTHER = 5
"""Words of the thing that is made to do something, and one more."""


def _is_other(words: list[str]) -> bool:
    """Whether some words are a thing that is made to do something: one with its article, many, or a listener."""
    if POINTS.search(" ".join(words)) or words[-1] in DETERMINERS | PREPOSITIONS:
        return words == ["us"]
    return (
        words == ["you"]
        or is_plural(words[-1])
        or (len(words) > 1 and words[0] in DETERMINERS and not words[-1].endswith(("ing", "ive", "ous", "ful", "ble")))
    )


def _linked(ground: Ground, clause: Clause, base: str, ask: str) -> tuple[str, str, float] | None:
    """What a verb takes behind a preposition, where a thing is, what it turns into what, and what it says."""
    x, rest = clause.x, clause.rest
    where = ask.replace("what ", "where ", 1)
    for prep in _LINKED.get(base, ()) if not (base == "stand" and is_in_capitals(without_article(x))) else ():
        if rest.startswith(f"{prep} ") and len(re.findall(rf"\b{prep}\b", rest)) == 1:
            return f"{ask} {prep}", rest.removeprefix(f"{prep} "), 1.4
    if base in _IS_THERE and re.match(rf"{PLACE} ", rest):
        return where, rest, 1.3
    if base in _COMES and (found := _THROUGH.fullmatch(rest)):
        return f"{where} {found['in']}", found["y"], 1.3
    if base == "take" and re.match(rf"place {PLACE} ", rest):
        return f"{where} place", rest.removeprefix("place "), 1.3
    if base == "make" and rest.startswith("up "):
        return f"{ask} up", rest.removeprefix("up "), 1.3
    if base in _TURNS and rest.count(" into ") == 1:
        if ground.sets_off(without_article(x)) and len(rest.split(" into ")[0].split()) > LEAST_OBJECT:
            return f"{ask.removesuffix(base)}do", f"{clause.verb} {rest}", 1.5
        if (found := _INTO.fullmatch(rest)) and not POINTS.search(found["a"]):
            return f"{ask} {found['a']} into", found["b"], 1.6
    if two := _of_two(base, ask, rest):
        return two
    says = base in _SAYS or (rest.startswith("what ") and base not in _BLAND)
    return (ask, rest, 1.5) if says and CLAUSE.match(rest) and len(rest.split()) > LEAST_OBJECT else None


def _of_two(base: str, ask: str, rest: str) -> tuple[str, str, float] | None:
    """What stands behind the preposition that a verb takes with its object: "join the rim to | the handle"."""
    prep = _TAKES_TWO.get(base, "")
    if not prep or rest.count(f" {prep} ") != 1:
        return None
    a, b = rest.split(f" {prep} ")
    if POINTS.search(a) or len(a.split()) >= MOST_IN_OTHER or not _is_object(a):
        return None
    if prep == "as":
        return f"{ask.replace('what ', 'how ', 1)} {a}", f"as {b}", 1.3
    return f"{ask} {a} {prep}", b, 1.4


_COMES = word_set("come go enter leave flow pass get")


def _taken(ground: Ground, clause: Clause, base: str, ask: str, past: bool) -> tuple[str, str, float] | None:
    """What a verb takes without a preposition; with more of the deed where the lesson sets the doer off."""
    x, rest = clause.x, clause.rest
    first = rest.split()[0]
    if (up := _PARTICLE.fullmatch(rest)) and first != "in" and base not in _GOES and _is_object(up["y"]):
        return f"{ask} {up['up']}", up["y"], 1.2
    if first.lower() in PREPOSITIONS | ADVERBS | SUBORDINATE or first.endswith("ly") or first in ("to", "or"):
        return None
    bland = base in _BLAND
    enough = base in _OBJECT_ENOUGH or (base in _USES and not is_topic(ground, x))
    if bland and not (enough and len(rest.split()) >= LEAST_OBJECT and is_strong(ground, clause)):
        return None
    if _DOUBLE.match(rest) or _NO_OBJECT.match(rest) or (past and (" " not in rest or _OF_ONCE.search(rest))):
        return None
    rest = re.sub(r" [a-z]+ly$", "", rest)
    whole = ground.sets_off(without_article(x)) and not past and not bland
    gone = _GONE.search(rest)
    moved = whole and (gone or _MOVED.search(rest))
    if gone and not moved:
        return None
    if _is_thing(rest) and not moved:
        return ask, rest, 1.1 if bland else 1.3
    if whole and len(rest.split()) >= LEAST_OBJECT:
        return f"{ask.removesuffix(base)}do", f"{clause.verb} {rest}", 1.3
    return None


def _is_object(rest: str) -> bool:
    """Whether some words begin with a thing that something is done to, and hold no statement of their own."""
    first = rest.split()[0].lower()
    return first not in PREPOSITIONS | SUBORDINATE | ADVERBS and not _NO_OBJECT.match(rest) and _is_thing(rest)


def _is_thing(rest: str) -> bool:
    """Whether what a verb takes is a thing alone, so that it can be asked for without more of the deed."""
    head = _BEHIND.split(rest)[0]
    return not has_main_verb(head)
