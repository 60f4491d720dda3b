"""Sentences of notes that lost their verb or subject, though a word of them could be a verb. English only.

Paragraphs and notes are read with a lenient eye, for a sentence seldom lacks its verb; these shapes do lack it.
"""

import re

from audiolesson.draft.english.forms import base_of_ed, base_of_s, is_plural, tokens_of
from audiolesson.draft.english.tags import begins_with_order, finite_at, has_finite_verb, has_main_verb
from audiolesson.draft.english.verbs import (
    ALSO_NOUNS,
    AUXILIARIES,
    DETERMINERS,
    FUNCTION,
    MODALS,
    ONLY_VERBS,
    PAST,
    PLAIN,
    PREPOSITIONS,
    word_set,
)
from audiolesson.patterns import lazy

_BEGINS_LATE = lazy(
    r"(?:[A-Z][a-z]+ (?:e\.g\.|i\.e\.)|(?:E\.?g|I\.?e|Eg|Ie|Ex|Cf|Etc|N\.?B|Aka|A\.k\.a|Esp|Incl|Approx)\b[.:,]*) "
)
"""How a remark begins that goes on with the one before it: "E.g. a lamp is one."."""

_CALLED = lazy(r"(?:(?:Also|Often|Sometimes|Usually) )?(?:[Cc]alled|[Kk]nown as|[Nn]amed|[Ss]pelled|[Pp]ronounced)\b")
"""How a remark on a name begins that does not say whose it is: "Called the old kiln."."""

_NAMED_SO = lazy(
    r"(?:An?|One|Another) (?:(?!(?:is|are|was|were|be|been|he|she|it|they|we|you|has|had)\b)[\w’'-]+ ){1,5}"
    r"(?:(?:called|named|known as) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*\."
    r"|(?:called|known as) (?!(?:for|on|out|in|up|off|upon|back|each|every|all|both|this|that|these|those|him|them|me"
    r"|us|it|her|his|its|their|our|your|my|an?|the|when|if|as|once|twice|again|\w+ly)\b)[a-z][\w-]*(?: [a-z][\w-]*)?\.)"
    r"|[A-Z][a-z]+s [a-z]+ed using [^,;:]+\."
)
"""A thing with its name, or how it is made: "A river called the Great Ouse.", "Pots shaped using wheels."."""

_NOTED = lazy(r"(?P<head>[A-Z][^—.:;!?]{3,80}) — [A-Z][a-z]+ [^—]*$")
"""A title with a note behind it: "The Old Kiln — Argues that …"."""

_LABEL_VS = lazy(r"(?:[\w'’-]+ ){1,3}(?:vs\.?|versus) (?:[\w'’-]+ ?){1,4}(?:\([^)]*\))?\.$")
_ABLE = lazy(
    r"(?:Tough|Easy|Easier|Hard|Harder|Difficult|Fast|Faster|Slow|Slower|Cheap|Cheaper|Good|Great|Bad|Useful|Able"
    r"|Unable|Possible|Impossible|Prone|Responsible|Capable|Suitable|Available|Ideal|Safe|Perfect|Necessary|Essential"
    r"|Important|Helpful|Handy|Likely|Unlikely) (?:to|for|when|if|in|with|because|as|than|enough)\b[^,]*$"
)
"""What is said of a thing that only the heading names: "Hard to start when it is cold."."""

_AIM = lazy(
    r"[A-Z]\w+(?:ar|ous|ed|al|ive|ic|ful|able) (?!(?:has|is|was|needs|seems|tends)\b)[a-z]+s to"
    r" (?P<verb>[a-z]+) [^,]*$"
)
"""What is done for an aim: "Regular checks to keep the fire hot."."""

_SURE = lazy(
    r"(?:Ensuring|Verifying|Checking|Confirming|Assuming|Making sure|Showing|Knowing|Realizing|Realising|Suggesting"
    r"|Arguing|Stating|Proving) (?:that )?(?P<rest>(?!one )[^,]+)$"
)
_FOR_WHICH = lazy(r"(?:For|In|With) (?:[\w-]+ )?[a-z]+s (?:where|that|which|whose|who) (?P<tail>[^,:;]+)$")
"""What is right for a case, without what that is: "For kilns where the heat is uneven."."""

_ENDS_IN_STATE = lazy(
    r"^(?!.*\b(?:there|it|this|these|we|you|they|is|are|was|were) .*\b(?:is|are)\b).* (?:is|are) [a-z]+\.$"
)
"""A clause whose verb comes last, so that none is left for the whole."""

_MORE_THAN = lazy(r"An? [\w-]+ (?:more|less) [\w-]+ than [^,]*$|An? [\w-]+ (?!(?:never|ever)\b)[a-z]+er than [^,]*$")
"""A thing and what it exceeds: "A task harder than I had thought."."""

_DEED_WHICH = lazy(r"(?P<verb>[A-Z][a-z]+s) [a-z]+s (?:that|which) (?P<tail>[^,;:]+)$")
"""What a thing does that only the heading names: "Stores pots that must dry slowly."."""

_NOT_SO = lazy(r"(?:(?:Perhaps|Maybe) an?|Not (?:an?|the|only|just|very|as)|[A-Z]\w+ly an?|So [a-z]+ few) ")
_LIKELY = lazy(
    r"(?<!more )(?<!most )(?<!less )(?<!least )(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?<!very )"
    r"(?<!not )(?<!quite )(?<!also )(?<!’s )(?<!'s )(?<!re )(?<!seem )(?<!seems )(?<!equally )\blikely to be\b"
)
_NARROWED = lazy(
    r"(?P<head>[^,:;]{3,80}?) (?:built into|made (?:of|from|up)|used (?:for|to|in|by|as)|designed (?:for|to)"
    r"|located (?:in|at|on)|stored (?:in|on|as)|based (?:on|in)|intended (?:for|to)|meant (?:for|to)"
    r"|covering|containing|consisting of|representing|describing)\b(?P<tail>[^,:;]*)$"
)
"""A thing and what is done with it: "Very hard stone used for floors."."""

_MEANT = lazy(r"(?:[A-Z]\w*[^s\W]|[A-Z]\w+[^s\W] [A-Z]\w+) (?:meant|intended) to [a-z]+")
"""What somebody wanted to do: "Harp meant to help."."""

_ROW_OF_KINDS = lazy(r"[A-Z][^,;:]{2,50}, (?:such as|including|like) [^;:]*, (?:or|and) (?:an?|the) [^,;:]*$")
"""Things in a row and nothing said of them: "A jar, such as a small one, or a bowl."."""

_IS = lazy(r"\b(?:is|are|was|were|has|have|had|can|could|will|would|may|must|should|do|does|did|needs?)\b")
_DEED_IN_ROW = lazy(r"(?:Having|Being) [^,;:]*(?:\([^()]*\))?, (?:or|and) [a-z]+ing [^,;:]*\.$")
"""Deeds in a row and nothing said of them: "Having a lid, or keeping the pots in straw."."""

_RELATIVE = word_set("which who whose where")
_HAS_RELATIVE = lazy(r" (?:which|who|whose|where) ")
_PARTICIPLE = lazy(r"(?!Need\b)\w+ed ")
_FARTHEST = 8
"""Words in which a noun has its clause."""


def is_a_fragment(said: str) -> bool:
    """Whether a sentence is part of one for certain: "Composed of clay and sand.", "A tool that cuts wire."."""
    if _BEGINS_LATE.match(said) or _LABEL_VS.fullmatch(said) or _begins_with_participle(said) or only_reports(said):
        return True
    if _THAT_IT.match(said) and (said.startswith("That,") or _verbs(said) <= 1):
        return True
    noted = _NOTED.match(said) if " — " in said else None
    if noted and not has_finite_verb(noted["head"]):
        return True
    if (_CALLED.match(said) and "," not in said) or _NAMED_SO.fullmatch(said):
        return True
    if ", " in said and (_ROW_OF_KINDS.match(said) or _DEED_IN_ROW.match(said)) and not _IS.search(said):
        return True
    sure = _SURE.fullmatch(said.rstrip("."))
    if sure and _verbs(sure["rest"]) == 1:
        return True
    if _begins_with_case(said) or (_MORE_THAN.match(said) and _verbs(said.split(" than ")[0]) == 0):
        return True
    aim = _AIM.match(said)
    if _is_thing_with_use(said) or (aim and aim["verb"] in PLAIN and _verbs(said) <= 1):
        return True
    if _ABLE.match(said) and AUXILIARIES.isdisjoint(said.lower().rstrip(".").split()):
        return True
    loose = _ABLE.match(said) or _NOT_SO.match(said) or ("likely to be" in said and _LIKELY.search(said))
    return bool(loose or _begins_with_deed(said) or _is_narrowed_noun(said)) and not has_main_verb(said)


_THAT_IT = lazy(
    r"That(?:, (?:owing|due|thanks|because|if|when|after|before|in|at|on|for)\b| (?:it|he|she|they|we|you|there) )"
)
"""How what is said or thought begins where who does so is lost: "That it is a hot globe."."""

_THAT_SAYS = lazy(
    r"(?:An?|The) (?:[\w-]+ ){1,4}(?:that|which) (?:states|says|holds|claims|suggests|argues|proposes|predicts|assumes"
    r"|implies|asserts) (?:that )[^,]*\.$"
)


def only_reports(said: str) -> bool:
    """Whether a sentence is a noun with what it says: "A rule that states that wet pots crack in a fire."."""
    return _THAT_SAYS.match(said) is not None


def _verbs(text: str) -> int:
    tokens = tokens_of(text)
    return sum(finite_at(tokens, at) and not (at and finite_at(tokens, at - 1)) for at in range(len(tokens)))


def _begins_with_case(said: str) -> bool:
    """Whether a text is a case, or a deed without who does it, and a clause that takes all its verbs."""
    found = _FOR_WHICH.match(said) or _DEED_WHICH.match(said)
    if not found or (_verbs(found["tail"]) > 1 and not _ENDS_IN_STATE.search(found["tail"])):
        return False
    verb = found.groupdict().get("verb", "").lower()
    return not verb or base_of_s(verb) in PLAIN


def _is_thing_with_use(said: str) -> bool:
    """Whether a text is a thing and what is done with it, and nothing else in it could be a verb."""
    found = _NARROWED.fullmatch(said.rstrip("."))
    if (
        not found
        or begins_with_order(said)
        or _MEANT.match(said)
        or found["head"].split()[0].lower() in FUNCTION - DETERMINERS
    ):
        return False
    words = tokens_of(f"{found['head']} . {found['tail']}")
    return not any(_acts(word.lower()) or word.lower() in MODALS | AUXILIARIES for word in words[1:])


def _begins_with_deed(said: str) -> bool:
    """Whether a text begins with what is done, and does not say by whom: "Filters rows by name."."""
    tokens = [token.lower() for token in tokens_of(" ".join(said.split()[:4]))]
    if tokens[:1] and tokens[0] in ("only", "also", "just", "automatically"):
        tokens = tokens[1:]
    if len(tokens) < 3 or not base_of_s(tokens[0]) or not is_plural(tokens[1]):
        return False
    return tokens[2] in PREPOSITIONS | _RELATIVE | {"based", "that", "and"}


def _begins_with_participle(said: str) -> bool:
    """Whether a text says what was done to a thing that it does not name: "Composed of …", "Checked when …"."""
    if not _PARTICIPLE.match(said):
        return False
    tokens = [token.lower() for token in tokens_of(said)]
    if len(tokens) < 3:
        return False
    second = tokens[1]
    if second in ("when", "whenever", "everytime", "every", "each", "if", "only", "by", "while") and "," not in tokens:
        return True
    row = re.search(r", (?:and|or) [^,]+$", said) and not AUXILIARIES & set(tokens)
    return second in ("of", "by", "from", "as") and (bool(row) or not has_main_verb(said))


def is_narrowed(said: str) -> bool:
    """Whether a text is a noun, plural as its last word, and a clause with "that": "Old kiln stacks that are used."."""
    found = _STACKS_THAT.match(said)
    if not found or begins_with_order(said) or tokens_of(said)[0].lower() in FUNCTION - DETERMINERS:
        return False
    head, rest = found["head"].split(), [word.lower() for word in tokens_of(found["tail"])]
    if any(finite_at([*head, "thing"], at) or _acts(head[at].lower()) for at in range(1, len(head) - 1)):
        return False
    sure = rest[0] in AUXILIARIES and _verbs(found["tail"].removeprefix(found["tail"].split()[0])) == 0
    return sure and not any(_may_be_its_verb(rest, at, True) for at in range(2, len(rest) - 1))


_STACKS_THAT = lazy(
    r"(?P<head>[A-Z][\w-]+,? (?:[\w-]+,? )*[\w-]+s) (?:that|which)"
    r" (?P<tail>(?:is|are|was|were|can|may|must) [^,;:]+)\.$"
)


def _is_narrowed_noun(said: str) -> bool:
    """Whether a text is a noun and a clause about it, with no verb that could be the noun's own."""
    if not _HAS_RELATIVE.search(said):
        return False
    tokens = tokens_of(said)
    low = [token.lower() for token in tokens]
    at = next((at for at, word in enumerate(low[:_FARTHEST]) if word in _RELATIVE and at), -1)
    if at < 1 or low[0] in FUNCTION - DETERMINERS or begins_with_order(said) or low[at - 1] in FUNCTION | {","}:
        return False
    if low[at - 1].endswith("ly"):
        return False
    if any(finite_at(tokens, i) for i in range(at)) or any(_acts(low[i]) for i in range(at - 1)) or _acts(low[at - 1]):
        return False
    rest = tokens[at + 1 : tokens.index(",", at) if "," in tokens[at:] else None]
    if sum(finite_at(rest, i) for i in range(1, len(rest))) > 1:
        return False
    words = [word.lower() for word in rest]
    several = is_plural(low[at - 1])
    return not any(_may_be_its_verb(words, i, several) for i in range(2, len(words) - 1))


def _acts(word: str) -> bool:
    """Whether a word before the clause may be a verb after all: "critics argue that"."""
    return bool(base_of_s(word) or base_of_ed(word)) or word in ONLY_VERBS or word in PAST


def _may_be_its_verb(words: list[str], at: int, several: bool) -> bool:
    """Whether a word behind the clause may be the verb of the noun before it: "those who read learn faster"."""
    word, before = words[at], words[at - 1]
    if before in DETERMINERS | PREPOSITIONS | {"to", "and", "or", "of"}:
        return False
    plain = base_of_s(word) or (word if is_plural(before) else "")
    return word in MODALS or (several and word in PLAIN) or (plain in PLAIN and plain not in ALSO_NOUNS)
