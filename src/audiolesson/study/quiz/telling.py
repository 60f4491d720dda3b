"""What tells the right choice without the lesson: a word that means the same, or an ending that the question asks for.

"The harm of an older person" is elder abuse, "the study of" something ends in -logy, and a word of another language
looks like one. Who knows nothing of the lesson picks these.
"""

import re
from collections.abc import Sequence

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.verbs import FUNCTION, PLAIN, word_set
from audiolesson.patterns import lazy

_FAMILIES = (
    word_set("elder elderly elders older old oldest aged aging ageism"),
    word_set("likelihood likely probability probable probabilities chance chances"),
    word_set("young younger youth youngest child children childhood juvenile"),
    word_set("city cities urban town"),
    word_set("two double dual binary pair pairs both"),
    word_set("one single mono sole"),
    word_set("many multiple multi several poly"),
    word_set("big large great macro mega giant"),
    word_set("small tiny micro mini little"),
    word_set("fast quick rapid speed speedy velocity"),
    word_set("money monetary cash financial currency finance"),
    word_set("law legal laws lawful legislation"),
    word_set("water aquatic hydro aqueous watery"),
    word_set("sun solar suns"),
    word_set("moon lunar moons"),
    word_set("star stars stellar"),
    word_set("mother mothers maternal father paternal parent parental parents"),
    word_set("begin beginning begins start starts starting initial initialize initialization"),
    word_set("end ends last final finish"),
    word_set("delete deletes remove removes removal erase erases deletion"),
    word_set("make makes create creates creation"),
    word_set("fetch fetches get gets retrieve retrieves retrieval read reads"),
    word_set("hidden hide hides concealed secret"),
    word_set("buy purchase buys purchases"),
    word_set("home house household homes"),
    word_set("folder directory dir"),
    word_set("index indexes idx"),
    word_set("sequence sequential seq"),
    word_set("password passwords pwd"),
    word_set("picture image images pictures visual photo video videos camera cameras film"),
    word_set("self itself own"),
    word_set("doctor physician medical medicine health"),
    word_set("word words verbal lexical"),
    word_set("mass weight weigh heavy"),
)
"""Words of which one tells the other: families that share no beginning."""

_STUDY = lazy(r"\b(?:study|science|branch|field|discipline) (?:of|that|concerned|in which|which)\b")
_OF_A_STUDY = lazy(r"(?:logy|ics|nomy|graphy|logies|metry|istry|history)\Z", re.IGNORECASE)
_FOREIGN = lazy(
    r"\ban? (?:German|French|Latin|Greek|Spanish|Italian|Japanese|Chinese|Russian|Arabic|Sanskrit|Hebrew) "
    r"(?:word|term|phrase|expression|name)\b"
)
_IN_PIECES = lazy(r"(?<=[a-z])(?=[A-Z])|[._\-/():]+")
LEAST_BEGUN, _BEGUN = 3, 6
"""Letters of a word of a question that may begin one of the right choice, and how many of them are looked at."""
_SHORT_VERBS = PLAIN | word_set("get set add put map log run cut pop use")


def in_pieces(name: str) -> str:
    """A name in code as words: getUser, get_user and get.user as "get User"."""
    return _IN_PIECES.sub(" ", name).strip()


def tells_itself(question: str, right: str, wrong: Sequence[str]) -> bool:
    """Whether the right choice is told by what its words mean, where fewer than half of the wrong ones are so, too."""
    if _FOREIGN.search(question):
        return True
    if _STUDY.search(question) and _OF_A_STUDY.search(right):
        return 2 * sum(bool(_OF_A_STUDY.search(other)) for other in wrong) < max(len(wrong), 1)
    asked = _words(question)
    if in_pieces(right) != right and any(
        _is_hinted(frozenset({word}), right, wrong) for word in asked & _words(in_pieces(right)) if len(word) > 2
    ):
        return True
    if any(
        _is_begun(word, right, wrong) for word in frozenset(content_words(question.lower())) if len(word) >= LEAST_BEGUN
    ):
        return True
    if any(_begins_asked(piece, asked, wrong) for piece in _words(in_pieces(right)) if len(piece) >= LEAST_BEGUN):
        return True
    hints = [family for family in _FAMILIES if family & asked]
    if any(_is_hinted(family, right, wrong) for family in hints):
        return True
    verbs = {word for word in asked if len(word) == 3 and word in _SHORT_VERBS}
    return any(_is_hinted(frozenset({verb, f"{verb}s"}), right, wrong) for verb in verbs)


def _is_begun(word: str, right: str, wrong: Sequence[str]) -> bool:
    """Whether a word of the question begins one of the right choice, and none of a wrong one: fit, fittest."""
    if word[:_BEGUN] not in right.lower():
        return False
    begins = re.compile(rf"\b{re.escape(word[:_BEGUN])}", re.IGNORECASE)
    return bool(begins.search(right)) and not any(begins.search(other) for other in wrong)


def _begins_asked(piece: str, asked: frozenset[str], wrong: Sequence[str]) -> bool:
    """Whether a short word of the right choice begins a longer one of the question, and none of a wrong one does: exe,
    executable."""
    if piece in FUNCTION or not any(word.startswith(piece) and len(word) > len(piece) + 1 for word in asked):
        return False
    return not any(
        any(word.startswith(one) for word in asked)
        for other in wrong
        for one in _words(in_pieces(other))
        if len(one) >= LEAST_BEGUN and one not in FUNCTION
    )


def _is_hinted(family: frozenset[str], right: str, wrong: Sequence[str]) -> bool:
    if not family & _words(right):
        return False
    return 2 * sum(bool(family & _words(other)) for other in wrong) < max(len(wrong), 1)


def _words(text: str) -> frozenset[str]:
    said = in_pieces(text).lower()
    every = {word.strip(",.;:?!") for word in said.split()}
    return frozenset(content_words(said)) | {word.removesuffix("s") for word in every if len(word) == 4} | every
