"""Which sections are told, which give the recap, and which are not for the ear, judged by their headings."""

import re
from typing import Literal

Role = Literal["told", "summary", "opening", "apart"]

_APART = re.compile(
    r"^objectives?|\b(?:(?:learning|lesson|course) (?:objectives?|outcomes|goals)|prerequisites?|requirements"
    r"|set-?\s?up|install\w*|getting started with the course|exercises?|"
    r"challenges?(?= *$| *:)|solutions?(?= *$)|assignments?|homework|review questions?|review (?:&|and) self"
    r"|self-study|quiz\w*|"
    r"knowledge check|check your|references?(?= *$)|further (?:reading|study)|bibliography|resources"
    r"|credits?(?= *$)|attribution|"
    r"acknowledge?ments?|discussion(?= *$| questions?)|instructor|teacher|table of contents|contents(?= *$)"
    r"|licen[cs]e(?= *$)|"
    r"about (?:the|this) (?:author|course|lesson|book)|what you will|what you'll|what we will|what’s next"
    r"|what's next|next steps?(?= *$)|"
    r"flashcards?|podcasts?(?= *$)|try it|worked examples?|key equations|hands-on|lab(?= *$)|practice (?:questions?"
    r"|problems?)|homework"
    r"|troubleshooting|faq|"
    r"changelog|glossary|your turn|activity|activities|pre-lecture|post-lecture|learn more|see also|external links|"
    r"code|snippets?|questions?(?= *$))\b",
    re.IGNORECASE,
)
_SUMMARY = re.compile(
    r"\b(?:summary|key (?:points?|takeaways?|ideas)|takeaways?|conclusions?|recap|in short|in brief"
    r"|wrap(?:ping)?[- ]?up|"
    r"to sum up|final thoughts)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^(?:\d+[.)]?\s*)?(?:introduction|intro|overview|background|at a glance|welcome)$", re.IGNORECASE
)


def role(title: str, level: int) -> Role:
    """What a section is for, by its heading: told as a segment, source of the recap, of the opening, or not told."""
    if _SUMMARY.search(title):
        return "summary"
    if level > 1 and _APART.search(title):
        return "apart"
    return "opening" if _OPENING.match(title.strip()) else "told"
