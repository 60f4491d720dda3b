"""Which scripts the format can hold, and the one form of each.

The text of a paragraph has single blanks only and none at its ends; spans are as `tidy` leaves them. Values that
the format has no words for (a control character, a pause of no length, a formula with a bare `$`, spoken words
with braces, …) are refused.
"""

import re
from dataclasses import replace

from audiolesson.patterns import lazy
from audiolesson.script.blocks import FASTEST, ID, SLOWEST
from audiolesson.script.characters import FORBIDDEN, collapse
from audiolesson.script.directives import LONGEST_PAUSE
from audiolesson.script.format import KEYS, SCRIPT, Format
from audiolesson.script.head import LONGEST_TARGET, WEB, good_date
from audiolesson.script.inline import ADDRESS, LANGUAGE, LONGEST, MOST_BRACKETS
from audiolesson.script.model import Comment, Head, Item, Paragraph, Pause, Script, Segment, Sound, Span, Think
from audiolesson.script.tidy import tidy
from audiolesson.show.model import SPEAKER

_FORMULA = lazy(r"(?!\s)(?:[^$\\]|\\.)+(?<!\s)", re.DOTALL)


def normal(script: Script) -> Script:
    """The script in its one form, which `parse(print_script(script))` gives back.

    Raises ValueError, with the value, where a script holds what the format cannot.
    """
    require(script.segments, "a script without segments", script.head.title)
    ids = [segment.id for segment in script.segments if segment.id]
    require(len(ids) == len(set(ids)), "an id is given twice", ids)
    return Script(
        normal_head(script.head),
        tuple(_segment(segment) for segment in script.segments),
        tuple(normal_comment(comment) for comment in script.preface),
    )


def require(good: object, message: str, value: object) -> None:
    """Raise ValueError with a message and the value, unless it is good."""
    if not good:
        raise ValueError(f"{message}: {value!r:.200}")


def _line(text: str, what: str) -> str:
    """A text on one line, without blanks at its ends."""
    require(not FORBIDDEN.search(text), f"{what} with a control character", text)
    return collapse(text).strip()


def _full(text: str, what: str) -> str:
    line = _line(text, what)
    require(line, f"{what} is empty", text)
    return line


def normal_head(head: Head, kind: Format = SCRIPT) -> Head:
    """A head in its one form; only those that need one have a title in any case. Raises ValueError."""
    require(not head.date or good_date(head.date), "no date", head.date)
    require(head.length is None or 0 <= head.length <= LONGEST_TARGET, "no length", head.length)
    require(0 <= head.number < 1_000_000, "no number", head.number)
    require(len(head.guid) <= 255 and not re.search(r"\s", head.guid), "no guid", head.guid)
    lexicon = {_full(word, "a word"): _full(said, "spoken words") for word, said in head.lexicon.items()}
    require(all(len(word) <= 200 for word in lexicon), "a word is too long", sorted(lexicon, key=len)[-1:])
    require(all(WEB.fullmatch(resource.url) for resource in head.resources), "no web address", head.resources)
    resources = tuple(
        replace(resource, title=_full(resource.title, "a title"), url=_line(resource.url, "an address"))
        for resource in head.resources
    )
    others = [key for key in KEYS if key not in kind.keys and getattr(head, key)]
    require(not others, f"a {kind.noun} whose head has what none has", others)
    title = _full(head.title, "the title") if head.title or kind.needs_head else ""
    return replace(head, title=title, guid=_line(head.guid, "a guid"), lexicon=lexicon, resources=resources)


def _segment(segment: Segment) -> Segment:
    title = _full(segment.title, "a heading")
    require(len(title) <= LONGEST and title.count("[") <= MOST_BRACKETS // 2, "a heading is too long", title)
    require(not segment.id or ID.fullmatch(segment.id), "no id", segment.id)
    _url(segment.url)
    picture = re.fullmatch(r"pictures/[^<>\n]*[^\s<>]", segment.picture) and not FORBIDDEN.search(segment.picture)
    require(not segment.picture or picture, "no picture", segment.picture)
    alt = _line(segment.picture_alt, "a picture's text") if segment.picture else ""
    return replace(segment, title=title, picture_alt=alt, items=tuple(_item(item) for item in segment.items))


def _item(item: Item) -> Item:
    match item:
        case Paragraph():
            return normal_paragraph(item)
        case Pause():
            require(0 < item.length <= LONGEST_PAUSE, "no pause", item.length)
            return item
        case Sound():
            return replace(item, file=_sound_file(item.file))
        case Comment():
            return normal_comment(item)
        case Think():
            require(0 <= item.length <= LONGEST_PAUSE, "no time to think", item.length)
            return item


def _sound_file(name: str) -> str:
    file = _full(name, "a sound's name")
    require(not re.search(r"[\[\]]", file), "a sound's name with brackets", file)
    return file


def normal_comment(comment: Comment) -> Comment:
    """A comment in its one form. Raises ValueError."""
    text = comment.text.replace("\r\n", "\n").replace("\r", "\n").strip()
    require("-->" not in f"{text} " and not FORBIDDEN.search(text), "no comment", text)
    return replace(comment, text=text)


def normal_paragraph(paragraph: Paragraph) -> Paragraph:
    """A paragraph in its one form. Raises ValueError."""
    require(SLOWEST <= paragraph.rate <= FASTEST, "no rate", paragraph.rate)
    require(0 <= paragraph.rank < 1000, "no rank", paragraph.rank)
    require(paragraph.if_time or not paragraph.rank, "a rank without if_time", paragraph.rank)
    speaker = collapse(paragraph.speaker)
    require(not speaker or re.fullmatch(SPEAKER, speaker), "no speaker", speaker)
    spans, _ = tidy((_span(span), 0) for span in paragraph.spans)
    text = "".join(span.text for span in spans)
    require(text, "a paragraph is empty", paragraph.text)
    size = sum(len(span.text) * 2 + len(span.say) + len(span.url) + 60 for span in spans)
    brackets = sum(f"{span.text}{span.say}{span.url}".count("[") + 2 for span in spans)
    require(size <= LONGEST and brackets <= MOST_BRACKETS, "a paragraph is too long", text)
    for span in spans:
        require(span.kind != "formula" or _FORMULA.fullmatch(span.text), "no formula", span.text)
    record = replace(paragraph.record, file=_sound_file(paragraph.record.file)) if paragraph.record else None
    return replace(paragraph, spans=spans, speaker="" if speaker == "Host" else speaker, record=record)


def _span(span: Span) -> Span:
    require(not FORBIDDEN.search(span.text), "a control character", span.text)
    require(not span.lang or LANGUAGE.fullmatch(span.lang), "no language", span.lang)
    say = _line(span.say, "spoken words")
    require(not re.search(r"[{}]", say), "spoken words with braces", say)
    _url(span.url)
    return replace(span, say=say)


def _url(url: str) -> None:
    require(not url or (ADDRESS.fullmatch(url) and not FORBIDDEN.search(url)), "no web address", url)
