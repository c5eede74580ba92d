CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    article TEXT NOT NULL,
    kind TEXT NOT NULL,       -- added, edited or removed
    title TEXT NOT NULL,      -- after it; of an article that was removed, before
    print_hash TEXT NOT NULL, -- of all that is printed of it; likewise
    before TEXT,              -- what an edited article was, as JSON; null: nothing, or not kept any more
    seal TEXT                 -- hash of before
  ) STRICT;
CREATE TABLE ended (
    article TEXT NOT NULL,
    file TEXT,
    text_hash TEXT,
    at INTEGER NOT NULL,
    why TEXT NOT NULL         -- taken-down or expired
  ) STRICT;
CREATE TABLE state (one INTEGER PRIMARY KEY CHECK (one = 1), kept_since INTEGER NOT NULL, pruned_at INTEGER NOT NULL) STRICT;
CREATE INDEX changes_by_article ON changes (article, number);
CREATE INDEX changes_by_time ON changes (at);
CREATE INDEX changes_with_text ON changes (number) WHERE before IS NOT NULL;
CREATE INDEX ended_by_article ON ended (article);
CREATE INDEX ended_by_file ON ended (file);
CREATE INDEX ended_by_text ON ended (text_hash);
INSERT INTO changes (number, at, article, kind, title, print_hash, before, seal) VALUES (1, 1764000000000, 'ferry', 'added', 'A ferry for Lerwick', 'GXjX0AzsvDOA_Ak2hm8sB8sEbGOy2tVBM77113_Q_2A', NULL, NULL);
INSERT INTO changes (number, at, article, kind, title, print_hash, before, seal) VALUES (2, 1764000000000, 'ferry', 'edited', 'A ferry for Lerwick', 'OwP5EOsM_Oua-JM7J5W5B6GMpT4GrHQ8fO-pa779fP0', '{"id":"ferry","title":"A ferry for Lerwick","source":"Coast Wire","publishedOn":"2025-11-24","dateline":null,"author":null,"url":null,"file":"ferry.txt","body":"The ferry sails on Monday.","correction":null}', 'RLWvHZ4mx0UlYEN2yesFHlHfDLORPAr8UOnjRP-MjcI');
INSERT INTO ended (article, file, text_hash, at, why) VALUES ('bridge', 'bridge.txt', 'hash', 1764000000000, 'taken-down');
INSERT INTO state (one, kept_since, pruned_at) VALUES (1, 1764000000000, 1764000000000);
PRAGMA user_version = 1;
PRAGMA application_id = 1148480584;
