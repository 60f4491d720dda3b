"""In which case a thing is so: "A glaze is mature when it has melted smooth" as "When is a glaze mature?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE, in_sentence, is_many, is_term, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import PRONOUN, is_known, means_another, stands_alone
from audiolesson.study.facts.prose.clauses import LEANS
from audiolesson.study.facts.prose.plain_sentences import OF_ONE, plain_sentences

_X = r"(?P<x>(?:An?|The) (?:[\w’'-]+ ){0,2}?[\w’'-]+|(?:[A-Z][\w’'-]+)(?: [\w’'-]+){0,2}?)"
_IS = lazy(
    rf"{_X} (?P<be>is|are) (?:said to be |called )?(?P<how>[^,;:—–]{{3,40}}?) (?P<when>(?:only )?(?:if|when)) "
    r"(?P<case>[^;:]+)$"
)
_DOES = lazy(rf"{_X} (?P<verb>[a-z]+)(?P<how> [^,;:—–]{{2,40}}?)?,? (?P<when>only (?:if|when)) (?P<case>[^;:]+)$")
_JUDGED = lazy(
    r"\b(?:best|better|worse|good|bad|useful|easy|easier|hard|harder|important|possible|impossible|fine|right|wrong"
    r"|not|never|more|less|most|often|usually|also|still|used|needed|able|worth|likely|free|enough)\b"
)
_END = lazy(r", (?:and|but|which|so|while|whereas|though|although|or|because|as|not)\b.*")
MOST = 14


def when_so(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says in which case its subject is so."""
    for told, said in plain_sentences(ground):
        if " if " in said or " when " in said:
            found = _IS.match(said) or _DOES.match(said)
            if found and (fact := _asked(ground, told, found)):
                yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    how, case, many = (found["how"] or "").strip(), _END.sub("", found["case"]), is_many(found["x"])
    name = without_article(found["x"])
    x = in_sentence(found["x"], ground.whole)
    if VAGUE.search(name) or not is_term(x, marked=True) or _JUDGED.search(how) or PRONOUN.search(how):
        return None
    if x.startswith("the ") and not is_known(ground, x):
        return None
    if (
        len(case.split()) > MOST
        or LEANS.search(OF_ONE.sub("", PRONOUN.sub("", case)))
        or not stands_alone(ground, f"{found['x']} is {how}")
    ):
        return None
    if means_another(case, many):
        return None
    asked = _question(found, x, how, many)
    answer = f"{found['when']} {case}"
    return made(ground, told, "description", x, asked, answer, told.bare, 1.7, exact=True) if asked else None


def _question(found: re.Match[str], x: str, how: str, many: bool) -> str:
    groups = found.groupdict()
    if be := groups.get("be"):
        return f"When {be} {x} {how}?" if many == (be == "are") else ""
    base = found["verb"] if many else base_of_s(found["verb"])
    if not base or base not in PLAIN:
        return ""
    return f"When {'do' if many else 'does'} {x} {base} {how}".strip() + "?"
