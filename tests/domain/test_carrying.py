from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.domain.article import ArticleState
from reader.domain.carrying import ArticleFacts, both_notes
from reader.domain.shelving import Mark

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
EARLIER = NOW - timedelta(days=1)
BARE = ArticleFacts(ArticleState.DONE, "", "", NOW)


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        ("", "", ""),
        ("Mine.", "", "Mine."),
        ("", "Yours.", "Yours."),
        ("Mine.", "Yours.", "Mine.\n\nYours."),
        ("Mine.\n\nYours.", "Yours.", "Mine.\n\nYours."),
        ("Mine.", "Mine.\n\nYours.", "Mine.\n\nYours."),
    ],
)
def test_a_note_of_both_says_what_either_does_and_nothing_twice(ours, theirs, both):
    assert both_notes(ours, theirs) == both


def test_what_only_one_side_says_of_an_article_holds():
    theirs = replace(BARE, place=30, progress=0.5, note="Yours.", marks={Mark.READ: EARLIER})

    assert BARE.joined_by(theirs) == theirs
    assert theirs.joined_by(BARE) == theirs


def test_what_is_here_is_not_overwritten():
    ours = ArticleFacts(
        ArticleState.DONE, "", "", NOW, 30, 0.5, "Mine.", {Mark.READ: NOW, Mark.ARCHIVED: NOW}
    )
    theirs = ArticleFacts(
        ArticleState.FAILED, "It broke.", "Try.", EARLIER, 90, 0.9, "Mine.", {Mark.READ: EARLIER}
    )

    assert ours.joined_by(theirs) == ours


@pytest.mark.parametrize("ours", [{"place": 30}, {"progress": 0.5}])
def test_a_place_and_how_far_it_is_come_from_the_same_side(ours):
    here = replace(BARE, **ours)

    assert here.joined_by(replace(BARE, place=90, progress=0.9)) == here


def test_an_article_is_in_the_trash_only_where_both_sides_put_it():
    removed = replace(BARE, marks={Mark.REMOVED: NOW})

    assert removed.joined_by(BARE) == BARE
    assert BARE.joined_by(removed) == BARE
    assert removed.joined_by(replace(BARE, marks={Mark.REMOVED: EARLIER})) == removed
