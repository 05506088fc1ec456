"""A path to look at and to copy."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit


class PathField(QLineEdit):
    """A line that cannot be changed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)

    def show_path(self, path: Path) -> None:
        """Show a path from its beginning."""
        self.setText(str(path))
        self.setCursorPosition(0)
