"""Batches of items of nearly the same length, so that little is padded."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch

from .encode import NO_SENTENCE


@dataclass
class Batch:
    input_ids: torch.Tensor
    attention_mask: torch.Tensor
    token_type_ids: torch.Tensor
    sentence_of: torch.Tensor
    """(batch, tokens): the sentence of each token, numbered through the batch; the last number + 1 for none."""
    labels: torch.Tensor
    """(sentences of the batch): 1, 0, or -1 for unknown."""
    spans: torch.Tensor
    """(batch, 2): first and last token, 0 for no answer, -1 for unknown."""
    answerable: torch.Tensor
    places: numpy.ndarray
    """Which items of the file these are."""
    sentence_item: torch.Tensor
    """Of each sentence of the batch the item in it."""


class Items:
    """A file that prepare.py wrote."""

    def __init__(self, file: Path):
        data = numpy.load(file)
        self.ids, self.sentence_of, self.labels = data["ids"], data["sentence_of"], data["labels"]
        self.tokens, self.sentences = data["tokens"], data["sentences"]
        self.numbers = data["numbers"]
        self.groups = data["groups"][data["group"]]
        self.token_from = numpy.concatenate([[0], numpy.cumsum(self.tokens)])
        self.label_from = numpy.concatenate([[0], numpy.cumsum(self.sentences)])

    def __len__(self) -> int:
        return len(self.tokens)

    def batch(self, places: numpy.ndarray) -> Batch:
        longest = int(self.tokens[places].max())
        longest += -longest % 8
        shape = (len(places), longest)
        ids = numpy.zeros(shape, dtype=numpy.int64)
        types = numpy.zeros(shape, dtype=numpy.int64)
        mask = numpy.zeros(shape, dtype=numpy.int64)
        total = int(self.sentences[places].sum())
        sentence_of = numpy.full(shape, total, dtype=numpy.int64)
        labels, first = [], 0
        for row, place in enumerate(places):
            length = self.tokens[place]
            part = slice(self.token_from[place], self.token_from[place] + length)
            ids[row, :length] = self.ids[part]
            mask[row, :length] = 1
            types[row, self.numbers[place, 0] : length] = 1
            sentences = self.sentence_of[part].astype(numpy.int64)
            sentence_of[row, :length] = numpy.where(sentences == NO_SENTENCE, total, sentences + first)
            labels.append(self.labels[self.label_from[place] : self.label_from[place + 1]])
            first += self.sentences[place]
        numbers = self.numbers[places].astype(numpy.int64)
        return Batch(
            *map(torch.from_numpy, (ids, mask, types, sentence_of)),
            torch.from_numpy(numpy.concatenate(labels).astype(numpy.int64)),
            torch.from_numpy(numbers[:, 1:3]),
            torch.from_numpy(numbers[:, 3]),
            places,
            torch.from_numpy(numpy.repeat(numpy.arange(len(places)), self.sentences[places])),
        )

    def batches(self, size: int, seed: int) -> Iterator[Batch]:
        """All items once, in an order of chance, each batch from items of one length."""
        chance = numpy.random.default_rng(seed)
        order = chance.permutation(len(self))
        # Sorted by length within stretches of 64 batches: all lengths are met all the time.
        stretches = [order[at : at + size * 64] for at in range(0, len(order), size * 64)]
        for stretch in stretches:
            by_length = stretch[numpy.argsort(self.tokens[stretch], kind="stable")]
            parts = [by_length[at : at + size] for at in range(0, len(by_length), size)]
            parts = [parts[at] for at in chance.permutation(len(parts))]
            yield from map(self.batch, parts)
