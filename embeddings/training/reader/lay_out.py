"""Lays an item out as the reader will meet it: with a title or without, alone or among other text, cut to a window."""

import random
from dataclasses import dataclass

from .item import Item

# Characters a word piece stands for at the least, in ordinary English; a window is cut by it before it is encoded.
CHARACTERS_A_TOKEN = 4.1
# A passage in use has about 180 words.
LONGEST_PASSAGE = 1150


@dataclass
class LaidOut:
    question: str
    title: str
    """Put before the text, `. ` between them; empty for none."""
    sentences: list[str]
    labels: list[int]
    """Of each sentence: 1 answers, 0 does not, -1 unknown."""
    answers: list[tuple[int, int, int]]
    """Sentence, and half-open range of characters in it."""


def lay_out(item: Item, neighbours: list[Item], room: int, chance: random.Random) -> LaidOut:
    """`room`: tokens for title and passage together. `neighbours`: passages that may stand before or after this one."""
    sentences = [item.passage[start:end] for start, end in item.sentences]
    labels = [-1 if item.answering is None else int(at in item.answering) for at in range(len(sentences))]
    answers = [_placed(item, answer) for answer in item.answers]
    laid_out = LaidOut(item.question, "", sentences, labels, [answer for answer in answers if answer is not None])
    if chance.random() < 0.5 and item.answering is not None:
        _join(laid_out, neighbours, chance.uniform(500, LONGEST_PASSAGE), chance)
    if item.title and chance.random() < 0.3:
        laid_out.title = item.title
    _cut(laid_out, min(LONGEST_PASSAGE * 1.3, room * CHARACTERS_A_TOKEN - len(laid_out.title)), chance)
    _forget_repeats(laid_out, item)
    laid_out.question = _as_typed(laid_out.question, chance)
    return laid_out


def _placed(item: Item, answer: tuple[int, int]) -> tuple[int, int, int] | None:
    """None for an answer that runs over the end of its sentence: the sentences still count."""
    for at, (start, end) in enumerate(item.sentences):
        if start <= answer[0] and answer[1] <= end:
            return at, answer[0] - start, answer[1] - start
    return None


def _join(laid_out: LaidOut, neighbours: list[Item], length: float, chance: random.Random) -> None:
    """Sentences of other passages before or after, until the text is `length` characters long."""
    for other in neighbours:
        missing = length - sum(map(len, laid_out.sentences))
        texts = [other.passage[start:end] for start, end in other.sentences]
        if missing < 60 or set(texts) & set(laid_out.sentences):
            continue
        taken, used = [], 0
        for text in texts:
            if used + len(text) > missing:
                break
            taken.append(text)
            used += len(text)
        if chance.random() < 0.5:
            laid_out.sentences = laid_out.sentences + taken
            laid_out.labels = laid_out.labels + [0] * len(taken)
        else:
            laid_out.sentences = taken + laid_out.sentences
            laid_out.labels = [0] * len(taken) + laid_out.labels
            laid_out.answers = [(at + len(taken), start, end) for at, start, end in laid_out.answers]


def _cut(laid_out: LaidOut, length: float, chance: random.Random) -> None:
    """Whole sentences in a row, at most `length` characters, those that answer among them where they fit."""
    sizes = [len(sentence) + 1 for sentence in laid_out.sentences]
    if sum(sizes) <= length:
        return
    wanted = [at for at, label in enumerate(laid_out.labels) if label == 1]
    first = last = chance.choice(wanted) if wanted else chance.randrange(len(sizes))
    used = sizes[first]
    while True:
        sides = [at for at in (first - 1, last + 1) if 0 <= at < len(sizes) and used + sizes[at] <= length]
        if not sides:
            break
        at = chance.choice(sides)
        first, last, used = min(first, at), max(last, at), used + sizes[at]
    laid_out.sentences = laid_out.sentences[first : last + 1]
    laid_out.labels = laid_out.labels[first : last + 1]
    laid_out.answers = [(at - first, start, end) for at, start, end in laid_out.answers if first <= at <= last]


def _forget_repeats(laid_out: LaidOut, item: Item) -> None:
    """A sentence that holds the answer's words elsewhere may answer or not: it is not trained on."""
    texts = [text.lower() for text in item.answer_texts() if len(text) > 2]
    for at, sentence in enumerate(laid_out.sentences):
        if laid_out.labels[at] == 0 and any(text in sentence.lower() for text in texts):
            laid_out.labels[at] = -1


_STOP_WORDS = set(
    "what who whom whose when where which why how is was are were did does do the a an of in on to for".split()
)


def _as_typed(question: str, chance: random.Random) -> str:
    """With or without a question mark, so that it never tells a set; one time in fifteen as bare keywords."""
    bare = question.rstrip(" ?")
    drawn = chance.random()
    if drawn < 0.07:
        words = [word for word in bare.split() if word.lower() not in _STOP_WORDS]
        return " ".join(words) if len(words) > 2 else bare
    return bare if drawn < 0.35 else f"{bare}?"
