"""A paragraph of a lesson that is told as it runs: its small slips mended, and the label in front of it left out.

Who reads a page aloud does so without thinking: a sentence that begins small gets its capital, one that lacks its stop
gets it, and "Note:" is not said.
"""

import re

from audiolesson.draft.english.tags import has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.draft.refusing.orders import is_order
from audiolesson.draft.refusing.reasons import QUESTION
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.naming import lower_in
from audiolesson.draft.sentences.quoted import SPEAKS
from audiolesson.draft.sentences.reading import Above
from audiolesson.lesson.model import Block, Text
from audiolesson.patterns import lazy

_LABEL = lazy(
    r"(?:(?:quick |key |main )?take(?:-?away)?|(?:side )?note|tip|pro tip|hint|info|remark|observation|summary"
    r"|important|warning|caution|remember|fun fact|did you know|key (?:point|idea|insight|concept|fact)|insight"
    r"|bottom line|in short|the point|fact|background|context)(?: \d{1,2})?\s*(?::|\s[–—-])\s+(?=[A-Z“\"])",
    re.IGNORECASE,
)
"""What stands before a sentence and says only what kind it is."""

_EXAMPLE = lazy(r"(?:for )?(?:example|e\.g\.)(?: \d{1,2})?\s*:\s+(?=[A-Z])", re.IGNORECASE)

_WHEN = lazy(r"(?P<when>(?:Before|After|When|Once|While|If) [a-z][a-z' -]{2,40}): (?=[a-z])")
"""When an order is followed, set off from it as a label is: "Before you leave: close the damper."."""

_BEGINS_ANEW = lazy(
    r"(?:however|in|if|when|this|these|the|an?|it|we|you|they|there|for|with|each|every|all|some|many|most|at|by|on"
    r"|to|our|your|its|their|then|now|also|after|before|once)\b(?!,? (?:and|or)\b)"
)
"""How a sentence begins small that its writer forgot to begin large; "where" and "because" go on from a formula."""

_SAYS = lazy(rf"(?P<said>\b(?:{SPEAKS}|is|was|are|were)\b(?: [^.;:!?]{{1,60}}?)??)(?:,? that)?[,;]?$")
"""The end of a line that leads to somebody's words without a colon."""

_LEAST_WITHOUT_STOP = 6


def mended(text: Text, above: Above, behind: Block | None, whole: str) -> Text:
    """A paragraph as it is read aloud; `above` and `behind`: what stands next to it."""
    found = _LABEL.match(text.text)
    if found and has_main_verb(text.text[found.end() :], lenient=True):
        text = cut(text, found.end(), len(text.text))
    elif found := _EXAMPLE.match(text.text):
        text = glue("For example, ", lower_in(cut(text, found.end(), len(text.text)), whole))
    elif (found := _WHEN.match(text.text)) and is_order(text.text[found.end() :]):
        text = glue(cut(text, 0, found.end("when")), ", ", cut(text, found.end(), len(text.text)))
    if above in ("heading", "paragraph") and _BEGINS_ANEW.match(text.text):
        text = capital(text)
    if behind is not None and behind.kind == "quote" and (said := _SAYS.search(text.text)):
        return glue(cut(text, 0, said.end("said")), ":")
    if (behind is None or behind.kind == "paragraph") and _lacks_stop(text.text):
        return glue(text, ".")
    return text


def _lacks_stop(said: str) -> bool:
    """Whether only the stop of a paragraph's one or last sentence is missing."""
    last = re.split(r"[.!?] ", said)[-1]
    tokens = last.split()
    if len(tokens) < _LEAST_WITHOUT_STOP or not last[:1].isupper() or not re.search(r"[\w)”\"’]$", last):
        return False
    plain = not re.search(r"[=|<>{}\\:;→•]", last) and sum(token[:1].isupper() for token in tokens) * 2 < len(tokens)
    return plain and tokens[-1].lower() not in FUNCTION and has_main_verb(last)


def leave_open(found: Gathered, question: Text, before: int) -> None:
    """Remember a question at the end of a paragraph, which the next one may answer."""
    found.refuse(question.text, QUESTION)
    found.open = (question, before, found.block)


def left_open(found: Gathered) -> tuple[Text, int] | None:
    """The question that this paragraph stands right behind, no longer refused, and the order before it; or None."""
    question, before, block = found.open or (Text(""), -1, -2)
    found.open = None
    if block + 1 != found.block or found.refused[-1].text != question.text:
        return None
    found.refused.pop()
    return question, before
