"""What a page is about, as data for searching programs: schema.org in JSON-LD.

A show is a PodcastSeries and a Course, a lesson a LearningResource; its episode is a PodcastEpisode, its questions a
Quiz and its flashcards another. Nothing is asked of the host in `@context`: it is a name. Source: schema.org 29.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

from audiolesson.feed.model import FeedFile
from audiolesson.feed.xml import absolute
from audiolesson.page.data import PageCard, PageLesson, PageQuestion
from audiolesson.page.formulas import Formulas, plainly
from audiolesson.patterns import lazy
from audiolesson.show.model import Show
from audiolesson.units import Ms

_COMMONS = lazy(r"cc[ -](by(?:-nc)?(?:-sa|-nd)?)[ -]([1-4]\.\d)", re.IGNORECASE)
_ZERO = lazy(r"cc ?0(?:[ -]1\.0)?", re.IGNORECASE)


def series(show: Show, lessons: Sequence[PageLesson], *, address: str, picture: str) -> str:
    """The show's page as JSON-LD, safe inside a `script` element. `picture` is a path in feed/, "" none."""
    own = _about_show(show, address, picture)
    parts = [
        {"@type": "LearningResource", "name": lesson.title, "url": f"{address}{lesson.slug}/"} for lesson in lessons
    ]
    return _printed([{**own, **({"hasPart": parts} if parts else {})}])


def lesson(show: Show, about: PageLesson, *, address: str, picture: str) -> str:
    """A lesson's page as JSON-LD, safe inside a `script` element: lesson, episode, quiz and flashcards.

    `picture` is the show's, a path in feed/, for a lesson that has none of its own.
    """
    page = f"{address}{about.slug}/"
    shown = about.picture or picture
    common: dict[str, Any] = {
        "inLanguage": show.language,
        "isAccessibleForFree": True,
        "url": page,
        **_of(show),
        **({"image": absolute(address, shown)} if shown else {}),
    }
    own: dict[str, Any] = {
        "@type": "LearningResource",
        "@id": f"{page}#lesson",
        "name": about.title,
        "learningResourceType": "lesson",
        "isPartOf": {"@id": f"{address}#show"},
        "datePublished": about.date,
        **({"description": about.summary} if about.summary else {}),
        **({"timeRequired": _duration(about.length)} if about.length else {}),
        **common,
    }
    known = about.formulas
    asked = (_quiz(about.quiz, page, about.title, known), _cards(about.cards, page, about.title, known))
    quizzes = [made for made in asked if made]
    parts = [{"@id": one["@id"]} for one in quizzes]
    found = [own, *quizzes]
    if about.audio:
        found.insert(1, _episode(about, about.audio, address, common))
        parts.insert(0, {"@id": f"{page}#episode"})
    if parts:
        own["hasPart"] = parts
    return _printed([*found, _about_show(show, address, picture)])


def _about_show(show: Show, address: str, picture: str) -> dict[str, Any]:
    return {
        "@type": ["PodcastSeries", "Course"],
        "@id": f"{address}#show",
        "name": show.title,
        "description": show.description or show.title,
        "url": address,
        "webFeed": f"{address}feed.xml",
        "inLanguage": show.language,
        **({"image": absolute(address, picture)} if picture else {}),
        **_of(show),
        **({"provider": {"@type": "Person", "name": show.author}} if show.author else {}),
    }


def _episode(about: PageLesson, audio: FeedFile, address: str, common: dict[str, Any]) -> dict[str, Any]:
    text = next((file for file in about.transcripts if file.type == "text/vtt"), None)
    caption = {
        "@type": "MediaObject",
        "contentUrl": absolute(address, text.path) if text else "",
        "encodingFormat": "text/vtt",
    }
    return {
        "@type": "PodcastEpisode",
        "@id": f"{address}{about.slug}/#episode",
        "name": about.title,
        "datePublished": about.date,
        "duration": _duration(about.length),
        "partOfSeries": {"@id": f"{address}#show"},
        **({"description": about.summary} if about.summary else {}),
        **({"episodeNumber": about.number} if about.number else {}),
        "associatedMedia": {
            "@type": "AudioObject",
            "contentUrl": absolute(address, audio.path),
            "encodingFormat": audio.type,
            "contentSize": str(audio.bytes),
            "duration": _duration(about.length),
            **({"caption": caption} if text else {}),
        },
        **common,
    }


def _quiz(questions: Sequence[PageQuestion], page: str, title: str, known: Formulas) -> dict[str, Any] | None:
    parts = [
        {
            "@type": "Question",
            "eduQuestionType": "Multiple choice",
            "text": plainly(one.question, known),
            "suggestedAnswer": [
                {"@type": "Answer", "position": at, "text": plainly(choice, known)}
                for at, choice in enumerate(one.choices)
                if at != one.right
            ],
            "acceptedAnswer": {
                "@type": "Answer",
                "position": one.right,
                "text": plainly(one.choices[one.right], known),
                **({"answerExplanation": {"@type": "Comment", "text": plainly(one.why, known)}} if one.why else {}),
            },
        }
        for one in questions
    ]
    return _asked("quiz", page, title, parts)


def _cards(cards: Sequence[PageCard], page: str, title: str, known: Formulas) -> dict[str, Any] | None:
    parts = [
        {
            "@type": "Question",
            "eduQuestionType": "Flashcard",
            "text": plainly(card.question, known),
            "acceptedAnswer": {"@type": "Answer", "text": plainly(card.answer, known)},
        }
        for card in cards
    ]
    return _asked("flashcards", page, title, parts)


def _asked(name: str, page: str, title: str, parts: list[dict[str, Any]]) -> dict[str, Any] | None:
    if not parts:
        return None
    about = {"@type": "Thing", "name": title}
    return {"@type": "Quiz", "@id": f"{page}#{name}", "name": title, "about": about, "hasPart": parts}


def _of(show: Show) -> dict[str, Any]:
    """Whose it is, and how it may be used: the address of a licence that has one, else its words."""
    made: dict[str, Any] = {"author": {"@type": "Person", "name": show.author}} if show.author else {}
    words = show.licence.strip()
    if found := _COMMONS.fullmatch(words):
        made["license"] = f"https://creativecommons.org/licenses/{found[1].lower()}/{found[2]}/"
    elif _ZERO.fullmatch(words):
        made["license"] = "https://creativecommons.org/publicdomain/zero/1.0/"
    elif words:
        made["license"] = words if re.match(r"https?://", words) else {"@type": "CreativeWork", "name": words}
    return made


def _duration(length: Ms) -> str:
    """ISO 8601, as schema.org wants it: PT3M30S."""
    minutes, seconds = divmod((length + 500) // 1000, 60)
    return f"PT{minutes}M{seconds}S"


def _printed(graph: Sequence[dict[str, Any]]) -> str:
    """JSON in which no text ends the `script` element, opens another or begins a comment."""
    text = json.dumps({"@context": "https://schema.org", "@graph": list(graph)}, ensure_ascii=False)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
