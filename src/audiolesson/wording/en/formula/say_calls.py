"""Calls, big operators, lists, sets, bars, brackets and matrices in words."""

from collections.abc import Callable

from audiolesson.wording.en.formula.closed import closed_name
from audiolesson.wording.en.formula.say import say
from audiolesson.wording.en.formula.say_joins import held, is_size, script, shape_words
from audiolesson.wording.en.formula.say_relations import relation
from audiolesson.wording.en.formula.say_scripts import power_words
from audiolesson.wording.en.formula.shape import holds_vectors, is_endless, is_simple, is_sum_in_brackets
from audiolesson.wording.en.formula.tree import Node, base
from audiolesson.wording.en.formula.vocabulary import FUNCTIONS
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.letters import LETTER

_SO_ON = Node("name", "and so on")
_EMPTY = Node("empty")
_MINUS_ONE = Node("neg", "-", (Node("num", "1"),))


def listed(parts: tuple[Node, ...], ops: tuple[str, ...], last: str = " and ") -> str:
    """Items of a call or a list: "x and y", "Q, K and V", "x one through x n", "x given y and z"."""
    if ops and ops[0] in ("divides", "is parallel to"):
        return f"{say(parts[0])} {ops[0]} {listed(parts[1:], ops[1:], last)}"
    if "given" in ops or "‖" in ops:
        cut = next(at for at, op in enumerate(ops) if op in ("given", "‖")) + 1
        between = " given " if ops[cut - 1] == "given" else " from " if last == " and " else " concatenated with "
        return listed(parts[:cut], ops[: cut - 1], last) + between + listed(parts[cut:], ops[cut:], last)
    if any(part == _SO_ON for part in parts[1:-1]) and parts.count(_SO_ON) == 1:
        at = parts.index(_SO_ON)
        if _has_pattern(parts[:at]):
            said = [say(part) for part in parts]
            return ", ".join([*said[: at - 1], f"{said[at - 1]} through {said[at + 1]}", *said[at + 2 :]])
        ends = (parts[at - 1], parts[at + 1])
        rest = [say(part) for part in parts[: at - 1]] if at > 3 else []
        first = parts[0] if at <= 3 else ends[0]
        last_said = say(ends[1])
        if at <= 3 and _shares((first, ends[1])):
            last_said = last_said.replace(" is ", " are ", 1)
        return ", ".join([*rest, f"{say(first)} through {last_said}", *(say(part) for part in parts[at + 2 :])])
    if parts.count(_SO_ON) > 1:
        alone = any(left == _SO_ON == right for left, right in zip(parts, parts[2:], strict=False))  # -l, …, 0, …, l
        return ", ".join(map(say, parts)) if alone or parts[0] == _SO_ON else listed(*_rows(parts, ops), last)
    said = [say(part) for part in parts]
    if len(parts) > 1 and last == ", " and _shares(parts):
        return f"{', '.join(said[:-1])} and {said[-1].replace(' is ', ' are ', 1)}"
    return ", ".join(said[:-1]) + last + said[-1] if len(said) > 1 else "".join(said)


def _rows(parts: tuple[Node, ...], ops: tuple[str, ...]) -> tuple[tuple[Node, ...], tuple[str, ...]]:
    """Each row with dots as one item: x_1, ..., x_n, y_1, ..., y_n."""
    items: list[Node] = []
    at = 0
    while at < len(parts):
        if 0 < at < len(parts) - 1 and parts[at] == _SO_ON and items:
            items[-1] = Node("name", f"{say(items[-1])} through {say(parts[at + 1])}")
            at += 1
        else:
            items.append(parts[at])
        at += 1
    return tuple(items), tuple("," for _ in items[1:]) if "given" not in ops else ops[: len(items) - 1]


def _has_pattern(parts: tuple[Node, ...]) -> bool:
    """Whether numbers before dots show how the row goes on: 2, 4, 8, …; not 1, 2, …"""
    values = [int(part.text) for part in parts if part.kind == "num" and part.text.isdigit()]
    return len(values) == len(parts) > 1 and (len(values) > 2 or values[1] != values[0] + 1)


def _shares(parts: tuple[Node, ...]) -> bool:
    """Whether letters share the relation of the last: x, y > 0."""
    last = parts[-1]
    return (
        last.kind == "rel"
        and len(last.parts) == 2
        and last.ops[0] in "∈∉<>≤≥≠∼⩪"
        and all(part.kind in ("var", "greek", "sub") for part in (*parts[:-1], last.parts[0]))
    )


def _bare(arg: Node) -> Node:
    """An argument that is a comparison makes no sentence of its own: P of X greater than two."""
    return Node("bare", "", (arg,)) if arg.kind == "rel" and len(arg.parts) == 2 and arg.ops[0] in _COMPARED else arg


_COMPARED = frozenset("<>≤≥≪≫∈∉≠≈")


def _call(node: Node) -> str:
    function, *args = node.parts
    if not args:
        return say(function)
    raised = function.parts[0] if function.kind == "sub" else function
    if raised.kind == "sup" and raised.parts[1].kind in ("var", "greek") and raised.parts[0].kind == "var":
        below = f" {script(function.parts[1])}" if function.kind == "sub" else ""
        return f"{say(raised.parts[0])} {say(raised.parts[1])}{below} of {listed(tuple(args), node.ops)}"
    inner = listed(tuple(_bare(arg) for arg in args), node.ops)
    if function.kind == "group" and function.parts[0].kind in ("product", "sum") and any(function.parts[0].ops):
        times = " convolved with " if set(function.parts[0].ops) == {"*"} else " times "
        return f"{say(function).replace(' times ', times)}, of {inner},"
    derived = raised.parts[1] if raised.kind == "sup" else _EMPTY
    if derived.kind == "group" and len(derived.parts) == 1 and node.text == "(":
        order = derived.parts[0]
        nth = numbers.ordinal(int(order.text)) if order.text.isdigit() else f"{say(order)}th"
        return f"the {nth} derivative of {say(raised.parts[0])} at {inner}"
    if node.text == "[" or (node.text == "{" and raised == Node("var", "E")):
        base, index = (function.parts[0], function.parts[1]) if function.kind == "sub" else (function, _EMPTY)
        if base == Node("var", "E"):
            over = f" over {script(index)}" if index.kind != "empty" else ""
            return f"the expectation{over} of {inner}".replace(" is drawn from ", " drawn from ")
        if args[0].kind == "map":
            return f"{say(function)} from {say(args[0].parts[0])} to {say(args[0].parts[1])}"
        if function == Node("var", "V"):
            return f"the variance of {inner}"
        if function.kind == "call" or (function.kind in ("var", "greek") and function.text not in ("P", "Var")):
            return f"{say(function)} {'at ' if args[0].kind in ('sum', 'neg') else ''}{inner}"
    if function.kind == "sub" and function.parts[0] == Node("var", "E"):
        return f"the expectation over {script(function.parts[1])} of {inner}"
    if function == Node("var", "q") and len(args) == 1 and args[0].kind == "sum" and holds_vectors(args[0]):
        return f"{say(function)} times {inner}"  # a charge, in a field
    if function.kind == "prime" and function.parts[0].kind == "group":
        return f"{say(function).removesuffix(',')}, of {inner},"
    return f"{'little ' * (function == Node('var', 'o'))}{say(function)} of {inner}"


def _function(node: Node) -> str:
    index, power, *args = node.parts
    name = FUNCTIONS[node.text]
    the = name.startswith("the ")
    words = name
    if index.kind != "empty":
        words += (" over " if the else " base " if node.text in ("log", "ln") else " ") + script(index)
    if power == _MINUS_ONE and not the:
        words = f"inverse {words}"
    elif power.kind != "empty":
        words += f" {power_words(Node('text', name), power)}"
    if not args:
        return words
    if the:
        args = [_bare(arg) for arg in args]
    inner = listed(tuple(args), node.ops)
    bare = len(args) == 1 and is_simple(args[0]) and not the
    of = not bare or index.kind != "empty" or bool(node.ops)
    if len(args) == 1 and args[0].kind == "call" and not the and not node.ops:
        of = index.kind != "empty"
    if len(args) == 1 and args[0].kind == "fn" and not the:
        of = False
    return f"{words} {'of ' if of else ''}{inner}"


def _big(node: Node) -> str:
    lower, upper, body, *differentials = node.parts
    words = closed_name(node)
    if upper.kind != "empty" and lower.kind != "empty":
        words += f" from {script(lower)} to {say(upper)}"
    elif lower.kind != "empty":
        several = (
            lower.kind == "list"
            and set(lower.ops) <= {",", ""}
            and all(part.kind in ("var", "greek") for part in lower.parts)
        )
        over = listed(lower.parts, lower.ops) if several else script(lower)
        words += f" over {over}".replace(" is in ", " in ")
    if body.kind != "empty":
        first = body.parts[0] if body.kind in ("product", "frac") else body
        pause = "," if first.kind == "sup" and is_sum_in_brackets(first) else ""
        words += f" of{pause} {say(body)}"
    if differentials:
        words += ", " + " ".join(f"{LETTER}d {say(part)}" for part in differentials) + ","
    return words


def _limit(node: Node) -> str:
    index, body = node.parts
    name = {"lim": "the limit", "limsup": "the limit superior", "liminf": "the limit inferior"}[node.text]
    return f"{name}{f' as {script(index)}' if index.kind != 'empty' else ''} of {say(body)},"


def _norm(node: Node) -> str:
    return f"the norm of {held(node.parts[0])}"


def _abs(node: Node) -> str:
    inner = node.parts[0]
    sets = inner.kind == "sum" and set(inner.ops) <= set("∪∩∖")
    powers = inner.kind == "call" and inner.parts[0] == Node("var", "P") and base(inner.parts[1]).text.isupper()
    space = inner.kind == "greek" and inner.text == "omega" and bool(inner.ops)
    if sets or powers or space or inner.kind == "set":
        return f"the size of {say(inner)}"
    if (inner.kind == "var" and inner.text.isupper()) or (
        inner.kind == "sub" and inner.parts[0].kind == "var" and inner.parts[0].text.isupper()
    ):
        return f"the size of {say(inner)}"
    return f"the absolute value of {held(inner)}"


def _members(node: Node) -> str:
    return script(node) if node.kind == "rel" else say(node)


def _set(node: Node) -> str:
    if not node.parts:
        return "the empty set"
    at = next((at for at, part in enumerate(node.parts) if part.kind == "map"), -1)
    if at == 0 and len(node.parts) > 1:
        name, body = node.parts[0].parts
        return f"the set of {_members(name)} such that {listed((body, *node.parts[1:]), node.ops, ', ')}"
    if "given" in node.ops:
        cut = node.ops.index("given") + 1
        members = ", ".join(_members(part) for part in node.parts[:cut])
        return f"the set of {members} such that {listed(node.parts[cut:], node.ops[cut:], ', ')}"
    if len(node.parts) == 1 and node.parts[0].kind == "map":
        name, body = node.parts[0].parts
        return f"the set of {_members(name)} such that {say(body)}"
    return f"the set {listed(node.parts, node.ops, ', ')},"


def _square(node: Node) -> str:
    ends = [part.text for part in node.parts if part.kind == "num"]
    falls = len(ends) == 2 and float(ends[0].replace(",", "")) >= float(ends[1].replace(",", ""))
    if (
        len(node.parts) == 2
        and not falls
        and node.ops != ("joined",)
        and not (node.ops[:1] == (";",) and node.parts[0].kind == "var")
        and not any(part.kind in ("sub", "sup", "accent", "call") for part in node.parts)
    ):
        return f"the interval from {say(node.parts[0])} to {say(node.parts[1])}"
    if len(node.parts) == 1:
        inner = node.parts[0]
        return shape_words(inner) if is_size(inner, 2) else _group(node)
    ops = () if node.ops == ("joined",) else node.ops
    return f"the vector {listed(node.parts, ops, ', ')},"


def _wrapped(node: Node) -> str:
    inner = listed(node.parts, node.ops).replace(" given ", " and " if node.text == "angle" else " given ")
    word = {"angle": "the inner product of", "floor": "the floor of", "ceiling": "the ceiling of"}[node.text]
    if node.text != "angle":
        return f"{word} {held(node.parts[0]) if len(node.parts) == 1 else inner}"
    if len(node.parts) == 2 and not any(part.kind in ("num", "fn", "call", "neg") for part in node.parts):
        return f"{word} {inner}"
    return f"the vector {listed(node.parts, node.ops, ', ')}" if len(node.parts) > 1 else inner


def _group(node: Node) -> str:
    if len(node.parts) == 2 and (node.text == "]" or (node.ops[:1] == (",",) and any(map(is_endless, node.parts)))):
        return f"the interval from {say(node.parts[0])} to {say(node.parts[1])}"
    named = [part.kind for part in node.parts] == ["var", "var"] and node.parts[0].text.isupper()
    return listed(node.parts, node.ops, " and " if named else ", ")


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


SAY: dict[str, Callable[[Node], str]] = {
    "call": _call,
    "fn": _function,
    "big": _big,
    "lim": _limit,
    "norm": _norm,
    "abs": _abs,
    "set": _set,
    "square": _square,
    "wrapped": _wrapped,
    "group": _group,
    "matrix": _matrix,
    "cases": _cases,
    "lines": _lines,
    "row": _lines,
    "det": lambda node: f"the determinant of {say(node.parts[0])}",
    "list": lambda node: listed(node.parts, node.ops, ", "),
    "bare": lambda node: relation(node.parts[0], copula=False),
}
"""What says each kind of part."""
