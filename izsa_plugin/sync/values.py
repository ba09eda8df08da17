"""One way to write each value, so that two maps that mean the same compare equal.

Empty text is no value, text is composed (NFC: an İ typed on a Mac is the İ typed elsewhere), times are UTC, and
geometries are little-endian ISO WKB whatever program wrote them; heights stay.
"""

from __future__ import annotations

import math
import struct
import unicodedata
from datetime import datetime, timezone
from typing import Any, Optional

from ..domain.schema import Field, Type

#: Parts of a geometry that is no attack: a boundary of İzmir has some thousand vertices.
MAX_COORDINATES = 1_000_000
_MAX_DEPTH = 4
_HAS_Z, _HAS_M, _HAS_SRID = 0x80000000, 0x40000000, 0x20000000
_POINT, _LINE, _POLYGON = 1, 2, 3
_COLLECTIONS = (4, 5, 6, 7)


class NotAGeometry(ValueError):
    """The bytes are no well-known binary of a shape that a map holds."""


def canonical(field: Field, value: Any) -> Any:
    """A value of a field as both sides of a merge write it; raises :class:`ValueError` for one of another type."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if field.type is Type.TEXT:
        return unicodedata.normalize("NFC", _text(value))
    if field.type is Type.BOOLEAN:
        return int(bool(_number(value)))
    if field.type is Type.INTEGER:
        number = _number(value)
        if number != int(number):
            raise ValueError("not an integer")
        return int(number)
    if field.type is Type.REAL:
        return float(_number(value))
    if field.type is Type.TIMESTAMP:
        return canonical_time(_text(value))
    return _text(value)


def canonical_time(value: str) -> str:
    """A time as UTC with milliseconds; one without a zone is UTC already. Raises :class:`ValueError`."""
    moment = datetime.fromisoformat(value[:-1] + "+00:00" if value.endswith(("Z", "z")) else value)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def canonical_wkb(wkb: Optional[bytes]) -> Optional[bytes]:
    """A geometry as little-endian ISO WKB; an empty point is no geometry. Raises :class:`NotAGeometry`."""
    if wkb is None:
        return None
    try:
        written, end, coordinates = _geometry(wkb, 0, 0)
    except (struct.error, RecursionError) as error:
        raise NotAGeometry("cut short") from error
    if end != len(wkb):
        raise NotAGeometry("has bytes behind its end")
    return written if coordinates else None


def _geometry(wkb: bytes, at: int, depth: int) -> tuple[bytes, int, int]:
    """The geometry that begins at ``at``: its canonical form, where it ends, how many coordinates it has."""
    if depth > _MAX_DEPTH or wkb[at : at + 1] not in (b"\x00", b"\x01"):
        raise NotAGeometry("unknown byte order")
    order = "<" if wkb[at] else ">"
    (code,) = struct.unpack_from(f"{order}I", wkb, at + 1)
    at += 5
    if code & _HAS_SRID:
        at += 4
    kind, dimensions, iso = _kind(code)
    head = struct.pack("<BI", 1, iso)
    if kind == _POINT:
        return _point(wkb, at, order, dimensions, head)
    (count,) = struct.unpack_from(f"{order}I", wkb, at)
    at += 4
    body = [head, struct.pack("<I", count)]
    total = 0
    if kind == _LINE:
        ring, at, total = _ring(wkb, at, order, dimensions, count)
        body.append(ring)
    else:
        if count > MAX_COORDINATES:
            raise NotAGeometry("too many parts")
        for _ in range(count):
            if kind == _POLYGON:
                (length,) = struct.unpack_from(f"{order}I", wkb, at)
                part, at, size = _ring(wkb, at + 4, order, dimensions, length)
                body.append(struct.pack("<I", length))
            else:
                part, at, size = _geometry(wkb, at, depth + 1)
            body.append(part)
            total += size
    return b"".join(body), at, total


def _kind(code: int) -> tuple[int, int, int]:
    """From a WKB type code, old or ISO: the kind, how many numbers a coordinate has, the ISO code."""
    plain = code & 0x0FFFFFFF
    z = bool(code & _HAS_Z) or plain // 1000 in (1, 3)
    m = bool(code & _HAS_M) or plain // 1000 in (2, 3)
    kind = plain % 1000
    if kind not in (_POINT, _LINE, _POLYGON, *_COLLECTIONS):
        raise NotAGeometry("unknown kind")
    return kind, 2 + z + m, kind + 1000 * z + 2000 * m


def _point(wkb: bytes, at: int, order: str, dimensions: int, head: bytes) -> tuple[bytes, int, int]:
    numbers = struct.unpack_from(f"{order}{dimensions}d", wkb, at)
    empty = all(math.isnan(number) for number in numbers[:2])
    if not empty and not all(math.isfinite(number) for number in numbers):
        raise NotAGeometry("has a coordinate that is no number")
    return head + struct.pack(f"<{dimensions}d", *numbers), at + 8 * dimensions, 0 if empty else 1


def _ring(wkb: bytes, at: int, order: str, dimensions: int, count: int) -> tuple[bytes, int, int]:
    size = count * dimensions
    if count > MAX_COORDINATES or at + 8 * size > len(wkb):
        raise NotAGeometry("cut short")
    numbers = struct.unpack_from(f"{order}{size}d", wkb, at)
    if not all(map(math.isfinite, numbers)):
        raise NotAGeometry("has a coordinate that is no number")
    return struct.pack(f"<{size}d", *numbers), at + 8 * size, count


def _text(value: Any) -> str:
    if not isinstance(value, (str, int, float)):
        raise ValueError("not a text")
    return str(value)


def _number(value: Any) -> float:
    if isinstance(value, str) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError("not a number")
    return value
