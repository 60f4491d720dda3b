"""What stands in brackets and between bars, and whether a bracket makes a call or a product."""

import re

from audiolesson.wording.en.formula.cursor import END, Cursor
from audiolesson.wording.en.formula.sign import Sign
from audiolesson.wording.en.formula.tree import FormulaError, Node, base, join
from audiolesson.wording.en.formula.vocabulary import ATOMS

_SET_WORDS = {"⟨": "angle", "⌊": "floor", "⌈": "ceiling"}
_BETWEEN = (",", ";", "row", "&", "stop")


_ALWAYS_CALLED = frozenset(["f", "g", "h", "F", "G", "H", "T", "O", "L", "phi", "psi", "sigma"])


def _is_factor(node: Node, vectors: bool) -> bool:
    """Whether a sum begins with a number or a vector, as factors do: P(1 + r), p(1 - p), not P(A + B)."""
    return node.kind == "sum" and (node.parts[0].kind == "num" or (vectors and node.parts[0].ops == ("bold",)))


def _is_function_sum(node: Node) -> bool:
    """Whether brackets hold functions joined by a sign: (f ∘ g)(x), (f + g)(x)."""
    inner = node.parts[0] if len(node.parts) == 1 else node
    return inner.kind in ("sum", "product") and all(part.text in ("f", "g", "h", "F", "G") for part in inner.parts)


class Brackets(Cursor):
    """Lists up to a closing sign; `expr` is the parser's."""

    def expr(self, power: int) -> Node:
        """An expression whose operators bind at least as tight as `power`."""
        raise NotImplementedError

    def postfix(self, node: Node) -> Node:
        """A part with all that hangs on it."""
        raise NotImplementedError

    def items(self) -> tuple[list[Node], list[str]]:
        """Expressions between commas, semicolons, bars or mere blanks, up to a closing bracket, and what parts them."""
        found: list[Node] = []
        ops: list[str] = []
        while self.peek().kind not in ("}", "close", "end", END.kind):
            if self.peek().kind in _BETWEEN:
                self.next()
                continue
            before = self.at
            found.append(self.expr(0))
            ops.append(self.peek().text if self.peek().kind in (*_BETWEEN, "bar") else "")
            if self.accept("bar"):
                ops[-1] = "‖" if ops[-1] == "‖" else "given"
            if self.at == before:
                break
        return found, ops

    def called(self, node: Node, sign: Sign) -> Node | None:
        """A call, where the letter or what stands in the brackets says so; else nothing is consumed or a product."""
        letter = base(node)
        if node.kind == "frac" and sign.touching and node.parts[0].parts[:1] == (Node("var", "d"),):
            self.next()
            return self.call(node, self.bracketed("("))
        inner = node.parts[0] if node.kind == "prime" else node  # (f ∘ g)'(x)
        if inner.kind == "group" and sign.touching and _is_function_sum(inner):
            self.next()
            return Node("call", "(", (node, *self.bracketed("(").parts))
        if letter.kind == "name" and letter.text != ATOMS["ℓ"]:
            return None
        if sign.text == "[" and (placed := self.placed(node, sign)):
            return placed
        if letter.kind not in ("var", "greek", "text", "name") or node.kind in ("group", "call", "fact"):
            return None
        if sign.text == "{" and letter.text != "E" and (letter.text not in ("L", "F") or not sign.touching):
            return None
        known = letter.text in ("E", "P", "a", "x", "Var") or letter.kind == "text" or node == Node("var", "V")
        if sign.text == "[" and not known:
            return None
        if sign.text == "[" and letter.text in ("a", "x") and not sign.touching:
            return None
        sure = letter.text in self.functions or letter.kind == "text" or sign.text == "[" or letter.ops == ("capital",)
        sure = sure or letter.kind == "name"
        named = letter.kind == "var" and letter.text.isupper() and sure and sign.touching
        raised = node.kind == "sup" and node.parts[1].kind in ("var", "sum", "product", "greek")
        if raised and sign.text == "(" and not named:
            return None
        if not sign.touching and (not sure or letter.kind == "greek" or node.kind == "sup"):
            return None
        self.next()
        inner = self.bracketed(sign.text)
        args = inner.parts
        single = args[0] if len(args) == 1 and inner.kind == "group" else None
        if (
            single is not None
            and _is_factor(single, letter.kind != "text")
            and letter.text not in _ALWAYS_CALLED
            and (letter.kind != "text" or letter.text.isupper())
        ):
            return join(node, self.postfix(inner), "")
        guess = single is None or inner.ops[:1] == ("given",) or single.kind in ("rel", "cases")
        if single is not None and single.kind in ("var", "greek", "sub", "accent"):
            if node.kind == "sub" and sign.touching and sign.text == "(" and letter.text != "x":
                return self.call(node, inner)
            matrix = letter.kind == "greek" and single.kind == "var" and single.text.isupper()
            alone = node is letter and sign.touching and sign.text == "("
            guess = alone or letter.text.isupper() or matrix or (single.text in "tnx" and letter.text in "uvwxyzabcrs")
        if single is not None and single.kind == "num":
            guess = letter.text in "yxutr"
        if sure or guess:
            return self.call(node, inner, sign.text)
        return join(node, self.postfix(inner), "")

    def placed(self, node: Node, sign: Sign) -> Node | None:
        """A place in a row, in the brackets at the cursor: a[i], d_a [v], A[i][j]; empty brackets are not heard."""
        letter, ahead = base(node), [self.peek(at) for at in range(1, 5)]
        row = (
            node.kind in ("var", "greek", "sub")
            and letter.kind in ("var", "greek")
            and letter.text not in ("E", "P", "V")
        )
        if not row and not (node.kind == "call" and node.text == "[" and letter.text not in ("E", "P", "V")):
            return None
        if not sign.touching and (node.kind != "sub" or letter.text.isupper()):
            return None
        if ahead[0].text == "]":
            self.at += 2
            return node
        small = ahead[0].kind == "var" and (
            ahead[0].text in "ijkmnpqrstuv" or (letter.text.islower() and ahead[0].text.islower())
        )
        counted = ahead[0].kind == "num" and ahead[0].text.isdigit() and letter.text.islower()
        shifted = small and ahead[1].text in ("+", "-") and ahead[2].kind == "num" and ahead[3].text == "]"
        last = ahead[0].text == "-" and ahead[1].kind == "num" and ahead[2].text == "]"
        if not shifted and not last and not ((small or counted) and ahead[1].text == "]"):
            return None
        self.next()
        return self.call(node, self.bracketed("["), "[")

    def call(self, function: Node, inner: Node, opening: str = "(") -> Node:
        """A call of what stands in brackets."""
        ops = inner.ops
        if ops.count(";") == 1 and function.kind == "var" and function.text in "pPLf":  # p(x; θ): by its parameter
            ops = tuple("given" if op == ";" else op for op in ops)
        return Node("call", opening, (function, *inner.parts), ops)

    def bracketed(self, opening: str) -> Node:
        """What stands in brackets, whose opening sign was just read."""
        bars, self.open_bars = self.open_bars, []
        integrals, self.integrals = self.integrals, 0
        items, ops = self.items()
        found = self.next()
        if (opening == "group" and found.kind != "}") or (opening != "group" and found.kind != "close"):
            raise FormulaError("a bracket is not closed")
        self.open_bars, self.integrals = bars, integrals
        if opening == "group":
            return items[0] if len(items) == 1 and ops[:1] != ["given"] else Node("list", "", tuple(items), tuple(ops))
        kind = {"(": "group", "[": "square", "{": "set"}.get(opening, "wrapped")
        return Node(kind, _SET_WORDS.get(opening, found.text), tuple(items), tuple(ops))

    def bars(self, text: str) -> Node:
        """What stands between two bars, the first of which was just read: a size or a norm."""
        self.open_bars.append(text)
        inner = self.expr(0)
        self.open_bars.pop()
        if not self.accept("bar"):
            raise FormulaError("a bar is not closed")
        return Node("norm" if text == "‖" else "abs", "", (inner,))


def bracket_row(text: str) -> str:
    """Round brackets in a row: open open close close."""
    return ", ".join(
        " ".join("open" if sign == "(" else "close" for sign in run) for run in re.findall(r"\(+\)*|\)+", text)
    )
