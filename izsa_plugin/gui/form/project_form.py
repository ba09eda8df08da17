"""The form in which a municipality enters a project."""

from __future__ import annotations

import copy
from typing import Any, Callable, Optional, Union

from qgis.core import Qgis, QgsApplication, QgsGeometry
from qgis.gui import QgsMessageBar
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QLayout, QMessageBox, QWidget

from ... import paths
from ...domain.choices import Approval
from ...domain.record import Record, new_record
from ...domain.schema import Widget
from ...store.protocol import Store
from ..language import current_language
from . import attachments, sending
from .bindings import Binding, Bindings
from .checks import Finding, findings
from .choices import Choices
from .coordinates_dialog import ask_point
from .goals_editor import Goals
from .groups import grouped, tables_of
from .missing_line import MissingLine
from .more_section import MoreSection
from .place_editor import PlaceEditor
from .point_editor import COORDINATES
from .record_actions import RecordActions
from .rows_editor import RowsEditor
from .saving import Saving
from .similar_index import ProjectIndex
from .similar_panel import SimilarPanel
from .targets_editor import TargetsEditor
from .ticks_editor import TicksEditor

#: Below this width the columns stand beneath each other, and the similar projects beneath the form.
_TWO_COLUMNS = 760
_BESIDE = 1000


class ProjectForm(QWidget):
    """Enters and edits one project; what it saves goes through the store alone.

    The host shows it in a dock or a dialog, draws on the map when :attr:`pick_place_requested` asks for it and gives
    the geometry to :meth:`set_place`, and asks :meth:`confirm_discard` before it closes.
    """

    #: A place should be shown on the map, and vertices moved there: see :class:`PlaceEditor`.
    pick_place_requested = pyqtSignal(str)
    edit_place_requested = pyqtSignal(str, QgsGeometry)
    #: A project was saved, by its uid.
    saved = pyqtSignal(str)
    #: A similar project was clicked, by its uid.
    project_clicked = pyqtSignal(str)
    #: Whether there is something that is not saved.
    dirty_changed = pyqtSignal(bool)

    def __init__(
        self,
        store: Store,
        language: Optional[str] = None,
        open_another: Optional[Callable[[], Store]] = None,
        parent: Optional[QWidget] = None,
    ) -> None:
        """``open_another`` opens a further store of the map for a task; without it no similar projects are shown."""
        super().__init__(parent)
        uic.loadUi(str(paths.form("project_form.ui")), self)
        self._store = store
        self._language = language or current_language()
        self._record = new_record(store.schema, store.user.municipality)
        self._stored = self._record
        self._clean: Optional[Record] = None
        self._loading = False
        self._tried = False
        self._was_dirty = False
        self._touched: set[int] = set()
        self.message_bar = QgsMessageBar()
        self.message_layout.addWidget(self.message_bar)
        self.missing = MissingLine()
        self.missing_layout.addWidget(self.missing)
        self.pages.tabBar().setAccessibleName(self.tr("Project and history"))
        self.similar = SimilarPanel(self._language)
        self.similar.project_clicked.connect(self.project_clicked)
        self.splitter.addWidget(self.similar)
        self.similar.setVisible(open_another is not None)
        if open_another is not None:
            self.similar.build(lambda: ProjectIndex.read(open_another))
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.scroll.installEventFilter(self)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._choices = Choices(store, self._language, lambda path: attachments.show(self, path))
        self._bindings = self._fill()
        self.actions_of_record = RecordActions(self, self._choices, self._language)
        self.saving = Saving(self, self._language)
        self._set_tab_order()
        self.missing.linkActivated.connect(self._go_to)
        self.save_draft.clicked.connect(lambda: self.save(send=False))
        self.send.clicked.connect(lambda: self.save(send=True))
        self.send.setIcon(QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        self.save_draft.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.new()

    def new(self) -> None:
        """Begin an empty project of the user's municipality."""
        self.load(new_record(self._store.schema, self._store.user.municipality))

    def open(self, uid: str) -> bool:
        """Show a project of the map; says so and returns ``False`` when it is not there any more."""
        record = self._store.read(uid)
        if record is None:
            self.tell(self.tr("This project is not in the map any more."), Qgis.MessageLevel.Warning)
            return False
        self.load(record)
        return True

    @property
    def store(self) -> Store:
        """The map that the form writes to."""
        return self._store

    @property
    def stored(self) -> Record:
        """The project as it was read; of a new one what it began with."""
        return self._stored

    def load(self, record: Record) -> None:
        """Show a record; what was entered before is given up."""
        self._stored = record
        self._tried = False
        self._touched.clear()
        self._show(record)
        self._clean = self.record()
        self._set_editable()
        self._check()
        self.scroll.verticalScrollBar().setValue(0)

    def show_entry(self, record: Record) -> None:
        """Show a record as if the user had entered it: it is not saved, and what stood in the map is not forgotten."""
        self._show(record)
        self._check()

    def load_unsaved(self, record: Record) -> None:
        """Show a project that the map does not have, as if it had just been entered."""
        self.new()
        self.show_entry(record)

    def _show(self, record: Record) -> None:
        self._loading = True
        self._record = record
        for binding in self._bindings:
            binding.load(record)
        self._pass_on()
        self._loading = False

    def record(self) -> Record:
        """The project as it is entered now."""
        record = copy.deepcopy(self._record)
        for binding in self._bindings:
            binding.store(record)
        return record

    @property
    def is_dirty(self) -> bool:
        """Whether something was entered that is not saved."""
        return self.record() != self._clean

    def set_place(self, key: str, geometry: Union[QgsGeometry, bytes, None]) -> None:
        """Take what was drawn on the map for what was asked for, in EPSG:5253."""
        _, _, row = key.partition(":")
        table, _, at = row.partition(":")
        if at:
            self.binding(table).editor.set_place(int(at), geometry)
        else:
            self._place_editor.set_place(key, geometry)

    def binding(self, field: str) -> Binding:
        """The row that stands for a field or a child table; raises :class:`KeyError`."""
        for binding in self._bindings:
            if field in binding.fields:
                return binding
        raise KeyError(field)

    def save(self, send: bool = False) -> bool:
        """Write the project, as a draft or for approval; says what is in the way and returns whether it was saved."""
        record = self.record()
        before = Approval(record.row.get("approval") or Approval.DRAFT.value)
        after = Approval.SENT if send else sending.after_saving(before)
        self._tried = True
        found = self._check()
        in_the_way = found if sending.must_be_complete(after) else [each for each in found if each.blocks_draft]
        if in_the_way:
            sentence = self.tr("Not sent yet. {reason}") if send else self.tr("Not saved yet. {reason}")
            self.tell(sentence.format(reason=in_the_way[0].text), Qgis.MessageLevel.Warning)
            self._focus(in_the_way[0])
            return False
        return self.saving.write(record, after, send)

    def confirm_discard(self) -> bool:
        """Whether the form may be left: nothing is unsaved, or the user saved it or gave it up."""
        if not self.is_dirty:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Unsaved project"),
            self.tr("You changed this project and did not save it. Save the changes?"),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        if answer == button.Save:
            return self.save()
        if answer == button.Discard:
            # What was given up must not be asked about again when the form is opened next.
            self.load(self._record)
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            whole = self.splitter.width() if beside else self.splitter.height()
            aside = self.similar.sizeHint().width() if beside else whole // 5
            self.splitter.setSizes([whole - aside, aside])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._clean is not None:
            self._check()

    def _fill(self) -> list[Binding]:
        """Make the rows: those with a slot first, then what else is needed to send, the rest folded away."""
        schema = self._store.schema
        project = schema.table("project")
        makers = Bindings(schema, self._choices, self._language)
        special = {"goals": makers.goals, "audiences": makers.audiences, "place": makers.place, "start": makers.start}
        placed: list[Binding] = []
        for name in _FIRST_PAGE:
            binding = special[name]() if name in special else makers.field(name)
            if binding is not None:
                self._slot(name).addWidget(binding.row)
                placed.append(binding)
        self._place_editor: PlaceEditor = next(b.editor for b in placed if isinstance(b.editor, PlaceEditor))
        self._place_editor.pick_requested.connect(self.pick_place_requested)
        self._place_editor.edit_requested.connect(self.edit_place_requested)
        covered = {field for binding in placed for field in binding.fields}
        rest = {f.name: b for f in project.fields if f.name not in covered for b in (makers.field(f.name),) if b}
        for name in [name for name in rest if project.field(name).to_send]:
            binding = rest.pop(name)
            self.further_layout.addWidget(binding.row)
            placed.append(binding)
        self._more = MoreSection(self.tr("More details (optional)"))
        self.more_layout.addWidget(self._more)
        for title, names in grouped(project, list(rest)):
            rows = [(rest[n], project.field(n).widget is Widget.PARAGRAPH) for n in names]
            rows += [(makers.table(name), True) for name in tables_of(title)]
            self._more.add_group(title, self._language, rows)
            placed.extend(binding for binding, _ in rows)
        for binding in placed:
            binding.editor.changed.connect(lambda each=binding: self._changed(each))
            binding.editor.left.connect(lambda each=binding: self._left(each))
            if isinstance(binding.editor, RowsEditor):
                binding.editor.place_requested.connect(self._ask_row_place)
        return placed

    def _ask_row_place(self, key: str) -> None:
        """A row wants a point of its own; the key comes back to :meth:`set_place`."""
        if not key.startswith(COORDINATES):
            self.pick_place_requested.emit(key)
            return
        point = ask_point(self, self.record().row.get("municipality"))
        if point is not None:
            self.set_place(key, point)

    def _set_tab_order(self) -> None:
        """From the rows on to the similar projects and the buttons, which the frame made before the rows."""
        last = self._bindings[-1].editor.inputs()[-1]
        buttons = (self.save_draft, self.send, self.paste, self.record_menu)
        for widget in (self.similar.list, self.missing, *buttons):
            QWidget.setTabOrder(last, widget)
            last = widget

    def _slot(self, name: str) -> QBoxLayout:
        slot = self.findChild(QLayout, f"slot_{name}")
        if not isinstance(slot, QBoxLayout):
            raise LookupError(f"the form has no slot {name}")
        return slot

    def _changed(self, binding: Binding) -> None:
        if self._loading:
            return
        if not binding.editor.typed or not binding.editor.value():
            self._touched.add(id(binding))
        if {"municipality", "primary_goal", "project_audience"} & set(binding.fields):
            self._pass_on()
        self._check()

    def _left(self, binding: Binding) -> None:
        if not self._loading and self._clean is not None:
            self._touched.add(id(binding))
            self._check()

    def _pass_on(self) -> None:
        """Tell the rows that follow others: the place its municipality, targets and details what is ticked."""
        self._place_editor.set_municipality(self.binding("municipality").editor.value())
        self._place_editor.know_neighbourhoods(self.similar.search.neighbourhoods)
        chosen: Goals = self.binding("primary_goal").editor.value()
        primary = () if chosen.primary is None else (chosen.primary,)
        audiences = self.binding("project_audience").editor.value()
        for binding in self._bindings:
            if isinstance(binding.editor, TargetsEditor):
                binding.editor.follow((*primary, *chosen.secondary))
            elif isinstance(binding.editor, TicksEditor):
                about_goals = binding.fields[0].startswith("project_goal.")
                binding.editor.follow(chosen.secondary if about_goals else audiences)

    def _check(self) -> list[Finding]:
        """Tell at each row what is wrong, once the user was there, and beneath all that is missing to send."""
        record = self.record()
        found = findings(self._store.schema, record, self._bindings, self._language)
        reasons = {id(each.binding): each for each in found}
        for binding in self._bindings:
            finding = reasons.get(id(binding))
            told = finding is not None and (self._tried or finding.wrong or id(binding) in self._touched)
            binding.row.show_reason(finding.text if finding and told else "")
        self.missing.show_findings(found)
        self.similar.compare(record)
        dirty = record != self._clean
        if dirty != self._was_dirty:
            self._was_dirty = dirty
            self.dirty_changed.emit(dirty)
        return found

    def _go_to(self, field: str) -> None:
        binding = self.binding(field)
        self._focus(Finding(binding, "", False, False))

    def _focus(self, finding: Finding) -> None:
        if finding.binding is None:
            return
        row = finding.binding.row
        if self._more.isAncestorOf(row):
            self._more.setCollapsed(False)
        self.scroll.ensureWidgetVisible(row)
        finding.binding.editor.enter()

    def _set_editable(self) -> None:
        """Say whose project it is and in which state, and lock it where it is another municipality's."""
        owner = self._record.row.get("municipality")
        why = self._store.why_read_only(owner)
        locked = why.of(self._language) if why else ""
        for binding in self._bindings:
            binding.row.lock(locked)
        self.save_draft.setEnabled(why is None)
        self.send.setEnabled(why is None)
        self.missing.setVisible(why is None)
        if owner is not None and not locked:
            self.binding("municipality").row.lock(
                self.tr("A project belongs to the municipality that enters it; this cannot be changed.")
            )
        self.actions_of_record.show(self._record, why is None)
        approval = Approval(self._record.row.get("approval") or Approval.DRAFT.value)
        self.save_draft.setText(self.tr("Save &draft") if approval.is_draft else self.tr("&Save"))
        self.send.setVisible(approval.awaits_municipality)
        self.state.setText(why.of(self._language) if why else self._state_sentence(approval))

    def _state_sentence(self, approval: Approval) -> str:
        if self._record.version == 0:
            return self.tr("New project")
        label = approval.label.of(self._language)
        if approval is Approval.APPROVED:
            return self.tr("{state}. When you save changes, it goes for approval again.").format(state=label)
        return self.tr("State: {state}").format(state=label)

    def tell(self, text: str, level: Any) -> None:
        """Say something in the form's message bar; what is critical stays until it is closed."""
        self.message_bar.clearWidgets()
        self.message_bar.pushMessage("", text, level, 0 if level == Qgis.MessageLevel.Critical else 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.scroll and event.type() == QEvent.Type.Resize:
            two = self.scroll.width() >= _TWO_COLUMNS
            direction = QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom
            self.columns_layout.setDirection(direction)
        return super().eventFilter(watched, event)


_FIRST_PAGE = (
    "municipality", "title", "purpose", "start", "status", "visibility", "place", "goals", "audiences",
)  # fmt: skip
