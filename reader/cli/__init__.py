"""The command line: the same services without a window.

``commands``  what each command does
``output``    lines on standard output and standard error
``shapes``    the JSON objects, which are a contract with scripts
"""

from reader.cli.commands import run
from reader.cli.output import told

__all__ = ["run", "told"]
