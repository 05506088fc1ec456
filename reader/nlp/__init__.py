"""An article becomes mentions and entities. Child only."""
