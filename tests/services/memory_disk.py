"""Where tests keep their files: in memory where there is room, for each commit waits for a disk."""

import shutil
import tempfile
from pathlib import Path

IN_MEMORY = Path("/dev/shm")  # Linux; in a container often too small
ROOM_BYTES = 2_000_000_000


def folder() -> str:
    """A folder for temporary files."""
    has_room = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM_BYTES
    return str(IN_MEMORY) if has_room else tempfile.gettempdir()
