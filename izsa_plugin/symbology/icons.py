"""The UN's own goal icons, from a folder that the user names: they may not be bundled, and are shown unchanged.

Square, whole and in their own colours, as the UN's guidelines ask; a goal without a file keeps our numbered mark.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

from ..domain.catalogue import GOAL_COUNT

#: What is looked for, the sharpest first.
_KINDS = (".svg", ".png", ".jpg", ".jpeg")
#: Icons on white or in one colour are for other uses than a map.
_OTHER_VERSION = re.compile(r"invert|inverse|black|white|grey|gray|\bbw\b", re.IGNORECASE)
#: Side of the picture that goes into the map's style, in pixels: sharp at 6 mm and 300 dpi.
_SIDE = 96


def find_icons(folder: Optional[Path]) -> dict[int, Path]:
    """The file of each goal in a folder and those below it, by the last number from 1 to 17 in its name."""
    if folder is None or not folder.is_dir():
        return {}
    found: dict[int, Path] = {}
    for path in sorted(_pictures(folder), key=lambda each: (_KINDS.index(each.suffix.lower()), str(each))):
        goal = goal_of(path.stem)
        if goal is not None:
            found.setdefault(goal, path)
    return found


def goal_of(stem: str) -> Optional[int]:
    """The goal that a file's name without its ending tells: «E-WEB-Goal-06», «sdg_6», «TR 06»; ``None`` if none."""
    numbers = [int(digits) for digits in re.findall(r"\d+", stem) if len(digits) <= 2]
    goals = [number for number in numbers if 1 <= number <= GOAL_COUNT]
    return goals[-1] if goals and not _OTHER_VERSION.search(stem) else None


def icon_pictures(folder: Optional[Path]) -> dict[int, str]:
    """The icons of a folder as SVG elements in a box of 100 by 100; files that cannot be read are left out."""
    pictures = {goal: _as_element(path) for goal, path in find_icons(folder).items()}
    return {goal: picture for goal, picture in pictures.items() if picture}


def _pictures(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.suffix.lower() in _KINDS and path.is_file())


def _as_element(path: Path) -> str:
    """A picture of any kind as an element of SVG, so that all marks are drawn in one way."""
    reader = QImageReader(str(path))
    size = reader.size()
    if path.suffix.lower() == ".svg" and size.isValid():
        reader.setScaledSize(size.scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return ""
    smooth = Qt.TransformationMode.SmoothTransformation
    fitted = image.scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio, smooth)
    x, y = (100 - 100 * fitted.width() / _SIDE) / 2, (100 - 100 * fitted.height() / _SIDE) / 2
    return (
        f'<image xmlns:xlink="http://www.w3.org/1999/xlink" x="{x:.1f}" y="{y:.1f}" width="{100 - 2 * x:.1f}" '
        f'height="{100 - 2 * y:.1f}" xlink:href="data:image/png;base64,{_png(fitted)}"/>'
    )


def _png(image: QImage) -> str:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return base64.b64encode(bytes(content)).decode()
