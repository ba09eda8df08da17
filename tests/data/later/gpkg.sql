-- A step as a later release could bring it; a semicolon in a comment ; ends no statement.
ALTER TABLE "project" ADD COLUMN "permit" TEXT(40) CHECK (length("permit") <= 40);
ALTER TABLE "project_partner" ADD COLUMN "people" INTEGER CHECK (typeof("people") IN ('integer', 'real', 'null'))
    CHECK ("people" >= 0);
CREATE TABLE "project_permit" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "project_uid" TEXT NOT NULL CHECK (trim("project_uid") <> ''),
    "kind" TEXT(200) NOT NULL CHECK (trim("kind") <> '') CHECK (length("kind") <= 200),
    "uid" TEXT(100) UNIQUE CHECK (trim("uid") <> '') CHECK (length("uid") <= 100),
    "version" INTEGER DEFAULT 1 CHECK (typeof("version") IN ('integer', 'real', 'null')),
    "created_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    "created_by" TEXT,
    "updated_at" DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    "updated_by" TEXT,
    "edit_by" TEXT,
    FOREIGN KEY ("project_uid") REFERENCES "project" ("uid") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "project_permit_project_uid" ON "project_permit" ("project_uid");
UPDATE project SET permit = 'Ş-' || uid
