"""The only clock: for dates that go into files of the author."""

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from audiolesson.errors import AudiolessonError

if TYPE_CHECKING:
    pass


def now() -> datetime:
    """SOURCE_DATE_EPOCH, else the clock. Raises AudiolessonError when the variable is no time."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or str(int(time.time()))
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError):
        hint = "give whole seconds since 1970, or unset it"
        raise AudiolessonError(f"SOURCE_DATE_EPOCH is no time: {epoch:.40}", hint=hint) from None
