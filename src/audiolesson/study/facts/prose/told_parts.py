"""Every statement of a lesson that can be heard alone: sentences parted at their joints, with what "it" means put in.

`clauses` asks for a subject that is a thing taught, and `parted` for one sentence that is one statement. Here a
sentence gives as many statements as it has, so that numbers, places and dates in the second half are found too.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from audiolesson.draft.english.forms import DESCRIBING, base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.verbs import (
    ADVERBS,
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    PAST,
    PLAIN,
    PREPOSITIONS,
    PRONOUNS,
)
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, large
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.alone import is_familiar
from audiolesson.study.facts.prose.bare import is_bare
from audiolesson.study.facts.prose.clauses import EXPLETIVE, MONTH, is_clear, small_subject
from audiolesson.study.facts.prose.commands_told import TOOLS
from audiolesson.study.facts.prose.parted import Parted
from audiolesson.study.facts.prose.plain_sentences import closed, unjoined

MOST_WORDS = 42
MOST_IN_SUBJECT = 9
MOST_BEHIND_PARTICIPLE = 3
"""Words between a participle and the verb of its sentence."""
_MORE = lazy(r"[?!\[\]<>{}|…]")
_QUOTED = lazy(r"[“”\"()]")
_OPENER = lazy(
    r"^(?:And|But|So|Yet|Or|Finally|(?:First|Second)(?=,| (?:the|an?|it|they) )|There(?= [A-Z])|Today|Still|In fact"
    r"|In short|In practice|In general|In particular|By convention|By default|For example|For instance"
    r"|Strictly speaking|Of course|Indeed|Normally|Usually|Here|Now|Hence|Thus|Again|Moreover|Similarly|Likewise"
    r"|As a result|On average"
    r"|The (?:[a-z]+ )?(?:result|upshot|effect|consequence|outcome|truth|fact) is that|It follows that"
    r"|It turns out that"
    r"|That is (?:also )?why),? (?=[A-Za-z])"
)
_JOINT = lazy(r"; (?:and |but )?|: |, (?:and|but|so|while|whereas|yet|for) | – | — ")
_PREPOSITION = (
    r"(?:[Ii]n|[Oo]n|[Aa]t|[Bb]y|[Ff]or|[Dd]uring|[Aa]round|[Uu]nder|[Aa]fter|[Bb]efore|[Oo]ver|[Ww]ithin|[Bb]etween"
    r"|[Ww]ith|[Ii]nside|[Uu]p to|[Aa]mong|[Tt]hrough|[Ff]rom|[Aa]long|[Tt]o|[Oo]f|[Aa]s|[Ww]ithout|[Ss]ince"
    r"|[Tt]owards?)"
)
_UNCUT = lazy(
    rf"(?P<lead>On \d\d?(?:st|nd|rd|th)? {MONTH}(?: \d{{4}})?|(?:In|By|During|Around|Since"
    rf"|From) (?:{MONTH} )?(?:about )?(?:\d{{3,4}}|the (?:early |late )?\d{{4}}s)"
    rf"|In {MONTH}|(?:In|By|Around|About|Towards?|From|Until) (?:about )?\d+ (?:BCE?|AD|CE)"
    r"|(?:In|Inside|Within|At|On) (?:an?|the|most|every|each) (?:[a-z-]+ ){1,3}?"
    r"(?=(?:the|an?) ))(?: |(?<= ))(?P<rest>[A-Za-z].+)"
)
"""What stands in front without a comma: a date, or a place before a subject with an article."""
_LEAD = lazy(
    r"(?P<lead>(?:In|On|At|By|For|During|Around|About|Under|After|Before|Over|Within|Between|With|Inside|Above|Below"
    r"|Without|Among|Through|From|Along|If|When|Where|Once|Until|As long as) [^,:;]{2,60}), (?P<rest>.+)"
)
_CONDITION = lazy(
    r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|Since|What|Whatever|Whoever|Only|Even|Just|To"
    r"|Either|Neither|Not|No|Nothing|Nobody|How|Why|There|Let|Nor|Until|Whether|Here|Hardly|Whichever|Anyone|Anything"
    r"|Everyone|Everybody|Everything|Someone|Somebody|Something|Some|Many|Several|Few|Others?|Another)\b"
)
_POINTS = lazy(
    r"\b(?:this|these|that one|he|she|(?<!and )his|(?<!and )her|him|himself|herself|you|your|yourself|we|our"
    r"|(?-i:[Uu]s)|i|my|me|mine|here|such(?! as)"
    r"|former|latter|above|below(?! [a-z]*\d)"
    r"|(?:the|in|see|next|last) (?:lesson|chapter|section|page|figure|table|exercise|tutorial|course)"
    r"|(?:lesson|chapter|section|page|figure|table|exercise) \d+"
    r"|tomorrow|yesterday|let['’]s)\b|['’](?:re|ve|ll|d|m)\b"
    r"|\bthose\b(?! who| that| which| of| in| with)"
    r"|(?-i:\bthe (?:other|others|rest|same(?! [a-z]+ (?:as|in))|two|three|four|five|second|third|next"
    r"|latter|last|first(?! \w+ of))\b)",
    re.I,
)
"""What points out of a statement, wherever it stands."""
_TIED = lazy(
    r" (?:also|then|therefore|however|thus|instead|too|again|afterwards|meanwhile|else|later|either)(?=$|[ ,.])"
)
_INNER = lazy(r"\b(?:that|which|who|whose|where|when|if|as|because|than|but|or|what|how)\b|[,:;]")
_ADVERB = lazy(r"(?:\w+ly|often|usually|always|sometimes|frequently|normally|never|rarely|seldom)")
_DENYING = frozenset(["never", "rarely", "seldom", "hardly", "scarcely", "barely"])
_PRONOUN = lazy(r"(?P<it>It|They) (?P<rest>.+)")
_APPOSED = lazy(r"(?P<x>[^,]+), (?P<aside>(?:an? |the |or |with |such as )?[^,]+), (?P<rest>.+)")
_DATE = lazy(r"(?:in|around|about) (?:about )?(?:1\d{3}|20\d\d)")
_NO_SUBJECT = lazy(rf"{_PREPOSITION} |(?:most|much|all|half|each|some|part) of |nowadays |\w+ing (?:that|how) |[^\w]")
_NOT_ALONE = lazy(r"(?:that [a-z]|its|their|his|all|both|each other|it|they)\b", re.I)
_COUNTED = lazy(r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) ")
_OWN = lazy(r"\b(?:his|her)\b")
_ADDED = lazy(
    r"(?:: |; |, (?:which|who|where|when|and|but|so|because|as|since|while|although|though|whereas|just)\b"
    r"| – | — | because | which ).*"
)
"""What a statement adds at its end."""
_IT = lazy(r"\b(?:it|its|they|them|their)\b")


def told_parts(ground: Ground) -> Iterator[Parted]:
    """The statements of a lesson's plain sentences whose subject is known, in their order."""
    block: int = -1
    before: Parted | None = None
    for told in map(closed, ground.told):
        if told.block != block:
            block, before = told.block, None
        if not is_plain(told):
            before = None
            continue
        for half in halves(told):
            before = statement(ground, told, half, before)
            for said in (before, _relative(half, before)) if before else ():
                if said and (one := standing(ground, said)):
                    yield one


def halves(told: Told) -> list[str]:
    """The parts of a sentence that may be statements, without what joins it to the one before."""
    return _halves(_unjoined(told.bare.rstrip(".")))


_WHICH = lazy(r"(?P<x>[^,]+), which (?:usually |often |then )?(?P<verb>[a-z]+) (?P<rest>[^,]+), ")


def _relative(half: str, one: Parted) -> Parted | None:
    """What a clause between commas tells of the subject: "Kaolin, which | holds | the shape of a pot, is …"."""
    found = _WHICH.match(half)
    if not found or found["x"].lower() != one.x.lower() or found["verb"] in AUXILIARIES:
        return None
    return replace(one, lead="", verb=found["verb"], rest=found["rest"]) if _agrees(found["verb"], one.many) else None


def is_plain(told: Told) -> bool:
    """Whether a sentence only tells: it ends in a full stop, holds no link, no question and no quotation."""
    said = told.bare
    return said.endswith(".") and not _MORE.search(said) and not told.text.links and len(said.split()) <= 45


def _unjoined(said: str) -> str:
    return unjoined(large(_OPENER.sub("", said)))


def _halves(said: str) -> list[str]:
    """The parts of a sentence that have a subject and a verb of their own each; all of it where one has not."""
    parts, ends = [], 0
    for joint in _JOINT.finditer(said):
        head, tail = said[ends : joint.start()], said[joint.end() :]
        if _is_clause(head) and _is_clause(tail):
            parts.append(large(head))
            ends = joint.end()
    return [*parts, large(said[ends:])]


def _is_clause(part: str) -> bool:
    """Whether some words begin with a subject and its verb."""
    if found := _LEAD.fullmatch(large(part)):
        part = found["rest"]
    at = _verb_at(large(part))
    words = part.split()
    return 0 < at < len(words) - 1 and at <= MOST_IN_SUBJECT and not _INNER.search(" ".join(words[:at]))


def statement(ground: Ground, told: Told, said: str, before: Parted | None) -> Parted | None:
    """One half of a sentence as a statement; what "it" means is the subject of the statement `before`."""
    lead = ""
    if found := _UNCUT.fullmatch(said) or _LEAD.fullmatch(said):
        lead, said = found["lead"].strip(), large(found["rest"])
    if _CONDITION.match(said) or len(said.split()) > MOST_WORDS:
        return None
    if found := _PRONOUN.match(said):
        verb, _, rest = found["rest"].partition(" ")
        if not before or not rest or before.many != (found["it"] == "They") or EXPLETIVE.match(found["rest"]):
            return None
        known = verb in AUXILIARIES or base_of_s(verb) or verb in PAST or base_of_ed(verb) or verb in PLAIN
        return replace(before, told=told, lead=lead, verb=verb, rest=rest) if known and is_clear(before) else None
    if (found := _APPOSED.fullmatch(said)) and _verb_at(f"{found['x']} {found['rest']}") == len(found["x"].split()):
        said = f"{found['x']} {found['rest']}"
        lead = lead or (large(found["aside"]) if _DATE.fullmatch(found["aside"]) else "")
    words, tokens = said.split(), tokens_of(said)
    at = _verb_at(said)
    if not 0 < at < len(words) - 1 or at > MOST_IN_SUBJECT or words[: at + 1] != tokens[: at + 1]:
        return None
    subject, verb = words[:at], words[at]
    if subject[-1].lower() in _DENYING:
        return None
    if at > 1 and _ADVERB.fullmatch(subject[-1]):
        subject = subject[:-1]
    x = " ".join(subject)
    if (
        _INNER.search(x)
        or _NO_SUBJECT.match(x)
        or " to " in x
        or subject[-1].lower() in FUNCTION | ADVERBS
        or not verb.islower()
        or begins_with_order(said)
    ):
        return None
    several = is_many(x.split(" of ")[0]) or " and " in x
    if not _agrees(verb, several):
        return None
    small = small_subject(ground, x)
    small = TOOLS.get(small, small[0].lower() + small[1:] if _COUNTED.match(small) else small)
    return Parted(told, lead, small, verb, " ".join(words[at + 1 :]), several)


@lru_cache(maxsize=1024)
def _verb_at(said: str) -> int:
    """The place of the verb of some words; a half of a sentence asks for it again as a statement."""
    return _verb_of(said, said.split())


def _verb_of(said: str, words: list[str]) -> int:
    """The place of the verb: the likeliest word in front of one that is sure, behind a name that "called" gives."""
    sure, likely = first_verb(said), _likely(words)
    noun = 0 < sure < len(words) and words[sure] in ALSO_NOUNS and likely == sure + 1
    if likely and (likely < sure or sure < 1 or noun):
        return likely
    if words[sure:] and words[sure] in ("called", "named", "known") and sure > 1:
        behind = first_verb(" ".join(words[sure + 1 :]))
        return sure + 1 + behind if behind > 0 else sure
    return sure


_BEHIND_VERB = lazy(
    r"[A-Z\d].*|[a-z]+ly|[a-z]+s|about|around|roughly|nearly|almost|only|up|out|down|off|away|back|no|that|what|how|where"
    r"|perhaps|more|less|most|half|twice|once|twenty|thirty|two|three|four|five|six|seven|eight|nine|ten|hundreds?"
)
_NUMBERS = frozenset(
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "both", "half"]
)


def _likely(words: list[str]) -> int:
    """Where a word stands that is a verb by its form, with a noun in front of it and behind it what follows verbs."""
    for at in range(1, min(MOST_IN_SUBJECT + 1, len(words) - 1)):
        word, before, after = words[at], words[at - 1].lower(), words[at + 1]
        if word in AUXILIARIES or before.endswith(",") or word == "which":
            return 0
        if (
            not word.islower()
            or not word.isalpha()
            or before in FUNCTION | DETERMINERS | _NUMBERS
            or after in ("of", "by")
        ):
            continue
        plural = is_plural(before.rstrip("’'"))
        past = word in PAST or base_of_ed(word) != ""
        third = base_of_s(word) != "" and not plural and not (at == 1 and before in ("a", "an", "the"))
        plain = word in PLAIN and (plural or " and " in f" {' '.join(words[:at])} ") and not base_of_s(word)
        opens = after.lower() in DETERMINERS | PRONOUNS | PREPOSITIONS or _BEHIND_VERB.fullmatch(after.rstrip(","))
        if not (past or third or plain) or not opens or DESCRIBING.search(before):
            continue
        if third and ((after in PLAIN and after not in PREPOSITIONS) or after in PAST or after in AUXILIARIES):
            continue
        if past and after in PREPOSITIONS and first_verb(" ".join(["It", *words[at + 1 :]])) > 0 and "," not in word:
            behind = first_verb(" ".join(["It", *words[at + 1 :]]))
            if not _INNER.search(" ".join(words[at + 1 : at + behind])):
                continue  # a participle, with the verb behind it: "the glaze mixed in the shed is …"
        if past and after in PREPOSITIONS and 0 < _likely(["It", *words[at + 2 :]]) <= MOST_BEHIND_PARTICIPLE:
            continue
        return at
    return 0


def _agrees(verb: str, many: bool) -> bool:
    if verb in AUXILIARIES:
        return (verb not in ("is", "was", "has", "does")) if many else verb not in ("are", "were", "have", "do")
    if verb in PAST or base_of_ed(verb):
        return True
    return (verb in PLAIN and not base_of_s(verb)) if many else bool(base_of_s(verb))


def standing(ground: Ground, one: Parted) -> Parted | None:
    """A statement that is heard alone, without an end that points out of it; None where it points itself."""
    if _NOT_ALONE.match(one.x) or _POINTS.search(one.x) or _IT.search(one.lead) or _POINTS.search(one.lead):
        return None
    if is_bare(one.x) and " and " not in one.x and not is_familiar(ground, one.told, one.x):
        return None
    person = re.match(r"[A-Z][\w’'.-]+ [A-Z]", one.x)
    for rest in (one.rest, _ADDED.sub("", one.rest), one.rest.split(", ")[0]):
        said = _OWN.sub("", rest) if person else rest
        if (
            rest
            and not _POINTS.search(said)
            and not _TIED.search(rest)
            and not _QUOTED.search(f"{one.lead} {one.x} {rest}")
        ):
            return replace(one, rest=rest)
    return None
