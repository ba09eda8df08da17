"""Merging two maps that have gone apart: what changed, what goes together, what a person has to decide.

Pure Python over plain rows; the stores read and write, this package only reckons.
"""
