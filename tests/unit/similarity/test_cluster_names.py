"""Clusters are named by what their projects share."""

from __future__ import annotations

from izsa_plugin.analysis.similarity.cluster_names import ClusterNames
from izsa_plugin.analysis.similarity.text import TextComponent

from .samples import project, projects


def _name(*titles: str, **values: object) -> str:
    rows = [project(str(n), title, **values) for n, title in enumerate(titles)]
    others = [project(f"x{n}", "İlçe merkezi parkı", goals=(11,)) for n in range(8)]
    sample = projects(*rows, *others)
    found = TextComponent(sample.title, sample.text).title_counts()
    return ClusterNames(sample, found).name(range(len(rows))).tr


def test_the_words_that_most_titles_hold_name_it_in_the_titles_order_and_form() -> None:
    assert _name("Kent bostanı", "Kent bostanı Bornova", "KENT BOSTANLARI") == "Kent bostanı"


def test_a_shared_target_goes_before_a_goal() -> None:
    assert _name("Kent bostanı", "Kent bostanı", goals=(2,), targets=("2.4",)) == "Kent bostanı – hedef 2.4"
    assert _name("Kent bostanı", "Kent bostanı", goals=(2,)) == "Kent bostanı – amaç 2"


def test_without_a_common_word_the_goal_or_the_audience_names_it() -> None:
    assert _name("Güneş tarlası", "Yağmur hasadı", goals=(7,)) == "amaç 7"
    assert _name("Güneş tarlası", "Yağmur hasadı", audiences=("students",)) == "öğrencilere"
    assert _name("Güneş tarlası", "Yağmur hasadı") == "ortak sözcüğü olmayan küme"


def test_a_turkish_dotted_i_is_capitalised_as_such() -> None:
    assert _name("iklim evi", "iklim evi").startswith("İklim")
