-- What is known of another map moves out of the tie, where each package wrote it anew: a line a table, its name first.
CREATE TABLE "exchange_known" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "municipality" TEXT(20) NOT NULL CHECK (trim("municipality") <> '') CHECK (length("municipality") <= 20),
    "table_name" TEXT(80) NOT NULL CHECK (trim("table_name") <> '') CHECK (length("table_name") <= 80),
    "content" TEXT NOT NULL CHECK (trim("content") <> '')
);
INSERT INTO exchange_known (municipality, table_name, content)
WITH RECURSIVE line (municipality, text, rest) AS (
    SELECT municipality, '', substr(state, instr(state, char(10)) + 1) || char(10)
    FROM exchange_link WHERE instr(state, char(10)) > 0
    UNION ALL
    SELECT municipality, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''
)
SELECT municipality, substr(text, 1, instr(text, char(9)) - 1), substr(text, instr(text, char(9)) + 1)
FROM line WHERE text <> '';
UPDATE exchange_link SET state = substr(state, 1, instr(state, char(10)) - 1) WHERE instr(state, char(10)) > 0;

-- What a municipality answers to the coordinators' note.
ALTER TABLE project ADD COLUMN "approval_answer" TEXT(2000) CHECK (length("approval_answer") <= 2000);
