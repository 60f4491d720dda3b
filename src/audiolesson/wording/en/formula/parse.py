"""A Pratt parser for the notation of lessons: from signs to a tree that can be said."""

from dataclasses import dataclass

from audiolesson.wording.en.formula.lex import Sign, lex
from audiolesson.wording.en.formula.vocabulary import (
    ACCENTS,
    ATOMS,
    CALLED,
    FUNCTIONS,
    GREEK_NAMES,
    GREEK_SIGNS,
    LOGIC,
    RELATIONS,
    SUMS,
    TIMES,
)

MOST_DEPTH = 50
"""Brackets and groups nested deeper are not parsed."""


class FormulaError(ValueError):
    """A formula that is not understood; the message says why. It never leaves this package."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a formula: its kind, a name or sign, what it is made of, and the operators between those."""

    kind: str
    text: str = ""
    parts: tuple["Node", ...] = ()
    ops: tuple[str, ...] = ()


_END = Sign("end-of-formula", "")
_CLOSES = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉"}
_OPERANDS = frozenset(["num", "var", "greek", "text", "name", "fn", "big", "acc", "cmd", "open", "{", "begin", "∂", "∇", "unknown", "odd"])
_SET_WORDS = {"⟨": "angle", "⌊": "floor", "⌈": "ceiling"}
_BP = {"⇔": 2, "⇒": 2, "⇐": 2, "∴": 2, "∨": 4, "∧": 5}


def parse(text: str) -> Node:
    """The tree of a formula. Raises FormulaError; linear time; depth is bounded."""
    signs = lex(text)
    if not signs:
        raise FormulaError("it is empty")
    parser = _Parser(signs)
    items, ops = parser.items(stop=())
    if parser.peek() is not _END:
        raise FormulaError(f"{parser.peek().text!r} is not expected")
    return items[0] if len(items) == 1 else Node("list", "", tuple(items), tuple(ops))


class _Parser:
    def __init__(self, signs: list[Sign]) -> None:
        self.signs = signs
        self.at = 0
        self.depth = 0
        self.integrals = 0
        self.open_bars: list[str] = []
        self.last_differential = max((i for i in range(len(signs)) if self._differential(i)), default=-1)
        self.even = _bars_ahead(signs)
        self.functions = set(CALLED) | _defined(signs)

    def peek(self, ahead: int = 0) -> Sign:
        return self.signs[self.at + ahead] if self.at + ahead < len(self.signs) else _END

    def next(self) -> Sign:
        sign = self.peek()
        self.at += 1
        return sign

    def accept(self, kind: str, text: str = "") -> bool:
        sign = self.peek()
        if sign.kind == kind and (not text or sign.text == text):
            self.at += 1
            return True
        return False

    def _differential(self, at: int) -> bool:
        signs = self.signs
        return at + 1 < len(signs) and signs[at] .kind == "var" and signs[at].text == "d" and signs[at + 1].kind in ("var", "greek")

    def items(self, stop: tuple[str, ...]) -> tuple[list[Node], list[str]]:
        """Expressions between commas, semicolons or mere blanks up to a sign whose text is in `stop`."""
        found: list[Node] = []
        ops: list[str] = []
        while self.peek() is not _END and self.peek().text not in stop:
            if self.peek().kind in (",", ";", "row", "&"):
                self.next()
                continue
            before = self.at
            found.append(self.expr(0))
            ops.append(self.peek().text if self.peek().kind in (",", ";", "row", "&", "bar") else "")
            if self.peek().kind == "bar" and self.peek().text in ("|", "mid", "‖", ":") and "bar" not in stop:
                self.next()
                ops[-1] = "‖" if ops[-1] == "‖" else "given"
            if self.at == before or (self.peek().kind == "close" and self.peek().text not in stop):
                break
        return found, ops

    def expr(self, power: int) -> Node:
        """An expression whose operators bind at least as tight as `power`."""
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise FormulaError("it is nested too deep")
        left = self.prefix()
        while True:
            step = self.infix(left, power)
            if step is None:
                break
            left = step
        self.depth -= 1
        return left

    def infix(self, left: Node, power: int) -> Node | None:
        sign = self.peek()
        if sign.kind == "op":
            return self.operator(left, sign.text, power)
        if sign.kind == "/" and power <= 30:
            self.next()
            right = self.expr(31)
            if right == Node("var", "d") and self.peek().kind in ("var", "greek") and self.peek().touching:
                right = _join(right, self.expr(31), "")
            return Node("frac", "/", (left, right))
        if sign.kind == ":" and power <= 8:
            self.next()
            return Node("map", "", (left, self.expr(9)))
        if sign.kind == "not" and self.peek(1).kind == "op" and power <= 10:
            return None
        if power <= 30 and self.starts_operand():
            return _join(left, self.expr(31), "")
        return None

    def operator(self, left: Node, op: str, power: int) -> Node | None:
        if op in LOGIC and power <= _BP[op]:
            self.next()
            return _flat("logic", left, self.expr(_BP[op] + 1), op)
        if op in RELATIONS and power <= 10:
            self.next()
            if self.peek() is _END or self.peek().kind in ("close", "}", ",", "&", "row"):
                return _flat("rel", left, Node("empty"), op)
            return _flat("rel", left, self.expr(11), op)
        if op in SUMS and power <= 20:
            self.next()
            if self.peek() is _END or self.peek().kind in ("close", "}"):
                return Node("sup", "", (left, Node("op", op)))
            return _flat("sum", left, self.expr(21), op)
        if op in TIMES and power <= 30:
            self.next()
            return _join(left, self.expr(31), op)
        return None

    def starts_operand(self) -> bool:
        sign = self.peek()
        if sign.kind == "bar":
            return sign.text != "mid" and not (self.open_bars and self.open_bars[-1] == sign.text) and self.even[self.at]
        if sign.kind in ("var", "text") and self.integrals and self._differential(self.at):
            return False
        return sign.kind in _OPERANDS

    def prefix(self) -> Node:
        sign = self.peek()
        if sign.kind == "op" and sign.text in ("-", "+", "±", "∓"):
            self.next()
            return Node("neg", sign.text, (self.expr(25),)) if self.peek() is not _END else Node("op", sign.text)
        if sign.kind == "op" and sign.text in RELATIONS:
            self.next()
            return Node("partial-rel", sign.text, (self.expr(11),))
        if sign.kind == "op" and sign.text in ("*", "⋆", "∘", "×", "·"):
            self.next()
            return Node("op", sign.text)
        if sign.kind == "¬":
            self.next()
            return Node("not", "", (self.expr(6),))
        if sign.kind in "∀∃∄":
            self.next()
            body = self.expr(9)
            return Node("quantifier", sign.kind, (body,))
        return self.postfix(self.primary())

    def primary(self) -> Node:
        sign = self.next()
        kind, text = sign.kind, sign.text
        if kind in ("num", "var", "name", "text"):
            if text == "arg" and self.peek().kind == "fn" and self.peek().text in ("max", "min"):
                return self.function("arg" + self.next().text)
            return Node("sci" if kind == "num" and "e" in text.lower() else kind, text)
        if kind == "greek":
            return self.greek(text)
        simple = {"fn": self.function, "big": self.big, "acc": self.accent, "cmd": self.command, "begin": self.environment}
        if kind in simple:
            return simple[kind](text)
        if kind in ("open", "{"):
            return self.bracketed(text if kind == "open" else "group")
        if kind == "bar":
            return self.bars(text)
        if kind == "∂":
            return self.partial()
        if kind == "∇":
            return self.gradient()
        if kind == "unknown":
            return Node("unknown", text)
        if kind in ("^", "_"):
            self.at -= 1
            return Node("empty")
        if kind == "'" :
            return Node("name", "prime")
        raise FormulaError(f"{text or 'an end'!r} is not expected" if text else "it ends too early")

    def greek(self, text: str) -> Node:
        name = GREEK_SIGNS.get(text) or GREEK_NAMES[text]
        if text in ("Σ", "Π", "Sigma", "Pi") and (self.peek().kind == "_" or (self.starts_operand() and self.peek().kind not in ("open", "num"))):
            if self.peek().kind in ("var",) and self.peek().touching and text in "ΣΠ":
                index = self.next()
                return self.big("the sum" if name == "sigma" else "the product", Node("var", index.text))
            return self.big("the sum" if name == "sigma" else "the product")
        return Node("greek", name, (), ("capital",) if text[0] in "ΘΩΦΨΓ" or text[0].isupper() and text.isascii() else ())

    def argument(self) -> Node:
        """The argument of a command: a group, or one sign."""
        if self.peek().kind == "{":
            self.next()
            return self.bracketed("group")
        if self.peek().kind == "num" and self.peek().text.isdigit():
            sign = self.next()
            if len(sign.text) > 1 and not sign.text.isspace():
                self.at -= 1
                self.signs[self.at] = Sign("num", sign.text[1:], True)
            return Node("num", sign.text[0])
        if self.peek().kind == "op":
            return Node("op", self.next().text)
        return self.primary()

    def script(self) -> Node:
        """What stands after ^ or _: a group, a bracketed sum, a number, or one sign."""
        sign = self.peek()
        if sign.kind == "op" and sign.text in ("-", "+", "*", "∘", "⋆"):
            self.next()
            after = self.peek()
            if sign.text == "-" and after.touching and after.kind in ("num", "var", "greek"):
                return Node("neg", "-", (self.primary(),))
            return Node("op", sign.text)
        if sign.kind == "num":
            return Node("num", self.next().text)
        if sign.kind == "'":
            return Node("name", "prime" if self.next() else "")
        if sign.kind in ("open", "{", "cmd", "acc", "fn", "big"):
            if sign.kind == "fn":
                return Node("text", self.next().text)
            inner = self.primary()
            if sign.kind == "{":
                return inner
            return inner.parts[0] if inner.kind == "group" and len(inner.parts) == 1 else inner
        if sign.kind in ("var", "greek", "text", "name", "∂", "∇"):
            self.next()
            return Node("greek", GREEK_SIGNS.get(sign.text) or GREEK_NAMES[sign.text]) if sign.kind == "greek" else Node(sign.kind if sign.kind in ("var", "text", "name") else "name", sign.text)
        raise FormulaError("an index or a power is missing")

    def postfix(self, node: Node) -> Node:
        while True:
            sign = self.peek()
            if sign.kind == "_" or (sign.kind == "{" and sign.touching and node.kind in ("var",)):
                if sign.kind == "_":
                    self.next()
                node = Node("sub", "", (node, self.script()))
            elif sign.kind == "^":
                self.next()
                if self.peek().kind == "'":
                    continue
                node = Node("sup", "", (node, self.script()))
            elif sign.kind == "'":
                self.next()
                node = Node("prime", sign.text, (node,))
            elif sign.kind == "!" and not (self.peek(1).kind == "op" and self.peek(1).text == "="):
                self.next()
                node = Node("fact", "", (node,))
            elif sign.kind == "mark":
                self.next()
                node = Node("accent", sign.text, (node,))
            elif sign.kind == "name" and sign.text in ("percent", "degrees", "dagger") and sign.touching:
                self.next()
                node = Node("after", sign.text, (node,))
            elif sign.kind == "num" and sign.touching and node.kind == "var" and "." not in sign.text:
                self.next()
                node = Node("sub", "", (node, Node("num", sign.text)))
            elif sign.kind == "op" and sign.text == "*" and sign.touching and not self._operand_at(1):
                self.next()
                node = Node("after", "star", (node,))
            elif sign.kind == "open" and sign.text in ("(", "[") and (made := self.called(node, sign)):
                node = made
            else:
                return node

    def _operand_at(self, ahead: int) -> bool:
        return self.peek(ahead).kind in _OPERANDS or self.peek(ahead).kind in ("bar", "^", "_") or self.peek(ahead).text == "-"

    def called(self, node: Node, sign: Sign) -> Node | None:
        """A call, where the letter or what stands in the brackets says so; else nothing is consumed or a product."""
        base = _base(node)
        if base.kind not in ("var", "greek", "text") or node.kind in ("group", "call", "fact"):
            return None
        if sign.text == "[" and base.text not in ("E", "P", "V", "a", "x", "Var") and base.kind != "text":
            return None
        if sign.text == "[" and base.text in ("a", "x") and not sign.touching:
            return None
        sure = base.text in self.functions or base.kind == "text" or sign.text == "[" or base.ops == ("capital",)
        if node.kind == "sup" and node.parts[1].kind in ("var", "sum", "product", "greek") and sign.text == "(":
            return None
        if not sign.touching and not sure:
            return None
        self.next()
        inner = self.bracketed(sign.text)
        args = inner.parts
        single = args[0] if len(args) == 1 and inner.kind == "group" else None
        guess = single is None or inner.ops[:1] == ("given",) or single.kind in ("rel", "cases")
        if single is not None and single.kind in ("var", "greek", "sub"):
            guess = base.text.isupper() or (single.text in "tnx" and base.text in "uvwxyzabcrs")
        if single is not None and single.kind == "num":
            guess = base.text in "yxu"
        if sure or guess:
            return Node("call", sign.text, (node, *args), inner.ops)
        return _join(node, inner, "")

    def bracketed(self, opening: str) -> Node:
        """What stands in brackets, whose opening sign was just read."""
        closing = "}" if opening == "group" else _CLOSES[opening]
        bars, self.open_bars = self.open_bars, []
        integrals, self.integrals = self.integrals, 0
        items, ops = self.items(stop=(closing, *((")", "]") if opening in "([" else ()))) if opening != "group" else self.group_items()
        found = self.next()
        if (opening == "group" and found.kind != "}") or (opening != "group" and found.kind != "close"):
            raise FormulaError("a bracket is not closed")
        self.open_bars, self.integrals = bars, integrals
        if opening == "group":
            return items[0] if len(items) == 1 and ops[:1] != ["given"] else Node("list", "", tuple(items), tuple(ops))
        kind = {"(": "group", "[": "square", "{": "set"}.get(opening, "wrapped")
        return Node(kind, _SET_WORDS.get(opening, found.text), tuple(items), tuple(ops))

    def group_items(self) -> tuple[list[Node], list[str]]:
        found: list[Node] = []
        ops: list[str] = []
        while self.peek().kind not in ("}", "end-of-formula"):
            if self.peek().kind in (",", ";", "row", "&"):
                self.next()
                continue
            before = self.at
            found.append(self.expr(0))
            ops.append(self.peek().text)
            if self.accept("bar"):
                ops[-1] = "given"
            if self.at == before:
                break
        return found, ops

    def bars(self, text: str) -> Node:
        self.open_bars.append(text)
        inner = self.expr(0)
        self.open_bars.pop()
        if not self.accept("bar"):
            raise FormulaError("a bar is not closed")
        return Node("norm" if text == "‖" else "abs", "", (inner,))

    def partial(self) -> Node:
        order = Node("empty")
        if self.accept("^"):
            order = self.script()
        body = Node("empty")
        if self.accept("_"):
            index = self.script()
            return Node("partial", "over", (order, index))
        if self.starts_operand() and self.peek().kind != "∂":
            body = self.postfix(self.primary())
        return Node("partial", "", (order, body))

    def gradient(self) -> Node:
        index, power = Node("empty"), Node("empty")
        while self.peek().kind in ("_", "^"):
            if self.next().kind == "_":
                index = self.script()
            else:
                power = self.script()
        sign = self.peek()
        if sign.kind == "op" and sign.text in ("·", "×"):
            self.next()
            return Node("del", sign.text, (self.expr(31),))
        body = self.expr(31) if self.starts_operand() else Node("empty")
        return Node("grad", "", (index, power, body))

    def accent(self, name: str) -> Node:
        body = self.argument()
        if name == "overset":
            body = self.argument()
        word = ACCENTS[name]
        if name in ("mathbb", "mathbf") and body == Node("num", "1") and self.peek().text == "[":
            return Node("text", "indicator")
        if name in ("mathbb",) and body.kind == "var":
            return Node("var", body.text)
        return Node("accent", word, (body,)) if word else body

    def function(self, name: str) -> Node:
        index, power = Node("empty"), Node("empty")
        while self.peek().kind in ("_", "^", "'"):
            step = self.next()
            if step.kind == "_":
                index = self.script()
            elif step.kind == "^":
                power = self.script()
        if self.peek().kind == "num" and self.peek().touching and name == "log" and index.kind == "empty" and self.peek().text in ("2", "10"):
            index = Node("num", self.next().text)
        sign = self.peek()
        if (sign.kind == "open" and sign.text in ("(", "[")) or (sign.kind == "open" and sign.text == "{" and FUNCTIONS[name].startswith("the ")):
            self.next()
            inner = self.bracketed(sign.text)
            return Node("fn", name, (index, power, *inner.parts), inner.ops)
        if not self.starts_operand():
            return Node("fn", name, (index, power))
        if FUNCTIONS[name].startswith("the "):
            return Node("fn", name, (index, power, self.expr(21)))
        first = self.postfix(self.primary())
        while first.kind in ("var", "greek", "num", "sub", "sup", "product") and self.peek().kind in ("var", "greek", "num") and self.starts_operand():
            first = _join(first, self.postfix(self.primary()), "")
        return Node("fn", name, (index, power, first))

    def big(self, name: str, index: Node | None = None) -> Node:
        lower, upper = index or Node("empty"), Node("empty")
        while self.peek().kind in ("_", "^"):
            if self.next().kind == "_":
                lower = self.script()
            else:
                upper = self.script()
        integral = "integral" in name
        if not self.starts_operand() and not (self.peek().kind == "op" and self.peek().text == "-"):
            return Node("big", name, (lower, upper, Node("empty")))
        self.integrals += integral
        if integral and self._differential(self.at):
            body = Node("empty")
        else:
            body = self.expr(20 if integral and self.last_differential > self.at else 21)
        self.integrals -= integral
        differentials: list[Node] = []
        while integral and self._differential(self.at):
            self.next()
            differentials.append(self.postfix(self.primary()))
        return Node("big", name, (lower, upper, body, *differentials))

    def command(self, name: str) -> Node:
        if name == "frac":
            top = self.argument()
            return Node("frac", "", (top, self.argument()))
        if name == "binom":
            top = self.argument()
            return Node("binom", "", (top, self.argument()))
        if name in ("sqrt", "cbrt"):
            degree = Node("num", "3") if name == "cbrt" else Node("empty")
            if name == "sqrt" and self.peek().text == "[":
                self.next()
                degree = self.bracketed("[").parts[0]
            body = self.argument()
            if self.peek().kind in ("_", "^") and body.kind in ("var", "greek"):
                body = self.postfix(body)
            return Node("root", "", (body.parts[0] if body.kind == "group" and len(body.parts) == 1 else body, degree))
        if name in ("lim", "limsup", "liminf"):
            index = self.script() if self.accept("_") else Node("empty")
            return Node("lim", name, (index, self.expr(21) if self.starts_operand() else Node("empty")))
        if name == "stackrel":
            self.argument()
            return self.argument()
        raise FormulaError(f"\\{name} is not known here")

    def environment(self, name: str) -> Node:
        rows: list[Node] = []
        cells: list[Node] = []
        while self.peek().kind not in ("end", "end-of-formula"):
            if self.accept("row"):
                rows.append(Node("row", "", tuple(cells)))
                cells = []
            elif not (self.accept("&") or self.accept(",")):
                cells.append(self.expr(0))
        if self.next().kind != "end":
            raise FormulaError("an environment is not closed")
        if cells:
            rows.append(Node("row", "", tuple(cells)))
        kind = "cases" if name == "cases" else "matrix" if "matrix" in name or name == "array" else "lines"
        return Node(kind, "", tuple(rows))


def _base(node: Node) -> Node:
    while node.kind in ("sub", "sup", "prime", "accent") and node.parts:
        node = node.parts[0]
    return node


def _join(left: Node, right: Node, op: str) -> Node:
    """A product, flat."""
    parts = left.parts if left.kind == "product" else (left,)
    ops = left.ops if left.kind == "product" else ()
    return Node("product", "", (*parts, right), (*ops, op))


def _flat(kind: str, left: Node, right: Node, op: str) -> Node:
    if left.kind == kind:
        return Node(kind, "", (*left.parts, right), (*left.ops, op))
    return Node(kind, "", (left, right), (op,))


def _defined(signs: list[Sign]) -> set[str]:
    """Letters that the formula itself defines as functions: T in T(n) = …."""
    found: set[str] = set()
    for at in range(len(signs) - 3):
        if signs[at].kind == "var" and signs[at + 1].text == "(" and signs[at + 1].touching and signs[at + 3].text in (")", ",") and signs[at + 2].kind == "var":
            end = at + 3
            while end < min(len(signs), at + 12) and signs[end].text != ")":
                end += 1
            if end + 1 < len(signs) and signs[end + 1].text in ("=", ":="):
                found.add(signs[at].text)
    return found


def _bars_ahead(signs: list[Sign]) -> list[bool]:
    """For each sign whether the bars of its kind from it to the closing bracket, itself counted, are even in number."""
    even = [True] * len(signs)
    counts: list[dict[str, int]] = [{}]
    for at in range(len(signs) - 1, -1, -1):
        sign = signs[at]
        if sign.kind in ("close", "}", "end"):
            counts.append({})
        elif sign.kind in ("open", "{", "begin") and len(counts) > 1:
            counts.pop()
        elif sign.kind in (",", "row") and len(counts) == 1:
            counts[0] = {}
        elif sign.kind == "bar":
            counts[-1][sign.text] = counts[-1].get(sign.text, 0) + 1
            even[at] = counts[-1][sign.text] % 2 == 0
    return even


__all__ = ["ATOMS", "FormulaError", "Node", "parse"]
