"""What stands in front of a long sentence, told behind it or as one that is supposed: "To do A, …", "By doing A, …".

English only.
"""

import re

from audiolesson.draft.english.clauses import begins_as_clause, is_told_past
from audiolesson.draft.english.forms import tokens_of
from audiolesson.draft.english.tags import begins_with_order, has_main_verb
from audiolesson.draft.english.texts import capital, cut, glue, upper_first
from audiolesson.draft.english.verbs import PLAIN
from audiolesson.draft.shortening.doing_so import doing_so
from audiolesson.draft.shortening.interposed import at_commas, in_two
from audiolesson.draft.shortening.supposed import OTHER_CASE
from audiolesson.lesson.model import Text
from audiolesson.patterns import lazy

_I = re.IGNORECASE
_AIM = lazy(r"(?:In order to|To) (?=[a-z]+ )(?!that end\b|this\b|be sure\b|do (?:this|so|that)\b|me\b|you\b)")
_LEAST_AIM = 4


def aimed(text: Text) -> tuple[Text, ...]:
    """ "To do A, use B." → "Suppose you want to do A." "Then use B."

    Where others do it, the aim comes last: "To do A, they use B." → "They use B." "The aim is to do A."
    """
    found = _AIM.match(text.text)
    if not found:
        return ()
    for comma in re.finditer(r", ", text.text):
        aim, rest = text.text[found.end() : comma.start()], text.text[comma.end() :]
        if tokens_of(aim)[0].lower() not in PLAIN or not (begins_as_clause(rest) or begins_with_order(rest)):
            continue
        if (
            len(aim.split()) < _LEAST_AIM
            or re.search(r"[;:—–]| - |\b(?:you|we|just|simply)\b", aim)
            or OTHER_CASE.search(rest)
        ):
            return ()
        if re.match(r"(?:[\w-]+ ){0,2}[\w-]+, ", rest) or not (has_main_verb(rest) or begins_with_order(rest)):
            return ()
        goal = cut(text, found.end(), comma.start())
        main = cut(text, comma.end(), len(text.text))
        if begins_with_order(rest) or re.match(r"(?:you|we)\b", rest, _I):
            who = "we" if re.match(r"we\b", rest, _I) else "you"
            return glue(f"Suppose {who} want to ", goal, "."), glue("Then ", main)
        if re.search(
            r"\b(?:not|no|never|only|must|need|needs|required|it|its|they|their|them|this|there)\b"
            r"|n['’]t",
            rest,
        ):
            return ()
        return capital(main), glue(f"The aim {'was' if is_told_past(rest) else 'is'} to ", goal, ".")
    return ()


_JUST_AS = lazy(r"Just as (?!with\b|in\b|for\b|you\b)")


def alike(text: Text) -> tuple[Text, ...]:
    """ "Just as A is x, B is y." → "A is x." "In the same way, B is y." """
    found = _JUST_AS.match(text.text)
    if not found:
        return ()
    for comma, _, _ in at_commas(text.text, found.end(), ", (?:so )?"):
        return in_two(text, (found.end(), comma.start()), "In the same way, ", comma.end())
    return ()


_CREDITED = lazy(
    r"As (?P<how>recommended|suggested|proposed|required|advised|shown|demonstrated|pointed out|noted"
    r"|argued) by (?P<who>[^,;:]{3,60}), "
)


def credited(text: Text) -> tuple[Text, ...]:
    """ "As advised by C, A is x." → "A is x." "This is advised by C." """
    found = _CREDITED.match(text.text)
    if not found or not begins_as_clause(text.text[found.end() :]):
        return ()
    whose = glue(f"This is {found['how']} by ", cut(text, *found.span("who")), ".")
    return capital(cut(text, found.end(), len(text.text))), whose


_BY = lazy(r"By (?=[a-z]+ing )")


def done_by(text: Text) -> tuple[Text, ...]:
    """ "By doing A, they do B." → "They do B." "They do so by doing A." """
    found = _BY.match(text.text)
    if not found:
        return ()
    for comma in re.finditer(r", (?=(?:we|you|they|the|this|it|[A-Z]\w+) )", text.text):
        how, main = text.text[found.end() : comma.start()], text.text[comma.end() :].rstrip(".")
        if not begins_as_clause(main):
            continue
        if re.search(r"\b(?:and|or) [a-z]+ing\b|, [a-z]+ing\b|[;:—–]| - ", main) or re.search(
            r"\b(?:it|they|its|their)\b", main
        ):
            return ()
        start = doing_so(upper_first(main), f"by {how}")
        if start is None:
            return ()
        first = capital(cut(text, comma.end(), len(text.text)))
        return first, glue(start[1], "by ", cut(text, found.end(), comma.start()), ".")
    return ()
