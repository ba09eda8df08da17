"""Showing a project's place on the map."""
