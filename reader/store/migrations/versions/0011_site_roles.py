"""What the reader said of blocks is remembered for their site."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "site_role",
        sa.Column("site", sa.String, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("site", "words", name="pk_site_role"),
        sqlite_with_rowid=False,
    )
