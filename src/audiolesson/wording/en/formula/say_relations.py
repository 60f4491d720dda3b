"""Relations in words: equals, is less than, is in, goes to …"""

from audiolesson.wording.en.formula.say import raw, say
from audiolesson.wording.en.formula.tree import Node
from audiolesson.wording.en.formula.vocabulary import ALONE, RELATIONS

_DEFINITE = {"⪰": "is positive semidefinite", "≻": "is positive definite"}
_SHOWN = {"⊢": "is provable", "⊨": "is valid"}
"""What is said of a statement that such a sign stands before."""
_ORDER = frozenset("<>≤≥≪≫≺≻⊂⊆⊊")


def _is_route(node: Node) -> bool:
    """Whether arrows lead through several places, or between two capitals: "A to B", where x "goes to" zero."""
    ends = [part.parts[0] if part.kind == "sup" else part for part in node.parts]
    worded = any(inner.kind == "text" for part in node.parts for inner in part.parts)
    return (node.ops.count("→") > 1 and not worded) or all(part.kind == "var" and part.text.isupper() for part in ends)


def relation(node: Node, copula: bool = True) -> str:
    """Relations in words; without `copula`, without "is"."""
    if len(node.parts) == 2 and node.parts[1].kind == "map":
        return say(node.parts[1])
    words = raw(node.parts[0])
    words_have_order = False
    copula = copula and not _for(node.parts[0])
    if _holds_relation(node.parts[0]):
        words = words.rstrip(",") + ","
    for at, (part, op) in enumerate(zip(node.parts[1:], node.ops, strict=True)):
        name = "to" if op == "→" and _is_route(node) else RELATIONS[op]
        if op == "∼" and _is_number(part):
            name = "is about"
        if op == "∼" and _is_plain(part) and part.text not in "pqfg" and _is_plain(node.parts[0]):
            name = "is equivalent to"
        if op == "∼" and part.kind == "product" and part.parts[0].text == "triangle":
            name = "is similar to"
        if op in ("⪰", "≻") and part == Node("num", "0"):
            words += f" {_DEFINITE[op]}"
            continue
        if op == "≡" and _in_modulus(part):
            name = "is congruent to"
        said = name if copula or op in (":=", "≜", "≈") else name.removeprefix("is ")
        if copula and ((op in _ORDER and words_have_order) or (op == "∈" and at)):
            said = f", which {said}"
        words_have_order = op in _ORDER
        words += f" {said} {_member(part) if op == '∈' else raw(part)}".rstrip()
    return words


def _holds_relation(node: Node) -> bool:
    """Whether a part ends in what holds for the event that it is taken of: P(X = k) = …"""
    return node.kind == "call" and any(part.kind == "rel" for part in node.parts[1:])


def _in_modulus(node: Node) -> bool:
    """Whether a part says what is divided by: b mod n, b (mod n)."""
    return "mod" in node.ops or node.text == "mod" or any(_in_modulus(part) for part in node.parts)


def _for(node: Node) -> bool:
    """Whether a relation stands behind "for" or "with", which takes its "is" away."""
    first = node.parts[0] if node.kind == "product" else node
    return first.kind == "text" and first.text.strip().lower().endswith(("for", "for all", "for any", "with", "all"))


def _is_plain(node: Node) -> bool:
    return node.kind == "var" and node.text.islower()


def _is_number(node: Node) -> bool:
    """Whether a part can be no distribution: a number, a root, a fraction, or a product with one."""
    if node.kind in ("product", "sup", "neg"):
        return _is_number(node.parts[0])
    return node.kind in ("num", "root", "frac", "sci", "abs")


def _member(node: Node) -> str:
    """An open interval looks like brackets around two numbers."""
    if node.kind in ("group", "square") and len(node.parts) == 2:
        return f"the interval from {say(node.parts[0])} to {say(node.parts[1])}"
    return raw(node)


def partial_relation(node: Node) -> str:
    if node.text in _SHOWN:
        return f"{say(node.parts[0])} {_SHOWN[node.text]}"
    return f"{ALONE[node.text].removeprefix('is ')} {say(node.parts[0])}"
