"""How alike two projects are, why, and which groups they form. The method is told in ``docs/methods-similarity.md``."""
