"""What a lesson says in its headings alone: nobody hears a heading, so it is told where a sentence needs it.

"How many jars broke? Nobody knows." stands under a heading as "Nobody knows.", and "Two forces do most of the work."
under one that says which work. A question is asked before its answer; any other heading is a line that leads on.
"""

from collections.abc import Sequence
from functools import lru_cache

from audiolesson.draft.english.tags import begins_with_order
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.framing.called_it import of_topic
from audiolesson.draft.framing.frame_opening import fits_a_line, pick
from audiolesson.draft.framing.frame_sets import CLAUSE_SIGNPOSTS, SIGNPOSTS
from audiolesson.draft.framing.heads_within import HeadsWithin
from audiolesson.draft.framing.named_parts import named_as
from audiolesson.draft.framing.signposts import is_short_name
from audiolesson.draft.framing.slots import Slot
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.answers import as_said, asks
from audiolesson.draft.sentences.told import stems
from audiolesson.draft.titling.headings import as_it_stands, from_title_case
from audiolesson.draft.titling.titles import title_of
from audiolesson.lesson.model import Lesson, Text
from audiolesson.patterns import lazy

_COUNTS = lazy(r"(?:Two|Three|Four|Five|Six|Seven|Several|Various|A few) [a-z]")
_BEGINS = lazy(r"First, (?!(?:the|an?|we|you|it|they|he|she|his|her|its|their|there) )")
"""How a procedure begins."""

_UNSURE = lazy(
    r"(?:No ?one|Nobody|None|Opinions|Views|Accounts|Estimates|Figures|Historians|Scholars|Scientists|Experts) "
    r"(?:really |quite |still |exactly )?(?:knows?|agrees?|disagrees?|differs?|var(?:y|ies)|can (?:say|tell)|is sure"
    r"|are (?:divided|split|unsure))\b"
    r"|(?:Mostly|Partly|Probably|Perhaps|Hardly|Not)\b"
)
_KNOWN = lazy(
    r"\b[Tt]he (?:[\w-]+ ){0,2}?(?:answer|question|problem|work|argument|reason|explanation|cause|view|idea|theory"
    r"|debate|dispute|evidence|trick|method|treatment|remedy|solution|cure|effect|aim|purpose|rule|principle)s?\b"
    r"(?! (?:of|that|for|to|between|in|with|from|behind|about|which|why|how|is that|was that)\b)"
)
"""What a sentence takes as known that only its heading says: "The usual answer is clay."."""

_WHOLE_QUESTION = lazy(r"[A-Z][\w ,'’\"“”-]+(?:\?|\. [A-Z][\w ,'’\"“”-]+\?)")
"""A heading that can be spoken as a question as it stands."""

_QUESTIONS = lazy(r"[A-Z][^!:;()\[\]{}|]*\?")
"""A heading that can be heard as it stands, also where it asks twice."""

_MOST_OF_ONE = 20
"""Words of a question of a lesson that is all questions and answers."""

_FEWEST_QUESTIONS = 3

_MOST_ASKED = 14
"""Words of a heading that is asked."""


class Heads:
    """The headings of a lesson as lines that are told; `subject` is the topic, `turn` depends on the slug.

    Of a lesson that is not `clean` only its questions are told, before what answers them. `within`: the names of those
    that a segment goes over to, of any lesson.
    """

    def __init__(self, lesson: Lesson, subject: Slot, whole: str, turn: int, *, clean: bool = True) -> None:
        self.within = HeadsWithin(lesson, whole)
        self._sections, self._subject, self._whole, self._turn = lesson.sections, subject, whole, turn
        self._clean = clean
        self.asks_throughout = _asks_throughout([one.title for one in lesson.sections])
        self._ones: dict[int, Slot] = {}
        self._heads = {as_it_stands(section.title).lower() for section in lesson.sections}

    def line(self, first: Candidate, candidates: Sequence[Candidate], sign: str = "") -> str:
        """What is told before the first sentence of a section that needs its heading; "" before any other. It is the
        `sign` that leads to the segment, where that says the heading.
        """
        title = self._sections[first.section].title
        begins = first.order == 0 or candidates[first.order - 1].section != first.section
        asked = title.rstrip().endswith("?")
        if asked and self.asks_throughout:
            return self._question(title, first.text.text)
        if not title or not begins or not (asked or self._clean) or not _needs(title, first.text.text):
            return ""
        if first.section not in self._ones:
            one = named_as(title_of(title, self._whole), self._heads, self._whole)
            self._ones[first.section] = of_topic(one, self._subject)
        one = self._ones[first.section]
        if (
            one.text
            and not (asked and one.kind == "noun")
            and (one.text in sign or (one.asked and one.asked.lower() in sign.lower()))
        ):
            return sign
        line = self._made(one, first.section)
        return "" if line and first.text.text.lower().startswith(line.lower()) else line

    def _question(self, title: str, said: str) -> str:
        """A question of a lesson that is all questions and answers, before whatever is told of its answer."""
        asked = upper_first(from_title_case(as_said(Text(title.strip())).text, self._whole))
        fits = _QUESTIONS.fullmatch(asked) and len(asked.split()) <= _MOST_OF_ONE
        return asked if fits and not says_heading(title, said) else ""

    def _made(self, one: Slot, section: int) -> str:
        title = self._sections[section].title
        if title.rstrip().endswith("?"):
            whole = title.strip() if _WHOLE_QUESTION.fullmatch(title.strip()) else ""
            asked = one.asked or upper_first(from_title_case(whole, self._whole))
            return asked if len(asked.split()) <= _MOST_ASKED else ""
        led = one.kind == "clause" and fits_a_line(one.text)
        row = CLAUSE_SIGNPOSTS if led else SIGNPOSTS if is_short_name(one) else ()
        return upper_first(pick(row, self._turn // 2 + 5 * section).format(A=one.text)) if row else ""


def _asks_throughout(titles: Sequence[str]) -> bool:
    """Whether a lesson is questions and answers: most of its headings ask."""
    below = [title for title in titles[1:] if title]
    asking = sum(title.rstrip().endswith("?") for title in below)
    return asking >= _FEWEST_QUESTIONS and 2 * asking >= len(below)


def says_heading(title: str, said: str) -> bool:
    """Whether a sentence begins with most of the words of its heading."""
    wanted = stems(title)
    return bool(wanted) and 3 * len(wanted & stems(" ".join(said.split()[:12]))) >= 2 * len(wanted)


@lru_cache(maxsize=1024)
def _needs(title: str, said: str) -> bool:
    """Whether a section's first sentence is told in vain without its heading."""
    wanted = stems(title)
    if says_heading(title, said):
        return False
    if wanted and asks(title) in ("openly", "shortly"):
        return True
    return bool(
        _COUNTS.match(said) or _UNSURE.match(said) or _KNOWN.search(said) or _BEGINS.match(said)
    ) or begins_with_order(said)
