"""Makes unanswerable items of answerable ones: the hard negatives of the reader."""

import random
import re
from collections import Counter, defaultdict
from dataclasses import replace

from .exchange import exchange_name, exchange_number, exchange_word, names_in
from .item import Item
from .mix import MADE

_WORD = re.compile(r"\w+")


class Maker:
    """Knows all passages, so that one that is near a question but does not answer it can be found."""

    def __init__(self, items: list[Item], chance: random.Random):
        self.chance = chance
        self.passages = list({item.passage: item for item in items}.values())
        self.of_title: dict[tuple, list[Item]] = defaultdict(list)
        self.with_word: dict[str, list[int]] = defaultdict(list)
        for at, item in enumerate(self.passages):
            self.of_title[item.set, item.title].append(item)
            for word in set(_words(item.passage)):
                self.with_word[word].append(at)
        seen = Counter(word for item in items for word in item.question.split()[1:])
        self.past = [word for word, times in seen.items() if times >= 8 and re.fullmatch(r"[a-z]{3,}ed", word)]
        self.names = [name for item in self.passages for name in names_in(item.passage)]

    def make(self, item: Item) -> Item | None:
        """One unanswerable item of an answerable one, in a way drawn by chance; None when no way tried works."""
        ways = list(MADE)
        order = sorted(ways, key=lambda way: self.chance.random() ** (1 / MADE[way]), reverse=True)
        for way in order[:3]:
            made = self._make(way, item)
            if made is not None and (made.question, made.passage) != (item.question, item.passage):
                return replace(made, made=way, answerable=False, answers=[], answering=set())
        return None

    def _make(self, way: str, item: Item) -> Item | None:
        if way == "other passage":
            return self._other_passage(item)
        if way == "answer taken out":
            return _without_answer(item)
        if way == "name exchanged":
            question = exchange_name(item.question, item.passage, self._other_names(item), self.chance)
        elif way == "number exchanged":
            question = exchange_number(item.question, item.passage, self.chance)
        else:
            question = exchange_word(item.question, item.passage, self.past, self.chance)
        return None if question is None else replace(item, question=question)

    def _other_names(self, item: Item) -> list[str]:
        """Of the same passage (hardest), of the same article, or of any."""
        drawn = self.chance.random()
        if drawn < 0.4:
            answers = " ".join(item.answer_texts())
            return [name for name in names_in(item.passage) if name not in answers]
        if drawn < 0.75 and item.title:
            others = self.of_title[item.set, item.title]
            drawn_from = self.chance.sample(others, min(4, len(others)))
            return [name for other in drawn_from for name in names_in(other.passage)]
        return self.chance.sample(self.names, min(300, len(self.names)))

    def _other_passage(self, item: Item) -> Item | None:
        """The passage with the rarest words of the question and no answer in it; often of the same article."""
        same = self.of_title[item.set, item.title] if item.title else []
        if len(same) > 3 and self.chance.random() < 0.5:
            candidates = self.chance.sample(same, min(12, len(same)))
        else:
            candidates = [self.passages[at] for at in self._near(item)]
        texts = item.answer_texts() or [item.passage[start:end] for start, end in _answering(item)]
        answers = [text.lower() for text in texts]
        wanted = set(_words(item.question))
        fit = [
            other
            for other in candidates
            if other.passage != item.passage and not any(answer in other.passage.lower() for answer in answers)
        ]
        if not fit:
            return None
        best = max(fit, key=lambda other: self._rarity(wanted & set(_words(other.passage))))
        return replace(item, passage=best.passage, sentences=best.sentences, title=best.title)

    def _rarity(self, words: set[str]) -> float:
        return sum(1 / len(self.with_word[word]) for word in words)

    def _near(self, item: Item) -> list[int]:
        """Places of the passages that hold the rarest of the question's words."""
        held = [word for word in set(_words(item.question)) if len(self.with_word.get(word, [])) > 1]
        found: Counter[int] = Counter()
        for word in sorted(held, key=lambda word: (len(self.with_word[word]), word))[:4]:
            places = self.with_word[word]
            for at in places if len(places) <= 300 else self.chance.sample(places, 300):
                found[at] += 1 / len(places)
        return [at for at, _ in found.most_common(15)]


def _without_answer(item: Item) -> Item | None:
    """The passage without every sentence that answers or holds the answer's words."""
    if item.answering is None:
        return None
    answers = [text.lower() for text in item.answer_texts()]
    kept = [
        item.passage[start:end]
        for at, (start, end) in enumerate(item.sentences)
        if at not in item.answering and not any(answer in item.passage[start:end].lower() for answer in answers)
    ]
    if len(kept) < 2:
        return None
    ranges, at = [], 0
    for sentence in kept:
        ranges.append((at, at + len(sentence)))
        at += len(sentence) + 1
    return replace(item, passage=" ".join(kept), sentences=ranges)


def _answering(item: Item) -> list[tuple[int, int]]:
    return [item.sentences[at] for at in item.answering or []]


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if len(word) > 3 or word.isdigit()]
