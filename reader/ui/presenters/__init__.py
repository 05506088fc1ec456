"""One presenter for each thing a user does: it asks the library, and shows its answer."""
