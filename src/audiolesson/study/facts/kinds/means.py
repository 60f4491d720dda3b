"""How things are done, what they do to others and what laws did: "How does …?", "What did the … Act do?".

What a thing lets somebody do is one of many deeds that it is good for: teachers kept no such card, so none is made.
"""

import re
from collections.abc import Iterator

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.forms import base_of_ed, base_of_s, tokens_of
from audiolesson.draft.english.tags import first_verb, has_main_verb, is_noun_phrase
from audiolesson.draft.english.verbs import PAST, PLAIN
from audiolesson.draft.refusing.leaning import leans_back
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import is_many, is_term, small_item, without_article
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact

MOST_WORDS = 32
_X = r"(?P<x>(?:An? |The )?[A-Za-z][\w'’-]*(?: [\w'’-]+){0,5}?)"
_BY = lazy(rf"{_X} (?P<v>[a-z]+) (?P<y>[^,;:]{{4,70}}?),? by (?P<how>[a-z]+ing [^;:]+)\.$")
_LAW = lazy(
    r"(?P<x>The (?:[A-Z][\w'’-]*|of|and|[a-z]+-[A-Z]\w+)(?: (?:[A-Z][\w'’-]*|of|and|the))*? ?(?:Act|Acts|Amendment"
    r"|Treaty|Proclamation|Doctrine|Compromise|Ordinance|Law|Code|Decision|Agreement|Accords?|Clause|Resolution"
    r"|Edict|Plan|Pact)(?: of (?:\d{4}|[A-Z]\w+))?) (?P<v>granted|gave|allowed|prohibited|banned|required|established"
    r"|created|outlawed|ended|abolished|guaranteed|provided|forbade|authorized|imposed|restricted|limited|extended|made"
    r"|set|raised|lowered|divided|recognized|declared|protected|organized|opened|admitted|reduced|defined|levied|placed"
    r"|requires|grants|gives|allows|prohibits|bans|establishes|guarantees|protects|forbids|limits|defines) "
    r"(?P<y>[^;:]+)\.$"
)
_OBJECT = lazy(
    rf"{_X} (?P<v>measures?|stores?|secretes?|builds?|predicts?|detects?|catalyzes?|separates?|carry|carries|studies"
    r"|study|monitors?|encodes?|filters?|innervates?|examines?|tracks?|modify|modifies|popularized"
    r"|pioneered) (?P<y>[^;:]+)\.$"
)
_LEANS = lazy(
    r"\b(?:this|these|those|it|they|them|here|he|she|his|her|him|also|then|however|such|another|others|same|your|we"
    r"|our|ours|one|ones|both|further|instead|too|later|still|not|even|now|today|i|my|their|its|simply|just|thus"
    r"|therefore)\b",
    re.I,
)
_NO_DEED = lazy(
    r"(?:be|do|go|play|help|focus|can|may|begin|start|end|show|illustrate|respond|continue"
    r"|proceed|believe|work|appear|seem)\Z"
)


def means(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that says how its subject does a thing, to what, or what a law did."""
    for told in ground.told:
        if len(told.bare.split()) > MOST_WORDS or ":" in told.bare or leans_back(told.bare):
            continue
        if fact := _law(ground, told) or _by(ground, told) or _object(ground, told):
            yield fact


def _base(verb: str, many: bool) -> tuple[str, str]:
    """The form of "do" that asks for a verb, and its plain form; ("", "") where it is no verb of such a subject."""
    if past := base_of_ed(verb):
        return "did", past
    if many:
        return ("do", verb) if verb in PLAIN else ("", "")
    return ("does", base_of_s(verb)) if base_of_s(verb) else ("", "")


def _subject(ground: Ground, told: Told, x: str) -> str:
    """The subject as it is asked about; "" where it means nothing by itself."""
    bare = without_article(x)
    known = " " in bare or bare.lower() in ground.strong | ground.glossary or ground.uses(bare) > 1
    marked = bare.lower() in ground.strong | ground.glossary or _is_named(bare, ground.whole)
    core = re.sub(r" (?:of|in|on) .*", "", x)
    if not known or not is_term(core, marked) or first_verb(told.bare) not in (len(tokens_of(x)), -1):
        return ""
    return small_item(x, ground.whole)


def _is_named(bare: str, whole: str) -> bool:
    """Whether a phrase has a capital in mid-sentence too."""
    return bare[:1].isupper() and has(whole, bare, "(?<=[a-z,—])|(?<=[a-z,—] )", r"\b")


def _goes_on(how: str) -> bool:
    """Whether a second deed of the subject stands behind the means: "by resting and reached the top"."""
    return any(base_of_ed(word) or word in PAST for word in re.findall(r"\band (\w+)", how))


def _by(ground: Ground, told: Told) -> Fact | None:
    found = _BY.match(told.bare)
    if not found or _LEANS.search(told.bare) or has_main_verb(found["y"]) or _goes_on(found["how"]):
        return None
    x = _subject(ground, told, found["x"])
    do, base = _base(found["v"], is_many(found["x"]))
    if (
        not x
        or not base
        or _NO_DEED.match(base)
        or re.search(r"\b(?:and|that|which|who|to|how|what|whether)\b", found["y"])
    ):
        return None
    question = f"How {do} {x} {base} {found['y']}?"
    return made(ground, told, "cause", x, question, f"by {found['how']}", told.bare, 1.9)


def _object(ground: Ground, told: Told) -> Fact | None:
    found = _OBJECT.match(told.bare)
    if not found or _LEANS.search(told.bare) or len(told.bare.split()) > 20:
        return None
    x = _subject(ground, told, found["x"])
    do, base = _base(found["v"], is_many(found["x"]))
    y = found["y"].split(", ")[0]
    bare = without_article(found["x"])
    if " " not in bare and bare.lower() not in ground.strong | ground.glossary and not _is_named(bare, ground.whole):
        return None
    if (
        not x
        or not base
        or len(content_words(y)) < 2
        or re.match(r"(?:data|information)\b", y)
        or not (do == "did" or is_noun_phrase(y))
        or any(base_of_s(word) for word in re.findall(r" and (\w+s) \w", y))
        or (do == "did" and not x[:1].isupper())
    ):
        return None
    return made(ground, told, "description", x, f"What {do} {x} {base}?", y, told.bare, 1.3)


def _law(ground: Ground, told: Told) -> Fact | None:
    found = _LAW.match(told.bare)
    if not found or _LEANS.search(told.bare) or len(found["x"].split()) < 3:
        return None
    do = "does" if found["v"].endswith("s") and not found["v"].endswith("ss") else "did"
    many = found["x"].endswith(("Acts", "Accords"))
    do = "do" if do == "does" and many else do
    x = found["x"][0].lower() + found["x"][1:]
    answer = f"{found['v']} {found['y']}"
    return made(ground, told, "description", without_article(x), f"What {do} {x} do?", answer, told.bare, 2.0)
