"""Approval in the window: the inbox of those whose turn it is, and the bar above a project's form."""
