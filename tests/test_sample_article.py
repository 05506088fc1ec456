"""The first real article through the whole program, with the real children."""

import json
import subprocess
import sys

import pytest
from helpers.outside import sample_article
from PySide6.QtCore import Qt

from reader.domain.article import Role

pytestmark = pytest.mark.model

BODY, HEADLINES = 9, 17


def blocks_of(answer, role):
    return [block for block in answer["blocks"] if block["role"] == role]


def entities_of(sample, *options):
    command = [sys.executable, "-m", "reader", "entities", str(sample), "--json", *options]
    done = subprocess.run(command, capture_output=True, check=True)
    (line,) = done.stdout.decode("utf-8").splitlines()
    return json.loads(line)


@pytest.fixture(scope="module")
def answer():
    return entities_of(sample_article())


def test_the_headlines_are_boilerplate_and_the_paragraphs_are_not(answer):
    assert len(blocks_of(answer, Role.BODY)) == BODY
    assert len(blocks_of(answer, Role.BOILERPLATE)) == HEADLINES


def test_no_mention_crosses_a_block_or_stands_in_a_headline(answer):
    body = blocks_of(answer, Role.BODY)
    assert answer["mentions"]
    for mention in answer["mentions"]:
        holding = [
            block
            for block in body
            if block["start"] <= mention["start"] and mention["end"] <= block["end"]
        ]
        assert len(holding) == 1, mention
        assert answer["text"][mention["start"] : mention["end"]] == mention["text"]


@pytest.mark.parametrize(
    ("surname", "name"),
    [
        ("Putin", "Vladimir Putin"),
        ("Reznikov", "Oleksii Reznikov"),
        ("Gerasimov", "Valery Gerasimov"),
    ],
)
def test_a_person_is_one_entity_with_the_long_name(answer, surname, name):
    named = {m["entity"] for m in answer["mentions"] if surname in m["text"]}
    entities = {entity["id"]: entity for entity in answer["entities"]}

    assert [entities[one]["name"] for one in named] == [name]
    assert [one for one in entities.values() if surname in one["name"]] == [
        entities[next(iter(named))]
    ]


def test_the_headlines_have_names_when_asked_for(sample):
    whole = entities_of(sample, "--with-boilerplate")

    first = min(block["start"] for block in blocks_of(whole, Role.BOILERPLATE))
    assert any(mention["start"] >= first for mention in whole["mentions"])


def test_the_window_shows_it_marked_and_folded(program, qtbot, sample):
    application = program(sample, child=())
    window = application.window
    view = window.text.view

    qtbot.waitUntil(lambda: len(view.marks.mentions.items) > 0, timeout=600_000)

    assert f"{HEADLINES} lines not part of the article" in view.toPlainText()
    content = view.page.article.content
    hegseth = content.text.index("Hegseth")
    assert view.rects(hegseth, hegseth + 7) == []
    putin = content.text.index("Vladimir Putin")
    place = view.rects(putin, putin + len("Vladimir Putin"))[0].center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: view.marks.chosen is not None)
    window.commands["next_mention"].trigger()
    assert view.marks.visited is not None
