"""Upkeep of a map: its members, and what was deleted from it."""
