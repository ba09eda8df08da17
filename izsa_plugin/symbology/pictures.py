"""What stands about a disc as SVG pictures, which short expressions put together for each row.

Short, since QGIS copies and prepares the symbol of every point that it looks at for neighbours. Ring and outlines are
two pictures: each has few kinds, which QGIS keeps once drawn; together with the disc nearly every project is a kind of
its own.
"""

from __future__ import annotations

from qgis.core import QgsProperty, QgsSvgMarkerSymbolLayer, QgsSymbolLayer

from .marks import embedded

#: How much wider than the disc the picture is.
ROOM = 1.5
_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 150 150">'
_TAIL = "</svg>"


def about(elements: str, size: float) -> QgsSvgMarkerSymbolLayer:
    """Elements in a frame of 150, about a disc of ``size`` mm, which is 100 wide in the middle of it."""
    return QgsSvgMarkerSymbolLayer(embedded(f"{_HEAD}{elements}{_TAIL}"), size * ROOM)


def about_row(expression: str, size: float) -> QgsSvgMarkerSymbolLayer:
    """The elements that an expression gives for a row; a legend, which asks no row, shows none."""
    layer = about("", size)
    layer.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyName,
        QgsProperty.fromExpression(f"'base64:' || to_base64('{_HEAD}' || {expression} || '{_TAIL}')"),
    )
    return layer
