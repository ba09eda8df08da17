"""A report in two parts: reading and analysing, which any thread may do, and printing, which is the window's own."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..mapfile.sources import sources_of
from ..settings import Settings
from ..store.opening import open_store
from ..store.place import FilePlace, MapPlace
from ..store.protocol import User
from .facts import DistrictFact, read_facts
from .make import Kind, PageDone, Printing, chosen_districts, print_city, print_districts
from .sheet import Paper
from .subject import Imprint, Subject, analysed

#: The part of the reading and analysing that reading takes.
_READ = 0.2


class Cancelled(Exception):
    """The user asked to stop; raised by what is told of the progress."""


@dataclass(frozen=True)
class Job:
    """What is to be printed of a map, and where to; without names, all its districts."""

    place: MapPlace
    kind: Kind
    names: Sequence[str]
    paper: Paper
    output: Path
    language: str


@dataclass(frozen=True)
class Ready:
    """A job with all that its pages say."""

    job: Job
    subject: Subject
    districts: Sequence[DistrictFact]
    printing: Printing

    def print(self, done: PageDone) -> list[Path]:
        """Write the files, in the window's own thread: QGIS's layouts are graphics scenes and may live there alone."""
        if self.job.kind is Kind.CITY:
            return print_city(self.subject, self.printing, self.job.output, done)
        return print_districts(self.subject, self.districts, self.printing, self.job.output, done)


def prepared(job: Job, progress: Callable[[float], None]) -> Ready:
    """Read the map by a store of its own and analyse it; ``progress`` gets the part done and may raise to cancel."""
    settings = Settings()
    store = open_store(job.place, User(settings.user_name))
    try:
        facts = read_facts(store)
    finally:
        store.close()
    districts = chosen_districts(facts, job.names)
    progress(_READ)
    subject = analysed(
        facts, _printed_name(job.place), datetime.date.today(), lambda part: progress(_READ + (1 - _READ) * part)
    )
    subject = replace(subject, imprint=Imprint(settings.crest, settings.print_unit, settings.signatures))
    return Ready(job, subject, districts, Printing(sources_of(job.place), store.schema, job.language, job.paper))


def _printed_name(place: MapPlace) -> str:
    """How a print names its map: the file, or the schema; a connection's name tells its readers nothing."""
    return place.path.name if isinstance(place, FilePlace) else place.schema
