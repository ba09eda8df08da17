"""Where more work is needed: what each district does for each goal, against what could be expected, and how sure."""
