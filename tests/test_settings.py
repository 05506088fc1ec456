from pathlib import Path

import pytest

from reader import paths, settings
from reader.domain.entity import Label
from reader.domain.errors import ReaderError
from reader.domain.highlight import Colour
from reader.settings import ParagraphStyle, ReadingFace, ReadingStyle, Settings, SettingsError


@pytest.fixture
def settings_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "config" / "settings.json"
    monkeypatch.setattr(paths, "settings_file", lambda: file)
    return file


@pytest.fixture
def told() -> list[ReaderError]:
    return []


def test_the_first_start_has_the_first_settings(settings_file, told):
    assert settings.load(told.append) == Settings()
    assert told == []
    assert not settings_file.exists()


def test_what_is_saved_comes_back(settings_file, told):
    chosen = Settings(
        theme="dark",
        collapsed_labels=frozenset({Label.LAW}),
        zoom=1.25,
        last_colour=Colour.PINK,
        reading=ReadingStyle(ReadingFace.CLEAR, 1.4, 50, ParagraphStyle.INDENTED),
    )

    settings.save(chosen)

    assert settings.load(told.append) == chosen
    assert [file.name for file in settings_file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b"{", b'{"theme": "\xff"}', b'{"zoom": "much"}', b"\xff\xfe"])
def test_settings_that_make_no_sense_are_kept_beside_and_told(settings_file, told, damage):
    settings_file.parent.mkdir()
    settings_file.write_bytes(damage)

    assert settings.load(told.append) == Settings()
    assert [error.hint for error in told] == [
        f"The damaged file is kept as {settings_file.with_suffix('.broken.json')}."
    ]
    assert settings_file.with_suffix(".broken.json").read_bytes() == damage


def test_settings_of_a_newer_version_keep_what_is_known(settings_file, told):
    settings_file.parent.mkdir()
    settings_file.write_text('{"theme": "sepia", "thoughts": 3}')

    assert settings.load(told.append) == Settings(theme="sepia")
    assert told == []


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b'{"zoom": "large"}',
        b'{"last_colour": "mauve"}',
        b'{"reading": {"column": 5000}}',
        b"\xff\xfe\x00",
    ],
)
def test_a_damaged_file_is_kept_aside_and_told(settings_file, told, damage):
    settings_file.parent.mkdir()
    settings_file.write_bytes(damage)

    assert settings.load(told.append) == Settings()

    kept = settings_file.with_name("settings.broken.json")
    assert kept.read_bytes() == damage
    assert [type(error) for error in told] == [SettingsError]
    assert str(kept) in told[0].hint
    assert settings.load(told.append) == Settings()
    assert len(told) == 1


def test_a_place_that_cannot_be_written_is_an_error_for_the_user(settings_file):
    settings_file.parent.write_text("a file where the folder should be")

    with pytest.raises(SettingsError, match="could not be stored"):
        settings.save(Settings())
