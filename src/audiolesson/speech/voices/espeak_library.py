"""The espeak-ng library by ctypes: one text in, samples and word events out, the same bytes every time.

espeak-ng keeps state between sentences that no call of its own clears (neither Cancel nor Terminate with
Initialize), so the library is loaded afresh for each text (10 ms), and its random numbers, which it seeds from
the clock, begin anew. That works only while nobody else in the process holds it; it is therefore used in the
helper process alone.
"""

import _ctypes
import ctypes
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PACKAGE = "espeakng_loader"
RATE_HZ = 22_050

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000  # without it a wrong data path ends the process
_UTF8, _PHONEMES, _END_PAUSE = 0x1, 0x100, 0x1000  # with the end pause the bytes equal those of the command line
_RATE, _WORD_GAP = 1, 7
_WORD, _LIST_END = 1, 0


class _Name(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Name),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


def library_file(package: Path) -> Path:
    """The shared library inside the package."""
    name = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}.get(sys.platform, "libespeak-ng.so")
    return package / name


class Library:
    """The library, loaded afresh, as a context manager: `with Library(folder) as lib: lib.say(…)`.

    Raises OSError when the library cannot be loaded or finds no data.
    """

    def __init__(self, package: Path) -> None:
        self._lib = ctypes.CDLL(str(library_file(package)))
        rate = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, str(package).encode(), _DO_NOT_EXIT)
        if rate <= 0:
            self._unload()
            raise OSError(f"espeak-ng finds no data in {package}")
        self._lib.espeak_ng_SetRandSeed(ctypes.c_long(1))  # breath, as in f3; Initialize seeds it from the clock
        ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None).srand(1)  # the variants made by Klatt's method

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self._lib.espeak_Terminate()
        self._unload()

    def _unload(self) -> None:
        handle = self._lib._handle
        del self._lib
        if sys.platform == "win32":
            _ctypes.FreeLibrary(handle)
        else:
            _ctypes.dlclose(handle)

    def say(self, text: str, voices: Iterable[str], rate: int, gap: int) -> tuple[bytes, list[tuple[int, int]]]:
        """Speak with the first installed of `voices` (such as `en-us+f3`).

        What stands between `[[` and `]]` are phonemes in mnemonics. `rate` is in words a minute, `gap` in
        steps of 10 ms between words.
        Returns 16-bit samples at 22,050 Hz and word events (position in `text` from 0, sample).
        Raises LookupError when none is installed.
        """
        lib = self._lib
        pieces: list[bytes] = []
        events: list[tuple[int, int]] = []

        def take(samples: Any, count: int, first: Any) -> int:
            if count > 0:
                pieces.append(ctypes.string_at(samples, 2 * count))
            at = 0
            while first[at].type != _LIST_END:
                if first[at].type == _WORD:
                    events.append((first[at].text_position - 1, first[at].sample))
                at += 1
            return 0

        callback = _Callback(take)  # kept alive until Synth has returned
        lib.espeak_SetSynthCallback(callback)
        names = list(voices)
        if not any(lib.espeak_SetVoiceByName(name.encode()) == 0 for name in names):
            raise LookupError(names[-1])
        lib.espeak_SetParameter(_RATE, rate, 0)
        lib.espeak_SetParameter(_WORD_GAP, gap, 0)
        data = text.encode() + b"\0"
        flags = _UTF8 | _END_PAUSE | (_PHONEMES if "[[" in text else 0)
        lib.espeak_Synth(data, ctypes.c_size_t(len(data)), 0, 0, 0, flags, None, None)
        return b"".join(pieces), events
