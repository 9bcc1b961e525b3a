"""Free ports, and waiting until somebody answers on one."""

import socket
import subprocess
import time

POLL_S = 0.05


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_listening(port: int, process: subprocess.Popen[bytes], *, within_s: float) -> None:
    """Raises: RuntimeError when the process ends first, TimeoutError when it is too slow, which
    ends it."""
    deadline = time.monotonic() + within_s
    while process.poll() is None:
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        if time.monotonic() > deadline:
            process.kill()
            raise TimeoutError(f"nobody listens on port {port} after {within_s} s")
        time.sleep(POLL_S)
    raise RuntimeError(f"{process.args!r} ended with {process.returncode} before it listened")
