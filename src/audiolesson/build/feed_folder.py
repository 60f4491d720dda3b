"""The folder feed/: what is put into it, and what of ours is deleted because nothing names it any more."""

from collections.abc import Iterable
from pathlib import Path

from audiolesson.errors import FileError, Place
from audiolesson.files import bytes_digest, file_digest, write_whole
from audiolesson.manifest import Product
from audiolesson.patterns import lazy

_WITH_DIGEST = lazy(r".+-([0-9a-f]{8})\.[a-z0-9.]+")


class FeedFolder:
    """Writes into feed/ and keeps the list of what stands there.

    `known` are the products of the build before; with `trust` they are taken for whole while their sizes are right.
    """

    def __init__(self, folder: Path, known: Iterable[Product] = (), *, trust: bool = True) -> None:
        self.folder = folder
        self.trust = trust
        self.known = {product.name: product for product in known}
        self.products: dict[str, Product] = {}
        self.written: list[str] = []
        self.deleted: list[str] = []

    def put(self, name: str, data: bytes) -> None:
        """A page, a feed or a picture. Raises FileError."""
        if write_whole(self.folder / name, data):
            self.written.append(name)
        self.products[name] = Product(name, len(data), bytes_digest(data))

    def copy(self, product: Product, source: Path) -> None:
        """A file of a lesson, read only when it is not there whole. Raises FileError when it is not what was made."""
        target = self.folder / product.name
        if product.name not in self.products and not self._has(product):
            data = _read(source)
            if bytes_digest(data) != product.sha256:
                hint = "delete it, then build again: it is made anew from its script"
                raise FileError("is not as a build made it", Place(str(source)), hint)
            if write_whole(target, data):
                self.written.append(product.name)
        self.products[product.name] = product

    def delete_unnamed(self) -> None:
        """Delete what a build made and nothing names any more; what somebody else put there stays."""
        for path in sorted(self.folder.rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if name not in self.products and path.is_file() and (name in self.known or names_itself(path)):
                path.unlink()
                self.deleted.append(name)
        for folder in sorted((path for path in self.folder.rglob("*") if path.is_dir()), reverse=True):
            page = f"{folder.relative_to(self.folder).as_posix()}/index.html"
            if page in self.known and not any(folder.iterdir()):
                folder.rmdir()

    def _has(self, product: Product) -> bool:
        path = self.folder / product.name
        try:
            if path.stat().st_size != product.bytes:
                return False
        except OSError:
            return False
        return (self.trust and self.known.get(product.name) == product) or file_digest(path) == product.sha256


def _read(source: Path) -> bytes:
    try:
        return source.read_bytes()
    except OSError as error:
        raise FileError(f"cannot be read: {error.strerror}", Place(str(source)), "build again") from error


def names_itself(path: Path) -> bool:
    """Whether a file's name holds the digest of its bytes: only a build, perhaps a killed one, names files so."""
    match = _WITH_DIGEST.fullmatch(path.name)
    return match is not None and file_digest(path).startswith(match[1])
