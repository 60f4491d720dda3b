"""How a term and what is said of it are cut out of a statement, and what neither may hold."""

import re

from audiolesson.draft.english.forms import base_of_ed, is_plural
from audiolesson.draft.english.tags import has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import FUNCTION, ONLY_VERBS, PAST
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import MOST_IN_ANSWER, is_whole
from audiolesson.study.facts.defining.statements import Statement
from audiolesson.study.facts.form import in_sentence, is_term, without_article
from audiolesson.study.facts.ground import Ground

ARTICLE = r"(?:an?|the|An?|The)"
NAME = rf"(?:{ARTICLE} )?[\w’'+/.-]+(?: (?:of the |of |and )?[\w’'+/.-]+){{0,3}}"
"""A term with its article."""
OPEN = lazy(
    r"\b(?:this|these|that(?=[,.]|$)|those(?! who| that| which| of| in| with)|that one|he|she|his|her|him|your"
    r"|we|our|(?-i:[Uu]s)|i|my|me|here"
    r"|also|too(?=$|[,.])|then|such(?! as)|another|former|latter|instead|however|therefore|thus|again"
    r"|(?<!body )(?<!one )else|later"
    r"|earlier|lesson|chapter|section|page|figure|table|diagram|picture|neither|today|now|above|below|tomorrow"
    r"|yesterday|you(?: wi|['’])ll|you (?:have|saw|learn)|next|last (?:time|week|year)|next (?:time|week))\b"
    r"|^(?:it|its|they|their|them|one|ones|others?|so|not"
    r"|even|only|just|there)\b|\bthe (?:other|two|three|four|others|first|second|third|same"
    r"|rest)\b(?! \w+ (?:of|that))",
    re.I,
)
"""What has its meaning from elsewhere."""
_ONE_OTHER = lazy(r"\bone (?:[a-z]+ ){0,6}?(?:to |from |into |and |the )*(?:another|the next|the other)\b")


def leans(said: str) -> bool:
    """Whether something in some words has its meaning from elsewhere."""
    return OPEN.search(_SAME.sub("", _ONE_OTHER.sub("", said))) is not None


_SAME = lazy(r"\b(?:stays?|remains?|keeps?|looks?|at|in|of|on|to|has|have) the same\b")
"""What is the same as nothing before."""


_ENDS = lazy(
    r", (?:called|known as|which|who|instructing|making|allowing|letting|giving|but|so|because|while|whereas"
    r"|although|though|as in|like|e\.g\.|for example|for instance|such as"
    r"|including|usually|often|typically|especially|much like|just like|just as|hence|not|rather|as opposed|unlike"
    r"|and (?:it|they|this|that|these|those|we|you|the|an?|its?|their|not|so|is|are|was|were|has|have|can"
    r"|dialogs?|in)\b)"
    r"|\s(?:because|whereas|although|so that)\s|[;:—]|\s–\s| \(|, and (?=[a-z]+s? (?:is|are|was|were|can|may"
    r"|has|have)\b)"
    r"|, and (?=[\w-]+ the )"
)
"""Where what is said of a term is at its end."""
_ADVERB = lazy(
    r"^(?:(?:really|actually|simply|just|merely|basically|essentially|in effect|in fact|therefore|thus|usually|often"
    r"|nothing (?:more|but|other)(?: than)?|no more than|technically|itself|themselves|of course|quite literally|thus"
    r"|in short|at heart|at its (?:core|heart)|generally|typically|formally|then|ordinary)(?:,)? )+(?=(?:an?"
    r"|the|any|one|what"
    r"|when|how|[a-z]+)\b)"
)
LEAST_WORDS = 3
_EXAMPLE = lazy(r" for example$| for instance$")
_ADDED = lazy(
    r", (?:(?:with|in|by|to|from|on|at|for) (?:which|whom)|to [a-z]+|(?!includ|us|divid)[a-z]+ing|used|with"
    r"|where|who|also|so) "
    r"|, called "
)
"""What adds to a definition that is whole without it."""
_TAIL = lazy(
    r"(?:, (?:called|named)|\band that|\b(?:by which|in which|to which) [\w -]+|(?:involving|including|using"
    r"|containing|such))$"
)


def fully(words: str) -> str:
    """What is said of a term up to its end, however long it is."""
    rest = _ADVERB.sub("", words)
    end = re.search(r"[;:—]| – | \(|, (?:but|so|because|while|whereas|and (?:it|they|this|we|you))\b", rest)
    rest = rest[: end.start()] if end else rest
    added = _NAMED_WITHOUT.search(rest)
    full = (rest[: added.start()] if added else rest).strip(" ,")
    return "" if _is_cut_off(full) else full


_NAMED_WITHOUT = lazy(
    r", (?:which|such as|including|like|whether|(?:with|in|by|to|from|on|at|for) (?:which|whom)"
    r"|(?!divid)[a-z]+ing|kept|so|usually"
    r"|often|typically|not) "
)
"""What a description is without that a name is asked for."""


def said_of(words: str) -> str:
    """What is said of a term, without what is added behind; "" where no part of it is short and whole."""
    found = re.match(r"(?:ordinary )", words)
    rest = words if found else _ADVERB.sub("", words)
    if _EXAMPLE.search(rest):
        return ""
    end = _ENDS.search(rest)
    row = end and re.match(r", and the\b|, and an?\b", end.group()) and "," in rest[: end.start()]
    said = (rest if row else rest[: end.start()] if end else rest).strip(" ,.")
    if len(said.split()) > MOST_IN_ANSWER and (found := _ADDED.search(said)):
        said = said[: found.start()]
    said = said.strip(" ,")
    if (open_ := OPEN.search(said)) and (joined := said.rfind(" and ", 0, open_.start())) > 0:
        said = said[:joined]
    said = said.partition(" and not ")[0].strip(" ,")
    return said if is_whole(said) and not _TAIL.search(said) and not _is_cut_off(said) else ""


def _is_cut_off(said: str) -> bool:
    """Whether the last clause of some words has lost its verb: "a protocol that defines how information"."""
    clause = _CLAUSE.search(said)
    rest = clause["rest"] if clause and len(clause["rest"].split()) <= MOST_CUT_OFF else ""
    return bool(rest) and not (has_finite_verb(f"It {rest}") or has_finite_verb(f"They {rest}"))


_CLAUSE = lazy(r".*\b(?:that|which|who|how|where|when) (?P<rest>.+)$")
MOST_CUT_OFF = 3


def is_kind(said: str, many: bool, known: bool) -> bool:
    """Whether some words are a kind with what sets it apart; of a `known` term a noun with an adjective is enough."""
    words = said.split()
    if len(words) < LEAST_WORDS or leans(said):
        return False
    if re.match(r"what ", said):
        return (
            known
            and not re.match(r"what (?:it|they|he|she|this|that|these)\b", said)
            and not re.search(r"\b(?:one|ones)$", said)
        )
    core = re.split(rf",? {NARROWS} ", said)[0]
    if _NO_KIND_AT_ALL.match(said) or re.search(r"\w\(|^the \w+ of which\b", said):
        return False
    if has_main_verb(core, lenient=True) or re.match(
        r"(?:how|where|when|if|whether|why|all|most|some|more|less|not|no) ", said
    ):
        return False
    narrowed = len(core.split()) < len(words)
    if re.match(r"(?:an?|the|any|one|each) ", said):
        sure = narrowed or (known and not said.startswith("the "))
        return not many and sure and len(core.split()) > 1 and not _PLAIN_NUMBER.match(said)
    if re.fullmatch(r"[a-z-]+ing", words[0]):
        return not many and words[0] not in _NO_DEED
    if not narrowed or len(core.split()) > MOST_IN_KIND or _NO_KIND.fullmatch(words[0]):
        return False
    last = core.split()[-1].strip(",")
    described = _ADJECTIVE.fullmatch(last.lower()) or _NO_KIND.fullmatch(last) or base_of_ed(last) or last in PAST
    return is_plural(last) == many and not described


_ADJECTIVE = lazy(
    r"(?!\w*ment$|current|agent|parent|student|event|metal|material|animal|signal|music|logic|traffic|plastic"
    r"|plant|giant"
    r"|infant|fabric|arrival|approval|survival|renewal|removal|capital|chemical|percent|content"
    r"|patent)[a-z-]+(?:ent|ant|al|ic|ive)"
    r"|away|apart|together|alone|alike|such"
)


_NO_KIND_AT_ALL = lazy(
    r"(?:one of )?the (?:most|chief|principal|leading|(?!interest|forest|west|east|rest|guest|harvest"
    r"|test)[a-z]+est)\b(?! \w+ that)"
    r"|the [A-Z]\w+ (?:for|word) "
)
"""What ranks a thing, or translates its name."""
_PLAIN_NUMBER = lazy(r"a (?:number|value) (?:between|from) [\d-]")
MOST_IN_KIND = 4
_NO_DEED = frozenset(
    ["nothing", "something", "anything", "everything", "missing", "interesting", "surprising", "amazing"]
)
_NO_KIND = lazy(
    r"(?:[a-z-]+(?:ed|able|ible|ous|ful|less|ly|est|ish)|(?!water|paper|matter|power|order|number|fiber|layer"
    r"|letter|member"
    r"|user|server)[a-z]+er|good|bad|free|due|like|part|better|worse|true|wrong|right|clear|full|hard|easy"
    r"|long|short|high"
    r"|low|up|down|out|in|on|at|to|because|with|without|for|of|by|from|about|under|over|safe|available"
    r"|different|similar"
    r"|common|ideal|prone|rare|essential|important|necessary|popular|crucial|key|open|closed|closer|equal"
    r"|identical|present|absent"
    r"|responsible|called|known|made|found|built|kept|held|split|thought|left|sent|put|set|written|given|taken|drawn"
    r"|born|lost|won|meant|often|never|always|also|still|well|enough|much|dense|quite|very|already|just|one"
    r"|two|three|four|five|six|both|either|neither)"
)


NARROWS = (
    r"(?:of|that|which|who|whose|for|between|about|from|to|in|on|without|with|made|by|used|at|where|when"
    r"|inside|under|after|before"
    r"|(?:sent|kept|given|set|done|seen|made|written|drawn|found|known|spent|taken|paid|put) (?:by|to|in|from"
    r"|on|at|for|with|into)"
    r"|around|along|above|below|behind|within|against|into|through|carried|taken|held|built|laid|left|holding"
    r"|containing|having|showing|lying|standing|living|joining|telling|saying|whereby|so|[a-z]+(?:ed"
    r"|ing) (?:by|in|to|on|at"
    r"|from|into|for|with|an?|the|its|their|[a-z]+s))"
)


MOST_IN_TERM, MOST_UNMARKED = 4, 3
_UNTERMED = lazy(r"^(?:recent|usual|typical|poor|simple|tempting|[a-z]+est|whole|real|such|average|tiny|own) ", re.I)
"""What describes one thing of a kind and is no part of a term."""


def term_of(ground: Ground, one: Statement, x: str) -> str:
    """A term as it stands in mid-sentence with its article; "" where nobody can ask for it."""
    name = without_article(x)
    if name.lower() in one.names:
        sound = len(name.split()) <= MOST_IN_TERM and not OPEN.search(name) and name.lower() not in FUNCTION
        last = name.lower().split()[-1]
        stressed = (
            _NO_NAME.fullmatch(name) or last in FUNCTION or last in ONLY_VERBS or last.endswith("ly") or "," in name
        )
        return small_first(ground, x) if sound and not stressed else ""
    if _UNIT.fullmatch(x) and re.search(
        r" is the (?:amount|force|energy|power|work|mass|time|angle|charge|quantity)\b", one.said
    ):
        return x.lower()
    if _UNTERMED.search(name) or len(name.split()) > MOST_UNMARKED or (" of " in name and not is_known(ground, one, x)):
        return ""
    if OPEN.search(name) or not is_term(x, marked=is_known(ground, one, x)):
        return ""
    return small_first(ground, x)


_NO_NAME = lazy(r"(?:no|any|every|some)(?:thing|one|body)|yes|no|none|all|both|same|one|two|three", re.I)
_UNIT = lazy(r"One [a-z]+")
_COMMON = lazy(
    r"[A-Z][a-z]+(?:ate|ine|ase|ose|gen|ium|tion|sion|ity|ness|ment|ism|ing|sis|ence|ance|ogy|ics|age|ure|in)"
)


def small_first(ground: Ground, x: str) -> str:
    """A term as it stands in mid-sentence; a common noun that only begins sentences is no name."""
    said = in_sentence(x, ground.whole)
    first, _, rest = said.partition(" ")
    small = rest and rest == rest.lower() and re.fullmatch(r"[A-Z][a-z]+", first)
    if not (_COMMON.fullmatch(said) or small) or re.search(rf"[a-z,] {first}\b", ground.whole):
        return said
    return said[0].lower() + said[1:]


def is_known(ground: Ground, one: Statement, x: str) -> bool:
    """Whether the sentence or the lesson sets a term off."""
    name = without_article(x)
    forms = {name.lower(), x.lower(), name.lower().removesuffix("s")}
    return bool(forms & one.names) or ground.sets_off(name)


def is_many(x: str) -> bool:
    """Whether a term is of many."""
    return is_plural(without_article(x).split(" of ")[0].split()[-1])
