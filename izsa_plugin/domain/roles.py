"""Who may change what: a municipality writes its own projects; everybody of the network reads."""

from __future__ import annotations

from typing import Optional

from .districts import municipality
from .language import Text

CHOOSE_MUNICIPALITY = Text(
    "Proje girebilmek için önce ayarlardan belediyenizi seçin.",
    "To enter projects, first choose your municipality in the settings.",
)


def why_not_editable(owner: Optional[str], editor: Optional[str]) -> Optional[Text]:
    """Why somebody of municipality ``editor`` may only read a project of ``owner``; ``None`` when it is their own.

    A project that has no owner yet is being entered, by whoever has a municipality.
    """
    if editor is None:
        return CHOOSE_MUNICIPALITY
    if owner is None or owner == editor:
        return None
    return Text(
        "Bu projeyi yalnızca {owner} değiştirebilir; siz okuyabilirsiniz.",
        "Only {owner} can change this project; you can read it.",
    ).format(owner=municipality(owner).name)
