from io import BytesIO

import pytest
from markdown_it import MarkdownIt

from reader import paths
from reader.domain.errors import ExportError
from reader.domain.highlight import Colour
from reader.exporters import template
from reader.exporters.template import TemplateExporter


@pytest.fixture
def story(article_of, marked):
    article = article_of(
        "The *bank* raised rates.", "Two & <three>.", title="Rates rise", sha256="ab" * 32
    )
    return marked(
        article,
        ("*bank*", {"note": "Why?\n\n# no heading", "tags": ("economy",), "uid": "u-1"}),
        ("& <three>", {"colour": Colour.PINK}),
    )


@pytest.fixture
def written(tmp_path, story):
    def written(source: str, name: str = "mine.txt.j2") -> str:
        path = tmp_path / name
        path.write_text(source, encoding="utf-8")
        file = BytesIO()
        TemplateExporter(path).write([story, story], file)
        return file.getvalue().decode()

    return written


def test_the_template_that_is_shipped_writes_markdown(story):
    path = paths.resources() / "templates" / "highlights.md.j2"
    exporter = TemplateExporter(path)
    file = BytesIO()

    exporter.write([story], file)

    assert exporter.suffix == ".md"
    tokens = MarkdownIt().parse(file.getvalue().decode())
    words = [token.content for token in tokens if token.type == "inline"]
    assert words[0] == "Rates rise"
    assert "\\*bank\\*" in words
    assert sum(token.type == "blockquote_open" for token in tokens) == 2
    assert sum(token.type == "heading_open" for token in tokens) == 1


def test_a_template_sees_everything_that_is_known_of_a_highlight(written):
    text = written(
        "{% for a in articles %}{{ a.title }}|{{ a.sha256 }}|"
        "{% for h in a.highlights %}{{ h.id }}:{{ h.quote }}:{{ h.start }}-{{ h.end }}:"
        "{{ h.colour }}:{{ h.tags | join(',') }}:{{ h.paragraph }}:{{ h.created.year }};"
        "{% endfor %}\n\n{% endfor %}"
    )

    line = f"Rates rise|{'ab' * 32}|u-1:*bank*:4-10:yellow:economy:1:2026;"
    assert text == f"{line}:& <three>:30-39:pink::2:2026;\n" * 2


def test_what_is_written_as_html_is_escaped(written):
    source = (
        "{% for a in articles %}{% for h in a.highlights %}{{ h.quote }}{% endfor %}{% endfor %}"
    )

    assert "&amp; &lt;three&gt;" in written(source, "mine.html.j2")
    assert "& <three>" in written(source, "mine.txt.j2")


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("one\n{% for %}\n", 2),
        ("one\n\n{{ articles.nothing }}", 3),
        ("{% for a in articles %}\n{{ a.titel }}\n{% endfor %}", 2),
        ("\n{{ 1 / 0 }}", 2),
        ("\n\n{{ nobody() }}", 3),
        (("\n{% for a in articles %}{% for h in a.highlights %}{{ h.start + 'x' }}"
         "{% endfor %}{% endfor %}"), 2),
        ("{% macro more() %}\n{{ more() }}{% endmacro %}\n{{ more() }}", 2),
        ("{{ 'x' * 10000000 }}", 1),
        ("{{ 10 ** 10 }}", 1),
        ("\n{% for x in range(10000000) %}{% endfor %}", 2),
        ("{% include 'other' %}", 1),
    ],
)  # fmt: skip
def test_an_error_of_a_template_names_its_line(written, source, line):
    with pytest.raises(ExportError, match=rf"mine\.txt\.j2, line {line}: ") as refused:
        written(source)

    assert refused.value.hint


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{% for a in articles %}{{ a.__init__.__globals__ }}{% endfor %}",
        "{{ articles._articles }}",
        "{{ self.__init__ }}",
    ],
)
def test_a_template_sees_nothing_of_the_program(written, source):
    with pytest.raises(ExportError, match="line 1"):
        written(source)


def test_a_template_that_takes_too_long_is_ended(written, monkeypatch):
    monkeypatch.setattr(template, "_PATIENCE", 0.2)

    with pytest.raises(ExportError, match="was ended"):
        written(
            "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
            "{% endfor %}{% endfor %}{% endfor %}"
        )


@pytest.mark.parametrize("name", ["nowhere.j2", "."])
def test_a_template_that_cannot_be_read_is_refused(tmp_path, story, name):
    with pytest.raises(ExportError, match="cannot be read"):
        TemplateExporter(tmp_path / name).write([story], BytesIO())


def test_a_template_that_is_no_text_is_refused(tmp_path, story):
    path = tmp_path / "mine.j2"
    path.write_bytes(b"one\n\xff\xfe")

    with pytest.raises(ExportError, match="line 2: it is not UTF-8"):
        TemplateExporter(path).write([story], BytesIO())
