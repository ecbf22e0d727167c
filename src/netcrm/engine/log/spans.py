"""Spans of a text, and whether a place lies in one of them."""

from collections.abc import Collection, Iterator

Span = tuple[int, int]


class Covered(Collection[Span]):
    """Spans of a text that tell at once whether a place lies in one of them, however many there are."""

    def __init__(self, text: str, spans: Collection[Span]) -> None:
        self.spans = spans
        self.places = bytearray(len(text) + 1)
        for start, end in spans:
            self.places[start:end] = b"\1" * (end - start)

    def __contains__(self, at: object) -> bool:
        return at in self.spans

    def __iter__(self) -> Iterator[Span]:
        return iter(self.spans)

    def __len__(self) -> int:
        return len(self.spans)


def inside(at: int, spans: Collection[Span]) -> bool:
    """Whether this place lies in one of the spans."""
    return bool(spans.places[at]) if isinstance(spans, Covered) else any(start <= at < end for start, end in spans)
