"""How long an exported reader takes for one window.

    python -m embeddings.training.reader.speed EXPORTED_FOLDER [--tokens 192] [--threads 1]
"""

import argparse
import time
from pathlib import Path

import numpy
import onnxruntime

RUNS = 60


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("reader", type=Path)
    parser.add_argument("--tokens", type=int, default=192)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = options.threads
    session = onnxruntime.InferenceSession(
        options.reader / "onnx" / "model_quantized.onnx", settings, ["CPUExecutionProvider"]
    )
    ids = numpy.random.default_rng(1).integers(1000, 30000, (1, options.tokens))
    inputs = {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_type_ids": numpy.zeros_like(ids)}
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        session.run(None, inputs)
        times.append((time.perf_counter() - began) * 1000)
    median, least = numpy.median(times), min(times)
    print(f"{options.tokens} tokens, {options.threads} thread(s): median {median:.1f} ms, least {least:.1f} ms")


if __name__ == "__main__":
    main()
