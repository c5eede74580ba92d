"""Reads the question sets: one JSON object a line, gzipped; the form is described where the sets lie."""

import gzip
import json
from pathlib import Path

from .item import Item
from .sentences import split_sentences


def read_items(folder: Path, name: str) -> list[Item]:
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf8") as lines:
        return [_item(json.loads(line)) for line in lines]


def _item(row: dict) -> Item:
    passage = row["passage"]
    sentences = _ranges(passage, row["sentence_starts"]) if row.get("sentence_starts") else split_sentences(passage)
    answers = [(answer["start"], answer["start"] + len(answer["text"])) for answer in row.get("answers", [])]
    answering = None
    if row.get("sentences"):
        answering = set(row["sentences"])
    elif answers:
        answering = {at for at, (start, end) in enumerate(sentences) for a, b in answers if start < b and a < end}
    elif not row["answerable"]:
        answering = set()
    return Item(
        set=row["set"],
        kind=row["kind"],
        question=" ".join(row["question"].split()),
        passage=passage,
        title=row.get("title") or "",
        answerable=row["answerable"],
        answers=answers,
        sentences=sentences,
        answering=answering,
    )


def _ranges(passage: str, starts: list[int]) -> list[tuple[int, int]]:
    return [
        (start, start + len(passage[start:end].rstrip()))
        for start, end in zip(starts, [*starts[1:], len(passage)])
    ]
