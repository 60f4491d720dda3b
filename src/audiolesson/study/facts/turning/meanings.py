"""What a thing is, by a clause that says it of the thing as such: "Enamel is a crystalline calcium phosphate."."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.parse.model import has_rare_word
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import gives_away, stems
from audiolesson.study.facts.articles import MASS_NOUNS
from audiolesson.study.facts.form import ends_as_mass, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.judging import judges
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.turning.clause import Clause
from audiolesson.study.facts.turning.gaps import is_of_unsure_case, last_of, subject_of
from audiolesson.study.facts.turning.known import is_known
from audiolesson.study.facts.turning.making import fact_of

_NO_SUBJECT = lazy(
    r"(?:this|that|these|those|each|every|some|many|most|all|no|one|two|three|what|whatever|there|it|they|such"
    r"|another|any"
    r"|nothing|everything|inside|underneath|an? [a-z]+ feature|[\w-]+ing\b|not)\b|.*\b(?:not|only|first|last"
    r"|next)\b|[A-Z]$|.*\d",
    re.I,
)
_NO_KIND = lazy(
    r"(?:an?|the) (?:[a-z-]+ )*?(?:problem|point|part|matter|improvement|crime|offence|thing|way|reason|answer"
    r"|question|clue"
    r"|safeguard|outlier|job|surprise|mistake|choice|strategy|example|lot|bit|nuisance|reward|piece of paper"
    r"|fact|idea|issue"
    r"|advantage|disadvantage|danger|risk|old|start|beginning|end|same|best|worst|main|chief|only|first|last|other"
    r"|result|cause"
    r"|difference|weakness|strength|rule of|evidence|argument|sound|by-product|animal|good|bad|great|large"
    r"|small|known quantity|aspects?|features?"
    r"|kind|sort|form|type|case|success|failure|luxury|shame|mystery|story|sign|source|place|world|price"
    r"|(?:[a-z]+ )*(?:term|word|name|effect|measure|topic))\b"
)
_LEANS = lazy(
    r"\b(?:unlike|rather than|instead of|as opposed to"
    r"|can ?not|not|never|no|than|as if|like|also|too|again|still|perhaps|probably|often|usually|chiefly"
    r"|simply|at (?:their|its))\b"
)
_END = lazy(r", (?:and|but|so|which|while|whereas|though|although|because|since|as on|as in|who|where|not)\b.*")
_ONE_OF_MANY = lazy(
    r"(?:recent|new|old|[a-z]+est|modern|early|late|large|small|big|little|good|bad|side|same|first|last|next|any|most)\b"
    r"|(?-i:[A-Z]{2,} [a-z])",
    re.I,
)
_SOMEBODY = lazy(
    r"an? (?:[a-z-]+ )*?(?:[a-z]+(?:er|or|ist|ian)|man|woman|king|queen|poet|monk|saint|god|goddess)\b(?!-)"
)
_GROUP = lazy(r"\b(?:group|class|family|set|order|series|pair|species|people|part|ability|right)\b")
LEAST_OF_KIND, MOST_OF_KIND, MOST_IN_SUBJECT = 3, 16, 9
WORTH = 1.6


def meanings(ground: Ground, said: tuple[Clause, ...]) -> Iterator[Fact]:
    """A fact for each clause that says of a thing with an own word what it is."""
    for clause in said:
        if fact := _asked(ground, clause):
            yield fact


def _asked(ground: Ground, clause: Clause) -> Fact | None:
    tree = clause.tree
    be = tree.words[clause.verb].text
    if be not in ("is", "are") or clause.lead or tree.labels[clause.verb] != "cop" or clause.end != clause.verb:
        return None
    x, stop = tree.text(clause.first, clause.end), last_of(clause)
    what = _END.sub("", tree.text(clause.verb + 1, stop)).strip(" ,")
    if _NO_SUBJECT.match(x) or len(x.split()) > MOST_IN_SUBJECT or not re.match(r"(?:an?|the) ", what):
        return None
    if re.search(r" with (?:two|three|four|five|many|several) [a-z]+$", what):
        return None
    if _NO_KIND.match(what) or _LEANS.search(what) or judges(what) or re.search(r"\d", what):
        return None
    if not LEAST_OF_KIND <= len(what.split()) <= MOST_OF_KIND or not tree.tags[tree.root].startswith("NN"):
        return None
    if not is_known(ground, clause, range(clause.first, clause.end)) or not is_known(
        ground, clause, range(clause.verb, stop), own=False, often=1
    ):
        return None
    name = without_article(x)
    if (
        _ONE_OF_MANY.match(name)
        or (name[0].isupper() and _SOMEBODY.match(what))
        or not is_term(name, marked=ground.sets_off(name))
    ):
        return None
    own = {*stems(name)} & {*stems(ground.lesson.title)}
    if not (has_rare_word(name) or own or ground.sets_off(name)) or gives_away(what, name):
        return None
    size = len(what.split())
    if (size <= LEAST_OF_KIND and (not has_rare_word(what) or name[0].isupper())) or (
        size <= LEAST_OF_KIND + 2 and not has_rare_word(what)
    ):
        return None
    small = subject_of(ground, clause)
    if is_of_unsure_case(small, ground):
        return None
    mass = ends_as_mass(small) or small in MASS_NOUNS or small.endswith("ing") or small[0].isupper()
    if small == name and not (mass or is_many(small)) and _has_article(ground, small):
        return None  # it is one of many, which its sentence says without an article
    one_kind = tree.tags[tree.root] in ("NN", "NNP") and not _GROUP.search(what)
    if is_many(small) != (be == "are") or (be == "are" and (one_kind or what.startswith("the "))):
        return None
    what = what.replace("can not", "cannot")
    again = f"{large(small)} {be} {what}."
    return fact_of(ground, clause.told, "definition", small, f"What {be} {small}?", what, again, WORTH)


def _has_article(ground: Ground, name: str) -> bool:
    return re.search(rf"\b(?:an?|the|each|every) {re.escape(name)}\b", ground.low) is not None
