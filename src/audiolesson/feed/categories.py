"""Apple's podcast categories, which all directories read (case and spelling count)."""

import difflib
from collections.abc import Mapping

from audiolesson.errors import Place, ShowError

CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "Arts": ("Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"),
    "Business": ("Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"),
    "Comedy": ("Comedy Interviews", "Improv", "Stand-Up"),
    "Education": ("Courses", "How To", "Language Learning", "Self-Improvement"),
    "Fiction": ("Comedy Fiction", "Drama", "Science Fiction"),
    "Government": (),
    "Health & Fitness": (
        "Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality",
    ),
    "History": (),
    "Kids & Family": ("Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"),
    "Leisure": (
        "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden", "Video Games",
    ),
    "Music": ("Music Commentary", "Music History", "Music Interviews"),
    "News": (
        "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News", "Tech News",
    ),
    "Religion & Spirituality": (
        "Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality",
    ),
    "Science": (
        "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences", "Nature",
        "Physics", "Social Sciences",
    ),
    "Society & Culture": ("Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"),
    "Sports": (
        "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running",
        "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
    ),
    "Technology": (),
    "True Crime": (),
    "TV & Film": ("After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"),
}  # fmt: skip
"""Category → its subcategories."""


def category(text: str) -> tuple[str, str]:
    """`Education > Courses` → ("Education", "Courses"); the second is "" where none is named.

    Raises ShowError, with the nearest known name, when Apple knows no such category.
    """
    parts = [part.strip() for part in text.split(">")]
    main, sub = parts[0], parts[1] if len(parts) > 1 else ""
    if main not in CATEGORIES:
        raise _unknown(main, tuple(CATEGORIES), "Apple has no category")
    if len(parts) > 2 or (sub and sub not in CATEGORIES[main]):
        raise _unknown(" > ".join(parts[1:]), CATEGORIES[main], f"Apple's category {main!r} has no subcategory")
    return main, sub


def _unknown(name: str, known: tuple[str, ...], message: str) -> ShowError:
    lower = {one.lower(): one for one in known}
    near = difflib.get_close_matches(name.lower(), lower, 1)
    hint = f"did you mean {lower[near[0]]!r}?" if near else f"known are: {', '.join(known) or 'none'}"
    return ShowError(f"{message} {name!r}", Place("show.toml"), hint)
