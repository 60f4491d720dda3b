"""Words of another language that a lesson of it translates: in a table with their meaning, as a label, in brackets."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.titling.sections import role
from audiolesson.errors import Place
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import large
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.model import Fact

_LANGUAGE = lazy(
    r"\b(?:Welsh|Irish|Gaelic|Breton|Finnish|Estonian|Hungarian|Swahili|Turkish|Indonesian|Malay|Slovene"
    r"|Slovenian|Croatian"
    r"|Serbian|Czech|Slovak|Polish|Russian|Ukrainian|Bulgarian|Lithuanian|Latvian|M[aā]ori|Hawaiian|Samoan"
    r"|Tagalog|Filipino"
    r"|Spanish|Portuguese|Italian|French|Catalan|Romanian|German|Dutch|Swedish|Danish|Norwegian|Icelandic"
    r"|Latin|Greek|Arabic"
    r"|Hebrew|Persian|Urdu|Hindi|Bengali|Tamil|Telugu|Thai|Vietnamese|Korean|Japanese|Mandarin|Cantonese|Chinese|Basque"
    r"|Esperanto|Yoruba|Zulu|Xhosa|Hausa|Amharic|Georgian|Armenian|Albanian|Maltese|Quechua|Nahuatl)\b"
)
_MEANS = lazy(r"(?:meaning|translation|english|in english|what it means)", re.I)
_FORM = lazy(r"(?:example|form|doubled|word|phrase|sentence|singular|expression|verb|noun|greeting)", re.I)
_WORD = lazy(r"(?:word|verb|noun|adjective|phrase|expression|greeting)", re.I)
_DASHED = lazy(r"(?P<word>[^–—=]{2,30}?) [–—=] (?P<means>[a-z][a-z ’']{2,30})")
_BEHIND = lazy(
    r"(?P<word>[^\W\d_]+(?:[ -][^\W\d_]+){0,3})(?:,? [“\"](?P<said>[a-z][a-z ’']{2,30}?),?[”\"]|"
    r" \((?P<means>[a-z][a-z ’']{2,30})\))"
)
"""A word with its meaning behind it: "pata (pot)", 'pata, "pot"'."""
_GRAMMAR = lazy(
    r"\b(?:verb|noun|ending|plural|prefix|suffix|pronoun|tense|vowel|consonant|adjective|grammar|mutation)s?\b"
)
_WORD_FOR_WORD = lazy(r"(?:at|to|from|on) (?:me|you|him|her|us|them)\b", re.I)
"""What a phrase is word for word: "at me is a dog"."""
_OLD = lazy(r"\b(?:Old|Middle|Ancient|Classical|Proto)[ -][A-Z]|\bliterally\b")
_BRACKETS = lazy(r"\s*\([^()]*\)")
_SAID = lazy(r"[A-Za-z][A-Za-z’',;/ -]*[a-z]")
_FOREIGN = lazy(r"[^\W\d_][^\W\d_’'-]*(?:[ -][^\W\d_][^\W\d_’'-]*){0,3}")
LEAST_FOREIGN = 10
LEAST_NAMED, MOST_IN_MEANING, MOST_OF_A_LESSON, MOST_OF_A_SECTION, LEAST_BITS = 3, 8, 5, 2, 15
WORTH = 1.3


@dataclass(frozen=True, slots=True)
class Glossed:
    """A word with its meaning, and where they stand."""

    word: str
    means: str
    section: int
    place: Place


def glossed(ground: Ground) -> Iterator[Fact]:
    """A few facts of what words of the language mean that a lesson is about."""
    language = language_of(ground)
    if not language:
        return
    given: Counter[object] = Counter()
    known: set[str] = set()
    for one in _words(ground):
        low = one.word.lower()
        if low in known or given[one.section] >= MOST_OF_A_SECTION or given[""] >= MOST_OF_A_LESSON:
            continue
        if not _is_foreign(one.word) or not _is_english(one.means) or one.means.lower() in ground.slanted:
            continue
        known.add(low)
        given[one.section] += 1
        given[""] += 1
        asked = f"In {language}, what does “{one.word}” mean?"
        again = f"In {language}, “{one.word}” means “{one.means}”."
        yield Fact(
            "description",
            one.word,
            asked,
            large(one.means),
            one.section,
            one.place,
            again,
            worth=WORTH,
            kept=True,
        )


def words_glossed(ground: Ground) -> list[Glossed]:
    """All words of the lesson's language with what they mean, in their order."""
    if not language_of(ground):
        return []
    return [one for one in _words(ground) if _is_foreign(one.word) and _is_english(one.means)]


def language_of(ground: Ground) -> str:
    """The language that a lesson teaches; "" where it is about another thing."""
    named = Counter(_LANGUAGE.findall(ground.whole))
    titled = {*_LANGUAGE.findall(ground.lesson.title)}
    if len(titled) > 1:
        return ""  # which of them a word is of, only its table could tell
    if titled and named[min(titled)] >= 1:
        return str(min(titled))
    best = named.most_common(2)
    if len(best) > 1 and best[1][1] * 2 > best[0][1]:
        return ""
    foreign = sum(map(_is_foreign, ground.slanted))
    grammar = len(_GRAMMAR.findall(ground.low))
    told = best and best[0][1] >= LEAST_NAMED and foreign >= LEAST_FOREIGN and grammar >= LEAST_FOREIGN
    return best[0][0] if told else ""


def _words(ground: Ground) -> Iterator[Glossed]:
    language = language_of(ground)
    others = {
        at for at in range(len(ground.lesson.sections)) if {*_LANGUAGE.findall(" ".join(ground.above(at)))} - {language}
    }
    for index, section in enumerate(ground.lesson.sections):
        if role(section.title, section.level) not in ("told", "summary") or index in others:
            continue
        for block in section.blocks:
            if block.kind != "table" or len(block.rows) < 3:
                continue
            head = [cell.text.strip(" *") for cell in block.rows[0]]
            if {*_LANGUAGE.findall(" ".join(head))} - {language}:
                others.add(index)
                continue
            form, means = _columns(head)
            if form < 0 and any(map(_MEANS.fullmatch, head)):
                others.add(index)
            for row in block.rows[1:] if form >= 0 else ():
                if len(row) == len(head):
                    yield _glossed(row[form].text, row[means].text, index, block.place)
            for cell in (cell.text for row in block.rows[1:] for cell in row):
                if found := _DASHED.fullmatch(cell.strip()):
                    yield _glossed(found["word"], found["means"], index, block.place)
    for told in ground.told:
        if told.section in others or {*_LANGUAGE.findall(told.text.text)} - {language} or _OLD.search(told.text.text):
            continue  # it speaks of another language
        for found in _BEHIND.finditer(told.text.text):
            if found["word"].lower() in ground.slanted:
                yield _glossed(found["word"], found["means"] or found["said"], told.section, told.place)
    for pair in (pair for pair in ground.pairs if pair.section not in others):
        yield _glossed(pair.term.text, pair.text.text, pair.section, pair.place)


def _columns(head: Sequence[str]) -> tuple[int, int]:
    """The columns of a table's words and of what they mean; -1 twice where either may be one of two.

    A meaning is that of the word, though the example of it stands nearer.
    """
    means = [at for at, one in enumerate(head) if _MEANS.fullmatch(one)]
    if len(means) != 1 or not means[0]:
        return -1, -1
    front = range(means[0] - 1, -1, -1)
    words = [at for at in front if _WORD.fullmatch(head[at]) or _LANGUAGE.fullmatch(head[at])]
    if len(words) > 1 or (words and any(head[at].lower() == "sentence" for at in front)):
        return -1, -1
    forms = [at for at in front if _FORM.fullmatch(head[at]) or at == 0]
    return (words or forms)[0], means[0]


def _glossed(word: str, means: str, section: int, place: Place) -> Glossed:
    means = _BRACKETS.sub("", means).strip(" .!").replace("“", "").replace("”", "").strip('"')
    return Glossed(_BRACKETS.sub("", word).strip(" .*_"), re.sub(r" / .*", "", means), section, place)


def _is_foreign(word: str) -> bool:
    """Whether words are of no English text."""
    words = re.findall(r"[^\W\d_]+", word.lower())
    if not _FOREIGN.fullmatch(word) or not words:
        return False
    own = [one for one in words if not one.isascii() or rarity(one) >= LEAST_BITS]
    return 2 * len(own) > len(words) and (has_rare_word(word) or not word.isascii())


def _is_english(means: str) -> bool:
    """Whether a meaning is a few plain English words."""
    words = means.split()
    return (
        0 < len(words) <= MOST_IN_MEANING
        and not _WORD_FOR_WORD.match(means)
        and not (len(words) == 1 and base_of_past(means.lower()))
        and _SAID.fullmatch(means) is not None
        and not any(rarity(word.lower().strip(",;")) >= LEAST_BITS + 5 for word in words)
    )
