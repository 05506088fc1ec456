from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from reader.store.tally import Tally

ids = st.integers(1, 2**31 - 1)
libraries = st.dictionaries(st.integers(1, 40), st.frozensets(ids, max_size=5), min_size=1)


def keep(tally: Tally, named: dict[int, frozenset[int]]) -> None:
    unknown = tally.unknown(BitMap(named))
    pairs = [article << 32 | entity for article in unknown for entity in named[article]]
    if unknown:
        tally.add(unknown, pairs)


def counted(named: dict[int, frozenset[int]], limit: int) -> list[tuple[int, int]]:
    counts = Counter(entity for entities in named.values() for entity in entities)
    return sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:limit]


@given(libraries, libraries, st.integers(1, 20))
def test_a_tally_counts_what_articles_name_and_what_they_name_anew(before, after, limit):
    tally = Tally()
    keep(tally, before)
    assert tally.most_common(BitMap(before), limit) == counted(before, limit)

    tally.forget(BitMap(after))
    now = before | after
    keep(tally, now)
    assert tally.most_common(BitMap(now), limit) == counted(now, limit)
    assert tally.most_common(BitMap(after), limit) == counted(after, limit)


def test_a_tally_counts_nothing_of_no_articles():
    tally = Tally()

    assert tally.unknown(BitMap()) == []
    assert tally.most_common(BitMap(), 5) == []
