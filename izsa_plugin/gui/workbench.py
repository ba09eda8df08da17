"""The plugin's side of QGIS's window: the open map, the dock's content and the project window, made when needed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..domain.errors import IzsaError
from ..domain.record import Record
from ..domain.roles import CHOOSE_MUNICIPALITY, READS_ONLY
from ..expressions.map_facts import FACTS
from ..settings import Settings
from ..store.opening import lend_passwords, open_store
from ..store.protocol import ListQuery, ListRow, Store
from .current_map import CurrentMap
from .errors import NOT_ON_MAP, Messages
from .map_view import MapView
from .options_page import PAGE_NAME
from .upgrading import MapUpgrader

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .dock.panel import ProjectPanel
    from .gap.desk import GapDesk
    from .project_window import ProjectWindow


class Workbench(QObject):
    """Holds what lives as long as the plugin is loaded, and passes news from one part to the other."""

    def __init__(self, iface: QgisInterface, settings: Settings) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._settings = settings
        self.messages = Messages(iface.messageBar(), self)
        self.current = CurrentMap(settings, self.messages, open_store, self)
        self.view = MapView(iface.mapCanvas(), self)
        self._window: Optional[ProjectWindow] = None
        self._gaps: Optional[GapDesk] = None
        self.current.changed.connect(self._on_changed)
        self.current.closing.connect(self._on_closing)
        self.current.saved.connect(self._on_saved)
        self.current.live.changed.connect(self._on_saved)
        self.current.live.read.connect(self._on_read)
        self._upgrader = MapUpgrader(self.messages, iface.addProject, self)
        self.current.outdated.connect(self._upgrader.offer)

    def start(self) -> None:
        """Follow QGIS's project from now on."""
        lend_passwords(self._settings.recent_maps)
        project = QgsProject.instance()
        project.readProject.connect(self._on_project)
        project.cleared.connect(self._on_project)
        self._on_project()

    def stop(self) -> None:
        """Let go of everything, in reverse."""
        project = QgsProject.instance()
        project.cleared.disconnect(self._on_project)
        project.readProject.disconnect(self._on_project)
        if self._gaps is not None:
            self._gaps.leave()
        self.current.close()
        self.view.leave()
        FACTS.use(None)
        self.deleteLater()

    def make_panel(self) -> ProjectPanel:
        """The dock's content; called when the dock is first seen."""
        from .approval.desk import InboxDesk
        from .dock.panel import ProjectPanel
        from .dock.theme_bar import ThemeBar
        from .exchange.desk import ExchangeDesk
        from .opening import MapOpener

        opener = MapOpener(
            self._iface.mainWindow(),
            self._settings,
            self.messages,
            self._iface.addProject,
            self._iface.actionSaveProject().trigger,
            self,
        )
        opener.outdated.connect(self._upgrader.offer)
        self._upgrader.ready.connect(opener.open)
        panel = ProjectPanel(self.current, self.view, opener, self._settings, self.messages)
        exchange = ExchangeDesk(self.current, self.messages, self._iface.mainWindow(), panel)
        panel.add_tool(exchange.button(panel))
        panel.add_tool(self._gap_desk().button(panel))
        panel.add_foot(ThemeBar(self.current, self._iface.mapCanvas(), self._settings))
        InboxDesk(self.current, self.view, self.messages, self.edit, panel)
        panel.edit_requested.connect(self.edit)
        panel.new_requested.connect(self.new)
        panel.settings_requested.connect(self.show_settings)
        panel.joint_requested.connect(self.found_joint)
        self._connect_actions(panel)
        return panel

    def _connect_actions(self, panel: ProjectPanel) -> None:
        """What can be done with one project, with many, and with the records of the whole map."""
        from .bulk.desk import BulkDesk
        from .health.desk import HealthDesk
        from .project_actions import ProjectActions
        from .upkeep.desk import UpkeepDesk

        window = self._iface.mainWindow()
        actions = ProjectActions(self.current, self.messages, self._project_window, window, panel)
        panel.duplicate_requested.connect(actions.duplicate)
        panel.history_requested.connect(actions.show_history)
        panel.report_requested.connect(actions.ask_report)
        bulk = BulkDesk(self.current, self.messages, window, panel)
        bulk.saved.connect(self._on_many_saved)
        panel.bulk_requested.connect(bulk.start)
        health = HealthDesk(self.current, self.view, self.messages, bulk, self.edit, window, panel)
        panel.offer_more(bulk, health)
        UpkeepDesk(self.current, self.messages, window, panel.more.menu(), panel)

    def _gap_desk(self) -> GapDesk:
        if self._gaps is None:
            from .gap.desk import GapDesk

            self._gaps = GapDesk(self._iface, self.current, self.view, self._settings, self.messages, self.edit, self)
        return self._gaps

    def edit(self, uid: str) -> None:
        """Open a project in the form."""
        store = self.current.store
        if store is None:
            return
        with self.messages.told():
            record = store.read(uid)
            if record is None:
                raise IzsaError(NOT_ON_MAP)
            self._project_window(store).open_record(record)

    def new(self) -> None:
        """Begin a project of the user's municipality; without one, the settings are opened to choose it."""
        store = self.current.store
        if store is None or self._municipality() is None:
            return
        with self.messages.told():
            begun = {"unit": self._settings.default_unit, "visibility": self._settings.default_visibility}
            self._project_window(store).open_new({name: value for name, value in begun.items() if value})

    def found_joint(self, uids: list[str]) -> None:
        """Found a joint project of these and open its draft; without a municipality, the settings are opened."""
        store = self.current.store
        founder = self._municipality()
        if store is None or founder is None:
            return
        from .similar.joint_dialog import JointProjectDialog

        with self.messages.told():
            found = [store.read(uid) for uid in uids]
            originals = [record for record in found if record is not None]
            dialog = JointProjectDialog(store.schema, originals, founder, self.messages, self._iface.mainWindow())
            if dialog.exec():
                saved = store.save(dialog.record())
                self.current.saved.emit(saved.uid)
                self.edit(saved.uid)

    def _municipality(self) -> Optional[str]:
        """Whose projects the user enters; without one, that is said, and the settings are opened to choose it."""
        found = self.current.user.municipality
        if found is None and self.current.is_shared:
            self.messages.error(IzsaError(READS_ONLY))
        elif found is None:
            self.messages.error(IzsaError(CHOOSE_MUNICIPALITY))
            self.show_settings()
        return found

    def show_settings(self) -> None:
        """Open QGIS's options at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE_NAME)

    def on_settings_changed(self) -> None:
        """Open the map again for whoever the settings now say is at work."""
        self.current.reopen()

    def may_exit(self) -> bool:
        """Whether QGIS may be closed without losing what stands in the form."""
        return self._window is None or self._window.may_close()

    def _project_window(self, store: Store) -> ProjectWindow:
        if self._window is None:
            from .form.project_form import ProjectForm
            from .maptools.place_picker import PlacePicker
            from .project_window import ProjectWindow

            iface = self._iface
            picker = PlacePicker(iface.mainWindow(), iface.mapCanvas(), iface.cadDockWidget(), iface.messageBar(), self)
            form = ProjectForm(store, open_another=self.current.open_another)
            form.saved.connect(self.current.saved)
            self._window = ProjectWindow(form, picker, iface.mainWindow())
            self._window.project_clicked.connect(self.edit)
        return self._window

    def _on_project(self, *_document: object) -> None:
        self.current.follow()
        self.view.follow_project()

    def _on_changed(self) -> None:
        FACTS.use(self._all_projects if self.current.store is not None else None)

    def _on_closing(self) -> None:
        """The form belongs to the store that closes: what is unsaved is saved now or thrown away knowingly."""
        window, self._window = self._window, None
        if window is None:
            return
        while window.form.is_dirty and not window.may_close():
            continue
        window.close()
        window.deleteLater()

    def _on_many_saved(self, uids: list[str]) -> None:
        """The list and the map are read once for all of them; so is the form, unless something is entered there."""
        form = self._window.form if self._window is not None else None
        if form is not None and form.record().uid in uids and not form.is_dirty:
            form.open(form.record().uid)
        if uids:
            self.current.saved.emit(uids[0])
        if len(uids) > 1:
            # What is like one another is looked up anew for all of them.
            self.current.live.read.emit({})

    def _on_read(self, records: dict[str, Optional[Record]]) -> None:
        """Others have changed these: the form hears of its own, and what is like one another is looked up anew."""
        if self._window is not None:
            self._window.hear(records)

    def _on_saved(self, changed: object) -> None:
        FACTS.forget()
        if changed == "":  # what an exchange brought
            self._on_read({})
        self.view.reload()

    def _all_projects(self) -> Iterator[ListRow]:
        """All projects by a store of the calling thread's own."""
        store = self.current.open_another()
        try:
            yield from store.projects(ListQuery(), limit=-1)
        finally:
            store.close()
