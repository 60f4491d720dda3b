"""Integrals over what is closed: over a surface where the area's element stands behind them, else along a contour."""

from audiolesson.wording.en.formula.tree import EMPTY, Node, base

_CONTOUR, _SURFACE = "the contour integral", "the closed surface integral"


def closed_name(node: Node) -> str:
    """What a big operator is called: ∮ E · dA is taken over a surface, ∮ B · dl along a contour."""
    lower, _, body, *differentials = node.parts
    if node.text != _CONTOUR:
        return node.text
    element = differentials[-1] if differentials else _last(body)
    letter = base(element)
    over_surface = lower in (Node("var", "S"), Node("var", "A"))
    if letter.kind != "var" or letter.text not in ("A", "S", "a"):
        return node.text
    # dS without the mark of a vector may be that of entropy, da any small step
    return _SURFACE if letter.text == "A" or over_surface or letter.ops == ("bold",) or element != letter else node.text


def _last(body: Node) -> Node:
    """What stands behind the last d of a product: E · d𝐀."""
    parts = body.parts if body.kind == "product" else ()
    return parts[-1] if len(parts) > 2 and parts[-2] == Node("var", "d") else EMPTY
