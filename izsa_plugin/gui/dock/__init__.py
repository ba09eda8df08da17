"""The dock: the list of projects, and the way into a map."""
