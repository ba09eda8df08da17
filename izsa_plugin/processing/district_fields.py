"""Which fields of a layer of districts hold name, code, population and the like, by the names usual for them."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from typing import Optional

from ..domain.language import Text
from ..domain.text import fold

#: Field parameter, its label, and the folded names under which such a field is usually found, the likeliest first.
PARAMETERS: tuple[tuple[str, Text, str], ...] = (
    ("DISTRICT_NAME_FIELD", Text("İlçe adı alanı (boşsa kendisi bulunur)",
                                 "District name field (found if left empty)"), "name"),
    ("DISTRICT_CODE_FIELD", Text("İlçe kodu alanı (boşsa kendisi bulunur)",
                                 "District code field (found if left empty)"), "code"),
    ("POPULATION_FIELD", Text("Nüfus alanı (boşsa kendisi bulunur)", "Population field (found if left empty)"),
     "population"),
    ("COAST_FIELD", Text("Kıyı alanı: 1 kıyı, 0 iç (boşsa kendisi bulunur)",
                         "Coast field: 1 coast, 0 inland (found if left empty)"), "coastal"),
    ("RURAL_FIELD", Text("Kırsal nüfus payı alanı, 0–1 (boşsa kendisi bulunur)",
                         "Field with the rural share, 0 to 1 (found if left empty)"), "rural"),
    ("AREA_FIELD", Text("Yüzölçümü alanı, km² (boşsa kendisi bulunur)", "Area field, km² (found if left empty)"),
     "area_km2"),
    ("GROUP_FIELD", Text("İhtiyacı sayılacak grubun nüfusu (örneğin 65 yaş üstü)",
                         "Number of residents of the group whose need counts (such as 65 and over)"), "group"),
)  # fmt: skip

#: A question mark stands for any letter: the humanitarian boundaries end names in the code of their language.
_USUAL: dict[str, tuple[str, ...]] = {
    "name": ("name", "district", "district_name", "ilce", "ilce_adi", "ilce_ad", "ad", "adi", "name_tr", "adm2_tr",
             "adm2_name", "adm2_en", "adm2_??", "name_2", "shapename", "adm1_tr", "adm1_name", "adm1_en", "adm1_??",
             "name_1", "nam", "label"),
    "code": ("code", "district_code", "pcode", "p_code", "adm2_pcode", "adm2", "gid_2", "ilce_kodu", "kod", "shapeid",
             "adm1_pcode", "adm1", "gid_1", "id"),
    "population": ("population", "nufus", "pop", "pop_total", "total_pop", "population_total", "nufus_2025", "t_tl",
                   "pop_2025"),
    "coastal": ("coastal", "kiyi", "kiyi_ilcesi", "is_coastal"),
    "rural": ("rural_share", "kirsal_pay", "kirsal"),
    "area_km2": ("area_km2", "yuzolcumu", "yuzolcumu_km2", "alan_km2", "area_sqkm", "areasqkm"),
    "group": (),
}  # fmt: skip


def usual_field(fields: Sequence[str], kind: str) -> Optional[str]:
    """The field that is likeliest to hold ``kind`` (name, code, population, coastal, rural, area_km2)."""
    folded = {fold(field): field for field in reversed(fields)}
    found = (folded[name] for usual in _USUAL[kind] for name in folded if fnmatchcase(name, usual))
    return next(found, None)
