from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.article import BlockKind, ImportedArticle, InlineKind, Role
from reader.domain.errors import UnreadableFileError
from reader.importers.html import article_of_page
from reader.importers.registry import read_file

PAGES = Path(__file__).parent / "pages"
PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAfElEQVR4nAXBQQoAIAhE0X//S7Rp0yboAp0gqBAU"
    "FSOhmXlPRAB3jwh3V1VVVVUzMzMzIyIiIgAAAABmZmZmZgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4BzR8fHx8fHx8AAAAASUVORK5C"
    "YII="
)
PROSE = (
    "<p>The sea comes and goes twice a day, and the harbour master writes both of them down.</p>"
)


def read(path: Path) -> ImportedArticle:
    (article,) = read_file(path)
    return article


def saved(folder: Path, body: str, head: str = "<title>A page</title>") -> ImportedArticle:
    path = folder / "page.html"
    path.write_text(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")
    return read(path)


def texts(article: ImportedArticle, role: Role = Role.BODY, kind: BlockKind | None = None):
    return [
        article.text[block.start : block.end]
        for block in article.blocks
        if block.role is role and kind in (None, block.kind)
    ]


def test_a_news_page_says_what_it_is():
    article = read(PAGES / "news.html")

    assert article.title == "Ferry line to the islands opens again"
    assert article.byline == "Marta Lind, Ole Berg"
    assert article.site == "Coast Courier"
    assert (article.published, article.published_guessed) == ("2024-05-17T08:30:00+02:00", False)
    assert article.language == "en"
    assert article.url == "https://courier.example/2024/05/ferry-line"


@pytest.mark.parametrize("address", ["http://[courier", "//[", "http://a\u2100b/"])
def test_addresses_that_are_written_wrongly_keep_no_page_from_being_read(tmp_path, address):
    head = f'<title>Tides | Courier</title><link rel="canonical" href="{address}">'

    article = saved(tmp_path, f'{PROSE}<img src="{address}"><a href="{address}">more</a>', head)

    assert "harbour master" in article.text


def test_what_stands_beside_an_article_is_kept_as_boilerplate():
    article = read(PAGES / "news.html")

    aside = texts(article, Role.BOILERPLATE)

    assert "Storm closes three harbours in the north" in aside
    assert "© 2024 Coast Courier. All rights reserved." in aside
    assert any(text.startswith("Sign up for the newsletter") for text in aside)


def test_an_article_keeps_its_structure():
    article = read(PAGES / "news.html")

    assert texts(article, kind=BlockKind.HEADING) == ["Three crossings a day"]
    assert len(texts(article, kind=BlockKind.LIST_ITEM)) == 2
    assert len(texts(article, kind=BlockKind.QUOTE)) == 1
    marks = {
        mark.kind: (article.text[mark.start : mark.end], mark.target)
        for block in article.blocks
        for mark in block.marks
        if block.role is Role.BODY
    }
    assert marks[InlineKind.STRONG] == ("when the weather allows", "")
    assert marks[InlineKind.LINK] == ("Helga Ancher", "https://courier.example/wiki/helga")


def test_nothing_a_script_or_a_style_says_is_text():
    assert "script" not in read(PAGES / "news.html").text


def test_a_page_laid_out_by_tables_is_read_as_prose():
    article = read(PAGES / "blog.html")

    body = texts(article)

    assert article.title == "Sharpening a plane"
    assert body[-1].startswith("At last take off the burr")
    assert "Most people believe" in article.text
    assert texts(article, kind=BlockKind.PREFORMATTED)[0].splitlines()[1].startswith("fine stone  ")
    assert "Tools" not in "\n".join(body)


def test_a_date_that_only_stands_on_the_page_is_a_guess():
    article = read(PAGES / "blog.html")

    assert (article.published, article.published_guessed) == ("2009-03-03", True)


def test_the_same_page_gives_the_same_article():
    assert read(PAGES / "news.html") == read(PAGES / "news.html")


def test_blocks_cover_the_text_in_order():
    article = read(PAGES / "news.html")

    ends = [0, *(block.end + 2 for block in article.blocks)]
    assert [block.start for block in article.blocks] == ends[:-1]


def test_a_table_keeps_rows_in_lines_and_cells_between_tabs(tmp_path):
    rows = "<tr><th>Year</th><th>Height</th></tr><tr><td>1911</td><td>2.31 m</td></tr>"
    article = saved(tmp_path, f"{PROSE * 5}<table>{rows}</table>{PROSE}")

    assert "Year\tHeight\n1911\t2.31 m" in article.text


def test_pictures_inside_the_file_come_with_the_article(tmp_path):
    picture = f'<img alt="A gauge" src="data:image/png;base64,{PNG}">'
    article = saved(tmp_path, f"{PROSE * 2}<p>Between.</p>{picture}{PROSE.replace('sea', 'tide')}")

    (image,) = article.images
    named = [block for block in article.blocks if block.image]
    assert image.media_type == "image/png"
    assert [block.image for block in named] == [image.name]


def test_pictures_of_the_folder_beside_a_page_come_with_it(tmp_path):
    folder = tmp_path / "page_files"
    folder.mkdir()
    (folder / "gauge.gif").write_bytes(b"GIF89a" + bytes(200))

    article = saved(tmp_path, f'{PROSE * 3}<img src="page_files/gauge.gif">{PROSE * 2}')

    assert [image.media_type for image in article.images] == ["image/gif"]


@pytest.mark.parametrize(
    "address", ["../secret.gif", "/etc/hostname", "file:///etc/hostname", "a/../../secret.gif"]
)
def test_pictures_outside_the_folder_of_a_page_are_not_read(tmp_path, address):
    (tmp_path / "secret.gif").write_bytes(b"GIF89a" + bytes(200))
    inner = tmp_path / "inner"
    inner.mkdir()

    assert saved(inner, f'{PROSE * 4}<img src="{address}">{PROSE}').images == ()


def test_a_remote_picture_leaves_only_its_description(tmp_path):
    article = saved(tmp_path, f'{PROSE * 4}<img src="https://x.example/a.png" alt="A tall ship">')

    assert "A tall ship" in article.text
    assert article.images == ()


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", " java\nscript:x", "#top"],
)
def test_links_that_lead_to_no_page_are_only_words(tmp_path, address):
    article = saved(tmp_path, f'{PROSE * 4}<p>See <a href="{address}">the other place</a> too.</p>')

    assert all(not block.marks for block in article.blocks)


def test_a_page_without_tags_around_it_is_still_read(tmp_path):
    path = tmp_path / "part.html"
    path.write_text("<p>Only a part of a page, saved by hand.</p>")

    assert read(path).text == "Only a part of a page, saved by hand."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "koi8-r"])
def test_a_page_is_read_in_any_encoding(tmp_path, encoding):
    path = tmp_path / "page.html"
    words = "Смотритель гавани каждое утро записывает высоту воды в толстую книгу."
    declared = f'<meta charset="{encoding}">' if encoding == "koi8-r" else ""
    path.write_bytes(f"<html><head>{declared}</head><p>{words}</p></html>".encode(encoding))

    assert words in read(path).text


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_any_text_inside_a_page_gives_an_article_or_a_refusal(text):
    try:
        article = article_of_page(f"<p>{text}</p>", fallback_title="x")
    except UnreadableFileError:
        return
    assert article is None or all(
        0 <= block.start <= block.end <= len(article.text) for block in article.blocks
    )


def numbers(article: ImportedArticle) -> list[tuple[str, int | None]]:
    return [
        (article.text[block.start : block.end], block.number)
        for block in article.blocks
        if block.kind is BlockKind.LIST_ITEM
    ]


def test_the_items_of_ordered_lists_have_their_numbers(tmp_path):
    article = saved(
        tmp_path,
        f"<article><h1>Steps</h1>{PROSE * 4}<ol start='3'><li>Open the gate<ul><li>Mind the step"
        "</li></ul></li><li>Close the gate</li><li value='9'>Go home</li><li value='soon'>Rest</li>"
        "</ol><ul><li>Bread</li></ul>"
        f"<ol reversed><li><p>Two days</p></li><li>One day</li></ol>{PROSE * 4}</article>",
    )

    assert numbers(article) == [
        ("Open the gate", 3),
        ("Mind the step", None),
        ("Close the gate", 4),
        ("Go home", 9),
        ("Rest", 10),
        ("Bread", None),
        ("Two days", 2),
        ("One day", 1),
    ]


def test_further_paragraphs_of_an_item_continue_it(tmp_path):
    article = saved(
        tmp_path,
        f"<article><h1>Steps</h1>{PROSE * 4}<ol><li><p>Open the gate</p><p>It is heavy</p><ul>"
        f"<li>Mind the step</li></ul><p>It is wet</p></li><li>Rest</li></ol>{PROSE * 4}</article>",
    )

    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    assert [(article.text[block.start : block.end], block.continues) for block in items] == [
        ("Open the gate", False),
        ("It is heavy", True),
        ("Mind the step", False),
        ("It is wet", True),
        ("Rest", False),
    ]


def test_cells_stand_in_their_columns_also_beside_empty_and_spanning_ones(tmp_path):
    article = saved(
        tmp_path,
        f"<article><h1>Piers</h1>{PROSE * 4}<table><tr><th></th><th colspan=2>Cost</th><th>Year"
        "</th></tr><tr><td></td><td>plan</td><td>real</td></tr><tr><td rowspan='2'>North</td>"
        "<td>1</td><td>2</td><td>1990</td></tr><tr><td colspan='many'>3</td><td>4</td><td>1991"
        f"</td></tr></table>{PROSE * 4}</article>",
    )

    (table,) = [block for block in article.blocks if block.kind is BlockKind.TABLE]
    assert article.text[table.start : table.end].split("\n") == [
        "\tCost\t\tYear",
        "\tplan\treal",
        "North\t1\t2\t1990",
        "\t3\t4\t1991",
    ]


def test_a_table_keeps_its_caption_apart_and_its_heads_strong(tmp_path):
    before, after = (PROSE.replace("twice", f"{count} times") for count in ("two", "three"))
    article = saved(
        tmp_path,
        f"<article><h1>Piers</h1>{PROSE}{before}<table><caption>Costs of <b>piers</b></caption>"
        "<tr><th>Year</th><th>Cost</th></tr><tr><td>1990</td><td>12</td></tr></table>"
        f"{after}</article>",
    )

    assert texts(article, kind=BlockKind.CAPTION) == ["Costs of piers"]
    (table,) = [block for block in article.blocks if block.kind is BlockKind.TABLE]
    assert article.text[table.start : table.end] == "Year\tCost\n1990\t12"
    strong = [(article.text[m.start : m.end], m.kind) for m in table.marks]
    assert strong == [("Year", InlineKind.STRONG), ("Cost", InlineKind.STRONG)]
