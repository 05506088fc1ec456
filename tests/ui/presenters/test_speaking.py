import pytest

from reader.ui.text.voice import Voice, can_speak

pytestmark = pytest.mark.qt_log_ignore("pipewire", extend=True)


def test_the_commands_are_there_where_something_can_speak(program):
    commands = program().window.commands

    assert commands["read_aloud"].isVisible() == can_speak()
    assert commands["stop_reading"].isVisible() == can_speak()


def test_an_article_is_read_aloud_by_keys(program, qtbot, article_file):
    pytest.importorskip("PySide6.QtTextToSpeech", reason="Qt's text-to-speech is not installed")
    application = program(article_file("A Title\nFirst of all. And then."))
    window, desk = application.window, application.desk
    desk.speaking._voice = Voice("mock", desk.speaking)
    qtbot.waitUntil(lambda: window.text.article() is not None)

    window.commands["read_aloud"].trigger()

    aloud = window.text.aloud
    assert aloud.is_reading
    assert window.commands["stop_reading"].isEnabled()
    window.commands["stop_reading"].trigger()
    assert not aloud.is_reading
    assert not window.commands["stop_reading"].isEnabled()
