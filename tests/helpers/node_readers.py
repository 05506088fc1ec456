"""Readers that only Node has; tests that need one are skipped where it is not installed."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

_MLDOC = """
const {Mldoc} = require("mldoc");
const text = require("fs").readFileSync(process.argv[1], "utf8");
const config = JSON.stringify({
  toc: false, parse_outline_only: false, heading_number: false, keep_line_break: true,
  format: "Markdown", heading_to_list: false, exporting_keep_properties: true,
  inline_type_with_pos: false, export_md_remove_options: [], hiccup_in_block: true,
});
process.stdout.write(JSON.stringify(JSON.parse(Mldoc.parseJson(text, config)).map(x => x[0])));
"""


def logseq_blocks(path: Path) -> list:
    """Return the blocks of an outline as Logseq's own parser, mldoc, reads them."""
    return _run(_MLDOC, "mldoc", path)


def _run(program: str, module: str, path: Path) -> list:
    if shutil.which("node") is None:
        pytest.skip("Node is not installed")
    there = ["node", "-e", f"require({module!r})"]
    if subprocess.run(there, capture_output=True, check=False).returncode:
        pytest.skip(f"the package {module} of npm is not in NODE_PATH")
    done = subprocess.run(
        ["node", "-e", program, str(path)], capture_output=True, check=True, text=True
    )
    return json.loads(done.stdout)
