"""What is installed is written down to the byte, and nobody's machine shows in it."""

import json
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHON = tomllib.loads((ROOT / "uv.lock").read_text())["package"]
NODE = [
    json.loads((ROOT / folder / "package-lock.json").read_text())["packages"]
    for folder in ("tests/twilio", "bench/peers/express")
]


def test_python_packages_come_from_one_public_index() -> None:
    sources = {json.dumps(package["source"]) for package in PYTHON}
    own = json.dumps({"editable": "."})
    assert own in sources
    (index,) = (json.loads(source)["registry"] for source in sources - {own})
    assert index.startswith("https://")


def test_every_python_file_is_pinned_by_hash() -> None:
    files = [file for package in PYTHON for file in package.get("wheels", [])]
    files += [package["sdist"] for package in PYTHON if "sdist" in package]
    assert len(files) > 1000
    assert all(file["hash"].startswith("sha256:") for file in files)


def test_node_packages_are_pinned_by_hash_and_name_no_registry() -> None:
    for locked in NODE:
        packages = [package for path, package in locked.items() if path]
        assert len(packages) > 100
        assert all("integrity" in package and "resolved" not in package for package in packages)
