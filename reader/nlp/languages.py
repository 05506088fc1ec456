"""In which language an article is written."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

ENGLISH = "en"

_SAMPLE_LENGTH = 2_000
_FEWEST_WORDS = 12
_SUREST_DOUBT = 0.9
_TELLING_SHARE = 0.1
_TELLING_ENGLISH = frozenset(
    {"the", "and", "of", "with", "that", "from", "by", "this", "which", "to", "has", "were"}
    | {"their", "said", "was", "for"}
)
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str:
    """Return the ISO 639-1 code of a text's language; what is not sure passes for English.

    Plain English is told by its commonest words alone, which spares most readers the second and
    the 100 MiB that the identifier takes to load.
    """
    sample = text.lstrip()[:_SAMPLE_LENGTH]
    words = [word.lower() for word in _WORD.findall(sample)]
    telling = sum(word in _TELLING_ENGLISH for word in words)
    is_english = "the" in words and telling >= _TELLING_SHARE * len(words)
    if is_english or len(words) < _FEWEST_WORDS:
        return ENGLISH
    language, probability = _identifier().classify(sample)
    return str(language) if probability >= _SUREST_DOUBT else ENGLISH


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
