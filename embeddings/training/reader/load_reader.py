"""A reader to measure: a checkpoint in PyTorch or an exported folder in onnxruntime; both are called alike."""

from collections.abc import Callable
from pathlib import Path

import numpy
import onnxruntime
import torch

from .batches import Batch
from .network import from_reader

OUTPUTS = ["start_logits", "end_logits", "sentence_logits", "answer_logits"]

Run = Callable[[Batch], list[numpy.ndarray]]


def load_reader(path: Path, model_folder: Path, threads: int) -> Run:
    """Gives start, end and sentence logits (batch, tokens) and answer logits (batch, 1)."""
    if path.suffix == ".pt":
        torch.set_num_threads(threads)
        return _of_checkpoint(path, model_folder)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path / "onnx" / "model_quantized.onnx", options, ["CPUExecutionProvider"])
    return lambda batch: session.run(
        OUTPUTS,
        {name: getattr(batch, name).numpy() for name in ("input_ids", "attention_mask", "token_type_ids")},
    )


def _of_checkpoint(path: Path, model_folder: Path) -> Run:
    reader = from_reader(path, model_folder).eval()

    def run(batch: Batch) -> list[numpy.ndarray]:
        with torch.inference_mode():
            outputs = reader(batch.input_ids, batch.attention_mask, batch.token_type_ids)
        return [output.float().numpy() for output in outputs]

    return run
