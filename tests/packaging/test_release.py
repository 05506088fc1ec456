import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from helpers.scripts import FOLDER

ROOT = FOLDER.parent


@pytest.fixture
def clone(tmp_path) -> Path:
    """A clean clone of the sources."""
    if not (ROOT / ".git").exists():
        pytest.skip("the sources are not under version control")
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--shared", ROOT, clone], check=True)
    for name, value in (("user.name", "Tests"), ("user.email", "tests@localhost")):
        subprocess.run(["git", "-C", clone, "config", name, value], check=True)
    return clone


@pytest.fixture
def keys():
    """A folder for keys with a short name: that of a socket in it has no more than 107 bytes."""
    with tempfile.TemporaryDirectory() as folder:
        yield folder
        subprocess.run(["gpgconf", "--homedir", folder, "--kill", "all"], check=True)


def within(clone, code, **environment):
    """Run some lines beside the clone's scripts."""
    return subprocess.run(
        [sys.executable, "-c", f"from pathlib import Path; import release; {code}"],
        cwd=clone / "packaging",
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        check=False,
        capture_output=True,
        text=True,
    )


def released(clone, version):
    """Try to release the clone, which fails before anything is built."""
    script = clone / "packaging" / "release.py"
    return subprocess.run(
        [sys.executable, "-B", script, version], check=False, capture_output=True, text=True
    )


def test_what_is_in_no_state_to_be_released_is_refused_with_its_reason(clone):
    assert "no version" in released(clone, "next").stderr

    subprocess.run(["git", "-C", clone, "tag", "v7.0.0"], check=True)
    assert "already" in released(clone, "7.0.0").stderr

    (clone / "new.txt").write_text("new", encoding="utf-8")
    refused = released(clone, "7.1.0")
    assert "not committed" in refused.stderr
    assert refused.returncode == 1


def test_the_version_stands_in_the_package_and_above_what_is_new_in_the_changelog(clone):
    done = within(clone, "news = release.notes_of('## Unreleased'); release.set_version('7.0.0'); "
                  "assert news; assert release.notes_of('## 7.0.0 - 2') == news; "
                  "print(release.version())")  # fmt: skip

    assert done.stdout == "7.0.0\n", done.stderr
    log = ["git", "-C", clone, "log", "-1", "--format=%s", "--stat"]
    written = subprocess.run(log, check=True, capture_output=True, text=True).stdout
    assert written.startswith("Release 7.0.0\n")
    assert "2 files changed" in written


@pytest.mark.skipif(shutil.which("gpg") is None, reason="gpg is not installed")
def test_every_file_has_its_digest_and_a_key_signs_them_and_the_tag(clone, tmp_path, keys):
    files = tmp_path / "files"
    files.mkdir()
    for name in ("rubricator.deb", "rubricator.whl"):
        (files / name).write_bytes(name.encode())
    code = f"key = release.sign(release.write_digests(Path({str(files)!r}))); print(key); "

    unsigned = within(clone, f"{code} release.tag('7.0.0', key)", GNUPGHOME=str(keys))
    assert unsigned.stdout == "None\n", unsigned.stderr
    assert not (files / "SHA256SUMS.asc").exists()

    # Not of the committer's address: who commits and who signs may be called otherwise.
    key = ["gpg", "--homedir", keys, "--batch", "--passphrase", "", "--quick-generate-key"]
    subprocess.run([*key, "releases@localhost", "ed25519"], check=True, capture_output=True)
    signed = within(clone, f"{code} release.tag('7.1.0', key)", GNUPGHOME=str(keys))
    verify = ["gpg", "--homedir", keys, "--verify", files / "SHA256SUMS.asc", files / "SHA256SUMS"]
    subprocess.run(verify, check=True, capture_output=True)
    verify_tag = ["git", "-C", clone, "tag", "--verify", "v7.1.0"]
    subprocess.run(
        verify_tag, check=True, capture_output=True, env={**os.environ, "GNUPGHOME": str(keys)}
    )
    assert len(signed.stdout.strip()) == 40, signed.stderr
    tags = subprocess.run(["git", "-C", clone, "tag"], check=True, capture_output=True, text=True)
    assert tags.stdout == "v7.0.0\nv7.1.0\n"
    listed = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"],
        cwd=files,
        check=True,
        capture_output=True,
        text=True,
    )
    assert listed.stdout == "rubricator.deb: OK\nrubricator.whl: OK\n"
