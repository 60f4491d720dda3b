"""Headings cleaned: as a title that stands as it is, in the small letters of a sentence, and as reported questions."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from audiolesson.draft.english.forms import base_of_ed, ed_form, is_plural, tokens_of
from audiolesson.draft.english.known_names import LANDS, OF_A_PEOPLE, OF_A_PLACE
from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.spelling import rarity
from audiolesson.draft.english.tags import first_verb, is_noun_phrase
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import ALSO_NOUNS, FUNCTION, PAST, PRONOUNS
from audiolesson.draft.titling.heading_labels import BEFORE_TITLE, unlabelled, without_remark
from audiolesson.draft.titling.proper_names import OF_THE_CALENDAR, is_a_last_name, is_an_event, is_only_large
from audiolesson.draft.titling.shouted import ALONE, OFTEN, from_shouted
from audiolesson.draft.titling.written_at import count, has, written
from audiolesson.patterns import lazy

MOST_WORDS = 5
"""A heading of at most so many words is a title as it stands."""

ASKS = lazy(r"(?:what|why|how|where|when|who|which|whether) \w", re.IGNORECASE)
"""How a heading begins that is a question, or a clause like "why we forget"."""

GENERIC = lazy(
    r"^(?:the |an? |some |other |more |further |our |your )*(?:definitions?|types?|examples?|conclusions?|"
    r"overview|summary|details|terms|key terms|theory|practice|other|tasks?|hints?|notes?|care|users?|people|"
    r"instructions?(?: append)?|"
    r"features?|usage|concepts?|(?:key|core|basic|main|big|general|advanced|related|important) [\w-]+|"
    r"background|context|motivation|results?|discussion|implement\w*|short answer|terminology|basics|methods?|"
    r"advantages?|disadvantages?|benefits?|goals?|introduction|purpose|problems?|solutions?|steps?|options?|"
    r"considerations?|remarks?|tips|content|parts?|points?|questions?|answers?|limitations?|history|"
    r"approach(?:es)?|structure|design|setup|data|code|lists?|tables?|models?"
    r"|things?|ways?|ideas?|reasons?|cases?|case study|case studies|bonus|misc\w*|setting up|getting started"
    r"|(?:session|meeting|release|lecture|class) notes|lessons? learned|action items?|(?:current|ongoing|future|past"
    r"|recent|new) [\w-]+|membership|initiatives?|impact|inputs?|outputs?|characteristics|best|changes?|times?"
    r"|projects?|challenges?|pros|cons|(?:helpful|useful|additional|further) [\w-]+"
    r"|caveats?|where to (?:start|begin|go)|much more|(?:going|getting) further"
    r"|q ?\d+|faqs?|(?:two|three|four|five|six|several|many|some) [\w -]+|participants?)$",
    re.IGNORECASE,
)
"""Headings that tell a listener nothing: "the details"."""

_ANCHOR = lazy(r"\[\[[^\]]*\]\]|\{#[^}]*\}")
"""A mark that pages of a book put behind a heading, for links."""

_ARROW = lazy(r"(?<=\w)\s*[→⇒⟶↔⇄⟷⇔]\s*(?=\w)")
"""What leads from one thing to another, or both ways: "Slip → glaze"; both are told."""

_SMALL_BEFORE = lazy(r"(?<![A-Za-z-])(?:[a-z]+,?|An?|The|In|Of|By)$")

_HELPS = "is|are|was|were|do|does|did|can|could|should|would|will|must|has|have|had|might|may"
_BEING = lazy(r"(what|who|where) (is|are|was|were) (.+)$", re.IGNORECASE)
_DOING = lazy(r"(what|why|how|where|when) do (\w+) (.+)$", re.IGNORECASE)
_DID = lazy(r"(why|how|where|when) did ((?:\w+ ){0,3}\w+) ([a-z]+)$", re.IGNORECASE)
_HELPED = lazy(
    r"(what|why|how|where|when) (can|could|should|would|will|must|is|are|was|were|has|have) (we|you|they|it|he|she)"
    r" (.+)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def clean(heading: str) -> str:
    """A heading without numbering, emoji, brackets and marks at its end."""
    heading = unlabelled(heading.strip())
    text = re.sub(r"[^\w\s,.;:!?&'’()/+#%–—-]", " ", _ANCHOR.sub(" ", _ARROW.sub(" and ", heading)))
    text = BEFORE_TITLE.sub("", unlabelled(text.strip()))
    text = re.sub(r"\s*\([^)]*\)", "", text)
    text = re.sub(r"\s+/\s+|(?<=[a-z]{3})/(?=[A-Za-z][a-z]{2})", " and ", text.replace(" & ", " and "))
    return _without_signs(re.sub(r"\s+", " ", text))


def _without_signs(text: str) -> str:
    """A heading without signs around it, but for the stop of a name: ".NET"."""
    text = re.sub(r"^[%+]\s+", "", text.rstrip(" .:;,!–—-").lstrip(" :;,!–—-"))
    return text if re.match(r"\.[A-Z]{2}", text) else text.lstrip(" .:;,!–—-")


@lru_cache(maxsize=8192)
def as_it_stands(heading: str) -> str:
    """A heading as a title: its own words, without numbering, emoji and a stop at its end, with a capital first."""
    plain = _ANCHOR.sub(" ", _ARROW.sub(" and ", unlabelled(heading.strip())))
    text = re.sub(r"[^\w\s,.;:!?&'’\"“”()/+#%–—-]|(?<!\w)_|_(?!\w)", " ", plain)
    text = _LOUD.sub(lambda found: found[0].lower(), text)
    text = BEFORE_TITLE.sub("", unlabelled(without_remark(BEFORE_TITLE.sub("", text.strip()))))
    text = _without_signs(re.sub(r"\s+", " ", text.replace(" & ", " and ").replace(" / ", " and ")))
    if not re.search(r"[^\W\d_]", text):
        return ""
    return with_capital(_IN_QUOTES.sub(r"\1", text))


_LOUD = lazy(
    r"\b(?:WHERE|WHEN|WHAT|WHO|HOW|WHY)(?= (?:is|are|was|were|do|does|did|we|you|it|they|the)\b)|\b(?:YOU|YOUR|VERY"
    r"|MOST)\b"
    r"(?= [a-z])"
)
"""A word of grammar that is written large to be stressed, where the others are small: "WHERE was it?"."""

_IN_QUOTES = lazy(r"[\"“]([^\"“”]+)[\"”]\Z")
"""A heading that is quoted as a whole."""


def with_capital(text: str) -> str:
    """A title with a capital first; a name of a program keeps its own first letter: "iPod", "read_all", "poll()"."""
    if re.match(r"[\"“][a-z]+ ?[a-z]*[\"”]", text):
        return text[:1] + upper_first(text[1:])
    return text if _OF_A_PROGRAM.match(text) else upper_first(text)


_OF_A_PROGRAM = lazy(r"[a-z]+(?:[A-Z]|_\w|\(\)|\.[a-z]{1,4}\b)|[^\W\d_a-zA-Z]\s")
"""How a name of a program begins, or a letter of another alphabet, whose capital is another sign."""


_THE_NAME = lazy(r"[Tt]he ([A-Z][a-z]+ ([A-Z][a-z]+))$")


def is_the_name(text: str, whole: str) -> bool:
    """Whether a lesson's title "The Clay Road" is a name: its two words never stand small together in the lesson."""
    found = _THE_NAME.match(text)
    return found is not None and not is_plural(found[2]) and not has(whole, found[1].lower(), r"\b", r"\b")


@lru_cache(maxsize=8192)
def sentence_case(text: str, whole: str) -> str:
    """All words small but names and acronyms, for which the lesson's own use in mid-sentence is asked."""
    if (told := from_shouted(text, whole)) != text:
        return told
    tokens = text.split()
    said = [_word(tokens, at, whole) for at in range(len(tokens))]
    for at in range(1, len(tokens)):
        word = said[at]
        fell = tokens[at - 1][:1].isupper() and said[at - 1].islower() and said[at - 1] not in FUNCTION
        large = said[at - 1][:1].isupper() and tokens[at][:1].isupper()
        if large and (is_an_event(tokens[at - 1], word, whole) or _goes_on(tokens[at - 1], tokens[at], whole)):
            said[at] = tokens[at]
        elif fell and re.fullmatch(r"[A-Z][a-z]+", word) and has(whole, word.lower(), ALONE):
            said[at] = word if max(OFTEN, _used_small(word, whole) + 1) <= used_large(word, whole) else word.lower()
    return " ".join(said)


RARE_AS_A_NAME = 22.4
"""Bits of a word that, as owner in a heading, is a name, though no sentence says it: Kepler's, and no kiln's."""
_NO_OWNERS = frozenset(["Today", "Tomorrow", "Yesterday", "Everyone", "Somebody", "People", "Children", "Women", "Men"])
"""What owns in a heading and is no name: "Today's kilns"."""

_BEGINS_A_ROW = lazy(
    r"(?:Long|Short|High|Low|Real|Self|Non|Open|Cross|Multi|Two|Three|One|Pre|Post|Anti|Alpha|Beta|Sub|Super|Well|Third"
    r"|Peer|Half|Full|Semi|Hyper|Inter|Intra|Micro|Macro|Re|Co|Step)-"
)
_BEFORE_A = (["The"], ["the"])  # "The A String" is called A
_JOINING = frozenset(["To", "The", "Of", "And", "In", "By"])
"""Words within a row that a heading writes large and no name does: "End-To-End"; "Stratford-Upon-Avon" is one."""


def _word(tokens: list[str], at: int, whole: str) -> str:
    """One word of a heading as it is written in mid-sentence."""
    word = tokens[at]
    bare = re.sub(r"['’]s$", "", word.strip(".,:;()'’?!\"“”"))
    if re.fullmatch(r"[A-Z][a-z]+(?:-[A-Za-z][a-z]+)+", bare):
        small = [count(whole, part, ALONE, r"(?!\w)") for part in (bare.lower(), *bare.lower().split("-"))]
        known = any(small) or any(part in _JOINING for part in bare.split("-")[1:-1])
        known = known or _BEGINS_A_ROW.match(bare) is not None
        return word if used_large(bare, whole) > small[0] or not known else word.lower()
    if re.fullmatch(r"(?:[A-Z]{2,}s?|\d+)-[A-Z][a-z]{2,}", bare) and not used_large(bare, whole):
        first, _, second = word.partition("-")
        return f"{first}-{second.lower()}"
    if not bare[:1].isupper() or any(c.isupper() or c.isdigit() or c in "._/" for c in bare[1:]) or len(bare) == 1:
        return word.lower() if bare == "A" and at < len(tokens) - 1 and tokens[at - 1 : at] not in _BEFORE_A else word
    if OF_THE_CALENDAR.fullmatch(bare) or (
        bare in ("March", "May") and tokens[at + 1 : at + 2] and tokens[at + 1][:1].isdigit()
    ):
        return word
    rarely, large = _used_small(bare, whole), used_large(bare, whole)
    often = large > 2 * rarely or (large > rarely and large >= OFTEN)
    owns = word != bare and re.fullmatch(r"[A-ZÀ-Þ][^\W\d_]+['’]s?", word.strip("?!.,:;()")) and bare not in _NO_OWNERS
    owner = owns and not rarely
    named = owns and _is_a_name(bare, large, rarely, whole)
    of_a_place = not rarely and OF_A_PLACE.fullmatch(bare) and not has(whole, bare.lower(), r"\b", r"\b")
    always = of_a_place or LANDS.fullmatch(bare) or OF_A_PEOPLE.fullmatch(bare) or is_only_large(bare, whole)
    always = always or is_a_last_name(bare, whole) or (bare == "Earth" and not rarely)
    if always or often or _in_a_name(tokens, at, whole) or named or (owner and has(whole, bare, r"(?<!\w)", "")):
        return word
    return word.lower()


def _is_a_name(owner: str, large: int, small: int, whole: str) -> bool:
    """Whether who owns in a heading is named so: "Kepler's laws", which no sentence says; Newton's, beside newtons."""
    if large or (small and re.search(rf"\b[A-Z][a-z]+ {re.escape(owner)}\b(?! [A-Z])", whole)):
        return True
    return not small and not is_common(owner.lower()) and rarity(owner) > RARE_AS_A_NAME


def _goes_on(one: str, two: str, whole: str) -> bool:
    """Whether a name goes on with a further word: the lesson writes the two large in mid-sentence, and never small."""
    pair = f"{one} {two}".strip(".,:;()'’?!")
    found = written(whole, pair, "(?<=[ (])", r"(?!\w)")
    if not re.fullmatch(r"[\w'’-]+ [\w'’-]+", pair) or not any(True for _ in found):
        return False
    return not has(whole, pair.lower(), r"\b", r"\b") and not has(whole, f"{one} {two.lower()}", r"\b", r"\b")


@lru_cache(maxsize=8192)
def _used_small(bare: str, whole: str) -> int:
    """How often a lesson writes a word in small letters in mid-sentence."""
    return count(whole, bare.lower(), "(?<=[A-Za-z,;] )", r"(?![\w(/])")


@lru_cache(maxsize=8192)
def used_large(bare: str, whole: str) -> int:
    """How often a lesson writes a word with its capitals in mid-sentence."""
    found = written(whole, bare, "(?<= )", r"(?!\w)(?! [A-Z][a-z]+(?![\w]))")
    return sum(_is_mid_sentence(whole, one.start) for one in found)


def _is_mid_sentence(whole: str, start: int) -> bool:
    """Whether a small word stands right before a place, or an article or preposition at the start of a sentence."""
    return bool(_SMALL_BEFORE.search(whole, max(0, start - 31), start - 1))


def _in_a_name(tokens: list[str], at: int, whole: str) -> bool:
    """Whether a word and its neighbour are a name of two words: the lesson never writes the two small."""
    for one, two in ((at - 1, at), (at, at + 1)):
        if one < 0 or two >= len(tokens) or not (tokens[one][:1].isupper() and tokens[two][:1].isupper()):
            continue
        if {tokens[one].lower(), tokens[two].lower()} & FUNCTION:
            continue
        pair = f"{tokens[one]} {tokens[two]}".strip(".,:;()'’?!")
        found = written(whole, pair, "(?<=[ (])", r"(?!\w)")
        uses = sum(_is_mid_sentence(whole, one.start) for one in found)
        common = all(has(whole, part, ALONE) for part in pair.lower().split())
        if uses > 2 * common and not has(whole, pair.lower(), r"\b", r"\b"):
            return True
    return False


def from_title_case(text: str, whole: str) -> str:
    """A heading Whose Words All Begin Large in small letters; in another the capitals are names, but for words that
    the lesson only writes small."""
    text = from_shouted(text, whole)
    words = text.split()
    others = [word for word in words[1:] if word.lower().rstrip(".") not in FUNCTION | {"vs", "versus"}] or words[1:]
    if others and all(word[:1].isupper() or not word[:1].isalpha() for word in others):
        return text if _is_written_so(words, whole) else sentence_case(text, whole)
    said = [word if before[-1] in ".?!" else _small_if_plain(word, whole) for before, word in pairwise(words)]
    return " ".join([*words[:1], *said])


def _is_written_so(words: Sequence[str], whole: str) -> bool:
    """Whether a lesson writes two words or three large in mid-sentence and never small: "work with Reclaim Hosting"."""
    text = " ".join(words)
    if not _WORDS_OF_A_NAME.fullmatch(text) or has(whole, text.lower(), "", r"\b"):
        return False
    return has(whole, text, r"(?<=[a-z] )", r"\b") and not has(whole, text.capitalize(), "", r"\b")


_WORDS_OF_A_NAME = lazy(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}")


def _small_if_plain(word: str, whole: str) -> str:
    """A word with a capital in small letters where the lesson writes it small in mid-sentence and never large."""
    if not re.fullmatch(r"[A-Z][a-z]{2,}", word) or used_large(word, whole) or LANDS.fullmatch(word):
        return word
    return word.lower() if has(whole, word.lower(), "(?<=[a-z,] )", r"(?![\w(/])") else word


def _is_done(said: str) -> bool:
    """Whether "what was traded" asks for what was done to, and not for what a thing is."""
    first = said.split()[0].lower()
    return bool(base_of_ed(first)) or first in PAST - ALSO_NOUNS


def reported(asked: str) -> str:
    """A question as a clause: "what is erosion" → "what erosion is"; as a question with its mark where unsure.

    What is a clause already, like "why we forget", stays as it is.
    """
    text = asked.rstrip("?! ")
    if found := _HELPED.match(text):
        return f"{found[1]} {found[3]} {found[2]} {found[4]}"
    if (found := _DOING.match(text)) and found[2].lower() not in ("i", "the", "a", "an"):
        plain = found[2].lower() in PRONOUNS or found[2].lower().endswith("s")
        return f"{found[1]} {found[2]} {found[3]}" if plain else text + "?"
    if (found := _DID.match(text)) and is_noun_phrase(found[2]) and (past := ed_form(found[3])):
        return f"{found[1]} {found[2]} {past}"
    if (found := _BEING.match(text)) and _is_done(found[3]):
        return text
    if found and is_noun_phrase(found[3]) and len(found[3].split()) <= 4:
        return f"{found[1]} {found[3]} {found[2]}"
    if asked.rstrip().endswith("?") or re.match(rf"(?:what|why|how|where|when|who|which) (?:{_HELPS})\b", text, re.I):
        return text + "?"
    tokens = tokens_of(text)
    if tokens[1].lower() == "to" or first_verb(text) > 0 or tokens[0].lower() == "how":
        return text
    return text
