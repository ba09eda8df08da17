"""The Processing provider ``izsa``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import paths
from .algorithm import IzsaAlgorithm
from .checkin import CheckinAlgorithm
from .checkout import CheckoutAlgorithm
from .copymap import CopyMapAlgorithm
from .createmap import CreateMapAlgorithm
from .districtsummary import DistrictSummaryAlgorithm
from .gap import GapAlgorithm
from .gapchange import GapChangeAlgorithm
from .members import MembersAlgorithm
from .overlap import OverlapAlgorithm
from .reach import ReachAlgorithm
from .report import ReportAlgorithm
from .suggestgoals import SuggestGoalsAlgorithm
from .upgrademap import UpgradeMapAlgorithm

#: Every algorithm of the provider; a new one is registered by adding its class here.
ALGORITHMS: tuple[type[IzsaAlgorithm], ...] = (
    CreateMapAlgorithm,
    UpgradeMapAlgorithm,
    OverlapAlgorithm,
    GapAlgorithm,
    DistrictSummaryAlgorithm,
    SuggestGoalsAlgorithm,
    GapChangeAlgorithm,
    ReachAlgorithm,
    ReportAlgorithm,
    CheckoutAlgorithm,
    CheckinAlgorithm,
    CopyMapAlgorithm,
    MembersAlgorithm,
)


class IzsaProvider(QgsProcessingProvider):
    """Offers the İZSA algorithms to the toolbox, models, batch runs and ``qgis_process``."""

    def id(self) -> str:
        return "izsa"

    def name(self) -> str:
        return "İZSA"

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "izsa.svg")))

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
