"""Derivatives that are written as fractions, in words."""

from audiolesson.wording.en.formula.say import say
from audiolesson.wording.en.formula.tree import Node


def derivative(top: Node, bottom: Node) -> str:
    """d/dx, dy/dx, ∂/∂x and their like, or "" where it is none."""
    if bottom.kind == "partial" or (bottom.kind == "product" and bottom.parts[0].kind == "partial"):
        return _partial_over(top, bottom)
    below = bottom.parts if bottom.kind == "product" else ()
    if not below or below[0] != Node("var", "d"):
        return ""
    first = top.parts[0] if top.kind == "product" else top
    if first.kind == "sup":
        first = first.parts[0]
    if first != Node("var", "d"):
        return ""
    order = top.parts[0].parts[1] if top.kind == "product" and top.parts[0].kind == "sup" else Node("empty")
    if order.kind == "var":
        what = " ".join(say(part) for part in top.parts[1:])
        return f"the {say(order)}th derivative of {what} with respect to {_variable(below)}"
    return f"{_row(top)} {_row(bottom)}"


def _variable(below: tuple[Node, ...]) -> str:
    last = below[-1]
    return say(last.parts[0] if last.kind == "sup" else last)


def _row(node: Node) -> str:
    return " ".join(say(part) for part in node.parts) if node.kind == "product" else say(node)


def _partial_over(top: Node, bottom: Node) -> str:
    below = bottom.parts if bottom.kind == "product" else (bottom,)
    names = []
    for part in below:
        body = part.parts[1] if part.kind == "partial" else part
        while body.kind == "sup" and body.parts[1].kind in ("num", "var"):
            body = body.parts[0]
        names.append(say(body))
    by = " and ".join(names)
    first, rest = (top.parts[0], top.parts[1:]) if top.kind == "product" else (top, ())
    if first.kind != "partial":
        return ""
    order, body = first.parts
    kind = {"2": "second partial", "3": "third partial"}.get(order.text, "partial")
    if body.kind == "empty" and not rest:
        return f"the {kind} with respect to {by} of"
    what = " ".join(say(part) for part in (body, *rest) if part.kind != "empty")
    return f"the {kind} of {what} with respect to {by}"
