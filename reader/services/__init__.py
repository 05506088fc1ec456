"""What a user can do, as functions over the library; no Qt."""
