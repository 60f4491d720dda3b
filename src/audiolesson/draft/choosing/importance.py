"""Which sentences matter: place in the section, centrality, overlap with headings, definitions; less for the rest.

The weights were found on seven lessons whose sentences one reader judged (66–68 % of the picks were such as a
teacher would put into an overview; random picks 38 %). Everything is plain Python: 16,000 words take well under 1 s.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.texts import sentence_parts
from audiolesson.draft.english.verbs import DETERMINERS
from audiolesson.draft.model import Candidate
from audiolesson.lesson.model import Lesson
from audiolesson.patterns import lazy
from audiolesson.shapes import Shape

DEFINES = lazy(
    r"^(?:An? |The )?[\w-]+(?: (?:of )?[\w()-]+){0,5}? (?:is|are) (?:an?|the|one of) "
    r"|\b(?:means|refers? to|consists? of|is called|are called|is defined as|is known as|is made (?:up )?of)\b"
)
_CAUSE = Shape(
    r"\b(?:because|since|so that|leads? to|causes?|results? in|allows?|enables?|whereas|while|unlike|rather than"
    r"|although|instead of)\b"
)
_TEASES = Shape(
    r"\b(?:divided into|there (?:are|is) (?:two|three|four|several|many|different|a number))\b[^:]*$"
    r"|^(?:two|three|four|five|six|several) [^:]*$",
    re.IGNORECASE,
)
_PROMISES = lazy(
    r"\b(?:two|three|four|five|six|several) (?:[a-z]+ )?(?:reasons|causes|ways|phases|parts|steps|rules|stages"
    r"|types|kinds|forms|groups|classes|categories|factors)\b[^:,]*$",
    re.IGNORECASE,
)
_FIGURES = lazy(r"\b(?:1[5-9]|20)\d\d\b|\d\s?%|percent|\b\d{1,3}(?:,\d{3})+\b|\b(?:million|billion)\b")
_SETUP = lazy(r"\b(?:install|set-?up|tools?|configur|environment|command|getting started|software)", re.IGNORECASE)
_WEAK = Shape(r"\b(?:e\.g\.|etc\.|various|many other|and so on|typical|important)", re.IGNORECASE)
_BARE_THE = lazy(r"The ([a-z]+) (?:is|are|was|were|has|have|had|can|will|does|did|[a-z]+s|[a-z]+ed)\b")

Vector = Mapping[str, float]


def vectors(candidates: Sequence[Candidate]) -> tuple[Vector, ...]:
    """A unit vector of content words, weighted by rarity, for each candidate."""
    counted = [Counter(content_words(candidate.text.text)) for candidate in candidates]
    spread = Counter(word for words in counted for word in sorted(words))
    total = len(candidates)
    return tuple(
        _unit({word: (1 + math.log(n)) * math.log(1 + total / spread[word]) for word, n in sorted(words.items())})
        for words in counted
    )


def _unit(vector: Mapping[str, float]) -> Vector:
    size = math.sqrt(sum(value * value for value in vector.values()))
    return {word: value / size for word, value in vector.items()} if size else {}


def cosine(one: Vector, other: Vector) -> float:
    """How alike two unit vectors are, 0 to 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum([value * other[word] for word, value in one.items() if word in other], 0.0)


def scores(
    lesson: Lesson, candidates: Sequence[Candidate], seen: Sequence[Vector], core: Collection[int]
) -> tuple[float, ...]:
    """How much each candidate is worth saying; about −3 to 4, only differences count. `core`: see `core_of`."""
    if not candidates:
        return ()
    centre: dict[str, float] = {}
    for vector in seen:
        for word, value in vector.items():
            centre[word] = centre.get(word, 0.0) + value
    middle = _unit(centre)
    ranks = _ranks(candidates)
    position = [(1 / math.sqrt(rank)) * (1.0 if c.first else 0.75) for c, rank in zip(candidates, ranks, strict=True)]
    central = [cosine(vector, middle) for vector in seen]
    heading = [_overlap(lesson, candidate) for candidate in candidates]
    leads = {candidate.follows for candidate in candidates}
    counts = Counter(word for c in candidates for word in content_words(c.text.text))
    return tuple(
        0.7 * p + 0.5 * c + 0.6 * h + _shape(lesson, candidate, counts, core) - 1.5 * (_counts_only(candidate, leads))
        for p, c, h, candidate in zip(_z(position), _z(central), _z(heading), candidates, strict=True)
    )


_MOST_BEFORE = 4
"""Words of a sentence before the end of its subject, where that names what its section is about."""


def core_of(lesson: Lesson, candidates: Sequence[Candidate]) -> frozenset[int]:
    """The sentences whose subject is the thing of their heading: "The Transformer …" under "Transformer blocks"."""
    return frozenset(one.order for one in candidates if _says_what_heading_names(lesson, one))


def _says_what_heading_names(lesson: Lesson, candidate: Candidate) -> bool:
    if candidate.tier or candidate.follows >= 0 or candidate.source != "prose":
        return False
    heading = set(content_words(lesson.sections[candidate.section].title)) - set(content_words(lesson.title))
    return bool(heading & set(content_words(" ".join(candidate.text.text.split()[:_MOST_BEFORE]))))


def _counts_only(candidate: Candidate, leads: set[int]) -> bool:
    """Whether a sentence promises "three reasons" and no sentence that leans on it gives them."""
    said = candidate.text.text
    return candidate.order not in leads and bool(_PROMISES.search(said)) and len(sentence_parts(said)) == 1


def _ranks(candidates: Sequence[Candidate]) -> list[int]:
    so_far: Counter[int] = Counter()
    ranks = []
    for candidate in candidates:
        so_far[candidate.section] += 1
        ranks.append(so_far[candidate.section])
    return ranks


def _overlap(lesson: Lesson, candidate: Candidate) -> float:
    heading = set(content_words(lesson.sections[candidate.section].title + " " + lesson.title))
    return len(heading & set(content_words(candidate.text.text))) / (1 + len(heading))


def _shape(lesson: Lesson, candidate: Candidate, counts: Mapping[str, int], core: Collection[int]) -> float:
    """What the words of a sentence say for it or against it, apart from its place."""
    said = candidate.text.text
    parts = sentence_parts(said)
    length = max(len(part.split()) for part in parts)
    noun = _bare_definite(said)
    unknown = noun and noun not in DETERMINERS and counts.get(noun, 0) < 3 and noun not in lesson.title.lower()
    return (
        1.0 * bool(DEFINES.search(said))
        + 0.5 * (candidate.order in core)
        + 0.4 * _CAUSE.fits(said)
        + 0.3 * bool(_FIGURES.search(said))
        - 1.0 * (candidate.follows >= 0)
        - (0.4, 0.9, 1.4, 1.8)[min(candidate.tier, 4) - 1] * (candidate.tier > 0)
        - 1.2 * bool(_SETUP.search(lesson.sections[candidate.section].title))
        - 1.2 * bool(unknown)
        - 0.3 * _WEAK.fits(said)
        - 0.6 * (candidate.source == "table")
        - 0.5 * (length < 7)
        - 0.5 * (said.startswith("There ") and len(parts) == 1)
        - 0.8 * (_TEASES.fits(said) and len(parts) == 1)
        - max(0, length - 25) / 5
    )


def _z(values: Sequence[float]) -> list[float]:
    mean = sum(values) / len(values)
    spread = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))
    return [(value - mean) / spread if spread else 0.0 for value in values]


def _bare_definite(text: str) -> str:
    """The noun of a sentence that begins "The server is …", or "": at its first mention it points at an example."""
    found = _BARE_THE.match(text)
    return found.group(1) if found else ""
