"""From a paragraph to its sentences: what is told, what it is told behind, and what is no sentence of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from audiolesson.draft.english.binding import begins_with_condition, reports
from audiolesson.draft.english.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import cut, glue, is_bold, one_behind_the_other, sentences_of
from audiolesson.draft.refusing.answers import as_said, asks, only_agrees
from audiolesson.draft.refusing.chatter import only_chats, only_leads_on
from audiolesson.draft.refusing.in_paragraphs import (
    as_example,
    asks_in_the_flow,
    is_asking,
    is_quoted,
    only_exclaims,
    share_told,
    without_label,
    without_role,
)
from audiolesson.draft.refusing.plain_formulas import plain_formulas
from audiolesson.draft.refusing.pointers import only_points
from audiolesson.draft.refusing.reasons import (
    COURSE,
    GOES_ON,
    LABELLED,
    NO_SUBJECT,
    NO_VERB,
    ORDER,
    QUESTION,
    REST,
    TOO_SHORT,
)
from audiolesson.draft.refusing.unlettered import without_letters
from audiolesson.draft.refusing.unwhole import is_label
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.argued import as_told
from audiolesson.draft.sentences.contrasts import takes_back
from audiolesson.draft.sentences.dates import dated_paragraph
from audiolesson.draft.sentences.flow import leave_open, left_open
from audiolesson.draft.sentences.formulas import says_its_letters
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.own_heads import OwnHead, head_of, naming
from audiolesson.draft.sentences.terms import term_item
from audiolesson.draft.shortening.supposed import opens_case
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_SCOPE = lazy(r"(?:In|For|With|On|At|Under|During|Among|Within) (?!addition|fact|other words|short)[^,;]{3,60}, ")
"""How a sentence begins whose parts are all true of one case: "In the third set, …; the least was zero"."""

_COMES_OF_IT = lazy(r"(?:So|Then|Thus|Hence|Therefore),? ")
"""How a part of a sentence begins that is true of the case before it alone: "…, so a lock would cost more"."""

_MOST_ANNOUNCING = 7
"""Words of a part that only announces what a colon leads to."""

_BRACKETED = lazy(r"\([^()]*(?:\([^()]*\)[^()]*)*\)[.]?")
"""A sentence in brackets, without which a paragraph goes on."""


_NOTE = lazy(
    r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3} [–—-] (?![^.?!]*\b(?:is|are|was|were|has|have)\b)[^.?!]*\. "
    r"|[A-Z][a-z]+(?: [a-z]+)?s\. (?=[A-Z])"
)
"""How a note begins: "Saggers – boxes of clay. Shield the pots …", "Saggers. Boxes …"."""


_TRUE_OR_FALSE = lazy(r"[.?!] (?:True|False)(?: Correct\b[^.]{0,200})? (?:True|False)(?: (?:[-–—] )?Correct\b.*)?\.?$")
"""A statement of a quiz with what may be said of it, one of which is right: it may be the other."""


def prose(
    found: Gathered, text: Text, last: int = -1, tier: int = 0, question: Text | None = None
) -> tuple[Text | None, int]:
    """The sentences of a paragraph; a last line that ends in a colon, the lead of a list; its last sentence's order.

    `last` is the order of the sentence right before the paragraph, -1 when something else stands between. `question`
    stands right above it: the first sentence is said behind that; one that answers yes or no, not without it.
    """
    if _TRUE_OR_FALSE.search(text.text):
        found.refuse(text.text, QUESTION)
        return None, -1
    text = dated_paragraph(text, found.whole) if found.is_english else text
    text = plain_formulas(without_label(text))
    paragraph = _Paragraph(found, text, tier, last, question is None or asks(question.text) == "openly")
    if question and is_asking(as_said(question).text):
        paragraph.asked = as_said(question)
    elif left := left_open(found):
        paragraph.asked, paragraph.before_asked = left
    spans = sentences_of(text, found.language)
    found.verbs = share_told(text.text, spans) if len(spans) > 2 or found.runs else 0.0
    sentences = [cut(text, start, end) for start, end in spans]
    opens = found.section == 0
    own = [found.is_clean and not is_quoted(text.text, start) for start, _ in spans]
    sentences = [as_told(one, opens=opens) if mine else one for one, mine in zip(sentences, own, strict=True)]
    lead = int(bool(sentences) and only_leads_on(sentences[0].text))
    found.begin(sentences[lead:])
    for at, (start, end) in enumerate(spans):
        found.at(max(0, at - lead))
        sentence = without_role(cut(text, start, end))
        sentence = as_told(sentence, opens=opens) if own[at] else sentence
        sentence = without_letters(sentence) if found.lettered else as_example(sentence)
        is_last = at + 1 == len(spans)
        if paragraph.passes_over(sentence, start):
            continue
        if sentence.text.endswith(":") and is_last:
            return sentence, paragraph.before
        if paragraph.is_label(sentence) or paragraph.asks(sentence, start, is_last):
            continue
        if paragraph.is_open:
            return None, -1
        paragraph.tell(sentence, "" if is_last else text.text[slice(*spans[at + 1])])
    return None, paragraph.before


@dataclass(slots=True)
class _Paragraph:
    """A paragraph on its way: `before` is the order of the last sentence told, `first` whether none was met yet.

    `asked` is a question that waits for its answer, `before_asked` the sentence before it; `alone`: an answer may be
    told without it. `is_open`: it ends in a question that the next paragraph answers; `opens`: it begins with `asked`;
    `named`: the heading that was set into it; `head`: the same in a glossary; `noted`: it is a note behind what it is
    about, whose deeds have no subject ("Eat bacteria.") and are no orders.
    """

    found: Gathered
    text: Text
    tier: int
    before: int
    alone: bool
    first: bool = True
    asked: Text | None = None
    before_asked: int = -1
    is_open: bool = False
    opens: bool = False
    noted: bool = False
    named: Text | None = None
    head: OwnHead | None = None

    def __post_init__(self) -> None:
        self.before_asked = self.before if self.found.runs else -1
        self.noted = _NOTE.match(self.text.text) is not None

    def passes_over(self, sentence: Text, start: int) -> bool:
        """Whether a sentence is none of the paragraph's own: somebody's words, in brackets, or without sense."""
        found = self.found
        if is_quoted(self.text.text, start):
            return self._breaks_off(sentence, "is somebody's words")
        if self.noted and begins_with_order(sentence.text):
            return self._breaks_off(sentence, NO_SUBJECT)
        if _BRACKETED.fullmatch(sentence.text):
            found.refuse(sentence.text, "is told in brackets", aside=True)
            return True
        if found.is_english and self.asked is None and _tells_nothing(sentence.text):
            found.refuse(sentence.text, "tells nothing", aside=True)
            return True
        if start == 0 and found.flowing and only_leads_on(sentence.text):
            found.refuse(sentence.text, COURSE, aside=True)
            self.before = -1
            return True
        if self.head is not None and (told := self.head.takes(sentence)) is not None:
            self.before, self.first = told, False
            return True
        more = start == 0 and found.is_english and len(self.text.text) > len(sentence.text)
        if more and found.headed and (head := head_of(sentence, found.headed)):
            found.refuse(sentence.text, LABELLED, aside=True)
            self.head = OwnHead(found, head)
            return True
        if more and _is_run_in(sentence, self.text):
            found.refuse(sentence.text, LABELLED, aside=True)
            self.named = cut(sentence, 0, len(sentence.text.rstrip(".")))
            return True
        if self.named and self.first and found.fault(sentence, lenient=True) in (NO_VERB, TOO_SHORT):
            self.before, self.first = term_item(found, self.named, sentence), False
            return True
        if start == 0 and says_its_letters(found, sentence):
            self.first = False
            return True
        return False

    def is_label(self, sentence: Text) -> bool:
        """Whether a sentence ends in a colon inside the paragraph, or is a term with its definition, told as that."""
        if sentence.text.endswith(":"):
            return self._breaks_off(sentence, "ends in a colon")
        labelled = joins.term_and_text(sentence, colon_only=True)
        told = not self.found.is_clean or (labelled and has_main_verb(labelled[1].text, lenient=True))
        if self.found.flowing and not sentence.strong and told:
            return False
        if labelled and is_noun_phrase(re.sub(r"\([^)]*\)", "", labelled[0].text)):
            order = term_item(self.found, *labelled, strong=bool(sentence.strong))
            self.before, self.first = order if self.found.is_behind(order, labelled[0].text) else -1, False
            return True
        return False

    def _breaks_off(self, sentence: Text, why: str) -> bool:
        self.before, self.first = -1, False
        self.found.refuse(sentence.text, why)
        return True

    def asks(self, sentence: Text, start: int, is_last: bool) -> bool:
        """Whether a sentence asks what the next one answers: it waits for that. One at the end stays open."""
        runs, flowing = self.found.runs, self.found.flowing
        in_flow = (runs and self.before >= 0 and asks_in_the_flow(sentence.text)) or (
            flowing and sentence.text.endswith("?")
        )
        if (is_asking(sentence.text) or in_flow) and not is_last:
            strong = self.text.strong
            self.alone = self.alone and not (start == 0 and strong and strong[0][0] == 0)
            if self.asked is not None and (runs or flowing):
                self.asked = glue(self.asked, " ", sentence)
            else:
                self.asked, self.before_asked = sentence, self.before
            self.opens, self.first = self.opens or self.first, False
            return True
        if in_flow:
            leave_open(self.found, sentence, self.before)
            self.is_open = True
        return False

    def _announces_in_vain(self, sentence: Text, pieces: Sequence[Text]) -> bool:
        """Whether what a colon announces may not be told: "The tiles prove it: …" says nothing without it."""
        if not _follows_a_colon(sentence, pieces[0]):
            return False
        why = self.found.fault(pieces[1], lenient=True)
        return why == ORDER or (bool(why) and len(pieces[0].text.split()) <= _MOST_ANNOUNCING)

    def tell(self, sentence: Text, behind: str) -> None:
        """Offer the parts of a sentence, the first behind the question that waits for it; `behind`: what follows."""
        found = self.found
        scoped = _SCOPE.match(sentence.text) is not None or begins_with_condition(sentence.text)
        if self.asked is not None and found.flowing and behind and only_agrees(sentence.text):
            self.asked = glue(self.asked, " ", sentence)
            return
        pieces = found.pieces(sentence, behind)
        told = None
        if any(opens_case(piece.text) for piece in pieces):
            told = one_behind_the_other(*pieces) if self.asked is None else None
            pieces = (sentence,)
        if len(pieces) > 1 and self._announces_in_vain(sentence, pieces):
            pieces = (sentence,)
        pieces = pieces if told else found.begun(pieces)
        head = self.head
        over = head.text if head else self.named if self.asked is None else None
        begun = bool(found.candidates) and found.candidates[-1].section == found.section  # "Next" is behind another
        turn = len(found.candidates) if begun else 1
        if over and self.first and (name := naming(over, sentence, found.whole, turn)):
            told = one_behind_the_other(name, told or pieces[0])
        for number, piece in enumerate(pieces):
            staged = number == 1 and begins_with_order(pieces[0].text) and _follows_a_colon(sentence, pieces[0])
            if number and self.before < 0 and (staged or _COMES_OF_IT.match(piece.text)):
                found.refuse(piece.text, GOES_ON)
            elif number and piece.text[-1].isalnum():  # as `begun` leaves it
                found.refuse(piece.text, REST)
                self.before = -1
            elif self.asked is None:
                bound = number > 0 and (scoped or reports(pieces[0].text))
                held = head is not None and head.holds(piece)
                bound, earlier = bound or held, head.order if head and held else self.before
                self.before = found.offer(piece, "prose", self.first, earlier, self.tier, bound=bound, told=told)
                if head and head.order < 0 <= self.before and self.first:
                    head.order = self.before
                told = None
                if self.before < 0 <= earlier and takes_back(piece.text):
                    found.leave_for_last(earlier, ever=number == 0 or not _BUT.search(sentence.text))
            elif not piece.text.endswith("?"):
                self.before = found.offer_answer(self.asked, piece, self.before_asked, self.alone, self.opens)
            else:
                self.before = -1
            self.asked, self.first, self.opens = None, False, False
        if head and head.order < 0 and self.before < 0:
            head.lost = not head.is_named(sentence)


_BUT = lazy(r"\b(?:but|yet|however|though|although)\b", re.IGNORECASE)
"""What makes one half of a sentence untrue without the other; "while" only sets two things side by side."""


def _is_run_in(sentence: Text, paragraph: Text) -> bool:
    """Whether a first sentence is a heading that was set into its paragraph: "**Process management.** A kernel …"."""
    end = len(sentence.text)
    slanted = any(start == 0 and end - 1 <= stop <= end for start, stop in paragraph.slanted)
    return (is_bold(sentence) or slanted) and is_label(_BESIDE_IT.sub("", sentence.text))


_BESIDE_IT = lazy(r"^The (?=[a-z])|(?<=\w) and [\w-]+(?=\.$)")
"""What may stand beside the name of such a heading: "The buzzing.", "Rings and spoons."."""


def _follows_a_colon(sentence: Text, first: Text) -> bool:
    """Whether the first part of a sentence ends where it had a colon."""
    at = len(first.text) - 1
    return sentence.text[at : at + 2] == ": " and sentence.text.startswith(first.text[:at])


@lru_cache(maxsize=1024)
def _tells_nothing(said: str) -> bool:
    return only_points(said) or only_exclaims(said) or only_chats(said)
