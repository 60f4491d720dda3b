"""`voices`: what can speak here, and a further voice for Piper from a file, an address or the catalogue."""

import contextlib
import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from audiolesson.errors import NetworkError, Place, VoiceError
from audiolesson.files import write_whole
from audiolesson.speech.voice import VoiceInfo
from audiolesson.upkeep.download import download, fetched
from audiolesson.upkeep.voice_sources import NAME, OFFLINE, Offer, offer_at, offer_named

MOST_MODEL = 1 << 29
_MOST_SETTINGS, _MOST_CARD = 1 << 22, 1 << 16


@dataclass(frozen=True, slots=True)
class Added:
    """A voice that is now in the user's folder: how a show writes it, its model, the size and SHA-256 of that."""

    info: VoiceInfo
    model: Path
    size: int
    sha256: str


def voices() -> list[VoiceInfo]:
    """Every voice of every installed engine that can speak on this machine."""
    from audiolesson.speech.catalogue import installed, voice

    found: list[VoiceInfo] = []
    for name in installed():
        with contextlib.suppress(Exception):  # a voice of somebody else may fail in any way: `doctor` tells how
            found += () if voice(name).problems() else voice(name).catalogue()
    return found


def add(what: str, progress: Callable[[int, int], None] | None = None) -> Added:
    """Put a voice into the user's folder. `what` is a model's file, its address, or a name in the catalogue.

    A voice of the same name is replaced. Raises VoiceError when there is no such voice or it is none that can be
    spoken here, NetworkError when it cannot be had; nothing is added then.
    """
    if what.startswith(("http://", "https://")):
        return _fetch(offer_at(what), progress)
    if what.endswith(".onnx") or Path(what).exists():
        return _copy(Path(what))
    if not NAME.fullmatch(what):
        raise VoiceError(f"{what!r} is neither a file, an address nor a name", hint="like this: en_US-joe-medium")
    return _fetch(offer_named(what), progress)


def _copy(file: Path) -> Added:
    from audiolesson.speech.voices.piper_files import voices_folder

    settings = file.with_name(f"{file.name}.json")
    if file.suffix != ".onnx" or not NAME.fullmatch(file.stem):
        raise VoiceError(f"{file.name} is no model of Piper", Place(str(file)), "name a file that ends in .onnx")
    for one in (file, settings):
        if not one.is_file():
            hint = "a voice is two files, NAME.onnx and NAME.onnx.json, side by side"
            raise VoiceError(f"{one.name} is not there", Place(str(one.parent)), hint)
    if file.stat().st_size > MOST_MODEL:
        raise VoiceError(f"{file.name} is too large for a voice", Place(str(file)), "name another file")
    if (voices_folder() / file.name).resolve() == file.resolve():
        raise VoiceError(f"{file.name} lies in the folder of voices already", hint="`audiolesson voices` lists it")
    stage = _stage(file.stem)
    with _written(stage):
        shutil.copyfile(file, stage / file.name)
        shutil.copyfile(settings, stage / settings.name)
        for card in (file.with_name(f"{file.stem}.MODEL_CARD"), file.with_name("MODEL_CARD")):
            if card.is_file() and card.stat().st_size <= _MOST_CARD:
                shutil.copyfile(card, stage / f"{file.stem}.MODEL_CARD")
                break
    return _settled(stage, file.stem)


def _fetch(offer: Offer, progress: Callable[[int, int], None] | None) -> Added:
    """Small files first, so that what cannot be spoken here is told before 60 MB have come."""
    from audiolesson.speech.voices.piper_files import read_settings

    stage = _stage(offer.name)
    file = stage / f"{offer.name}.onnx"
    write_whole(stage / f"{file.name}.json", fetched(offer.files[".onnx.json"].url, _MOST_SETTINGS, OFFLINE))
    with _checked(stage):
        read_settings(file)
    if "MODEL_CARD" in offer.files:
        with contextlib.suppress(NetworkError):  # many voices have none, and the list says so
            write_whole(stage / f"{offer.name}.MODEL_CARD", fetched(offer.files["MODEL_CARD"].url, _MOST_CARD, OFFLINE))
    model = offer.files[".onnx"]
    download(model.url, file, most=MOST_MODEL, offline=OFFLINE, size=model.size, md5=model.md5, progress=progress)
    return _settled(stage, offer.name)


def _stage(name: str) -> Path:
    """Where a voice is put together: what broke off stays there, and is gone on with."""
    from audiolesson.speech.voices.piper_files import voices_folder

    stage = voices_folder() / f".{name}"
    with _written(stage):
        stage.mkdir(parents=True, exist_ok=True)
    return stage


def _settled(stage: Path, name: str) -> Added:
    """Look whether the voice is whole, and put it where it is found."""
    from audiolesson.speech.voices.piper_files import read_settings, told
    from audiolesson.speech.voices.piper_graph import with_lengths

    model = stage / f"{name}.onnx"
    with _checked(stage):
        read_settings(model)
        data = model.read_bytes()
        with_lengths(data)
    folder = stage.parent
    with _written(folder):
        for ending in (".MODEL_CARD", ".onnx.json", ".onnx"):
            if (stage / f"{name}{ending}").is_file():
                (stage / f"{name}{ending}").replace(folder / f"{name}{ending}")
            else:
                (folder / f"{name}{ending}").unlink(missing_ok=True)
        shutil.rmtree(stage, ignore_errors=True)
    file = folder / model.name
    info = next((info for info in voices() if info.name == name and info.spec != "piper"), None)
    info = info or told(file, f"piper:{name}")
    if info is None:
        raise VoiceError(f"{name} cannot be read", Place(str(folder)), "look whether its files can be read")
    return Added(info, file, len(data), hashlib.sha256(data).hexdigest())


@contextlib.contextmanager
def _checked(stage: Path) -> Iterator[None]:
    """What is no voice is not kept, and told."""
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:
        shutil.rmtree(stage, ignore_errors=True)
        hint = "nothing was added; choose another voice"
        raise VoiceError(f"{stage.name[1:]} is no voice that can be spoken here: {error}", hint=hint) from error


@contextlib.contextmanager
def _written(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = "is there room, and may you write there? AUDIOLESSON_VOICES names another folder"
        raise VoiceError(f"a voice cannot be written: {error.strerror or error}", Place(str(folder)), hint) from error
