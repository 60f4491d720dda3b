"""Words that are written alike and said in two ways, where one neighbour makes it sure and voices get it wrong."""

import re
from collections.abc import Iterator

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Finder, Rule, Said
from audiolesson.wording.en.words import past_read
from audiolesson.wording.en.words.heteronym_list import HETERONYMS, VERBS
from audiolesson.wording.letters import respelled

# Behind "to", "will", "we" and their like, espeak-ng says the verb rightly by itself; there the spelling stays.
_BEFORE_VERB = lazy(r"\b(?:please|and|or|let us|let's|let’s|never|always|(?<!do )not)\s\Z", re.IGNORECASE)
_BEFORE_ORDER = lazy(
    r"(?:,|;|:|—|\b(?:[Ss]o|[Jj]ust|[Nn]ow|(?<!the )(?<!The )(?:[Ff]irst|[Nn]ext)|[Ff]inally|[Tt]hen|[Aa]lso|[Ss]imply|"
    r"(?!(?:[Ff]amily|[Oo]nly|[Ee]arly|[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Ff]riendly|[Aa]ssembly|[Ss]upply|[Rr]eply|"
    r"July|Italy|[Nn]early|[Hh]ardly|[Pp]articularly|[Uu]nlikely|[Ll]ikely)\b)[A-Za-z]{3,12}ly))\s\Z"
)
"""Words and marks behind which an order begins: so wind the rope; slowly tear the paper; when done, close the valve."""
_CLOSE_TO = lazy(
    r"\b(?:(?<!, )so|too|very|as|is|are|was|were|how|get|gets|got|come|comes|came|stay|stays) (?:\w+ly )?\Z"
)
_OBJECT = lazy(r"\s(?:the|a|an|this|that|these|those|them|it|its|your|our|their|all|each|every|any|his|her)\b")
_CLAUSE = lazy(r"\s(?:when|if|because|while|until|unless|once|what|how|whether|new|more|only|both|themselves)\b")
"""Behind a subject of several and such a word stands a verb: metals contract when cooled."""
_START = lazy(r"(?:\A|[.!?:;]\s+[\"'“‘]?|[\"“]|\n)\Z")
_SUBJECT = lazy(
    r"\b(?!(?:its|does|has|was|is|this|thus|always|as|us|his|hers|news|series|physics|mathematics|economics|perhaps|"
    r"besides|towards|sometimes|of|less|across|plus|minus|versus|unless)\b)[a-z]{2,}(?<![siu])s\s\Z"
    r"|\b(?:people|men|women|children|teams|data|bacteria|who|which)\s\Z",
    re.IGNORECASE,
)
_NOUN_USE = lazy(r"\s(?:of|cases?)\b")


def _meant(word: str, spelling: str) -> str:
    """The word with the spelling that says it, or its phonemes; a capital stays one."""
    return respelled(word, spelling.capitalize() if word[0].isupper() and spelling[0] not in "/p" else spelling)


def _verb(match: re.Match[str]) -> Answer:
    word, text = match[1], match.string
    before = text[max(0, match.start() - 24) : match.start()]
    if _CLAUSE.match(text, match.end(), match.end() + 10) and _SUBJECT.search(before):
        return _meant(word, VERBS[word.lower()])
    if not _OBJECT.match(text, match.end(), match.end() + 10):
        return None
    if word.lower() == "close" and _CLOSE_TO.search(before):
        return None
    if not (
        _BEFORE_VERB.search(before) or _BEFORE_ORDER.search(before) or _START.search(before) or _SUBJECT.search(before)
    ):
        return None
    return _meant(word, VERBS[word.lower()])


def _used(match: re.Match[str]) -> Answer:
    """A sentence that begins with "Use" is an order, whatever follows."""
    if _NOUN_USE.match(match.string, match.end()):
        return None
    return _meant(match[0], VERBS["use"])


_IN_CONTEXT = [
    ({word.lower() for word in re.findall(r"\(\?P<word2?>(\w+)\)", pattern)}, lazy(pattern, re.IGNORECASE), meant)
    for pattern, meant in HETERONYMS
]


def _find(text: str) -> Iterator[tuple[int, int, Said]]:
    """The words of the list in their contexts, each as the voice is given it."""
    held = {word.lower() for word in re.findall("[A-Za-z]+", text)}
    for words, pattern, meant in _IN_CONTEXT:
        for match in pattern.finditer(text) if words & held else ():
            name = "word" if match["word"] else "word2"
            if match[name] != "polish":
                yield *match.span(name), Said(_meant(match[name], meant))


RULES: tuple[Rule | Finder, ...] = (
    Finder("heteronym", _find),
    Rule("heteronym", lazy(rf"\b({'|'.join(sorted(VERBS))})\b", re.IGNORECASE), _verb),
    Rule("heteronym", lazy(r"(?:(?<=\A)|(?<=[.!?:;]\s)|(?<=\n))Use(?=\s[a-z`A-Z])"), _used),
    *past_read.RULES,
)
