"""Headings as titles of segments and as topics inside a sentence: short, sentence case, noun phrases."""

import re
from functools import lru_cache

from audiolesson.draft.english.forms import base_of_ed, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, first_verb, has_finite_verb, is_noun_phrase, may_be_finite
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, DETERMINERS, ONLY_VERBS, PLAIN, PREPOSITIONS, PRONOUNS
from audiolesson.draft.titling.asked_titles import is_bare_subject, simply_asked, with_its_owner
from audiolesson.draft.titling.cutting import AGAINST, AN_ACT_AS, NAMED_ACT, WHOLE_BEFORE_COLON, short
from audiolesson.draft.titling.empty_titles import GENERAL
from audiolesson.draft.titling.headings import (
    GENERIC,
    MOST_WORDS,
    as_it_stands,
    clean,
    from_title_case,
    sentence_case,
    with_capital,
)
from audiolesson.draft.titling.inside import is_order
from audiolesson.draft.titling.last_titles import last_title_of
from audiolesson.draft.titling.long_headings import shortened
from audiolesson.draft.titling.other_tongues import as_written, is_foreign
from audiolesson.draft.titling.phrases_cut import WHAT_GOES_ON, named_in, names_nothing, without_its_case
from audiolesson.draft.titling.sections import role
from audiolesson.draft.titling.shouted import from_shouted
from audiolesson.draft.titling.to_listener import to_listener
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

_QUESTION = lazy(
    r"^(?:what|who|which)(?: exactly)?(?: is|'s|’s| are| was| were| does| do) (.+?)(?: mean| do)?$"
    r"|^(?:why|how|when|where)(?: is| are| was| were| does| do| did| can| should| could| would)(?: we| you"
    r"| i)? (.+)$",
    re.IGNORECASE,
)
HOW_IT_DOES = lazy(
    r"^(?:how|why) (.+?) (?:works?|is made|are made|happens?|begins?|operates?|functions?|came|comes?|grows?|moves?"
    r"|forms?|lives?|matters?|behaves?|changes?|spreads?|develops?|runs?|starts?|ends?|fails?|learns?)(?:[: ].*)?$",
    re.IGNORECASE,
)
_EMPTY_END = lazy(
    r" (?:cheat ?sheets?|(?:lecture |class |course |study |revision )?notes|lab|tutorials?|primer|crash course"
    r"|study guide|key concepts?|key ideas|concepts|basics|fundamentals"
    r"|overview|essentials|capabilities|explained|in a nutshell|at a glance|an introduction"
    r"|for (?:beginners|dummies|hackers|developers|programmers|engineers|everyone|humans|kids|busy people))$",
    re.IGNORECASE,
)
_LOOSE_END = lazy(
    r"(?:,? (?:and|or|with|for|of|plus)(?: (?:other|some|more|the|its|their|key|related|further))*| (?:other"
    r"|more|its))$",
    re.I,
)
"""What is left of a row whose last member said nothing: "The water cycle and other (key concepts)"."""

_LOOK_AT = lazy(r"(?:look|listen|go|talk|think|learn|start|get|work|play) (?:at|around|into|for|with|to|about)\b", re.I)
_HOW_TO = lazy(r"^how to (\w+) (.+)$", re.IGNORECASE)


def noun_phrase(heading: str, whole: str) -> str:
    """The noun phrase of a heading in sentence case, as it stands inside a sentence: "a large language model".

    A question gives what it asks about. "" when there is none. `whole` is the lesson's text: it tells names.
    """
    text = from_shouted(clean(heading), whole)
    heading = text if text != clean(heading) else heading
    asked = text.rstrip("?! ")
    if does := HOW_IT_DOES.match(asked):
        text = asked = does.group(1)
    if re.match(r"how (?:much|many|long|far|old|big|often|well)\b", asked, re.IGNORECASE):
        return ""
    text = _asked_about(asked, text, is_question=heading.rstrip().endswith("?"))
    if not text:
        return ""
    if match := _HOW_TO.match(text):
        text = match.group(2)
    text = re.sub(
        r"^(?:why|how|(?:an? )?(?:\w+ )?(?:introduction|intro|primer|guide|preface) (?:to|of|on)"
        r"|(?:an? )?(?:\w+ )?overview of"
        r"|understanding|introducing|about)\s+(?:the )?(?=\w)",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = _LOOSE_END.sub("", _EMPTY_END.sub("", text))
    text = _small_like(text, clean(heading), whole)
    head = re.split(r": | [-–—] ", text)[0]
    text = head if is_noun_phrase(head) else text
    if _LOOK_AT.match(text):
        return ""
    own = "" if re.match(r"\w+ing ", text) else "your|"
    if re.search(rf"\b(?:{own}our|my|it|we|you|us|them|welcome)\b", text, re.IGNORECASE):
        return ""
    if re.search(r"\b(?:that|which|who)\b", text) and is_noun_phrase(re.split(r"\b(?:that|which|who)\b", text)[0]):
        head = re.split(r"\b(?:that|which|who)\b", text)[0].strip()
        return text if len(text.split()) <= MOST_WORDS else head if " " in head else ""
    if NAMED_ACT.search(text) and len(text.split()) <= 8:
        return text
    if (at := first_verb(text)) > 0 and "," not in tokens_of(text)[:at] and not _is_whole(text, at):
        text = without_its_case(" ".join(text.split()[:at]))
        if _ADJECTIVE.fullmatch(text) or _HALF_A_PAIR.search(text) or (" " not in text and GENERIC.match(text)):
            return ""
    if text.lower() in ONLY_VERBS or (at > 0 and re.fullmatch(r"\w+ing", text)):
        return ""
    if " " not in text and _QUALITY.search(text):
        return ""
    whole_one = at > 0 and _is_whole(text, at)
    if re.search(r"\bUnited$", text):
        return ""
    sound = is_noun_phrase(text) and (whole_one or not has_finite_verb(text)) if text else False
    return text if sound and len(text.split()) <= 8 else ""


def _asked_about(asked: str, text: str, is_question: bool) -> str:
    """What a question asks about, "" for one that has no name for it; `text` where `asked` is no question."""
    found = _QUESTION.match(asked)
    if WHAT_GOES_ON.match(asked):
        return ""
    if found:
        inner = next(group for group in found.groups() if group)
        if re.search(r" (?:we|you|i) " + re.escape(inner) + "$", asked, re.IGNORECASE):
            return ""
        at = first_verb(inner)
        tokens = inner.split()
        if at > 0:
            tokens = tokens[:at]
        elif found.group(2):
            tokens = _subject(tokens)
        return " ".join(tokens)
    if re.match(r"(?:what|who|which)\b", asked, re.IGNORECASE) and (at := first_verb(asked)) > 0:
        return "" if "," in tokens_of(asked)[: at + 2] else " ".join(asked.split()[at + 1 :])
    if re.match(r"(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b", asked, re.IGNORECASE):
        return ""
    return re.sub(r"^(?:why|how|what|when|where|who|which)\s+", "", asked, flags=re.I) if is_question else text


_HALF_A_PAIR = lazy(r"\b(\w+) [\w-]+ and \1$", re.IGNORECASE)
"""A pair whose second noun was taken for a verb: "Aggregate demand and aggregate (supply)"."""

_QUALITY = lazy(r"\w{3,}(?:able|ible|ful|ous|less)$", re.IGNORECASE)
"""How a word ends that is hardly ever a noun: "available" of "What tools are available?"."""

_ADJECTIVE = lazy(r"\w{3,}(?:ic|al|ous|ive|able|ible|ful|less|ary)", re.IGNORECASE)
"""How a word ends that lost its noun: "cosmic" of "Cosmic influences on life", where "influences" may be a verb."""


def _is_whole(text: str, at: int) -> bool:
    """Whether what looks like a verb belongs to a noun phrase: "sharing trained models", "privacy related rules",
    "IP routing and port link layer"."""
    tokens = text.split()
    gerund = tokens[0].lower().endswith("ing") and len(tokens) > 2
    noun = at == len(tokens) - 1 == 1 and is_plural(tokens[-1]) and tokens[0][:1].isupper() and tokens[-1][:1].isupper()
    if at < len(tokens) - 1 and re.search(r" and [\w-]+$", " ".join(tokens[:at])):
        return tokens[at].lower() in PLAIN and tokens[at].lower() in ALSO_NOUNS and not is_plural(tokens[at])
    return gerund or noun or (at < len(tokens) - 1 and base_of_ed(tokens[at].lower()) != "" and is_plural(tokens[-1]))


def _small_like(text: str, heading: str, whole: str) -> str:
    """A part of a heading in small letters: where the heading is in sentence case, what is large in it is a name."""
    if from_title_case(heading, whole) != heading or not text:
        return sentence_case(text, whole)
    first, _, rest = text.partition(" ")
    return f"{sentence_case(text, whole).split()[0]} {rest}".strip() if first[0].isupper() else text


_A_NOUN = lazy(r"[a-z]{3}(?:tion|ment|ity|ness|ism|ance|ence)s?$", re.IGNORECASE)
"""How nouns end that are no verbs: "segmentation" of "how does network segmentation help"."""


def _subject(tokens: list[str]) -> list[str]:
    """The subject at the start of "the heart pump blood": an article and a noun or two."""
    end = 2 if tokens and tokens[0].lower() in DETERMINERS else 1
    while end < len(tokens) and _A_NOUN.search(tokens[end]):
        end += 1
    return tokens[:end]


@lru_cache(maxsize=8192)
def title_of(heading: str, whole: str) -> str:
    """The title of a segment: the heading as it stands where it has at most five words, else its noun phrase or start.

    "" when the heading gives none, or one that says nothing. In another language than English it stands as written.
    """
    if is_foreign(whole):
        return as_written(heading)
    heading = simply_asked(to_listener(heading, whole))
    if _IN_BRACKETS.fullmatch(heading.strip()) or _LACKS_ONE_SIDE.match(heading.strip()):
        return ""
    if inner := named_in(clean(heading)):
        return title_of(inner, whole)
    title = (_title_of(heading, whole) or last_title_of(heading, whole)).rstrip(" :;,")
    one = re.match(r"An? ([\w-]+) (?:that|which|who)\b", heading)
    if title and " " not in title and one and (one[1][0].islower() or has(whole, one[1].lower(), r"\b", r"\b")):
        title = f"The {title[0].lower()}{title[1:]}"
    title = "" if is_bare_subject(title, heading) else with_its_owner(title, heading, whole)
    title = "" if names_nothing(title, as_it_stands(heading)) else title[: -1 if _NO_QUESTION.match(title) else None]
    return "" if GENERAL.match(title) or not re.search(r"[^\W\d_]", title) or title[:1] in "/&" else title


_IN_BRACKETS = lazy(r"\([^()]*\)")
_LACKS_ONE_SIDE = lazy(r"(?:vs\.?|versus) ", re.IGNORECASE)
"""How a heading begins that compares what the heading above names: "vs. stoneware"."""
_NO_QUESTION = lazy(r"(?:how|where|when|why) (?:to|the|an?|your|its|their) [^?]+\?$|(?!\w+ \w+ \w)[\w -]+\?$", re.I)
"""A clause, or a bare name, that a page puts a question mark behind: "How the kiln works?", "Spring tide?"."""


def _title_of(heading: str, whole: str) -> str:
    if _OPEN_START.match(clean(heading)) or GENERAL.match(clean(heading)) or role(heading, 2) == "summary":
        return ""
    if AGAINST.search(as_it_stands(heading)):
        return short(as_it_stands(heading))
    if found := WHOLE_BEFORE_COLON.match(heading):
        heading = found[1]
    bare = re.sub(r"\s*\([^)]*\)", "", heading)
    heading = quiet if " " in bare and (quiet := from_shouted(bare, whole)) != bare else heading
    whole_heading = re.sub(r"(?<=\w) cheat ?sheets?$", "", as_it_stands(heading), flags=re.IGNORECASE)
    if len(whole_heading.split()) > MOST_WORDS:
        whole_heading = re.sub(r"(?<=\w )(\S+) \([^()]*\)$", r"\1", whole_heading)
    if 1 <= len(whole_heading.split()) <= MOST_WORDS:
        small = from_title_case(whole_heading, whole)
        return with_capital(small)
    if (act := _HOW_TO.match(whole_heading)) and len(whole_heading.split()) <= MOST_WORDS + 2:
        said = from_title_case(f"{act.group(1)} {act.group(2)}", whole)
        return upper_first(said)
    if AN_ACT_AS.match(whole_heading) and len(whole_heading.split()) <= MOST_WORDS + 2:
        return with_capital(from_title_case(whole_heading, whole))
    if len(whole_heading.split()) > MOST_WORDS:
        labelled = re.match(r"([^:]+):\s+(.+)$", whole_heading)
        if labelled and (GENERAL.match(labelled[1]) or GENERIC.match(labelled[1])):
            return title_of(labelled[2], whole)
        if said := shortened(from_title_case(whole_heading, whole), asks=heading.rstrip().endswith("?")):
            return with_capital(said)
    phrase = noun_phrase(heading, whole)
    phrase = re.sub(r"^(?:a|an)\s+" if len(phrase.split()) <= MOST_WORDS else r"^(?:an?|the)\s+", "", phrase)
    if phrase and not _LACKS_ITS_HEAD.search(phrase) and not _DOERS.search(phrase):
        return short(phrase)
    text = sentence_case(clean(heading).rstrip("?! "), whole)
    if first_verb(text) >= 0:
        text = re.split(r"[,:] | [-–—] ", text)[0]
    if re.match(r"(?:look|listen|go|talk|think|learn|start|get|work|play|try|check|see|let) ", text, re.I):
        return ""
    if is_order(text) and not heading.rstrip().endswith("?"):
        told = text if len(text.split()) <= MOST_WORDS else _CASE.split(text)[0]
        if 2 <= len(told.split()) <= MOST_WORDS:
            return upper_first(told)
    asks = heading.rstrip().endswith("?") or first_verb(text) >= 0 or begins_with_order(text)
    return short(text) if text and not asks and text.split()[0].lower() not in PRONOUNS else ""


_CASE = lazy(r",? (?:if|when|because|before|after|while|unless|until|so that)\b")
"""Where an order ends that goes on with its case: "Know what comes next if the kiln cracks"."""

_LACKS_ITS_HEAD = lazy(
    r"^\w+ed (?:with|to|by|in|from|for|on|as)\b|\bUnited$|^(?:the )?(?:most|out|up|off|away|back|down) (?:out|of|via"
    r"|through|from|to|in|on|with|for|by)\b",
    re.IGNORECASE,
)
"""What is left of a phrase without its noun or its verb: "(concerns) associated with tests"."""

_DOERS = lazy(r"\b(?:people|patients|students|learners|users|doctors|women|men|children|historians)$", re.IGNORECASE)
"""Who does what a question asks about: "people" of "How did people try to cure the plague?" names nothing."""

_OPEN_START = lazy(r"(?:this|that|these|those|in order|such|more on)\b", re.IGNORECASE)
"""How a heading begins that points at another, or whose code was its name: "this keyword"."""

_UNFIT = lazy(
    r"\b(?:that|which|who|chapter|section|course|lesson|book|message|author|reader|student|example|everyone|people"
    r"|many|some|both|additional|another|first|second|third|last|next|following|same|only|main|idea|ways?"
    r"|notice|your|our|my|short|one|ones|single|certain|various|different"
    r"|people|patients|[a-z]+ly|most|more|less|fewer|few|exact|large|small|big|long|great|several|each|every|all|any|no"
    r"|two|three|four"
    r"|five)\b|['’]s\b",
    re.IGNORECASE,
)


def subject_of(sentence: str) -> str:
    """The subject of a sentence as a title, up to its first finite verb: at most five words; "" when there is none.

    A subject that may hold a verb is refused, and so is one that speaks of the page itself, or that points at
    something told before.
    """
    at = first_verb(sentence)
    tokens = tokens_of(sentence)[: max(0, at)]
    while tokens and tokens[0].lower() in DETERMINERS - {"the", "most"}:
        tokens = tokens[1:]
    phrase = " ".join(tokens)
    if not 1 <= len(tokens) <= MOST_WORDS or "," in tokens or _UNFIT.search(phrase) or GENERIC.match(phrase):
        return ""
    if any(may_be_finite([*tokens, "x"], i) for i in range(1, len(tokens))) or not is_noun_phrase(phrase):
        return ""
    low = [token.lower() for token in tokens]
    if re.search(r"[^\w\s'’.+#-]|_", phrase):
        return ""
    loose = set(low[1:]) & (PREPOSITIONS | {"and", "or"}) - {"of"} or any(base_of_ed(word) for word in low)
    if loose or any(word.endswith("ing") for word in (low[:-1] if "of" not in low else low)):
        return ""
    return "" if low[0] == "the" and len(low) < 3 else with_capital(phrase)
