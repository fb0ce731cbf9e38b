"""Writes a checkpoint as the three int8 ONNX graphs, vocabulary and labels that the product reads.

    python export.py --checkpoint FILE --base FOLDER --models FOLDER --version X.Y.Z
"""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from gate import Gate
from matter import ACTS, CERTAINTIES, ROOTS
from matter_units import RELATIONS
from network import ACTOR_TAGS, CUE_TAGS, HIDDEN, PART_TAGS, SHARED, SIGNS, Network
from text import Reader


def mask(read):
    return (1.0 - read)[:, None, None, :] * -1e4


class Shared(nn.Module):
    """ids, cases (batch, length) int64; read (batch, length) 1 or 0 -> states (batch, length, 384)."""

    def __init__(self, net: Network):
        super().__init__()
        self.net = net
        weight = net.words.weight.data
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-6) / 127
        self.register_buffer("words", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids, cases, read):
        net = self.net
        place = torch.arange(ids.shape[1])[None]
        words = self.words[ids].float() * self.scale[ids]
        x = net.norm(words + net.places(place) + net.cases(cases))
        for layer in net.layers[:SHARED]:
            x = layer(x, mask(read))
        return x


class Tokens(nn.Module):
    def __init__(self, net: Network):
        super().__init__()
        self.net = net

    def forward(self, states, read):
        x = states
        for layer in self.net.layers[SHARED:]:
            x = layer(x, mask(read))
        return self.net.actor(x), self.net.cue(x), self.net.certainty(x).squeeze(-1)


class Tower(nn.Module):
    def __init__(self, net: Network):
        super().__init__()
        self.net = net

    def forward(self, states, roles, read):
        net, x = self.net, states + self.net.roles(roles)
        for layer in net.tower:
            x = layer(x, mask(read))
        mean = lambda role: (x * (roles == role).float()[..., None]).sum(1) / (roles == role).float().sum(1, keepdim=True).clamp(min=1)
        a, b = mean(1), mean(2)
        pair = net.pair(torch.cat([a, b, a * b, x[:, 0]], dim=-1))
        return net.part(x), net.sign(pair), net.relation(pair), net.root(pair), net.sure(pair), net.act(pair)


def write(module, inputs, names, outputs, path: Path, quantise: bool = True):
    axes = {name: {0: "batch", **({} if name == "vectors" else {1: "length"})} for name in names}
    axes |= {name: {0: "batch", **({1: "length"} if long else {})} for name, long in outputs.items()}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            module, inputs, str(whole), input_names=names, output_names=list(outputs), dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )
        if quantise:
            quantize_dynamic(str(whole), str(path), weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul"])
        else:
            path.write_bytes(whole.read_bytes())


def main():
    parser = argparse.ArgumentParser()
    for name in ("checkpoint", "gate", "base", "models"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--whole", action="store_true", help="keep 32-bit weights, to measure what int8 costs")
    args = parser.parse_args()
    args.models.mkdir(parents=True, exist_ok=True)
    net = Network(Reader(str(args.base / "tokenizer.json")).tokenizer.get_vocab_size(), len(RELATIONS), len(ROOTS), len(CERTAINTIES), len(ACTS))
    held = torch.load(args.checkpoint, weights_only=True)
    net.load_state_dict(held["network"])
    net.eval()
    ids, read = torch.randint(1000, 2000, (2, 9)), torch.ones(2, 9)
    cases, states, roles = torch.ones(2, 9, dtype=torch.long), torch.randn(2, 9, 384), torch.randint(0, 4, (2, 9))
    keep = not args.whole
    with torch.no_grad():
        write(Shared(net), (ids, cases, read), ["ids", "cases", "read"], {"states": True}, args.models / "shared.onnx", keep)
        write(Tokens(net), (states, read), ["states", "read"], {"actor": True, "cue": True, "certainty": True}, args.models / "tokens.onnx", keep)
        write(Tower(net), (states, roles, read), ["states", "roles", "read"],
              {"part": True, "sign": False, "relation": False, "root": False, "sure": False, "act": False}, args.models / "tower.onnx", keep)
    gate = Gate()
    gate.load_state_dict(torch.load(args.gate, weights_only=True))
    gate.eval()
    with torch.no_grad():
        write(gate, (torch.randn(2, 4 * HIDDEN),), ["vectors"], {"stated": False}, args.models / "gate.onnx", False)
    vocabulary = (args.base / "vocab.txt").read_text()
    (args.models / "vocabulary.txt").write_text(vocabulary)
    files = {name: hashlib.sha256((args.models / name).read_bytes()).hexdigest() for name in ("shared.onnx", "tokens.onnx", "tower.onnx", "gate.onnx", "vocabulary.txt")}
    before = args.models / "model.json"
    kept = json.loads(before.read_text()) if before.exists() else {}
    settings = {
        "version": args.version, "steps": held["step"], "files": files,
        "actorTags": ACTOR_TAGS, "cueTags": CUE_TAGS, "partTags": PART_TAGS, "signs": SIGNS,
        "relations": RELATIONS, "roots": ROOTS, "certainties": CERTAINTIES, "acts": ACTS,
        "calibration": kept.get("calibration", {}),
    }
    before.write_text(json.dumps(settings, indent=2) + "\n")
    print({name: (args.models / name).stat().st_size for name in files})


if __name__ == "__main__":
    main()
