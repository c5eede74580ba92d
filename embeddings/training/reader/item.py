"""One question with one passage, and what is known of where the passage answers it."""

from dataclasses import dataclass, field


@dataclass
class Item:
    set: str
    kind: str
    question: str
    passage: str
    title: str
    answerable: bool
    answers: list[tuple[int, int]] = field(default_factory=list)
    """Half-open ranges of characters of the passage; empty when unanswerable or when only the sentences are known."""
    sentences: list[tuple[int, int]] = field(default_factory=list)
    """Ranges of all sentences, in order."""
    answering: set[int] | None = None
    """Sentences that answer; None when not even they are known, as for yes/no questions."""
    made: str = "as printed"
    """How an unanswerable item was made; `as printed` for what the data set itself holds."""

    def answer_texts(self) -> list[str]:
        return [self.passage[start:end] for start, end in self.answers]
