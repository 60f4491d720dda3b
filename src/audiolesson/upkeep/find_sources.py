"""Where the sources of a published show are: the archive that its feed names, on the web or in a folder."""

from pathlib import Path
from urllib.parse import urljoin, urlsplit

from audiolesson.build.source_archive import NAME
from audiolesson.errors import AudiolessonError, FileError, Place
from audiolesson.feed.reading import read_feed
from audiolesson.feed.types import TYPES
from audiolesson.files import bytes_digest
from audiolesson.upkeep.cloned_files import LARGEST
from audiolesson.upkeep.download import fetched

_LARGEST_FEED = 20_000_000
_HINT = "is the network there? name the feed's address, a folder with feed.xml, or the archive itself"


def find_sources(source: str) -> tuple[str, bytes]:
    """The archive that `source` leads to, and its name: the address of a show, of its feed or of the archive, or a
    folder or file that holds one of them.

    Raises AudiolessonError when there is none, or its bytes are not those that its name promises.
    """
    if urlsplit(source).scheme in ("http", "https"):
        name, data = _from_web(source)
    else:
        name, data = _from_disk(Path(source))
    match = NAME.fullmatch(name.rpartition("/")[2])
    if match and bytes_digest(data)[:8] != match[1]:
        raise AudiolessonError("the archive is not the one that was published", Place(name), "try again later")
    return name, data


def _from_web(url: str) -> tuple[str, bytes]:
    if urlsplit(url).path.endswith(".zip"):
        return url, fetched(url, LARGEST, _HINT)
    feed = url if urlsplit(url).path.endswith(".xml") else urljoin(url if url.endswith("/") else url + "/", "feed.xml")
    named = urljoin(feed, named_archive(fetched(feed, _LARGEST_FEED, _HINT), feed))
    if urlsplit(named).scheme not in ("http", "https"):
        raise AudiolessonError("the feed names an archive that is not on the web", Place(feed), _HINT)
    return named, fetched(named, LARGEST, _HINT)


def _from_disk(path: Path) -> tuple[str, bytes]:
    if path.is_dir():
        feed = next((feed for feed in (path / "feed.xml", path / "feed" / "feed.xml") if feed.is_file()), None)
        if feed is None:
            raise FileError("there is no feed.xml here", Place(str(path)), _HINT)
        named = urlsplit(named_archive(_read(feed, _LARGEST_FEED), str(feed))).path.rpartition("/")[2]
        if not NAME.fullmatch(named):
            raise AudiolessonError("the feed names no archive of ours", Place(str(feed)), _HINT)
        path = feed.with_name(named)
    return str(path), _read(path, LARGEST)


def named_archive(feed: bytes, name: str) -> str:
    """The address of the archive that a feed names. Raises AudiolessonError for one that names none, or is no feed."""
    try:
        addresses = read_feed(feed, name).addresses
    except ValueError as error:
        raise AudiolessonError(f"this is no feed: it {error}", Place(name), _HINT) from error
    found = [one.url for one in addresses if (one.what, one.type) == ("sources", TYPES[".zip"])]
    if not found:
        hint = "its author has turned that off, or it was not made with audiolesson"
        raise AudiolessonError("this show does not publish its sources", Place(name), hint)
    return found[0]


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", Place(str(path)), _HINT) from error
    if len(data) > most:
        raise FileError(f"is larger than {most:,} bytes", Place(str(path)), _HINT)
    return data
