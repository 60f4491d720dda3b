"""What a thing is, said once more by its tree: what its kind does, what it is called, what is meant by it."""

import re

from audiolesson.draft.english.forms import base_of_ing, s_form
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import PLAIN, word_set
from audiolesson.draft.framing.again.joints import is_clause
from audiolesson.draft.framing.plain_parts import is_many as looks_many
from audiolesson.draft.framing.plain_parts import name_start
from audiolesson.draft.sentences.asking import is_name, judges
from audiolesson.draft.shortening.parsed.naming import agrees, is_many
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.patterns import lazy

_SURE = 0.7
MOST_IN_A_NAME, MOST_CALLED = 7, 14
"""Words of a name, and of what is called so, that stand in front of "is called"."""

_KINDS = word_set("type kind form sort class")
_THAT = word_set("that which who")
_POINTS = lazy(r"\b(?:it|they|them|he|she|this|these|those|such|here|there|one|ones|other|another|each|both)\b", 2)
_LEANS = lazy(r"\b(?:it|they|them|he|she|this|these|those|such|here|there)\b", 2)
_VAGUE = lazy(
    r"(?:.*\b)?(?:example|result|reason|problem|way|thing|idea|answer|difference|difficulty|question|point|advantage"
    r"|step|part|rule|trick|case|people|everyone|what|who|whoever|name|term|word)s?\b(?! of)",
    2,
)
_CALLED = lazy(
    r"(?P<what>[^,;:]+?) (?P<verb>is|are) (?P<also>also )?(?:called|known as|termed|referred to as|named) "
    r"(?P<name>(?:an? |the )?[\w’'-]+(?: [\w’'-]+){0,3})\.$"
)
_MEANS = lazy(
    r"(?P<name>[^,;:]+?) (?:(?:simply )?(?:refers|refer) to|(?:is|are) defined as) (?P<what>(?:an?|the|any) [^;:]+)\.$"
)
_OF_DOING = lazy(
    r"(?P<name>[^,;:]+?) is (?:the|a) (?:process|act|practice|task|activity|art|business) of"
    r" (?P<what>[a-z]+ing [^;:]+)\.$"
)
_THAT_IT_IS = lazy(
    r"(?P<name>[^,;:]+?) is the (?P<noun>idea|principle|theory|view|claim|rule|belief|hypothesis) that"
    r" (?P<what>[^;:]+)\.$"
)
_DONE = word_set("used designed made built intended created formed caused produced put implemented developed")
_SAYS = {"belief": "holds", "view": "holds", "claim": "says", "theory": "holds", "hypothesis": "holds"}
_ABLE = lazy(r"(?P<name>[^,;:]+?) is the ability to (?P<what>[^;:]+)\.$")
_LIMITS = lazy(r"\b(?:only|not|never|one of|usually|often|sometimes|mostly|no longer)\b", 2)


def said_of_kind(read: Read, whole: str) -> str:
    """What a thing is in other words; "" where that is unsure."""
    return _named(read, whole) or _meant(read, whole) or _within(read, whole) or _lifted(read)


def called_what(said: str, whole: str) -> str:
    """ "Slip is the clay, or the ash, that joins pots." is "By slip we mean the clay, or the ash, that joins pots."."""
    found = _IS.fullmatch(said)
    name = _name(found["name"], whole) if found and is_name(found["name"]) and not judges(found["what"]) else ""
    if not found or not name or (name[0].isupper() and not name.split()[0].isupper()) or _COMMON.search(name):
        return ""
    what = found["what"]
    if _IF.search(what) or len(what.split()) > MOST_MEANT or _VAGUE.match(what.split(" ", 1)[1]):
        return ""
    return "" if _LIMITS.search(found["what"]) else f"By {name} we mean {found['what']}."


MOST_MEANT = 20
_IF = lazy(
    r"\b(?:if|when|most|first|main|only|best|[a-z]{2,}est|single|opposite|same|newer|second|third"
    r"|widely|job|concept|specialization)\b|\band (?:it|they|is|are|has|was)\b"
)
_COMMON = lazy(r"\b(?:common|different|typical|another|used|usual|popular|new|good|big)\b|^[a-z]+ing$")
"""A name that tells which one is spoken of, and is no term; and a deed."""

_IS = lazy(
    r"(?P<name>[^,;:]+?) is (?P<what>(?:an?|the) [^;:]*\b(?:that|which|who|whereby|where|used|of [a-z]+ing"
    r"|resulting) [^;:]+)\."
)


def _named(read: Read, whole: str) -> str:
    """ "Liquid clay is called slip." is "Slip is liquid clay."."""
    found = _CALLED.fullmatch(read.text.text)
    if not found or len(found["what"].split()) > MOST_CALLED or _LEANS.search(found["what"]):
        return ""
    subject = read.subject(read.tree.root)
    what = name_start(found["what"], whole)
    deed = what and base_of_ing(what.split()[0])
    if not what or (not deed and (subject < 0 or read.start(subject) != 0)) or not is_noun_phrase(found["name"]):
        return ""
    head = re.split(r" (?:that|which|who|whose|in which|where|with|of|for|from|by|to|in|on) ", what)[0]
    if deed:
        return f"{upper_first(found['name'])} means {what}."
    if looks_many(head) != (found["verb"] == "are") or (head == what and _VAGUE.match(head)):
        return ""
    if found["also"]:
        return f"{upper_first(found['name'])} is another name for {what}."
    one = what.startswith(("a ", "an ")) == found["name"].startswith(("a ", "an ")) or what.startswith("the ")
    many = looks_many(found["name"]) == (found["verb"] == "are")
    return f"{upper_first(found['name'])} {found['verb']} {what}." if one and many else ""


def _meant(read: Read, whole: str) -> str:
    """ "Slip refers to a liquid clay." is "By slip we mean a liquid clay."; and what is a deed, an idea, an ability."""
    said = read.text.text
    if found := _MEANS.fullmatch(said):
        name = _name(found["name"], whole)
        return f"By {name} we mean {found['what']}." if name else ""
    if found := _OF_DOING.fullmatch(said):
        name = _name(found["name"], whole)
        return f"{upper_first(found['name'])} means {found['what']}." if name else ""
    if found := _ABLE.fullmatch(said):
        name = _name(found["name"], whole)
        return f"{upper_first(found['name'])} means being able to {found['what']}." if name else ""
    found = _THAT_IT_IS.fullmatch(said)
    if not found or not _name(found["name"], whole):
        return ""
    return f"{upper_first(found['name'])} {_SAYS.get(found['noun'], 'says')} that {found['what']}."


def _name(said: str, whole: str) -> str:
    """A name as it stands in mid-sentence; "" where it means something only beside others."""
    if len(said.split()) > MOST_IN_A_NAME or _POINTS.search(said) or _LIMITS.search(said) or not is_noun_phrase(said):
        return ""
    return "" if _VAGUE.match(said) else name_start(said, whole)


def _lifted(read: Read) -> str:
    """ "A kiln is a furnace that hardens clay." is "A kiln hardens clay."."""
    tree = read.tree
    noun, verb, subject = tree.root, read.finite(tree.root), read.subject(tree.root)
    if not tree.tags[noun].startswith("NN") or verb < 0 or subject < 0 or read.word(verb) not in ("is", "are"):
        return ""
    start, end = read.span(subject)
    name = read.said(0, end).text
    if (
        (start and read.word(start - 1) != ",")
        or end != verb
        or not tree.tags[subject].startswith("NN")
        or _VAGUE.match(name)
        or _POINTS.search(name)
    ):
        return ""
    if _LIMITS.search(read.said(verb, noun + 1).text) or is_many(read, noun) != is_many(read, subject):
        return ""
    if tree.below(noun, "conj", "nummod", "advmod") or read.word(noun) in name.lower().split():
        return ""
    for at in tree.below(noun) if tree.sure[subject] >= _SURE else ():
        if at > noun and (again := _told_of(read, noun, subject, at)):
            return f"{name} {again}."
    return _of_class(read, noun, subject, name)


_IN_WHICH = lazy(
    r"(?P<name>[^,;:]+?) is (?:an?|the) [^,;:]+? (?P<in>in which|where|whereby) (?P<what>(?!the [a-z]+ (?:of"
    r"|for) which)[^;:]+)\."
)


def _within(read: Read, whole: str) -> str:
    """ "Poisoning is an attack in which a lie is placed in a cache." is "In poisoning, a lie is placed in a cache."."""
    found = _IN_WHICH.fullmatch(read.text.text)
    name = _name(found["name"], whole) if found else ""
    if not found or not name or (name[0].isupper() and name[1:2].islower()) or _LEANS.search(found["what"][:12]):
        return ""
    start = next(at for at, word in enumerate(read.tree.words) if word.start == found.start("what"))
    return f"In {name}, {found['what']}." if is_clause(read, start, read.end, signs=";:") else ""


def _of_class(read: Read, noun: int, subject: int, name: str) -> str:
    """The same of "a kind of furnace that hardens clay"."""
    tree = read.tree
    if read.word(noun) not in _KINDS:
        return ""
    for kind in tree.below(noun, "nmod"):
        for at in tree.below(kind):
            if at > kind and not is_many(read, kind) and (again := _told_of(read, kind, subject, at)):
                return f"{name} {again}."
    return ""


def _told_of(read: Read, noun: int, subject: int, at: int) -> str:
    """What a clause right behind a noun tells of it, as a predicate of the subject."""
    tree, label = read.tree, read.tree.labels[at]
    start, end = read.span(at) if label in ("acl", "acl:relcl") else (0, 0)
    if start != noun + 1 or end != read.end or tree.sure[at] < _SURE:
        return ""
    many = is_many(read, subject)
    if label == "acl:relcl" and read.word(start) in _THAT and read.subject(at) == start:
        verb = read.finite(at)
        fits = (
            verb == start + 1 and read.word(verb)[0].isalpha() and agrees(read, verb, many) and tree.tags[verb] != "VBD"
        )
        return read.said(start + 1, end).text if fits else ""
    if label != "acl" or start not in (at, at - 1):
        return ""
    if tree.tags[at] == "VBN" and read.word(at) in _DONE:
        return f"{'are' if many else 'is'} {read.said(start, end).text}"
    base = base_of_ing(read.word(at)) if tree.tags[at] == "VBG" and start == at else ""
    if not base or base not in PLAIN:
        return ""
    return f"{base if many else s_form(base)} {read.said(at + 1, end).text}"
