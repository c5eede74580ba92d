"""How near the vectors of an exported folder are to those of PyTorch: in fp32, in 8 bits, and through transformers.js.

    python -m embeddings.training.export.compare PACKAGE_OR_FOLDER EXPORTED_FOLDER TEXTS.jsonl [--count 200]

TEXTS.jsonl: one JSON object a line, with a `text`. Prints the mean and least cosine of each way, and how often the
nearest other text stays the nearest. Fails when fp32 is below .995.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy
import onnxruntime
import torch
from .source_folder import source_folder
from tokenizers import Tokenizer
from transformers import AutoModel

MAX_TOKENS = 256
LEAST_COSINE = 0.995
FILES = {"fp32": "model.onnx", "q8": "model_quantized.onnx"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("exported", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--count", type=int, default=200)
    options = parser.parse_args()

    lines = options.texts.read_text(encoding="utf8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[: options.count]]
    source = source_folder(options.source)
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    tokens = [tokenizer.encode(text).ids for text in texts]

    expected = unit(pytorch_vectors(source, tokens))
    worst = {}
    for dtype, name in FILES.items():
        file = options.exported / "onnx" / name
        if not file.exists():
            continue
        worst[dtype] = report(f"onnxruntime, {dtype}", unit(onnx_vectors(file, tokens)), expected)
        report(f"transformers.js, {dtype}", unit(javascript_vectors(options.exported, dtype, texts)), expected)
    if worst.get("fp32", 1) < LEAST_COSINE:
        sys.exit(f"The fp32 vectors are further than {LEAST_COSINE} from PyTorch's.")


def pytorch_vectors(source: Path, tokens: list[list[int]]) -> numpy.ndarray:
    network = AutoModel.from_pretrained(source, add_pooling_layer=False).eval()
    with torch.inference_mode():
        return numpy.stack([network(torch.tensor([ids])).last_hidden_state[0].mean(0).numpy() for ids in tokens])


def onnx_vectors(file: Path, tokens: list[list[int]]) -> numpy.ndarray:
    session = onnxruntime.InferenceSession(file, providers=["CPUExecutionProvider"])
    vectors = []
    for ids in tokens:
        input_ids = numpy.array([ids], dtype=numpy.int64)
        inputs = {
            "input_ids": input_ids,
            "attention_mask": numpy.ones_like(input_ids),
            "token_type_ids": numpy.zeros_like(input_ids),
        }
        vectors.append(session.run(["last_hidden_state"], inputs)[0][0].mean(0))
    return numpy.stack(vectors)


def javascript_vectors(folder: Path, dtype: str, texts: list[str]) -> numpy.ndarray:
    program = Path(__file__).parent / "vectors.js"
    command = ["node", str(program), str(folder), dtype]
    result = subprocess.run(command, input=json.dumps(texts), stdout=subprocess.PIPE, text=True, check=True)
    return numpy.array(json.loads(result.stdout))


def unit(vectors: numpy.ndarray) -> numpy.ndarray:
    return vectors / numpy.linalg.norm(vectors, axis=1, keepdims=True)


def report(name: str, vectors: numpy.ndarray, expected: numpy.ndarray) -> float:
    cosines = (vectors * expected).sum(1)
    same = (nearest(vectors) == nearest(expected)).mean()
    print(f"{name}: cosine mean {cosines.mean():.4f}, least {cosines.min():.4f}; nearest text the same {same:.3f}")
    return float(cosines.min())


def nearest(vectors: numpy.ndarray) -> numpy.ndarray:
    similarities = vectors @ vectors.T
    numpy.fill_diagonal(similarities, -1)
    return similarities.argmax(1)


if __name__ == "__main__":
    main()
