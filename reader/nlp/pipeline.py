"""An article in, its mentions and entities out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from types import MappingProxyType
from typing import TypeAlias

from spacy.language import Language

from reader.domain.article import ImportedArticle
from reader.domain.entity import NUMBER_LABELS, Analysis, Label
from reader.domain.errors import AnalysisError
from reader.nlp import gazetteer, models, words
from reader.nlp.acronyms import add_repeated, explain
from reader.nlp.casing import recase
from reader.nlp.datelines import add_datelines
from reader.nlp.extending import extend
from reader.nlp.full_names import add_full_names, join_nicknames
from reader.nlp.gazetteer import add_known, join_hyphenated, split_pairs
from reader.nlp.grouping import group
from reader.nlp.junk import drop_junk, drop_lone_words, drop_words_written_small
from reader.nlp.languages import ENGLISH, detect
from reader.nlp.models import Model
from reader.nlp.names import Coverage, Name, join_neighbours, without_overlaps
from reader.nlp.propagation import propagate
from reader.nlp.reading import Piece, legible, pieces
from reader.nlp.results import read_teams
from reader.nlp.sites import add_sites
from reader.nlp.splitting import split_lists, split_scores, split_sides
from reader.nlp.trimming import trim, trim_edges
from reader.nlp.votes import agree

Rule: TypeAlias = Callable[[str, list[Name]], list[Name]]

_ENGLISH_RULES: Sequence[Rule] = (
    trim,
    drop_junk,
    join_hyphenated,
    split_pairs,
    split_sides,
    split_lists,
    split_scores,
    without_overlaps,
    explain,
    extend,
    add_full_names,
    join_nicknames,
    join_neighbours,
    agree,
    drop_lone_words,
    drop_words_written_small,
    propagate,
    add_sites,
    add_known,
    add_datelines,
    add_repeated,
    read_teams,
)
_RULES_OF_ANY_LANGUAGE: Sequence[Rule] = (
    trim_edges,
    drop_junk,
    without_overlaps,
    explain,
    propagate,
)
_NONE_CHOSEN: Mapping[str, str] = MappingProxyType({})
# What the model is given at once: more fill the memory, fewer take it longer.
_SIGNS_AT_ONCE = 40_000
_WORDS_KEPT = 5_000
# The pipelines that were trained on Wikipedia have these labels.
_LABELS = {label.value: label for label in Label} | {
    "PER": Label.PERSON,
    "MISC": Label.WORK_OF_ART,
}


def warm(chosen: Mapping[str, str] = _NONE_CHOSEN) -> tuple[str, ...]:
    """Load what the first article would have to wait for, and return the models of all languages.

    Those that were chosen for a language are loaded, so that a broken one is told at once.
    """
    for source in (models.source_for(ENGLISH, chosen), *chosen.values()):
        models.load(source)
    gazetteer.warm()
    words.warm()
    return models.in_use(chosen)


def analyse(
    article: ImportedArticle,
    *,
    with_boilerplate: bool = False,
    chosen: Mapping[str, str] = _NONE_CHOSEN,
) -> Analysis:
    """Find the names in an article; boilerplate is left out unless asked for.

    ``chosen`` are the pipelines that are not the usual ones of their languages. An article in a
    language that no installed model reads has no names, but says why. Raises AnalysisError where a
    model is broken.
    """
    text = legible(article, with_boilerplate=with_boilerplate)
    language = detect(text)
    try:
        source = models.source_for(language, chosen)
    except AnalysisError as error:
        return Analysis(language, (), (), problem=str(error), hint=error.hint)
    model = models.load(source)
    if language == ENGLISH:
        names = refine(text, list(_found_by(model, recase(text))))
    else:
        names = refine(text, list(_found_by(model, text)), _RULES_OF_ANY_LANGUAGE)
    grouping = group(text, names)
    name = models.name_for(language, model.name)
    return Analysis(name, grouping.mentions, grouping.entities)


def _found_by(model: Model, text: str) -> Iterator[Name]:
    """Yield what the model finds, line by line; some models have labels nobody would ask for."""
    for batch in _batches(pieces(text)):
        parts = [(piece.text, piece.start) for piece in batch]
        with _forgetting(model.nlp):
            for doc, start in model.nlp.pipe(parts, as_tuples=True):
                for ent in doc.ents:
                    if label := _LABELS.get(ent.label_):
                        yield Name(start + ent.start_char, start + ent.end_char, label)


def _forgetting(nlp: Language) -> AbstractContextManager[object]:
    """Return what forgets the words read meanwhile, but for those that came first.

    The first articles hold the words that later ones have too: a word that is kept is cut off and
    described once, and takes a tenth of the time from then on.
    """
    return nullcontext() if len(nlp.vocab) < _WORDS_KEPT else nlp.memory_zone()


def _batches(parts: Iterable[Piece]) -> Iterator[list[Piece]]:
    batch: list[Piece] = []
    signs = 0
    for piece in parts:
        if batch and signs + len(piece.text) > _SIGNS_AT_ONCE:
            yield batch
            batch, signs = [], 0
        batch.append(piece)
        signs += len(piece.text)
    if batch:
        yield batch


def refine(text: str, found: list[Name], rules: Sequence[Rule] = _ENGLISH_RULES) -> list[Name]:
    """Return what the model found in a text, put right by rules; numbers stay as they are."""
    names = [name for name in found if name.label not in NUMBER_LABELS]
    for rule in rules:
        names = rule(text, names)
    covered = Coverage(text, names)
    numbers = [
        name
        for name in found
        if name.label in NUMBER_LABELS and covered.is_free(name.start, name.end)
    ]
    return sorted([*names, *numbers], key=lambda name: name.start)
