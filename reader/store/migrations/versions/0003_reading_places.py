"""The place where the reader stopped, of every article."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("article", sa.Column("place", sa.Integer, nullable=False, server_default="0"))
