"""How a noun is named again in a sentence of its own: "The bar", "These bars", "Ann Hill", "It"."""

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.patterns import lazy

_MODIFIES = frozenset({"det", "amod", "compound", "nmod:poss", "nummod", "flat", "case", "goeswith"})
_PRONOUNS = {
    "it": "It",
    "they": "They",
    "he": "He",
    "she": "She",
    "we": "We",
    "you": "You",
    "this": "It",
    "these": "They",
}
_MANY_PRONOUNS = word_set("they we you these")
_OPEN = word_set("no any each every few little neither either both which what whose another nobody none everyone such")
"""What stands before a noun that cannot be named again by it."""
_LOOSE = word_set(
    "one ones thing things way ways case cases kind kinds sort sorts type types it them others other lot number fact"
    " rest part parts half north south east west most some many what that those same more less"
)
_MOST = 5
"""Words of a name."""


_PERSON = lazy(
    r".*(?:er|or|ist|ian|man|woman|men|women|people|child|children|king|queen|student|friend|bishop|monk|boy|girl|wife"
    r"|merchant|patient|parent|priest|prince|duke|emperor|saint|thief|guest|host|pope|slave|native|adult)s?"
)


def is_person(read: Read, at: int) -> bool:
    """Whether a noun is surely of a person, or a name that may be one."""
    return read.tree.tags[at] in ("NNP", "NNPS") or _PERSON.fullmatch(read.word(at)) is not None


def is_many(read: Read, at: int) -> bool:
    """Whether a noun is of several things, or the first of several."""
    tag = read.tree.tags[at]
    if read.tree.below(at, "conj"):
        return True
    if read.word(at) in _PRONOUNS:
        return read.word(at) in _MANY_PRONOUNS
    return tag in ("NNS", "NNPS") or is_plural(read.tree.words[at].text)


def agrees(read: Read, verb: int, many: bool) -> bool:
    """Whether a finite verb may be that of one thing, or of several."""
    word, tag = read.word(verb), read.tree.tags[verb]
    if word in ("is", "was", "has", "does") or tag == "VBZ":
        return not many
    if word in ("are", "were", "have", "do") or tag == "VBP":
        return many
    return True


def named(read: Read, at: int, near: bool = False) -> str:
    """What names a noun again as the subject of a sentence; "" where that is unsure. `near`: it was told right before.

    "a bar" is "This bar" where it was told at the end of the sentence before, and "The bar" where it was its subject.
    """
    tree = read.tree
    word, tag = read.word(at), tree.tags[at]
    if tree.below(at, "conj"):
        return "" if near else "They"
    if word == "this" and near:
        return ""
    if word in _PRONOUNS:
        return "" if near else _PRONOUNS[word]
    if tag not in ("NN", "NNS", "NNP", "NNPS") or word in _LOOSE or tree.sure[at] < 0.5:
        return ""
    own = [one for one in tree.below(at) if one < at and tree.labels[one] in _MODIFIES and tree.labels[one] != "case"]
    behind = [one for one in tree.below(at, "flat") if one > at]
    behind += [one for one in tree.below(at, "nmod") if one > at and _is_one_name(read, at, one)]
    start = min((min(tree.under(one)) for one in own), default=at)
    end = max((max(tree.under(one)) for one in behind), default=at) + 1
    if any(tree.tags[one] == "CD" for one in tree.below(at) if one >= end) or tree.tags[min(end, read.end)] == "CD":
        return ""
    if read.word(start - 1) in (".", "v", "vs."):
        return ""  # "Goldberg v. Kelly"
    spoken = [read.word(one) for one in range(start, end)]
    if _OPEN & set(spoken) or any(sign in spoken for sign in (",", "(", "“", '"', "and", "or", "-")):
        return ""
    many = is_many(read, at)
    if tag == "NNP" and at == 0 and end == 1 and is_common(word):
        return "" if near else "It"
    if tag in ("NNP", "NNPS"):
        return _full_name(read, start, end)
    if many and not near:
        return "They"
    first = spoken[0]
    counted = [one for one in own if tree.labels[one] == "nummod" or (tree.labels[one] == "det" and one != start)]
    if first in ("the", "this", "these", "those", "that", "its", "their", "his", "her", "our", "your", "my"):
        rest = range(start + 1, end)
        begin = {"that": "This", "those": "These"}.get(first, first.capitalize())
    elif first in ("a", "an"):
        if many:
            return ""
        rest, begin = range(start + 1, end), "This" if near else "The"
    elif tree.labels[start] == "det" or counted or first in _QUANTITY:
        if not many:
            return ""
        rest, begin = range(start + 1, end), "These"
    else:
        if start == 0:
            return "" if near else "It"  # its large letter may be that of the sentence
        rest, begin = range(start, end), "These" if many else "This"
        if not many and (any(tree.labels[one] == "nmod:poss" for one in own)):
            return _said(read, start, end)
    if any(tree.labels[one] == "nmod:poss" for one in own if one != start) and begin in ("This", "These"):
        begin = ""
        rest = range(start, end)
    name = " ".join([begin, *_words(read, rest)]).strip()
    return name[:1].upper() + name[1:] if len(name.split()) <= _MOST else ""


_QUANTITY = word_set("many several some most all various different numerous certain countless two three four five six")


def _words(read: Read, places: range) -> list[str]:
    return _said(read, places.start, places.stop).split() if places else []


def _said(read: Read, start: int, end: int) -> str:
    return read.said(start, end).text


def _full_name(read: Read, start: int, end: int) -> str:
    """A proper name as it is written, with its article."""
    said = _said(read, start, end)
    if said.startswith(("a ", "an ")) or len(said.split()) > _MOST:
        return ""
    return said[:1].upper() + said[1:]


def within(name: str) -> str:
    """A name within a sentence: "this bar"."""
    return name[0].lower() + name[1:] if name.split()[0] in _SMALL else name


_SMALL = frozenset({"It", "They", "He", "She", "We", "You", "The", "This", "These", "Its", "Their", "His", "Her"})


def last_noun(left: Read, right: Read | None) -> int:
    """The noun at the end of a half that what follows is told of; -1 where it may be another. `right`: its clause."""
    tree = left.tree
    at = left.end - 1
    while (at >= 0 and tree.tags[at] in ("CD", "POS")) or left.word(at) in ('"', "”"):
        at -= 1
    if at < 0 or not tree.tags[at].startswith("NN"):
        return -1
    while tree.labels[at] in ("flat", "compound", "goeswith") and tree.heads[at] >= 0:
        at = tree.heads[at]
    if tree.labels[at] == "appos" and tree.tags[at] == "NNP":
        return at
    other = tree.heads[at]
    if tree.labels[at] == "nmod" and other >= 0 and tree.tags[other].startswith("NN") and other < at:
        if _is_one_name(left, other, at):
            return other
        if not tree.below(at, "det", "nmod:poss", "amod") and not is_many(left, at) and tree.tags[at] == "NN":
            at = other  # "the law of effect" is told of, not "effect"
        elif not tree.tags[at].startswith("NNP") and _fits(left, other, right):
            return -1
    return at if _fits(left, at, right) else -1


def _fits(left: Read, noun: int, right: Read | None) -> bool:
    return right is None or agrees(right, right.finite(right.tree.root), is_many(left, noun))


def _is_one_name(left: Read, noun: int, at: int) -> bool:
    """Whether two nouns are one name: "the Ring of Fire"."""
    large = all(left.tree.words[one].text[:1].isupper() for one in (noun, at))
    return large and noun > 0 and left.word(noun + 1) == "of" and at - noun <= _LONGEST_NAME


_LONGEST_NAME = 3
