"""What a sentence says that its subject means, says or decides: "Pulling a pot means …", "The cone tells how hot …"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.tags import has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import VAGUE, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.alone import PRONOUN, stands_alone
from audiolesson.study.facts.prose.clauses import LEANS, small_subject
from audiolesson.study.facts.prose.plain_sentences import plain_sentences

_MEANS = lazy(
    r"(?P<x>[A-Z][^,;:]{3,60}?)(?:, [^,]{3,30},)? (?:(?:does not|doesn['’]t|do not|don['’]t) mean [^;]+?[;,] (?:it"
    r"|they) )?"
    r"(?:simply |just |only |really )?(?P<verb>means?) (?P<what>[^;:]{12,110}?)(?=$|[;:]"
    r"|, (?:and|but|so|which|not|because) .*)"
)
_TELLS = lazy(
    r"(?P<x>(?:An? |The )?[\w’'-]+(?: [\w’'-]+){0,4}?)(?:, (?:measured|given|in) [^,]{2,30},)? (?P<verb>tells?|says?"
    r"|decides?|describes?|determines?|measures?|shows?|states?|controls?) "
    r"(?P<what>(?:how|what|which|whether|where|when|that) [^;:]{8,110}?)"
    r"(?=$|[;:]|, (?:and|but|so|because|which|while) .*)"
)
_NO_SUBJECT = lazy(
    r"(?:What|If|When|Once|Because|As|While|Although|Since|In|On|At|By|To|For|With|Nothing|Everything|There)\b"
)
_LEAST, _MOST = 3, 15
MOST_IN_SUBJECT = 7


def meant(ground: Ground) -> Iterator[Fact]:
    """A fact for each such sentence."""
    for told, said in plain_sentences(ground):
        found = _MEANS.match(said) if " mean" in said else None
        found = found or _TELLS.match(said)
        if found and (fact := _asked(ground, told, found)):
            yield fact


def _asked(ground: Ground, told: Told, found: re.Match[str]) -> Fact | None:
    x, verb, what = found["x"], found["verb"], found["what"]
    many = is_many(x) if not x.endswith("ing") and not re.match(r"[A-Z][a-z]+ing ", x) else False
    base = verb if many else base_of_s(verb)
    if not base or (many and verb.endswith("s")) or _NO_SUBJECT.match(x) or not _is_subject(ground, x, base):
        return None
    if (
        not _LEAST <= len(what.split()) <= _MOST
        or LEANS.search(PRONOUN.sub("", what))
        or re.search(r"\b(?:often|not)\b", what[:12])
    ):
        return None
    inner = PRONOUN.search(what)
    if inner and what.startswith(inner.group()):
        return None
    x = small_subject(ground, x)
    asked = f"What {'do' if many else 'does'} {x} {base}?"
    return made(ground, told, "description", x, asked, what, f"{large(x)} {verb} {what}.", 1.6, exact=True)


def _is_subject(ground: Ground, x: str, base: str) -> bool:
    name = without_article(x)
    if len(x.split()) > MOST_IN_SUBJECT or PRONOUN.search(x) or not stands_alone(ground, f"{x} is red"):
        return False
    if VAGUE.search(name) or (has_main_verb(x) and not re.match(r"[A-Z][a-z]+ing ", x)):
        return False
    if base == "mean":
        return " " in name or ground.sets_off(name)
    return ground.sets_off(name) or (" " in name and is_term(x, marked=True) and not x.startswith("The "))
