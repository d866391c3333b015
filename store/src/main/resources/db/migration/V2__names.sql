-- All that a contact may be called by: its identifier and those of its other mentions.
CREATE TABLE contact_name (
  name    TEXT NOT NULL,
  contact TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  PRIMARY KEY (name, contact)
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_name_by_contact ON contact_name (contact);

-- Identifiers of an earlier form are not kept: all contacts are reconciled again.
INSERT OR IGNORE INTO stale SELECT DISTINCT parties FROM mention;
