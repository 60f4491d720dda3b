"""Events with their year or day, whoever did them: "Who fired the first bone china, in 1748?", "In which year …?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.past_forms import base_of_past
from audiolesson.draft.english.tags import first_verb, has_main_verb
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import stands_alone
from audiolesson.study.facts.prose.clauses import MONTH, head_of, small_subject
from audiolesson.study.facts.prose.deeds import BEFORE_NAME, WHOLE_NAME
from audiolesson.study.facts.prose.plain_sentences import plain_sentences, unjoined

_YEAR = r"(?P<year>1\d{3}|20[0-2]\d)"
_DATE = (
    rf"(?:[Ii]n (?P<about>about )?(?:the (?:spring|summer|autumn|winter) of |{MONTH} )?"
    rf"|[Oo]n (?:the night of )?\d\d? {MONTH} ){_YEAR}"
)
_FRONT = lazy(rf"{_DATE},? (?P<rest>[^;:]+)$")
_BEHIND = lazy(rf"(?P<rest>[^;:]+?) {_DATE}(?=$|[,;] .*| (?:by|to|with|at|from|in|on|as|after|for) .*| and .*)")
_ONE_YEAR = lazy(r"\b(?:1\d{3}|20[0-2]\d)\b")
_MORE = lazy(
    r"(?:,| and) (?:\w+ly )?(?:[a-z]+ed|began|became|won|took|led|made|gave|went|came|left|lost|fell|rose|held"
    r"|sent|had|was|were|ran|built|broke|set|wrote)\b.*"
)
_NAMED = lazy(r"(?<=[a-z,] )[A-Z][\w’'-]+|^[A-Z][\w’'-]+ [A-Z]|[A-Z]{2,}")
_PERSON = lazy(rf"{BEFORE_NAME}(?P<name>{WHOLE_NAME}(?: and (?:[A-Z][\w’'-]+ )+?[A-Z][\w’'-]+)?)")
_LIFE = word_set(
    """be marry move visit retire observe notice work meet live note argue say suggest claim report remain continue
    attend enter receive have warn want try begin"""
)
_LOOSE = lazy(
    r"\b(?:it|its|they|their|them|could|would|might|ever|another|more|less|only|already|fighting|probably|perhaps)\b"
)
_PASSIVE = lazy(
    r"(?:(?:first|finally|officially) )?(?:[a-z]+ed|built|made|found|sent|set|held|sold|begun|written|taken|given"
    r"|drawn|broken|won|lost|laid)\b"
)
_COLLEAGUES = lazy(
    r" and (?:his|her|their) (?:colleagues?|students?|co-workers|team|group)(?: (?:at|of|in) [A-Z][\w’'-]+)?(?= )"
)
_CLAUSE = lazy(r"(?:When|After|Because|Since|Although|While) (?=[A-Z])")
"""In front of a deed that was done, whatever else its sentence tells: "When Ann Hill fired it in 1748, …"."""
_OTHER_CLAUSE = lazy(r"(?:When|After|Because|Since|Although|While|If|As|Before|Until|Once|Where|Unless|Had) ")
MOST = 18
LEAST_TOLD = 2


def dated_told(ground: Ground) -> Iterator[Fact]:
    """For each event that a sentence dates, who did it; where nobody did, its year."""
    for told, said in plain_sentences(ground):
        if len(_ONE_YEAR.findall(said)) != 1:
            continue
        said = unjoined(said)
        if (found := _FRONT.match(said) or _BEHIND.match(said)) and (fact := _asked(ground, told, found)):
            yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    rest = _MORE.sub("", head_of(found["rest"])).rstrip(",")
    if not _FRONT.match(found.string) and has_main_verb(found["rest"][len(rest) :].lstrip(", ")):
        return None  # the year of another clause of its sentence
    rest = _CLAUSE.sub("", _COLLEAGUES.sub("", rest[:1].upper() + rest[1:]))
    at, words = first_verb(rest), rest.split()
    if (
        _OTHER_CLAUSE.match(rest)
        or not 0 < at < len(words) - 1
        or "," in rest
        or _LOOSE.search(rest)
        or not stands_alone(ground, rest)
    ):
        return None
    x, verb, behind = small_subject(ground, " ".join(words[:at])), words[at], " ".join(words[at + 1 :])
    person = _PERSON.fullmatch(x)
    base = base_of_past(verb)
    if verb in ("was", "were"):
        asked = f"In which year {verb} {x} {behind}?" if _PASSIVE.match(behind) else ""
    elif not base or base in _LIFE or len(stems(behind)) < LEAST_TOLD:
        return None
    elif person and not person["name"].startswith(("North", "South", "New")):
        return made(
            ground,
            told,
            "description",
            person["name"],
            f"In {found['about'] or ''}{found['year']}, who {verb} {behind}?",
            person["name"],
            told.bare,
            1.3,
            exact=True,
        )
    else:
        asked = f"In which year did {x} {base} {behind}?"
    known = _NAMED.search(f"x {x} {behind}") and is_term(
        re.split(" (?:of|from|in) ", without_article(x))[0], marked=True
    )
    if not asked or not known or len(asked.split()) > MOST:
        return None
    return made(ground, told, "year", x, asked, found["year"], told.bare, 1.2, exact=True)
