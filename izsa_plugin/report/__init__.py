"""Layouts, their texts and their export."""
