"""The articles of a glossary, which leaves them out: "alveolar sac: structure of …" → "An alveolar sac is a …"."""

import re

from audiolesson.draft.english.forms import a_or_an, is_plural
from audiolesson.draft.english.verbs import FUNCTION, word_set
from audiolesson.draft.sentences.short_forms import IS_A_BODY
from audiolesson.draft.titling.written_at import count
from audiolesson.patterns import lazy
from audiolesson.study.facts.form import ends_as_mass, is_many

_UNIQUE = lazy(
    r"(?:[a-z-]+ )?(?:process|ability|act|study|practice|state|amount|number|rate|degree|sum|idea|belief|tendency"
    r"|science|art|percentage|proportion|fraction|concept|manner|notion|claim|theory|school|fact|view|point|time"
    r"|period|distance|portion|branch|field|part|end|movement"
    r"|formation|production|total|extent|capacity|condition|use|side|surface|area|region|layer|lack|loss|removal"
    r"|sequence|principle|measure|makeup|composition|height|width|length|depth|speed|density|intensity|direction"
    r"|size|weight|release"
    r"|difference|likelihood|value|price|cost|quantity|level|strength|exchange"
    r"|location|place|age|stage|phase|transfer|breakdown|synthesis|conversion|increase|decrease|change)"
    r" (?:of|by which|in which|at which|to|that|between|where|when|in|for)\b"
)
_COUNTED = lazy(
    r"(?:(?!that|which|who|of|in|for)[a-z-]+,? ){0,3}?(?:process|condition|type|form|part|cell|tissue|organ|gland"
    r"|hormone|structure|protein|enzyme"
    r"|molecule|substance|bone|muscle|layer|region|theory|person|group|system|state|measure|method|set|compound|ion"
    r"|atom|element|unit|tool|device|program|model|function|list|way|place|area|species|organism|animal|plant|disease"
    r"|disorder|reaction|chemical|test|nerve|artery|vein|vessel|membrane|fluid|law|policy|tax|market|good|company"
    r"|firm|government|society|movement|pattern|relationship|belief|object|star|planet|galaxy|particle|wave|line"
    r"|point|number|value|graph|curve|statement|term|word|study|technique|strategy|approach|behavior|feeling|drug"
    r"|medication|treatment|therapy|procedure|receptor|neuron|fiber|chain|bond|acid|sugar|lipid|gene|chromosome"
    r"|segment|section|sequence|region|site|space|cavity|tube|duct|sac|ridge|opening|hole|projection|joint|ligament"
    r"|tendon|band|sheet|mass|cluster|network|collection|mixture|combination|series|change|increase|decrease|loss"
    r"|situation|event|period|stage|phase|scale|level|class|category|rule|norm|standard|symbol|sign|signal|service"
    r"|server|file|document|database|file|key|code|attack|threat|risk|response|request|error|failure|plan|document)\b"
)


COUNTS = lazy(
    r"^(?:cat|an)ion$|(?:collis|muta|denomina|stria|rela|contrac|reac|popula|posi|condi|corpora|func|organiza|collec|combina|sta|institu"
    r"|projec|junc|varia|solu|indica"
    r"|conven|representa|elonga|expan|exten|articula|loca|forma|intersec|sugges|ques|transac|correla|configura"
    r"|eleva|protru"
    r"|depres|explana|interrup|ver|dimen|sec|frac)[st]?ion$|(?:instru|seg|docu|ele|argu|state|treat|agree|move|require"
    r"|arrange"
    r"|compart|environ|attach|fila|liga|experi|depart)ment$|(?:theor|categor|communit|bod|cavit|facult|tuberosit"
    r"|extremit)y$"
    r"|(?:struc|legisla|mix|frac|fea|pic|crea|ges|su|tex|fix|vul|ven|aper)ture$|(?:pat|grow)th$|(?:strateg|allerg)y$|(?:mechan"
    r"|organ|pr)ism$|(?:hypothes|thes|bas|cris|analys)is$|relationship$"
    r"|(?:entity|identity|university|city|agency|currency|policy|pharmacy|vacancy|tendency|deficiency)$"
    r"|(?:sequence|sentence|substance|preference|allele|disease|difference|instance|appliance|audience|influence)$"
)
_OF_ITS_KIND = lazy(
    r"(?:(?!honest|modest|forest|interest|test|request|contest|protest|harvest|nest|chest|west|rest)[a-z]+est|most"
    r"|first|only|same|main|use|total) |[a-z-]+(?: [a-z-]+)? (?:in|by|through|at|from|for|to) which "
)
_NARROWS = frozenset(
    [
        "that",
        "which",
        "who",
        "of",
        "in",
        "for",
        "used",
        "with",
        "on",
        "to",
        "from",
        "where",
        "by",
        "made",
        "whose",
        "between",
        "at",
        "composed",
        "found",
    ]
)
_HEAD = lazy(r" (?:that|which|who|whose|of|per|in|for|used|with|on|to|from|where|by|made|between|at|\w+ing|\w+ed)\b")
HEAD = _HEAD
"""Where the first noun phrase of a definition ends."""

MASS_NOUNS = word_set(
    """time money blood water pain energy matter information data evidence behavior research knowledge work air heat
    light motion tension pressure vision speech language food fat rock cartilage growth death birth awareness love
    income debt wealth trade labor capital tissue fluid power control damage harm help access interest clay sand
    attraction adhesion perception sensation retention absorption secretion digestion respiration circulation
    communication cooperation competition discrimination protection behaviour feedback medicine treatment therapy
    care healthcare insurance equipment software hardware advice progress music literature
    detail content pottery ware fertilization inability ability amnesia paralysis swelling bleeding widening
    narrowing thickening thinning employment unemployment code text storage traffic profit"""
)
"""Nouns that are not counted, or need no article."""

COUNTED_ING = word_set(
    "opening covering lining ring string thing building being wing meeting finding setting coating painting"
)
_HAS_ARTICLE = word_set(
    """someone somebody anyone something a an the any all one two three four five each every either another part some
    no both several many most more little less much"""
)
_NO_NOUN = lazy(
    r"(?:short for|able|capable|unable|likely|prone|free|full|related|relating|pertaining|referring|having|possessing"
    r"|containing"
    r"|being|composed|caused|consisting|located|situated|found|used|made|based|lacking|done|given|how|when|what"
    r"|where|whether|to|not|more|less)\b",
    re.IGNORECASE,
)
PLURAL_ENDS = lazy(
    r"(?:ganglia|epithelia|cilia|flagella|mitochondria|nuclei|bacteria|fungi|bacilli|ae|stimuli|media|criteria"
    r"|phenomena|ova|septa|spectra|taxa|larvae|loci|automata)$"
)
_ORDINAL = lazy(
    r"(?:(?:middle|first|second|third|fourth|fifth|last|next|outer|inner|upper|lower|opposite|[a-z]+most)\b"
    r"|(?:end|top|tip|base|head) of\b)"
)


_SUM = lazy(r" (?:minus|plus|times|divided by|multiplied by) ")


_OWNER = lazy(r"(?:[A-Z][\w.]* )*\S+['’]s? ")
"""An owner's name or noun, before which no article stands."""


def with_a(said: str) -> str:
    """A noun phrase with "a", "an" or "the", unless its head is not counted."""
    noun = re.sub(r"(?<=\w) \w+ly$", "", _HEAD.split(said)[0]).split()
    behind = said.split()[len(noun) : len(noun) + 1]
    if not noun or noun[0].lower() in _HAS_ARTICLE or _NO_NOUN.match(said) or _OWNER.match(said):
        return said
    if re.match(r"(?:German|Latin|Greek|French|Italian|Spanish|Arabic|Japanese)\b", said):
        return said
    if _ORDINAL.match(said):
        return f"the {said}"
    head = noun[-1].strip(",").lower()
    described = len(noun) == 1 and re.search(r"(?:al|ic|ive|ous|ary)$", head)
    if described and behind and re.fullmatch(r"(?!being|having|containing|using)[a-z]{4,}ing", behind[0]):
        return said
    if is_plural(head) or PLURAL_ENDS.search(head) or head in MASS_NOUNS or head == "people":
        return said
    if (head.endswith("ing") and head not in COUNTED_ING) or noun[-1].isupper():
        return said
    if re.match(r"(?:[a-z]+est|most),? ", said) and not re.match(r"(?:honest|modest)", said):
        return f"the {said}"
    if ends_as_mass(head) and head not in COUNTED_ING and not COUNTS.search(head):
        return f"the {said}" if behind == ["of"] else said
    return f"{a_or_an(said)} {said}"


def article_for(what: str, whole: str) -> str:
    """The text of a glossary with the article that its first noun needs, where that is certain.

    A sum of things needs none: "price minus cost".
    """
    if _SUM.search(what):
        return what
    first = what.split()[0]
    has_one = first.lower() in ("a", "an", "the", "any", "each", "every", "one")
    if has_one or (first.endswith("ing") and "-" not in first):
        return what
    if re.match(
        r"(?:solid|liquid|gas|material|substance|joint|compound|device|cell|system|plant|animal) (?:in|by"
        r"|through) which ",
        what,
    ):
        return f"{a_or_an(what)} {what}"
    if _UNIQUE.match(what) or _OF_ITS_KIND.match(what):
        return f"the {what}"
    found = _COUNTED.match(what)
    if found and not is_many(found[0]) and not is_many(first):
        behind = what[found.end() :].split()
        if not behind or behind[0] in _NARROWS:
            return f"{a_or_an(what)} {what}"
    return what


def is_proper(small: str) -> bool:
    """Whether a term, as it stands in mid-sentence, is the name of one thing: "Army of the West", "cyclic AMP"."""
    words = [word for word in small.split() if word.lower() not in FUNCTION]
    return len(words) > 1 and (all(word[0].isupper() for word in words) or bool(re.fullmatch(r"[A-Z]{3,}", words[-1])))


def proper(small: str, whole: str) -> str:
    """A name with "the" where the lesson writes so, or another name is in it: "the Army of the West"."""
    the = count(whole, small, r"(?<=\bthe )", r"\b", re.I)
    often = the * 2 > len(re.findall(re.escape(small), whole, re.I)) - 1 > 0
    return f"the {small}" if often or " of the " in small or IS_A_BODY.search(small) else small
