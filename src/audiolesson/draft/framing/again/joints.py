"""Two clauses of a sentence joined by another word, or in another order, by the tree of the whole.

"A, so B." is "Because A, B."; "Although A, B." is "A, but B."; "When A, B." is "B when A.". Where the order stays, no
pronoun can lose its noun; where it changes, what is told first holds none.
"""

from audiolesson.draft.english.parse.model import is_common
from audiolesson.draft.english.tags import begins_with_order, first_verb
from audiolesson.draft.english.texts import upper_first
from audiolesson.draft.english.verbs import word_set
from audiolesson.draft.framing.plain_parts import name_start
from audiolesson.draft.shortening.parsed.naming import is_many
from audiolesson.draft.shortening.parsed.read import Read
from audiolesson.draft.titling.written_at import has
from audiolesson.patterns import lazy

FEWEST, MOST = 3, 18
"""Words of a clause that is joined to another one."""

_SURE = 0.6
_MOVES = word_set("if when because unless once until whenever although though as before after")
"""Marks of a clause that may stand at either end."""

POINTS = lazy(
    r"\b(?:it|its|itself|they|their|them|themselves|he|she|his|her|him|this|that one|these|those|such|here|there"
    r"|(?<!to )ones?(?=[.,;]|$| (?:is|are|was|were|that|of|in)\b)|other|another|do so|does so|did so|then|the"
    r" same|both|latter|former|also|thus|therefore|instead)\b",
    2,
)
_PRONOUN = {"it": False, "they": True}
_STATE = lazy(r"\b(?:is|are|can|may|might|must|should|has|have|does|do|cannot|will)\b|n[’']t\b")
_WITHIN = lazy(r"\b(?:only|even|just|especially|particularly|not|mainly|partly|simply|either|both|neither)$", 2)
_OF_A_CLAUSE = lazy(r"\b(?:that|which|who|what|how|whether)\b", 2)
_OPEN_END = lazy(r"\b(?:know|ask|say|tell|show|wonder|see|check|decide|determine|matter|think|what|how|whether)s?\b", 2)


def rejoined(read: Read, whole: str) -> str:
    """The sentence with its two clauses joined in another way; "" where that is unsure."""
    return (
        _by_and(read, whole)
        or _in_front(read)
        or _purpose_first(read, whole)
        or _means_first(read, whole)
        or _at_end(read, whole)
    )


def in_mid(read: Read, said: str, whole: str) -> str:
    """What begins a sentence as it stands in mid-sentence; "" where its first word may be a name."""
    if found := name_start(said, whole):
        return found
    first = said.split()[0]
    plain = read.tree.tags[0] in _PLAIN and first[1:].islower() and is_common(first.lower())
    return f"{first.lower()}{said[len(first) :]}" if plain and not has(whole, first, "(?<=[a-z,] )", r"\b") else ""


_PLAIN = frozenset({"NN", "NNS", "JJ", "DT", "VBG", "RB", "JJR", "JJS", "PRP$", "CD", "VBN", "EX", "PDT"})
_MARKS = ';:()—–"“”'
"""What no clause has in it whose order stays; a row may."""


def is_clause(read: Read, start: int, end: int, *, signs: str = ',;:()—–"“”') -> bool:
    """Whether words from one place to another are a statement of their own, with none of some `signs` in it."""
    said = read.said(start, end).text
    fits = FEWEST <= len(said.split()) <= MOST and not any(read.word(one) in signs for one in range(start, end))
    if not fits or begins_with_order(said):
        return False
    told = (at for at in range(start, end) if start <= read.subject(at) < read.finite(at) < end)
    return first_verb(said) > 0 or any(read.tree.labels[at] != "acl:relcl" for at in told)


def _by_and(read: Read, whole: str) -> str:
    """ "A, so B." and "A, but B." with the first clause as a reason, or conceded."""
    if found := _THAT_IS_WHY.fullmatch(read.text.text):
        small = in_mid(read, found["why"], whole)
        return f"Because {small}, {found['so']}." if small and not _FRONTED.match(small) else ""
    joints = [at for at in range(1, read.end) if read.word(at) in _JOINTS and read.word(at - 1) == ","]
    if len(joints) != 1 or _FRONTED.match(read.text.text):
        return ""
    at = joints[0]
    first, second = read.said(0, at).text, read.said(at + 1, read.end).text
    small = in_mid(read, first, whole)
    if not small or not is_clause(read, 0, at, signs=_MARKS) or not is_clause(read, at + 1, read.end, signs=_MARKS):
        return ""
    begins = next((one for one in range(at) if read.subject(one) >= 0 and read.subject(one) < at), 0)
    if any(read.word(one) == "," for one in range(max(read.subject(begins), 0))):
        return ""  # "For example, pots of a kind crack, but …"
    if read.word(at) == "so":
        if read.word(at + 1) in (
            "that",
            "does",
            "do",
            "did",
            "is",
            "are",
            "far",
            "long",
            "much",
            "many",
            "can",
            "will",
            "there",
            "too",
        ):
            return ""
        return "" if _ASKS.search(first) else f"Because {small}, {second}."
    if _NOT_ONLY.search(first) or _NO_CLAUSE.match(second):
        return ""
    if read.word(at) in ("whereas", "while"):
        return f"While {small}, {second}."
    alike = read.word(at + 1) in _PRONOUN or not _STATE.search(first)
    return f"{'Although' if alike else 'While'} {small}, {second}."


_THAT_IS_WHY = lazy(r"(?P<why>[^,;:]+), (?:and that(?: is|['’]s) why|which is why|and so) (?P<so>[^;:]+)\.")
_JOINTS = word_set("so but yet whereas while")
_FRONTED = lazy(r"(?:if|when|while|although|because|since|once|unless|whenever|as|after|before|until|where)\b", 2)
_ASKS = lazy(r"\b(?:because|since|if|unless|although|while|not only|no sooner)\b", 2)
_NOT_ONLY = lazy(
    r"\b(?:not (?:only|just|merely|simply)|no|nothing|anything|all|none|everything|nobody|if|when|because)\b", 2
)
_NO_CLAUSE = lazy(r"(?:also|only|not|rather|then|never|when|if|because|for|in|on|at|by|to|with|without)\b", 2)


def _in_front(read: Read) -> str:
    """ "Because A, B." is "A, so B."; "When A, B." is "B when A."."""
    tree = read.tree
    comma = next((one for one in range(1, read.end) if read.word(one) == ","), -1)
    mark = 2 if read.text.text.startswith(("Even though ", "Even if ", "As soon as ", "As long as ")) else 1
    first, second = read.said(mark, comma).text, read.said(comma + 1, read.end).text
    if comma < 0 or not _FRONTED.match(read.text.text) or not is_clause(read, mark, comma):
        return ""
    if tree.tags[comma + 1] in ("JJ", "CC", "RB", "IN", "VBN", "VBG"):
        return ""  # "Because clay is a soft, plastic earth, it …"
    word = read.text.text[: tree.words[mark - 1].end].lower()
    begin = comma + 1 + second.startswith("then ")
    if not is_clause(read, begin, read.end, signs=_MARKS):
        return ""
    if word == "because" or (word == "since" and not _PERFECT.search(second)):
        return f"{upper_first(first)}, so {second}." if not _ORDERED.match(second) else ""
    if word in ("although", "though", "even though") or (word == "while" and _STATE.search(first)):
        return f"{upper_first(first)}, but {second}."
    at = next((at for at in range(mark, comma) if mark <= read.subject(at) < comma), -1)
    if word not in _MOVES or at < 0 or "," in second:
        return ""
    return _last(read, at, comma, word)


_PERFECT = lazy(r"\b(?:has|have|had)\b|\d{3}", 2)
_ORDERED = lazy(r"(?:do|is|are|can|what|how|why|will|should|please|let)\b", 2)


def _last(read: Read, at: int, comma: int, word: str) -> str:
    """The clause in front told behind its statement; a pronoun there and its noun here change their places."""
    tree = read.tree
    first, second = read.said(1, comma).text, read.said(comma + 1, read.end).text.removeprefix("then ")
    if _ASIDE.match(read.text.text) or any(read.subject(one) > comma for one in tree.below(tree.root, "conj")):
        return ""
    if not POINTS.search(second):
        return "" if _OPEN_END.search(second) else f"{upper_first(second)} {word} {first}."
    found = second.partition(" ")
    noun = read.subject(at)
    if found[0] not in _PRONOUN or POINTS.search(found[2]) or POINTS.search(first) or noun < 0:
        return ""
    start, end = read.span(noun)
    if start != 1 or is_many(read, noun) != _PRONOUN[found[0]] or _has_another(read, noun, 1, comma):
        return ""
    name, rest = read.said(start, end).text, read.said(end, comma).text
    return f"{upper_first(name)} {found[2]} {word} {found[0]} {rest}."


_ASIDE = lazy(r"as (?:the name|mentioned|noted|we|you|described|shown|expected|usual|always|before|stated)\b", 2)


def _has_another(read: Read, noun: int, start: int, end: int) -> bool:
    """Whether a pronoun for a noun might as well mean another one in its clause."""
    many, tags = is_many(read, noun), read.tree.tags
    return any(
        one != noun
        and tags[one].startswith("NN")
        and read.tree.labels[one] != "compound"
        and is_many(read, one) == many
        for one in range(start, end)
    )


def _end(read: Read, at: int) -> int:
    """Where what stands in front of a word ends, without a comma between them."""
    return at - (read.word(at - 1) == ",")


def _purpose_first(read: Read, whole: str) -> str:
    """ "A, so that B." is "So that B, A."."""
    at = next((at for at in range(1, read.end) if read.word(at) == "so" and read.word(at + 1) == "that"), -1)
    if at < 0 or not is_clause(read, 0, _end(read, at)) or not is_clause(read, at + 2, read.end):
        return ""
    behind, small = read.said(at + 2, read.end).text, in_mid(read, read.said(0, at).text, whole)
    if not small or POINTS.search(behind) or _FRONTED.match(read.text.text):
        return ""
    return f"So that {behind}, {small}."


def _means_first(read: Read, whole: str) -> str:
    """ "Potters save heat by closing the door." is "By closing the door, potters save heat."."""
    tree = read.tree
    for at in tree.below(tree.root, "advcl"):
        start, end = read.span(at)
        means = 0 < start < end == read.end and read.word(start) == "by" and tree.tags[at] == "VBG" and start == at - 1
        if not means or tree.sure[at] < _SURE or not is_clause(read, 0, start):
            continue
        main, means_said = read.said(0, start).text, read.said(start + 1, end).text
        small = in_mid(read, main, whole)
        if small and "," not in means_said and not POINTS.search(means_said) and not _FOLLOWED.search(main):
            return f"By {means_said}, {small}."
    return ""


_FOLLOWED = lazy(
    r"\b(?:that|which|who|if|when|because|followed|than|not|never|no|cannot|can[’']t|only|is|are|was|were|by)\b", 2
)


def _at_end(read: Read, whole: str) -> str:
    """ "B when A." is "When A, B."; of "B because it …" the noun comes first."""
    tree = read.tree
    for at in tree.below(tree.root, "advcl"):
        start, end = read.span(at)
        if not 0 < start < end == read.end or tree.sure[at] < _SURE or read.word(start) not in _MOVES:
            continue
        if read.word(start - 1) == "," and read.word(start) not in ("because", "although", "though", "unless"):
            return ""  # "… marriage with one, when somebody is married to one"
        word, behind = read.word(start), read.said(start + 1, read.end).text
        front = read.said(0, start).text
        if _WITHIN.search(front) or _OPEN_END.search(front):
            return ""
        if not is_clause(read, 0, _end(read, start)) or not is_clause(read, start + 1, read.end):
            return ""
        joined = any(one < start for one in tree.below(tree.root, "conj"))  # "… is old and cracks when …"
        if word in ("as", "though") or joined or read.subject(at) < start or behind.startswith("it comes to"):
            return ""
        if _OF_A_CLAUSE.search(front):
            return ""
        small = in_mid(read, front, whole)
        if small and not POINTS.search(behind):
            return f"{word.capitalize()} {behind}, {small}."
        found, noun = behind.partition(" "), read.subject(tree.root)
        if found[0] not in _PRONOUN or POINTS.search(found[2]) or POINTS.search(front) or noun < 0 or not small:
            return ""
        begin, over = read.span(noun)
        if begin or is_many(read, noun) != _PRONOUN[found[0]] or _has_another(read, noun, 0, start):
            return ""
        name, rest = in_mid(read, read.said(begin, over).text, whole), read.said(over, start).text
        return f"{word.capitalize()} {name} {found[2]}, {found[0]} {rest}." if name else ""
    return ""
