"""``izsa:members``: who may do what on a map that lies on a server."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ..compat import FieldType, new_field
from ..domain.districts import municipality
from ..domain.errors import IzsaError
from ..domain.language import Text
from .algorithm import IzsaAlgorithm
from .municipality_input import chosen_municipalities
from .server_connection import add_parameters, asked_map

if TYPE_CHECKING:
    from ..store.postgis.members import Member

ACTIONS = ("list", "set", "remove")
#: As :data:`izsa_plugin.store.postgis.access.ROLES`, whose module needs the database's library.
ROLES = ("viewer", "editor", "coordinator", "admin")
_COLUMNS = ("login", "role", "municipalities", "person", "shared")
_NO_LOGIN = Text("LOGIN: hangi oturum olduğunu yazın.", "LOGIN: say which login.")
_SET = Text("«{login}» artık {role}.", "“{login}” is {role} now.")
_REMOVED = Text("«{login}» artık üye değil.", "“{login}” is no member any more.")
_LINE = Text("{login}: {role}; {municipalities}", "{login}: {role}; {municipalities}")


class MembersAlgorithm(IzsaAlgorithm):
    """Lists the members of a shared map, makes a login a member, or removes one; for the map's administrator."""

    ID = "members"
    TITLE = Text("Ortak haritanın üyeleri", "Members of a shared map")
    GROUP_ID = "map"
    GROUP = Text("Harita", "Map")
    TAGS = ("postgis", "server", "sunucu", "yetki", "rol", "rights", "roles")
    NEEDS = ("psycopg2",)
    HELP = Text(
        "Sunucudaki bir haritada kimin ne yapabileceğini gösterir ve değiştirir; haritanın yöneticisi olmayan "
        "reddedilir. ACTION: list üyeleri sıralar; set bir oturumu verilen rol ve belediyelerle üye yapar ya da "
        "üyeliğini bunlarla değiştirir; remove rolünü ve üyeliğini kaldırır, yazdıkları kalır. ROLE: viewer okur; "
        "editor ayrıca MUNICIPALITIES'te sayılan belediyelerin projelerini yazar; coordinator ayrıca onaylar; admin "
        "ayrıca üyeleri yönetir. Birkaç kişinin kullandığı oturum için SHARED'i seçin: onay veremez. Oturumun "
        "kendisini veritabanı yöneticisi oluşturur; yöneticilik rolünü de o verir. OUTPUT bütün üyelerin çizelgesidir "
        "ve kişi adlarını içerir.",
        "Shows and changes who may do what on a map that lies on a server; refused unless you are the map's "
        "administrator. ACTION: list lists the members; set makes a login a member with the given role and "
        "municipalities, or changes its membership to these; remove takes its role and membership, and what it wrote "
        "stays. ROLE: viewer reads; editor also writes the projects of the municipalities named in MUNICIPALITIES; "
        "coordinator also approves; admin also manages the members. Choose SHARED for a login that several people use: "
        "it cannot approve. The login itself is made by the database's administrator, who also gives the role of "
        "administrator. OUTPUT is a table of all members, the names of persons included.",
    )

    def initAlgorithm(self, config: Optional[dict[str, Any]] = None) -> None:
        add_parameters(self)
        self.add_choice("ACTION", Text("Ne yapılacak", "What to do"), ACTIONS, "list")
        self.add_choice("ROLE", Text("Rol", "Role"), ROLES, "editor")
        for name, label in (
            ("LOGIN", Text("Oturum adı", "Login")),
            ("MUNICIPALITIES", Text("Belediyeler (ad ya da kod, noktalı virgülle)",
                                    "Municipalities (name or code, by semicolons)")),
            ("PERSON", Text("Kişi", "Person")),
        ):  # fmt: skip
            self.addParameter(QgsProcessingParameterString(name, self.say(label), optional=True))
        shared = Text("Ortak hesap (birkaç kişi kullanıyor)", "Shared login (several people use it)")
        self.addParameter(QgsProcessingParameterBoolean("SHARED", self.say(shared), False))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", self.say(Text("Üyeler", "Members")), QgsProcessing.SourceType.TypeVector, optional=True,
                createByDefault=False,
            )
        )  # fmt: skip

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..store.postgis import PostgisStore
        from ..store.postgis.members import Member, role_label

        action = self.parameterAsEnumString(parameters, "ACTION", context)
        login = self.parameterAsString(parameters, "LOGIN", context).strip()
        try:
            if action != "list" and not login:
                raise IzsaError(_NO_LOGIN)
            written = self.parameterAsString(parameters, "MUNICIPALITIES", context)
            chosen = chosen_municipalities(written, "MUNICIPALITIES")
            server, names = asked_map(self, parameters, context)
            with closing(PostgisStore.open(server, names)) as store:
                members = store.members()
                if action == "set":
                    role = self.parameterAsEnumString(parameters, "ROLE", context)
                    members.set(
                        Member(
                            login, role, tuple(one.code for one in chosen),
                            self.parameterAsString(parameters, "PERSON", context).strip() or None,
                            self.parameterAsBoolean(parameters, "SHARED", context),
                        )
                    )  # fmt: skip
                    feedback.pushInfo(self.say(_SET.format(login=login, role=role_label(role))))
                elif action == "remove":
                    members.remove(login)
                    feedback.pushInfo(self.say(_REMOVED.format(login=login)))
                found = members.all()
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        if action == "list":
            for each in found:
                told = _LINE.format(login=each.login, role=role_label(each.role), municipalities=_named(each))
                feedback.pushInfo(self.say(told))
        return {"COUNT": len(found), **self._write(found, parameters, context)}

    def _write(
        self, found: list[Member], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:  # fmt: skip
        fields = QgsFields()
        for column in _COLUMNS:
            fields.append(new_field(column, FieldType.TEXT))
        sink, output = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            return {}
        for each in found:
            feature = QgsFeature(fields)
            shared = "true" if each.shared else "false"
            feature.setAttributes([each.login, each.role, ";".join(each.municipalities), each.person, shared])
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        return {"OUTPUT": output}


def _named(member: Member) -> Text:
    names = [municipality(code).name for code in member.municipalities]
    return Text(*(", ".join(name.of(language) for name in names) or "–" for language in ("tr", "en")))
