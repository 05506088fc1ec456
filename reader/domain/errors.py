"""Errors that users should read about; everything else is a bug."""


class ReaderError(Exception):
    """Something went wrong that the user should read about.

    ``hint`` says what to do next, in one sentence.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UnreadableFileError(ReaderError):
    """The file could not be turned into an article."""


class AnalysisError(ReaderError):
    """The names of an article could not be found."""


class LibraryError(ReaderError):
    """The library could not be opened, read or written."""


class CancelledError(ReaderError):
    """What was under way ended because the user wished it, or the program ends."""


class SearchError(ReaderError):
    """The words of a search could not be understood."""


class QueryError(SearchError):
    """A query makes no sense between two of its offsets, ``start`` and ``end``."""

    def __init__(self, message: str, start: int, end: int, *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.start = start
        self.end = end


class DecisionError(ReaderError):
    """A decision about names makes no sense, or a file of them could not be understood."""


class ExportError(ReaderError):
    """The file could not be written."""


class ChildDiedError(ReaderError):
    """The child process ended in the middle of a request."""


class ChildTimeoutError(ChildDiedError):
    """The child process did not answer in time and was ended."""


class ChildClosedError(ReaderError):
    """The program ends, and its child with it; what was asked waits for the next start."""


class ClippingsError(ReaderError):
    """A file of highlights from elsewhere could not be understood."""
