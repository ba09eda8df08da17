"""Exchange in the window: sending, taking in, deciding conflicts, the state of reporting."""
