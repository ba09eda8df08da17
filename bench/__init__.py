"""Measurements of what a user waits for; ``make bench`` runs them all."""
