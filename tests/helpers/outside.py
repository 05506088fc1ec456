"""What tests read that lies outside the repository, because it is not ours to ship."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"


def sample_article() -> Path:
    """Return the first real article, or skip the test."""
    path = SHARED / "data" / "articles" / "belarus.txt"
    if not path.exists():
        pytest.skip("the sample article lies outside the repository")
    return path
