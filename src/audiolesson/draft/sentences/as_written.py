"""A paragraph's sentences as their author wrote them, each with what reading made of it.

Reading cuts a long sentence into several, leaves out what is set off and begins the rest anew. Where one of these
pieces cannot be told, a careful author's own sentence often can. English only.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from audiolesson.draft.english.binding import reports
from audiolesson.draft.english.clauses import begins_as_clause, stands_alone
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, has_mark, sentence_parts, sentences_in
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.model import Candidate, Refused
from audiolesson.draft.shortening.brackets import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

Piece = Candidate | Refused
"""What reading made of a sentence, or of a part of one: told or not."""

_LOOK_AHEAD = 3
"""Sentences that may lie between two pieces: what tells nothing leaves none."""

_SHARED = 0.7
"""The share of a piece's words that its sentence has at least."""

_EASY = 25
"""Words of a sentence that needs no parting."""

_MOST_TO_PART = 150
"""Words of a sentence that is parted; a longer one is hardly one."""

_FEWEST = 5
"""Words of a part that is told as a sentence."""

_WORDS = lazy(r"[\w’']+")
_GOES_ON = lazy(r"(?:which|who|whose|whom|where|while|that|than|as|nor|or)\b", re.IGNORECASE)
"""How what stands behind a semicolon begins that belongs to what stands before it."""

_NUMBERED = lazy(r"\(\w{1,3}\)")

_LINK = lazy(r"^(?:and|but|yet|so) ")
_AND = lazy(r", (?:and|but|yet|so) (?!that\b|on\b)")
_WAITS = lazy(
    r"\b(?:(?:either|whether|choice)\b(?!.* or )|neither\b(?!.* nor )|both\b(?!.* and )|not "
    r"(?:only|just|merely)\b(?!.* but )|(?:so|such)\b(?!.* that ))",
    re.IGNORECASE,
)
"""What needs its other half, which does not stand behind it."""

_BEGINS_CASE = lazy(
    r"(?:and |but )?(?:if|unless|until|when|whenever|once|provided|in case|suppose|assuming|without|had|were|should"
    r"|although|though|while|whereas|because|since|as|after|before|even)\b",
    re.IGNORECASE,
)
_CASE = lazy(
    r"\b(?:if|unless|until|when|whenever|once|provided|as long as|as soon as|in case|without)\b", re.IGNORECASE
)
"""What says when, or why, all of a sentence holds."""

_ALLOWS = lazy(r"\b(?:can|may|must|should|need not|is safe|are safe)\b")
"""How a clause tells what to do, which may hold in one case alone."""

_SAID_BY = lazy(
    r"\b(?:den(?:y|ies|ied)|doubt\w*|lies?|not true|untrue|false|wrong|fools?|according to|says?|said|told|tells?"
    r"|claim\w*|argu\w+|believ\w+|thinks?|thought|suggest\w*|suppos\w*|holds? that|held that|maintain\w*|report\w*"
    r"|wrote|writes|assum\w+|imagin\w+|pretend\w*|hopes?|hoped|fear\w*|taught|teach\w*|explain\w*|promis\w*)\b",
    re.IGNORECASE,
)
"""Who says so, or denies it."""


def text_of(piece: Piece) -> Text:
    """What a piece says."""
    return piece.text if isinstance(piece, Candidate) else piece.said or Text(piece.text)


def as_written(paragraph: Text, pieces: Sequence[Piece]) -> Iterator[tuple[Text | None, list[Piece]]]:
    """Each sentence of a paragraph, without what brackets add, and its pieces; None with one that is of no sentence, or
    of one that was left."""
    sentences = sentences_in(paragraph, "en")
    said = [_bare(one.text) for one in sentences]
    here, group, closed = -1, list[Piece](), False
    for piece in pieces:
        at = _place(sentence_parts(text_of(piece).text.strip())[0], said, max(here, 0))
        if (at != here or closed) and group:
            yield _unbracketed(sentences[here]), group
            group = []
        if at < 0 or (at == here and closed):
            closed = True
            yield None, [piece]
            continue
        closed = closed and at == here
        here = at
        group.append(piece)
    if group:
        yield _unbracketed(sentences[here]), group


def _unbracketed(sentence: Text) -> Text | None:
    """A sentence without what stands in its brackets; None where that may be a part of it: "(3) provides that"."""
    return None if _NUMBERED.search(sentence.text) else drop_brackets(sentence)


def _bare(said: str) -> str:
    return said.rstrip('.!?"”’ ').lower()


def _place(said: str, sentences: Sequence[str], start: int) -> int:
    """Which sentence, from `start` on, a piece is of: one that is it, has it word for word, or most of its words; else
    -1.

    `sentences`: in small letters, without their stops.
    """
    bare, words = _bare(said), set(_WORDS.findall(said.lower()))
    near = range(start, min(start + _LOOK_AHEAD + 1, len(sentences)))
    same = next((at for at in near if bare == sentences[at]), -1)
    exact = same if same >= 0 else next((at for at in near if bare and bare in sentences[at]), -1)
    if exact >= 0 or not words:
        return exact
    shares = {at: len(words & {*_WORDS.findall(sentences[at])}) / len(words) for at in near}
    best = max(near, key=lambda at: (shares[at], -at), default=-1)
    return best if best >= 0 and shares[best] >= _SHARED else -1


def in_parts(sentence: Text, most: int) -> list[Text]:
    """A sentence parted at its semicolons if it is long, and where main clauses are joined if it is longer than `most`
    words; itself where that would leave no sentence."""
    if not _EASY < len(sentence.text.split()) <= _MOST_TO_PART:
        return [sentence]
    parts = _at_semicolons(sentence)
    return [half for part in parts for half in (_at_joint(part) if _is_long(part, most) else [part])]


def _is_long(part: Text, most: int) -> bool:
    return len(part.text.split()) > most


def _at_semicolons(sentence: Text) -> list[Text]:
    said = sentence.text
    cuts = [found.start() for found in re.finditer(r"; ", said) if not has_mark(sentence, found.start(), found.end())]
    bounds = [0, *(at for at in cuts if _is_outside(said, at)), len(said)]
    if len(bounds) == 2 or any(_rules_on(said[:at], said[at + 2 :]) for at in bounds[1:-1]):
        return [sentence]
    parts = [cut(sentence, start + (start > 0), end) for start, end in pairwise(bounds)]
    if not all(_is_statement(part.text.rstrip(".")) for part in parts):
        return [sentence]
    return [_ended(part) for part in parts]


def _rules_on(left: str, right: str) -> bool:
    """Whether what stands before a cut may hold for what stands behind it: a case, a denial, what somebody says."""
    case = _BEGINS_CASE.match(left) or (_CASE.search(left) and (_ALLOWS.search(right) or begins_with_order(right)))
    return bool(case or _WAITS.search(left) or _SAID_BY.search(left)) or reports(left)


def _is_outside(said: str, at: int) -> bool:
    """Whether a place is in no brackets and in no quotation."""
    before = said[:at]
    quoted = len(re.findall(r"[\"“”]", before)) % 2 or before.rfind("‘") > before.rfind("’")
    return before.count("(") == before.count(")") and not quoted


def _is_statement(said: str) -> bool:
    """Whether what stands between semicolons is a sentence by itself."""
    if len(said.split()) < _FEWEST or _GOES_ON.match(said) or ": " in said.partition("; ")[0]:
        return False
    bare = _LINK.sub("", said)
    return begins_as_clause(bare) or (has_main_verb(bare) and bare.split()[0].lower() not in PREPOSITIONS)


def _at_joint(part: Text) -> list[Text]:
    """A sentence parted where two main clauses are joined, as near its middle as can be."""
    middle = len(part.text) // 2
    for found in sorted(_AND.finditer(part.text), key=lambda one: abs(one.start() - middle)):
        left, right = part.text[: found.start()], part.text[found.end() :]
        if _rules_on(left, right) or not _is_outside(part.text, found.start()):
            continue
        if stands_alone(left) and begins_as_clause(right):
            return [_ended(cut(part, 0, found.start())), capital(cut(part, found.start() + 2, len(part.text)))]
    return [part]


def _ended(part: Text) -> Text:
    """A part with a capital and a stop."""
    said = capital(part)
    return said if said.text.endswith((".", "!", "?", ".”", '."')) else glue(said, ".")
