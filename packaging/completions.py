"""Writes what completes the command in shells: python packaging/completions.py FOLDER."""

import sys
from pathlib import Path

from project import PROGRAM
from typer.completion import get_completion_script

# The names by which each shell finds a completion by itself.
FILES = {"bash": PROGRAM, "zsh": f"_{PROGRAM}", "fish": f"{PROGRAM}.fish"}

# Typer's script is made to be read at the start of zsh; one that is loaded when Tab is first
# pressed has to answer at once, too.
_ZSH_AT_ONCE = f'\n\n[[ $funcstack[1] = _{PROGRAM} ]] && _{PROGRAM}_completion "$@"'


def write(folder: Path) -> None:
    """Write the completions of all shells into a folder."""
    for shell, name in FILES.items():
        script = get_completion_script(
            prog_name=PROGRAM, complete_var=f"_{PROGRAM.upper()}_COMPLETE", shell=shell
        )
        at_once = _ZSH_AT_ONCE if shell == "zsh" else ""
        (folder / name).write_text(f"{script}{at_once}\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
