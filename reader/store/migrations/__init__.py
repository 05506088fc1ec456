"""The migrations of the library's schema, run by Alembic."""
