"""The JSON objects of the command line. A contract with scripts: add fields, never change one."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from reader.domain.article import ArticleSummary, ImportedArticle
from reader.domain.carrying import Fate
from reader.domain.conflicts import Conflict
from reader.domain.entity import Analysis, Entity
from reader.domain.highlight import AnchorState, Highlight
from reader.domain.ledger import Decision, Effect, Suggestion
from reader.domain.meanings import MeaningConflict
from reader.domain.search import Hit
from reader.store import acts

# The anchoring is imported by the command that uses it.
if TYPE_CHECKING:
    from reader.services.clippings import Outcome
    from reader.services.library_files import Report
    from reader.services.verification import Verified

Shape = dict[str, Any]


def failure(path: str, problem: str, hint: str) -> Shape:
    """Return the shape of a file that failed."""
    return {"path": path, "error": problem, "hint": hint}


def article(path: str, content: ImportedArticle) -> Shape:
    """Return the shape of an article as it was read."""
    return {
        "path": path,
        "title": content.title,
        "byline": content.byline,
        "site": content.site,
        "published": content.published,
        "language": content.language,
        "url": content.url,
        "text": content.text,
        "blocks": [
            {
                "start": block.start,
                "end": block.end,
                "kind": block.kind,
                "level": block.level,
                "role": block.role,
            }
            for block in content.blocks
        ],
    }


def analysed(path: str, content: ImportedArticle, analysis: Analysis) -> Shape:
    """Return the shape of an article with the names that were found in it."""
    counts = Counter(mention.entity for mention in analysis.mentions)
    return article(path, content) | {
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "text": content.text[mention.start : mention.end],
                "label": mention.label,
                "entity": mention.entity,
                "source": mention.source,
            }
            for mention in analysis.mentions
        ],
        "entities": [
            {
                "id": entity.id,
                "name": entity.name,
                "label": entity.label,
                "count": counts[entity.id],
                "aliases": [alias.text for alias in entity.aliases],
            }
            for entity in analysis.entities
        ],
    }


def summary(article: ArticleSummary) -> Shape:
    """Return the shape of an article of the library."""
    return {
        "id": article.id,
        "title": article.title,
        "state": article.state,
        "path": article.path,
        "added_at": article.added_at,
        "byline": article.byline,
        "site": article.site,
        "published": article.published,
        "words": article.words,
        "highlights": article.highlights,
        "watched": article.watched,
        "read": article.is_read,
        "archived": article.is_archived,
        "progress": round(article.progress, 3),
        "tags": list(article.tags),
        "note": article.note,
    }


def decision(made: Decision) -> Shape:
    """Return the shape of a decision about names, as it also is in a file of decisions."""
    return acts.decision_as_object(made)


def effect(changed: Effect) -> Shape:
    """Return the shape of how much a decision changes."""
    return {"articles": changed.articles, "mentions": changed.mentions}


def suggestion(asked: Suggestion) -> Shape:
    """Return the shape of something to decide."""
    return {
        "entity": _named(asked.entity),
        "other": _named(asked.other) if asked.other else None,
        "reason": asked.reason,
        "accept": acts.as_object(asked.accept),
        "reject": acts.as_object(asked.reject),
    }


def hit(found: Hit) -> Shape:
    """Return the shape of an article that holds the words of a search."""
    return summary(found.article) | {
        "snippet": found.snippet.text,
        "marks": found.snippet.marks,
    }


def highlight(marked: Highlight, article: ArticleSummary, meaning: str) -> Shape:
    """Return the shape of a highlight; ``meaning`` is that of its colour."""
    return {
        "id": marked.id,
        "article": marked.article,
        "title": article.title,
        "path": article.path,
        "start": marked.passage.start,
        "end": marked.passage.end,
        "quote": marked.passage.quote,
        "prefix": marked.passage.prefix,
        "suffix": marked.passage.suffix,
        "colour": marked.colour,
        "meaning": meaning,
        "note": marked.note,
        "tags": marked.tags,
        "anchor": marked.anchor,
        "score": marked.score,
        "created_at": marked.created_at,
        "changed_at": marked.changed_at,
    }


def outcome(taken: "Outcome") -> Shape:
    """Return what became of the highlights of a file."""
    return {
        "added": len(taken.added),
        "exact": taken.states[AnchorState.EXACT],
        "moved": taken.states[AnchorState.MOVED],
        "orphan": taken.states[AnchorState.ORPHAN],
        "kept": len(taken.kept),
        "known": taken.known,
    }


def conflict(found: Conflict) -> Shape:
    """Return the shape of decisions about the same name that differ."""
    return {"theirs": decision(found.theirs), "mine": [decision(each) for each in found.mine]}


def meaning(found: MeaningConflict) -> Shape:
    """Return the shape of a colour by which two people mean something else."""
    return {"colour": found.colour, "mine": found.mine, "theirs": found.theirs}


def carried(report: "Report") -> Shape:
    """Return the shape of what was taken in of another library."""
    return {
        **{fate: report.articles[fate] for fate in Fate},
        "highlights": report.highlights,
        "changed": report.changed,
        "decisions": report.decisions,
        "backup": str(report.backup) if report.backup else None,
    }


def verified(found: "Verified") -> Shape:
    """Return the shape of a quote of an exported file, and of where it is now."""
    quote, now, article = found.quote, found.now, found.article
    return {
        "standing": found.standing,
        "quote": quote.passage.quote,
        "start": quote.passage.start,
        "end": quote.passage.end,
        "sha256": quote.source.sha256,
        "source": quote.source.place,
        "article": article.id if article else None,
        "now": {"start": now.start, "end": now.end, "quote": now.quote} if now else None,
    }


def _named(entity: Entity) -> Shape:
    return {"id": entity.id, "name": entity.name, "label": entity.label}
