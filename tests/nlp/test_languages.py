import pytest

from reader.nlp.languages import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council of the city met on Monday and spoke of the harbour that it has.", "en"),
        ("Le conseil de la ville s'est réuni lundi pour parler du port et des bateaux.", "fr"),
        ("Der Rat der Stadt traf sich am Montag und sprach lange über den alten Hafen.", "de"),
        ("Riga", "en"),
        ("", "en"),
        ("12 34 56", "en"),
    ],
)
def test_a_text_tells_its_language_and_what_is_unsure_is_english(text, language):
    assert detect(text) == language
