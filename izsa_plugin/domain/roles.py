"""Who may change what: a municipality writes its own projects; everybody of the network reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from .districts import municipality
from .language import Text

CHOOSE_MUNICIPALITY = Text(
    "Proje girebilmek için önce ayarlardan belediyenizi seçin.",
    "To enter projects, first choose your municipality in the settings.",
)


READS_ONLY = Text(
    "Bu haritayı yalnızca okuyabilirsiniz. Proje girmek için haritanın yöneticisinden sizi bir belediyeye üye "
    "yapmasını isteyin.",
    "You can only read this map. To enter projects, ask its administrator to make you a member of a municipality.",
)
_FOREIGN = Text(
    "Bu projeyi yalnızca {owner} değiştirebilir; siz okuyabilirsiniz.",
    "Only {owner} can change this project; you can read it.",
)
_APPROVES_ONLY = Text(
    "Bu projeyi yalnızca {owner} değiştirebilir; siz onaylayabilir ya da düzeltme isteyebilirsiniz.",
    "Only {owner} can change this project; you can approve it or ask for changes.",
)


def why_not_editable(owner: Optional[str], editor: Optional[str]) -> Optional[Text]:
    """Why somebody of municipality ``editor`` may only read a project of ``owner``; ``None`` when it is their own.

    A project that has no owner yet is being entered, by whoever has a municipality.
    """
    if editor is None:
        return CHOOSE_MUNICIPALITY
    if owner is None or owner == editor:
        return None
    return _FOREIGN.format(owner=municipality(owner).name)


def why_refused_by_server(owner: Optional[str], municipalities: Sequence[str], coordinator: bool) -> Optional[Text]:
    """Why a login with these memberships may only read a project of ``owner``, or enter none; ``None`` when it may."""
    if owner in municipalities or (owner is None and municipalities):
        return None
    if owner is None or not (municipalities or coordinator):
        return READS_ONLY
    return (_APPROVES_ONLY if coordinator else _FOREIGN).format(owner=municipality(owner).name)
