"""How lines begin that lead away from an article, whatever site they are of."""

import re

_LEADS_ELSEWHERE = re.compile(
    r"\W*(?:written by|posted (?:on|by|in)|published|(?:last )?updated|last modified|filed under"
    r"|tags?:|tags$|categor(?:y|ies)|share (?:this|on|via|with|your)|share$|tweet|pin it"
    r"|follow (?:us|me|@|him|her|the|\w+ on)|like us|subscribe|sign ?up|sign ?in|log ?in|register"
    r"|get (?:the|our|all the) latest|join (?:us|our)|download (?:the|our) app|advertise|sponsored"
    r"|copyright|©|\(c\)|all rights|related|read (?:more|also|next|the full)|also read|see also"
    r"|see more|watch:|listen:|more (?:from|on|stories|in|news)\b|you (?:may|might) also"
    r"|recommended|trending|don.?t miss|popular|most (?:read|popular|viewed)|top stories"
    r"|editor.?s.? (?:pick|choice)|previous|next (?:post|article|story)|back to|load more"
    r"|show more|view (?:all|more|comments)|\d* ?comments?\b|leave a (?:comment|reply)|reply"
    r"|add a comment|click here|contact us|first published|image:|photo:|table of contents"
    r"|in this article|jump to)",
    re.IGNORECASE,
)


def leads_elsewhere(line: str) -> bool:
    """Say whether a line begins like a link, a notice or a call, and not like prose."""
    return _LEADS_ELSEWHERE.match(line) is not None
