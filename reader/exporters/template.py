"""Highlights through a template of the user's own, in Jinja.

https://jinja.palletsprojects.com/. A template is a stranger's file: it runs in Jinja's sandbox,
sees plain values and nothing of the program, and every turn of every loop looks at the clock.
"""

import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer
from typing_extensions import override

from reader.domain.errors import ExportError
from reader.domain.highlight import Highlight
from reader.exporters import commonmark
from reader.exporters.registry import Exporter, MarkedArticle
from reader.exporters.yaml_text import quoted

ENDING = ".j2"
_MARKUP = frozenset({".html", ".htm", ".xhtml", ".xml"})
_LARGEST_PRODUCT = 1_000_000
# Seconds that the template may take from one highlight to the next.
_PATIENCE = 10.0
_HINT = "Correct the template; the one that comes with the program shows how it is done."


@dataclass(frozen=True, slots=True)
class TemplateHighlight:
    """What a template sees of a highlight."""

    id: str
    quote: str
    note: str
    tags: tuple[str, ...]
    colour: str
    meaning: str
    state: str
    paragraph: int
    start: int
    end: int
    prefix: str
    suffix: str
    sha256: str
    created: datetime
    changed: datetime


@dataclass(frozen=True, slots=True)
class TemplateArticle:
    """What a template sees of an article; its highlights may be gone through again."""

    title: str
    byline: str
    site: str
    published: str
    language: str
    url: str
    path: str
    source: str
    citation: str
    sha256: str
    note: str
    added: datetime
    highlights: Iterable[TemplateHighlight]


class TemplateExporter(Exporter):
    """Writes what a template makes of ``articles``.

    The name of its file ends in that of the files it makes, and ``.j2``.
    """

    def __init__(self, path: Path) -> None:
        made = path.with_suffix("") if path.suffix == ENDING else path
        self.title = path.name
        self.suffix = made.suffix or ".txt"
        self._path = path

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        clock = _Clock()
        environment = _Environment(clock, has_markup=self.suffix in _MARKUP)
        try:
            template = environment.from_string(self._source())
            for piece in template.generate(articles=_Articles(articles, clock)):
                file.write(piece.encode(errors="replace"))
        except TemplateSyntaxError as error:
            raise self._wrong(error.lineno, error.message or "") from error
        except _FAULTS as error:
            raise self._wrong(_line_of(error), str(error)) from error

    def _source(self) -> str:
        try:
            return self._path.read_text(encoding="utf-8")
        except OSError as error:
            raise ExportError(
                f"The template {self._path} cannot be read: {error.strerror}.",
                hint="Choose another template.",
            ) from error
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise self._wrong(line, "it is not UTF-8") from error

    def _wrong(self, line: int, problem: str) -> ExportError:
        return ExportError(f"The template {self._path}, line {line}: {problem}.", hint=_HINT)


# What an expression of a template can raise.
_FAULTS = (
    *(TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError),
    *(ValueError, MemoryError),
)


class _Clock:
    """Ends a template that takes too long for one highlight."""

    def __init__(self) -> None:
        self._furthest = 0
        self._wound = time.monotonic()

    def passed(self, number: int) -> None:
        """Give the template more time when it comes to a highlight that it has not seen."""
        if number > self._furthest:
            self._furthest = number
            self._wound = time.monotonic()

    def watched(self, items: Iterable[Any]) -> Iterator[Any]:
        """Yield items until the time is over."""
        for item in items:
            if time.monotonic() - self._wound > _PATIENCE:
                message = f"it takes longer than {_PATIENCE:.0f} seconds and was ended"
                raise TemplateError(message)
            yield item


class _Loops(NodeTransformer):
    """Lets every loop of a template be watched."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 - Jinja's name
        """Put the clock around what a loop goes through."""
        self.generic_visit(node)
        node.iter = nodes.Filter(node.iter, "watched", [], [], None, None, lineno=node.lineno)
        return node


class _Environment(SandboxedEnvironment):
    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, clock: _Clock, *, has_markup: bool) -> None:
        super().__init__(
            autoescape=has_markup,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.filters |= {
            "watched": clock.watched,
            "markdown": commonmark.line,
            "markdown_quote": commonmark.quotation,
            "markdown_text": _markdown_text,
            "yaml": quoted,
        }

    @override
    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed: nodes.Template = _Loops().visit(super()._parse(source, name, filename))
        return parsed

    @override
    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "**" or _size(left) * _size(right) > _LARGEST_PRODUCT:
            message = f"{operator} makes something too large"
            raise TemplateError(message)
        return super().call_binop(context, operator, left, right)


def _size(value: object) -> int:
    if isinstance(value, str | list | tuple):
        return len(value)
    return abs(int(value)) if isinstance(value, int | float) else 1


class _Articles:
    """The articles as a template sees them."""

    def __init__(self, articles: Iterable[MarkedArticle], clock: _Clock) -> None:
        self._articles = articles
        self._clock = clock

    def __iter__(self) -> Iterator[TemplateArticle]:
        passed = 0

        def tell() -> None:
            nonlocal passed
            passed += 1
            self._clock.passed(passed)

        for marked in self._articles:
            yield _article(marked, tell)


class _Highlights:
    """The highlights of an article as a template sees them."""

    def __init__(self, marked: MarkedArticle, tell: Callable[[], None]) -> None:
        self._marked = marked
        self._tell = tell

    def __iter__(self) -> Iterator[TemplateHighlight]:
        for highlight in self._marked.highlights:
            self._tell()
            yield _highlight(self._marked, highlight)


def _article(marked: MarkedArticle, tell: Callable[[], None]) -> TemplateArticle:
    article, content = marked.article, marked.article.content
    return TemplateArticle(
        title=marked.title,
        byline=content.byline,
        site=content.site,
        published=content.published,
        language=content.language,
        url=content.url,
        path=article.path,
        source=marked.source,
        citation=marked.citation,
        sha256=content.sha256,
        note=marked.note,
        added=article.added_at,
        highlights=_Highlights(marked, tell),
    )


def _highlight(marked: MarkedArticle, highlight: Highlight) -> TemplateHighlight:
    passage = highlight.passage
    return TemplateHighlight(
        id=highlight.uid,
        quote=passage.quote,
        note=highlight.note,
        tags=highlight.tags,
        colour=highlight.colour.value,
        meaning=marked.meaning(highlight),
        state=highlight.anchor.value,
        paragraph=marked.paragraphs.at(passage.start),
        start=passage.start,
        end=passage.end,
        prefix=passage.prefix,
        suffix=passage.suffix,
        sha256=marked.sha256(highlight),
        created=highlight.created_at,
        changed=highlight.changed_at,
    )


def _markdown_text(text: str) -> str:
    return "\n\n".join(commonmark.paragraphs(text))


def _line_of(error: BaseException) -> int:
    """Return the line of the template in which an error was raised; Jinja puts it on the stack."""
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == "<template>"
    ]
    return (lines[-1] if lines else 1) or 1
