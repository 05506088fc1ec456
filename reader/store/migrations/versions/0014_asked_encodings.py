"""A file can be read again in an encoding that the reader asks for."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.add_column(
        "article", sa.Column("asked_encoding", sa.String, nullable=False, server_default="")
    )
