"""One window a library: a program that is started once more hands its files to the first.

Both meet at a local socket, a file or named pipe of this machine, never at an address.
"""

import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader import paths
from reader.jobs.claim import Claim, key_of

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
    """Hears of later starts for a library, which is claimed.

    ``files_handed`` carries the paths a later start was given, perhaps none.
    """

    files_handed = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting_place = paths.meeting_place(key_of(library))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    @Slot()
    def listen(self) -> None:
        """Wait for later starts."""
        QLocalServer.removeServer(self._meeting_place)  # a killed one leaves its file
        if not self._server.listen(self._meeting_place):
            words = self._server.errorString()
            _LOG.warning("Later starts will open windows of their own: %s", words)

    def close(self) -> None:
        """Hear no more of them."""
        self._server.close()

    @Slot()
    def _on_new_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_ready_read(self) -> None:
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


def hand_over(library: Path, files: Sequence[Path], claim: Claim) -> bool:
    """Give files to the first window of a library; false when none answers.

    The claim is taken if the first has ended meanwhile.
    """
    names = tuple(os.fsencode(os.path.abspath(file)) for file in files)  # noqa: PTH100
    token = os.environ.get("XDG_ACTIVATION_TOKEN", os.environ.get("DESKTOP_STARTUP_ID", ""))
    message = msgspec.json.encode(Handed(names, token)) + b"\n"
    socket = _connected(paths.meeting_place(key_of(library)), claim)
    if socket is not None and _is_taken(socket, message):
        return True
    claim.take()
    return False


def _connected(meeting_place: str, claim: Claim) -> QLocalSocket | None:
    """Return a way to the first window once it listens; None when it ended before."""
    give_up_at = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < give_up_at:
        socket = QLocalSocket()
        socket.connectToServer(meeting_place)
        if socket.waitForConnected(_PATIENCE_MILLISECONDS):
            return socket
        if claim.take():
            return None
        time.sleep(_RETRY_SECONDS)  # the first is only just starting
    return None


def _is_taken(socket: QLocalSocket, message: bytes) -> bool:
    """Send a message and return whether the first window says that it has it."""
    socket.write(message)
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MILLISECONDS)
    return answered and bytes(socket.readAll().data()) == _ANSWER
