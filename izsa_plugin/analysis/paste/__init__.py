"""What a pasted text says about a project: rules and vocabulary from ``resources/data/paste_*.csv``, no network."""

from __future__ import annotations

from .passage import Span
from .propose import Proposal, propose
from .suggest import Suggestions, suggest_goals

__all__ = ["Proposal", "Span", "Suggestions", "propose", "suggest_goals"]
