"""The entry form: field widgets made from the schema, goals, audiences, place, and the similar projects beside it."""
