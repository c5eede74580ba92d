"""Writes a PyTorch network as an ONNX file, and an ONNX file with 8-bit weights."""

from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

# What the runtimes of the last years read: 14 is the first with all that BERT needs, IR 8 goes with it.
OPSET = 14
IR_VERSION = 8

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


def write_onnx(network: torch.nn.Module, outputs: dict[str, list[str]], file: Path) -> None:
    """Traces `network(input_ids, attention_mask, token_type_ids)`, each int64 of (batch, tokens).

    `outputs`: name of each output, in the network's order, with the names of its axes that are of any length.
    """
    example = torch.tensor([[101, 2040, 2003, 2027, 102, 2016, 2003, 102], [101, 2040, 102, 2016, 2003, 102, 0, 0]])
    any_length = {name: ["batch", "tokens"] for name in INPUTS} | outputs
    network.eval()
    file.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        network,
        (example, (example != 0).long(), torch.zeros_like(example)),
        str(file),
        input_names=INPUTS,
        output_names=list(outputs),
        dynamic_axes={name: dict(enumerate(axes)) for name, axes in any_length.items()},
        opset_version=OPSET,
        do_constant_folding=True,
        dynamo=False,
    )
    _set_version(file)


def write_quantised(source: Path, file: Path) -> None:
    """8-bit weights for matrix products, a scale a column, and for tables; activations are scaled as they come.

    Seven of the eight bits are used: products of full ones overflow on processors without VNNI.
    """
    quantize_dynamic(
        source,
        file,
        op_types_to_quantize=["MatMul", "Gather"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"EnableSubgraph": True},
    )
    _set_version(file)


def _set_version(file: Path) -> None:
    model = onnx.load(file)
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model)
    onnx.save(model, file)
