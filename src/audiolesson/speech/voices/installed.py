"""Where a pip package lies and its version, found without importing it (importlib.metadata costs 50 ms)."""

from importlib.machinery import PathFinder
from pathlib import Path


def folder(package: str) -> Path | None:
    """The folder of an installed package; None when it is not installed."""
    spec = PathFinder.find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None


def version(package: str, distribution: str = "") -> str:
    """The version of an installed package, from the name of its metadata folder; "none" without one.

    `distribution` is the name under which it is installed, where that is another (`piper_tts` for `piper`).
    """
    found = folder(package)
    named = distribution or package
    names = sorted(path.name for path in found.parent.glob(f"{named}-*.dist-info")) if found else []
    return names[-1].removeprefix(f"{named}-").removesuffix(".dist-info") if names else "none"
