import os
import shutil
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

import pytest
from helpers.outside import sample_article
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader import paths, settings
from reader.app import Application, Opening
from reader.store.library import Library
from reader.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Many programs are started: they find their modules compiled, as they do where they are installed.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

PATIENCE_MILLISECONDS = 120_000
MOST_WORKERS = 4
"""Each takes more than half a gigabyte; a container shows more processors than it may use."""
# The same examples every time, in whatever time they take: what is found by chance fails by chance.
hypothesis_settings.register_profile(
    "same",
    hypothesis_settings.get_profile("ci"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
hypothesis_settings.load_profile("same")
STUB_CHILD = (sys.executable, str(Path(__file__).parent / "helpers" / "stub_child.py"))


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> Generator[None, int, int]:
    """Measure with nothing beside it, build once, and let some few tests start at once."""
    workers = yield
    runs_alone = config.option.markexpr in {"benchmark", "million", "package"}
    has_few = any("::" in argument or argument.endswith(".py") for argument in config.args)
    return 0 if runs_alone or has_few else min(workers, MOST_WORKERS)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings, library, cache and log of every test in a folder of its own."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def _nothing_on_the_screen() -> Iterator[None]:
    """Delete what a test has closed: else it is dressed again and again, and keeps its menus open.

    Nothing is deleted later while no event loop runs, as between two tests.
    """
    yield
    if isinstance(application := QApplication.instance(), QApplication):
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        left = [widget for widget in application.topLevelWidgets() if widget.isVisible()]
        assert not left, f"widgets that outlived the test: {left}"


@pytest.fixture
def qtbot(qtbot):
    """The robot of pytest-qt with the patience that a busy machine needs."""
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE_MILLISECONDS)
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE_MILLISECONDS)
    qtbot.waitCallback = partial(qtbot.waitCallback, timeout=PATIENCE_MILLISECONDS)
    return qtbot


@pytest.fixture
def sample() -> Path:
    """The first real article."""
    return sample_article()


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of nothing, made once: all its migrations take longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "library.sqlite3"
    Library.open(path).close()
    return path


@pytest.fixture(scope="session")
def new_library(empty_library: Path) -> Callable[[Path], Library]:
    """Open a library of nothing at a place where none is."""
    return lambda path: Library.open(Path(shutil.copy(empty_library, path)))


@pytest.fixture
def program(qtbot, tmp_path: Path, empty_library: Path) -> Iterator[Callable]:
    """Start the whole program on a library of this test; every call is another start.

    Its user was welcomed before, unless the test says otherwise or has settings of its own.
    """
    running = []

    def start(
        *files: Path,
        child=STUB_CHILD,
        reads=None,
        names=None,
        backup=None,
        opens=True,
        welcomed=True,
        library="library",
    ) -> Application:
        if welcomed and not paths.settings_file().exists():
            settings.save(settings.Settings(welcomed=True))
        path = tmp_path / f"{library}.sqlite3"
        if backup is None and not path.exists():
            shutil.copy(empty_library, path)
        application = Application(
            MainWindow(),
            Opening(path, files, backup),
            files_command=child if reads is None else reads,
            names_command=child if names is None else names,
        )
        running.append(application)
        come = application.ready if opens else application.unopened
        with qtbot.waitSignal(come):
            application.start()
        if opens:
            # Offscreen, no window gets the focus back from a dialog, as that of a slow opening.
            application.window.activateWindow()
        return application

    yield start
    for application in reversed(running):
        application.window.close()
        application.stop()
        application.window.deleteLater()
        application.deleteLater()
    left = [thread.name for thread in threading.enumerate() if thread.name != "MainThread"]
    assert not left, f"threads that outlived the program: {left}"


@pytest.fixture
def article_file(tmp_path: Path) -> Callable:
    """Write an article for the stub child: the first line is its title."""

    def write(text: str, name: str = "article.txt") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
