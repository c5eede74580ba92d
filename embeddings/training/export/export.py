"""Turns a sentence-transformers model into a folder that transformers.js loads.

    python -m embeddings.training.export.export PACKAGE_OR_FOLDER OUTPUT_FOLDER [--weight 0.6] [--cosines minilm]
        [--english] [--keep-fp32]
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from .onnx_file import write_onnx, write_quantised
from .source_folder import source_folder
from transformers import AutoModel

# The tokenizer's, and sentence-transformers' own facts: pooling, prompts, the longest text.
COPIED = [
    "tokenizer.json",
    "tokenizer_config.json",
    "1_Pooling/config.json",
    "sentence_bert_config.json",
    "config_sentence_transformers.json",
]


class TokenVectors(torch.nn.Module):
    """The network without its pooling, which is the bot's: token ids in, (batch, tokens, dimensions) out."""

    def __init__(self, folder: Path):
        super().__init__()
        self.network = AutoModel.from_pretrained(folder, attn_implementation="eager", add_pooling_layer=False)

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.network(input_ids, attention_mask, token_type_ids).last_hidden_state


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("output", type=Path)
    parser.add_argument("--weight", type=float, help="what its vectors count beside full text, 0 to 1")
    parser.add_argument("--cosines", choices=["static", "minilm"], help="which fitted weights of evidence suit it")
    parser.add_argument("--english", dest="isEnglish", action="store_const", const=True, help="it knows no other language")
    parser.add_argument("--keep-fp32", action="store_true", help="leaves onnx/model.onnx there, four times as large")
    options = parser.parse_args()

    source = source_folder(options.source)
    for name in COPIED:
        if (source / name).exists():
            (options.output / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source / name, options.output / name)
    write_config(source, options.output)
    known = {name: value for name in ("weight", "cosines", "isEnglish") if (value := getattr(options, name)) is not None}
    if known:
        (options.output / "dateline.json").write_text(json.dumps(known) + "\n")

    full = options.output / "onnx" / "model.onnx"
    write_onnx(TokenVectors(source), {"last_hidden_state": ["batch", "tokens"]}, full)
    write_quantised(full, options.output / "onnx" / "model_quantized.onnx")
    if not options.keep_fp32:
        full.unlink()


def write_config(source: Path, output: Path) -> None:
    """config.json as it is, without the path of whoever made it."""
    config = json.loads((source / "config.json").read_text())
    config.pop("_name_or_path", None)
    (output / "config.json").write_text(json.dumps(config, indent=2) + "\n")


if __name__ == "__main__":
    main()
