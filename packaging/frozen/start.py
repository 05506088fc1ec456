"""The script that the frozen program runs."""

import os

from reader.__main__ import main

# The loader points the linker at the libraries inside; a browser that opens a link needs its own.
for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before

main()
