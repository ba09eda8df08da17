"""How goals, statuses and districts are drawn."""
