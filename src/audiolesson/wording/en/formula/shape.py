"""Questions about a part of a formula that its words depend on."""

from audiolesson.wording.en.formula.tree import Node
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS

LEAVES = frozenset(["num", "var", "greek", "name", "text"])
"""Kinds of parts that hold no other."""


def is_simple(node: Node) -> bool:
    """A number, a letter with index, accent or simple power, a product of such, a function of such."""
    kind, parts = node.kind, node.parts
    if kind in LEAVES or kind in ("prime", "accent", "fact", "after", "unknown", "partial", "empty"):
        return all(is_simple(part) for part in parts)
    if kind == "sub":
        return is_simple(parts[0])
    if kind == "sup":
        return is_simple(parts[0]) and parts[1].kind not in ("frac", "sum", "big")
    if kind == "product":
        return len(parts) <= 4 and not any(node.ops) and all(is_simple(part) and part.kind != "call" for part in parts)
    if kind == "square":
        return len(parts) == 1 and is_simple(parts[0])
    if kind == "call":
        return len(parts) == 2 and is_simple(parts[1])
    if kind == "fn":
        return len(parts) == 3 and is_simple(parts[2]) and not FUNCTIONS[node.text].startswith("the ")
    return kind in ("root", "neg") and is_simple(parts[0])


def core(node: Node) -> Node:
    """A factor without its indices, powers and primes."""
    while node.kind in ("sub", "sup", "fact", "prime"):
        node = node.parts[0]
    return node


def goes_on(node: Node) -> bool:
    """Whether what follows could be heard as a part of this factor."""
    of_call = node.kind == "fn" and node.parts[-1].kind == "call"
    if node.kind == "grad":
        return goes_on(node.parts[2])
    return node.kind in ("frac", "call", "big") or of_call or (node.kind == "fn" and bool(node.ops))


def is_short_call(node: Node) -> bool:
    """Whether a part is a call of one letter, behind which no pause is needed: P of A times P of B."""
    return node.kind == "call" and len(node.parts) == 2 and is_atom(node.parts[1])


def is_vector(node: Node) -> bool:
    """Whether a part is a small letter or has an arrow, as vectors have."""
    while node.kind in ("sub", "accent"):
        if node.kind == "accent" and node.text == "vec":
            return True
        node = node.parts[0]
    return node.kind == "var" and node.text.islower()


def is_sum_in_brackets(node: Node) -> bool:
    """Whether a part is something longer in brackets, perhaps with a power."""
    if node.kind == "sup":
        return node.parts[0].kind == "group" and node.parts[0].parts[0].kind not in LEAVES
    return node.kind == "group" and len(node.parts) == 1 and not is_simple(node.parts[0])


def is_long(node: Node) -> bool:
    """Whether a term ends in words that the next one could be heard with."""
    if node.kind == "sup":
        return is_sum_in_brackets(node)
    if node.kind == "product" and is_sum_in_brackets(node.parts[-1]):
        return True
    if node.kind == "product":
        return is_long(node.parts[-1])
    if node.kind == "wrapped":
        return node.text != "angle" and not all(part.kind in LEAVES for part in node.parts)
    return node.kind == "frac" and not all(is_simple(part) for part in node.parts)


def is_open(node: Node, follower: Node) -> bool:
    """Whether a term ends in words that what follows its sign would be heard with: 2^n - 1, √v + ε, E[X²] - c."""
    kind, parts = node.kind, node.parts
    if kind == "product":
        return is_open(parts[-1], follower)
    if kind == "sup":
        if parts[0].kind in ("norm", "abs", "group") or parts[1].kind in ("num", "op", "name", "text"):
            return is_open(parts[0], follower) if parts[0].kind == "call" else False
        return parts[1] != Node("var", "T") and (follower.kind in ("num", "frac") or parts[1].kind not in LEAVES)
    if kind == "sub":
        return follower.kind == "num" and parts[1].kind not in ("num", "text")
    if kind == "frac":
        return not all(part.kind == "num" for part in parts)
    if kind in ("call", "fn"):
        arguments = parts[1:] if kind == "call" else parts[2:]
        return bool(arguments) and (len(arguments) > 1 or not is_atom(arguments[0]) or is_atom(follower))
    if kind in ("norm", "abs", "root"):
        return not is_atom(parts[0]) or is_atom(follower)
    return kind in ("big", "wrapped", "grad", "lim", "partial", "det")


def is_atom(node: Node) -> bool:
    """Whether a part is a number or a letter with what hangs on it."""
    return node.kind in (*LEAVES, "sub", "accent", "prime") or (node.kind == "group" and is_atom(node.parts[0]))


def needs_sub(node: Node) -> bool:
    """Whether a part is the letter a with one index, heard as the article without "sub": a sub n, a sub zero."""
    if node.kind != "sub" or node.parts[0] != Node("var", "a"):
        return False
    index = node.parts[1]
    scaled = index.kind == "product" and index.parts[0].kind == "num"
    return scaled or index.kind in ("num", "sum", "neg") or (index.kind == "var" and len(index.text) == 1)


def is_capital(node: Node) -> bool:
    """Whether a part is a capital letter, with or without index and accent."""
    while node.kind in ("sub", "accent"):
        node = node.parts[0]
    return (node.kind == "var" and node.text.isupper()) or (
        node.kind == "greek" and node.text in ("sigma", "lambda", "phi")
    )


def is_matrix(node: Node) -> bool:
    """Whether a part may be a matrix by its letter or form."""
    while node.kind in ("sub", "accent", "prime"):
        node = node.parts[0]
    return node.kind in ("var", "group", "matrix", "square", "text") or (
        node.kind == "greek" and node.text in ("theta", "beta", "phi", "sigma", "mu")
    )


def letters(node: Node) -> str:
    """The letters of a part in a row; "" where it holds others."""
    if node.kind in ("var", "text", "fn"):
        return node.text
    return "".join(letters(part) for part in node.parts) if node.kind in ("product", "list") else ""


def holds_vectors(node: Node) -> bool:
    """Whether a vector stands anywhere in a part."""
    return node.text == "vec" or node.ops == ("bold",) or any(map(holds_vectors, node.parts))


def is_endless(node: Node) -> bool:
    """Whether a part is infinity, with or without a sign: an end of an interval."""
    return (node.parts[0] if node.kind == "neg" else node) == Node("name", "infinity")
