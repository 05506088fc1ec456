from datetime import UTC, datetime
from io import BytesIO

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html

from reader.domain.article import Article, Block, ImportedArticle
from reader.domain.highlight import Colour, Highlight, passage
from reader.exporters.html import HtmlExporter
from reader.exporters.registry import MarkedArticle, exporters

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t<>&\"'"))


def written(*articles) -> bytes:
    file = BytesIO()
    HtmlExporter().write(articles, file)
    return file.getvalue()


def read(*articles) -> html.HtmlElement:
    return html.document_fromstring(written(*articles), parser=html.HTMLParser(encoding="utf-8"))


def test_an_article_is_a_heading_its_source_and_its_quotes(article_of, marked):
    article = article_of(
        "The bank raised rates.",
        title="Rates & prices",
        byline="Anna Berg",
        url="https://daily.example/1?a=b&c=d",
    )

    page = read(
        marked(article, ("raised", {"note": "Why?", "tags": ("economy",)}), ("rates", {})),
        marked(article_of("Two.", title="Two"), ("Two", {"colour": Colour.PINK})),
    )

    assert [heading.text for heading in page.iter("h1")] == ["Rates & prices", "Two"]
    assert [quote.text for quote in page.iter("blockquote")] == ["raised", "rates", "Two"]
    assert [quote.get("class") for quote in page.iter("blockquote")] == ["yellow", "yellow", "pink"]
    assert [note.text for note in page.find_class("note")] == ["Why?"]
    assert [link.get("href") for link in page.iter("a")] == ["https://daily.example/1?a=b&c=d"]
    captions = [caption.text for caption in page.iter("figcaption")]
    assert captions[0] == "yellow · paragraph 1 · characters 9–15"
    assert [tag.text for tag in page.iter("span")] == ["#economy"]


def test_an_address_that_could_run_something_is_no_link(article_of, marked):
    for url in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://[bad"):
        page = read(marked(article_of("One.", title="One", url=url), ("One", {})))

        assert list(page.iter("a")) == []
        assert url in page.text_content()


def test_the_page_loads_nothing_from_elsewhere(article_of, marked):
    page = read(marked(article_of("<img src=x><script>x</script>", title="T"), ("<img src=x>", {})))

    assert {element.tag for element in page.iter()} == {
        *("html", "head", "meta", "title", "style", "body"),
        *("article", "h1", "dl", "dt", "dd", "figure", "blockquote", "figcaption"),
    }
    assert b"url(" not in written()
    assert b"@import" not in written()


@given(quote=texts.filter(str.strip), note=texts.filter(str.strip), title=texts.filter(str.strip))
@example(quote="</blockquote><script>", note="&amp;", title="</title>")
def test_what_was_marked_and_said_reads_back_word_for_word(quote, note, title):
    article = Article(
        1, 1, "/a.txt", MOMENT, ImportedArticle(quote, (Block(0, len(quote)),), title)
    )
    highlight = Highlight(
        1, 1, passage(quote, 0, len(quote)), Colour.BLUE, MOMENT, MOMENT, note=note
    )

    page = read(MarkedArticle(article, (highlight,)))

    assert [each.text for each in page.iter("blockquote")] == [quote]
    assert [each.text for each in page.find_class("note")] == [note]
    assert [each.text for each in page.iter("h1")] == [" ".join(title.split())]


def test_the_exporter_is_found_by_its_name():
    assert isinstance(exporters()["html"], HtmlExporter)
