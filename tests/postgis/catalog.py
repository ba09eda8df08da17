"""All that makes up a map's schema on a server, as comparable lines."""

from __future__ import annotations

from tests.postgis.server import Server

_PARTS = {
    "columns": "SELECT c.relname, c.relkind, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, "
    "a.attidentity, coalesce((SELECT collname FROM pg_collation WHERE oid = a.attcollation), ''), "
    "coalesce(pg_get_expr(d.adbin, d.adrelid), ''), coalesce(col_description(c.oid, a.attnum), ''), "
    "coalesce(obj_description(c.oid, 'pg_class'), '') "
    "FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
    "LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum "
    "WHERE c.relnamespace = {map} AND c.relkind IN ('r', 'v')",
    "constraints": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = {map}",
    "indexes": "SELECT indexdef, '' FROM pg_indexes WHERE schemaname = '{name}'",
    "triggers": "SELECT pg_get_triggerdef(t.oid), t.tgenabled FROM pg_trigger AS t "
    "JOIN pg_class AS c ON c.oid = t.tgrelid WHERE c.relnamespace = {map} AND NOT t.tgisinternal",
    "policies": "SELECT tablename, policyname, permissive, roles::text, cmd, qual, with_check FROM pg_policies "
    "WHERE schemaname = '{name}'",
    "functions": "SELECT pg_get_functiondef(oid), pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = {map}",
    "views": "SELECT viewname, definition, viewowner FROM pg_views WHERE schemaname = '{name}'",
    "grants": "SELECT c.relname, g.* FROM pg_class AS c, LATERAL (SELECT "
    "coalesce(pg_get_userbyid(nullif(grantee, 0)), '-'), privilege_type, is_grantable "
    "FROM aclexplode(c.relacl)) AS g WHERE c.relnamespace = {map} "
    "UNION ALL SELECT p.oid::regprocedure::text, g.* FROM pg_proc AS p, LATERAL (SELECT "
    "coalesce(pg_get_userbyid(nullif(grantee, 0)), '-'), privilege_type, is_grantable FROM aclexplode(p.proacl)) AS g "
    "WHERE p.pronamespace = {map}",
    "security": "SELECT relname, relrowsecurity, relforcerowsecurity, reloptions::text, pg_get_userbyid(relowner) "
    "FROM pg_class WHERE relnamespace = {map} AND relkind IN ('r', 'v')",
}


def catalog(server: Server, database: str, schema: str) -> dict[str, list[str]]:
    """Tables, columns, constraints, indexes, triggers, policies, functions, views, grants and comments by kind."""
    asked = {kind: part.format(map=f"'{schema}'::regnamespace", name=schema) for kind, part in _PARTS.items()}
    return {
        kind: sorted(" | ".join(map(str, row)) for row in server.run(database, statement))
        for kind, statement in asked.items()
    }
