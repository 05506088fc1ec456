import pytest
from helpers.articles import aside, content

from reader.domain.article import ImportedArticle, Role
from reader.services import articles, site_roles
from reader.services.site_roles import site_of
from reader.store.articles import ArticleRepository
from reader.store.site_roles import SiteRoleRepository

ADDRESS = "https://www.example.org/news/1"


def of_site(*paragraphs, url=ADDRESS, **facts) -> ImportedArticle:
    return content(*paragraphs, url=url, **facts)


def taught(library, imported: ImportedArticle) -> ImportedArticle:
    with library.reading() as session:
        return site_roles.apply(SiteRoleRepository(session), imported)


def folded(imported: ImportedArticle) -> list[str]:
    return [
        imported.text[block.start : block.end]
        for block in imported.blocks
        if block.role is Role.BOILERPLATE
    ]


@pytest.fixture
def told(library):
    """A library whose user said what some lines of an article of the site are."""

    def told(*paragraphs, indexes, role=Role.BOILERPLATE, **facts):
        with library.writing() as session:
            repository = ArticleRepository(session)
            article_id = repository.add("/articles/page.html", "page.html")
            repository.store(article_id, of_site(*paragraphs, **facts))
        return article_id, articles.set_role(library, article_id, indexes, role)

    return told


def test_a_line_is_folded_in_later_articles_of_the_site_alone(library, told):
    told("The harbour", "Sign up for our letter", "It is shut.", indexes=[1])

    later = of_site("The bridge", "sign up for  our letter", "It is open.", url=f"{ADDRESS}2")
    other = of_site("The bridge", "Sign up for our letter", url="https://example.net/1")

    assert folded(taught(library, later)) == ["sign up for  our letter"]
    assert [block.learned for block in taught(library, later).blocks] == [False, True, False]
    assert taught(library, later).text == later.text
    assert taught(library, other) == other


def test_numbers_count_as_equal_but_teach_nothing_alone(library, told):
    told("The harbour", "5 min read", "1984", indexes=[1, 2])

    assert folded(taught(library, of_site("Moby", "12 min read", "1851"))) == ["12 min read"]


def test_a_line_that_was_put_back_is_part_of_later_articles(library, told):
    told("The harbour", aside("By Ada Lovelace"), indexes=[1], role=Role.BODY)

    assert folded(taught(library, of_site("Moby", aside("By Ada Lovelace"), "Text."))) == []


def test_long_lines_teach_nothing(library, told):
    told("The harbour", "long " * 60, indexes=[1])

    assert folded(taught(library, of_site("Moby", "long " * 60))) == []


def test_what_was_taken_back_is_forgotten_and_what_was_known_before_stays(library, told):
    first, before = told("The harbour", "Subscribe", indexes=[1])
    articles.restore_roles(library, first, before)
    assert folded(taught(library, of_site("Moby", "Subscribe"))) == []

    told("The bridge", "Subscribe", indexes=[1], url=f"{ADDRESS}2")
    again, before = told("The mill", "Subscribe", indexes=[1], role=Role.BODY, url=f"{ADDRESS}3")
    assert folded(taught(library, of_site("Moby", "Subscribe"))) == []
    articles.restore_roles(library, again, before)

    assert folded(taught(library, of_site("Moby", "Subscribe"))) == ["Subscribe"]


def test_an_article_is_never_folded_whole(library, told):
    told("The harbour", "Subscribe", indexes=[1])

    assert folded(taught(library, of_site("Subscribe", "SUBSCRIBE"))) == []


def test_articles_of_no_known_site_teach_and_learn_nothing(library, told):
    told("The harbour", "Subscribe", indexes=[1], url="")

    assert folded(taught(library, of_site("Moby", "Subscribe", url=""))) == []


@pytest.mark.parametrize(
    ("url", "name", "site"),
    [
        ("https://www.example.org:80/a", "", "example.org"),
        ("", " The Daily ", "the daily"),
        ("file:///a.html", "Daily", "daily"),
        ("", "", ""),
    ],
)
def test_a_site_is_known_by_its_host_or_its_name(url, name, site):
    assert site_of(of_site("Text", url=url, site=name)) == site
