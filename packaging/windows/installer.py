"""Makes the installer for Windows: python packaging/windows/installer.py PROGRAM FOLDER.

PROGRAM is what packaging/freeze.py makes on Windows; makensis is of NSIS (https://nsis.sf.net),
which runs on Windows, Linux and macOS. FOLDER gets rubricator-VERSION-setup.exe.
"""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent.parent))

import icons
from project import PROGRAM, run, version

from reader.domain.file_kinds import ARTICLE_SUFFIXES

_SCRIPT = Path(__file__).parent / "rubricator.nsi"
_TYPE = 'WriteRegStr HKCU "${{CLASSES}}\\SupportedTypes" "{}" ""\n'


def make(program: Path, folder: Path) -> Path:
    """Make the installer of a frozen program and return it."""
    output = folder / f"{PROGRAM}-{version()}-setup.exe"
    with TemporaryDirectory() as work:
        icon, types = Path(work) / "rubricator.ico", Path(work) / "types.nsh"
        icons.write_for_windows(icon)
        types.write_text("".join(map(_TYPE.format, ARTICLE_SUFFIXES)), encoding="utf-8")
        names = {
            "PROGRAM": program.resolve(),
            "VERSION": version(),
            "ICON": icon,
            "TYPES": types,
            "OUTPUT": output.resolve(),
        }
        given = (f"-D{name}={value}" for name, value in names.items())
        run("makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, _SCRIPT)
    return output


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("folder", type=Path)
    print(make(**vars(parser.parse_args())))
