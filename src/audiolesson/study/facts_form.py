"""The forms of questions and answers: which terms may be asked for, where an answer may end, what gives it away."""

import re

from audiolesson.draft.forms import base_of_ed, is_plural
from audiolesson.draft.headings import sentence_case
from audiolesson.draft.naming import head_noun, is_common, subject
from audiolesson.draft.tags import content_words, has_finite_verb, is_noun_phrase, may_be_finite
from audiolesson.draft.texts import is_name, is_written_small
from audiolesson.draft.verbs import DETERMINERS, FUNCTION, PRONOUNS
from audiolesson.lesson.model import Text

MOST_IN_ANSWER = 15
MOST_IN_QUESTION = 24
MOST_IN_TERM = 5

_I = re.IGNORECASE
VAGUE = re.compile(
    r"\b(?:ways?|reasons?|goals?|aims?|examples?|results?|things?|steps?|points?|questions?|answers?|ideas?|parts?"
    r"|problems?|one|ones|first|second|third|last|next|latter|former|other|others|another|same|such|only|main|best"
    r"|most|more|many|some|several|few|chapter|section|lesson|course|book|figure|table|script|here|there|today"
    r"|author|team|following|above|below|differences?|purpose|output|values?|lines?|link|image|cases?|rest|kinds?"
    r"|types?|key|similar|it|its|they|their|them|this|that|these|those|he|she|his|her|we|our|us|you|your|i|my|me"
    r"|what|how|why|which|where|when|who|everything|something|nothing|anything|someone|everyone|people|lot|fact"
    r"|terms?|words?|students?|persons?|yes|no|not|now|then|also|both|all|each|every|any|either|neither|good|bad|new"
    r"|old)\b",
    _I,
)
"""What no term holds: it has its meaning from the sentences around it."""

POINTING = re.compile(
    r"\b(?:this|these|those|here|we|our|ours|us|i|my|me|above|below|following|previous|earlier|aforementioned|figure"
    r"|table|chapter|lesson|section|exercise|such(?! as\b)|latter|former|he|she|him|his|her|hers)\b",
    _I,
)
"""What points out of a question or an answer that is heard alone."""

OF_TERM = re.compile(
    r"^(?:an?|the) (?:\w+ )?term (?:(?:that|which) (?:refers to|describes|means)|used (?:for|to describe"
    r"|to refer to)|for) "
)
"""How a definition begins that speaks of the word and not of the thing."""
_LETTERS = re.compile(
    r"—(?:it|they|this|that)\b|\bdenoted by\b|\b(?:points?|curve|line) [A-Z]\b|\bfrom [A-Z] to [A-Z]\b|\bit['’]s\b"
    r"|\band not\b"
)
"""What points at a drawing, or is written carelessly."""

_LOOSE_END = re.compile(
    r"\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who|whose|where|when|if|is|are|was|were"
    r"|be|been|its|their|his|her|than|then|into|not|such|also|etc|very|more|most|so|because|while|can|may|will|St|Mt"
    r"|Dr|Mr|U|No|vs)\Z",
    _I,
)
_SIGNS = re.compile(r"[=<>{}\[\]|\\_^*#@~→⇒←↔•…]|\.\.\.|https?:|www\.|\$(?!\d)|\w/\w+/|:$|\?\?")
_CUTS = re.compile(
    r";\s|\s[–—]\s|—|:\s|,\s(?:such as|including|for example|for instance|rather than|especially|particularly"
    r"|e\.g\.|i\.e\.)\b|\srather than\b|,\s(?:which|where|while|whereas|so|because|since|although|though|but|thus"
    r"|thereby|as|who|whose"
    r"|often|usually|typically|and (?:it|they|is|are|was|were|can|has|have|that|which|who|then|often)|making|allowing"
    r"|leading|resulting|causing|giving|creating|including|based|when|if|with|without|like|not|known|also|called"
    r"|in (?:which|order|contrast)|usually|even|either|from|for|by|rather|especially|similar|unlike|except)\b"
)


_JOINED = re.compile(
    r"\s(?:and|but) (?:is|are|was|were|has|have) "
    r"|,\s(?:and|but) (?:[a-z-]+ ){1,4}(?:is|are|was|were|has|have|can|refers)\b"
)
"""Where another statement is joined to an answer."""
_ALWAYS = re.compile(
    r";\s|\s[–—]\s|—|:\s|,\s(?:while|whereas|although|though|but (?:not )?|so (?:that )?|similarly|however)\b"
    r"|,\s(?:and|or) (?:it|they|this|these|is|are|was|were|has|have|can|may|will|refers"
    r"|means)\b|,? e\.g\."
)
"""Where an answer ends even if it is short enough."""


def in_sentence(term: str, whole: str, heading: bool = False) -> str:
    """A term as it stands in mid-sentence: with a small letter where it is no name of the lesson.

    `heading`: it stands where all its words may have capitals; else a capital behind the first word makes it a name.
    """
    first, _, rest = term.partition(" ")
    if first in ("A", "An", "The"):
        return f"{first.lower()} {in_sentence(rest, whole, heading)}" if rest else term
    if not first[:1].isupper() or any(c.isupper() or c.isdigit() for c in first[1:]) or len(first) == 1:
        return term
    bare = re.sub(r"['’]s?$", "", first)
    if bare != first or is_name(first, whole):
        return term
    large = sum(word[:1].isupper() and not word[1:].isupper() for word in rest.split())
    if large and not heading:
        return term
    if is_written_small(first, whole) or is_common(first, whole):
        if large and large == sum(word.lower() not in FUNCTION for word in rest.split()):
            return sentence_case(term, whole)
        return f"{first.lower()} {rest}".strip()
    if rest and not large and is_plural(term):
        return f"{first.lower()} {rest}"
    return first.lower() if not rest and first.endswith("s") and is_plural(first) else term


def small_item(item: str, whole: str) -> str:
    """A thing of a list in a row: small, unless it is a name of the lesson or has a capital inside."""
    first, _, rest = item.partition(" ")
    if first in ("A", "An", "The") and rest:
        return f"{first.lower()} {small_item(rest, whole)}"
    if any(c.isupper() or c.isdigit() for c in first[1:]) or is_name(first, whole) or len(first) == 1:
        return item
    others = [word for word in item.split()[1:] if word.lower() not in FUNCTION]
    if others and all(word[:1].isupper() for word in others):
        return in_sentence(item, whole, heading=True)
    return item[:1].lower() + item[1:]


def large(text: str) -> str:
    """The text with its first letter in upper case, unless its first word has a capital inside, like pH."""
    first = text.split(" ", 1)[0]
    if any(c.isupper() for c in first[1:]) and first[:1].islower():
        return text
    return text[:1].upper() + text[1:]


def without_article(term: str) -> str:
    """A term without the article in front of it."""
    return re.sub(r"^(?:an?|the)\s+(?=\S)", "", term, flags=_I)


def a_or_an(words: str) -> str:
    """The article that goes before some words as they sound: "an", before the name of a letter too ("an mRNA")."""
    first = re.split(r"[\s-]", words)[0]
    spelled = len(first) == 1 or sum(map(str.isupper, first)) > 1
    return "an" if (first[:1] in "AEFHILMNORSXaefhilmnorsx" if spelled else first[:1].lower() in "aeiou") else "a"


def with_article(term: str, whole: str) -> str:
    """A term with the article that the lesson uses before it, small; as it stands where it uses none."""
    if re.match(r"(?:an?|the)\s", term, _I):
        return in_sentence(term, whole)
    small = in_sentence(term, whole)
    low, text = small.lower(), whole.lower()
    uses, behind = text.count(low) - 1, len(re.findall(rf"\bthe {re.escape(low)}\b", text))
    if behind and behind * 5 >= uses * 3 and not is_plural(head_noun(small)):
        return f"the {small}"
    if ends_as_mass(small):
        return small
    said = subject(Text(small), whole).text
    found = re.match(r"(An?) ", said)
    return f"{found[1].lower()} {small}" if found and not small.startswith(("a ", "an ")) else small


def is_term(term: str, marked: bool = False) -> bool:
    """Whether a phrase can be asked for by itself; `marked`: the lesson sets it off as a term."""
    bare = without_article(term)
    tokens = bare.split()
    if (
        not tokens
        or len(tokens) > MOST_IN_TERM
        or len(bare) < 2
        or not bare[0].isalnum()
        or _SIGNS.search(bare)
        or "," in bare
    ):
        return False
    if not bare[-1].isalnum() and bare[-1] not in "+#)":
        return False
    core = re.sub(r"^\w+ly (?=\w+ \w)", "", bare)
    if re.match(r"(?:a |an )?(?:variety|number|range|set|series|group|lot|couple|majority) of\b", term, _I):
        return False
    if VAGUE.search(bare) or not is_noun_phrase(core) or tokens[0].lower() in DETERMINERS | PRONOUNS:
        return False
    low = [token.lower() for token in tokens]
    if not marked:
        if any(word in FUNCTION - {"of", "and"} for word in low) or low[0] == "of":
            return False
        if term.lower().startswith("the ") and len(tokens) < 2:
            return False
        if any(may_be_finite([*low, "x"], at) for at in range(1, len(low))):
            return False
        describes = re.search(r"(?:ous|ive|able|ible|ic|less|ful|neutral|free)$", low[-1])
        if (describes and not is_plural(low[-1])) or base_of_ed(low[-1]):
            return False
    return True


def trimmed(text: str, most: int = MOST_IN_ANSWER) -> str:
    """An answer cut to at most `most` words where a cut is safe; "" where there is none."""
    text = re.sub(r"\s*\([^()]*\)", "", text).strip().rstrip(".;:, ")
    text = re.sub(r"\s?—[^—]{2,60}—\s?", " ", text).partition("; ")[0]
    text = (
        re.sub(r",? such as [^,]+(?:, [^,]+)*,? (?:and|or) (?:[\w-]+ ){0,2}[\w-]+$", "", text)
        if len(text.split()) > most
        else text
    )
    if early := _ALWAYS.search(text):
        head = text[: early.start()].rstrip(" ,")
        text = head if len(head.split()) >= 4 and is_whole(head) else text
    joined = _JOINED.search(text)
    if joined and not re.search(r"\b(?:that|which|where|whose|who|when)\b", text[: joined.start()]):
        text = text[: joined.start()]
    if len(text.split()) <= most:
        return text if is_whole(text) else ""
    best = ""
    for found in _CUTS.finditer(text):
        head = text[: found.start()].rstrip(" ,")
        rest = text[found.end() :]
        if 4 <= len(head.split()) <= most and is_whole(head) and not _within_row(head, rest) and _to_the_end(rest):
            best = head
    return best


def _within_row(head: str, rest: str) -> bool:
    """Whether a cut falls inside a row "a, b, which …, and c"."""
    return "," in head and not re.search(r"\b(?:and|or)\b", head.rpartition(",")[2]) and " and " in rest


def _to_the_end(rest: str) -> bool:
    """Whether what is cut off goes to the end, and is no aside behind which the sentence goes on."""
    last = rest.rpartition(",")[2].split()
    if re.match(r"[^,]*, (?:and|or) \w+(?: \w+){0,4}$", rest):
        return True
    if "," in rest and last[:1] in (["and"], ["or"]) and has_finite_verb(" ".join(last[1:])):
        return False
    return "," not in rest or bool(last and last[0] in ("and", "or", "which", "but", "as", "so", "while", "because"))


def is_whole(text: str) -> bool:
    """Whether an answer is closed and has no loose end."""
    return is_closed(text) and not _LOOSE_END.search(text)


def is_closed(text: str) -> bool:
    """Whether a question or an answer has all its brackets and quotation marks and no sign that cannot be said."""
    if not text or text.count("(") != text.count(")") or len(re.findall(r"[\"“”]", text)) % 2:
        return False
    return not _SIGNS.search(text)


def stems(text: str) -> list[str]:
    """The content words of a text, cut to their beginnings, so that forms of one word are the same."""
    return [word[:6] if len(word) > 6 else word for word in content_words(text.replace("-", " "))]


def gives_away(question: str, answer: str) -> bool:
    """Whether a question holds its answer: a word of a short one, half of the words of a long one."""
    said, asked = stems(answer), set(stems(question))
    shared = sum(word in asked for word in said)
    return bool(said) and (shared > 0 if len(said) <= 3 else shared * 2 > len(said))


_SAYS_NOTHING = re.compile(
    r"(?:a (?:wide |large |whole |great )?(?:variety|number|range|host|lot|series|set|mix) of|many|various|several|some"
    r"|different|numerous|most|one of|any of|part of|more|less|better|often|usually|called|known|considered|important"
    r"|essential|necessary|critical|responsible|able|likely|similar|even|(?:two|three|four|five|six"
    r"|seven) (?:\w+ ){0,2}(?:types|kinds|parts|things|hormones)|the (?:opposite|same|reverse|other)|no|nothing"
    r"|due|based|made|found|located|at the heart)\b",
    _I,
)
"""How an answer begins that tells little, or that is no noun."""


def is_asked_well(question: str, answer: str, contrast: bool = False) -> bool:
    """Whether a question can be heard alone and does not hold its answer, which has at most 15 words.

    `contrast`: the question names both things, so that its words are in the answer.
    """
    if len(question.split()) > MOST_IN_QUESTION or len(answer.split()) > MOST_IN_ANSWER or not answer:
        return False
    if POINTING.search(question) or POINTING.search(answer) or not is_closed(question.rstrip("?")):
        return False
    if _LETTERS.search(question) or _LETTERS.search(answer):
        return False
    if _SAYS_NOTHING.match(answer) and not question.startswith(("When", "Why", "Where", "How")):
        return False
    return (
        is_whole(answer)
        and (contrast or not gives_away(question, answer))
        and not re.match(r"(?:it|they)\b", answer, _I)
    )


def is_many(term: str) -> bool:
    """Whether a term is plural by its head noun."""
    return is_plural(head_noun(without_article(term)))


def ends_as_mass(term: str) -> bool:
    """Whether a term ends like a noun that is not counted: erosion, literacy, meiosis."""
    return bool(_MASS.search(head_noun(term)))


_MASS = re.compile(
    r"(?:tion|sion|ness|ity|ism|ing|sis|ance|ence|graphy|logy|ship|ics|ture|cy|thy|phy|ment|emia|uria|itis|oma|gy"
    r")$"
)
