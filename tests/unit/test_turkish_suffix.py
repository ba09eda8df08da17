"""Endings after the names of districts."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.turkish_suffix import from_, in_, of, to

# locative, genitive, dative of all 30, written out by a reader of Turkish
ENDINGS = {
    "Aliağa": ("da", "nın", "ya"),
    "Balçova": ("da", "nın", "ya"),
    "Bayındır": ("da", "ın", "a"),
    "Bayraklı": ("da", "nın", "ya"),
    "Bergama": ("da", "nın", "ya"),
    "Beydağ": ("da", "ın", "a"),
    "Bornova": ("da", "nın", "ya"),
    "Buca": ("da", "nın", "ya"),
    "Çeşme": ("de", "nin", "ye"),
    "Çiğli": ("de", "nin", "ye"),
    "Dikili": ("de", "nin", "ye"),
    "Foça": ("da", "nın", "ya"),
    "Gaziemir": ("de", "in", "e"),
    "Güzelbahçe": ("de", "nin", "ye"),
    "Karabağlar": ("da", "ın", "a"),
    "Karaburun": ("da", "un", "a"),
    "Karşıyaka": ("da", "nın", "ya"),
    "Kemalpaşa": ("da", "nın", "ya"),
    "Kınık": ("ta", "ın", "a"),
    "Kiraz": ("da", "ın", "a"),
    "Konak": ("ta", "ın", "a"),
    "Menderes": ("te", "in", "e"),
    "Menemen": ("de", "in", "e"),
    "Narlıdere": ("de", "nin", "ye"),
    "Ödemiş": ("te", "in", "e"),
    "Seferihisar": ("da", "ın", "a"),
    "Selçuk": ("ta", "un", "a"),
    "Tire": ("de", "nin", "ye"),
    "Torbalı": ("da", "nın", "ya"),
    "Urla": ("da", "nın", "ya"),
}


def test_every_district_has_its_endings_written_out():
    assert set(ENDINGS) == {each.name for each in districts()}


@pytest.mark.parametrize("name", ENDINGS)
def test_endings_follow_vowel_harmony_and_the_last_letter(name):
    locative, genitive, dative = ENDINGS[name]
    assert (in_(name), of(name), to(name)) == (f"{name}'{locative}", f"{name}'{genitive}", f"{name}'{dative}")
    assert from_(name) == f"{name}'{locative}n"


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("İSTANBUL", "da"),
        ("IĞDIR", "da"),
        ("Siirt", "te"),
        ("Hakkâri", "de"),
        ("Köyceğiz", "de"),
        ("D1", "de"),
        ("Cortés", "te"),
        ("Atlántida", "da"),
        ("Bölge 6", "da"),
        ("Bölge 3", "te"),
        ("Zone 20", "de"),
        ("Mahalle 40", "ta"),
        ("Blok 300", "de"),
        ("Sektör 9000", "de"),
        ("İlçe 10 (kuzey)", "de"),
        ("Bölge 0", "da"),
    ],
)
def test_capitals_and_other_names_are_read_by_turkish_rules(name, ending):
    assert in_(name) == f"{name}'{ending}"


def test_rounded_vowels_take_rounded_genitives():
    assert (of("Söğüt"), of("Sur"), of("Niğbolu")) == ("Söğüt'ün", "Sur'un", "Niğbolu'nun")
