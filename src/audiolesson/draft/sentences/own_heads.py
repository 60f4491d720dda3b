"""Paragraphs with a head of their own, as a glossary to be read through has: "**Warp.** The threads that …".

Nobody hears a head. So what says what it names is told as a sentence about it, and what stands behind it where it is
not named is told behind its name. Where what it means cannot be told, its paragraph goes on from nothing.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.texts import cut, glue, sentences_of
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.half_clauses import is_narrowed_at_once, only_names
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import GOES_ON, HALF, NO_SENTENCE, NO_SUBJECT, NO_VERB, TOO_SHORT
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.head_articles import COUNTED_KIND, UNCOUNTED, article_of, as_subject
from audiolesson.draft.sentences.heading_subject import before_rest, is_name_of_a_thing, opened
from audiolesson.draft.sentences.naming import GENERIC, bare_term, head_noun, inside, lower_first, lower_in, names_term
from audiolesson.draft.sentences.reading import Heads
from audiolesson.draft.sentences.stated import acts_now
from audiolesson.draft.sentences.terms import is_full, next_named
from audiolesson.draft.sentences.told import stems
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

_FEWEST_HEADS, _FEWEST_PHRASES = 4, 3
_SHARE = 3
"""Of so many heads of a glossary one at least stands before a phrase that says what it names."""

_MOST_WORDS, _MOST_PLAIN = 5, 3
"""Words of a head, and of one that is written plain."""

_NAMES_ONE = lazy(
    r"(?!(?:The|An?|It|This|He|They|We|You|I|Not?)\b)[A-Za-z][\w’'-]*(?: (?!and\b|or\b|is\b|are\b|was\b)[\w’'-]+)*"
)
"""A plain head that names one thing: two are hardly what one phrase says."""
_MOST_SAID = 26
"""Words of a phrase that can be told with its head."""

_PHRASE = lazy(r"(?:An?|The|One|Any|Every|Each) ")
_CLAUSE = lazy(r"(?:What|How) (?!(?:to|can|do|does|did|is|are|will|would|should|could|much|many)\b)")
_DOES = lazy(r"(?!(?:Even|Morn|Spr|Str|Someth|Noth|Everyth|Anyth|Ceil|Wedd|Build|Dur)ing )[A-Z][a-z]{2,}ing [a-z]")
OF_THE_PAGE = lazy(r"An? (?:[\w-]+ ){0,3}(?:introduction|overview|guide|summary|tutorial|primer|collection of notes)\b")
_HELD = lazy(
    r"[:;?!/=→|]|^[Tt]he (?:[a-z]+er|more|less)\b.*, the (?:[a-z]+er|more|less)\b"
    r"|\b(?:the (?:two|three|four|last|other|same)|here|this|these|that last|above|below)\b"
)
"""What a phrase holds that says more than what a thing is, or points back."""

_REDUCED = lazy(
    r"(?:An?|The) (?:[\w-]+ ){1,4}?(?:of|for) (?:[\w-]+ ){0,4}?[\w-]+s (?:an?|the|you|we|people) (?:[\w-]+ )?"
    r"(?:can|could|may|might|must|will|has|have|had|needs?|wants?|hears?|sees?)\b"
    r"|(?:An?|The) (?:[\w-]+ ){1,4}?(?:the|you|we|people) (?:[\w-]+ )?[a-z]+"
    r" (?:on|in|with|for|to|at|by|from|of|through)\.$"
)
"""A thing with a clause that lacks its "that": "A graph of the sounds a person can hear", "The line you walk on."."""

_FURTHER = lazy(r"(?<=\w)(?<=.{10})[:;] .*$")
"""What a phrase that says enough goes on with."""

_NO_STATEMENT = ("", NO_VERB, TOO_SHORT, NO_SUBJECT, HALF)
_AND = lazy(r",? (?:and|or) |, ")
_NO_NAME = lazy(
    r"\d|[^\w’' -]|\b(?:and|or|vs|versus)\b|^(?:the|an?|how|what|why|when|where|which|who)\b", re.IGNORECASE
)


@dataclass(slots=True)
class OwnHead:
    """The head of a paragraph of a glossary, as far as the paragraph is told.

    `order`: the sentence that names it; `lost`: what it means is not told; `begun`: a sentence was met behind it.
    """

    found: Gathered
    text: Text
    order: int = -1
    lost: bool = False
    begun: bool = False

    def takes(self, sentence: Text) -> int | None:
        """The order of a sentence that is told with the head or lost with it, -1 if lost; None for any other."""
        first, self.begun = not self.begun, True
        if first and is_phrase(sentence.text):
            return self._told(sentence)
        if not self.lost or self.is_named(sentence):
            self.lost = False
            return None
        if self.order == _UNTOLD and (about := about_its_head(self.text, sentence, self.found.whole)):
            self.order = self.found.offer(about, "prose", True)
        if self.order >= 0:
            self.lost = False
            return self.order
        self.order = -1
        self.found.refuse(sentence.text, GOES_ON)
        return -1

    def _told(self, phrase: Text) -> int:
        told = with_its_head(self.text, phrase, self.found.whole)
        why = self.found.fault(phrase, lenient=True)
        if told is not None and why in _NO_STATEMENT:
            self.order = self.found.offer(told, "bullet", True, sure=True)
            refuse_further(self.found, phrase)
            self.found.defined.add(self.order)
        else:
            self.found.refuse(f"{self.text.text}: {phrase.text}", why or NO_SENTENCE)
        self.lost = self.order < 0
        self.order = _UNTOLD if self.lost else self.order
        return max(self.order, -1)

    def is_named(self, sentence: Text) -> bool:
        """Whether a sentence names the head itself, or one of the two that it is."""
        names = _AND.split(bare_term(self.text.text))
        return any(names_term(name, sentence.text) for name in names)

    def holds(self, piece: Text) -> bool:
        """Whether a sentence of the paragraph is told only behind the one that names the head."""
        return self.order >= 0 and not leans_back(piece.text) and not self.is_named(piece)


_UNTOLD = -2
"""The order of a head while the sentence right behind its phrase, which is not told, may name it yet."""


def heads_of(lesson: Lesson, language: str) -> Heads:
    """How paragraphs write a head of their own, if many do and enough go on with a phrase that says what it is.

    In bold, or in a text that knows no bold as a sentence of few words: "Warp. The threads that …";
    "" for none.
    """
    paragraphs = [block.text for section in lesson.sections for block in section.blocks if block.kind == "paragraph"]
    plain = not any(text.strong for text in paragraphs)
    written: Heads = "plain" if plain else "bold"
    behind: list[str] = []
    for text in paragraphs:
        if not plain and (not text.strong or text.strong[0][0]):
            continue
        spans = sentences_of(text, language)
        if len(spans) > 1 and head_of(cut(text, *spans[0]), written) is not None:
            behind.append(cut(text, *spans[1]).text)
    if len(behind) < _FEWEST_HEADS:
        return ""
    phrases = sum(map(is_phrase, behind))
    return written if phrases >= _FEWEST_PHRASES and phrases * _SHARE >= len(behind) else ""


def head_of(first: Text, heads: Heads) -> Text | None:
    """The head that a first sentence is: strong from its first letter to its last, or plain, and short; else None."""
    bare = first.text.rstrip(".")
    if not first.text.endswith(".") or not 1 <= len(bare.split()) <= (_MOST_WORDS if heads == "bold" else _MOST_PLAIN):
        return None
    if heads == "plain":
        return cut(first, 0, len(bare)) if _NAMES_ONE.fullmatch(bare) and is_noun_phrase(bare) else None
    bold = any(start == 0 and end >= len(bare_term(bare)) for start, end in first.strong)
    return cut(first, 0, len(bare)) if bold else None


@lru_cache(maxsize=1024)
def is_phrase(said: str) -> bool:
    """Whether what stands behind a head is no statement but says what the head names: "The threads that …".

    A lesson is gathered more than once, and for one sentence alone the parser takes some ms.
    """
    if _CLAUSE.match(said):
        return not said.endswith("?")
    if _REDUCED.match(said) or (is_narrowed_at_once(said) and only_names(said)):
        return True
    tree = tree_of(said)
    if tree is None:
        return bool(_PHRASE.match(said) or _DOES.match(said)) and not is_full(Text(said))
    alone = tree.tags[tree.root] == "VBN" and not tree.below(tree.root, "aux", "aux:pass", "cop", "obj")
    if alone and _PHRASE.match(said):
        return True  # "The hit made after a parry": a participle that nothing makes a verb
    fits = tree.tags[tree.root].startswith("NN") or _DOES.match(said) is not None
    return fits and not tree.below(tree.root, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl", "cop")


def with_its_head(head: Text, phrase: Text, whole: str) -> Text | None:
    """A head and the phrase behind it as one sentence, "The warp is the threads that …"; None where that is unsure."""
    name, said = bare_term(head.text), _FURTHER.sub("", phrase.text).rstrip(". ")
    if head_of(phrase, "bold") is not None:
        return None  # "Learning objectives." is a head of its own
    if (
        not _is_thing(name)
        or OF_THE_PAGE.match(said)
        or _HELD.search(said)
        or len(said.split()) > _MOST_SAID
        or begins_with_order(phrase.text)
    ):
        return None
    if acts_now(said):
        return None
    body = lower_in(cut(phrase, 0, len(said)), whole)
    several = is_plural(head_noun(name))
    if _DOES.match(said):
        return glue(as_subject(name, said, whole), " means ", lower_first(body), ".") if not several else None
    if not _CLAUSE.match(said) and (not _PHRASE.match(said) or (several and COUNTED_KIND.match(said))):
        return None
    return glue(as_subject(name, said, whole), " are " if several else " is ", lower_first(body), ".")


_ASKED = lazy(
    r"What(?P<verb>['’]s| is| are| was| were) (?P<what>(?:(?:an?|the) )?[\w’' -]{3,40}?)(?: (?:anyway|then|exactly))?\?"
)
_LONGEST_ANSWER = 32


def answered(title: str, paragraph: Text) -> Text:
    """The paragraph under "What was the fire?" that begins "A blaze that …" as "The fire was a blaze that …"."""
    asked = _ASKED.fullmatch(title.strip())
    first, rest = opened(paragraph)
    fits = asked and _PHRASE.match(first.text) and len(first.text.split()) <= _LONGEST_ANSWER
    if not asked or not fits or _HELD.search(first.text) or not is_phrase(first.text):
        return paragraph
    verb = asked["verb"].replace("’s", " is").replace("'s", " is")
    told = glue(Text(asked["what"][:1].upper() + asked["what"][1:]), f"{verb} ", lower_first(first))
    return before_rest(told, rest)


def refuse_further(found: Gathered, phrase: Text) -> None:
    """Name what a phrase goes on with, and what is not told with its head."""
    if further := _FURTHER.search(phrase.text):
        found.refuse(further.group().strip(" :;"), NO_SENTENCE)


_EARLY = 3
"""Words of a sentence among which the name of its heading makes it one of its own: "The beams of a loom turn."."""


def under_heading(title: str, paragraph: Text, found: Gathered) -> Text:
    """The paragraph under "Riposte" that begins "The hit made after …" with the heading as subject, where it is one."""
    first, rest = opened(paragraph)
    if (answer := answered(title, paragraph)) != paragraph:
        return answer
    early = " ".join(first.text.split()[:_EARLY])
    itself = head_noun(title).lower() in early.lower().split() or not stems(head_noun(title)).isdisjoint(stems(early))
    told = with_its_head(Text(title), first, found.whole) if not itself and is_name_of_a_thing(title) else None
    if told is None or not is_phrase(first.text):  # in this order, for only the second look reads a tree
        return paragraph
    refuse_further(found, first)
    return before_rest(told, rest)


_IT = lazy(
    r"(?P<it>It|They) (?!(?:takes?|took|seems?|appears?|turns?|follows?|happens?|depends?|may|might|can|could)\b)\w+"
)
_IT_IS_SO = lazy(
    r"(?:It|They) (?:is|was|are|were|has|had) (?:\w+ )?\w+ (?:to|that|for|if|when|how|why|whether)\b"
    r"|It (?:is|was) (?!an?\b|the\b)"
)
"""How a sentence begins whose "it" may mean no thing."""


def about_its_head(head: Text, sentence: Text, whole: str) -> Text | None:
    """A sentence about "it" right behind a phrase that is not told, said of the head; None where that is unsure."""
    name, found = bare_term(head.text), _IT.match(sentence.text)
    if not found or _IT_IS_SO.match(sentence.text) or not _is_thing(name):
        return None
    if is_plural(head_noun(name)) != (found["it"] == "They"):
        return None
    return glue(as_subject(name, "", whole), " ", cut(sentence, found.end("it") + 1, len(sentence.text)))


def naming(head: Text, sentence: Text, whole: str, at: int) -> Text | None:
    """What names a head before a sentence that does not: "Next, warp threads."; None where none is needed or sure."""
    name = re.sub(r"^The (?=[a-z])", "", bare_term(head.text))
    if names_term(name, sentence.text) or not _is_thing(name):
        return None
    bare = name == bare_term(head.text)
    if bare and " " not in name and not is_plural(name) and not UNCOUNTED.search(name):
        return None
    small = inside(name, whole)
    article = article_of(small, "", whole).lower() if bare else "the "
    return Text(next_named(f"{article}{small}", at))


def _is_thing(name: str) -> bool:
    """Whether a head is the name of a thing, so that a sentence can have it for its subject."""
    words = name.lower().split()
    if not words or _NO_NAME.search(name) or words[0] in FUNCTION or set(words) & GENERIC:
        return False
    return is_noun_phrase(name) and (len(words) == 1 or not begins_with_order(f"{name} it."))
