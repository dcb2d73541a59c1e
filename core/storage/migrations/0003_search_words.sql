-- The case file, version 3: the words of all texts by themselves, for those a part of a word is in.
-- A word stays when the last text with it goes: it then finds nothing.
CREATE TABLE search_words (word TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
