"""The command line: the same services without a window.

``commands``  what each command does
``entity``    what its group of commands decides about names
``watch``     the names to watch for; ``marking``: what is done with whole articles
``choosing``  which articles and names a command is about
``opening``   the library that a command is about
``output``    lines on standard output and standard error
``shapes``    the JSON objects, which are a contract with scripts
"""

from reader.cli.commands import run
from reader.cli.output import told

__all__ = ["run", "told"]
