import pytest
from helpers.scripts import script


@pytest.mark.parametrize(
    ("licence", "may_be_shipped"),
    [
        ("MIT", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU Affero General Public License v3", False),
        ("AGPL-3.0-only OR GPL-3.0-only", False),
        ("UNKNOWN", False),
    ],
)
def test_only_what_has_a_licence_that_allows_it_is_shipped(licence, may_be_shipped):
    licences = script("licences")
    one = licences.Shipped("one", "1.0", licence, "")

    assert one.may_be_shipped is may_be_shipped
    if not may_be_shipped:
        with pytest.raises(licences.NotFreeError, match="one"):
            licences.check([one])
