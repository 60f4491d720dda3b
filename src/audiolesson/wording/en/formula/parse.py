"""A Pratt parser for the notation of lessons: from signs to a tree that can be said."""

from audiolesson.wording.en.formula import commands
from audiolesson.wording.en.formula.brackets import Brackets
from audiolesson.wording.en.formula.cursor import END
from audiolesson.wording.en.formula.meaning import apart, is_part, is_statement, quantified
from audiolesson.wording.en.formula.sign import Sign
from audiolesson.wording.en.formula.tree import FormulaError, Node, flat, join, over
from audiolesson.wording.en.formula.vocabulary import ALONE, GREEK_NAMES, GREEK_SIGNS, LOGIC, RELATIONS, SUMS, TIMES

MOST_DEPTH = 50
"""Brackets and groups nested deeper are not parsed."""

_ENDS = frozenset([END.kind, "close", "}", ",", "&", "row", "end", "stop"])
_BP = {"⇔": 2, "⇒": 2, "⇐": 2, "∴": 2, "∵": 2, "∨": 4, "∧": 5}


def parse(signs: list[Sign]) -> Node:
    """The tree of a formula's signs. Raises FormulaError; linear time; depth is bounded."""
    if not signs:
        raise FormulaError("it is empty")
    parser = Parser(signs)
    items, ops = parser.items()
    if parser.peek() is not END:
        raise FormulaError(f"{parser.peek().text!r} is not expected")
    return items[0] if len(items) == 1 else Node("list", "", *apart(items, ops))


class Parser(Brackets):
    """Operators by how tight they bind; what begins with a name is read in commands."""

    def expr(self, power: int) -> Node:
        """An expression whose operators bind at least as tight as `power`."""
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise FormulaError("it is nested too deep")
        left = self.prefix()
        nested = 0
        while (step := self.infix(left, power)) is not None:
            nested += step.kind in ("frac", "map")
            if nested > MOST_DEPTH:
                raise FormulaError("it is nested too deep")
            left = step
        self.depth -= 1
        return left

    def infix(self, left: Node, power: int) -> Node | None:
        """`left` with the operator that follows and its right side; None where none binds as tight as `power`."""
        sign = self.peek()
        if sign.kind == "op":
            return self.operator(left, sign.text, power)
        if sign.kind == "/" and power <= 30:
            self.next()
            right = self.expr(31)
            below = right.kind in ("num", "var") and (left.kind != "num" or right.text == "d")
            if below and self.peek().kind in ("var", "greek") and self.peek().touching:
                right = join(right, self.expr(31), "")  # a/2b, E/RT: what touches stands below the line together
            return over(left, right)
        if sign.kind == ":" and power <= 25 and is_part(left) and self.is_ratio():
            self.next()
            return join(left, self.expr(26), ":")
        if sign.kind == ":" and power <= 8:
            self.next()
            return Node("map", "", (left, self.expr(9)))
        if sign.kind == "stop" and power <= 30 and not sign.touching and self.operand_at(1):
            self.next()
            return join(left, self.expr(31), "·")
        if sign.text == "(" and self.peek(1).text == "mod" and power <= 20:
            self.next()
            self.next()
            modulus = self.bracketed("(")
            return flat("sum", left, modulus.parts[0] if modulus.parts else Node("empty"), "mod")
        if sign.kind == "not" and self.peek(1).kind == "op" and power <= 10:
            return None
        if power <= 30 and self.starts_operand():
            return join(left, self.expr(31), "")
        return None

    def operator(self, left: Node, op: str, power: int) -> Node | None:
        """The same for an operator sign: logic, relation, sum or product."""
        if op in LOGIC and power <= _BP[op]:
            self.next()
            return flat("logic", left, self.expr(_BP[op] + 1), op)
        if op == "≡" and self.logical:
            if power > 3:
                return None
            self.next()
            return flat("logic", left, self.expr(4), op)
        if op in RELATIONS and power <= 10:
            self.next()
            if op == "→" and left.kind == "rel" and "→" not in left.ops:
                self.at -= 1
                if power > 2:
                    return None
                self.next()
                return flat("logic", left, self.expr(3), "⇒")
            if op == "→" and left.kind in ("var", "not", "logic", "group", "call") and is_statement(left, self.logical):
                return flat("logic", left, self.expr(3), "⇒")
            if self.peek().kind in _ENDS:
                return flat("rel", left, Node("empty"), op)
            return flat("rel", left, self.expr(11), op)
        if op in SUMS and power <= 20:
            self.next()
            if self.peek().kind in _ENDS:
                return Node("sup", "", (left, Node("op", op)))
            return flat("sum", left, self.expr(21), op)
        if op in TIMES and power <= 30:
            self.next()
            return join(left, self.expr(31), op)
        return None

    def is_ratio(self) -> bool:
        """Whether the colon at the cursor parts two numbers or small letters, and leads to no map."""
        after = self.peek(1)
        part = after.kind == "num" or (after.kind == "var" and after.text.islower())
        return part and (self.peek(2) is END or self.peek(2).text in tuple("=:,.)"))

    def prefix(self) -> Node:
        """An operand with the signs before it."""
        sign = self.peek()
        if sign.kind == "op" and sign.text in ("-", "+", "±", "∓"):
            self.next()
            return Node("op", sign.text) if self.peek().kind in _ENDS else Node("neg", sign.text, (self.expr(25),))
        if sign.text == "∼" and self.logical and (self.peek(1).kind in ("var", "open") or self.peek(1).text == "∼"):
            self.next()
            return Node("not", "", (self.expr(6),))
        if sign.kind == "op" and sign.text in ALONE:
            self.next()
            if sign.text in TIMES or (
                self.peek().kind in _ENDS and (self.at < 2 or self.signs[self.at - 2].kind != "op")
            ):
                return Node("name", ALONE[sign.text])
            return Node("partial-rel", sign.text, (self.expr(11),))
        if sign.kind == "¬":
            self.next()
            return Node("not", "", (self.expr(6),))
        if sign.kind in "∀∃∄":
            self.next()
            unique = sign.kind == "∃" and self.accept("!")
            made = quantified("∃!" if unique else sign.kind, self.expr(9))
            return Node("map", "", (made, self.expr(6))) if self.peek().kind == "¬" else made
        return self.postfix(self.primary())

    def primary(self) -> Node:
        """An operand without what hangs on it; its depth is bounded."""
        self.depth += 1
        if self.depth > 2 * MOST_DEPTH:
            raise FormulaError("it is nested too deep")
        node = self._primary()
        self.depth -= 1
        return node

    def _primary(self) -> Node:
        sign = self.next()
        kind, text = sign.kind, sign.text
        if kind in ("num", "var", "name", "text"):
            if text == "arg" and self.peek().kind == "fn" and self.peek().text in ("max", "min"):
                return commands.function(self, "arg" + self.next().text)
            return Node("sci" if kind == "num" and "e" in text.lower() else kind, text)
        if kind == "operator":
            return Node("text", text, (), ("operator",))
        if kind == "greek":
            return self.greek(text)
        if kind in commands.BEGINNINGS:
            return commands.BEGINNINGS[kind](self, text)
        if kind in ("open", "{"):
            return self.bracketed(text if kind == "open" else "group")
        if kind == "bar":
            return self.bars(text)
        if kind == "∂":
            return commands.partial(self)
        if kind == "∇":
            return commands.gradient(self)
        if kind == "unknown":
            return Node("unknown", text)
        if kind in ("^", "_"):
            self.at -= 1
            return Node("empty")
        if kind == "'":
            return Node("name", "prime")
        raise FormulaError(f"{text or 'an end'!r} is not expected" if text else "it ends too early")

    def greek(self, text: str) -> Node:
        """A Greek letter, or the sum or product that Σ and Π begin."""
        name = GREEK_SIGNS.get(text) or GREEK_NAMES[text]
        if (
            text in ("Δ", "Delta", "δ", "%Δ")
            and self.peek().kind in ("var", "acc")
            and (self.peek().touching or text == "Delta")
        ):
            return join(Node("greek", name), self.postfix(self.primary()), "")
        if text in ("Σ", "Π", "Sigma", "Pi") and self.is_operator(text):
            if self.peek().kind in ("var",) and self.peek().touching and text in "ΣΠ" and self.operand_apart(1):
                index = self.next()
                return commands.big(self, "the sum" if name == "sigma" else "the product", Node("var", index.text))
            return commands.big(self, "the sum" if name == "sigma" else "the product")
        both = "capital " if text[0].isupper() and text.lower() in self.small else ""
        called = text[0] in "ΘΩΦΨΓ" or (text[0].isupper() and text.isascii())
        return Node("greek", both + name, (), ("capital",) if called else ())

    def is_operator(self, text: str) -> bool:
        """Whether Σ or Π is a sum or product and no letter: by its index, or by what stands on both sides."""
        after = self.peek()
        if text in ("Sigma", "Pi"):
            ahead = [self.peek(at).text for at in range(1, 5)]
            return after.kind == "_" and bool({"=", "∈"} & set(ahead))
        before = self.signs[self.at - 2] if self.at > 1 else END
        if before.kind == "var" and before.text.isupper() and self.signs[self.at - 1].touching:
            return False
        return after.kind == "_" or (
            self.starts_operand() and after.kind != "num" and (after.kind != "open" or text == "Σ")
        )

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
            if inner.kind == "fn" and len(inner.parts) == 2:
                return Node("text", inner.text)
            if sign.kind == "{":
                return inner
            return inner.parts[0] if inner.kind == "group" and len(inner.parts) == 1 else inner
        if sign.kind in ("var", "greek", "text", "name", "∂", "∇"):
            self.next()
            if sign.kind == "greek":
                return Node("greek", GREEK_SIGNS.get(sign.text) or GREEK_NAMES[sign.text])
            return Node(sign.kind if sign.kind in ("var", "text", "name") else "name", sign.text)
        raise FormulaError("an index or a power is missing")

    def postfix(self, node: Node) -> Node:
        """A part with all that hangs on it: indices, powers, primes, calls."""
        first = self.at
        while True:
            sign = self.peek()
            if self.at - first > 4 * MOST_DEPTH:
                raise FormulaError("it goes on too long")
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
                if len(sign.text) > 3:
                    raise FormulaError("it goes on too long")
                node = Node("prime", self.next().text, (node,))
            elif sign.kind == "!":
                self.next()
                node = Node("fact", "", (node,))
            elif sign.kind == "bar" and sign.text == "|" and self.peek(1).kind == "_" and not self.open_bars:
                self.next()
                self.next()
                node = Node("at", "", (node, self.script()))
                if self.accept("^"):
                    node = Node("at", "", (*node.parts, self.script()))
            elif sign.kind == "mark":
                node = Node("accent", self.next().text, (node,))
            elif sign.kind == "name" and sign.text in ("percent", "degrees", "dagger") and sign.touching:
                node = Node("after", self.next().text, (node,))
            elif sign.kind == "num" and sign.touching and node.kind in ("var", "greek") and "." not in sign.text:
                node = Node("sub", "", (node, Node("num", self.next().text)))
            elif sign.kind == "op" and sign.text == "*" and sign.touching and not self.operand_at(1):
                self.next()
                node = Node("after", "star", (node,))
            elif sign.kind == "open" and sign.text in ("(", "[", "{") and (made := self.called(node, sign)):
                node = made
            else:
                return node
