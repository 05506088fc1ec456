"""Starts the child process from outside, asks it, and survives its death.

There are two children of the same kind: ``files`` reads strangers' files under limits, ``names``
holds the model. Each answers one request at a time, over its standard input and output.
"""

import logging
import os
import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from time import monotonic
from types import MappingProxyType

import msgspec

from reader import protocol
from reader.domain.article import ImportedArticle
from reader.domain.entity import Analysis
from reader.domain.errors import (
    AnalysisError,
    ChildClosedError,
    ChildDiedError,
    ChildTimeoutError,
    ExportError,
    ReaderError,
    UnreadableFileError,
)

# What computes without end is ended by its processor time; these are for what waits without end,
# and far above what a child of little priority needs on a machine that is busy with other things.
READ_SECONDS = 120.0
WARM_SECONDS = 600.0
ANALYSE_CHARACTERS_PER_SECOND = 2_000
PACK_BYTES_PER_SECOND = 20_000

_CRASH = b"Fatal Python error"
_CRASH_LINES = 100
_LAST_WORDS_SECONDS = 10.0
_LOG = logging.getLogger(__name__)


class ChildKind(StrEnum):
    """What a child is for."""

    FILES = "files"
    NAMES = "names"


def worker_command(kind: ChildKind) -> tuple[str, ...]:
    """Return the command that starts a child of this program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker", kind)
    # -P keeps a folder named "reader" in the working directory from being run instead of ours.
    return (sys.executable, "-P", "-m", "reader", "--worker", kind)


class Child:
    """A child process that is started on first need and again after every death.

    ``pipelines`` are the sources of those chosen in place of the usual ones, by language. One
    thread asks at a time; ``close`` may be called from any thread and ends a request in flight.
    """

    def __init__(
        self,
        kind: ChildKind,
        command: Sequence[str] = (),
        pipelines: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._kind = kind
        self._pipelines = dict(pipelines)
        self._command = tuple(command) or worker_command(kind)
        self._process: _Process | None = None
        self._last_id = 0
        self._closed = False
        self._lock = threading.Lock()

    def warm(self) -> protocol.Warmed:
        """Let the process load what every request needs, and return its models."""
        request = protocol.Warm(self._next_id(), self._pipelines)
        warmed = protocol.Warmed(request.id)
        for answer in self._ask(request, WARM_SECONDS, ReaderError):
            if isinstance(answer, protocol.Warmed):
                warmed = answer
        return warmed

    def read(self, path: Path, encoding: str = "") -> Iterator[ImportedArticle]:
        """Yield the articles of a file; raises ``UnreadableFileError`` or ``ChildDiedError``."""
        request = protocol.Read(self._next_id(), os.path.abspath(path), encoding)  # noqa: PTH100
        for answer in self._ask(request, READ_SECONDS, UnreadableFileError):
            if isinstance(answer, protocol.ArticleRead):
                yield answer.article

    def analyse(self, article: ImportedArticle, *, with_boilerplate: bool = False) -> Analysis:
        """Return the names in an article; raises ``AnalysisError`` or ``ChildDiedError``."""
        request = protocol.Analyse(
            self._next_id(), replace(article, images=()), with_boilerplate, self._pipelines
        )
        seconds = WARM_SECONDS + len(article.text) / ANALYSE_CHARACTERS_PER_SECOND
        answers = list(self._ask(request, seconds, AnalysisError))
        match answers:
            case [protocol.Analysed(analysis=analysis)]:
                return analysis
        raise AnalysisError("The names in the article could not be found.")

    def pack(self, draft: Path, output: Path) -> None:
        """Make a spaCy DocBin of a draft; raises ``ExportError`` or ``ChildDiedError``."""
        request = protocol.Pack(self._next_id(), str(draft), str(output))
        seconds = WARM_SECONDS + draft.stat().st_size / PACK_BYTES_PER_SECOND
        for _ in self._ask(request, seconds, ExportError):
            continue

    def close(self) -> None:
        """End the process; every request from now on raises ``ChildClosedError``."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def _next_id(self) -> int:
        self._last_id += 1
        return self._last_id

    def _ask(
        self, request: protocol.Request, seconds: float, failure: type[ReaderError]
    ) -> Iterator[protocol.Answer]:
        """Yield the answers to a request but for the one that ends it."""
        process = self._running()
        finished = False
        try:
            process.send(protocol.encode(request))
            deadline = monotonic() + seconds
            while True:
                answer = self._receive(process, deadline, seconds)
                if answer.id != request.id:
                    continue
                if isinstance(answer, protocol.Failed):
                    finished = True
                    if answer.outline:
                        _LOG.error("A bug in the %s child:\n%s", self._kind, answer.outline)
                    raise failure(answer.message, hint=answer.hint)
                if isinstance(answer, protocol.Finished):
                    finished = True
                    return
                yield answer
        finally:
            if not finished:
                self._discard(process)

    def _running(self) -> "_Process":
        with self._lock:
            if self._closed:
                raise ChildClosedError("The program is closing.")
            if self._process is None:
                self._process = _Process(self._kind, self._command)
            return self._process

    def _discard(self, process: "_Process") -> None:
        with self._lock:
            process.kill()
            self._process = None

    def _receive(self, process: "_Process", deadline: float, seconds: float) -> protocol.Answer:
        try:
            line = process.receive(max(0.0, deadline - monotonic()))
        except queue.Empty:
            raise ChildTimeoutError(
                f"It took longer than {seconds:.0f} seconds.",
                hint="The file may be damaged or made to be slow. Try again, or open it elsewhere.",
            ) from None
        if line is None and self._closed:
            raise ChildClosedError("The program is closing.")
        if line is None:
            _LOG.info("The %s child ended: %s%s", self._kind, process.ending(), process.crash())
            raise ChildDiedError(
                f"The background process ended in the middle of its work ({process.ending()}).",
                hint="The file may be damaged or too large. Try again, or open it elsewhere.",
            )
        try:
            return protocol.decode_answer(line)
        except msgspec.DecodeError as error:
            raise ChildDiedError(f"The background process gave no answer: {error}.") from error


class _Process:
    """A running child, requests and answers in queues; None in a queue is its end."""

    def __init__(self, kind: ChildKind, command: Sequence[str]) -> None:
        self._popen = subprocess.Popen(  # noqa: S603 - our own command
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._requests: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._crash: deque[bytes] = deque(maxlen=_CRASH_LINES)
        self._errors = threading.Thread(target=self._read_errors, name=f"{kind} errors")
        self._threads = (
            threading.Thread(target=self._write_requests, name=f"{kind} requests"),
            threading.Thread(target=self._read_answers, name=f"{kind} answers"),
            self._errors,
        )
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    def send(self, line: bytes) -> None:
        """Let a request be written; one that nobody reads shows when its answer does not come."""
        self._requests.put(line)

    def receive(self, seconds: float) -> bytes | None:
        """Return the next line, or None when there will be no more; raises ``queue.Empty``."""
        return self._answers.get(timeout=seconds)

    def kill(self) -> None:
        """End the process at once and wait until it is gone."""
        self._popen.kill()
        self._popen.wait()
        self._requests.put(None)
        for thread in self._threads:
            thread.join()
        for stream in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            with suppress(OSError):  # what was still buffered has nowhere to go
                if stream is not None:
                    stream.close()

    def ending(self) -> str:
        """Return in words how the process ended."""
        code = self._popen.wait()
        return f"signal {-code}" if code < 0 else f"exit code {code}"

    def crash(self) -> str:
        """Return where in the code the process crashed, if it did."""
        self._errors.join(timeout=_LAST_WORDS_SECONDS)
        return "".join(f"\n{line.decode(errors='replace').rstrip()}" for line in self._crash)

    def _write_requests(self) -> None:
        """Write in a thread of its own: the pipe to a child that does not read it is soon full."""
        stdin = self._popen.stdin
        while stdin is not None and (line := self._requests.get()) is not None:
            try:
                stdin.write(line)
                stdin.flush()
            except OSError as error:
                _LOG.warning("The child took no request: %s", error)

    def _read_answers(self) -> None:
        if self._popen.stdout is not None:
            for line in self._popen.stdout:
                self._answers.put(line)
        self._answers.put(None)

    def _read_errors(self) -> None:
        """Keep what Python says of a crash; the libraries' own words may be those of an article."""
        if self._popen.stderr is not None:
            for line in self._popen.stderr:
                if self._crash or line.startswith(_CRASH):
                    self._crash.append(line)
