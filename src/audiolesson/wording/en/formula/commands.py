"""Functions, big operators, fractions, roots, derivatives and environments: what begins with a name."""

from typing import TYPE_CHECKING

from audiolesson.wording.en.formula.tree import FormulaError, Node, join
from audiolesson.wording.en.formula.vocabulary import ACCENTS, FUNCTIONS

if TYPE_CHECKING:
    from audiolesson.wording.en.formula.parse import Parser


def partial(parser: "Parser") -> Node:
    """What follows ∂: its order or index, and the letter that it stands before."""
    order = Node("empty")
    if parser.accept("^"):
        order = parser.script()
    body = Node("empty")
    if parser.accept("_"):
        index = parser.script()
        return Node("partial", "over", (order, index))
    if parser.starts_operand() and parser.peek().kind != "∂":
        body = parser.postfix(parser.primary())
    return Node("partial", "", (order, body))


def gradient(parser: "Parser") -> Node:
    """What follows ∇: index, power and what it is taken of, or a dot or cross product with it."""
    index, power = Node("empty"), Node("empty")
    while parser.peek().kind in ("_", "^"):
        if parser.next().kind == "_":
            index = parser.script()
        else:
            power = parser.script()
    sign = parser.peek()
    if sign.kind == "op" and sign.text in ("·", "×"):
        parser.next()
        return Node("del", sign.text, (parser.expr(31),))
    body = parser.expr(31) if parser.starts_operand() else Node("empty")
    return Node("grad", "", (index, power, body))


_BOLD = ("mathbf", "boldsymbol", "bm", "pmb")


def accent(parser: "Parser", name: str) -> Node:
    """A part with a mark over it, or in a style of letters."""
    body = parser.argument()
    if name == "overset":
        body = parser.argument()
    word = ACCENTS[name]
    if name in _BOLD and body.kind == "var" and parser.peek().text != "[":
        return Node("var", body.text, (), ("bold",))
    if name in ("mathbb", "mathbf") and body == Node("num", "1") and parser.peek().text in ("[", "{", "(", "_"):
        if parser.peek().kind == "open" and parser.peek().text == "{":
            parser.next()
            inner = parser.bracketed("{")
            return Node("call", "(", (Node("text", "the indicator"), *inner.parts), inner.ops)
        return Node("text", "the indicator" if parser.peek().text in ("[", "(") else "the indicator of")
    if name in ("mathbb",) and body.kind == "var":
        return Node("var", body.text)
    return Node("accent", word, (body,)) if word else body


def function(parser: "Parser", name: str) -> Node:
    """A named function with index, power and argument."""
    index, power = Node("empty"), Node("empty")
    while parser.peek().kind in ("_", "^", "'"):
        step = parser.next()
        if step.kind == "_":
            index = parser.script()
        elif step.kind == "^":
            power = parser.script()
        else:
            power = Node("name", "prime")
    if (
        parser.peek().kind == "num"
        and parser.peek().touching
        and name == "log"
        and index.kind == "empty"
        and parser.peek().text in ("2", "10")
    ):
        index = Node("num", parser.next().text)
    sign = parser.peek()
    if (sign.kind == "open" and sign.text in ("(", "[")) or (
        sign.kind == "open" and sign.text == "{" and FUNCTIONS[name].startswith("the ")
    ):
        parser.next()
        inner = parser.bracketed(sign.text)
        return Node("fn", name, (index, power, *inner.parts), inner.ops)
    if not parser.starts_operand():
        return Node("fn", name, (index, power))
    if FUNCTIONS[name].startswith("the "):
        return Node("fn", name, (index, power, parser.expr(21)))
    first = parser.postfix(parser.primary())
    while (
        first.kind in ("var", "greek", "num", "sub", "sup", "product")
        and parser.peek().kind in ("var", "greek", "num")
        and parser.starts_operand()
    ):
        first = join(first, parser.postfix(parser.primary()), "")
    return Node("fn", name, (index, power, first))


def big(parser: "Parser", name: str, index: Node | None = None) -> Node:
    """A big operator (sum, product, integral) with its bounds, body and differentials."""
    lower, upper = index or Node("empty"), Node("empty")
    while parser.peek().kind in ("_", "^"):
        if parser.next().kind == "_":
            lower = parser.script()
        else:
            upper = parser.script()
    integral = "integral" in name
    if not parser.starts_operand() and not (parser.peek().kind == "op" and parser.peek().text == "-"):
        return Node("big", name, (lower, upper, Node("empty")))
    parser.integrals += integral
    if integral and parser.differential(parser.at):
        body = Node("empty")
    else:
        body = parser.expr(20 if integral and parser.last_differential > parser.at else 21)
    parser.integrals -= integral
    differentials: list[Node] = []
    while integral and parser.differential(parser.at):
        parser.next()
        differentials.append(parser.postfix(parser.primary()))
    return Node("big", name, (lower, upper, body, *differentials))


def command(parser: "Parser", name: str) -> Node:
    """A command with arguments in braces: fraction, root, limit. Raises FormulaError for one that is not known."""
    if name == "frac":
        top = parser.argument()
        return Node("frac", "", (top, parser.argument()))
    if name == "binom":
        top = parser.argument()
        return Node("binom", "", (top, parser.argument()))
    if name in ("sqrt", "cbrt"):
        degree = Node("num", "3") if name == "cbrt" else Node("empty")
        if name == "sqrt" and parser.peek().text == "[":
            parser.next()
            degree = parser.bracketed("[").parts[0]
        body = parser.argument()
        if parser.peek().kind in ("_", "^") and body.kind in ("var", "greek"):
            body = parser.postfix(body)
        return Node("root", "", (body.parts[0] if body.kind == "group" and len(body.parts) == 1 else body, degree))
    if name in ("lim", "limsup", "liminf"):
        index = parser.script() if parser.accept("_") else Node("empty")
        return Node("lim", name, (index, parser.expr(21) if parser.starts_operand() else Node("empty")))
    if name == "stackrel":
        parser.argument()
        return parser.argument()
    if name in ("underbrace", "overbrace"):
        body = parser.argument()
        if parser.peek().kind in ("_", "^"):
            parser.next()
            return Node("noted", "", (body, parser.script()))
        return body
    if name == "underset":
        index = parser.argument()
        body = parser.argument()
        if body.kind == "fn" and len(body.parts) == 2:
            rest = parser.expr(21) if parser.starts_operand() else None
            return Node("fn", body.text, (index, body.parts[1], *((rest,) if rest else ())))
        return Node("sub", "", (body, index))
    if name == "substack":
        return parser.argument()
    raise FormulaError(f"\\{name} is not known here")


def environment(parser: "Parser", name: str) -> Node:
    """The rows of an environment up to its end: a matrix, cases or lines."""
    rows: list[Node] = []
    cells: list[Node] = []
    while parser.peek().kind not in ("end", "end-of-formula"):
        if parser.accept("row"):
            rows.append(Node("row", "", tuple(cells)))
            cells = []
        elif not any(parser.accept(kind) for kind in ("&", ",", ";", "stop")):
            cells.append(parser.expr(0))
    if parser.next().kind != "end":
        raise FormulaError("an environment is not closed")
    if cells:
        rows.append(Node("row", "", tuple(cells)))
    kind = "cases" if name == "cases" else "matrix" if "matrix" in name or name == "array" else "lines"
    made = Node(kind, "", tuple(rows))
    return Node("det", "", (made,)) if name == "vmatrix" else made


BEGINNINGS = {"fn": function, "big": big, "acc": accent, "cmd": command, "begin": environment}
"""What reads on behind a sign of each of these kinds; each is given the parser and the sign's text."""
