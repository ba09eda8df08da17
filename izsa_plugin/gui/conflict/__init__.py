"""Two states of the same records side by side: shared by the exchange of maps and by the form's stale save."""
