"""The scripts that build and describe what is shipped."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "packaging"
