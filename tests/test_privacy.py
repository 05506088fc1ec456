"""Nothing leaves the machine: the program where there is no network, and its sockets watched."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from helpers.main_scenario import QUOTE

pytestmark = pytest.mark.model

TESTS = Path(__file__).parent
SECONDS = 600


@dataclass(frozen=True)
class Session:
    """What came of a run of the program: its export, and the calls that opened a socket."""

    process: subprocess.CompletedProcess
    exported: str
    calls: str | None


def without_network() -> list[str]:
    """Return the command that runs another where no interface is, or skip the test."""
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    command = ["unshare", "-n"] if as_root else ["unshare", "-rn"]
    if shutil.which("unshare") is None:
        pytest.skip("there is no unshare to take the network away with")
    if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody run a program without network")
    return command


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """The main scenario, once."""
    folder = tmp_path_factory.mktemp("alone")
    calls, output = folder / "calls", folder / "notes.md"
    command = without_network()
    if shutil.which("strace"):
        command += ["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,connect"]
        command += ["-o", str(calls)]
    homes = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    process = subprocess.run(
        [
            *command,
            sys.executable,
            "-m",
            "helpers.main_scenario",
            folder / "library.sqlite3",
            output,
        ],
        cwd=TESTS,
        env={**os.environ, **{name: str(folder / name) for name in homes}},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    exported = output.read_text("utf-8") if output.exists() else ""
    return Session(process, exported, calls.read_text("utf-8") if calls.exists() else None)


def test_everything_works_where_there_is_no_network_interface(session):
    assert session.process.stdout == "done\n", session.process.stderr
    assert session.process.returncode == 0
    assert QUOTE in session.exported


def test_no_socket_of_the_internet_is_ever_opened(session):
    if session.calls is None:
        pytest.skip("there is no strace to watch the program with")
    families = re.findall(r"socket\((\w+)", session.calls)

    assert families, "not even the socket at which later starts are heard was seen"
    assert set(families) == {"AF_UNIX"}
    assert "AF_INET" not in session.calls
