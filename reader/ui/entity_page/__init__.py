"""An entity's page: what the library knows of it."""
