"""What the reader says of a batch, gathered by item: of its best sentence, its span, and whether it answers."""

from dataclasses import dataclass

import numpy
import torch

from .batches import Batch
from .loss import sentence_logits

LONGEST_SPAN = 30


@dataclass
class Reading:
    sentences: numpy.ndarray
    """Log odds of each sentence."""
    answer: float
    """Log odds that the passage answers."""
    span: tuple[int, int]
    """First and last token of the best answer."""
    margin: float
    """How far the best span's logit is above that of no answer."""


def readings(outputs: list[numpy.ndarray], batch: Batch) -> list[Reading]:
    start, end, sentence, answer = outputs
    of_sentences = sentence_logits(torch.from_numpy(sentence), batch).numpy()
    items = batch.sentence_item.numpy()
    result = []
    for row in range(len(answer)):
        inside = (batch.sentence_of[row] < len(batch.labels)).numpy()
        span, score = _best_span(start[row], end[row], inside)
        margin = score - float(start[row, 0] + end[row, 0])
        result.append(Reading(of_sentences[items == row], float(answer[row, 0]), span, margin))
    return result


def _best_span(start: numpy.ndarray, end: numpy.ndarray, inside: numpy.ndarray) -> tuple[tuple[int, int], float]:
    sums = numpy.where(inside, start, -1e4)[:, None] + numpy.where(inside, end, -1e4)[None, :]
    all_pairs = numpy.ones_like(sums, dtype=bool)
    allowed = numpy.triu(all_pairs) & ~numpy.triu(all_pairs, LONGEST_SPAN)
    best = numpy.where(allowed, sums, -1e9)
    first, last = numpy.unravel_index(int(best.argmax()), best.shape)
    return (int(first), int(last)), float(best[first, last])
