"""What is put on the clipboard."""

from PySide6.QtCore import QMimeData, QStringListModel


def fresh_data() -> QMimeData:
    """Return an empty parcel for the clipboard.

    The clipboard deletes what it holds after Python has ended, and one of Python's own would take
    the program down with it; so Qt makes this one, and it is emptied.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
