"""What kind of sentence one of a paragraph is: a label that runs into it, a question, a stretch of somebody's words."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.answers import MOST_IN_A_QUESTION
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_MOST_IN_A_LABEL = 6

_MOST_IN_THE_FLOW = 25
_TO_THE_READER = lazy(
    r"\b(?:following|above|below|I|my|you|your|yours|which of|true|false|right\?|figure|table)\b", re.IGNORECASE
)


def without_label(text: Text) -> Text:
    """A paragraph without strong words that run into its first sentence: "**Safe storage** The files …"."""
    if not text.strong or text.strong[0][0]:
        return text
    if found := _KIND.match(text.text):
        return cut(text, found.end(), len(text.text)) if text.strong[0][1] <= found.end() else text
    end = text.strong[0][1]
    head, rest = text.text[:end].rstrip(), text.text[end:].split()
    label = head[-1:].isalnum() and len(head.split()) <= _MOST_IN_A_LABEL and is_noun_phrase(head)
    begins = bool(rest) and rest[0][:1].isupper() and rest[0].lower() in FUNCTION
    return cut(text, end, len(text.text)) if label and begins else text


_KIND = lazy(
    r"(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT|INFO|HINT|REMINDER)(?: [-–—]|:)? +(?=[A-Z“\"`])"
    r"|(?:Definition|Note|Tip|Warning|Caution|Important|Hint|Remark|Reminder|Overview|Background|Context|Introduction"
    r"|Description|Explanation|Summary) ?[-–—:] +(?=[A-Z“\"`])"
)
"""A strong label that only says what kind of remark stands behind it: "**NOTE** Clay shrinks.", "**Overview:** …"."""

_ROLE = lazy(r"(?:Q|A|Question|Answer) ?\d*: +(?=[A-Z])")


def without_role(sentence: Text) -> Text:
    """A sentence without the letter that says whether it asks or answers: "Q: How old is it?", "A: A year."."""
    found = _ROLE.match(sentence.text)
    return cut(sentence, found.end(), len(sentence.text)) if found else sentence


_NOTES = lazy(
    r"(?:(?:But|And|So|Now|Also),? )?(?:(?:[Nn]ote|[Nn]otice|[Rr]emember|[Rr]ecall)(?: too| also)?,?|[Kk]eep in mind"
    r"|[Bb]ear in mind"
    r"|[Yy]ou(?: may| might| will|['’]ll) (?:well |also |already )?(?:have )?notic(?:e|ed)|[Mm]ind) that (?=[a-z])"
)


_AND_THAT = lazy(r",? (?:and|but|or) that (?!(?:is|was|will|would|can|has|had|means|makes)\b)")
"""What goes on from "Note that": the note is of two things."""


def without_note(sentence: Text) -> Text:
    """A sentence without what only has it noted: "Note that clay shrinks."."""
    found = _NOTES.match(sentence.text)
    rest = sentence.text[found.end() :] if found else ""
    if not found or _AND_THAT.search(rest) or not has_main_verb(rest, lenient=True):
        return sentence
    return capital(cut(sentence, found.end(), len(sentence.text)))


_AN_EXAMPLE = lazy(
    r"(?:An?|One|The) (?:(?:famous|classic|well-known|simple|typical|common|old|good|nice) )?(?:example|case|story)"
    r"(?: is this)?: (?=[a-z])"
)


def as_example(sentence: Text) -> Text:
    """A sentence that says only in front that it is an example, as one: "For example, two potters share a kiln."."""
    found = _AN_EXAMPLE.match(sentence.text)
    rest = sentence.text[found.end() :] if found else ""
    if not found or not has_main_verb(rest) or begins_with_order(rest):
        return sentence
    return glue("For example, ", cut(sentence, found.end(), len(sentence.text)))


def is_quoted(text: str, start: int) -> bool:
    """Whether a sentence of a paragraph begins inside a quotation that an earlier one opened, and that is shut."""
    places, opened, straight = _quotation_marks(text)
    at = bisect_left(places, start)
    sign = text[places[at]] if at < len(places) else ""
    return (sign == "”" and opened[at] > 0) or (sign == '"' and straight[at] % 2 == 1)


@lru_cache(maxsize=4)
def _quotation_marks(text: str) -> tuple[list[int], list[int], list[int]]:
    """Where a paragraph has marks of quotations; before each how many are open, and how many straight ones there were.

    A paragraph is asked about for each of its sentences: they are counted once.
    """
    places = [found.start() for found in re.finditer('[“”"]', text)]
    steps = {"“": 1, "”": -1, '"': 0}
    opened = [0, *accumulate(steps[text[at]] for at in places)]
    return places, opened, [0, *accumulate(text[at] == '"' for at in places)]


def share_told(text: str, spans: Sequence[tuple[int, int]]) -> float:
    """The share of a paragraph's sentences that surely have a verb; half at most of two, and none of a single one."""
    if len(spans) < 2:
        return 0.0
    share = sum(has_main_verb(text[start:end]) for start, end in spans) / len(spans)
    return min(share, 0.5) if len(spans) == 2 else share


def is_asking(sentence: str) -> bool:
    """Whether a sentence is a short question that its next one may answer: not to the reader, not out of the air."""
    return bool(
        re.match(
            r"(?:(?:but|so|and) )?(?:how|what|why|where|when|who|which|is|are|does|do|can) .*\?$",
            sentence,
            re.IGNORECASE,
        )
        and len(sentence.split()) <= MOST_IN_A_QUESTION
        and sum(word[:1].isupper() for word in sentence.split()[1:]) <= 2
        and not re.search(
            r"\b(?:following|I|my|you (?:think|know|see|notice|guess|remember|feel|agree|explain))\b",
            sentence,
        )
    )


def asks_in_the_flow(sentence: str) -> bool:
    """Whether a sentence is a question that who tells asks himself on the way, whatever it begins with."""
    asked = re.split(r" [-–—] ", sentence)[-1]
    return sentence.endswith("?") and len(sentence.split()) <= _MOST_IN_THE_FLOW and not _TO_THE_READER.search(asked)


def says_shortly(sentence: str) -> bool:
    """Whether three words are a sentence that tells something between others: "Weaving takes practice."."""
    return (
        len(sentence.split()) == _SHORTEST
        and re.fullmatch(r"[A-Z][a-z’']+ [\w’' -]+\.", sentence) is not None
        and has_main_verb(sentence)
        and not begins_with_order(sentence)
        and len(content_words(sentence)) > 1
    )


def only_exclaims(sentence: str) -> bool:
    """Whether a sentence is a cry that tells nothing, behind which a paragraph goes on: "Congratulations!"."""
    said = sentence.rstrip("!")
    return sentence.endswith("!") and len(said.split()) <= _SHORTEST and not _DENIES.search(said)


_SHORTEST = 3
_DENIES = lazy(r"\b(?:not?|never|wrong|false|nope|nothing|none|almost|hardly|is|are|was|can|do)\b|n['’]t", re.I)
