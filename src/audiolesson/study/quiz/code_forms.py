"""Names in code that are surely of one kind by how they are written: `git add` and `git push`, `map()` and `zip()`.

A lesson rarely says "the `zip()` function" of all that it shows; the form says it: a subcommand of one program, a call,
a statement in capitals. So a question for a command has others to choose from.
"""

from collections.abc import Iterator

from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.ground import Ground

LEAST = 3
"""Names of one form that a lesson has, at least, for a question among them."""
MOST = 16
"""The same at most: of more, some do nearly the same."""

_COMMAND = lazy(r"\$? ?(?P<program>[a-z][a-z0-9-]{1,11}) (?P<part>[a-z][a-z-]+)(?: .*)?")
_CALL = lazy(r"(?P<name>[.#]?[A-Za-z_][\w.:]*)\([^()]*\)")
_CAPITALS = lazy(r"[A-Z]{2,}(?: [A-Z]{2,}){0,2}")
_NO_WORDS = word_set(
    """the a an let const var return import from if for def class command is in not and or of to public static new await
    async else while type struct fn use mod pub impl enum export function error no"""
)
"""Words of a program's text, or of what it prints, in place of a program and its part."""
_NO_STATEMENT = word_set("NULL TRUE FALSE GET POST PUT ID PATH HOME HEAD TODO EDITOR YES NO ON OFF")


def code_forms(base: Ground) -> dict[str, dict[str, int]]:
    """By form, the names in code that have it, each with the section that names it first."""
    found: dict[str, dict[str, int]] = {}
    for form, name, section in _formed(base):
        found.setdefault(form, {}).setdefault(name, section)
    return {form: names for form, names in found.items() if LEAST <= len(names) <= MOST}


def _formed(base: Ground) -> Iterator[tuple[str, str, int]]:
    for told in base.told:
        for mark in told.text.marks:
            if mark.kind == "code" and (named := form_of(told.text.text[mark.start : mark.end])):
                yield *named, told.section


def form_of(code: str) -> tuple[str, str] | None:
    """The form of a piece of code and the name in it: ("git", "git add") of `git add .`; None where it has none."""
    if (found := _COMMAND.fullmatch(code)) and not {found["program"], found["part"]} & _NO_WORDS:
        return f"{found['program']} command", f"{found['program']} {found['part']}"
    if found := _CALL.fullmatch(code):
        return f"call {'.' in found['name']}", f"{found['name']}()"
    if _CAPITALS.fullmatch(code) and code not in _NO_STATEMENT:
        return "capitals", code
    return None
