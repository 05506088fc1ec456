import pytest
import spacy
from helpers.articles import content
from spacy.training import Example

from reader.domain.errors import AnalysisError
from reader.nlp import models
from reader.nlp.pipeline import analyse, warm

pytestmark = pytest.mark.model

GERMAN = "Der Rat der Stadt Bremen traf sich am Montag und sprach lange über den alten Hafen."


@pytest.fixture
def folder(tmp_path):
    """A German pipeline of the user's own, which has learnt one name."""
    nlp = spacy.blank("de")
    nlp.add_pipe("ner")
    taught = Example.from_dict(nlp.make_doc(GERMAN), {"entities": [(18, 24, "LOC")]})
    nlp.initialize(lambda: [taught])
    for _ in range(30):
        nlp.update([taught])
    nlp.to_disk(tmp_path / "own")
    return tmp_path / "own"


def test_a_chosen_pipeline_finds_the_names_of_its_language(folder):
    analysis = analyse(content(GERMAN), chosen={"de": str(folder)})

    assert [entity.name for entity in analysis.entities] == ["Bremen"]
    assert analysis.model == f"de_pipeline 0.0.0, rules {models.RULES}"
    assert f"de_pipeline 0.0.0, rules {models.RULES}" in warm({"de": str(folder)})


def test_without_one_the_language_stands_in_the_place_of_the_model(folder):
    analysis = analyse(content(GERMAN))

    assert (analysis.model, analysis.mentions) == ("de", ())
    assert analysis.problem
    assert "de" not in {model[:2] for model in warm()}


def test_a_pipeline_of_another_language_is_named_after_the_one_it_reads():
    rules = f", rules {models.RULES}"
    assert models.name_for("de", "xx_ent_wiki_sm 3.8.0") == f"de xx_ent_wiki_sm 3.8.0{rules}"
    assert models.name_for("de", "de_core_news_md 3.8.0") == f"de_core_news_md 3.8.0{rules}"


def test_a_broken_one_is_told_when_it_is_chosen(folder):
    (folder / "ner" / "model").write_bytes(b"no weights")

    with pytest.raises(AnalysisError) as refusal:
        warm({"de": str(folder)})

    assert "is broken" in str(refusal.value)
    assert refusal.value.hint
