from reader.domain.article import InlineKind, InlineMark, Role
from reader.importers.drafts import Draft, join


def test_an_article_of_nothing_but_boilerplate_is_all_body():
    _, blocks = join([Draft("Share", role=Role.BOILERPLATE), Draft("Tweet", role=Role.BOILERPLATE)])

    assert [block.role for block in blocks] == [Role.BODY, Role.BODY]


def test_a_link_leads_to_the_first_of_two_places_with_one_name():
    link = InlineMark(0, 3, InlineKind.LINK, "#note")

    _, (start, *_) = join(
        [Draft("See", marks=(link,)), Draft("1", anchors=("note",)), Draft("2", anchors=("note",))]
    )

    assert start.marks[0].target == "#5"
