"""The lines for people of what ``shapes`` gives to scripts."""

from typing import TYPE_CHECKING

from reader.cli.shapes import Shape
from reader.domain.article import ArticleState, ArticleSummary, Block, ImportedArticle, Role
from reader.domain.conflicts import Conflict
from reader.domain.decision_words import sentence
from reader.domain.entity import Entity
from reader.domain.highlight import Highlight
from reader.domain.ledger import Decision, Effect, Suggestion
from reader.domain.meanings import MeaningConflict
from reader.domain.search import Hit

# The anchoring is imported by the commands that use it.
if TYPE_CHECKING:
    from reader.services.clippings import Outcome
    from reader.services.library_files import Report
    from reader.services.verification import Verified


def article(content: ImportedArticle) -> str:
    """Return the words of an article as it was read, without its boilerplate."""

    def words(block: Block) -> str:
        return content.text[block.start : block.end]

    body = [words(block) for block in content.blocks if block.role is Role.BODY]
    return "\n\n".join([*body, ""])


def analysed(shape: Shape) -> str:
    """Return the title of an article over its names, the most frequent first."""
    rows = [
        f"{entity['count']:>6}  {entity['label']:<12} "
        + " = ".join(dict.fromkeys([entity["name"], *entity["aliases"]]))
        for entity in sorted(shape["entities"], key=lambda entity: -entity["count"])
    ]
    return "\n".join([shape["title"] or shape["path"], *rows, ""])


def summary(article: ArticleSummary) -> str:
    """Return the line of an article of the library."""
    facts = ", ".join(fact for fact in (article.site, article.published) if fact)
    state = "" if article.state is ArticleState.DONE else f" [{article.state}]"
    held = f" [watched: {', '.join(article.watched)}]" if article.watched else ""
    return f"{article.id:>6}  {article.title}{f' ({facts})' if facts else ''}{state}{held}"


def decision(made: Decision) -> str:
    """Return the line of a decision about names."""
    undone = " (taken back)" if made.taken_back_at else ""
    return f"{made.id[:8]}  {made.made_at:%Y-%m-%d %H:%M}  {sentence(made.act)}{undone}"


def effect(changed: Effect) -> str:
    """Return in words how much a decision changes."""
    mentions = "1 mention" if changed.mentions == 1 else f"{changed.mentions:,} mentions"
    articles = "1 article" if changed.articles == 1 else f"{changed.articles:,} articles"
    return f"{mentions} in {articles}"


def suggestion(asked: Suggestion) -> str:
    """Return the question of something to decide."""
    if asked.other is None:
        return f"{_named(asked.entity)}: {asked.reason}"
    return f"{_named(asked.entity)} = {_named(asked.other)}? {asked.reason}"


def hit(found: Hit) -> str:
    """Return an article over the words around those of a search."""
    return f"{summary(found.article)}\n        {_on_one_line(found.snippet.text)}"


def highlight(marked: Highlight, article: ArticleSummary) -> str:
    """Return a highlight and its note under the title of its article."""
    note = f"\n        {marked.note}" if marked.note else ""
    return f"{marked.id:>6}  {article.title}\n        “{marked.passage.quote}”{note}"


def outcome(taken: "Outcome") -> str:
    """Return what became of the highlights of a file."""
    states = (f"{count} {state}" for state, count in sorted(taken.states.items()))
    words = (*states, f"{len(taken.kept)} without an article", f"{taken.known} known already")
    return f"{len(taken.added)} highlights added: {', '.join(words)}"


def conflict(found: Conflict) -> str:
    """Return decisions about the same name that differ."""
    mine = "; ".join(sentence(each.act) for each in found.mine)
    undone = " (taken back)" if found.theirs.taken_back_at else ""
    return f"differs: {mine}\n theirs: {sentence(found.theirs.act)}{undone}"


def meaning(found: MeaningConflict) -> str:
    """Return a colour by which two people mean something else."""
    return f"differs: {found.colour} is {found.mine}\n theirs: {found.theirs}"


def carried(report: "Report") -> str:
    """Return what was taken in of another library."""
    fates = ", ".join(f"{count} {fate}" for fate, count in sorted(report.articles.items()))
    backup = f"\nThe library before is kept as {report.backup}." if report.backup else ""
    return (
        f"{report.articles.total()} articles{f': {fates}' if fates else ''}; "
        f"{report.highlights} highlights and {report.decisions} decisions added, "
        f"{report.changed} highlights joined{backup}"
    )


def verified(found: "Verified") -> str:
    """Return a quote of an exported file, and where it is now."""
    quote, now, article = found.quote.passage, found.now, found.article
    lines = [f"{found.standing:<8} “{_on_one_line(quote.quote)}”"]
    if now is not None and now.quote != quote.quote:
        lines.append(f"         now “{_on_one_line(now.quote)}”")
    if article is not None:
        at = f", characters {now.start}–{now.end}" if now else ""
        lines.append(f"         in {article.content.title or article.path}{at}")
    return "\n".join(lines)


def _named(entity: Entity) -> str:
    return f"@{entity.id} {entity.name} ({entity.label})"


def _on_one_line(words: str) -> str:
    return " ".join(words.split())
