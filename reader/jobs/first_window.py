"""One window a library: a program that is started once more hands its files to the first.

Both meet at a local socket, a file or named pipe of this machine, never at an address.
"""

import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from reader import paths

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

PATIENCE_SECONDS = 60.0
"""How long a start waits for the first window to listen, and then to answer, before it opens one of
its own: on a busy machine both take long, and two windows of one library are what nobody wants."""

_ANSWER = b"shown\n"
_RETRY_SECONDS = 0.05
_PATIENCE_MILLISECONDS = int(PATIENCE_SECONDS * 1_000)
_LOG = logging.getLogger(__name__)


class Handed(msgspec.Struct, frozen=True):
    """What a start hands over: files, and the desktop's leave to come to the front."""

    files: tuple[bytes, ...] = ()
    token: str = ""


class FirstWindow(QObject):
    """Claims a library for a window, and hears of later starts.

    ``files_handed`` carries the paths a later start was given, perhaps none.
    """

    files_handed = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        key = paths.key_of(library)
        self._meeting_place = paths.meeting_place(key)
        self._lock = QLockFile(str(paths.runtime() / f"{key}.lock"))
        self._lock.setStaleLockTime(0)  # a dead process is noticed, a long life is no fault
        # Imported by the one who listens: a first paint does not wait for it.
        self._server: QObject | None = None

    def claim(self) -> bool:
        """Return whether this is the first window of the library; nobody else is while it lives."""
        paths.runtime().mkdir(mode=0o700, parents=True, exist_ok=True)
        return (
            self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError
        )

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give files to the first window of the library; false when none answers."""
        names = tuple(os.fsencode(os.path.abspath(file)) for file in files)  # noqa: PTH100
        token = os.environ.get("XDG_ACTIVATION_TOKEN", os.environ.get("DESKTOP_STARTUP_ID", ""))
        message = msgspec.json.encode(Handed(names, token)) + b"\n"
        socket = self._connected()
        if socket is not None and _is_taken(socket, message):
            return True
        self.claim()  # the first may have ended meanwhile
        return False

    @Slot()
    def listen(self) -> None:
        """Wait for later starts."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(self._meeting_place)  # a killed one leaves its file
        if not server.listen(self._meeting_place):
            _LOG.warning("Later starts will open windows of their own: %s", server.errorString())
        self._server = server

    def close(self) -> None:
        """Let another window be the first."""
        if self._server is not None:
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _connected(self) -> "QLocalSocket | None":
        """Return a way to the first window once it listens; None when it ended before."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        give_up_at = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < give_up_at:
            socket = QLocalSocket()
            socket.connectToServer(self._meeting_place)
            if socket.waitForConnected(_PATIENCE_MILLISECONDS):
                return socket
            if self.claim():
                return None
            time.sleep(_RETRY_SECONDS)  # the first is only just starting
        return None

    @Slot()
    def _on_new_connection(self) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        if isinstance(self._server, QLocalServer):
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_ready_read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or not socket.canReadLine():
            return
        try:
            handed = msgspec.json.decode(bytes(socket.readLine().data()), type=Handed)
        except msgspec.DecodeError as error:
            _LOG.warning("A later start could not be understood: %s", error)
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        if handed.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = handed.token  # Qt gives it to the desktop
        self.files_handed.emit(tuple(Path(os.fsdecode(name)) for name in handed.files))


def _is_taken(socket: "QLocalSocket", message: bytes) -> bool:
    """Send a message and return whether the first window says that it has it."""
    socket.write(message)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MILLISECONDS)
    return answered and bytes(socket.readAll().data()) == _ANSWER
