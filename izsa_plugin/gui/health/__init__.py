"""Checking the records of a map: what is wrong, why it matters, and a fix where one is safe."""
