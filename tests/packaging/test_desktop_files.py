import shutil
import subprocess
from configparser import ConfigParser
from fnmatch import fnmatch
from pathlib import Path

import pytest
from helpers.scripts import FOLDER
from lxml import etree

from reader.domain.file_kinds import ARTICLE_SUFFIXES

DESKTOP = FOLDER / "desktop"
SYSTEM_TYPES = Path("/usr/share/mime/globs2")
# Such files hold articles among much else, so that a double click is not for this program.
ANYTHING = {".zip", ".xml", ".json", ".log"}


def test_every_kind_of_file_that_holds_articles_is_opened_by_its_type():
    if not SYSTEM_TYPES.exists():
        pytest.skip("shared-mime-info is not installed")
    entry = ConfigParser(interpolation=None)
    entry.read(DESKTOP / "rubricator.desktop", encoding="utf-8")
    opened = set(entry["Desktop Entry"]["MimeType"].rstrip(";").split(";"))
    lines = (line.split(":") for line in SYSTEM_TYPES.read_text("utf-8").splitlines()[2:])
    types = [(mime, glob) for _, mime, glob, *_ in lines if not mime.startswith("#")]
    types += [
        (mime.get("type"), glob.get("pattern"))
        for mime in etree.parse(DESKTOP / "rubricator.mime.xml").iterfind("{*}mime-type")
        for glob in mime.iterfind("{*}glob")
    ]

    unopened = {
        suffix
        for suffix in set(ARTICLE_SUFFIXES) - ANYTHING
        if not any(fnmatch(f"article{suffix}", glob) and mime in opened for mime, glob in types)
    }

    assert unopened == set()


@pytest.mark.parametrize(
    ("command", "pattern"),
    [
        (("desktop-file-validate",), "*.desktop"),
        (("appstreamcli", "validate", "--no-net"), "*.metainfo.xml"),
    ],
)
def test_the_desktop_s_own_checks_find_nothing(tmp_path, command, pattern):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    (path,) = DESKTOP.glob(pattern)
    filled = path.read_text("utf-8")
    for name, value in {
        "IDENTIFIER": "org.example.reader",
        "VERSION": "1.0.0",
        "DATE": "2026-01-01",
    }.items():
        filled = filled.replace(f"@{name}@", value)
    # Its name says of which program it is, too.
    named = tmp_path / path.name.replace("rubricator.metainfo", "org.example.reader.metainfo")
    named.write_text(filled, encoding="utf-8")

    done = subprocess.run([*command, named], check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr
