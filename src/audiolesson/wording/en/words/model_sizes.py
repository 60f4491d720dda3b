"""Families of models with the letter of a size and the side of a patch: ViT-B/16, Swin-T, EfficientNet-B0."""

import re

from audiolesson.patterns import lazy
from audiolesson.wording.claims import Answer, Rule
from audiolesson.wording.en.numbers import numbers
from audiolesson.wording.en.words.acronyms import with_tail
from audiolesson.wording.letters import LETTER, spell

_FAMILIES = {
    "ViT": "vit", "DeiT": "deit", "BEiT": "beit", "BEiTv2": "beit ·v two", "CaiT": "cait",
    "DiT": "·D ·I ·T", "SiT": "sit", "Swin": "swin", "SwinV2": "swin ·V two", "Mixer": "Mixer", "MaxViT": "max vit",
    "MobileViT": "mobile vit", "CrossViT": "cross vit", "EfficientNet": "efficient net",
    "EfficientNetV2": "efficient net ·V two", "ConvNeXt": "conv next", "ConvNeXtV2": "conv next ·V two",
    "CoAtNet": "coat net", "PVT": "·P ·V ·T", "CvT": "·C ·V ·T", "LeViT": "le vit", "TinyViT": "tiny vit",
    "ResMLP": "rez ·M ·L ·P", "gMLP": "·g ·M ·L ·P", "MViT": "·M vit", "MViTv2": "·M vit ·v two",
    "TimeSformer": "time s former", "RegNetY": "reg net ·Y", "RegNetX": "reg net ·X", "EVA": "eva",
    "SigLIP": "sig lip", "DINOv2": "dino ·v two", "MLP-Mixer": "·M ·L ·P Mixer", "RT-DETR": "·R ·T debtor",
}  # fmt: skip
_DEEP = {
    "ResNet": "resnet", "ResNeXt": "rez next", "DenseNet": "dense net", "VGG": "·V ·G ·G", "WideResNet": "wide resnet",
    "PreResNet": "pre-resnet", "SE-ResNet": "·S ·E resnet", "Inception-ResNet": "Inception resnet",
}  # fmt: skip
_WORDS = {"Ti": "tiny", "Tiny": "tiny", "Small": "small", "Base": "base", "Large": "large", "Huge": "huge",
          "So400m": "·S ·O four hundred ·M", "Giant": "giant"}  # fmt: skip


def _sized(match: re.Match[str]) -> Answer:
    """The family, its size, and behind a slash its patch or what the model predicts from."""
    family, size, number, patch, side = match.groups()
    said = [_FAMILIES[family].replace("·", LETTER)]
    if size:
        said.append(_WORDS[size].replace("·", LETTER) if size in _WORDS else spell(size))
    said += [numbers.whole(part) for part in (number, patch) if part]
    return " ".join(said) + (f" at {numbers.whole(side)}" if side else "")


def _deep(match: re.Match[str]) -> Answer:
    """ResNet-152: how many layers it has, in pairs of digits."""
    digits = match[2]
    said = numbers.whole(digits) if len(digits) < 3 or digits.endswith("00") else numbers.pairs(digits)
    return with_tail(f"{_DEEP[match[1]].replace('·', LETTER)} {said}", match[3] or "")


_HEADS = "|".join(sorted(_FAMILIES, key=len, reverse=True))
RULES = (
    Rule(
        "name",
        lazy(rf"(?<![\w-])({'|'.join(sorted(_DEEP, key=len, reverse=True))})-(\d{{2,4}})(['’]s|s)?(?![\w-])"),
        _deep,
        of_numbers=True,
    ),
    Rule(
        "name",
        lazy(
            rf"(?<![\w-])({_HEADS})-({'|'.join(_WORDS)}|X{{0,2}}[TSMBLHGNg]|XXS|XS)"
            r"(\d{1,2})?(?:/(\d{1,2}))?(?:@(\d{2,3})(?:px)?)?(?![\w/]|-[a-z])"
        ),
        _sized,
    ),
    Rule(
        "name",
        lazy(rf"(?<![\w-])({_HEADS})()()()()(?=-[A-Z0-9a-z])"),
        _sized,
    ),
)
