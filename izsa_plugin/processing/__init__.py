"""The Processing provider and one thin file an algorithm."""
