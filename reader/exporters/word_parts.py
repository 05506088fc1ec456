"""The parts of a Word document that are always the same, and the edges of the others."""

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# Nothing here uses the second name space, but readers look for it.
DOCUMENT = f'{_XML}<w:document {_W} xmlns:r="{_OFFICE}"><w:body>'
FOOT_OF_DOCUMENT = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708"'
    ' w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>'
)
COMMENTS = f'{_XML}<w:comments {_W} xmlns:r="{_OFFICE}">'
FOOT_OF_COMMENTS = "</w:comments>"

_CONTENT_TYPES = f"""{_XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>
<Override PartName="/word/comments.xml" ContentType="{_TYPE}.comments+xml"/>
</Types>
"""
_PACKAGE = f"""{_XML}<Relationships xmlns="{_RELATIONS}">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
</Relationships>
"""
_PARTS = f"""{_XML}<Relationships xmlns="{_RELATIONS}">
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/comments" Target="comments.xml"/>
</Relationships>
"""


def _style(name: str, shown: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr>'
        "</w:style>\n"
    )


_STYLES = (
    f'{_XML}<w:styles {_W}>\n<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>'
    '<w:rPr><w:sz w:val="22"/></w:rPr></w:style>\n'
    + _style(
        "Heading1",
        "heading 1",
        '<w:keepNext/><w:spacing w:before="480" w:after="60"/><w:outlineLvl w:val="0"/>',
        '<w:b/><w:sz w:val="32"/>',
    )
    + _style(
        "Source", "Source", '<w:keepNext/><w:spacing w:after="240"/>', '<w:color w:val="595959"/>'
    )
    + _style("Quote", "Quote", '<w:keepNext/><w:spacing w:after="40"/><w:ind w:left="360"/>', "")
    + _style(
        "Place",
        "Place",
        '<w:spacing w:after="240"/><w:ind w:left="360"/>',
        '<w:color w:val="595959"/><w:sz w:val="16"/>',
    )
    + _style("CommentText", "annotation text", "", '<w:sz w:val="20"/>')
    + '<w:style w:type="character" w:styleId="CommentReference">'
    '<w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>\n'
    "</w:styles>\n"
)

FIXED_PARTS = {
    "[Content_Types].xml": _CONTENT_TYPES,
    "_rels/.rels": _PACKAGE,
    "word/_rels/document.xml.rels": _PARTS,
    "word/styles.xml": _STYLES,
}
