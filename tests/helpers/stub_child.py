"""A child that answers at once, and dies, hangs or fails where the text of the file asks for it.

It finds a name wherever a capitalised word stands; "die", "hang" and "fail" as the first word of a
file act on reading it, "die-names", "hang-names" and "fail-names" on its analysis; none does with
the argument "--patient". With "--newer" its model has another version.
"""

import hashlib
import os
import re
import sys
import time
from pathlib import Path

from reader import protocol
from reader.domain.article import BLOCK_SEPARATOR, Block, ImportedArticle, Role
from reader.domain.entity import Analysis, Entity, Label, Mention
from reader.domain.pipeline import Pipeline

BOILERPLATE = "~ "
ADDRESS = "@ "
MODEL = "stub 2.0" if "--newer" in sys.argv else "stub 1.0"
OTHER = "stub 1.0 other"
"""The model of the pipeline called "other", which can be chosen."""
INSTALLED = (Pipeline("st", "usual", MODEL), Pipeline("st", "other", OTHER))


def article_of(path: Path) -> ImportedArticle:
    """Read a file as paragraphs by lines; the first is the title, after one for an address."""
    raw = path.read_bytes()
    lines = [line for line in raw.decode().split("\n") if line]
    url = lines.pop(0).removeprefix(ADDRESS) if lines and lines[0].startswith(ADDRESS) else ""
    blocks, at = [], 0
    for line in lines:
        role = Role.BOILERPLATE if line.startswith(BOILERPLATE) else Role.BODY
        blocks.append(Block(at, at + len(line), role=role))
        at += len(line) + len(BLOCK_SEPARATOR)
    return ImportedArticle(
        text=BLOCK_SEPARATOR.join(lines),
        blocks=tuple(blocks),
        title=lines[0] if lines else path.name,
        url=url,
        format="plain_text",
        sha256=hashlib.sha256(raw).hexdigest(),
    )


def model_of(request: protocol.Warm | protocol.Analyse) -> str:
    """Return the model that is to find the names."""
    return OTHER if request.pipelines.get("st") == "other" else MODEL


def analysis_of(article: ImportedArticle, model: str = MODEL) -> Analysis:
    """Name every capitalised word of the body a person."""
    names: dict[str, int] = {}
    mentions = []
    for block in article.blocks:
        if block.role is Role.BODY:
            for match in re.finditer(r"\b[A-Z]\w+", article.text[block.start : block.end]):
                entity = names.setdefault(match.group(), len(names))
                start = block.start + match.start()
                mentions.append(Mention(start, start + len(match.group()), Label.PERSON, entity))
    entities = (Entity(at, name, Label.PERSON, name.casefold()) for name, at in names.items())
    return Analysis(model, tuple(mentions), tuple(entities))


def misbehave(text: str, suffix: str) -> str:
    """Die or hang where the text says so; return what to fail with."""
    first = text.split(maxsplit=1)[0] if text.split() and "--patient" not in sys.argv else ""
    if first == f"die{suffix}":
        os._exit(7)
    if first == f"hang{suffix}":
        time.sleep(600)
    return "It was asked to fail." if first == f"fail{suffix}" else ""


def answers(request: protocol.Request) -> list[protocol.Answer]:
    """Return the answers to a request."""
    finished = protocol.Finished(request.id)
    if isinstance(request, protocol.Read):
        article = article_of(Path(request.path))
        problem = misbehave(article.text, "")
        found: protocol.Answer = protocol.ArticleRead(request.id, article)
    elif isinstance(request, protocol.Analyse):
        problem = "A picture has no names." if request.article.images else ""
        problem = problem or misbehave(request.article.text, "-names")
        found = protocol.Analysed(request.id, analysis_of(request.article, model_of(request)))
    elif isinstance(request, protocol.Warm):
        return [protocol.Warmed(request.id, (model_of(request),), INSTALLED), finished]
    else:
        raise TypeError(request)
    if problem:
        return [protocol.Failed(request.id, problem, "Ask for something else.")]
    return [found, finished]


def main() -> None:
    """Answer until the pipe closes."""
    for line in sys.stdin.buffer:
        for answer in answers(protocol.decode_request(line)):
            sys.stdout.buffer.write(protocol.encode(answer))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
