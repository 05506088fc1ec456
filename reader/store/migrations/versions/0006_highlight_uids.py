"""A name for every highlight that holds in every library."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column("highlight", sa.Column("uid", sa.String, nullable=False, server_default=""))
    connection = op.get_bind()
    named = [
        {"id": number, "uid": str(uuid4())}
        for number in connection.scalars(sa.text("SELECT id FROM highlight"))
    ]
    if named:
        connection.execute(sa.text("UPDATE highlight SET uid = :uid WHERE id = :id"), named)
    op.create_index(
        "uq_highlight_uid", "highlight", ["uid"], unique=True, sqlite_where=sa.text("uid <> ''")
    )
