from helpers.articles import highlight
from helpers.pointer import span
from PySide6.QtCore import Qt

from reader.domain.entity import Label
from reader.domain.highlight import Colour


def test_what_the_keys_lead_the_caret_into_is_said_once(qtbot, pane, story):
    heard = []
    pane.announcing.announced.connect(heard.append)
    pane.show_highlights(
        [
            highlight(story, "came to", Colour.GREEN, number=1),
            highlight(story, "to Veldhaven", Colour.PINK, number=2, note="Where is it?"),
        ]
    )
    start, _ = span(story, "Lindqvist came")
    pane.scroll_to(start, start)
    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    heard.clear()

    for _ in range(4):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    assert heard == [
        "Highlight, Green",
        "Highlight, Pink, with the note: Where is it?",
        "Countries and cities",
    ]


def test_labels_that_are_not_marked_are_not_said(qtbot, pane, story):
    heard = []
    pane.announcing.announced.connect(heard.append)
    pane.set_label_shown(Label.GPE, False)
    start, _ = span(story, "to Veldhaven")
    pane.scroll_to(start, start)

    for _ in range(2):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)

    assert heard == []


def test_a_click_is_not_announced(pane, story):
    heard = []
    pane.announcing.announced.connect(heard.append)

    pane.view.caret.put(story.index("Veldhaven") + 2, is_shown=False)

    assert heard == []
