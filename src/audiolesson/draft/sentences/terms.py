"""A term and what is said of it, from a list or a paragraph with labels: as sentences, or refused."""

import re
from collections.abc import Sequence

from audiolesson.draft.english.forms import base_of_ed, base_of_s, in_words, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    FUNCTION,
    ONLY_VERBS,
    PAST,
    PAST_ALONE,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.draft.refusing.filters import why_not
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.refusing.reasons import LABELLED, NO_SENTENCE
from audiolesson.draft.sentences import joins
from audiolesson.draft.sentences.behind_label import behind_label
from audiolesson.draft.sentences.gathered import Gathered
from audiolesson.draft.sentences.kinds import may_include
from audiolesson.draft.sentences.label_rows import VERB_LABEL, act_of_label, is_adjective, job_of_label, row_of_label
from audiolesson.draft.sentences.naming import head_noun, label, lower_in, names_term, subject, surely_names
from audiolesson.draft.sentences.states import state_means
from audiolesson.draft.shortening.shorten import drop_brackets, is_clause
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.wording.sentences import split as sentence_ends

ORDINALS = ("first", "second", "third", "fourth", "fifth")
"""What counts the items of a list that are told one by one."""


def term_items(found: Gathered, pairs: list[tuple[Text, Text]], leader: int) -> None:
    """The items of a list, each "Term: text". `leader` is the order of the sentence that leads to the list, or -1.

    Where that sentence gives their number and no text names its term: "The first is decay. A trace …".
    """
    if told_by_number(found, pairs, leader):
        behind = leader
        for at, (term, text) in enumerate(pairs):
            behind = term_item(found, term, text, f"The {ORDINALS[at]} is {{}}.", behind)
            if behind < 0:
                break
        return
    for term, text in pairs:
        term_item(found, term, text)


def told_by_number(found: Gathered, pairs: list[tuple[Text, Text]], leader: int) -> bool:
    """Whether the sentence `leader` gives the number of the terms and no text names its own: "The first is decay."."""
    number = in_words(len(pairs))
    said = found.candidates[leader].text.text if leader >= 0 else ""
    plural = any(is_plural(head_noun(term.text)) and " " not in term.text for term, _ in pairs)
    counted = number and not plural and re.search(rf"\b{number}\b", said, re.IGNORECASE)
    return bool(counted) and all(_needs_name(term, text, found) for term, text in pairs)


def _needs_name(term: Text, text: Text, found: Gathered) -> bool:
    """Whether a text is made of full sentences that can be told, but does not name its term."""
    ends = sentence_ends(text.text, found.language)
    first = cut(text, *ends[0]) if ends else text
    full = is_full(first) and not names_term(term.text, first.text) and label(term, found.whole)
    said = capital(first if first.text.endswith(".") else glue(first, "."))
    return bool(full) and len(ends) == 1 and not why_not(said, found.language) and not leans_back(said.text)


def term_item(
    found: Gathered, term: Text, text: Text, naming: str = "", leader: int = -1, *, strong: bool = False
) -> int:
    """ "Term: text" as sentences: a definition, or the full sentences of the text where the first names the term.

    `naming`, "The first is {}.", names the term where the text does not, behind the sentence `leader`. Sentences
    behind the first are said behind it or not at all, for they speak of the term. `strong`: the term is in bold, and
    is said as a label where the text does not name it. The order of the first, or -1.
    """
    row = row_of_label(term, text, found.whole)
    if row and (order := found.offer(row, "bullet", True, tier=1)) >= 0:
        return order
    if found.whole.count(term.text + ": ") > 1 or term.text.split()[0].lower() in ("step", "option", "case", "part"):
        found.refuse(f"{term.text}: {text.text}", LABELLED)
        return -1
    told = -1
    ends = sentence_ends(text.text, found.language)
    before = -1
    for at, (start, end) in enumerate(ends):
        sentence = cut(text, start, end)
        if not at and (job := job_of_label(term, sentence, found.whole)):
            before = told = found.offer(job, "bullet", True)
            continue
        if at == 0 and not is_full(sentence):
            parts = re.split(r";\s+", sentence.text, maxsplit=1)
            head = cut(sentence, 0, len(parts[0]))
            joined = joins.define(term, head, found.whole) or _listed(term, head, found.whole)
            if joined:
                before = told = found.offer(joined, "bullet", True, tier=2 if term.marks else 0)
            elif loose := (
                joins.means(term, head, found.whole) or act_of_label(term, head, found.whole) or state_means(term, head)
            ):
                before = told = found.offer(loose, "bullet", True, tier=2)
            else:
                found.refuse(f"{term.text}: {head.text}", NO_SENTENCE)
            if len(parts) == 2:
                tail = capital(cut(sentence, len(sentence.text) - len(parts[1]), len(sentence.text)))
                said = tail if tail.text.endswith(".") else glue(tail, ".")
                before = found.offer(said, "bullet", False, before, bound=True)
            continue
        if not re.search(r"[.!?:][\"”’)]*$", sentence.text):
            sentence = glue(sentence, ".")
        for number, piece in enumerate(found.pieces(sentence)):
            if at == 0 and number == 0 and not (surely_names if strong else names_term)(term.text, piece.text):
                name = label(term, found.whole) if naming else None
                if name is None:
                    before = told = _behind_label(found, term, piece, strong=strong)
                    continue
                opener, closer = naming.split("{}")
                before = told = found.offer_named(glue(opener, name, closer), capital(piece), leader)
                continue
            opening = at == 0 and number == 0
            before = found.offer(capital(piece), "bullet", opening, before, bound=not opening)
            told = before if opening else told
    return told


def _behind_label(found: Gathered, term: Text, sentence: Text, *, strong: bool) -> int:
    """A full sentence behind the label that says of what it holds, "Glaze costs: ash is free …"; its order, or -1."""
    told = behind_label(term, sentence, found) if strong and found.is_english else None
    if told is None or found.fault(sentence, lenient=True):
        found.refuse(sentence.text, "does not say what it is about")
        return -1
    return found.offer(told, "bullet", True, tier=1, sure=True)


def _listed(term: Text, text: Text, whole: str) -> Text | None:
    """ "Key risks: a, b and c" as "Key risks include a, b and c."; only under a plural term."""
    text = drop_brackets(text)
    said = text.text.rstrip(". ")
    bare = re.sub(r"\s*\([^)]*\)", "", term.text)
    if (
        term.marks
        or not is_plural(head_noun(bare))
        or not is_noun_phrase(bare)
        or bare.split()[0].lower() in PLAIN
        or VERB_LABEL.match(bare)
        or any(is_adjective(part.strip()) for part in re.split(r",| and ", said))
        or has_main_verb(said, lenient=True)
        or has_finite_verb(said)
        or not 3 <= len(said.split()) <= 24
    ):
        return None
    if (said.count(",") < 1 and not re.search(r"\b(?:and|between|of)\b", said)) or re.search(
        r"[;:=+→&]|\b(?:not|always|never|\w{3,}ly)\b", said
    ):
        return None
    first = said.split()[0].lower()
    if base_of_s(first) and base_of_s(first) not in ALSO_NOUNS:
        return None
    if begins_with_order(said) or (said.count(",") < 2 and not is_noun_phrase(said)):
        return None
    body = cut(text, 0, len(said))
    last = re.split(r",\s*", re.sub(r"\([^)]*\)", "", said))[-1]
    if said.count(",") >= 2 and any(len(part.split()) > 6 for part in re.split(r",\s*", said)):
        return None
    if said.count(",") >= 2 and not re.search(r"\b(?:and|or)\b", last):
        comma = said.rfind(",")
        if "(" in said[comma:] or ")" in said[comma:]:
            return None
        body = glue(cut(text, 0, comma), " and ", cut(text, comma + 1, len(said)))
    several = said.count(",") >= 2
    names = [part.strip() for part in re.split(r",|;| and ", re.sub(r"\([^)]*\)", "", said)) if part.strip()]
    if (several and not may_include(bare, names)) or (not several and not _are_one_kind(said, names)):
        return None
    verb = " include " if several else " are "
    return glue(subject(term, whole), verb, lower_in(body, whole), ".")


def _are_one_kind(said: str, names: Sequence[str]) -> bool:
    """Whether a text says what several things are: one name or two in the plural, and no row that lost its "and"."""
    plural = all(is_plural(head_noun(_NARROWS.split(name)[0])) for name in names)
    return "," not in said and plural and not said.split()[0].lower().endswith("ing")


_NARROWS = lazy(r" (?:of|for|to|in|with|that|which|who|by|from|between|on|at|used|made) ")


def is_full(sentence: Text) -> bool:
    """Whether what stands behind a term is a sentence of its own."""
    first = re.split(r";\s", sentence.text)[0].rstrip(".")
    at = first_verb(first)
    if at == 1 and base_of_s(tokens_of(first)[at].lower()) in ALSO_NOUNS:
        return False
    if re.match(
        r"being able\b|(?:the|an?)\b[^,]{1,40} (?:wherein|whereby|(?:in|by|through|to|for) which)\b",
        first,
        re.IGNORECASE,
    ):
        return False
    if _PREFIXED.match(first) or (_ARTICLE.match(first) and tokens_of(first)[-1].lower() in ONLY_VERBS):
        return False
    if at > 0 and _is_participle(tokens_of(first), at):
        return False
    if re.match(r"(?:if|when|while|because)\b[^,]+, [^,]+", first, re.IGNORECASE):
        return is_clause(first.split(", ", 1)[1])
    if re.match(r"(?:many|most|some|all|every|each|no) [a-z]", first, re.IGNORECASE) and sentence.text.endswith("."):
        return has_main_verb(first, lenient=True)
    whole = is_clause(first) or bool(_RELATIVE_SUBJECT.match(first))
    return whole and has_main_verb(first) and not _GERUND_FIRST.match(first)


def _is_participle(tokens: list[str], at: int) -> bool:
    """Whether the first finite verb may be none: "a system built on trust", "an applied art with many rules"."""
    word, after = tokens[at].lower(), tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    formed = bool(base_of_ed(word)) or (word in PAST and word in _PARTICIPLES)
    if word in _PARTICIPLES and after in PREPOSITIONS:
        return True
    bare = tokens[0].lower() in ("a", "an") or (tokens[0].lower() not in FUNCTION and not is_plural(tokens[at - 1]))
    return formed and word not in PAST_ALONE and bare and (after in PREPOSITIONS or after not in FUNCTION)


_PREFIXED = lazy(
    r"(?!(?:in|on|at|by|for|from|with|to|if|when|while|since|as|after|before|once|because|although|though|however"
    r"|under|over|like|unlike|until|where|during|then|there|also|so|thus|instead|first|of|without|within|whether)\b"
    r"|\w+(?:ly|ing)\b)[^,]+, (?:you|we|it|they|this|these|he|she)\b",
    re.IGNORECASE,
)
"""A noun phrase with a sentence about it: "Exercises on the web, you could try them"."""

_ARTICLE = lazy(r"(?:an?|the) ", re.IGNORECASE)

_PARTICIPLES = word_set(
    """bought bound brought built caught found held kept laid led left lost made met paid put read said sent set sold
    sought spent spread stood taught thought told understood won"""
)

_RELATIVE_SUBJECT = lazy(r"(?:an?|the|[a-z]+s|people|those) (?:\w+ ){0,3}?(?:that|which|who) ", re.IGNORECASE)
"""How a clause begins whose subject holds one: "a trace that nobody uses grows weaker"."""

_GERUND_FIRST = lazy(
    r"[A-Z]?[a-z]{3,}ing (?:an?|the|all|any|data|[a-z]+s)\b(?!.*\b(?:is|are|can|will|helps?|makes?)\b)"
)
"""A phrase in -ing without a verb behind it: "Converting data into a format that others read"."""


def next_named(name: str, turn: int) -> str:
    """A line that names what is told next, "Next, warp threads." or "Now for warp threads.", by turns."""
    return f"{('Next, ', 'Now for ')[turn % 2]}{name}."
