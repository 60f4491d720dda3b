"""A line that ends in a colon and its items, made into one sentence, or refused."""

import re

from audiolesson.draft.joins import bare_term, head_noun, lower_first
from audiolesson.draft.tags import begins_with_order, has_finite_verb, has_main_verb, is_noun_phrase, is_plural
from audiolesson.draft.texts import capital, cut, glue, words
from audiolesson.draft.verbs import AUXILIARIES, word_set
from audiolesson.lesson.model import Text


def enumerate_items(items: list[Text], most: int = 5) -> tuple[Text, bool] | None:
    """Short items as "a, b and c", and whether all are in; None when they are no short noun phrases."""
    if not 2 <= len(items) <= 12:
        return None
    cleaned = [cut(item, 0, len(item.text.rstrip(" .;,"))) for item in items]
    for item in cleaned:
        bare = bare_term(item.text)
        if (
            not 1 <= len(bare.split()) <= 7
            or not is_noun_phrase(bare)
            or re.search(r"[:;.?!|=/&]\s|[+→=&]|^\W", bare)
            or item.links
        ):
            return None
        if "," in bare or (re.search(r"\b(?:and|or)\b", bare) and len(cleaned) > 3):
            return None
    taken = [lower_known(item) for item in cleaned[:most]]
    parts: list[Text | str] = []
    for at, item in enumerate(taken):
        parts += ["" if not at else " and " if at == len(taken) - 1 else ", ", item]
    return glue(*parts), len(cleaned) <= most


def lower_known(item: Text) -> Text:
    """An item inside a sentence: small first letter, if its other words are small too ("Igneous rocks")."""
    tokens = item.text.split()
    if len(tokens) > 1 and all(not token[:1].isupper() for token in tokens[1:]):
        return lower_first(item)
    return lower_first(item) if len(tokens) == 1 and item.text.lower() in _PLAIN_NOUNS else item


_PLAIN_NOUNS = word_set("oxygen water carbon nitrogen soil flour sugar salt yeast butter light heat sound energy")


def lead_and_items(lead: Text, items: list[Text]) -> Text | None:
    """A line that ends in a colon and its short items, as one sentence; None when the two do not fit."""
    said = re.sub(r",?\s*\b(?:the following|as follows|these|below)(?: \w+)?\s*:$|\s*:$", "", lead.text).rstrip(" ,")
    found = enumerate_items(items)
    if (
        not found
        or not said
        or re.search(r"\b(?:this|these|they|it|above|below|you|your|we|our|following)\b", said, re.IGNORECASE)
    ):
        return None
    listed, complete = found
    body = capital(cut(lead, 0, len(said)))
    if not complete and re.search(
        r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|all|both|are)\b", said, re.IGNORECASE
    ):
        return None
    last = words(said)[-1].lower()
    if last in AUXILIARIES or last in (
        "include",
        "includes",
        "of",
        "as",
        "for",
        "into",
        "from",
        "with",
        "contains",
        "contain",
        "by",
        "like",
        "to",
    ):
        return glue(body, " ", listed, ".") if has_finite_verb(said) or last in ("include", "includes") else None
    if has_finite_verb(said):
        return glue(body, ": ", listed, ".") if complete else glue(body, ", among them ", listed, ".")
    if is_noun_phrase(said) and is_plural(head_noun(said)) and len(said.split()) <= 8:
        return glue(body, " are " if complete else " include ", listed, ".")
    return None


def lead_and_long_items(lead: Text, items: list[Text]) -> Text | None:
    """A full clause that ends in a colon and two to five items of one shape, as one sentence of at most 36 words.

    For items too long for `lead_and_items`: noun phrases or phrases in -ing of up to 12 words, no order, no verb.
    """
    said = re.sub(r",?\s*\b(?:the following|as follows|these|below)(?: \w+)?\s*:$|\s*:$", "", lead.text).rstrip(" ,")
    cleaned = [cut(item, 0, len(item.text.rstrip(" .;,"))) for item in items]
    total = len(said.split()) + sum(len(item.text.split()) for item in cleaned)
    if not 2 <= len(cleaned) <= 5 or total > 35 or not has_main_verb(said) or begins_with_order(said):
        return None
    if re.search(r"\b(?:this|these|they|it|above|below|you|your|we|our|following)\b", said, re.IGNORECASE):
        return None
    gerunds = {item.text.split()[0].lower().endswith("ing") if item.text else None for item in cleaned}
    if len(gerunds) != 1 or not all(_fits_a_list(item.text, True in gerunds) for item in cleaned):
        return None
    comma = "; " if any("," in item.text or " and " in item.text for item in cleaned) else ", "
    parts: list[Text | str] = [capital(cut(lead, 0, len(said))), ": "]
    for at, item in enumerate(cleaned):
        joint = comma if at < len(cleaned) - 1 else "; and " if comma == "; " else " and "
        parts += [joint if at else "", lower_first(item) if True in gerunds else lower_known(item)]
    return glue(*parts, ".")


def _fits_a_list(item: str, gerund: bool) -> bool:
    if not 1 <= len(item.split()) <= 12 or re.search(r"[:;?!/=|]|\. ", item):
        return False
    if has_main_verb(item, lenient=True) or begins_with_order(item):
        return False
    return gerund or is_noun_phrase(item)
