"""What a package says of itself, and its check before anything else is read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from ....domain.errors import IzsaError
from ....domain.language import Text

FORMAT = "izsa-package"
FORMAT_VERSION = 1
EXCHANGE, ANSWER = "exchange", "answer"
#: The longest manifest that is read, in bytes.
MAX_BYTES = 1_000_000
_TEXT_LIMIT = 200

FOREIGN = Text(
    "«{name}» bir İZSA paketi değil. «İZSA'ya gönder» ile ya da yanıt olarak yapılmış bir .zip dosyası seçin.",
    "“{name}” is not an İZSA package. Choose a .zip made by “Send to İZSA”, or İZSA's answer.",
)
DAMAGED = Text(
    "«{name}» bozulmuş ya da eksik gelmiş ({why}). Gönderenden paketi yeniden göndermesini isteyin.",
    "“{name}” is damaged or came incomplete ({why}). Ask the sender to send the package again.",
)
NEWER = Text(
    "«{name}» eklentinin daha yeni bir sürümüyle yapılmış. Eklentiyi güncelleyip paketi yeniden alın.",
    "“{name}” was made with a newer release of the plugin. Update the plugin, then take the package in again.",
)


@dataclass(frozen=True)
class Manifest:
    """Who sent what, when, on top of what.

    ``number`` counts the sender's packages; ``base`` is the number of the receiver's package that the sender had
    taken in, and ``to_map`` the receiver's map as far as it is known; ``sha256`` and ``sizes`` name every other file.
    """

    kind: str
    map_id: str
    to_map: str
    package_id: str
    municipality: str
    number: int
    base: int
    schema_version: str
    made_by: str
    made_at: str
    counts: dict[str, int]
    sha256: dict[str, str]
    sizes: dict[str, int]

    def to_json(self) -> str:
        """The manifest as the package holds it."""
        head = {"format": FORMAT, "format_version": FORMAT_VERSION}
        return json.dumps(head | asdict(self), ensure_ascii=False, indent=1)


def from_json(content: bytes, name: str) -> Manifest:
    """A manifest of package ``name``; raises :class:`IzsaError` for a foreign, newer or damaged one."""
    try:
        values = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise IzsaError(FOREIGN.format(name=name)) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise IzsaError(FOREIGN.format(name=name))
    version = values.get("format_version")
    if not isinstance(version, int) or version > FORMAT_VERSION:
        raise IzsaError(NEWER.format(name=name))
    problem = _problem(values)
    if problem:
        raise IzsaError(DAMAGED.format(name=name, why=f"manifest.json: {problem}"))
    return Manifest(**{field: values[field] for field in Manifest.__dataclass_fields__})


def _problem(values: dict[str, Any]) -> str:
    for field in ("kind", "map_id", "to_map", "package_id", "municipality", "schema_version", "made_by", "made_at"):
        if not isinstance(values.get(field), str) or len(values[field]) > _TEXT_LIMIT:
            return field
    for field in ("number", "base"):
        if type(values.get(field)) is not int or not 0 <= values[field] < 2**31:
            return field
    for field, kind in (("counts", int), ("sha256", str), ("sizes", int)):
        if not isinstance(values.get(field), dict) or not all(type(v) is kind for v in values[field].values()):
            return field
    if values["kind"] not in (EXCHANGE, ANSWER):
        return "kind"
    return "" if values["number"] > 0 and values["schema_version"].isdigit() else "number"
