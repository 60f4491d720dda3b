"""Commands of a program by what they do: "Which Git command lists where HEAD has been?"."""

import re
from collections.abc import Iterator

from audiolesson.draft.english.forms import base_of_s
from audiolesson.draft.english.verbs import word_set
from audiolesson.patterns import lazy
from audiolesson.study.facts.answer import POINTING
from audiolesson.study.facts.ground import Ground, Told
from audiolesson.study.facts.make import made
from audiolesson.study.facts.model import Fact
from audiolesson.study.facts.prose.clauses import head_of

TOOLS = {
    name.lower(): name
    for name in [
        "Git",
        "Docker",
        "npm",
        "pip",
        "kubectl",
        "Cargo",
        "Helm",
        "Terraform",
        "Conda",
        "Yarn",
        "Go",
        "Ansible",
        "Vagrant",
        "Podman",
        "Poetry",
        "Apt",
        "Brew",
        "systemctl",
        "dbt",
        "Rails",
        "Django",
        "dotnet",
        "Flask",
        "Maven",
        "Gradle",
        "adb",
        "tmux",
        "svn",
        "hg",
        "gh",
        "aws",
        "gcloud",
        "az",
    ]
}
"""Programs whose commands begin with their name, as they are written."""
_COMMAND = lazy(r"(?P<tool>[a-z]+) (?P<what>[a-z][a-z-]+(?: [a-z-]+)?(?: -{1,2}[a-z-]+)?)")
_DOES = lazy(r"(?P<does>(?P<verb>[a-z]+s) .+)\.$")
_NOT = word_set("is was has does works arrives exists means helps")
_LEANS = lazy(r"\b(?:it|its|them|they|you|your|we|our|one|ones|too|also|this|these|that one|again|instead)\b", re.I)
MOST = 18


def command_of(code: str) -> str:
    """The program that a piece of code is a command of, as its name is written; "" where it is of none."""
    found = _COMMAND.fullmatch(code.strip())
    return TOOLS.get(found["tool"], "") if found else ""


def commands_told(ground: Ground) -> Iterator[Fact]:
    """A fact for each sentence that begins with a command and says what it does."""
    for told in ground.told:
        mark = next((mark for mark in told.text.marks if mark.kind == "code"), None)
        if mark and not mark.start and (fact := _asked(ground, told, told.text.text[: mark.end])):
            yield fact


def _asked(ground: Ground, told: Told, code: str) -> Fact | None:
    tool = command_of(code)
    found = _DOES.match(told.bare[len(code) :].lstrip(" –—:-")) if tool else None
    if not found or found["verb"] in _NOT or not base_of_s(found["verb"]) or POINTING.search(found["does"]):
        return None
    does = head_of(found["does"]).split(" and leaves ")[0]
    does = re.sub(r", (?:including|which|so)\b.*", "", does)
    if _LEANS.search(does) or not 3 <= len(does.split()) <= MOST:
        return None
    asked = f"Which {tool} command {does}?"
    return made(ground, told, "description", code, asked, code, told.bare, 1.8, exact=True, named=True)
