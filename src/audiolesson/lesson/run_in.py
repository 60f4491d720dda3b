"""Headings that ran into the text of a one-paragraph summary: "… in 2017. Core ideas Attention weighs …".

The rule was found on saved learning-path pages: at the start of a sentence, one to eight words, only the first with a
capital, then a word with a capital that starts the real sentence. It holds where the words agree with a heading known
from elsewhere on the page, or where nothing in them looks like a sentence.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from audiolesson.patterns import lazy
from audiolesson.wording import sentences

MOST_WORDS = 8
LEAST_UNKNOWN = 3
"""Headings without a known counterpart count only beside so many known ones, or so many in a long paragraph."""

LEAST_BESIDE = 4
"""Beside so many headings a short phrase is one, although the word behind it is nowhere written small."""

LONG_PARAGRAPH = 150

_SENTENCE_WORDS = """is are was were be been has have had can may might must will would do does did should could
    like with by such that which as because when while if than then include includes use uses used become becomes
    remain remains make makes need needs mean means grow grows work works show shows learn learns give gives"""
_SENTENCE_WORD = frozenset(_SENTENCE_WORDS.split())
_NO_ENDS = """& a an the of in on at for to from and or with by as into until since about around near between during
    through over under before after against without within toward towards"""
_NO_END = frozenset(_NO_ENDS.split())
_NOUNS_TOO = frozenset(("use", "uses", "work", "works", "need", "needs", "means", "show", "shows"))
"""Words that are nouns where they stand first, for no sentence begins with its verb: "Uses & limits"."""

_PAIR = lazy(r"[A-Z][^&]{0,60} & [a-z][\w-]*(?: [a-z][\w-]*)?(?: \([^()]*\))?")
"""Headings as nobody writes a sentence: "Distribution & use", "Safety & storage tips"."""

_CLAUSE = lazy(r"(?:How|Why|What|When|Where|Who) (?:it|they|we|you|to)(?: [a-z][\w-]*){1,3}")
"""Headings that are clauses: "How it works", "When to use it"."""


def content_words(text: str) -> frozenset[str]:
    """The words of three letters and more, in small letters, without a plural s."""
    words = re.findall(r"[^\W\d_]{3,}", text.lower().replace("&", " and "))
    return frozenset(map(_singular, words)) - {"and", "the"}


def same_heading(one: str, other: str) -> bool:
    """Whether the words of one heading cover two thirds of the other, either way."""
    first, second = content_words(one), content_words(other)
    shared = len(first & second)
    return shared > 0 and (3 * shared >= 2 * len(first) or 3 * shared >= 2 * len(second))


def run_in_headings(text: str, known: Sequence[str], beside: str = "") -> list[tuple[int, int]]:
    """[start, end) of each heading that ran into `text`, in order. Linear time for a given `known`.

    `beside`: what else the page says, which shows which words are no names.
    """
    small = frozenset(re.findall(r"(?<![^\s(])[a-z][\w-]*", f"{text} {beside}"))
    stems = frozenset(map(_singular, small))
    written = Counter(re.findall(r"\w+", text))
    sure: list[tuple[int, int]] = []
    likely: list[tuple[int, int]] = []
    possible: list[tuple[int, int]] = []
    for start, end in sentences.split(text):
        at, following = _prefix(text, start, end, known)
        if not following:
            continue
        prefix = text[start:at]
        if _known(prefix, known):
            sure.append((start, at))
        elif _PAIR.fullmatch(prefix) or (
            _looks_like_one(prefix) and _starts_sentence(prefix, text[following:end], small, stems)
        ):
            likely.append((start, at))
        elif _looks_like_one(prefix) and _may_start_sentence(prefix, text[following:end], written):
            possible.append((start, at))
    likely, possible = _said_once(text, likely), _said_once(text, possible)
    if len(sure) + len(likely) >= LEAST_BESIDE:
        likely += possible
    many = len(sure) + len(likely) >= LEAST_UNKNOWN and len(text.split()) > LONG_PARAGRAPH
    return sorted(sure + likely) if many or len(sure) >= LEAST_UNKNOWN else sure


def _said_once(text: str, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What begins one sentence only: no heading is said again, as "Game" of "Game Theory" is."""
    times = Counter(text[slice(*span)] for span in found)
    return [span for span in found if times[text[slice(*span)]] == 1]


def _prefix(text: str, start: int, end: int, known: Sequence[str]) -> tuple[int, int]:
    """Where a heading may end that a sentence begins with, and its next word begins; (0, 0) where none may.

    It is the one stretch before the second word with a capital, if it has a heading's length, or a known one.
    """
    opening = text[start : min(end, start + 200)]
    for heading in known:
        behind = opening[len(heading) :].lstrip(" ")
        if opening.startswith(heading) and behind[:1].isupper() and len(behind) < len(opening) - len(heading):
            return start + len(heading), start + len(opening) - len(behind)
    words = list(re.finditer(r"\S+", opening))[: MOST_WORDS + 1]
    if not words or not words[0][0][:1].isupper():
        return 0, 0
    depth = words[0][0].count("(") - words[0][0].count(")")
    for index, word in enumerate(words[1:], 1):
        if depth <= 0 and word[0][0].isupper():
            return start + words[index - 1].end(), start + word.start()
        depth += word[0].count("(") - word[0].count(")")
    return 0, 0


def _known(prefix: str, known: Sequence[str]) -> bool:
    if any(_bare(prefix) == _bare(heading) for heading in (*known, *USUAL)):
        return True
    if prefix.endswith((":", ",", ";")) or _SENTENCE_WORD & set(prefix.lower().split()):
        return False
    return any(same_heading(prefix, heading) and (":" not in prefix or ":" in heading) for heading in known)


def _bare(heading: str) -> str:
    return re.sub(r"\W+", " ", heading.replace("&", " and ")).strip().casefold()


USUAL = ("Concise summary", "Summary", "Key takeaways", "Conclusion", "Overview", "Introduction")
"""Headings that any page may have."""


def _looks_like_one(prefix: str) -> bool:
    words = prefix.lower().split()
    told = set(words[1:] if words[0] in _NOUNS_TOO else words)
    return (
        not re.search(r"[^\w)]\Z|[:;—–\"“”]|--", prefix)
        and (not _SENTENCE_WORD & told or _CLAUSE.fullmatch(prefix) is not None)
        and words[-1] not in _NO_END
        and not any(word.endswith("ed") for word in (words[1:] or words))
    )


_OPENS_SENTENCE = lazy(
    r"(?:the|an?|some|most|many|few|all|each|every|this|that|these|those|its?|their|our|his|her|no|one|two|three|in|on|at"
    r"|for|from|with|by|as|to|of|when|while|since|after|before|during|under|both|other|another|such|modern|early)\b",
    re.IGNORECASE,
)


def _may_start_sentence(prefix: str, rest: str, written: Mapping[str, int]) -> bool:
    """Whether a heading of two to four words may end before `rest`, whose first word is no name that the text has.

    `written`: how often the text has each word.
    """
    words = rest.split(maxsplit=2)
    if not 2 <= len(prefix.split()) <= 4 or _OPENS_SENTENCE.match(prefix) or len(words) < 3:
        return False
    alone = written.get(words[0], 0) == 1
    named = sum(map(str.isupper, words[0])) > 1  # "OTU" is no beginning
    return alone and not named and words[0].isalpha() and words[1].isalpha() and words[1].islower()


def _starts_sentence(prefix: str, sentence: str, small: frozenset[str], stems: frozenset[str]) -> bool:
    """Whether a sentence begins with a common word, written small elsewhere, or with a "Label:".

    Behind one word it is written so in the same form: "Slapton Sands" is a name where a page speaks of sand.
    """
    word = re.match(r"[\w-]+", sentence)
    said = word[0].lower() if word else ""
    common = said in small or (" " in prefix and _singular(said) in stems)
    return common or bool(re.match(r"[A-Z][^.:;]{1,50}:\s", sentence))


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word
