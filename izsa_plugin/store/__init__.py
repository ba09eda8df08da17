"""The one room that writes a map, behind one protocol."""
