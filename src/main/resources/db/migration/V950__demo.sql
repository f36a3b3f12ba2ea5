-- Which chapters of the demo's story have been played; stays empty on an office server.
CREATE TABLE pimpasa.demo_chapter (
    name      varchar(80) PRIMARY KEY,
    played_at timestamptz NOT NULL
);
