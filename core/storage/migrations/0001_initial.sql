-- The case file, version 1.
--
-- Each kind of record is a table; its columns are the record's fields() in snake_case ("id" of a
-- record's fields is its human key and stands in "key"; "id" is the UUID). A struct or list that
-- names other records is a table of its own, <table>_<field>, one row a part, in order of
-- "position" under its "owner"; what names nothing is a JSON text.
--
-- References are checked when the transaction ends (NO ACTION, deferred): an edit may name its
-- records in any order. Nothing cascades: what goes with a record is listed in the edit, because
-- a cascade could be neither logged nor undone.

CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_info (
    row INTEGER PRIMARY KEY CHECK (row = 1),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    claimant TEXT NOT NULL,
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    markings TEXT NOT NULL CHECK (json_valid(markings) AND substr(markings, 1, 1) = '['),
    doctrine_version TEXT NOT NULL,
    team TEXT NOT NULL CHECK (json_valid(team) AND substr(team, 1, 1) = '['),
    note TEXT NOT NULL,
    document_extra TEXT NOT NULL CHECK (json_valid(document_extra)),
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE states (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL,
    names TEXT NOT NULL CHECK (json_valid(names) AND substr(names, 1, 1) = '['),
    due_diligence TEXT CHECK (due_diligence IS NULL OR json_valid(due_diligence)),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE incidents (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('cyber', 'other')),
    period TEXT NOT NULL,
    target TEXT NOT NULL,
    sectors TEXT NOT NULL CHECK (json_valid(sectors) AND substr(sectors, 1, 1) = '['),
    victims TEXT NOT NULL CHECK (json_valid(victims) AND substr(victims, 1, 1) = '['),
    emanates_from TEXT NOT NULL
        CHECK (json_valid(emanates_from) AND substr(emanates_from, 1, 1) = '['),
    rule TEXT NOT NULL,
    campaign TEXT NOT NULL,
    harm TEXT NOT NULL CHECK (json_valid(harm) AND substr(harm, 1, 1) = '['),
    description TEXT NOT NULL,
    marking TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE actors (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases) AND substr(aliases, 1, 1) = '['),
    state TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE infrastructure (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    state TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE sources (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    reliability_reason TEXT NOT NULL,
    reliability_history TEXT NOT NULL
        CHECK (json_valid(reliability_history) AND substr(reliability_history, 1, 1) = '['),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE exhibits (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
    grade_reason TEXT NOT NULL,
    marks TEXT NOT NULL CHECK (json_valid(marks) AND substr(marks, 1, 1) = '['),
    secondary INTEGER NOT NULL CHECK (secondary IN (0, 1)),
    agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
    origin TEXT NOT NULL,
    derived_from TEXT REFERENCES exhibits (id) DEFERRABLE INITIALLY DEFERRED,
    challenge TEXT REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    marking TEXT NOT NULL,
    file TEXT CHECK (file IS NULL OR json_valid(file)),
    renditions TEXT NOT NULL CHECK (json_valid(renditions) AND substr(renditions, 1, 1) = '['),
    custody TEXT NOT NULL CHECK (json_valid(custody) AND substr(custody, 1, 1) = '['),
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE facts (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    statement TEXT NOT NULL,
    date TEXT NOT NULL,
    place TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE facts_incidents (
    owner INTEGER NOT NULL REFERENCES facts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE facts_relation (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES facts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position = 0),
    subject_actor TEXT REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
    subject_infrastructure TEXT REFERENCES infrastructure (id) DEFERRABLE INITIALLY DEFERRED,
    subject_state TEXT,
    subject_incident TEXT REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    predicate TEXT NOT NULL,
    object_actor TEXT REFERENCES actors (id) DEFERRABLE INITIALLY DEFERRED,
    object_infrastructure TEXT REFERENCES infrastructure (id) DEFERRABLE INITIALLY DEFERRED,
    object_state TEXT,
    object_incident TEXT REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position),
    CHECK ((subject_actor IS NOT NULL) + (subject_infrastructure IS NOT NULL)
           + (subject_state IS NOT NULL) + (subject_incident IS NOT NULL) <= 1),
    CHECK ((object_actor IS NOT NULL) + (object_infrastructure IS NOT NULL)
           + (object_state IS NOT NULL) + (object_incident IS NOT NULL) <= 1)
) STRICT;

CREATE TABLE facts_citations (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES facts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    exhibit TEXT NOT NULL REFERENCES exhibits (id) DEFERRABLE INITIALLY DEFERRED,
    pinpoint TEXT NOT NULL,
    quote TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts')),
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5),
    challenge TEXT REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE claims (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    incident TEXT NOT NULL REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    test TEXT NOT NULL,
    rule TEXT NOT NULL,
    purpose TEXT NOT NULL,
    standard INTEGER CHECK (standard BETWEEN 1 AND 5),
    standard_reason TEXT NOT NULL,
    exclusive_control INTEGER NOT NULL CHECK (exclusive_control IN (0, 1)),
    bases TEXT NOT NULL CHECK (json_valid(bases) AND substr(bases, 1, 1) = '['),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE claims_elements (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES claims (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    element TEXT NOT NULL,
    finding TEXT CHECK (finding IS NULL OR json_valid(finding)),
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE claims_elements_arguments (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES claims_elements (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against')),
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 5),
    warrant TEXT NOT NULL,
    challenge TEXT REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE claims_elements_arguments_premises (
    owner INTEGER NOT NULL REFERENCES claims_elements_arguments (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims_elements_indicators (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES claims_elements (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    fact TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    side TEXT NOT NULL CHECK (side IN ('', 'state-infrastructure', 'state-perpetrator')),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE claims_elements_alternatives (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES claims_elements (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE claims_elements_alternatives_incompatible (
    owner INTEGER NOT NULL
        REFERENCES claims_elements_alternatives (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims_elements_alternatives_hard_to_reconcile (
    owner INTEGER NOT NULL
        REFERENCES claims_elements_alternatives (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims_elements_alternatives_supported_by (
    owner INTEGER NOT NULL
        REFERENCES claims_elements_alternatives (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES facts (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE communications (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    date TEXT NOT NULL,
    channel TEXT NOT NULL,
    exhibit TEXT REFERENCES exhibits (id) DEFERRABLE INITIALLY DEFERRED,
    summary TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE communications_incidents (
    owner INTEGER NOT NULL REFERENCES communications (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    target TEXT NOT NULL REFERENCES incidents (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (owner, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tasks (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    claim TEXT REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    element TEXT NOT NULL,
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE drafts (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    review TEXT NOT NULL CHECK (review IN ('draft', 'reviewed', 'approved')),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE drafts_sections (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES drafts (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE drafts_sections_sentences (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES drafts_sections (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    disclosure TEXT NOT NULL CHECK (disclosure IN ('disclose', 'withhold', 'ask-originator')),
    marking TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE drafts_sections_sentences_citations (
    row INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES drafts_sections_sentences (row) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    exhibit TEXT NOT NULL REFERENCES exhibits (id) DEFERRABLE INITIALLY DEFERRED,
    pinpoint TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra)),
    UNIQUE (owner, position)
) STRICT;

CREATE TABLE releases (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    key TEXT NOT NULL UNIQUE CHECK (key <> ''),
    draft TEXT REFERENCES drafts (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'legal-review', 'cleared', 'released')),
    released_by TEXT NOT NULL,
    "on" TEXT NOT NULL,
    doctrine_version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    rested_on TEXT NOT NULL CHECK (json_valid(rested_on) AND substr(rested_on, 1, 1) = '['),
    marking TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

-- Doctrine profiles the case was assessed under, as they were.
CREATE TABLE doctrine_profiles (
    version TEXT NOT NULL PRIMARY KEY CHECK (version <> ''),
    text TEXT NOT NULL,
    stored_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The bytes of exhibits, addressed by their SHA-256. While a file is coming in it has no address
-- yet; what a crash leaves in that state is taken out at the next opening.
CREATE TABLE contents (
    row INTEGER PRIMARY KEY,
    sha256 TEXT UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size INTEGER NOT NULL CHECK (size >= 0),
    stored_at TEXT NOT NULL
) STRICT;

CREATE TABLE content_chunks (
    row INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES contents (row),
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
    UNIQUE (content, number)
) STRICT;

-- The log. Each entry's hash covers the entry, its changes and the hash before it; the count and
-- the last hash stand in meta as well, so that a missing end is noticed.
CREATE TABLE log_entries (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    at TEXT NOT NULL,
    "by" TEXT NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE log_changes (
    row INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES log_entries (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    record TEXT NOT NULL CHECK (length(record) = 36),
    key TEXT NOT NULL,
    before TEXT CHECK (before IS NULL OR json_valid(before)),
    after TEXT CHECK (after IS NULL OR json_valid(after)),
    UNIQUE (entry, position)
) STRICT;

CREATE INDEX log_changes_by_record ON log_changes (record, entry);

CREATE TRIGGER log_entries_follow_each_other BEFORE INSERT ON log_entries
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM log_entries)
BEGIN
    SELECT RAISE(ABORT, 'log entries follow each other without gaps');
END;

CREATE TRIGGER log_entries_stay BEFORE DELETE ON log_entries
BEGIN
    SELECT RAISE(ABORT, 'the log is only added to');
END;

CREATE TRIGGER log_entries_keep_their_words BEFORE UPDATE ON log_entries
BEGIN
    SELECT RAISE(ABORT, 'the log is only added to');
END;

CREATE TRIGGER log_changes_belong_to_the_last_entry BEFORE INSERT ON log_changes
WHEN NEW.entry IS NOT (SELECT max(number) FROM log_entries)
    OR EXISTS (SELECT 1 FROM log_changes
               WHERE row = NEW.row OR (entry = NEW.entry AND position = NEW.position))
BEGIN
    SELECT RAISE(ABORT, 'the log is only added to');
END;

CREATE TRIGGER log_changes_stay BEFORE DELETE ON log_changes
BEGIN
    SELECT RAISE(ABORT, 'the log is only added to');
END;

CREATE TRIGGER log_changes_keep_their_words BEFORE UPDATE ON log_changes
BEGIN
    SELECT RAISE(ABORT, 'the log is only added to');
END;

-- What the search finds: a record's own words (page 0) and the pages of an exhibit's text. The
-- index holds the normalised words only, without a copy of them; it can be made again at any time.
CREATE TABLE search_documents (
    row INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record TEXT NOT NULL CHECK (length(record) = 36),
    page INTEGER NOT NULL CHECK (page >= 0),
    key TEXT NOT NULL,
    marking TEXT NOT NULL,
    date TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (record, page)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, body, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);
