"""The translations as files and as the program loads them."""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from lxml import etree

_SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    is_counted: bool
    translations: tuple[str, ...]


def build_script() -> ModuleType:
    """The script that the build calls, too."""
    spec = importlib.util.spec_from_file_location("translations", _SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(path: Path) -> Iterator[Message]:
    """All that a translation file holds; a text without a translation has none or empty ones."""
    for context in etree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            is_counted = message.get("numerus") == "yes"
            yield Message(
                context.findtext("name"),
                message.findtext("source"),
                is_counted,
                tuple(forms) if is_counted else (translation.text or "",),
            )
