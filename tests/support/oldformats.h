// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace saranda::test {

/// SQL that makes a file of format 4 one of format 3, whose program knew nothing of what is
/// attached to messages.
inline constexpr const char *toFormat3 =
    "DROP INDEX facts_citations_by_exhibit;"
    "DROP INDEX facts_citations_by_challenge;"
    "DROP INDEX facts_incidents_by_target;"
    "DROP INDEX exhibits_by_source;"
    "DROP INDEX exhibits_by_derived_from;"
    "DROP INDEX exhibits_by_challenge;"
    "CREATE TABLE attached_rows (row INTEGER);"
    "INSERT INTO attached_rows SELECT row FROM search_documents WHERE attachment <> '';"
    "ALTER TABLE search_documents DROP COLUMN reading;"
    "ALTER TABLE search_documents DROP COLUMN attachment_page;"
    "ALTER TABLE search_documents DROP COLUMN attachment;"
    "ALTER TABLE search_documents DROP COLUMN version;"
    "DROP TABLE search_attachments;"
    "PRAGMA user_version = 3;"
    "UPDATE meta SET value = '0' WHERE name = 'search.version';" // the words are taken anew
    "DELETE FROM search_documents WHERE row IN (SELECT row FROM attached_rows);"
    "DROP TABLE attached_rows;";

} // namespace saranda::test
