"""The entity panel."""
