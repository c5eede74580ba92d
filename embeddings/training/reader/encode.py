"""Turns laid-out items into the numbers the network takes, kept together in one file."""

from dataclasses import dataclass
from pathlib import Path

import numpy
from tokenizers import Tokenizer

from .lay_out import LaidOut

MAX_TOKENS = 256
# Tokens of a question, at the most; what is longer is cut.
MAX_QUESTION = 48
NO_SENTENCE = 255
UNKNOWN = -1


@dataclass
class Encoded:
    ids: list[int]
    passage_from: int
    """The first token of title and passage."""
    sentence_of: list[int]
    """Of each token its sentence, NO_SENTENCE for special tokens, question and title."""
    labels: list[int]
    start: int
    """Token the answer starts with, 0 for no answer, UNKNOWN where it is not known."""
    end: int
    answerable: bool
    group: str


class Encoder:
    def __init__(self, file: Path):
        self.tokenizer = Tokenizer.from_file(str(file))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.first, self.separator = (self.tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]"))

    def encode(self, laid_out: LaidOut, answerable: bool, group: str) -> Encoded | None:
        """None when an answerable item has lost its answer to the window's end."""
        texts = [laid_out.question, f"{laid_out.title}. " if laid_out.title else "", *laid_out.sentences]
        question, title, *sentences = self.tokenizer.encode_batch(texts, add_special_tokens=False)
        ids = [self.first, *question.ids[:MAX_QUESTION], self.separator]
        passage_from = len(ids)
        ids += title.ids
        sentence_of = [NO_SENTENCE] * len(ids)
        starts = []
        for at, sentence in enumerate(sentences):
            starts.append(len(ids))
            ids += sentence.ids
            sentence_of += [min(at, NO_SENTENCE - 1)] * len(sentence.ids)
        spans = []
        for at, start, end in laid_out.answers:
            tokens = [place for place, (a, b) in enumerate(sentences[at].offsets) if a < end and start < b]
            if tokens and starts[at] + tokens[-1] < MAX_TOKENS - 1:
                spans.append((starts[at] + tokens[0], starts[at] + tokens[-1]))
        ids, sentence_of = ids[: MAX_TOKENS - 1], sentence_of[: MAX_TOKENS - 1]
        labels = laid_out.labels[: max((at for at in sentence_of if at != NO_SENTENCE), default=-1) + 1]
        if answerable and (laid_out.answers and not spans or 1 in laid_out.labels and 1 not in labels):
            return None
        start, end = spans[0] if spans else (UNKNOWN, UNKNOWN) if answerable else (0, 0)
        return Encoded(
            [*ids, self.separator], passage_from, [*sentence_of, NO_SENTENCE], labels, start, end, answerable, group
        )


def save(items: list[Encoded], file: Path) -> None:
    """One flat array of each kind of number, with where each item begins."""
    groups = sorted({item.group for item in items})
    numpy.savez(
        file,
        ids=numpy.concatenate([numpy.array(item.ids, dtype=numpy.uint16) for item in items]),
        sentence_of=numpy.concatenate([numpy.array(item.sentence_of, dtype=numpy.uint8) for item in items]),
        labels=numpy.concatenate([numpy.array(item.labels, dtype=numpy.int8) for item in items]),
        tokens=numpy.array([len(item.ids) for item in items], dtype=numpy.int32),
        sentences=numpy.array([len(item.labels) for item in items], dtype=numpy.int32),
        numbers=numpy.array([(i.passage_from, i.start, i.end, i.answerable) for i in items], dtype=numpy.int16),
        group=numpy.array([groups.index(item.group) for item in items], dtype=numpy.int16),
        groups=numpy.array(groups),
    )
