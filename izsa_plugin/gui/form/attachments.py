"""Photos and files of a project: shown from beside the map, or fetched from the server that keeps them."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...store.protocol import Store
from ..language import say

if TYPE_CHECKING:
    from .project_form import ProjectForm

#: What is opened by a click; of anything else, which might be a program, the folder is shown.
_SHOWN = {
    ".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".mp4",
    ".pdf", ".txt", ".csv", ".odt", ".ods", ".odp", ".docx", ".xlsx", ".pptx",
}  # fmt: skip
_NOT_THERE = Text(
    "«{path}» ne bu bilgisayarda ne haritada var. Ekleyen kişiden dosyayı yeniden eklemesini isteyin.",
    "“{path}” is neither on this computer nor with the map. Ask whoever added it to add the file again.",
)


def show(form: ProjectForm, path: str) -> None:
    """Open a photo or file of the project in the form by the program that the system has for it."""
    try:
        entered = Path(path)
        if entered.is_absolute():
            found = entered if entered.is_file() else None
        else:
            found = form.store.attached(form.stored.uid, path, _fetched())
    except IzsaError as error:
        form.tell(say(error.text), Qgis.MessageLevel.Critical)
        return
    if found is None:
        form.tell(say(_NOT_THERE.format(path=path)), Qgis.MessageLevel.Warning)
        return
    shown = found if found.suffix.lower() in _SHOWN else found.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown)))


def folder_of(store: Store) -> Optional[Path]:
    """The folder of a map that is a file."""
    path = Path(store.layer_source("project").partition("|")[0])
    return path.parent if path.is_file() else None


@cache
def _fetched() -> Path:
    """Where fetched files lie until QGIS is closed."""
    folder = Path(tempfile.mkdtemp(prefix="izsa-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
