"""Writes what completes the command in shells: python packaging/completions.py SHARE.

SHARE is a folder like /usr/share, where each shell looks by itself.
"""

import sys
from pathlib import Path

from project import PROGRAM
from typer.completion import get_completion_script

FILES = {
    "bash": f"bash-completion/completions/{PROGRAM}",
    "zsh": f"zsh/vendor-completions/_{PROGRAM}",
    "fish": f"fish/vendor_completions.d/{PROGRAM}.fish",
}

# Typer's script is made to be read at the start of zsh; one that is loaded when Tab is first
# pressed has to answer at once, too.
_ZSH_AT_ONCE = f'\n\n[[ $funcstack[1] = _{PROGRAM} ]] && _{PROGRAM}_completion "$@"'


def write(share: Path) -> None:
    """Write the completions of all shells where they are found."""
    for shell, name in FILES.items():
        script = get_completion_script(
            prog_name=PROGRAM, complete_var=f"_{PROGRAM.upper()}_COMPLETE", shell=shell
        )
        at_once = _ZSH_AT_ONCE if shell == "zsh" else ""
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(f"{script}{at_once}\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
