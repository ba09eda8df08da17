"""The store's own connection to a GeoPackage, and what its errors mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...domain.errors import IzsaError
from ...domain.language import Text
from . import geometry

#: How long a write waits for another program to let go of the file, in seconds.
BUSY_SECONDS = 5.0


class StoreError(IzsaError):
    """The file could not be read or written; nothing was changed."""


_MEANINGS = (
    ("locked", Text(
        "Harita dosyası başka bir programda açık ve kilitli; hiçbir şey değişmedi. Öbür programda düzenlemeyi "
        "kaydedip kapatın, sonra yeniden deneyin.",
        "The map file is open and locked in another program; nothing was changed. Save and close the edit there, "
        "then try again.")),
    ("readonly", Text(
        "Harita dosyası salt okunur; hiçbir şey değişmedi. Dosyaya yazma izni alın ya da yazabileceğiniz bir klasöre "
        "kopyasını kaydedin.",
        "The map file is read-only; nothing was changed. Get permission to write to it, or save a copy where you may "
        "write.")),
    ("disk is full", Text(
        "Diskte yer kalmadı; hiçbir şey değişmedi. Yer açıp yeniden deneyin.",
        "The disk is full; nothing was changed. Free some space and try again.")),
    ("disk i/o error", Text(
        "Diske yazılamadı; hiçbir şey değişmedi. Diskteki boş yeri ve bağlantıyı denetleyip yeniden deneyin.",
        "The disk could not be written; nothing was changed. Check its free space and connection, then try again.")),
    ("unable to open", Text(
        "Harita dosyası açılamadı. Dosyanın yerinde olduğunu ve okuma izniniz bulunduğunu denetleyin.",
        "The map file could not be opened. Check that it is there and that you may read it.")),
    ("not a database", Text(
        "Bu dosya bir GeoPackage değil. Bir İZSA haritası (.gpkg) seçin.",
        "This file is not a GeoPackage. Choose an İZSA map (.gpkg).")),
    ("malformed", Text(
        "Harita dosyası bozulmuş. Yedeğini açın; dosyayı silmeyin, içindekiler kurtarılabilir.",
        "The map file is damaged. Open its backup; do not delete the file, its content may be rescued.")),
    ("foreign key", Text(
        "Kayıt, haritada bulunmayan bir koda ya da projeye başvuruyor; hiçbir şey değişmedi. Listedeki bir değeri "
        "seçip yeniden kaydedin.",
        "The record refers to a code or project that the map does not have; nothing was changed. Choose a value of "
        "the list and save again.")),
    ("check constraint", Text(
        "Bir alanın değeri izin verilen sınırların dışında; hiçbir şey değişmedi. Tarihleri, sayıları ve metin "
        "uzunluklarını denetleyip yeniden kaydedin.",
        "A value is outside what its field allows; nothing was changed. Check dates, numbers and the length of texts, "
        "then save again.")),
    ("not null", Text(
        "Zorunlu bir alan boş; hiçbir şey değişmedi. Boş alanı doldurup yeniden kaydedin.",
        "A mandatory field is empty; nothing was changed. Fill it in and save again.")),
    ("unique", Text(
        "Aynı kayıt haritada zaten var; hiçbir şey değişmedi. Yinelenen satırı kaldırıp yeniden kaydedin.",
        "The map already has this record; nothing was changed. Remove the repeated row and save again.")),
)  # fmt: skip
_OTHER = Text(
    "Harita dosyasına yazılamadı; hiçbir şey değişmedi. Veritabanının iletisi: {message}",
    "The map file could not be written; nothing was changed. The database said: {message}",
)


def connect(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """A connection on which plain SQL obeys the map's triggers and foreign keys."""
    mode = "ro" if read_only else "rw"
    with explained():
        connection = sqlite3.connect(
            f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
        )
        try:
            geometry.register(connection)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            raise
    return connection


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction: whole, or not at all; an error of the database is raised as one a person understands."""
    with explained():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


@contextmanager
def explained() -> Iterator[None]:
    """Turn what SQLite raises into :class:`StoreError`."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(explain(error)) from error


def explain(error: sqlite3.Error) -> Text:
    """What an error of SQLite means and what to do; the map's own rules come through in their own words."""
    message = str(error)
    if " / " in message:
        turkish, _, english = message.partition(" / ")
        return Text(turkish, english)
    for part, meaning in _MEANINGS:
        if part in message.lower():
            return meaning
    return _OTHER.format(message=message)
