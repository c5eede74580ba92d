"""What the reader is trained to lower."""

import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

from .batches import Batch

# Of no answer and sentences beside the span: they decide what is shown, so they count as much.
SENTENCE_WEIGHT = 2.0
ANSWER_WEIGHT = 1.0


def loss_of(outputs: tuple[torch.Tensor, ...], batch: Batch) -> torch.Tensor:
    """The mean of both ends of the span, the sentences and the passage; what is unknown of an item is left out."""
    start, end, sentence, answer = (output.float() for output in outputs)
    span = (_span_loss(start, batch, 0) + _span_loss(end, batch, 1)) / 2
    known = batch.labels >= 0
    sentences = binary_cross_entropy_with_logits(sentence_logits(sentence, batch)[known], batch.labels[known].float())
    passage = binary_cross_entropy_with_logits(answer[:, 0], batch.answerable.float())
    return span + SENTENCE_WEIGHT * sentences + ANSWER_WEIGHT * passage


def sentence_logits(tokens: torch.Tensor, batch: Batch) -> torch.Tensor:
    """(sentences of the batch): the average of each sentence's tokens."""
    sums = torch.zeros(len(batch.labels) + 1).index_add(0, batch.sentence_of.flatten(), tokens.flatten())
    counts = torch.bincount(batch.sentence_of.flatten(), minlength=len(batch.labels) + 1)
    return (sums / counts.clamp(min=1))[:-1]


def _span_loss(logits: torch.Tensor, batch: Batch, side: int) -> torch.Tensor:
    # Never in the question: [CLS] stands for no answer, else only tokens of the passage.
    outside = batch.token_type_ids == 0
    outside[:, 0] = False
    return cross_entropy(logits.masked_fill(outside, -1e4), batch.spans[:, side], ignore_index=-1)
