"""Which articles are kept out of training, to measure on: whole titles, whatever set they come from."""

import hashlib
import re

from .item import Item

_WORD = re.compile(r"\w+")
_RUN = 8


def is_aside(item: Item) -> bool:
    """One title in sixteen. Sets without titles are never aside: `SharedText` finds what they share with one."""
    title = item.title.lower()
    return bool(title) and hashlib.md5(title.encode()).digest()[0] % 16 == 0


class SharedText:
    """Knows the passages that are aside, and finds others that share a run of eight words with one."""

    def __init__(self, aside: list[Item]):
        self.runs = {run for passage in {item.passage for item in aside} for run in _runs(passage)}

    def shares(self, item: Item) -> bool:
        return any(run in self.runs for run in _runs(item.passage))


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
