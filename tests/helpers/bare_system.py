"""A Debian with nothing in it but what every Debian has, in a folder that programs take for /."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

_NEEDED = ("debootstrap", "unshare", "chroot", "tar", "apt-get")
# What is mounted is gone with the process that it was mounted for.
_INSIDE = """
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for folder in $SHARED; do mkdir -p "$root$folder"; mount --bind "$folder" "$root$folder"; done
exec chroot "$root" "$@"
"""


def missing() -> str:
    """Return what this machine lacks for a bare system, or nothing."""
    if os.geteuid() != 0:
        return "only root can change what programs take for /"
    for program in _NEEDED:
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return ""


class BareSystem:
    """The system in a folder; ``shared`` are folders of this machine that it has, too."""

    def __init__(self, root: Path, shared: Sequence[Path] = ()) -> None:
        self.root = root
        self._shared = shared
        kept = Path(tempfile.gettempdir()) / f"rubricator-bare-{_codename()}.tar"
        root.mkdir()
        if not kept.exists():
            _bootstrap(root)
            subprocess.run(["tar", "-C", root, "-cf", f"{kept}.part", "."], check=True)
            Path(f"{kept}.part").rename(kept)
        else:
            subprocess.run(["tar", "-C", root, "-xf", kept], check=True)

    def run(self, *command: str, **environment: str) -> str:
        """Run a command in the system, and return what it prints."""
        done = subprocess.run(
            self._inside(command),
            env=self._environment(environment),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout

    def start(self, *command: str, **environment: str) -> "subprocess.Popen[bytes]":
        """Start a command in the system that has no network, and return its process."""
        inside = self._inside(command, "--net")
        return subprocess.Popen(inside, env=self._environment(environment))

    def install(self, *packages: str) -> None:
        """Install packages with what they depend on, and nothing that they recommend."""
        options = ("-q", "-y", "-o", "APT::Sandbox::User=root", "--no-install-recommends")
        self.run("apt-get", "install", *options, *packages)

    def files(self) -> set[str]:
        """Return what is there, without what apt, dpkg and users keep."""
        kept = ("./var/", "./root/", "./tmp/", "./proc/", "./dev/", "./run/")
        found = subprocess.run(
            ["find", ".", "-xdev"], cwd=self.root, stdout=subprocess.PIPE, text=True, check=True
        )
        return {line for line in found.stdout.splitlines() if not line.startswith(kept)}

    def _inside(self, command: Sequence[str], *options: str) -> list[str]:
        shell = ("sh", "-ec", _INSIDE, "sh", str(self.root))
        return ["unshare", "--mount", *options, *shell, *command]

    def _environment(self, changes: dict[str, str]) -> dict[str, str]:
        return {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "SHARED": " ".join(map(str, self._shared)),
            **changes,
        }


def _bootstrap(root: Path) -> None:
    codename = _codename()
    of_system = ("Created-By: Packages", f"Codename: {codename}")
    mirrors = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", *of_system],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    mirror = mirrors.stdout.split()[0]
    subprocess.run(["debootstrap", "--variant=minbase", codename, root, mirror], check=True)


def _codename() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)["VERSION_CODENAME"]
