"""A label and the phrase behind it as one sentence, for lists whose items are such: "A bight is a fold in a rope"."""

import re

from audiolesson.draft.english.forms import a_or_an, base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.parse.reading import trees_of
from audiolesson.draft.english.parse.tree import FINITE
from audiolesson.draft.english.tags import begins_with_order, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, FUNCTION, PREPOSITIONS
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.entries.names import in_small, subject_of
from audiolesson.draft.sentences.meant_labels import HEADS, NAMES_TWO, names_its_meaning
from audiolesson.draft.sentences.naming import (
    GENERIC,
    MASS,
    bare_term,
    head_noun,
    is_or_means,
    lower_first,
    lower_in,
    subject,
)
from audiolesson.draft.sentences.stated import acts_now, says_itself
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_IN_A_MEANING = 26

_MEANING = lazy(
    r"(?:an?|the|any|one|two|several|some|all|each|every|how|what|whether|something|someone|anything"
    r"|[a-z]{3,}ing|[a-z-]+ [a-z]+s) ",
    re.IGNORECASE,
)
"""How what a label means begins where it is no sentence."""

_GERUND = lazy(r"[A-Z]?[a-z]{3,}ing\b")
_AGENT = lazy(r"[a-z]{3,}(?:er|or)$")
_NAME_OF_ONE = lazy(r"\d|[A-Z]{2}|[a-z][A-Z]")
"""How the last word of a label looks that is a name: "Stage 2"; that of "API server" does not."""

DESCRIBES = lazy(r"[A-Za-z]{3,}(?:al|ic|ive|ous|ful|able|ible|less)|[\w-]+-[a-z]+ed")
"""A label that is hardly a noun: "Thermal", "Value-based"."""


def meaning(term: Text, text: Text, whole: str, only: bool = False) -> Text | None:
    """A label and the phrase behind it as one sentence: "A bight is a fold …", "Kerning means adjusting …".

    `only`: it is no clause, for those of its list are none.
    """
    heads = head_noun(term.text).lower() in HEADS and not re.match(r"(?:an?|the) ", text.text, re.IGNORECASE)
    if heads or NAMES_TWO.search(term.text):
        return None
    if re.match(r"(?:steps?|options?|cases?|parts?|examples?|notes?)\b", term.text, re.IGNORECASE):
        return None
    bare = bare_term(term.text).lower().split()
    if not bare or joins.is_address(term) or bare[-1] in GENERIC:
        return None
    text = drop_brackets(text)
    said = text.text.rstrip(" .")
    tokens = [token.lower() for token in tokens_of(said)]
    noun = is_noun_phrase(drop_brackets(term).text) or _GERUND.match(term.text)
    short = len(term.text.split()) <= 4 and 2 <= len(tokens) <= MOST_IN_A_MEANING
    if not noun or not short or re.search(r"[;:?!/]|(?<!e\.g)(?<!i\.e)\. |^[\"“]", said) or says_itself(said):
        return None
    if re.search(rf", {re.escape(bare_term(term.text).split()[-1])} ", said):
        return None  # "A famous potter, Mohr added ash …" behind "Anna Mohr"
    follows = is_noun_phrase(f"the {tokens[1]}") and not base_of_ed(tokens[1])
    if follows and is_plural(tokens[0]) and base_of_s(tokens[0]) and not is_plural(bare[-1]):
        return None  # "maps names to numbers": what it does, or several things
    body = with_article(lower_in(cut(text, 0, len(said)), whole))
    if does := _deed(term, body, tokens, whole) or joins.define(term, text, whole):
        return does
    if (
        begins_with_order(said)
        or _has_clause(said, only)
        or acts_now(said)
        or joins.may_have_verb(tokens)
        or DESCRIBES.fullmatch(term.text)
    ):
        return None
    plural = is_plural(head_noun(term.text))
    if plural:
        several = is_plural(head_noun(said)) or re.match(r"(?:things|those|people|all|the) ", said, re.IGNORECASE)
        narrowed = re.search(r" (?:that|which|who|whose|where|used|made|in|of|for|with|by) ", said)
        fits = several and narrowed and tokens[0] not in ("a", "an")
        return glue(capital(term), " are ", body, ".") if fits else None
    named = subject(term, whole, count=tokens[0] in ("a", "an", "like"))
    if _lacks_its_article(term.text, body.text):
        return None
    if named.text != capital(term).text or is_name_of_one(term, whole):
        if tokens[0] == "like":
            return glue(named, " is ", body, ".")
        return (
            glue(named, is_or_means(said), body, ".")
            if is_noun_phrase(said.split(",")[0]) or _MEANING.match(said)
            else None
        )
    if (
        (tokens[0] == "the" or body.text.startswith("the "))
        and " " in term.text
        and not MASS.search(head_noun(term.text))
    ):
        return glue("The ", lower_first(term), is_or_means(said), body, ".")
    return glue(capital(term), " means ", body, ".") if _MEANING.match(said) and not term.marks else None


def being(term: Text, said: Text, whole: str) -> Text | None:
    """A label and the thing behind it that is no sentence: "Flue", "A pipe built over …" as "A flue is a pipe …"."""
    if said.text.split()[0].lower() not in ("a", "an", "the") or is_plural(head_noun(term.text)) or term.marks:
        return None
    [tree] = trees_of([drop_brackets(said).text], in_any_case=True)
    if tree is None or not FINITE.isdisjoint(tree.tags):
        return None
    named = subject_of(in_small(bare_term(term.text), whole), said.text, whole)
    return glue(f"{named} is ", lower_first(said)) if not acts_now(said.text) else None


def _lacks_its_article(term: str, said: str) -> bool:
    """Whether a phrase is no name of the kind that a label is: "Folk craft: potters using …", "Slip ware: wide jug".

    Without an article it names what is not counted, or more of what the label says: "Fine ware: glazed ware for …".
    """
    first = said.split()[0].lower()
    if first in DETERMINERS | FUNCTION or re.match(r"(?:one|two|several|all|some|any)\b", first):
        return False
    if _GERUND.match(said):
        if _SHORT_FORM.search(term):
            return False
        return not names_its_meaning(bare_term(term), said.split())
    noun = head_noun(_NARROWS.split(said.split(",")[0])[0])
    alike = noun.lower().rstrip("s") in [word.rstrip("s") for word in bare_term(term).lower().split()]
    return is_plural(noun.lower()) or not (alike or MASS.search(noun))


_SHORT_FORM = lazy(r"\b[A-Z]{2,}\b")
_NARROWS = lazy(r" (?:of|for|to|in|with|that|which|who|by|from|between|on|at|as|used|made|[a-z]{3,}ing|[a-z]{3,}ed) ")
_BARE = lazy(
    r"(?P<phrase>(?:(?!(?:an?|the|any|one|all|each|its|their|this|that|no|some|more|less|how|what|when|where|which|who)\b)"
    r"[a-z-]+ ){0,3}?(?P<noun>[a-z-]{3,})) (?P<behind>of|on|to|for|that|which|used|[a-z]{3,}ing|[a-z]{3,}ed)\b"
)


def with_article(body: Text) -> Text:
    """What a label means with the article that notes leave out: "use of clay" is "the use of clay"."""
    found = _BARE.match(body.text)
    first = body.text.split(" ", 1)[0]
    if not found or first in DETERMINERS | PREPOSITIONS | FUNCTION or found["behind"] not in ("of", *_BEHIND):
        return body
    noun, of = found["noun"], found["behind"] == "of"
    if is_plural(noun) or noun.endswith(("ing", "ed", "ly")) or not is_noun_phrase(found["phrase"]):
        return body
    if first.endswith("ing") and first == found["phrase"]:
        return body
    if of:
        return glue("the ", body)
    return body if MASS.search(noun) else glue(a_or_an(body.text) + " ", body)


_BEHIND = ("on", "to", "for", "that", "which", "used", "addressing", "dealing", "describing")


def _deed(term: Text, body: Text, tokens: list[str], whole: str) -> Text | None:
    """ "Scheduler – decides which node a pod runs on" as "The scheduler decides …"."""
    at = next((i for i, token in enumerate(tokens) if token not in ADVERBS and not token.endswith("ly")), 0)
    base = base_of_s(tokens[at])
    if not base or is_plural(head_noun(term.text)) or len(tokens) < at + 2 or tokens[at + 1] in ("of", "and", "or"):
        return None
    objects = tokens[at + 1] in DETERMINERS | PREPOSITIONS | {"which", "what", "how", "whether", "that", "it", "them"}
    if not objects:
        return None
    named = subject(term, whole, count=True)
    bare = named.text == capital(term).text and not term.marks and not is_name_of_one(term, whole)
    head = head_noun(term.text)
    if bare and (_AGENT.match(head.lower()) or not MASS.search(head)):
        named = glue("The ", lower_first(term))
    return glue(named, " ", body, ".")


def _has_clause(said: str, only: bool) -> bool:
    """Whether a phrase holds a main verb, outside of what narrows it."""
    bare = re.split(
        r",? (?:that|which|who|whose|where|when|in which|by which|used|made|because|as|so)\b", said, maxsplit=1
    )[0].split(", ")[0]
    of_it = _OF_IT.search(bare)
    if of_it and of_it["noun"].lower() not in FUNCTION | PREPOSITIONS:
        bare = bare[: of_it.end("noun")]
    if only and not _FINITE.search(bare):
        return False
    return has_main_verb(bare) or bool(re.match(r"(?:it|they|this|these|you|we|he|she)\b", said, re.IGNORECASE))


_FINITE = lazy(r"\b(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|does|do)\b")

_OF_IT = lazy(
    r"(?P<noun>[a-z]+) (?:the|an?|one|you|we|it|they) (?:[a-z]+ )?(?:is|are|can|may|will|has|have|does|do)\b[^,]*$"
)
"""A clause that narrows the noun right before it: "the state the glaze is in"."""


def is_name_of_one(term: Text, whole: str) -> bool:
    """Whether a label is a name, which has no article: "Stage N2", "etcd"."""
    bare = drop_brackets(term).text
    return bool(term.marks) or bool(_NAME_OF_ONE.search(bare.split()[-1])) or bool(re.search(r" [A-Z]", bare))
