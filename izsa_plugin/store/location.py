"""Where a map's file lies: a database file on a network drive can be damaged when several people open it."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from qgis.PyQt.QtCore import QStorageInfo

from ..domain.errors import IzsaError
from ..domain.language import Text

_NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "afs", "9p", "ncp", "webdav", "davfs", "sshfs", "afpfs", "glusterfs")
#: What Windows' GetDriveTypeW answers for a drive letter that stands for a share.
_DRIVE_REMOTE = 4


def is_on_network(path: Path) -> bool:
    """Whether a file lies on another computer's disk, as far as the operating system tells."""
    written = str(path)
    if written.startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor) == _DRIVE_REMOTE)
    return is_network_file_system(bytes(QStorageInfo(str(path.resolve().parent)).fileSystemType()).decode())


def is_network_file_system(name: str) -> bool:
    """Whether a file system of this name, as in ``nfs4`` or ``fuse.sshfs``, is served by another computer."""
    return any(part.startswith(_NETWORK_FILE_SYSTEMS) for part in name.lower().split("."))


def copy_map(source: Path, target: Path) -> None:
    """Copy a map's data whole, even while somebody writes; raises :class:`IzsaError` and leaves no half copy."""
    if target.exists():
        raise IzsaError(
            Text("«{path}» zaten var; başka bir ad seçin.", "“{path}” already exists; choose another name.").format(
                path=str(target)
            )
        )
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise IzsaError(
            Text(
                "Harita «{path}» yerine kopyalanamadı: {why}. Diskte yer olduğunu ve klasöre yazabildiğinizi "
                "denetleyin.",
                "The map could not be copied to “{path}”: {why}. Check that the disk has room and that you may write "
                "to the folder.",
            ).format(path=str(target), why=str(error))
        ) from error
