"""How much of every article has been read."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("article", sa.Column("progress", sa.Float, nullable=False, server_default="0"))
