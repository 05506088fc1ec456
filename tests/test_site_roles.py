"""A reader teaches the program what is furniture of a site, in the real window."""

from reader.domain.article import Role

FIRST = "@ https://example.org/1\nHarbour plan\nSign up for our letter\nAda Lovelace came."
SECOND = "@ https://example.org/2\nBridge plan\nSign up for our letter\nBo left."
THIRD = "@ https://example.org/3\nMill plan\nSign up for our letter\nCy stayed."
LEARNED = "One line not part of the article  ·  as you said of this site  ·  Show"


def shown(application) -> str:
    return application.window.text.view.toPlainText()


def read(application, qtbot, path, words) -> None:
    application.desk.browsing.add([path])
    qtbot.waitUntil(lambda: words in shown(application))


def test_what_is_not_part_of_one_article_is_folded_in_the_next_of_its_site(
    program, qtbot, article_file
):
    application = program(article_file(FIRST, "first.txt"))
    qtbot.waitUntil(lambda: "Ada" in shown(application))

    application.window.text.role_requested.emit((1,), Role.BOILERPLATE)
    qtbot.waitUntil(lambda: "One line not part" in shown(application))
    read(application, qtbot, article_file(SECOND, "second.txt"), "Bo left")

    assert LEARNED in shown(application)
    assert "Sign up" not in shown(application)


def test_taking_it_back_takes_the_lesson_back(program, qtbot, article_file):
    application = program(article_file(FIRST, "first.txt"))
    qtbot.waitUntil(lambda: "Ada" in shown(application))
    application.window.text.role_requested.emit((1,), Role.BOILERPLATE)
    qtbot.waitUntil(lambda: "One line not part" in shown(application))

    application.desk.steps.stack.undo()
    qtbot.waitUntil(lambda: "Sign up" in shown(application))
    read(application, qtbot, article_file(SECOND, "second.txt"), "Bo left")

    assert "Sign up" in shown(application)


def test_a_lesson_is_unlearned_where_a_fold_is_put_back(program, qtbot, article_file):
    application = program(article_file(FIRST, "first.txt"))
    qtbot.waitUntil(lambda: "Ada" in shown(application))
    application.window.text.role_requested.emit((1,), Role.BOILERPLATE)
    qtbot.waitUntil(lambda: "One line not part" in shown(application))
    read(application, qtbot, article_file(SECOND, "second.txt"), "Bo left")

    application.window.text.role_requested.emit((1,), Role.BODY)
    qtbot.waitUntil(lambda: "Sign up" in shown(application))
    read(application, qtbot, article_file(THIRD, "third.txt"), "Cy stayed")

    assert "Sign up" in shown(application)
