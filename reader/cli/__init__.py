"""The command line: the same services without a window.

``commands``   every command in the order of the help, and what runs them
``adding``     files into the library; ``files``: what is in them, without a library
``finding``    the articles that match; ``marking``: what is done with them as wholes
``exporting``  notes, names and dossiers out; ``importing``: highlights and other libraries in
``keeping``    where the library lies, whether it is whole, and copies of it
``entity``     what its group of commands decides about names
``watch``      the names to watch for
``choosing``   which articles and names a command is about
``opening``    the library that a command is about; ``children``: the processes that it asks
``output``     standard output and standard error
``shapes``     the JSON objects, which are a contract with scripts; ``lines``: the same for people
"""

from reader.cli.commands import run
from reader.cli.output import told

__all__ = ["run", "told"]
