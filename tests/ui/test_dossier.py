"""A dossier of names in the real window, on a real store, with a stub child."""

from threading import Event

import pytest
from helpers.entity_panel import find
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from reader.domain.article import ArticleState
from reader.domain.highlight import Colour, passage
from reader.services import articles, dossiers, entities, highlights
from reader.ui.widgets.growing_list import ROW_ROLE

RATES = "Rates rise again\nAnna Berg met Olaf in Minsk today.\nOlaf slept. Later Berg left."
RAIN = "Rain is coming\nIn Minsk it rains, said Dora.\nOlaf left Minsk."
QUOTE = "met Olaf in Minsk"


@pytest.fixture
def two(program, qtbot, article_file):
    """The program with two articles, a highlight of Olaf and Minsk in the first."""
    application = program(article_file(RATES, "rates.txt"), article_file(RAIN, "rain.txt"))
    pane = application.window.articles
    qtbot.waitUntil(
        lambda: (
            [one.state for one in map(pane.summary, pane.ids()) if one] == [ArticleState.DONE] * 2
        )
    )
    qtbot.waitUntil(lambda: find(application.window.entities, "Olaf").isValid())

    def mark(library):
        for article in pane.ids():
            text = articles.load(library, article).content.text
            if QUOTE in text:
                start = text.index(QUOTE)
                marked = passage(text, start, start + len(QUOTE))
                highlights.add(library, article, marked, Colour.BLUE, "Why there?", ("travel",))

    ask(qtbot, application, mark)
    return application


def ask(qtbot, application, function):
    answers = []
    application.library_thread.ask(function, lambda value: answers.append([value]))
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0][0]


def numbers(qtbot, application, *names):
    return tuple(
        ask(qtbot, application, lambda library, name=name: entities.find(library, name))[0].id
        for name in names
    )


def words(application):
    model = application.desk.dossiers.page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def button(page, text):
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def said(page):
    return " ".join(texts(page))


def open_of(two, qtbot, *names):
    two.window.entities.dossier_requested.emit(numbers(qtbot, two, *names))
    qtbot.waitUntil(lambda: two.desk.dossiers.is_open)
    return two.desk.dossiers.page


def test_the_highlights_of_several_names_come_first_and_then_every_sentence(two, qtbot):
    page = open_of(two, qtbot, "Olaf", "Minsk")
    tester = QAbstractItemModelTester(page.list.model())

    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    assert "Olaf, Minsk" in said(page)
    page.sentences.click()

    qtbot.waitUntil(lambda: len(words(two)) == 3)
    assert set(words(two)) == {QUOTE, "Anna Berg met Olaf in Minsk today.", "Olaf left Minsk."}
    del tester


def test_the_heading_stands_while_what_holds_the_names_is_looked_for(two, qtbot, monkeypatch):
    gate, look = Event(), dossiers.outline

    def look_later(*wanted, **choices):
        gate.wait()
        return look(*wanted, **choices)

    monkeypatch.setattr(dossiers, "outline", look_later)
    page = open_of(two, qtbot, "Olaf", "Minsk")

    assert {"Dossier", "Reading…"} <= set(texts(page))
    qtbot.waitUntil(lambda: "Olaf, Minsk" in texts(page))
    assert "Reading…" in texts(page)
    gate.set()
    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    gate.clear()
    page.sentences.click()
    assert {"Olaf, Minsk", "Reading…"} <= set(texts(page))
    gate.set()
    qtbot.waitUntil(lambda: len(words(two)) == 3)


def test_names_without_a_highlight_lead_to_their_sentences(two, qtbot):
    page = open_of(two, qtbot, "Dora")

    qtbot.waitUntil(lambda: "No highlight holds this" in said(page))
    assert not button(page, "Export…").isEnabled()
    button(page, "Show Every Sentence").click()

    qtbot.waitUntil(lambda: words(two) == ["In Minsk it rains, said Dora."])


def test_enter_opens_the_article_at_the_passage(two, qtbot):
    page = open_of(two, qtbot, "Olaf", "Minsk")
    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    page.list.setCurrentIndex(page.list.model().index(0, 0))

    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    text = two.window.text
    qtbot.waitUntil(lambda: two.window.stage.currentWidget() is text)
    qtbot.waitUntil(lambda: text.article() is not None and "Anna" in text.article().content.text)


def test_a_dossier_follows_what_is_highlighted(two, qtbot):
    page = open_of(two, qtbot, "Olaf", "Minsk")
    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    piece = page.list.model().index(0, 0).data(ROW_ROLE)

    ask(qtbot, two, lambda library: highlights.remove(library, piece.highlight.id))
    two.desk.steps.changed.emit()

    qtbot.waitUntil(lambda: words(two) == [])


def test_a_dossier_follows_a_name_into_the_one_it_is_merged_with(two, qtbot):
    page = open_of(two, qtbot, "Olaf")
    page.sentences.click()
    qtbot.waitUntil(lambda: len(words(two)) == 4)

    olaf, dora = numbers(qtbot, two, "Olaf", "Dora")
    two.window.entities.merge_requested.emit((olaf,), dora)

    qtbot.waitUntil(lambda: any("said Dora" in one for one in words(two)))
    assert "Olaf slept." in words(two)


def test_a_dossier_stays_while_it_is_read_again(two, qtbot):
    page = open_of(two, qtbot, "Olaf", "Minsk")
    page.sentences.click()
    qtbot.waitUntil(lambda: len(words(two)) == 3)
    vanished = []
    page.list.model().modelReset.connect(lambda: vanished.append("all"))
    page.list.model().rowsRemoved.connect(lambda *rows: vanished.append(rows))

    two.desk.steps.changed.emit()
    assert page.list.isVisible()
    assert button(page, "Export…").isEnabled()
    for _ in range(3):  # each question is asked by the answer to the one before
        ask(qtbot, two, lambda _library: None)

    assert not vanished
    assert len(words(two)) == 3


def test_the_page_of_a_name_leads_to_its_dossier_and_escape_back(two, qtbot):
    (olaf,) = numbers(qtbot, two, "Olaf")
    two.window.entities.page_requested.emit(olaf)
    qtbot.waitUntil(lambda: two.desk.biographies.page.list.model().rowCount() == 3)

    button(two.desk.biographies.page, "Dossier").click()

    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    qtbot.keyClick(two.desk.dossiers.page.list, Qt.Key.Key_Escape)
    assert two.desk.biographies.is_open
    two.window.commands["back"].trigger()
    assert two.window.stage.currentWidget() is two.window.text


def test_the_command_shows_the_name_that_is_followed(two, qtbot):
    two.window.commands["dossier"].trigger()
    assert not two.desk.dossiers.is_open

    two.window.entities.entity_picked.emit(*numbers(qtbot, two, "Minsk"))
    qtbot.waitUntil(lambda: two.desk.reading.chosen is not None)
    two.window.commands["dossier"].trigger()

    qtbot.waitUntil(lambda: words(two) == [QUOTE])


@pytest.mark.parametrize(("typed", "sign"), [("d.md", "> met Olaf"), ("d.html", "<blockquote")])
def test_a_dossier_is_written_as_it_is_shown(two, qtbot, tmp_path, monkeypatch, typed, sign):
    page = open_of(two, qtbot, "Olaf")
    qtbot.waitUntil(lambda: words(two) == [QUOTE])
    chosen = str(tmp_path / typed), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)

    with qtbot.waitSignal(two.desk.files.written):
        button(page, "Export…").click()

    written = (tmp_path / typed).read_text(encoding="utf-8")
    assert sign in written
    assert "Why there?" in written
    assert "slept" not in written
