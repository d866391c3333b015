-- Which readings are of another version, told without going through all of them.
CREATE INDEX reading_by_reader ON reading (reader);
