"""The endings of files that hold articles, for a window that knows no importer."""

ARTICLE_SUFFIXES = (
    ".txt", ".text", ".log",
    ".html", ".htm", ".xhtml", ".xht", ".mht", ".mhtml", ".webarchive", ".maff", ".zip",
    ".md", ".markdown", ".mdown", ".mkd", ".ipynb",
    ".pdf", ".epub", ".docx", ".docm", ".dotx", ".odt", ".ott", ".rtf",
    ".eml", ".rss", ".atom", ".xml", ".json",
    ".warc", ".wacz", ".arc",
)  # fmt: skip
