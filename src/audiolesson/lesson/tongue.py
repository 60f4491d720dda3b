"""Which language a lesson is written in: what its page says, unless its words plainly say otherwise."""

import re
from collections import Counter
from collections.abc import Iterable

from audiolesson.patterns import lazy

LONGEST_SAMPLE = 20_000
"""Characters that are looked at."""

LEAST_WORDS = 30
LEAST_SHARE = 0.12
"""Of the words of a text in its own language are such little words; of English ones some 0.3."""

_LITTLE = {
    "en": "the of and to in is that it for was as with be by on not are this or from at which an have",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden wird oder",
    "es": "de la que el en y los se del las un por con no una su para es al lo como más o pero sus",
    "fr": "de la le et les des en un du une que est pour qui dans par sur au plus pas ce il sont ou avec",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao é",
    "it": "di e il la che in un a per è una sono non si del con le della da come i nel più anche gli",
    "nl": "de van het een en in is dat op te zijn met voor niet aan er door om maar ook als dan worden bij",
}
_WORDS = {language: frozenset(words.split()) for language, words in _LITTLE.items()}
_SCRIPTS = (
    ("ja", lazy("[\u3040-\u30ff]")),
    ("ko", lazy("[\uac00-\ud7af]")),
    ("zh", lazy("[\u4e00-\u9fff]")),
    ("ru", lazy("[\u0400-\u04ff]")),
    ("el", lazy("[\u0370-\u03ff]")),
    ("ar", lazy("[\u0600-\u06ff]")),
    ("hi", lazy("[\u0900-\u097f]")),
)
LEAST_SIGNS = 0.2
"""Of all letters of a text in a script of its own; Japanese has this many kana among its Chinese signs."""

_CODE = lazy(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")


def language_of(said: str, texts: Iterable[str]) -> str:
    """The language ("en", "de") of some texts, "" where it cannot be known; `said` is what the page says of itself."""
    sample = _sample(texts)
    seen = _by_script(sample) or _by_words(sample)
    named = _CODE.fullmatch(said.strip())
    return seen or (named[1].lower() if named else "")


def _sample(texts: Iterable[str]) -> str:
    parts: list[str] = []
    length = 0
    for text in texts:
        parts.append(text[:LONGEST_SAMPLE])
        length += len(text)
        if length > LONGEST_SAMPLE:
            break
    return " ".join(parts)[:LONGEST_SAMPLE]


def _by_script(text: str) -> str:
    many = {language: len(signs.findall(text)) for language, signs in _SCRIPTS}
    letters = sum(map(str.isalpha, text)) if any(many.values()) else 0
    return next((language for language, signs in many.items() if signs > LEAST_SIGNS * letters), "")


def _by_words(text: str) -> str:
    """The language whose little words are by far the most frequent ones."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    total = sum(words.values())
    if total < LEAST_WORDS:
        return ""
    counts = {language: sum(words[word] for word in little) for language, little in _WORDS.items()}
    first, second = sorted(counts, key=lambda language: -counts[language])[:2]
    sure = counts[first] >= LEAST_SHARE * total and counts[first] > 1.3 * counts[second]
    return first if sure else ""
