"""A line that ends in a colon and items that are parts of its sentence: verbs, phrases in -ing, "to …", "how …".

"A press can:" with "flatten paper", "cut card" is "A press can flatten paper and cut card." Every item must have the
same shape, and the line must end in what that shape completes; else there is no sentence.
"""

import re
from collections.abc import Callable, Sequence

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, words
from audiolesson.draft.english.verbs import PREPOSITIONS
from audiolesson.draft.sentences.naming import GENERIC, bare_term, head_noun, lower_first, subject
from audiolesson.draft.sentences.phrase_shapes import bare, clauses, gerunds, infinitives, third
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

MOST_WORDS = 25
"""A list of more words than this, its lead included, is lost on who only listens."""
_MOST_ITEMS = 6
_MOST_IN_AN_ITEM = 14

_MOST_OF_MORE = 4
_COUNTS = lazy(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|both|all|every|only|\d+)\b", re.IGNORECASE)

_TRAILER = lazy(
    r",?\s*\b(?:(?:all |any )?(?:(?<!consist )(?<!consists )(?<!composed )(?<!made )(?<!made up )of )?"
    r"the following(?: \w+){0,2}|as follows|these|below|e\.g\.,?|for example,?"
    r"|such as)\s*:$|\s*:$"
)
_OF_THESE = lazy(r"\b(?:the|an?) [a-z]+ of (?P<these>the following)(?P<what>(?: [a-z]+){1,2})\s*:$")
_NO_LEAD = lazy(
    r"\?|\b(?:following|below|above|resources?|links?|check out|refer|articles?|videos?|tutorials|readings?"
    r"|learn more|questions?|true|false|look at|work through|tips|topics|let['’]s|let us|outputs?|you will|you['’]ll)\b"
    r"|\b(?:how to|because)$",
    re.IGNORECASE,
)
_SUBORDINATE = lazy(
    r"(?:how|to(?! (?:do (?:so|this|that)|this end)\b)|in order|when|if|while|where|what|why|before|after|once|for|let"
    r"|with|as|by|either|on|in|because|since)\b",
    re.IGNORECASE,
)
_MODAL = lazy(
    r"\w (?:(?:that|when|if|once|until|unless|because|where) (?:we|you|they)|can|could|should|must|may|might|will"
    r"|would|(?:is|are|was|were|be|able|used|needs?|has|have|helps?|allows? \w+"
    r"|enables? \w+|lets? \w+|serves?|tends?|learns?|tr(?:y|ies)|aims?|designed|supposed|allowed|required|expected"
    r"|free|ready|possible|important|best|easy|hard|useful|ways?|you|us|people|them) to"
    r"|(?:helps?|lets?|makes?) (?:you|us|people|them|[a-z]+s))$"
)
"""How a line ends that a bare verb completes: "A press can", "is used to", "helps teams"."""

_IT_CAN = lazy(r" (can|could|may|might|should|must|will)$")
_GERUND_AFTER = lazy(
    r"\b(?:by|of|for|in|with|from|through|about|like|as|include|includes|involve|involves|require|requires|mean|means"
    r"|is|are|was|were|without|before|after|on|avoid|avoids|consider|suggest|suggests)$"
)
_CLAUSE_AFTER = lazy(
    r"\b(?:about|on|of|explains?|describes?|shows?|decides?|determines?|know|knows|understand|understands|consider|define"
    r"|defines|specify|specifies|tells?(?: \w+)?|covers?|identify|say|says|state|states|include|includes|is|are|as)$"
)


def leads(said: str) -> bool:
    """Whether a line without its colon can go on with its items: no order, no question, no half of a sentence."""
    if not words(said) or _NO_LEAD.search(said) or begins_with_order(said):
        return False
    return not _SUBORDINATE.match(said) or bool(re.search(r", (?:\w+ ){2}", said + " "))


_WHAT_IT_DOES = lazy(
    r"What (?=(?:(?:an?|the|every|each|all) )?[\w’'-]+(?: [\w’'-]+){0,4}$)(?!(?:to|is|are|was|were|can|do|does|did"
    r"|happens|makes|you|we|I|it|they|this|that)\b)"
    r"(?=.* (?:needs?|(?:is|are) made of|consists? of|contains?|includes?|has|have|does|do|can do|eats?|uses?|requires?"
    r"|produces?|gives?|carr(?:y|ies)|holds?)$)"
)
"""How a line or heading begins whose items are what a thing needs, holds or does: "What a kiln needs"."""


def bare_lead(lead: Text) -> Text:
    """The line without its colon and "the following", with a capital; "What a kiln needs" is "A kiln needs"."""
    found = _TRAILER.search(lead.text)
    said = cut(lead, 0, found.start() if found else len(lead.text))
    if of := _OF_THESE.search(lead.text):  # "the passage of the following laws:" says nothing without its laws
        said = glue(cut(lead, 0, of.start("these")), " these", of["what"])
    what = _WHAT_IT_DOES.match(said.text)
    return capital(cut(said, what.end(), len(said.text)) if what else said)


def tells_what_it_does(heading: str) -> bool:
    """Whether a heading is a sentence that its list completes: "What a kiln needs"."""
    return bool(_WHAT_IT_DOES.match(heading))


def cleaned_items(items: Sequence[Text]) -> list[Text]:
    """The items without brackets that hold nothing needed, stops, and the last but one's "and" or "or"."""
    cleaned = []
    for item in items:
        bare = _with_examples(drop_brackets(item))
        cleaned.append(cut(bare, 0, len(re.sub(r"[\s.;,]+(?:and|or)?$", "", bare.text))))
    return cleaned


_EXAMPLES = lazy(r",? (?:e\.g\.,?|for example,?) (?=[\w’' -]+$)")


def _with_examples(item: Text) -> Text:
    """ "green waste, e.g. grass" as "green waste such as grass"."""
    found = _EXAMPLES.search(item.text)
    return glue(cut(item, 0, found.start()), " such as ", cut(item, found.end(), len(item.text))) if found else item


def in_a_row(items: Sequence[Text], word: str = "and") -> Text:
    """ "a, b and c"; with semicolons where an item holds a comma or an "and" of its own."""
    inner = len(items) > 2 and any("," in item.text or re.search(r"\b(?:and|or)\b", item.text) for item in items)
    comma, final = ("; ", f"; {word} ") if inner else (", ", f" {word} ")
    parts: list[Text | str] = []
    for at, item in enumerate(items):
        parts += ["" if not at else final if at == len(items) - 1 else comma, item]
    return glue(*parts)


def lead_and_phrases(lead: Text, items: Sequence[Text], whole: str) -> Text | None:
    """One sentence of a line and its items, all verbs, all in -ing, all "to …" or all "how …"; None where unsure.

    Of verbs that are too many for one sentence the first are told: "can, among other things, …".
    """
    said = bare_lead(lead)
    cleaned = cleaned_items(items)
    if not leads(said.text) or ":" in said.text or not 2 <= len(cleaned) <= 8:
        return None
    if not all(_fits(item.text) for item in cleaned):
        return None
    word = joining_word(said.text, items)
    if not word:
        return None
    for shape, build in _SHAPES:
        if shape([item.text for item in cleaned]):
            inside = [lower_first(item) for item in cleaned]
            return build(said, inside, whole, word) or _of_more(build, said, inside, whole, word)
    return None


_EITHER = lazy(r"\b(?:or|either|any of)$|\bone of\b|\beither\b|\bany of\b")
_ON_CONDITION = lazy(r"\b(?:if|when|whenever|unless|until|once)\b[^,]*$", re.IGNORECASE)


def joining_word(said: str, items: Sequence[Text]) -> str:
    """ "or" or "and" between the items behind a line; "" for conditions of which the list does not say which it is."""
    last = items[-2].text.rstrip(" .;,")
    if _EITHER.search(last) or _EITHER.search(said):
        return "or"
    sure = not _ON_CONDITION.search(said) or re.search(r"\band$", last) or re.search(r"\b(?:all|both|each)\b", said)
    return "and" if sure else ""


def _of_more(build: "_Build", said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    """One sentence of the first items of too many: "…, cutting the stem and drying the leaves, among other things."."""
    if _COUNTS.search(said.text) or word == "or":
        return None
    for number in range(min(len(items) - 1, _MOST_OF_MORE), 1, -1):
        part = build(said, items[:number], whole, word)
        if part and len(part.text.split()) <= MOST_WORDS - 3:
            return glue(cut(part, 0, len(part.text) - 1), ", among other things.")
    return None


def _fits(item: str) -> bool:
    return (
        2 <= len(words(item)) <= _MOST_IN_AN_ITEM
        and not re.search(r"[:;?!/=|→<>]|[.!?] |^\W|\bNone\b|\betc$", item)
        and not (item[:1].isupper() and item.split()[0].isupper() and len(item.split()[0]) > 1)
    )


def _short(sentence: Text) -> Text | None:
    return sentence if len(sentence.text.split()) <= MOST_WORDS else None


def _with_bare(said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    if does := re.search(r"(?<=\w) (?:do|to do)$", said.text):
        said = cut(said, 0, does.start() + (3 if does.group() == " to do" else 0))
    if not _MODAL.search(said.text):
        return None
    can = _IT_CAN.search(said.text)
    if can and len(in_a_row(items).text.split()) + len(said.text.split()) > MOST_WORDS:
        for number in range(min(len(items) - 1, 4), 1, -1):
            part = glue(said, ", among other things, ", in_a_row(items[:number], word), ".")
            if _short(part):
                return part
        return None
    return _short(glue(said, " ", in_a_row(items[:_MOST_ITEMS], word), ".")) if len(items) <= _MOST_ITEMS else None


def _with_third(said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    if len(items) > _MOST_ITEMS:
        return None
    if does := re.search(r"(?<=\w) does$", said.text):
        said = cut(said, 0, does.start())
    elif re.search(r" (?:that|which|who)$", said.text):
        if not has_main_verb(said.text.rsplit(" ", 1)[0]):
            return None
        return _short(glue(said, " ", in_a_row(items, word), "."))
    if said.text == "It":
        return _short(glue(said, " ", in_a_row(items, word), "."))
    bare = bare_term(said.text)
    if has_finite_verb(bare) or not is_noun_phrase(bare) or is_plural(head_noun(bare)) or len(bare.split()) > 6:
        return None
    if bare.split()[-1].lower() in GENERIC or re.search(r"[/,:]|\d", bare):
        return None
    return _short(glue(subject(said, whole), " ", in_a_row(items, word), "."))


def _with_gerund(said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    if len(items) > _MOST_ITEMS or not _GERUND_AFTER.search(said.text):
        return None
    if not has_finite_verb(said.text) and not re.search(r"\b(?:include|involve|require|mean)s?$", said.text):
        return None
    return _short(glue(said, " ", in_a_row(items, word), "."))


def _with_infinitive(said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    if len(items) > _MOST_ITEMS or not has_finite_verb(said.text):
        return None
    if re.search(r"\b(?:is|are|was|were)$", said.text):
        return _short(glue(said, " ", in_a_row(items, word), "."))
    last = words(said.text)[-1].lower()
    if not has_main_verb(said.text) or last in PREPOSITIONS:
        return None
    return _short(glue(said, ": ", in_a_row(items, word), "."))


def _with_clause(said: Text, items: list[Text], whole: str, word: str) -> Text | None:
    if len(items) > _MOST_ITEMS or not _CLAUSE_AFTER.search(said.text) or not has_finite_verb(said.text):
        return None
    return _short(glue(said, " ", in_a_row(items, word), "."))


_Build = Callable[[Text, list[Text], str, str], Text | None]
_SHAPES: tuple[tuple[Callable[[Sequence[str]], bool], _Build], ...] = (
    (infinitives, _with_infinitive),
    (clauses, _with_clause),
    (gerunds, _with_gerund),
    (bare, _with_bare),
    (third, _with_third),
)
