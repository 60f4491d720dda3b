"""What a careful lesson is about, as it stands behind "in": "In photosynthesis, …", where its field is not plain."""

import re
from collections import Counter
from functools import lru_cache

from audiolesson.draft.english.forms import is_plural
from audiolesson.draft.english.tags import has_finite_verb, is_noun_phrase
from audiolesson.draft.english.verbs import FUNCTION
from audiolesson.patterns import lazy, whole_words
from audiolesson.study.facts.answer import stems
from audiolesson.study.facts.form import in_sentence, with_article, without_article
from audiolesson.study.facts.ground import Ground
from audiolesson.study.facts.own_title import own_title

_PARTS = lazy(r"[:·|→?!(]| [-–—] |—| (?:without|in) (?!.*[:—])")
"""Where a title is cut in parts, each of which may name what the lesson is about."""
_BEGINS = lazy(
    r"(?:(?:an? )?(?:short |brief |gentle |quick )?(?:introduction|intro|guide|primer) to|(?:the )?(?:basics|essentials"
    r"|elements|principles|fundamentals) of|understanding|introducing|getting started with|working with"
    r"|(?:brewing|making|drawing|building|taking)(?: in| an?)?(?: better| good)?"
    r"|(?:lecture )?notes(?: on)?|what (?:is|are)"
    r"|how(?=.* works?(?:, .*)?$))\s+",
    re.I,
)
_ENDS = lazy(
    r"(?: basics| essentials| fundamentals| lite| explained| reference| cheat ?sheet| works?(?:, .*)?| in brief"
    r"| from scratch|, .*\d.*)$",
    re.I,
)
_NUMBER = lazy(
    r"^(?:(?:handout|lesson|unit|week|chapter|room|part|lecture|module|session|day|topic|(?:revision )?sheet) [\dIVX]+"
    r"|[\d.]+[.)])(?:\W+|$)",
    re.I,
)
PRAISES = lazy(r"the (?:science|art|story|magic|secret|power|beauty|joy|world|wonder)s? of\b", re.I)
"""A part of a title that says in an image what its other part names: "How Volcanoes Form - The Science of Fire"."""
LEAST_USES = 3
"""Times that a lesson uses each word of what it is about."""
MOST_WORDS = 3
NO_SUBJECT = r"starting point|big picture|good life|.* themes?"
"""Names of two words or more that say as little as "overview"."""
_NO_TOPIC = lazy(
    r"(?:questions?|notes?|introduction|overview|lesson|start|words?|basics|story|tale|part|history"
    rf"|(?:.* )?guide|talk|secrets?|adults|versions?|recap|summary|general|basic|advanced|{NO_SUBJECT})",
    re.I,
)
_FIELDS = (
    (
        "contracts? courts? claimants? defendants? plaintiffs? statutes? liab\\w+ damages breach judges? tort legal",
        "law",
    ),
    ("octaves? semitones? chords? intervals? scales? triads? pitch melod\\w+ harmon\\w+ sharps? flats?", "music"),
    ("iamb\\w* trochee\\w* stanzas? rhymes? syllables? verses? sonnets? metres? pentameter caesura", "poetry"),
    ("dough flour yeast oven lo(?:af|aves) gluten starter crust knead\\w* bak(?:e|ing) proof\\w*", "baking"),
    ("probabilit\\w+ likelihood priors? posterior odds dice coins? outcomes? conditional independent", "probability"),
    ("tokens? vocabulary transformers? attention embeddings? prompts? pretraining sampling", "language models"),
    ("antibod\\w+ antigens? vaccin\\w+ immun\\w+ lymphocytes? pathogens? microbes?", "immunology"),
    ("ventricles? atri(?:um|a) aorta arter\\w+ veins? capillar\\w+ haemoglobin heartbeat plasma", "physiology"),
    ("stars? planets? orbits? galax\\w+ telescopes? supernova\\w* fusion helium hydrogen", "astronomy"),
    ("mantle crust magma lava earthquakes? volcano\\w* faults? sediments? tectonic", "geology"),
    ("neurons? axons? dendrites? synaps\\w+ transmitters? cortex myelin", "neuroscience"),
    ("rem nrem spindles? hippocamp\\w+ consolidation memor(?:y|ies) recall sleep", "psychology"),
    ("funds? shares? bonds? portfolios? investors? dividends? indices index stocks?", "investing"),
    ("debits? credits? ledgers? liabilit\\w+ balance bookkeep\\w+ equity", "accounting"),
    ("encrypt\\w* ciphers? decrypt\\w* primes? signatures? eavesdropper\\w* plaintext rsa", "cryptography"),
    ("aperture shutter exposure iso lens(?:es)? depth", "photography"),
    ("demand supply elastic\\w* inelastic revenue buyers? sellers? prices? consumers?", "economics"),
    ("friction newtons? acceleration forces? momentum mass velocity gravity", "mechanics"),
)
"""Words of fields, of which a lesson that does not name its field uses several, and others hardly."""
LEAST_DIFFERENT = 4
WORDS_FOR_ONE = 70


def topic_of(ground: Ground) -> str:
    """What a lesson is about: the field of its words, else what its title names and its text comes back to; or ""."""
    return _of_words(ground.whole) or titled_topic(ground)


def titled_topic(ground: Ground) -> str:
    """What a lesson's title names and its text comes back to; or ""."""
    return _titled(own_title(ground.lesson), ground.whole)


@lru_cache(maxsize=2)
def _titled(title: str, whole: str) -> str:
    """The same; it is asked again for each term that needs a place."""
    used = Counter(stems(whole))
    for part in _PARTS.split(title):
        if PRAISES.match(part.strip()):
            continue
        bare = _NUMBER.sub("", part.strip(' *_"“”.,'))
        for told in dict.fromkeys((bare, _first_of_two(bare))):
            name = _named(told, whole)
            if name and all(used[word] + used[f"{word}s"] >= LEAST_USES for word in stems(_one(name))):
                return name
    return ""


def _first_of_two(part: str) -> str:
    """The first of two things that a title names, if it is told in words enough: "The Siege of Jars and Its End"."""
    first, joined, second = part.partition(" and ")
    alike = second.lower().split()[-1:] == first.lower().split()[-1:]  # of "Row Covers and Net Covers" none is meant
    return first if joined and " " in first and not alike else part


def _one(name: str) -> str:
    """A name with its last word as of one: "supply chain"."""
    return name.removesuffix("s") if is_plural(name.split()[-1]) else name


def _named(part: str, whole: str) -> str:
    """What a part of a title names, small, with the article that stands before it; "" where it is no plain name."""
    bare = _ENDS.sub("", _BEGINS.sub("", part)).strip()
    name = in_sentence(
        bare.capitalize() if bare.isupper() and f" {bare.lower()}" in whole else bare,
        whole,
        heading=True,
    )
    core = without_article(name)
    if not core or len(core.split()) > MOST_WORDS or _NO_TOPIC.fullmatch(core) or not re.fullmatch(r"[\w’' -]+", core):
        return ""
    if not re.search(r"[^\W\d_]{3}", core):
        return ""  # "1", of a title that ends with a number
    if not stems(core) or set(core.lower().split()) & (FUNCTION - {"of"}) or has_finite_verb(core):
        return ""
    plain = is_noun_phrase(core) or is_noun_phrase(_one(core)) or len(core.split()) == len(stems(core))
    told = with_article(name, whole)
    return "" if not plain else told if told.startswith("the ") else name


def _of_words(whole: str) -> str:
    """The field whose words a lesson uses most, where it uses several of them often, and hardly those of another."""
    low = whole.lower()
    used = []
    for names, field in _FIELDS:
        found = [len(whole_words(name).findall(low)) for name in names.split()]
        used.append((sum(found), sum(map(bool, found)), field))
    (most, different, field), (other, _, _) = sorted(used, reverse=True)[:2]
    enough = different >= LEAST_DIFFERENT and most >= max(len(whole.split()) / WORDS_FOR_ONE, 2 * other)
    return field if enough else ""
