"""Makes the training set: answerable questions as printed, as many unanswerable ones, half of them made.

    python -m embeddings.training.reader.prepare QUESTION_SETS_FOLDER TOKENIZER.json OUTPUT_FOLDER [--seed 1]

Writes train.npz and aside.npz (questions on articles that are in no training item).
"""

import argparse
import random
from collections import Counter
from pathlib import Path

from .encode import MAX_QUESTION, MAX_TOKENS, Encoded, Encoder, save
from .hold_aside import SharedText, is_aside
from .item import Item
from .lay_out import lay_out
from .mix import ANSWERABLE, UNANSWERABLE
from .read_items import read_items
from .unanswerable import Maker

# Sets that the reader is measured on, by the kind of text.
MEASURED = {"qamr", "onestopqa", "squad-train", "squadshifts-wiki", "squad2-train-unanswerable"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("sets", type=Path)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)

    items = [item for name in {**ANSWERABLE, **UNANSWERABLE} for item in read_items(options.sets, name)]
    aside = [item for item in items if is_aside(item)]
    shared = SharedText(aside)
    training = [item for item in items if not is_aside(item) and not shared.shares(item)]
    print(f"{len(items)} items, {len(aside)} aside, {len(training)} for training")

    encoder = Encoder(options.tokenizer)
    options.output.mkdir(parents=True, exist_ok=True)
    for name, encoded in (
        ("aside", encode_all([item for item in aside if item.set in MEASURED], encoder, 1.0, chance)),
        ("train", encode_all(sampled(training, chance), encoder, 0.85, chance)),
    ):
        chance.shuffle(encoded)
        save(encoded, options.output / f"{name}.npz")
        groups = Counter(item.group for item in encoded)
        print(name, len(encoded), "answerable", sum(item.answerable for item in encoded))
        print("  tokens on average", sum(len(item.ids) for item in encoded) / len(encoded))
        for group, count in groups.most_common():
            print(f"  {count:7d} {group}")


def sampled(items: list[Item], chance: random.Random) -> list[Item]:
    """As many of each set as the mix says."""
    by_set: dict[str, list[Item]] = {}
    for item in items:
        by_set.setdefault(f"{item.set} {item.answerable}", []).append(item)
    chosen = []
    for name, most in ANSWERABLE.items():
        found = by_set.get(f"{name} True", [])
        chosen += chance.sample(found, min(most, len(found)))
    for name, times in UNANSWERABLE.items():
        found = by_set.get(f"{name} False", [])
        chosen += found * int(times) + chance.sample(found, round(times % 1 * len(found)))
    return chosen


def encode_all(items: list[Item], encoder: Encoder, share_made: float, chance: random.Random) -> list[Encoded]:
    """Each item, and of `share_made` of the answerable ones an unanswerable twin."""
    maker = Maker(items, chance)
    encoded = []
    for item in items:
        twins = [item]
        if item.answerable and chance.random() < share_made:
            made = maker.make(item)
            if made is not None:
                twins.append(made)
        for twin in twins:
            neighbours = neighbours_of(twin, maker, chance)
            laid_out = lay_out(twin, neighbours, MAX_TOKENS - MAX_QUESTION // 2 - 3, chance)
            kind = f"{twin.kind}, {twin.set}, {'answerable' if twin.answerable else twin.made}"
            result = encoder.encode(laid_out, twin.answerable, kind)
            if result is not None:
                encoded.append(result)
    return encoded


def neighbours_of(item: Item, maker: Maker, chance: random.Random) -> list[Item]:
    """Passages to stand beside this one: of the same article where there are more, else any."""
    same = maker.of_title[item.set, item.title] if item.title else []
    pool = same if len(same) > 2 and chance.random() < 0.7 else maker.passages
    return [other for other in chance.sample(pool, min(3, len(pool))) if other.passage != item.passage]


if __name__ == "__main__":
    main()
