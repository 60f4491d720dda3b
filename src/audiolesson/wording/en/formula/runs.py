"""What letters that touch are in a formula: a word, an index that is a word, a letter with its accent."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.en.formula.sign import Sign
from audiolesson.wording.en.formula.vocabulary import BIG, FUNCTIONS, GREEK_NAMES, LAWS, WORDS
from audiolesson.wording.en.words.acronym_list import RESPELLED
from audiolesson.wording.en.words.onsets import ODD_START
from audiolesson.wording.letters import LETTER


def is_index(kinds: str, follows: str) -> bool:
    """Whether an index begins behind signs of these kinds, and in braces also ends with its letters."""
    return kinds.endswith("_") or (kinds == "_{" and follows == "}")


INDEX_WORD = lazy("(?![i-n]+\\Z|abc|[u-z]+\\Z)(?:[A-Za-z][a-z]*[aeiouy]|[aeiouy])[a-z]*")
ACCENTED = lazy("[xyzpuvwqmfbh](?:hat|bar|tilde)")


def is_word(run: str) -> bool:
    """Whether letters that touch are a word and not a product of variables."""
    if run.lower() in WORDS:
        return True
    if len(run) < 4 or not re.search("[aeiouy]", run.lower()) or ODD_START.match(run):
        return False
    return run.islower() or run[1:].islower()


_NAMED = lazy(r"[A-Z][a-z]{0,2}[aeiou][a-z]{1,5}")
"""A function's name of its own: Fib(n), Bin(n, p), Unif(0, 1)."""


def add_run(signs: list[Sign], run: str, near: bool, follows: str, latex: bool) -> None:
    """A run of letters: a function, a word, or single letters; in LaTeX, two letters are no word."""
    last = signs[-1].kind if signs else ""
    after_big = last == "big" and near
    alone = follows == " " and last in ("op", "open", "/") and not latex
    if run in ("sum", "prod") and (alone or (follows and follows in "_(^[")):
        signs.append(Sign("big", BIG[run], near))
        return
    if run[0] == "d" and run[1:] in GREEK_NAMES and run != "delta":
        signs.extend((Sign("var", "d", near), Sign("greek", run[1:], True)))
        return
    if run in ("max", "min", "avg") and near and last in ("greek", "mark") and follows not in tuple("(_{["):  # λmax
        signs.extend((Sign("_", "_", True), Sign("text", run, True)))
    elif run in FUNCTIONS and not after_big:
        signs.append(Sign("fn", run, near))
    elif run == "lim" or run == "sqrt":
        signs.append(Sign("cmd", run, near))
    elif run in GREEK_NAMES and len(run) > 1:
        signs.append(Sign("greek", run, near))
    elif run == "arg":
        signs.append(Sign("name", "arg", near))
    elif run == "all" and signs and signs[-1].text == "for":
        signs[-1] = Sign("∀", "∀")
    elif len(run) > 2 and is_index("".join(sign.kind for sign in signs[-2:]), follows) and INDEX_WORD.fullmatch(run):
        signs.append(Sign("text", run, near))
    elif ACCENTED.fullmatch(run):
        signs.extend((Sign("var", run[0], near), Sign("mark", run[1:], True)))
    elif len(run) > 2 and run.isupper() and run not in RESPELLED and last == "/" and not latex:
        signs.append(Sign("name", " ".join(LETTER + letter for letter in run), near))
    elif len(run) > 1 and (
        run in RESPELLED
        or (is_word(run) and not _is_product(run, near, last, latex))
        or (run.isupper() and follows == "(")
        or (follows == "(" and run in LAWS)
        or (follows == "(" and _NAMED.fullmatch(run) and not (ODD_START.match(run) or is_word(run[1:])))
    ):
        signs.append(Sign("text", LAWS.get(run, run) if follows == "(" else run, near))
    else:
        if after_big:
            signs.append(Sign("_", "_", True))
            signs.append(Sign("{", "{", True))
        head = run[:1]
        if len(run) > 4 and head.isupper() and run[1:].islower() and is_word(run[1:]):
            signs.extend((Sign("var", head, near), Sign("_", "_", True), Sign("text", run[1:], True)))
        else:
            signs.extend(Sign("var", letter, near or at > 0) for at, letter in enumerate(run))
        if after_big:
            signs.append(Sign("}", "}", True))


def _is_product(run: str, near: bool, last: str, latex: bool) -> bool:
    """Whether two letters that could be a word are none: in LaTeX behind no `text`, and OR before what it equals."""
    return (not last and run == "OR") or (latex and len(run) == 2 and (near or last != "text"))


_DIFFERENTIAL = lazy(r"(?<![A-Za-z])d[a-zα-ω](?![A-Za-z])")


def is_open_integral(text: str, start: int, end: int) -> bool:
    """Whether an integral stands here whose variable is still to come: ∫ x e^x dx."""
    return "∫" in text[start:end] and not _DIFFERENTIAL.search(text, start, end)
