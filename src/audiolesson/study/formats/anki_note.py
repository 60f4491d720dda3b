"""The cards of a deck as the notes of Anki. What stands here is frozen: a learner's collection holds it.

A field or template added later makes every note of a later package a conflict (measured with anki 26.9). The look
may change: raise `REVISED` then, for Anki takes a note type's look only from one that is newer.
"""

import re
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from audiolesson.files import bytes_digest, digest
from audiolesson.patterns import lazy
from audiolesson.script.model import Paragraph
from audiolesson.study.formats.anki_markup import escaped, field_of, link
from audiolesson.study.formats.gather import with_hard
from audiolesson.study.media import is_seen
from audiolesson.study.model import Card, Deck, Medium
from audiolesson.units import clock

NOTE_TYPE = 1_764_028_800_001
NAME = "audiolesson"
FIELDS = ("Front", "Back", "FrontAudio", "BackAudio", "Source", "Extra")
TEMPLATE = "Card 1"

REVISED = 1_764_028_800
"""Seconds since 1970 of the last change to the look, raised with each."""

FRONT = """\
<div class="front">{{Front}}</div>
{{FrontAudio}}
{{#Extra}}<div class="before">{{Extra}}</div>{{/Extra}}"""

BACK = """\
<div class="front">{{Front}}</div>
<hr id="answer">
<div class="back">{{Back}}</div>
{{BackAudio}}
{{#Extra}}<div class="after">{{Extra}}</div>{{/Extra}}
{{#Source}}<div class="source">{{Source}}</div>{{/Source}}"""

CSS = """\
.card { max-width: 36em; margin: 0 auto; padding: 1em; background: #fdfdfb; color: #1c1c1c;
  font: 1.25rem/1.5 system-ui, sans-serif; text-align: center; }
.front { font-size: 1.2em; font-weight: 600; }
.back { font-size: 1.2em; }
.card hr { border: 0; border-top: 1px solid #8888; margin: 1em 0; }
.hint, .again, .source { margin-top: 1em; font-size: .85em; color: #555; }
.before .again, .after .hint { display: none; }
.card code { padding: 0 .25em; border-radius: .25em; background: #8882; font-size: .9em; overflow-wrap: anywhere; }
.card a { color: #0b5cad; }
.nightMode.card, .nightMode .card { background: #1f2124; color: #ececec; }
.nightMode .hint, .nightMode .again, .nightMode .source { color: #b5b5b5; }
.nightMode .card a, .nightMode.card a { color: #8ab8f0; }
"""

_SECOND = lazy(r"t=(\d{1,6})(?:\.\d+)?")
_BLANK = lazy(r"[\s\x00-\x1f]+")


@dataclass(frozen=True, slots=True)
class AnkiNote:
    """A card as a note: its fields as HTML, in the order of `FIELDS`; `media` holds its sounds by file name."""

    card: str
    guid: str
    fields: tuple[str, ...]
    tags: tuple[str, ...]
    media: Mapping[str, bytes]

    @property
    def digest(self) -> str:
        """Of all that a learner sees and hears: a note whose digest changed is a changed note."""
        return digest([list(self.fields), list(self.tags)])


def deck_id(show: str, slug: str) -> int:
    """Anki's number of a lesson's deck, in 48 bits. Raises ValueError when `show`, the show's id, is no UUID."""
    return (uuid.uuid5(uuid.UUID(show), f"{slug}:anki").int >> 80) | 1 << 47


def note_guid(show: str, slug: str, card: str) -> str:
    """The name of a card in every collection, whatever its words become. Raises ValueError when `show` is no UUID."""
    return str(uuid.uuid5(uuid.UUID(show), f"{slug}:cards:{card}"))


def deck_name(show: str, lesson: str) -> str:
    """The deck's name below that of its show. Two colons in a title, which would begin one more level, become one."""
    parts = (" ".join(re.sub(r"::+", ":", title).split()).strip(": ") for title in (show, lesson))
    return "::".join(part for part in parts if part) or NAME


def anki_notes(
    deck: Deck,
    guids: Mapping[str, str],
    audio: Mapping[str, tuple[bytes, bytes]],
    sources: Mapping[str, str],
    shown: Mapping[str, bytes] = {},
) -> tuple[AnkiNote, ...]:
    """The notes of a deck, in its order; the first three mappings are by the ids of cards, `shown` by file.

    `guids` names every card (see `note_guid`). `audio` holds MP3s of question and answer, empty or missing where
    there is no sound. `sources` say where a card is explained: the address of the second of the episode, or the
    lesson's file and line; "" or missing where nothing is known. `shown` holds the cards' own sounds and pictures;
    those that it lacks are left out.
    """
    return tuple(_note(card, guids[card.id], audio.get(card.id, (b"", b"")), sources, shown) for card in deck.cards)


def _note(
    card: Card, guid: str, sounds: tuple[bytes, bytes], sources: Mapping[str, str], shown: Mapping[str, bytes]
) -> AnkiNote:
    media = {_sound_name(sound): sound for sound in sounds if sound}
    media |= {_name(one, shown[one.file]): shown[one.file] for one in card.media if one.file in shown}
    spoken = [f"[sound:{_sound_name(sound)}]" if sound else "" for sound in sounds]
    source = sources.get(card.id, "")
    fields = (
        field_of(card.question) + _beside(card.front, shown),
        field_of(card.answer) + _beside(card.back, shown),
        *spoken,
        link(source, _shown(source)) if source else "",
        _extra(card.hint, card.again),
    )
    tags = sorted({tag for written in with_hard(card.tags, card.hard) if (tag := _BLANK.sub("_", written.strip()))})
    return AnkiNote(card.id, guid, fields, tuple(tags), media)


def _sound_name(sound: bytes) -> str:
    """A name that changes with the sound: of what changed under its old name Anki would keep two copies."""
    return f"audiolesson-{bytes_digest(sound)[:16]}.mp3"


def _name(medium: Medium, data: bytes) -> str:
    """The same of a card's own sound or picture."""
    return f"audiolesson-{bytes_digest(data)[:16]}{PurePosixPath(medium.file).suffix.lower()}"


def _beside(media: Sequence[Medium], shown: Mapping[str, bytes]) -> str:
    """The HTML of what stands beside a side of a card: each picture on a line of its own, sounds as Anki plays them."""
    html = ""
    for one in media:
        if one.file in shown and is_seen(one.file):
            html += f'<br><img src="{_name(one, shown[one.file])}" alt="{escaped(one.alt)}">'
        elif one.file in shown:
            html += f" [sound:{_name(one, shown[one.file])}]"
    return html


def _shown(source: str) -> str:
    """The text of a link: the second of the episode where it names one."""
    if not re.match(r"https?://", source):
        return source
    try:
        parts = urlsplit(source)
    except ValueError:
        return source
    second = _SECOND.search(parts.fragment) or _SECOND.search(parts.query)
    return f"▶ {clock(int(second[1]) * 1000)}" if second else parts.netloc or source


def _extra(hint: Paragraph | None, again: Paragraph | None) -> str:
    """The hint, which the question's side shows when asked, and the sentence that the answer's side shows."""
    folded = f'<details class="hint"><summary>{escaped("?")}</summary>{field_of(hint)}</details>' if hint else ""
    return folded + (f'<div class="again">{field_of(again)}</div>' if again else "")
