"""What the same sign means in other company: bars between whole formulas, sets behind quantifiers."""

from audiolesson.wording.en.formula.tree import Node, base


def apart(items: list[Node], ops: list[str]) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """What bars between whole formulas mean: divisors, parallels, independence under a condition."""
    if not ops:
        return (), ()
    if items[0].kind == "quantifier" and items[0].text != "∀":
        items = [_such(item) for item in items]
    if ops[0] == "‖":
        ops[0] = "is parallel to"
    if ops[0] == "given" and len(items) == 2 and _is_whole(items[0]):
        right = items[1]
        if _is_whole(right if right.kind not in ("rel", "logic") else right.parts[0]):
            ops[0] = "divides"
    if ops[0] == "given" and items[0].kind == "rel" and items[0].ops == ("⊥",):
        items[0] = Node("rel", "", items[0].parts, ("⫫",))
    return tuple(items), tuple(ops)


def is_part(node: Node) -> bool:
    """Whether a part may stand in a ratio: a number or a small letter that is no function."""
    last = node.parts[-1] if node.kind == "product" and node.ops[-1] == ":" else node
    return last.kind == "num" or (last.kind == "var" and last.text.islower() and last.text not in "fgh")


def _such(item: Node) -> Node:
    """A statement behind a colon, as "such that" says it; not where a quantifier of its own stands before the colon."""
    if item.kind == "map" and item.parts[0].kind != "quantifier":
        return Node("map", "such", item.parts)
    return item


def _is_whole(node: Node) -> bool:
    """Whether a part may be a whole number: digits and small letters only."""
    if node.kind in ("product", "sum", "sup", "sub", "group", "neg"):
        return all(_is_whole(part) for part in node.parts)
    return node.kind == "num" or (node.kind == "var" and node.text.islower())


_LOGICAL = frozenset("pqrs")
"""Letters of statements, between which an arrow means "implies"."""


def is_statement(node: Node, logical: bool) -> bool:
    """Whether an arrow behind this means "implies": p, what logic has joined, P(x) in a formula with logic."""
    if node.kind == "group" and len(node.parts) == 1:
        return node.parts[0].kind in ("not", "logic")
    if node.kind == "call":
        return logical and base(node.parts[0]).text.isupper()
    return node.kind in ("not", "logic") or (
        node.kind == "var" and (node.text in _LOGICAL or (logical and node.text in "PQRS"))
    )


def quantified(sign: str, body: Node) -> Node:
    """A quantifier with its variable, apart from the statement that only a blank parts from the set."""
    if body.kind == "rel" and body.ops[-1] == "∈" and body.parts[-1].kind == "product":
        product = body.parts[-1]
        if product.parts[0].kind == "var" and product.parts[0].text.isupper() and product.ops[0] == "":
            over_set = Node("rel", "", (*body.parts[:-1], product.parts[0]), body.ops)
            rest = product.parts[1:]
            stated = rest[0] if len(rest) == 1 else Node("product", "", rest, product.ops[1:])
            return Node("map", "", (Node("quantifier", sign, (over_set,)), stated))
    stated = body.parts[0] if body.kind == "rel" else body
    if (
        stated.kind == "product"
        and stated.parts[0].kind in ("var", "sub")
        and stated.parts[1].kind in ("call", "not", "group")
    ):
        claim = stated.parts[1] if len(stated.parts) == 2 else Node("product", "", stated.parts[1:], stated.ops[1:])
        whole = Node("rel", "", (claim, *body.parts[1:]), body.ops) if body.kind == "rel" else claim
        return Node("map", "", (Node("quantifier", sign, (stated.parts[0],)), whole))
    return Node("quantifier", sign, (body,))
