"""Where voices of Piper come from: a file of this machine, an address, or a name in the catalogue of Piper's voices.

Nothing here but `catalogue` and `fetched` reaches the network.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from audiolesson.errors import VoiceError
from audiolesson.patterns import lazy
from audiolesson.upkeep.download import fetched

OFFLINE = "is there a network? a file that is here already can be given instead: audiolesson voices add FILE.onnx"
"""What to do where an address of a voice cannot be reached."""

CATALOGUE = "https://huggingface.co/rhasspy/piper-voices/resolve/main/voices.json"
"""The list of all voices that Piper's makers give out; AUDIOLESSON_VOICES_CATALOGUE names another one."""

NAME = lazy(r"[A-Za-z0-9][A-Za-z0-9_+-]{0,99}")
"""What a voice may be called: it becomes the name of a file."""

_MOST_CATALOGUE = 1 << 24


@dataclass(frozen=True, slots=True)
class Source:
    """A file of a voice: its address, and what is known of it before it is fetched (0 and "" where nothing is)."""

    url: str
    size: int = 0
    md5: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice that can be had: its name, language, quality, speakers, and the three files by their kinds.

    The kinds are `.onnx`, `.onnx.json` and `MODEL_CARD`; the last may be absent.
    """

    name: str
    language: str = ""
    quality: str = ""
    speakers: int = 1
    files: Mapping[str, Source] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of the model; 0 where nobody says."""
        return self.files[".onnx"].size


def offer_at(url: str) -> Offer:
    """The voice whose model lies at an address ending in `.onnx`. Raises VoiceError."""
    path = unquote(urlsplit(url).path)
    name = path.rpartition("/")[2].removesuffix(".onnx")
    if not path.endswith(".onnx") or not NAME.fullmatch(name):
        hint = "like this: https://example.org/voices/en_US-joe-medium.onnx, with its .onnx.json beside it"
        raise VoiceError(f"{url} is no address of a voice", hint=hint)
    model, mark, rest = url.partition("?")
    query = mark + rest
    card = urljoin(model, "MODEL_CARD") + query
    return Offer(
        name,
        files={".onnx": Source(url), ".onnx.json": Source(f"{model}.json{query}"), "MODEL_CARD": Source(card)},
    )


def catalogue() -> list[Offer]:
    """All voices of the catalogue, by name. Raises NetworkError where it cannot be had, VoiceError where it is none."""
    address = os.environ.get("AUDIOLESSON_VOICES_CATALOGUE") or CATALOGUE
    data = fetched(address, _MOST_CATALOGUE, OFFLINE)
    try:
        found = json.loads(data)
        return sorted((_offer(address, name, entry) for name, entry in found.items()), key=lambda offer: offer.name)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise VoiceError(f"{address} is no catalogue of voices", hint="name the address of a voice's .onnx") from error


def offer_named(name: str) -> Offer:
    """The voice of the catalogue with this name, whole or its middle (`joe`): of several the best English one.

    Raises VoiceError for an unknown name, NetworkError where there is no network.
    """
    offers = catalogue()
    for offer in offers:
        if offer.name.lower() == name.lower():
            return offer
    near = [offer for offer in offers if offer.name.lower().split("-")[1:2] == [name.lower()]]
    if near:
        return min(near, key=_preference)
    from difflib import get_close_matches

    names = {part: offer.name for offer in offers for part in (offer.name, *offer.name.split("-")[1:2])}
    close = list(dict.fromkeys(names[part] for part in get_close_matches(name, names, 3)))
    hint = f"did you mean {' or '.join(close)}?" if close else "`audiolesson voices available` lists them"
    raise VoiceError(f"the catalogue has no voice {name!r}", hint=hint)


def _preference(offer: Offer) -> tuple[bool, int, str]:
    qualities = ["high", "medium", "low", "x_low", offer.quality]
    return not offer.language.startswith("en"), qualities.index(offer.quality), offer.name


def _offer(address: str, name: str, entry: Mapping[str, Any]) -> Offer:
    """One entry of the catalogue. Raises ValueError, KeyError or TypeError where it is none."""
    if not NAME.fullmatch(name):
        raise ValueError(name)
    files: dict[str, Source] = {}
    for path, facts in entry["files"].items():
        url = urljoin(address, path)
        if urlsplit(url).scheme not in ("http", "https"):
            raise ValueError(url)
        for kind in (".onnx.json", ".onnx", "MODEL_CARD"):
            if path.endswith(kind):
                files[kind] = Source(url, int(facts.get("size_bytes", 0)), str(facts.get("md5_digest", "")))
                break
    if ".onnx" not in files or ".onnx.json" not in files:
        raise ValueError(name)
    language = str(entry.get("language", {}).get("code", "")).replace("_", "-")
    return Offer(name, language, str(entry.get("quality", "")), int(entry.get("num_speakers", 1)), files)
