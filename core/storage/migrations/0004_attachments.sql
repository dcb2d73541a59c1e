-- The case file, version 4: what a page of a text is of has columns of its own (a version by its
-- SHA-256, an attached file by its name and the page there; until now they stood under date, title
-- and marking), and so has how it was read, because what is attached to messages was not read at
-- first. The index holds the same words as before.
ALTER TABLE search_documents ADD COLUMN version TEXT NOT NULL DEFAULT '';
ALTER TABLE search_documents ADD COLUMN attachment TEXT NOT NULL DEFAULT '';
ALTER TABLE search_documents ADD COLUMN attachment_page INTEGER NOT NULL DEFAULT 0;
ALTER TABLE search_documents ADD COLUMN reading INTEGER NOT NULL DEFAULT 0;

UPDATE search_documents
    SET version = date, attachment = title, attachment_page = max(0, CAST(marking AS INTEGER)),
        date = '', title = '', marking = ''
    WHERE page > 0 AND (date <> '' OR title <> '' OR marking <> '');

-- The files attached to a message, in their order, those without a text as well. The text is in
-- page_count documents of the message from first_page on.
CREATE TABLE search_attachments (
    record TEXT NOT NULL CHECK (length(record) = 36),
    version TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 0),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL,
    first_page INTEGER NOT NULL,
    page_count INTEGER NOT NULL CHECK (page_count >= 0),
    PRIMARY KEY (record, version, number)
) STRICT, WITHOUT ROWID;

-- What names a record is found without looking through all citations, facts and exhibits: the
-- removal of one asks for it (foreign keys).
CREATE INDEX facts_citations_by_exhibit ON facts_citations (exhibit);
CREATE INDEX facts_citations_by_challenge ON facts_citations (challenge) WHERE challenge IS NOT NULL;
CREATE INDEX facts_incidents_by_target ON facts_incidents (target);
CREATE INDEX exhibits_by_source ON exhibits (source) WHERE source IS NOT NULL;
CREATE INDEX exhibits_by_derived_from ON exhibits (derived_from) WHERE derived_from IS NOT NULL;
CREATE INDEX exhibits_by_challenge ON exhibits (challenge) WHERE challenge IS NOT NULL;
