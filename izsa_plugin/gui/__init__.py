"""Docks, dialogs, widgets and map tools."""
