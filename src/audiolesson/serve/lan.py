"""Where this machine is in its local network, for a phone that is there too."""

import ipaddress
import socket

from audiolesson.errors import FileError

_ELSEWHERE = ("192.0.2.1", 9)
"""An address that no machine has (RFC 5737); nothing is sent to it."""


def lan_address() -> str:
    """The IPv4 address of this machine that others in its network reach. Raises FileError where it has none."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            asked.connect(_ELSEWHERE)  # asks the system for the way; with UDP this sends nothing
            found = str(asked.getsockname()[0])
    except OSError:
        found = ""
    if not found or ipaddress.ip_address(found).is_loopback or ipaddress.ip_address(found).is_unspecified:
        hint = "join one, or name this machine's address in it: --lan --host 192.168.1.5"
        raise FileError("this machine is in no network", None, hint)
    return found
