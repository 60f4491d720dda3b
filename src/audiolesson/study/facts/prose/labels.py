"""What a clean lesson says of its labels: in its key terms, behind a sign of equality, in a rule that has a name."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s, is_plural
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import cut
from audiolesson.draft.sentences.joins import term_and_text
from audiolesson.draft.sentences.naming import bare_term, head_noun
from audiolesson.draft.shortening.shorten import drop_brackets
from audiolesson.errors import Place
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER
from audiolesson.study.facts.asked_well import is_asked_well
from audiolesson.study.facts.form import asks_meaning, in_sentence, is_term, large, small_item, with_article
from audiolesson.study.facts.ground import GLOSSARY, Ground
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clean import task_sections
from audiolesson.wording.sentences import split as sentence_ends

_WORDS = lazy(r"\b(?:words|terms|names) (?:you need|to (?:know|learn|remember)|for)\b|^terms$", re.I)
_EQUALS = lazy(r" (?:=|≈) ")
_SIGN = lazy(r" ([÷/×+−-]) ")
_SPOKEN = {"÷": "divided by", "/": "divided by", "×": "times", "+": "plus", "−": "minus", "-": "minus"}
_ROW = lazy(r"\w+(?: \w+)?(?:, \w+(?: \w+)?){2,}")
"""What makes a thing up, or its kinds: a row of names, and no meaning."""
_OPERAND = lazy(r"[A-Za-z]{2}[\w’' -]+")
_IN_CODE = lazy(r"\w\(|[\[\]{}<>_]")
MOST_OF_LABEL = 60
_ENDS = lazy(r"; .*|,? (?:e\.g\.|i\.e\.|for example|for instance|such as) .*")
_QUOTED = lazy(r"[\"“](?P<said>[^\"“”]{4,80})[\"”](?:$|, )")
_SPAN = lazy(r"(?:period|time|phase|interval|distance|range|stage)\Z")
_LEANS = lazy(
    r"\b(?:this|these|those|he|she|his|her|above|below|here|also|too|same|such)\b|^(?:it|they|the rest)\b", re.I
)
_RULE = lazy(r"(?:[Tt]he (?:[\w’'-]+ ){1,3}|[A-Z][\w-]+['’]s? (?:[a-z]+ )?)(?:rule|law|principle|theorem)")
_WORTH = 1.7
"""A little less than the same said with "is", which is better asked."""
_CLAUSE = lazy(r"(?:what|how|when|where) ")
LEAST = 2


def labels(ground: Ground) -> Iterator[Fact]:
    """A fact for each key term, each "term = text" of a list, and each rule that stands behind its name."""
    tasks = frozenset(task_sections(ground))
    for index, section in enumerate(ground.lesson.sections):
        if index in tasks:
            continue
        glossary = bool(GLOSSARY.search(section.title))
        listed = glossary or bool(_WORDS.search(section.title))
        for block in section.blocks:
            for one in (block, *block.inner()):
                for part in _parts(one.text, ground.language):
                    if fact := _asked(ground, part, index, one.place, listed and block.kind == "list", glossary):
                        yield fact


def _parts(text: Text, language: str) -> Iterator[Text]:
    """A text from each of its bold labels that begins a sentence to the next."""
    if (
        not text.strong
        and "=" not in text.text
        and ":" not in text.text[:MOST_OF_LABEL]
        and " – " not in text.text[:MOST_OF_LABEL]
    ):
        return
    starts = [start for start, _ in sentence_ends(text.text, language)]
    bold = {start for start, _ in text.strong}
    begins = [0, *(start for start in starts if start and start in bold)]
    for start, end in zip(begins, [*begins[1:], len(text.text)], strict=True):
        yield cut(text, start, end)


def _asked(ground: Ground, part: Text, section: int, place: Place, listed: bool, glossary: bool) -> Fact | None:
    equals = _EQUALS.search(part.text[:MOST_OF_LABEL])
    if equals and _IN_CODE.search(part.text):
        return None
    signed = equals and (cut(part, 0, equals.start()), cut(part, equals.end(), len(part.text)))
    halves = signed or term_and_text(part)
    if not halves or part.marks:
        return None
    name = re.sub(r" \([^()]*\)$", "", bare_term(halves[0].text).strip(" .:*"))
    ends = sentence_ends(halves[1].text, ground.language)
    if not ends or not name:
        return None
    whole = drop_brackets(cut(halves[1], *ends[0])).text.strip()
    if _RULE.fullmatch(name):
        return _ruled(ground, name, whole, section, place)
    if ":" in name or not (listed or equals) or not is_term(name, marked=True):
        return None
    if equals and _ROW.fullmatch(whole.rstrip(".")):
        return None
    if equals and (sum_of := _spoken(ground, whole)):
        return _equal(ground, name, sum_of, section, place)
    said = _meaning(name, whole)
    noun = said == whole.rstrip(".") and not _CLAUSE.match(said)  # those of a glossary are asked for elsewhere
    return _meant(ground, name, said, section, place) if said and not (glossary and noun) else None


def _spoken(ground: Ground, whole: str) -> str:
    """What a formula of words says, with its signs as words; "" where it has none or is of letters."""
    parts = _SIGN.split(whole.rstrip("."))
    if len(parts) < 3 or not all(_OPERAND.fullmatch(one) for one in parts[::2]) or {*parts[1::2]} == {"+"}:
        return ""  # what makes a thing up is asked for as such
    things = [in_sentence(one, ground.whole) for one in parts[::2]]
    signs = [_SPOKEN[sign] for sign in parts[1::2]]
    return " ".join(word for two in zip(things, [*signs, ""], strict=True) for word in two).strip()


def _equal(ground: Ground, name: str, said: str, section: int, place: Place) -> Fact | None:
    """What a formula of words says that a thing is equal to."""
    x = with_article(small_item(name, ground.whole), ground.whole)
    many = is_plural(head_noun(x))
    x = f"the {x}" if " " in x and x.islower() and not many and not re.match(r"(?:an?|the) ", x) else x
    question, again = f"What {'do' if many else 'does'} {x} equal?", f"{large(x)} equal{'' if many else 's'} {said}."
    if not is_asked_well(question, said, contrast=True):
        return None
    return Fact(
        "description", small_item(name, ground.whole), question, large(said), section, place, again, worth=_WORTH
    )


def _ruled(ground: Ground, name: str, whole: str, section: int, place: Place) -> Fact | None:
    """What a rule says, in a sentence of its own behind its name."""
    said = whole.rstrip(".")
    if not whole.endswith(".") or not has_main_verb(said) or begins_with_order(said) or _LEANS.search(said):
        return None
    small = in_sentence(name, ground.whole)
    question = f"What does {small} say?"
    if not is_asked_well(question, said, contrast=True):
        return None
    return Fact(
        "description", small, question, large(said), section, place, f"{large(name)} says: {whole}", worth=_WORTH
    )


def _meaning(name: str, whole: str) -> str:
    """What a term means, as it is answered; "" where that is a statement of its own."""
    said = whole.rstrip(".")
    if quoted := _QUOTED.match(said):
        return quoted["said"]
    said = _ENDS.sub("", said).strip(" ,")
    first = said.split()[0].lower() if said else ""
    if re.match(r"from \w", said) and _SPAN.search(name):
        said = f"the {head_noun(name.lower())} {said}"
    if (
        not LEAST <= len(said.split()) <= MOST_IN_ANSWER
        or re.search(r"[?!:=“”\"→≈÷×+−]", said)
        or re.match(r"\W|\d", said)
    ):
        return ""
    if _LEANS.search(said) or first in ("like", "still") or base_of_s(first) or begins_with_order(said):
        return ""
    clause = _CLAUSE.match(said)
    kind = re.split(r" (?:that|which|who|in which|where) ", said)[0]
    return "" if not clause and has_main_verb(kind) else said


def _meant(ground: Ground, name: str, said: str, section: int, place: Place) -> Fact | None:
    small = small_item(name, ground.whole)
    if is_plural(head_noun(small)) and re.match(r"an? ", said):
        return None
    question, again = asks_meaning(small, said)
    if not is_asked_well(question, said):
        return None
    return Fact("definition", small, question, large(said), section, place, again, worth=_WORTH)
