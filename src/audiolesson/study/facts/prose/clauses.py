"""Plain statements cut at their verb, with what "it" or "they" means put in: "DNS | was | designed by …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from audiolesson.draft.english.forms import DESCRIBING, base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.known_names import LANDS, OF_A_LAND
from audiolesson.draft.english.tags import first_verb
from audiolesson.draft.english.verbs import ADVERBS, DETERMINERS, FUNCTION, PAST, PLAIN, PREPOSITIONS, PRONOUNS
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import in_sentence, is_many, is_term, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.of_many import is_one_of_many

MOST_WORDS = 34
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late)"
OPEN = lazy(
    r"\b(?:this|these|that one|those(?! who| that| which| of)|it|its|they|them|their|he|she|his|her|him|you|your|we"
    r"|our|(?-i:[Uu]s)|i|my|me|here|there|also|too|then|such(?! as)|same|another|others?|former|latter|both|ones?|above"
    r"|below|instead|however|therefore|thus|again|still|even|only|just|each other|so|now|today|example"
    r"|else|not|yet|already"
    r"|later|earlier|lesson|chapter|section|page|figure|table|none|neither|nothing|older|newer|larger|smaller"
    r"|bigger|higher|lower|better|worse|more|less|fewer|new|old)\b",
    re.I,
)
"""What has its meaning from the sentences around, or denies."""
LEANS = lazy(
    r"\b(?:this|these|that one|those(?! who| that| which| of| in| with)|he|she|his|her|him|you|your|we|our|(?-i:[Uu]s)"
    r"|i|my|me|here|also|too(?= *$|[,.])|then|such(?! as)|same|another|former|latter|instead|however"
    r"|therefore|thus|again|else|later"
    r"|earlier"
    r"|lesson|chapter|section|page|figure|table|neither|today|now)\b|^(?:it|its|they|their|them|one|ones"
    r"|others?|above"
    r"|below|so|not|even|only|just|there|what)\b|\b(?:the other|the two|the three|the four|the others"
    r"|the first|the second)\b(?! \w+ of)",
    re.I,
)
"""What a description may not hold: "it" and "its" in it mean what it begins with."""
EXPLETIVE = lazy(
    r"(?:is|was|may be|can be|will be|would be|seems|appears|becomes) (?:\w+ly )?(?:an? )?(?:[\w-]+ )?[\w-]+"
    r" (?:to|that|how|whether|when|if|for|who|which|not|than)\b"
    r"|(?:(?:may|can|will|would) )?(?:takes?|took|follows?|turns? out|pays?|means?|depends?|happens?|matters?|rains?"
    r"|makes? sense|helps?|(?:gets|grows) (?:dark|late|light)|costs?|looks?|sounds?)\b"
)
"""How a sentence goes on whose "it" means nothing before."""
_ASIDE = lazy(r"(?P<x>[^,]+), (?P<aside>[^,]+(?:, [^,]+)?), (?P<rest>.+)")
_LEAD = lazy(
    r"(?P<lead>(?:In|On|By|At|During|Around|About|Until|Since|From|Under|For|After|Before|Over|Within|Between|With)"
    r" [^,]{2,50}), (?P<rest>.+)"
)
_SOME = lazy(r"(?:[Mm]ost|[Aa]ll|[Mm]any|[Ss]ome) (?!of\b)")
"""What tells only of a part of what is named, or of all of it."""
_IN_YEAR = lazy(
    rf"(?P<lead>(?:In|During) (?:about )?(?:{MONTH} )?(?:1\d{{3}}|20\d\d|the (?:early |late )?\d{{4}}s)"
    rf"|On \d\d? {MONTH} (?:1\d{{3}}|20\d\d)) (?P<rest>.+)"
)
_OFTEN = lazy(
    r"(?:Normally|Usually|Generally|In general|Typically|In fact|Indeed|Of course|In short|Basically|As a rule"
    r"|By definition),? (?=[a-z])"
)
_SO = lazy(r"(?:That|This) is (?:why|how) (?=an? |the |[a-z]+s )")
_THIS_IS = lazy(r"(?:This|That)(?: [a-z]+){1,2}, (?:called |known as )?(?P<x>(?:the |an? )[a-z]+(?: [a-z]+)?), ")
"""A thing that the sentence before told, with its name: "This first coat, the engobe, …"."""
_ORDERS = frozenset(
    ["note", "see", "imagine", "suppose", "consider", "assume", "remember", "recall", "say", "think", "let"]
)
_ANYONE = lazy(
    r"\b(?:users?|developers?|readers?|customers?|compan(?:y|ies)|members?|teams?|learners?|someone|anyone"
    r"|somebody|everyone|men|women|beginners?)$"
)
_PRONOUN = lazy(r"(?P<it>It|They) ")


class Stated(Protocol):
    """A statement with its verb, what stands behind it, and whether it is of several."""

    @property
    def verb(self) -> str: ...

    @property
    def rest(self) -> str: ...

    @property
    def many(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement. `x`: its subject as it stands in mid-sentence, `named`: it was put in for a pronoun.

    `lead`: what stands in front of it before a comma, `aside` what stands behind its subject between commas.
    """

    told: Told
    x: str
    verb: str
    rest: str
    many: bool
    lead: str = ""
    aside: str = ""
    named: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it is told of a thing as such, not of most or some."""
        return not _SOME.match(self.x)

    @property
    def said(self) -> str:
        """The statement without what stands in front, as a sentence."""
        return f"{large(self.x)} {self.verb} {self.rest}."


def clauses(ground: Ground) -> Iterator[Clause]:
    """The statements of a lesson whose subject is named, in their order."""
    before: Clause | None = None
    for told in ground.told:
        if before and before.told.block != told.block:
            before = None
        whole = told.bare.removesuffix(".")
        plain = told.bare.endswith(".") and len(whole.split()) <= MOST_WORDS and not re.search(r"[?!“”\"()\[\]]", whole)
        halves = _halves(ground, whole) if plain else ()
        for half in halves:
            clause = _clause(ground, told, large(half), before)
            if clause:
                yield clause
            before = clause or (before if len(halves) > 1 else None)
        if not halves:
            before = None


_JOINT = lazy(r"; (?:and |but )?|, (?:and|but|so|while|whereas) |: ")
_CONDITION = lazy(
    r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|After|Before|Since|Either|Neither|Both|Not) "
)


def _halves(ground: Ground, whole: str) -> tuple[str, ...]:
    """The statements of a sentence that stand side by side, each with its own subject; all of it where there is one."""
    if _CONDITION.match(whole) or not _JOINT.search(whole):
        return (whole,)
    parts = _JOINT.split(whole)
    alone = all(first_verb(large(part)) > 0 for part in parts)
    return tuple(parts) if alone and all(_opens(ground, part) for part in parts[1:]) else (whole,)


def _opens(ground: Ground, part: str) -> bool:
    """Whether some words begin with a subject of their own."""
    if re.match(r"(?:it|they) ", part):
        return True
    x = " ".join(part.split()[: first_verb(large(part))])
    return is_subject(ground, x)


def _clause(ground: Ground, told: Told, said: str, before: Clause | None) -> Clause | None:
    lead = ""
    said = large(_THIS_IS.sub(r"\g<x> ", _SO.sub("", _OFTEN.sub("", said))))
    if found := _LEAD.fullmatch(said) or _IN_YEAR.fullmatch(said):
        lead, said = found["lead"], large(found["rest"])
    if pronoun := _PRONOUN.match(said):
        rest = said[pronoun.end() :]
        if not before or before.many != (pronoun["it"] == "They") or EXPLETIVE.match(rest) or not is_clear(before):
            return None
        verb, _, rest = rest.partition(" ")
        return Clause(told, before.x, verb, rest, before.many, lead, named=True) if rest else None
    aside = ""
    at = first_verb(said)
    if (found := _ASIDE.fullmatch(said)) and first_verb(f"{found['x']} {found['rest']}") == len(found["x"].split()):
        said, aside = f"{found['x']} {found['rest']}", found["aside"]
        at = first_verb(said)
    words = said.split()
    tokens = tokens_of(said)
    sure = (
        0 < at < len(words) - 1
        and words[: at + 1] == tokens[: at + 1]
        and words[at - 1].lower() not in FUNCTION | ADVERBS
    )
    if not sure or not is_subject(ground, in_sentence(" ".join(words[:at]), ground.whole)):
        at = likely_verb(words)
    if not at:
        return None
    if words[at + 1] in _OFTEN_DOES and words[at + 2 : at + 3] and words[at + 2] in PLAIN:
        return None
    after = words[at + 1].rstrip(",")
    if (
        is_plural(words[at])
        and f"{words[at]} {after}" != "takes place"
        and (after in PLAIN or after in PAST or base_of_ed(after))
    ):
        return None
    x = small_subject(ground, " ".join(words[:at]))
    if not is_subject(ground, x):
        return None
    many = is_many(x) or " and " in x
    return Clause(told, x, words[at], " ".join(words[at + 1 :]), many, lead, aside)


_OFTEN_DOES = frozenset(["often", "usually", "always", "never", "rarely", "sometimes", "seldom", "generally"])
_DESCRIBES = lazy(r"(?:ed|al|ic|ar|ing|ous|ive|er|ight|less|ful|en)$")


def small_subject(ground: Ground, x: str) -> str:
    """A subject as it stands in mid-sentence, small where its capital is only that of the sentence."""
    if " " in x and OF_A_LAND.fullmatch(x.partition(" ")[0]):
        return x
    small = in_sentence(x, ground.whole)
    first, _, rest = small.partition(" ")
    if not re.fullmatch(r"[A-Z][a-z]{2,}", first) or OF_A_LAND.fullmatch(first) or LANDS.fullmatch(first):
        return small
    if has(ground.whole, first, "(?<=[a-z,;] )", r"\b"):
        return small
    plain = first.lower() in PLAIN if not rest else re.fullmatch(r"(?:[a-z-]+|[A-Z])(?: (?:[a-z-]+|[A-Z]))*", rest)
    known = bool(rest) or bool(_DESCRIBES.search(first)) or first.lower() in PLAIN or is_plural(first)
    return f"{first.lower()} {rest}".strip() if plain and known else small


LEAST_USES = 2
"""Times that a lesson uses a word with "the" which there is one of."""
MOST_IN_SUBJECT = 5


def likely_verb(words: list[str]) -> int:
    """Where a word stands that is a verb by its form and the words beside it, though it may be a noun; 0 where none."""
    for at in range(1, min(MOST_IN_SUBJECT + 1, len(words) - 1)):
        word, before, after = words[at], words[at - 1], words[at + 1]
        if at == 1 and before in ("A", "An", "The"):
            continue
        if "," in before or not word.islower() or before.lower() in FUNCTION:
            return 0
        if DESCRIBING.search(before):
            if at > 1 and words[0] in ("A", "An", "The"):
                continue
            return 0
        if base_of_s(word) and not is_plural(before) and after not in ("of", "and", "or", "is", "are", "was", "were"):
            return at
        past = word in PAST or base_of_ed(word)
        if past and (after in DETERMINERS | PRONOUNS or after[:1].isupper()):
            return at
        if word in PLAIN and is_plural(before) and after in DETERMINERS | PREPOSITIONS:
            return at
    return 0


_NARROWS = r"(?:of|in|for|on|with|from|between|to|known as|called)"
"""What stands behind the noun of a subject and tells which one it is."""


def is_subject(ground: Ground, x: str) -> bool:
    """Whether the words before a verb name a thing by themselves."""
    name = without_article(x)
    if some := _SOME.match(x):
        return is_many(x) and is_subject(ground, x[some.end() :])
    if re.search(r"\b(\w+) \1\b", x, re.I) or _ANYONE.search(x) or x.split()[0].lower() in _ORDERS:
        return False
    if OPEN.search(x) or x.split()[0].lower() in DETERMINERS - {"a", "an", "the"}:
        return False
    if re.fullmatch(r"the [a-z-]+", x):
        if ground.sets_off(name):
            return True
        return (
            ground.uses(name) > LEAST_USES
            and not is_plural(name)
            and not is_one_of_many(name, ground.low, pointing=True)
        )
    if re.search(r"\b(?:that|which|who|whose|where|when|if|as|because|than|but|or)\b", x):
        return False
    known = ground.sets_off(name) or re.search(rf"\b{_NARROWS}\b", name) is not None
    return is_term(re.split(f" {_NARROWS} ", x)[0], marked=known) or is_term(x, marked=known)


def is_clear(before: Stated) -> bool:
    """Whether a pronoun can only mean the subject of the statement before: what else it names has another number."""
    if before.verb in ("is", "are", "was", "were"):
        return True
    others = re.findall(r"\b(an?|the|its|one|each|every) [\w-]+", before.rest)
    return not others if not before.many else not re.search(r"\b[a-z]+s\b", before.rest)


def asks_do(clause: Clause) -> tuple[str, str]:
    """The helping verb and the plain form of a statement's verb: does, record; ("", "") where it has none."""
    verb = clause.verb
    if clause.many:
        return ("do", verb) if verb in PLAIN else ("", "")
    return ("does", base) if (base := base_of_s(verb)) else ("", "")


def head_of(rest: str) -> str:
    """What is said, without what is added behind a comma: "molten rock, which …" → "molten rock"."""
    found = re.search(
        r"(?:; |: ).*|(?:,| –|—) (?:and|but|so|though|although|while|whereas|because|since|if|whether|unless|until"
        r"|even|which|who|where"
        r"|as|just|much|not|or|usually|often|such as|including|for)\b.*|,? (?:because|although|whereas"
        r"|even though)\b.*",
        rest,
    )
    return rest[: found.start()] if found else rest
