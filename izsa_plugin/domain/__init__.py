"""What a project, goal, target, audience and district is; knows neither QGIS nor Qt."""
