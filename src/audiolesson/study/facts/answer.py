"""The forms of questions and answers: where an answer may end, what gives it away, what is heard alone."""

import re

from audiolesson.draft.english.content import content_words
from audiolesson.draft.english.parse.reading import tree_of
from audiolesson.draft.english.parse.tree import Tree
from audiolesson.draft.english.tags import first_verb, has_finite_verb, has_main_verb
from audiolesson.patterns import lazy
from audiolesson.study.facts.plain_what import plain_what

MOST_IN_ANSWER = 15
MOST_IN_QUESTION = 24
MOST_REVERSED = 20
"""Words of a definition behind "What is the name for", for it is one phrase."""

NAME_FOR = 6
"""Words that stand before a description in "What is the name for a …": so much longer may that question be."""
NAMES_FOR = lazy(r"What (?:is|are) the names? for (?P<said>[^?]+)\?")
"""A question for the name of what it describes."""
WHAT_IS = lazy(
    r"(?:In [^,]+, w|W)hat (?:is|are|was|were|does the term) (?!the name for )[^?]+?"
    r"(?<! of)(?<! by)(?<! for)(?<! in)(?<! to)(?<! on)(?<! with)(?<! from)(?<! into)(?<! as)(?: mean)?\?"
)
"""A question for what a thing is, not for what it is made of or by."""
MEANS = lazy(r"(?:In [^,]+, w|W)hat (?:(?:is|are|was|were) [^?]+|does the term [^?]+ mean)\?")
"""A question for what a thing is or what a term means, whatever stands at its end."""
OF_ALL = lazy(r"\bthose (?=(?:with|who|in|of)\b)", re.IGNORECASE)
"""Those that are told at once, and point nowhere."""
NAME_BEHIND = lazy(r"(?<=\. )What (?:is|are) (?:this|these|such an?)(?: [a-z-]+)? called\?$")
"""A question for the name of what the sentence before it tells."""
POINTING = lazy(
    r"\b(?:this|these|those|here|we|our|ours|(?-i:[Uu]s)|i|my|me|previous|earlier(?! one$)|aforementioned"
    r"|such(?! as\b)|latter|former|he"
    r"|she|him|his|her|hers)\b"
    r"|\bfollowing\b(?! (?:an?|the|each|every|its)\b)"
    r"|(?<!\bset )(?<!\bheld )(?<!\bkept )(?<!\bpriced )\b(?:above|below)\b(?! (?:an?|the|it|sea|zero|ground"
    r"|average|\d)\b)"
    r"|\b(?:the|in|see|next|last|each) (?:figure|table|chapter|lesson|section|exercise)\b(?! (?:of|that|in)\b)"
    r"|\b(?:figure|table|chapter|lesson|section|exercise) \d",
    re.IGNORECASE,
)
"""What points out of a question or an answer that is heard alone."""
OF_TERM = lazy(
    r"^(?:an?|the) (?:\w+ )?term (?:(?:that|which) (?:refers to|describes|means)|used (?:for|to describe"
    r"|to refer to)|for) |^an? (?:\w+ ){1,2}(?:word|term|name|phrase) for "
)
"""How a definition begins that speaks of the word and not of the thing."""
_LOOSE_END = lazy(
    r"\b(?:at least|at most|as long|so long|a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|which|who"
    r"|whose|where|when|if|is|are|was|were|be|been|its|their|his|her|than|then|into|not|such|also|etc|very|more|most"
    r"|so|because|while|can|may|will|St|Mt|Dr|Mr|U|No|vs)\Z",
    re.IGNORECASE,
)
SIGNS = lazy(r"[=<>{}\[\]|\\_^*#@~→⇒←↔•…]|\.\.\.|https?:|www\.|\$(?!\d)|\w/\w+/|:$|\?\?")
_CUTS = lazy(
    r";\s(?!.*\b(?:and|or)\b [^;]*;)|,\s(?:such as|including|for example|for instance|e\.g\.|i\.e\.)(?=\s)"
    r"|,\swhich (?:is|are|was|were|can|may|has|have|then|in turn)\b"
)
"""Where an answer that is too long may be cut: what is behind adds to it, and is no part of what makes it true."""
_ADDS = lazy(
    r",\swhile\s|,?\s(?:thereby|along with|as well as|regardless of)\s"
    r"|,\s(?:through|by|using|typically|usually|often|especially|particularly|allowing|enabling|making|ensuring"
    r"|based on|according to|so that|for use in|that is|from|with the goal of|(?!including|being"
    r"|using)[a-z]{2,}ing)\s"
    r"|,?\s(?:by [a-z]+ing|as part of|in order to)\s"
    r"|(?<!designed)(?<!used)(?<!able)(?<!meant)(?<!intended)(?<!aims)(?<!aim)(?<!needed)(?<!ways)(?<!way)(?<!attempts)"
    r"(?<!tries)(?<!built)(?<!how)(?<!ability)(?<!possible)(?<!required)(?<!trained)(?<!need)(?<!used,)\sto"
    r" (?:protect"
    r"|ensure|prevent|make|avoid|improve|help|reduce|give|provide|support|maximize|enable|allow|better|keep)\s"
)
"""The same where no comma need stand, of an answer that has its kind and what sets it apart in front."""
LEAST_WHOLE = 5
"""Words of a definition in front of a semicolon that may stand alone."""
LEAST_BEFORE = 7
"""Words that stand in front of such a cut."""
_JOINED = lazy(
    r"\s(?:and|but) (?:[a-z]+ )?(?:is|are|was|were|has|have|may|can|will) "
    r"|,\s(?:and|but) (?:[a-z-]+ ){1,4}(?:is|are|was|were|has|have|can|refers)\b"
)
"""Where another statement is joined to an answer."""
_ALWAYS = lazy(
    r";\s|\s[–—]\s|—|:\s|,\s(?:while|whereas|although|though|but (?:not )?|so (?:that )?|similarly|however)\b"
    r"|,\s(?:and|or) (?:it|they|we|you|this|these|is|are|was|were|has|have|can|may|will|refers"
    r"|means)\b|,? e\.g\."
)
"""Where an answer ends even if it is short enough."""


_SPLICED = lazy(
    r"(?P<head>(?:(?!\b(?:if|when|as|while|because|since|after|before|unless|for|although|though|where)\b)[^,;:])+), "
    r"(?:[Ii]t|[Tt]his|[Tt]hese) .+"
)
"""Two sentences with a comma between them, as a careless page has them."""
_ROW = lazy(r",? such as [^,]+(?:, [^,]+)*,? (?:and|or) (?:[\w-]+ ){0,2}[\w-]+$")
"""Examples at the end of an answer."""
_CLAIMS = lazy(r"\b(?:stat|say|hold|claim|assert|propos)(?:es|s|ed|ing)? that\b")
"""What is said in clauses of which none may be left out."""


_TURNS = lazy(r",\s(?:but|though|although|however)\b", re.IGNORECASE)
"""What is behind takes back or limits what is before: such an answer is said whole or not at all."""

TRANSLATES = lazy(r"[A-Za-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?){1,4}")
"""What a dictionary says of a word of another language: other words for it."""

_SHORT_HEAD = 10
"""An answer of fewer words in front of a semicolon, a dash, a colon or "while" has its point behind it."""

_BAD_ARTICLE = lazy(
    r"\b[Aa]n? (?:nuclei|bacteria|fungi|data|criteria|phenomena|larvae|algae|strata|stimuli)\b"
    r"|^[Aa]n? (?:President|King|Queen|General|Pope|Emperor|Senator|Sir|Dr)\b"
)


def trimmed(text: str, most: int = MOST_IN_ANSWER) -> str:
    """An answer cut to at most `most` words where a cut is safe; "" where there is none."""
    text = re.sub(r"\s+\([^()]*\)", "", text).strip().rstrip(".;:, ")
    head, _, behind = text.partition("; ")
    if behind and (_CLAIMS.search(text) or (len(head.split()) < _SHORT_HEAD and not _adds(head, behind))):
        return ""
    if _BAD_ARTICLE.search(text) or re.search(r"\w\(", text):
        return ""
    text = re.sub(r"\s–\s[^–]{2,60}\s–\s", " ", text)
    text = re.sub(r"\s?—[^—]{2,60}—\s?", " ", text).partition("; ")[0]
    if spliced := _SPLICED.fullmatch(text):
        text = spliced["head"]
    if len(text.split()) > most and len(plain_what(text).split()) <= most:
        text = plain_what(text)  # what sets a thing apart may stand behind its examples
    row = _ROW.search(text)
    if row and len(text.split()) > most and not has_finite_verb(row.group()):
        text = text[: row.start()]
    if _TURNS.search(text):
        return ""
    if early := _ALWAYS.search(text):
        head = text[: early.start()].rstrip(" ,")
        if len(head.split()) < _SHORT_HEAD and re.match(r"\s?[–—:]|, (?:while|whereas)", early.group()):
            return ""
        text = head if len(head.split()) >= 4 and is_whole(head) else text
    joined = _JOINED.search(text)
    if joined and not re.search(r"\b(?:that|which|where|whose|who|when)\b", text[: joined.start()]):
        return ""
    if _without_clause(text) != text:
        return ""
    if len(text.split()) <= most:
        return text if is_whole(text) else ""
    best = ""
    for found in _CUTS.finditer(text):
        head = text[: found.start()].rstrip(" ,")
        rest = text[found.end() :]
        if 4 <= len(head.split()) <= most and is_whole(head) and not _within_row(head, rest) and _to_the_end(rest):
            best = head
    return best or _without_addition(text, most)


def _adds(head: str, behind: str) -> bool:
    """Whether what stands behind a semicolon says more of what is in front, which is whole: "…; can be yearly"."""
    first = behind.split()[0].lower()
    adds = first in ("can", "may", "also", "often", "usually") or not has_main_verb(behind)
    return (
        adds
        and not re.match(r"(?:made|[a-z]+ed)\Z", first)
        and len(head.split()) >= LEAST_WHOLE
        and not _TURNS.search(f", {behind}")
    )


def _without_addition(text: str, most: int) -> str:
    """A definition that is too long, without what is added at its end; "" where that is not sure."""
    for found in reversed(list(_ADDS.finditer(text))):
        head, rest = text[: found.start()].rstrip(" ,"), text[found.end() :]
        whole = LEAST_BEFORE <= len(head.split()) <= most and is_whole(head) and not _is_used_to(head, found.group())
        if whole and not _within_row(head, rest) and _to_the_end(rest) and _NARROWED.search(head):
            return head
    return ""


def _is_used_to(head: str, cut: str) -> bool:
    """Whether a cut takes off what is done with what the head says is used: "plants use light | to make sugar"."""
    return " to " in cut and _USES.search(head) is not None


_USES = lazy(r"\b(?:uses?|using|takes?|combines?|needs?|employs?|spends?) (?:[\w-]+ ){0,8}[\w-]+$")
_NARROWED = lazy(
    r"^(?:(?:an?|the) )?(?!(?:when|if|where|how|what) )[\w-]+ "
    r".*\b(?:that|which|where|who|for|of|used to|aimed at|designed to|to [a-z]+)\b"
)
"""The kind of a thing with what narrows it."""


def _without_clause(text: str) -> str:
    """An answer without another statement behind ", and": "collagen fibers, and bone begins to grow"."""
    for found in re.finditer(r", (?:and|but) ", text):
        rest = text[found.end() :]
        at = first_verb(rest)
        subject = " ".join(rest.split()[: max(at, 0)])
        if 1 <= at <= 4 and "," not in rest[: len(subject) + 1] and not _RELATIVE.search(subject):
            return text[: found.start()]
    return text


_RELATIVE = lazy(r"\b(?:that|which|who|whose|where|when|how|what|if|to|as)\b")


def _within_row(head: str, rest: str) -> bool:
    """Whether a cut falls inside a row "a, b, which …, and c"."""
    return "," in head and not re.search(r"\b(?:and|or)\b", head.rpartition(",")[2]) and " and " in rest


def _to_the_end(rest: str) -> bool:
    """Whether what is cut off goes to the end, and is no aside behind which the sentence goes on."""
    last = rest.rpartition(",")[2].split()
    if re.match(r"[^,]*, (?:and|or) \w+(?: \w+){0,4}$", rest):
        return True
    if "," in rest and last[:1] in (["and"], ["or"]) and has_finite_verb(" ".join(last[1:])):
        return False
    return "," not in rest or bool(last and last[0] in ("and", "or", "which", "but", "as", "so", "while", "because"))


_ASKS_STATE = lazy(r"(?:where|what|who|how [a-z]+) .* (?:is|are|was|were|been)\Z", re.IGNORECASE)
"""What ends in a verb because its question word is what is told: "where a branch has been"."""


def is_whole(text: str) -> bool:
    """Whether an answer is closed and has no loose end."""
    return is_closed(text) and (not _LOOSE_END.search(text) or _ASKS_STATE.match(text) is not None)


def is_closed(text: str) -> bool:
    """Whether a question or an answer has all its brackets and quotation marks and no sign that cannot be said."""
    if not text or text.count("(") != text.count(")") or len(re.findall(r"[\"“”]", text)) % 2:
        return False
    return not SIGNS.search(text)


def tree_of_answer(said: str) -> Tree | None:
    """What an answer is, as the parser reads it behind "It is"; None for what it cannot read."""
    return tree_of(f"It is {said[0].lower()}{said[1:]}.")


def stems(text: str) -> list[str]:
    """The content words of a text, cut to their beginnings, so that forms of one word are the same."""
    return [word[:6] if len(word) > 6 else word for word in content_words(text.replace("-", " "))]


_ASKS_WHAT = lazy(r"(?:In [^,]+, w|W)hat is (?:an? |the )?(?P<name>[^?]+ [^?]+)\?")
LEAST_BEHIND_KIND = 3
"""Words with a meaning, its kind among them, of an answer whose kind is named by the term: "the number of protons"."""


def _kind_of(question: str) -> str:
    """The noun of a term of some words that is asked for, which its definition may begin with: an atomic number."""
    found = _ASKS_WHAT.fullmatch(question)
    return (stems(found["name"]) or [""])[-1] if found else ""


def gives_away(question: str, answer: str) -> bool:
    """Whether a question holds its answer: a word of a short one, half of the words of a long one."""
    said, asked = stems(answer), set(stems(question))
    if (kind := _kind_of(question)) in said and len(said) >= LEAST_BEHIND_KIND and said.index(kind) == 0:
        said = [word for word in said if word != kind]
    shared = sum(word in asked for word in said)
    return bool(said) and (shared > 0 if len(said) <= 3 else shared * 2 > len(said))


def tells_kind_alone(name: str, said: str) -> bool:
    """Whether a description holds of a name at most the last word, its kind: "frontal plane", "a plane that …"."""
    own = {word[:SHORTEST_SHARED] for word in stems(name)[:-1]}
    return bool(own) and not own & {word[:SHORTEST_SHARED] for word in stems(said)}


SHORTEST_SHARED = 5
"""Letters of a word that tell another one with the same beginning: regional, region."""
