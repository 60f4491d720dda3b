"""From the tree of a formula to words, by the reading rules: the first that fits wins.

Commas set groups off; "sub", "open parenthesis" and "the fraction with numerator" are never said.
"""

from audiolesson.wording.en import numbers
from audiolesson.wording.en.formula.parse import Node
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS, LOGIC, RELATIONS, SUMS
from audiolesson.wording.letters import LETTER

_EMPTY = Node("empty")
_ORDER = frozenset("<>≤≥≪≫≺≻")
_LEAVES = frozenset(["num", "var", "greek", "name", "text"])


def say(node: Node) -> str:
    """The words for a part of a formula; letters carry their sign."""
    return _SAY.get(node.kind, _leaf)(node).replace(" ,", ",").replace(",,", ",").strip(" ,")


def is_simple(node: Node) -> bool:
    """A number, a letter with index, accent or simple power, a product of such, a function of such."""
    kind, parts = node.kind, node.parts
    if kind in _LEAVES or kind in ("prime", "accent", "fact", "after", "unknown", "partial", "empty"):
        return all(is_simple(part) for part in parts)
    if kind == "sub":
        return is_simple(parts[0])
    if kind == "sup":
        return is_simple(parts[0]) and parts[1].kind not in ("frac", "sum", "big")
    if kind == "product":
        return len(parts) <= 4 and not any(node.ops) and all(is_simple(part) and part.kind != "call" for part in parts)
    if kind == "call":
        return len(parts) == 2 and is_simple(parts[1])
    if kind == "fn":
        return len(parts) == 3 and is_simple(parts[2]) and not FUNCTIONS[node.text].startswith("the ")
    return kind in ("root", "neg") and is_simple(parts[0])


def _leaf(node: Node) -> str:
    from audiolesson.wording.en.names import say_name

    kind, text = node.kind, node.text
    if kind == "num":
        return numbers.number(text)
    if kind == "var":
        return LETTER + text
    if kind == "text":
        return _text(text)
    if kind == "unknown":
        return say_name(text)
    if kind == "op":
        return {"-": "minus", "+": "plus", "*": "star", "⋆": "star", "∘": "composed with", "×": "times", "·": "dot"}.get(text, text)
    return text


def _text(text: str) -> str:
    from audiolesson.wording.en.acronym_list import RESPELLED
    from audiolesson.wording.en.names import say_name

    if text in FUNCTIONS:
        return FUNCTIONS[text].removeprefix("the ")
    words = []
    for word in text.replace("-", " ").replace("_", " ").split():
        bare = word.strip(",.;:()")
        if not bare:
            continue
        if len(bare) == 1 and bare not in ("a", "I"):
            said = LETTER + bare if bare.isalpha() else numbers.number(bare) if bare.isdigit() else ""
        elif bare in RESPELLED or not bare.isalpha() or bare.isupper():
            said = say_name(bare)
        else:
            said = bare.lower() if bare.istitle() else say_name(bare)
        words.append(said + ("," if word.endswith(",") else ""))
    return " ".join(words)


def _script(node: Node) -> str:
    """An index: relations without "is", lists without commas."""
    if node.kind == "rel":
        return _relation(node, copula=False)
    if node.kind in ("list", "group") and all(is_simple(part) and part.text != "and so on" for part in node.parts):
        return " ".join(say(part) for part in node.parts)
    if node.kind == "partial-rel":
        return f"{RELATIONS[node.text].removeprefix('is ')} {say(node.parts[0])}"
    return say(node)


def _sub(node: Node) -> str:
    base, index = node.parts
    if base.kind == "norm":
        return f"the {_script(index)} {say(base).removeprefix('the ')}"
    if (base.kind == "text" and base.text == "D") or (base == Node("var", "D") and _letters(index) == "KL"):
        return f"the {LETTER}K {LETTER}L divergence"
    return f"{say(base)} {_script(index)}"


def _letters(node: Node) -> str:
    if node.kind in ("var", "text", "fn"):
        return node.text
    return "".join(_letters(part) for part in node.parts) if node.kind in ("product", "list") else ""


def _sup(node: Node) -> str:
    base, power = node.parts
    words = _power_words(base, power)
    said = say(base)
    if words.startswith("to ") and base.kind == "var" and base.text in ("R", "Z", "N", "C") and power.kind in ("product", "var", "num") and _is_space(base, power):
        return f"{said} {_by(power)}"
    if base.kind == "group" and words == "inverse":
        return f"the inverse of {said}"
    if base.kind == "group" and base.parts and (not is_simple(base.parts[0]) or base.parts[0].kind in ("call", "fn")):
        return f"{said}, all {words},"
    if base.kind in ("set", "call", "frac", "matrix", "square") or (base.kind == "group" and base.parts[0].kind == "product"):
        return f"{said}, {'all ' if base.kind in ('frac', 'group') or (base.kind == 'call' and len(base.parts) > 2) else ''}{words}"
    return f"{said} {words}"


def _is_space(base: Node, power: Node) -> bool:
    """R with an exponent is a space, if it is a shape or a letter."""
    return (power.kind in ("product", "var") and not any(op == "" for op in power.ops)) or (base.text == "R" and power.kind == "num" and power.text not in ("2",)) or power.kind == "product"


def _by(power: Node) -> str:
    return " by ".join(say(part) for part in power.parts) if power.kind == "product" and any(power.ops) else say(power)


def _power_words(base: Node, power: Node) -> str:
    """Rule 3: squared, cubed, transpose, inverse, "to the" …."""
    kind, text = power.kind, power.text
    if kind == "num" and text.isdigit():
        value = int(text)
        if value in (2, 3):
            return "squared" if value == 2 else "cubed"
        return f"to the {numbers.ordinal(value)}" if value >= 4 else f"to the {numbers.cardinal(value)}"
    if (kind == "name" and text == "top") or (power == Node("var", "T") and _is_matrix(base)):
        return "transpose"
    if kind == "text" and text == "T":
        return "transpose"
    if kind == "neg" and power.parts[0] == Node("num", "1") and (_capital(base) or base.kind in ("group", "prime", "matrix") or base == Node("var", "f")):
        return "inverse"
    if kind == "neg" and power.parts[0] in (Node("name", "top"), Node("var", "T")):
        return "inverse transpose"
    if kind in ("op", "name"):
        return {"*": "star", "⋆": "star", "+": "plus", "-": "minus", "∘": "degrees", "dagger": "dagger", "prime": "prime"}.get(text, say(power))
    if kind in ("group", "text") or kind == "var" and text.isupper() and _capital(base) and base.kind in ("var", "sub"):
        return say(power)
    return f"to the {say(power)}"


def _capital(node: Node) -> bool:
    while node.kind in ("sub", "accent"):
        node = node.parts[0]
    return (node.kind == "var" and node.text.isupper()) or (node.kind == "greek" and node.text in ("sigma", "lambda", "phi"))


def _is_matrix(node: Node) -> bool:
    while node.kind in ("sub", "accent", "prime"):
        node = node.parts[0]
    return node.kind in ("var", "group", "matrix", "square", "text") or (node.kind == "greek" and node.text in ("theta", "beta", "phi", "sigma", "mu"))


def _frac(node: Node) -> str:
    top, bottom = node.parts
    derivative = _derivative(top, bottom)
    if derivative:
        return derivative
    if top.kind == bottom.kind == "num" and top.text.isdigit() and bottom.text.isdigit():
        high, low = int(top.text), int(bottom.text)
        if 2 <= low <= 10 and high < 2 * low:
            return numbers.fraction(high, low)
    upper, lower = say(top), say(bottom)
    bare = top.parts[0] if top.kind == "group" and len(top.parts) == 1 else top
    if is_simple(top) and is_simple(bottom):
        return f"{upper} over {lower}"
    if bare.kind in ("sum",) or (bare.kind == "product" and sum(part.kind == "call" for part in bare.parts) > 1) or (bare.kind == "neg" and bare.parts[0].kind == "sum") or bare.kind == "big" or (bare.kind == "sup" and ", all" in upper):
        return f"{upper}, all over {lower}"
    return f"{upper}, over {lower}"


def _derivative(top: Node, bottom: Node) -> str:
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
    return f"{say(top)} {say(bottom)}"


def _partial_over(top: Node, bottom: Node) -> str:
    below = bottom.parts if bottom.kind == "product" else (bottom,)
    names = []
    for part in below:
        body = part.parts[1] if part.kind == "partial" else part
        while body.kind == "sup":
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


def _root(node: Node) -> str:
    body, degree = node.parts
    name = {"": "square", "2": "square", "3": "cube"}.get(degree.text if degree.kind in ("num", "empty") else "-")
    if name is None:
        name = numbers.ordinal(int(degree.text)) if degree.kind == "num" and degree.text.isdigit() else f"{say(degree)}th"
    return f"the {name} root of {say(body)}"


def _list(parts: tuple[Node, ...], ops: tuple[str, ...], last: str = " and ") -> str:
    """Items of a call or a list: "x and y", "Q, K and V", "x one through x n", "x given y and z"."""
    if "given" in ops or "‖" in ops:
        cut = next(at for at, op in enumerate(ops) if op in ("given", "‖")) + 1
        between = " given " if ops[cut - 1] == "given" else " from "
        return _list(parts[:cut], ops[: cut - 1], last) + between + _list(parts[cut:], ops[cut:], last)
    if any(part == Node("name", "and so on") for part in parts[1:-1]):
        at = parts.index(Node("name", "and so on"))
        ends = [part for part in (parts[at - 1], parts[at + 1])]
        rest = [say(part) for part in parts[: at - 1]] if at > 3 else []
        first = parts[0] if at <= 3 else ends[0]
        return ", ".join([*rest, f"{say(first)} through {say(ends[1])}", *(say(part) for part in parts[at + 2 :])])
    said = [say(part) for part in parts]
    return ", ".join(said[:-1]) + last + said[-1] if len(said) > 1 else "".join(said)


def _call(node: Node) -> str:
    function, *args = node.parts
    if not args:
        return say(function)
    inner = _list(tuple(args), node.ops)
    if node.text == "[":
        base, index = (function.parts[0], function.parts[1]) if function.kind == "sub" else (function, _EMPTY)
        if base == Node("var", "E"):
            over = f" over {_script(index)}" if index.kind != "empty" else ""
            return f"the expectation{over} of {inner}".replace(" is drawn from ", " drawn from ")
        if base.kind == "var" and base.text in "ax":
            return f"{say(function)} {inner}"
        if base == Node("var", "V"):
            return f"the variance of {inner}"
    if function.kind == "sub" and function.parts[0] == Node("var", "E"):
        return f"the expectation over {_script(function.parts[1])} of {inner}"
    return f"{say(function)} of {inner}"


def _function(node: Node) -> str:
    index, power, *args = node.parts
    name = FUNCTIONS[node.text]
    the = name.startswith("the ")
    words = name
    if index.kind != "empty":
        words += (" over " if the else " base " if node.text in ("log", "ln") else " ") + _script(index)
    if power.kind != "empty":
        words += f" {_power_words(Node('text', name), power)}"
    if not args:
        return words
    inner = _list(tuple(args), node.ops)
    bare = len(args) == 1 and is_simple(args[0]) and not the
    of = not bare or index.kind != "empty" or bool(node.ops)
    if len(args) == 1 and args[0].kind == "call" and not the and not node.ops:
        of = index.kind != "empty"
    if len(args) == 1 and args[0].kind == "fn" and not the:
        of = False
    return f"{words} {'of ' if of else ''}{inner}"


def _big(node: Node) -> str:
    lower, upper, body, *differentials = node.parts
    words = node.text
    if upper.kind != "empty" and lower.kind != "empty":
        words += f" from {_script(lower)} to {say(upper)}"
    elif lower.kind != "empty":
        words += f" over {_script(lower)}".replace(" is in ", " in ")
    if body.kind != "empty":
        words += f" of {say(body)}"
    if differentials:
        words += ", " + " ".join(f"{LETTER}d {say(part)}" for part in differentials) + ","
    return words


def _limit(node: Node) -> str:
    index, body = node.parts
    name = {"lim": "the limit", "limsup": "the limit superior", "liminf": "the limit inferior"}[node.text]
    return f"{name}{f' as {_script(index)}' if index.kind != 'empty' else ''} of {say(body)},"


def _product(node: Node) -> str:
    parts, ops = node.parts, node.ops
    words = _raw(parts[0])
    for at, (part, op) in enumerate(zip(parts[1:], ops, strict=True)):
        words += _between(parts[at], part, op, at) + _raw(part)
    return words


def _raw(node: Node) -> str:
    return _SAY.get(node.kind, _leaf)(node).strip()


def _between(left: Node, right: Node, op: str, at: int) -> str:
    """Rule 8: what is said between two factors."""
    comma = "," if _is_sum_in_brackets(left) or (_goes_on(left) and not op) else ""
    if op == "·" and _is_vector(left) and _is_vector(right):
        return " dot "
    if op == "×" and left.kind == right.kind == "num" and not ("." in left.text or "." in right.text) and left.text == right.text:
        return " by "
    if op == "÷":
        return " divided by "
    if op == "∘":
        return " composed with "
    if op in ("⊗", "⋆"):
        return " tensor " if op == "⊗" else " star "
    if op:
        return f"{comma} times "
    if left.kind == "frac" and _raw(left).endswith(" of"):
        return " "
    if left.kind == "frac" and _derivative(*left.parts) and left.parts[0] == Node("var", "d"):
        return " of "
    if (left.kind == "fn" and len(left.parts) == 2) or left.kind in ("op", "empty") or right.kind in ("op", "after-op"):
        return " "
    if left.kind == "text" or right.kind == "text" or "and so on" in (left.text, right.text):
        return " " if not comma or right.kind == "text" else f"{comma} times "
    if right.kind in ("greek", "var") and left.kind == "num":
        return " "
    if left.kind == "frac" and all(part.kind == "num" for part in left.parts) and right.kind in ("var", "sub", "sup", "greek") and _core(right).kind in _LEAVES:
        return " "
    if comma:
        return f"{comma} times "
    if _core(right).kind in ("call", "root", "big", "frac", "abs", "norm", "grad", "matrix", "num", "lim", "binom", "square") or (right.kind == "accent" and right.text == "vec"):
        return " times "
    if right.kind == "group" or (right.kind in ("sup", "fact", "sub") and right.parts[0].kind in ("group", "call", "abs", "norm")):
        return " times "
    if right.kind == "fn" and (left.kind != "num" and len(right.parts) > 2 and (right.parts[0].kind != "empty" or not is_simple(right.parts[2]) or right.parts[2].kind == "call")):
        return " times "
    return " "


def _core(node: Node) -> Node:
    """A factor without its indices, powers and primes."""
    while node.kind in ("sub", "sup", "fact", "prime"):
        node = node.parts[0]
    return node


def _goes_on(node: Node) -> bool:
    """Whether what follows could be heard as a part of this factor."""
    return node.kind in ("frac", "call", "big") or (node.kind == "fn" and bool(node.ops))


def _is_vector(node: Node) -> bool:
    while node.kind in ("sub", "accent", "sup"):
        if node.kind == "accent" and node.text == "vec":
            return True
        node = node.parts[0]
    return node.kind == "var" and node.text.islower()


def _is_sum_in_brackets(node: Node) -> bool:
    if node.kind == "sup":
        return node.parts[0].kind == "group" and node.parts[0].parts[0].kind not in _LEAVES
    return node.kind == "group" and len(node.parts) == 1 and not is_simple(node.parts[0])


def _sum(node: Node) -> str:
    parts, ops = node.parts, node.ops
    words = _raw(parts[0])
    for at, (part, op) in enumerate(zip(parts[1:], ops, strict=True)):
        comma = "," if parts[at].kind in ("frac", "big", "sup") and _long(parts[at]) else ""
        quantity = "the quantity " if _is_sum_in_brackets(part) and part.kind == "group" else ""
        words += f"{comma} {SUMS.get(op, op)} {quantity}{_raw(part)}"
    return words


def _long(node: Node) -> bool:
    return ", all" in _raw(node) or (node.kind == "frac" and "," in _raw(node))


def _relation(node: Node, copula: bool = True) -> str:
    if len(node.parts) == 2 and node.parts[1].kind == "map":
        return say(node.parts[1])
    words = _raw(node.parts[0])
    words_have_order = False
    for part, op in zip(node.parts[1:], node.ops, strict=True):
        name = RELATIONS[op]
        if op in (":=", "≜", "≈") or copula:
            said = name
        else:
            said = name.removeprefix("is ")
        if copula and op in _ORDER and words_have_order:
            said = f", which {said}"
        words_have_order = op in _ORDER
        words += f" {said} {'' if part.kind == 'empty' else _raw(part)}".rstrip()
    return words


def _partial_relation(node: Node) -> str:
    return f"{RELATIONS[node.text].removeprefix('is ')} {say(node.parts[0])}"


def _logic(node: Node) -> str:
    words = say(node.parts[0])
    for part, op in zip(node.parts[1:], node.ops, strict=True):
        words += f" {LOGIC[op]} {say(part)}"
    return words


def _map(node: Node) -> str:
    name, body = node.parts
    if body.kind == "rel" and body.ops == ("→",):
        return f"{say(name)} from {say(body.parts[0])} to {say(body.parts[1])}"
    return f"{say(name)}, {say(body)}"


def _quantifier(node: Node) -> str:
    word = {"∀": "for all", "∃": "there exists", "∄": "there is no"}[node.text]
    body = node.parts[0]
    return f"{word} {_script(body) if body.kind == 'rel' else say(body)}"


def _norm(node: Node) -> str:
    return f"the norm of {say(node.parts[0])}"


def _abs(node: Node) -> str:
    inner = node.parts[0]
    if (inner.kind == "var" and inner.text.isupper()) or (inner.kind == "sub" and inner.parts[0].kind == "var" and inner.parts[0].text.isupper()):
        return f"the size of {say(inner)}"
    return f"the absolute value of {say(inner)}"


def _set(node: Node) -> str:
    if not node.parts:
        return "the empty set"
    if "given" in node.ops:
        cut = node.ops.index("given") + 1
        return f"the set of {_list(node.parts[:cut], node.ops[:cut - 1], ', ')} such that {_list(node.parts[cut:], node.ops[cut:], ', ')}"
    if len(node.parts) == 1 and node.parts[0].kind == "map":
        name, body = node.parts[0].parts
        return f"the set of {say(name)} such that {say(body)}"
    return f"the set {_list(node.parts, node.ops, ', ')},"


def _square(node: Node) -> str:
    if len(node.parts) == 2:
        return f"the interval from {say(node.parts[0])} to {say(node.parts[1])}"
    if len(node.parts) == 1:
        return _group(node)
    return f"the vector {_list(node.parts, node.ops, ', ')}"


def _wrapped(node: Node) -> str:
    inner = _list(node.parts, node.ops)
    word = {"angle": "the inner product of", "floor": "the floor of", "ceiling": "the ceiling of"}[node.text]
    return f"{word} {inner}" if node.text != "angle" or len(node.parts) == 2 else inner


def _group(node: Node) -> str:
    if len(node.parts) == 2 and node.text == "]":
        return f"the interval from {say(node.parts[0])} to {say(node.parts[1])}"
    return _list(node.parts, node.ops, ", ")


def _matrix(node: Node) -> str:
    rows = [", ".join(say(cell) for cell in row.parts) for row in node.parts]
    columns = max((len(row.parts) for row in node.parts), default=0)
    if columns == 1 and len(rows) > 1:
        return f"the vector {', '.join(rows)}"
    size = f"{numbers.cardinal(len(rows))} by {numbers.cardinal(columns)}"
    return f"the {size} matrix with rows {', and '.join(rows)}"


def _cases(node: Node) -> str:
    said = []
    for row in node.parts:
        cells = [say(cell) for cell in row.parts]
        if len(cells) > 1:
            condition = cells[1]
            word = "" if condition.startswith(("if ", "otherwise", "for ", "when ", "else", "where")) else "if "
            said.append(f"{cells[0]} {word}{' '.join(cells[1:])}")
        else:
            said.append(" ".join(cells))
    return ", and ".join(said)


def _lines(node: Node) -> str:
    return ", ".join(" ".join(say(cell) for cell in row.parts) for row in node.parts)


def _scientific(node: Node) -> str:
    mantissa, _, exponent = node.text.lower().partition("e")
    value = int(exponent.replace("−", "-"))
    high = numbers.ordinal(value) if value >= 4 else numbers.cardinal(value)
    return f"{numbers.number(mantissa)} times ten to the {high}"


def _gradient(node: Node) -> str:
    index, power, body = node.parts
    if power.text == "2":
        return f"the laplacian of {say(body)}" if body.kind != "empty" else "del squared"
    words = "the gradient" + (f" with respect to {_script(index)}" if index.kind != "empty" else "")
    return f"{words} of {say(body)}" if body.kind != "empty" else words


def _binomial(node: Node) -> str:
    return f"{say(node.parts[0])} choose {say(node.parts[1])}"


def _negative(node: Node) -> str:
    sign = {"-": "minus", "+": "plus", "±": "plus or minus", "∓": "minus or plus"}[node.text]
    body = node.parts[0]
    quantity = "the quantity " if body.kind == "group" and _is_sum_in_brackets(body) else ""
    return f"{sign} {quantity}{_raw(body)}"


def _factorial(node: Node) -> str:
    body = node.parts[0]
    return f"{say(body)}, all factorial" if _is_sum_in_brackets(body) else f"{say(body)} factorial"


def _accent(node: Node) -> str:
    body = say(node.parts[0])
    if node.text == "vec":
        return f"the vector {body}"
    return f"{body} {node.text}"


def _prime(node: Node) -> str:
    return f"{say(node.parts[0])} {'double prime' if len(node.text) > 1 else 'prime'}"


def _partial(node: Node) -> str:
    order, body = node.parts
    if node.text == "over":
        return f"the partial with respect to {say(body)} of"
    return f"partial {say(body)}".strip()


_SAY = {
    "sub": _sub, "sup": _sup, "frac": _frac, "root": _root, "call": _call, "fn": _function, "big": _big, "lim": _limit, "product": _product, "sum": _sum,
    "rel": _relation, "partial-rel": _partial_relation, "logic": _logic, "map": _map, "quantifier": _quantifier, "norm": _norm, "abs": _abs, "set": _set, "square": _square,
    "wrapped": _wrapped, "group": _group, "list": lambda node: _list(node.parts, node.ops, ", "), "matrix": _matrix, "cases": _cases, "lines": _lines, "sci": _scientific, "grad": _gradient,
    "del": lambda node: f"del {'dot' if node.text == '·' else 'cross'} {say(node.parts[0])}", "binom": _binomial, "neg": _negative, "not": lambda node: f"not {say(node.parts[0])}", "fact": _factorial,
    "accent": _accent, "prime": _prime, "partial": _partial, "after": lambda node: f"{say(node.parts[0])} {node.text}", "empty": lambda node: "", "row": _lines,
}  # fmt: skip
