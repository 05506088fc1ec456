"""How everything looks: colours, typefaces, icons and lines."""
