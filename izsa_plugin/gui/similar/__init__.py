"""Similar projects in the dock: shown for the project chosen, decided about, and joined."""
