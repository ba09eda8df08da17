"""Geometries between WKB and the blobs of a GeoPackage, and the functions its R-tree triggers call.

The blob is described in the GeoPackage standard, clause 2.1.3: «GP», a version, flags, the CRS, an envelope, WKB.
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Callable
from typing import Optional

from ...domain.schema import MAP_EPSG

Envelope = tuple[float, float, float, float]

_HEADER = struct.Struct("<2sBBi")
_LITTLE, _EMPTY = 0b00001, 0b10000
_XY_ENVELOPE = 0b00010
_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
_WKB_POINT = 1


def to_blob(wkb: Optional[bytes]) -> Optional[bytes]:
    """A WKB geometry in EPSG:5253 as a GeoPackage blob; ``None`` stays ``None``."""
    if wkb is None:
        return None
    envelope = _wkb_envelope(wkb)
    if envelope is None:
        return _HEADER.pack(b"GP", 0, _LITTLE | _EMPTY, MAP_EPSG) + wkb
    if _is_point(wkb):
        return _HEADER.pack(b"GP", 0, _LITTLE, MAP_EPSG) + wkb
    return _HEADER.pack(b"GP", 0, _LITTLE | _XY_ENVELOPE, MAP_EPSG) + struct.pack("<4d", *envelope) + wkb


def to_wkb(blob: Optional[bytes]) -> Optional[bytes]:
    """The WKB inside a GeoPackage blob."""
    return None if blob is None else blob[_wkb_offset(blob) :]


def point_xy(blob: Optional[bytes]) -> Optional[tuple[float, float]]:
    """The coordinates of a point's blob, ``None`` for an empty one."""
    envelope = _envelope(blob)
    return None if envelope is None else (envelope[0], envelope[2])


def point_wkb(x: float, y: float) -> bytes:
    """A point as WKB."""
    return struct.pack("<BIdd", 1, _WKB_POINT, x, y)


def register(connection: sqlite3.Connection) -> None:
    """Give plain sqlite3 the five functions without which it cannot write to a table with an R-tree."""
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for index, function in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(function, 1, _corner(index), deterministic=True)


def _is_empty(blob: Optional[bytes]) -> Optional[int]:
    return None if blob is None else int(_envelope(blob) is None)


def _corner(index: int) -> Callable[[Optional[bytes]], Optional[float]]:
    def corner(blob: Optional[bytes]) -> Optional[float]:
        envelope = _envelope(blob)
        return None if envelope is None else envelope[index]

    return corner


def _envelope(blob: Optional[bytes]) -> Optional[Envelope]:
    """min x, max x, min y, max y; ``None`` for no geometry or an empty one."""
    if blob is None or blob[3] & _EMPTY:
        return None
    if (blob[3] >> 1) & 0b111:
        order = "<" if blob[3] & _LITTLE else ">"
        min_x, max_x, min_y, max_y = struct.unpack_from(f"{order}4d", blob, _HEADER.size)
        return min_x, max_x, min_y, max_y
    return _wkb_envelope(blob[_HEADER.size :])


def _wkb_offset(blob: bytes) -> int:
    return _HEADER.size + 8 * _ENVELOPE_DOUBLES[(blob[3] >> 1) & 0b111]


def _wkb_envelope(wkb: bytes) -> Optional[Envelope]:
    if _is_point(wkb):
        x, y = struct.unpack_from(f"{_order(wkb)}dd", wkb, 5)
        return None if math.isnan(x) or math.isnan(y) else (x, x, y, y)
    # Late: a project with a point, the usual one, is saved without GDAL.
    from osgeo import ogr

    geometry = ogr.CreateGeometryFromWkb(wkb)
    if geometry is None or geometry.IsEmpty():
        return None
    min_x, max_x, min_y, max_y = geometry.GetEnvelope()
    return min_x, max_x, min_y, max_y


def _is_point(wkb: bytes) -> bool:
    return bool(struct.unpack_from(f"{_order(wkb)}I", wkb, 1)[0] % 1000 == _WKB_POINT)


def _order(wkb: bytes) -> str:
    return "<" if wkb[0] else ">"
