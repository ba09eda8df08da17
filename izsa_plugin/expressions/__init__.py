"""The expression functions of the group İZSA."""
