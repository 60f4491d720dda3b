"""Finding lessons that share what each should have alone."""

from collections.abc import Hashable, Iterator, Mapping


def repeated(values: Mapping[str, Hashable]) -> Iterator[tuple[str, str]]:
    """(slug, the first slug with the same value), for every slug whose value came before."""
    first: dict[Hashable, str] = {}
    for slug, value in values.items():
        if value in first:
            yield slug, first[value]
        first.setdefault(value, slug)
