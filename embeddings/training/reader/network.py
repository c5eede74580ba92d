"""The reader: MiniLM with four small heads, over question and passage together."""

from pathlib import Path

import torch
from transformers import BertConfig, BertModel


class Reader(torch.nn.Module):
    """Takes int64 token ids, attention mask and token types, each (batch, tokens); gives, in logits,

    start, end (batch, tokens): that the answer starts or ends with the token; token 0 stands for no answer.
    sentence (batch, tokens): averaged over a sentence's tokens, the log odds that the sentence answers.
    answer (batch, 1): the log odds that the passage answers.
    """

    def __init__(self, config: BertConfig):
        super().__init__()
        self.network = BertModel(config, add_pooling_layer=False)
        self.tokens = torch.nn.Linear(config.hidden_size, 3)
        self.passage = torch.nn.Sequential(
            torch.nn.Linear(config.hidden_size, config.hidden_size),
            torch.nn.Tanh(),
            torch.nn.Linear(config.hidden_size, 1),
        )

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.network(input_ids, attention_mask, token_type_ids).last_hidden_state
        start, end, sentence = self.tokens(hidden).unbind(-1)
        return start, end, sentence, self.passage(hidden[:, 0])


def from_embedding_model(folder: Path, layers: list[int]) -> Reader:
    """Starts from those layers of a sentence-embedding model; its table of words stays as it is, untrained."""
    config = _config(folder)
    whole = BertModel.from_pretrained(folder, config=config, add_pooling_layer=False)
    whole.encoder.layer = torch.nn.ModuleList(whole.encoder.layer[at] for at in layers)
    config.num_hidden_layers = len(layers)
    reader = Reader(config)
    reader.network.load_state_dict(whole.state_dict())
    return reader


def from_reader(checkpoint: Path, folder: Path, layers: list[int] | None = None) -> Reader:
    """Starts from those layers of a trained reader, or from all; `folder`: of the embedding model, for its shape."""
    weights = torch.load(checkpoint, weights_only=True)["reader"]
    config = _config(folder)
    config.num_hidden_layers = 1 + max(int(name.split(".")[3]) for name in weights if ".layer." in name)
    reader = Reader(config)
    reader.load_state_dict(weights)
    if layers is not None:
        reader.network.encoder.layer = torch.nn.ModuleList(reader.network.encoder.layer[at] for at in layers)
        reader.network.config.num_hidden_layers = len(layers)
    return reader


def _config(folder: Path) -> BertConfig:
    # No dropout: the items are seen once or twice, and drawing it costs a fifth of the time on a processor.
    return BertConfig.from_pretrained(
        folder, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, attn_implementation="eager"
    )
