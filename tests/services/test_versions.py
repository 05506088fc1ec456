import hashlib
import random

import pytest

from reader.domain.article import ArticleState, Block, ImportedArticle, Role
from reader.domain.errors import LibraryError
from reader.domain.highlight import AnchorState, Colour, passage
from reader.domain.search import ArticleFilter
from reader.services import admission, articles, entities, highlights, intake, maintenance, versions
from reader.services.intake import Step

OLD = (
    "Harbour closes\n"
    "Anna Berg said that the old harbour would close in spring.\n"
    "Nobody had asked the fishermen, who heard it on Tuesday."
)
NEW = (
    "Harbour closes\n"
    "By our reporter in the north.\n"
    "Anna Berg said that the old harbour is to close in autumn."
)


@pytest.fixture
def change(library, folder, work_off):
    """Write another text into a file, add it again and return every step."""

    def change(text: str, name: str = "news.txt") -> list[intake.Progress]:
        path = folder / name
        path.write_text(text, encoding="utf-8")
        intake.enqueue(library, [path])
        return work_off()

    return change


@pytest.fixture
def article_id(add):
    return add(OLD, "news.txt")


def mark(library, article_id, words, **more):
    text = articles.load(library, article_id).content.text
    start = text.index(words)
    marked = passage(text, start, start + len(words))
    return highlights.add(library, article_id, marked, Colour.GREEN, **more)


def listed(library) -> tuple[int, ...]:
    return articles.ids(library, ArticleFilter())


def test_a_changed_file_is_a_new_text_of_its_article_and_is_analysed_again(
    library, article_id, change
):
    before = articles.load(library, article_id)

    steps = change(NEW)

    assert [(step.step, step.article.id) for step in steps] == [
        (Step.STARTED, steps[0].article.id),
        (Step.CHANGED, article_id),
        (Step.STARTED, article_id),
        (Step.ANALYSED, article_id),
    ]
    assert steps[1].dropped == steps[0].article.id != article_id
    after = articles.load(library, article_id)
    assert listed(library) == (article_id,)
    assert after.version != before.version
    assert "By our reporter" in after.content.text
    assert "By" in [each.entity.name for each in entities.counts(library, article_id)]
    assert "Nobody" not in [each.entity.name for each in entities.counts(library, article_id)]
    assert articles.summaries(library, [article_id])[0].state is ArticleState.DONE
    assert maintenance.check(library).problems == ()


def test_highlights_of_a_changed_file_are_exact_or_moved_or_lost_and_keep_what_was_said(
    library, article_id, change
):
    exact = mark(library, article_id, "Anna Berg said", note="who", tags=["people"])
    moved = mark(library, article_id, "the old harbour would close", note="what")
    lost = mark(library, article_id, "Nobody had asked the fishermen", note="why")

    change(NEW)

    text = articles.load(library, article_id).content.text
    found = {each.id: each for each in highlights.of_article(library, article_id)}
    assert len(found) == 3
    first, second, third = found[exact.id], found[moved.id], found[lost.id]
    assert (first.anchor, first.passage.quote) == (AnchorState.EXACT, "Anna Berg said")
    assert (first.note, first.tags, first.origin) == ("who", ("people",), None)
    assert first.changed_at == exact.changed_at
    assert second.anchor is AnchorState.MOVED
    assert second.passage.quote == "the old harbour is to close"
    assert second.origin == moved.passage
    assert 0.5 < second.score < 1
    assert (third.anchor, third.score) == (AnchorState.ORPHAN, 0)
    assert third.passage == lost.passage
    for each in (first, second):
        assert text[each.passage.start : each.passage.end] == each.passage.quote
    assert maintenance.check(library).counts["highlights without their place"] == 1


def test_a_lost_highlight_is_found_when_its_words_come_back(library, article_id, change):
    lost = mark(library, article_id, "Nobody had asked the fishermen")
    change(NEW)

    change(OLD)

    (found,) = highlights.of_article(library, article_id)
    assert (found.anchor, found.passage) == (AnchorState.EXACT, lost.passage)


def test_a_moved_highlight_stays_moved_with_what_was_marked_until_the_user_places_it(
    library, article_id, change
):
    marked = mark(library, article_id, "the old harbour would close")
    change(NEW)
    change(f"{NEW}\nMore will be known in May.")
    (moved,) = highlights.of_article(library, article_id)
    assert (moved.anchor, moved.origin) == (AnchorState.MOVED, marked.passage)

    placed = highlights.change(library, moved.id, passage=moved.passage)

    assert (placed.anchor, placed.score, placed.origin) == (AnchorState.EXACT, 1, None)


def test_a_highlight_in_the_trash_moves_too_and_comes_back_at_its_words(
    library, article_id, change
):
    marked = mark(library, article_id, "Anna Berg")
    highlights.remove(library, marked.id)
    change(NEW)

    highlights.restore(library, marked.id)

    (back,) = highlights.of_article(library, article_id)
    text = articles.load(library, article_id).content.text
    assert text[back.passage.start : back.passage.end] == "Anna Berg"


def test_a_changed_file_takes_its_article_out_of_the_trash(library, article_id, change):
    articles.remove(library, [article_id])

    change(NEW)

    assert listed(library) == (article_id,)


def test_bytes_that_an_article_once_had_are_not_added_beside_it(library, article_id, change):
    change(NEW)

    steps = change(OLD, "copy.txt")

    assert (steps[-1].step, steps[-1].article.id) == (Step.KNOWN, article_id)
    assert listed(library) == (article_id,)
    assert "By our reporter" in articles.load(library, article_id).content.text


def test_a_changed_file_that_cannot_be_read_leaves_its_article_as_it_was(
    library, article_id, change
):
    marked = mark(library, article_id, "Anna Berg")

    change("fail now")

    assert articles.load(library, article_id).content.text.startswith("Harbour closes")
    assert highlights.of_article(library, article_id) == (marked,)


class Magazine:
    """A child that finds an article in every line of a file, under its first word."""

    def read(self, path):
        raw = path.read_bytes()
        digest = hashlib.sha256(raw).hexdigest()
        for line in raw.decode().splitlines():
            title = line.split()[0]
            yield ImportedArticle(line, (Block(0, len(line)),), title=title, sha256=digest)


def test_the_articles_of_a_changed_file_are_known_by_their_titles(library, folder, child):
    path = folder / "magazine.txt"
    steps = []

    def add(text: str) -> None:
        steps.clear()
        path.write_text(text, encoding="utf-8")
        intake.enqueue(library, [path])
        while article := intake.next_waiting(library):
            admission.admit(library, article.id, Magazine(), child, steps.append)

    add("First of all\nSecond to none")
    second, first = listed(library)
    add("Third time\nFirst of many\nSecond to none")

    told = {step.article.title: (step.step, step.article.id) for step in steps[1:4]}
    assert told["First"] == (Step.CHANGED, first)
    assert told["Second"] == (Step.CHANGED, second)
    assert told["Third"][0] is Step.READ
    assert len(listed(library)) == 3
    assert articles.load(library, first).content.text == "First of many"


def line(number: int) -> str:
    rng = random.Random(number)
    words = ("".join(rng.choices("aeioulmnrst", k=rng.randint(3, 9))) for _ in range(14))
    return f"{number} {' '.join(words)}."


LINES = ["Report", *(line(number) for number in range(60))]
LONG = "\n".join(LINES)


def test_the_place_moves_with_its_words(library, article_id, change):
    change(LONG)
    article = articles.load(library, article_id)
    articles.keep_place(library, article, article.content.text.index(line(40)[20:]), 0.7)

    change("\n".join(["Report", "First of all, something new is told.", *LINES[1:]]))

    (summary,) = articles.summaries(library, [article_id])
    text = articles.load(library, article_id).content.text
    assert summary.place == text.index(line(40)[20:])
    assert summary.progress == 0.7


def test_a_place_in_a_text_that_was_just_replaced_is_not_kept(library, article_id, change):
    change(LONG)
    before = articles.load(library, article_id)
    articles.keep_place(library, before, before.content.text.index(line(40)), 0.7)
    change("\n".join(["Report", "First of all, something new is told.", *LINES[1:]]))

    articles.keep_place(library, before, before.content.text.index(line(41)), 0.8)

    (summary,) = articles.summaries(library, [article_id])
    assert articles.load(library, article_id).content.text[summary.place :].startswith(line(40))
    assert summary.progress == 0.7


def test_a_place_whose_words_are_gone_is_that_of_the_nearest_ones(library, article_id, change):
    change(LONG)
    article = articles.load(library, article_id)
    articles.keep_place(library, article, article.content.text.index(line(40)), 0.7)

    change("\n".join(line for line in LINES if not line.startswith(("40", "41"))))

    (summary,) = articles.summaries(library, [article_id])
    assert articles.load(library, article_id).content.text[summary.place :].startswith(line(42))


def test_a_place_in_a_text_of_which_nothing_is_left_is_its_beginning(library, article_id, change):
    change(LONG)
    articles.keep_place(library, articles.load(library, article_id), 900, 0.5)

    change("Quite another story\nabout something else altogether.")

    assert articles.summaries(library, [article_id])[0].place == 0


def roles(library, article_id) -> dict[str, Role]:
    content = articles.load(library, article_id).content
    return {content.text[block.start : block.end]: block.role for block in content.blocks}


def test_what_the_user_said_of_blocks_holds_in_a_new_text(library, article_id, change):
    change(OLD)
    articles.set_role(library, article_id, [1], Role.BOILERPLATE)

    change(f"{NEW}\n~ Ten More Things")

    assert roles(library, article_id) == {
        "Harbour closes": Role.BODY,
        "By our reporter in the north.": Role.BODY,
        "Anna Berg said that the old harbour is to close in autumn.": Role.BOILERPLATE,
        "~ Ten More Things": Role.BOILERPLATE,
    }
    articles.set_role(library, article_id, [3], Role.BODY)
    change(f"~ Ten More Things\n{NEW}")
    assert roles(library, article_id)["~ Ten More Things"] is Role.BODY


def test_every_version_can_be_read_again(library, article_id, change):
    old = articles.load(library, article_id)
    change(NEW)

    moments = versions.moments(library, article_id)

    assert list(moments) == [articles.load(library, article_id).version, old.version]
    assert list(moments.values()) == sorted(moments.values(), reverse=True)
    assert versions.load(library, article_id, old.version) == old
    with pytest.raises(LibraryError):
        versions.load(library, article_id + 1, old.version)
