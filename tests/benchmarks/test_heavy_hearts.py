"""How many who want to be listened to are heard, of sentences that nothing was learnt from or mended with.

    python -m pytest -m benchmark -s tests/benchmarks/test_heavy_hearts.py

The sentences are netcrm's own, of one hand, and the business talk beside them was made to sound like them: of titles
that founders wrote fewer are taken for a feeling.
"""

import pytest
from make_heavy_heart import sentences

from netcrm.engine.ask.question import understand

pytestmark = pytest.mark.benchmark


@pytest.mark.parametrize(("table", "least", "most"), [("heavy_kept", 0.85, 1.0), ("business_kept", 0.0, 0.1)])
def test_hearts_are_heard_and_business_is_none(table: str, least: float, most: float) -> None:
    heard = [understand(line).kind == "emotional" for line in sentences("heavy_heart.toml", table)]
    print(f"\n{table:14} {sum(heard)} of {len(heard)} heard as a feeling")
    assert least <= sum(heard) / len(heard) <= most
