"""An article in, its mentions and entities out."""

from collections.abc import Iterator

from reader.domain.article import ImportedArticle
from reader.domain.entity import NUMBER_LABELS, Analysis, Label
from reader.nlp import models
from reader.nlp.acronyms import add_repeated, explain
from reader.nlp.casing import recase
from reader.nlp.datelines import add_datelines
from reader.nlp.extending import extend
from reader.nlp.gazetteer import add_known, split_pairs
from reader.nlp.grouping import group
from reader.nlp.junk import drop_junk, drop_lone_words
from reader.nlp.models import Model
from reader.nlp.names import Coverage, Name, without_overlaps
from reader.nlp.propagation import propagate
from reader.nlp.reading import legible, pieces
from reader.nlp.results import read_teams
from reader.nlp.trimming import trim
from reader.nlp.votes import agree

_RULES = (
    trim,
    drop_junk,
    split_pairs,
    without_overlaps,
    explain,
    extend,
    agree,
    drop_lone_words,
    propagate,
    add_known,
    add_datelines,
    add_repeated,
    read_teams,
)
_BATCH = 16


def warm() -> None:
    """Load what the first article would have to wait for."""
    models.load(models.ENGLISH)


def analyse(article: ImportedArticle, *, with_boilerplate: bool = False) -> Analysis:
    """Find the names in an article; boilerplate is left out unless asked for.

    Raises AnalysisError where the language model is missing or broken.
    """
    model = models.load(models.ENGLISH)
    text = legible(article, with_boilerplate=with_boilerplate)
    names = refine(text, list(_found_by(model, recase(text))))
    grouping = group(text, names)
    return Analysis(model.name, grouping.mentions, grouping.entities)


def _found_by(model: Model, text: str) -> Iterator[Name]:
    """Yield what the model finds, line by line."""
    with model.nlp.memory_zone():
        parts = ((piece.text, piece.start) for piece in pieces(text))
        for doc, start in model.nlp.pipe(parts, as_tuples=True, batch_size=_BATCH):
            for ent in doc.ents:
                yield Name(start + ent.start_char, start + ent.end_char, Label(ent.label_))


def refine(text: str, found: list[Name]) -> list[Name]:
    """Return what the model found in a text, put right by the rules; numbers stay as they are."""
    names = [name for name in found if name.label not in NUMBER_LABELS]
    for rule in _RULES:
        names = rule(text, names)
    covered = Coverage(text, names)
    numbers = [
        name
        for name in found
        if name.label in NUMBER_LABELS and covered.is_free(name.start, name.end)
    ]
    return sorted([*names, *numbers], key=lambda name: name.start)
