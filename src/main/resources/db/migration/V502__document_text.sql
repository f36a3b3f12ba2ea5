-- Blocks of text in official documents, each with the days on which it holds. The secretariat edits them.
CREATE TABLE pimpasa.document_text (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    template    varchar(32)   NOT NULL,
    section     varchar(16)   NOT NULL,
    position    integer       NOT NULL,
    text        varchar(2000) NOT NULL,
    valid_from  date          NOT NULL,
    valid_until date,
    edited_by   varchar(64),
    CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE UNIQUE INDEX document_text_current ON pimpasa.document_text (template, section, position) WHERE valid_until IS NULL;

-- The words are an assumption after decrees that were published; the laws are checked by the office that uses them.
INSERT INTO pimpasa.document_text (template, section, position, text, valid_from, valid_until) VALUES
('DECREE', 'CONSIDERING', 1, 'bahwa untuk mencegah tindak pidana perdagangan orang dan penyelundupan manusia perlu dibangun kewaspadaan dini di desa dan kelurahan;', '2011-05-05', NULL),
('DECREE', 'CONSIDERING', 2, 'bahwa {kantor} telah mengusulkan petugas dan desa binaan, dan desa yang bersangkutan telah menyatakan kesediaannya;', '2011-05-05', NULL),
('DECREE', 'CONSIDERING', 3, 'bahwa berdasarkan pertimbangan tersebut perlu menetapkan desa binaan imigrasi dan menunjuk petugas imigrasi pembina desa;', '2011-05-05', NULL),
('DECREE', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian;', '2011-05-05', '2024-10-16'),
('DECREE', 'RECALLING', 1, 'Undang-Undang Nomor 6 Tahun 2011 tentang Keimigrasian sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 63 Tahun 2024;', '2024-10-17', NULL),
('DECREE', 'RECALLING', 2, 'Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang;', '2007-04-19', NULL),
('DECREE', 'DECIDING', 1, 'Menetapkan desa dan kelurahan serta menunjuk petugas sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.', '2011-05-05', NULL),
('DECREE', 'DECIDING', 2, 'Petugas melaksanakan penyuluhan hukum keimigrasian, menghimpun pertanyaan dan keterangan warga, serta membangun kewaspadaan dini, dan melaporkan pelaksanaannya secara berjenjang.', '2011-05-05', NULL),
('DECREE', 'DECIDING', 3, 'Keputusan ini mulai berlaku sejak tanggal ditetapkan.', '2011-05-05', NULL);
