PRAGMA application_id = 1196444487;
PRAGMA user_version = 10200;
BEGIN;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL,srs_id INTEGER NOT NULL PRIMARY KEY,organization TEXT NOT NULL,organization_coordsys_id INTEGER NOT NULL,definition  TEXT NOT NULL,description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY,data_type TEXT NOT NULL,identifier TEXT UNIQUE,description TEXT DEFAULT '',last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),min_x DOUBLE, min_y DOUBLE,max_x DOUBLE, max_y DOUBLE,srs_id INTEGER,CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL,column_name TEXT NOT NULL,geometry_type_name TEXT NOT NULL,srs_id INTEGER NOT NULL,z TINYINT NOT NULL,m TINYINT NOT NULL,CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),CONSTRAINT uk_gc_table_name UNIQUE (table_name),CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_tile_matrix_set (table_name TEXT NOT NULL PRIMARY KEY,srs_id INTEGER NOT NULL,min_x DOUBLE NOT NULL,min_y DOUBLE NOT NULL,max_x DOUBLE NOT NULL,max_y DOUBLE NOT NULL,CONSTRAINT fk_gtms_table_name FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),CONSTRAINT fk_gtms_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_tile_matrix (table_name TEXT NOT NULL,zoom_level INTEGER NOT NULL,matrix_width INTEGER NOT NULL,matrix_height INTEGER NOT NULL,tile_width INTEGER NOT NULL,tile_height INTEGER NOT NULL,pixel_x_size DOUBLE NOT NULL,pixel_y_size DOUBLE NOT NULL,CONSTRAINT pk_ttm PRIMARY KEY (table_name, zoom_level),CONSTRAINT fk_tmm_table_name FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name));
CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,definition TEXT NOT NULL,scope TEXT NOT NULL,CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE "list_status" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_alignment" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_contribution" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_audience" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_funding_source" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_finance_state" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_approval" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_theme" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_project_type" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_organisation_type" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_organisation_role" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_location_precision" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_location_class" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_location_reach" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_scope" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_date_precision" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_visibility" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_reporting_state" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_similarity_decision" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_need_direction" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_result_type" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_relevance" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_relevance_reason" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "list_criterion_state" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "active" BOOLEAN NOT NULL DEFAULT 1 CHECK ("active" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "district" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "code" TEXT(20) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 20),
  "name" TEXT(200) NOT NULL CHECK (trim("name") <> '') CHECK (length("name") <= 200),
  "population" INTEGER CHECK (typeof("population") IN ('integer', 'real', 'null')) CHECK ("population" >= 0),
  "area_km2" REAL CHECK (typeof("area_km2") IN ('integer', 'real', 'null')) CHECK ("area_km2" >= 0),
  "coastal" BOOLEAN NOT NULL DEFAULT 0 CHECK ("coastal" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "surroundings" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "code" TEXT(20) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 20),
  "name" TEXT(200) NOT NULL CHECK (trim("name") <> '') CHECK (length("name") <= 200),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "municipality" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(20) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 20),
  "name" TEXT(200) NOT NULL CHECK (trim("name") <> '') CHECK (length("name") <= 200),
  "name_en" TEXT(200) NOT NULL CHECK (trim("name_en") <> '') CHECK (length("name_en") <= 200),
  "district" TEXT,
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("district") REFERENCES "district" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "goal" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "number" INTEGER NOT NULL UNIQUE CHECK (typeof("number") IN ('integer', 'real', 'null')) CHECK ("number" >= 1) CHECK ("number" <= 17),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "color" TEXT(7) NOT NULL CHECK (trim("color") <> '') CHECK (length("color") <= 7),
  "label_color" TEXT(7) NOT NULL CHECK (trim("label_color") <> '') CHECK (length("label_color") <= 7),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "target" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(6) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 6),
  "goal" INTEGER NOT NULL CHECK (typeof("goal") IN ('integer', 'real', 'null')),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("goal") REFERENCES "goal" ("number") ON UPDATE CASCADE
);
CREATE TABLE "project" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "municipality" TEXT NOT NULL CHECK (trim("municipality") <> ''),
  "title" TEXT(200) CHECK (length("title") <= 200),
  "purpose" TEXT(2000) CHECK (length("purpose") <= 2000),
  "code" TEXT(40) CHECK (length("code") <= 40),
  "unit" TEXT(200) CHECK (length("unit") <= 200),
  "title_en" TEXT(200) CHECK (length("title_en") <= 200),
  "description" TEXT(10000) CHECK (length("description") <= 10000),
  "start_planned" DATE CHECK ("start_planned" IS date("start_planned", '+0 days')),
  "start_planned_precision" TEXT DEFAULT 'day',
  "start_actual" DATE CHECK ("start_actual" IS date("start_actual", '+0 days')),
  "start_actual_precision" TEXT DEFAULT 'day',
  "end_planned" DATE CHECK ("end_planned" IS date("end_planned", '+0 days')),
  "end_planned_precision" TEXT DEFAULT 'day',
  "end_actual" DATE CHECK ("end_actual" IS date("end_actual", '+0 days')),
  "end_actual_precision" TEXT DEFAULT 'day',
  "status" TEXT NOT NULL DEFAULT 'unknown' CHECK (trim("status") <> ''),
  "progress" INTEGER CHECK (typeof("progress") IN ('integer', 'real', 'null')) CHECK ("progress" >= 0) CHECK ("progress" <= 100),
  "continuous" BOOLEAN NOT NULL DEFAULT 0 CHECK ("continuous" IN (0, 1)),
  "primary_goal" INTEGER CHECK (typeof("primary_goal") IN ('integer', 'real', 'null')),
  "theme" TEXT,
  "type" TEXT,
  "scope" TEXT NOT NULL DEFAULT 'site' CHECK (trim("scope") <> ''),
  "neighbourhood" TEXT(200) CHECK (length("neighbourhood") <= 200),
  "address" TEXT(200) CHECK (length("address") <= 200),
  "location_precision" TEXT,
  "people_target" INTEGER CHECK (typeof("people_target") IN ('integer', 'real', 'null')) CHECK ("people_target" >= 0),
  "people_reached" INTEGER CHECK (typeof("people_reached") IN ('integer', 'real', 'null')) CHECK ("people_reached" >= 0),
  "budget" REAL CHECK (typeof("budget") IN ('integer', 'real', 'null')) CHECK ("budget" >= 0),
  "currency" TEXT(3) DEFAULT 'TRY' CHECK (length("currency") <= 3),
  "plan_goal" TEXT(40) CHECK (length("plan_goal") <= 40),
  "plan_target" TEXT(40) CHECK (length("plan_target") <= 40),
  "secap_action" TEXT(40) CHECK (length("secap_action") <= 40),
  "report_year" INTEGER CHECK (typeof("report_year") IN ('integer', 'real', 'null')) CHECK ("report_year" >= 1990) CHECK ("report_year" <= 2100),
  "open_to_joint" BOOLEAN NOT NULL DEFAULT 0 CHECK ("open_to_joint" IN (0, 1)),
  "joint_note" TEXT(2000) CHECK (length("joint_note") <= 2000),
  "joint" BOOLEAN NOT NULL DEFAULT 0 CHECK ("joint" IN (0, 1)),
  "good_practice" BOOLEAN NOT NULL DEFAULT 0 CHECK ("good_practice" IN (0, 1)),
  "parent_uid" TEXT,
  "visibility" TEXT NOT NULL DEFAULT 'network' CHECK (trim("visibility") <> ''),
  "contact_name" TEXT(200) CHECK (length("contact_name") <= 200),
  "contact_email" TEXT(200) CHECK (length("contact_email") <= 200),
  "approval" TEXT NOT NULL DEFAULT 'draft' CHECK (trim("approval") <> ''),
  "approval_note" TEXT(2000) CHECK (length("approval_note") <= 2000),
  "confirmed_on" DATE CHECK ("confirmed_on" IS date("confirmed_on", '+0 days')),
  "source" TEXT(500) CHECK (length("source") <= 500),
  "demo" BOOLEAN NOT NULL DEFAULT 0 CHECK ("demo" IN (0, 1)),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("municipality") REFERENCES "municipality" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("start_planned_precision") REFERENCES "list_date_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("start_actual_precision") REFERENCES "list_date_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("end_planned_precision") REFERENCES "list_date_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("end_actual_precision") REFERENCES "list_date_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("status") REFERENCES "list_status" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("primary_goal") REFERENCES "goal" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("theme") REFERENCES "list_theme" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("type") REFERENCES "list_project_type" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("scope") REFERENCES "list_scope" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("location_precision") REFERENCES "list_location_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("parent_uid") REFERENCES "project" ("uid") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("visibility") REFERENCES "list_visibility" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("approval") REFERENCES "list_approval" ("code") ON UPDATE CASCADE
);
CREATE TABLE "project_district" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "district" TEXT NOT NULL CHECK (trim("district") <> ''),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE (project_uid, "district"),
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("district") REFERENCES "district" ("code") ON UPDATE CASCADE
);
CREATE TABLE "project_site" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "name" TEXT(200) CHECK (length("name") <= 200),
  "location_precision" TEXT,
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("location_precision") REFERENCES "list_location_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_line" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTILINESTRING,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "name" TEXT(200) CHECK (length("name") <= 200),
  "location_precision" TEXT,
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("location_precision") REFERENCES "list_location_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_area" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOLYGON,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "name" TEXT(200) CHECK (length("name") <= 200),
  "location_precision" TEXT,
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("location_precision") REFERENCES "list_location_precision" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_goal" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "goal" INTEGER NOT NULL CHECK (typeof("goal") IN ('integer', 'real', 'null')),
  "contribution" TEXT DEFAULT 'direct',
  "reason" TEXT(2000) CHECK (length("reason") <= 2000),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE (project_uid, "goal"),
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("goal") REFERENCES "goal" ("number") ON UPDATE CASCADE,
  FOREIGN KEY ("contribution") REFERENCES "list_contribution" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_target" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "target" TEXT NOT NULL CHECK (trim("target") <> ''),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE (project_uid, "target"),
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("target") REFERENCES "target" ("code") ON UPDATE CASCADE
);
CREATE TABLE "project_audience" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "audience" TEXT NOT NULL CHECK (trim("audience") <> ''),
  "people_target" INTEGER CHECK (typeof("people_target") IN ('integer', 'real', 'null')) CHECK ("people_target" >= 0),
  "people_reached" INTEGER CHECK (typeof("people_reached") IN ('integer', 'real', 'null')) CHECK ("people_reached" >= 0),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE (project_uid, "audience"),
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("audience") REFERENCES "list_audience" ("code") ON UPDATE CASCADE
);
CREATE TABLE "project_partner" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "organisation" TEXT(200) NOT NULL CHECK (trim("organisation") <> '') CHECK (length("organisation") <= 200),
  "organisation_type" TEXT,
  "role" TEXT,
  "brings_in" TEXT(100) CHECK (length("brings_in") <= 100),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("organisation_type") REFERENCES "list_organisation_type" ("code") ON DELETE SET NULL ON UPDATE CASCADE,
  FOREIGN KEY ("role") REFERENCES "list_organisation_role" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_finance" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "source" TEXT NOT NULL DEFAULT 'unknown' CHECK (trim("source") <> ''),
  "amount" REAL CHECK (typeof("amount") IN ('integer', 'real', 'null')) CHECK ("amount" >= 0),
  "currency" TEXT(3) DEFAULT 'TRY' CHECK (length("currency") <= 3),
  "state" TEXT,
  "note" TEXT(500) CHECK (length("note") <= 500),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("source") REFERENCES "list_funding_source" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("state") REFERENCES "list_finance_state" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_indicator" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "name" TEXT(200) NOT NULL CHECK (trim("name") <> '') CHECK (length("name") <= 200),
  "measure_unit" TEXT(40) CHECK (length("measure_unit") <= 40),
  "result_type" TEXT,
  "baseline" REAL CHECK (typeof("baseline") IN ('integer', 'real', 'null')),
  "aimed" REAL CHECK (typeof("aimed") IN ('integer', 'real', 'null')),
  "reached" REAL CHECK (typeof("reached") IN ('integer', 'real', 'null')),
  "measured_on" DATE CHECK ("measured_on" IS date("measured_on", '+0 days')),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("result_type") REFERENCES "list_result_type" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "project_update" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "happened_on" DATE NOT NULL DEFAULT (date('now')) CHECK ("happened_on" IS date("happened_on", '+0 days')),
  "note" TEXT(10000) NOT NULL CHECK (trim("note") <> '') CHECK (length("note") <= 10000),
  "photo" TEXT(500) CHECK (length("photo") <= 500),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "project_file" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
  "path" TEXT(500) NOT NULL CHECK (trim("path") <> '') CHECK (length("path") <= 500),
  "caption" TEXT(500) CHECK (length("caption") <= 500),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE "similarity_decision" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "project_a" TEXT NOT NULL CHECK (trim("project_a") <> ''),
  "project_b" TEXT NOT NULL CHECK (trim("project_b") <> ''),
  "decision" TEXT NOT NULL CHECK (trim("decision") <> ''),
  "note" TEXT(2000) CHECK (length("note") <= 2000),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE ("project_a", "project_b"),
  FOREIGN KEY ("project_a") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("project_b") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE,
  FOREIGN KEY ("decision") REFERENCES "list_similarity_decision" ("code") ON UPDATE CASCADE
);
CREATE TABLE "reporting" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "district" TEXT NOT NULL CHECK (trim("district") <> ''),
  "period" TEXT(20) NOT NULL CHECK (trim("period") <> '') CHECK (length("period") <= 20),
  "state" TEXT NOT NULL DEFAULT 'in_progress' CHECK (trim("state") <> ''),
  "locked" BOOLEAN NOT NULL DEFAULT 0 CHECK ("locked" IN (0, 1)),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE ("district", "period"),
  FOREIGN KEY ("district") REFERENCES "district" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("state") REFERENCES "list_reporting_state" ("code") ON UPDATE CASCADE
);
CREATE TABLE "target_relevance" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "target" TEXT NOT NULL UNIQUE CHECK (trim("target") <> ''),
  "relevance" TEXT NOT NULL CHECK (trim("relevance") <> ''),
  "reason" TEXT(2000) CHECK (length("reason") <= 2000),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("target") REFERENCES "target" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("relevance") REFERENCES "list_relevance" ("code") ON UPDATE CASCADE
);
CREATE TABLE "need_indicator" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "district" TEXT NOT NULL CHECK (trim("district") <> ''),
  "goal" INTEGER NOT NULL CHECK (typeof("goal") IN ('integer', 'real', 'null')),
  "indicator" TEXT(200) NOT NULL CHECK (trim("indicator") <> '') CHECK (length("indicator") <= 200),
  "year" INTEGER CHECK (typeof("year") IN ('integer', 'real', 'null')) CHECK ("year" >= 1990) CHECK ("year" <= 2100),
  "value" REAL NOT NULL CHECK (typeof("value") IN ('integer', 'real', 'null')),
  "direction" TEXT NOT NULL DEFAULT 'higher_is_need' CHECK (trim("direction") <> ''),
  "source" TEXT(500) CHECK (length("source") <= 500),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE ("district", "goal", "indicator", "year"),
  FOREIGN KEY ("district") REFERENCES "district" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("goal") REFERENCES "goal" ("number") ON UPDATE CASCADE,
  FOREIGN KEY ("direction") REFERENCES "list_need_direction" ("code") ON UPDATE CASCADE
);
CREATE TABLE "coaching_criterion" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "code" TEXT(40) NOT NULL UNIQUE CHECK (trim("code") <> '') CHECK (length("code") <= 40),
  "stage" INTEGER NOT NULL CHECK (typeof("stage") IN ('integer', 'real', 'null')) CHECK ("stage" >= 0) CHECK ("stage" <= 8),
  "label_tr" TEXT(200) NOT NULL CHECK (trim("label_tr") <> '') CHECK (length("label_tr") <= 200),
  "label_en" TEXT(200) NOT NULL CHECK (trim("label_en") <> '') CHECK (length("label_en") <= 200),
  "computed" BOOLEAN NOT NULL DEFAULT 0 CHECK ("computed" IN (0, 1)),
  "position" INTEGER NOT NULL DEFAULT 0 CHECK (typeof("position") IN ('integer', 'real', 'null')) CHECK ("position" >= 0),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT
);
CREATE TABLE "coaching_entry" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "municipality" TEXT NOT NULL CHECK (trim("municipality") <> ''),
  "criterion" TEXT NOT NULL CHECK (trim("criterion") <> ''),
  "state" TEXT NOT NULL DEFAULT 'none' CHECK (trim("state") <> ''),
  "evidence" TEXT(500) CHECK (length("evidence") <= 500),
  "note" TEXT(2000) CHECK (length("note") <= 2000),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  UNIQUE ("municipality", "criterion"),
  FOREIGN KEY ("municipality") REFERENCES "municipality" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("criterion") REFERENCES "coaching_criterion" ("code") ON UPDATE CASCADE,
  FOREIGN KEY ("state") REFERENCES "list_criterion_state" ("code") ON UPDATE CASCADE
);
CREATE TABLE "exchange_log" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "municipality" TEXT,
  "kind" TEXT(40) NOT NULL CHECK (trim("kind") <> '') CHECK (length("kind") <= 40),
  "package" INTEGER CHECK (typeof("package") IN ('integer', 'real', 'null')) CHECK ("package" >= 0),
  "package_id" TEXT(40) CHECK (length("package_id") <= 40),
  "map_id" TEXT(40) CHECK (length("map_id") <= 40),
  "note" TEXT(2000) CHECK (length("note") <= 2000),
  "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
  "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "created_by" TEXT,
  "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "updated_by" TEXT,
  "edit_by" TEXT,
  FOREIGN KEY ("municipality") REFERENCES "municipality" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE "map_info" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "key" TEXT(80) NOT NULL UNIQUE CHECK (trim("key") <> '') CHECK (length("key") <= 80),
  "value" TEXT(10000) CHECK (length("value") <= 10000)
);
CREATE TABLE "audit" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "table_name" TEXT(80) NOT NULL CHECK (trim("table_name") <> '') CHECK (length("table_name") <= 80),
  "row_uid" TEXT(100) NOT NULL CHECK (trim("row_uid") <> '') CHECK (length("row_uid") <= 100),
  "project_uid" TEXT(100) CHECK (length("project_uid") <= 100),
  "action" TEXT(10) NOT NULL CHECK (trim("action") <> '') CHECK (length("action") <= 10),
  "column_name" TEXT(80) CHECK (length("column_name") <= 80),
  "old" TEXT,
  "new" TEXT,
  "at" DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "by" TEXT(200) CHECK (length("by") <= 200)
);
CREATE TABLE "tombstone" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "table_name" TEXT(80) NOT NULL CHECK (trim("table_name") <> '') CHECK (length("table_name") <= 80),
  "row_uid" TEXT(100) NOT NULL CHECK (trim("row_uid") <> '') CHECK (length("row_uid") <= 100),
  "row" TEXT NOT NULL CHECK (trim("row") <> ''),
  "at" DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "by" TEXT(200) CHECK (length("by") <= 200)
);
CREATE TABLE "project_list" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "uid" TEXT(100) NOT NULL UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
  "goals" TEXT,
  "targets" TEXT,
  "audiences" TEXT,
  "districts" TEXT,
  "start" TEXT(10) CHECK (length("start") <= 10),
  "end" TEXT(10) CHECK (length("end") <= 10),
  "sort_title" TEXT,
  "search_text" TEXT
);
CREATE TABLE "exchange_link" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "municipality" TEXT(20) NOT NULL UNIQUE CHECK (trim("municipality") <> '') CHECK (length("municipality") <= 20),
  "map_id" TEXT(40) CHECK (length("map_id") <= 40),
  "state" TEXT NOT NULL CHECK (trim("state") <> ''),
  "told" TEXT
);
CREATE TABLE "exchange_conflict" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "municipality" TEXT(20) NOT NULL CHECK (trim("municipality") <> '') CHECK (length("municipality") <= 20),
  "package" INTEGER CHECK (typeof("package") IN ('integer', 'real', 'null')) CHECK ("package" >= 0),
  "kind" TEXT(40) NOT NULL CHECK (trim("kind") <> '') CHECK (length("kind") <= 40),
  "table_name" TEXT(80) NOT NULL CHECK (trim("table_name") <> '') CHECK (length("table_name") <= 80),
  "row_uid" TEXT(100) NOT NULL CHECK (trim("row_uid") <> '') CHECK (length("row_uid") <= 100),
  "column_name" TEXT(80) CHECK (length("column_name") <= 80),
  "content" TEXT NOT NULL CHECK (trim("content") <> ''),
  "decision" TEXT(20) CHECK (length("decision") <= 20),
  "at" DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  "by" TEXT(200) CHECK (length("by") <= 200)
);
CREATE TABLE "search_queue" (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  "uid" TEXT(100) NOT NULL UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100)
);
CREATE VIRTUAL TABLE "rtree_district_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_surroundings_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_project_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_project_site_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_project_line_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_project_area_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE "rtree_project_update_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE search_index USING fts5(text, tokenize='trigram');
INSERT OR REPLACE INTO "gpkg_spatial_ref_sys" ("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition", "description") VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system');
INSERT OR REPLACE INTO "gpkg_spatial_ref_sys" ("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition", "description") VALUES ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
INSERT OR REPLACE INTO "gpkg_spatial_ref_sys" ("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition", "description") VALUES ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
INSERT OR REPLACE INTO "gpkg_spatial_ref_sys" ("srs_name", "srs_id", "organization", "organization_coordsys_id", "definition", "description") VALUES ('TUREF / TM27', 5253, 'EPSG', 5253, 'PROJCS["TUREF / TM27",GEOGCS["TUREF",DATUM["Turkish_National_Reference_Frame",SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],AUTHORITY["EPSG","1057"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","5252"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",27],PARAMETER["scale_factor",1],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Northing",NORTH],AXIS["Easting",EAST],AUTHORITY["EPSG","5253"]]', NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_status', 'attributes', 'Proje durumu / Project status [list_status]', '', '2026-11-24T15:18:15.208Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_alignment', 'attributes', 'Amaçla uyum düzeyi / Alignment level [list_alignment]', '', '2026-11-24T15:18:15.208Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_contribution', 'attributes', 'Katkı türü / Contribution [list_contribution]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_audience', 'attributes', 'Hedef kitle / Audience [list_audience]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_funding_source', 'attributes', 'Finansman kaynağı / Funding source [list_funding_source]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_finance_state', 'attributes', 'Bütçe aşaması / State of the amount [list_finance_state]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_approval', 'attributes', 'Onay durumu / Approval [list_approval]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_theme', 'attributes', 'Tema / Theme [list_theme]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_project_type', 'attributes', 'Proje türü / Project type [list_project_type]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_organisation_type', 'attributes', 'Kurum türü / Organisation type [list_organisation_type]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_organisation_role', 'attributes', 'Kurumun rolü / Organisation role [list_organisation_role]', '', '2026-11-24T15:18:15.209Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_location_precision', 'attributes', 'Konum kesinliği / Location precision [list_location_precision]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_location_class', 'attributes', 'Yer türü / Kind of place [list_location_class]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_location_reach', 'attributes', 'Yerin anlamı / What the place stands for [list_location_reach]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_scope', 'attributes', 'Kapsam / Scope [list_scope]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_date_precision', 'attributes', 'Tarih kesinliği / Date precision [list_date_precision]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_visibility', 'attributes', 'Görünürlük / Visibility [list_visibility]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_reporting_state', 'attributes', 'Bildirim durumu / Reporting state [list_reporting_state]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_similarity_decision', 'attributes', 'Benzerlik kararı / Similarity decision [list_similarity_decision]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_need_direction', 'attributes', 'Göstergenin yönü / Direction of the indicator [list_need_direction]', '', '2026-11-24T15:18:15.210Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_result_type', 'attributes', 'Sonuç türü / Result type [list_result_type]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_relevance', 'attributes', 'Belediyeyle ilgisi / Municipal relevance [list_relevance]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_relevance_reason', 'attributes', 'İlginin gerekçesi / Reason for the relevance [list_relevance_reason]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('list_criterion_state', 'attributes', 'Ölçüt durumu / State of the criterion [list_criterion_state]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('district', 'features', 'İlçeler / Districts [district]', '', '2026-11-24T15:18:15.294Z', 430508.0, 4188183.0, 631537.0, 4362253.0, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('surroundings', 'features', 'Komşu iller / Neighbouring provinces [surroundings]', '', '2026-11-24T15:18:15.294Z', 419371.0, 4158183.0, 661537.0, 4392253.0, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('municipality', 'attributes', 'Belediyeler / Municipalities [municipality]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('goal', 'attributes', 'Küresel amaçlar / Global goals [goal]', '', '2026-11-24T15:18:15.211Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('target', 'attributes', 'Hedefler listesi / List of targets [target]', '', '2026-11-24T15:18:15.212Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project', 'features', 'Projeler / Projects [project]', 'Bir belediyenin sürdürülebilirlik projesi. / A municipality''s sustainability project.', '2026-11-24T15:18:15.212Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_district', 'attributes', 'Hizmet verilen ilçeler / Districts served [project_district]', '', '2026-11-24T15:18:15.212Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_site', 'features', 'Diğer noktalar / Further points [project_site]', '', '2026-11-24T15:18:15.213Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_line', 'features', 'Hatlar / Lines [project_line]', '', '2026-11-24T15:18:15.213Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_area', 'features', 'Alanlar / Areas [project_area]', '', '2026-11-24T15:18:15.213Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_goal', 'attributes', 'İkincil amaçlar / Secondary goals [project_goal]', '', '2026-11-24T15:18:15.213Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_target', 'attributes', 'Hedefler / Targets [project_target]', '', '2026-11-24T15:18:15.214Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_audience', 'attributes', 'Hedef kitleler / Audiences [project_audience]', '', '2026-11-24T15:18:15.214Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_partner', 'attributes', 'Ortaklar / Partners [project_partner]', '', '2026-11-24T15:18:15.214Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_finance', 'attributes', 'Finansman / Finance [project_finance]', '', '2026-11-24T15:18:15.214Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_indicator', 'attributes', 'Göstergeler / Indicators [project_indicator]', '', '2026-11-24T15:18:15.214Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_update', 'features', 'Güncellemeler / Updates [project_update]', '', '2026-11-24T15:18:15.215Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_file', 'attributes', 'Dosyalar / Files [project_file]', '', '2026-11-24T15:18:15.215Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('similarity_decision', 'attributes', 'Benzerlik kararları / Decisions on similarity [similarity_decision]', '', '2026-11-24T15:18:15.215Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('reporting', 'attributes', 'Bildirim durumu / Reporting [reporting]', '', '2026-11-24T15:18:15.215Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('target_relevance', 'attributes', 'Hedeflerin belediyeye uygunluğu / Relevance of targets [target_relevance]', '', '2026-11-24T15:18:15.215Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('need_indicator', 'attributes', 'İhtiyaç göstergeleri / Need indicators [need_indicator]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('coaching_criterion', 'attributes', 'Koçluk ölçütleri / Coaching criteria [coaching_criterion]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('coaching_entry', 'attributes', 'Koçluk kayıtları / Coaching entries [coaching_entry]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('exchange_log', 'attributes', 'Değişim günlüğü / Exchange log [exchange_log]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('map_info', 'attributes', 'Harita bilgisi / About the map [map_info]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('audit', 'attributes', 'Değişiklik geçmişi / History of changes [audit]', '', '2026-11-24T15:18:15.216Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('tombstone', 'attributes', 'Silinen kayıtlar / Deleted records [tombstone]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_list', 'attributes', 'Proje listesi / List of projects [project_list]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('exchange_link', 'attributes', 'Değişim bağı / Tie to another map [exchange_link]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('exchange_conflict', 'attributes', 'Açık çakışmalar / Open conflicts [exchange_conflict]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('search_queue', 'attributes', 'Arama sırası / Search queue [search_queue]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, NULL);
INSERT OR REPLACE INTO "gpkg_contents" ("table_name", "data_type", "identifier", "description", "last_change", "min_x", "min_y", "max_x", "max_y", "srs_id") VALUES ('project_flat', 'features', 'Projeler (düz görünüm) / Projects (flat view) [project_flat]', '', '2026-11-24T15:18:15.217Z', NULL, NULL, NULL, NULL, 5253);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('district', 'geom', 'MULTIPOLYGON', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('surroundings', 'geom', 'MULTIPOLYGON', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project', 'geom', 'POINT', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project_site', 'geom', 'POINT', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project_line', 'geom', 'MULTILINESTRING', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project_area', 'geom', 'MULTIPOLYGON', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project_update', 'geom', 'POINT', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_geometry_columns" ("table_name", "column_name", "geometry_type_name", "srs_id", "z", "m") VALUES ('project_flat', 'geom', 'POINT', 5253, 0, 0);
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('district', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('surroundings', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('project', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('project_site', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('project_line', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('project_area', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT OR REPLACE INTO "gpkg_extensions" ("table_name", "column_name", "extension_name", "definition", "scope") VALUES ('project_update', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'unknown', 'Bilinmiyor', 'Not known', 0, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'idea', 'Fikir ya da hazırlık', 'Idea or preparation', 1, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'running', 'Uygulanıyor', 'Running', 2, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'closing', 'Kapanışta', 'Closing', 3, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'completed', 'Tamamlandı', 'Completed', 4, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'cancelled', 'İptal edildi', 'Cancelled', 5, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_status" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'suspended', 'Askıda', 'Suspended', 6, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_alignment" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'primary', 'Birincil amaç', 'Primary goal', 0, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_alignment" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'secondary', 'İkincil amaç', 'Secondary goal', 1, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_alignment" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'not_targeted', 'İncelendi, ilgisi yok', 'Examined and not related', 2, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_contribution" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'unknown', 'Belirtilmedi', 'Not stated', 0, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_contribution" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'direct', 'Doğrudan', 'Direct', 1, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_contribution" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'indirect', 'Dolaylı', 'Indirect', 2, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'everyone', 'Tüm halk', 'All residents', 0, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'children', 'Çocuklar (0–14 yaş)', 'Children (0–14)', 1, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'youth', 'Gençler (15–29 yaş)', 'Young people (15–29)', 2, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'older_people', 'Yaşlılar (65 yaş ve üstü)', 'Older people (65 and over)', 3, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'women', 'Kadınlar', 'Women', 4, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'disabled_people', 'Engelli bireyler', 'People with disabilities', 5, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'students', 'Öğrenciler', 'Students', 6, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'educators', 'Öğretmenler ve eğitimciler', 'Teachers and educators', 7, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'farmers', 'Çiftçiler ve üreticiler', 'Farmers and producers', 8, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'fishers', 'Balıkçılar', 'Fishers', 9, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'cooperatives', 'Kooperatifler', 'Cooperatives', 10, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'small_businesses', 'Esnaf, küçük ve orta ölçekli işletmeler', 'Shopkeepers and small businesses', 11, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'entrepreneurs', 'Girişimciler', 'Entrepreneurs', 12, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'job_seekers', 'İşsizler ve iş arayanlar', 'Unemployed people and job seekers', 13, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 'low_income', 'Düşük gelirli haneler', 'Low-income households', 14, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 'migrants', 'Göçmenler ve mülteciler', 'Migrants and refugees', 15, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, 'roma', 'Roman toplulukları', 'Roma communities', 16, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, 'disaster_affected', 'Afetzedeler ve afet riski altındakiler', 'People affected by or at risk of disasters', 17, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, 'rural_people', 'Kırsalda yaşayanlar', 'Rural residents', 18, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, 'tenants', 'Kiracılar ve konut ihtiyacı olanlar', 'Tenants and people in need of housing', 19, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, 'municipal_staff', 'Belediye çalışanları', 'Municipal staff', 20, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, 'civil_society', 'Sivil toplum kuruluşları ve gönüllüler', 'Civil society organisations and volunteers', 21, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, 'tourists', 'Turistler', 'Visitors and tourists', 22, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, 'animals', 'Hayvanlar', 'Animals', 23, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, 'nature', 'Doğa ve ekosistemler', 'Nature and ecosystems', 24, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, 'other', 'Diğer', 'Other', 25, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_audience" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, 'unknown', 'Belirtilmedi', 'Not stated', 26, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'own_budget', 'Belediyenin öz kaynağı', 'The municipality''s own budget', 0, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'metropolitan', 'Büyükşehir Belediyesi desteği', 'Metropolitan Municipality support', 1, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'central_government', 'Merkezi idare', 'Central government', 2, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'ilbank', 'İller Bankası', 'İller Bankası (municipal development bank)', 3, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'development_agency', 'Kalkınma ajansı (İZKA)', 'Development agency (İZKA)', 4, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'eu_grant', 'Avrupa Birliği hibesi', 'European Union grant', 5, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'international_grant', 'Diğer uluslararası hibe (BM ve diğerleri)', 'Other international grant (UN and others)', 6, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'international_loan', 'Uluslararası kredi (EBRD, AFD, Dünya Bankası)', 'International loan (EBRD, AFD, World Bank)', 7, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'private_sector', 'Özel sektör ve kurumsal sosyal sorumluluk', 'Private sector and corporate responsibility', 8, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'civil_society', 'Sivil toplum kuruluşu ya da vakıf', 'Civil society organisation or foundation', 9, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'donation', 'Bağış ya da kitle fonlaması', 'Donation or crowdfunding', 10, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'university', 'Üniversite', 'University', 11, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'in_kind', 'Ayni katkı', 'Contribution in kind', 12, 1, 1, '2026-11-24T15:18:15.264Z', NULL, '2026-11-24T15:18:15.264Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'no_budget', 'Bütçesiz', 'No budget needed', 13, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 'other', 'Diğer', 'Other', 14, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_funding_source" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 'unknown', 'Bilinmiyor', 'Not known', 15, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_finance_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'unknown', 'Bilinmiyor', 'Not known', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_finance_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'planned', 'Öngörülen', 'Planned', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_finance_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'committed', 'Taahhüt edilen', 'Committed', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_finance_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'spent', 'Harcanan', 'Spent', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_approval" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'draft', 'Taslak', 'Draft', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_approval" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'sent', 'Gönderildi', 'Sent', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_approval" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'in_review', 'İncelemede', 'In review', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_approval" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'approved', 'Onaylandı', 'Approved', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_approval" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'changes_asked', 'Düzeltme istendi', 'Changes asked', 4, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'energy', 'Enerji', 'Energy', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'buildings', 'Binalar', 'Buildings', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'mobility', 'Ulaşım ve hareketlilik', 'Transport and mobility', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'waste', 'Atık ve döngüsel ekonomi', 'Waste and circular economy', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'water', 'Su ve atık su', 'Water and wastewater', 4, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'air_noise', 'Hava kalitesi ve gürültü', 'Air quality and noise', 5, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'biodiversity', 'Biyoçeşitlilik ve yeşil alanlar', 'Biodiversity and green space', 6, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'food', 'Tarım ve gıda', 'Agriculture and food', 7, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'coast', 'Kıyı ve deniz', 'Coast and sea', 8, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'land_use', 'Arazi kullanımı ve planlama', 'Land use and planning', 9, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'resilience', 'Afet ve dirençlilik', 'Disasters and resilience', 10, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'health', 'Halk sağlığı', 'Public health', 11, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'inclusion', 'Sosyal kapsayıcılık', 'Social inclusion', 12, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'gender', 'Toplumsal cinsiyet eşitliği', 'Gender equality', 13, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 'education', 'Eğitim ve farkındalık', 'Education and awareness', 14, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 'culture', 'Kültür ve miras', 'Culture and heritage', 15, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, 'economy', 'Yerel ekonomi ve istihdam', 'Local economy and employment', 16, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, 'tourism', 'Turizm', 'Tourism', 17, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, 'governance', 'Yönetişim ve dijital dönüşüm', 'Governance and digital services', 18, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, 'other', 'Diğer', 'Other', 19, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_theme" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, 'unknown', 'Belirtilmedi', 'Not stated', 20, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'investment', 'Yatırım ve altyapı', 'Investment and infrastructure', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'service', 'Hizmet', 'Service', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'training', 'Eğitim ve farkındalık', 'Training and awareness', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'research', 'Araştırma ve planlama', 'Research and planning', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'regulation', 'Mevzuat ve politika', 'Regulation and policy', 4, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'network', 'Ağ ve iş birliği', 'Network and cooperation', 5, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'event', 'Etkinlik', 'Event', 6, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'other', 'Diğer', 'Other', 7, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_project_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'unknown', 'Belirtilmedi', 'Not stated', 8, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'central_government', 'Merkezi idare', 'Central government', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'local_government', 'Yerel yönetim', 'Local government', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'other_public', 'Diğer kamu kurumu', 'Other public body', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'professional_body', 'Meslek odası ya da birliği', 'Chamber or professional body', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'international_ngo', 'Uluslararası sivil toplum kuruluşu', 'International civil society organisation', 4, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'national_ngo', 'Sivil toplum kuruluşu', 'Civil society organisation', 5, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'cooperative', 'Kooperatif', 'Cooperative', 6, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'public_private', 'Kamu-özel iş birliği', 'Public-private partnership', 7, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'multilateral', 'Uluslararası kuruluş', 'International organisation', 8, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'foundation', 'Vakıf', 'Foundation', 9, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'private', 'Özel sektör', 'Private sector', 10, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'academic', 'Üniversite, eğitim ve araştırma kurumu', 'University, training or research institution', 11, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'other', 'Diğer', 'Other', 12, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'unknown', 'Bilinmiyor', 'Not known', 13, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'unknown', 'Belirtilmedi', 'Not stated', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'funding', 'Finanse eden', 'Funding', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'accountable', 'Sorumlu', 'Accountable', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'extending', 'Aracı', 'Extending', 3, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'implementing', 'Uygulayan', 'Implementing', 4, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_organisation_role" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'stakeholder', 'Paydaş', 'Stakeholder', 5, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_location_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'exact', 'Kesin', 'Exact', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_location_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'approximate', 'Yaklaşık', 'Approximate', 1, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_location_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'unknown', 'Bilinmiyor', 'Not known', 2, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_location_class" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'administrative', 'İdari alan', 'Administrative area', 0, 1, 1, '2026-11-24T15:18:15.265Z', NULL, '2026-11-24T15:18:15.265Z', NULL, NULL);
INSERT INTO "list_location_class" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'settlement', 'Yerleşim yeri', 'Settlement', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_class" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'structure', 'Yapı ya da tesis', 'Building or facility', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_class" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'natural', 'Doğal alan', 'Natural feature', 3, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_class" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'unknown', 'Belirtilmedi', 'Not stated', 4, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_reach" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'activity', 'Çalışmanın yapıldığı yer', 'Where the work takes place', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_reach" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'beneficiaries', 'Yararlananların bulunduğu yer', 'Where those who benefit live', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_location_reach" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'unknown', 'Belirtilmedi', 'Not stated', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_scope" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'site', 'Belirli bir yer', 'A particular site', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_scope" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'neighbourhood', 'Mahalle', 'Neighbourhood', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_scope" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'district', 'İlçenin tamamı', 'Whole district', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_scope" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'city', 'Kentin tamamı', 'Whole city', 3, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_date_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'day', 'Gün', 'Day', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_date_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'month', 'Ay', 'Month', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_date_precision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'year', 'Yıl', 'Year', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_visibility" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'district', 'Yalnız belediyemiz', 'Our municipality only', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_visibility" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'network', 'İZSA ağı', 'İZSA network', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_visibility" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'public', 'Kamuya açık', 'Public', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_reporting_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'not_reported', 'Bildirmedi', 'Not reported', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_reporting_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'in_progress', 'Giriş sürüyor', 'Being entered', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_reporting_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'closed', 'Bildirim tamamlandı', 'Reporting closed', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_similarity_decision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'same', 'Aynı proje', 'The same project', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_similarity_decision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'joint_candidate', 'Ortak proje adayı', 'Candidate for a joint project', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_similarity_decision" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'different', 'Farklı projeler', 'Different projects', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_need_direction" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'higher_is_need', 'Yüksek değer ihtiyacı gösterir', 'A high value means need', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_need_direction" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'lower_is_need', 'Düşük değer ihtiyacı gösterir', 'A low value means need', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_result_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'output', 'Çıktı', 'Output', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_result_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'outcome', 'Sonuç', 'Outcome', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_result_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'impact', 'Etki', 'Impact', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_result_type" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'unknown', 'Belirtilmedi', 'Not stated', 3, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'direct', 'Doğrudan belediyenin işi', 'Directly a municipal task', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'indirect', 'Dolaylı katkı verebilir', 'The municipality can contribute', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'none', 'Belediyenin işi değil', 'Not a municipal task', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'own_task', 'Kanunla belediyeye verilen görev ya da yetki', 'A task or power given to municipalities by law', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'shared_task', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'A task shared with the metropolitan municipality or the state', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'local_support', 'Görev başkasında; belediye yerelde destek verir', 'Another body''s task that the municipality supports locally', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'own_conduct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'The municipality''s own conduct: purchasing, staff, buildings, budget', 3, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'state_task', 'Merkezi idarenin görevi', 'A task of the central state', 4, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_relevance_reason" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'international', 'Devletler ve uluslararası kuruluşlar arası konu', 'A matter between states and international bodies', 5, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_criterion_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'none', 'Yok', 'Not there', 0, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_criterion_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'started', 'Başladı', 'Started', 1, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_criterion_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'done', 'Tamam', 'Done', 2, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "list_criterion_state" ("fid", "code", "label_tr", "label_en", "position", "active", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'not_applicable', 'Uygulanmaz', 'Not applicable', 3, 1, 1, '2026-11-24T15:18:15.266Z', NULL, '2026-11-24T15:18:15.266Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, X'47500003851400000000000054DC1D4100000000A09C1F4100000000365550410000000088725041010600000001000000010300000001000000050000000000000054DC1D41000000003655504100000000A09C1F41000000003655504100000000A09C1F4100000000887250410000000054DC1D4100000000887250410000000054DC1D410000000036555041', 'TUR035001', 'Aliağa', 110892, 379.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, X'475000038514000000000000189C1E4100000000D8E71E4100000080A4345041000000C0EF3950410106000000010000000103000000010000000500000000000000189C1E4100000080A434504100000000D8E71E4100000080A434504100000000D8E71E41000000C0EF39504100000000189C1E41000000C0EF39504100000000189C1E4100000080A4345041', 'TUR035002', 'Balçova', 75743, 16.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, X'475000038514000000000000C87A204100000000F8762141000000402C1A5041000000401F3350410106000000010000000103000000010000000500000000000000C87A2041000000402C1A504100000000F8762141000000402C1A504100000000F8762141000000401F33504100000000C87A2041000000401F33504100000000C87A2041000000402C1A5041', 'TUR035003', 'Bayındır', 39971, 548.0, 0, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, X'475000038514000000000000D01A1F4100000000C8991F41000000C01F3D5041000000009E4450410106000000010000000103000000010000000500000000000000D01A1F41000000C01F3D504100000000C8991F41000000C01F3D504100000000C8991F41000000009E44504100000000D01A1F41000000009E44504100000000D01A1F41000000C01F3D5041', 'TUR035004', 'Bayraklı', 296481, 30.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, X'4750000385140000000000003CE91D4100000000D68A204100000040486B50410000004003A4504101060000000100000001030000000100000005000000000000003CE91D4100000040486B504100000000D68A204100000040486B504100000000D68A20410000004003A45041000000003CE91D410000004003A45041000000003CE91D4100000040486B5041', 'TUR035005', 'Bergama', 107549, 1544.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, X'475000038514000000000000E4422241000000004AD22241000000C070105041000000002F1E50410106000000010000000103000000010000000500000000000000E4422241000000C070105041000000004AD22241000000C070105041000000004AD22241000000002F1E504100000000E4422241000000002F1E504100000000E4422241000000C070105041', 'TUR035006', 'Beydağ', 11904, 172.0, 0, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, X'4750000385140000000000003C591F41000000003E2F2041000000401C34504100000000284A504101060000000100000001030000000100000005000000000000003C591F41000000401C345041000000003E2F2041000000401C345041000000003E2F204100000000284A5041000000003C591F4100000000284A5041000000003C591F41000000401C345041', 'TUR035007', 'Bornova', 452479, 220.0, 0, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, X'475000038514000000000000E03D1F41000000005A3D204100000000CF29504100000080323950410106000000010000000103000000010000000500000000000000E03D1F4100000000CF295041000000005A3D204100000000CF295041000000005A3D2041000000803239504100000000E03D1F41000000803239504100000000E03D1F4100000000CF295041', 'TUR035008', 'Buca', 520941, 178.0, 0, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, X'475000038514000000000000B0461A410000000028F41B4100000040D920504100000080693B50410106000000010000000103000000010000000500000000000000B0461A4100000040D92050410000000028F41B4100000040D92050410000000028F41B4100000080693B504100000000B0461A4100000080693B504100000000B0461A4100000040D9205041', 'TUR035009', 'Çeşme', 51902, 285.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, X'4750000385140000000000007CDA1D410000000020221F41000000C0463B5041000000C00E49504101060000000100000001030000000100000005000000000000007CDA1D41000000C0463B50410000000020221F41000000C0463B50410000000020221F41000000C00E495041000000007CDA1D41000000C00E495041000000007CDA1D41000000C0463B5041', 'TUR035010', 'Çiğli', 216430, 139.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, X'475000038514000000000000B44D1D4100000000A0C21E4100000000CD6E504100000080979350410106000000010000000103000000010000000500000000000000B44D1D4100000000CD6E504100000000A0C21E4100000000CD6E504100000000A0C21E41000000809793504100000000B44D1D41000000809793504100000000B44D1D4100000000CD6E5041', 'TUR035011', 'Dikili', 49138, 534.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, X'475000038514000000000000D0F61C4100000000F8721E4100000000BA4C504100000000895F50410106000000010000000103000000010000000500000000000000D0F61C4100000000BA4C504100000000F8721E4100000000BA4C504100000000F8721E4100000000895F504100000000D0F61C4100000000895F504100000000D0F61C4100000000BA4C5041', 'TUR035012', 'Foça', 37711, 251.0, 1, 1, '2026-11-24T15:18:15.280Z', NULL, '2026-11-24T15:18:15.280Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, X'47500003851400000000000048E21E41000000005CA81F4100000040C8295041000000002D345041010600000001000000010300000001000000050000000000000048E21E4100000040C8295041000000005CA81F4100000040C8295041000000005CA81F41000000002D3450410000000048E21E41000000002D3450410000000048E21E4100000040C8295041', 'TUR035013', 'Gaziemir', 137220, 70.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, X'47500003851400000000000068901D4100000000A8441E41000000C05C2C50410000000094365041010600000001000000010300000001000000050000000000000068901D41000000C05C2C504100000000A8441E41000000C05C2C504100000000A8441E4100000000943650410000000068901D4100000000943650410000000068901D41000000C05C2C5041', 'TUR035014', 'Güzelbahçe', 39474, 77.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, X'47500003851400000000000018321E4100000000CC461F4100000040DC2C5041000000C0ED385041010600000001000000010300000001000000050000000000000018321E4100000040DC2C504100000000CC461F4100000040DC2C504100000000CC461F41000000C0ED3850410000000018321E41000000C0ED3850410000000018321E4100000040DC2C5041', 'TUR035015', 'Karabağlar', 467572, 89.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, X'475000038514000000000000DCD51A41000000009C9B1C41000000402D3A504100000000D55650410106000000010000000103000000010000000500000000000000DCD51A41000000402D3A5041000000009C9B1C41000000402D3A5041000000009C9B1C4100000000D556504100000000DCD51A4100000000D556504100000000DCD51A41000000402D3A5041', 'TUR035016', 'Karaburun', 13725, 421.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, X'47500003851400000000000098D91E4100000000D8831F4100000000893D504100000080F1485041010600000001000000010300000001000000050000000000000098D91E4100000000893D504100000000D8831F4100000000893D504100000000D8831F4100000080F14850410000000098D91E4100000080F14850410000000098D91E4100000000893D5041', 'TUR035017', 'Karşıyaka', 339624, 51.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, X'475000038514000000000000F8E31F4100000000722B2141000000C02F2C504100000000A14950410106000000010000000103000000010000000500000000000000F8E31F41000000C02F2C504100000000722B2141000000C02F2C504100000000722B214100000000A149504100000000F8E31F4100000000A149504100000000F8E31F41000000C02F2C5041', 'TUR035018', 'Kemalpaşa', 122840, 681.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, X'47500003851400000000000008B61F410000000026AA2041000000800E71504100000040068C5041010600000001000000010300000001000000050000000000000008B61F41000000800E7150410000000026AA2041000000800E7150410000000026AA204100000040068C50410000000008B61F4100000040068C50410000000008B61F41000000800E715041', 'TUR035019', 'Kınık', 28604, 479.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, X'4750000385140000000000000641224100000000E2452341000000005117504100000080B9355041010600000001000000010300000001000000050000000000000006412241000000005117504100000000E2452341000000005117504100000000E245234100000080B9355041000000000641224100000080B935504100000000064122410000000051175041', 'TUR035020', 'Kiraz', 43340, 573.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, X'47500003851400000000000044DB1E410000000070831F41000000C08137504100000040773D5041010600000001000000010300000001000000050000000000000044DB1E41000000C0813750410000000070831F41000000C0813750410000000070831F4100000040773D50410000000044DB1E4100000040773D50410000000044DB1E41000000C081375041', 'TUR035021', 'Konak', 317399, 24.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, X'475000038514000000000000D42F1E41000000007616204100000000C70A5041000000406B2F50410106000000010000000103000000010000000500000000000000D42F1E4100000000C70A5041000000007616204100000000C70A50410000000076162041000000406B2F504100000000D42F1E41000000406B2F504100000000D42F1E4100000000C70A5041', 'TUR035022', 'Menderes', 112853, 777.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, X'4750000385140000000000003C891D410000000028E51F4100000040AB44504100000040AF5C504101060000000100000001030000000100000005000000000000003C891D4100000040AB4450410000000028E51F4100000040AB4450410000000028E51F4100000040AF5C5041000000003C891D4100000040AF5C5041000000003C891D4100000040AB445041', 'TUR035023', 'Menemen', 220510, 573.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, X'475000038514000000000000041C1E410000000020B91E4100000000D031504100000040363A50410106000000010000000103000000010000000500000000000000041C1E4100000000D03150410000000020B91E4100000000D03150410000000020B91E4100000040363A504100000000041C1E4100000040363A504100000000041C1E4100000000D0315041', 'TUR035024', 'Narlıdere', 61320, 50.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, X'4750000385140000000000002C572141000000002A762241000000009B0A504100000040C939504101060000000100000001030000000100000005000000000000002C572141000000009B0A5041000000002A762241000000009B0A5041000000002A76224100000040C9395041000000002C57214100000040C9395041000000002C572141000000009B0A5041', 'TUR035025', 'Ödemiş', 132548, 1019.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, X'4750000385140000000000008C351D410000000020A41E41000000C0560F504100000040A32D504101060000000100000001030000000100000005000000000000008C351D41000000C0560F50410000000020A41E41000000C0560F50410000000020A41E4100000040A32D5041000000008C351D4100000040A32D5041000000008C351D41000000C0560F5041', 'TUR035026', 'Seferihisar', 63712, 375.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, X'475000038514000000000000CCD81F4100000000828F2041000000800BF44F41000000000C1350410106000000010000000103000000010000000500000000000000CCD81F41000000800BF44F4100000000828F2041000000800BF44F4100000000828F2041000000000C13504100000000CCD81F41000000000C13504100000000CCD81F41000000800BF44F41', 'TUR035027', 'Selçuk', 38578, 317.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (28, X'475000038514000000000000968020410000000084C82141000000803009504100000040E424504101060000000100000001030000000100000005000000000000009680204100000080300950410000000084C8214100000080300950410000000084C8214100000040E4245041000000009680204100000040E424504100000000968020410000008030095041', 'TUR035028', 'Tire', 87571, 716.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (29, X'47500003851400000000000044AB1F410000000004A82041000000C0840C5041000000C0AE305041010600000001000000010300000001000000050000000000000044AB1F41000000C0840C50410000000004A82041000000C0840C50410000000004A82041000000C0AE3050410000000044AB1F41000000C0AE3050410000000044AB1F41000000C0840C5041', 'TUR035029', 'Torbalı', 224133, 577.0, 0, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "district" ("fid", "geom", "code", "name", "population", "area_km2", "coastal", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (30, X'47500003851400000000000084AF1B410000000018EE1D410000004022185041000000403D485041010600000001000000010300000001000000050000000000000084AF1B4100000040221850410000000018EE1D4100000040221850410000000018EE1D41000000403D4850410000000084AF1B41000000403D4850410000000084AF1B410000004022185041', 'TUR035030', 'Urla', 82021, 727.0, 1, 1, '2026-11-24T15:18:15.281Z', NULL, '2026-11-24T15:18:15.281Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'TUR035', 'İzmir Büyükşehir Belediyesi', 'İzmir Metropolitan Municipality', NULL, 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'TUR035001', 'Aliağa Belediyesi', 'Aliağa Municipality', 'TUR035001', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'TUR035002', 'Balçova Belediyesi', 'Balçova Municipality', 'TUR035002', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'TUR035003', 'Bayındır Belediyesi', 'Bayındır Municipality', 'TUR035003', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'TUR035004', 'Bayraklı Belediyesi', 'Bayraklı Municipality', 'TUR035004', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'TUR035005', 'Bergama Belediyesi', 'Bergama Municipality', 'TUR035005', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'TUR035006', 'Beydağ Belediyesi', 'Beydağ Municipality', 'TUR035006', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'TUR035007', 'Bornova Belediyesi', 'Bornova Municipality', 'TUR035007', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'TUR035008', 'Buca Belediyesi', 'Buca Municipality', 'TUR035008', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'TUR035009', 'Çeşme Belediyesi', 'Çeşme Municipality', 'TUR035009', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'TUR035010', 'Çiğli Belediyesi', 'Çiğli Municipality', 'TUR035010', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'TUR035011', 'Dikili Belediyesi', 'Dikili Municipality', 'TUR035011', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'TUR035012', 'Foça Belediyesi', 'Foça Municipality', 'TUR035012', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'TUR035013', 'Gaziemir Belediyesi', 'Gaziemir Municipality', 'TUR035013', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 'TUR035014', 'Güzelbahçe Belediyesi', 'Güzelbahçe Municipality', 'TUR035014', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 'TUR035015', 'Karabağlar Belediyesi', 'Karabağlar Municipality', 'TUR035015', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, 'TUR035016', 'Karaburun Belediyesi', 'Karaburun Municipality', 'TUR035016', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, 'TUR035017', 'Karşıyaka Belediyesi', 'Karşıyaka Municipality', 'TUR035017', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, 'TUR035018', 'Kemalpaşa Belediyesi', 'Kemalpaşa Municipality', 'TUR035018', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, 'TUR035019', 'Kınık Belediyesi', 'Kınık Municipality', 'TUR035019', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, 'TUR035020', 'Kiraz Belediyesi', 'Kiraz Municipality', 'TUR035020', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, 'TUR035021', 'Konak Belediyesi', 'Konak Municipality', 'TUR035021', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, 'TUR035022', 'Menderes Belediyesi', 'Menderes Municipality', 'TUR035022', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, 'TUR035023', 'Menemen Belediyesi', 'Menemen Municipality', 'TUR035023', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, 'TUR035024', 'Narlıdere Belediyesi', 'Narlıdere Municipality', 'TUR035024', 1, '2026-11-24T15:18:15.287Z', NULL, '2026-11-24T15:18:15.287Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, 'TUR035025', 'Ödemiş Belediyesi', 'Ödemiş Municipality', 'TUR035025', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, 'TUR035026', 'Seferihisar Belediyesi', 'Seferihisar Municipality', 'TUR035026', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (28, 'TUR035027', 'Selçuk Belediyesi', 'Selçuk Municipality', 'TUR035027', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (29, 'TUR035028', 'Tire Belediyesi', 'Tire Municipality', 'TUR035028', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (30, 'TUR035029', 'Torbalı Belediyesi', 'Torbalı Municipality', 'TUR035029', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "municipality" ("fid", "code", "name", "name_en", "district", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (31, 'TUR035030', 'Urla Belediyesi', 'Urla Municipality', 'TUR035030', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 1, 'Yoksulluğa Son', 'No Poverty', '#E5243B', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 2, 'Açlığa Son', 'Zero Hunger', '#DDA63A', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 3, 'Sağlık ve Kaliteli Yaşam', 'Good Health and Well-being', '#4C9F38', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 4, 'Nitelikli Eğitim', 'Quality Education', '#C5192D', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 5, 'Toplumsal Cinsiyet Eşitliği', 'Gender Equality', '#FF3A21', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 6, 'Temiz Su ve Sanitasyon', 'Clean Water and Sanitation', '#26BDE2', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 7, 'Erişilebilir ve Temiz Enerji', 'Affordable and Clean Energy', '#FCC30B', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 8, 'İnsana Yakışır İş ve Ekonomik Büyüme', 'Decent Work and Economic Growth', '#A21942', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 9, 'Sanayi, Yenilikçilik ve Altyapı', 'Industry, Innovation and Infrastructure', '#FD6925', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 10, 'Eşitsizliklerin Azaltılması', 'Reduced Inequalities', '#DD1367', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 11, 'Sürdürülebilir Şehirler ve Topluluklar', 'Sustainable Cities and Communities', '#FD9D24', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 12, 'Sorumlu Üretim ve Tüketim', 'Responsible Consumption and Production', '#BF8B2E', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 13, 'İklim Eylemi', 'Climate Action', '#3F7E44', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 14, 'Sudaki Yaşam', 'Life Below Water', '#0A97D9', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 15, 'Karasal Yaşam', 'Life on Land', '#56C02B', 'black', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 16, 'Barış, Adalet ve Güçlü Kurumlar', 'Peace, Justice and Strong Institutions', '#00689D', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "goal" ("fid", "number", "label_tr", "label_en", "color", "label_color", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, 17, 'Amaçlar için Ortaklıklar', 'Partnerships for the Goals', '#19486A', 'white', 1, '2026-11-24T15:18:15.288Z', NULL, '2026-11-24T15:18:15.288Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, '1.1', 1, 'Aşırı yoksulluk içinde kimse bırakmamak', 'Leave no one in extreme poverty', 101, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, '1.2', 1, 'Her yaştan insanın yaşadığı yoksulluğu bütün yönleriyle yarıya indirmek', 'Halve poverty in its many forms, whatever people''s age', 102, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, '1.3', 1, 'Yoksul ve kırılgan kesimleri sosyal koruma kapsamına almak', 'Bring poor and vulnerable people under social protection', 103, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, '1.4', 1, 'Herkesin temel hizmetlere, toprağa ve finansmana eşit erişmesini sağlamak', 'Give everyone fair access to basic services, land and finance', 104, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, '1.5', 1, 'Yoksulları afetlere, iklim olaylarına ve krizlere karşı dirençli kılmak', 'Help poor people withstand disasters, extreme weather and crises', 105, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, '1.a', 1, 'Yoksullukla mücadele için ülkelere yeterli kaynak yaratmak', 'Raise enough money for poorer countries to fight poverty', 106, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, '1.b', 1, 'Politikaları yoksulları ve kadınları gözeterek hazırlamak', 'Shape policies with poor people and women in mind', 107, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, '2.1', 2, 'Herkesin yıl boyu yeterli ve sağlıklı gıdaya ulaşmasını sağlamak', 'See that everybody can eat enough healthy food in every season', 208, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, '2.2', 2, 'Çocukların, gebelerin ve yaşlıların yetersiz beslenmesini önlemek', 'Prevent malnutrition of children, mothers-to-be and the elderly', 209, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, '2.3', 2, 'Küçük üreticinin, kadın çiftçinin ve balıkçının verimini ve gelirini artırmak', 'Raise yields and earnings of small farmers, women growers and fishers', 210, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, '2.4', 2, 'Toprağı koruyan, iklime dayanıklı tarımı yaygınlaştırmak', 'Spread farming that protects the soil and copes with the climate', 211, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, '2.5', 2, 'Yerel tohumları, bitki türlerini ve hayvan ırklarını korumak', 'Keep local seeds, crops and livestock breeds alive', 212, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, '2.a', 2, 'Kırsal altyapıya, tarımsal araştırmaya ve yayıma yatırım yapmak', 'Invest in rural infrastructure, farm research and advice', 213, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, '2.b', 2, 'Dünya tarım ticaretindeki engelleri ve destekleri düzeltmek', 'Remove distortions from world trade in farm products', 214, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, '2.c', 2, 'Gıda piyasalarını izlemek, aşırı fiyat oynaklığını sınırlamak', 'Watch food markets and keep price swings in check', 215, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, '3.1', 3, 'Gebelik ve doğumda anne ölümlerini azaltmak', 'Cut deaths of mothers in pregnancy and birth', 316, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, '3.2', 3, 'Bebeklerin ve küçük çocukların önlenebilir ölümlerini durdurmak', 'Stop avoidable deaths of babies and small children', 317, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, '3.3', 3, 'Bulaşıcı hastalıklarla ve onları taşıyan haşereyle mücadele etmek', 'Fight infectious diseases and the pests that carry them', 318, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, '3.4', 3, 'Kronik hastalıkları önlemek, ruh sağlığını ve hareketli yaşamı desteklemek', 'Prevent chronic disease and support mental health and active lives', 319, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, '3.5', 3, 'Bağımlılığı önlemek ve bağımlıların tedavisini güçlendirmek', 'Prevent addiction and improve its treatment', 320, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, '3.6', 3, 'Trafik kazalarında ölüm ve yaralanmaları yarıya indirmek', 'Halve deaths and injuries on the roads', 321, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, '3.7', 3, 'Üreme sağlığı ve aile planlaması hizmetlerini herkese ulaştırmak', 'Offer reproductive health and family planning to all', 322, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, '3.8', 3, 'Herkesin sağlık hizmetine ve ilaca maddi güçlük çekmeden erişmesini sağlamak', 'Let everyone get care and medicines without financial hardship', 323, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, '3.9', 3, 'Hava, su ve toprak kirliliğinden kaynaklanan hastalık ve ölümleri azaltmak', 'Reduce illness and death caused by polluted air, water and soil', 324, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, '3.a', 3, 'Tütün kontrolünü güçlendirmek', 'Tighten tobacco control', 325, 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, '3.b', 3, 'Aşı ve ilaç araştırmalarını desteklemek, ilaçları erişilebilir kılmak', 'Fund vaccine and drug research and make medicines reachable', 326, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, '3.c', 3, 'Sağlık bütçesini ve sağlık çalışanı sayısını artırmak', 'Increase health budgets and the number of health workers', 327, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (28, '3.d', 3, 'Sağlık tehditlerine karşı erken uyarı ve hazırlık kapasitesi kurmak', 'Build early warning of and readiness for threats to health', 328, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (29, '4.1', 4, 'Bütün çocukların ilk ve ortaöğretimi ücretsiz ve nitelikli biçimde bitirmesini sağlamak', 'See every child through free, good primary and secondary school', 429, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (30, '4.2', 4, 'Küçük çocuklara nitelikli bakım, kreş ve okul öncesi eğitim sunmak', 'Offer small children good care, nurseries and preschool', 430, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (31, '4.3', 4, 'Mesleki ve yükseköğretime herkesin eşit koşullarda erişmesini sağlamak', 'Open vocational and higher education to all on equal terms', 431, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (32, '4.4', 4, 'Gençlere ve yetişkinlere iş bulduran beceriler kazandırmak', 'Teach young people and adults skills that lead to work', 432, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (33, '4.5', 4, 'Eğitimde cinsiyet farkını ve kırılgan grupların önündeki engelleri kaldırmak', 'Remove gender gaps and barriers for vulnerable groups in education', 433, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (34, '4.6', 4, 'Gençlere ve yetişkinlere okuryazarlık ve temel matematik öğretmek', 'Teach reading, writing and basic maths to young and old', 434, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (35, '4.7', 4, 'Sürdürülebilir yaşamı, insan haklarını ve barış kültürünü eğitime katmak', 'Teach sustainable living, human rights and a culture of peace', 435, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (36, '4.a', 4, 'Okulları güvenli, engelsiz ve herkese uygun hâle getirmek', 'Make schools safe, barrier-free and fit for all', 436, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (37, '4.b', 4, 'Gelişmekte olan ülkelerin öğrencilerine bursları artırmak', 'Offer more scholarships to students from developing countries', 437, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (38, '4.c', 4, 'Nitelikli öğretmen sayısını artırmak', 'Train and recruit more qualified teachers', 438, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (39, '5.1', 5, 'Kadınlara ve kız çocuklarına yönelik ayrımcılığı bitirmek', 'Stop discrimination against women and girls', 539, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (40, '5.2', 5, 'Kadına ve kız çocuğuna yönelik şiddeti ve sömürüyü bitirmek', 'Stop violence against and exploitation of women and girls', 540, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (41, '5.3', 5, 'Çocuk yaşta ve zorla evlilikleri ve zararlı gelenekleri bitirmek', 'Stop child marriage, forced marriage and harmful customs', 541, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (42, '5.4', 5, 'Ücretsiz bakım emeğini hizmetlerle hafifletmek ve evde paylaşılmasını desteklemek', 'Ease unpaid care work with services and see it shared at home', 542, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (43, '5.5', 5, 'Kadınların karar alma ve yönetim kademelerinde eşit yer almasını sağlamak', 'Give women an equal place in decisions and leadership', 543, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (44, '5.6', 5, 'Cinsel sağlık ve üreme sağlığı hizmetlerini ve haklarını güvenceye almak', 'Safeguard sexual and reproductive health and rights', 544, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (45, '5.a', 5, 'Kadınların mülk, toprak, miras ve finansmanda eşit hak sahibi olmasını sağlamak', 'Give women the same rights as men to property, land and finance', 545, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (46, '5.b', 5, 'Kadınları dijital teknolojilerle güçlendirmek', 'Use digital tools to strengthen women''s position', 546, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (47, '5.c', 5, 'Eşitliği sağlayan kuralları ve politikaları benimsemek ve uygulamak', 'Adopt and apply rules and policies that bring equality', 547, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (48, '6.1', 6, 'Herkese güvenli ve ödenebilir içme suyu sağlamak', 'Supply everyone with drinking water that is safe and affordable', 648, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (49, '6.2', 6, 'Herkese yeterli tuvalet, kanalizasyon ve hijyen imkânı sağlamak', 'Provide decent toilets, sewerage and hygiene for everyone', 649, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (50, '6.3', 6, 'Su kirliliğini azaltmak, atık suyu arıtmak ve yeniden kullanmak', 'Pollute water less; treat wastewater and use it again', 650, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (51, '6.4', 6, 'Suyu verimli kullanmak ve su kıtlığını azaltmak', 'Use water efficiently and relieve water scarcity', 651, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (52, '6.5', 6, 'Su kaynaklarını havza bütününde birlikte yönetmek', 'Manage water jointly across the whole river basin', 652, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (53, '6.6', 6, 'Sulak alanları, akarsuları, gölleri ve yeraltı sularını korumak', 'Protect wetlands, streams, lakes and groundwater', 653, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (54, '6.a', 6, 'Su ve arıtma konusunda gelişmekte olan ülkeleri desteklemek', 'Assist developing countries with water and sanitation', 654, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (55, '6.b', 6, 'Su ve atık su yönetimine yöre halkını katmak', 'Involve residents in managing water and sewerage', 655, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (56, '7.1', 7, 'Herkesin ödenebilir ve güvenilir enerjiye ulaşmasını sağlamak', 'Let everyone have affordable and dependable energy', 756, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (57, '7.2', 7, 'Yenilenebilir enerjinin payını artırmak', 'Raise the share of energy from renewable sources', 757, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (58, '7.3', 7, 'Enerji verimliliğindeki ilerlemeyi hızlandırmak', 'Speed up gains in energy efficiency', 758, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (59, '7.a', 7, 'Temiz enerji araştırması ve yatırımında ülkeler arası iş birliğini artırmak', 'Cooperate across borders on clean energy research and investment', 759, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (60, '7.b', 7, 'Gelişmekte olan ülkelerin enerji altyapısını yenilemek', 'Renew the energy infrastructure of developing countries', 760, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (61, '8.1', 8, 'Kişi başına düşen geliri istikrarlı biçimde artırmak', 'Keep income per person growing', 861, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (62, '8.2', 8, 'Yenilik, teknoloji ve çeşitlenmeyle verimliliği yükseltmek', 'Raise productivity through innovation, technology and new lines of work', 862, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (63, '8.3', 8, 'Girişimciliği, küçük işletmeleri ve insana yakışır işleri desteklemek', 'Support start-ups, small firms and decent jobs', 863, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (64, '8.4', 8, 'Kaynakları verimli kullanarak büyümeyi çevre tahribatından ayırmak', 'Grow without harming the environment, by using resources well', 864, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (65, '8.5', 8, 'Kadın, genç ve engelliler dâhil herkese insana yakışır iş sağlamak', 'Provide decent work for all, young and disabled people included', 865, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (66, '8.6', 8, 'Ne eğitimde ne işte olan gençlerin oranını düşürmek', 'Have fewer young people who neither work nor learn', 866, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (67, '8.7', 8, 'Çocuk işçiliğini, zorla çalıştırmayı ve insan ticaretini bitirmek', 'Stamp out child labour, forced labour and trafficking', 867, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (68, '8.8', 8, 'Çalışan haklarını korumak, iş yerlerini güvenli kılmak', 'Defend workers'' rights and make workplaces safe', 868, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (69, '8.9', 8, 'Yerel kültürü ve ürünleri yaşatan, iş yaratan turizmi geliştirmek', 'Develop tourism that brings work and keeps local culture alive', 869, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (70, '8.10', 8, 'Bankacılık, sigorta ve finans hizmetlerini herkese ulaştırmak', 'Bring banking and insurance within everyone''s reach', 870, 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (71, '8.a', 8, 'Gelişmekte olan ülkelere ticaret desteğini artırmak', 'Step up trade support for developing countries', 871, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (72, '8.b', 8, 'Genç istihdamı için ulusal strateji hazırlamak ve uygulamak', 'Draw up and carry out a national youth employment strategy', 872, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (73, '9.1', 9, 'Güvenilir, dayanıklı ve herkesin erişebildiği altyapı kurmak', 'Build infrastructure that is dependable, robust and open to all', 973, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (74, '9.2', 9, 'Kapsayıcı ve çevreye duyarlı sanayiyi geliştirmek', 'Develop industry that includes people and spares nature', 974, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (75, '9.3', 9, 'Küçük işletmelerin krediye ve pazara erişimini kolaylaştırmak', 'Ease small firms'' way to credit and markets', 975, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (76, '9.4', 9, 'Altyapıyı ve sanayiyi temiz, verimli teknolojilerle yenilemek', 'Modernise infrastructure and industry with clean technology', 976, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (77, '9.5', 9, 'Araştırma, geliştirme ve yenilik kapasitesini artırmak', 'Strengthen research, development and innovation', 977, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (78, '9.a', 9, 'Gelişmekte olan ülkelerde dayanıklı altyapıyı desteklemek', 'Back robust infrastructure in developing countries', 978, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (79, '9.b', 9, 'Yerli teknoloji ve yenilik için uygun ortam yaratmak', 'Create good conditions for home-grown technology', 979, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (80, '9.c', 9, 'İnterneti ve iletişim teknolojilerini herkesin erişimine açmak', 'Put the internet and communication within everyone''s reach', 980, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (81, '10.1', 10, 'En düşük gelirli kesimin gelirini ortalamadan hızlı artırmak', 'Let the lowest incomes grow faster than average', 1081, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (82, '10.2', 10, 'Kim olursa olsun herkesin toplumsal, ekonomik ve siyasal hayata katılmasını sağlamak', 'Include everyone in social, economic and political life', 1082, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (83, '10.3', 10, 'Fırsat eşitliği sağlamak, ayrımcı uygulamaları kaldırmak', 'Give equal chances and drop practices that discriminate', 1083, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (84, '10.4', 10, 'Ücret, vergi ve sosyal politikaları eşitlik için kullanmak', 'Use pay, taxes, fees and social policy to narrow gaps', 1084, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (85, '10.5', 10, 'Küresel finans piyasalarını daha iyi denetlemek', 'Supervise world financial markets better', 1085, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (86, '10.6', 10, 'Gelişmekte olan ülkelere uluslararası kuruluşlarda söz hakkı vermek', 'Let developing countries be heard in global institutions', 1086, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (87, '10.7', 10, 'Göçü güvenli ve düzenli yönetmek, göçmenlerin uyumunu desteklemek', 'Manage migration safely and help migrants settle in', 1087, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (88, '10.a', 10, 'Dünya ticaretinde gelişmekte olan ülkelere ayrıcalık tanımak', 'Treat developing countries preferentially in world trade', 1088, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (89, '10.b', 10, 'Yardım ve yatırımı en çok ihtiyacı olan ülkelere yöneltmek', 'Direct aid and investment to the neediest countries', 1089, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (90, '10.c', 10, 'Göçmenlerin memleketine para gönderme maliyetini düşürmek', 'Make it cheaper for migrants to send money home', 1090, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (91, '11.1', 11, 'Herkese güvenli ve ödenebilir konut sağlamak, gecekonduları iyileştirmek', 'House everyone safely and affordably; improve poor quarters', 1191, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (92, '11.2', 11, 'Toplu taşımayı güvenli, engelsiz ve herkesin erişebileceği hâle getirmek', 'Make transport safe, barrier-free and within everyone''s reach', 1192, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (93, '11.3', 11, 'Kenti kapsayıcı biçimde ve halkın katılımıyla planlamak', 'Plan the city inclusively and together with its people', 1193, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (94, '11.4', 11, 'Kültürel ve doğal mirası korumak ve yaşatmak', 'Look after cultural and natural heritage', 1194, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (95, '11.5', 11, 'Afetlerin can kaybını ve zararını azaltmak', 'Lose fewer lives and less property to disasters', 1195, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (96, '11.6', 11, 'Havayı temiz tutarak ve atığı iyi yöneterek kentin çevre yükünü azaltmak', 'Lighten the city''s footprint: clean air and good waste management', 1196, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (97, '11.7', 11, 'Herkese güvenli, engelsiz yeşil ve kamusal alanlar sunmak', 'Offer all residents safe, barrier-free parks and public places', 1197, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (98, '11.a', 11, 'Kent, kent çeperi ve kırsal arasındaki bağları güçlendirmek', 'Strengthen the ties between city, outskirts and countryside', 1198, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (99, '11.b', 11, 'İklim, afet ve kapsayıcılık için bütünleşik kent planlarını uygulamak', 'Apply joined-up city plans for climate, disasters and inclusion', 1199, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (100, '11.c', 11, 'En yoksul ülkelerde yerel malzemeyle dayanıklı yapıları desteklemek', 'Help the poorest countries build soundly with local materials', 1200, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (101, '12.1', 12, 'Sürdürülebilir tüketim ve üretim için ulusal program uygulamak', 'Carry out a national programme for sustainable consumption', 1301, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (102, '12.2', 12, 'Doğal kaynakları verimli ve sürdürülebilir kullanmak', 'Use natural resources sparingly and sustainably', 1302, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (103, '12.3', 12, 'Gıda israfını yarıya indirmek, üretimden sofraya kayıpları azaltmak', 'Halve wasted food and lose less between field and table', 1303, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (104, '12.4', 12, 'Kimyasalları ve bütün atıkları çevreye zarar vermeden yönetmek', 'Handle chemicals and all kinds of waste without harm', 1304, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (105, '12.5', 12, 'Atığı önlemek, azaltmak, yeniden kullanmak ve geri dönüştürmek', 'Avoid and cut waste, reuse things and recycle', 1305, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (106, '12.6', 12, 'Şirketleri sürdürülebilir çalışmaya ve raporlamaya özendirmek', 'Get companies to work sustainably and report on it', 1306, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (107, '12.7', 12, 'Kamu alımlarını sürdürülebilirlik ölçütleriyle yapmak', 'Make public purchasing sustainable', 1307, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (108, '12.8', 12, 'Herkesi doğayla uyumlu yaşam konusunda bilgilendirmek', 'Inform all people about living in balance with nature', 1308, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (109, '12.a', 12, 'Gelişmekte olan ülkelerin sürdürülebilir üretim bilgisini desteklemek', 'Share know-how for sustainable production with poorer countries', 1309, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (110, '12.b', 12, 'Turizmin sürdürülebilirlik etkilerini izlemek', 'Keep track of how sustainable tourism is', 1310, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (111, '12.c', 12, 'Fosil yakıtlara verilen verimsiz destekleri kaldırmak', 'Phase out wasteful support for fossil fuels', 1311, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (112, '13.1', 13, 'İklim kaynaklı tehlikelere ve afetlere karşı dirençliliği artırmak', 'Become more resilient to climate hazards and disasters', 1412, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (113, '13.2', 13, 'İklim önlemlerini politika, strateji ve planlara yerleştirmek', 'Build climate action into policies, strategies and plans', 1413, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (114, '13.3', 13, 'İklim değişikliği konusunda bilinci ve kurumsal kapasiteyi artırmak', 'Raise awareness of and the skills to deal with climate change', 1414, 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (115, '13.a', 13, 'Gelişmekte olan ülkelere söz verilen iklim finansmanını sağlamak', 'Deliver the climate finance promised to developing countries', 1415, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (116, '13.b', 13, 'En az gelişmiş ülkelerin iklim planlama kapasitesini artırmak', 'Help the least developed countries to plan for the climate', 1416, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (117, '14.1', 14, 'Karadan gelen atıklar başta olmak üzere deniz kirliliğini önlemek', 'Keep the sea clean, above all from waste that comes from land', 1517, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (118, '14.2', 14, 'Deniz ve kıyı ekosistemlerini korumak ve onarmak', 'Protect and restore life along the coast and in the sea', 1518, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (119, '14.3', 14, 'Denizlerin asitlenmesini ve etkilerini azaltmak', 'Limit the acidification of the sea and its effects', 1519, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (120, '14.4', 14, 'Aşırı ve kaçak avlanmayı bitirmek, balık stoklarını yenilemek', 'Stop overfishing and illegal catches so that stocks recover', 1520, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (121, '14.5', 14, 'Kıyı ve deniz koruma alanlarını genişletmek', 'Extend protected areas on the coast and at sea', 1521, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (122, '14.6', 14, 'Aşırı avlanmaya yol açan balıkçılık desteklerini kaldırmak', 'End fishing subsidies that lead to overfishing', 1522, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (123, '14.7', 14, 'Küçük ada ülkelerinin deniz kaynaklarından kazancını artırmak', 'Let small island states earn more from a healthy sea', 1523, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (124, '14.a', 14, 'Deniz araştırmalarını ve deniz teknolojilerini geliştirmek', 'Advance marine research and technology', 1524, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (125, '14.b', 14, 'Küçük balıkçının denize ve pazara erişimini sağlamak', 'Secure small fishers'' way to the sea and to market', 1525, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (126, '14.c', 14, 'Deniz hukukunu uygulayarak okyanusları korumak', 'Guard the oceans by applying the law of the sea', 1526, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (127, '15.1', 15, 'Orman, sulak alan, dağ ve kurak alan ekosistemlerini korumak ve onarmak', 'Keep and restore forests, wetlands, mountains and drylands', 1627, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (128, '15.2', 15, 'Ormanları korumak, ağaçlandırmayı artırmak', 'Look after forests and plant more trees', 1628, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (129, '15.3', 15, 'Çölleşmeyle mücadele etmek, bozulan toprağı iyileştirmek', 'Fight desertification and heal damaged soil', 1629, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (130, '15.4', 15, 'Dağ ekosistemlerini ve canlılarını korumak', 'Preserve mountains and what lives there', 1630, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (131, '15.5', 15, 'Yaşam alanlarını ve tehdit altındaki türleri korumak', 'Protect habitats and endangered species', 1631, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (132, '15.6', 15, 'Genetik kaynakların yararını adil paylaşmak', 'Share the gains from genetic resources fairly', 1632, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (133, '15.7', 15, 'Korunan türlerin kaçak avını ve ticaretini bitirmek', 'Stop poaching and illegal trade of protected species', 1633, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (134, '15.8', 15, 'İstilacı yabancı türlerin yayılmasını önlemek', 'Keep invasive species from spreading', 1634, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (135, '15.9', 15, 'Doğanın değerini yerel planlara ve kararlara yansıtmak', 'Count nature''s value in local plans and decisions', 1635, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (136, '15.a', 15, 'Biyoçeşitlilik için ayrılan kaynağı artırmak', 'Set aside more money for biodiversity', 1636, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (137, '15.b', 15, 'Sürdürülebilir ormancılığa kaynak sağlamak', 'Finance sustainable forestry', 1637, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (138, '15.c', 15, 'Kaçak avla mücadeleye dünya çapında destek vermek', 'Back the fight against poaching around the world', 1638, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (139, '16.1', 16, 'Şiddeti ve şiddete bağlı ölümleri azaltmak', 'Bring down violence and the deaths it causes', 1739, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (140, '16.2', 16, 'Çocukları istismar, sömürü ve şiddetten korumak', 'Shield children from abuse, exploitation and violence', 1740, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (141, '16.3', 16, 'Herkesin hukuktan ve adaletten eşit yararlanmasını sağlamak', 'Uphold the rule of law and fair access to justice for everyone', 1741, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (142, '16.4', 16, 'Yasa dışı para ve silah akışıyla ve örgütlü suçla mücadele etmek', 'Fight illegal money and arms, and organised crime', 1742, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (143, '16.5', 16, 'Yolsuzluğu ve rüşveti azaltmak', 'Drive back corruption and bribery', 1743, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (144, '16.6', 16, 'Etkili, hesap veren ve şeffaf bir kurum olmak', 'Be an effective institution, open and answerable', 1744, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (145, '16.7', 16, 'Kararları halkın katılımıyla ve herkesi temsil ederek almak', 'Decide with people''s participation and with all represented', 1745, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (146, '16.8', 16, 'Gelişmekte olan ülkelerin küresel yönetime katılımını artırmak', 'Give developing countries more part in global governance', 1746, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (147, '16.9', 16, 'Doğum kaydı dâhil herkese yasal kimlik sağlamak', 'Give every person a legal identity from birth', 1747, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (148, '16.10', 16, 'Bilgiye erişimi ve temel özgürlükleri güvenceye almak', 'Guarantee access to information and basic freedoms', 1748, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (149, '16.a', 16, 'Şiddet, terör ve suçu önleyen kurumları güçlendirmek', 'Strengthen the bodies that prevent violence, terror and crime', 1749, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (150, '16.b', 16, 'Ayrımcılık içermeyen kural ve politikalar uygulamak', 'Apply rules and policies free of discrimination', 1750, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (151, '17.1', 17, 'Vergi ve kamu gelirlerini toplama kapasitesini artırmak', 'Improve how the state raises taxes and revenue', 1851, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (152, '17.2', 17, 'Kalkınma yardımı taahhütlerini yerine getirmek', 'Keep the promises made on development aid', 1852, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (153, '17.3', 17, 'Gelişmekte olan ülkelere ek mali kaynak bulmak', 'Find further money for developing countries', 1853, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (154, '17.4', 17, 'Ülkelerin borcunu sürdürülebilir kılmak', 'Keep countries'' debt bearable', 1854, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (155, '17.5', 17, 'En az gelişmiş ülkelere yatırımı özendirmek', 'Encourage investment in the least developed countries', 1855, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (156, '17.6', 17, 'Bilim ve teknolojide ülkeler arası iş birliğini geliştirmek', 'Cooperate between countries on science and technology', 1856, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (157, '17.7', 17, 'Çevre dostu teknolojileri gelişmekte olan ülkelere yaymak', 'Pass green technologies on to developing countries', 1857, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (158, '17.8', 17, 'En az gelişmiş ülkeler için teknoloji bankasını işletmek', 'Run the technology bank for the least developed countries', 1858, 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (159, '17.9', 17, 'Ülkelerin amaçlara ulaşma kapasitesini uluslararası destekle artırmak', 'Help countries build the capacity to reach the goals', 1859, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (160, '17.10', 17, 'Adil ve kurallı bir dünya ticaret düzeni kurmak', 'Keep world trade fair and under common rules', 1860, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (161, '17.11', 17, 'Gelişmekte olan ülkelerin ihracatını artırmak', 'Let developing countries export more', 1861, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (162, '17.12', 17, 'En az gelişmiş ülkelere gümrüksüz pazar erişimi tanımak', 'Open markets to the least developed countries without tariffs', 1862, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (163, '17.13', 17, 'Dünya ekonomisinde istikrarı korumak', 'Keep the world economy stable', 1863, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (164, '17.14', 17, 'Politika ve planların birbiriyle tutarlı olmasını sağlamak', 'Make policies and plans fit together', 1864, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (165, '17.15', 17, 'Ülkelerin kendi kalkınma politikasını belirlemesine saygı göstermek', 'Respect each country''s own choice of development policy', 1865, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (166, '17.16', 17, 'Amaçlar için bilgi ve kaynak paylaşan çok paydaşlı ortaklıklara katılmak', 'Join partnerships that share knowledge and means for the goals', 1866, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (167, '17.17', 17, 'Kamu, özel sektör ve sivil toplumla ortaklıklar kurmak', 'Form partnerships with public bodies, business and civil society', 1867, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (168, '17.18', 17, 'Güvenilir, güncel ve ayrıştırılmış veri üretmek', 'Produce data that are sound, current and broken down by group', 1868, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target" ("fid", "code", "goal", "label_tr", "label_en", "position", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (169, '17.19', 17, 'Kalkınmayı gelirin ötesinde ölçen göstergeler geliştirmek', 'Measure development by more than income', 1869, 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, '1.1', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:1.1', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, '1.2', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:1.2', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, '1.3', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:1.3', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, '1.4', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:1.4', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, '1.5', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:1.5', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, '1.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:1.a', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, '1.b', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:1.b', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, '2.1', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:2.1', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, '2.2', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:2.2', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, '2.3', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:2.3', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, '2.4', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:2.4', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, '2.5', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:2.5', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, '2.a', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:2.a', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, '2.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:2.b', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, '2.c', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:2.c', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, '3.1', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.1', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, '3.2', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.2', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, '3.3', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:3.3', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, '3.4', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:3.4', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, '3.5', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.5', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, '3.6', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:3.6', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, '3.7', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.7', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, '3.8', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.8', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, '3.9', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:3.9', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, '3.a', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:3.a', 1, '2026-11-24T15:18:15.289Z', NULL, '2026-11-24T15:18:15.289Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, '3.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:3.b', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, '3.c', 'none', 'Merkezi idarenin görevi', 'relevance:3.c', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (28, '3.d', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:3.d', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (29, '4.1', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:4.1', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (30, '4.2', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:4.2', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (31, '4.3', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:4.3', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (32, '4.4', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:4.4', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (33, '4.5', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:4.5', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (34, '4.6', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:4.6', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (35, '4.7', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:4.7', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (36, '4.a', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:4.a', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (37, '4.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:4.b', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (38, '4.c', 'none', 'Merkezi idarenin görevi', 'relevance:4.c', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (39, '5.1', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:5.1', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (40, '5.2', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:5.2', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (41, '5.3', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:5.3', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (42, '5.4', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:5.4', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (43, '5.5', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:5.5', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (44, '5.6', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:5.6', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (45, '5.a', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:5.a', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (46, '5.b', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:5.b', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (47, '5.c', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:5.c', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (48, '6.1', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.1', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (49, '6.2', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.2', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (50, '6.3', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.3', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (51, '6.4', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.4', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (52, '6.5', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.5', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (53, '6.6', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.6', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (54, '6.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:6.a', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (55, '6.b', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:6.b', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (56, '7.1', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:7.1', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (57, '7.2', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:7.2', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (58, '7.3', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:7.3', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (59, '7.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:7.a', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (60, '7.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:7.b', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (61, '8.1', 'none', 'Merkezi idarenin görevi', 'relevance:8.1', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (62, '8.2', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:8.2', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (63, '8.3', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:8.3', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (64, '8.4', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:8.4', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (65, '8.5', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:8.5', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (66, '8.6', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:8.6', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (67, '8.7', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:8.7', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (68, '8.8', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:8.8', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (69, '8.9', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:8.9', 1, '2026-11-24T15:18:15.290Z', NULL, '2026-11-24T15:18:15.290Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (70, '8.10', 'none', 'Merkezi idarenin görevi', 'relevance:8.10', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (71, '8.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:8.a', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (72, '8.b', 'none', 'Merkezi idarenin görevi', 'relevance:8.b', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (73, '9.1', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:9.1', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (74, '9.2', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:9.2', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (75, '9.3', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:9.3', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (76, '9.4', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:9.4', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (77, '9.5', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:9.5', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (78, '9.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:9.a', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (79, '9.b', 'none', 'Merkezi idarenin görevi', 'relevance:9.b', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (80, '9.c', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:9.c', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (81, '10.1', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:10.1', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (82, '10.2', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:10.2', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (83, '10.3', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:10.3', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (84, '10.4', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:10.4', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (85, '10.5', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:10.5', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (86, '10.6', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:10.6', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (87, '10.7', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:10.7', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (88, '10.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:10.a', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (89, '10.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:10.b', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (90, '10.c', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:10.c', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (91, '11.1', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.1', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (92, '11.2', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:11.2', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (93, '11.3', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.3', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (94, '11.4', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.4', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (95, '11.5', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:11.5', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (96, '11.6', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.6', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (97, '11.7', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.7', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (98, '11.a', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:11.a', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (99, '11.b', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:11.b', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (100, '11.c', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:11.c', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (101, '12.1', 'none', 'Merkezi idarenin görevi', 'relevance:12.1', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (102, '12.2', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:12.2', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (103, '12.3', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:12.3', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (104, '12.4', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:12.4', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (105, '12.5', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:12.5', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (106, '12.6', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:12.6', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (107, '12.7', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:12.7', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (108, '12.8', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:12.8', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (109, '12.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:12.a', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (110, '12.b', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:12.b', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (111, '12.c', 'none', 'Merkezi idarenin görevi', 'relevance:12.c', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (112, '13.1', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:13.1', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (113, '13.2', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:13.2', 1, '2026-11-24T15:18:15.291Z', NULL, '2026-11-24T15:18:15.291Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (114, '13.3', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:13.3', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (115, '13.a', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:13.a', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (116, '13.b', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:13.b', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (117, '14.1', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:14.1', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (118, '14.2', 'direct', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:14.2', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (119, '14.3', 'none', 'Merkezi idarenin görevi', 'relevance:14.3', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (120, '14.4', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:14.4', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (121, '14.5', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:14.5', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (122, '14.6', 'none', 'Merkezi idarenin görevi', 'relevance:14.6', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (123, '14.7', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:14.7', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (124, '14.a', 'none', 'Merkezi idarenin görevi', 'relevance:14.a', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (125, '14.b', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:14.b', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (126, '14.c', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:14.c', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (127, '15.1', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:15.1', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (128, '15.2', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:15.2', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (129, '15.3', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:15.3', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (130, '15.4', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:15.4', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (131, '15.5', 'indirect', 'Büyükşehir Belediyesi ya da merkezi idareyle paylaşılan görev', 'relevance:15.5', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (132, '15.6', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:15.6', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (133, '15.7', 'none', 'Merkezi idarenin görevi', 'relevance:15.7', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (134, '15.8', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:15.8', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (135, '15.9', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:15.9', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (136, '15.a', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:15.a', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (137, '15.b', 'none', 'Merkezi idarenin görevi', 'relevance:15.b', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (138, '15.c', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:15.c', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (139, '16.1', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:16.1', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (140, '16.2', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:16.2', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (141, '16.3', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:16.3', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (142, '16.4', 'none', 'Merkezi idarenin görevi', 'relevance:16.4', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (143, '16.5', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:16.5', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (144, '16.6', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:16.6', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (145, '16.7', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:16.7', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (146, '16.8', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:16.8', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (147, '16.9', 'none', 'Merkezi idarenin görevi', 'relevance:16.9', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (148, '16.10', 'direct', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:16.10', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (149, '16.a', 'none', 'Merkezi idarenin görevi', 'relevance:16.a', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (150, '16.b', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:16.b', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (151, '17.1', 'none', 'Merkezi idarenin görevi', 'relevance:17.1', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (152, '17.2', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.2', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (153, '17.3', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.3', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (154, '17.4', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.4', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (155, '17.5', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.5', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (156, '17.6', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.6', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (157, '17.7', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.7', 1, '2026-11-24T15:18:15.292Z', NULL, '2026-11-24T15:18:15.292Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (158, '17.8', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.8', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (159, '17.9', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.9', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (160, '17.10', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.10', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (161, '17.11', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.11', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (162, '17.12', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.12', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (163, '17.13', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.13', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (164, '17.14', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:17.14', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (165, '17.15', 'none', 'Devletler ve uluslararası kuruluşlar arası konu', 'relevance:17.15', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (166, '17.16', 'indirect', 'Görev başkasında; belediye yerelde destek verir', 'relevance:17.16', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (167, '17.17', 'direct', 'Kanunla belediyeye verilen görev ya da yetki', 'relevance:17.17', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (168, '17.18', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:17.18', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "target_relevance" ("fid", "target", "relevance", "reason", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (169, '17.19', 'indirect', 'Belediyenin kendi işleyişi: satın alma, personel, bina, bütçe', 'relevance:17.19', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (1, 'contact_named', 0, 'İZSA için sorumlu kişi belirlendi', 'A contact person for İZSA is named', 0, 0, 'criterion:contact_named', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (2, 'self_assessed', 0, 'Öz değerlendirme yapıldı', 'A self-assessment has been made', 0, 1, 'criterion:self_assessed', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (3, 'plans_listed', 0, 'Yürürlükteki plan ve raporlar listelendi', 'Existing plans and reports are listed', 0, 2, 'criterion:plans_listed', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (4, 'decision_taken', 1, 'Meclis ya da başkanlık kararı alındı', 'The council or the mayor has taken a decision', 0, 3, 'criterion:decision_taken', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (5, 'pledge_signed', 1, 'Sürdürülebilirlik taahhüdü imzalandı', 'A sustainability pledge is signed', 0, 4, 'criterion:pledge_signed', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (6, 'network_joined', 1, 'Bir sürdürülebilirlik ya da iklim ağına üye olundu', 'The municipality has joined a sustainability or climate network', 0, 5, 'criterion:network_joined', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (7, 'training_held', 2, 'Çalışanlara temel eğitim verildi', 'Staff have had basic training', 0, 6, 'criterion:training_held', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (8, 'staff_reached', 2, 'Çalışanların en az dörtte biri eğitim aldı', 'At least a quarter of staff have been trained', 0, 7, 'criterion:staff_reached', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (9, 'staff_network', 2, 'Müdürlükler arası gönüllü çalışan ağı kuruldu', 'A network of committed staff across departments exists', 0, 8, 'criterion:staff_network', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (10, 'unit_founded', 3, 'Sürdürülebilirlik birimi ya da ofisi kuruldu', 'A sustainability unit or office is founded', 0, 9, 'criterion:unit_founded', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (11, 'staff_assigned', 3, 'Birime kadrolu çalışan görevlendirildi', 'Staff are assigned to the unit', 0, 10, 'criterion:staff_assigned', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (12, 'tasks_defined', 3, 'Görev tanımı yazıldı ve onaylandı', 'Its tasks are written down and approved', 0, 11, 'criterion:tasks_defined', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (13, 'green_office_plan', 3, 'Belediye binaları için çevreci ofis planı hazırlandı', 'A green office plan for municipal buildings exists', 0, 12, 'criterion:green_office_plan', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (14, 'projects_entered', 4, 'Projeler haritaya girildi', 'Projects are entered in the map', 1, 13, 'criterion:projects_entered', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (15, 'primary_goal_share', 4, 'Her projenin birincil amacı seçildi', 'Every project has its primary goal', 1, 14, 'criterion:primary_goal_share', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (16, 'complete_share', 4, 'Zorunlu bilgiler eksiksiz', 'Mandatory information is complete', 1, 15, 'criterion:complete_share', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (17, 'report_compared', 4, 'Kayıtlar son faaliyet raporuyla karşılaştırıldı', 'Records were compared with the latest activity report', 1, 16, 'criterion:report_compared', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (18, 'reporting_closed', 4, 'Dönem bildirimi tamamlandı', 'Reporting for the period is closed', 1, 17, 'criterion:reporting_closed', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (19, 'indicators_chosen', 5, 'Her öncelikli amaç için gösterge seçildi', 'Indicators are chosen for each priority goal', 0, 18, 'criterion:indicators_chosen', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (20, 'baselines_known', 5, 'Göstergelerin başlangıç değerleri ölçüldü', 'Baseline values of the indicators are measured', 0, 19, 'criterion:baselines_known', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (21, 'project_indicators', 5, 'Projelerin ölçülebilir göstergeleri var', 'Projects have measurable indicators', 1, 20, 'criterion:project_indicators', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (22, 'corporate_footprint', 5, 'Kurumsal karbon ayak izi hesaplandı', 'The municipality''s own carbon footprint is calculated', 0, 21, 'criterion:corporate_footprint', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (23, 'city_footprint', 5, 'İlçenin sera gazı envanteri hazırlandı', 'A greenhouse gas inventory of the district exists', 0, 22, 'criterion:city_footprint', 1, '2026-11-24T15:18:15.293Z', NULL, '2026-11-24T15:18:15.293Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (24, 'priorities_chosen', 6, 'Eksik alanlara bakılarak öncelikli amaçlar seçildi', 'Priority goals were chosen with the gaps in view', 0, 23, 'criterion:priorities_chosen', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (25, 'plan_link_share', 6, 'Projeler stratejik plana bağlandı', 'Projects are tied to the strategic plan', 1, 24, 'criterion:plan_link_share', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (26, 'climate_plan', 6, 'Sürdürülebilir enerji ve iklim eylem planı hazırlandı', 'A sustainable energy and climate action plan exists', 0, 25, 'criterion:climate_plan', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (27, 'climate_link_share', 6, 'İklim projeleri eylem planına bağlandı', 'Climate projects are tied to the action plan', 1, 26, 'criterion:climate_link_share', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (28, 'budget_share', 6, 'Projelerin bütçesi ve kaynağı belli', 'Budget and source of projects are known', 1, 27, 'criterion:budget_share', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (29, 'fresh_share', 7, 'Kayıtlar güncel', 'Records are up to date', 1, 28, 'criterion:fresh_share', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (30, 'results_share', 7, 'Ulaşılan kişi sayıları giriliyor', 'Numbers of people reached are entered', 1, 29, 'criterion:results_share', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (31, 'joint_projects', 7, 'Başka belediyelerle ortak projeler yürütülüyor', 'Joint projects are run with other municipalities', 1, 30, 'criterion:joint_projects', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (32, 'yearly_review', 7, 'Yılda en az bir değerlendirme toplantısı yapıldı', 'A review meeting is held at least once a year', 0, 31, 'criterion:yearly_review', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (33, 'report_published', 8, 'Sürdürülebilirlik raporu yayımlandı', 'A sustainability report is published', 0, 32, 'criterion:report_published', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (34, 'local_review', 8, 'Gönüllü Yerel Değerlendirme (VLR) hazırlandı', 'A voluntary local review (VLR) is prepared', 0, 33, 'criterion:local_review', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (35, 'climate_reported', 8, 'İklim verileri MyCovenant ya da CDP-ICLEI sistemine bildirildi', 'Climate data are reported through MyCovenant or CDP-ICLEI', 0, 34, 'criterion:climate_reported', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "coaching_criterion" ("fid", "code", "stage", "label_tr", "label_en", "computed", "position", "uid", "version", "created_at", "created_by", "updated_at", "updated_by", "edit_by") VALUES (36, 'index_applied', 8, 'UCLG-MEWA SKA Endeksi''ne başvuruldu', 'The municipality applied to the UCLG-MEWA SDG index', 0, 35, 'criterion:index_applied', 1, '2026-11-24T15:18:15.294Z', NULL, '2026-11-24T15:18:15.294Z', NULL, NULL);
INSERT INTO "map_info" ("fid", "key", "value") VALUES (1, 'map_id', '5e2b086d-8e53-45ea-9bb6-fc5af6a3d311');
INSERT INTO "map_info" ("fid", "key", "value") VALUES (2, 'schema_version', '1');
INSERT INTO "map_info" ("fid", "key", "value") VALUES (3, 'created_by', '');
INSERT INTO "map_info" ("fid", "key", "value") VALUES (4, 'created_at', '2026-11-24T15:18:15.294Z');
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (1, 489237.0, 517928.0, 4281560.0, 4311584.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (2, 501510.0, 506358.0, 4248210.0, 4253631.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (3, 540004.0, 572284.0, 4221105.0, 4246653.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (4, 509620.0, 517746.0, 4256895.0, 4264568.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (5, 490063.0, 542059.0, 4304161.0, 4362253.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (6, 598386.0, 616741.0, 4211139.0, 4225212.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (7, 513615.0, 530335.0, 4247665.0, 4270240.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (8, 511864.0, 532141.0, 4237116.0, 4252874.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (9, 430508.0, 457994.0, 4227941.0, 4255142.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (10, 489119.0, 510088.0, 4255003.0, 4269115.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (11, 480109.0, 503976.0, 4307764.0, 4345438.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (12, 474548.0, 498878.0, 4272872.0, 4292132.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (13, 506002.0, 518679.0, 4237089.0, 4247732.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (14, 484378.0, 495914.0, 4239731.0, 4250192.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (15, 494726.0, 512435.0, 4240241.0, 4252599.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (16, 439671.0, 468711.0, 4253877.0, 4283220.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (17, 505446.0, 516342.0, 4257316.0, 4268998.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (18, 522494.0, 562617.0, 4239551.0, 4269700.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (19, 519554.0, 546067.0, 4310074.0, 4337689.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (20, 598147.0, 631537.0, 4218180.0, 4249318.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (21, 505553.0, 516316.0, 4251143.0, 4257245.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (22, 494581.0, 527163.0, 4205340.0, 4242861.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (23, 483919.0, 522570.0, 4264621.0, 4289213.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (24, 493313.0, 503368.0, 4245312.0, 4253913.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (25, 568214.0, 604949.0, 4205164.0, 4253477.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (26, 478563.0, 502024.0, 4210011.0, 4241037.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (27, 521779.0, 542657.0, 4188183.0, 4213808.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (28, 540747.0, 582722.0, 4203714.0, 4232081.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (29, 518865.0, 545794.0, 4207123.0, 4244155.0);
INSERT OR REPLACE INTO "rtree_district_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (30, 453601.0, 490374.0, 4219017.0, 4268277.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (1, 500498.0, 661537.0, 4158183.0, 4222328.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (2, 459302.0, 661537.0, 4326115.0, 4392253.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (3, 651749.0, 661537.0, 4388717.0, 4392253.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (4, 419371.0, 472979.0, 4369190.0, 4392253.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (5, 642969.0, 661537.0, 4158183.0, 4233135.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (6, 639120.0, 661537.0, 4330106.0, 4362671.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (7, 508634.0, 661537.0, 4218261.0, 4364148.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (8, 610898.0, 614278.0, 4158183.0, 4159197.0);
INSERT OR REPLACE INTO "rtree_surroundings_geom" ("id", "minx", "maxx", "miny", "maxy") VALUES (9, 655168.0, 661537.0, 4239095.0, 4282866.0);
CREATE TRIGGER 'gpkg_tile_matrix_zoom_level_insert' BEFORE INSERT ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'insert on table ''gpkg_tile_matrix'' violates constraint: zoom_level cannot be less than 0') WHERE (NEW.zoom_level < 0); END;
CREATE TRIGGER 'gpkg_tile_matrix_zoom_level_update' BEFORE UPDATE of zoom_level ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'update on table ''gpkg_tile_matrix'' violates constraint: zoom_level cannot be less than 0') WHERE (NEW.zoom_level < 0); END;
CREATE TRIGGER 'gpkg_tile_matrix_matrix_width_insert' BEFORE INSERT ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'insert on table ''gpkg_tile_matrix'' violates constraint: matrix_width cannot be less than 1') WHERE (NEW.matrix_width < 1); END;
CREATE TRIGGER 'gpkg_tile_matrix_matrix_width_update' BEFORE UPDATE OF matrix_width ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'update on table ''gpkg_tile_matrix'' violates constraint: matrix_width cannot be less than 1') WHERE (NEW.matrix_width < 1); END;
CREATE TRIGGER 'gpkg_tile_matrix_matrix_height_insert' BEFORE INSERT ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'insert on table ''gpkg_tile_matrix'' violates constraint: matrix_height cannot be less than 1') WHERE (NEW.matrix_height < 1); END;
CREATE TRIGGER 'gpkg_tile_matrix_matrix_height_update' BEFORE UPDATE OF matrix_height ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'update on table ''gpkg_tile_matrix'' violates constraint: matrix_height cannot be less than 1') WHERE (NEW.matrix_height < 1); END;
CREATE TRIGGER 'gpkg_tile_matrix_pixel_x_size_insert' BEFORE INSERT ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'insert on table ''gpkg_tile_matrix'' violates constraint: pixel_x_size must be greater than 0') WHERE NOT (NEW.pixel_x_size > 0); END;
CREATE TRIGGER 'gpkg_tile_matrix_pixel_x_size_update' BEFORE UPDATE OF pixel_x_size ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'update on table ''gpkg_tile_matrix'' violates constraint: pixel_x_size must be greater than 0') WHERE NOT (NEW.pixel_x_size > 0); END;
CREATE TRIGGER 'gpkg_tile_matrix_pixel_y_size_insert' BEFORE INSERT ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'insert on table ''gpkg_tile_matrix'' violates constraint: pixel_y_size must be greater than 0') WHERE NOT (NEW.pixel_y_size > 0); END;
CREATE TRIGGER 'gpkg_tile_matrix_pixel_y_size_update' BEFORE UPDATE OF pixel_y_size ON 'gpkg_tile_matrix' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'update on table ''gpkg_tile_matrix'' violates constraint: pixel_y_size must be greater than 0') WHERE NOT (NEW.pixel_y_size > 0); END;
CREATE INDEX "municipality_district" ON "municipality" ("district");
CREATE INDEX "target_goal" ON "target" ("goal");
CREATE INDEX "project_municipality" ON "project" ("municipality");
CREATE INDEX "project_primary_goal" ON "project" ("primary_goal");
CREATE INDEX "project_parent_uid" ON "project" ("parent_uid");
CREATE INDEX "project_updated_at" ON "project" ("updated_at");
CREATE INDEX "project_district_project_uid" ON "project_district" ("project_uid");
CREATE INDEX "project_district_district" ON "project_district" ("district");
CREATE INDEX "project_site_project_uid" ON "project_site" ("project_uid");
CREATE INDEX "project_line_project_uid" ON "project_line" ("project_uid");
CREATE INDEX "project_area_project_uid" ON "project_area" ("project_uid");
CREATE INDEX "project_goal_project_uid" ON "project_goal" ("project_uid");
CREATE INDEX "project_goal_goal" ON "project_goal" ("goal");
CREATE INDEX "project_target_project_uid" ON "project_target" ("project_uid");
CREATE INDEX "project_target_target" ON "project_target" ("target");
CREATE INDEX "project_audience_project_uid" ON "project_audience" ("project_uid");
CREATE INDEX "project_partner_project_uid" ON "project_partner" ("project_uid");
CREATE INDEX "project_finance_project_uid" ON "project_finance" ("project_uid");
CREATE INDEX "project_indicator_project_uid" ON "project_indicator" ("project_uid");
CREATE INDEX "project_update_project_uid" ON "project_update" ("project_uid");
CREATE INDEX "project_file_project_uid" ON "project_file" ("project_uid");
CREATE INDEX "similarity_decision_project_a" ON "similarity_decision" ("project_a");
CREATE INDEX "similarity_decision_project_b" ON "similarity_decision" ("project_b");
CREATE INDEX "reporting_district" ON "reporting" ("district");
CREATE INDEX "target_relevance_target" ON "target_relevance" ("target");
CREATE INDEX "need_indicator_district" ON "need_indicator" ("district");
CREATE INDEX "need_indicator_goal" ON "need_indicator" ("goal");
CREATE INDEX "coaching_entry_municipality" ON "coaching_entry" ("municipality");
CREATE INDEX "coaching_entry_criterion" ON "coaching_entry" ("criterion");
CREATE INDEX "exchange_log_municipality" ON "exchange_log" ("municipality");
CREATE INDEX "audit_row_uid" ON "audit" ("row_uid");
CREATE INDEX "audit_project_uid" ON "audit" ("project_uid");
CREATE INDEX project_list_order ON project_list (sort_title, uid);
CREATE VIEW project_flat AS SELECT p.fid AS fid, p.geom AS geom, p."uid" AS "uid", p."municipality" AS "municipality", p."title" AS "title", p."purpose" AS "purpose", p."code" AS "code", p."unit" AS "unit", p."title_en" AS "title_en", p."description" AS "description", p."start_planned" AS "start_planned", p."start_planned_precision" AS "start_planned_precision", p."start_actual" AS "start_actual", p."start_actual_precision" AS "start_actual_precision", p."end_planned" AS "end_planned", p."end_planned_precision" AS "end_planned_precision", p."end_actual" AS "end_actual", p."end_actual_precision" AS "end_actual_precision", p."status" AS "status", p."progress" AS "progress", p."continuous" AS "continuous", p."primary_goal" AS "primary_goal", p."theme" AS "theme", p."type" AS "type", p."scope" AS "scope", p."neighbourhood" AS "neighbourhood", p."address" AS "address", p."location_precision" AS "location_precision", p."people_target" AS "people_target", p."people_reached" AS "people_reached", p."budget" AS "budget", p."currency" AS "currency", p."plan_goal" AS "plan_goal", p."plan_target" AS "plan_target", p."secap_action" AS "secap_action", p."report_year" AS "report_year", p."open_to_joint" AS "open_to_joint", p."joint_note" AS "joint_note", p."joint" AS "joint", p."good_practice" AS "good_practice", p."parent_uid" AS "parent_uid", p."visibility" AS "visibility", p."approval" AS "approval", p."approval_note" AS "approval_note", p."confirmed_on" AS "confirmed_on", p."source" AS "source", p."demo" AS "demo", p."version" AS "version", p."created_at" AS "created_at", p."created_by" AS "created_by", p."updated_at" AS "updated_at", p."updated_by" AS "updated_by", l."goals" AS "goals", l."targets" AS "targets", l."audiences" AS "audiences", l."districts" AS "districts", l."start" AS "start", l."end" AS "end" FROM project AS p LEFT JOIN project_list AS l ON l.uid = p.uid;
CREATE TRIGGER "rtree_district_geom_insert" AFTER INSERT ON "district" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_district_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_district_geom_update1" AFTER UPDATE OF "geom" ON "district" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_district_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_district_geom_update2" AFTER UPDATE OF "geom" ON "district" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_district_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_district_geom_update3" AFTER UPDATE ON "district" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_district_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_district_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_district_geom_update4" AFTER UPDATE ON "district" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_district_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_district_geom_delete" AFTER DELETE ON "district" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_district_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_surroundings_geom_insert" AFTER INSERT ON "surroundings" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_surroundings_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_surroundings_geom_update1" AFTER UPDATE OF "geom" ON "surroundings" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_surroundings_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_surroundings_geom_update2" AFTER UPDATE OF "geom" ON "surroundings" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_surroundings_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_surroundings_geom_update3" AFTER UPDATE ON "surroundings" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_surroundings_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_surroundings_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_surroundings_geom_update4" AFTER UPDATE ON "surroundings" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_surroundings_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_surroundings_geom_delete" AFTER DELETE ON "surroundings" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_surroundings_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_geom_insert" AFTER INSERT ON "project" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_geom_update1" AFTER UPDATE OF "geom" ON "project" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_geom_update2" AFTER UPDATE OF "geom" ON "project" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_geom_update3" AFTER UPDATE ON "project" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_project_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_geom_update4" AFTER UPDATE ON "project" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_project_geom_delete" AFTER DELETE ON "project" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_project_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_site_geom_insert" AFTER INSERT ON "project_site" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_site_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_site_geom_update1" AFTER UPDATE OF "geom" ON "project_site" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_site_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_site_geom_update2" AFTER UPDATE OF "geom" ON "project_site" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_site_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_site_geom_update3" AFTER UPDATE ON "project_site" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_site_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_project_site_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_site_geom_update4" AFTER UPDATE ON "project_site" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_site_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_project_site_geom_delete" AFTER DELETE ON "project_site" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_project_site_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_line_geom_insert" AFTER INSERT ON "project_line" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_line_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_line_geom_update1" AFTER UPDATE OF "geom" ON "project_line" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_line_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_line_geom_update2" AFTER UPDATE OF "geom" ON "project_line" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_line_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_line_geom_update3" AFTER UPDATE ON "project_line" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_line_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_project_line_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_line_geom_update4" AFTER UPDATE ON "project_line" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_line_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_project_line_geom_delete" AFTER DELETE ON "project_line" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_project_line_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_area_geom_insert" AFTER INSERT ON "project_area" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_area_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_area_geom_update1" AFTER UPDATE OF "geom" ON "project_area" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_area_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_area_geom_update2" AFTER UPDATE OF "geom" ON "project_area" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_area_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_area_geom_update3" AFTER UPDATE ON "project_area" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_area_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_project_area_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_area_geom_update4" AFTER UPDATE ON "project_area" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_area_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_project_area_geom_delete" AFTER DELETE ON "project_area" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_project_area_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_update_geom_insert" AFTER INSERT ON "project_update" WHEN (new."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_update_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_update_geom_update1" AFTER UPDATE OF "geom" ON "project_update" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN INSERT OR REPLACE INTO "rtree_project_update_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_update_geom_update2" AFTER UPDATE OF "geom" ON "project_update" WHEN OLD."fid" = NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_update_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "rtree_project_update_geom_update3" AFTER UPDATE ON "project_update" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_update_geom" WHERE id = OLD."fid"; INSERT OR REPLACE INTO "rtree_project_update_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"),ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")); END;
CREATE TRIGGER "rtree_project_update_geom_update4" AFTER UPDATE ON "project_update" WHEN OLD."fid" != NEW."fid" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom")) BEGIN DELETE FROM "rtree_project_update_geom" WHERE id IN (OLD."fid", NEW."fid"); END;
CREATE TRIGGER "rtree_project_update_geom_delete" AFTER DELETE ON "project_update" WHEN old."geom" NOT NULL BEGIN DELETE FROM "rtree_project_update_geom" WHERE id = OLD."fid"; END;
CREATE TRIGGER "list_status_created" AFTER INSERT ON "list_status" FOR EACH ROW
BEGIN
UPDATE "list_status" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_status" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_status_updated" AFTER UPDATE ON "list_status" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_status" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_status_key_stays" BEFORE UPDATE OF "code" ON "list_status" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_status_audit_update" AFTER UPDATE ON "list_status" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_status_audit_delete" AFTER DELETE ON "list_status" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_status', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_status_tombstone" AFTER DELETE ON "list_status" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_status', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_alignment_created" AFTER INSERT ON "list_alignment" FOR EACH ROW
BEGIN
UPDATE "list_alignment" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_alignment" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_alignment_updated" AFTER UPDATE ON "list_alignment" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_alignment" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_alignment_key_stays" BEFORE UPDATE OF "code" ON "list_alignment" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_alignment_audit_update" AFTER UPDATE ON "list_alignment" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_alignment_audit_delete" AFTER DELETE ON "list_alignment" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_alignment', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_alignment_tombstone" AFTER DELETE ON "list_alignment" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_alignment', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_contribution_created" AFTER INSERT ON "list_contribution" FOR EACH ROW
BEGIN
UPDATE "list_contribution" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_contribution" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_contribution_updated" AFTER UPDATE ON "list_contribution" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_contribution" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_contribution_key_stays" BEFORE UPDATE OF "code" ON "list_contribution" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_contribution_audit_update" AFTER UPDATE ON "list_contribution" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_contribution_audit_delete" AFTER DELETE ON "list_contribution" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_contribution', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_contribution_tombstone" AFTER DELETE ON "list_contribution" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_contribution', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_audience_created" AFTER INSERT ON "list_audience" FOR EACH ROW
BEGIN
UPDATE "list_audience" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_audience" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_audience_updated" AFTER UPDATE ON "list_audience" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_audience" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_audience_key_stays" BEFORE UPDATE OF "code" ON "list_audience" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_audience_audit_update" AFTER UPDATE ON "list_audience" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_audience_audit_delete" AFTER DELETE ON "list_audience" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_audience', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_audience_tombstone" AFTER DELETE ON "list_audience" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_audience', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_funding_source_created" AFTER INSERT ON "list_funding_source" FOR EACH ROW
BEGIN
UPDATE "list_funding_source" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_funding_source" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_funding_source_updated" AFTER UPDATE ON "list_funding_source" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_funding_source" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_funding_source_key_stays" BEFORE UPDATE OF "code" ON "list_funding_source" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_funding_source_audit_update" AFTER UPDATE ON "list_funding_source" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_funding_source_audit_delete" AFTER DELETE ON "list_funding_source" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_funding_source', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_funding_source_tombstone" AFTER DELETE ON "list_funding_source" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_funding_source', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_finance_state_created" AFTER INSERT ON "list_finance_state" FOR EACH ROW
BEGIN
UPDATE "list_finance_state" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_finance_state" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_finance_state_updated" AFTER UPDATE ON "list_finance_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_finance_state" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_finance_state_key_stays" BEFORE UPDATE OF "code" ON "list_finance_state" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_finance_state_audit_update" AFTER UPDATE ON "list_finance_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_finance_state_audit_delete" AFTER DELETE ON "list_finance_state" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_finance_state', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_finance_state_tombstone" AFTER DELETE ON "list_finance_state" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_finance_state', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_approval_created" AFTER INSERT ON "list_approval" FOR EACH ROW
BEGIN
UPDATE "list_approval" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_approval" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_approval_updated" AFTER UPDATE ON "list_approval" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_approval" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_approval_key_stays" BEFORE UPDATE OF "code" ON "list_approval" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_approval_audit_update" AFTER UPDATE ON "list_approval" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_approval_audit_delete" AFTER DELETE ON "list_approval" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_approval', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_approval_tombstone" AFTER DELETE ON "list_approval" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_approval', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_theme_created" AFTER INSERT ON "list_theme" FOR EACH ROW
BEGIN
UPDATE "list_theme" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_theme" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_theme_updated" AFTER UPDATE ON "list_theme" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_theme" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_theme_key_stays" BEFORE UPDATE OF "code" ON "list_theme" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_theme_audit_update" AFTER UPDATE ON "list_theme" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_theme_audit_delete" AFTER DELETE ON "list_theme" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_theme', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_theme_tombstone" AFTER DELETE ON "list_theme" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_theme', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_project_type_created" AFTER INSERT ON "list_project_type" FOR EACH ROW
BEGIN
UPDATE "list_project_type" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_project_type" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_project_type_updated" AFTER UPDATE ON "list_project_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_project_type" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_project_type_key_stays" BEFORE UPDATE OF "code" ON "list_project_type" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_project_type_audit_update" AFTER UPDATE ON "list_project_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_project_type_audit_delete" AFTER DELETE ON "list_project_type" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_project_type', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_project_type_tombstone" AFTER DELETE ON "list_project_type" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_project_type', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_organisation_type_created" AFTER INSERT ON "list_organisation_type" FOR EACH ROW
BEGIN
UPDATE "list_organisation_type" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_organisation_type" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_organisation_type_updated" AFTER UPDATE ON "list_organisation_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_organisation_type" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_organisation_type_key_stays" BEFORE UPDATE OF "code" ON "list_organisation_type" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_organisation_type_audit_update" AFTER UPDATE ON "list_organisation_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_organisation_type_audit_delete" AFTER DELETE ON "list_organisation_type" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_type', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_organisation_type_tombstone" AFTER DELETE ON "list_organisation_type" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_organisation_type', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_organisation_role_created" AFTER INSERT ON "list_organisation_role" FOR EACH ROW
BEGIN
UPDATE "list_organisation_role" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_organisation_role" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_organisation_role_updated" AFTER UPDATE ON "list_organisation_role" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_organisation_role" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_organisation_role_key_stays" BEFORE UPDATE OF "code" ON "list_organisation_role" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_organisation_role_audit_update" AFTER UPDATE ON "list_organisation_role" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_organisation_role_audit_delete" AFTER DELETE ON "list_organisation_role" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_organisation_role', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_organisation_role_tombstone" AFTER DELETE ON "list_organisation_role" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_organisation_role', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_location_precision_created" AFTER INSERT ON "list_location_precision" FOR EACH ROW
BEGIN
UPDATE "list_location_precision" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_location_precision" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_location_precision_updated" AFTER UPDATE ON "list_location_precision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_location_precision" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_location_precision_key_stays" BEFORE UPDATE OF "code" ON "list_location_precision" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_location_precision_audit_update" AFTER UPDATE ON "list_location_precision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_location_precision_audit_delete" AFTER DELETE ON "list_location_precision" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_precision', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_location_precision_tombstone" AFTER DELETE ON "list_location_precision" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_location_precision', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_location_class_created" AFTER INSERT ON "list_location_class" FOR EACH ROW
BEGIN
UPDATE "list_location_class" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_location_class" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_location_class_updated" AFTER UPDATE ON "list_location_class" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_location_class" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_location_class_key_stays" BEFORE UPDATE OF "code" ON "list_location_class" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_location_class_audit_update" AFTER UPDATE ON "list_location_class" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_location_class_audit_delete" AFTER DELETE ON "list_location_class" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_class', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_location_class_tombstone" AFTER DELETE ON "list_location_class" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_location_class', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_location_reach_created" AFTER INSERT ON "list_location_reach" FOR EACH ROW
BEGIN
UPDATE "list_location_reach" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_location_reach" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_location_reach_updated" AFTER UPDATE ON "list_location_reach" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_location_reach" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_location_reach_key_stays" BEFORE UPDATE OF "code" ON "list_location_reach" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_location_reach_audit_update" AFTER UPDATE ON "list_location_reach" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_location_reach_audit_delete" AFTER DELETE ON "list_location_reach" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_location_reach', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_location_reach_tombstone" AFTER DELETE ON "list_location_reach" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_location_reach', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_scope_created" AFTER INSERT ON "list_scope" FOR EACH ROW
BEGIN
UPDATE "list_scope" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_scope" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_scope_updated" AFTER UPDATE ON "list_scope" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_scope" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_scope_key_stays" BEFORE UPDATE OF "code" ON "list_scope" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_scope_audit_update" AFTER UPDATE ON "list_scope" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_scope_audit_delete" AFTER DELETE ON "list_scope" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_scope', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_scope_tombstone" AFTER DELETE ON "list_scope" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_scope', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_date_precision_created" AFTER INSERT ON "list_date_precision" FOR EACH ROW
BEGIN
UPDATE "list_date_precision" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_date_precision" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_date_precision_updated" AFTER UPDATE ON "list_date_precision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_date_precision" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_date_precision_key_stays" BEFORE UPDATE OF "code" ON "list_date_precision" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_date_precision_audit_update" AFTER UPDATE ON "list_date_precision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_date_precision_audit_delete" AFTER DELETE ON "list_date_precision" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_date_precision', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_date_precision_tombstone" AFTER DELETE ON "list_date_precision" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_date_precision', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_visibility_created" AFTER INSERT ON "list_visibility" FOR EACH ROW
BEGIN
UPDATE "list_visibility" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_visibility" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_visibility_updated" AFTER UPDATE ON "list_visibility" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_visibility" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_visibility_key_stays" BEFORE UPDATE OF "code" ON "list_visibility" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_visibility_audit_update" AFTER UPDATE ON "list_visibility" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_visibility_audit_delete" AFTER DELETE ON "list_visibility" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_visibility', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_visibility_tombstone" AFTER DELETE ON "list_visibility" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_visibility', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_reporting_state_created" AFTER INSERT ON "list_reporting_state" FOR EACH ROW
BEGIN
UPDATE "list_reporting_state" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_reporting_state" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_reporting_state_updated" AFTER UPDATE ON "list_reporting_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_reporting_state" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_reporting_state_key_stays" BEFORE UPDATE OF "code" ON "list_reporting_state" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_reporting_state_audit_update" AFTER UPDATE ON "list_reporting_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_reporting_state_audit_delete" AFTER DELETE ON "list_reporting_state" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_reporting_state', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_reporting_state_tombstone" AFTER DELETE ON "list_reporting_state" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_reporting_state', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_similarity_decision_created" AFTER INSERT ON "list_similarity_decision" FOR EACH ROW
BEGIN
UPDATE "list_similarity_decision" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_similarity_decision" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_similarity_decision_updated" AFTER UPDATE ON "list_similarity_decision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_similarity_decision" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_similarity_decision_key_stays" BEFORE UPDATE OF "code" ON "list_similarity_decision" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_similarity_decision_audit_update" AFTER UPDATE ON "list_similarity_decision" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_similarity_decision_audit_delete" AFTER DELETE ON "list_similarity_decision" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_similarity_decision', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_similarity_decision_tombstone" AFTER DELETE ON "list_similarity_decision" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_similarity_decision', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_need_direction_created" AFTER INSERT ON "list_need_direction" FOR EACH ROW
BEGIN
UPDATE "list_need_direction" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_need_direction" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_need_direction_updated" AFTER UPDATE ON "list_need_direction" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_need_direction" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_need_direction_key_stays" BEFORE UPDATE OF "code" ON "list_need_direction" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_need_direction_audit_update" AFTER UPDATE ON "list_need_direction" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_need_direction_audit_delete" AFTER DELETE ON "list_need_direction" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_need_direction', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_need_direction_tombstone" AFTER DELETE ON "list_need_direction" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_need_direction', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_result_type_created" AFTER INSERT ON "list_result_type" FOR EACH ROW
BEGIN
UPDATE "list_result_type" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_result_type" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_result_type_updated" AFTER UPDATE ON "list_result_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_result_type" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_result_type_key_stays" BEFORE UPDATE OF "code" ON "list_result_type" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_result_type_audit_update" AFTER UPDATE ON "list_result_type" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_result_type_audit_delete" AFTER DELETE ON "list_result_type" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_result_type', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_result_type_tombstone" AFTER DELETE ON "list_result_type" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_result_type', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_relevance_created" AFTER INSERT ON "list_relevance" FOR EACH ROW
BEGIN
UPDATE "list_relevance" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_relevance" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_relevance_updated" AFTER UPDATE ON "list_relevance" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_relevance" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_relevance_key_stays" BEFORE UPDATE OF "code" ON "list_relevance" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_relevance_audit_update" AFTER UPDATE ON "list_relevance" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_relevance_audit_delete" AFTER DELETE ON "list_relevance" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_relevance_tombstone" AFTER DELETE ON "list_relevance" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_relevance', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_relevance_reason_created" AFTER INSERT ON "list_relevance_reason" FOR EACH ROW
BEGIN
UPDATE "list_relevance_reason" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_relevance_reason" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_relevance_reason_updated" AFTER UPDATE ON "list_relevance_reason" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_relevance_reason" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_relevance_reason_key_stays" BEFORE UPDATE OF "code" ON "list_relevance_reason" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_relevance_reason_audit_update" AFTER UPDATE ON "list_relevance_reason" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_relevance_reason_audit_delete" AFTER DELETE ON "list_relevance_reason" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_relevance_reason', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_relevance_reason_tombstone" AFTER DELETE ON "list_relevance_reason" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_relevance_reason', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "list_criterion_state_created" AFTER INSERT ON "list_criterion_state" FOR EACH ROW
BEGIN
UPDATE "list_criterion_state" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "list_criterion_state" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "list_criterion_state_updated" AFTER UPDATE ON "list_criterion_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "list_criterion_state" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "list_criterion_state_key_stays" BEFORE UPDATE OF "code" ON "list_criterion_state" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "list_criterion_state_audit_update" AFTER UPDATE ON "list_criterion_state" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position" OR OLD."active" IS NOT NEW."active")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', NEW."code", NULL, 'update', 'active', OLD."active", NEW."active", NEW.edit_by WHERE OLD."active" IS NOT NEW."active";
END;
CREATE TRIGGER "list_criterion_state_audit_delete" AFTER DELETE ON "list_criterion_state" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'list_criterion_state', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "list_criterion_state_tombstone" AFTER DELETE ON "list_criterion_state" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('list_criterion_state', OLD."code", json_object('code', OLD."code", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'active', OLD."active", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "district_created" AFTER INSERT ON "district" FOR EACH ROW
BEGIN
UPDATE "district" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "district" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "district_updated" AFTER UPDATE ON "district" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."population" IS NOT NEW."population" OR OLD."area_km2" IS NOT NEW."area_km2" OR OLD."coastal" IS NOT NEW."coastal" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "district" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "district_key_stays" BEFORE UPDATE OF "code" ON "district" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "district_audit_update" AFTER UPDATE ON "district" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."population" IS NOT NEW."population" OR OLD."area_km2" IS NOT NEW."area_km2" OR OLD."coastal" IS NOT NEW."coastal" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', NEW."code", NULL, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', NEW."code", NULL, 'update', 'population', OLD."population", NEW."population", NEW.edit_by WHERE OLD."population" IS NOT NEW."population";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', NEW."code", NULL, 'update', 'area_km2', OLD."area_km2", NEW."area_km2", NEW.edit_by WHERE OLD."area_km2" IS NOT NEW."area_km2";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', NEW."code", NULL, 'update', 'coastal', OLD."coastal", NEW."coastal", NEW.edit_by WHERE OLD."coastal" IS NOT NEW."coastal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', NEW."code", NULL, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "district_audit_delete" AFTER DELETE ON "district" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'district', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "district_tombstone" AFTER DELETE ON "district" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('district', OLD."code", json_object('code', OLD."code", 'name', OLD."name", 'population', OLD."population", 'area_km2', OLD."area_km2", 'coastal', OLD."coastal", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "surroundings_created" AFTER INSERT ON "surroundings" FOR EACH ROW
BEGIN
UPDATE "surroundings" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'surroundings', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "surroundings" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "surroundings_updated" AFTER UPDATE ON "surroundings" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "surroundings" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "surroundings_key_stays" BEFORE UPDATE OF "code" ON "surroundings" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "surroundings_audit_update" AFTER UPDATE ON "surroundings" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'surroundings', NEW."code", NULL, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'surroundings', NEW."code", NULL, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "surroundings_audit_delete" AFTER DELETE ON "surroundings" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'surroundings', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "surroundings_tombstone" AFTER DELETE ON "surroundings" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('surroundings', OLD."code", json_object('code', OLD."code", 'name', OLD."name", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "municipality_created" AFTER INSERT ON "municipality" FOR EACH ROW
BEGIN
UPDATE "municipality" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'municipality', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "municipality" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "municipality_updated" AFTER UPDATE ON "municipality" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."name_en" IS NOT NEW."name_en" OR OLD."district" IS NOT NEW."district") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "municipality" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "municipality_key_stays" BEFORE UPDATE OF "code" ON "municipality" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "municipality_audit_update" AFTER UPDATE ON "municipality" FOR EACH ROW
WHEN (OLD."name" IS NOT NEW."name" OR OLD."name_en" IS NOT NEW."name_en" OR OLD."district" IS NOT NEW."district")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'municipality', NEW."code", NULL, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'municipality', NEW."code", NULL, 'update', 'name_en', OLD."name_en", NEW."name_en", NEW.edit_by WHERE OLD."name_en" IS NOT NEW."name_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'municipality', NEW."code", NULL, 'update', 'district', OLD."district", NEW."district", NEW.edit_by WHERE OLD."district" IS NOT NEW."district";
END;
CREATE TRIGGER "municipality_audit_delete" AFTER DELETE ON "municipality" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'municipality', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "municipality_tombstone" AFTER DELETE ON "municipality" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('municipality', OLD."code", json_object('code', OLD."code", 'name', OLD."name", 'name_en', OLD."name_en", 'district', OLD."district", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "municipality_references_insert" BEFORE INSERT ON "municipality" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
END;
CREATE TRIGGER "municipality_references_update" BEFORE UPDATE OF "district" ON "municipality" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
END;
CREATE TRIGGER "goal_created" AFTER INSERT ON "goal" FOR EACH ROW
BEGIN
UPDATE "goal" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', r."number", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "goal" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "goal_updated" AFTER UPDATE ON "goal" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."color" IS NOT NEW."color" OR OLD."label_color" IS NOT NEW."label_color") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "goal" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "goal_key_stays" BEFORE UPDATE OF "number" ON "goal" FOR EACH ROW
WHEN OLD."number" IS NOT NULL AND NEW."number" IS NOT OLD."number"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "goal_audit_update" AFTER UPDATE ON "goal" FOR EACH ROW
WHEN (OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."color" IS NOT NEW."color" OR OLD."label_color" IS NOT NEW."label_color")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', NEW."number", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', NEW."number", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', NEW."number", NULL, 'update', 'color', OLD."color", NEW."color", NEW.edit_by WHERE OLD."color" IS NOT NEW."color";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', NEW."number", NULL, 'update', 'label_color', OLD."label_color", NEW."label_color", NEW.edit_by WHERE OLD."label_color" IS NOT NEW."label_color";
END;
CREATE TRIGGER "goal_audit_delete" AFTER DELETE ON "goal" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'goal', OLD."number", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "goal_tombstone" AFTER DELETE ON "goal" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('goal', OLD."number", json_object('number', OLD."number", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'color', OLD."color", 'label_color', OLD."label_color", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "target_created" AFTER INSERT ON "target" FOR EACH ROW
BEGIN
UPDATE "target" SET version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', r."code", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "target" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "target_updated" AFTER UPDATE ON "target" FOR EACH ROW
WHEN (OLD."goal" IS NOT NEW."goal" OR OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "target" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "target_key_stays" BEFORE UPDATE OF "code" ON "target" FOR EACH ROW
WHEN OLD."code" IS NOT NULL AND NEW."code" IS NOT OLD."code"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "target_audit_update" AFTER UPDATE ON "target" FOR EACH ROW
WHEN (OLD."goal" IS NOT NEW."goal" OR OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."position" IS NOT NEW."position")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', NEW."code", NULL, 'update', 'goal', OLD."goal", NEW."goal", NEW.edit_by WHERE OLD."goal" IS NOT NEW."goal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', NEW."code", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', NEW."code", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', NEW."code", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
END;
CREATE TRIGGER "target_audit_delete" AFTER DELETE ON "target" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target', OLD."code", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "target_tombstone" AFTER DELETE ON "target" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('target', OLD."code", json_object('code', OLD."code", 'goal', OLD."goal", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'position', OLD."position", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "target_references_insert" BEFORE INSERT ON "target" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
END;
CREATE TRIGGER "target_references_update" BEFORE UPDATE OF "goal" ON "target" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
END;
CREATE TRIGGER "project_created" AFTER INSERT ON "project" FOR EACH ROW
BEGIN
UPDATE "project" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', r."uid", r.uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project" AS r WHERE r.fid = NEW.fid;
DELETE FROM project_list WHERE uid = (SELECT uid FROM project WHERE fid = NEW.fid);
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = (SELECT uid FROM project WHERE fid = NEW.fid);
INSERT INTO search_queue (uid) SELECT (SELECT uid FROM project WHERE fid = NEW.fid) WHERE (SELECT uid FROM project WHERE fid = NEW.fid) NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_updated" AFTER UPDATE ON "project" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."title" IS NOT NEW."title" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."code" IS NOT NEW."code" OR OLD."unit" IS NOT NEW."unit" OR OLD."title_en" IS NOT NEW."title_en" OR OLD."description" IS NOT NEW."description" OR OLD."start_planned" IS NOT NEW."start_planned" OR OLD."start_planned_precision" IS NOT NEW."start_planned_precision" OR OLD."start_actual" IS NOT NEW."start_actual" OR OLD."start_actual_precision" IS NOT NEW."start_actual_precision" OR OLD."end_planned" IS NOT NEW."end_planned" OR OLD."end_planned_precision" IS NOT NEW."end_planned_precision" OR OLD."end_actual" IS NOT NEW."end_actual" OR OLD."end_actual_precision" IS NOT NEW."end_actual_precision" OR OLD."status" IS NOT NEW."status" OR OLD."progress" IS NOT NEW."progress" OR OLD."continuous" IS NOT NEW."continuous" OR OLD."primary_goal" IS NOT NEW."primary_goal" OR OLD."theme" IS NOT NEW."theme" OR OLD."type" IS NOT NEW."type" OR OLD."scope" IS NOT NEW."scope" OR OLD."neighbourhood" IS NOT NEW."neighbourhood" OR OLD."address" IS NOT NEW."address" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."people_target" IS NOT NEW."people_target" OR OLD."people_reached" IS NOT NEW."people_reached" OR OLD."budget" IS NOT NEW."budget" OR OLD."currency" IS NOT NEW."currency" OR OLD."plan_goal" IS NOT NEW."plan_goal" OR OLD."plan_target" IS NOT NEW."plan_target" OR OLD."secap_action" IS NOT NEW."secap_action" OR OLD."report_year" IS NOT NEW."report_year" OR OLD."open_to_joint" IS NOT NEW."open_to_joint" OR OLD."joint_note" IS NOT NEW."joint_note" OR OLD."joint" IS NOT NEW."joint" OR OLD."good_practice" IS NOT NEW."good_practice" OR OLD."parent_uid" IS NOT NEW."parent_uid" OR OLD."visibility" IS NOT NEW."visibility" OR OLD."contact_name" IS NOT NEW."contact_name" OR OLD."contact_email" IS NOT NEW."contact_email" OR OLD."approval" IS NOT NEW."approval" OR OLD."approval_note" IS NOT NEW."approval_note" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" OR OLD."source" IS NOT NEW."source" OR OLD."demo" IS NOT NEW."demo" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_key_stays" BEFORE UPDATE OF "uid" ON "project" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_audit_update" AFTER UPDATE ON "project" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."title" IS NOT NEW."title" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."code" IS NOT NEW."code" OR OLD."unit" IS NOT NEW."unit" OR OLD."title_en" IS NOT NEW."title_en" OR OLD."description" IS NOT NEW."description" OR OLD."start_planned" IS NOT NEW."start_planned" OR OLD."start_planned_precision" IS NOT NEW."start_planned_precision" OR OLD."start_actual" IS NOT NEW."start_actual" OR OLD."start_actual_precision" IS NOT NEW."start_actual_precision" OR OLD."end_planned" IS NOT NEW."end_planned" OR OLD."end_planned_precision" IS NOT NEW."end_planned_precision" OR OLD."end_actual" IS NOT NEW."end_actual" OR OLD."end_actual_precision" IS NOT NEW."end_actual_precision" OR OLD."status" IS NOT NEW."status" OR OLD."progress" IS NOT NEW."progress" OR OLD."continuous" IS NOT NEW."continuous" OR OLD."primary_goal" IS NOT NEW."primary_goal" OR OLD."theme" IS NOT NEW."theme" OR OLD."type" IS NOT NEW."type" OR OLD."scope" IS NOT NEW."scope" OR OLD."neighbourhood" IS NOT NEW."neighbourhood" OR OLD."address" IS NOT NEW."address" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."people_target" IS NOT NEW."people_target" OR OLD."people_reached" IS NOT NEW."people_reached" OR OLD."budget" IS NOT NEW."budget" OR OLD."currency" IS NOT NEW."currency" OR OLD."plan_goal" IS NOT NEW."plan_goal" OR OLD."plan_target" IS NOT NEW."plan_target" OR OLD."secap_action" IS NOT NEW."secap_action" OR OLD."report_year" IS NOT NEW."report_year" OR OLD."open_to_joint" IS NOT NEW."open_to_joint" OR OLD."joint_note" IS NOT NEW."joint_note" OR OLD."joint" IS NOT NEW."joint" OR OLD."good_practice" IS NOT NEW."good_practice" OR OLD."parent_uid" IS NOT NEW."parent_uid" OR OLD."visibility" IS NOT NEW."visibility" OR OLD."contact_name" IS NOT NEW."contact_name" OR OLD."contact_email" IS NOT NEW."contact_email" OR OLD."approval" IS NOT NEW."approval" OR OLD."approval_note" IS NOT NEW."approval_note" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" OR OLD."source" IS NOT NEW."source" OR OLD."demo" IS NOT NEW."demo" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'municipality', OLD."municipality", NEW."municipality", NEW.edit_by WHERE OLD."municipality" IS NOT NEW."municipality";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'title', OLD."title", NEW."title", NEW.edit_by WHERE OLD."title" IS NOT NEW."title";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'purpose', OLD."purpose", NEW."purpose", NEW.edit_by WHERE OLD."purpose" IS NOT NEW."purpose";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'code', OLD."code", NEW."code", NEW.edit_by WHERE OLD."code" IS NOT NEW."code";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'unit', OLD."unit", NEW."unit", NEW.edit_by WHERE OLD."unit" IS NOT NEW."unit";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'title_en', OLD."title_en", NEW."title_en", NEW.edit_by WHERE OLD."title_en" IS NOT NEW."title_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'description', OLD."description", NEW."description", NEW.edit_by WHERE OLD."description" IS NOT NEW."description";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'start_planned', OLD."start_planned", NEW."start_planned", NEW.edit_by WHERE OLD."start_planned" IS NOT NEW."start_planned";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'start_planned_precision', OLD."start_planned_precision", NEW."start_planned_precision", NEW.edit_by WHERE OLD."start_planned_precision" IS NOT NEW."start_planned_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'start_actual', OLD."start_actual", NEW."start_actual", NEW.edit_by WHERE OLD."start_actual" IS NOT NEW."start_actual";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'start_actual_precision', OLD."start_actual_precision", NEW."start_actual_precision", NEW.edit_by WHERE OLD."start_actual_precision" IS NOT NEW."start_actual_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'end_planned', OLD."end_planned", NEW."end_planned", NEW.edit_by WHERE OLD."end_planned" IS NOT NEW."end_planned";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'end_planned_precision', OLD."end_planned_precision", NEW."end_planned_precision", NEW.edit_by WHERE OLD."end_planned_precision" IS NOT NEW."end_planned_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'end_actual', OLD."end_actual", NEW."end_actual", NEW.edit_by WHERE OLD."end_actual" IS NOT NEW."end_actual";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'end_actual_precision', OLD."end_actual_precision", NEW."end_actual_precision", NEW.edit_by WHERE OLD."end_actual_precision" IS NOT NEW."end_actual_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'status', OLD."status", NEW."status", NEW.edit_by WHERE OLD."status" IS NOT NEW."status";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'progress', OLD."progress", NEW."progress", NEW.edit_by WHERE OLD."progress" IS NOT NEW."progress";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'continuous', OLD."continuous", NEW."continuous", NEW.edit_by WHERE OLD."continuous" IS NOT NEW."continuous";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'primary_goal', OLD."primary_goal", NEW."primary_goal", NEW.edit_by WHERE OLD."primary_goal" IS NOT NEW."primary_goal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'theme', OLD."theme", NEW."theme", NEW.edit_by WHERE OLD."theme" IS NOT NEW."theme";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'type', OLD."type", NEW."type", NEW.edit_by WHERE OLD."type" IS NOT NEW."type";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'scope', OLD."scope", NEW."scope", NEW.edit_by WHERE OLD."scope" IS NOT NEW."scope";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'neighbourhood', OLD."neighbourhood", NEW."neighbourhood", NEW.edit_by WHERE OLD."neighbourhood" IS NOT NEW."neighbourhood";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'address', OLD."address", NEW."address", NEW.edit_by WHERE OLD."address" IS NOT NEW."address";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'location_precision', OLD."location_precision", NEW."location_precision", NEW.edit_by WHERE OLD."location_precision" IS NOT NEW."location_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'people_target', OLD."people_target", NEW."people_target", NEW.edit_by WHERE OLD."people_target" IS NOT NEW."people_target";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'people_reached', OLD."people_reached", NEW."people_reached", NEW.edit_by WHERE OLD."people_reached" IS NOT NEW."people_reached";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'budget', OLD."budget", NEW."budget", NEW.edit_by WHERE OLD."budget" IS NOT NEW."budget";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'currency', OLD."currency", NEW."currency", NEW.edit_by WHERE OLD."currency" IS NOT NEW."currency";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'plan_goal', OLD."plan_goal", NEW."plan_goal", NEW.edit_by WHERE OLD."plan_goal" IS NOT NEW."plan_goal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'plan_target', OLD."plan_target", NEW."plan_target", NEW.edit_by WHERE OLD."plan_target" IS NOT NEW."plan_target";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'secap_action', OLD."secap_action", NEW."secap_action", NEW.edit_by WHERE OLD."secap_action" IS NOT NEW."secap_action";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'report_year', OLD."report_year", NEW."report_year", NEW.edit_by WHERE OLD."report_year" IS NOT NEW."report_year";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'open_to_joint', OLD."open_to_joint", NEW."open_to_joint", NEW.edit_by WHERE OLD."open_to_joint" IS NOT NEW."open_to_joint";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'joint_note', OLD."joint_note", NEW."joint_note", NEW.edit_by WHERE OLD."joint_note" IS NOT NEW."joint_note";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'joint', OLD."joint", NEW."joint", NEW.edit_by WHERE OLD."joint" IS NOT NEW."joint";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'good_practice', OLD."good_practice", NEW."good_practice", NEW.edit_by WHERE OLD."good_practice" IS NOT NEW."good_practice";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'parent_uid', OLD."parent_uid", NEW."parent_uid", NEW.edit_by WHERE OLD."parent_uid" IS NOT NEW."parent_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'visibility', OLD."visibility", NEW."visibility", NEW.edit_by WHERE OLD."visibility" IS NOT NEW."visibility";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'contact_name', OLD."contact_name", NEW."contact_name", NEW.edit_by WHERE OLD."contact_name" IS NOT NEW."contact_name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'contact_email', OLD."contact_email", NEW."contact_email", NEW.edit_by WHERE OLD."contact_email" IS NOT NEW."contact_email";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'approval', OLD."approval", NEW."approval", NEW.edit_by WHERE OLD."approval" IS NOT NEW."approval";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'approval_note', OLD."approval_note", NEW."approval_note", NEW.edit_by WHERE OLD."approval_note" IS NOT NEW."approval_note";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'confirmed_on', OLD."confirmed_on", NEW."confirmed_on", NEW.edit_by WHERE OLD."confirmed_on" IS NOT NEW."confirmed_on";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'source', OLD."source", NEW."source", NEW.edit_by WHERE OLD."source" IS NOT NEW."source";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'demo', OLD."demo", NEW."demo", NEW.edit_by WHERE OLD."demo" IS NOT NEW."demo";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', NEW."uid", NEW.uid, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "project_audit_delete" AFTER DELETE ON "project" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project', OLD."uid", OLD.uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_tombstone" AFTER DELETE ON "project" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project', OLD."uid", json_object('uid', OLD."uid", 'municipality', OLD."municipality", 'title', OLD."title", 'purpose', OLD."purpose", 'code', OLD."code", 'unit', OLD."unit", 'title_en', OLD."title_en", 'description', OLD."description", 'start_planned', OLD."start_planned", 'start_planned_precision', OLD."start_planned_precision", 'start_actual', OLD."start_actual", 'start_actual_precision', OLD."start_actual_precision", 'end_planned', OLD."end_planned", 'end_planned_precision', OLD."end_planned_precision", 'end_actual', OLD."end_actual", 'end_actual_precision', OLD."end_actual_precision", 'status', OLD."status", 'progress', OLD."progress", 'continuous', OLD."continuous", 'primary_goal', OLD."primary_goal", 'theme', OLD."theme", 'type', OLD."type", 'scope', OLD."scope", 'neighbourhood', OLD."neighbourhood", 'address', OLD."address", 'location_precision', OLD."location_precision", 'people_target', OLD."people_target", 'people_reached', OLD."people_reached", 'budget', OLD."budget", 'currency', OLD."currency", 'plan_goal', OLD."plan_goal", 'plan_target', OLD."plan_target", 'secap_action', OLD."secap_action", 'report_year', OLD."report_year", 'open_to_joint', OLD."open_to_joint", 'joint_note', OLD."joint_note", 'joint', OLD."joint", 'good_practice', OLD."good_practice", 'parent_uid', OLD."parent_uid", 'visibility', OLD."visibility", 'contact_name', OLD."contact_name", 'contact_email', OLD."contact_email", 'approval', OLD."approval", 'approval_note', OLD."approval_note", 'confirmed_on', OLD."confirmed_on", 'source', OLD."source", 'demo', OLD."demo", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "project_references_insert" BEFORE INSERT ON "project" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Sorumlu belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Responsible municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
SELECT RAISE(ABORT, '«Planlanan başlangıç – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Planned start – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."start_planned_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."start_planned_precision");
SELECT RAISE(ABORT, '«Başlangıç – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Start – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."start_actual_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."start_actual_precision");
SELECT RAISE(ABORT, '«Planlanan bitiş – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Planned end – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."end_planned_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."end_planned_precision");
SELECT RAISE(ABORT, '«Bitiş – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “End – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."end_actual_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."end_actual_precision");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Status” holds a value that the map does not have; choose a value of the list.') WHERE NEW."status" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_status" WHERE "code" = NEW."status");
SELECT RAISE(ABORT, '«Birincil amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Primary goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."primary_goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."primary_goal");
SELECT RAISE(ABORT, '«Tema» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Theme” holds a value that the map does not have; choose a value of the list.') WHERE NEW."theme" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_theme" WHERE "code" = NEW."theme");
SELECT RAISE(ABORT, '«Proje türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project type” holds a value that the map does not have; choose a value of the list.') WHERE NEW."type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_project_type" WHERE "code" = NEW."type");
SELECT RAISE(ABORT, '«Kapsam» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Scope” holds a value that the map does not have; choose a value of the list.') WHERE NEW."scope" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_scope" WHERE "code" = NEW."scope");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
SELECT RAISE(ABORT, '«Üst proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Parent project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."parent_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."parent_uid");
SELECT RAISE(ABORT, '«Görünürlük» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Visibility” holds a value that the map does not have; choose a value of the list.') WHERE NEW."visibility" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_visibility" WHERE "code" = NEW."visibility");
SELECT RAISE(ABORT, '«Onay durumu» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Approval” holds a value that the map does not have; choose a value of the list.') WHERE NEW."approval" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_approval" WHERE "code" = NEW."approval");
END;
CREATE TRIGGER "project_references_update" BEFORE UPDATE OF "municipality", "start_planned_precision", "start_actual_precision", "end_planned_precision", "end_actual_precision", "status", "primary_goal", "theme", "type", "scope", "location_precision", "parent_uid", "visibility", "approval" ON "project" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Sorumlu belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Responsible municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
SELECT RAISE(ABORT, '«Planlanan başlangıç – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Planned start – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."start_planned_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."start_planned_precision");
SELECT RAISE(ABORT, '«Başlangıç – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Start – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."start_actual_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."start_actual_precision");
SELECT RAISE(ABORT, '«Planlanan bitiş – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Planned end – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."end_planned_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."end_planned_precision");
SELECT RAISE(ABORT, '«Bitiş – kesinlik» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “End – precision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."end_actual_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_date_precision" WHERE "code" = NEW."end_actual_precision");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Status” holds a value that the map does not have; choose a value of the list.') WHERE NEW."status" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_status" WHERE "code" = NEW."status");
SELECT RAISE(ABORT, '«Birincil amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Primary goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."primary_goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."primary_goal");
SELECT RAISE(ABORT, '«Tema» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Theme” holds a value that the map does not have; choose a value of the list.') WHERE NEW."theme" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_theme" WHERE "code" = NEW."theme");
SELECT RAISE(ABORT, '«Proje türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project type” holds a value that the map does not have; choose a value of the list.') WHERE NEW."type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_project_type" WHERE "code" = NEW."type");
SELECT RAISE(ABORT, '«Kapsam» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Scope” holds a value that the map does not have; choose a value of the list.') WHERE NEW."scope" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_scope" WHERE "code" = NEW."scope");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
SELECT RAISE(ABORT, '«Üst proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Parent project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."parent_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."parent_uid");
SELECT RAISE(ABORT, '«Görünürlük» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Visibility” holds a value that the map does not have; choose a value of the list.') WHERE NEW."visibility" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_visibility" WHERE "code" = NEW."visibility");
SELECT RAISE(ABORT, '«Onay durumu» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Approval” holds a value that the map does not have; choose a value of the list.') WHERE NEW."approval" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_approval" WHERE "code" = NEW."approval");
END;
CREATE TRIGGER "project_district_created" AFTER INSERT ON "project_district" FOR EACH ROW
BEGIN
UPDATE "project_district" SET uid = NEW.project_uid || ':' || NEW."district", version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_district', r.project_uid || ':' || r."district", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_district" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_district_updated" AFTER UPDATE ON "project_district" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."district" IS NOT NEW."district") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_district" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_district_key_stays" BEFORE UPDATE OF "uid" ON "project_district" FOR EACH ROW
WHEN NEW."uid" IS NOT NEW.project_uid || ':' || NEW."district" AND OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_district_audit_update" AFTER UPDATE ON "project_district" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."district" IS NOT NEW."district")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_district', NEW.project_uid || ':' || NEW."district", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_district', NEW.project_uid || ':' || NEW."district", NEW.project_uid, 'update', 'district', OLD."district", NEW."district", NEW.edit_by WHERE OLD."district" IS NOT NEW."district";
END;
CREATE TRIGGER "project_district_audit_delete" AFTER DELETE ON "project_district" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_district', OLD.project_uid || ':' || OLD."district", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_district_tombstone" AFTER DELETE ON "project_district" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_district', OLD.project_uid || ':' || OLD."district", json_object('project_uid', OLD."project_uid", 'district', OLD."district", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_district_key" AFTER UPDATE OF project_uid, "district" ON "project_district" FOR EACH ROW
WHEN NEW.uid IS NOT NEW.project_uid || ':' || NEW."district"
BEGIN
UPDATE "project_district" SET uid = NEW.project_uid || ':' || NEW."district" WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_district_references_insert" BEFORE INSERT ON "project_district" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
END;
CREATE TRIGGER "project_district_references_update" BEFORE UPDATE OF "project_uid", "district" ON "project_district" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
END;
CREATE TRIGGER "project_site_created" AFTER INSERT ON "project_site" FOR EACH ROW
BEGIN
UPDATE "project_site" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_site" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_site_updated" AFTER UPDATE ON "project_site" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_site" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_site_key_stays" BEFORE UPDATE OF "uid" ON "project_site" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_site_audit_update" AFTER UPDATE ON "project_site" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', NEW."uid", NEW.project_uid, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', NEW."uid", NEW.project_uid, 'update', 'location_precision', OLD."location_precision", NEW."location_precision", NEW.edit_by WHERE OLD."location_precision" IS NOT NEW."location_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', NEW."uid", NEW.project_uid, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "project_site_audit_delete" AFTER DELETE ON "project_site" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_site', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_site_tombstone" AFTER DELETE ON "project_site" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_site', OLD."uid", json_object('project_uid', OLD."project_uid", 'name', OLD."name", 'location_precision', OLD."location_precision", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "project_site_references_insert" BEFORE INSERT ON "project_site" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_site_references_update" BEFORE UPDATE OF "project_uid", "location_precision" ON "project_site" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_line_created" AFTER INSERT ON "project_line" FOR EACH ROW
BEGIN
UPDATE "project_line" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_line" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_line_updated" AFTER UPDATE ON "project_line" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_line" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_line_key_stays" BEFORE UPDATE OF "uid" ON "project_line" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_line_audit_update" AFTER UPDATE ON "project_line" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', NEW."uid", NEW.project_uid, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', NEW."uid", NEW.project_uid, 'update', 'location_precision', OLD."location_precision", NEW."location_precision", NEW.edit_by WHERE OLD."location_precision" IS NOT NEW."location_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', NEW."uid", NEW.project_uid, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "project_line_audit_delete" AFTER DELETE ON "project_line" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_line', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_line_tombstone" AFTER DELETE ON "project_line" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_line', OLD."uid", json_object('project_uid', OLD."project_uid", 'name', OLD."name", 'location_precision', OLD."location_precision", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "project_line_references_insert" BEFORE INSERT ON "project_line" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_line_references_update" BEFORE UPDATE OF "project_uid", "location_precision" ON "project_line" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_area_created" AFTER INSERT ON "project_area" FOR EACH ROW
BEGIN
UPDATE "project_area" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_area" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_area_updated" AFTER UPDATE ON "project_area" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_area" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_area_key_stays" BEFORE UPDATE OF "uid" ON "project_area" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_area_audit_update" AFTER UPDATE ON "project_area" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."location_precision" IS NOT NEW."location_precision" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', NEW."uid", NEW.project_uid, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', NEW."uid", NEW.project_uid, 'update', 'location_precision', OLD."location_precision", NEW."location_precision", NEW.edit_by WHERE OLD."location_precision" IS NOT NEW."location_precision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', NEW."uid", NEW.project_uid, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "project_area_audit_delete" AFTER DELETE ON "project_area" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_area', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_area_tombstone" AFTER DELETE ON "project_area" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_area', OLD."uid", json_object('project_uid', OLD."project_uid", 'name', OLD."name", 'location_precision', OLD."location_precision", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "project_area_references_insert" BEFORE INSERT ON "project_area" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_area_references_update" BEFORE UPDATE OF "project_uid", "location_precision" ON "project_area" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Konum kesinliği» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Precision of the location” holds a value that the map does not have; choose a value of the list.') WHERE NEW."location_precision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_location_precision" WHERE "code" = NEW."location_precision");
END;
CREATE TRIGGER "project_goal_created" AFTER INSERT ON "project_goal" FOR EACH ROW
BEGIN
UPDATE "project_goal" SET uid = NEW.project_uid || ':' || NEW."goal", version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', r.project_uid || ':' || r."goal", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_goal" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_goal_updated" AFTER UPDATE ON "project_goal" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."goal" IS NOT NEW."goal" OR OLD."contribution" IS NOT NEW."contribution" OR OLD."reason" IS NOT NEW."reason") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_goal" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_goal_key_stays" BEFORE UPDATE OF "uid" ON "project_goal" FOR EACH ROW
WHEN NEW."uid" IS NOT NEW.project_uid || ':' || NEW."goal" AND OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_goal_audit_update" AFTER UPDATE ON "project_goal" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."goal" IS NOT NEW."goal" OR OLD."contribution" IS NOT NEW."contribution" OR OLD."reason" IS NOT NEW."reason")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', NEW.project_uid || ':' || NEW."goal", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', NEW.project_uid || ':' || NEW."goal", NEW.project_uid, 'update', 'goal', OLD."goal", NEW."goal", NEW.edit_by WHERE OLD."goal" IS NOT NEW."goal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', NEW.project_uid || ':' || NEW."goal", NEW.project_uid, 'update', 'contribution', OLD."contribution", NEW."contribution", NEW.edit_by WHERE OLD."contribution" IS NOT NEW."contribution";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', NEW.project_uid || ':' || NEW."goal", NEW.project_uid, 'update', 'reason', OLD."reason", NEW."reason", NEW.edit_by WHERE OLD."reason" IS NOT NEW."reason";
END;
CREATE TRIGGER "project_goal_audit_delete" AFTER DELETE ON "project_goal" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_goal', OLD.project_uid || ':' || OLD."goal", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_goal_tombstone" AFTER DELETE ON "project_goal" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_goal', OLD.project_uid || ':' || OLD."goal", json_object('project_uid', OLD."project_uid", 'goal', OLD."goal", 'contribution', OLD."contribution", 'reason', OLD."reason", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_goal_key" AFTER UPDATE OF project_uid, "goal" ON "project_goal" FOR EACH ROW
WHEN NEW.uid IS NOT NEW.project_uid || ':' || NEW."goal"
BEGIN
UPDATE "project_goal" SET uid = NEW.project_uid || ':' || NEW."goal" WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_goal_references_insert" BEFORE INSERT ON "project_goal" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
SELECT RAISE(ABORT, '«Katkı» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Contribution” holds a value that the map does not have; choose a value of the list.') WHERE NEW."contribution" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_contribution" WHERE "code" = NEW."contribution");
END;
CREATE TRIGGER "project_goal_references_update" BEFORE UPDATE OF "project_uid", "goal", "contribution" ON "project_goal" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
SELECT RAISE(ABORT, '«Katkı» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Contribution” holds a value that the map does not have; choose a value of the list.') WHERE NEW."contribution" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_contribution" WHERE "code" = NEW."contribution");
END;
CREATE TRIGGER "project_target_created" AFTER INSERT ON "project_target" FOR EACH ROW
BEGIN
UPDATE "project_target" SET uid = NEW.project_uid || ':' || NEW."target", version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_target', r.project_uid || ':' || r."target", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_target" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_target_updated" AFTER UPDATE ON "project_target" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."target" IS NOT NEW."target") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_target" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_target_key_stays" BEFORE UPDATE OF "uid" ON "project_target" FOR EACH ROW
WHEN NEW."uid" IS NOT NEW.project_uid || ':' || NEW."target" AND OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_target_audit_update" AFTER UPDATE ON "project_target" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."target" IS NOT NEW."target")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_target', NEW.project_uid || ':' || NEW."target", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_target', NEW.project_uid || ':' || NEW."target", NEW.project_uid, 'update', 'target', OLD."target", NEW."target", NEW.edit_by WHERE OLD."target" IS NOT NEW."target";
END;
CREATE TRIGGER "project_target_audit_delete" AFTER DELETE ON "project_target" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_target', OLD.project_uid || ':' || OLD."target", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_target_tombstone" AFTER DELETE ON "project_target" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_target', OLD.project_uid || ':' || OLD."target", json_object('project_uid', OLD."project_uid", 'target', OLD."target", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_target_key" AFTER UPDATE OF project_uid, "target" ON "project_target" FOR EACH ROW
WHEN NEW.uid IS NOT NEW.project_uid || ':' || NEW."target"
BEGIN
UPDATE "project_target" SET uid = NEW.project_uid || ':' || NEW."target" WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_target_references_insert" BEFORE INSERT ON "project_target" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Hedef» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Target” holds a value that the map does not have; choose a value of the list.') WHERE NEW."target" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "target" WHERE "code" = NEW."target");
END;
CREATE TRIGGER "project_target_references_update" BEFORE UPDATE OF "project_uid", "target" ON "project_target" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Hedef» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Target” holds a value that the map does not have; choose a value of the list.') WHERE NEW."target" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "target" WHERE "code" = NEW."target");
END;
CREATE TRIGGER "project_audience_created" AFTER INSERT ON "project_audience" FOR EACH ROW
BEGIN
UPDATE "project_audience" SET uid = NEW.project_uid || ':' || NEW."audience", version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', r.project_uid || ':' || r."audience", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_audience" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_audience_updated" AFTER UPDATE ON "project_audience" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."audience" IS NOT NEW."audience" OR OLD."people_target" IS NOT NEW."people_target" OR OLD."people_reached" IS NOT NEW."people_reached") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_audience" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_audience_key_stays" BEFORE UPDATE OF "uid" ON "project_audience" FOR EACH ROW
WHEN NEW."uid" IS NOT NEW.project_uid || ':' || NEW."audience" AND OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_audience_audit_update" AFTER UPDATE ON "project_audience" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."audience" IS NOT NEW."audience" OR OLD."people_target" IS NOT NEW."people_target" OR OLD."people_reached" IS NOT NEW."people_reached")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', NEW.project_uid || ':' || NEW."audience", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', NEW.project_uid || ':' || NEW."audience", NEW.project_uid, 'update', 'audience', OLD."audience", NEW."audience", NEW.edit_by WHERE OLD."audience" IS NOT NEW."audience";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', NEW.project_uid || ':' || NEW."audience", NEW.project_uid, 'update', 'people_target', OLD."people_target", NEW."people_target", NEW.edit_by WHERE OLD."people_target" IS NOT NEW."people_target";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', NEW.project_uid || ':' || NEW."audience", NEW.project_uid, 'update', 'people_reached', OLD."people_reached", NEW."people_reached", NEW.edit_by WHERE OLD."people_reached" IS NOT NEW."people_reached";
END;
CREATE TRIGGER "project_audience_audit_delete" AFTER DELETE ON "project_audience" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_audience', OLD.project_uid || ':' || OLD."audience", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_audience_tombstone" AFTER DELETE ON "project_audience" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_audience', OLD.project_uid || ':' || OLD."audience", json_object('project_uid', OLD."project_uid", 'audience', OLD."audience", 'people_target', OLD."people_target", 'people_reached', OLD."people_reached", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_audience_key" AFTER UPDATE OF project_uid, "audience" ON "project_audience" FOR EACH ROW
WHEN NEW.uid IS NOT NEW.project_uid || ':' || NEW."audience"
BEGIN
UPDATE "project_audience" SET uid = NEW.project_uid || ':' || NEW."audience" WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_audience_references_insert" BEFORE INSERT ON "project_audience" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Hedef kitle» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Audience” holds a value that the map does not have; choose a value of the list.') WHERE NEW."audience" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_audience" WHERE "code" = NEW."audience");
END;
CREATE TRIGGER "project_audience_references_update" BEFORE UPDATE OF "project_uid", "audience" ON "project_audience" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Hedef kitle» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Audience” holds a value that the map does not have; choose a value of the list.') WHERE NEW."audience" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_audience" WHERE "code" = NEW."audience");
END;
CREATE TRIGGER "project_partner_created" AFTER INSERT ON "project_partner" FOR EACH ROW
BEGIN
UPDATE "project_partner" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_partner" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_partner_updated" AFTER UPDATE ON "project_partner" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."organisation" IS NOT NEW."organisation" OR OLD."organisation_type" IS NOT NEW."organisation_type" OR OLD."role" IS NOT NEW."role" OR OLD."brings_in" IS NOT NEW."brings_in") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_partner" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_partner_key_stays" BEFORE UPDATE OF "uid" ON "project_partner" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_partner_audit_update" AFTER UPDATE ON "project_partner" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."organisation" IS NOT NEW."organisation" OR OLD."organisation_type" IS NOT NEW."organisation_type" OR OLD."role" IS NOT NEW."role" OR OLD."brings_in" IS NOT NEW."brings_in")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', NEW."uid", NEW.project_uid, 'update', 'organisation', OLD."organisation", NEW."organisation", NEW.edit_by WHERE OLD."organisation" IS NOT NEW."organisation";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', NEW."uid", NEW.project_uid, 'update', 'organisation_type', OLD."organisation_type", NEW."organisation_type", NEW.edit_by WHERE OLD."organisation_type" IS NOT NEW."organisation_type";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', NEW."uid", NEW.project_uid, 'update', 'role', OLD."role", NEW."role", NEW.edit_by WHERE OLD."role" IS NOT NEW."role";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', NEW."uid", NEW.project_uid, 'update', 'brings_in', OLD."brings_in", NEW."brings_in", NEW.edit_by WHERE OLD."brings_in" IS NOT NEW."brings_in";
END;
CREATE TRIGGER "project_partner_audit_delete" AFTER DELETE ON "project_partner" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_partner', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_partner_tombstone" AFTER DELETE ON "project_partner" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_partner', OLD."uid", json_object('project_uid', OLD."project_uid", 'organisation', OLD."organisation", 'organisation_type', OLD."organisation_type", 'role', OLD."role", 'brings_in', OLD."brings_in", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_partner_references_insert" BEFORE INSERT ON "project_partner" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Kurum türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Type of organisation” holds a value that the map does not have; choose a value of the list.') WHERE NEW."organisation_type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_organisation_type" WHERE "code" = NEW."organisation_type");
SELECT RAISE(ABORT, '«Rolü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Role” holds a value that the map does not have; choose a value of the list.') WHERE NEW."role" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_organisation_role" WHERE "code" = NEW."role");
END;
CREATE TRIGGER "project_partner_references_update" BEFORE UPDATE OF "project_uid", "organisation_type", "role" ON "project_partner" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Kurum türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Type of organisation” holds a value that the map does not have; choose a value of the list.') WHERE NEW."organisation_type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_organisation_type" WHERE "code" = NEW."organisation_type");
SELECT RAISE(ABORT, '«Rolü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Role” holds a value that the map does not have; choose a value of the list.') WHERE NEW."role" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_organisation_role" WHERE "code" = NEW."role");
END;
CREATE TRIGGER "project_finance_created" AFTER INSERT ON "project_finance" FOR EACH ROW
BEGIN
UPDATE "project_finance" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_finance" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_finance_updated" AFTER UPDATE ON "project_finance" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."source" IS NOT NEW."source" OR OLD."amount" IS NOT NEW."amount" OR OLD."currency" IS NOT NEW."currency" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_finance" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_finance_key_stays" BEFORE UPDATE OF "uid" ON "project_finance" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_finance_audit_update" AFTER UPDATE ON "project_finance" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."source" IS NOT NEW."source" OR OLD."amount" IS NOT NEW."amount" OR OLD."currency" IS NOT NEW."currency" OR OLD."state" IS NOT NEW."state" OR OLD."note" IS NOT NEW."note")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'source', OLD."source", NEW."source", NEW.edit_by WHERE OLD."source" IS NOT NEW."source";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'amount', OLD."amount", NEW."amount", NEW.edit_by WHERE OLD."amount" IS NOT NEW."amount";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'currency', OLD."currency", NEW."currency", NEW.edit_by WHERE OLD."currency" IS NOT NEW."currency";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'state', OLD."state", NEW."state", NEW.edit_by WHERE OLD."state" IS NOT NEW."state";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', NEW."uid", NEW.project_uid, 'update', 'note', OLD."note", NEW."note", NEW.edit_by WHERE OLD."note" IS NOT NEW."note";
END;
CREATE TRIGGER "project_finance_audit_delete" AFTER DELETE ON "project_finance" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_finance', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_finance_tombstone" AFTER DELETE ON "project_finance" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_finance', OLD."uid", json_object('project_uid', OLD."project_uid", 'source', OLD."source", 'amount', OLD."amount", 'currency', OLD."currency", 'state', OLD."state", 'note', OLD."note", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_finance_references_insert" BEFORE INSERT ON "project_finance" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Kaynak» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Source” holds a value that the map does not have; choose a value of the list.') WHERE NEW."source" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_funding_source" WHERE "code" = NEW."source");
SELECT RAISE(ABORT, '«Durumu» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_finance_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "project_finance_references_update" BEFORE UPDATE OF "project_uid", "source", "state" ON "project_finance" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Kaynak» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Source” holds a value that the map does not have; choose a value of the list.') WHERE NEW."source" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_funding_source" WHERE "code" = NEW."source");
SELECT RAISE(ABORT, '«Durumu» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_finance_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "project_indicator_created" AFTER INSERT ON "project_indicator" FOR EACH ROW
BEGIN
UPDATE "project_indicator" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_indicator" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_indicator_updated" AFTER UPDATE ON "project_indicator" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."measure_unit" IS NOT NEW."measure_unit" OR OLD."result_type" IS NOT NEW."result_type" OR OLD."baseline" IS NOT NEW."baseline" OR OLD."aimed" IS NOT NEW."aimed" OR OLD."reached" IS NOT NEW."reached" OR OLD."measured_on" IS NOT NEW."measured_on") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_indicator" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_indicator_key_stays" BEFORE UPDATE OF "uid" ON "project_indicator" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_indicator_audit_update" AFTER UPDATE ON "project_indicator" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."name" IS NOT NEW."name" OR OLD."measure_unit" IS NOT NEW."measure_unit" OR OLD."result_type" IS NOT NEW."result_type" OR OLD."baseline" IS NOT NEW."baseline" OR OLD."aimed" IS NOT NEW."aimed" OR OLD."reached" IS NOT NEW."reached" OR OLD."measured_on" IS NOT NEW."measured_on")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'name', OLD."name", NEW."name", NEW.edit_by WHERE OLD."name" IS NOT NEW."name";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'measure_unit', OLD."measure_unit", NEW."measure_unit", NEW.edit_by WHERE OLD."measure_unit" IS NOT NEW."measure_unit";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'result_type', OLD."result_type", NEW."result_type", NEW.edit_by WHERE OLD."result_type" IS NOT NEW."result_type";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'baseline', OLD."baseline", NEW."baseline", NEW.edit_by WHERE OLD."baseline" IS NOT NEW."baseline";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'aimed', OLD."aimed", NEW."aimed", NEW.edit_by WHERE OLD."aimed" IS NOT NEW."aimed";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'reached', OLD."reached", NEW."reached", NEW.edit_by WHERE OLD."reached" IS NOT NEW."reached";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', NEW."uid", NEW.project_uid, 'update', 'measured_on', OLD."measured_on", NEW."measured_on", NEW.edit_by WHERE OLD."measured_on" IS NOT NEW."measured_on";
END;
CREATE TRIGGER "project_indicator_audit_delete" AFTER DELETE ON "project_indicator" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_indicator', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_indicator_tombstone" AFTER DELETE ON "project_indicator" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_indicator', OLD."uid", json_object('project_uid', OLD."project_uid", 'name', OLD."name", 'measure_unit', OLD."measure_unit", 'result_type', OLD."result_type", 'baseline', OLD."baseline", 'aimed', OLD."aimed", 'reached', OLD."reached", 'measured_on', OLD."measured_on", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_indicator_references_insert" BEFORE INSERT ON "project_indicator" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Sonuç türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Type of result” holds a value that the map does not have; choose a value of the list.') WHERE NEW."result_type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_result_type" WHERE "code" = NEW."result_type");
END;
CREATE TRIGGER "project_indicator_references_update" BEFORE UPDATE OF "project_uid", "result_type" ON "project_indicator" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
SELECT RAISE(ABORT, '«Sonuç türü» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Type of result” holds a value that the map does not have; choose a value of the list.') WHERE NEW."result_type" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_result_type" WHERE "code" = NEW."result_type");
END;
CREATE TRIGGER "project_update_created" AFTER INSERT ON "project_update" FOR EACH ROW
BEGIN
UPDATE "project_update" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_update" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_update_updated" AFTER UPDATE ON "project_update" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."happened_on" IS NOT NEW."happened_on" OR OLD."note" IS NOT NEW."note" OR OLD."photo" IS NOT NEW."photo" OR OLD."geom" IS NOT NEW."geom") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_update" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_update_key_stays" BEFORE UPDATE OF "uid" ON "project_update" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_update_audit_update" AFTER UPDATE ON "project_update" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."happened_on" IS NOT NEW."happened_on" OR OLD."note" IS NOT NEW."note" OR OLD."photo" IS NOT NEW."photo" OR OLD."geom" IS NOT NEW."geom")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', NEW."uid", NEW.project_uid, 'update', 'happened_on', OLD."happened_on", NEW."happened_on", NEW.edit_by WHERE OLD."happened_on" IS NOT NEW."happened_on";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', NEW."uid", NEW.project_uid, 'update', 'note', OLD."note", NEW."note", NEW.edit_by WHERE OLD."note" IS NOT NEW."note";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', NEW."uid", NEW.project_uid, 'update', 'photo', OLD."photo", NEW."photo", NEW.edit_by WHERE OLD."photo" IS NOT NEW."photo";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', NEW."uid", NEW.project_uid, 'update', 'geom', hex(OLD."geom"), hex(NEW."geom"), NEW.edit_by WHERE OLD."geom" IS NOT NEW."geom";
END;
CREATE TRIGGER "project_update_audit_delete" AFTER DELETE ON "project_update" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_update', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_update_tombstone" AFTER DELETE ON "project_update" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_update', OLD."uid", json_object('project_uid', OLD."project_uid", 'happened_on', OLD."happened_on", 'note', OLD."note", 'photo', OLD."photo", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by", 'geom', hex(OLD."geom")), OLD.updated_by);
END;
CREATE TRIGGER "project_update_references_insert" BEFORE INSERT ON "project_update" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
END;
CREATE TRIGGER "project_update_references_update" BEFORE UPDATE OF "project_uid" ON "project_update" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
END;
CREATE TRIGGER "project_file_created" AFTER INSERT ON "project_file" FOR EACH ROW
BEGIN
UPDATE "project_file" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_file', r."uid", r.project_uid, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "project_file" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "project_file_updated" AFTER UPDATE ON "project_file" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."path" IS NOT NEW."path" OR OLD."caption" IS NOT NEW."caption") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "project_file" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "project_file_key_stays" BEFORE UPDATE OF "uid" ON "project_file" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "project_file_audit_update" AFTER UPDATE ON "project_file" FOR EACH ROW
WHEN (OLD."project_uid" IS NOT NEW."project_uid" OR OLD."path" IS NOT NEW."path" OR OLD."caption" IS NOT NEW."caption")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_file', NEW."uid", NEW.project_uid, 'update', 'project_uid', OLD."project_uid", NEW."project_uid", NEW.edit_by WHERE OLD."project_uid" IS NOT NEW."project_uid";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_file', NEW."uid", NEW.project_uid, 'update', 'path', OLD."path", NEW."path", NEW.edit_by WHERE OLD."path" IS NOT NEW."path";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_file', NEW."uid", NEW.project_uid, 'update', 'caption', OLD."caption", NEW."caption", NEW.edit_by WHERE OLD."caption" IS NOT NEW."caption";
END;
CREATE TRIGGER "project_file_audit_delete" AFTER DELETE ON "project_file" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'project_file', OLD."uid", OLD.project_uid, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "project_file_tombstone" AFTER DELETE ON "project_file" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('project_file', OLD."uid", json_object('project_uid', OLD."project_uid", 'path', OLD."path", 'caption', OLD."caption", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "project_file_references_insert" BEFORE INSERT ON "project_file" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
END;
CREATE TRIGGER "project_file_references_update" BEFORE UPDATE OF "project_uid" ON "project_file" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_uid" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_uid");
END;
CREATE TRIGGER "similarity_decision_created" AFTER INSERT ON "similarity_decision" FOR EACH ROW
BEGIN
UPDATE "similarity_decision" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "similarity_decision" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "similarity_decision_updated" AFTER UPDATE ON "similarity_decision" FOR EACH ROW
WHEN (OLD."project_a" IS NOT NEW."project_a" OR OLD."project_b" IS NOT NEW."project_b" OR OLD."decision" IS NOT NEW."decision" OR OLD."note" IS NOT NEW."note") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "similarity_decision" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "similarity_decision_key_stays" BEFORE UPDATE OF "uid" ON "similarity_decision" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "similarity_decision_audit_update" AFTER UPDATE ON "similarity_decision" FOR EACH ROW
WHEN (OLD."project_a" IS NOT NEW."project_a" OR OLD."project_b" IS NOT NEW."project_b" OR OLD."decision" IS NOT NEW."decision" OR OLD."note" IS NOT NEW."note")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', NEW."uid", NULL, 'update', 'project_a', OLD."project_a", NEW."project_a", NEW.edit_by WHERE OLD."project_a" IS NOT NEW."project_a";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', NEW."uid", NULL, 'update', 'project_b', OLD."project_b", NEW."project_b", NEW.edit_by WHERE OLD."project_b" IS NOT NEW."project_b";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', NEW."uid", NULL, 'update', 'decision', OLD."decision", NEW."decision", NEW.edit_by WHERE OLD."decision" IS NOT NEW."decision";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', NEW."uid", NULL, 'update', 'note', OLD."note", NEW."note", NEW.edit_by WHERE OLD."note" IS NOT NEW."note";
END;
CREATE TRIGGER "similarity_decision_audit_delete" AFTER DELETE ON "similarity_decision" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'similarity_decision', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "similarity_decision_tombstone" AFTER DELETE ON "similarity_decision" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('similarity_decision', OLD."uid", json_object('project_a', OLD."project_a", 'project_b', OLD."project_b", 'decision', OLD."decision", 'note', OLD."note", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "similarity_decision_references_insert" BEFORE INSERT ON "similarity_decision" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Birinci proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “First project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_a" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_a");
SELECT RAISE(ABORT, '«İkinci proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Second project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_b" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_b");
SELECT RAISE(ABORT, '«Karar» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Decision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."decision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_similarity_decision" WHERE "code" = NEW."decision");
END;
CREATE TRIGGER "similarity_decision_references_update" BEFORE UPDATE OF "project_a", "project_b", "decision" ON "similarity_decision" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Birinci proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “First project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_a" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_a");
SELECT RAISE(ABORT, '«İkinci proje» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Second project” holds a value that the map does not have; choose a value of the list.') WHERE NEW."project_b" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "project" WHERE "uid" = NEW."project_b");
SELECT RAISE(ABORT, '«Karar» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Decision” holds a value that the map does not have; choose a value of the list.') WHERE NEW."decision" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_similarity_decision" WHERE "code" = NEW."decision");
END;
CREATE TRIGGER "reporting_created" AFTER INSERT ON "reporting" FOR EACH ROW
BEGIN
UPDATE "reporting" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "reporting" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "reporting_updated" AFTER UPDATE ON "reporting" FOR EACH ROW
WHEN (OLD."district" IS NOT NEW."district" OR OLD."period" IS NOT NEW."period" OR OLD."state" IS NOT NEW."state" OR OLD."locked" IS NOT NEW."locked") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "reporting" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "reporting_key_stays" BEFORE UPDATE OF "uid" ON "reporting" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "reporting_audit_update" AFTER UPDATE ON "reporting" FOR EACH ROW
WHEN (OLD."district" IS NOT NEW."district" OR OLD."period" IS NOT NEW."period" OR OLD."state" IS NOT NEW."state" OR OLD."locked" IS NOT NEW."locked")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', NEW."uid", NULL, 'update', 'district', OLD."district", NEW."district", NEW.edit_by WHERE OLD."district" IS NOT NEW."district";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', NEW."uid", NULL, 'update', 'period', OLD."period", NEW."period", NEW.edit_by WHERE OLD."period" IS NOT NEW."period";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', NEW."uid", NULL, 'update', 'state', OLD."state", NEW."state", NEW.edit_by WHERE OLD."state" IS NOT NEW."state";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', NEW."uid", NULL, 'update', 'locked', OLD."locked", NEW."locked", NEW.edit_by WHERE OLD."locked" IS NOT NEW."locked";
END;
CREATE TRIGGER "reporting_audit_delete" AFTER DELETE ON "reporting" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'reporting', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "reporting_tombstone" AFTER DELETE ON "reporting" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('reporting', OLD."uid", json_object('district', OLD."district", 'period', OLD."period", 'state', OLD."state", 'locked', OLD."locked", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "reporting_references_insert" BEFORE INSERT ON "reporting" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_reporting_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "reporting_references_update" BEFORE UPDATE OF "district", "state" ON "reporting" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_reporting_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "target_relevance_created" AFTER INSERT ON "target_relevance" FOR EACH ROW
BEGIN
UPDATE "target_relevance" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target_relevance', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "target_relevance" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "target_relevance_updated" AFTER UPDATE ON "target_relevance" FOR EACH ROW
WHEN (OLD."target" IS NOT NEW."target" OR OLD."relevance" IS NOT NEW."relevance" OR OLD."reason" IS NOT NEW."reason") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "target_relevance" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "target_relevance_key_stays" BEFORE UPDATE OF "uid" ON "target_relevance" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "target_relevance_audit_update" AFTER UPDATE ON "target_relevance" FOR EACH ROW
WHEN (OLD."target" IS NOT NEW."target" OR OLD."relevance" IS NOT NEW."relevance" OR OLD."reason" IS NOT NEW."reason")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target_relevance', NEW."uid", NULL, 'update', 'target', OLD."target", NEW."target", NEW.edit_by WHERE OLD."target" IS NOT NEW."target";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target_relevance', NEW."uid", NULL, 'update', 'relevance', OLD."relevance", NEW."relevance", NEW.edit_by WHERE OLD."relevance" IS NOT NEW."relevance";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target_relevance', NEW."uid", NULL, 'update', 'reason', OLD."reason", NEW."reason", NEW.edit_by WHERE OLD."reason" IS NOT NEW."reason";
END;
CREATE TRIGGER "target_relevance_audit_delete" AFTER DELETE ON "target_relevance" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'target_relevance', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "target_relevance_tombstone" AFTER DELETE ON "target_relevance" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('target_relevance', OLD."uid", json_object('target', OLD."target", 'relevance', OLD."relevance", 'reason', OLD."reason", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "target_relevance_references_insert" BEFORE INSERT ON "target_relevance" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Hedef» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Target” holds a value that the map does not have; choose a value of the list.') WHERE NEW."target" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "target" WHERE "code" = NEW."target");
SELECT RAISE(ABORT, '«Uygunluk» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Relevance” holds a value that the map does not have; choose a value of the list.') WHERE NEW."relevance" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_relevance" WHERE "code" = NEW."relevance");
END;
CREATE TRIGGER "target_relevance_references_update" BEFORE UPDATE OF "target", "relevance" ON "target_relevance" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Hedef» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Target” holds a value that the map does not have; choose a value of the list.') WHERE NEW."target" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "target" WHERE "code" = NEW."target");
SELECT RAISE(ABORT, '«Uygunluk» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Relevance” holds a value that the map does not have; choose a value of the list.') WHERE NEW."relevance" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_relevance" WHERE "code" = NEW."relevance");
END;
CREATE TRIGGER "need_indicator_created" AFTER INSERT ON "need_indicator" FOR EACH ROW
BEGIN
UPDATE "need_indicator" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "need_indicator" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "need_indicator_updated" AFTER UPDATE ON "need_indicator" FOR EACH ROW
WHEN (OLD."district" IS NOT NEW."district" OR OLD."goal" IS NOT NEW."goal" OR OLD."indicator" IS NOT NEW."indicator" OR OLD."year" IS NOT NEW."year" OR OLD."value" IS NOT NEW."value" OR OLD."direction" IS NOT NEW."direction" OR OLD."source" IS NOT NEW."source") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "need_indicator" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "need_indicator_key_stays" BEFORE UPDATE OF "uid" ON "need_indicator" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "need_indicator_audit_update" AFTER UPDATE ON "need_indicator" FOR EACH ROW
WHEN (OLD."district" IS NOT NEW."district" OR OLD."goal" IS NOT NEW."goal" OR OLD."indicator" IS NOT NEW."indicator" OR OLD."year" IS NOT NEW."year" OR OLD."value" IS NOT NEW."value" OR OLD."direction" IS NOT NEW."direction" OR OLD."source" IS NOT NEW."source")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'district', OLD."district", NEW."district", NEW.edit_by WHERE OLD."district" IS NOT NEW."district";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'goal', OLD."goal", NEW."goal", NEW.edit_by WHERE OLD."goal" IS NOT NEW."goal";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'indicator', OLD."indicator", NEW."indicator", NEW.edit_by WHERE OLD."indicator" IS NOT NEW."indicator";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'year', OLD."year", NEW."year", NEW.edit_by WHERE OLD."year" IS NOT NEW."year";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'value', OLD."value", NEW."value", NEW.edit_by WHERE OLD."value" IS NOT NEW."value";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'direction', OLD."direction", NEW."direction", NEW.edit_by WHERE OLD."direction" IS NOT NEW."direction";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', NEW."uid", NULL, 'update', 'source', OLD."source", NEW."source", NEW.edit_by WHERE OLD."source" IS NOT NEW."source";
END;
CREATE TRIGGER "need_indicator_audit_delete" AFTER DELETE ON "need_indicator" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'need_indicator', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "need_indicator_tombstone" AFTER DELETE ON "need_indicator" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('need_indicator', OLD."uid", json_object('district', OLD."district", 'goal', OLD."goal", 'indicator', OLD."indicator", 'year', OLD."year", 'value', OLD."value", 'direction', OLD."direction", 'source', OLD."source", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "need_indicator_references_insert" BEFORE INSERT ON "need_indicator" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
SELECT RAISE(ABORT, '«Yön» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Direction” holds a value that the map does not have; choose a value of the list.') WHERE NEW."direction" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_need_direction" WHERE "code" = NEW."direction");
END;
CREATE TRIGGER "need_indicator_references_update" BEFORE UPDATE OF "district", "goal", "direction" ON "need_indicator" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«İlçe» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “District” holds a value that the map does not have; choose a value of the list.') WHERE NEW."district" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "district" WHERE "code" = NEW."district");
SELECT RAISE(ABORT, '«Amaç» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Goal” holds a value that the map does not have; choose a value of the list.') WHERE NEW."goal" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "goal" WHERE "number" = NEW."goal");
SELECT RAISE(ABORT, '«Yön» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Direction” holds a value that the map does not have; choose a value of the list.') WHERE NEW."direction" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_need_direction" WHERE "code" = NEW."direction");
END;
CREATE TRIGGER "coaching_criterion_created" AFTER INSERT ON "coaching_criterion" FOR EACH ROW
BEGIN
UPDATE "coaching_criterion" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "coaching_criterion" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "coaching_criterion_updated" AFTER UPDATE ON "coaching_criterion" FOR EACH ROW
WHEN (OLD."code" IS NOT NEW."code" OR OLD."stage" IS NOT NEW."stage" OR OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."computed" IS NOT NEW."computed" OR OLD."position" IS NOT NEW."position") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "coaching_criterion" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "coaching_criterion_key_stays" BEFORE UPDATE OF "uid" ON "coaching_criterion" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "coaching_criterion_audit_update" AFTER UPDATE ON "coaching_criterion" FOR EACH ROW
WHEN (OLD."code" IS NOT NEW."code" OR OLD."stage" IS NOT NEW."stage" OR OLD."label_tr" IS NOT NEW."label_tr" OR OLD."label_en" IS NOT NEW."label_en" OR OLD."computed" IS NOT NEW."computed" OR OLD."position" IS NOT NEW."position")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'code', OLD."code", NEW."code", NEW.edit_by WHERE OLD."code" IS NOT NEW."code";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'stage', OLD."stage", NEW."stage", NEW.edit_by WHERE OLD."stage" IS NOT NEW."stage";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'label_tr', OLD."label_tr", NEW."label_tr", NEW.edit_by WHERE OLD."label_tr" IS NOT NEW."label_tr";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'label_en', OLD."label_en", NEW."label_en", NEW.edit_by WHERE OLD."label_en" IS NOT NEW."label_en";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'computed', OLD."computed", NEW."computed", NEW.edit_by WHERE OLD."computed" IS NOT NEW."computed";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', NEW."uid", NULL, 'update', 'position', OLD."position", NEW."position", NEW.edit_by WHERE OLD."position" IS NOT NEW."position";
END;
CREATE TRIGGER "coaching_criterion_audit_delete" AFTER DELETE ON "coaching_criterion" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_criterion', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "coaching_criterion_tombstone" AFTER DELETE ON "coaching_criterion" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('coaching_criterion', OLD."uid", json_object('code', OLD."code", 'stage', OLD."stage", 'label_tr', OLD."label_tr", 'label_en', OLD."label_en", 'computed', OLD."computed", 'position', OLD."position", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "coaching_entry_created" AFTER INSERT ON "coaching_entry" FOR EACH ROW
BEGIN
UPDATE "coaching_entry" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "coaching_entry" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "coaching_entry_updated" AFTER UPDATE ON "coaching_entry" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."criterion" IS NOT NEW."criterion" OR OLD."state" IS NOT NEW."state" OR OLD."evidence" IS NOT NEW."evidence" OR OLD."note" IS NOT NEW."note") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "coaching_entry" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "coaching_entry_key_stays" BEFORE UPDATE OF "uid" ON "coaching_entry" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "coaching_entry_audit_update" AFTER UPDATE ON "coaching_entry" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."criterion" IS NOT NEW."criterion" OR OLD."state" IS NOT NEW."state" OR OLD."evidence" IS NOT NEW."evidence" OR OLD."note" IS NOT NEW."note")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', NEW."uid", NULL, 'update', 'municipality', OLD."municipality", NEW."municipality", NEW.edit_by WHERE OLD."municipality" IS NOT NEW."municipality";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', NEW."uid", NULL, 'update', 'criterion', OLD."criterion", NEW."criterion", NEW.edit_by WHERE OLD."criterion" IS NOT NEW."criterion";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', NEW."uid", NULL, 'update', 'state', OLD."state", NEW."state", NEW.edit_by WHERE OLD."state" IS NOT NEW."state";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', NEW."uid", NULL, 'update', 'evidence', OLD."evidence", NEW."evidence", NEW.edit_by WHERE OLD."evidence" IS NOT NEW."evidence";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', NEW."uid", NULL, 'update', 'note', OLD."note", NEW."note", NEW.edit_by WHERE OLD."note" IS NOT NEW."note";
END;
CREATE TRIGGER "coaching_entry_audit_delete" AFTER DELETE ON "coaching_entry" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'coaching_entry', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "coaching_entry_tombstone" AFTER DELETE ON "coaching_entry" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('coaching_entry', OLD."uid", json_object('municipality', OLD."municipality", 'criterion', OLD."criterion", 'state', OLD."state", 'evidence', OLD."evidence", 'note', OLD."note", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "coaching_entry_references_insert" BEFORE INSERT ON "coaching_entry" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
SELECT RAISE(ABORT, '«Ölçüt» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Criterion” holds a value that the map does not have; choose a value of the list.') WHERE NEW."criterion" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "coaching_criterion" WHERE "code" = NEW."criterion");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_criterion_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "coaching_entry_references_update" BEFORE UPDATE OF "municipality", "criterion", "state" ON "coaching_entry" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
SELECT RAISE(ABORT, '«Ölçüt» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Criterion” holds a value that the map does not have; choose a value of the list.') WHERE NEW."criterion" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "coaching_criterion" WHERE "code" = NEW."criterion");
SELECT RAISE(ABORT, '«Durum» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “State” holds a value that the map does not have; choose a value of the list.') WHERE NEW."state" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "list_criterion_state" WHERE "code" = NEW."state");
END;
CREATE TRIGGER "exchange_log_created" AFTER INSERT ON "exchange_log" FOR EACH ROW
BEGIN
UPDATE "exchange_log" SET uid = coalesce(NEW.uid, (lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))), version = 1, created_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), created_by = NEW.edit_by, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', r."uid", NULL, 'insert', NULL, NULL, NULL, NEW.edit_by FROM "exchange_log" AS r WHERE r.fid = NEW.fid;
END;
CREATE TRIGGER "exchange_log_updated" AFTER UPDATE ON "exchange_log" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."kind" IS NOT NEW."kind" OR OLD."package" IS NOT NEW."package" OR OLD."package_id" IS NOT NEW."package_id" OR OLD."map_id" IS NOT NEW."map_id" OR OLD."note" IS NOT NEW."note") OR NEW.edit_by IS NOT NULL
BEGIN
UPDATE "exchange_log" SET version = OLD.version + 1, updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;
END;
CREATE TRIGGER "exchange_log_key_stays" BEFORE UPDATE OF "uid" ON "exchange_log" FOR EACH ROW
WHEN OLD."uid" IS NOT NULL AND NEW."uid" IS NOT OLD."uid"
BEGIN
SELECT RAISE(ABORT, 'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / The key of a record cannot be changed. Make a new record.');
END;
CREATE TRIGGER "exchange_log_audit_update" AFTER UPDATE ON "exchange_log" FOR EACH ROW
WHEN (OLD."municipality" IS NOT NEW."municipality" OR OLD."kind" IS NOT NEW."kind" OR OLD."package" IS NOT NEW."package" OR OLD."package_id" IS NOT NEW."package_id" OR OLD."map_id" IS NOT NEW."map_id" OR OLD."note" IS NOT NEW."note")
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'municipality', OLD."municipality", NEW."municipality", NEW.edit_by WHERE OLD."municipality" IS NOT NEW."municipality";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'kind', OLD."kind", NEW."kind", NEW.edit_by WHERE OLD."kind" IS NOT NEW."kind";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'package', OLD."package", NEW."package", NEW.edit_by WHERE OLD."package" IS NOT NEW."package";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'package_id', OLD."package_id", NEW."package_id", NEW.edit_by WHERE OLD."package_id" IS NOT NEW."package_id";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'map_id', OLD."map_id", NEW."map_id", NEW.edit_by WHERE OLD."map_id" IS NOT NEW."map_id";
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', NEW."uid", NULL, 'update', 'note', OLD."note", NEW."note", NEW.edit_by WHERE OLD."note" IS NOT NEW."note";
END;
CREATE TRIGGER "exchange_log_audit_delete" AFTER DELETE ON "exchange_log" FOR EACH ROW
BEGIN
INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)
  SELECT 'exchange_log', OLD."uid", NULL, 'delete', NULL, NULL, NULL, OLD.updated_by ;
END;
CREATE TRIGGER "exchange_log_tombstone" AFTER DELETE ON "exchange_log" FOR EACH ROW
BEGIN
INSERT INTO tombstone (table_name, row_uid, row, by)
  VALUES ('exchange_log', OLD."uid", json_object('municipality', OLD."municipality", 'kind', OLD."kind", 'package', OLD."package", 'package_id', OLD."package_id", 'map_id', OLD."map_id", 'note', OLD."note", 'uid', OLD."uid", 'version', OLD."version", 'created_at', OLD."created_at", 'created_by', OLD."created_by", 'updated_at', OLD."updated_at", 'updated_by', OLD."updated_by", 'edit_by', OLD."edit_by"), OLD.updated_by);
END;
CREATE TRIGGER "exchange_log_references_insert" BEFORE INSERT ON "exchange_log" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
END;
CREATE TRIGGER "exchange_log_references_update" BEFORE UPDATE OF "municipality" ON "exchange_log" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Belediye» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin. / “Municipality” holds a value that the map does not have; choose a value of the list.') WHERE NEW."municipality" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "municipality" WHERE "code" = NEW."municipality");
END;
CREATE TRIGGER "project_rules_insert" BEFORE INSERT ON "project" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje adı» alanını doldurun. / Fill in “Project title”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."title" IS NULL OR trim(NEW."title") = '');
SELECT RAISE(ABORT, '«Projenin amacı» alanını doldurun. / Fill in “Purpose of the project”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."purpose" IS NULL OR trim(NEW."purpose") = '');
SELECT RAISE(ABORT, '«Birincil amaç» alanını doldurun. / Fill in “Primary goal”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."primary_goal" IS NULL OR trim(NEW."primary_goal") = '');
SELECT RAISE(ABORT, 'Bir başlangıç tarihi girin: planlanan ya da gerçek; yalnızca yıl da olur. / Enter a start date, planned or actual; the year alone will do.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (NOT (NEW."start_planned" IS NULL OR trim(NEW."start_planned") = '') OR NOT (NEW."start_actual" IS NULL OR trim(NEW."start_actual") = ''));
SELECT RAISE(ABORT, 'En az bir hedef kitle seçin. / Choose at least one audience.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (EXISTS (SELECT 1 FROM "project_audience" AS c WHERE c.project_uid = NEW.uid));
SELECT RAISE(ABORT, 'Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın. / Show the place on the map, name the neighbourhood, or set the scope to district or city.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (NOT (NEW."geom" IS NULL OR trim(NEW."geom") = '') OR NOT (NEW."neighbourhood" IS NULL OR trim(NEW."neighbourhood") = '') OR EXISTS (SELECT 1 FROM "project_site" AS c WHERE c.project_uid = NEW.uid) OR EXISTS (SELECT 1 FROM "project_line" AS c WHERE c.project_uid = NEW.uid) OR EXISTS (SELECT 1 FROM "project_area" AS c WHERE c.project_uid = NEW.uid) OR NEW."scope" IN ('district', 'city'));
SELECT RAISE(ABORT, 'Planlanan bitiş, planlanan başlangıçtan önce olamaz. / The planned end cannot be before the planned start.') WHERE NOT (NEW."start_planned" IS NULL OR NEW."end_planned" IS NULL OR NEW."start_planned" <= NEW."end_planned");
SELECT RAISE(ABORT, 'Bitiş, başlangıçtan önce olamaz. / The end cannot be before the start.') WHERE NOT (NEW."start_actual" IS NULL OR NEW."end_actual" IS NULL OR NEW."start_actual" <= NEW."end_actual");
END;
CREATE TRIGGER "project_rules_update" BEFORE UPDATE ON "project" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, '«Proje adı» alanını doldurun. / Fill in “Project title”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."title" IS NULL OR trim(NEW."title") = '');
SELECT RAISE(ABORT, '«Projenin amacı» alanını doldurun. / Fill in “Purpose of the project”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."purpose" IS NULL OR trim(NEW."purpose") = '');
SELECT RAISE(ABORT, '«Birincil amaç» alanını doldurun. / Fill in “Primary goal”.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND (NEW."primary_goal" IS NULL OR trim(NEW."primary_goal") = '');
SELECT RAISE(ABORT, 'Bir başlangıç tarihi girin: planlanan ya da gerçek; yalnızca yıl da olur. / Enter a start date, planned or actual; the year alone will do.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (NOT (NEW."start_planned" IS NULL OR trim(NEW."start_planned") = '') OR NOT (NEW."start_actual" IS NULL OR trim(NEW."start_actual") = ''));
SELECT RAISE(ABORT, 'En az bir hedef kitle seçin. / Choose at least one audience.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (EXISTS (SELECT 1 FROM "project_audience" AS c WHERE c.project_uid = NEW.uid));
SELECT RAISE(ABORT, 'Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın. / Show the place on the map, name the neighbourhood, or set the scope to district or city.') WHERE NEW.approval <> 'draft' AND NEW.demo = 0 AND NOT (NOT (NEW."geom" IS NULL OR trim(NEW."geom") = '') OR NOT (NEW."neighbourhood" IS NULL OR trim(NEW."neighbourhood") = '') OR EXISTS (SELECT 1 FROM "project_site" AS c WHERE c.project_uid = NEW.uid) OR EXISTS (SELECT 1 FROM "project_line" AS c WHERE c.project_uid = NEW.uid) OR EXISTS (SELECT 1 FROM "project_area" AS c WHERE c.project_uid = NEW.uid) OR NEW."scope" IN ('district', 'city'));
SELECT RAISE(ABORT, 'Planlanan bitiş, planlanan başlangıçtan önce olamaz. / The planned end cannot be before the planned start.') WHERE NOT (NEW."start_planned" IS NULL OR NEW."end_planned" IS NULL OR NEW."start_planned" <= NEW."end_planned");
SELECT RAISE(ABORT, 'Bitiş, başlangıçtan önce olamaz. / The end cannot be before the start.') WHERE NOT (NEW."start_actual" IS NULL OR NEW."end_actual" IS NULL OR NEW."start_actual" <= NEW."end_actual");
END;
CREATE TRIGGER "project_audience_audience_known" AFTER DELETE ON "project_audience" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, 'En az bir hedef kitle seçin. / Choose at least one audience.') WHERE EXISTS (
  SELECT 1 FROM project AS p WHERE p.uid = OLD.project_uid AND p.approval <> 'draft' AND p.demo = 0 AND NOT (EXISTS (SELECT 1 FROM "project_audience" AS c WHERE c.project_uid = p.uid)));
END;
CREATE TRIGGER "project_site_place_known" AFTER DELETE ON "project_site" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, 'Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın. / Show the place on the map, name the neighbourhood, or set the scope to district or city.') WHERE EXISTS (
  SELECT 1 FROM project AS p WHERE p.uid = OLD.project_uid AND p.approval <> 'draft' AND p.demo = 0 AND NOT (NOT (p."geom" IS NULL OR trim(p."geom") = '') OR NOT (p."neighbourhood" IS NULL OR trim(p."neighbourhood") = '') OR EXISTS (SELECT 1 FROM "project_site" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_line" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_area" AS c WHERE c.project_uid = p.uid) OR p."scope" IN ('district', 'city')));
END;
CREATE TRIGGER "project_line_place_known" AFTER DELETE ON "project_line" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, 'Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın. / Show the place on the map, name the neighbourhood, or set the scope to district or city.') WHERE EXISTS (
  SELECT 1 FROM project AS p WHERE p.uid = OLD.project_uid AND p.approval <> 'draft' AND p.demo = 0 AND NOT (NOT (p."geom" IS NULL OR trim(p."geom") = '') OR NOT (p."neighbourhood" IS NULL OR trim(p."neighbourhood") = '') OR EXISTS (SELECT 1 FROM "project_site" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_line" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_area" AS c WHERE c.project_uid = p.uid) OR p."scope" IN ('district', 'city')));
END;
CREATE TRIGGER "project_area_place_known" AFTER DELETE ON "project_area" FOR EACH ROW
BEGIN
SELECT RAISE(ABORT, 'Haritada yerini gösterin, mahallesini yazın ya da kapsamı «ilçe» veya «kent» yapın. / Show the place on the map, name the neighbourhood, or set the scope to district or city.') WHERE EXISTS (
  SELECT 1 FROM project AS p WHERE p.uid = OLD.project_uid AND p.approval <> 'draft' AND p.demo = 0 AND NOT (NOT (p."geom" IS NULL OR trim(p."geom") = '') OR NOT (p."neighbourhood" IS NULL OR trim(p."neighbourhood") = '') OR EXISTS (SELECT 1 FROM "project_site" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_line" AS c WHERE c.project_uid = p.uid) OR EXISTS (SELECT 1 FROM "project_area" AS c WHERE c.project_uid = p.uid) OR p."scope" IN ('district', 'city')));
END;
CREATE TRIGGER "project_children" AFTER DELETE ON "project" FOR EACH ROW
BEGIN
DELETE FROM "project_district" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_site" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_line" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_area" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_goal" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_target" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_audience" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_partner" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_finance" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_indicator" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_update" WHERE "project_uid" = OLD.uid;
DELETE FROM "project_file" WHERE "project_uid" = OLD.uid;
DELETE FROM "similarity_decision" WHERE "project_a" = OLD.uid;
DELETE FROM "similarity_decision" WHERE "project_b" = OLD.uid;
DELETE FROM project_list WHERE uid = OLD.uid;
END;
CREATE TRIGGER "project_list_update" AFTER UPDATE OF title, title_en, purpose, description, code, unit, neighbourhood, municipality, primary_goal, start_planned, start_planned_precision, start_actual, start_actual_precision, end_planned, end_planned_precision, end_actual, end_actual_precision ON "project" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.uid;
INSERT INTO search_queue (uid) SELECT NEW.uid WHERE NEW.uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_district_list_insert" AFTER INSERT ON "project_district" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_district_list_update" AFTER UPDATE ON "project_district" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_district_list_delete" AFTER DELETE ON "project_district" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = OLD.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = OLD.project_uid;
INSERT INTO search_queue (uid) SELECT OLD.project_uid WHERE OLD.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_goal_list_insert" AFTER INSERT ON "project_goal" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_goal_list_update" AFTER UPDATE ON "project_goal" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_goal_list_delete" AFTER DELETE ON "project_goal" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = OLD.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = OLD.project_uid;
INSERT INTO search_queue (uid) SELECT OLD.project_uid WHERE OLD.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_target_list_insert" AFTER INSERT ON "project_target" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_target_list_update" AFTER UPDATE ON "project_target" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_target_list_delete" AFTER DELETE ON "project_target" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = OLD.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = OLD.project_uid;
INSERT INTO search_queue (uid) SELECT OLD.project_uid WHERE OLD.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_audience_list_insert" AFTER INSERT ON "project_audience" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_audience_list_update" AFTER UPDATE ON "project_audience" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = NEW.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = NEW.project_uid;
INSERT INTO search_queue (uid) SELECT NEW.project_uid WHERE NEW.project_uid NOT IN (SELECT uid FROM search_queue);
END;
CREATE TRIGGER "project_audience_list_delete" AFTER DELETE ON "project_audience" FOR EACH ROW
BEGIN
DELETE FROM project_list WHERE uid = OLD.project_uid;
INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
SELECT p.uid,
  nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce((SELECT group_concat(goal, ';') FROM (SELECT goal FROM project_goal AS c  WHERE c.project_uid = p.uid AND c.goal IS NOT p.primary_goal ORDER BY goal)), ''), ';'), ''),
  (SELECT group_concat(target, ';') FROM (SELECT target FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid ORDER BY t.position)),
  (SELECT group_concat(audience, ';') FROM (SELECT audience FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid ORDER BY a.position)),
  (SELECT group_concat(district, ';') FROM (SELECT district FROM project_district AS c  WHERE c.project_uid = p.uid ORDER BY district)),
  coalesce(substr(p.start_actual, 1, CASE p.start_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.start_planned, 1, CASE p.start_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  coalesce(substr(p.end_actual, 1, CASE p.end_actual_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END), substr(p.end_planned, 1, CASE p.end_planned_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(p.title, ''), 'ç', 'c~'), 'ğ', 'g~'), 'ı', 'h~'), 'ö', 'o~'), 'ş', 's~'), 'ü', 'u~'), 'â', 'a'), 'î', 'i'), 'û', 'u'), 'Ç', 'c~'), 'Ğ', 'g~'), 'I', 'h~'), 'Ö', 'o~'), 'Ş', 's~'), 'Ü', 'u~'), 'Â', 'a'), 'Î', 'i'), 'Û', 'u'), 'İ', 'i'), char(775), '')),
  lower(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace((coalesce(p.title, '') || ' ' || coalesce(p.title_en, '') || ' ' || coalesce(p.code, '') || ' ' || coalesce(p.unit, '') || ' ' || coalesce(p.neighbourhood, '') || ' ' || coalesce(p.purpose, '') || ' ' || coalesce(p.description, '') || ' ' || coalesce((SELECT m.name FROM municipality AS m WHERE m.code = p.municipality), '') || ' ' || coalesce((SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal), '') || ' ' || coalesce((SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district WHERE c.project_uid = p.uid), '') || ' ' || coalesce((SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid), '')), 'İ', 'i'), 'I', 'i'), 'ı', 'i'), 'Ş', 's'), 'ş', 's'), 'Ç', 'c'), 'ç', 'c'), 'Ğ', 'g'), 'ğ', 'g'), 'Ö', 'o'), 'ö', 'o'), 'Ü', 'u'), 'ü', 'u'), 'Â', 'a'), 'â', 'a'), 'Î', 'i'), 'î', 'i'), 'Û', 'u'), 'û', 'u'), char(775), ''))
FROM project AS p WHERE p.uid = OLD.project_uid;
INSERT INTO search_queue (uid) SELECT OLD.project_uid WHERE OLD.project_uid NOT IN (SELECT uid FROM search_queue);
END;
COMMIT;
