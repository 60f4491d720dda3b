"""The parts of a formula, and how they are put together."""

from dataclasses import dataclass


class FormulaError(ValueError):
    """A formula that is not understood; the message says why. It never leaves this package."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a formula: its kind, a name or sign, what it is made of, and the operators between those."""

    kind: str
    text: str = ""
    parts: tuple["Node", ...] = ()
    ops: tuple[str, ...] = ()


EMPTY = Node("empty")


def base(node: Node) -> Node:
    """A part without indices, powers, primes and accents."""
    while node.kind in ("sub", "sup", "prime", "accent") and node.parts:
        node = node.parts[0]
    return node


def join(left: Node, right: Node, op: str) -> Node:
    """A product, flat."""
    parts = left.parts if left.kind == "product" else (left,)
    ops = left.ops if left.kind == "product" else ()
    return Node("product", "", (*parts, right), (*ops, op))


def over(left: Node, right: Node) -> Node:
    """The fraction that a slash makes: of the last factor only, if that is a number or a derivative behind a sign."""
    if left.kind == "product":
        if left.parts[-1].kind == right.kind == "num" and left.ops[-1]:
            return Node("product", "", (*left.parts[:-1], Node("frac", "/", (left.parts[-1], right))), left.ops)
        at = next((at for at, part in enumerate(left.parts) if _is_differential(part)), 0)
        first = right.parts[0] if right.kind == "product" else right
        if at and _is_differential(first):
            top = left.parts[at:]
            whole = Node("frac", "/", (top[0] if len(top) == 1 else Node("product", "", top, left.ops[at:]), right))
            return Node("product", "", (*left.parts[:at], whole), left.ops[:at])
    return Node("frac", "/", (left, right))


def _is_differential(node: Node) -> bool:
    return node == Node("var", "d") or node.kind == "partial"


def flat(kind: str, left: Node, right: Node, op: str) -> Node:
    """`left` and `right` joined by `op` into one part of this kind, without nesting to the left."""
    if left.kind == kind:
        return Node(kind, "", (*left.parts, right), (*left.ops, op))
    return Node(kind, "", (left, right), (op,))
