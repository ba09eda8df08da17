"""Similarity, gaps and clusters over plain arrays; knows numpy, pandas and shapely, not QGIS."""
