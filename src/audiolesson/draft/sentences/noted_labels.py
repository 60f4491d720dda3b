"""Labels of notes with a thing behind them, as a sentence: "Bisque: first firing that hardens clay" is "Bisque is …".

Notes leave out the verb and the article. What follows the label must begin with a noun as the parser reads it, for else
nobody knows what the label is to it.
"""

import re

from audiolesson.draft.english.forms import a_or_an, is_plural
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.head_articles import UNCOUNTED
from audiolesson.draft.sentences.label_rows import is_adjective
from audiolesson.draft.sentences.naming import head_noun, lower_in
from audiolesson.draft.sentences.stated import acts_now
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_LABEL = lazy(r"(?P<label>[A-Z][\w’'-]*(?: [\w’'-]+){0,3}): (?P<said>\S+ \S+ \S.*)\.$")
_TOLD_APART = lazy(r"(?P<head>(?:[\w-]+ ){0,2}?[a-z]+) (?:that|which|used to|used for|made of|made from) ", re.I)
_OF_ONE_PLACE = lazy(
    r"(?P<head>(?:[\w-]+ ){0,2}?[a-z]+) (?:of|during which|in which|at which|where|when|between|after|before) ", re.I
)
_OF_A_KIND_THAT = lazy(r" of [a-z]+ (?:that|which) ", re.I)
_ARTICLES = lazy(r"(?:an?|the|any|one|each|every|all|some|most|no|its|their) ", re.I)
_CLAUSES = lazy(r"\b(?:that|which|who|where|when)\b")
_ROW = lazy(r", |;|\?|:")
"""What stands beside a thing, so that the label is no name for it."""
_OF_A_KIND = lazy(r"[A-Z][a-z]+(?:ute|ive|ous|ic|al|less|ful)")
"""A label that likely tells one kind of what its heading names."""
_NO_THING = lazy(r"(?:[a-z]+ing|[a-z]+ly|not|no|often|usually|once|twice|when|if|how|why|what) ", re.I)


def label_told(said: Text, found: Gathered) -> Text | None:
    """A label and its thing as one sentence; None where it is not sure to be one."""
    told = _LABEL.match(said.text)
    if told is None or _NO_THING.match(told["said"]) or _ROW.search(told["said"]):
        return None
    label, rest = told["label"], told["said"]
    if " " not in label and (is_adjective(label.lower()) or _OF_A_KIND.fullmatch(label)):
        return None  # "Absolute", below the heading that has the noun
    several = is_plural(head_noun(label))
    article = _article(rest, several)
    kind = _TOLD_APART.match(rest) or _OF_ONE_PLACE.match(rest)
    if (
        article is None
        or not is_noun_phrase(label)
        or not kind
        or acts_now(rest)
        or not _is_thing(f"It is {article}{_small(rest)}.", found)
    ):
        return None
    text = lower_in(cut(said, told.start("said"), told.end("said")), found.whole)
    name = capital(cut(said, 0, told.end("label")))
    return glue(name, " are " if several else " is ", article, text, ".")


def _small(rest: str) -> str:
    return rest[0].lower() + rest[1:]


def _article(rest: str, several: bool) -> str | None:
    """The article that notes leave out, with its blank; None where the number does not fit the label's."""
    if _ARTICLES.match(rest):
        return ""
    apart, of_one = _TOLD_APART.match(rest), _OF_ONE_PLACE.match(rest)
    found = min((one for one in (apart, of_one) if one), key=lambda one: one.end("head"), default=None)
    if found is None:
        return None
    noun = found["head"].split()[-1]
    if is_plural(noun):
        return "" if several else None
    if several:
        return None
    if UNCOUNTED.search(noun):
        return ""
    return f"{a_or_an(_small(rest))} " if found is apart or _OF_A_KIND_THAT.search(rest) else "the "


def _is_thing(said: str, found: Gathered) -> bool:
    """Whether the parser reads what stands behind "It is" as a noun, whose clauses have all the verbs there are."""
    tree = found.judged.trees.of_few(said)
    if tree is None or not tree.tags[tree.root].startswith("NN") or not tree.below(tree.root, "cop"):
        return False
    verbs = sum(tag in FINITE for tag in tree.tags[2:])
    return verbs <= len(_CLAUSES.findall(said))
