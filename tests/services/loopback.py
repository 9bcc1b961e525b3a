"""The guard that keeps tests off the network: only this machine's loopback may be reached."""

import sys

import pytest

ASKS_FOR_A_NAME = {"socket.getaddrinfo", "socket.gethostbyname"}
SPEAKS_TO_A_PEER = {"socket.connect", "socket.sendto", "socket.sendmsg"}
LOOPBACK = {None, "", "localhost", "::1", "0.0.0.0", "::"}


def is_loopback(host: str | bytes | None) -> bool:
    name = host.decode() if isinstance(host, bytes) else host
    return name in LOOPBACK or (name is not None and name.startswith("127."))


def refuse_other_hosts() -> None:
    """Fails whatever asks the network for a name or a peer, until this process ends.

    An audit hook sees every socket, whichever library made it. The failure is no OSError,
    so that code which rightly survives a dead network does not swallow it.
    """
    sys.addaudithook(_check)


def _check(event: str, args: tuple[object, ...]) -> None:
    if event in ASKS_FOR_A_NAME:
        host = args[0]
    elif event in SPEAKS_TO_A_PEER and isinstance(args[1], tuple):
        host = args[1][0]
    else:
        return
    if not is_loopback(host):  # type: ignore[arg-type]
        pytest.fail(f"a test reached for the network: {event} {host!r}")
