"""What stands between parts: products, sums, relations and logic in words."""

import re
from collections.abc import Callable
from itertools import pairwise

from audiolesson.wording.en.formula.meaning import apart
from audiolesson.wording.en.formula.say import raw, say
from audiolesson.wording.en.formula.say_relations import partial_relation, relation
from audiolesson.wording.en.formula.shape import (
    LEAVES,
    core,
    goes_on,
    is_atom,
    is_long,
    is_open,
    is_short_call,
    is_simple,
    is_sum_in_brackets,
    is_vector,
    needs_sub,
)
from audiolesson.wording.en.formula.tree import Node, base
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS, LOGIC, RELATIONS, SUMS

_SO_ON = Node("name", "and so on")


def script(node: Node) -> str:
    """An index: relations without "is", lists without commas."""
    if node.kind == "rel":
        return relation(node, copula=False)
    if node.kind == "list" and "given" in node.ops:
        return say(Node("list", "", *apart(list(node.parts), list(node.ops))))
    if node.kind in ("list", "lines", "row") and any(part.kind == "rel" for part in node.parts):
        return ", ".join(script(part) for part in node.parts)
    if node.kind == "map" and not node.text:
        return f"{say(node.parts[0])} to {say(node.parts[1])}"
    if node.kind == "product" and "×" in node.ops:
        return shape_words(node)
    if node.kind in ("list", "group") and all(is_simple(part) and part.text != "and so on" for part in node.parts):
        return " ".join(say(part) for part in node.parts)
    return say(node)


def shape_words(node: Node) -> str:
    """A product as a shape: "d by k"."""
    words = say(node.parts[0])
    for part, op in zip(node.parts[1:], node.ops, strict=True):
        words += f" {'by ' if op else ''}{say(part)}"
    return words


def is_size(node: Node, least: int) -> bool:
    """Whether at least so many whole numbers stand between signs of times only: 3 × 224 × 224."""
    return (
        node.kind == "product"
        and len(node.parts) >= least
        and set(node.ops) == {"×"}
        and all(part.kind == "num" and "." not in part.text for part in node.parts)
    )


def _product(node: Node) -> str:
    parts, ops = node.parts, node.ops
    if ops.count("·") > 1:  # of three there is no dot product
        ops = tuple("×" if op == "·" else op for op in ops)
    if is_size(node, 3) and any(left == right for left, right in pairwise(parts)):
        return shape_words(node)
    if any(needs_sub(part) for part in parts):
        parts = tuple(Node("sub", "said", part.parts) if part.kind == "sub" else part for part in parts)
    words = raw(parts[0])
    for at, (part, op) in enumerate(zip(parts[1:], ops, strict=True)):
        if part == _SO_ON and at + 2 < len(parts):
            words += " through" if parts[at].kind == "num" else ", and so on, to"
        else:
            if part.kind == "square" and len(part.parts) == 2 and part.parts[0].kind == "var" and not op:
                if all(side.kind == "var" and side.text in "ijklmnrc" for side in part.parts):
                    words += f" {' '.join(map(say, part.parts))}"  # A[i, j]: a place
                    continue
                part = Node("square", "]", part.parts, ("joined",))  # W[h, x]: what is multiplied is no interval
            part = part.parts[0] if part.text == "vec" and parts[at] == Node("var", "d") else part
            along = op == "·" and part == Node("var", "d") and at + 2 < len(parts)  # F · d r, along a path
            joint = " " if parts[at] == _SO_ON else " dot " if along else _between(parts[at], part, op)
            words += joint + raw(part)
    return words


def _between(left: Node, right: Node, op: str) -> str:
    """Rule 8: what is said between two factors."""
    comma = "," if is_sum_in_brackets(left) or (goes_on(left) and not op) else ""
    if op:
        return _written(left, right, op) or f"{comma} times "
    if left.kind == "frac" and left.parts[0].kind == "partial" and left.parts[0].parts[1].kind == "empty":
        return " "
    if left.kind == "frac" and left.parts[0] == Node("var", "d") and left.parts[1].parts[:1] == (Node("var", "d"),):
        return " of "
    if (left.kind == "fn" and len(left.parts) == 2) or left.kind in ("op", "empty") or right.kind == "op":
        return " "
    if base(left).ops == ("operator",) and right.kind != "group":
        return " of "
    if left.kind == "text" and left.text.isupper() and core(right).kind == "group":
        return " times "
    if left.kind == "text" or right.kind == "text" or "and so on" in (left.text, right.text):
        return " " if not comma or right.kind == "text" else f"{comma} times "
    numeric = left.kind == "frac" and all(part.kind == "num" for part in left.parts)
    if numeric and right.kind in ("var", "sub", "sup", "greek") and core(right).kind in LEAVES:
        return " "
    if left.kind == "sup" and right.kind == "sup" and is_sum_in_brackets(right):
        return " times, "  # its power is of what stands in the brackets alone
    if comma or left.kind in ("root", "binom"):
        return " times " if is_short_call(left) else ", times "
    return " times " if _needs_times(left, right) else " "


def _written(left: Node, right: Node, op: str) -> str:
    """What a written operator is called, where it is not "times"."""
    bold = [base(part).ops == ("bold",) or (part.kind == "accent" and part.text == "vec") for part in (left, right)]
    if op == "·" and (is_vector(left) or bold[0] or left.kind == "grad") and (is_vector(right) or bold[1]):
        return " dot "
    if op == "*" and left.text in ("f", "g") and right.text in ("f", "g", "h"):
        return " convolved with "
    if op == "×" and all(bold):
        return " cross "
    if op == "×" and left == right and re.fullmatch(r"\d+|[a-z]", left.text) and left.kind in ("num", "var"):
        return " by "
    return {
        "÷": " divided by ",
        "∘": " composed with ",
        "⊗": " tensor ",
        ":": " to ",
        "⊛": " convolved with ",
        "⋆": " star ",
    }.get(op, "")


_APART = frozenset(
    [
        "call",
        "root",
        "big",
        "frac",
        "abs",
        "norm",
        "grad",
        "matrix",
        "num",
        "lim",
        "binom",
        "square",
        "group",
        "wrapped",
    ]
)


def _needs_times(left: Node, right: Node) -> bool:
    """Whether a factor without operator would be heard as a part of the one before."""
    if core(right).kind in _APART or (right.kind == "accent" and right.text == "vec"):
        return left != Node("var", "d")
    if right.kind == "fn" and left.kind in ("norm", "abs", "root"):
        return True
    if right.kind == "fn" and len(right.parts) > 2 and FUNCTIONS[right.text].startswith("the "):
        return True
    if right.kind != "fn" or left.kind == "num" or len(right.parts) < 3:
        return False
    return right.parts[0].kind != "empty" or not is_simple(right.parts[2]) or right.parts[2].kind == "call"


def held(node: Node) -> str:
    """What bars or a root hold: a pause behind f of x would end them, so it stands behind the whole instead."""
    if node.kind != "sum":
        return say(node)
    words = _sum(node, within=True)
    return say(node) if words == _sum(node) else f"{words},"


def _is_applied(node: Node) -> bool:
    """Whether a term ends in a function of a single letter or number."""
    last = node.parts[-1] if node.kind == "product" else node
    return last.kind in ("call", "fn") and bool(last.parts) and is_atom(last.parts[-1])


def _sum(node: Node, within: bool = False) -> str:
    parts, ops = node.parts, node.ops
    words = raw(parts[0])
    brackets = all(part.kind == "group" for part in parts)
    for at, (part, op) in enumerate(zip(parts[1:], ops, strict=True)):
        if part == Node("name", "and so on"):
            words += f"{f' {SUMS[op]}' if op in '∪∩⊕' else ''}, and so on,"
            continue
        runs_on = is_open(parts[at], part) and not (within and _is_applied(parts[at]))
        comma = "," if is_long(parts[at]) or runs_on else ""
        grouped = _needs_quantity(part) or (
            op == "-" and part.kind == "sup" and is_sum_in_brackets(part) and part.parts[0].parts[0].kind == "sum"
        )
        quantity = "the quantity " if grouped and not brackets else ""
        comma = comma or ("," if brackets else "")
        said = raw(part).replace(", all over ", ", over ", 1) if quantity else raw(part)
        words += f"{comma} {SUMS.get(op, op)} {quantity}{said}"
    return words


def _needs_quantity(part: Node) -> bool:
    """Whether a term begins with a longer sum in brackets, which the ear would take for terms of the outer sum."""
    first = part.parts[0] if part.kind in ("product", "frac") else part
    return (part.kind == "frac" and first.kind == "sum") or (first.kind == "group" and is_sum_in_brackets(first))


def _logic(node: Node) -> str:
    words = say(node.parts[0])
    for left, part, op in zip(node.parts, node.parts[1:], node.ops, strict=False):
        pause = "," if left.kind in ("group", "logic", "not") or (op in "⇒⇔≡" and left.kind in ("rel", "sum")) else ""
        before = ", " if part.kind == "group" else " "
        words += f"{pause} {LOGIC.get(op) or RELATIONS[op]}{before}{say(part)}"
    return words


def _not(node: Node) -> str:
    body = node.parts[0]
    longer = body.kind == "group" and len(body.parts) == 1 and body.parts[0].kind == "logic"
    if body.kind in ("quantifier", "map") and (said := say(body)).startswith("there exists "):
        return said.replace("there exists", "there is no", 1)
    return f"not {'the quantity ' if longer else ''}{say(body)}"


def _map(node: Node) -> str:
    name, body = node.parts
    if body.kind == "rel" and body.ops == ("→",):
        return f"{say(name)} from {say(body.parts[0])} to {say(body.parts[1])}"
    such = node.text == "such" or (name.kind == "quantifier" and name.text != "∀")
    return f"{say(name)} such that {say(body)}" if such else f"{say(name)}, {say(body)}"


def _quantifier(node: Node) -> str:
    word = {"∀": "for all", "∃": "there exists", "∄": "there is no", "∃!": "there is exactly one"}[node.text]
    body = node.parts[0]
    return f"{word} {script(body) if body.kind == 'rel' else say(body)}"


def _negative(node: Node) -> str:
    sign = {"-": "minus", "+": "plus", "±": "plus or minus", "∓": "minus or plus"}[node.text]
    body = node.parts[0]
    first = body.parts[0] if body.kind == "frac" else body
    grouped = (body.kind == "group" or first != body) and is_sum_in_brackets(first)
    quantity = "the quantity " if grouped else ""
    return f"{sign} {quantity}{raw(body)}"


SAY: dict[str, Callable[[Node], str]] = {
    "product": _product,
    "sum": _sum,
    "rel": relation,
    "partial-rel": partial_relation,
    "logic": _logic,
    "map": _map,
    "quantifier": _quantifier,
    "neg": _negative,
    "not": _not,
    "del": lambda node: f"del {'dot' if node.text == '·' else 'cross'} {say(node.parts[0])}",
}
"""What says each kind of part."""
