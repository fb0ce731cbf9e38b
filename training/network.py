"""The network: one six-layer encoder, and a second, four-layer tower that reads a sentence with two spans marked.

Tokens pass through the whole encoder once. What is asked of a *pair* of mentions, or of one cue, starts from the
encoder's second layer: the marks are added there, and four layers of the tower's own read the sentence again.
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, LAYERS, SHARED = 384, 12, 6, 2
CASES = 5  # no letters, lower, Capitalised, UPPER, mIxed
ROLES = 4  # none, first, second, cue

ACTOR_KINDS = ["person", "organisation", "armed group", "place", "other"]
ACTOR_TAGS = ["O"] + [f"{mark}-{kind}" for kind in ACTOR_KINDS for mark in "BI"]
CUE_TAGS = ["O", "B-cue", "I-cue"]
PART_TAGS = ["O", "B-source", "I-source", "B-content", "I-content"]
SIGNS = ["none", "a+b", "a-b", "b+a", "b-a"]


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Linear(HIDDEN, HIDDEN)
        self.key = nn.Linear(HIDDEN, HIDDEN)
        self.value = nn.Linear(HIDDEN, HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, 4 * HIDDEN)
        self.down = nn.Linear(4 * HIDDEN, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        """x (batch, length, hidden); mask (batch, 1, 1, length), 0 where read, very negative elsewhere."""
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            scores = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(HIDDEN // HEADS) + mask
            read = torch.matmul(torch.softmax(scores, dim=-1), v)
        else:
            read = F.scaled_dot_product_attention(
                q, k, v, attn_mask=mask.to(q.dtype), dropout_p=0.1 if self.training else 0.0
            )
        x = self.norm1(x + self.out(read.transpose(1, 2).reshape(batch, length, HIDDEN)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    def __init__(self, vocabulary: int, relations: int, roots: int, certainties: int, acts: int):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.cases = nn.Embedding(CASES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.tower = nn.ModuleList(Layer() for _ in range(LAYERS - SHARED))
        self.roles = nn.Embedding(ROLES, HIDDEN)
        self.actor = nn.Linear(HIDDEN, len(ACTOR_TAGS))
        self.cue = nn.Linear(HIDDEN, len(CUE_TAGS))
        self.certainty = nn.Sequential(nn.Linear(HIDDEN, HIDDEN), nn.GELU(), nn.Linear(HIDDEN, 1))
        self.part = nn.Linear(HIDDEN, len(PART_TAGS))
        self.pair = nn.Sequential(nn.Dropout(0.1), nn.Linear(4 * HIDDEN, HIDDEN), nn.GELU(), nn.Dropout(0.1))
        self.sign = nn.Linear(HIDDEN, len(SIGNS))
        self.relation = nn.Linear(HIDDEN, relations)
        self.root = nn.Linear(HIDDEN, roots)
        self.sure = nn.Linear(HIDDEN, certainties)
        self.act = nn.Linear(HIDDEN, acts)

    @staticmethod
    def mask(read):
        """read (batch, length) bool -> additive mask."""
        return (1.0 - read.float())[:, None, None, :] * -1e4

    def encode(self, ids, cases, read, every_word=True):
        """-> (states of the shared layers, states of the last layer if asked for), each (batch, length, hidden)."""
        place = torch.arange(ids.shape[1], device=ids.device)[None]
        x = self.drop(self.norm(self.words(ids) + self.places(place) + self.cases(cases)))
        mask, shared = self.mask(read), None
        for index, layer in enumerate(self.layers if every_word else self.layers[:SHARED]):
            x = layer(x, mask)
            if index == SHARED - 1:
                shared = x
        return shared, x

    def reread(self, shared, roles, read):
        """shared (batch, length, hidden), roles (batch, length) -> states that know what was marked."""
        x, mask = shared + self.roles(roles), self.mask(read)
        for layer in self.tower:
            x = layer(x, mask)
        return x

    def pairs(self, states, roles):
        """-> one vector for each marked pair."""
        mean = lambda role: (states * (roles == role)[..., None]).sum(1) / (roles == role).sum(1, keepdim=True).clamp(min=1)
        a, b = mean(1), mean(2)
        return self.pair(torch.cat([a, b, a * b, states[:, 0]], dim=-1))

    def take(self, base: dict):
        """Starts from the weights of a BERT of the same shape (names as in Hugging Face's `BertModel`)."""
        own = {
            "words.weight": base["embeddings.word_embeddings.weight"],
            "places.weight": base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": base["embeddings.LayerNorm.weight"],
            "norm.bias": base["embeddings.LayerNorm.bias"],
            "cases.weight": torch.zeros(CASES, HIDDEN),
            "roles.weight": torch.cat([torch.zeros(1, HIDDEN), 0.2 * torch.randn(ROLES - 1, HIDDEN)]),
        }
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }
        for index in range(LAYERS):
            for ours, theirs in names.items():
                for end in ("weight", "bias"):
                    value = base[f"encoder.layer.{index}.{theirs}.{end}"]
                    own[f"layers.{index}.{ours}.{end}"] = value
                    if index >= SHARED:
                        own[f"tower.{index - SHARED}.{ours}.{end}"] = value.clone()
        missing, unknown = self.load_state_dict(own, strict=False)
        assert not unknown, unknown
        return missing
