"""Files replaced whole, the lock of a show, digests of values and files, paths that stay inside the show."""

import contextlib
import errno
import hashlib
import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from audiolesson.errors import FileError, LockedError, Place
from audiolesson.patterns import lazy

_TEMPORARY = lazy(r"\..+\.\d+[-.]\d+\.tmp")
"""Names of files that are being written: `.NAME.PROCESS-THREAD.tmp`."""

DIGEST_VERSION = 1
"""Part of every digest: raised when the meaning of digested values changes."""


def canonical(value: Any) -> bytes:
    """JSON with sorted keys and no needless blanks, as UTF-8: equal values give equal bytes."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "surrogatepass")


def digest(value: Any) -> str:
    """SHA-256, as 64 hex digits, of a plain value (dicts, lists, strings, numbers, None)."""
    return hashlib.sha256(b"%d:" % DIGEST_VERSION + canonical(value)).hexdigest()


def bytes_digest(data: bytes) -> str:
    """SHA-256 of bytes, as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def file_digest(path: Path) -> str:
    """SHA-256 of a file's bytes, as 64 hex digits; "" when there is no such file."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return ""


def read_text(path: Path) -> str:
    """A text file that a person wrote: UTF-8 with or without a byte-order mark, any line ends.

    Raises FileError when it is missing, unreadable or no UTF-8.
    """
    return text_as_it_is(path).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def text_as_it_is(path: Path) -> str:
    """A UTF-8 text with its byte-order mark and line ends, to be written again but for an edit. Raises FileError."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise FileError("is no UTF-8 text", Place(str(path)), "save it as UTF-8") from error
    except OSError as error:
        raise FileError(
            f"cannot be read: {error.strerror}", Place(str(path)), "see that the file can be read"
        ) from error


def way_out(error: OSError) -> str:
    """What to do where a file could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return "make room, then try again"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "give permission to write there, or choose another folder, then try again"
    return "make room or choose another folder, then try again"


def write_whole(path: Path, data: bytes | str) -> bool:
    """Replace a file whole: a reader sees the old bytes or the new ones, never a part.

    A file that holds these bytes already is left untouched. Returns whether anything was written.
    Raises FileError when there is no room or no permission; the old file is then intact.
    """
    data = data.encode() if isinstance(data, str) else data
    with _writing(path) as temporary:
        if _holds(path, data):
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(path)
    return True


def write_over(path: Path, old: bytes, data: bytes | str, place: Place, unwritten: str) -> bool:
    """Replace a file whole that was `old` when it was read. Returns whether anything was written.

    Raises FileError where somebody saved it meanwhile, with what was not written, and where it cannot be read.
    """
    try:
        is_same = path.read_bytes() == old
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", place, "see that the file can be read") from error
    if not is_same:
        raise FileError("was saved meanwhile", place, f"run the command again; {unwritten} was written")
    return write_whole(path, data)


def write_new(path: Path, data: bytes | str) -> bool:
    """Write a file whole unless something of that name is there, even if it came a moment ago.

    Returns whether it was written. Raises FileError when there is no room or no permission.
    """
    data = data.encode() if isinstance(data, str) else data
    with _writing(path) as temporary:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        try:
            os.link(temporary, path)
        except FileExistsError:
            return False
        except OSError:  # a file system without hard links
            if path.exists() or path.is_symlink():
                return False
            temporary.replace(path)
    return True


def whole_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make a folder that holds these files, by their paths inside it: there with all of them, or not at all.

    `folder` is not there yet, or is empty. Raises FileError.
    """
    folder = folder.absolute()
    beside = folder.with_name(f".{folder.name[:100]}.{os.getpid()}.tmp")
    try:
        for name, data in files.items():
            (beside / name).parent.mkdir(parents=True, exist_ok=True)
            (beside / name).write_bytes(data)
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()
        beside.replace(folder)
    except OSError as error:
        raise FileError(f"cannot be written: {error.strerror}", Place(str(folder)), way_out(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


@contextlib.contextmanager
def staged(folder: Path, files: Mapping[str, bytes]) -> Iterator[Callable[[], None]]:
    """Write several files of a folder beside their places; calling what is yielded then replaces them, in order.

    So a full disk is met before the first of them is replaced. Raises FileError.
    """
    with contextlib.ExitStack() as stack:
        ready = []
        for name, data in files.items():
            temporary = stack.enter_context(_writing(folder / name, ".staged"))
            if not _holds(folder / name, data):
                folder.mkdir(parents=True, exist_ok=True)
                temporary.write_bytes(data)
                ready.append((temporary, folder / name))

        def replace_all() -> None:
            for temporary, path in ready:
                temporary.replace(path)

        yield replace_all


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


@contextlib.contextmanager
def _writing(path: Path, kind: str = "") -> Iterator[Path]:
    """The temporary file beside `path`, gone at the end whatever happens. Raises FileError for every OSError."""
    temporary = path.with_name(f".{path.name[:100]}{kind}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        yield temporary
    except OSError as error:
        hint = f"{way_out(error)}; what was there before is intact"
        raise FileError(f"cannot be written: {error.strerror}", Place(str(path)), hint) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def sweep(folder: Path, older_than_s: float = 0) -> None:
    """Delete what killed writers left half written, at any depth below `folder`.

    Where others may be writing now, `older_than_s` seconds spare their files.
    """
    for path in folder.rglob(".*.tmp"):
        if _TEMPORARY.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime >= older_than_s:
                    path.unlink()


def inside(root: Path, relative: str, place: Place | None = None) -> Path:
    """The path of a file that a script or setting names, which must lie inside `root`.

    Raises FileError when it is absolute or climbs out, also by a link.
    """
    path = (root / relative).resolve()
    if not relative or not path.is_relative_to(root.resolve()):
        raise FileError(f"{relative!r} lies outside {root.name}/", place, "name a file inside the show")
    return path


@contextlib.contextmanager
def lock(
    path: Path, what: str = "another build of this show is running", hint: str = "", wait_s: float = 0
) -> Iterator[None]:
    """Hold the lock file at `path`, so that two builds of one show never meet.

    Raises LockedError when another process holds it, which is `what`, for longer than `wait_s` seconds, and
    FileError when it cannot be locked. A killed process holds nothing.
    """
    from filelock import FileLock, Timeout

    held = FileLock(path, timeout=wait_s)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        held.acquire()
    except Timeout:
        hint = hint or "wait until it has finished; a lock of a killed build is freed by itself"
        raise LockedError(what, Place(str(path)), hint) from None
    except (OSError, NotImplementedError) as error:
        hint = "a build keeps its cache there: let the folder be written, or move what is in its place"
        raise FileError(
            f"cannot be locked: {getattr(error, 'strerror', None) or error}", Place(str(path)), hint
        ) from error
    try:
        yield
    finally:
        held.release()
