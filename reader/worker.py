"""The child process: requests in, answers out, one JSON line each.

Standard output belongs to the answers, so everything else that libraries print goes to standard
error. The process ends when its standard input does, and opens no socket while it lives.
"""

import faulthandler
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from time import process_time
from typing import BinaryIO, Never

from reader import pipelines
from reader.domain.errors import ReaderError
from reader.logs import outline
from reader.protocol import (
    Analyse,
    Analysed,
    Answer,
    ArticleRead,
    Failed,
    Finished,
    Pack,
    Read,
    Request,
    Warm,
    Warmed,
    decode_request,
    encode,
)

FILES_MEMORY_BYTES = 1 << 30
FILES_CPU_SECONDS = 60
NAMES_NICENESS = 10

_Respond = Callable[[Request], Iterator[Answer]]


def main(kind: str) -> None:
    """Answer requests of one kind, "files" or "names", until there are no more."""
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.addaudithook(_refuse_sockets)
    respond = _prepare(kind)
    with suppress(BrokenPipeError), _own_standard_output() as answers:
        for line in iter(sys.stdin.buffer.readline, b""):
            for message in _encoded_answers(respond, decode_request(line)):
                answers.write(message)
                answers.flush()


def _prepare(kind: str) -> _Respond:
    if kind == "files":
        _limit_memory()
        return _respond_about_files
    if kind == "names":
        _stay_in_the_background()
        return _respond_about_names
    message = f"there is no kind of child called {kind!r}"
    raise ValueError(message)


def _refuse_sockets(event: str, _arguments: tuple[object, ...]) -> None:
    # Libraries that could fetch pages come along; one tries a socket as soon as it is imported.
    if event == "socket.__new__":
        raise PermissionError("the child opens no sockets")


def _own_standard_output() -> BinaryIO:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _encoded_answers(respond: _Respond, request: Request) -> Iterator[bytes]:
    """Yield the lines that answer a request; a failure of any kind becomes the last one."""
    try:
        for answer in respond(request):
            yield encode(answer)
        yield encode(Finished(request.id))
    except ReaderError as error:
        yield encode(Failed(request.id, str(error), error.hint))
    except MemoryError:
        yield encode(Failed(request.id, "There was not enough memory for it.", _MEMORY_HINT))
    except Exception as error:  # noqa: BLE001 - answered, and logged by who asked
        words = f"Something unexpected happened: {type(error).__name__}."
        yield encode(Failed(request.id, words, outline=outline(error)))


_MEMORY_HINT = "Split the file into smaller ones and add those."


def _respond_about_files(request: Request) -> Iterator[Answer]:
    match request:
        case Read(id=number, path=path, encoding=encoding):
            from reader.importers.registry import read_file  # noqa: PLC0415

            _limit_cpu_time()
            for article in read_file(Path(path), encoding=encoding):
                yield ArticleRead(number, article)
        case Warm():
            import_module("trafilatura")
        case _:
            _refuse(request)


def _respond_about_names(request: Request) -> Iterator[Answer]:
    from reader.nlp import pipeline  # noqa: PLC0415

    match request:
        case Analyse(id=number, article=article, with_boilerplate=with_boilerplate):
            analysis = pipeline.analyse(
                article, with_boilerplate=with_boilerplate, chosen=request.pipelines
            )
            yield Analysed(number, analysis)
        case Warm(id=number, pipelines=chosen):
            yield Warmed(number, pipeline.warm(chosen), tuple(pipelines.installed()))
        case Pack(draft=draft, output=output):
            from reader.nlp import docbin  # noqa: PLC0415

            docbin.pack(Path(draft), Path(output))
        case _:
            _refuse(request)


def _refuse(request: Request) -> Never:
    message = f"this child does not answer {type(request).__name__}"
    raise ValueError(message)


def _stay_in_the_background() -> None:
    os.environ["OMP_NUM_THREADS"] = "1"
    if hasattr(os, "nice"):
        os.nice(NAMES_NICENESS)


def _limit_memory() -> None:
    _limit("RLIMIT_AS", FILES_MEMORY_BYTES)


def _limit_cpu_time() -> None:
    """Let the process die when the file now asked for takes too much computing."""
    _limit("RLIMIT_CPU", int(process_time()) + FILES_CPU_SECONDS)


def _limit(name: str, wanted: int) -> None:
    """Let the system grant the process no more than this, or less where it never granted more."""
    with suppress(ModuleNotFoundError):  # Windows has no such limits
        import resource  # noqa: PLC0415

        limit = getattr(resource, name)
        _, most = resource.getrlimit(limit)
        soft = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        # macOS takes no limit of memory, https://github.com/python/cpython/issues/78783.
        with suppress(OSError, ValueError):
            resource.setrlimit(limit, (soft, most))
