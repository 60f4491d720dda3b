"""A term and the text beside it, a lead-in and its list: made into one sentence, or refused.

Each rule adds only "is", "are", "and", an article or a preposition by a strict test of shape; the rest is left out.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from audiolesson.draft.english.forms import a_or_an, base_of_ed, base_of_s, is_plural
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.texts import capital, cut, glue, is_name, words
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, FUNCTION, PAST, PLAIN, PREPOSITIONS, word_set
from audiolesson.draft.sentences import naming
from audiolesson.draft.sentences.meant_labels import NAMES_TWO, names_its_meaning
from audiolesson.draft.sentences.naming import GENERIC, MASS, bare_term, head_noun, lower_first, lower_in, subject
from audiolesson.draft.sentences.phrase_shapes import tells_how_it_is
from audiolesson.draft.sentences.stated import is_clause
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.draft.titling.written_at import count, has
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_RELATIVE = word_set(
    "wherein whereby that which who used for of in with where whose made called from by between to as on"
)
_COUNTED = word_set("curve ratio function model line graph index equation test method theorem rule law cycle")
_ALSO_COUNTED = word_set(
    """rate system theory pattern structure network group party state company product plan tree list set key value cell
    organ bone muscle joint nerve wave star planet number sum point policy program language library server file
    framework tool device machine engine bank market firm tax price cost unit variable table matrix"""
)
_DESCRIBES = lazy(r"[A-Za-z]{3,}(?:al|ic|ive|ous|ful|able|ible|ary)")
"""A label that may be an adjective: "Thermal: proceeds in both directions"."""

_LOOSE = word_set("that these those all both each many most more")
_PARTICIPLES = word_set("used known called defined measured made given named found based")
_COLON = lazy(r":\s+|:$")
_SIGN = lazy(r"\s+[—–-]\s+|:\s+|\s+[—–-]$|:$")


def term_and_text(item: Text, colon_only: bool = False) -> tuple[Text, Text] | None:
    """An item "Term: text", "Term – text" or "**Term** text" as its two halves; None when it has no such shape."""
    found = (_COLON if colon_only else _SIGN).search(item.text)
    if found and 0 < found.start() <= 60 and not any(m.start <= found.start() < m.end for m in item.marks):
        term, text = cut(item, 0, found.start()), cut(item, found.end(), len(item.text))
    elif not colon_only and item.strong and item.strong[0][0] == 0 and item.strong[0][1] < len(item.text):
        end = item.strong[0][1]
        tail = item.text[end:]
        skip = len(tail) - len(tail.lstrip(" .:–—-"))
        if not re.search(r"[.:–—-]", tail[:skip] + item.text[end - 1]):
            return None
        term, text = cut(item, 0, end), cut(item, end + skip, len(item.text))
    else:
        return None
    term = naming.open_at_its_start(cut(term, 0, len(term.text.rstrip(" .:"))))
    again = text.text.startswith(f"{term.text} ")  # "Ada Lovelace: Ada Lovelace was …"
    subtitle = not again and _is_subtitle(text.text, 0.3 if colon_only else 0.6)
    if subtitle or len(re.findall(r"[\"“”]", term.text)) % 2 or _SEND.match(text.text):
        return None
    return (term, text) if term.text and text.text and len(term.text.split()) <= 6 else None


_SEND = lazy(r"(?:[Ss]ee|[Cc]f\.|[Rr]efer to|[Cc]onsult) ")
"""How a text begins that sends its reader elsewhere: "Glazing: see slides"."""

_COUNTED_KINDS = word_set(
    """row column digit number line point sentence statement person machine device structure word symbol sign letter
    unit group node variable container vessel room wall tube plate organism animal plant bone organ muscle gland"""
)
"""Kinds whose members have an article, where nothing else tells: "a bit is a binary digit"."""
_NARROWED = lazy(r"\b(?:that|which|who|whose|where|used|made|designed|built|for|with)\b")
"""What makes several things of one kind others than all of it; "beliefs: moral objections to …" is a remark."""


def _is_subtitle(text: str, share: float) -> bool:
    """Whether what stands behind a colon goes on with a name: "Moby Dick: Or the White Whale is …"."""
    others = [word for word in words(text)[1:6] if word.lower() not in FUNCTION]
    large = sum(word[:1].isupper() and not word.isupper() for word in others)
    return large > 1 and large >= share * len(others)


def define(term: Text, text: Text, whole: str) -> Text | None:
    """One sentence of a term and what is said of it: "X is a Y that …", "X are Ys for …", "A kiln hardens …".

    `whole` is the lesson's text, which tells whether the term is written small and with an article.
    """
    text = drop_brackets(text)
    said = text.text.rstrip(". ")
    tokens = words(said)
    if (
        len(tokens) < 4
        or is_address(term)
        or NAMES_TWO.search(term.text)
        or bare_term(term.text).lower().split()[:1] in (["both"], ["either"], ["neither"], ["all"], ["none"])
        or (bare_term(term.text).lower().split() or [""])[-1] in GENERIC
        or not is_noun_phrase(bare_term(term.text))
        or begins_with_order(said)
        or "/" in said
        or text.links
        or len(tokens) > 28
    ):
        return None
    body = cut(text, 0, len(said))
    if ";" in said or re.search(r"[.:?!] |^[\"“‘']", said) or has_main_verb(said.replace(" whose ", " that ")):
        return None
    body = lower_in(body, whole)
    first, plural = tokens[0].lower(), is_plural(head_noun(term.text))
    if _DESCRIBES.fullmatch(bare_term(term.text)) and " " not in bare_term(term.text) and not _is_noun(term, whole):
        return None
    if first in ("a", "an", "the") or re.match(r"one [a-z]+ of ", said, re.IGNORECASE):
        if plural or not _defines(tokens) or may_have_verb(tokens) or _is_another(term, tokens) or is_clause(said):
            return None
        counted = first != "the" or head_noun(term.text).lower() in _COUNTED
        named = subject(term, whole, count=counted)
        stands_bare = named.text == capital(term).text
        if (stands_bare and first != "the" and _is_the_one(bare_term(term.text), whole)) or (
            stands_bare and first == "the" and _is_a_part(term, tokens, whole)
        ):
            named = glue("The ", lower_first(term))
        elif stands_bare and (_is_of_its_kind(term.text, tokens) or _is_counted(term, tokens, whole)):
            article = "The" if first == "the" else a_or_an(lower_first(term).text).capitalize()
            named = glue(
                article + " ", _in_small(term, tokens) if _is_of_its_kind(term.text, tokens) else lower_first(term)
            )
        link = naming.is_or_means(said)
        return glue(named if link == " is " else capital(term), link, lower_first(body), ".")
    if first in _PARTICIPLES and len(tokens) > 1 and not has_finite_verb(said):
        return glue(subject(term, whole), " are " if plural else " is ", lower_first(body), ".")
    verb = base_of_s(first) not in ALSO_NOUNS or tokens[1].lower() in DETERMINERS - _LOOSE
    if base_of_s(first) and first not in ("is", "has") and not plural and verb:
        return glue(subject(term, whole), " ", lower_first(body), ".") if tokens[1].lower() != "of" else None
    if base_of_s(first) and first not in ("is", "has") and plural and verb and tokens[1].lower() != "of":
        return glue(subject(term, whole), f" {base_of_s(first)}", cut_after(body, len(first)), ".")
    if head_noun(term.text).lower() in [token.lower() for token in tokens]:
        return None
    narrowed = _NARROWED.search(said) and _defines(tokens)
    if plural and narrowed and is_plural(_head_of_text(tokens)) and body.text[0].islower():
        return glue(subject(term, whole), " are ", body, ".")
    return None


def _is_noun(term: Text, whole: str) -> bool:
    """Whether a lesson uses a word that looks like an adjective ("signal") as a noun, with an article before it."""
    bare = re.escape(bare_term(term.text))
    return bool(
        re.search(rf"\b(?:an?|the|each|this) {bare}(?:[.,;:]| (?:is|of|in|that|can|has|to)\b)", whole, re.IGNORECASE)
    )


def _is_the_one(bare: str, whole: str) -> bool:
    """Whether a lesson says "the" before a term of several small words, more than once."""
    if " " not in bare or any(map(str.isupper, bare[1:])):
        return False
    return count(whole, bare, r"(?<=\bthe )", r"\b", re.IGNORECASE) > 1


_PARTS = word_set(
    "layer ring organ part piece membrane space muscle bone tube wall outside inside skin core end top base funnel"
    " chamber cavity duct valve"
)


_WORDS_OF_A_PART = 2

_NEAR = 5
"""Words of a definition among which the noun of a part stands: "the clear layer"."""


def _is_a_part(term: Text, tokens: list[str], whole: str) -> bool:
    """Whether a term of common words is a part that is there once: "retina", the layer at the back of the eye."""
    bare = bare_term(term.text)
    if len(bare.split()) > _WORDS_OF_A_PART or term.marks or is_name(bare, whole) or any(map(str.isupper, bare[1:])):
        return False
    return has(whole, bare, r"(?<=\bthe )", r"\b", re.IGNORECASE) or any(
        token.lower() in _PARTS for token in tokens[1:_NEAR]
    )


def _is_of_its_kind(term: str, tokens: list[str]) -> bool:
    """Whether a term ends in the counted noun that is said to be its kind: "growth rate", the rate of …"""
    head, tokens = head_noun(bare_term(term)).lower(), [one for one in tokens if one[:1].isalpha()]
    kind = re.match(rf"an? (?:type|kind|form|sort) of (?:[a-z]+ )?{re.escape(head)}\b", " ".join(tokens).lower())
    if kind and " " in bare_term(term) and not MASS.search(head):
        return True
    return (
        " " in bare_term(term)
        and head == _head_of_text(tokens).lower()
        and (
            head in _COUNTED | _ALSO_COUNTED
            or (tokens[0].lower() in ("a", "an") and not re.search(r"[\d,]", term))  # its text counts it
        )
    )


def _in_small(term: Text, tokens: list[str]) -> Text:
    """A term with its common words in small letters, whatever capitals a label gives them: "Compound Statement"."""
    small = (
        word.lower() if word.istitle() and (is_common(word.lower()) or word.lower() in tokens) else word
        for word in term.text.split(" ")
    )
    return replace(term, text=" ".join(small))


def _is_counted(term: Text, tokens: list[str], whole: str) -> bool:
    """Whether a term of common words names one of many things of a kind that is counted: "bit", a binary digit."""
    bare = bare_term(term.text)
    common = not term.marks and not is_name(bare, whole) and not any(map(str.isupper, bare[1:]))
    if not common or tokens[0].lower() not in ("a", "an"):
        return False
    return _head_of_text(tokens).lower() in _COUNTED_KINDS or has(whole, bare.lower(), r"(?<=\bany )", r"\b")


def _is_another(term: Text, tokens: Sequence[str]) -> bool:
    """Whether what stands behind one name is another: "London: the Thames Barrier" gives an example, and no meaning."""
    named = tokens[0].lower() == "the" and len(tokens) > 1 and tokens[1][:1].isupper() and tokens[1][1:].islower()
    return named and " " not in term.text and term.text[1:].islower() and term.text[:1].isupper()


def may_have_verb(tokens: list[str]) -> bool:
    """Whether a noun phrase may hold a verb in -s after all: "the code of conduct sets ground rules"."""
    for at in range(2, len(tokens) - 1):
        word, before, after = (tokens[i].lower() for i in (at, at - 1, at + 1))
        if word in ("that", "which", "who", "where", "used", "for"):
            return False
        if base_of_s(word) and before not in FUNCTION and not is_plural(before) and after not in FUNCTION:
            return not after.endswith(("ed", "ing"))
        if base_of_s(word) and is_plural(before) and after in ("with", "when", "as", "if", "from", "because"):
            return True  # "the price of pots rises with their size"
    return False


def cut_after(text: Text, at: int) -> Text:
    """The text from a place on, with the blank before it."""
    return glue(" ", cut(text, at, len(text.text)))


def is_address(term: Text) -> bool:
    """Whether a term is a file, an address or a variable that is not marked as code: "help.example.org"."""
    return bool(re.search(r"\w\.\w", term.text)) or ("_" in term.text and not term.marks)


def _defines(tokens: list[str]) -> bool:
    """Whether a text is a noun phrase with what makes it narrower: that, which, used, for, of; and no main verb."""
    at = next((i for i, word in enumerate(tokens) if i > 0 and (word.lower() in _RELATIVE or word.endswith("ing"))), -1)
    if at < 1 or begins_with_order(" ".join(tokens)):
        return False
    return not any(finite_at(tokens, i) for i in range(1, at))


def _head_of_text(tokens: list[str]) -> str:
    at = next(
        (i for i, word in enumerate(tokens) if i > 0 and (word.lower() in _RELATIVE or word.endswith(("ing", "ed")))),
        len(tokens),
    )
    return tokens[at - 1]


def means(term: Text, text: Text, whole: str) -> Text | None:
    """ "Encryption: converting data into …" as "Encryption means converting data into …"; None where that is unsure.

    Also noun phrases with what makes them narrower ("processes for tracking changes"); never a text with a verb.
    """
    text = drop_brackets(text)
    said = text.text.rstrip(". ")
    tokens = words(said)
    bare = bare_term(term.text)
    if term.marks or is_address(term):
        return None
    if (
        not 4 <= len(tokens) <= 24
        or "/" in said
        or text.links
        or re.search(r"[;.:?!] ", said)
        or bare.lower() in GENERIC
    ):
        return None
    if not is_noun_phrase(bare) or len(bare.split()) > 4 or is_plural(head_noun(bare)) or re.search(r"\d|[/,]", bare):
        return None
    if base_of_s(tokens[0].lower()) and tokens[1].lower() in DETERMINERS | PREPOSITIONS - {"of", "for"}:
        return None
    if not names_its_meaning(bare, tokens) or sum(word[:1].isupper() for word in bare.split()) > 1:
        return None
    idle = tokens[1].lower().endswith("ly") or tokens[1].lower() in PREPOSITIONS - {"of"}  # "resting gently in a hand"
    gerund = tokens[0].lower().endswith("ing") and len(tokens[0]) > 5 and not idle
    if tokens[0].lower() in PLAIN and tokens[0].lower() not in DETERMINERS:
        return None
    if has_main_verb(said, lenient=True) or begins_with_order(said) or not (gerund or _defines(tokens)):
        return None
    if not gerund and (re.search(r"[()]", term.text) or not MASS.search(bare.lower()) or "of" in tokens[1:5]):
        return None
    if (not gerund and not is_noun_phrase(tokens[0])) or tokens[0].lower() in FUNCTION - DETERMINERS:
        return None
    if is_clause(said) or (bare.endswith("ing") and tells_how_it_is(said)):
        return None
    first, second = tokens[0].lower(), tokens[1].lower()
    done = tells_how_it_is(said) or (not gerund and (base_of_ed(first) or first in PAST) and second in PREPOSITIONS)
    named = capital(term) if bare.endswith("ing") else subject(term, whole)  # "Parsing", yet "a parsing step"
    return glue(named, " is " if done else " means ", lower_in(cut(text, 0, len(said)), whole), ".")
