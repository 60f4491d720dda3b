"""How a title stands inside a sentence of the frame: as a noun phrase, a clause or a question, or not at all."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from audiolesson.draft.english.forms import base_of_s, ed_form, is_plural, s_form
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
)
from audiolesson.draft.framing.sure_phrases import reads_well
from audiolesson.draft.framing.topic_articles import MASS, head_of, uses, with_articles
from audiolesson.draft.titling.headings import GENERIC, clean, from_title_case
from audiolesson.draft.titling.inside import inside, kind_of
from audiolesson.draft.titling.to_listener import to_listener
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

Kind = Literal["noun", "doing", "clause", "question", ""]


_HANGS = lazy(
    r" to (?:use|do|make|get|choose|find|set|take|put|build|create|avoid|handle|fix|get (?:ready|started)|begin|start)$"
)
"""A clause whose verb lacks what it is done to, or that says nothing: "when to use", "how to get ready"."""


_OF_WHAT = lazy(r"^what (?:the |an? )?[\w’' -]+ (?:says?|tells?|shows?)$")
"""A clause that lacks what is spoken of: "what the brain says"."""


_OF_THE_TEXT = lazy(
    r"(?:an? |the )?(?:introduction|overview|summary|recap|appendix|preface|words? (?:about|on))\b", re.IGNORECASE
)
"""What names a part of the page and not of its subject."""

_LACKS_OBJECT = lazy(
    r"(?:access|us|creat|sett?|mak|gett?|add|build|pass|shar|send|stor|writ|call|defin|handl|load|return|import|export"
    r"|updat|delet|remov|find|choos|tak|giv|keep|hold|fix|open|includ|provid|manag|configur|implement|transfer|convert"
    r"|process|compar|measur|show|avoid|controll?)ing (?:from|in|with|by|on|at|to|for|across|via|through|between)\b"
)
"""A heading whose verb lacks what it is done to: "accessing from multiple threads"."""

_ENDS_LIKE_ADJECTIVE = lazy(r"[a-z]{3,}(?:al|ic|ive|ous|able|ible)")
_INTRODUCED = lazy(r"(?<=\w{3}) (?:introduction|overview|basics|fundamentals)$")
"""What a page calls itself behind its topic: "prompting introduction"."""

_ENTERS = lazy(r"^(?:Enter|Meet|Exit|Introducing) (?=(?:the|an?) |[A-Z])")
"""What a heading says of a thing as if it came on a stage: "Enter an enzyme"."""

_COUNTED = lazy(
    r"^the (?:first|second|third|fourth|fifth|last|hard|easy|big|main) [\w-]+: (?=[\w-]+(?: [\w-]+){0,2}$)",
    re.IGNORECASE,
)
"""What stands before the name of a part: "The second line: innate immunity"."""

_UNDERSTOOD = lazy(
    r"^(?:understanding|introducing) (?!and\b|or\b|of\b|the(?:se|m)?\b|how\b|why\b)(?=\w)", re.IGNORECASE
)
"""What a heading says its reader does with what it is about: "Understanding rates of change"."""

_OF_A_PART = lazy(r"\s[–—-]\s(?:the|an?) (?:\w+ )?(?:ideas?|basics|overview|outline|concepts?|principles?|examples?)$")
"""What a heading says behind its name of the part that it is: "The multiplier – the idea"."""

_BAD_START = lazy(r"^(?:additional|another|further|other|more|some|such|same|next|last|first|second|third)\b", re.I)


@dataclass(frozen=True, slots=True)
class Slot:
    """A title inside a sentence. `asked` is it as a direct question, "" where it is none; `telling`: it says something
    to someone who has not heard the lesson, which "details" does not.
    """

    text: str = ""
    kind: Kind = ""
    plural: bool = False
    asked: str = ""
    telling: bool = False

    @property
    def is_indefinite(self) -> bool:
        """Whether it is any one of its kind, "a kiln", which no line speaks of as of what is known."""
        return self.text.startswith(("a ", "an "))


@lru_cache(maxsize=8192)
def slot(title: str, whole: str) -> Slot:
    """What a title is inside a sentence, where that is certain; the empty slot where it is not.

    `whole` is the lesson's text, which tells names, and whether a noun stands with an article.
    """
    title = to_listener(_OF_A_PART.sub("", _UNDERSTOOD.sub("", _COUNTED.sub("", _ENTERS.sub("", title)))), whole)
    text = inside(title, whole) if not re.search(r", (?:continued|part \d+)$", title) else ""
    kind = kind_of(text)
    if not text or kind == "" or re.search(r"[:;!]|\. |\b(?:i|my|me)\b", text):
        return Slot()
    if kind == "question":
        return _whether(text) or _question(text, text, written=title.rstrip().endswith("?"))
    if kind == "clause":
        return _clause(title, text, whole)
    return Slot() if NO_NAME.search(text) else _noun(text, whole)


NO_NAME = lazy(
    r"^(?-i:[IVXLC]+)$|^(?:(?:all|any|other|some|more|many|further) |(?:no|every|some|any)thing\b)"
    r"|\b(?:instead of|rather than)\b"
    r"|\b(?:lessi?ons?|sections?|parts?|chapters?|units?|weeks?|modules?|lectures?) [\dIVX]+$",
    re.IGNORECASE,
)
"""What sets one thing against another, counts things or parts of a page, and names none: "all labels", "section 2"."""


_YES_OR_NO = lazy(
    r"(?P<helps>can|could|should|must|may|will|would|is|are|was|were|has|have|do|does|did) (?P<who>you|we|it|they)"
    r" (?P<rest>(?P<verb>[a-z-]+).*)\?$",
    re.IGNORECASE,
)


def _whether(asked: str) -> Slot | None:
    """ "can you trust the answer?" as the clause that an answer is promised by: "whether you can trust the answer"."""
    found = _YES_OR_NO.match(asked)
    if not found or len(asked.split()) > _MOST_ASKED:
        return None
    helps, verb, rest = found["helps"].lower(), found["verb"], found["rest"]
    if helps in ("do", "does", "did"):
        verb = {"do": verb, "does": s_form(verb), "did": ed_form(verb)}[helps]
        said = f"{verb}{rest[len(found['verb']) :]}"
    else:
        said = f"{helps} {rest}"
    points = found["who"].lower() in ("it", "they") or bool(re.search(r"\b(?:it|them|this|that|these|those)\b", rest))
    text = f"whether {found['who'].lower()} {said}"
    return Slot(text, "clause", asked=upper_first(asked), telling=not points) if verb else None


_MOST_ASKED = 9
"""Words of a question that stands as a clause among others."""


def _question(text: str, asked: str, written: bool = False) -> Slot:
    """A direct question; one that is `written` as such may have any verb: "How many jars broke?"."""
    first, second = [*text.lower().split(), "", ""][:2]
    sound = first in AUXILIARIES or second in AUXILIARIES or (first == "why" and second in PLAIN) or first == "which"
    sound = sound or (written and first in _ASKING and len(text.split()) > 1)
    asked = upper_first(asked)
    return Slot(text, "question", asked=asked, telling=True) if sound and len(text.split()) <= 12 else Slot()


_SHORTEST = 3
"""Words of a clause that ends in its verb: "how clay shrinks"."""

_ASKED_HOW = lazy(
    r"^(?P<how>how (?:long|big|far|high|deep|fast|old|often|hard|strong|heavy|wide|hot|many [a-z]+s|much))"
    r" (?P<verb>is|are|was|were) (?P<who>[\w’'-]+(?: [\w’'-]+){0,3})$"
)
"""A question that a heading asks without its mark: "How long is the plank"."""

_ASKING = ("how", "what", "who", "why", "where", "when")


def _clause(title: str, text: str, whole: str) -> Slot:
    """A clause like "why we forget"; a bare "why use it" becomes a question."""
    text = re.sub(r"^(how to .+) \d$", r"\1", text)
    text = _ASKED_HOW.sub(r"\g<how> \g<who> \g<verb>", text)
    tokens = text.split()
    plain = from_title_case(clean(title), whole)
    converted = text.lower() != plain.lower().rstrip("?! ")
    second = tokens[1].lower() if len(tokens) > 1 else ""
    if second in ("and", "or", "of", "about", "if", "not") or _HANGS.search(text) or _OF_WHAT.match(text):
        return Slot()
    named = len(tokens) > 2 and tokens[2].lower() in AUXILIARIES  # "why salt was taxed"
    if not converted and not named and second in PLAIN and tokens[0].lower() not in ("what", "who", "which"):
        return _question(text + "?", text + "?") if tokens[0].lower() == "why" else Slot()
    verb = first_verb(text) >= 1 or (len(tokens) > 2 and is_plural(tokens[-2]) and tokens[-1] in PLAIN)
    verb = verb or (len(tokens) == _SHORTEST and tokens[0] in ("how", "why") and bool(base_of_s(tokens[-1])))
    if text.startswith("how to ") and not (text := _with_object(text, whole)):
        return Slot()
    if not (converted or second == "to" or verb or (second in PRONOUNS and len(tokens) > 2)):
        return Slot()
    asked = upper_first(plain).rstrip("?! ") + "?" if converted and _asks(plain) else ""
    return Slot(text, "clause", asked=asked, telling=not re.search(r"(?i)\b(?:it|this|that|these|they|them)\b", text))


def _with_object(text: str, whole: str) -> str:
    """ "how to define a fence": the object with the article that it needs; "" where it surely lacks one."""
    how, to, verb, *rest = text.split()
    at = next((at for at, word in enumerate(rest) if word.lower() in PREPOSITIONS), len(rest))
    named, behind = " ".join(rest[:at]), " ".join(rest[at:])
    if is_plural(named) and re.search(rf"(?i)\b{verb} {re.escape(named)} (?:is|are|was|were|have|can)\b", whole):
        return ""
    free = not named or rest[0].lower() in DETERMINERS | PRONOUNS or any(map(is_plural, rest[:at]))
    if free or not is_noun_phrase(named):
        return text
    elsewhere = re.sub(rf"\b{re.escape(f'{verb} {named}')}\b", " ", whole, flags=re.IGNORECASE)
    said = with_articles(named, elsewhere)
    if not said:
        return ""
    return f"{how} {to} {verb} {said} {behind}".rstrip()


def _asks(plain: str) -> bool:
    """Whether a heading is a direct question: "how do cells divide"."""
    return re.match(r"(?:what|why|how|where|when|who|which) (?:\w+ )?(\w+)", plain, re.I) is not None and any(
        word in AUXILIARIES for word in plain.lower().split()[1:3]
    )


_TWO_VERBS = lazy(r"^[\w -]+ (\w+s) and (\w+s)$")
"""What may be a sentence in a heading: "Connective tissue supports and protects"."""


def _says_two_acts(text: str) -> bool:
    found = _TWO_VERBS.match(text)
    bases = [base_of_s(word) for word in found.groups()] if found else []
    return bool(bases) and all(bases) and bases[1] not in ALSO_NOUNS


def _noun(text: str, whole: str) -> Slot:
    text = _INTRODUCED.sub("", text)
    if (
        len(text.split()) > 8
        or _says_two_acts(text)
        or _BAD_START.match(text)
        or re.search(r"\b(?:you|we|it|he|she|they)\b", text)
    ):
        return Slot()
    if text.split()[0] in PLAIN and not _stands_as_noun(text, whole):
        return Slot()
    if _lacks_its_noun(text.removeprefix("the "), whole):
        return Slot()
    doing = re.match(r"[a-z]+ing (?!and\b|or\b|of\b)\w", text) is not None and text.split()[1].lower() in (
        DETERMINERS | PREPOSITIONS | {"up", "out", "and"}
    )
    if doing and _LACKS_OBJECT.match(text):
        return Slot()
    if not doing and _is_of_qualities(text, whole):
        return Slot()
    said = text if doing else with_articles(text, whole)
    if not said or not reads_well(said, whole):
        return Slot()
    words = said.split()
    said = f"the {said}" if words[1:2] == ["of"] and words[0].islower() and is_plural(words[0]) else said
    many = _is_many(said)
    telling = (
        not GENERIC.match(text)
        and not _OF_THE_TEXT.match(text)
        and not re.search(r"\b(?:your|our|this|these|that|those)\b|,", text)
    )
    return Slot(said, "doing" if doing else "noun", many, telling=telling)


def _lacks_its_noun(word: str, whole: str) -> bool:
    """Whether one word is an adjective that the lesson never writes without a noun: "Local", over an environment."""
    if not _ENDS_LIKE_ADJECTIVE.fullmatch(word):
        return False
    return not re.search(rf"\b{re.escape(word)}(?:[.,;:)]| (?:is|was|of|and|in|to|for|can|has)\b)", whole)


_OF_A_SUBJECT = r"(?= (?:is|was|has|can|and|of)\b)"
_TWO = lazy(r"(?P<one>[a-z]+) (?:and|or|vs\.?|versus) (?P<other>[a-z]+)$")
_AS_NOUN = "|".join(
    f"(?<= {word} )" for word in ("of", "in", "on", "by", "with", "the", "an", "a", "for", "into", "from")
)
_NOUN_ENDS = r"(?= (?:and|or|is|are|was|were|in|at|to|for|from|by|with|that|which|has|have|had|can)\b|[.,;:)?])"
"""What stands before a noun, and behind it, where a lesson uses a word as one."""


def _is_of_qualities(text: str, whole: str) -> bool:
    """Whether a heading joins two words that the lesson never uses as nouns: "acid or alkaline", "fresh and stale"."""
    found = _TWO.match(text)
    return found is not None and not any(_is_noun(found[one], whole) for one in ("one", "other"))


def _is_noun(word: str, whole: str) -> bool:
    """Whether a word surely is a noun: by its form, or as the lesson writes it."""
    if is_plural(word) or word.endswith("ing") or MASS.search(word):
        return True
    return has(whole, word, f"(?:{_AS_NOUN})", _NOUN_ENDS) or has(whole, word.capitalize(), r"\b", _OF_A_SUBJECT)


def _stands_as_noun(text: str, whole: str) -> bool:
    """Whether a phrase that begins with a word for a verb or a noun is no order: "model selection"."""
    words = text.split()
    if words[0] in ("run", "start", "stop", "load", "read", "write", "build", "get", "make") and len(words) > 1:
        return False
    if len(words) == 1 or words[1] in PREPOSITIONS or any(uses(text, whole)):
        return True
    return len(words) == 2 and words[1].endswith(("ing", "tion", "ment"))


def _is_many(phrase: str) -> bool:
    return " and " in phrase or is_plural(head_of(phrase))
