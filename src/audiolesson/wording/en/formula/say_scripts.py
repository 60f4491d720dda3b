"""Indices, powers, accents, fractions, roots and derivatives in words."""

import re
from collections.abc import Callable

from audiolesson.wording.en.formula.say import say
from audiolesson.wording.en.formula.say_derivatives import derivative
from audiolesson.wording.en.formula.say_endings import charge_of, element_of, nth_of
from audiolesson.wording.en.formula.say_joins import held, script, shape_words
from audiolesson.wording.en.formula.shape import (
    is_atom,
    is_capital,
    is_matrix,
    is_simple,
    is_sum_in_brackets,
    letters,
    needs_sub,
)
from audiolesson.wording.en.formula.tree import Node
from audiolesson.wording.en.formula.tree import base as bare
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER


def _sub(node: Node) -> str:
    base, index = node.parts
    if base.kind == "text" and index.kind == "num" and len(base.text.strip()) == 2:
        return f"{element_of(base)} {say(index)}"
    if index.kind == "num" and base.kind == "var" and base.text in "aAW" and re.fullmatch("[1-9]{2}", index.text):
        return f"{say(base)} {numbers.cardinal(int(index.text[0]))} {numbers.cardinal(int(index.text[1]))}"
    if base.kind == "norm" and index == Node("var", "F"):
        return f"the Frobenius {say(base).removeprefix('the ')}"
    if base.kind == "norm":
        return f"the {script(index)} {say(base).removeprefix('the ')}"
    if (base.kind == "text" and base.text == "D") or (base == Node("var", "D") and letters(index) == "KL"):
        return f"the {LETTER}K {LETTER}L divergence"
    if (base.kind in ("call", "fn", "wrapped") and not (base.kind == "fn" and index.kind == "num")) or (
        base.kind == "group" and base.parts[0].kind in ("product", "sum", "call")
    ):
        return f"{say(base)}, sub {script(index)},"  # of the whole, not of its last letter
    sub = "sub " if node.text == "said" or needs_sub(node) else ""
    return f"{say(base)} {sub}{script(index)}"


_LABELS = frozenset("fhsdeHFLSE")
"""Raised letters beside an index that name a kind and are no power: the consumption C_t^h of households."""


def _sup(node: Node) -> str:
    base, power = node.parts
    if base.kind == "text" and (charge := charge_of(power)):
        return f"{element_of(base)} {charge}"
    if nth := nth_of(base, power):
        return nth
    if base.kind == "sub" and power.kind == "var" and power.text in _LABELS and base.parts[0].kind in ("var", "greek"):
        return f"{say(base)} {say(power)}"
    words = power_words(base, power)
    said = say(base)
    bars = base.parts[0] if base.kind == "sub" else base
    if bars.kind in ("norm", "abs") and not (is_simple(bars.parts[0]) and is_atom(bars.parts[0])):
        return f"{said}, {words},"
    if charged := re.fullmatch(r"to the ((?:two|three|four) (?:minus|plus))", words):
        return f"{said} {charged[1]}"
    if (
        words.startswith("to ")
        and base.kind == "var"
        and base.text in ("R", "Z", "N", "C")
        and power.kind in ("product", "var", "num")
        and _is_space(base, power)
    ):
        return f"{said} {shape_words(power) if power.kind == 'product' and any(power.ops) else say(power)}"
    if base.kind == "group" and words == "inverse":
        return f"the inverse of {said}"
    if (
        base.kind == "group"
        and base.parts
        and words != "complement"
        and (not is_simple(base.parts[0]) or base.parts[0].kind in ("call", "fn"))
    ):
        return f"{said}, all {words},"
    if words == "complement" and base.kind == "group":
        return f"the complement of {said}"
    if base.kind == "sub" and base.parts[0].kind in ("square", "set"):
        return f"{say(base.parts[0])}, from {script(base.parts[1])} to {say(power)},"
    if base.kind == "square" and len(base.parts) == 2 and words == "transpose":
        said = f"the vector {', '.join(say(part) for part in base.parts)}"
    bracketed = base.kind == "square" and not (len(base.parts) == 1 and is_simple(base.parts[0]))
    if (
        base.kind in ("set", "call", "frac", "matrix")
        or bracketed
        or (base.kind == "group" and base.parts[0].kind == "product")
    ):
        whole = base.kind in ("frac", "group") or (base.kind == "call" and len(base.parts) > 2)
        return f"{said}, {'all ' if whole else ''}{words}"
    return f"{said} {words}"


def _is_space(base: Node, power: Node) -> bool:
    """R with an exponent is a space, if it is a shape or a letter."""
    return (
        (power.kind in ("product", "var") and not any(op == "" for op in power.ops))
        or (base.text == "R" and power.kind == "num" and power.text not in ("2",))
        or power.kind == "product"
    )


def power_words(base: Node, power: Node) -> str:
    """Rule 3: squared, cubed, transpose, inverse, "to the" …."""
    kind, text = power.kind, power.text
    sets = base.kind == "group" and base.parts[0].kind == "sum" and set(base.parts[0].ops) <= set("∪∩∖")
    if power == Node("var", "c") and (sets or (base.kind == "var" and base.text.isupper())):
        return "complement"
    if kind == "num" and text.isdigit():
        value = int(text)
        if value in (2, 3):
            return "squared" if value == 2 else "cubed"
        return f"to the {numbers.ordinal(value)}" if value >= 4 else f"to the {numbers.cardinal(value)}"
    if (kind == "name" and text == "top") or (power == Node("var", "T") and is_matrix(base)):
        return "transpose"
    if kind == "text" and text == "T":
        return "transpose"
    if (
        kind == "neg"
        and power.parts[0] == Node("num", "1")
        and (is_capital(base) or base.kind in ("group", "prime", "matrix") or base == Node("var", "f"))
    ):
        return "inverse"
    if kind == "neg" and power.parts[0] in (Node("name", "top"), Node("var", "T")):
        return "inverse transpose"
    if base.kind == "var" and base.text.isupper() and bare(power) == Node("greek", "pi"):
        return say(power)
    if base.kind in ("var", "sub") and power == Node("op", "∘") and is_capital(base):
        return "naught"
    if kind == "square" and len(power.parts) == 1:
        return say(power)
    if kind in ("op", "name") and text != "aleph":
        return {
            "*": "star",
            "⋆": "star",
            "+": "plus",
            "-": "minus",
            "∘": "degrees",
            "dagger": "dagger",
            "prime": "prime",
        }.get(text, say(power))
    if kind in ("group", "text") or (
        kind == "var" and text.isupper() and is_capital(base) and base.kind in ("var", "sub")
    ):
        return say(power)
    said = say(power)
    return f"to {said}" if said.startswith("the ") else f"to the {said}"


def _frac(node: Node) -> str:
    top, bottom = node.parts
    derived = derivative(top, bottom)
    if derived:
        return derived
    if top.kind == bottom.kind == "num" and top.text.isdigit() and bottom.text.isdigit():
        high, low = int(top.text), int(bottom.text)
        if 2 <= low <= 10 and high < 2 * low:
            return numbers.fraction(high, low)
    upper, lower = say(top), say(bottom)
    if bottom.kind == "sup" and is_sum_in_brackets(bottom):
        all_over = ", all" if is_sum_in_brackets(top) or top.kind in ("sum", "big") else "" if is_simple(top) else ","
        return f"{upper}{all_over} over, {lower}"  # the power is of what stands below the line alone
    bare = top.parts[0] if top.kind == "group" and len(top.parts) == 1 else top
    called = top.kind == "fn" and top.text in ("ln", "log") and " of " in upper  # ln(2)/r: no log of a quotient
    if is_simple(top) and is_simple(bottom) and not called and "derivative of" not in upper:
        return f"{upper} over {lower}"
    if (
        bare.kind in ("sum",)
        or (bare.kind == "product" and sum(part.kind == "call" for part in bare.parts) > 1)
        or (bare.kind == "neg" and bare.parts[0].kind == "sum")
        or bare.kind == "big"
        or (bare.kind == "sup" and ", all" in upper)
    ):
        return f"{upper}, all over {lower}"
    return f"{upper}, over {lower}"


def _root(node: Node) -> str:
    body, degree = node.parts
    name = {"": "square", "2": "square", "3": "cube"}.get(degree.text if degree.kind in ("num", "empty") else "-")
    if name is None:
        name = (
            numbers.ordinal(int(degree.text)) if degree.kind == "num" and degree.text.isdigit() else f"{say(degree)}th"
        )
    return f"the {name} root of {held(body)}"


def _accent(node: Node) -> str:
    body = say(node.parts[0])
    if node.text == "vec":
        return f"the vector {body}"
    longer = node.parts[0].kind in ("sum", "rel", "logic") or (
        node.parts[0].kind == "product" and any(node.parts[0].ops)
    )
    return f"{body}, all {node.text}," if longer else f"{body} {node.text}"


def _prime(node: Node) -> str:
    count = {1: "prime", 2: "double prime", 3: "triple prime"}.get(len(node.text), "prime")
    body = node.parts[0]
    longer = body.kind == "group" and body.parts and body.parts[0].kind not in ("var", "greek", "sub")
    return f"{say(body)}, all {count}," if longer else f"{say(body)} {count}"


def _noted(node: Node) -> str:
    """What a brace over or under a part is marked with, behind it."""
    return f"{say(node.parts[0])}, {say(node.parts[1])},"


def _at(node: Node) -> str:
    body, lower, *upper = node.parts
    if upper:
        return f"{say(body)}, from {script(lower)} to {say(upper[0])}"
    return f"{say(body)}, at {script(lower)},"


def _partial(node: Node) -> str:
    body = node.parts[1]
    if node.text == "over":
        return f"the partial with respect to {say(body)} of"
    return f"partial {say(body)}".strip()


def _gradient(node: Node) -> str:
    index, power, body = node.parts
    if power.text == "2":
        return f"the laplacian of {say(body)}" if body.kind != "empty" else "del squared"
    words = "the gradient" + (f" with respect to {script(index)}" if index.kind != "empty" else "")
    return f"{words} of {say(body)}" if body.kind != "empty" else words


def _factorial(node: Node) -> str:
    body = node.parts[0]
    return f"{say(body)}, all factorial" if is_sum_in_brackets(body) else f"{say(body)} factorial"


def _binomial(node: Node) -> str:
    return f"{say(node.parts[0])} choose {say(node.parts[1])}"


def _scientific(node: Node) -> str:
    mantissa, _, exponent = node.text.lower().partition("e")
    value = int(exponent.replace("−", "-"))
    high = numbers.ordinal(value) if value >= 4 else numbers.cardinal(value)
    return f"{'' if mantissa == '1' else numbers.number(mantissa) + ' times '}ten to the {high}"


SAY: dict[str, Callable[[Node], str]] = {
    "sub": _sub,
    "sup": _sup,
    "frac": _frac,
    "root": _root,
    "sci": _scientific,
    "grad": _gradient,
    "binom": _binomial,
    "fact": _factorial,
    "accent": _accent,
    "prime": _prime,
    "at": _at,
    "noted": _noted,
    "partial": _partial,
    "after": lambda node: f"{say(node.parts[0])} {node.text}",
}
"""What says each kind of part."""
