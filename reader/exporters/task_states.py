"""The words at which outliners take a line for a task."""

# All that mldoc knows, the parser of Logseq, and of Org what its manual and its users call them.
TASK_STATE = (
    "(?:TODO|NEXT|NOW|LATER|DOING|STARTED|IN-PROGRESS|WAIT|WAITING|HOLD|DONE|CANCELED|CANCELLED)"
    r"(?=\s|$)"
)
