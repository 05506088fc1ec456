"""Which process works on an article, or is going to."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("article", sa.Column("worker", sa.String, nullable=False, server_default=""))
    op.create_index(
        "ix_article_worker", "article", ["worker"], sqlite_where=sa.text("worker <> ''")
    )
    # Nobody can be at work on a library that is being migrated.
    op.execute("UPDATE article SET state = 'waiting' WHERE state = 'working'")
