"""The library's face: what the command line can do, as functions. Nothing here prints.

All raise kinds of AudiolessonError and nothing else on purpose.
"""

from audiolesson.api.builds import build, outdated, seconds_of, status, watch
from audiolesson.api.checks import check, explain, rules, write_ids
from audiolesson.api.decks import export_deck, import_deck
from audiolesson.api.drafts import NO_LESSON, draft, passed_over, update_drafts
from audiolesson.api.publishing import publish, verify
from audiolesson.api.serving import lan_address, live_server, qr_lines, server
from audiolesson.api.shows import (
    bring_back,
    clean,
    clone_show,
    doctor,
    episodes,
    gone,
    new_show,
    open_show,
    rename,
    show_folder,
    with_voices,
    withdraw,
)
from audiolesson.api.words import (
    add_voice,
    add_word,
    available_voices,
    lexicon,
    line_reading,
    make_proof,
    passage,
    plan_proof,
    play,
    reading,
    remove_word,
    say,
    speech,
    voices,
    write_speech,
)
from audiolesson.build.plan import Task
from audiolesson.build.reporter import BuildResult, Reporter
from audiolesson.errors import AudiolessonError, Problem

__all__ = [
    "NO_LESSON",
    "AudiolessonError",
    "BuildResult",
    "Problem",
    "Reporter",
    "Task",
    "add_voice",
    "add_word",
    "available_voices",
    "bring_back",
    "build",
    "check",
    "clean",
    "clone_show",
    "doctor",
    "draft",
    "episodes",
    "explain",
    "export_deck",
    "gone",
    "import_deck",
    "lan_address",
    "lexicon",
    "line_reading",
    "live_server",
    "make_proof",
    "new_show",
    "open_show",
    "outdated",
    "passage",
    "passed_over",
    "plan_proof",
    "play",
    "publish",
    "qr_lines",
    "reading",
    "remove_word",
    "rename",
    "rules",
    "say",
    "seconds_of",
    "server",
    "show_folder",
    "speech",
    "status",
    "update_drafts",
    "verify",
    "voices",
    "watch",
    "with_voices",
    "withdraw",
    "write_ids",
    "write_speech",
]
