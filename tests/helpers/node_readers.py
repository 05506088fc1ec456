"""Readers that only Node has; tests that need one are skipped where it is not installed.

CONTRIBUTING.md names the packages and says how Node finds them.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

_MLDOC = """
const {Mldoc} = require("mldoc");
const config = JSON.stringify({
  toc: false, parse_outline_only: false, heading_number: false, keep_line_break: true,
  format: process.argv[2], heading_to_list: false, exporting_keep_properties: true,
  inline_type_with_pos: false, export_md_remove_options: [], hiccup_in_block: true,
});
const blocks = JSON.parse(Mldoc.parseJson(read(process.argv[1]), config)).map(pair => pair[0]);
"""
_CITATION = """
const {Cite} = require("@citation-js/core");
["bibtex", "csl", "ris"].forEach(name => require("@citation-js/plugin-" + name));
const works = new Cite(read(process.argv[1])).data.map(({_graph, ...fields}) => fields);
"""
# The package is made of modules that are imported, and these do not heed NODE_PATH.
_ANNOTATOR = """
const {JSDOM} = require("jsdom");
const {window} = new JSDOM(read(process.argv[2]));
["Node", "NodeFilter", "Range"].forEach(name => { global[name] = window[name]; });

async function places({selector: [quote, position]}, {
  createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher, describeTextPosition,
}) {
  const found = {quote: [], position: []};
  const scope = window.document.body;
  for await (const range of createTextQuoteSelectorMatcher(quote)(scope)) {
    const {start, end} = await describeTextPosition(range, scope);
    found.quote.push([start, end, range.toString()]);
  }
  for await (const range of createTextPositionSelectorMatcher(position)(scope)) {
    found.position.push(range.toString());
  }
  return found;
}

const annotations = JSON.parse(read(process.argv[1]));
const anchored = import(require.resolve("@apache-annotator/dom")).then(annotator =>
  Promise.all(annotations.map(annotation => places(annotation.target, annotator))));
"""
_READ = 'const read = path => require("fs").readFileSync(path, "utf8");'
_WRITE = "Promise.resolve({}).then(read => process.stdout.write(JSON.stringify(read)));"


def blocks_of_mldoc(path: Path, markup: str) -> list[list[Any]]:
    """Return the blocks of an outline as mldoc, the parser of Logseq, reads its markup."""
    return _answer(_MLDOC, "blocks", ["mldoc"], path, markup)


def works_of_citation_js(path: Path) -> list[dict[str, Any]]:
    """Return the works in a file of CSL-JSON, BibTeX or RIS as Citation.js reads them."""
    plugins = (f"@citation-js/plugin-{name}" for name in ("bibtex", "csl", "ris"))
    return _answer(_CITATION, "works", ["@citation-js/core", *plugins], path)


def places_of_apache_annotator(annotations: Path, page: Path) -> list[dict[str, list[Any]]]:
    """Return where in a page Apache Annotator finds what annotations select, by each selector.

    A quote is found at its start and end, in code points, with its words; a position gives words.
    """
    return _answer(_ANNOTATOR, "anchored", ["@apache-annotator/dom", "jsdom"], annotations, page)


def _answer(program: str, name: str, packages: list[str], *arguments: Path | str) -> list[Any]:
    """Return what a program holds under a name at its end."""
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    for package in packages:
        there = ["node", "-e", f"require.resolve({package!r})"]
        if subprocess.run(there, capture_output=True, check=False).returncode:
            pytest.skip(f"the package {package} of npm is not in NODE_PATH")
    whole = f"{_READ}\n{program}\n{_WRITE.format(name)}"
    done = subprocess.run(
        ["node", "-e", whole, *map(str, arguments)], capture_output=True, check=True, text=True
    )
    return json.loads(done.stdout)
