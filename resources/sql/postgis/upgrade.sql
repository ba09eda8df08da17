-- What an upgrade needs: the server, the map, the right to act as its owner.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 150000 THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
            'PostgreSQL 15 ya da daha yenisi gerekiyor. / PostgreSQL 15 or newer is needed.';
    END IF;
    IF current_setting('server_encoding') <> 'UTF8' OR NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
            'Harita, UTF8 kodlamalı ve PostGIS kurulu bir veritabanında olmalı; yöneticinize danışın. / '
            'A map has to lie in a database that is encoded in UTF8 and has PostGIS; ask its administrator.';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = '@schema@' AND tablename = 'map_info') THEN
        RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name', MESSAGE =
            '«@schema@» şemasında bir İZSA haritası yok. Başka bir şema seçin. / '
            'The schema “@schema@” holds no İZSA map. Choose another schema.';
    END IF;
    IF NOT coalesce(pg_has_role(current_user, to_regrole('@owner@')::oid, 'MEMBER'), false) THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE =
            'Haritayı yükseltme hakkınız yok. Haritayı kuran kişi ya da veritabanı yöneticisi yükseltsin. / '
            'You may not upgrade the map. Let whoever installed it do so, or the database''s administrator.';
    END IF;
END
$$;
