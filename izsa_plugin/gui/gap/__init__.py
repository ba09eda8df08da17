"""The gap dock: the matrix of districts and goals, what stands behind a cell, profiles, maps, export."""
