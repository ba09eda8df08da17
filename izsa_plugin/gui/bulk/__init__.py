"""Changing many projects together, previewed, with one undo."""
