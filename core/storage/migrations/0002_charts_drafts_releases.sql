-- The case file, version 2: what a court decided, link charts, drafts made from the case and renewed,
-- releases with their files. The rules of version 1 on tables and columns hold.

ALTER TABLE case_info ADD COLUMN decision TEXT
    CHECK (decision IS NULL OR json_valid(decision));

ALTER TABLE drafts ADD COLUMN outcome TEXT
    CHECK (outcome IS NULL OR outcome IN ('attributed', 'not-attributed', 'deferred'));
ALTER TABLE drafts ADD COLUMN outcome_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts ADD COLUMN findings TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(findings) AND substr(findings, 1, 1) = '[');

CREATE TABLE drafts_claims (
    owner INTEGER NOT NULL REFERENCES drafts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE drafts_sections_sentences ADD COLUMN style TEXT NOT NULL DEFAULT 'run-on'
    CHECK (style IN ('run-on', 'paragraph', 'quotation', 'bullet', 'heading', 'figure'));
ALTER TABLE drafts_sections_sentences ADD COLUMN block TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts_sections_sentences ADD COLUMN generated TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts_sections_sentences ADD COLUMN footnote TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts_sections_sentences ADD COLUMN disclosure_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE drafts_sections_sentences ADD COLUMN comments TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(comments) AND substr(comments, 1, 1) = '[');

ALTER TABLE releases ADD COLUMN files TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(files) AND substr(files, 1, 1) = '[');
ALTER TABLE releases ADD COLUMN findings TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(findings) AND substr(findings, 1, 1) = '[');
ALTER TABLE releases ADD COLUMN steps TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(steps) AND substr(steps, 1, 1) = '[');

CREATE TABLE charts (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL,
    arrangement TEXT NOT NULL CHECK (arrangement IN ('force-directed', 'layered', 'two-sided')),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE charts_places (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES charts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    node_actor TEXT REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
    node_infrastructure TEXT REFERENCES infrastructure (id) DEFERRABLE INITIALLY DEFERRED,
    node_state TEXT,
    node_incident TEXT REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL,
    y REAL NOT NULL,
    folded INTEGER NOT NULL CHECK (folded IN (0, 1)),
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position),
    CHECK ((node_actor IS NOT NULL) + (node_infrastructure IS NOT NULL)
           + (node_state IS NOT NULL) + (node_incident IS NOT NULL) = 1)
) STRICT;
