"""What a user did, as steps that can be undone."""
