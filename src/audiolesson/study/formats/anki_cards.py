"""One note of an Anki collection → its cards as question and answer, as a listener needs them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audiolesson.patterns import lazy
from audiolesson.study.formats.anki_html import BLANK, FORMULA_BLANK, Shown, shown_by
from audiolesson.study.formats.anki_note import FIELDS
from audiolesson.study.formats.anki_tables import CardState, Note, NoteType
from audiolesson.study.formats.anki_template import END, PRIVATE, START, back, front, gaps_of, with_gaps
from audiolesson.study.formats.model import ImportedCard

MOST_AGAIN = 40
"""Words of what a card tells besides its answer; more is a text to read, and left out."""

LEECH = "leech"
"""The tag that Anki gives a card which was forgotten eight times."""

OF_A_LEARNER = (LEECH, "marked")
"""Tags that say nothing of what is learned."""

_FIELD = lazy(f"{START}([^{START}{END}]*){END}")


@dataclass(frozen=True, slots=True)
class Made:
    """A card of a note, or why there is none; `media` are the names of its sounds and pictures.

    `unseen` says that the question shows a picture; `rest` is what it tells besides and what is left out.
    """

    card: ImportedCard | None
    why: str = ""
    media: tuple[str, ...] = ()
    suspended: bool = False
    unseen: bool = False
    rest: str = ""


def cards_of(note: Note, kind: NoteType | None, states: tuple[CardState, ...]) -> Iterator[Made]:
    """The cards of a note, in the order of their numbers; without `states` those that its templates make.

    Of a note of an unknown type the first two fields are taken. Raises ValueError where the note cannot be read.
    """
    values = [PRIVATE.sub("", value) for value in note.fields]
    if kind is None or not kind.templates or not kind.fields:
        kind = NoteType("", False, ("Front", "Back"), {0: ("{{Front}}", "{{Back}}")})
    fields = dict(zip(kind.fields, [*values, *[""] * len(kind.fields)], strict=False))
    if kind.fields == FIELDS:
        yield _own(note, fields, states[0] if states else CardState(0, False, False))
        return
    if kind.cloze:
        gaps = sorted({gap for value in fields.values() for gap in gaps_of(value)})
        numbers: Iterable[int] = [gap - 1 for gap in gaps]
    else:
        numbers = sorted(kind.templates)
    known = {state.ord: state for state in states}
    chosen = [known.get(number, CardState(number, False, False)) for number in numbers if not known or number in known]
    make = _cloze if kind.cloze else _basic
    for state in chosen:
        yield make(note, kind, fields, state)
    if not chosen:
        yield Made(None, "makes no card")


def _own(note: Note, fields: dict[str, str], state: CardState) -> Made:
    """A card that this program wrote: its fields are known."""
    hint = fields["Extra"].partition('<details class="hint">')[2].partition("</summary>")[2].partition("</details>")[0]
    again = fields["Extra"].partition('<div class="again">')[2].partition("</div>")[0]
    sides = [shown_by(fields[name]) for name in ("Front", "Back", "FrontAudio", "BackAudio")]
    texts = (sides[0].text, sides[1].text, shown_by(hint).text, shown_by(again).text)
    return _made(note, state, texts, sides)


def _basic(note: Note, kind: NoteType, fields: dict[str, str], state: CardState) -> Made:
    """A card of templates: its front is asked, the first field of its back answers, the rest is told again."""
    templates = kind.templates[state.ord]
    asked = front(templates[0], fields)
    if START not in asked.html:
        return Made(None, "has no question", suspended=state.suspended)
    told = back(templates[1], fields, asked.used)
    question, answer, hint = shown_by(asked.html), shown_by(told.html), shown_by(" ".join(asked.hints))
    first, rest = _first_field(answer.text)
    return _made(note, state, (PRIVATE.sub("", question.text), first, hint.text, rest), [question, answer])


def _first_field(text: str) -> tuple[str, str]:
    """The lines with the first field that has text, and the other lines."""
    found = next((field for field in _FIELD.finditer(text) if field[1].strip()), None)
    if found is None:
        return PRIVATE.sub("", text), ""
    start = text.rfind("\n", 0, found.start()) + 1
    end = text.find("\n", found.end())
    end = len(text) if end < 0 else end
    others = text[end:].strip()
    return PRIVATE.sub("", text[start:end]), PRIVATE.sub("", others) if any(
        map(str.strip, _FIELD.findall(others))
    ) else ""


def _cloze(note: Note, kind: NoteType, fields: dict[str, str], state: CardState) -> Made:
    """A card of a text with gaps: the gap is said as "blank"; the whole sentence is told again."""
    number = state.ord + 1
    gaps = next((value for value in fields.values() if number in gaps_of(value)), "")
    if "image-occlusion:" in gaps:
        return Made(None, "asks for a part of a picture", suspended=state.suspended)
    template = next(iter(kind.templates.values()))
    asked = front(template[0], fields, lambda value: with_gaps(value, number)[0])
    told = back(template[1], fields, frozenset(), lambda value: with_gaps(value, number)[1])
    question, whole = shown_by(asked.html), shown_by(told.html)
    answered = with_gaps(gaps, number)[2]
    answer = shown_by(f"\\({answered}\\)" if FORMULA_BLANK in question.text else answered)
    spoken = PRIVATE.sub("", question.text.replace(BLANK, "blank"))
    if spoken.startswith("blank"):
        spoken = "B" + spoken[1:]
    again = PRIVATE.sub("", whole.text)
    if len(again.split()) > MOST_AGAIN:
        again = shown_by(with_gaps(gaps, number)[1]).text
    return _made(note, state, (spoken, answer.text, "", again), [question, whole])


def _made(note: Note, state: CardState, texts: tuple[str, str, str, str], sides: list[Shown]) -> Made:
    """The card, unless a side has no words; `texts` are question, answer, hint and what is told again."""
    question, answer, hint, again = texts
    media = tuple(dict.fromkeys(name for side in sides for name in (*side.sounds, *side.pictures)))
    for side, text, shown in (("question", question, sides[0]), ("answer", answer, sides[1])):
        if not text.strip():
            only = " but a picture" if shown.pictures else " but sound" if shown.sounds else ""
            return Made(None, f"has no {side}{only}", suspended=state.suspended)
    rest = ""
    if len(again.split()) > MOST_AGAIN:
        again, rest = "", again
    guid = note.guid if state.ord == 0 else f"{note.guid}:{state.ord + 1}"
    hard = state.hard or LEECH in (tag.casefold() for tag in note.tags)
    tags = tuple(tag for tag in note.tags if tag.casefold() not in OF_A_LEARNER)
    front = sides[0].media
    back = tuple(one for one in sides[1].media if one[0] not in dict(front))
    card = ImportedCard(question, answer, hint, again, tags, hard, note.number, guid, front, back)
    return Made(card, "", media, state.suspended, bool(sides[0].pictures), rest)
