"""A subject of one number and its verb of the other: "These higher prices leads to …", "The decay of leaves are slow".

Of a hundred slips of authors that judges heard, every eighth was one; what was meant is the author's to say, so that
such a sentence is refused. Looked at is only a plain subject at the beginning of a sentence. English only.
"""

from collections.abc import Sequence

from audiolesson.draft.english.articles import COUNTED
from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import first_verb_of_words
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, ONLY_VERBS, PREPOSITIONS, word_set
from audiolesson.patterns import lazy

_MOST = 12
"""Words of a subject that is looked at."""

_PLAIN = lazy(r"[A-Za-z][a-z]*(?:-[a-z]+)*|[A-Z]{2,6}s?|[a-z]+['’]s?")
_NO_SUBJECT = word_set(
    """what who whom whose which that where when why how whether if because as than while although though unless until
    since so or nor not there here it this these those to each every either neither none both one all some most any
    half such like unlike"""
)
"""Words that no plain subject holds, or whose number what stands behind them says."""

_MAY_OPEN = word_set("these those all some most many several few both such")
"""Those of them that may begin one."""

_OF_MANY = word_set("is was has does")
_OF_ONE = word_set("are were have do")
_SOME = word_set(
    """number majority variety rest half range pair group set series lot couple minority handful plenty team family
    staff kind type sort part proportion percentage collection combination generation population fraction third quarter
    portion share class crew band army list mix mixture selection array host bunch crowd section amount quantity
    community public police opposition media data press government administration management council committee audience
    company organization organisation delegation congregation union association federation coalition"""
)
"""Heads whose verb goes with those they hold."""

ONE_IN_S = word_set(
    """series species means news humanities headquarters crossroads works barracks sales sports goods savings earnings
    arms honors honours customs glasses gallows pros cons kudos innings biceps triceps pathos logos analytics mechanics
    dynamics statistics ethics politics economics graphics optics basics scissors states united diabetes measles mumps
    rabies herpes aids measures always sometimes perhaps times hers ours yours theirs its yes data media bacteria agenda
    criteria"""
)
"""Words of one thing, or of none, that look like plurals."""

_OF_ONE_THING = lazy(r"[a-z]{3,}(?:tion|sion|ment|ness|ity|ism|ance|ence|ure|ysis)")
_MEASURED = lazy(r"\d|^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundreds?|thousands?)$")


def is_of_another_number(said: str) -> bool:
    """Whether the first verb of a sentence surely is of another number than its plain subject."""
    at = first_verb_of_words(said)
    if not 0 < at <= _MOST:
        return False
    words = said.split(" ", at + 2)
    subject, verb, behind = words[:at], words[at], "".join(words[at + 1 : at + 2])
    does = base_of_s(verb)
    many = (
        verb in _OF_MANY
        or (does in ONLY_VERBS and does not in ALSO_NOUNS and (behind.islower() or behind[:1].isdigit()))
        or (does and behind in DETERMINERS)
    )
    if not (many or verb in _OF_ONE) or not _is_plain(subject):
        return False
    head = _head(subject)
    if head < 0:
        return False
    noun = subject[head]
    if many:
        return head > 0 and noun.islower() and is_plural(noun) and noun not in ONE_IN_S and not noun.endswith("ics")
    low = noun.lower()
    one = _OF_ONE_THING.fullmatch(low) is not None or low in COUNTED
    return one and low not in _SOME and (head > 0 or len(subject) > 1) and behind != "to"


def _is_plain(subject: Sequence[str]) -> bool:
    """Whether words are a subject and nothing else: no clause, no second noun phrase, no number, no deed."""
    if not all(_PLAIN.fullmatch(word) for word in subject) or any(_MEASURED.search(word.lower()) for word in subject):
        return False
    low = [word.lower() for word in subject]
    if low[0] in PREPOSITIONS or low[0].endswith(("ing", "ed")):
        return False
    return not any(word in _NO_SUBJECT and not (at == 0 and word in _MAY_OPEN) for at, word in enumerate(low))


def _head(subject: Sequence[str]) -> int:
    """The place of the noun that the verb goes with, -1 where more than one may be: before the first preposition."""
    low = [word.lower() for word in subject]
    end = next((at for at, word in enumerate(low) if word in PREPOSITIONS), len(low))
    while end > 0 and low[end - 1].endswith("ly"):
        end -= 1
    phrase, behind = low[:end], low[end:]
    if not phrase or "and" in phrase or any(word in DETERMINERS or word.endswith("ing") for word in phrase[1:]):
        return -1
    if phrase[-1].endswith(("'s", "’s")):
        return -1
    if "and" in behind:
        rest = behind[behind.index("and") + 1 :]
        if any(word in DETERMINERS or word in PREPOSITIONS for word in rest):
            return -1
    return end - 1
