"""What a lesson is about, as it stands behind "About": its field, what its title names, or what its file is called.

A question that speaks of what the lesson alone makes known is set there: "About nixtamal: what is the yellow liquid
called?" An author names the file by its subject, so the slug is believed where the text comes back to its words.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import has_finite_verb
from audiolesson.draft.english.verbs import AUXILIARIES, FUNCTION, ONLY_VERBS, PLAIN, word_set
from audiolesson.draft.titling.shouted import from_shouted
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.field import field_of
from audiolesson.study.facts.form import in_sentence, with_article, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.own_title import own_title
from audiolesson.study.facts.topic import LEAST_USES, MOST_WORDS, NO_SUBJECT, PRAISES, titled_topic

_FURNITURE = word_set(
    """lesson lessons week unit day chapter part module session lab lecture lectures notes note talk talks faq readme
    workshop course revision review summary sheet handout primer guide tutorial introduction intro basics overview
    index essay article draft final copy text page post blog exercise exercises class topic topics slides reading
    recap idea ideas main general commands study learn learning how what why the a an and or to
    reference fundamentals definition visualized task cheatsheet zettelkasten wiki
    in on for with by from about my our your"""
)
"""Words of a file's name that say what kind of text it is, not what it is about."""
_ASKS = frozenset({"how", "why", "what", "when", "where"})
_JOINS = word_set("in on for with without from into against between as at")
_PART = lazy(r"[:·|→?!(—]| [-–] |, (?:or|and|a|an|the)\b|\b(?:and|or) (?:its|their|how|why|what|the)\b")
_LEAD = lazy(
    r"(?:.*\b(?:questions?|facts|things)\b.* (?:about|on) |.*\b(?:primer|guide|introduction|course|workshop|lesson"
    r"|lecture|essay|talk|notes?) (?:of|on|to|in|about) |(?:an? )?(?:[\w-]+-day|short|small|field|brief) )",
    re.I,
)
SIDE_OF = lazy(
    r"(?:the |an? |short |brief )*(?:anatomy|history|structure|parts|elements|principles|science|art|craft|story|types"
    r"|kinds|causes|life|world|nature|theory|study|making|origins?) of (?:an? |the )?(?=[\w’'-]+(?: [\w’'-]+)?$)",
    re.I,
)
"""A side of what a lesson is about."""
_TAIL = lazy(
    r" (?:workshop|course|primer|guide|basics|revision|notes|lecture|lab|explained|made easy"
    r"|reference|fundamentals|lite)$",
    re.I,
)


_NO_SUBJECT = lazy(rf"{NO_SUBJECT}|themes?|the (?:code|model)|math|web|deep|life", re.I)


_NAMES_SEVERAL = lazy(r"\w, [^,:]+, (?:and|or|&) (?!(?:its|their|his|her|how|why|what|who)\b)\w")
"""A title that names three things or more: one of them, or a file called after it, is not what the lesson is about."""


class _Same:
    """A lesson's ground, known again by being the same: what it is about is asked for with each of its facts."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.ground is self.ground

    def __hash__(self) -> int:
        return id(self.ground)


def about(ground: Ground) -> str:
    """What a lesson is about, small, with its article; "" where neither title nor file name says it plainly."""
    return _about(_Same(ground))


def place_of(ground: Ground) -> str:
    """What stands behind "About" for a lesson: its subject, else its field; "" where neither is plain."""
    return _place(_Same(ground))


@lru_cache(maxsize=2)
def _place(same: _Same) -> str:
    return _about(same) or field_of(same.ground)


@lru_cache(maxsize=2)
def _about(same: _Same) -> str:
    lesson, whole = same.ground.lesson, same.ground.whole
    titles = " ".join(section.title for section in lesson.sections)
    title = own_title(lesson)
    if _NAMES_SEVERAL.search(title.partition(":")[0]):
        return ""
    named = titled_topic(same.ground) or _of_title(title, titles, whole) or _of_slug(lesson.slug, titles, whole)
    return _of_many(_unshouted(named, whole), whole)


LONGEST_SHORT_FORM = 4
"""Letters of a short form; a longer word in capitals is one that a title shouts."""


def _unshouted(name: str, whole: str) -> str:
    """A name without the capitals of a title that is all in capitals: "GLIAL CELLS"."""
    shouted = " " in name and name.isupper() and max(map(len, name.split())) > LONGEST_SHORT_FORM
    return from_shouted(name, whole) if shouted else name


_ADDS_AN_S = lazy(r"[a-z](?<![sxyzf])(?<!ch)(?<!sh)(?<!man)\Z")
"""Nouns of which many are told by an s alone."""


def _of_many(name: str, whole: str) -> str:
    """A subject that a title tells as one, as of many where the lesson speaks of many: "large language models"."""
    core = without_article(name)
    many = whole.lower().count(f"{core.lower()}s ") if core else 0
    one = name.startswith(("a ", "an ")) and (many > 0 or (" of " not in core and _ADDS_AN_S.search(core) is not None))
    bare = core == name and not is_plural(core) and many >= LEAST_USES
    return f"{core}s" if core and (one or bare) else name


def _of_title(title: str, titles: str, whole: str) -> str:
    first, *others = _PART.split(title)[:2]
    for part in (first, *(one for one in others if not PRAISES.match(one.strip()))):
        name = _TAIL.sub("", _LEAD.sub("", part.strip(' *_"“”.'))).strip()
        if found := _known(titles, whole, name) or _of_a_side(titles, whole, name):
            return found
    return ""


def _of_a_side(titles: str, whole: str, name: str) -> str:
    """What a title names a side of, as of many where the lesson speaks of many: "Anatomy of a Kiln" is of kilns."""
    side = SIDE_OF.match(name)
    found = without_article(_known(titles, whole, name[side.end() :])) if side else ""
    if not side or not found or is_plural(found):
        return found
    if re.search(rf"\b{re.escape(found)}s\b", whole, re.I):
        return f"{found}s"
    return f"the {found}" if re.search(r"\b(?:an?|the) $", side.group(), re.I) else found


def _of_slug(slug: str, titles: str, whole: str) -> str:
    words = [word for word in re.split(r"[-_ ]+", slug) if word and not word.isdigit()]
    if set(map(str.lower, words[1:-1])) & _JOINS:
        return ""  # of "small beer in dutch" no single word is what it is about
    if words and words[0].lower() in _ASKS and base_of_s(words[-1].lower()):
        return ""  # "how bread rises" is about no rises
    every = len(words)
    while words and words[0].lower() in _FURNITURE:
        words = words[1:]
    behind = len(words) < every
    while words and words[-1].lower() in _FURNITURE:
        words = words[:-1]
        if behind and len(words) == 1 and is_common(words[0]):
            return ""  # "reading square notes" is not about square
    return _known(titles, whole, " ".join(words))


def _known(titles: str, whole: str, name: str) -> str:
    """A name as the lesson writes it, where it is a plain one of few words, each of which the lesson comes back to."""
    core = without_article(name)
    words = core.lower().split()
    named = [word for word in words if word != "of"]
    if (
        not named
        or _NO_SUBJECT.fullmatch(core)
        or "of" in (words[0], words[-1])
        or len(named) > MOST_WORDS
        or len(stems(core)) < len(named)
        or not re.fullmatch(r"(?:[^\W\d]|[’' –-])+", core)
    ):
        return ""
    if len(named) == 1 and _ADJECTIVE.fullmatch(named[0]):
        return ""
    if set(named) & (FUNCTION | _FURNITURE | AUXILIARIES) or any(len(word) < LEAST_USES for word in named):
        return ""
    if (
        words[0] in ONLY_VERBS
        or (words[0] in PLAIN and re.search(rf"\bto {words[0]}\b", whole, re.I))
        or (len(words) > 1 and _is_clause(core))
    ):
        return ""  # "train diffusion models" is what one does
    every = f"{titles}\n{whole}"
    written = _as_written(whole, words) or ("" if "of" in words else _as_written(every, words))
    if not written and "of" in words:
        return ""
    if not written and (len(words) == 1 or any(_uses(every, word) < LEAST_USES for word in words)):
        return ""
    small = in_sentence((written or core).capitalize() if written.islower() else written or core, whole, True)
    told = with_article(small, whole)
    side = "of" in words and not is_plural(words[words.index("of") - 1]) and not words[0].endswith("ing")
    return told if told.startswith(("the ", "a ", "an ")) else f"the {small}" if side else small


_ADJECTIVE = lazy(r"(?:stell|sol|lun|pol|nucle|molecul|cellul|vascul|muscul|line|circul)ar|[a-z]+(?:ical|ious)")
"""A word that a file's name has without its noun: "stellar-intro"."""


def _is_clause(name: str) -> bool:
    """Whether a name has a verb of its own: not one whose words all have capitals, of which the first may look so."""
    return not name.istitle() and has_finite_verb(name)


def _as_written(whole: str, words: list[str]) -> str:
    """The words as the lesson writes them side by side, if it does so often enough; "" where it does not."""
    ends = [r"['’]?s" if at + 1 < len(words) else "s|es" for at in range(len(words))]
    pattern = r"[ –-]".join(rf"{re.escape(_one(word))}(?:{end})?" for word, end in zip(words, ends, strict=True))
    found = [one.group() for one in re.finditer(rf"\b{pattern}\b", whole, re.I)]
    if len(found) < (LEAST_USES if len(words) == 1 else 1):  # a name of several words stands there by no chance
        return ""
    small = [one for one in found if one.islower()] or found
    many = is_plural(words[-1])
    agreeing = [one for one in small if is_plural(one.split()[-1].lower()) == many] or [" ".join(words)]
    return max(sorted(set(agreeing)), key=agreeing.count)


def _one(word: str) -> str:
    return word.removesuffix("s") if is_plural(word) and len(word) > LEAST_USES + 1 else word


def _uses(whole: str, word: str) -> int:
    return len(re.findall(rf"\b{re.escape(_one(word)[:6])}\w*", whole, re.I))
