"""An article -> its mentions and entities."""
