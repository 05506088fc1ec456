"""Compiles the translations whenever a wheel or an editable install is made."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from translations import compile_all


class TranslationsHook(BuildHookInterface):
    """Leaves the compiled translations beside their sources, where the program looks."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatch's)
        """Compile before any file is collected."""
        compile_all()
