"""The statements of a lesson's sentences, half by half: subject, verb, and what is behind, without what is added.

`clauses` takes a sentence only where all of it is plain, `parted` where all of it stands alone. Here each half of a
sentence that can be told by itself is one, whatever stands beside it: what is asked of it says no more than it does.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, is_noun_phrase
from audiolesson.draft.english.verbs import ADVERBS, ALSO_NOUNS, FUNCTION, PLAIN, PREPOSITIONS, word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, large, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.prose.clauses import EXPLETIVE, Clause, is_clear, is_subject, small_subject
from audiolesson.study.facts.prose.statement_ends import predicates
from audiolesson.study.facts.prose.statement_verbs import (
    MOST_IN_SUBJECT,
    NO_PARTS,
    agrees_with,
    is_verb_of,
    opens_with_subject,
)

MOST_WORDS = 45
LEAST_USES_OF_ONE = 4
"""Times that a lesson names "the X" which it speaks of as of one thing, though it began with "an X"."""
_CUT = lazy(r"; | [–—] |—|: ")
_OPENER = lazy(
    r"\A(?:And|But|So|Yet|Then|Instead|However|Hence|Therefore|Thus|Besides|Normally|Usually|Generally|In general"
    r"|Typically|In fact|Indeed|Of course|Rather|In short|Basically|As a rule|By definition|Here|Now|Finally|First"
    r"|In contrast|By contrast|Meanwhile|Conversely|In practice|In essence|Put simply|Simply put|In other words"
    r"|For example|For instance|Also|Later|Likewise|Similarly|Today|In turn|At its core|and|but|so|yet"
    r"|then),? (?=\w)"
)
_LEAD = lazy(
    r"(?P<lead>(?:In|On|At|By|During|Under|Within|Inside|Between|For|Among|From|Without|Like|Unlike"
    r"|Around|Before|After|With|To|Through|Since|Until|As|About|Over|Across|Above|Below|Near) [^,]{2,60}), (?P<rest>.+)"
)
_CONDITION = lazy(
    r"(?:If|When|Once|Where|Because|As|While|Although|Though|Unless|Since|What|Whatever|Whoever|Whichever|Whether|Only"
    r"|Even|Just|To|Not|Neither|Either|Both|How|Why|Who|Which|There|Here|Let|Suppose|Imagine|Nor|No|Nothing|None"
    r"|Nobody|Anyone|Anybody|Everyone|Everybody|Someone|Somebody|Does"
    r"|Do|Did|Is|Are|Can|Should|Will|Would|Could) ",
)
_ASIDE = lazy(r"(?P<x>[^,]{2,60}), (?P<aside>[^,]{2,70}(?:, [^,]{2,40}){0,2}?), (?P<rest>[a-z].+)")
_JOINT = lazy(r",? (?:and|but|while|whereas|so|for|yet|or) (?=(?P<next>.+))")
_BRACKETS = lazy(r"\s*\([^()]*\)")
_NAMED_BEHIND = lazy(r"(?:known as |called |or |namely )?(?:the )?[a-z][\w–-]*(?: (?:of )?[a-z][\w–-]*)?")
"""What stands behind a description between commas and is its name."""
_MORE = lazy(r"[?!“”\"\[\]]")
_THIS = lazy(r"(?:This|That|These|Those) ")
DENYING = frozenset(["never", "rarely", "seldom", "hardly", "scarcely", "barely", "not", "no", "longer"])
_BEFORE_VERB = word_set(
    """often usually always also normally typically generally sometimes simply just only merely mainly mostly then
    itself themselves still first therefore thus constantly all both each today"""
)


def statements(ground: Ground) -> Iterator[Clause]:
    """The statements of a lesson that have a subject which names something, in their order."""
    before: Clause | None = None
    for told in ground.told:
        if before and before.told.block != told.block:
            before = None
        said = told.bare.strip()
        if said.endswith("?") or len(said.split()) > MOST_WORDS:
            before = None
            continue
        found = None
        for half in _halves(said.rpartition("? ")[2].rstrip(".:! ")):
            for found in _of(ground, told, half, before):
                yield found
                before = found if found.verb else before
        if found is None:
            before = None


def _halves(said: str) -> Iterator[str]:
    """The parts of a sentence that may be statements by themselves: at a colon, semicolon, dash, or "and"."""
    for part in _CUT.split(said):
        start = 0
        if _CONDITION.match(large(part)):
            yield part
            continue
        for joint in _JOINT.finditer(part):
            if joint.group().startswith(",") and opens_with_subject(joint["next"]):
                yield part[start : joint.start()]
                start = joint.end()
        yield part[start:]


def _of(ground: Ground, told: Told, half: str, before: Clause | None) -> Iterator[Clause]:
    said = large(_OPENER.sub("", _OPENER.sub("", _BRACKETS.sub("", half).strip())))
    if _MORE.search(said) or len(said.split()) < 3:
        return
    lead = ""
    if found := _LEAD.fullmatch(said):
        lead, said = found["lead"], large(found["rest"])
    if _CONDITION.match(said):
        return
    one = _parted(ground, told, said, lead, before)
    if one:
        yield from predicates(one)


def _parted(ground: Ground, told: Told, said: str, lead: str, before: Clause | None) -> Clause | None:
    if it := re.match(r"(?P<it>It|They) ", said):
        verb, _, rest = said[it.end() :].partition(" ")
        if verb in _BEFORE_VERB or verb.endswith("ly"):
            verb, _, rest = rest.partition(" ")
        if not before or not rest or before.many != (it["it"] == "They") or EXPLETIVE.match(f"{verb} {rest}"):
            return None
        if not agrees_with(verb, before.many) or not (is_clear(before) or _is_likeliest(before)):
            return None
        return Clause(told, before.x, verb, rest, before.many, lead, named=True)
    if this := _THIS.match(said):
        said = f"The {said[this.end() :]}"
    aside, name_given = "", False
    if (
        (found := _ASIDE.fullmatch(said))
        and _begins_with_verb(found["rest"], found["x"])
        and found["aside"].split()[0] not in PLAIN - ALSO_NOUNS
    ):
        aside, said = found["aside"], f"{found['x']} {found['rest']}"
        if this or not ground.sets_off(without_article(found["x"])):
            name = re.sub(r"^(?:known as|called|or|namely) ", "", aside)
            named = aside.startswith("the ") and " " in found["x"] and _NAMED_BEHIND.fullmatch(aside)
            name_given = bool(named)
            if named or (ground.sets_off(without_article(name)) and "," not in name):
                aside = name
                said = f"{large(name)} {found['rest']}"
    words, tokens = said.split(), tokens_of(said)
    for at in range(1, min(MOST_IN_SUBJECT + 1, len(words) - 1)):
        subject, verb = words[:at], words[at]
        if subject[-1][-1] in ",.;" or not verb.islower() or not verb.isalpha():
            if subject[-1][-1] in ",.;":
                return None
            continue
        if len(subject) > 1 and (subject[-1] in _BEFORE_VERB or subject[-1].endswith("ly")):
            subject = subject[:-1]
        x = " ".join(subject)
        if subject[-1].lower() in FUNCTION | ADVERBS | DENYING or NO_PARTS.search(x):
            continue
        many = is_many(x) or " and " in x
        if not agrees_with(verb, many) or not is_verb_of(ground, words, tokens, at, x):
            continue
        x = small_subject(ground, x)
        if not (name_given or _names(ground, x)) or (at == len(subject) and begins_with_order(said)):
            return None
        if this and not _is_known_as(ground, x):
            return None
        return Clause(told, x, verb, " ".join(words[at + 1 :]), many, lead, aside, named=bool(this))
    return None


def _names(ground: Ground, x: str) -> bool:
    """Whether a subject names a thing by itself, or all its parts do."""
    if re.match(r"(?:all|both) ", x):
        return False
    x = without_part(re.sub(r"^(?:each|every) ", "a ", x))
    if " and " in x and all(_names(ground, part) for part in x.split(" and ")):
        return True
    name = without_article(x)
    slanted = name.lower() in ground.slanted
    often = re.fullmatch(r"the [a-z-]+", x) is not None and ground.uses(name) >= LEAST_USES_OF_ONE
    return often or is_subject(ground, x) or (slanted and is_noun_phrase(name))


_PART_OF = lazy(
    r"^(?P<thing>(?:an? |the )?(?:[\w’'-]+ ){1,3}?)(?:[a-z]{3,}ed|set|made|built|found|held|kept|written|drawn|taken) "
    rf"(?:{'|'.join(sorted(PREPOSITIONS))}|above|below) .+"
)


def without_part(x: str) -> str:
    """A subject without the participle that narrows it: "a price | set below the cost"."""
    found = _PART_OF.match(x)
    return found["thing"].strip() if found else x


def _is_known_as(ground: Ground, x: str) -> bool:
    """Whether "this X" may be told as "the X": the lesson sets it off, or it has two words and comes again."""
    name = without_article(x)
    return ground.sets_off(name) or (" " in name and ground.uses(name) > 1)


_SINGLE = lazy(
    r"\b(?:an?|the|one|each|every) (?P<noun>[\w’'-]+(?: [\w’'-]+)??)(?= (?:of|in|at|on|to|from|by|with|for|and"
    r"|that|which|into)\b|,|$)"
)
_MANY = lazy(r"\b[a-z]{3,}s(?= (?:of|in|at|on|to|from|by|with|for|and|that|which|into)\b|,|$)")


def _is_likeliest(before: Clause) -> bool:
    """Whether the subject of a statement is what "it" or "they" means: of its number no other noun stands behind."""
    if before.many:
        return not _MANY.search(before.rest)
    return all(is_plural(found["noun"]) for found in _SINGLE.finditer(before.rest))


def _begins_with_verb(rest: str, x: str) -> bool:
    words = rest.split()[:2]
    if words and (words[0] in _BEFORE_VERB or words[0].endswith("ly")):
        words = words[1:]
    return bool(words) and agrees_with(words[0], is_many(x) or " and " in x)
