"""Where sentences begin and end: for data sets that do not say."""

import re

# After a full stop, quotation marks closed, before what may begin a sentence; not after an initial or a short title.
_END = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|\n+")
_NO_END = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sgt|Sen|Rep|Gov|Prof|Jr|Sr|vs|No|Fig|c|ca|etc|e\.g|i\.e))\.$"
)


def split_sentences(text: str) -> list[tuple[int, int]]:
    """Half-open ranges of characters, whitespace around them left out."""
    ranges, start = [], 0
    for match in _END.finditer(text):
        if "\n" not in match.group() and _NO_END.search(text[start : match.start()]):
            continue
        ranges.append((start, match.start() + len(match.group().rstrip())))
        start = match.end()
    ranges.append((start, len(text.rstrip())))
    return [(start, end) for start, end in ranges if end > start]
