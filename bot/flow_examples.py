"""flows/examples/*.yaml -> training examples."""

from __future__ import annotations

from pathlib import Path

from ruamel.yaml import YAML

from bot.core.reading.learning import Example


def load_examples(folder: Path) -> list[Example]:
    examples = []
    for path in sorted(folder.glob("*.yaml")):
        for label, langs in YAML(typ="safe").load(path.read_text(encoding="utf-8")).items():
            for lang, texts in langs.items():
                examples += [Example(str(text), label, lang) for text in texts]
    return examples
