"""The AWS CLI for scripts that call it hundreds of times: one process that has it loaded forks for each call."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import stat
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

SHIM = """#!{python} -IS
import array, json, os, socket, sys
with socket.socket(socket.AF_UNIX) as door:
    door.connect({path!r})
    said = json.dumps([sys.argv[1:], dict(os.environ)]).encode() + b"\\n"
    socket.send_fds(door, [said], [1, 2])
    sys.exit(door.recv(1)[0])
"""


@contextlib.contextmanager
def aws(folder: Path) -> Iterator[Path]:
    """A folder with an `aws` in it, as long as the block lasts."""
    path = folder / "aws.socket"
    command = [sys.executable, __file__, str(path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        bin_ = folder / "bin"
        bin_.mkdir()
        shim = bin_ / "aws"
        shim.write_text(SHIM.format(python=sys.executable, path=str(path)))
        shim.chmod(shim.stat().st_mode | stat.S_IXUSR)
        yield bin_
    finally:
        process.terminate()
        process.wait()


def serve(path: str) -> None:
    """Answers calls, one after the other."""
    # Loading it is what takes long.
    from awscli.clidriver import create_clidriver

    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path)
        door.listen()
        print("ready", flush=True)
        while True:
            connection, _ = door.accept()
            said, descriptors, _, _ = socket.recv_fds(connection, 1 << 16, 2)
            while not said.endswith(b"\n"):
                said += connection.recv(1 << 16)
            arguments, environment = json.loads(said)
            child = os.fork()
            if child == 0:
                # Loading it said where its data is.
                environment.setdefault("AWS_DATA_PATH", os.environ["AWS_DATA_PATH"])
                os.environ.clear()
                os.environ.update(environment)
                os.dup2(descriptors[0], 1)
                os.dup2(descriptors[1], 2)
                status = 255
                try:
                    status = create_clidriver().main(arguments)
                except SystemExit as end:
                    status = int(end.code or 0)
                except BaseException:
                    traceback.print_exc()
                finally:
                    sys.stdout.flush()
                    sys.stderr.flush()
                    os._exit(status)
            _, status = os.waitpid(child, 0)
            connection.sendall(bytes([os.waitstatus_to_exitcode(status) & 255]))
            connection.close()
            for descriptor in descriptors:
                os.close(descriptor)


if __name__ == "__main__":
    serve(sys.argv[1])
