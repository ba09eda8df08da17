"""Files on network drives are recognised, and a map is copied whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.location import copy_map, is_network_file_system, is_on_network
from izsa_plugin.store.protocol import ListQuery
from tests.projects import complete, opened


@pytest.mark.parametrize("name", ["nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.gvfsd-fuse.smb"])
def test_file_systems_of_other_computers_are_known(name: str) -> None:
    assert is_network_file_system(name)


@pytest.mark.parametrize("name", ["ext4", "NTFS", "apfs", "tmpfs", "overlay", "btrfs", "fuseblk", ""])
def test_file_systems_of_this_computer_are_not_taken_for_them(name: str) -> None:
    assert not is_network_file_system(name)


def test_a_share_by_its_name_is_on_the_network_and_a_temporary_file_is_not(tmp_path: Path) -> None:
    assert is_on_network(Path("//sunucu/paylasim/harita.gpkg"))
    assert not is_on_network(tmp_path / "harita.gpkg")


def test_a_copy_has_what_was_just_written(empty_map: Path, tmp_path: Path) -> None:
    store = opened(empty_map)
    store.save(complete())
    copy_map(empty_map, tmp_path / "kopya.gpkg")
    store.close()
    copy = opened(tmp_path / "kopya.gpkg")
    assert copy.count(ListQuery()) == 1
    copy.close()


def test_a_copy_never_replaces_a_file(empty_map: Path, demo_map: Path) -> None:
    before = demo_map.read_bytes()
    with pytest.raises(IzsaError, match="already exists"):
        copy_map(empty_map, demo_map)
    assert demo_map.read_bytes() == before


def test_what_cannot_be_copied_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = tmp_path / "bozuk.gpkg"
    broken.write_bytes(b"no database" * 1000)
    with pytest.raises(IzsaError, match="could not be copied"):
        copy_map(broken, tmp_path / "kopya.gpkg")
    assert not (tmp_path / "kopya.gpkg").exists()
