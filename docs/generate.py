"""Writes docs/commands.md and docs/rules.md from the program. `make docs` runs it; tests fail when one is stale."""

from pathlib import Path

import click

from audiolesson.check.explain import page as rules
from audiolesson.cli import cli

PAGE = Path(__file__).with_name("commands.md")
RULES = Path(__file__).with_name("rules.md")
_HEAD = "# The commands\n\nThis page is made from the program by `make docs`.\n"


def command_reference() -> str:
    """The help of the program and of each command, as one Markdown page, 80 columns wide."""
    parts = [_HEAD, _block("audiolesson", cli, None)]
    with click.Context(cli, info_name="audiolesson", **cli.context_settings) as parent:
        for name in cli.list_commands(parent):
            command = cli.get_command(parent, name)
            assert command is not None
            parts.append(f"## {name}\n\n{_block(name, command, parent)}")
            parts += _own_commands(name, command, parent)
    return "\n".join(parts)


def _own_commands(name: str, command: click.Command, parent: click.Context) -> list[str]:
    """The help of the commands of a command."""
    if not isinstance(command, click.Group):
        return []
    with click.Context(command, info_name=name, parent=parent) as context:
        own = [(word, command.get_command(context, word)) for word in command.list_commands(context)]
        return [_block(word, one, context) for word, one in own if one]


def _block(name: str, command: click.Command, parent: click.Context | None) -> str:
    context = click.Context(
        command, info_name=name, parent=parent, terminal_width=80, max_content_width=80, **command.context_settings
    )
    return f"```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(command_reference(), encoding="utf-8")
    RULES.write_text(rules(), encoding="utf-8")
