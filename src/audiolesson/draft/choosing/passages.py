"""Where a passage may begin, and what goes on with it: the unit told is the beginning of a section or paragraph.

Judges of unseen drafts found that most bad sentences were good ones whose example, condition or comparison stood in a
sentence that was not told. Of sentences torn from the middle of a paragraph 37 % were bad, of paragraphs told behind
an untold one 50 %, of what opens a section 8 %, of what goes on without a gap 9 %. So a passage begins where a section
does, then where a paragraph does that points at nothing before it; it goes on sentence by sentence and paragraph by
paragraph, and ends where anything was refused.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audiolesson.draft.choosing.gaps import told_before
from audiolesson.draft.choosing.importance import DEFINES
from audiolesson.draft.choosing.mentions import Mention
from audiolesson.draft.english.content import content_words
from audiolesson.draft.model import NEVER, Candidate, Refused
from audiolesson.draft.refusing.reasons import PASSED_OVER
from audiolesson.draft.refusing.standing import points_back
from audiolesson.draft.sentences.reading import Above
from audiolesson.patterns import lazy

OPENS = 3
"""What opens its section."""

BEGINS = 2
"""What begins a paragraph, or defines, and points at nothing before it."""

RESUMES = 1
"""What stands behind a refused sentence of its paragraph and points at nothing before it."""

TORN = 0
"""What stands inside a paragraph, or begins one that leans on an untold one: it is told behind that or not at all."""

_LOOKED_AT = 3
"""Sentences of a run by which its beginning is judged."""

_ALONE = 0.9
"""What it costs the beginning of a passage that nothing can be told behind it."""

_DEFINED = lazy(
    r"(?:An? |The )?(?P<term>[A-Za-z][\w’'-]*(?: (?!is |are )[\w’'()-]+){0,5}?) (?:is|are|refers? to|means) "
)


@dataclass(frozen=True, slots=True)
class Passages:
    """How the candidates of a lesson hang together.

    `before`: for each the one that stands right before it, without a gap, in its paragraph or at the end of the one
    before; -1 where none does. `starts`: how well a passage may begin with it, `TORN` to `OPENS`.
    """

    before: tuple[int, ...]
    starts: tuple[int, ...]

    def worth(self, order: int, scores: Sequence[float]) -> float:
        """What a passage is worth that begins with a candidate: the mean of its first sentences, one or more.

        A first sentence that is told alone says less than one that goes on.
        """
        run = [order]
        while len(run) < _LOOKED_AT and run[-1] + 1 < len(self.before) and self.before[run[-1] + 1] == run[-1]:
            run.append(run[-1] + 1)
        means = [sum(scores[one] for one in run[:many]) / many for many in range(1, len(run) + 1)]
        return max([means[0] - _ALONE, *means[1:]])


NONE = Passages((), ())


def passages(
    candidates: Sequence[Candidate],
    mentions: Sequence[Mention],
    titles: Sequence[str],
    refused: Sequence[Refused] = (),
    above: Mapping[int, Above] = {},
) -> Passages:
    """The passages of a lesson; `titles` are those of its sections, `above` what stands above each block."""
    gaps = {(item.section, item.before) for item in refused if not item.aside}
    passed = {(item.section, item.before) for item in refused if item.aside and item.why in PASSED_OVER}
    before: list[int] = []
    starts: list[int] = []
    for candidate in candidates:
        last = told_before(candidate, candidates)
        lost = (candidate.section, candidate.order) in gaps or (last is not None and last.tier == NEVER)
        begins = _start(candidate, last, lost, titles[candidate.section], above) if mentions else BEGINS
        if begins == OPENS and (candidate.section, candidate.order) in passed:
            begins = TORN if points_back(candidate.text.text, False, titles[candidate.section]) else BEGINS
        before.append(_before(candidate, last, lost and begins == TORN, above))
        starts.append(begins)
    return Passages(tuple(before), tuple(starts))


def _before(candidate: Candidate, last: Candidate | None, lost: bool, above: Mapping[int, Above]) -> int:
    """The candidate that this one goes on from, or -1; `lost`: what it needs stood between them."""
    if last is None or lost or last.tier == NEVER or last.section != candidate.section:
        return candidate.follows if not lost else -1
    near = candidate.block - last.block
    joined = near == 0 or (near == 1 and above.get(candidate.block) in ("paragraph", "list"))
    return last.order if joined else candidate.follows


def _start(candidate: Candidate, last: Candidate | None, lost: bool, title: str, above: Mapping[int, Above]) -> int:
    """How well a passage may begin with a candidate."""
    if candidate.follows >= 0 or candidate.tier == NEVER:
        return TORN
    first = candidate.first or last is None or (last.section, last.block) != (candidate.section, candidate.block)
    if candidate.source == "prose" and (not first or (lost and not candidate.first)):
        if _defines(candidate, title):
            return BEGINS
        return RESUMES if lost and not points_back(candidate.text.text, True, title) else TORN
    if candidate.source != "prose" and candidate.tier == 0 and _defines(candidate, title):
        return OPENS
    if candidate.source != "prose" and last is not None and not first:
        return BEGINS
    if above.get(candidate.block) == "heading" and not lost:
        return OPENS
    behind_other = above.get(candidate.block) not in ("heading", "paragraph")
    return TORN if points_back(candidate.text.text, behind_other, title) else BEGINS


def _defines(candidate: Candidate, title: str) -> bool:
    """Whether a sentence says what a thing is, or speaks of what its heading names in its first words."""
    said = candidate.text.text
    if not DEFINES.search(said):
        return False
    found = _DEFINED.match(said)
    return bool(
        found and (not said.startswith("The ") or set(content_words(found["term"])) & set(content_words(title)))
    )
