"""Words in capitals: at its first use each is told in full, as the lesson gives it elsewhere ("the … rate (GFR)").

A listener cannot turn back to the sentence that gave "GFR" in full, and that sentence is often not told. What the
lesson never gives in full, uses hardly and not everyone knows, is not told at all. English only.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from audiolesson.draft.english.forms import a_or_an
from audiolesson.draft.english.texts import cut, glue, holds_two, upper_first
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, FUNCTION, PLAIN, word_set
from audiolesson.draft.model import Candidate
from audiolesson.draft.refusing.filters import LONGEST
from audiolesson.draft.sentences.given_articles import is_always_counted
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

IS_A_BODY = lazy(
    r"^[A-Z].* Court of [A-Z]"
    r"|^(?:Office|Department|Bureau|Ministry|Board|Institute|Centers?|University|Organi[sz]ation) (?:of|for) [A-Z]"
    r"|^[A-Z].* (?:Agency|Department|Administration|Bureau|Commission|Organi[sz]ation|Union|Fund|Committee|Council"
    r"|Board|Institute|Association|Authority|Court|Office|Center|Centre|Act|Corporation|Federation|Foundation)$"
)
"""What is called with "the" when its name is said in full."""

_HAS_THE = DETERMINERS | word_set("former federal national new local state each every and or")
_OWNER = lazy(r"['’]s?$")

OFTEN = 3
"""Who reads a lesson that uses a short form so often without its words is expected to know it."""

_MOST_WORDS = 9
_IN_BRACKETS = lazy(
    r"(?<![\w’'-])((?:[\w’'-]{1,40},? ){2,10})(?:\((?P<name>[A-Z][A-Za-z]*[A-Z]s?)\)|or (?P<other>[A-Z]{2,6}s?)\b)"
)
_GIVEN = lazy(r"\([A-Z][A-Za-z]*[A-Z]s?\)|\bor [A-Z]{2,6}s?\b")
_USED = lazy(r"(?<![\w(/.-])(?P<name>[A-Z][A-Za-z]*[A-Z])(?P<plural>s?)(?![\w/)-]|\.\w)")
_ALL_LARGE = lazy(r"(?<![\w/.-])[A-Z]{3,6}(?=s?(?![\w/-]))")
_KNOWN = frozenset(
    word.upper()
    for word in word_set(
        """dna rna aids hiv usa nasa fbi cia nato ceo gdp gps atm phd sat ufo vip diy faq nba nfl cbs nbc cnn bbc
        ibm mit nyc html css http https url api sql json xml csv pdf jpeg png gif mp3 cpu gpu ram rom usb led
        pin pcr lsd tnt gmt utc nhs ussr kgb gdr ira plo eec eeg rgb dvd www ftp isp sms sim ngo mph rpm isbn fifa brics
        lcd tcp udp dns ssh ssl tls vpn lan wan yaml posix ascii utf bios rest sdk ide gui cli unix linux atp
        adp nadh nadph nadp bce epa irs opec gnp cpi covid sars mri ecg unesco unicef who imf pbs npr and or not
        null true false select like license readme wwii wwi"""
    )
)
"""Short forms that everybody says, or that everybody does who would hear of such a thing."""


_WORDS = FUNCTION | ADVERBS | {word for word in PLAIN if len(word) > 3}
"""Words that stand in capitals only because they are stressed: "WAIT until it is dry"."""

_ROMAN = lazy(r"X{0,3}(?:IX|IV|V?I{0,3})")
"""A number of a ruler, a pope or a century: "Louis XVI"."""


def in_full(whole: str) -> dict[str, str]:
    """The short forms that a lesson gives in full, with the words for one of them; none that stands for two things.
    Linear time."""
    found: dict[str, str] = {}
    doubled: set[str] = set()
    given = (line for line in whole.split("\n") if ("(" in line or "or " in line) and _GIVEN.search(line))
    for one in chain.from_iterable(map(_IN_BRACKETS.finditer, given)):
        name = one["name"] or one["other"]
        plural = name.endswith("s")
        letters = name.removesuffix("s")
        words = _words_of(letters, one[1].split())
        if words and letters not in _KNOWN:
            said = " ".join(words)
            said = said[:-1] if plural and said.endswith("s") else said
            if found.setdefault(letters, said).lower().split()[0] != said.lower().split()[0]:
                doubled.add(letters)
    return {name: _small(said) for name, said in found.items() if name not in doubled}


def _words_of(letters: str, before: Sequence[str]) -> list[str]:
    """The last of some words, whose first letters are these; [] where they are not. "and" and "of" count for none."""
    wanted = list(letters.lower())
    said: list[str] = []
    last = before[-_MOST_WORDS:]
    for at, word in reversed([*enumerate(last)]):
        ahead = last[at - 1][:1].lower() if at else ""
        if said and word.lower() in FUNCTION and wanted[-1:] == [ahead]:
            said.insert(0, word)  # the O of OMB is that of "Office", not of "of"
            continue
        parts = [part[0].lower() for part in word.split("-") if part]
        if wanted[-len(parts) :] == parts:
            del wanted[-len(parts) :]
        elif wanted and wanted[-1] == word[0].lower():
            wanted.pop()
        elif word.lower() not in FUNCTION or not said:
            return []
        said.insert(0, word.rstrip(","))
        if not wanted:
            return said if len(said) > 1 else []
    return []


def _small(said: str) -> str:
    """The words in mid-sentence: a capital that only the first of them has is that of its sentence."""
    first, _, rest = said.partition(" ")
    alone = not any(word[:1].isupper() for word in rest.split())
    return said[:1].lower() + said[1:] if alone and first[1:].islower() else said


_SMALL = lazy(r"(?<![\w'’-])[a-z]{3,6}(?![\w'’-])")
_SHOUTED = lazy(r"(?<![\w-])(?:[A-Z]{2,}[ :!]+){2,}[A-Z]{2,}(?![\w-])")
"""Three words in capitals, one behind the other: "OPEN THE KILN"."""


def unheard(whole: str, titles: Iterable[str]) -> frozenset[str]:
    """The short forms of a lesson that nothing gives in full, that are used hardly and that not everybody knows."""
    uses = Counter(name for name in _ALL_LARGE.findall(whole) if not _ROMAN.fullmatch(name))
    given = {*in_full(whole), *(name for title in titles for name in _ALL_LARGE.findall(title))}
    explained = re.compile(
        r"\b([A-Z]{3,6})s? (?:\(|stands for|is (?:an?|the)\b|means)|\(([A-Z]{3,6})s?\)"
        r"|\b(?:called|known as) ([A-Z]{3,6})s?\b"
    )
    given |= {one[1] or one[2] or one[3] for one in explained.finditer(whole)}
    given |= {one[1] for one in re.finditer(r"\b([A-Z]{3,6})-\d", whole)}
    small = set(_SMALL.findall(whole))  # "STOP the kiln", where others "stop" it
    given |= {name for name in uses if name.lower() in _WORDS or name.lower() in small}
    given |= {name for run in _SHOUTED.findall(whole) for name in _ALL_LARGE.findall(run)}
    shouted = sum(uses.values()) > len(whole) / 40
    return frozenset(() if shouted else (name for name, many in uses.items() if many < OFTEN)) - given - _KNOWN


def says_unheard(text: Text, names: frozenset[str]) -> bool:
    """Whether a sentence says one of these short forms outside code."""
    if not any(name in text.text for name in names):
        return False
    found = (one for one in _ALL_LARGE.finditer(text.text) if one.group() in names)
    return any(not any(mark.start <= one.start() < mark.end for mark in text.marks) for one in found)


def told_in_full(
    candidates: Sequence[Candidate], musts: Sequence[int], spare: Iterable[int], full: Mapping[str, str]
) -> list[Candidate]:
    """The candidates with each short form in full where it is told first; `musts` are told in this order.

    What may fall out, `spare`, makes nothing known.
    """
    changed = list(candidates)
    known: set[str] = set()
    for order in musts:
        changed[order] = replace(changed[order], text=_in_full_if_short(changed[order].text, full, known))
        known |= {
            name for name, said in full.items() if name in changed[order].text.text and _says(changed[order], said)
        }
    for order in spare:
        changed[order] = replace(changed[order], text=_in_full_if_short(changed[order].text, full, known))
    return changed


def _in_full_if_short(text: Text, full: Mapping[str, str], known: Iterable[str]) -> Text:
    """A sentence with the words of its short forms, where it can still be followed; else as it is."""
    told = _in_full(text, full, known)
    fits = len(told.text.split()) <= LONGEST or holds_two(told.text)
    return told if fits else text


def _says(candidate: Candidate, said: str) -> bool:
    return said.lower() in candidate.text.text.lower()


def _in_full(text: Text, full: Mapping[str, str], known: Iterable[str]) -> Text:
    """A sentence with the words of its short forms before them, but of those that are known or told in it."""
    done = set(known)
    at = 0
    while found := _USED.search(text.text, at):
        name, said = found["name"], full.get(found["name"], "")
        at = found.end()
        marked = any(mark.start <= found.start() < mark.end for mark in text.marks)
        if not said or name in done or marked or said.lower() in text.text.lower() or f"({name}" in text.text:
            continue
        said = said + "s" if found["plural"] and not said.endswith("s") else said
        before = text.text[: found.start()].split()[-1:]
        if (
            IS_A_BODY.search(said)
            and not {word.lower() for word in before} & _HAS_THE
            and not _OWNER.search(" ".join(before))
        ):
            said = f"the {said}"
        if not found.start() and not found["plural"] and is_always_counted(said.split()[-1]):
            said = f"the {said}"
        said = upper_first(said) if not found.start() else said
        begin = glue(*_before(text, found.start(), said), f"{said} (", cut(text, *found.span()), ")")
        at, end = len(begin.text), found.end()
        blank = " " if text.text[end : end + 1].isspace() else ""
        text = glue(begin, blank, cut(text, end, len(text.text)))
        done.add(name)
    return text


def _before(text: Text, start: int, said: str) -> tuple[Text, str]:
    """What stands before the words, with the article that they want: "an MRI" → "a magnetic …"."""
    article = re.search(r"\b([Aa])n? \Z", text.text[:start])
    if article:
        begin = cut(text, 0, article.start())
        return begin, (" " if begin.text else "") + article[1] + a_or_an(said)[1:] + " "
    return cut(text, 0, start), " " if text.text[start - 1 : start].isspace() else ""
