"""A topic of several words with the articles that it needs inside a sentence, as the lesson itself writes it."""

import re

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.uncounted import UNCOUNTED
from audiolesson.draft.english.verbs import AUXILIARIES, DETERMINERS, FUNCTION, PLAIN, PREPOSITIONS
from audiolesson.draft.sentences.given_articles import needs_article
from audiolesson.draft.titling.headings import GENERIC
from audiolesson.draft.titling.written_at import has, written
from audiolesson.patterns import lazy

MASS = lazy(
    r"(?:ing|tion|sion|ment|ness|ity|ism|ics|ology|graphy|[ae]nce|ship|hood|acy|ancy|ency|istry|ware|synthesis)$"
)
"""How nouns end that stand without an article, unless the lesson writes them with one."""


COUNTED_ENDS = lazy(
    r"(?:function|condition|equation|environment|community|entity|identity|activity|facility|university|city|opportunity|property"
    r"|quantity|commodity|majority|minority|personality|utility|authority|station|section|question|option|region|opinion"
    r"|apartment|instrument|document|statement|element|segment|experiment|department|government|argument|component"
    r"|sentence|sequence|conference|reference|instance|audience|building|meeting|string|ring|thing)$",
    re.IGNORECASE,
)
"""Nouns that end like those without an article, and need one."""


_IS_CALLED = lazy(
    r"^(?:theorem|law|index|act|effect|protocol|method|rule|test|principle|equation|model|algorithm|project|covenant"
    r"|agreement|system|network|process|database|library|framework|hub|api)$",
    re.IGNORECASE,
)
"""What is named with an article though it bears a name: "the Gini index"."""


_EVENT = lazy(
    r"(?:[A-Z][\w’-]+(?<!s) |[A-Z][\w’-]+ans ){1,3}(?:Wars?|Empire|Revolution|Republic|Reformation|Dynasty"
    r"|Treaty|Crusades?)"
)
"""A war, a realm or a time by its name, which has an article whether a lesson of notes writes it or not."""


_SUPERLATIVE = lazy(
    r"(?:(?:larg|small|bigg|great|high|low|long|short|old|young|new|fast|slow|strong|weak|deep|wid|simpl|clos|rich|poor"
    r"|hott|cold|warm|earli|busi|heavi|light|cheap|hard|soft|dark|bright|tall|few|dens|dri|wett|easi|saf|fin)est"
    r"|most|least) [a-z]",
    re.IGNORECASE,
)
"""What is the first of its kind, and has its article: "the largest kilns"."""


def head_of(phrase: str) -> str:
    """The noun that a phrase is about: the last word before its first preposition."""
    found = re.split(rf" (?:{'|'.join(sorted(PREPOSITIONS))}|that|which|who|vs\.?|versus)\b", phrase)[0]
    return found.split()[-1] if found.split() else phrase


def with_articles(text: str, whole: str) -> str:
    """The phrase with the articles that it needs; "" where the lesson does not tell them."""
    parts = re.split(r"( and |, and |, | or | versus | vs\.? )", text)
    if re.search(r" (?:versus|vs\.?) ", text) and all(at % 2 or _is_bare(part) for at, part in enumerate(parts)):
        return text
    said = [part if at % 2 else with_article(part, whole) for at, part in enumerate(parts)]
    if len(said) == 3 and parts[1] == " and " and _is_bare(parts[0]) and re.match(r"the \w+ of ", said[2]):
        return f"the {text}" if not is_plural(parts[0]) else text
    if all(part.strip() for part in said):
        return "".join(said)
    pair = len(parts) > 2 and all(at % 2 or _is_bare(part) for at, part in enumerate(parts))
    return text if pair else ""


def _is_bare(part: str) -> bool:
    """Whether a noun needs no article beside another: "health and medicine", "knife and fork"."""
    return len(part.split()) == 1 and is_noun_phrase(part) and part.split()[0].lower() not in DETERMINERS


def with_article(phrase: str, whole: str) -> str:
    """The phrase with the article that it needs; "" where the lesson does not tell it."""
    words = phrase.split()
    if not words or not is_noun_phrase(phrase):
        return ""
    head = head_of(phrase)
    if _SUPERLATIVE.match(phrase):
        return f"the {phrase[:1].lower()}{phrase[1:]}"
    if _EVENT.fullmatch(phrase):
        return f"the {phrase.removeprefix('The ').removeprefix('the ')}"
    if (
        re.match(r"[A-Z][\w-]*['’]s? ", phrase)
        or words[0].lower() in DETERMINERS
        or is_plural(head)
        or _is_name(phrase, whole)
    ):
        return phrase
    bare, the, a = uses(phrase, whole)
    if re.match(r"\w+ as an? ", phrase) and MASS.search(head):
        return phrase
    if re.match(r"\w+ (?:of|between) ", phrase) and not head.endswith("ing") and not MASS.search(head):
        return f"the {phrase}"
    if bare and bare * 2 >= the + 4 * a and not needs_article(re.split(r" (?:of|in|for|with) ", phrase)[0]):
        return phrase
    if bare and MASS.search(head) and len(words) == 1 and not a and not COUNTED_ENDS.search(head):
        return phrase
    if phrase in UNCOUNTED and not a:
        return phrase  # "the sound" is of something that was told of
    if the > 1 and not a and not bare:
        return f"the {phrase}"
    if the + a:
        return ""
    if " of " in phrase and not head.endswith("ing"):
        return f"the {phrase}"
    mass = MASS.search(head) and (len(words) > 1 or not GENERIC.match(phrase))
    return phrase if mass and not COUNTED_ENDS.search(head) else ""


def _is_name(phrase: str, whole: str) -> bool:
    """Whether the phrase is a name or an acronym, which stands without an article."""
    words = phrase.split()
    if not all(word[:1].isupper() or word.lower() in ("of", "the", "and", "for") for word in words):
        return False
    if len(words) > 1 and _IS_CALLED.search(words[-1]):
        return False
    return not has(whole, phrase, r"(?:(?<=\bthe )|(?<=\ba )|(?<=\ban ))", r"\b")


_LEAD = lazy(r"([\w'’-]+)([.,;:!?]?) \Z")


_NEXT = r"(?![\w-]|['’]s)(?:(?P<space> )(?P<after>[\w'’-]+))?"


def uses(phrase: str, whole: str) -> tuple[int, int, int]:
    """How often the lesson writes the phrase bare, with "the" and with "a", where nothing else stands around it."""
    bare = the = a = 0
    forms = sorted({upper_first(phrase), phrase[:1].lower() + phrase[1:]})
    for found in (one for form in forms for one in written(whole, form, r"(?<![\w-])", _NEXT)):
        lead = _LEAD.search(whole, max(0, found.start - 40), found.start)
        before, stop = (lead[1].lower(), lead[2]) if lead else ("", "")
        space, after = found.behind["space"], (found.behind["after"] or "").lower()
        if (not before and not space) or (whole[found.end : found.end + 1] == ":" and (stop or not before)):
            continue  # a heading, or a label: "Kiln: a furnace …"
        if space and after not in FUNCTION and not base_of_s(after):
            continue
        if before == "the" and space and after in ("of", "that", "which", "in", "for") and " of " not in phrase:
            continue
        if stop or not before or before in PREPOSITIONS | AUXILIARIES | {"and", "or", "than", "as", "to", "that"}:
            bare += 1
        elif before == "the":
            the += 1
        elif before in ("a", "an", "this", "that", "each", "every"):
            a += 1
        elif base_of_s(before) or before in PLAIN:
            bare += 1
    return bare, the, a
