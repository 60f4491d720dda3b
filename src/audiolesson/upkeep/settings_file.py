"""The one door to tomlkit: one entry of show.toml changed, all else kept as it stands, comments and order too.

Whatever is written was read again before, and says what it said and the change: else nothing is written.
"""

import tomllib
from pathlib import Path
from typing import Any

from audiolesson.errors import Place, ShowError
from audiolesson.files import text_as_it_is, write_whole
from audiolesson.show.read import FILE, parse_show

Value = str | list[str]


def put(root: Path, table: str, key: str, value: Value) -> None:
    """Set `[table] key` in the show.toml of `root`. Raises as `_change`, ProblemsError where no show may have that."""
    _change(root, table, key, value)


def remove(root: Path, table: str, key: str) -> None:
    """Take `[table] key` out of the show.toml of `root`; one that is not there is no mistake. Raises as `put`."""
    _change(root, table, key, None)


def edited(text: str, table: str, key: str, value: Value | None) -> str:
    """The text of a show.toml with one entry set (None: taken out).

    Raises ShowError where that cannot be done without changing anything else, as where the table is made of dotted
    keys; ValueError for what is no TOML.
    """
    wanted = tomllib.loads(text)
    if value is None and key not in wanted.get(table, {}):
        return text
    _set(wanted, table, key, value)
    windows = "\r\n" in text and "\n" not in text.replace("\r\n", "")
    found = _edited(text.replace("\r\n", "\n") if windows else text, table, key, value)
    found = found.replace("\n", "\r\n") if windows else found
    try:
        same = tomllib.loads(found) == wanted
    except tomllib.TOMLDecodeError:
        same = False
    if not same:
        hint = (
            f"write it yourself: [{table}] {key} = …" if value is not None else f"take {key} out of [{table}] yourself"
        )
        raise ShowError("cannot be edited without harm", Place(FILE), hint)
    return found


def _change(root: Path, table: str, key: str, value: Value | None) -> None:
    path = root / FILE
    data = text_as_it_is(path)
    mark, text = ("\ufeff", data[1:]) if data[:1] == "\ufeff" else ("", data)
    parse_show(text, root)
    found = edited(text, table, key, value)
    parse_show(found, root)
    write_whole(path, mark + found)


def _set(data: dict[str, Any], table: str, key: str, value: Value | None) -> None:
    if value is None:
        data[table].pop(key, None)
    else:
        data.setdefault(table, {})[key] = value


def _edited(text: str, table: str, key: str, value: Value | None) -> str:
    import tomlkit

    if text and not text.endswith("\n"):
        text += "\n"
    document: Any = tomlkit.parse(text)
    if value is None:
        document[table].remove(key)
    elif table not in document:
        return f"{text}\n[{table}]\n{_line(key, value)}"
    elif key in document[table] or not isinstance(document[table], tomlkit.items.Table):
        document[table][key] = _item(value)
    else:
        _append(document[table], key, value)
    return tomlkit.dumps(document)


def _append(table: Any, key: str, value: Value) -> None:
    """Put an entry behind the last of a table, or behind the comments that begin it, and before what follows."""
    import tomlkit

    body = table.value.body
    last = max((index for index, (name, _) in enumerate(body) if name is not None), default=-1) + 1
    while last < len(body) and isinstance(body[last][1], tomlkit.items.Comment):
        last += 1
    following = body[last:]
    del body[last:]
    table.add(_key(key), _item(value))
    body.extend(following)


def _line(key: str, value: Value) -> str:
    return f"{_key(key).as_string()} = {_item(value).as_string()}\n"


def _key(key: str) -> Any:
    from tomlkit.items import KeyType, SingleKey

    return SingleKey(key, KeyType.Literal) if _is_literal(key) else SingleKey(key)


def _item(value: Value) -> Any:
    import tomlkit

    if isinstance(value, str):
        return tomlkit.string(value, literal=_is_literal(value))
    return tomlkit.item(value)


def _is_literal(text: str) -> bool:
    r"""Whether a text reads better between single quotation marks: a pattern such as `/GPT-(\d)/`."""
    return "\\" in text and "'" not in text and text.isprintable()
