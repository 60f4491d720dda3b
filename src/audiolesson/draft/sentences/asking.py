"""Questions whose answer a sentence is, and definitions turned round; only where both are grammatical for certain."""

import re

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import DETERMINERS, FUNCTION, PLAIN, PRONOUNS
from audiolesson.draft.titling.headings import sentence_case
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

_NAME = r"(?P<name>[A-Z][\w'’-]*(?: [\w'’-]+){0,5}?)(?: \([^)]*\))?"
_IS = lazy(_NAME + r" (?P<verb>is|are) (?P<what>(?:an?|the) .+|[a-z]+(?: [a-z-]+){0,3} (?:that|which|who) .+)\.$")
_MEANS = lazy(_NAME + r" (?P<verb>means?|refers? to) (?P<what>(?!that\b).+)\.$")
_CONSISTS = lazy(_NAME + r" (?P<verb>consists?) of (?P<what>[^.]+ and [^.]+)\.$")
_IS_BECAUSE = lazy(
    _NAME + r" (?P<verb>is|are|was|were|can|must|should|will) (?P<rest>[^,;:—–]+?),? because (?!of\b)(?P<what>.+)\.$"
)
_DOES_BECAUSE = lazy(_NAME + r" (?P<verb>[a-z]+) (?P<rest>[^,;:—–]*?),? ?because (?!of\b)(?P<what>.+)\.$")

VAGUE = lazy(
    r"\b(?:ways?|reasons?|goals?|aims?|examples?|results?|things?|steps?|points?|questions?|answers?|ideas?|parts?"
    r"|problems?|one|first|second|third|last|next|latter|former|other|another|same|such|only|main|best|most|chapter"
    r"|section|lesson|course|book|figure|table|file|script|here|there|today|author|team|following|above|below"
    r"|differences?|choices?|purpose|function|output|value|values|line|link|image|case|cases|rest|number|kinds?|types?)\b",
    re.IGNORECASE,
)
"""What has its meaning from the sentences around it."""

_JUDGES = lazy(
    r"(?:an?|the) (?:[\w-]+ly |more |most |very |rather |quite |pretty )*"
    r"(?:serious|decent|clever|lovely|terrible|tough|splendid|wonderful|awful|poor|strange|good|great|bad|major|key|common|popular"
    r"|useful|powerful|simple|critical|crucial|important|essential|big|huge|small|large|simplest|best|better|worst|main"
    r"|primary|leading|first|last|only|single|classic|typical|recent|new|brand|fast|nice|perfect|necessary|natural|real|case"
    r"|way|example|part|result|lot|bit|matter|thing|choice|question|option|step|threat|problem|challenge|success"
    r"|must|few|reason|concern|alright|standard|marvelous|constituent|change|development|[\w-]+est|same|next|following|one)\b"
    r"|(?:one of )?(?:an?|the) (?:most|least) [\w-]+\b"
    r"|(?:an?|the|yet another) (?:[\w-]+ ){0,2}(?:examples?|instances?|variants?|versions?|alternatives?|extensions?"
    r"|applications?|completely|entirely) \b|an? [\w-]+ (?:of \w+ )?(?:completely|quite|very) different\b",
    re.IGNORECASE,
)
_TELLS = lazy(r" (?:that|which|who|whose|where|of|for|used|made|with|to|by|in|from|[a-z]+ing|[a-z]+ed) ")
NOUNS_OF_A_KIND = (
    "process|act|practice|idea|study|ability|amount|number|rate|set|sum|science|art|method|measure|force|branch|theory"
    "|use|movement|combination|release|exchange|production|removal|loss|total|degree|tendency|belief|principle|field"
    "|time|distance|energy|strategy|capacity|transfer|change|share|ratio|difference"
)
"""A pattern of the nouns behind "the" that begin a definition: "Osmosis is the movement of …"."""
_NAMES_A_KIND = lazy(rf"the (?:[\w-]+ )?(?:{NOUNS_OF_A_KIND}|way)\b")
_LEANS = lazy(r"\b(?:it|its|they|their|them|this|that|these|those|he|she|his|her|we|our|you|your|i|us|here)\b", re.I)

LEAST_TELLING = 6
"""Words that a definition has behind its verb, at least."""

MOST_TURNED = 14
"""Words of a definition that may be turned round: "A furnace that hardens clay: that is a kiln."."""


def question_of(sentence: str, whole: str) -> str:
    """A question that the sentence answers, in small letters with its mark: "what is a kiln?"; "" where none is sure.

    `whole` is the lesson's text, which tells names from the first words of sentences.
    """
    if found := _definition(sentence):
        name = small(found["name"], whole)
        return f"what {found['verb']} {name}?" if name and not _lacks_article(found, name, whole) else ""
    if (found := _MEANS.match(sentence)) and len(found["what"].split()) >= LEAST_TELLING - 2:
        return _with_do("what", found["name"], "mean", found["verb"] in ("means", "refers to"), whole)
    if (found := _CONSISTS.match(sentence)) and len(found["what"].split()) >= 3:
        return _with_do("what", found["name"], "consist of", found["verb"] == "consists", whole)
    if found := _IS_BECAUSE.match(sentence):
        name = small(found["name"], whole) if _stands_alone(found) else ""
        return f"why {found['verb']} {name} {found['rest']}?" if name else ""
    if (found := _DOES_BECAUSE.match(sentence)) and found["verb"] in PLAIN and is_plural(found["name"].split()[-1]):
        if not _stands_alone(found):
            return ""
        return _with_do("why", found["name"], f"{found['verb']} {found['rest']}".strip(), False, whole)
    return ""


def reversed_definition(sentence: str, whole: str) -> str:
    """A definition told from its other end: "A furnace that hardens clay: that is a kiln."; "" where it is none."""
    found = _definition(sentence)
    if not found or len(found["what"].split()) > MOST_TURNED or re.search(r"[,;:—–()]", found["what"]):
        return ""
    name = small(found["name"], whole)
    if not name or re.search(
        r"\b(?:is|are|was|were)\b.*\b(?:is|are|was|were)\b|\b(?:but|because|not)\b"
        r"|\band (?:is|are|was|were|has|have|can|may|does|do)\b",
        found["what"],
    ):
        return ""
    those = "that is" if found["verb"] == "is" else "those are"
    return f"{upper_first(found['what'])}: {those} {name}."


def judges(what: str) -> bool:
    """Whether "a serious threat" only judges a thing and does not say what it is."""
    return bool(_JUDGES.match(what))


def _definition(sentence: str) -> re.Match[str] | None:
    """The parts of "A kiln is a furnace that hardens clay."; None where it judges, or does not say what a thing is."""
    found = _IS.match(sentence)
    if not found or not is_name(found["name"]) or _JUDGES.match(found["what"]):
        return None
    what = found["what"]
    if (
        len(what.split()) < LEAST_TELLING
        or re.search(r", (?:not|but|and) |\bongoing\b", what)
        or not _TELLS.search(what)
    ):
        return None
    if what.startswith("the ") and not _NAMES_A_KIND.match(what):
        return None
    if _DONE.match(what):
        return None
    singular = found["verb"] == "is" and re.match(r"an? |the |[a-z]+(?:ing|ity|ness|tion|ment|y|er) ", what)
    head = re.split(r",| (?:that|which|who|whose|of|for|in|with|to|made|used|by|from|on|at) ", what, maxsplit=1)[0]
    plural = found["verb"] == "are" and not re.match(r"an? ", what) and is_plural(head.split()[-1])
    return found if (singular or plural) and not re.match(r"the (?:\w+ )?(?:one|ones)\b", what) else None


_DONE = lazy(
    r"(?:(?:sometimes|often|always|seldom|also|now|still|never|[a-z]+ly) )?(?:\w+ed|told|said|made|given|taken|seen"
    r"|found|built|kept|held|born|meant|thought|taught|shown|drawn|sold|sent|left|paid|written|driven|grown|chosen|fed|lost)\b"
    r"|those\b|(?:\w+ )?marvelous\b"
)
"""What is done to a thing does not say what it is: "Learners are sometimes told that …"."""


def is_name(name: str) -> bool:
    """Whether the words before the verb are a noun phrase that means something by itself."""
    words = name.split()
    first = words[0].lower()
    if VAGUE.search(name) or _LEANS.search(name) or first in (DETERMINERS - {"a", "an", "the"}) | PRONOUNS:
        return False
    rest = words[1:] if first in ("a", "an", "the") else words
    if not rest or (first == "the" and len(rest) < 2) or len(rest) > 4:
        return False
    if any(word.lower() in FUNCTION - {"of", "and", "in", "for"} for word in rest) or not is_noun_phrase(
        " ".join(rest)
    ):
        return False
    adjective = re.search(r"(?:al|ous|ive|able|ible|ic|less|ful|neutral|free)$", rest[-1]) and not is_plural(rest[-1])
    return not adjective and not any(word.lower() in ("and", "in", "for") for word in rest[:1])


def _stands_alone(found: re.Match[str]) -> bool:
    """Whether the question of a "because" means something to one who has not just heard the sentence."""
    rest = found["rest"]
    return is_name(found["name"]) and not _LEANS.search(rest) and len(rest.split()) <= 10 and not VAGUE.search(rest)


def _with_do(asks: str, name: str, verb: str, singular: bool, whole: str) -> str:
    said = small(name, whole) if is_name(name) else ""
    return f"{asks} {'does' if singular else 'do'} {said} {verb}?" if said else ""


def _lacks_article(found: re.Match[str], name: str, whole: str) -> bool:
    """Whether a page leaves out an article that it sets elsewhere: "Repository is …" beside "each repository"."""
    if found["verb"] != "is" or re.match(r"(?:an?|the) |\W?[A-Z]", name):
        return False
    return has(whole, name, r"(?:(?<=\ba )|(?<=\ban )|(?<=\beach )|(?<=\bevery ))", r"\b(?=[.,;:)]| \w)")


def small(name: str, whole: str) -> str:
    """The name as it is written in mid-sentence; "" where the lesson does not tell whether it has a capital."""
    first, _, rest = name.partition(" ")
    if first in ("A", "An", "The"):
        return f"{first.lower()} {rest}"
    if any(c.isupper() or c.isdigit() for c in first[1:]):
        return name
    if rest[:1].isupper():
        return name.lower() if name.lower() in whole and not has(whole, name, "(?<=[a-z,(] )") else name
    small = has(whole, first.lower(), r"(?<![\w/._-])", r"(?!\w)")
    if not small and not has(whole, first, "(?<=[a-z,] )", r"(?!\w)"):
        return ""
    return f"{sentence_case(name, whole).split()[0]} {rest}".strip()
