import pytest
from helpers.entity_panel import find
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from reader.services import entities
from reader.ui.articles.model import SUMMARY_ROLE
from reader.ui.widgets.growing_list import ROW_ROLE

RATES = "Rates rise again\nAnna Berg met Olaf in Minsk 🎉 today.\nOlaf slept. Later Berg left."
RAIN = (
    "Rain is coming\nIn Minsk it rains, said Dora.\n" + "It rained on. " * 400 + "Olaf left Minsk."
)


@pytest.fixture
def two(program, qtbot, article_file):
    """The program with two articles, the first of them shown."""
    application = program(article_file(RATES, "rates.txt"), article_file(RAIN, "rain.txt"))
    qtbot.waitUntil(lambda: states(application) == ["done", "done"])
    qtbot.waitUntil(lambda: find(application.window.entities, "Olaf").isValid())
    return application


@pytest.fixture
def page(two, qtbot):
    """The page of Olaf, with all its sentences."""
    two.window.entities.page_requested.emit(number(two, qtbot, "Olaf"))
    qtbot.waitUntil(lambda: len(sentences(two)) == 3)
    return two.desk.biographies.page


def states(application):
    model = application.window.articles.view.model()
    found = [model.index(row, 0).data(SUMMARY_ROLE) for row in range(model.rowCount())]
    return [str(row.state) if row else None for row in found]


def number(application, qtbot, name):
    found = []
    application.library_thread.ask(lambda library: entities.find(library, name), found.extend)
    qtbot.waitUntil(lambda: len(found) == 1)
    return found[0].id


def sentences(application):
    model = application.desk.biographies.page.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def chip(page, name):
    return next(
        one for one in page.findChildren(QToolButton) if one.accessibleName().startswith(name)
    )


def button(page, text):
    return next(one for one in page.findChildren(QPushButton) if one.text() == text)


def is_open(application):
    return application.window.stage.currentWidget() is application.desk.biographies.page


def test_the_page_counts_an_entity_and_lists_its_sentences(two, page):
    assert "2 articles" in words(page)
    assert "3 mentions" in words(page)
    assert set(sentences(two)) == {
        "Anna Berg met Olaf in Minsk 🎉 today.",
        "Olaf slept.",
        "Olaf left Minsk.",
    }
    assert not two.window.text.isVisible()


def test_a_companion_leaves_the_sentences_that_hold_both(two, page, qtbot):
    qtbot.mouseClick(chip(page, "Minsk"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(sentences(two)) == 2)
    assert "Olaf slept." not in sentences(two)
    assert "Sentences that hold “Minsk” too" in words(page)

    qtbot.mouseClick(chip(page, "Minsk"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(sentences(two)) == 3)


def test_two_names_in_one_article_but_in_no_sentence_say_so(two, page, qtbot):
    qtbot.mouseClick(chip(page, "Dora"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "No sentence holds both names" in words(page))


def test_a_click_on_a_sentence_opens_its_article_at_the_place(two, page, qtbot):
    row = sentences(two).index("Olaf left Minsk.")
    view = page.list
    view.scrollTo(view.model().index(row, 0))
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert not is_open(two)
    qtbot.waitUntil(lambda: two.desk.reading.article is not None)
    qtbot.waitUntil(lambda: two.desk.reading.article.content.title == "Rain is coming")
    text = two.desk.reading.article.content.text
    shown = two.window.text
    qtbot.waitUntil(lambda: shown.reading_position() <= text.index("Olaf left"))
    qtbot.waitUntil(lambda: shown.view.end_position() >= text.index("Olaf left"))


def test_keys_reach_the_sentences_and_lead_back(two, page, qtbot):
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().isValid()

    qtbot.keyClick(page.list, Qt.Key.Key_Escape)

    assert not is_open(two)
    assert two.window.text.isVisible()


def test_back_leads_to_the_page_before_and_then_to_the_text(two, page, qtbot):
    qtbot.mouseClick(chip(page, "Minsk"), Qt.MouseButton.LeftButton)
    button(page, "Page of “Minsk”").click()
    qtbot.waitUntil(lambda: any("it rains" in one for one in sentences(two)))
    assert two.window.commands["back"].isEnabled()

    two.window.commands["back"].trigger()
    qtbot.waitUntil(lambda: "Olaf slept." in sentences(two))
    assert is_open(two)

    two.window.commands["back"].trigger()
    assert not is_open(two)
    assert not two.window.commands["back"].isEnabled()


def test_the_page_of_the_chosen_name_is_one_key_away(two, qtbot):
    two.window.commands["entity_page"].trigger()
    assert not is_open(two)
    assert two.window.notices.isVisible()

    two.window.text.entity_picked.emit(number(two, qtbot, "Olaf"))
    two.window.commands["entity_page"].trigger()

    assert is_open(two)
    qtbot.waitUntil(lambda: len(sentences(two)) == 3)


def test_another_article_takes_the_place_of_the_page(two, page):
    two.desk.browsing.pick(2)

    assert not is_open(two)


def test_the_list_can_be_filtered_from_the_page(two, page, qtbot):
    two.desk.biographies.show(number(two, qtbot, "Dora"))
    qtbot.waitUntil(lambda: any("said Dora" in one for one in sentences(two)))

    button(page, "List Its Articles").click()

    qtbot.waitUntil(lambda: two.desk.browsing.listed() == (2,))


def test_a_renamed_entity_is_renamed_on_its_page(two, page, qtbot):
    two.window.entities.rename_requested.emit(number(two, qtbot, "Olaf"), "Olaf Scholz")

    qtbot.waitUntil(lambda: "Olaf Scholz" in words(page))


def test_the_page_of_a_name_that_is_merged_becomes_that_of_the_other_and_back(two, page, qtbot):
    olaf, dora = (number(two, qtbot, name) for name in ("Olaf", "Dora"))

    two.window.entities.merge_requested.emit((olaf,), dora)
    qtbot.waitUntil(lambda: any("said Dora" in one for one in sentences(two)))
    qtbot.waitUntil(lambda: len(sentences(two)) == 4)
    assert "4 mentions" in words(page)

    two.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: "3 mentions" in words(page))
    qtbot.waitUntil(lambda: not any("said Dora" in one for one in sentences(two)))


def test_sentences_are_listed_once_however_often_the_library_changes_meanwhile(two, qtbot):
    two.desk.biographies.show(number(two, qtbot, "Olaf"))
    for _ in range(3):
        two.desk.steps.changed.emit()

    qtbot.waitUntil(lambda: len(sentences(two)) >= 3)
    number(two, qtbot, "Olaf")  # what was asked before is answered before
    assert len(sentences(two)) == 3


def test_the_page_goes_on_showing_what_it_shows_while_it_is_read_again(two, page, qtbot):
    qtbot.mouseClick(chip(page, "Minsk"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(sentences(two)) == 2)
    chosen, vanished = chip(page, "Minsk"), []
    page.list.model().modelReset.connect(lambda: vanished.append("all"))
    page.list.model().rowsRemoved.connect(lambda *rows: vanished.append(rows))

    two.desk.steps.changed.emit()
    assert page.list.isVisible()
    number(two, qtbot, "Olaf")  # what was asked before is answered before
    number(two, qtbot, "Olaf")  # and what those answers led to

    assert not vanished
    assert len(sentences(two)) == 2
    assert "Sentences that hold “Minsk” too" in words(page)
    assert chip(page, "Minsk") is chosen
    assert chosen.isChecked()


def test_an_entity_that_is_gone_leads_back_with_a_word(two, qtbot):
    two.desk.biographies.show(9_999)

    qtbot.waitUntil(lambda: not is_open(two))
    assert two.window.notices.isVisible()


def test_the_sentences_come_a_page_at_a_time(program, qtbot, article_file):
    files = [article_file(f"Day {day}\nOlaf came on day {day}.", f"{day}.txt") for day in range(45)]
    application = program(*files)
    qtbot.waitUntil(lambda: states(application)[:45] == ["done"] * 45)
    application.desk.biographies.show(number(application, qtbot, "Olaf"))

    qtbot.waitUntil(lambda: len(sentences(application)) >= 20)
    assert len(sentences(application)) < 45

    view = application.desk.biographies.page.list

    def scroll_down():
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        return len(sentences(application)) == 45

    qtbot.waitUntil(scroll_down)
    before, place = sentences(application), view.verticalScrollBar().value()
    renamed = number(application, qtbot, "Olaf")
    application.window.entities.rename_requested.emit(renamed, "Olaf Scholz")
    page = application.desk.biographies.page
    qtbot.waitUntil(lambda: "Olaf Scholz" in words(page))

    assert sentences(application) == before
    assert view.verticalScrollBar().value() == place


def test_the_sentences_keep_the_rules_of_item_models(page):
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(page.list.model(), mode, page)
    assert page.list.model().index(0, 0).data(ROW_ROLE)
    assert page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_back_leads_through_everything_that_led_to_the_page(two, qtbot):
    window, back = two.window, two.window.commands["back"]
    window.commands["notebook"].trigger()
    two.desk.biographies.show(number(two, qtbot, "Olaf"))
    window.commands["welcome"].trigger()
    assert two.desk.welcoming.is_open

    back.trigger()
    assert is_open(two)
    back.trigger()
    assert two.desk.noting.is_open
    back.trigger()
    assert window.stage.is_home
    assert not back.isEnabled()


def test_a_page_that_was_left_behind_is_gone_back_to_and_not_shown_twice(two, qtbot):
    window = two.window
    window.commands["notebook"].trigger()
    two.desk.biographies.show(number(two, qtbot, "Olaf"))

    window.commands["notebook"].trigger()
    assert two.desk.noting.is_open
    window.commands["back"].trigger()

    assert window.stage.is_home


def test_an_article_that_is_picked_takes_the_place_of_every_page(two, qtbot):
    window = two.window
    window.commands["notebook"].trigger()
    two.desk.biographies.show(number(two, qtbot, "Olaf"))

    window.articles.view.go_to(1)
    two.desk.browsing.pick(window.articles.ids()[1])

    assert window.stage.is_home
