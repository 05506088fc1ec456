from reader.app import Application, Opening
from reader.ui.main_window import MainWindow


def test_the_window_is_painted_before_the_library_is_opened(qtbot, tmp_path):
    application = Application(MainWindow(), Opening(tmp_path / "library.sqlite3"))
    told = []
    application.window.painted.connect(lambda: told.append("painted"))
    application.ready.connect(lambda: told.append("opened"))

    with qtbot.waitSignal(application.ready):
        application.start()

    # Another thread tells of the opening: who hears it last may do so after all is ready.
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["painted", "opened"]
    application.window.close()
    application.stop()


def test_a_program_that_is_stopped_before_it_is_ready_ends_all_the_same(qtbot, tmp_path):
    application = Application(MainWindow(), Opening(tmp_path / "library.sqlite3"))
    qtbot.addWidget(application.window)

    application.start()
    application.stop()

    assert application.desk is None
