"""Trains the reader, and goes on from the last checkpoint when it was stopped.

    python -m embeddings.training.reader.train DATA_FOLDER EMBEDDING_MODEL CHECKPOINTS
        [--items 100000] [--layers 0 1 2 3 4 5] [--from CHECKPOINT] [--rate 1.2e-4] [--decay 0.3] [--seed 1]

The rate rises over the first 2 %, stays, and falls to nothing over the last `--decay` of the items. `steady.pt` is kept
from before the fall: a longer run of the same seed can go on from there.
"""

import argparse
import time
from pathlib import Path

import torch

from ..export.source_folder import source_folder
from .batches import Items
from .loss import loss_of
from .network import from_embedding_model, from_reader

BATCH = 32
CHECKPOINT_SECONDS = 180
REPORT_STEPS = 20


def main() -> None:
    options = arguments()
    items = Items(options.data / "train.npz")
    folder = source_folder(options.model)
    start = from_reader if options.start else from_embedding_model
    torch.manual_seed(options.seed)
    reader = start(*([options.start] if options.start else []), folder, options.layers).train()
    # The table of words stays: it is half of the weights, and few of its rows would be met often.
    reader.network.embeddings.word_embeddings.weight.requires_grad_(False)
    weights = [weight for weight in reader.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=options.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    # Fused by the compiler an item takes two thirds of the time; batches are of many lengths, so nothing is fixed to one.
    forward = torch.compile(reader, dynamic=True)
    options.checkpoints.mkdir(parents=True, exist_ok=True)
    last = options.checkpoints / "last.pt"
    done = resume(last, reader, optimiser) if last.exists() else 0

    steps = options.items // BATCH
    began, saved, total, steady = time.time(), time.time(), 0.0, done >= steps * (1 - options.decay)
    first = done
    for batch in skipping(items, options.seed, done):
        if done == steps:
            break
        for group in optimiser.param_groups:
            group["lr"] = options.rate * share_of_rate(done / steps, options.decay)
        with torch.autocast("cpu", torch.bfloat16):
            outputs = forward(batch.input_ids, batch.attention_mask, batch.token_type_ids)
        loss = loss_of(outputs, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        optimiser.zero_grad()
        done += 1
        total += loss.item()
        if done % REPORT_STEPS == 0:
            speed = (done - first) * BATCH / (time.time() - began)
            mean = total / REPORT_STEPS
            print(f"{done * BATCH} items, loss {mean:.3f}, {speed:.1f} items a second", flush=True)
            total = 0.0
        if not steady and done >= steps * (1 - options.decay):
            steady = True
            save(options.checkpoints / "steady.pt", reader, optimiser, done)
        if time.time() - saved > CHECKPOINT_SECONDS:
            save(last, reader, optimiser, done)
            saved = time.time()
    save(last, reader, optimiser, done)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("model")
    parser.add_argument("checkpoints", type=Path)
    parser.add_argument("--items", type=int, default=100_000)
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5])
    parser.add_argument("--from", dest="start", type=Path, help="a checkpoint to start from, in place of the model")
    parser.add_argument("--rate", type=float, default=1.2e-4)
    parser.add_argument("--decay", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def share_of_rate(progress: float, decay: float) -> float:
    return min(1.0, progress / 0.02 + 0.01, max(0.0, (1 - progress) / decay))


def skipping(items: Items, seed: int, done: int):
    """Batches without end, a new order each time round, from the one that is next."""
    at, round_ = 0, 0
    while True:
        for batch in items.batches(BATCH, seed + 1000 * round_):
            at += 1
            if at > done:
                yield batch
        round_ += 1


def save(file: Path, reader, optimiser, done: int) -> None:
    state = {"reader": reader.state_dict(), "optimiser": optimiser.state_dict(), "done": done}
    torch.save(state, file.with_suffix(".part"))
    file.with_suffix(".part").replace(file)


def resume(file: Path, reader, optimiser) -> int:
    state = torch.load(file, weights_only=True)
    reader.load_state_dict(state["reader"])
    optimiser.load_state_dict(state["optimiser"])
    return state["done"]


if __name__ == "__main__":
    main()
