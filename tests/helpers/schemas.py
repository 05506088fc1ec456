"""What other programs demand of a file, restated as JSON Schema.

``WEB_ANNOTATION``: what the W3C's tests of the model (annotation-model in web-platform-tests) say
that an annotation must be: 3.1 context, id, type, target; 3.2 bodies and targets; 4.2.4 and 4.2.5
selectors; and that it should have a body.
``HYPOTHESIS_ANNOTATION``: AnnotationSchema of the Hypothesis server (hypothesis/h,
h/schemas/annotation.py) and the fields of APIAnnotationData of its client.
``CSL``: the fields of csl-data.json (citation-style-language/schema) that are in use; any other is
forbidden, as it is there.
"""

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_ADDRESS = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.\-]*:[^\s<>\"{}|\\^`]+$"}
_TIME = {"type": "string", "format": "date-time", "pattern": r"T.*(Z|[+-]\d\d:\d\d)$"}

_QUOTE = {
    "type": "object",
    "properties": {
        "type": {"const": "TextQuoteSelector"},
        "exact": _TEXT,
        "prefix": _TEXT,
        "suffix": _TEXT,
    },
    "required": ["type", "exact"],
}
_POSITION = {
    "type": "object",
    "properties": {
        "type": {"const": "TextPositionSelector"},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 0},
    },
    "required": ["type", "start", "end"],
}
_PURPOSES = (
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
    *("highlighting", "identifying", "linking", "moderating", "questioning", "replying"),
    "tagging",
)
_BODY = {
    "type": "object",
    "properties": {
        "type": {"const": "TextualBody"},
        "value": _TEXT,
        "purpose": {"enum": list(_PURPOSES)},
        "format": {"type": "string", "pattern": "^(application|audio|image|text|video)/"},
    },
    "required": ["value"],
    "not": {"required": ["source"]},
}
_SOURCE = {
    "type": "object",
    "properties": {"id": _ADDRESS},
    "required": ["id"],
    "not": {"anyOf": [{"required": [name]} for name in ("value", "source", "target")]},
}
_PASSAGE = {
    "type": "object",
    "properties": {
        "source": {"oneOf": [_ADDRESS, _SOURCE]},
        "selector": {"type": "array", "minItems": 1, "items": {"oneOf": [_QUOTE, _POSITION]}},
    },
    "required": ["source", "selector"],
}
_W3C = "http://www.w3.org/ns/anno.jsonld"

WEB_ANNOTATION = {
    "type": "object",
    "properties": {
        "@context": {
            "oneOf": [{"const": _W3C}, {"type": "array", "contains": {"const": _W3C}}],
        },
        "id": _ADDRESS,
        "type": {"const": "Annotation"},
        "created": _TIME,
        "modified": _TIME,
        "motivation": {"enum": list(_PURPOSES)},
        "body": {"oneOf": [_ADDRESS, _BODY, {"type": "array", "minItems": 1, "items": _BODY}]},
        "target": {"oneOf": [_SOURCE, _PASSAGE]},
    },
    "required": ["@context", "id", "type", "body", "target"],
}

_NAMES = {"type": "array", "items": {"type": "string", "pattern": "^(acct:|group:).+$"}}

HYPOTHESIS_ANNOTATION = {
    "type": "object",
    "properties": {
        "id": _TEXT,
        "created": _TIME,
        "updated": _TIME,
        "user": {"type": "string", "pattern": "^acct:.+@.+$"},
        "uri": {"type": "string", "minLength": 1},
        "text": _TEXT,
        "tags": _TEXTS,
        "group": _TEXT,
        "permissions": {
            "type": "object",
            "patternProperties": {"^(admin|delete|read|update)$": _NAMES},
            "required": ["read"],
        },
        "target": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "properties": {
                    "source": _TEXT,
                    "selector": {"type": "array", "items": {"oneOf": [_QUOTE, _POSITION]}},
                },
                "required": ["source"],
            },
        },
        "document": {"type": "object", "properties": {"title": _TEXTS}, "required": ["title"]},
    },
    "required": [
        *("id", "created", "updated", "user", "uri", "text", "tags", "group", "permissions"),
        *("target", "document"),
    ],
}

_NAME = {
    "type": "object",
    "properties": {"family": _TEXT, "given": _TEXT, "literal": _TEXT},
    "additionalProperties": False,
}
_DATE = {
    "type": "object",
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {
                "type": "array",
                "minItems": 1,
                "maxItems": 3,
                "items": {"type": ["string", "number"]},
            },
        },
    },
    "additionalProperties": False,
}

CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "type": {"enum": ["article-newspaper", "webpage"]},
            "id": {"type": ["string", "number"]},
            "title": _TEXT,
            "author": {"type": "array", "items": _NAME},
            "container-title": _TEXT,
            "issued": _DATE,
            "accessed": _DATE,
            "URL": _TEXT,
            "language": _TEXT,
            "keyword": _TEXT,
            "note": _TEXT,
        },
        "required": ["type", "id"],
        "additionalProperties": False,
    },
}
