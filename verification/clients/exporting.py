"""Runs exports and the like against a server, and reads what they wrote."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from harness import HANGING, Server, binary


def run(server: Server, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """One command against a server."""
    command = [str(binary()), *map(str, arguments)]
    where = {"AWS_ENDPOINT_URL": server.endpoint, "BAILIWICK_ENDPOINT": server.endpoint}
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        env={**os.environ, **where, **environment},
        timeout=10 * HANGING,
        check=False,
    )


def files(folder: Path) -> dict[str, str]:
    """What a directory holds, without what an export says of itself."""
    found = {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}
    found.pop(".bailiwick-export.json", None)
    return found
