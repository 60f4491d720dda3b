"""Targets that fsspec reaches: S3-compatible storage, SFTP and WebDAV. `target` opens their file systems."""

import contextlib
import hashlib
import io
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from audiolesson.errors import PublishError
from audiolesson.publish.headers import Headers
from audiolesson.publish.store import is_hidden, is_temporary, safe, temporary_beside

_FULL = "is the target full? publish again: it goes on where it stopped"
_GOES_ON = "publish again: it goes on where it stopped"


class RemoteStore:
    """A folder of an fsspec file system, where a file is put under another name and renamed."""

    parallel = 4

    def __init__(self, name: str, files: Any, root: str) -> None:
        self.name, self.files, self.root = name, files, root.rstrip("/")
        self._made: set[str] = set()

    def sizes(self, folders: Iterable[str]) -> Mapping[str, int]:
        """See Store."""
        return {name: size for name, size in self._files(folders) if not is_hidden(name)}

    def read(self, name: str) -> bytes | None:
        """See Store."""
        with self._told(name):
            try:
                data: bytes = self.files.cat_file(self._path(name))
            except (FileNotFoundError, IsADirectoryError):
                return None
            return bytes(data)

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        """See Store."""
        path, temporary = self._path(name), self._path(temporary_beside(name))
        with self._told(name):
            self._make_folder(name)
            try:
                self._send(temporary, data, headers)
                arrived = int(self.files.info(temporary)["size"] or 0)
                if arrived != len(data):  # found before it takes the place of what is whole
                    raise PublishError(f"{self.name}: of {name} {arrived:,} bytes of {len(data):,} arrived", hint=_FULL)
                self._rename(temporary, path)
            except BaseException:
                with contextlib.suppress(Exception):
                    self.files.rm_file(temporary)
                raise

    def remove(self, name: str) -> None:
        """See Store."""
        with self._told(name), contextlib.suppress(FileNotFoundError):
            self.files.rm_file(self._path(name))

    def clear(self, folders: Iterable[str]) -> int:
        """See Store."""
        left = [name for name, _ in self._files(folders) if is_temporary(name)]
        for name in left:
            self.remove(name)
        return len(left)

    def settle(self, message: str) -> None:
        """Nothing: all is seen at once."""

    def close(self) -> None:
        """Connections end with the file system."""

    def _send(self, path: str, data: bytes, headers: Headers) -> None:
        self.files.pipe_file(path, data)

    def _rename(self, temporary: str, path: str) -> None:
        self.files.mv(temporary, path)

    def _make_folder(self, name: str) -> None:
        folder = name.rpartition("/")[0]
        if folder not in self._made:
            self.files.makedirs(f"{self.root}/{folder}".rstrip("/") or "/", exist_ok=True)
            self._made.add(folder)

    def _files(self, folders: Iterable[str]) -> Iterator[tuple[str, int]]:
        for folder in ("", *sorted(set(folders))):
            with self._told(folder):
                try:
                    entries = self.files.ls(f"{self.root}/{folder}".rstrip("/") or "/", detail=True)
                except (FileNotFoundError, NotADirectoryError):
                    continue
            for entry in entries:
                name = str(entry["name"]).rstrip("/").rpartition("/")[2]
                if entry["type"] == "file" and name:
                    yield f"{folder}/{name}" if folder else name, int(entry["size"] or 0)

    def _path(self, name: str) -> str:
        return f"{self.root}/{safe(name)}"

    @contextlib.contextmanager
    def _told(self, name: str) -> Iterator[None]:
        """Turn whatever a file system raises into one error, in a line and without what may be secret."""
        try:
            yield
        except PublishError:
            raise
        except Exception as error:
            why = " ".join(str(error).split())[:200] or type(error).__name__
            raise PublishError(f"{self.name}: {name or 'the folder'}: {why}", hint=_GOES_ON) from error


class WebDavStore(RemoteStore):
    """WebDAV: PUT, then MOVE over what was there."""

    def _send(self, path: str, data: bytes, headers: Headers) -> None:
        self.files.client.upload_fileobj(
            io.BytesIO(data), path, overwrite=True, size=len(data), headers={"Content-Type": headers.type}
        )

    def _rename(self, temporary: str, path: str) -> None:
        self.files.client.move(temporary, path, overwrite=True)


class S3Store(RemoteStore):
    """S3: an object is seen when it was sent whole, so none is renamed.

    The page of a folder is put as `FOLDER/` too: storage without index documents then answers the address.
    """

    def put(self, name: str, data: bytes, headers: Headers) -> None:
        """See Store. The digest goes along, so that the service refuses what arrives damaged."""
        with self._told(name):
            self._object(self._path(name), data, headers)
        if name.endswith("/index.html") or (name == "index.html" and "/" in self.root):
            with contextlib.suppress(Exception):  # some services know no such names; then they have index documents
                self._object(self._path(name).removesuffix("index.html"), data, headers)

    def remove(self, name: str) -> None:
        """See Store."""
        super().remove(name)
        if name.endswith("/index.html"):
            with contextlib.suppress(Exception):
                bucket, _, key = self._path(name).removesuffix("index.html").partition("/")
                self.files.call_s3("delete_object", Bucket=bucket, Key=key)

    def _object(self, path: str, data: bytes, headers: Headers) -> None:
        bucket, _, key = path.partition("/")
        self.files.call_s3(
            "put_object",
            Bucket=bucket,
            Key=key,
            Body=data,
            ContentType=headers.type,
            CacheControl=headers.cache,
            ContentMD5=b64encode(hashlib.md5(data, usedforsecurity=False).digest()).decode(),
        )
        self.files.invalidate_cache()
