"""Words that are written alike and said in two ways, where one neighbour makes it sure and voices get it wrong."""

import re
from collections.abc import Iterator

from audiolesson.wording.claims import Answer, Finder, Rule, Said
from audiolesson.wording.en.heteronym_list import HETERONYMS
from audiolesson.wording.letters import respelled

_PAST = re.compile(r"\b(?:yesterday|ago|last (?:week|night|year|month|time)|already|earlier)\b")
_VERBS = {
    "separate": "separayt", "approximate": "approximayt", "moderate": "moderayt", "close": "kloze", "tear": "tair",
    "estimate": "estimayt", "graduate": "graduayt", "alternate": "alternayt", "deliberate": "deliberayt",
    "coordinate": "coordinayt", "subordinate": "subordinayt",
}  # fmt: skip
# Behind "to", "will", "we" and their like, espeak-ng says the verb rightly by itself; there the spelling stays.
_BEFORE_VERB = re.compile(r"\b(?:please|and|or|let us|let's|let’s|never|always|(?<!do )not)\s\Z", re.IGNORECASE)
_OBJECT = re.compile(r"\s(?:the|a|an|this|that|these|those|them|it|its|your|our|their|all|each|every|any)\b")
_START = re.compile(r"(?:\A|[.!?:;]\s+[\"'“‘]?|[\"“]|\n)\Z")


def _verb(match: re.Match[str]) -> Answer:
    word = match[1]
    text = match.string
    before = text[max(0, match.start() - 12) : match.start()]
    sure = _BEFORE_VERB.search(before) or _START.search(before)
    if not sure or not _OBJECT.match(text, match.end(), match.end() + 10):
        return None
    return respelled(word, _VERBS[word.lower()])


def _read(match: re.Match[str]) -> Answer:
    text = match.string
    before = text[max(0, match.start() - 16) : match.start()]
    if re.search(
        r"\b(?:to|will|can|could|would|should|must|may|might|not|did|do|does|let's|didn't|don't|never)\s\Z",
        before,
        re.IGNORECASE,
    ):
        return None
    if re.search(
        r"\b(?:(?<!have )(?<!has )(?<!had )already|well|once|he|she|it)\s\Z",
        before,
        re.IGNORECASE,
    ):
        return respelled(match[0], "red")
    if re.search(r"\b(?:have|has|had|was|were|been|be|being|is|are|'ve)\s(?:\w+\s)?\Z", before, re.IGNORECASE):
        return None
    stop = re.search(r"[.!?]", text[match.end() : match.end() + 120])
    after = text[match.end() : match.end() + (stop.start() if stop else 120)]
    return respelled(match[0], "red") if _PAST.search(after) else None


def _lead(match: re.Match[str]) -> Answer:
    return respelled(match[0], "led")


_IN_CONTEXT = [
    (set(re.findall(r"\(\?P<word2?>(\w+)\)", pattern)), re.compile(pattern, re.IGNORECASE), ipa)
    for pattern, ipa in HETERONYMS
]


def _find(text: str) -> Iterator[tuple[int, int, Said]]:
    """The words of the list in their contexts, each with its phonemes for the voice."""
    held = {word.lower() for word in re.findall("[A-Za-z]+", text)}
    for words, pattern, ipa in _IN_CONTEXT:
        for match in pattern.finditer(text) if words & held else ():
            name = "word" if match["word"] else "word2"
            yield *match.span(name), Said(respelled(match[name], f"/{ipa}/"))


RULES: tuple[Rule | Finder, ...] = (
    Finder("heteronym", _find),
    Rule("heteronym", re.compile(rf"\b({'|'.join(sorted(_VERBS))})\b", re.IGNORECASE), _verb),
    Rule("heteronym", re.compile(r"(?<![\w-])read(?![\w-])"), _read),
    Rule(
        "heteronym",
        re.compile(
            r"\blead(?=\s(?:pipes?|poisoning|paint|acid|batter(?:y|ies)|bullets?|shot|shielding|ions?|atoms?)\b)"
        ),
        _lead,
    ),
)
