"""A folder of this machine as a target."""

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from audiolesson.errors import Place, PublishError
from audiolesson.publish.headers import Headers
from audiolesson.publish.store import is_hidden, is_temporary, safe, temporary_beside


class FolderStore:
    """Files below `root`, which is made when the first is put."""

    parallel = 1

    def __init__(self, root: Path) -> None:
        self.root = root
        self.name = str(root)

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """See Store."""
        with self._told():
            return {name: path.stat().st_size for name, path in self._files(folders) if not is_hidden(name)}

    def read(self, name: str) -> bytes | None:
        """See Store."""
        try:
            return self._path(name).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None
        except OSError as error:
            raise self._error(error) from error

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        """See Store."""
        target, temporary = self._path(name), self._path(temporary_beside(name))
        with self._told():
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                temporary.write_bytes(data)
                temporary.replace(target)
            finally:
                temporary.unlink(missing_ok=True)

    def remove(self, name: str) -> None:
        """See Store; a folder that gets empty goes too."""
        path = self._path(name)
        with self._told():
            path.unlink(missing_ok=True)
            if "/" in name and path.parent.is_dir() and not any(path.parent.iterdir()):
                path.parent.rmdir()

    def clear(self, folders: Iterable[str]) -> int:
        """See Store."""
        with self._told():
            left = [path for name, path in self._files(folders) if is_temporary(name)]
            for path in left:
                path.unlink(missing_ok=True)
        return len(left)

    def settle(self, message: str) -> None:
        """Nothing: all is seen at once."""

    def close(self) -> None:
        """Nothing is open."""

    def _files(self, folders: Iterable[str]) -> Iterator[tuple[str, Path]]:
        for folder in ("", *sorted(set(folders))):
            with contextlib.suppress(FileNotFoundError, NotADirectoryError):
                for entry in os.scandir(self.root / folder):
                    if entry.is_file(follow_symlinks=False):
                        yield f"{folder}/{entry.name}" if folder else entry.name, Path(entry.path)

    def _path(self, name: str) -> Path:
        path = self.root / safe(name)
        if not path.parent.resolve().is_relative_to(self.root.resolve()):
            raise PublishError(f"{name} lies outside by a link", Place(self.name), "remove the link")
        return path

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._error(error) from error

    def _error(self, error: OSError) -> PublishError:
        what = f"{error.filename or self.name}: {error.strerror or error}"
        return PublishError(what, hint="make room or give permission, then publish again: it goes on where it stopped")
