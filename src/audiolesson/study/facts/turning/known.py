"""What a listener knows who hears one question of a lesson: what the lesson is about, what its words narrow, names.

"The wedges" are known in the lesson alone, "the wedges between the words of a line" to everybody.
"""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import of_one
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.pointing import OF_WHICH_ONE_IS
from audiolesson.study.facts.turning.clause import Clause

_NARROWS = frozenset({"nmod", "acl", "acl:relcl", "nmod:poss"})
_POINTS = lazy(
    r"\b(?:this|these|those(?! (?:who|that|which|of|in|with)\b)|that (?:is|was|way|much|many)|such(?! as)|here"
    r"|too(?=,|$| [a-z]+ing\b)|also"
    r"|(?:an)?others?|same|former|latter|both(?! [\w-]+ and)|neither|either|each other|then|now|again|still"
    r"|instead|otherwise"
    r"|likewise|similarly|earlier|ones?(?= (?:is|are|has|have|of|that|which|who)\b|[.,;]|$)|above|below"
    r"|following|previous|next|else|already|yet|respectively|mere"
    r"|ago|today|tonight|yesterday|tomorrow|so(?= [a-z]+$)|alike|further|all|rest|therefore|however|lesson|chapter"
    r"|section|page|figure|example|figures|even|hence|thus|mine|yours|ours|theirs)\b",
    re.I,
)
"""What has its meaning from the sentences around."""
_SOMEBODY = word_set(
    "i me my mine we us our ours he him his she her hers himself herself myself ourselves somebody someone nobody"
    " something anything everything nothing anyone everyone everybody anybody"
)
_YOU = word_set("you your yours yourself")
_ONE, _MANY = word_set("it its itself"), word_set("they them their theirs themselves")
_WHOLE = word_set(
    """whole ground floor wall sea wind tide sky rain snow ice water air light sound heat cold surface body brain heart
    eye eyes ear ears nose mouth hand hands foot feet head neck skin blood bone bones muscle muscles lungs stomach gut
    bark root roots leaf leaves seed seeds stem soil world country public state law government church court crown
    market poor rich dead young old sick weather season seasons year month week day night morning evening
    spring summer autumn winter north south east west left right middle centre front back top bottom side inside outside
    past future beginning end start kitchen house home street road field garden sun moon earth
    winner loser buyer seller owner user patient doctor nurse teacher pupil student driver rider player singer
    reader listener viewer customer producer consumer"""
)
"""Things that everybody knows, if not which one of them is meant."""


_ONE_OF_MANY = lazy(r"\b(?:another|other|each|every|some) ([\w’'-]+)")


def is_known(ground: Ground, clause: Clause, places: range, *, own: bool = True, often: int = 0) -> bool:
    """Whether everything that some words of a clause speak of is known to who hears them without the lesson.

    `own`: a pronoun behind the subject may stand for it. `often`: so often as the lesson speaks of a definite thing
    that is known once it is said of which lesson it is; 0 if no number suffices.
    """
    tree = clause.tree
    if _POINTS.search(tree.text(places.start, places.stop)):
        return False
    for at in places:
        word = tree.words[at].text.lower()
        if word in _SOMEBODY or word in _YOU:
            return False
        if word in _ONE | _MANY and not (own and _may_stand(clause, at, word)):
            return False
        if word == "the" and not is_known_thing(ground, clause, at, often):
            return False
    return True


def _may_stand(clause: Clause, at: int, word: str) -> bool:
    """Whether a pronoun behind the subject of its clause has the subject's number."""
    tree = clause.tree
    if at < clause.end:
        return False
    many = tree.tags[clause.head] in ("NNS", "NNPS") or is_plural(tree.words[clause.head].text)
    return many == (word in _MANY)


def is_known_thing(ground: Ground, clause: Clause, article: int, often: int = 0) -> bool:
    """Whether a definite thing is one that its own words or the lesson's titles single out."""
    tree = clause.tree
    noun = tree.heads[article]
    if noun < article or not tree.tags[noun].startswith("NN"):
        noun = article + 1
        while noun < len(tree.words) - 1 and tree.tags[noun].startswith("JJ"):
            noun += 1
    if any(tree.labels[at] in _NARROWS and at > noun for at in tree.below(noun)):
        return True
    name = tree.text(article + 1, noun + 1)
    return is_known_name(ground, name, often)


def is_known_name(ground: Ground, name: str, often: int = 0) -> bool:
    """Whether a thing is what the titles above name, a term that the lesson sets off, or one that all know."""
    words = name.lower().split()
    if not words or any(word[0].isupper() for word in name.split()):
        return True
    noun = words[-1]
    if noun in OF_WHICH_ONE_IS or noun in _WHOLE or of_one(noun) in _WHOLE:
        return True
    if ground.sets_off(name.lower()) or ground.sets_off(noun):
        return True
    if often and ground.uses(noun) >= often and not {noun, f"{noun}s"} & _of_which_many_are(ground.low):
        return True
    titles = {*stems(" ".join((ground.lesson.title, ground.lesson.slug.replace("-", " "))))}
    return bool({*stems(noun)} & titles)


@lru_cache(maxsize=4)
def _of_which_many_are(low: str) -> frozenset[str]:
    """The nouns of which a lesson speaks as one of many; looked for once, for it takes the whole text."""
    return frozenset(_ONE_OF_MANY.findall(low))


def is_heard(ground: Ground, clause: Clause) -> bool:
    """Whether a clause is understood by who hears of which lesson it is: no word of it stands for one before it.

    "It" and "they" as the subject stand for what a case in front of them tells of.
    """
    tree = clause.tree
    x = tree.words[clause.head].text.lower()
    places = [range(clause.stop)]
    if x in ("it", "they"):
        many = x == "they"
        if not any(tree.tags[at] == ("NNS" if many else "NN") for at in range(clause.first)):
            return False
        places = [range(clause.first), range(clause.verb, clause.stop)]
    elif x in ("you", "we", "that", "this"):
        return False
    return all(is_known(ground, clause, one, often=1) for one in places)
