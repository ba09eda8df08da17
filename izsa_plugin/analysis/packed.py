"""Columns of very many projects in little memory: texts and places as bytes, opened where they are needed."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, Union, overload

import numpy as np
import shapely
from numpy.typing import NDArray

from .projects import Projects

_Ints = NDArray[np.int64]


class _Pieces:
    """Bytes that come piece by piece."""

    def __init__(self) -> None:
        self.data = bytearray()
        self._ends = array("q", [0])

    def add(self, pieces: Iterable[bytes]) -> None:
        """Put them behind those that are there."""
        for piece in pieces:
            self.data += piece
            self._ends.append(len(self.data))

    def bounds(self) -> tuple[_Ints, _Ints]:
        """Where each piece begins and ends."""
        bounds = np.array(self._ends, dtype=np.int64)
        return bounds[:-1], bounds[1:]


class _Bytes:
    """Pieces of one run of bytes, in any order."""

    def __init__(self, data: bytearray, start: _Ints, end: _Ints) -> None:
        self._data, self._start, self._end = data, start, end

    def __len__(self) -> int:
        return len(self._start)

    def piece(self, row: int) -> bytes:
        """The bytes of one row."""
        return bytes(self._data[self._start[row] : self._end[row]])


class PackedTexts(_Bytes, Sequence[str]):
    """Texts as UTF-8."""

    @overload
    def __getitem__(self, which: int) -> str: ...
    @overload
    def __getitem__(self, which: slice) -> list[str]: ...

    def __getitem__(self, which: Union[int, slice]) -> Union[str, list[str]]:
        if isinstance(which, slice):
            return [self[row] for row in range(*which.indices(len(self)))]
        return self.piece(which).decode("utf-8", "surrogatepass")

    def ordered(self, rows: _Ints) -> PackedTexts:
        """The texts of ``rows``, without copying them."""
        return PackedTexts(self._data, self._start[rows], self._end[rows])


class PackedShapes(_Bytes):
    """Places as WKB, with what can be told of them without opening them; an index array gives shapely geometries."""

    def __init__(self, data: bytearray, start: _Ints, end: _Ints, box: NDArray[Any], kind: NDArray[Any]) -> None:
        super().__init__(data, start, end)
        #: West, south, east, north; NaN where there is no place.
        self.box = box
        #: shapely's number for the kind of geometry, -1 for none.
        self.kind = kind

    def __getitem__(self, rows: NDArray[Any]) -> NDArray[Any]:
        each, place = np.unique(rows, return_inverse=True)
        shapes = shapely.from_wkb(np.array([self.piece(row) or None for row in each.tolist()], dtype=object))
        return np.asarray(shapes[place])

    def ordered(self, rows: _Ints) -> PackedShapes:
        """The places of ``rows``, without copying them."""
        return PackedShapes(self._data, self._start[rows], self._end[rows], self.box[rows], self.kind[rows])


class Packing:
    """Takes projects in parts, no key twice, and gives all of them as one, with packed titles, texts and places."""

    def __init__(self) -> None:
        self._columns: dict[str, list[Any]] = {}
        self._texts = {"title": _Pieces(), "text": _Pieces()}
        self._shapes, self._boxes, self._kinds = _Pieces(), [np.zeros((0, 4))], [np.zeros(0, dtype=np.int32)]
        self._same: dict[Any, Any] = {}

    def add(self, part: Projects) -> None:
        """Take further projects."""
        for column in fields(part):
            values = getattr(part, column.name)
            if column.name in self._texts:
                self._texts[column.name].add(text.encode("utf-8", "surrogatepass") for text in values)
            elif column.name == "geometry":
                self._boxes.append(shapely.bounds(values))
                self._kinds.append(shapely.get_type_id(values))
                self._shapes.add(piece or b"" for piece in shapely.to_wkb(values).tolist())
            elif isinstance(values, np.ndarray):
                self._columns.setdefault(column.name, []).append(values)
            elif column.name in ("key", "features"):
                self._columns.setdefault(column.name, []).extend(values)
            else:
                # What is alike in two parts is kept once.
                self._columns.setdefault(column.name, []).extend(self._same.setdefault(each, each) for each in values)

    def projects(self) -> Projects:
        """All that was taken."""
        columns: Any = {
            name: np.concatenate(values) if values and isinstance(values[0], np.ndarray) else values
            for name, values in self._columns.items()
        }
        texts: dict[str, Any] = {name: PackedTexts(own.data, *own.bounds()) for name, own in self._texts.items()}
        shapes: Any = PackedShapes(
            self._shapes.data, *self._shapes.bounds(), np.concatenate(self._boxes), np.concatenate(self._kinds)
        )
        return Projects(geometry=shapes, **texts, **columns)
