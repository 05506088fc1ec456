"""An article in, its mentions and entities out."""

from collections.abc import Iterator

from reader.domain.article import ImportedArticle
from reader.domain.entity import Analysis, Label
from reader.nlp import models
from reader.nlp.grouping import group
from reader.nlp.models import Model
from reader.nlp.names import Name, without_overlaps
from reader.nlp.reading import legible, pieces
from reader.nlp.trimming import trim

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
    names = without_overlaps(trim(text, list(_names_of(model, text))))
    mentions, entities = group(text, names)
    return Analysis(model.name, mentions, entities)


def _names_of(model: Model, text: str) -> Iterator[Name]:
    """Yield what the model finds, line by line."""
    with model.nlp.memory_zone():
        parts = ((piece.text, piece.start) for piece in pieces(text))
        for doc, start in model.nlp.pipe(parts, as_tuples=True, batch_size=_BATCH):
            for ent in doc.ents:
                yield Name(start + ent.start_char, start + ent.end_char, Label(ent.label_))
