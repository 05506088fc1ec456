"""The values everything agrees on: frozen, standard library only."""
