import gzip
import hashlib
import os
from pathlib import Path

import pytest

from reader.domain.errors import UnreadableFileError
from reader.domain.file_kinds import ARTICLE_SUFFIXES
from reader.importers.registry import importers, read_file

PAGE = (
    "<!doctype html><html lang=en><head><title>Tides</title></head><body><article><h1>Tides</h1>"
    "<p>The sea comes and goes twice a day, and the harbour master writes both down.</p>"
    "<p>He has done so for thirty years, and the books fill a shelf of his office.</p>"
    "</article></body></html>"
)


def test_every_importer_is_found_by_its_own_name():
    assert all(name == importer.name for name, importer in importers().items())


def test_no_two_importers_want_the_same_suffix():
    suffixes = [suffix for importer in importers().values() for suffix in importer.suffixes]

    assert len(suffixes) == len(set(suffixes))


def test_the_window_offers_the_files_that_an_importer_reads():
    suffixes = {suffix for importer in importers().values() for suffix in importer.suffixes}

    assert suffixes == set(ARTICLE_SUFFIXES)


def test_an_article_knows_its_format_and_the_digest_of_its_file(tmp_path):
    path = tmp_path / "tides.html"
    path.write_text(PAGE, encoding="utf-8")

    (article,) = read_file(path)

    assert article.format == "html"
    assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", ["tides", "tides.txt", "tides.pdf"])
def test_a_page_is_recognised_under_any_name(tmp_path, name):
    path = tmp_path / name
    path.write_text(PAGE, encoding="utf-8")

    (article,) = read_file(path)

    assert (article.format, article.title) == ("html", "Tides")


def test_a_packed_page_is_unpacked(tmp_path):
    path = tmp_path / "tides.html.gz"
    path.write_bytes(gzip.compress(PAGE.encode()))

    (article,) = read_file(path)

    assert article.title == "Tides"


def test_text_without_a_suffix_is_plain_text(tmp_path):
    path = tmp_path / "README"
    path.write_text("The harbour is open.\n", encoding="utf-8")

    (article,) = read_file(path)

    assert (article.format, article.text) == ("plain_text", "The harbour is open.")


def test_the_user_may_choose_the_encoding(tmp_path):
    path = tmp_path / "note.txt"
    path.write_bytes("Świnoujście żegluje".encode("cp1250"))

    (article,) = read_file(path, encoding="windows-1250")

    assert (article.text, article.encoding) == ("Świnoujście żegluje", "cp1250")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _nothing_there(path: Path) -> None:
    assert not path.exists()


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(32)) * 64)


def _old_office(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)


def _damaged_gzip(path: Path) -> None:
    path.write_bytes(gzip.compress(PAGE.encode())[:60])


def _blank(path: Path) -> None:
    path.write_bytes(b"  \n\t\r\n  ")


def _byte_order_mark(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf")


@pytest.mark.parametrize(
    "make",
    [
        _empty,
        _folder,
        _pipe,
        _nothing_there,
        _binary,
        _old_office,
        _damaged_gzip,
        _blank,
        _byte_order_mark,
    ],
)
def test_what_is_no_article_is_refused_with_a_hint(tmp_path, make):
    path = tmp_path / "something"
    make(path)

    with pytest.raises(UnreadableFileError) as refused:
        list(read_file(path))

    assert "something" in str(refused.value)
    assert refused.value.hint


def test_a_bomb_of_zeros_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("reader.importers.registry.MAX_FILE", 2**20)
    path = tmp_path / "bomb.txt.gz"
    path.write_bytes(gzip.compress(b"a" * 2**22))

    with pytest.raises(UnreadableFileError, match="larger than 1 MB"):
        list(read_file(path))


@pytest.mark.parametrize("name", ["a\nb.txt", "😀.txt", "\u202egpj.txt", "a\x7fb.txt"])
def test_a_strange_name_makes_a_title_of_one_line(tmp_path, name):
    path = tmp_path / name
    path.write_text("x\n\ny\n", encoding="utf-8")

    (article,) = read_file(path)

    assert article.title.isprintable()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_refused(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_text("words", encoding="utf-8")
    path.chmod(0)

    with pytest.raises(UnreadableFileError, match="may not be read"):
        list(read_file(path))
