"""Exchanging a GeoPackage map with others by files: sending, answering, taking in."""

from __future__ import annotations

from .receive import Decision, Preview, previewing, take_in
from .send import AnswerFacts, Sent, send_answer, send_to_hub
from .unpack import Package, read_package

__all__ = [
    "AnswerFacts", "Decision", "Package", "Preview", "Sent", "previewing", "read_package", "send_answer",
    "send_to_hub", "take_in",
]  # fmt: skip
